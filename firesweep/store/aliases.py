"""Merged duplicates: their ids are aliases, and whatever was found at them counts for the kept one.

The facts themselves stay as they were written. Beside each stands `kept_id`, worked out from
`merged_into` of the premises, so that every list and count asks one indexed column, whether there
are aliases or not. Whoever changes `merged_into` calls `derive_aliases`; triggers carry the result
to the facts, and see to those that come later (store/schema.py).
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, case, func, or_, select, update

from firesweep.model.registry.aliases import kept_of
from firesweep.store.journal import Change, table_of
from firesweep.store.tables import (
    Community,
    Drill,
    Hazard,
    HazardState,
    Inspection,
    Outreach,
    Paper,
    Premises,
    Report,
    SelfCheck,
)

COUNTED = (Inspection, Drill, Outreach, Hazard, Paper, Report, SelfCheck)
"""The facts that count for a premises, some of them perhaps for none."""


def derive_aliases(change: Change) -> None:
    """Work out what every duplicate stands for; there are few of them, so all at once."""
    wrong = dict(_wrong(change.connection))
    if not wrong:
        return
    p = table_of(Premises)
    statement = update(p).where(p.c.id == bindparam("of")).values(kept_id=bindparam("end"))
    change.local(statement, [{"of": alias, "end": end} for alias, end in wrong.items()])
    for table in (Premises, HazardState, *COUNTED):
        change.touch(str(table.__tablename__), wrong)


def merge_premises(change: Change, alias: str, into: str | None) -> None:
    """Write that a premises is a duplicate of another, or, with None, that it is none."""
    p = table_of(Premises).c
    query = select(p.community_id).where(p.id == alias)
    community = change.connection.execute(query).scalar_one()
    change.edit(Premises, alias, {"merged_into": into}, community=community)
    derive_aliases(change)


def _wrong(connection: Connection) -> Iterator[tuple[str, str | None]]:
    """Yield the premises that stand for another than they should, and for which they should."""
    p = table_of(Premises).c
    edges = connection.execute(select(p.id, p.merged_into).where(p.merged_into.is_not(None)))
    shown = connection.execute(select(p.id, p.kept_id).where(p.kept_id.is_not(None)))
    right, now = kept_of({row[0]: row[1] for row in edges}), {row[0]: row[1] for row in shown}
    for alias in sorted(right.keys() | now.keys()):
        if right.get(alias) != now.get(alias):
            yield alias, right.get(alias)


def astray(connection: Connection) -> Iterator[tuple[str, str]]:
    """Yield table and id of every row that does not count for the premises it should."""
    for alias, _ in _wrong(connection):
        yield "premises", alias
    p, h, z = table_of(Premises).c, table_of(HazardState).c, table_of(Hazard).c
    for model in COUNTED:
        fact = table_of(model)
        joined = select(fact.c.id).outerjoin_from(
            fact, table_of(Premises), p.id == fact.c.premises_id
        )
        wrong = joined.where(fact.c.kept_id.is_distinct_from(func.coalesce(p.kept_id, p.id)))
        for fact_id in connection.execute(wrong).scalars():
            yield fact.name, fact_id
    states = select(h.hazard_id).join_from(
        table_of(HazardState), table_of(Hazard), z.id == h.hazard_id
    )
    for hazard_id in connection.execute(states.where(h.premises_id != z.kept_id)).scalars():
        yield "hazard", hazard_id


def of_premises(fact: Any, premises_id: str) -> Any:
    """True of a fact that counts for a premises, or that was found at it before it was merged."""
    return or_(fact.kept_id == premises_id, fact.premises_id == premises_id)


def counts_for(premises_id: Any) -> Any:
    """The premises that what was found at a premises counts for, as a column.

    Few stand for another one: looking for one among these costs less than looking each up.
    """
    p = table_of(Premises).c
    kept = select(p.kept_id).where(p.id == premises_id).scalar_subquery()
    merged = select(p.id).where(p.kept_id.is_not(None))
    return case((premises_id.in_(merged), kept), else_=premises_id)


def counting_for(premises_id: str) -> Any:
    """Select the ids of a premises and of the duplicates that stand for it."""
    p = table_of(Premises).c
    return select(p.id).where(or_(p.id == premises_id, p.kept_id == premises_id))


def kept_id(connection: Connection, premises_id: str) -> str:
    """Return the premises a premises stands for: itself, unless it was merged into another."""
    p = table_of(Premises).c
    query = select(func.coalesce(p.kept_id, p.id)).where(p.id == premises_id)
    return connection.execute(query).scalar_one_or_none() or premises_id


class Alias(NamedTuple):
    """A duplicate that stands for a premises."""

    id: str
    name: str
    address: str
    community: str


def aliases_of(connection: Connection, premises_id: str) -> list[Alias]:
    """Return the duplicates that stand for a premises, as they were registered."""
    p, c = table_of(Premises).c, table_of(Community).c
    query = select(p.id, p.name, p.address, c.name).join_from(
        table_of(Premises), table_of(Community), c.id == p.community_id
    )
    rows = connection.execute(query.where(p.kept_id == premises_id).order_by(p.id))
    return [Alias(*row) for row in rows]
