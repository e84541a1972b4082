"""What became of the hazards a sweep found, counted in SQL."""

from typing import NamedTuple

from sqlalchemy import Connection, and_, case, func, or_, select

from firesweep.model.hazard.life import PAPERED, State
from firesweep.model.logs.occasion import OccasionKind
from firesweep.model.vocabulary import Handling
from firesweep.store.journal import table_of
from firesweep.store.logs.occasions import standing
from firesweep.store.tables import Hazard, HazardState, Inspection

_WAYS = (Handling.ON_THE_SPOT, Handling.NOTICE, Handling.REFERRAL)


class FoundHazards(NamedTuple):
    """Hazards of one community that a sweep found, at its drills too; void ones do not count."""

    hazards: int
    closed: int
    overdue: int
    on_the_spot: int = 0
    noticed: int = 0
    referred: int = 0
    """How they were first handled: these three make up all of them (domain.md 6.9)."""


def found_in_sweep(connection: Connection, sweep_id: str, today: str) -> dict[str, FoundHazards]:
    """Return the counts by community; overdue is what the week (model/review) calls so."""
    z, h, i = (table_of(table).c for table in (Hazard, HazardState, Inspection))
    d = standing(OccasionKind.DRILL).c
    visited = z.inspection_id.in_(select(i.id).where(i.sweep_id == sweep_id))
    drilled = z.drill_id.in_(select(d.first_id).where(d.sweep_id == sweep_id))
    query = (
        select(
            h.community_id,
            func.count(),
            func.sum(case((h.state == State.CLOSED.value, 1), else_=0)),
            func.sum(case((and_(h.state.in_(PAPERED), h.deadline < today), 1), else_=0)),
            *(func.sum(case((z.handling == way.value, 1), else_=0)) for way in _WAYS),
        )
        .select_from(table_of(Hazard))
        .join(table_of(HazardState), h.hazard_id == z.id)
        .where(or_(visited, drilled), h.state != State.VOID.value)
        .group_by(h.community_id)
    )
    return {row[0]: FoundHazards(*row[1:]) for row in connection.execute(query)}
