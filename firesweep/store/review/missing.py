"""What may be missing from the figures of a day: clashes, photos, laptops not heard of.

A clash waits from the second edit until somebody settles it; that is written. When a photo or a
bundle came is not part of any record: on an earlier day those count that are lacking to this day.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import NamedTuple

from sqlalchemy import Connection, func, select, union_all

from firesweep.model.clock import end_of
from firesweep.model.review.figures import Figure
from firesweep.store import streams
from firesweep.store.database import Owner, Store
from firesweep.store.exchange.absent import absent
from firesweep.store.exchange.standing import invited
from firesweep.store.journal import table_of
from firesweep.store.merge.laptop_keys import keyring
from firesweep.store.merge.waits import Wait, waits
from firesweep.store.plain import Reading, rows
from firesweep.store.review.review import STREET
from firesweep.store.sqlite import begun_with
from firesweep.store.street import home_of
from firesweep.store.tables import METADATA, Entry, Received, Sent, Stream

_PHOTOS = """
SELECT f.id, coalesce(i.community_id, d.community_id, o.community_id, r.community_id,
    p.community_id, ''), coalesce(e.at, '')
FROM photo f
LEFT JOIN entry e ON e.row_id = f.id AND e.field IS NULL
LEFT JOIN inspection i ON i.id = f.inspection_id
LEFT JOIN drill d ON d.id = f.drill_id
LEFT JOIN outreach o ON o.id = f.outreach_id
LEFT JOIN report r ON r.id = f.report_id
LEFT JOIN premises p ON p.id = f.premises_id
WHERE f.sha256 IN (SELECT value FROM json_each(:hashes))
"""


class Waiting(NamedTuple):
    """A clash or a photo that waits, by its id, and the community it belongs to, or none."""

    record: str
    community_id: str
    since: str
    """The moment it was recorded."""
    until: str | None = None
    """The moment somebody settled it."""

    def on(self, ends: str) -> bool:
        """True of one that waited when a day ended."""
        return self.since < ends and (self.until is None or self.until >= ends)


class Silent(NamedTuple):
    """A laptop, and what is here of it."""

    record: str
    community_id: str
    """The one it works for; empty: the whole street."""
    made_at: str | None
    """When its newest bundle was made."""
    known_since: str
    """When it was first heard of, or invited."""


class Missing(NamedTuple):
    """Everything that was missing on any day."""

    clashes: Sequence[Waiting]
    photos: Sequence[Waiting]
    laptops: Sequence[Silent]

    def of(self, figure: Figure, community: str, day: date, today: date) -> list[str]:
        """Return the records behind one of these figures on a day; of a community or all."""
        if figure is Figure.SILENT:
            return [one.record for one in self.silent(community, day, today)]
        ends, waiting = end_of(day), self.photos if figure is Figure.PHOTOS else self.clashes
        return sorted(one.record for one in waiting
                      if community in (STREET, one.community_id) and one.on(ends))  # fmt: skip

    def silent(self, community: str, day: date, today: date) -> list[Silent]:
        """Return the laptops that nothing came from that was made after a day was over.

        While the day goes on, what was made today counts.
        """
        ends, over = end_of(day), end_of(min(day, today - timedelta(days=1)))
        return [one for one in self.laptops
                if community in (STREET, one.community_id or community)
                and one.known_since < ends and (one.made_at or "") < over]  # fmt: skip


def waiting_clashes(connection: Connection) -> list[Waiting]:
    """Return the fields edited apart and when they waited; harmless ones settle themselves."""
    found = sorted(waits(connection))
    areas = dict(_areas(connection, found))
    return [Waiting(f"{one.table}/{one.row_id}/{one.field}", areas.get(one.row_id) or "",
                    one.since, one.until) for one in found]  # fmt: skip


def waiting_photos(store: Store, connection: Reading) -> list[Waiting]:
    """Return the photos that facts name here and whose bytes have not arrived."""
    gone = absent(store, "photo")
    return [Waiting(*row) for row in rows(connection, _PHOTOS, hashes=gone)] if gone else []


def laptops(connection: Connection, owner: Owner) -> list[Silent]:
    """Return the laptops whose work may be missing: at the office every one that is not withdrawn.

    Elsewhere the office alone, which passes on what the others did.
    """
    since, found = _known_since(connection), list[Silent]()
    begun = since.get(owner.laptop, "")  # what nobody has heard of is missing since then
    for laptop in _sources(connection, owner):
        newest = streams.newest_from(connection, laptop)
        found.append(Silent(laptop, home_of(connection, laptop), newest[1] if newest else None,
                            since.get(laptop, begun)))  # fmt: skip
    return found


def _sources(connection: Connection, owner: Owner) -> list[str]:
    if owner.laptop != owner.office:
        return [owner.office]
    known = {*streams.peers(connection, owner.laptop), *invited(connection, owner.laptop)}
    return sorted(known - keyring(connection, owner).lost)


def _known_since(connection: Connection) -> dict[str, str]:
    """Return since when each laptop is known: by a bundle for it, from it, or its first record."""
    s, e = table_of(Stream).c, table_of(Entry).c
    sent, came = table_of(Sent).c, table_of(Received).c
    known = union_all(
        select(sent.recipient.label("laptop"), sent.made_at.label("at")),
        select(came.laptop, came.made_at),
        select(s.laptop, e.at)
        .join_from(table_of(Stream), table_of(Entry), e.stream_id == begun_with(s.id))
        .where(e.number == 1),
    ).subquery().c  # fmt: skip
    query = select(known.laptop, func.min(known.at)).group_by(known.laptop)
    return {row[0]: row[1] for row in connection.execute(query)}


def _areas(connection: Reading, found: Sequence[Wait]) -> Iterator[tuple[str, str | None]]:
    """Yield register rows with the community they belong to; what is the street's has none."""
    for table, some in groupby(found, key=lambda one: one.table):
        columns, ids = METADATA.tables[table].c, [one.row_id for one in some]
        if table == "community":
            yield from zip(ids, ids, strict=True)
        elif "community_id" in columns:
            yield from rows(
                connection,
                f"SELECT id, community_id FROM {table} "  # the register's own name
                "WHERE id IN (SELECT value FROM json_each(:ids))",
                ids=ids,
            )
