"""The workbook of a review: its figures, its coverage, and the hazards that are open.

The office chooses which columns the list of hazards has, and in what order; it stays so.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from firesweep.errors import FiresweepError
from firesweep.model.hazard import State
from firesweep.model.phone import masked
from firesweep.model.review import LIFE, Figure
from firesweep.model.review_page import Review
from firesweep.model.vocabulary import Severity
from firesweep.office.minutes import OpenHazard
from firesweep.sheet.write import Page, Value
from firesweep.ui.marked import QT_TRANSLATE_NOOP
from firesweep.ui.words import word

_COVER = (Figure.IN_SCOPE, Figure.VISITED, Figure.COVERED, Figure.SHUT, Figure.LEFT)
_TITLES: dict[str, str] = {
    "community": QT_TRANSLATE_NOOP("Words", "Community"),
    "beat": QT_TRANSLATE_NOOP("Words", "Beat"),
    "premises": QT_TRANSLATE_NOOP("Words", "Premises"),
    "address": QT_TRANSLATE_NOOP("Words", "Address"),
    "contact": QT_TRANSLATE_NOOP("Words", "Contact"),
    "phone": QT_TRANSLATE_NOOP("Words", "Phone"),
    "problem": QT_TRANSLATE_NOOP("Words", "Problem"),
    "place": QT_TRANSLATE_NOOP("Words", "Place"),
    "severity": QT_TRANSLATE_NOOP("Words", "Severity"),
    "found_on": QT_TRANSLATE_NOOP("Words", "Found on"),
    "deadline": QT_TRANSLATE_NOOP("Words", "Deadline"),
    "state": QT_TRANSLATE_NOOP("Words", "State"),
    "overdue_days": QT_TRANSLATE_NOOP("Words", "Days overdue"),
    "number": QT_TRANSLATE_NOOP("Words", "Number of the notice"),
    "repeats": QT_TRANSLATE_NOOP("Words", "Found before"),
}
_HEADS: dict[str, str] = {
    "figures": QT_TRANSLATE_NOOP("Words", "Figures"),
    "figure": QT_TRANSLATE_NOOP("Words", "Figure"),
    "now": QT_TRANSLATE_NOOP("Words", "Now"),
    "change": QT_TRANSLATE_NOOP("Words", "Change"),
    "coverage": QT_TRANSLATE_NOOP("Words", "Coverage"),
    "category": QT_TRANSLATE_NOOP("Words", "Category"),
    "open": QT_TRANSLATE_NOOP("Words", "Open hazards"),
}
COLUMNS = tuple(_TITLES)
"""Every column the list of hazards may have, in the order it has unless another is set."""


def checked_columns(names: Sequence[str]) -> tuple[str, ...]:
    """Return columns by their names in the order wanted, or say which one there is not."""
    for name in names:
        if name not in _TITLES:
            raise FiresweepError(
                "There is no column “{name}”. Choose among {columns}.", name=name, columns=COLUMNS
            )
    return tuple(dict.fromkeys(names)) or COLUMNS


def ordered_columns(kept: Sequence[str]) -> list[tuple[str, bool]]:
    """Return every column, those kept first in their order, and whether each is used."""
    used = [name for name in kept if name in _TITLES] or list(COLUMNS)
    return [(name, True) for name in used] + [(name, False) for name in COLUMNS if name not in used]


def column_title(name: str) -> str:
    """Return what stands over a column."""
    return _said(name)


def workbook(
    found: Review,
    hazards: Sequence[OpenHazard],
    contacts: Mapping[str, tuple[str, str]],
    columns: Sequence[str] = COLUMNS,
    *,
    whole_phones: bool = False,
) -> list[Page]:
    """Return the sheets of a review; phones are masked unless they are asked for whole."""
    weeks = [name for name, _found, _closed in found.weeks]
    cover = [*map(_said, ("category", "community", "beat")), *map(word, _COVER)]
    rows = [_hazard(one, found.day, contacts, whole_phones=whole_phones) for one in hazards]
    listed = ([row[name] for name in columns] for row in rows)
    return [
        Page(_said("figures"), [*map(_said, ("figure", "now", "change")), *weeks], _figures(found)),
        Page(_said("coverage"), cover, _covered(found)),
        Page(_said("open"), list(map(_said, columns)), listed),
    ]


def _said(name: str) -> str:
    return QCoreApplication.translate("Words", {**_TITLES, **_HEADS}[name])


def _figures(found: Review) -> Iterator[Sequence[Value]]:
    for point in found.points:
        yield [word(point.figure), point.number, point.change, *point.line]
    shown = {point.figure for point in found.points}
    for figure in (*LIFE, Figure.DRILLS, Figure.OUTREACH):
        if figure not in shown:
            number = found.numbers[figure]
            yield [word(figure), number, number - found.before[figure]]


def _covered(found: Review) -> Iterator[Sequence[Value]]:
    for line in (*found.categories, *found.beats):
        counts = (line.in_scope, line.visited, line.covered, line.shut, line.left)
        yield [word(line.category), line.community, line.beat, *counts]


def _hazard(
    one: OpenHazard, day: date, contacts: Mapping[str, tuple[str, str]], *, whole_phones: bool
) -> dict[str, Value]:
    line, stand = one.line, one.stand
    contact, phone = contacts.get(line.premises_id, ("", ""))
    shown: Callable[[str], str] = str if whole_phones else masked
    until = date.fromisoformat(stand.deadline) if stand.deadline else None
    return {
        "community": line.community, "beat": line.beat, "premises": line.premises,
        "address": line.address, "contact": contact, "phone": shown(phone),
        "problem": line.description, "place": line.place,
        "severity": word(Severity(line.severity)),
        "found_on": date.fromisoformat(line.found_on), "deadline": until,
        "state": word(State(stand.state)),
        "overdue_days": (day - until).days if one.overdue and until else None,
        "number": line.number, "repeats": line.repeats,
    }  # fmt: skip
