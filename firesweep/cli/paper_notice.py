"""The command of notices on paper: one as it was issued, a copy to be edited, or many bound."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from firesweep.cli.due import due_asked
from firesweep.cli.many import Out, write_many
from firesweep.cli.output import tell_void, write_kept, write_out
from firesweep.cli.speech import translate
from firesweep.cli.terminal import UsageTrouble, opened, tell


def paper_notice(
    context: typer.Context,
    out: Out,
    numbers: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NUMBER …]", help="The notices' numbers, as printed."),
    ] = None,
    state: Annotated[
        str, typer.Option(metavar="STATE", help="All that are open, unserved or served.")
    ] = "",
    due: Annotated[
        str,
        typer.Option(metavar="WHEN", help="overdue, today, week, later, or a date: due by then."),
    ] = "",
    community: Annotated[
        str, typer.Option(metavar="NAME", help="Those of this community only.")
    ] = "",
    docx: Annotated[
        bool, typer.Option("--docx", help="A copy a word processor can edit, marked as one.")
    ] = False,
) -> None:
    """Write a notice's PDF as it was issued, a copy to be edited, or many with a list on top."""
    asked = numbers or []
    if len(asked) == 1 and not docx:
        write_kept(context, asked[0], out, notice=True)
    elif len(asked) == 1:
        _copy(context, asked[0], out)
    elif docx or not (asked or state or due or community):
        raise UsageTrouble("Name one notice, or without --docx several, or say --state or --due.")
    else:
        _many(context, asked, out, state or "open", due, community)


def _copy(context: typer.Context, number: str, out: Path) -> None:
    from firesweep.office.paper.notices import notice_copy
    from firesweep.paper.notice_docx import notice_docx

    with opened(context) as store:
        write_out(out, notice_copy(store, number, notice_docx))
        tell(translate("Cli", "Wrote {file}").format(file=out))
        tell_void(store, [number])


def _many(
    context: typer.Context, numbers: list[str], out: Path, state: str, due: str, community: str
) -> None:
    from firesweep.office.paper.batch import Standing, notices_meant

    if state not in set(Standing):
        raise UsageTrouble("“{value}” is nothing --state knows. Say open, unserved or served.",
                           value=state)  # fmt: skip
    wanted, until = due_asked(due)
    today = date.today()
    with opened(context) as store:
        meant = notices_meant(store, today, numbers=numbers, standing=Standing(state),
                              wanted=wanted, until=until, community=community)  # fmt: skip
        write_many(store, meant, out, today)
        tell_void(store, numbers)
    tell(translate("Cli", "Notices in it: {count}").format(count=len(meant)))
