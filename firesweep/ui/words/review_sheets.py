"""The workbook of a review: its figures, its coverage, and the hazards that are open.

The office chooses which columns the list of hazards has, and in what order; it stays so.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import State
from firesweep.model.hazard.open_hazard import OpenHazard, OpenList
from firesweep.model.period import Kind
from firesweep.model.phone import masked
from firesweep.model.review.figures import LIFE, Figure
from firesweep.model.review.page import CoverLine, Review
from firesweep.model.vocabulary import Severity
from firesweep.office.review.minutes import as_of_then, columns_kept, open_hazards
from firesweep.office.review.sign_off import Signed, signed
from firesweep.sheet.write import Page, Value
from firesweep.store.database import Store
from firesweep.store.review.decisions import DecisionLine, lines_of_week
from firesweep.ui.words.dates import moment
from firesweep.ui.words.listing import listed as listed_as_one
from firesweep.ui.words.listing import with_value
from firesweep.ui.words.marked import QT_TRANSLATE_NOOP
from firesweep.ui.words.review import band, counted_again, together
from firesweep.ui.words.vocabulary import word

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
    "made_up_of": QT_TRANSLATE_NOOP("Words", "Ages and severities"),
    "hazards": QT_TRANSLATE_NOOP("Words", "Age, severity, item"),
    "decisions": QT_TRANSLATE_NOOP("Words", "Decisions"),
    "what": QT_TRANSLATE_NOOP("Words", "What was decided"),
    "who": QT_TRANSLATE_NOOP("Words", "Who"),
    "due_on": QT_TRANSLATE_NOOP("Words", "By when"),
    "done_on": QT_TRANSLATE_NOOP("Words", "Done on"),
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


def workbook_of(
    store: Store, found: Review, today: date, *, whole_phones: bool = False
) -> list[Page]:
    """Return the sheets of a review; of a signed one nothing but what was signed.

    Phones are masked unless they are asked for whole.
    """
    kept = signed(store, found.period, found.community_id)
    listed = kept.hazards if kept else OpenList(tuple(_open(store, found, today)))
    columns = checked_columns(columns_kept(store))
    past = "" if kept or found.day >= today else _past_text(found.day)
    pages = workbook(found, listed, columns, _signed_text(kept), past, whole_phones=whole_phones)
    if found.period.kind is Kind.WEEK:  # decisions are made in a week
        made = kept.decisions if kept else _decided(store, found)
        pages.append(_decisions(made, _signed_text(kept)))
    return [*pages, _made_up_of(found, _signed_text(kept))]


def _made_up_of(found: Review, signed_text: str) -> Page:
    """Return the sheet of hazards by age and by severity, and of the items most often wrong."""
    figures = (Figure.FOUND, Figure.OPEN, Figure.OVERDUE, Figure.PENDING)
    notes = list(filter(None, [signed_text]))
    return Page(_said("made_up_of"), [_said("hazards"), *map(word, figures)], _parts(found), notes)


def _parts(found: Review) -> Iterator[Sequence[Value]]:
    for age in found.ages:
        yield [band(age.up_to or 0), None, age.open, age.overdue, age.pending]
    for one in found.severities:
        yield [word(one.severity), one.found, one.open]
    for item in found.items:
        yield [f"{item.code} {item.text}", item.found]


def _open(store: Store, found: Review, today: date) -> list[OpenHazard]:
    listed = open_hazards(store, found.period, today, found.community_id)
    return as_of_then(store, listed, found.day, today)


def _decided(store: Store, found: Review) -> Sequence[DecisionLine]:
    with store.read() as connection:
        return lines_of_week(connection, found.period.name, found.community_id or None)


def _decisions(made: Sequence[DecisionLine], signed_text: str) -> Page:
    """Return the sheet of what was decided; the minutes have room for some of it only."""
    titles = ("what", "who", "due_on", "premises", "problem", "done_on")
    rows = ([one.what, one.who, date.fromisoformat(one.due_on), one.premises, one.hazard,
             date.fromisoformat(one.done_on) if one.done_on else None] for one in made)  # fmt: skip
    notes = list(filter(None, [signed_text]))
    return Page(_said("decisions"), [*map(_said, titles)], rows, notes)


def workbook(
    found: Review,
    listed: OpenList,
    columns: Sequence[str] = COLUMNS,
    signed_text: str = "",
    past_text: str = "",
    *,
    whole_phones: bool = False,
) -> list[Page]:
    """Return the sheets of a review, with its open hazards in some columns."""
    weeks = [name for name, _found, _closed in found.weeks]
    cover = [*map(_said, ("category", "community", "beat")), *map(word, _COVER)]
    rows = [_hazard(one, found.day, whole_phones=whole_phones) for one in listed.hazards]
    chosen = ([row[name] for name in columns] for row in rows)
    signed_notes = list(filter(None, [signed_text]))
    lacking = [with_value(word(Figure.SILENT), listed_as_one(one.laptop for one in found.silent))]
    return [
        Page(_said("figures"), [*map(_said, ("figure", "now", "change")), *weeks], _figures(found),
             [*(lacking if found.silent else ()), *signed_notes]),
        Page(_said("coverage"), cover, _covered(found),
             [*signed_notes, *filter(None, [counted_again(found)])]),
        Page(_said("open"), list(map(_said, columns)), chosen,
             [*signed_notes, *filter(None, [past_text]), *_left_out(listed)]),
    ]  # fmt: skip


def _signed_text(kept: Signed | None) -> str:
    if kept is None:
        return ""
    text = QCoreApplication.translate(
        "Words", "Signed by {leader}, {moment}: as it stood then, under the names of then."
    )
    return text.format(leader=kept.leader, moment=moment(kept.signed_at))


def _past_text(day: date) -> str:
    text = QCoreApplication.translate(
        "Words",
        "Deadline, state, notice, beat and how often found before are those of {day}; names, "
        "addresses and telephones are today's.",
    )
    return text.format(day=day.isoformat())


def _left_out(listed: OpenList) -> Iterator[str]:
    """Say which open hazards a signed week does not name any more."""
    if listed.left_out is None:
        yield QCoreApplication.translate(
            "Words",
            "This week was signed before its open hazards were kept with it: its minutes name "
            "those that were overdue.",
        )
    elif listed.left_out:
        text = QCoreApplication.translate(
            "Words", "Open when the week was signed: {count}; the most urgent were kept: {kept}"
        )
        kept = len(listed.hazards)
        yield text.format(count=kept + listed.left_out, kept=kept)


def _said(name: str) -> str:
    return QCoreApplication.translate("Words", {**_TITLES, **_HEADS}[name])


def _figures(found: Review) -> Iterator[Sequence[Value]]:
    for point in found.points:
        yield [word(point.figure), point.number, point.change, *point.line]
    shown = {point.figure for point in found.points}
    for figure in LIFE:
        if figure not in shown:
            number = found.numbers[figure]
            yield [word(figure), number, number - found.before[figure]]


def _covered(found: Review) -> Iterator[Sequence[Value]]:
    yield from map(_cover_row, found.categories)
    if found.categories:
        yield [together(), "", "", *(found.numbers[figure] for figure in _COVER)]
    yield from map(_cover_row, found.beats)


def _cover_row(line: CoverLine) -> Sequence[Value]:
    counts = (line.in_scope, line.visited, line.covered, line.shut, line.left)
    return [word(line.category), line.community, line.beat, *counts]


def _hazard(one: OpenHazard, day: date, *, whole_phones: bool) -> dict[str, Value]:
    shown: Callable[[str], str] = str if whole_phones else masked
    until = date.fromisoformat(one.deadline) if one.deadline else None
    return {
        "community": one.community, "beat": one.beat, "premises": one.premises,
        "address": one.address, "contact": one.contact, "phone": shown(one.phone),
        "problem": one.problem, "place": one.place, "severity": word(Severity(one.severity)),
        "found_on": date.fromisoformat(one.found_on), "deadline": until,
        "state": word(State(one.state)),
        "overdue_days": (day - until).days if one.overdue and until else None,
        "number": one.number, "repeats": one.repeats,
    }  # fmt: skip
