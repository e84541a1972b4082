"""The store file: made, opened, refused with a sentence, brought up with a backup."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.operations import Operations
from sqlalchemy import text

from firesweep.errors import FiresweepError
from firesweep.field.finding import record_hazard
from firesweep.model.ids import new_id
from firesweep.store.database import (
    RECORDS,
    TABLES,
    VERSION,
    Owner,
    create_store,
    open_store,
)
from firesweep.store.migrations import upgrade
from firesweep.store.tables import METADATA
from firesweep.store.trouble import StoreTrouble
from firesweep.store.visit import drafts
from tests.factory import a_hazard, a_premises, a_street, a_visit

ROOT = Path(__file__).resolve().parents[2]


def test_a_store_is_wal_full_with_foreign_keys(tmp_path: Path) -> None:
    store = a_street(tmp_path)
    with store.write("陈丽") as change:
        said = {
            name: change.connection.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "user_version")
        }
    store.close()
    assert said == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "user_version": VERSION,
    }  # fmt: skip


def test_a_second_store_in_the_same_folder_is_refused(tmp_path: Path) -> None:
    a_street(tmp_path).close()
    with pytest.raises(FiresweepError, match="already"):
        create_store(tmp_path, Owner(new_id(), "别的街道", "A", practice=False, office="A"))


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    store = a_street(tmp_path)
    with pytest.raises(StoreTrouble, match="cannot be written"), store.read() as connection:
        connection.execute(text("UPDATE identity SET counter = 7"))
    store.close()


def test_no_store_at_all_says_how_to_start(tmp_path: Path) -> None:
    with pytest.raises(FiresweepError, match="Start with a new street"):
        open_store(tmp_path)


@pytest.mark.parametrize("content", [b"", b"not a store", b"SQLite format 3\0" + bytes(400)])
def test_a_file_that_is_no_store_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / RECORDS
    path.write_bytes(content)
    with pytest.raises(StoreTrouble, match="not a firesweep store"):
        open_store(tmp_path)
    assert path.read_bytes() == content


def test_every_damaged_file_is_refused(tmp_path: Path, shared_data: Path) -> None:
    for damaged in sorted((shared_data / "sqlite-corrupt").glob("*.db")):
        folder = tmp_path / damaged.stem
        folder.mkdir()
        shutil.copy(damaged, folder / RECORDS)
        (folder / RECORDS).chmod(0o644)
        with pytest.raises(StoreTrouble):
            open_store(folder)


def test_a_truncated_store_is_refused(tmp_path: Path) -> None:
    a_street(tmp_path).close()
    path = tmp_path / RECORDS
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 3])
    with pytest.raises(StoreTrouble, match="not a firesweep store"):
        open_store(tmp_path)


def test_a_newer_store_is_refused_with_the_way_out(tmp_path: Path) -> None:
    a_street(tmp_path).close()
    connection = sqlite3.connect(tmp_path / RECORDS)
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    with pytest.raises(StoreTrouble, match="Update firesweep on this laptop"):
        open_store(tmp_path)


def test_a_store_is_asked_for_every_table_there_is() -> None:
    assert METADATA.tables.keys() == TABLES, "name a new table in database.py, too"


def test_a_store_is_opened_before_sqlalchemy_is_loaded(tmp_path: Path) -> None:
    a_street(tmp_path).close()
    code = (
        "import sys; from pathlib import Path; from firesweep.store.database import open_store\n"
        f"print(open_store(Path({str(tmp_path)!r})).owner.street, 'sqlalchemy' in sys.modules)"
    )
    run = [sys.executable, "-X", "utf8", "-c", code]
    done = subprocess.run(run, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.split() == ["临江街道", "False"]


def test_a_locked_store_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("firesweep.store.driver.PATIENCE", 0.1)
    store = a_street(tmp_path)
    other = sqlite3.connect(tmp_path / RECORDS, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreTrouble, match="in use by another program"):
        a_premises(store)
    other.execute("ROLLBACK")
    other.close()
    assert a_premises(store)
    store.close()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_store_says_so(tmp_path: Path) -> None:
    a_street(tmp_path).close()
    (tmp_path / RECORDS).chmod(stat.S_IREAD)
    with pytest.raises(StoreTrouble):
        a_premises(open_store(tmp_path))


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="needs a small tmpfs")
def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)], capture_output=True
    )
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount a tmpfs")
    try:
        _fill_and_go_on(disk)
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=False)


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="needs a small tmpfs")
@pytest.mark.parametrize("room", ["400k", "900k", "1200k"])
def test_a_store_the_disk_has_no_room_for_is_not_called_damaged(tmp_path: Path, room: str) -> None:
    """It is full as the schema is written, or as SQLite moves it from its journal to the file."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={room}", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("this machine lets nobody mount a tmpfs")
    try:
        with pytest.raises(StoreTrouble, match="is full"):
            create_store(disk / "data", Owner(new_id(), "临江街道", "B", False, "A"))
        assert list((disk / "data").iterdir()) == []
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=False)


