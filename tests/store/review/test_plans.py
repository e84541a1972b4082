"""What a week asks goes through no history: every question finds its rows by an index."""

import re
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from firesweep.model.period import up_to, week_of
from firesweep.model.review.figures import Figure
from firesweep.store.database import Store
from firesweep.store.driver import driver_of
from firesweep.store.merge.clashes import clashes
from firesweep.store.review.line import each_in, line
from firesweep.store.review.review import read
from tests.factory import a_street
from tests.store.review.random_street import DAYS, FIRST, fill

HISTORY = ("inspection", "hazard", "step", "hazard_state", "photo", "entry", "seen", "paper")
"""Tables that grow with every week there ever was."""
NARROW = {
    "lasted=? AND moved_on>? AND moved_on<?", "lasted=?", "visited_on>? AND visited_on<?",
    "sweep_id=?", "hazard_id=?", "kept_id=?", "row_id=?", "at>?",
    "kept_id=? AND code=? AND found_on>? AND found_on<?",
    "outcome=? AND kept_id=? AND visited_on<?",
    "outcome=? AND kept_id=? AND visited_on>? AND visited_on<?",
}  # fmt: skip
"""What may be looked for in them: some days, what is open, one sweep, one premises or hazard."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_street(tmp_path)
    fill(store, Random(7))
    yield store
    store.close()


def wide(connection: sqlite3.Connection, asked: str) -> list[str]:
    """Return the steps of a question's plan that go through a history, or much of one."""
    names = re.findall(rf"\b({'|'.join(HISTORY)})(?: INDEXED BY \w+)? (\w+)", asked)
    of = {alias: table for table, alias in names} | {name: name for name in HISTORY}
    plan = connection.execute(f"EXPLAIN QUERY PLAN {asked}").fetchall()
    found = []
    for *_, said in plan:
        how, alias = said.split()[:2]
        searched = re.search(r"\((.*)\)$", said)
        narrow = how == "SEARCH" and searched is not None and searched[1] in NARROW
        if how in ("SCAN", "SEARCH") and of.get(alias) in HISTORY and not narrow:
            found.append(said)
    return found


def test_a_week_and_those_beside_it(store: Store) -> None:
    today, asked = FIRST + timedelta(DAYS), list[str]()
    weeks = up_to(week_of(today - timedelta(7)), 8)
    with store.glance() as connection, store.glance() as other:
        connection.set_trace_callback(asked.append)
        line(connection, {}, weeks, today)
        read(connection, weeks[-1:], today, each=True)
        list(each_in(connection, {}, weeks[-1], today, {Figure.VISITED}))
        questions = [each for each in asked if "SELECT" in each]
        assert len(questions) > 20
        assert [said for each in questions for said in wide(other, each)] == []


def test_fields_edited_apart_are_found_without_going_through_the_journal(store: Store) -> None:
    asked = list[str]()
    with store.read() as connection, store.glance() as other:
        driver_of(connection).set_trace_callback(asked.append)
        clashes(connection)
        driver_of(connection).set_trace_callback(None)
        plan = [row[3] for each in asked if "entry" in each
                for row in other.execute(f"EXPLAIN QUERY PLAN {each}")]  # fmt: skip
    through = [said for said in plan if said.startswith("SCAN entry")]
    assert through == []


def test_a_scan_is_seen(store: Store) -> None:
    with store.glance() as connection:
        for asked in (
            "SELECT count(*) FROM step s",
            "SELECT i.id FROM inspection i WHERE i.outcome = 'no_access'",
            "SELECT count(*) FROM json_each('[1]') j, hazard z WHERE z.found_on > j.value",
        ):
            assert wide(connection, asked) != [], asked
