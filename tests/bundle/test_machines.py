"""Two machines with one code: told when a store is opened, or by a laptop's own bundles."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from firesweep.bundle.look import look
from firesweep.errors import FiresweepError
from firesweep.model.ids import new_id
from firesweep.store import machine
from firesweep.store.backup import back_up
from firesweep.store.check.check import check
from firesweep.store.database import RECORDS, Owner, Store, create_store, open_store
from firesweep.store.machine import (
    MARK,
    Machine,
    copied,
    known_machines,
    settle_here,
    this_machine,
)
from firesweep.store.restore import restore
from tests.bundle.laptops import digest_of, exchange, sent, taken
from tests.commands import told, typed
from tests.factory import a_premises

ELSEWHERE = Machine("0" * 32, "1" * 32)


def came_from(store: Store, *machines: Machine) -> None:
    """The mark that lies in the folder is that of other machines."""
    lines = "".join(" ".join(each) + "\n" for each in machines)
    (store.folder / MARK).write_text(lines, "ascii")


@pytest.fixture
def clone(office: Store, laptop: Store) -> Iterator[Store]:
    """A copy of the laptop's disk, made when the office had all of its work."""
    exchange(laptop, office)
    store = open_store(Path(shutil.copytree(laptop.folder, laptop.folder.parent / "clone")))
    yield store
    store.close()


def test_the_first_look_remembers_the_machine(laptop: Store) -> None:
    assert copied(laptop) is None
    assert known_machines(laptop.folder) == [this_machine(laptop.folder)]
    assert copied(laptop) is None


@pytest.mark.parametrize("other", [
    ELSEWHERE,
    pytest.param(Machine(ELSEWHERE.system, ""), id="another system"),
    pytest.param(Machine("", ELSEWHERE.disk), id="another disk"),
])  # fmt: skip
def test_a_copied_store_says_so_and_sends_nothing_until_a_person_has_chosen(
    office: Store, laptop: Store, other: Machine
) -> None:
    here = this_machine(laptop.folder)
    if not any(mine and theirs for mine, theirs in zip(here, other, strict=True)):
        pytest.skip("this machine does not say what is asked")
    came_from(laptop, other)
    trouble = copied(laptop)
    assert trouble is not None
    assert "copied here from another machine" in str(trouble)
    with pytest.raises(FiresweepError, match="Nothing was sent"):
        sent(laptop)
    assert taken(laptop, sent(office, to="B").path).look.sealed == ""
    settle_here(laptop.folder)
    assert copied(laptop) is None
    assert sent(laptop).number == 1
    assert other in known_machines(laptop.folder)


def test_a_disk_is_known_by_its_number_through_whatever_lies_over_it(tmp_path: Path) -> None:
    """Two disks under one volume, named in another order after the next start."""
    for start in ("ab", "ba"):
        volume = tmp_path / start / "dm-0"
        (volume / "slaves").mkdir(parents=True)
        for name, serial in zip(start, ("S1", "S2"), strict=True):
            part = tmp_path / start / f"sd{name}" / f"sd{name}1"
            part.mkdir(parents=True)
            (part.parent / "serial").write_text(f"{serial}\n", "ascii")
            (volume / "slaves" / part.name).symlink_to(part)
        assert sorted(machine._numbers(volume)) == ["S1", "S2"]


def with_cards(folder: Path, **cards: str) -> Path:
    """A system's folder of network cards, as Linux keeps it: kind of address, then address."""
    for name, said in cards.items():
        kind, address = said.split(" ")
        (folder / name / "device").mkdir(parents=True)
        (folder / name / "addr_assign_type").write_text(f"{kind}\n", "ascii")
        (folder / name / "address").write_text(f"{address}\n", "ascii")
    (folder / "lo").mkdir()
    (folder / "lo" / "address").write_text("00:00:00:00:00:00\n", "ascii")
    return folder


