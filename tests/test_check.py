"""`firesweep check` on a store that many rows of are damaged in."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from firesweep.store.database import RECORDS
from tests.commands import typed
from tests.factory import a_premises, a_street

DAMAGED = 40


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A store in which somebody wrote other floors into every premises, past the program."""
    store = a_street(tmp_path / "data", "滨江社区")
    for number in range(DAMAGED):
        a_premises(store, f"店面{number}")
    store.close()
    with closing(sqlite3.connect(store.folder / RECORDS)) as connection, connection:
        connection.execute("UPDATE premises SET floors = 99")
    return store.folder


def test_a_fault_of_many_rows_is_said_once_with_the_first_of_them(damaged: Path) -> None:
    said = typed(damaged, "check")
    faults, more = said.err.splitlines()
    assert (said.code, said.out) == (1, "")
    assert faults.startswith(f"{DAMAGED} faults alike: A record (premises, ")
    assert faults.endswith(", …) was changed after it was written. Restore a backup.")
    assert len(faults.split(", ")) == 5  # its kind, three ids and an ellipsis
    assert more == "Each of them: firesweep check --json"


@pytest.mark.parametrize(("language", "count"), [("zh_CN", "40 处"), ("zh_TW", "40 處")])
def test_it_is_said_in_chinese(damaged: Path, language: str, count: str) -> None:
    first = typed(damaged, "check", language=language).err.splitlines()[0]
    assert count in first
    assert "、…" in first


def test_json_names_every_row(damaged: Path) -> None:
    said = typed(damaged, "check", "--json")
    faults = json.loads(said.out)
    assert (said.code, said.err) == (1, "")
    assert len({fault["id"] for fault in faults}) == DAMAGED


def test_a_few_faults_are_said_one_by_one(damaged: Path) -> None:
    with closing(sqlite3.connect(damaged / RECORDS)) as connection, connection:
        kept = "SELECT id FROM premises ORDER BY id LIMIT 3"
        connection.execute(f"UPDATE premises SET floors = NULL WHERE id NOT IN ({kept})")
    lines = typed(damaged, "check").err.splitlines()
    assert [line.startswith("A record (premises, ") for line in lines] == [True] * 3
