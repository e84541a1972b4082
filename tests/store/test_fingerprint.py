"""A byte changed inside a record is found, though SQLite calls the file whole."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from firesweep.field.notice import issue_notice
from firesweep.model.registry.premises import PremisesDraft, premises_draft
from firesweep.paper.notice import notice_pdf
from firesweep.store.check.check import check
from firesweep.store.database import RECORDS, Store, open_store
from firesweep.store.fingerprint import fingerprint, synced
from firesweep.store.journal import table_of
from firesweep.store.registry.premises import edit_premises, premises_of
from firesweep.store.tables import FACTS, REGISTERS, Premises, Setting
from tests.factory import (
    TODAY,
    a_finished_visit,
    a_hazard,
    a_premises,
    a_street,
    a_sweep,
    a_team,
)
from tests.kept import rows_of


@pytest.fixture
def worked(tmp_path: Path) -> Path:
    """A store with a row of almost every table, some fields of the registers edited, closed."""
    with closing(a_street(tmp_path / "data")) as store:
        a_team(store)
        a_sweep(store)
        place = a_premises(store, "同福旅社", contact="王志强", area=45)
        edit(store, place)
        done = a_finished_visit(store, a_premises(store, "江畔酒楼"), a_hazard())
        issue_notice(store, done.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
        assert check(store) == []
    return tmp_path / "data"


def edit(store: Store, place: str) -> None:
    with store.write("陈丽") as change:
        for name in ("同福旅馆", "同福客栈"):
            said = dict(premises_of(change.connection, [place])[place])
            said |= {"name": name, "area": 46.5, "key_unit": True}
            draft = {field: said[field] for field in PremisesDraft.model_fields}
            edit_premises(change, place, premises_draft(draft))


def texts(path: Path) -> Iterator[tuple[str, str, str]]:
    """Table, column and a value of every text that is exchanged."""
    for model in (*REGISTERS, *FACTS):
        table = table_of(model)
        for column in synced(table) if model is not Setting else ():
            if column.foreign_keys or column.name == "id":
                continue  # a reference that points nowhere is found anyway
            query = f'SELECT "{column.name}" FROM {table} WHERE length("{column.name}") > 1'
            for (value,) in rows_of(path, query)[:1]:
                if isinstance(value, str):
                    yield table.name, column.name, value


def faults(folder: Path) -> list[str]:
    """What a check finds but that triggers are gone: whoever changes a row has to drop them."""
    with closing(open_store(folder)) as store:
        found = map(str, check(store))
        return [said for said in found if not said.startswith("Guards of the store are gone")]


def test_any_text_that_says_something_else(worked: Path) -> None:
    path, unseen = worked / RECORDS, []
    every = [*texts(path)]
    assert len(every) > 40
    connection = sqlite3.connect(path)
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
        connection.execute(f"DROP TRIGGER {name}")
    for table, column, value in every:
        other = value[:-2] + chr(ord(value[-2]) ^ 1) + value[-1]
        connection.execute(
            f'UPDATE {table} SET "{column}" = ? WHERE "{column}" = ?', (other, value)
        )
        connection.commit()
        found = faults(worked)
        if not found:
            unseen.append((table, column))
        connection.execute(
            f'UPDATE {table} SET "{column}" = ? WHERE "{column}" = ?', (value, other)
        )
        connection.commit()
    connection.close()
    assert unseen == []
    assert faults(worked) == []


@pytest.mark.parametrize(
    "written", ["二楼北侧安全出口被铁链锁闭", "二楼北侧走廊尽头", "滨江社区", "第一检查组"]
)
@pytest.mark.parametrize("change", [1, 0x80])
def test_one_byte_in_the_file(worked: Path, written: str, change: int) -> None:
    """Whether it is still a text afterwards or not."""
    path = worked / RECORDS
    content = bytearray(path.read_bytes())
    for coded in (written.encode(), written.encode("unicode_escape")):
        at = content.find(coded)
        while at >= 0:
            content[at + 2] ^= change
            at = content.find(coded, at + 1)
    path.write_bytes(content)
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    try:
        assert faults(worked) != []
    except Exception as trouble:
        assert type(trouble).__name__ == "StoreTrouble"


def test_a_field_that_belies_its_last_edit(worked: Path) -> None:
    connection = sqlite3.connect(worked / RECORDS)
    connection.execute("UPDATE premises SET area = 99 WHERE name = '同福客栈'")
    connection.commit()
    connection.close()
    assert ["last entered" in each for each in faults(worked)] == [True]


def test_a_journal_line_nobody_can_read(worked: Path) -> None:
    connection = sqlite3.connect(worked / RECORDS)
    connection.execute("DROP TRIGGER entry_no_update")
    connection.execute("UPDATE entry SET new = '\"' WHERE table_name = 'hazard'")
    connection.commit()
    connection.close()
    assert ["changed after it was written" in each for each in faults(worked)] == [True]


def test_a_column_added_later_leaves_the_fingerprint_as_it_was() -> None:
    table = table_of(Premises)
    row = {"id": "1", "name": "同福旅社", "categories": "HST"}
    with_more = row | {"contact": "", "area": None, "key_unit": False}
    assert fingerprint(table, row) == fingerprint(table, with_more)
    assert fingerprint(table, row | {"area": 45}) == fingerprint(table, row | {"area": 45.0})
    assert fingerprint(table, row) != fingerprint(table, row | {"floors": 3})
