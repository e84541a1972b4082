"""An import taken back whole: what it costs, and what it leaves alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection

from firesweep.bundle.undo import take_back
from firesweep.errors import FiresweepError
from firesweep.model.registry.premises import premises_draft
from firesweep.store.check.check import check
from firesweep.store.database import Store
from firesweep.store.driver import driver_of
from firesweep.store.merge.undo import undo
from firesweep.store.registry.premises import add_premises
from firesweep.store.sqlite import references_at_once
from tests.bundle.laptops import digest_of, sent, taken
from tests.factory import a_premises, a_visit, community_id

_OFTEN = 1000


def registered(laptop: Store, many: int) -> Path:
    """A bundle with so many new premises."""
    fields = {"categories": "SHP", "community_id": community_id(laptop), "address": "中山路"}
    drafts = [
        premises_draft({"name": f"{many}号街{number}号铺", **fields}) for number in range(many)
    ]
    with laptop.write("陈丽") as change:
        add_premises(change, drafts)
    return sent(laptop).path


def steps_of_undo(store: Store, number: int) -> int:
    """How many thousand steps SQLite's machine takes for it; trouble rolls it back again."""
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    @contextmanager
    def counting(connection: Connection) -> Iterator[None]:
        driver = driver_of(connection)
        driver.set_progress_handler(count, _OFTEN)
        with references_at_once(connection):
            yield
        driver.set_progress_handler(None, 0)

    with store.write("王", counting) as change:
        undo(change, number)
    return steps


def test_a_registry_taken_back_costs_in_proportion(office: Store, laptop: Store) -> None:
    """Each premises was looked for in whole tables: 60,000 of them took minutes."""
    before = digest_of(office)
    few = taken(office, registered(laptop, 300)).number or 0
    little = steps_of_undo(office, few)
    many = taken(office, registered(laptop, 1200)).number or 0
    assert steps_of_undo(office, many) < 8 * little
    assert digest_of(office) == before
    assert check(office) == []


def test_references_are_watched_again_afterwards(office: Store, laptop: Store) -> None:
    a_premises(laptop)
    number = taken(office, sent(laptop).path).number or 0
    take_back(office, number, by="王")
    with office.write("王") as change:
        watched = change.connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one()
    assert watched == 1


def test_a_draft_on_what_came_keeps_it(office: Store, laptop: Store) -> None:
    premises_id = a_premises(laptop)
    number = taken(office, sent(laptop).path).number or 0
    a_visit(office, premises_id)
    before = digest_of(office)
    with pytest.raises(FiresweepError, match="work was recorded since"):
        take_back(office, number, by="王")
    assert digest_of(office) == before
    assert check(office) == []
