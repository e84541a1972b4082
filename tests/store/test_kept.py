"""What was worked out is kept until something is written, by this program or another."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from firesweep.store.database import RECORDS, Store
from firesweep.store.kept import Kept, once
from tests.factory import a_premises, a_street


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path)


def ask(kept: Kept, answers: list[str]) -> str:
    return once(kept, "answer", lambda: answers.pop(0))


def asked(store: Store, answers: list[str]) -> str:
    with store.glance_kept() as (_, kept):
        return ask(kept, answers)


def test_it_is_worked_out_once(store: Store) -> None:
    answers = ["first", "second"]
    assert [asked(store, answers), asked(store, answers)] == ["first", "first"]
    store.close()


def test_a_write_lets_it_go(store: Store) -> None:
    answers = ["first", "second"]
    asked(store, answers)
    a_premises(store)
    assert asked(store, answers) == "second"
    store.close()


def test_another_program_that_writes_lets_it_go(store: Store) -> None:
    answers = ["first", "second"]
    asked(store, answers)
    with closing(sqlite3.connect(store.folder / RECORDS)) as other, other:
        other.execute("UPDATE identity SET counter = counter + 1")
    assert asked(store, answers) == "second"
    store.close()


def test_who_began_to_read_before_a_write_keeps_nothing_for_those_after_it(store: Store) -> None:
    answers = ["before", "after"]
    with store.glance_kept() as (connection, kept):
        a_premises(store)
        assert connection.execute("SELECT count(*) FROM premises").fetchone() == (0,)
        assert ask(kept, answers) == "before"
    assert asked(store, answers) == "after"
    store.close()
