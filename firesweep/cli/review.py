"""The command of the community head's week: its figures as a table, or all of them as JSON."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from firesweep.cli import speech, terminal
from firesweep.cli.help import AsJson
from firesweep.cli.output import write_out
from firesweep.cli.review_lines import remark_across, review_lines, told
from firesweep.cli.review_records import figure_named, say_records
from firesweep.cli.speech import spoken, translate
from firesweep.cli.terminal import UsageTrouble, opened, remark, say

if TYPE_CHECKING:
    from firesweep.model.period import Period
    from firesweep.model.review.page import Review
    from firesweep.store.database import Store


OfWeek = Annotated[
    str, typer.Option("--week", metavar="WEEK", help="Such as 2026-W47; without it the last one.")
]
OfPeriod = Annotated[
    str,
    typer.Option(
        "--period",
        metavar="PERIOD",
        help="A month, quarter or statistical year: 2026-11, 2026-Q4, 2026.",
    ),
]
OfCommunity = Annotated[
    str, typer.Option("--community", metavar="NAME", help="The figures of this community alone.")
]
Minutes = Annotated[
    Path | None,
    typer.Option("--pdf", metavar="FILE", help="Write the minutes, one page, as .pdf."),
]
Charts = Annotated[
    Path | None,
    typer.Option("--charts", metavar="FILE", help="Write the charts, one page, as .pdf."),
]
Workbook = Annotated[
    Path | None,
    typer.Option(
        "--xlsx", metavar="FILE", help="Write figures, coverage and open hazards as .xlsx."
    ),
]
Columns = Annotated[
    str,
    typer.Option(
        "--columns",
        metavar="NAMES",
        help="Columns of the open hazards, such as premises,phone; kept.",
    ),
]
WholePhones = Annotated[
    bool, typer.Option("--whole-phones", help="Write phone numbers without stars.")
]
Behind = Annotated[
    str,
    typer.Option("--records", metavar="FIGURE", help="List the records behind a figure, such as "
                 "overdue, instead of the figures."),
]  # fmt: skip
Explain = Annotated[bool, typer.Option("--explain", help="Say what every figure counts.")]


def review(
    context: typer.Context,
    week: OfWeek = "",
    period: OfPeriod = "",
    community: OfCommunity = "",
    pdf: Minutes = None,
    charts: Charts = None,
    xlsx: Workbook = None,
    columns: Columns = "",
    whole_phones: WholePhones = False,
    records: Behind = "",
    explain: Explain = False,
    as_json: AsJson = False,
) -> None:
    """Say the figures of a week: overdue, due, coverage, repeats … and how they changed."""
    from firesweep.office.review import figures as office

    if explain:
        return _explain(as_json=as_json)
    if week and period:
        raise UsageTrouble("Say --week or --period, not both.")
    behind = figure_named(records) if records else None
    _check_files(pdf, charts, xlsx)
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
        if behind:
            return say_records(store, behind, found, today, as_json=as_json)
    whole = told(found) | {"signed": signed}
    say(whole, as_json=as_json, lines=() if as_json else review_lines(found))
    return None


def _check_files(*asked: Path | None) -> None:
    """Each file has a name, and one of its own."""
    files = [one for one in asked if one is not None]
    if any(not one.name for one in files):
        raise UsageTrouble("Give the file a name.")
    if len({one.resolve() for one in files}) < len(files):
        raise UsageTrouble("Give --pdf, --charts and --xlsx a file each.")


def _shown(
    store: "Store", period: "Period", today: date, area: str
) -> "tuple[Review, dict[str, Any] | None]":
    """A review as it was signed, with who signed it and what came in later; or as it stands."""
    from firesweep.model.clock import local_day
    from firesweep.office.review import sign_off

    kept = sign_off.signed(store, period, area)
    if kept is None:
        remark_across(sign_off.signed_across(store, period, area))
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
    from firesweep.model.review.figures import Figure
    from firesweep.ui.words.review import meaning

    said = {figure.value: meaning(figure) for figure in Figure}
    lines = ((speech.words([figure]), said[figure.value]) for figure in Figure)
    say(said, as_json=as_json, lines=() if as_json else map("\t".join, lines))
