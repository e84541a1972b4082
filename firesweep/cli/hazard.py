"""The commands of hazards: the ledger, and their days as a calendar file."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from firesweep.cli import speech
from firesweep.cli.help import AsJson, Commands
from firesweep.cli.output import write_out
from firesweep.cli.placed import placed
from firesweep.cli.speech import translate
from firesweep.cli.terminal import UsageTrouble, opened, remark, remark_elsewhere, say, tell

if TYPE_CHECKING:
    from firesweep.office.hazard.ledger import LedgerLine

hazard_app = Commands("Hazards and their deadlines.")


@hazard_app.command("list")
def hazard_list(
    context: typer.Context,
    state: Annotated[
        str,
        typer.Option(metavar="STATE", help="open, overdue, all, or a state: noticed, closed …"),
    ] = "all",
    repeats: Annotated[
        bool,
        typer.Option("--repeats", help="Only what was wrong before at the same premises."),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """List hazards, earliest deadline first, with how late they are and what is a repeat."""
    from firesweep.office.hazard.ledger import NO_STATE, STATES, ledger

    if state not in STATES:
        raise UsageTrouble(NO_STATE, state=state, states=STATES)
    today = date.today()
    with opened(context) as store:
        found = ledger(store, today, state, repeats=repeats)
        remark_elsewhere(store)
        told = placed(store, found) if as_json else []
    say(told, as_json=as_json, lines=["\t".join(_told(line, today)) for line in found])
    again = sum(line.repeat > 0 for line in found)
    if again and not as_json:
        counted = translate("Cli", "Hazards: {count}; repeats among them: {repeats}")
        remark(counted.format(count=len(found), repeats=again))


def _told(line: "LedgerLine", today: date) -> Iterator[str]:
    """A hazard in a line; how late it is and that it was there before stand at the end."""
    from firesweep.model.hazard.life import State
    from firesweep.ui.office.wording import repeat_text
    from firesweep.ui.words.dates import due_text

    yield line.number or "–"
    yield line.deadline or "–"
    yield speech.words([State(line.state)])
    yield line.premises
    yield line.description
    if line.overdue_days:
        yield due_text(line.deadline, today)
    if line.repeat:
        yield repeat_text(line.repeat)


@hazard_app.command("calendar")
def hazard_calendar(
    context: typer.Context,
    out: Annotated[
        Path, typer.Option("-o", "--out", metavar="FILE", help="Where to write the .ics file.")
    ],
) -> None:
    """Write deadlines, reinspections, reminders and supervisions as a calendar (.ics)."""
    from firesweep.office.hazard.ledger import dues
    from firesweep.ui.words.calendar import calendar_file

    with opened(context) as store:
        found = dues(store, date.today())
        write_out(out, calendar_file(found, store.owner.street, datetime.now(UTC)))
    wrote = translate("Cli", "Wrote {file}; days in it: {count}")
    tell(wrote.format(file=out, count=len(found)))
