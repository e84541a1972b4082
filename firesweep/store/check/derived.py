"""Is what stands beside the facts what they add up to? States, search, categories, triggers."""

import json
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from sqlalchemy import Connection, select, text

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import State, Step, StepKind, step_of
from firesweep.store.hazard.hazard_states import FACTS, HazardFacts, state_row
from firesweep.store.journal import table_of
from firesweep.store.merge.clashed import unnoted
from firesweep.store.registry.premises import EVERYWHERE
from firesweep.store.schema import lost_triggers
from firesweep.store.tables import HazardState

_STEPS = (
    'SELECT hazard_id, kind, "on", counter, laptop, id, deadline, old_deadline, paper_id, undoes '
    "FROM step"
)
_SHOWN = ("state", "is_open", "deadline", "paper_id", "served", "listed", "since")
"""What lists show of a hazard; the rest says in which weeks it counts."""
_OF_PREMISES = (
    "SELECT p.id, c.value FROM premises p, "
    """json_each('["' || replace(p.categories, ',', '","') || '"]') c"""
)
_KEPT_STATES = select(table_of(HazardState))
_KEPT = "SELECT premises_id, category FROM premises_category"


def derived_faults(connection: Connection) -> Iterator[FiresweepError]:
    """Yield a sentence per fault in what the program works out from what was written."""
    return chain(
        _states(connection),
        _search(connection),
        _categories(connection),
        _triggers(connection),
        _clashed(connection),
    )


def _clashed(connection: Connection) -> Iterator[FiresweepError]:
    if missing := unnoted(connection):
        yield FiresweepError(
            "Fields edited apart are not noted as such ({count}). Restore a backup.", count=missing
        )


def _states(connection: Connection) -> Iterator[FiresweepError]:
    """What stands beside a hazard is what its steps add up to."""
    steps: dict[str, list[Step]] = {}
    known = set(StepKind)
    for row in connection.execute(text(_STEPS)):
        if row[1] in known:  # any other is a changed record, and said as such
            steps.setdefault(row[0], []).append(step_of(*row[1:]))
    kept = {row["hazard_id"]: {**row} for row in connection.execute(_KEPT_STATES).mappings()}
    for facts in connection.execute(select(*FACTS)):
        hazard = HazardFacts(*facts)
        yield from _state(hazard, kept.get(hazard.hazard_id), steps.get(hazard.hazard_id, ()))


def _state(
    hazard: HazardFacts, kept: dict[str, Any] | None, steps: Iterable[Step]
) -> Iterator[FiresweepError]:
    try:
        right = state_row(hazard, steps)
    except ValueError:  # a day that is none, which is said of the record itself
        return
    if kept is None or any(kept[name] != right[name] for name in _SHOWN):
        yield FiresweepError(
            "Hazard {hazard} is shown as “{shown}”, but its steps say “{right}”. "
            "Restore a backup.",
            hazard=hazard.hazard_id, shown=_word(kept and kept["state"]),
            right=State(right["state"]),
        )  # fmt: skip
    elif json.loads(json.dumps(right)) != kept:
        yield FiresweepError(
            "Hazard {hazard} counts in other weeks than its steps say. Restore a backup.",
            hazard=hazard.hazard_id,
        )


def _word(kept: Any) -> State | str:
    return State(kept) if kept in set(State) else "–"


def _search(connection: Connection) -> Iterator[FiresweepError]:
    """Every premises holds one word by which all are found (store/registry/premises.py)."""
    found = text("SELECT rowid FROM premises_search WHERE premises_search MATCH :words")
    words = {"words": f'"{EVERYWHERE}"'}
    listed = set(connection.execute(found, words).scalars())
    every = set(connection.execute(text("SELECT row FROM premises")).scalars())
    if every - listed:
        yield FiresweepError(
            "Premises that no search finds: {count}. Restore a backup.", count=len(every - listed)
        )


def _categories(connection: Connection) -> Iterator[FiresweepError]:
    for one, other in ((_OF_PREMISES, _KEPT), (_KEPT, _OF_PREMISES)):
        query = text(f"SELECT EXISTS ({one} EXCEPT {other})")
        if connection.execute(query).scalar_one():
            yield FiresweepError(
                "Premises stand in other categories than theirs. Restore a backup."
            )
            return


def _triggers(connection: Connection) -> Iterator[FiresweepError]:
    if lost := lost_triggers(connection):
        yield FiresweepError(
            "Guards of the store are gone: {names}. Restore a backup.", names=tuple(lost)
        )
