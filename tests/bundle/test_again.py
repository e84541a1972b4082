"""A file that was taken in or looked at before: its bytes are the same, or it is read anew."""

from pathlib import Path

import pytest

from firesweep.bundle.look import look
from firesweep.bundle.receive import in_order
from firesweep.bundle.undo import take_back
from firesweep.errors import FiresweepError
from firesweep.store.database import Store
from firesweep.store.exchange.standing import missing_here
from tests.bundle.laptops import digest_of, sent, taken
from tests.bundle.street import a_photo
from tests.factory import a_premises


@pytest.fixture
def path(office: Store, laptop: Store) -> Path:
    """A bundle of laptop B with a premises and its photo, in the office already."""
    a_photo(laptop, a_premises(laptop))
    made = sent(laptop).path
    taken(office, made)
    return made


def spoil(path: Path) -> None:
    """Turn the last bytes of a file, which are a photo's."""
    content = path.read_bytes()
    path.write_bytes(content[:-64] + bytes(byte ^ 1 for byte in content[-64:]))


def lose_photos(store: Store) -> None:
    """The photo file is gone, as where somebody tidied up."""
    store.photos.close()
    store.photos.path.unlink()


def test_it_holds_nothing_new(office: Store, path: Path) -> None:
    before = digest_of(office)
    again = look(office, path)
    assert (again.is_new, again.lines, again.photos, again.rows) == (False, 0, 0, {})
    assert again.known > 0
    assert again.manifest.laptop == "B"
    assert taken(office, path).number is None
    assert digest_of(office) == before


def test_it_is_not_read_whole_again(office: Store, path: Path) -> None:
    spoil(path)
    assert not look(office, path).is_new
    assert taken(office, path).number is None


def test_it_is_read_whole_where_a_photo_is_missing_here(office: Store, path: Path) -> None:
    lose_photos(office)
    assert len(missing_here(office)) == 1
    assert look(office, path).photos == 1
    spoil(path)
    with pytest.raises(FiresweepError, match="changed"):
        taken(office, path)


def test_it_brings_its_photo_back(office: Store, path: Path) -> None:
    lose_photos(office)
    assert taken(office, path).photos == 1
    assert missing_here(office) == []


def test_it_is_new_again_once_it_was_taken_back(office: Store, path: Path) -> None:
    take_back(office, 1, by="王志强")
    assert look(office, path).is_new
    assert taken(office, path).number == 2


def test_what_was_looked_at_is_read_again_where_it_changed_since(
    office: Store, laptop: Store
) -> None:
    a_photo(laptop, a_premises(laptop))
    path, before = sent(laptop).path, digest_of(office)
    assert look(office, path).is_new
    whole = path.read_bytes()
    spoil(path)
    with pytest.raises(FiresweepError, match="changed"):
        taken(office, path)
    assert digest_of(office) == before
    path.write_bytes(whole)
    assert taken(office, path).photos == 1
    assert digest_of(office) == digest_of(laptop)


def test_several_are_taken_in_as_they_were_numbered(tmp_path: Path) -> None:
    names = ("临江街_B_2026-11-23_0002-2.fsb", "临江街_B_2026-11-24_9999.fsb",
             "临江街_B_2026-11-25_10000.fsb", "临江街_B_2026-11-25_10001.fsb.age")  # fmt: skip
    assert in_order(tmp_path / name for name in reversed(names)) == [tmp_path / n for n in names]
