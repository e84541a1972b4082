"""Other ways to bring a bundle's rows into a store, to hold ours against."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from pygeodiff import GeoDiff
from sqlalchemy import JSON, create_engine, event
from sqlmodel import Session, SQLModel, select

from firesweep.model.hazard.life import Step, StepKind
from firesweep.store.database import RECORDS
from firesweep.store.hazard.hazard_states import HazardFacts, state_row
from firesweep.store.journal import table_of
from firesweep.store.json_pieces import read
from firesweep.store.registry.premises import derived_texts
from firesweep.store.tables import (
    FACTS,
    METADATA,
    REGISTERS,
    Entry,
    Hazard,
    HazardState,
    Seen,
    StepFact,
    Stream,
)
from tests.bench.figure import timed_ms

Row = dict[str, Any]


def by_orm(folder: Path, bundle: Path) -> float:
    """Take a bundle in as one would with objects: ask for each row, add it, flush it. In ms.

    What follows from the rows is worked out as the merge does; nothing is checked or hashed.
    """
    engine = create_engine(f"sqlite:///{folder / RECORDS}")
    event.listen(engine, "connect", lambda raw, _record: raw.execute("PRAGMA foreign_keys = ON"))
    with closing(sqlite3.connect(bundle)) as there, Session(engine) as session:
        there.row_factory = sqlite3.Row

        def take() -> None:
            streams = _streams(there, session)
            for model, key, row in _rows(there, streams):
                if session.get(model, key) is None:
                    session.add(model(**row))
                    session.flush()
            _edit(there, session)
            _derive_states(there, session)
            session.commit()

        took = timed_ms(take)
    engine.dispose()
    return took


def _edit(there: sqlite3.Connection, session: Session) -> None:
    """Let every edited field show its newest edit; these rows are edited by one laptop alone."""
    models = {str(model.__tablename__): model for model in REGISTERS}
    edits = "SELECT table_name, row_id, field, new FROM entry WHERE field IS NOT NULL"
    for table, row_id, field, new in there.execute(f"{edits} ORDER BY counter"):
        model: Any = models[table]
        row = session.exec(select(model).where(model.id == row_id)).one()
        setattr(row, field, read(new))
        session.flush()


def _derive_states(there: sqlite3.Connection, session: Session) -> None:
    """Work out what the steps of each hazard add up to."""
    for (hazard_id,) in there.execute("SELECT id FROM hazard").fetchall():
        hazard = session.get_one(Hazard, hazard_id)
        facts = session.exec(select(StepFact).where(StepFact.hazard_id == hazard_id)).all()
        steps = (
            Step(StepKind(fact.kind), fact.on, (fact.counter, fact.laptop, fact.id), fact.deadline,
                 fact.old_deadline, fact.paper_id, fact.undoes) for fact in facts
        )  # fmt: skip
        own = HazardFacts(hazard_id, hazard.kept_id, hazard.community_id, hazard.found_on,
                          hazard.severity, hazard.handling, hazard.code)  # fmt: skip
        session.merge(HazardState(**state_row(own, steps)))
        session.flush()


def _streams(there: sqlite3.Connection, session: Session) -> dict[int, int]:
    """Return this store's number of every stream of the bundle, made where it is not there."""
    known = {}
    for row in there.execute("SELECT * FROM stream"):
        same = select(Stream).where(
            Stream.laptop == row["laptop"], Stream.community_id == row["community_id"]
        )
        found = session.exec(same).first()
        if found is None:
            found = Stream(laptop=row["laptop"], community_id=row["community_id"])
            session.add(found)
            session.flush()
        known[row["id"]] = int(found.id or 0)
    return known


def _rows(there: sqlite3.Connection, streams: dict[int, int]) -> Iterator[tuple[Any, Any, Row]]:
    """Yield model, primary key and values of every row and line of a bundle."""
    names = {name for (name,) in there.execute("SELECT name FROM sqlite_schema")}
    for model in (*REGISTERS, *FACTS):
        for row in (
            there.execute(f"SELECT * FROM {model.__tablename__}")
            if (model.__tablename__ in names)
            else ()
        ):
            yield model, row["id"], _values(model, row)
    for row in there.execute("SELECT * FROM entry"):
        values = _values(Entry, row) | {"stream_id": streams[row["stream_id"]]}
        yield Entry, (values["stream_id"], values["number"]), values
    for row in there.execute("SELECT * FROM seen"):
        values = dict(row) | {
            "stream_id": streams[row["stream_id"]],
            "seen_stream_id": streams[row["seen_stream_id"]],
        }
        yield Seen, tuple(values[column.name] for column in table_of(Seen).primary_key), values


def _values(model: type[SQLModel], row: sqlite3.Row) -> Row:
    table = METADATA.tables[str(model.__tablename__)]
    values = dict(row)
    for column in table.columns:
        if isinstance(column.type, JSON) and isinstance(values.get(column.name), str):
            values[column.name] = read(values[column.name])
    if table.name == "premises":
        values |= derived_texts(values)
    if "kept_id" in table.c and table.name != "premises":
        values["kept_id"] = values["premises_id"]
    return values


def by_diff(bundle: Path, folder: Path) -> float:
    """Let pygeodiff find, rebase and apply the same rows. In ms."""
    diff = GeoDiff()
    base, ours, theirs = (folder / f"diff-{name}.db" for name in ("base", "ours", "theirs"))
    for path in (base, ours, theirs):
        _plain(bundle, path, filled=path is ours)
    with closing(sqlite3.connect(theirs)) as connection, connection:
        connection.execute("INSERT INTO _setting VALUES (1000, 'other', '1')")
    made, rebased, clashes = (str(folder / name) for name in ("made", "rebased", "clashes"))

    def run() -> None:
        diff.create_changeset(str(base), str(ours), made)
        diff.create_rebased_changeset(str(base), str(theirs), made, rebased, clashes)
        diff.apply_changeset(str(base), made)

    return timed_ms(run)


def _plain(bundle: Path, path: Path, *, filled: bool) -> None:
    """Write the bundle's tables as that library asks for them: one number as the key, no rules."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("ATTACH ? AS bundle", (str(bundle),))
        names = "SELECT name FROM bundle.sqlite_schema WHERE type = 'table' AND name <> 'seal'"
        for (name,) in connection.execute(names).fetchall():
            columns = connection.execute(f"PRAGMA bundle.table_info({name})").fetchall()
            parts = ", ".join(f'"{column[1]}" {column[2]}' for column in columns)
            connection.execute(f"CREATE TABLE _{name}(fid INTEGER PRIMARY KEY, {parts})")
            if filled:
                every = f"SELECT rowid, * FROM bundle.{name}"
                connection.execute(f"INSERT INTO main._{name} {every}")
