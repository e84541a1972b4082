"""Every write of a synced row stands in the journal, numbered without gaps, in one transaction."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from firesweep.model.registry.premises import premises_draft
from firesweep.model.vocabulary import Handling
from firesweep.office.street import save_person
from firesweep.store.database import Store
from firesweep.store.registers import write_setting
from firesweep.store.registry.premises import edit_premises, history, premises
from firesweep.store.street import setting
from firesweep.store.tables import FACTS, JOURNAL, REGISTERS
from tests.factory import a_finished_visit, a_hazard, a_premises, a_street


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_street(tmp_path)
    yield opened
    opened.close()


def edit(store: Store, premises_id: str, **values: str) -> None:
    with store.write("王志强") as change:
        old = dict(premises(change.connection, premises_id))
        names = ("name", "categories", "community_id", "address", "phone")
        draft = premises_draft({name: old[name] for name in names} | values)
        edit_premises(change, premises_id, draft)


def test_history_says_who_changed_what(store: Store) -> None:
    premises_id = a_premises(store)
    edit(store, premises_id, phone="0591-12345678")
    with store.read() as connection:
        newest, first = history(connection, premises_id)
    assert (newest.by, newest.laptop, newest.field) == ("王志强", "B", "phone")
    assert (newest.old, newest.new) == ("", "0591-12345678")
    assert first.field is None


def test_streams_are_numbered_without_gaps_and_counters_only_grow(store: Store) -> None:
    premises_id = a_premises(store)
    a_finished_visit(store, premises_id, a_hazard())
    edit(store, premises_id, name="同福宾馆")
    with store.read() as connection:
        entries = connection.execute(
            text("SELECT stream_id, number, counter FROM entry ORDER BY stream_id, number")
        ).all()
        streams = connection.execute(text("SELECT id, highest FROM stream")).all()
        counter = connection.execute(text("SELECT counter FROM identity")).scalar_one()
    for stream, last in streams:
        assert [e.number for e in entries if e.stream_id == stream] == list(range(1, last + 1))
    assert len({e.counter for e in entries}) == len(entries)
    assert counter == max(e.counter for e in entries)


def test_every_synced_row_has_its_line(store: Store) -> None:
    a_finished_visit(store, a_premises(store), a_hazard())
    with store.read() as connection:
        for model in (*REGISTERS, *FACTS):
            unsaid = connection.execute(
                text(
                    f"SELECT count(*) FROM {model.__tablename__} WHERE id NOT IN "
                    "(SELECT row_id FROM entry WHERE field IS NULL)"
                )
            ).scalar_one()
            assert unsaid == 0, model


def test_an_edit_names_the_edit_it_saw(store: Store) -> None:
    premises_id = a_premises(store)
    edit(store, premises_id, phone="1")
    edit(store, premises_id, phone="2")
    with store.read() as connection:
        first, second = connection.execute(
            text("SELECT number FROM entry WHERE field = 'phone' ORDER BY number")
        ).scalars()
        seen = connection.execute(text("SELECT number, seen_number FROM seen")).all()
    assert seen == [(second, first)]


def test_a_setting_is_made_empty_and_its_value_is_an_edit(store: Store) -> None:
    with store.write("陈丽") as change:
        write_setting(change, "paper.issuer", "临江街道办事处")
    with store.read() as connection:
        value, made = history(connection, "paper.issuer")
        assert setting(connection, "paper.issuer") == "临江街道办事处"
    assert made.field is None
    assert (value.field, value.old, value.new) == ("value", None, "临江街道办事处")


def test_an_edit_that_changes_nothing_is_not_journalled(store: Store) -> None:
    premises_id = a_premises(store)
    edit(store, premises_id)
    with store.read() as connection:
        assert len(history(connection, premises_id)) == 1


def test_a_failed_transaction_leaves_no_trace(store: Store) -> None:
    with pytest.raises(IntegrityError), store.write("陈丽") as change:
        save = text("UPDATE identity SET counter = 99, id = :id")
        for row_id in (1, 2):
            change.local(save.bindparams(id=row_id))
    save_person(store, None, by="陈丽", name="张敏", post="community_cadre")
    with store.read() as connection:
        assert connection.execute(text("SELECT counter FROM identity")).scalar_one() < 99


@pytest.mark.parametrize("table", [fact.__tablename__ for fact in (*FACTS, *JOURNAL)])
def test_a_finished_fact_can_be_neither_changed_nor_deleted(store: Store, table: str) -> None:
    with store.read() as connection:
        triggers = connection.execute(
            text("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = :t"),
            {"t": table},
        ).scalars()
        assert {f"{table}_no_update", f"{table}_no_delete"} <= set(triggers)


def test_a_finished_visit_can_be_neither_changed_nor_deleted(store: Store) -> None:
    fixed = a_hazard(handling=Handling.ON_THE_SPOT, no_photo_reason="光线太暗")
    a_finished_visit(store, a_premises(store), fixed)
    for table in ("inspection", "hazard", "step", "entry"):
        column = "counter" if table == "entry" else "id"
        for statement in (f"UPDATE {table} SET {column} = {column}", f"DELETE FROM {table}"):
            with pytest.raises(IntegrityError, match="never changed"), store.write("x") as change:
                change.local(text(statement))


@pytest.mark.parametrize("table", ["premises", "community", "setting"])
def test_register_rows_are_never_deleted(store: Store, table: str) -> None:
    a_premises(store)
    with store.write("x") as change:
        change.touch("setting")
    with store.read() as connection:
        triggers = connection.execute(
            text("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        ).scalars()
        assert f"{table}_no_delete" in set(triggers)
    with pytest.raises(IntegrityError, match="never deleted"), store.write("x") as change:
        change.local(text("DELETE FROM premises"))
