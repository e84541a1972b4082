"""Which premises were probably registered twice: by code, phone, address, and near-equal names.

Names and addresses are compared as search compares them: one width, one script, no marks. Only
premises that share a key are compared, so that 100,000 take seconds. What many share says little:
in a crowd under one phone or address only near-equal names count, and shops of one chain, whose
addresses or numbers differ, are left alone.
"""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from itertools import combinations
from typing import NamedTuple

from rapidfuzz.fuzz import ratio

from firesweep.model.names import fold
from firesweep.model.registry.credit_code import tidy_credit_code
from firesweep.model.registry.suspect import Candidate, Suspect, Why

ALIKE = 60
"""Likeness of names from which on a shared phone or address tells."""
NEAR = 88
"""Likeness of names that tells by itself, within a community."""
CROWD = 8
"""So many under one phone or address are the stalls of a market: their names must be near-equal."""
WINDOW = 24
"""Of a crowd each is compared with so many of those that follow it by name."""
_NO_LETTER = re.compile(r"[\W_]+")
_PHONE = re.compile(r"\d{7,}")
_GAPS = re.compile(r"(?<=\d)[-\s()]+(?=\d)")
_NUMBERS = re.compile(r"\d+|[零一二三四五六七八九十百甲乙丙丁]+")
_SIDES = re.compile(r"[东西南北左右上下前后大小]")
_LONG = 16
"""Names longer than this may differ twice and still be near-equal."""
_END = 6
"""Of a long name, so many characters at its beginning or its end are the same then."""
SAME_ROAD = 75
"""Likeness of two addresses from which on they may be one, written in two ways."""


class _Known(NamedTuple):
    """A premises with what it is compared by."""

    id: str
    community_id: str
    name: str
    address: str
    phones: frozenset[str]
    code: str


Pair = tuple[str, str]


def find_duplicates(places: Iterable[Candidate], apart: Container[Pair] = ()) -> list[Suspect]:
    """Return the pairs that may be one premises, the surest first.

    Pairs of ids (the smaller first) in `apart` were said to be different, and are not asked again.
    """
    found: dict[Pair, set[Why]] = defaultdict(set)
    known = {place.id: place for place in map(_known, places)}
    for why, one, other in _shared(list(known.values())):
        found[min(one.id, other.id), max(one.id, other.id)].add(why)
    suspects = [
        Suspect(*pair, _sorted(why), _likeness(known[pair[0]], known[pair[1]]))
        for pair, why in found.items()
        if pair not in apart
    ]
    return sorted(suspects, key=_sureness)


def _known(place: Candidate) -> _Known:
    return _Known(
        place.id,
        place.community_id,
        _NO_LETTER.sub("", fold(place.name)),
        _NO_LETTER.sub("", fold(place.address)),
        frozenset(_PHONE.findall(_GAPS.sub("", fold(place.phone)))),
        tidy_credit_code(place.credit_code),
    )


def _shared(known: list[_Known]) -> Iterator[tuple[Why, _Known, _Known]]:
    """Yield every two that share something which tells."""
    codes, phones, addresses = (_Groups() for _ in range(3))
    for one in known:
        codes.add(one.code, one)
        addresses.add(one.address, one)
        for phone in one.phones:
            phones.add(phone, one)
    for why, groups in ((Why.CODE, codes), (Why.PHONE, phones), (Why.ADDRESS, addresses)):
        for group in groups.several():
            yield from ((why, one, other) for one, other in _told(why, group))
    yield from ((Why.NAME, one, other) for one, other in _near(known))


class _Groups(defaultdict[str, list[_Known]]):
    """Premises by what they share; who has none of it belongs to no group."""

    def __init__(self) -> None:
        super().__init__(list)

    def add(self, key: str, one: _Known) -> None:
        if key:
            self[key].append(one)

    def several(self) -> Iterator[list[_Known]]:
        return (group for group in self.values() if len(group) > 1)


def _told(why: Why, group: list[_Known]) -> Iterator[tuple[_Known, _Known]]:
    """Yield the pairs of a group whose names are as alike as what they share asks for."""
    crowd = len(group) > CROWD
    least = NEAR if crowd else 0 if why is Why.CODE else ALIKE
    for one, other in _pairs(group):
        alike = ratio(one.name, other.name, score_cutoff=least) >= least
        if alike and not (crowd and _numbered_apart(one.name, other.name)):
            yield one, other


def _pairs(group: list[_Known]) -> Iterator[tuple[_Known, _Known]]:
    """Every two of a few; of a crowd each with those that stand near it by name."""
    if len(group) <= CROWD:
        yield from combinations(group, 2)
        return
    by_name = sorted(group, key=lambda one: one.name)
    for at, one in enumerate(by_name):
        yield from ((one, other) for other in by_name[at + 1 : at + 1 + WINDOW])


def _near(known: list[_Known]) -> Iterator[tuple[_Known, _Known]]:
    """Yield those of one community with near-equal names and nothing that tells them apart."""
    communities: dict[str, list[_Known]] = defaultdict(list)
    for one in known:
        communities[one.community_id].append(one)
    for here in communities.values():
        groups = _Groups()
        for one in here:
            for key in _name_keys(one.name):
                groups.add(key, one)
        seen: set[Pair] = set()
        for group in groups.several():
            for one, other in _pairs(group):
                if (one.id, other.id) not in seen and _is_near(one, other):
                    seen.add((one.id, other.id))
                    yield one, other


def _name_keys(name: str) -> set[str]:
    """Return what two near-equal names share: the name with one character left out, or an end."""
    keys = {name[:at] + name[at + 1 :] for at in range(len(name))} | {name}
    if len(name) > _LONG:
        keys |= {name[:_END], name[-_END:]}
    return keys if len(name) > 1 else {name}


def _is_near(one: _Known, other: _Known) -> bool:
    if _elsewhere(one.address, other.address) or _numbered_apart(one.name, other.name):
        return False
    return ratio(one.name, other.name, score_cutoff=NEAR) >= NEAR


def _elsewhere(one: str, other: str) -> bool:
    """True of two addresses that name different houses: another shop of the chain."""
    if not one or not other:
        return False
    return _NUMBERS.findall(one) != _NUMBERS.findall(other) or ratio(one, other) < SAME_ROAD


def _numbered_apart(one: str, other: str) -> bool:
    """True of names that differ by a number or a side: 一号库 and 二号库, 东门店 and 西门店."""
    return any(each.findall(one) != each.findall(other) for each in (_NUMBERS, _SIDES))


def _likeness(one: _Known, other: _Known) -> int:
    return round(ratio(one.name, other.name))


def _sorted(why: Iterable[Why]) -> tuple[Why, ...]:
    given = set(why)
    return tuple(each for each in Why if each in given)


def _sureness(suspect: Suspect) -> tuple[int, int, int, str, str]:
    places = list(Why)
    first = places.index(suspect.why[0])
    return -len(suspect.why), first, -suspect.likeness, suspect.first, suspect.second
