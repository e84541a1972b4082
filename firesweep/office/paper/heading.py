"""What stands at the head of papers, and how they are numbered."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from firesweep.errors import FiresweepError
from firesweep.model.numbers import TEMPLATE, PaperKind, checked_template
from firesweep.store import registers
from firesweep.store.database import Store
from firesweep.store.journal import Changed
from firesweep.store.paper import papers

KEYS = {
    "issuer": "paper.issuer",
    "place": "paper.place",
    "contact": "paper.contact",
    "phone": "paper.phone",
    "delegated": "paper.delegated",
    "template": "number.template",
}
"""The shared setting each field stands in."""

NOWHERE: Mapping[PaperKind, int] = {}
_WIDE = str.maketrans("()", "（）")
"""Brackets of a name as they are printed: a number is looked up by them."""
_LONGEST = {"issuer": 100, "place": 20, "contact": 60, "phone": 60, "template": 60}


@dataclass(frozen=True)
class Heading:
    """The heading of a street's papers."""

    issuer: str
    place: str
    contact: str = ""
    phone: str = ""
    template: str = TEMPLATE
    delegated: bool = False


def save_heading(
    store: Store, heading: Heading, *, last: Mapping[PaperKind, int] = NOWHERE, year: int, by: str
) -> Changed:
    """Write the heading; a year's series go on after `last`, never backwards."""
    values = {k: v.strip() if isinstance(v, str) else v for k, v in asdict(heading).items()}
    values["place"] = values["place"].translate(_WIDE)
    _check(values)
    with store.write(by) as change:
        for field, value in values.items():
            registers.write_setting(change, KEYS[field], value)
        for kind, reached in last.items():
            if reached:
                papers.start_series(change, kind, year, reached)
        return change.changed


def _check(values: dict[str, str]) -> None:
    if not values["issuer"]:
        raise FiresweepError("Say which office issues the papers.", field="issuer")
    if not values["place"]:
        raise FiresweepError("Give the short name that stands in numbers.", field="place")
    for field, longest in _LONGEST.items():
        if len(values[field]) > longest:
            raise FiresweepError("This is too long; {longest} characters are enough.",
                                 longest=longest, field=field)  # fmt: skip
    if any(mark in values["place"] for mark in "〔〕{}|"):
        raise FiresweepError("Brackets do not belong into the short name.", field="place")
    try:
        checked_template(values["template"])
    except FiresweepError as trouble:
        trouble.facts["field"] = "template"
        raise