def test_a_cloned_disk_without_a_number_is_known_by_the_cards_of_its_machine(
    laptop: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A laptop is the same with a stick for the network plugged in, and with an old mark."""
    monkeypatch.setattr(machine, "_DISKS", tmp_path / "none")
    (laptop.folder / MARK).write_text(f"{this_machine(laptop.folder).system} \n", "ascii")
    monkeypatch.setattr(machine, "_CARDS", with_cards(tmp_path / "1", wlan0="0 11:01"))
    assert copied(laptop) is None
    both = with_cards(tmp_path / "2", wlan0="0 11:01", usb0="0 55:05", made_up="3 77:07")
    monkeypatch.setattr(machine, "_CARDS", both)
    assert copied(laptop) is None
    monkeypatch.setattr(machine, "_CARDS", with_cards(tmp_path / "3", wlan0="3 99:09"))
    assert copied(laptop) is None, "an address a program made up tells nothing"
    monkeypatch.setattr(machine, "_CARDS", with_cards(tmp_path / "4", wlan0="0 22:02"))
    assert "copied here from another machine" in str(copied(laptop))
    with pytest.raises(FiresweepError, match="Nothing was sent"):
        sent(laptop)
    settle_here(laptop.folder)
    assert copied(laptop) is None


def test_where_the_disk_has_a_number_new_cards_are_no_reason_to_ask() -> None:
    one, other = Machine("s", "d", "a,b"), Machine("s", "d", "c")
    assert one.may_be(other)
    assert not one._replace(disk="").may_be(other)
    assert one._replace(disk="").may_be(other._replace(cards="b,c"))
    assert not Machine("s", "", "a").may_be(Machine("t", "", "a")), "a card moved to another laptop"


def test_what_cannot_be_read_is_no_reason_to_ask(laptop: Store) -> None:
    came_from(laptop, Machine("", ""))
    assert copied(laptop) is None
    (laptop.folder / MARK).write_bytes(b"\xff\0 no mark at all \n\n")
    assert copied(laptop) is None


def test_a_store_that_goes_to_and_fro_is_asked_about_once_on_each_machine(laptop: Store) -> None:
    came_from(laptop, ELSEWHERE, this_machine(laptop.folder))
    assert copied(laptop) is None


def test_a_backup_put_back_on_the_same_machine_asks_nothing_and_numbers_its_bundles_on(
    office: Store, laptop: Store, tmp_path: Path
) -> None:
    assert copied(laptop) is None
    saved = back_up(laptop, tmp_path / "stick", datetime(2026, 11, 20))
    taken(office, sent(laptop).path)
    laptop.close()
    restore(saved.folder, laptop.folder, datetime(2026, 11, 23))
    again = open_store(laptop.folder)
    assert copied(again) is None
    bundle = sent(again)
    assert bundle.number == 2
    assert not look(office, bundle.path).set_back
    again.close()


def test_a_laptop_that_went_on_from_an_older_backup_is_led_back(
    office: Store, laptop: Store, tmp_path: Path
) -> None:
    """On a new disk: nothing there says how far the lost one had come."""
    exchange(office, laptop)
    stick = tmp_path / "stick"
    saved = back_up(laptop, stick, datetime(2026, 11, 20)).folder
    a_premises(laptop, "丢失前")
    taken(office, sent(laptop).path)
    data = laptop.folder
    laptop.close()
    (data / RECORDS).unlink()
    assert "Before anything is recorded" in told(data, "restore", saved)
    again = open_store(data)
    a_premises(again, "恢复后")
    wrong = sent(again).path
    again.close()
    with pytest.raises(FiresweepError, match="After a backup: put it back once more"):
        taken(office, wrong)
    whole = sent(office, to="B", full=True).path
    assert "enter anew what was recorded since" in typed(data, "bundle", "receive", whole).out
    told(data, "restore", saved)
    told(data, "bundle", "receive", whole)
    again = open_store(data)
    a_premises(again, "恢复后")
    taken(office, sent(again).path)
    assert digest_of(again) == digest_of(office)
    assert check(again) == check(office) == []
    again.close()


def test_practice_may_be_copied_about(tmp_path: Path) -> None:
    store = create_store(tmp_path / "practice", Owner(new_id(), "临江街道", "B", True, "A"))
    came_from(store, ELSEWHERE)
    assert copied(store) is None
    store.close()


def test_a_clone_that_writes_where_the_real_one_has_not_is_noticed_by_its_number(
    office: Store, laptop: Store, clone: Store
) -> None:
    a_premises(clone, "丙旅社")
    seen = taken(office, sent(clone).path).look
    assert not seen.set_back, "nothing of the real one contradicts it yet"
    a_premises(clone, "丁旅社")
    taken(office, sent(clone).path)
    assert look(office, sent(laptop).path).set_back, "the real one has sent nothing since"


def test_a_laptop_that_says_it_holds_less_of_its_own_work_than_it_sent_was_set_back(
    office: Store, laptop: Store, clone: Store
) -> None:
    a_premises(laptop, "丙旅社")
    first = sent(laptop)
    taken(office, first.path)
    later = [sent(clone) for _ in range(2)][-1]
    assert later.number > first.number
    assert look(office, later.path).set_back
    assert taken(office, later.path).look.set_back, "said, not refused: it holds nothing false"


def test_an_older_bundle_that_comes_late_is_no_contradiction(office: Store, laptop: Store) -> None:
    early = sent(laptop)
    a_premises(laptop, "丙旅社")
    taken(office, sent(laptop).path)
    assert not look(office, early.path).set_back
    assert not look(office, sent(laptop, full=True).path).set_back


def test_the_commands_say_it_and_lead_on(office: Store, laptop: Store) -> None:
    came_from(laptop, ELSEWHERE)
    laptop.close()
    data = laptop.folder
    assert "copied here from another machine" in typed(data, "bundle", "status").err
    refused = typed(data, "bundle", "send", data)
    assert (refused.code, "Nothing was sent" in refused.err) == (1, True)
    assert "This machine is laptop B" in told(data, "bundle", "here")
    assert typed(data, "bundle", "status").err == ""
    assert "nothing was changed" in told(data, "bundle", "here")
