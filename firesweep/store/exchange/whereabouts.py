"""Where a record is: only here, on its way in a bundle, or at the office (sync.md, Receipts)."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, func, or_, select

from firesweep.model.vocabulary import Where
from firesweep.store.database import Owner
from firesweep.store.journal import table_of
from firesweep.store.tables import Entry, Holding, Sent, SentStream


class Whereabouts(NamedTuple):
    """Where a record is, and the first bundle to the office that carries it."""

    where: Where
    bundle: int | None = None


def whereabouts(connection: Connection, owner: Owner, ids: Iterable[str]) -> dict[str, Whereabouts]:
    """Return where finished records are by the office's last receipt; drafts have no place yet."""
    e, h = table_of(Entry).c, table_of(Holding).c
    query = (
        select(e.row_id, func.coalesce(h.highest, 0) >= e.number, _carried(owner.office))
        .select_from(table_of(Entry))
        .outerjoin(table_of(Holding), and_(h.stream_id == e.stream_id, h.peer == owner.office))
        .where(e.row_id.in_(list(ids)), e.field.is_(None))
    )
    at_home = owner.laptop == owner.office
    return {
        row_id: _place(arrived=at_home or bool(there), bundle=bundle)
        for row_id, there, bundle in connection.execute(query)
    }


def _place(*, arrived: bool, bundle: int | None) -> Whereabouts:
    if arrived:
        return Whereabouts(Where.OFFICE)
    return Whereabouts(Where.ON_ITS_WAY, bundle) if bundle else Whereabouts(Where.HERE)


def _carried(office: str) -> Any:
    """The first bundle for the office, or for anybody, that reached as far as an entry."""
    e, r, s = table_of(Entry).c, table_of(SentStream).c, table_of(Sent).c
    return (
        select(func.min(s.number))
        .select_from(table_of(Sent))
        .join(table_of(SentStream), r.sent == s.number)
        .where(
            r.stream_id == e.stream_id,
            r.base < e.number,
            r.highest >= e.number,
            or_(s.recipient == "", s.recipient == office),
        )
        .correlate(table_of(Entry))
        .scalar_subquery()
    )
