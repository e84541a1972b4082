"""Pulled plugs, full disks, two at once: all of a bundle is there afterwards, or nothing."""

import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from firesweep.bundle import turn
from firesweep.bundle.receive import Receipt, receive, take_blobs
from firesweep.bundle.send import SentBundle
from firesweep.errors import FiresweepError
from firesweep.store.bundle.file import staying
from firesweep.store.check.check import check
from firesweep.store.database import Store, open_store
from firesweep.store.trouble import NOT_A_STORE, StoreTrouble
from tests.bundle.laptops import STICK, digest_of, sent, taken
from tests.bundle.street import a_photo
from tests.commands import ROOT, process_words
from tests.factory import a_finished_visit, a_hazard, a_premises


def week(laptop: Store) -> Path:
    """A bundle with some visits and photos."""
    for number in range(8):
        premises_id = a_premises(laptop, f"同福旅社{number}")
        a_finished_visit(laptop, premises_id, a_hazard(no_photo_reason="光线太暗"))
        a_photo(laptop, premises_id)
    return sent(laptop).path


def killed(data: Path, *words: object, after: float) -> None:
    """A command whose process is gone after some seconds."""
    command = process_words(data, *words)
    quiet = subprocess.DEVNULL
    running = subprocess.Popen(command, cwd=ROOT, stdout=quiet, stderr=quiet)
    time.sleep(after)
    running.send_signal(signal.SIGKILL)
    running.wait()


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.parametrize("times", [4, pytest.param(100, marks=pytest.mark.long)])
def test_a_receiving_process_that_is_killed_leaves_all_or_nothing(
    office: Store, laptop: Store, times: int
) -> None:
    path, chance = week(laptop), random.Random(5)
    content, before, whole = path.read_bytes(), digest_of(office), digest_of(laptop)
    folder = office.folder
    office.close()
    for _ in range(times):
        killed(folder, "bundle", "receive", path, after=chance.uniform(0.4, 2.5))
        store = open_store(folder)
        assert digest_of(store) in (before, whole)
        assert check(store) == []
        store.close()
    assert path.read_bytes() == content
    store = open_store(folder)
    taken(store, path)
    assert digest_of(store) == whole
    store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.parametrize("times", [3, pytest.param(100, marks=pytest.mark.long)])
def test_a_sending_process_that_is_killed_leaves_no_half_bundle(
    office: Store, laptop: Store, times: int
) -> None:
    week(laptop).unlink()
    folder, stick, chance = laptop.folder, laptop.folder.parent / STICK, random.Random(6)
    laptop.close()
    for _ in range(times):
        killed(folder, "bundle", "send", stick, after=chance.uniform(0.4, 2.0))
        for path in stick.glob("*_B_*.fsb"):
            taken(office, path)
    store = open_store(folder)
    assert check(store) == []
    taken(office, sent(store).path)
    assert digest_of(office) == digest_of(store)
    store.close()


def test_a_full_disk_leaves_no_file(laptop: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    a_premises(laptop)

    class Full:
        free = 1000

    monkeypatch.setattr("firesweep.bundle.room.shutil.disk_usage", lambda folder: Full)
    with pytest.raises(FiresweepError, match="not enough room"):
        sent(laptop)
    assert not list((laptop.folder.parent / STICK).glob("*_B_*"))


def test_a_place_that_is_not_there_gets_a_sentence(laptop: Store) -> None:
    (laptop.folder.parent / STICK).rename(laptop.folder.parent / "pulled out")
    with pytest.raises(FiresweepError, match="Put the stick in"):
        sent(laptop)


@pytest.mark.parametrize("moment", [1, 3, 6, 10])
@pytest.mark.parametrize("photos", [None, 0])
def test_a_cancelled_import_leaves_nothing(
    office: Store, laptop: Store, moment: int, photos: int | None
) -> None:
    """Cancelled while the file is read, looked into, merged, or its photos are copied."""

    class Cancelled(Exception):
        pass

    told: list[int] = []

    def stop(done: int, total: int) -> None:
        told.append(done)
        if len(told) == moment or (total == 5 and done == 4):  # in the middle of the merge
            raise Cancelled

    week(laptop).unlink()
    path, before = sent(laptop, full=True, photo_bytes=photos).path, digest_of(office)
    content = path.read_bytes()
    with pytest.raises(Cancelled):
        receive(office, path, by="王", step=stop)
    assert digest_of(office) == before
    assert check(office) == []
    assert path.read_bytes() == content
    taken(office, path)
    assert digest_of(office) == digest_of(laptop)


def test_two_imports_at_once_come_one_after_the_other(office: Store, laptop: Store) -> None:
    path, done = week(laptop), list[Receipt]()
    content = path.read_bytes()
    other = open_store(office.folder)
    threads = [
        threading.Thread(target=lambda store=store: done.append(taken(store, path)))
        for store in (office, other)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(done) == 2
    assert path.read_bytes() == content
    assert sorted(receipt.number is None for receipt in done) == [False, True]
    assert digest_of(office) == digest_of(laptop)
    assert check(office) == []
    other.close()


def test_two_bundles_at_once_bear_two_numbers(laptop: Store) -> None:
    a_premises(laptop)
    made, other = list[SentBundle](), open_store(laptop.folder)
    threads = [
        threading.Thread(target=lambda store=store: made.append(sent(store)))
        for store in (laptop, other)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    other.close()
    assert len({each.number for each in made}) == len({each.path for each in made}) == 2


def test_a_bundle_is_not_written_while_another_is(
    laptop: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turn, "PATIENCE", 0)
    with turn.in_turn(laptop.folder), pytest.raises(FiresweepError, match="Wait until it is done"):
        sent(laptop)


def test_a_file_written_over_meanwhile_is_not_told_of_as_a_damaged_store(
    office: Store, laptop: Store
) -> None:
    path = week(laptop)
    with pytest.raises(FiresweepError, match="was changed or damaged"), staying(path):
        path.write_bytes(path.read_bytes()[:-9] + bytes(9))
        raise StoreTrouble(NOT_A_STORE, path=office.path)


def test_a_store_closed_while_photos_are_copied_says_what_stopped_it(
    office: Store, laptop: Store
) -> None:
    class StoppedError(Exception):
        pass

    def step(_done: int, _total: int) -> None:
        office.close()
        raise StoppedError

    with pytest.raises(StoppedError):
        take_blobs(office, week(laptop), step)
    assert check(office) == []
