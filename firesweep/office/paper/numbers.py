"""The list of a year's paper numbers: given, void, and left out (sync.md, Numbers and names).

A number of this laptop that no paper bears was left out when the series was set to go on after it,
or is lost with a paper from before a backup was put back. One of another laptop may still arrive.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from firesweep.model.numbers import (
    TEMPLATE,
    PaperKind,
    format_number,
    number_pattern,
    parse_number,
)
from firesweep.model.vocabulary import NumberState
from firesweep.store.database import Store
from firesweep.store.paper import number_list
from firesweep.store.paper.number_list import Given, Voided
from firesweep.store.street import setting

_ORDER = {kind.value: place for place, kind in enumerate(PaperKind)}


class NumberLine(NamedTuple):
    """One number, or a run of numbers no paper bears (`until` is the last of them, or empty)."""

    number: str
    until: str
    kind: PaperKind
    state: NumberState
    laptop: str
    on: str = ""
    by: str = ""
    premises: str = ""
    approver: str = ""
    reason: str = ""


class Form(NamedTuple):
    """What the street's numbers are made of now."""

    place: str
    template: str
    year: int


def number_years(store: Store) -> list[int]:
    """Return the years that have numbers, the newest first."""
    with store.read() as connection:
        return number_list.years(connection)


def numbers(store: Store, year: int) -> list[NumberLine]:
    """Return a year's numbers by kind, laptop and order, those no paper bears in their place."""
    owner = store.owner
    with store.read() as connection:
        form = Form(
            setting(connection, "paper.place", owner.street.removesuffix("道")),
            setting(connection, "number.template", TEMPLATE),
            year,
        )
        given = number_list.given_numbers(connection, year)
        void = number_list.voided_papers(connection)
        reached = {
            (one.kind, owner.laptop): one.last
            for one in number_list.series(connection, owner.laptop, year)
        }
    found: list[NumberLine] = []
    pairs = {*((one.kind, one.laptop) for one in given), *reached}
    for kind, laptop in sorted(pairs, key=lambda pair: (_ORDER[pair[0]], pair[1])):
        mine = [one for one in given if (one.kind, one.laptop) == (kind, laptop)]
        last = reached.get((kind, laptop))
        found += _series(PaperKind(kind), laptop, mine, void, last, form)
    return found


def _series(
    kind: PaperKind,
    laptop: str,
    given: list[Given],
    void: Mapping[str, Voided],
    last: int | None,
    form: Form,
) -> Iterator[NumberLine]:
    pattern = number_pattern(form.template)
    placed = [(serial_of(one.number, pattern), one) for one in given]
    state = NumberState.LEFT_OUT if last is not None else NumberState.NOT_HERE
    serials = {serial for serial, _one in placed}
    runs = missing_runs(serials, last or max(serials, default=0))
    lines = [(serial, _given_line(one, void.get(one.paper_id))) for serial, one in placed]
    for first, end in runs:
        texts = [_text(kind, laptop, serial, form) for serial in dict.fromkeys((first, end))]
        until = texts[1] if len(texts) > 1 else ""
        lines.append((first, NumberLine(texts[0], until, kind, state, laptop)))
    return (line for _serial, line in sorted(lines, key=lambda line: line[0]))


def _given_line(one: Given, void: Voided | None) -> NumberLine:
    state = NumberState.VOID if void else NumberState.ISSUED
    more = (void.approver, void.reason) if void else ("", "")
    on, by = (void.on, void.by) if void else (one.issued_on, one.by)
    kind = PaperKind(one.kind)
    return NumberLine(one.number, "", kind, state, one.laptop, on, by, one.premises, *more)


def serial_of(number: str, pattern: re.Pattern[str]) -> int:
    """Return a number's serial; 0 where it was made by a template nobody knows any more."""
    if known := parse_number(number):
        return known.serial
    found = pattern.match(number)
    return int(found["serial"]) if found else 0


def missing_runs(serials: Collection[int], last: int) -> list[tuple[int, int]]:
    """Return the runs of serials from 1 to `last` that are not among some, first and last each."""
    edges = [0, *sorted(serial for serial in serials if 0 < serial <= last), last + 1]
    return [(a + 1, b - 1) for a, b in pairwise(edges) if b - a > 1]


def _text(kind: PaperKind, laptop: str, serial: int, form: Form) -> str:
    return format_number(
        kind,
        place=form.place,
        year=form.year,
        laptop=laptop,
        serial=serial,
        template=form.template,
    )
