"""Facts stay as they are and registers are never emptied, whatever tool opens the file."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from firesweep.model.logs.report import ReportStepKind
from firesweep.model.vocabulary import Return
from firesweep.store.check.check import check
from firesweep.store.database import RECORDS, Store, open_store
from firesweep.store.merge import laptop_keys
from firesweep.store.own_key import own_key
from firesweep.store.tables import FACTS, JOURNAL, METADATA, REGISTERS, exchange
from tests.bundle.street import (
    came_back,
    carried_out,
    checked_itself,
    decided,
    drew,
    reported,
    signed_off,
    step_taken,
)
from tests.factory import a_drill, an_outreach
from tests.kept import EVERY, kept_store

LOCAL = {"identity", "stream", "number_series", "draft", "draft_answer", "draft_hazard",
         "draft_photo", "met_key", "occasion_draft"}  # fmt: skip
DERIVED = {"premises_category", "hazard_state", "clashed"}
WHOLE = [fact.__tablename__ for fact in (*FACTS, *JOURNAL)]
KEPT = [register.__tablename__ for register in REGISTERS]


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that has a row in every table of facts; made once, and only copied."""
    folder = kept_store(EVERY[-1], tmp_path_factory.mktemp("full"))
    store = open_store(folder)
    with store.write("王") as change:
        ring = laptop_keys.keyring(change.connection, store.owner)
        laptop_keys.say(change, ring, own_key(folder), "C", laptop_keys.GIVEN)
        (place, *_) = change.connection.execute(text("SELECT id FROM premises")).scalars()
    a_drill(store, premises_id=place)
    an_outreach(store, premises_id=place)
    with store.read() as connection:
        paper_id = connection.execute(text("SELECT min(id) FROM paper")).scalar_one()
    came_back(store, paper_id, Return.SIGNED)
    drew(store, "甲")
    step_taken(store, reported(store, place), ReportStepKind.VISITED)
    checked_itself(store, place, "ok")
    carried_out(store, decided(store, place))
    signed_off(store, week="2026-W40")  # the kept store has signed weeks of its own
    store.close()
    return folder


@pytest.fixture
def folder(full: Path, tmp_path: Path) -> Path:
    """A copy of it for one test."""
    return Path(shutil.copytree(full, tmp_path / "data"))


@pytest.fixture
def other_tool(folder: Path) -> Iterator[sqlite3.Connection]:
    """The records file in any SQLite tool, as it comes."""
    connection = sqlite3.connect(folder / RECORDS, isolation_level=None)
    yield connection
    connection.close()


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    opened = open_store(folder)
    yield opened
    opened.close()


def content(connection: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    rows = connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
    assert rows, f"the kept store has no row in {table}"
    return rows


def test_every_table_is_of_one_sort() -> None:
    here = {model.__tablename__ for model in vars(exchange).values() if _is_table(model)}
    sorted_in = [*WHOLE, *KEPT, *LOCAL, *DERIVED, *here]
    assert sorted(sorted_in) == sorted(METADATA.tables), "say what sort a new table is of"


def _is_table(model: object) -> bool:
    return isinstance(model, type) and model.__module__ == exchange.__name__


@pytest.mark.parametrize("table", WHOLE)
def test_a_fact_is_never_changed(other_tool: sqlite3.Connection, table: str) -> None:
    before = content(other_tool, table)
    columns = [row[1] for row in other_tool.execute(f"PRAGMA table_info({table})")]
    for column in columns:
        for said in (f'UPDATE {table} SET "{column}" = \'x\'',
                     f'UPDATE OR IGNORE {table} SET "{column}" = NULL',
                     f'UPDATE OR REPLACE {table} SET "{column}" = 1'):  # fmt: skip
            with pytest.raises(sqlite3.IntegrityError, match="never changed"):
                other_tool.execute(said)
    with pytest.raises(sqlite3.IntegrityError, match="never changed"):
        other_tool.execute(f"DELETE FROM {table}")
    assert content(other_tool, table) == before


@pytest.mark.parametrize("verb", ["INSERT OR REPLACE", "REPLACE", "INSERT OR IGNORE"])
@pytest.mark.parametrize("table", WHOLE)
def test_a_fact_is_never_replaced(other_tool: sqlite3.Connection, table: str, verb: str) -> None:
    before = content(other_tool, table)
    marks = ",".join("?" * len(before[0]))
    altered = before if table == "seen" else [(*row[:-1], "altered") for row in before]
    other_tool.executemany(f"{verb} INTO {table} VALUES ({marks})", altered)
    assert content(other_tool, table) == before


@pytest.mark.parametrize("verb", ["INSERT", "REPLACE", "INSERT OR IGNORE"])
def test_another_paper_with_the_same_number_is_refused(
    other_tool: sqlite3.Connection, verb: str
) -> None:
    before = content(other_tool, "paper")
    marks = ",".join("?" * len(before[0]))
    another = ("another", *before[0][1:])
    with pytest.raises(sqlite3.IntegrityError, match=r"paper\.number is taken"):
        other_tool.execute(f"{verb} INTO paper VALUES ({marks})", another)
    assert content(other_tool, "paper") == before


def test_the_same_paper_again_is_passed_over_whatever_number_it_bears(
    other_tool: sqlite3.Connection,
) -> None:
    before = content(other_tool, "paper")
    marks = ",".join("?" * len(before[0]))
    other_tool.execute(f"INSERT INTO paper VALUES ({marks})", before[0])
    other_tool.execute(f"INSERT INTO paper VALUES ({marks})", (*before[0][:2], "7", *before[0][3:]))
    assert content(other_tool, "paper") == before


@pytest.mark.parametrize("table", KEPT)
def test_a_register_row_is_never_deleted(other_tool: sqlite3.Connection, table: str) -> None:
    before = content(other_tool, table)
    with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        other_tool.execute(f"DELETE FROM {table}")
    assert content(other_tool, table) == before


@pytest.mark.parametrize("table", KEPT)
def test_a_register_row_is_never_replaced_by_the_program(store: Store, table: str) -> None:
    replace = text(f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}")
    with pytest.raises(IntegrityError, match="never deleted"), store.write("x") as change:
        change.local(replace)
    assert check(store) == []
