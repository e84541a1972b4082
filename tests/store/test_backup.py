"""A backup is whole, checked, and never half there."""

import os
import sqlite3
from datetime import datetime
from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.store.backup import back_up, backup_name
from firesweep.store.check.check import check
from firesweep.store.database import PHOTOS, RECORDS, Store, open_store
from firesweep.store.paper.papers import last_serial, start_series
from firesweep.store.registry.premises_list import premises_page, premises_rows
from firesweep.store.restore import look, prepare, put_back, restore
from tests.factory import a_premises, a_street
from tests.kept import EVERY, kept_store

MOMENT = datetime(2026, 11, 23, 15, 4, 5)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path / "data")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "U盘"
    folder.mkdir()
    return folder


def test_a_backup_opens_as_a_store_with_everything(store: Store, stick: Path) -> None:
    a_premises(store)
    done = back_up(store, stick, MOMENT)
    assert done.folder == stick / "firesweep-临江街道-B-2026-11-23-150405"
    assert done.bytes > 0
    copy = open_store(done.folder)
    with copy.read() as connection:
        assert len(premises_rows(connection)) == 1
    assert copy.owner == store.owner
    copy.close()


def test_a_backup_taken_while_somebody_writes_sees_one_moment(store: Store, stick: Path) -> None:
    a_premises(store)
    with store.write("陈丽") as change:
        from firesweep.store.registers import write_setting

        write_setting(change, "issuer", "临江街道办事处")
        done = back_up(store, stick, MOMENT)
    copy = open_store(done.folder)
    with copy.read() as connection:
        from firesweep.store.street import setting

        assert setting(connection, "issuer") is None
    copy.close()


def test_nothing_half_made_stays_behind(store: Store, stick: Path) -> None:
    back_up(store, stick, MOMENT)
    with pytest.raises(FiresweepError, match="of this moment already"):
        back_up(store, stick, MOMENT)
    assert [folder.name for folder in stick.iterdir()] == [backup_name(store, MOMENT)]


def test_a_stick_that_is_not_there_has_a_sentence(store: Store, tmp_path: Path) -> None:
    with pytest.raises(FiresweepError, match="Put the stick in"):
        back_up(store, tmp_path / "E", MOMENT)


def test_a_backup_beside_the_store_is_refused(store: Store) -> None:
    with pytest.raises(FiresweepError, match="lost with it"):
        back_up(store, store.folder, MOMENT)


def test_a_damaged_store_is_not_backed_up_silently(store: Store, stick: Path) -> None:
    for number in range(200):
        a_premises(store, f"旅社{number}")
    store.close()
    content = bytearray(store.path.read_bytes())
    content[8192:20480] = b"\xa5" * 12288
    store.path.write_bytes(content)
    with pytest.raises(FiresweepError):
        back_up(store, stick, MOMENT)
    assert list(stick.iterdir()) == []


def test_a_street_with_an_odd_name_makes_a_usable_folder(tmp_path: Path, stick: Path) -> None:
    from firesweep.office.street import new_street

    odd = new_street(tmp_path / "odd", '临江/街道: "东"?\n.', ["滨江社区"], "A")
    assert back_up(odd, stick, MOMENT).folder.name == "firesweep-临江街道 东-A-2026-11-23-150405"


def names(folder: Path) -> set[str]:
    opened = open_store(folder)
    try:
        assert check(opened) == []
        with opened.read() as connection:
            rows = premises_rows(connection)
            return {line.name for line in premises_page(connection, rows)}
    finally:
        opened.close()


def test_a_backup_is_put_back_and_what_stood_there_is_kept(store: Store, stick: Path) -> None:
    a_premises(store, "备份之前")
    done = back_up(store, stick, MOMENT)
    a_premises(store, "备份之后")
    store.close()
    aside = restore(done.folder, store.folder, MOMENT)
    assert names(store.folder) == {"备份之前"}
    assert aside is not None
    assert names(aside) == {"备份之前", "备份之后"}
    assert names(done.folder) == {"备份之前"}


@pytest.mark.parametrize("damaged", [b"", b"no store", None])
def test_a_backup_takes_the_place_of_a_damaged_store(
    store: Store, stick: Path, damaged: bytes | None
) -> None:
    a_premises(store)
    done = back_up(store, stick, MOMENT)
    store.close()
    content = store.path.read_bytes()[:9000] if damaged is None else damaged
    store.path.write_bytes(content)
    aside = restore(done.folder, store.folder, MOMENT)
    assert names(store.folder) == {"同福旅社"}
    assert aside is not None
    assert (aside / RECORDS).read_bytes() == content


def test_a_backup_is_put_onto_a_new_laptop(store: Store, stick: Path, tmp_path: Path) -> None:
    a_premises(store)
    done = back_up(store, stick, MOMENT)
    assert restore(done.folder, tmp_path / "新电脑", MOMENT) is None
    assert names(tmp_path / "新电脑") == {"同福旅社"}


def test_a_damaged_backup_or_none_leaves_the_store_alone(
    store: Store, stick: Path, tmp_path: Path
) -> None:
    a_premises(store)
    done = back_up(store, stick, MOMENT)
    store.close()
    (done.folder / RECORDS).write_bytes((done.folder / RECORDS).read_bytes()[:20000])
    for folder in (done.folder, stick, tmp_path / "E"):
        with pytest.raises(FiresweepError):
            restore(folder, store.folder, MOMENT)
    assert names(store.folder) == {"同福旅社"}
    assert not list(store.folder.glob("restoring-*"))


