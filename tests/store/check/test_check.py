"""Damage done to a store by another tool, past its guards: checking says each."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from firesweep.bundle.join import invite
from firesweep.office.street import new_street
from firesweep.store.check.check import check
from firesweep.store.database import RECORDS, open_store
from tests.kept import EVERY, kept_store, newest_store


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = newest_store(tmp_path_factory.mktemp("sound"))
    assert said(data) == []
    return data


@pytest.fixture
def data(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sound, tmp_path / "data"))


def said(data: Path) -> list[str]:
    with closing(open_store(data)) as store:
        return [str(fault) for fault in check(store)]


def unguarded(path: Path, damage: str, *, guards_back: bool = True) -> None:
    """Take the triggers away, do the damage, put them back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(damage)
        for _, sql in triggers if guards_back else ():
            connection.execute(sql)


@pytest.mark.parametrize(
    ("damage", "fault"),
    [
        ("UPDATE hazard_state SET is_open = 1 - is_open", "its steps say"),
        ("UPDATE hazard_state SET served = 1 - served", "its steps say"),
        ("UPDATE hazard_state SET turns = '[]'", "counts in other weeks"),
        ("UPDATE hazard_state SET moved_on = '2026-01-01'", "counts in other weeks"),
        ("UPDATE hazard_state SET lasted = lasted + 1", "counts in other weeks"),
        ("UPDATE hazard_state SET severity = 'major'", "counts in other weeks"),
        ("DELETE FROM premises_category", "other categories"),
        ("DELETE FROM clashed", "(2)"),
        ("UPDATE OR REPLACE premises_category SET category = 'KDG'", "other categories"),
        ("INSERT INTO premises_search(premises_search) VALUES ('delete-all')", "no search finds"),
        ("UPDATE premises SET community_id = 'nowhere'", "points to another"),
        ("DELETE FROM entry WHERE number = 2", "the journal should hold"),
        ("UPDATE identity SET counter = 1", "counts fewer lines than it holds"),
        ("UPDATE stream SET laptop = 'Q' WHERE laptop = 'B'", "name another laptop"),
        ("UPDATE number_series SET last = 0", "has been given already"),
        ("DELETE FROM number_series", "has been given already"),
        ("UPDATE premises SET search = 'allofthem'", "other words than their own"),
        ("UPDATE premises SET pinyin = ''", "other words than their own"),
    ],
)
def test_damage_by_another_tool(data: Path, damage: str, fault: str) -> None:
    unguarded(data / RECORDS, damage)
    assert any(fault in each for each in said(data))


@pytest.mark.parametrize(
    ("damage", "fault"),
    [
        ("UPDATE identity SET laptop = 'Q', office = 'Q'", "its key is that of A"),
        ("UPDATE identity SET street_id = 'another'", "Nothing the office has signed"),
    ],
)
def test_an_office_that_is_no_longer_itself(tmp_path: Path, damage: str, fault: str) -> None:
    data = tmp_path / "A"
    with closing(new_street(data, "临江街道", ["滨江社区"], "A")) as office:
        invite(office, tmp_path, "B", by="陈丽", today=date(2026, 11, 27))
    assert said(data) == []
    unguarded(data / RECORDS, damage)
    assert any(fault in each for each in said(data))


def test_guards_taken_away(data: Path) -> None:
    unguarded(data / RECORDS, "SELECT 1", guards_back=False)
    (fault,) = said(data)
    assert fault.startswith("Guards of the store are gone: beat_no_delete, ")


@pytest.mark.parametrize("version", EVERY[:-1])
def test_a_store_broken_before_is_brought_up_and_says_so(tmp_path: Path, version: Path) -> None:
    data = kept_store(version, tmp_path)
    unguarded(data / RECORDS, "UPDATE premises SET community_id = 'nowhere'")
    assert any("points to another" in each for each in said(data))
