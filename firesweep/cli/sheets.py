"""The commands of papers without a number: one, several, or all of a community, bound."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from firesweep.cli.many import (
    InCommunity,
    OfBeat,
    Out,
    Premises,
    References,
    day_asked,
    meant_still,
    of_each,
    premises_chosen,
    write_round,
    write_sheets,
)
from firesweep.cli.output import write_bound
from firesweep.cli.speech import spoken, translate
from firesweep.cli.terminal import UsageTrouble, opened, tell

if TYPE_CHECKING:
    from firesweep.store.database import Store
    from firesweep.store.hazard.hazards import HazardLine

ClosedIn = Annotated[
    str, typer.Option("--community", metavar="NAME", help="All closed in this community.")
]
ClosedSince = Annotated[
    str, typer.Option("--since", metavar="DAY", help="All closed on this day or later.")
]
ShutIn = Annotated[
    str, typer.Option("--community", metavar="NAME", help="All doors shut in this community.")
]
ShutSince = Annotated[
    str, typer.Option("--since", metavar="DAY", help="All doors shut on this day or later.")
]


def paper_closing(
    context: typer.Context,
    out: Out,
    whats: References = None,
    community: ClosedIn = "",
    since: ClosedSince = "",
) -> None:
    """Write closing sheets of closed hazards, with photos before and after."""
    from firesweep.office.paper.closing_sheet import closed_ones, closing_sheet
    from firesweep.office.paper.sheet_rounds import ForPremises, closed_since
    from firesweep.paper.sheets import closing_pdf

    _one_way(whats, community, since)
    with opened(context) as store:

        def made(lines: "list[HazardLine]") -> bytes:
            sheet = closing_sheet(store, lines, today=date.today(), script=spoken())
            return closing_pdf(sheet, store.photos.jpeg)

        groups = of_each(whats or (), lambda what: closed_ones(meant_still(store, what).hazards))
        groups = groups or closed_since(store, community=community, since=day_asked(since))
        sheets = [ForPremises(each[0].premises_id, partial(made, each)) for each in groups]
        _told(write_round(store, out, sheets, served=False))


def paper_slip(
    context: typer.Context,
    out: Out,
    names: Premises = None,
    community: ShutIn = "",
    since: ShutSince = "",
) -> None:
    """Write slips for the door, each of the last visit on which nobody came in."""
    from firesweep.office.paper.door_slip import door_slip, last_closed_door
    from firesweep.office.paper.sheet_rounds import closed_doors, slips
    from firesweep.paper.sheets import slip_pdf

    _one_way(names, community, since)
    with opened(context) as store:

        def made(visit: str) -> bytes:
            return slip_pdf(door_slip(store, visit, today=date.today(), script=spoken()))

        visits = of_each(names or (), lambda name: last_closed_door(store, _named(store, name)))
        visits = [*dict.fromkeys(visits)] or closed_doors(
            store, community=community, since=day_asked(since)
        )
        _told(write_round(store, out, slips(store, visits, made)))


def paper_checklist(
    context: typer.Context,
    out: Out,
    names: Premises = None,
    community: InCommunity = "",
    beat: OfBeat = "",
) -> None:
    """Write premises' checklists, to be filled in by hand, in walking order."""
    from firesweep.office.paper.blank_checklist import blank_checklist
    from firesweep.paper.sheets import checklist_pdf

    def made(store: "Store", premises_id: str, **said: Any) -> bytes:
        return checklist_pdf(blank_checklist(store, premises_id, **said))

    _of_premises(context, out, names, community, beat, made)


def paper_dossier(
    context: typer.Context,
    out: Out,
    names: Premises = None,
    community: InCommunity = "",
    beat: OfBeat = "",
) -> None:
    """Write everything about a premises in one PDF, with contents page and bookmarks."""
    from firesweep.office.paper.dossier import dossier
    from firesweep.paper.dossier import dossier_pdf

    def made(store: "Store", premises_id: str, **said: Any) -> bytes:
        return dossier_pdf(dossier(store, premises_id, **said), store.photos.jpeg)

    _of_premises(context, out, names, community, beat, made)


def paper_summary(
    context: typer.Context,
    out: Out,
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SWEEP …]", help="The sweeps' names; without one the running sweep."
        ),
    ] = None,
) -> None:
    """Write how far a sweep has come, by community, and what became of its hazards."""
    from firesweep.office.paper.sheet_rounds import sweeps_round
    from firesweep.office.paper.sweep_summary import sweep_summary
    from firesweep.paper.sheets import cover_pdf, summary_pdf

    said: dict[str, Any] = {"today": date.today(), "script": spoken()}
    with opened(context) as store:

        def made(sweep_id: str) -> bytes:
            return summary_pdf(sweep_summary(store, sweep_id, **said))

        write_bound(out, sweeps_round(store, names or [], made, cover=cover_pdf, **said))


SHEETS: dict[str, Callable[..., None]] = {
    "closing": paper_closing,
    "slip": paper_slip,
    "checklist": paper_checklist,
    "dossier": paper_dossier,
    "summary": paper_summary,
}


def _one_way(whats: list[str] | None, community: str, since: str) -> None:
    if bool(whats) == bool(community or since):
        raise UsageTrouble("Name what is meant, or say --community or --since.")


def _named(store: "Store", name: str) -> str:
    return premises_chosen(store, [name], "", "")[0]


def _of_premises(
    context: typer.Context,
    out: Path,
    names: list[str] | None,
    community: str,
    beat: str,
    made: Callable[..., bytes],
) -> None:
    with opened(context) as store:
        ids = premises_chosen(store, names, community, beat)
        one = partial(made, store, today=date.today(), script=spoken())
        _told(write_sheets(store, out, ids, one, served=False))


def _told(count: int) -> None:
    if count > 1:
        tell(translate("Cli", "Sheets in it: {count}").format(count=count))
