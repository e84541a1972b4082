"""A look at what a laptop known here has signed: quick, and no reason to take in what is bad."""

import random
import shutil
import sqlite3
import time
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from firesweep.bundle.look import look
from firesweep.errors import FiresweepError
from firesweep.store.bundle import file
from firesweep.store.bundle.file import PAGE
from firesweep.store.database import Store, open_store
from tests.bundle.laptops import STICK, digest_of, edited, sent, taken
from tests.bundle.spoils import FORGERIES, SPOILS, Spoil, forged, sealed_again, write_a_bundle
from tests.factory import a_premises

UNSEEN = ("a list for an object", "a fact said otherwise", "a photo of another name",
          "an over-long name", "a blob for a text", "false counts")  # fmt: skip
"""What only reading every row and photo brings to light."""


FOR_ALL = ("a trigger", "a table spliced", "no UTF-8", "a word nobody knows", "a counter of 2³¹",
           "a line left out", "a counter backwards", "a fact edited", "an edit that saw itself",
           "a drill of another line", "a step that takes itself back", "what became of no decision",
           "a signed week of no decisions", "a photo about nothing", "another street", "practice",
           "a newer format")  # fmt: skip
"""One of each kind: the schema, the values, the journal, what refers to what, whose it is."""


@pytest.fixture(scope="module")
def two_laptops(two_laptops: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The office knows laptop B, which has written a second bundle with something of everything."""
    folder = tmp_path_factory.mktemp("a-second-bundle")
    shutil.copytree(two_laptops, folder, dirs_exist_ok=True)
    with closing(open_store(folder / "A")) as office, closing(open_store(folder / "B")) as laptop:
        first = a_premises(laptop, "临江大药房")
        taken(office, sent(laptop).path)
        edited(laptop, first, phone="2")
        write_a_bundle(laptop)
    return folder


@pytest.fixture
def bundle(laptop: Store) -> Path:
    (made,) = (laptop.folder.parent / STICK).glob("*_B_*_0002.fsb")
    return made


def test_it_says_what_taking_in_says(office: Store, bundle: Path) -> None:
    seen = look(office, bundle)
    assert not seen.checked
    assert all((seen.lines, seen.rows, seen.edits, seen.photos))
    assert replace(seen, checked=True) == taken(office, bundle).look


@pytest.mark.parametrize("name", UNSEEN)
def test_what_it_believed_is_refused_when_it_is_taken_in(
    office: Store, bundle: Path, name: str
) -> None:
    before, photos = digest_of(office), office.photos.count()
    forged(bundle, FORGERIES[name])
    assert look(office, bundle).is_new
    with pytest.raises(FiresweepError, match="Nothing was taken in"):
        taken(office, bundle)
    assert (digest_of(office), office.photos.count()) == (before, photos)


@pytest.mark.parametrize(
    "name",
    [name if name in FOR_ALL else pytest.param(name, marks=pytest.mark.long) for name in FORGERIES],
)
def test_whatever_is_forged_is_looked_at_in_a_sentence_and_refused(
    office: Store, bundle: Path, name: str
) -> None:
    before = digest_of(office)
    forged(bundle, FORGERIES[name])
    for work in (look, taken):
        try:
            work(office, bundle)
            assert work is look
        except FiresweepError as trouble:
            assert str(trouble)
    assert digest_of(office) == before


@pytest.mark.parametrize("spoil", SPOILS, ids=lambda spoil: spoil.__name__)
def test_a_changed_byte_is_seen_by_looking(office: Store, bundle: Path, spoil: Spoil) -> None:
    whole, chance = bundle.read_bytes(), random.Random(7)
    for _ in range(10):
        content = bytearray(whole)
        spoil(content, chance)
        if content != whole:
            bundle.write_bytes(content)
            with pytest.raises(FiresweepError):
                look(office, bundle)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file, "_PATIENCE", 0.2)


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("table", ["entry", "stream", "photo_file", "laptop_key"])
@pytest.mark.parametrize("by", ["B", "A"], ids=["known", "unknown"])
def test_pages_that_name_others_again_and_again_come_to_an_end(
    office: Store, bundle: Path, table: str, by: str
) -> None:
    before, began = digest_of(office), time.process_time()
    name_again_and_again(bundle, table)
    sealed_again(bundle, by)
    with suppress(FiresweepError):  # of photos it asks for some names alone
        look(office, bundle)
    with pytest.raises(FiresweepError):
        taken(office, bundle)
    assert time.process_time() - began < 5
    assert digest_of(office) == before


def name_again_and_again(path: Path, table: str) -> None:
    """Let the roots of a table and its indexes stand over ten pages that each name the next often.

    Whoever goes through the leaves is never done.
    """
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT type, rootpage FROM sqlite_schema WHERE tbl_name = ?"
        roots = connection.execute(query, (table,)).fetchall()
    content = bytearray(path.read_bytes())
    for kind, root in roots:
        is_table = kind == "table"
        leaf = 13 if is_table else 10
        last = content[(root - 1) * PAGE :][:PAGE]
        if last[0] != leaf:
            continue
        pages = len(content) // PAGE
        content += b"".join(_naming(pages + each + 2, is_table=is_table) for each in range(10))
        content += last
        content[(root - 1) * PAGE : root * PAGE] = _naming(pages + 1, is_table=is_table)
    content[28:32] = (len(content) // PAGE).to_bytes(4, "big")
    path.write_bytes(content)


def _naming(child: int, *, is_table: bool, often: int = 500) -> bytes:
    """A page within a tree that names one child (SQLite's file format, 1.6)."""
    cell = child.to_bytes(4, "big") + (b"\x01" if is_table else b"\x02\x02\x08")
    start = PAGE - often * len(cell)
    kind = 5 if is_table else 2
    head = bytes([kind, 0, 0]) + often.to_bytes(2, "big") + start.to_bytes(2, "big") + b"\0"
    places = b"".join((start + each * len(cell)).to_bytes(2, "big") for each in range(often))
    page = head + child.to_bytes(4, "big") + places
    return page.ljust(start, b"\0") + cell * often