def _fill_and_go_on(disk: Path) -> None:
    store = a_street(disk)
    a_premises(store, "满盘之前")
    filler = disk / "filler"
    filler.write_bytes(bytes(shutil.disk_usage(disk).free - 8192))
    with pytest.raises(StoreTrouble, match="full"):
        for number in range(200):
            a_premises(store, f"满盘{number}", remarks="字" * 3000)
    filler.unlink()
    a_premises(store, "腾出空间之后")
    with store.read() as connection:
        assert connection.execute(text("PRAGMA integrity_check")).scalar_one() == "ok"
        names = set(connection.execute(text("SELECT name FROM premises")).scalars())
    store.close()
    assert {"满盘之前", "腾出空间之后"} <= names


def _add_a_column(operations: Operations) -> None:
    with operations.batch_alter_table("community") as batch:
        batch.add_column(sa.Column("colour", sa.String(), nullable=True))


def _fail_half_way(operations: Operations) -> None:
    operations.create_table("half", sa.Column("id", sa.Integer()))
    raise RuntimeError("the migration stops here")


def test_a_migration_makes_a_backup_first_and_keeps_every_row(tmp_path: Path) -> None:
    store = a_street(tmp_path)
    a_premises(store)
    store.close()
    backup = upgrade(tmp_path / RECORDS, VERSION, VERSION + 1, {VERSION + 1: _add_a_column})
    old, new = sqlite3.connect(backup), sqlite3.connect(tmp_path / RECORDS)
    try:
        assert old.execute("PRAGMA user_version").fetchone() == (VERSION,)
        assert new.execute("PRAGMA user_version").fetchone() == (VERSION + 1,)
        assert new.execute("SELECT count(colour), count(*) FROM community").fetchone() == (0, 2)
        assert new.execute("SELECT count(*) FROM premises").fetchone() == (1,)
    finally:
        old.close()
        new.close()


def test_a_migration_that_fails_leaves_the_store_as_it_was(tmp_path: Path) -> None:
    a_street(tmp_path).close()
    with pytest.raises(RuntimeError, match="stops here"):
        upgrade(tmp_path / RECORDS, VERSION, VERSION + 1, {VERSION + 1: _fail_half_way})
    store = open_store(tmp_path)
    with store.read() as connection:
        tables = set(connection.execute(text("SELECT name FROM sqlite_schema")).scalars())
    store.close()
    assert "half" not in tables


def test_a_visit_begun_before_notes_were_asked_for_goes_on(tmp_path: Path) -> None:
    store = a_street(tmp_path)
    draft_id = a_visit(store, a_premises(store))
    record_hazard(store, draft_id, a_hazard(), by="陈丽")
    store.close()
    older = sqlite3.connect(tmp_path / RECORDS)
    older.execute("ALTER TABLE draft_hazard DROP COLUMN note")
    older.execute("PRAGMA user_version = 1")
    older.close()
    store = open_store(tmp_path)
    with store.read() as connection:
        (hazard,) = drafts.visit(connection, draft_id).hazards
    store.close()
    assert hazard.note == ""
