"""Draws by lot: the premises a lot is made of, and the draws that were kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select
from sqlmodel import col

from firesweep.model.ids import new_id
from firesweep.model.vocabulary import PremisesStatus
from firesweep.store.journal import Change, table_of
from firesweep.store.registry.premises_filter import PremisesFilter, conditions
from firesweep.store.tables import Beat, Community, Draw, Premises


@dataclass(frozen=True)
class DrawRow:
    """A draw as it was kept."""

    id: str
    sweep_id: str
    drawn_on: str
    seed: str
    count: int
    lot: int
    lot_sha256: str
    scope: Mapping[str, Any]
    must: Sequence[str]
    drawn: Sequence[str]
    by: str


_KEPT = tuple(field.name for field in fields(DrawRow))


class DrawnPlace(NamedTuple):
    """A premises of a draw."""

    id: str
    name: str
    address: str
    community: str
    beat: str
    key_unit: bool


def lot(connection: Connection, wanted: PremisesFilter) -> dict[str, bool]:
    """Return the ids of the premises a filter leaves, each with whether it is a key unit."""
    p = table_of(Premises).c
    registered = (p.status == PremisesStatus.REGISTERED.value, p.kept_id.is_(None))
    query = select(p.id, p.key_unit).where(*registered, *conditions(wanted))
    return {row[0]: bool(row[1]) for row in connection.execute(query)}


def add_draw(change: Change, **values: Any) -> str:
    """Write a draw (fields of Draw); return its id."""
    row = Draw(id=new_id(), counter=change.counter + 1, laptop=change.laptop, at=change.at,
               by=change.by, **values)  # fmt: skip
    change.add(row)
    return row.id


def draws(connection: Connection, sweep_id: str) -> list[DrawRow]:
    """Return the draws of a sweep, the newest first."""
    d = table_of(Draw).c
    query = select(*(d[name] for name in _KEPT)).where(d.sweep_id == sweep_id)
    newest = query.order_by(d.counter.desc(), d.laptop.desc(), d.id.desc())
    return [DrawRow(*row) for row in connection.execute(newest)]


def draw_row(connection: Connection, draw_id: str) -> DrawRow:
    """Return a draw; KeyError where there is none."""
    d = table_of(Draw).c
    query = select(*(d[name] for name in _KEPT)).where(d.id == draw_id)
    found = connection.execute(query).first()
    if found is None:
        raise KeyError(draw_id)
    return DrawRow(*found)


def drawn_places(connection: Connection, ids: Sequence[str]) -> dict[str, DrawnPlace]:
    """Return what is to be known of some premises; a merged duplicate stands for the kept one."""
    p = table_of(Premises).c
    stands = select(p.id, func.coalesce(p.kept_id, p.id)).where(p.id.in_(ids))
    kept = {row[0]: row[1] for row in connection.execute(stands)}
    query = (
        select(p.id, p.name, p.address, col(Community.name), func.coalesce(col(Beat.name), ""),
               p.key_unit)
        .join(Community, col(Community.id) == p.community_id)
        .outerjoin(Beat, col(Beat.id) == p.beat_id)
        .where(p.id.in_(set(kept.values())))
    )  # fmt: skip
    found = {row[0]: DrawnPlace(*row) for row in connection.execute(query)}
    return {each: found[kept[each]] for each in ids if kept.get(each) in found}
