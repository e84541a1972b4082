"""Which laws are quoted to whom: a citation that does not fit the premises is left out.

Source: domain.md 4 and 5, and the remarks at the head of the checklists. A shop is not held to the
rules for entertainment venues, a household not to those for units; a draft and a place left free
for a local standard are no law at all.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from firesweep.model.visit.checklist import HIGH_RISE_RULES, Basis, Item
from firesweep.model.vocabulary import Category, split_categories

CROWDED = frozenset({
    Category.SCHOOL, Category.KINDERGARTEN, Category.ENTERTAINMENT, Category.CROWDED_PLACE,
    Category.HOTEL, Category.RESTAURANT, Category.HOSTEL, Category.MARKET,
})  # fmt: skip
"""Kinds that are crowded places by law (消防法 art. 73); of the others only some are."""
HOUSEHOLDS = frozenset({Category.RESIDENTIAL, Category.WOODEN_HOUSES, Category.RENTAL})
BUSINESSES = frozenset({
    Category.ENTERPRISE, Category.ENTERTAINMENT, Category.SHOPFRONT, Category.HOTEL,
    Category.RESTAURANT, Category.HOSTEL, Category.CONSTRUCTION_SITE, Category.MARKET,
})  # fmt: skip
_ONLY_FOR: Mapping[str, frozenset[Category]] = {
    "L39": frozenset({Category.ENTERTAINMENT}),
    "L61": frozenset(Category) - HOUSEHOLDS,
    "GBT40248": CROWDED,
    "AQSCF": BUSINESSES,
    "GB50039": frozenset(),  # villages; a street is a town
}
"""Documents that are about some kinds of premises alone."""
_FIRE_LAW = "XFF"
_KEY_UNITS = "17"
"""The article, with its items, on what key units have to do beyond all others."""
_BARS = "60 para. 1(6)"
_BARS_ITEMS = ("EVA-04", "RNT-03")
"""Where article 28 stands for bars on windows, which it forbids in crowded places alone."""


class Addressee(NamedTuple):
    """A premises as far as a law asks what it is."""

    categories: frozenset[Category]
    high_rise: bool = False
    key_unit: bool = False

    @classmethod
    def of(cls, premises: Mapping[Any, Any]) -> "Addressee":
        """Return what a row of the registry says."""
        kinds = frozenset(split_categories(premises["categories"]))
        return cls(kinds, bool(premises["high_rise"]), bool(premises["key_unit"]))


def citations(item: Item, addressee: Addressee) -> tuple[Basis, ...]:
    """Return what of an item's basis is quoted to a premises; none where nothing fits."""
    return tuple(basis for basis in item.basis if _fits(item, basis, addressee))


def _fits(item: Item, basis: Basis, addressee: Addressee) -> bool:
    document = basis.document
    if not document.in_force or (document.code == HIGH_RISE_RULES and not addressee.high_rise):
        return False
    if not addressee.categories & _ONLY_FOR.get(document.code, addressee.categories):
        return False
    if document.code != _FIRE_LAW:
        return True
    if basis.article.startswith(_KEY_UNITS):
        return addressee.key_unit
    bars = basis.article == _BARS or (item.code in _BARS_ITEMS and basis.article == "28")
    return not bars or bool(addressee.categories & CROWDED)
