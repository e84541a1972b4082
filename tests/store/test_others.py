"""What another program wrote to the same store is told apart from what was written here."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from firesweep.bundle.undo import take_back
from firesweep.store.database import Store, open_store
from firesweep.store.others import LOCAL, NOTHING, written_by_others
from tests.bundle.laptops import a_laptop, an_office, sent, taken
from tests.factory import a_finished_visit, a_hazard, a_premises, a_street


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = a_street(tmp_path / "data", laptop="A")
    yield made
    made.close()


@pytest.fixture
def other(store: Store) -> Iterator[Store]:
    """The same store, open in another program."""
    opened = open_store(store.folder)
    yield opened
    opened.close()


def test_the_tables_others_wrote_are_named(store: Store, other: Store) -> None:
    mark, changed = written_by_others(store, None)
    assert changed == NOTHING
    premises = a_premises(other)
    mark, changed = written_by_others(store, mark)
    assert changed.tables - LOCAL == {"premises", "hazard_state"}
    a_finished_visit(other, premises, a_hazard(no_photo_reason="太暗"))
    mark, changed = written_by_others(store, mark)
    assert changed.tables >= {"inspection", "hazard", "hazard_state"}
    assert "setting" not in changed.tables
    assert written_by_others(store, mark) == (mark, NOTHING)


def test_what_is_written_here_is_none_of_theirs(store: Store, other: Store) -> None:
    mark, _ = written_by_others(store, None)
    a_premises(store)
    assert written_by_others(store, mark) == (mark, NOTHING)
    assert written_by_others(other, written_by_others(other, None)[0])[1] == NOTHING


def test_after_something_was_taken_back_all_may_be_written(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    laptop = a_laptop(office, "B")
    a_premises(laptop)
    receipt = taken(office, sent(laptop).path)
    other = open_store(office.folder)
    mark, _ = written_by_others(office, None)
    take_back(other, receipt.number or 0, by="王")
    _, changed = written_by_others(office, mark)
    assert changed.tables >= {"premises", "person", "sweep", "setting"}
    for store in (office, laptop, other):
        store.close()
