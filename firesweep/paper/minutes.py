"""The minutes of a weekly review on one page (domain.md 6.9)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from firesweep.model.paper.sheets import SheetKind
from firesweep.model.period import kind_of
from firesweep.model.review.charts import ChartsSheet
from firesweep.model.review.figures import percent
from firesweep.model.review.minutes import (
    MinutesCover,
    MinutesDecision,
    MinutesHazard,
    MinutesSheet,
    PeriodSheet,
)
from firesweep.paper import form, kit
from firesweep.paper.fonts import HEADING, missing, set_up
from firesweep.paper.kit import paragraph
from firesweep.paper.text import Style, width_of
from firesweep.paper.words import Words

MOST = 12
"""Hazards that are shown at most, where there is room."""
_TEXT, _NUMBER = Style(8.5, 11), Style(8.5, 11, align="center")
_HEAD = Style(8.5, 11, HEADING, align="center")
_CLOSE = [(side, (0, 0), (-1, -1), 1.2) for side in ("TOPPADDING", "BOTTOMPADDING")]
_COVER = (34, 12, 11, 12, 12, 12)
_AGES = (36, 19, 19, 19)
_FIGURES = (36, 11, 14)
_SEVERITIES = (27, 17, 17)
_HAZARDS = (36, 57, 20, 20, 23)
_DECISIONS = (100, 28, 28)
_EDGES = 5
"""Millimetres of a cell that hold no text."""
_GAP = 2
"""Millimetres between the two halves."""
_TO_WRITE, _TO_SIGN = 24, 22


def minutes_pdf(content: MinutesSheet) -> bytes:
    """Return the minutes as PDF; as many hazards as the page has room for.

    Where it has none for the decisions alone, these are told in a line each, and then fewer.
    """
    set_up()
    words = Words(content.script, "minutes")
    story = next(filter(kit.fits_page, _stories(content, words)), None)
    return kit.build(story or _story(content, words, 0), words, title=_title(content, words),
                     practice=content.practice, code=form.paper_code(SheetKind.MINUTES, content),
                     by_hand=missing(form.every_text(content)))  # fmt: skip


def _stories(content: MinutesSheet, words: Words) -> Iterator[list[Flowable]]:
    """Yield the page with less and less on it."""
    for shown in range(min(MOST, len(content.hazards)), -1, -1):
        yield _story(content, words, shown)
    brief = tuple(map(_brief, content.decisions))
    for kept in range(len(brief), -1, -1):
        less = replace(content, decisions=brief[:kept])
        yield _story(less, words, 0, more_decisions=len(brief) - kept)


def _brief(one: MinutesDecision) -> MinutesDecision:
    """Return a decision that takes one line."""
    what, who = (_cut(text, wide) for text, wide in zip((one.what, one.who), _DECISIONS,
                                                        strict=False))  # fmt: skip
    return replace(one, what=what, who=who)


def _cut(text: str, wide: int) -> str:
    """Return as much of a text as a cell so many millimetres wide has room for in one line."""
    room, kept = (wide - _EDGES) * mm, " ".join(text.split())
    if width_of(kept, _TEXT) <= room:
        return kept
    while kept and width_of(f"{kept}…", _TEXT) > room:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def _story(
    content: MinutesSheet, words: Words, shown: int, *, more_decisions: int = 0
) -> list[Flowable]:
    code = form.code_of(SheetKind.MINUTES, content, words)
    left = [_covered(content, words), Spacer(1, 4), _ages(content, words)]
    widths = (sum(_COVER) * mm, _GAP * mm, sum(_FIGURES) * mm)
    right = [_figures(content, words), Spacer(1, 4), *_severities(content, words)]
    halves = kit.side_by_side([left, "", right], widths)
    halves.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP")])
    return [
        kit.heading(_title(content, words), period_said(content, words), code),
        *(paragraph(text, _TEXT) for text in about_said(content, words)),
        Spacer(1, 4),
        halves,
        Spacer(1, 4),
        *_hazards(content, words, shown),
        Spacer(1, 4),
        *_decisions(content, words, more_decisions),
        Spacer(1, 4),
        *_end(content, words),
    ]


def _title(content: MinutesSheet, words: Words) -> str:
    return words(f"title.{kind_of(content.period)}")


def period_said(content: PeriodSheet, words: Words) -> str:
    """Return the period by its name and days: 2026年第47周（11月16日至11月22日）."""
    year, _, rest = content.period.partition("-")
    number = rest.lstrip("WQ").lstrip("0")
    named = words(f"named.{kind_of(content.period)}", year=year, number=number)
    form = "date_near" if content.first[:4] == content.last[:4] else "date_far"
    first, last = (words.day(day, form) for day in (content.first, content.last))
    return words("period", name=named, first=first, last=last)


def about_said(content: MinutesSheet | ChartsSheet, words: Words) -> Iterator[str]:
    """Yield who reports as of when, and what its figures lack."""
    sweep = words("sweep", sweep=content.sweep) if content.sweep else ""
    yield words("about", issuer=content.issuer.name, day=words.day(content.data_day), sweep=sweep)
    if content.silent:
        yield words("silent", laptops=words.join(content.silent))
    if content.wrong:
        yield words("wrong", figures=words.join(_check_name(one, words) for one in content.wrong))


def _check_name(name: str, words: Words) -> str:
    """A check is called after its figure, without the blanks that set it in; or its category."""
    return words(f"figure.{name}").strip() if name.islower() else words("category_check", code=name)


def _grid(head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float],
          left: int = 1) -> Flowable:  # fmt: skip
    """Return a small table; the first columns hold text, the others figures in the middle."""
    cells: list[list[Any]] = [[paragraph(text, _HEAD) for text in head]]
    cells += [
        [paragraph(text, _TEXT if n < left else _NUMBER) for n, text in enumerate(row)]
        for row in rows
    ]
    return kit.grid(cells, [width * mm for width in widths], extra=_CLOSE)


def _covered(content: MinutesSheet, words: Words) -> Flowable:
    rows = [_cover_row(one.category, one) for one in content.categories]
    if content.total is not None:
        rows.append(_cover_row(words("total"), content.total))
    return _grid(words.list("cover_columns"), rows, _COVER)


def _cover_row(name: str, one: MinutesCover) -> list[str]:
    share = f"{percent(one.covered, one.in_scope):.1f}%" if one.in_scope else "–"
    share = share.replace("100.0", "100")  # a column is as wide as 99.9%
    counts = (one.in_scope, one.visited, one.covered, one.left)
    return [name, *map(str, counts), share]


def _ages(content: MinutesSheet, words: Words) -> Flowable:
    rows, first = [], 0
    for age in content.ages:
        named = (
            words("days", first=first, last=age.up_to)
            if age.up_to
            else words("more", days=first - 1)
        )
        rows.append([named, str(age.open), str(age.overdue), str(age.pending)])
        first = age.up_to + 1
    return _grid(words.list("age_columns"), rows, _AGES)


def _figures(content: MinutesSheet, words: Words) -> Flowable:
    rows = [
        [words(f"figure.{one.figure}"), str(one.number), _change(one.change)]
        for one in content.figures
    ]  # fmt: skip
    return _grid(words.list("figure_columns"), rows, _FIGURES)


def _change(change: int | None) -> str:
    if change is None:
        return "–"
    return f"{change:+}" if change else "0"


def _severities(content: MinutesSheet, words: Words) -> Iterator[Flowable]:
    if content.severities:
        rows = [[words(f"severity.{one.severity}"), str(one.found), str(one.open)]
                for one in content.severities]  # fmt: skip
        yield _grid(words.list("severity_columns"), rows, _SEVERITIES)


def _hazards(content: MinutesSheet, words: Words, shown: int) -> Iterator[Flowable]:
    """Yield the list of what is overdue or suspected to be major, and how many it leaves out."""
    if shown:
        rows = [_hazard_row(one, words) for one in content.hazards[:shown]]
        yield _grid(words.list("hazard_columns"), rows, _HAZARDS, left=2)
    if rest := len(content.hazards) - shown + content.left_out:
        yield paragraph(words("more_hazards", count=rest), _TEXT)


def _hazard_row(one: MinutesHazard, words: Words) -> list[str]:
    found, until = (words.day(day, "date_short") for day in (one.found_on, one.deadline))
    return [one.premises, one.problem, found, until, words(f"next.{one.state}")]


def _decisions(content: MinutesSheet, words: Words, more: int) -> Iterator[Flowable]:
    """Yield what was decided, and how much of it the page leaves out."""
    rows = [[one.what, one.who, words.day(one.due_on, "date_short")] for one in content.decisions]
    yield _grid(words.list("decision_columns"), rows or [[""] * 3], _DECISIONS)
    if more:
        yield paragraph(words("more_decisions", count=more), _TEXT)


def _end(content: MinutesSheet, words: Words) -> Iterator[Flowable]:
    rows = [[paragraph(label, _HEAD), paragraph("")] for label in words.list("to_write")]
    widths = (kit.WIDTH * 0.16, kit.WIDTH * 0.84)
    yield kit.grid(rows, widths, least=[_TO_WRITE] * len(rows), extra=_CLOSE)
    third = kit.WIDTH / 6
    names = (content.author, content.reviewer, content.leader)
    cells = [cell for label, name in zip(words.list("signatures"), names, strict=True)
             for cell in (paragraph(label, _HEAD), paragraph(name, _TEXT))]  # fmt: skip
    yield kit.grid([cells], [third * part for part in (0.8, 1.2) * 3], least=[_TO_SIGN])
