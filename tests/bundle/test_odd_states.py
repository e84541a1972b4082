"""What programs are told of odd files and laptops: a word that stays, beside the sentence."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sentences import error_sentences

from firesweep import bundle as package
from firesweep.bundle.reasons import OTHER, ROOMS, reason_of, word_of
from firesweep.bundle.send import Wish, send
from firesweep.model.ids import new_id
from firesweep.store.bundle.trouble import WITHDRAWN, BundleTrouble
from firesweep.store.database import Owner, Store, create_store
from firesweep.store.machine import MARK
from firesweep.store.trouble import FULL, StoreTrouble
from tests.bundle.laptops import STICK, edited, sent, taken
from tests.bundle.spoils import sealed_again
from tests.commands import told, typed
from tests.factory import TODAY, a_premises

OWN, NEXT = "临江街道", "望江街道"


def foreign(tmp_path: Path, street: str, *, practice: bool = False) -> Path:
    """A bundle of a street that was begun elsewhere."""
    home = tmp_path / f"{street}{practice}"
    home.mkdir()
    with closing(create_store(home / "A", Owner(new_id(), street, "A", practice, "A"))) as store:
        return send(store, home, Wish(), by="陈丽", today=TODAY).path


def of_a_later_program(bundle: Path) -> Path:
    path = bundle.with_name("newer.fsb")
    shutil.copy(bundle, path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    sealed_again(path)
    return path


def looked(data: Path, file: Path) -> Any:
    """What looking at a refused file says to a program."""
    said = typed(data, "bundle", "look", file, "--json")
    assert (said.code, said.err) == (1, "")
    return json.loads(said.out)


def test_a_program_is_told_why_a_file_is_refused(
    office: Store, laptop: Store, tmp_path: Path
) -> None:
    a_premises(laptop)
    bundle = sent(laptop, to="A").path
    half = bundle.with_name("half.fsb")
    half.write_bytes(bundle.read_bytes()[:40_000])
    files = {
        "newer": of_a_later_program(bundle),
        "cut_short": half,
        "practice": foreign(tmp_path, OWN, practice=True),
        "same_name": foreign(tmp_path, OWN),
        "other_street": foreign(tmp_path, NEXT),
        "gone": tmp_path / "none.fsb",
        "passphrase_needed": sent(laptop, passphrase="十一月的江水").path,
    }
    data = office.folder
    assert {reason: looked(data, file)["reason"] for reason, file in files.items()} == {
        reason: reason for reason in files
    }
    said = typed(data, "bundle", "receive", *files.values(), bundle, "--json")
    every = {each["path"]: each for each in json.loads(said.out)}
    assert said.code == 1
    assert {name: every[str(file)]["reason"] for name, file in files.items()} == {
        name: name for name in files
    }
    assert every[str(files["other_street"])]["facts"]["street"] == NEXT
    assert every[str(files["other_street"])]["refused"].startswith(files["other_street"].name)
    assert every[str(bundle)]["import"] == 1, "what can be taken in is"


def test_a_withdrawn_laptop_gets_and_gives_nothing(office: Store, laptop: Store) -> None:
    taken(office, sent(laptop).path)
    a_premises(office)
    a_premises(laptop, "丢失之后")
    lost, data = sent(laptop).path, office.folder
    (standing,) = json.loads(told(data, "bundle", "status", "--json"))["laptops"]
    assert (standing["withdrawn"], standing["lacks"]["premises"]) == (False, 1)
    told(data, "bundle", "withdraw", "B", "--note", "丢失")
    (standing,) = json.loads(told(data, "bundle", "status", "--json"))["laptops"]
    assert (standing["withdrawn"], standing["lacks"], standing["photos_missing"]) == (True, {}, 0)
    refused = looked(data, lost)
    assert (refused["reason"], refused["facts"]["laptop"]) == ("withdrawn", "B")
    assert typed(data, "bundle", "send", data, "--to", "B", "--json").code == 1


def test_status_says_whose_it_is_whether_it_was_copied_and_what_clashes(
    office: Store, laptop: Store
) -> None:
    premises_id = a_premises(office)
    taken(laptop, sent(office, to="B").path)
    edited(office, premises_id, phone="1")
    edited(laptop, premises_id, phone="2")
    taken(office, sent(laptop).path)
    keys = ("street", "laptop", "office", "practice", "copied", "clashes")
    said = json.loads(told(office.folder, "bundle", "status", "--json"))
    assert [said[key] for key in keys] == [OWN, "A", "A", False, False, 1]
    (laptop.folder / MARK).write_text(f"{'0' * 32} {'1' * 32}\n", "ascii")
    said = json.loads(told(laptop.folder, "bundle", "status", "--json"))
    if not said["copied"]:
        pytest.skip("this machine does not say which it is")
    assert said["laptop"] == "B"
    refused = typed(laptop.folder, "bundle", "send", office.folder.parent / STICK, "--json")
    assert (refused.code, json.loads(refused.out)["reason"]) == (1, "unsettled")


def test_a_program_is_told_why_nothing_is_sent_or_taken_back(office: Store, laptop: Store) -> None:
    data, stick = office.folder, office.folder.parent / STICK
    premises_id = a_premises(laptop)
    taken(office, sent(laptop).path)
    edited(laptop, premises_id, phone="139")
    taken(office, sent(laptop).path)
    told(data, "bundle", "withdraw", "B", "--note", "丢失")
    nowhere = data.parent / "none" / "x.fsb"
    said = {
        reason: typed(data, "bundle", *words, "--json")
        for reason, words in {
            "reader_withdrawn": ("send", stick, "--to", "B"),
            "no_such_laptop": ("send", stick, "--to", "Q"),
            "no_other_laptop": ("send", stick, "--to", "A"),
            "no_folder": ("send", nowhere),
            "later": ("undo", "1"),
            "no_such_import": ("undo", "9"),
        }.items()
    }
    assert {reason: (one.code, json.loads(one.out)["reason"]) for reason, one in said.items()} == {
        reason: (1, reason) for reason in said
    }
    told_of = json.loads(said["later"].out)
    assert told_of["facts"] == {"number": 1}
    assert told_of["refused"] == said["later"].err.strip(), "people read the sentence as ever"
    done = json.loads(told(data, "bundle", "undo", "2", "--json"))
    assert done == {"import": 2, "undone": True}
    again = typed(data, "bundle", "undo", "2", "--json")
    assert json.loads(again.out)["reason"] == "taken_back"


def test_a_program_is_told_that_a_store_cannot_be_opened(office: Store) -> None:
    folder = office.folder
    office.close()
    (folder / "records.db").write_bytes(b"no store" * 1000)
    for words in (("bundle", "status"), ("check",), ("premises", "list")):
        said = typed(folder, *words, "--json")
        assert (said.code, json.loads(said.out)["reason"]) == (1, "not_a_store")


def test_what_was_answered_is_answered_once(laptop: Store, office: Store) -> None:
    """A report that cannot be written fails after the answer: that stays the only one."""
    file, nowhere = sent(laptop, to="A").path, office.folder / "none" / "r.pdf"
    said = typed(office.folder, "bundle", "receive", file, "--report", nowhere, "--json")
    assert (said.code, len(json.loads(said.out))) == (1, 1)
    assert str(nowhere.parent) in said.err


def test_every_sentence_of_the_exchange_has_its_word() -> None:
    """Of every module of the exchange, a later one, too."""
    rooms = {Path(str(room.__file__)) for room in ROOMS}
    every = error_sentences(rooms.union(*(Path(each).glob("*.py") for each in package.__path__)))
    assert len(every) > 80
    whole = [each for each in every if each.endswith(".")]  # others are parts of one
    assert [each for each in whole if word_of(each) == OTHER] == []


def test_the_words_are_those_of_the_file_alone() -> None:
    """Programs compare them, so no sentence changes its word when it is said better."""
    assert reason_of(BundleTrouble(WITHDRAWN, name="b", laptop="B", day="")) == "withdrawn"
    assert reason_of(StoreTrouble(FULL, path=Path("x"))) == "full"
