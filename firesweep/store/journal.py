"""The journal: every write of a synced row, numbered per stream, in the same transaction.

Facts and new rows go in raw with one line each; an edited field carries old and new value
(sync.md, What travels). Order is the Lamport counter, never the clock.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, Table, bindparam, exists, insert, select, update
from sqlmodel import SQLModel, col

from firesweep.errors import FiresweepError
from firesweep.model.clock import utc_now
from firesweep.model.vocabulary import RowKind
from firesweep.store.fingerprint import fingerprint
from firesweep.store.tables import Entry, Identity, Seen, Setting, Stream

IN_DISPUTE = (
    "Two laptops wrote this apart ({what}), and nobody has settled it yet. Choose a side first: "
    "Bundles, Clashes."
)
EMPTY: tuple[Any, ...] = (None, "", [], {})


def settled_by_rule(values: Iterable[Any]) -> bool:
    """True of values that need no person to choose: all the same, or all others empty."""
    said = [value for value in values if value not in EMPTY]
    return all(value == said[0] for value in said)


class Changed(NamedTuple):
    """What a write touched, so that open screens can tell whether they are stale."""

    tables: frozenset[str]
    ids: frozenset[str]


def table_of(model: type[SQLModel]) -> Table:
    """Return the SQLAlchemy table of a model."""
    return model.__table__  # type: ignore[attr-defined,no-any-return]


# Put together once: for the few rows of one write that costs more than asking.
_COUNTER = select(col(Identity.counter))
_OWN_STREAM = select(col(Stream.id), col(Stream.highest)).where(
    col(Stream.laptop) == bindparam("laptop"), col(Stream.community_id) == bindparam("community")
)
_GROWN = update(Stream).where(col(Stream.id) == bindparam("of"))


@cache
def _row(table: Table) -> Select[Any]:
    return select(table).where(table.c.id == bindparam("of"))


def _standing() -> Select[Any]:
    """Select stream, number and value of the edits of a field that no other edit has seen."""
    e, x = table_of(Entry).c, table_of(Seen).c
    replaced = exists().where(x.seen_stream_id == e.stream_id, x.seen_number == e.number)
    field = [e[name] == bindparam(name) for name in ("row_id", "field", "table_name")]
    return select(e.stream_id, e.number, e.new).where(*field, ~replaced)


STANDING = _standing()


def fingerprint_of(table: Table, row: Mapping[str, Any]) -> str | None:
    """Return what the line of a new row keeps of it; None for a setting, made by any laptop."""
    return fingerprint(table, row) if table is not table_of(Setting) else None


class Change:
    """One transaction under way: the only door through which the store is written."""

    def __init__(self, connection: Connection, by: str, laptop: str) -> None:
        self.connection = connection
        self.by = by
        self.laptop = laptop
        self.at = utc_now()
        self.counter = connection.execute(_COUNTER).scalar_one()
        self._first = self.counter
        self._streams: dict[str, list[int]] = {}
        self._tables: set[str] = set()
        self._ids: set[str] = set()

    def add(self, row: SQLModel, *, community: str = "") -> None:
        """Insert a new register row or a fact into its community's stream (empty: street-wide)."""
        self.add_many(type(row), [row.model_dump()], community=community)

    def add_many(
        self, model: type[SQLModel], rows: Sequence[Mapping[str, Any]], *, community: str = ""
    ) -> None:
        """Insert many rows of one table into one stream."""
        if not rows:
            return
        table = table_of(model)
        self.connection.execute(insert(table), list(rows))
        self._journal(
            [
                self._line(table.name, row["id"], community, new=fingerprint_of(table, row))
                for row in rows
            ]
        )

    def edit(
        self,
        model: type[SQLModel],
        row_id: str,
        values: Mapping[str, Any],
        *,
        community: str = "",
        settling: str = "",
        told: Collection[str] = (),
    ) -> tuple[str, ...]:
        """Write the fields that really differ, one journal line each; return their names.

        The field that is `settling` a clash is written even where it stays as it is shown: the
        line has seen both sides, so that neither stands any more. A field two laptops wrote apart
        is written over only where the person was `told` of it, or is settling it; all else is
        refused (sync.md: the clash waits for a person).
        """
        table = table_of(model)
        old = self.connection.execute(_row(table), {"of": row_id}).mappings().one()
        changed = {k: v for k, v in values.items() if old[k] != v or k == settling}
        said = [field for field in changed if not table.c[field].info.get("derived")]
        seen = {field: self._standing(table.name, row_id, field) for field in said}
        if any(_in_dispute(seen[field]) for field in said if field not in (settling, *told)):
            raise FiresweepError(IN_DISPUTE, what=RowKind(table.name))
        if changed:
            self.connection.execute(update(table).where(table.c.id == row_id).values(changed))
            self._journal(
                [
                    self._line(table.name, row_id, community, field, old[field], changed[field],
                               seen[field])
                    for field in said
                ]
            )  # fmt: skip
        return tuple(changed)

    def disputed(self, model: type[SQLModel], row_id: str, fields: Iterable[str]) -> list[str]:
        """Return those of some fields that two laptops wrote apart and no person has settled.

        Whoever writes many rows at once leaves them as they are, and names them.
        """
        name = table_of(model).name
        return [each for each in fields if _in_dispute(self._standing(name, row_id, each))]

    def local(self, statement: Any, rows: Sequence[Mapping[str, Any]] | None = None) -> Any:
        """Write rows that stay on this laptop (drafts, derived tables)."""
        return (
            self.connection.execute(statement, rows) if rows else self.connection.execute(statement)
        )

    def touch(self, table: str, ids: Iterable[str] = ()) -> None:
        """Say that rows outside the journal changed."""
        self._tables.add(table)
        self._ids.update(ids)

    @property
    def changed(self) -> Changed:
        """What this transaction has touched so far."""
        return Changed(frozenset(self._tables), frozenset(self._ids))

    def close(self) -> None:
        """Write back the counter and the streams' highest numbers."""
        if self.counter != self._first:
            self.connection.execute(update(Identity), {"counter": self.counter})
        for stream_id, highest in self._streams.values():
            self.connection.execute(_GROWN, {"of": stream_id, "highest": highest})

    def _line(
        self,
        table: str,
        row_id: str,
        community: str,
        field: str | None = None,
        old: Any = None,
        new: Any = None,
        seen: Sequence[Any] = (),
    ) -> dict[str, Any]:
        self.counter += 1
        stream = self._stream(community)
        stream[1] += 1
        self.touch(table, (row_id,))
        self._note_seen(seen, stream)
        return {
            "stream_id": stream[0],
            "number": stream[1],
            "counter": self.counter,
            "at": self.at,
            "by": self.by,
            "table_name": table,
            "row_id": row_id,
            "field": field,
            "old": old,
            "new": new,
        }

    def _journal(self, lines: list[dict[str, Any]]) -> None:
        if lines:
            self.connection.execute(insert(table_of(Entry)), lines)

    def _stream(self, community: str) -> list[int]:
        if community not in self._streams:
            self._streams[community] = self._open_stream(community)
        return self._streams[community]

    def _open_stream(self, community: str) -> list[int]:
        mine = {"laptop": self.laptop, "community": community}
        found = self.connection.execute(_OWN_STREAM, mine).first()
        if found:
            return [int(found[0] or 0), found[1]]
        new = insert(Stream).values(laptop=self.laptop, community_id=community, highest=0, sent=0)
        return [self.connection.execute(new.returning(table_of(Stream).c.id)).scalar_one(), 0]

    def _standing(self, table: str, row_id: str, field: str) -> Sequence[Any]:
        """Return the edits of a field that no other edit has seen: stream, number, value."""
        of = {"table_name": table, "row_id": row_id, "field": field}
        return self.connection.execute(STANDING, of).all()

    def _note_seen(self, edits: Iterable[Any], stream: list[int]) -> None:
        """Write which standing edits of a field the next line replaces."""
        names = ("stream_id", "number", "seen_stream_id", "seen_number")
        rows = [dict(zip(names, (*stream, *edit[:2]), strict=True)) for edit in edits]
        if rows:
            self.connection.execute(insert(table_of(Seen)), rows)


def _in_dispute(standing: Iterable[Any]) -> bool:
    return not settled_by_rule(edit[2] for edit in standing)
