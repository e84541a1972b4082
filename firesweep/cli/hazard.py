"""The commands of hazards: the ledger, and their days as a calendar file."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from firesweep.cli import speech
from firesweep.cli.help import AsJson, Commands
from firesweep.cli.output import write_out
from firesweep.cli.placed import placed
from firesweep.cli.speech import translate
from firesweep.cli.terminal import UsageTrouble, opened, remark_elsewhere, say, tell

if TYPE_CHECKING:
    from firesweep.office.hazard.ledger import Due
    from firesweep.sheet.ics import Entry

hazard_app = Commands("Hazards and their deadlines.")


@hazard_app.command("list")
def hazard_list(
    context: typer.Context,
    state: Annotated[
        str,
        typer.Option(metavar="STATE", help="open, overdue, all, or a state: noticed, closed …"),
    ] = "all",
    as_json: AsJson = False,
) -> None:
    """List hazards, earliest deadline first."""
    from firesweep.model.hazard import State
    from firesweep.office.hazard.ledger import NO_STATE, STATES, ledger

    if state not in STATES:
        raise UsageTrouble(NO_STATE, state=state, states=STATES)
    with opened(context) as store:
        found = ledger(store, date.today(), state)
        remark_elsewhere(store)
        told = placed(store, found) if as_json else []
    say(
        told,
        as_json=as_json,
        lines=[
            "\t".join(
                (
                    line.number or "–",
                    line.deadline or "–",
                    speech.words([State(line.state)]),
                    line.premises,
                    line.description,
                )
            )
            for line in found
        ],
    )


@hazard_app.command("calendar")
def hazard_calendar(
    context: typer.Context,
    out: Annotated[
        Path, typer.Option("-o", "--out", metavar="FILE", help="Where to write the .ics file.")
    ],
) -> None:
    """Write deadlines, reinspections, reminders and supervisions as a calendar (.ics)."""
    from firesweep.office.hazard.ledger import dues
    from firesweep.sheet.ics import ics

    with opened(context) as store:
        found = dues(store, date.today())
        name = translate("Cli", "Hazards of {street}: days").format(street=store.owner.street)
    stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    write_out(out, ics([_entry(due) for due in found], name, stamp))
    wrote = translate("Cli", "Wrote {file}; days in it: {count}")
    tell(wrote.format(file=out, count=len(found)))


def _entry(due: "Due") -> "Entry":
    from firesweep.sheet.ics import Entry

    line = due.line
    return Entry(
        uid=f"{line.id}-{due.what}",
        day=due.day,
        title=_title(due.what).format(premises=line.premises),
        more="\n".join(filter(None, (line.number, line.place, line.description))),
        place=line.address,
    )


def _title(what: str) -> str:
    """What an entry of the calendar says first."""
    return {
        "deadline": translate("Cli", "Put right by today: {premises}"),
        "reinspection": translate("Cli", "Reinspect: {premises}"),
        "reminder": translate("Cli", "Remind them of the answer: {premises}"),
        "supervision": translate("Cli", "Supervision ends: {premises}"),
    }[what]
