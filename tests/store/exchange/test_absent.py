"""What rows name and the photo file has not got, and that a photo which comes is noticed."""

from pathlib import Path

import pytest
from sqlalchemy import insert

from firesweep.model.ids import new_id
from firesweep.model.visit.photo import Intake
from firesweep.office.review.figures import missing_here
from firesweep.store.database import Store
from firesweep.store.exchange.absent import absent
from firesweep.store.photos import _sha256
from firesweep.store.tables import PhotoFact
from tests.factory import a_premises, a_street

JPEG = b"\xff\xd8\xff\xc0\x00\x0b\x08\x04\xb0\x06\x40\x01\x01\x11\x00"
SHA = _sha256(JPEG)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A street where a row names a photo nobody has brought."""
    store = a_street(tmp_path)
    shop = a_premises(store)
    with store.write("王") as change:
        row = PhotoFact(id=new_id(), premises_id=shop, role="premises", sha256=SHA,
                        original_sha256=SHA)  # fmt: skip
        change.connection.execute(insert(PhotoFact), [row.model_dump()])
    return store


def bring(store: Store, more: bytes = b"") -> None:
    jpeg = JPEG + more
    sha = _sha256(jpeg)
    store.photos.add(Intake(sha, sha, jpeg, JPEG, 1600, 1200, "", 0, None, None, None))


def waiting(store: Store) -> int:
    return len(missing_here(store).photos)


def test_all_are_absent_where_there_is_no_photo_file(store: Store) -> None:
    assert (absent(store, "photo"), absent(store, "paper")) == ([SHA], [])
    store.close()


def test_one_that_another_row_names_is_not(store: Store) -> None:
    bring(store, b"more")
    assert absent(store, "photo") == [SHA]
    bring(store)
    assert absent(store, "photo") == []
    store.close()


def test_a_photo_that_comes_waits_no_more_though_no_row_was_written(store: Store) -> None:
    assert [waiting(store), waiting(store)] == [1, 1]
    bring(store)
    assert waiting(store) == 0
    store.close()
