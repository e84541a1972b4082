"""The command of the community head's week: its figures as a table, or all of them as JSON."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from firesweep.cli import speech, terminal
from firesweep.cli.help import AsJson
from firesweep.cli.output import write_out
from firesweep.cli.speech import spoken, translate
from firesweep.cli.terminal import UsageTrouble, aligned, opened, remark, say

if TYPE_CHECKING:
    from firesweep.model.period import Period
    from firesweep.model.review import Check
    from firesweep.model.review_page import Point, Review
    from firesweep.store.database import Store


def review(
    context: typer.Context,
    week: Annotated[
        str, typer.Option(metavar="WEEK", help="Such as 2026-W47; without it the last one.")
    ] = "",
    period: Annotated[
        str,
        typer.Option(
            metavar="PERIOD", help="A month, quarter or statistical year: 2026-11, 2026-Q4, 2026."
        ),
    ] = "",
    community: Annotated[
        str, typer.Option(metavar="NAME", help="The figures of this community alone.")
    ] = "",
    pdf: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the minutes, one page, as .pdf.")
    ] = None,
    charts: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the charts, one page, as .pdf.")
    ] = None,
    xlsx: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write figures, coverage and open hazards as .xlsx."),
    ] = None,
    columns: Annotated[
        str,
        typer.Option(
            metavar="NAMES", help="Columns of the open hazards, such as premises,phone; kept."
        ),
    ] = "",
    whole_phones: Annotated[
        bool, typer.Option("--whole-phones", help="Write phone numbers without stars.")
    ] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say what every figure counts.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Say the figures of a week: overdue, due, coverage, repeats … and how they changed."""
    from firesweep.office.review import figures as office

    if explain:
        return _explain(as_json=as_json)
    if week and period:
        raise UsageTrouble("Say --week or --period, not both.")
    _check_files(pdf, xlsx)
    today = date.today()
    with opened(context) as store:
        asked = office.asked_period(store, week, period, today)
        area = office.community_named(store, community)
        found, signed = _shown(store, asked, today, area)
        if columns:
            _keep(store, columns)
        if pdf is not None:
            _write_pdf(store, pdf, found, today)
        if charts is not None:
            _write_charts(store, charts, found, today)
        if xlsx is not None:
            _write_xlsx(store, xlsx, found, today, whole_phones=whole_phones)
        terminal.remark_elsewhere(store)
    whole = told(found) | {"signed": signed}
    say(whole, as_json=as_json, lines=() if as_json else _lines(found))
    return None


def _check_files(*asked: Path | None) -> None:
    """Each file has a name, and one of its own."""
    files = [one for one in asked if one is not None]
    if any(not one.name for one in files):
        raise UsageTrouble("Give the file a name.")
    if len({one.resolve() for one in files}) < len(files):
        raise UsageTrouble("Give --pdf and --xlsx a file each.")


def _shown(
    store: "Store", period: "Period", today: date, area: str
) -> "tuple[Review, dict[str, Any] | None]":
    """A review as it was signed, with who signed it and what came in later; or as it stands."""
    from firesweep.model.clock import local_day
    from firesweep.office.review import sign_off

    kept = sign_off.signed(store, period, area)
    if kept is None:
        if other := sign_off.signed_otherwise(store, period, area):
            text = translate("Cli", "{week} was signed with other days: {first} – {last}")
            remark(text.format(week=other.name, first=other.first, last=other.last))
        return sign_off.shown(store, period, today, area, spoken()), None
    late = sign_off.came_late(store, period, today, area)
    text = translate("Cli", "Signed by {leader}, {day}. Records that came in later: {count}")
    count = sum(map(len, late.values()))
    remark(text.format(leader=kept.leader, day=local_day(kept.signed_at), count=count))
    who = {"leader": kept.leader, "at": kept.signed_at, "data_at": kept.data_at}
    return kept.review, who | {"late": {figure.value: ids for figure, ids in late.items()}}


def _keep(store: "Store", columns: str) -> None:
    from firesweep.office.review.minutes import keep_columns
    from firesweep.ui.words.review_sheets import checked_columns

    wanted = checked_columns([name.strip() for name in columns.split(",")])
    keep_columns(store, wanted, by=store.owner.laptop)


def _write_pdf(store: "Store", out: Path, found: "Review", today: date) -> None:
    from firesweep.office.review.sign_off import printed
    from firesweep.paper.minutes import minutes_pdf

    sheet = printed(store, found.period, today, found.community_id, script=spoken())
    write_out(out, minutes_pdf(sheet))
    remark(translate("Cli", "Wrote {file}").format(file=out))


def _write_charts(store: "Store", out: Path, found: "Review", today: date) -> None:
    from firesweep.office.review.charts import charts_sheet
    from firesweep.paper.charts_page import charts_pdf

    write_out(out, charts_pdf(charts_sheet(store, found, today, spoken())))
    remark(translate("Cli", "Wrote {file}").format(file=out))


def _write_xlsx(
    store: "Store", out: Path, found: "Review", today: date, *, whole_phones: bool
) -> None:
    from firesweep.sheet.write import write_workbook
    from firesweep.ui.words.review_sheets import workbook_of

    write_workbook(out, workbook_of(store, found, today, whole_phones=whole_phones))
    remark(translate("Cli", "Wrote {file}").format(file=out))


def _explain(*, as_json: bool) -> None:
    from firesweep.model.review import Figure
    from firesweep.ui.words.review import meaning

    said = {figure.value: meaning(figure) for figure in Figure}
    lines = ((speech.words([figure]), said[figure.value]) for figure in Figure)
    say(said, as_json=as_json, lines=() if as_json else map("\t".join, lines))


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


def _lines(found: "Review") -> Iterator[str]:
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
    from firesweep.model.review import LIFE, Figure

    rest = (Figure.DRILLS, Figure.OUTREACH)
    return [
        [speech.words([figure]), str(found.numbers[figure]), f"{change:+}"]
        for figure in (*LIFE, *rest)
        for change in (found.numbers[figure] - found.before[figure],)
    ]


def _covered(found: "Review") -> Iterator[list[str]]:
    from firesweep.model.review import Figure
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
    share = f"{100 * covered / in_scope:.1f}"
    return [name, *map(str, (in_scope, covered, *rest)), share]


def _ages(found: "Review") -> Iterator[list[str]]:
    from firesweep.model.review import AGES, Figure

    of = (Figure.OPEN, Figure.OVERDUE, Figure.PENDING)
    yield [translate("Cli", "Days"), *(speech.words([figure]) for figure in of)]
    first = 0
    for line in found.ages:
        days = f"{first}–{line.up_to}" if line.up_to is not None else f"> {AGES[-1]}"
        yield [days, str(line.open), str(line.overdue), str(line.pending)]
        first = (line.up_to or 0) + 1


def _areas(found: "Review") -> Iterator[list[str]]:
    figures = [point.figure for point in found.points]
    yield ["", *(speech.words([figure]) for figure in figures)]
    for area in found.areas:
        yield [area.community, *(str(area.numbers[figure]) for figure in figures)]


def _check(check: "Check") -> list[str]:
    return [_named(check.name), str(check.left), "=" if check.exact else "≤", str(check.right)]


def _named(check: str) -> str:
    """A check is called after its figure, or after the category it is of."""
    from firesweep.model.review import Figure
    from firesweep.model.vocabulary import Category

    known = {each.value: each for each in (*Figure, *Category)}
    return speech.words([known[check]])
