"""The commands of papers: notices by deadline, a notice as it was printed."""

from datetime import MAXYEAR, date
from pathlib import Path
from typing import Annotated

import typer

from firesweep.cli.due import due_asked
from firesweep.cli.help import AsJson, Commands
from firesweep.cli.output import write_kept
from firesweep.cli.placed import placed
from firesweep.cli.speech import translate
from firesweep.cli.terminal import opened, remark_elsewhere, say, tell

notice_app = Commands("Rectification notices.")


@notice_app.command("list")
def notice_list(
    context: typer.Context,
    due: Annotated[
        str,
        typer.Option(metavar="WHEN", help="overdue, today, week, later, or a date: due by then."),
    ] = "",
    as_json: AsJson = False,
) -> None:
    """List the notices with hazards still open, earliest deadline first."""
    from firesweep.office.paper.notices import open_notices

    wanted, until = due_asked(due)
    with opened(context) as store:
        found = open_notices(store, date.today(), wanted=wanted, until=until)
        remark_elsewhere(store)
        told = placed(store, found) if as_json else []
    say(
        told,
        as_json=as_json,
        lines=[f"{n.number}\t{n.deadline}\t{n.premises}" for n in found],
    )


@notice_app.command("numbers")
def notice_numbers(
    context: typer.Context,
    year: Annotated[
        int,
        typer.Option(
            metavar="YEAR",
            min=0,
            max=MAXYEAR,
            help="The year of the numbers; without it, this one.",
        ),
    ] = 0,
    gaps: Annotated[
        bool, typer.Option("--gaps", help="Only what is void, left out or not arrived.")
    ] = False,
    out: Annotated[
        Path | None, typer.Option("-o", "--out", metavar="FILE", help="Write it as .xlsx.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List every number given to a paper, and those void, left out or not arrived."""
    from firesweep.model.vocabulary import NumberState
    from firesweep.office.paper.numbers import numbers
    from firesweep.ui.words.numbers import cells, headings

    with opened(context) as store:
        found = numbers(store, year or date.today().year)
    if gaps:
        found = [line for line in found if line.state is not NumberState.ISSUED]
    if out is not None:
        from firesweep.sheet.write import write_xlsx

        write_xlsx(out, headings(), map(cells, found))
        tell(translate("Cli", "Wrote {file}").format(file=out))
        return
    say([line._asdict() for line in found], as_json=as_json,
        lines=("\t".join(cells(line)).rstrip() for line in found))  # fmt: skip


@notice_app.command("pdf")
def notice_pdf(
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="The notice's number, as printed.")],
    out: Annotated[
        Path, typer.Option("-o", "--out", metavar="FILE", help="Where to write the PDF.")
    ],
) -> None:
    """Write a notice's PDF, byte for byte as it was issued."""
    write_kept(context, number, out)
