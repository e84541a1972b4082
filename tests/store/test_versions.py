"""Stores of every version the program ever wrote stay readable, and become like new ones."""

from pathlib import Path

import pytest
from sqlalchemy import text

from firesweep.store.check.check import check
from firesweep.store.database import RECORDS, Store, open_store
from firesweep.store.paper.papers import papers_of, pdf_of
from firesweep.store.registry.premises import history
from firesweep.store.registry.premises_list import PremisesFilter, premises_page, premises_rows
from firesweep.store.visit import today
from tests.factory import a_finished_visit, a_hazard, a_premises
from tests.kept import EVERY, kept_store, rows_of


@pytest.fixture(params=EVERY, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return kept_store(request.param, tmp_path / "old")


def test_an_old_store_is_whole_and_shows_what_it_holds(old: Path) -> None:
    store = open_store(old)
    assert check(store) == []
    with store.read() as connection:
        rows = premises_rows(connection)
        names = {line.name for line in premises_page(connection, rows)}
        found = premises_rows(connection, PremisesFilter(search="祥百货"))
        (paper,) = papers_of(connection, _id(store, "同福旅社"))
        resumed = today.drafts(connection)
    assert names == {"临江大酒店", "同福旅社", "𠮷祥百貨（㐂店）"}
    assert len(found) == 1
    assert paper.number == "临江街消整〔2026〕B0001号"
    assert {line.premises for line in resumed} == {"临江大酒店", "𠮷祥百貨（㐂店）"}
    with store.read() as connection:
        sha = connection.execute(text("SELECT pdf_sha256 FROM paper")).scalar_one()
    assert pdf_of(store.photos, paper.number, sha).startswith(b"%PDF")
    store.close()


def test_an_old_store_keeps_a_backup_as_it_was(old: Path) -> None:
    (version,) = rows_of(old / RECORDS, "PRAGMA user_version")[0]
    before = rows_of(old / RECORDS, "SELECT * FROM entry ORDER BY 1, 2")
    open_store(old).close()
    backup = old / f"records-before-v{version + 1}.db"
    assert rows_of(backup, "PRAGMA user_version") == [(version,)]
    assert rows_of(backup, "SELECT * FROM entry ORDER BY 1, 2") == before


def test_the_history_of_an_old_store_is_the_same_and_each_edit_saw_the_one_before(
    old: Path,
) -> None:
    told = "SELECT number, counter, by, field, old, new FROM entry WHERE table_name = 'premises'"
    before = rows_of(old / RECORDS, told)
    store = open_store(old)
    premises_id = _id(store, "同福旅社")
    with store.read() as connection:
        phones = [edit.new for edit in history(connection, premises_id) if edit.field == "phone"]
        seen = connection.execute(
            text(
                "SELECT a.new, b.new FROM seen s "
                "JOIN entry a ON a.stream_id = s.stream_id AND a.number = s.number "
                "JOIN entry b ON b.stream_id = s.seen_stream_id AND b.number = s.seen_number "
                "WHERE a.field = 'phone' AND a.row_id = :id"
            ),
            {"id": premises_id},
        ).all()
    store.close()
    assert rows_of(old / RECORDS, told) == before
    assert phones == ["0591-33334444", "0591-11112222"]
    assert seen == [('"0591-33334444"', '"0591-11112222"')]


def test_every_setting_of_an_old_store_is_an_edit(old: Path) -> None:
    store = open_store(old)
    with store.read() as connection:
        of_issuer = history(connection, "paper.issuer")
        of_place = history(connection, "paper.place")
    store.close()
    assert (of_issuer[0].field, of_issuer[0].new) == ("value", "临江街道办事处")
    assert (of_place[0].new, of_place[0].by) == ("临江街", "王志强")


def test_work_goes_on_in_an_old_store(old: Path) -> None:
    store = open_store(old)
    a_finished_visit(store, a_premises(store, "新开小吃店", categories="RST"), a_hazard())
    assert check(store) == []
    store.close()


def _id(store: Store, name: str) -> str:
    with store.read() as connection:
        found = connection.execute(text("SELECT id FROM premises WHERE name = :n"), {"n": name})
        return str(found.scalar_one())
