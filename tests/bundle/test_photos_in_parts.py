"""A laptop with more photos than fit into one bundle sends them in parts, each another one."""

import sqlite3
from contextlib import closing
from pathlib import Path

from firesweep.model.vocabulary import Where
from firesweep.store.database import RECORDS, Store, open_store
from firesweep.store.exchange.waiting import waiting
from tests.bundle.laptops import sent, taken
from tests.bundle.street import a_photo, picture
from tests.commands import told
from tests.factory import a_premises
from tests.kept import STORES, kept_store, rows_of

SIZE = len(picture()) + 40
"""A little more than one photo takes."""


def in_bundle(path: Path) -> set[str]:
    """The photos whose bytes a bundle carries."""
    with closing(sqlite3.connect(path)) as connection:
        return {sha for (sha,) in connection.execute("SELECT sha256 FROM photo_file")}


def on_their_way(store: Store) -> dict[str, int | None]:
    """With which bundle each photo is on its way; None for one that is only here."""
    with store.read() as connection:
        found = waiting(connection, store.owner)
        rows = connection.exec_driver_sql("SELECT id, sha256 FROM photo")
        hashes: dict[str, str] = {row[0]: row[1] for row in rows}
    photos = [each for each in found if each.kind == "photo"]
    assert all((each.where == Where.ON_ITS_WAY) == bool(each.bundle) for each in photos)
    return {hashes[each.id]: each.bundle for each in photos}


def some_photos(laptop: Store, count: int) -> list[str]:
    premises_id = a_premises(laptop)
    return [a_photo(laptop, premises_id) for _ in range(count)]


def test_three_bundles_carry_three_times_other_photos(office: Store, laptop: Store) -> None:
    photos = some_photos(laptop, 7)
    parts = [sent(laptop, photo_bytes=2 * SIZE) for _ in range(3)]
    carried = [in_bundle(each.path) for each in parts]
    assert carried == [set(photos[5:]), set(photos[3:5]), set(photos[1:3])], "the newest first"
    assert [each.photos_to_go for each in parts] == [5, 3, 1]
    assert [each.photos_left_out for each in parts] == [5, 5, 5]
    one, *pairs = [None, 3, 3, 2, 2, 1, 1]
    assert on_their_way(laptop) == dict(zip(photos, (one, *pairs), strict=True))
    for each in parts[::-1]:
        taken(office, each.path)
    taken(laptop, sent(office, to="B").path)
    assert on_their_way(laptop) == {photos[0]: None}
    taken(office, sent(laptop, photo_bytes=2 * SIZE).path)
    taken(laptop, sent(office, to="B").path)
    assert on_their_way(laptop) == {}


def test_a_receipt_for_the_first_part_leaves_the_others_on_their_way(
    office: Store, laptop: Store
) -> None:
    photos = some_photos(laptop, 3)
    parts = [sent(laptop, photo_bytes=SIZE) for _ in range(3)]
    taken(office, parts[0].path)
    taken(laptop, sent(office, to="B").path)
    assert on_their_way(laptop) == {photos[1]: 2, photos[0]: 3}


def test_a_part_that_was_lost_goes_again_once_all_others_went(office: Store, laptop: Store) -> None:
    """Nobody says that a stick was lost: what went the longest ago goes again."""
    photos = some_photos(laptop, 3)
    for _ in range(3):
        sent(laptop, photo_bytes=SIZE)
    again = sent(laptop, photo_bytes=SIZE)
    assert in_bundle(again.path) == {photos[2]}
    assert again.photos_to_go == 0
    a_premises(laptop, "鑫达网吧")
    taken(office, sent(laptop, photo_bytes=0).path)
    taken(laptop, sent(office, to="B").path)
    assert set(on_their_way(laptop).values()) == {None}, "the office has gone past all of them"
    assert in_bundle(sent(laptop, photo_bytes=SIZE).path) == {photos[1]}


def test_every_laptop_gets_its_own_parts(office: Store, laptop: Store) -> None:
    photos = some_photos(office, 3)
    assert in_bundle(sent(office, to="B", photo_bytes=SIZE).path) == {photos[2]}
    assert in_bundle(sent(office, photo_bytes=SIZE).path) == {photos[2]}, "for all, not for B alone"
    assert in_bundle(sent(office, to="B", photo_bytes=SIZE).path) == {photos[1]}
    assert in_bundle(sent(office, to="B", full=True, photo_bytes=SIZE).path) == {photos[0]}


def test_the_command_says_how_many_are_in_no_bundle_yet(office: Store, laptop: Store) -> None:
    for sha in some_photos(laptop, 2):
        assert sha
    stick = str(office.folder.parent / "stick")
    said = told(laptop.folder, "bundle", "send", stick, "--photos", "none")
    assert "Photos left out: 2, in no bundle yet: 2" in said
    told(laptop.folder, "bundle", "send", stick)
    said = told(laptop.folder, "bundle", "send", stick, "--photos", "none")
    assert "Photos left out: 2, in no bundle yet: 0" in said


def test_an_older_store_knows_which_photos_went_where_all_of_a_bundle_did(tmp_path: Path) -> None:
    """Its first bundle carried both photos, its second none."""
    old = kept_store(STORES / "version-11.zip", tmp_path / "old")
    open_store(old).close()
    went = rows_of(old / RECORDS, "SELECT sent, count(*) FROM sent_photo GROUP BY sent")
    assert went == [(1, 2)]
