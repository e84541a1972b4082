"""A sweep for the street: how far each community has come, and what became of what was found."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.paper.sheets import SummaryRow, SweepSummary
from firesweep.store.database import Store
from firesweep.store.exchange.elsewhere import held_here
from firesweep.store.paper.issuer import heading
from firesweep.store.street import communities
from firesweep.store.sweep.board import board
from firesweep.store.sweep.sweep_hazards import FoundHazards, found_in_sweep
from firesweep.store.sweep.sweeps import Coverage, SweepRow, current_sweep, sweep, sweeps


def sweep_summary(store: Store, sweep_id: str, *, today: date, script: str) -> SweepSummary:
    """Return the figures of a sweep as they stand now."""
    with store.read() as connection:
        of = sweep(connection, sweep_id)
        here, known = held_here(connection, of), communities(connection)
        return SweepSummary(
            script=script,
            practice=store.owner.practice,
            made_on=today.isoformat(),
            about=sweep_id,
            issuer=heading(connection, "").issuer,
            sweep=of.name,
            starts=of.starts,
            ends=of.ends,
            rows=tuple(_rows(connection, here, today)),
            away=tuple(area.name for area in known
                       if area.id in of.communities and area.id not in here.communities),
        )  # fmt: skip


def sweep_named(store: Store, name: str, today: date) -> str:
    """Return the id of a sweep by its name or its id; without a name that of the running one.

    Of several of one name the person has to say which: each is told by its first day and its id.
    """
    with store.read() as connection:
        running = current_sweep(connection, today.isoformat())
        known = [of for of in sweeps(connection) if name in (of.name, of.id)]
    if len(known) > 1:
        told = tuple(f"{of.starts} ({of.id})" for of in known)
        raise FiresweepError(
            "Several sweeps are called {name}. Give the id of the one that is meant: {sweeps}.",
            name=name, sweeps=told,
        )  # fmt: skip
    if known:
        return known[0].id
    if name:
        raise FiresweepError("No sweep here is called {name}.", name=name)
    if running is None:
        raise FiresweepError("No sweep is running. Give the name of one.")
    return running.id


def _rows(connection: Any, of: SweepRow, today: date) -> Iterator[SummaryRow]:
    covered = board(connection, of).totals
    found = found_in_sweep(connection, of.id, today.isoformat())
    for community in communities(connection):
        if community.id in of.communities:
            cell = covered.get(community.id, Coverage(community.id, "", 0, 0, 0))
            hazards = found.get(community.id, FoundHazards(0, 0, 0))
            yield SummaryRow(
                community=community.name,
                in_scope=cell.in_scope,
                inspected=cell.inspected,
                no_access=cell.no_access,
                **hazards._asdict(),
            )
