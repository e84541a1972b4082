"""Whatever lies where the store should be: used whole, or refused with a sentence, never half."""

import shutil
import sqlite3
import struct
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from random import Random

import pytest
import sqlalchemy as sa
from alembic.operations import Operations

from firesweep.errors import FiresweepError
from firesweep.office.street import new_street
from firesweep.store.backup import back_up
from firesweep.store.check.check import check
from firesweep.store.database import (
    APPLICATION_ID,
    PHOTOS,
    RECORDS,
    VERSION,
    exists,
    open_store,
)
from firesweep.store.migrations import upgrade
from firesweep.store.photos import APPLICATION_ID as PHOTO_MARK
from firesweep.store.photos import PhotoFile
from firesweep.store.registry.premises_list import PremisesFilter, premises_page, premises_rows
from firesweep.store.trouble import StoreTrouble
from tests.factory import a_premises, a_street
from tests.kept import EVERY, kept_store, rows_of

HEADER = 100
Put = Callable[[bytes], Path]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A whole store with photos, closed."""
    folder = kept_store(EVERY[-1], tmp_path_factory.mktemp("sound"))
    open_store(folder).close()
    return folder


@pytest.fixture
def put(sound: Path, tmp_path: Path) -> Put:
    """Put some bytes where the records should be, beside sound photos."""
    shutil.copy(sound / PHOTOS, tmp_path / PHOTOS)

    def write(content: bytes) -> Path:
        (tmp_path / RECORDS).write_bytes(content)
        return tmp_path

    return write


def used(folder: Path) -> list[str]:
    """Open a store, read its list, search it and check it; return the faults."""
    store = open_store(folder)
    try:
        with store.read() as connection:
            premises_page(connection, premises_rows(connection))
            premises_rows(connection, PremisesFilter(search="旅社"))
        return [*map(str, check(store))]
    finally:
        store.close()


def refused_or_told(folder: Path) -> list[str]:
    """Use a damaged store; a refusal counts as the one fault told."""
    try:
        return used(folder)
    except StoreTrouble as trouble:
        return [str(trouble)]


def marked(content: bytes, application: int, version: int) -> bytes:
    """A file that says in its header that it is ours (SQLite's file format, 1.3)."""
    header = bytearray(content[:HEADER].ljust(HEADER, b"\0"))
    header[60:64], header[68:72] = struct.pack(">I", version), struct.pack(">I", application)
    return bytes(header) + content[HEADER:]


def lengths(whole: int) -> list[int]:
    some = Random(7)
    edges = [0, 1, 15, 16, 99, 100, 101, 512, 4095, 4096, 4097, whole - 4096, whole - 1]
    return [*edges, *(some.randrange(whole) for _ in range(40))]


def test_a_store_cut_short_anywhere_is_refused(sound: Path, put: Put) -> None:
    whole = (sound / RECORDS).read_bytes()
    for length in lengths(len(whole)):
        folder = put(whole[:length])
        with pytest.raises(StoreTrouble, match="not a firesweep store"):
            used(folder)
        assert (folder / RECORDS).read_bytes() == whole[:length]


def test_photos_cut_short_anywhere_are_told(sound: Path, tmp_path: Path) -> None:
    whole = (sound / PHOTOS).read_bytes()
    shutil.copy(sound / RECORDS, tmp_path)
    for length in lengths(len(whole)):
        (tmp_path / PHOTOS).write_bytes(whole[:length])
        assert refused_or_told(tmp_path) != [], length


def test_flipped_bits_are_told_or_harmless(sound: Path, put: Put) -> None:
    whole = (sound / RECORDS).read_bytes()
    chance = Random(7)
    for _ in range(60):
        content = bytearray(whole)
        for _ in range(chance.choice((1, 3, 30))):
            content[chance.randrange(len(content))] = chance.randrange(256)
        refused_or_told(put(bytes(content)))


def test_missing_photos_are_named(sound: Path, tmp_path: Path) -> None:
    shutil.copy(sound / RECORDS, tmp_path)
    assert [fault.split(" (")[0] for fault in used(tmp_path)] == [
        "The photo IMG_1.jpg",
        "The photo 扫描.jpg",
        "The PDF of 临江街消整〔2026〕B0001号",
    ]


@pytest.mark.parametrize("version", [0, 1, VERSION])
def test_foreign_databases_that_say_they_are_stores_are_refused(
    shared_data: Path, put: Put, version: int
) -> None:
    for damaged in sorted((shared_data / "sqlite-corrupt").glob("*.db")):
        with pytest.raises(StoreTrouble):
            used(put(marked(damaged.read_bytes(), APPLICATION_ID, version)))


@pytest.mark.parametrize("ours", [False, True])
def test_every_damaged_file_in_the_place_of_photos_is_told(
    sound: Path, tmp_path: Path, shared_data: Path, ours: bool
) -> None:
    shutil.copy(sound / RECORDS, tmp_path)
    for damaged in sorted((shared_data / "sqlite-corrupt").glob("*.db")):
        content = damaged.read_bytes()
        (tmp_path / PHOTOS).write_bytes(marked(content, PHOTO_MARK, 1) if ours else content)
        with pytest.raises(StoreTrouble):
            PhotoFile(tmp_path / PHOTOS).count()
        assert refused_or_told(tmp_path) != []


def test_a_store_with_a_table_missing_is_refused(sound: Path, put: Put) -> None:
    folder = put((sound / RECORDS).read_bytes())
    connection = sqlite3.connect(folder / RECORDS)
    connection.execute("DROP TABLE wanted")
    connection.close()
    with pytest.raises(StoreTrouble, match="not a firesweep store"):
        open_store(folder)


def test_a_damaged_name_is_told_and_a_wrong_statement_is_a_bug(sound: Path, put: Put) -> None:
    content = (sound / RECORDS).read_bytes()
    store = open_store(put(content))
    with pytest.raises(sqlite3.OperationalError, match="no such column"), store.glance() as whole:
        whole.execute("SELECT nane FROM premises")
    store.close()
    damaged = open_store(put(content.replace(b"remarks VARCHAR", b"remarkz VARCHAR")))
    with pytest.raises(StoreTrouble, match="damaged"), damaged.glance() as lost:
        lost.execute("SELECT remarks FROM premises")
    damaged.close()


def test_a_wal_left_by_a_dead_program_is_taken_in(tmp_path: Path) -> None:
    store = a_street(tmp_path / "here")
    a_premises(store, "断电之前")
    shutil.copytree(tmp_path / "here", tmp_path / "copy")  # as the battery left it
    store.close()
    assert (tmp_path / "copy" / f"{RECORDS}-wal").stat().st_size > 0
    assert used(tmp_path / "copy") == []
    assert rows_of(tmp_path / "copy" / RECORDS, "SELECT name FROM premises") == [("断电之前",)]


@pytest.mark.parametrize("cut", [0.0, 0.3, 0.7, 0.99])
def test_half_a_wal_keeps_what_was_whole(tmp_path: Path, cut: float) -> None:
    store = a_street(tmp_path / "here")
    for number in range(20):
        a_premises(store, f"旅社{number}")
    shutil.copytree(tmp_path / "here", tmp_path / "copy")
    store.close()
    wal = tmp_path / "copy" / f"{RECORDS}-wal"
    content = wal.read_bytes()
    wal.write_bytes(content[: int(len(content) * cut)])
    try:
        assert used(tmp_path / "copy") == []
    except StoreTrouble as trouble:  # not even the tables were whole
        assert "not a firesweep store" in str(trouble)


def test_the_wal_of_the_day_before_is_not_played_into_a_restored_backup(tmp_path: Path) -> None:
    store = a_street(tmp_path / "here")
    a_premises(store, "备份之前")
    (tmp_path / "stick").mkdir()
    backup = back_up(store, tmp_path / "stick", datetime(2026, 11, 23, 9))
    a_premises(store, "备份之后")
    shutil.copytree(tmp_path / "here", tmp_path / "crashed")
    store.close()
    shutil.copy(backup.folder / RECORDS, tmp_path / "crashed")
    assert used(tmp_path / "crashed") == []
    assert rows_of(tmp_path / "crashed" / RECORDS, "SELECT name FROM premises") == [("备份之前",)]
    assert (tmp_path / "crashed" / f"{RECORDS}-wal.stale").exists()


@pytest.mark.parametrize("name", ["临江 街道/数据 🔥", "a b/c", "𠮷㐂", "50%25 #1?x=y"])
def test_any_folder_will_do(tmp_path: Path, name: str) -> None:
    store = a_street(tmp_path / name)
    a_premises(store, "𠮷祥㐂店🔥")
    store.close()
    assert used(tmp_path / name) == []


def test_a_file_in_the_place_of_the_folder_has_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("list")
    assert not exists(tmp_path / "data")
    with pytest.raises(FiresweepError, match="Choose another"):
        new_street(tmp_path / "data", "临江街道", ["滨江社区"], "A")


def test_a_store_that_cannot_be_brought_up_says_where_it_is_kept(tmp_path: Path) -> None:
    folder = kept_store(EVERY[0], tmp_path)
    connection = sqlite3.connect(folder / RECORDS)
    connection.execute("DROP TABLE draft_hazard")
    connection.close()
    with pytest.raises(StoreTrouble, match=r"kept in records-before-v2\.db"):
        open_store(folder)
    assert rows_of(folder / "records-before-v2.db", "PRAGMA user_version") == [(1,)]
    assert rows_of(folder / RECORDS, "PRAGMA user_version") == [(1,)]


def test_two_programs_that_bring_a_store_up_at_once_get_along(tmp_path: Path) -> None:
    folder = kept_store(EVERY[0], tmp_path)
    troubles: list[Exception] = []

    def bring_up() -> None:
        try:
            open_store(folder).close()
        except FiresweepError as trouble:
            troubles.append(trouble)

    both = [threading.Thread(target=bring_up) for _ in range(2)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    assert rows_of(folder / "records-before-v2.db", "PRAGMA user_version") == [(1,)]
    assert used(folder) == []
    assert [t for t in troubles if "in use" not in str(t)] == []


def _rebuild_facts(operations: Operations) -> None:
    with operations.batch_alter_table("hazard") as batch:
        batch.add_column(sa.Column("colour", sa.String(), nullable=True))


def test_a_rebuilt_table_of_facts_has_its_triggers_again(sound: Path, put: Put) -> None:
    folder = put((sound / RECORDS).read_bytes())
    before = rows_of(folder / RECORDS, "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'")
    upgrade(folder / RECORDS, VERSION, VERSION + 1, {VERSION + 1: _rebuild_facts})
    after = rows_of(folder / RECORDS, "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'")
    assert after == before
    assert rows_of(folder / RECORDS, "SELECT count(*) FROM hazard") == [(2,)]
    with pytest.raises(sqlite3.IntegrityError, match="never changed"):
        rows_of(folder / RECORDS, "DELETE FROM hazard")
