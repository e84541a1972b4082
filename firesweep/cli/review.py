"""The command of the community head's week: its figures as a table, or all of them as JSON."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from firesweep.cli import speech, terminal
from firesweep.cli.help import AsJson
from firesweep.cli.review_files import Files, check_files, write_files
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
    files = Files(pdf, charts, xlsx, whole_phones=whole_phones)
    check_files(files)
    today = date.today()
    with opened(context) as store:
        asked = office.asked_period(store, week, period, today)
        area = office.community_named(store, community)
        found, signed = _shown(store, asked, today, area)
        if columns:
            _keep(store, columns)
        write_files(store, files, found, today)
        terminal.remark_elsewhere(store)
        if behind:
            return say_records(store, behind, found, today, as_json=as_json)
    whole = told(found) | {"signed": signed}
    say(whole, as_json=as_json, lines=() if as_json else review_lines(found))
    return None


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
    count = len({record for ids in late.values() for record in ids})
    remark(text.format(leader=kept.leader, day=local_day(kept.signed_at), count=count))
    who = {"leader": kept.leader, "at": kept.signed_at, "data_at": kept.data_at}
    return kept.review, who | {"late": {figure.value: ids for figure, ids in late.items()}}


def _keep(store: "Store", columns: str) -> None:
    from firesweep.office.review.minutes import keep_columns
    from firesweep.ui.words.review_sheets import checked_columns

    wanted = checked_columns([name.strip() for name in columns.split(",")])
    keep_columns(store, wanted, by=store.owner.laptop)


def _explain(*, as_json: bool) -> None:
    from firesweep.model.review.figures import Figure
    from firesweep.ui.words.review import meaning

    said = {figure.value: meaning(figure) for figure in Figure}
    lines = ((speech.words([figure]), said[figure.value]) for figure in Figure)
    say(said, as_json=as_json, lines=() if as_json else map("\t".join, lines))
