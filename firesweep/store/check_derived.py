"""Is what stands beside the facts what they add up to? States, search, categories, triggers."""

from collections.abc import Iterator
from itertools import chain

from sqlalchemy import Connection, text

from firesweep.errors import FiresweepError
from firesweep.model.hazard import Life, State, Step, StepKind, live
from firesweep.store.premises import EVERYWHERE
from firesweep.store.schema import lost_triggers

_STEPS = (
    'SELECT hazard_id, kind, "on", counter, laptop, id, deadline, old_deadline, paper_id, undoes '
    "FROM step"
)
_SHOWN = (
    "SELECT h.id, s.state, s.is_open, s.deadline, s.paper_id, s.served, s.listed, s.since "
    "FROM hazard h LEFT JOIN hazard_state s ON s.hazard_id = h.id"
)
_OF_PREMISES = (
    "SELECT p.id, c.value FROM premises p, "
    """json_each('["' || replace(p.categories, ',', '","') || '"]') c"""
)
_KEPT = "SELECT premises_id, category FROM premises_category"


def derived_faults(connection: Connection) -> Iterator[FiresweepError]:
    """Yield a sentence per fault in what the program works out from what was written."""
    return chain(
        _states(connection), _search(connection), _categories(connection), _triggers(connection)
    )


def _states(connection: Connection) -> Iterator[FiresweepError]:
    """What lists show of a hazard is what its steps add up to."""
    steps: dict[str, list[Step]] = {}
    known = set(StepKind)
    for row in connection.execute(text(_STEPS)):
        if row[1] in known:  # any other is a changed record, and said as such
            step = Step(StepKind(row[1]), row[2], (row[3], row[4], row[5]), *row[6:])
            steps.setdefault(row[0], []).append(step)
    for hazard_id, *shown in connection.execute(text(_SHOWN)):
        life = live(steps.get(hazard_id, ()))
        if shown != _as_shown(life):
            yield FiresweepError(
                "Hazard {hazard} is shown as “{shown}”, but its steps say “{right}”. "
                "Restore a backup.",
                hazard=hazard_id, shown=_state(shown[0]), right=life.state,
            )  # fmt: skip


def _as_shown(life: Life) -> list[object]:
    return [life.state.value, life.state.is_open, life.deadline, life.paper_id,
            life.served, life.listed, life.since]  # fmt: skip


def _state(kept: str | None) -> State | str:
    return State(kept) if kept in set(State) else "–"


def _search(connection: Connection) -> Iterator[FiresweepError]:
    """Every premises holds one word by which all are found (store/premises.py)."""
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