def test_no_number_is_given_twice_after_going_back(store: Store, stick: Path) -> None:
    done = back_up(store, stick, MOMENT)
    with store.write("陈丽") as change:
        start_series(change, "notice", 2026, 17)
    store.close()
    restore(done.folder, store.folder, MOMENT)
    again = open_store(store.folder)
    with again.read() as connection:
        assert last_serial(connection, "notice", "B", 2026) == 17
    again.close()


def test_practice_never_takes_the_place_of_real_work(
    store: Store, stick: Path, tmp_path: Path
) -> None:
    from firesweep.office.street import new_street

    done = back_up(store, stick, MOMENT)
    practice = new_street(tmp_path / "practice", "临江街道", ["滨江社区"], "B", practice=True)
    game = back_up(practice, stick, MOMENT.replace(year=2027))
    practice.close()
    store.close()
    with pytest.raises(FiresweepError, match="backup is practice"):
        restore(game.folder, store.folder, MOMENT)
    with pytest.raises(FiresweepError, match="real work"):
        restore(done.folder, practice.folder, MOMENT)
    with pytest.raises(FiresweepError, match="the store itself"):
        restore(store.folder, store.folder, MOMENT)


def test_a_backup_says_what_it_holds(store: Store, stick: Path, tmp_path: Path) -> None:
    a_premises(store)
    found = look(back_up(store, stick, MOMENT).folder)
    assert (found.street, found.laptop, found.practice) == ("临江街道", "B", False)
    assert found.counts["premises"] == 1
    assert found.newest
    for kept in EVERY:
        folder = kept_store(kept, tmp_path / kept.stem)
        assert look(folder).counts["premises"] == 3
    with pytest.raises(FiresweepError, match="is no backup"):
        look(stick)


def test_nothing_is_put_back_while_somebody_writes(store: Store, stick: Path) -> None:
    done = back_up(store, stick, MOMENT)
    with store.write("陈丽") as change:
        change.touch("setting")
        with pytest.raises(FiresweepError, match="in use"):
            restore(done.folder, store.folder, MOMENT)


def test_nothing_is_put_back_under_a_window_that_stands_open(store: Store, stick: Path) -> None:
    a_premises(store, "备份之前")
    done = back_up(store, stick, MOMENT)
    a_premises(store, "备份之后")
    elsewhere = open_store(store.folder)
    with elsewhere.read() as connection:
        assert len(premises_rows(connection)) == 2
    store.close()
    with pytest.raises(FiresweepError, match="in use"):
        restore(done.folder, elsewhere.folder, MOMENT)
    a_premises(elsewhere, "之后的之后")
    elsewhere.close()
    assert names(store.folder) == {"备份之前", "备份之后", "之后的之后"}
    restore(done.folder, store.folder, MOMENT)
    assert names(store.folder) == {"备份之前"}


@pytest.mark.parametrize("held", [PHOTOS, RECORDS])
def test_where_a_file_cannot_be_moved_the_store_stays_whole(
    store: Store, stick: Path, monkeypatch: pytest.MonkeyPatch, held: str
) -> None:
    store.photos.add_paper(b"%PDF")
    a_premises(store)
    done = back_up(store, stick, MOMENT)
    store.close()
    move = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if self == store.folder / held:  # as Windows does while a virus scanner reads it
            raise PermissionError(13, "in use")
        return move(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(FiresweepError, match="cannot be put into"):
        restore(done.folder, store.folder, MOMENT)
    monkeypatch.undo()
    assert names(store.folder) == {"同福旅社"}
    assert (store.folder / PHOTOS).stat().st_size
    assert not list(store.folder.glob("*restor*"))


def test_numbers_that_cannot_be_carried_on_stop_the_way_back(store: Store, stick: Path) -> None:
    done = back_up(store, stick, MOMENT)
    with store.write("陈丽") as change:
        start_series(change, "notice", 2026, 17)
    store.close()
    copies = prepare(done.folder, store.folder)
    holding = sqlite3.connect(copies / RECORDS, isolation_level=None)
    holding.execute("BEGIN IMMEDIATE")  # as a full disk would, it refuses the numbers
    with pytest.raises(FiresweepError, match="in use"):
        put_back(copies, store.folder, MOMENT)
    holding.close()
    again = open_store(store.folder)
    with again.read() as connection:
        assert last_serial(connection, "notice", "B", 2026) == 17
    again.close()


def test_a_backup_is_on_the_stick_before_it_has_its_name(
    store: Store, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.photos.add_paper(b"%PDF")
    written: list[tuple[int, bool]] = []
    to_disk = os.fsync

    def noted(handle: int) -> None:
        written.append((os.fstat(handle).st_ino, any(stick.glob("*.part"))))
        to_disk(handle)

    monkeypatch.setattr(os, "fsync", noted)
    done = back_up(store, stick, MOMENT)
    files = [(done.folder / file).stat().st_ino for file in (RECORDS, PHOTOS)]
    assert written == [(file, True) for file in files]


def test_photos_and_papers_come_back_with_their_records(tmp_path: Path, stick: Path) -> None:
    old = open_store(kept_store(EVERY[-1], tmp_path / "data"))
    done = back_up(old, stick, MOMENT)
    old.close()
    (old.folder / PHOTOS).unlink()
    restore(done.folder, old.folder, MOMENT)
    assert len(names(old.folder)) == 3
