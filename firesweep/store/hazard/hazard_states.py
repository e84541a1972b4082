"""What the steps of hazards add up to, kept beside them for lists and counts."""

import json
from collections.abc import Iterable
from functools import lru_cache
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, select
from sqlmodel import col

from firesweep.model.hazard.life import Step, step_of
from firesweep.model.hazard.trail import trail
from firesweep.store.journal import Change, table_of
from firesweep.store.sqlite import listed, put_in_place
from firesweep.store.tables import Hazard, HazardState, StepFact


def derive(change: Change, hazard_ids: Iterable[str]) -> None:
    """Work out again what the steps of some hazards add up to."""
    ids = list(hazard_ids)
    write_states(change.connection, ids)
    change.touch("hazard_state", ids)


def write_states(connection: Connection, ids: list[str]) -> None:
    """Work some hazards' states out and write them, without saying of whom."""
    steps = steps_by_hazard(connection, ids)
    found = (HazardFacts(*row) for row in connection.execute(_FACTS, _named(ids)).all())
    rows = [_as_kept(state_row(each, steps.get(each.hazard_id, ()))) for each in found]
    if rows:
        put_in_place(connection, table_of(HazardState), rows)


class HazardFacts(NamedTuple):
    """What is kept of a hazard beside its state, under the names it has there."""

    hazard_id: str
    premises_id: str
    """The premises it counts for."""
    community_id: str
    found_on: str
    severity: str
    handling: str
    code: str | None


def state_row(hazard: HazardFacts, steps: Iterable[Step]) -> dict[str, Any]:
    """Return the row of hazard_state that a hazard and its steps add up to."""
    road = trail(steps)
    life = road.life
    return {
        "hazard_id": hazard.hazard_id,
        "premises_id": hazard.premises_id,
        "community_id": hazard.community_id,
        "found_on": hazard.found_on,
        "severity": hazard.severity,
        "handling": hazard.handling,
        "code": hazard.code,
        "state": life.state.value,
        "is_open": life.state.is_open,
        "deadline": life.deadline,
        "paper_id": life.paper_id,
        "served": life.served,
        "listed": life.listed,
        "since": life.since,
        "turns": road.turns,
        "reinspected": ",".join(road.reinspected),
        "moved_on": road.moved_on(hazard.found_on),
        "lasted": road.lasted(hazard.found_on),
    }


def steps_by_hazard(connection: Connection, hazard_ids: list[str]) -> dict[str, list[Step]]:
    """Return the steps of some hazards, in no order."""
    found: dict[str, list[Step]] = {}
    for row in connection.execute(_STEPS, _named(hazard_ids)).all():
        found.setdefault(row[0], []).append(step_of(*row[1:]))
    return found


def _named(ids: list[str]) -> dict[str, str]:
    return {"ids": json.dumps(ids)}


def _as_kept(row: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(_in_order(row | {"turns": _compact(row["turns"])}))


# Made once: every step asks these, and putting them together takes longer than running them.
_compact = lru_cache(4096)(json.JSONEncoder(separators=(",", ":")).encode)
"""What was found on one day goes the same way on the same days: of most it is known already."""
_in_order = itemgetter(*table_of(HazardState).c.keys())
FACTS = (col(Hazard.id), col(Hazard.kept_id), col(Hazard.community_id), col(Hazard.found_on),
         col(Hazard.severity), col(Hazard.handling), col(Hazard.code))  # fmt: skip
"""The columns of HazardFacts."""
_FACTS = select(*FACTS).where(listed(col(Hazard.id), "ids"))
_STEPS: Any = select(
    col(StepFact.hazard_id), col(StepFact.kind), col(StepFact.on), col(StepFact.counter),
    col(StepFact.laptop), col(StepFact.id), col(StepFact.deadline), col(StepFact.old_deadline),
    col(StepFact.paper_id), col(StepFact.undoes),
).where(listed(col(StepFact.hazard_id), "ids"))  # fmt: skip
