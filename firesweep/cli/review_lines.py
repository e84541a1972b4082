"""A review as commands say it: as JSON, or line by line."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from firesweep.cli import speech
from firesweep.cli.speech import translate
from firesweep.cli.terminal import aligned, remark

if TYPE_CHECKING:
    from firesweep.model.period import Period
    from firesweep.model.review.figures import Check
    from firesweep.model.review.page import Point, Review


def told(found: "Review") -> dict[str, Any]:
    """Return a review as JSON says it."""
    plain = found._asdict()
    period, points = plain.pop("period"), plain.pop("points")
    return {
        "period": period.name,
        "first": period.first,
        "last": period.last,
        "points": [one._asdict() | {"change": one.change} for one in points],
        **plain,
        "in_scope_by_category": sum(line.in_scope for line in found.categories),
        "weeks": [dict(zip(("period", "found", "closed"), one, strict=True))
                  for one in found.weeks],
        **{name: [one._asdict() for one in plain[name]]
           for name in ("categories", "beats", "ages", "severities", "items", "areas", "silent")},
        "checks": [one._asdict() | {"adds_up": one.adds_up} for one in found.checks],
    }  # fmt: skip


def remark_across(weeks: "Iterable[Period]") -> None:
    """Say which signed weeks share days of one, for weeks ended on another day then."""
    text = translate("Cli", "{week} was signed with other days: {first} – {last}")
    for week in weeks:
        remark(text.format(week=week.name, first=week.first, last=week.last))


def review_lines(found: "Review") -> Iterator[str]:
    """Yield a review as a table of figures, and the lines behind them."""
    yield _head(found)
    yield from aligned([_titles(found), *map(_row, found.points)])
    yield from _part(translate("Cli", "Hazards"), _numbers(found))
    yield from _part(translate("Cli", "Coverage"), [*_covered(found)])
    yield from _part(translate("Cli", "Age of open hazards"), [*_ages(found)])
    items = aligned([one.code, str(one.found)] for one in found.items)
    texts = (f"{line}  {one.text}" for line, one in zip(items, found.items, strict=True))
    yield from _part(translate("Cli", "Most often wrong"), [[text] for text in texts])
    if not found.community:
        yield from _part(translate("Cli", "Communities"), [*_areas(found)])
    wrong = [_check(one) for one in found.checks if not one.adds_up]
    yield from _part(translate("Cli", "These figures do not add up"), wrong)


def _part(title: str, rows: list[list[str]]) -> Iterator[str]:
    if rows:
        yield ""
        yield title
        yield from aligned(rows)


def _head(found: "Review") -> str:
    head = translate("Cli", "{period}, {first} – {last}, {place}; as of {day}")
    where = found.community or found.street
    period = found.period
    said = head.format(period=period.name, first=period.first, last=period.last, place=where,
                       day=found.day)  # fmt: skip
    return f"{said}\n{found.sweep}" if found.sweep else said


def _titles(found: "Review") -> list[str]:
    weeks = [name[5:] if "-" in name else name for name, _found, _closed in found.weeks]
    return [translate("Cli", "Figure"), translate("Cli", "Now"), translate("Cli", "Change"), *weeks]


def _row(point: "Point") -> list[str]:
    change = "–" if point.change is None else f"{point.change:+}"
    return [speech.words([point.figure]), str(point.number), change, *map(str, point.line)]


def _numbers(found: "Review") -> list[list[str]]:
    from firesweep.model.review.figures import LIFE

    return [
        [speech.words([figure]), str(found.numbers[figure]), f"{change:+}"]
        for figure in LIFE
        for change in (found.numbers[figure] - found.before[figure],)
    ]


def _covered(found: "Review") -> Iterator[list[str]]:
    from firesweep.model.review.figures import Figure
    from firesweep.ui.words.review import together

    figures = (Figure.IN_SCOPE, Figure.COVERED, Figure.SHUT, Figure.VISITED, Figure.LEFT)
    lines = found.categories
    if lines:
        yield ["", *(speech.words([figure]) for figure in figures), "%"]
    for line in lines:
        counts = (line.in_scope, line.covered, line.shut, line.visited, line.left)
        yield _cover_row(speech.words([line.category]), *counts)
    if found.counted_again:
        yield _cover_row(together(), *(found.numbers[figure] for figure in figures))


def _cover_row(name: str, in_scope: int, covered: int, *rest: int) -> list[str]:
    from firesweep.model.review.figures import percent

    share = f"{percent(covered, in_scope):.1f}"
    return [name, *map(str, (in_scope, covered, *rest)), share]


def _ages(found: "Review") -> Iterator[list[str]]:
    from firesweep.model.review.figures import AGES, Figure

    of = (Figure.OPEN, Figure.OVERDUE, Figure.PENDING)
    yield [translate("Cli", "Days"), *(speech.words([figure]) for figure in of)]
    first = 0
    for line in found.ages:
        days = f"{first}–{line.up_to}" if line.up_to is not None else f"> {AGES[-1]}"
        yield [days, str(line.open), str(line.overdue), str(line.pending)]
        first = (line.up_to or 0) + 1


def _areas(found: "Review") -> Iterator[list[str]]:
    yield ["", *(area.community for area in found.areas)]
    for point in found.points:
        counts = (str(area.numbers[point.figure]) for area in found.areas)
        yield [speech.words([point.figure]), *counts]


def _check(check: "Check") -> list[str]:
    return [_named(check.name), str(check.left), "≠" if check.exact else ">", str(check.right)]


def _named(check: str) -> str:
    """A check is called after its figure, or after the category it is of."""
    from firesweep.model.review.figures import Figure
    from firesweep.model.vocabulary import Category

    known = {each.value: each for each in (*Figure, *Category)}
    return speech.words([known[check]])
