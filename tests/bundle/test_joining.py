"""Codes are the street office's to give out, and it says whom a laptop works for."""

from pathlib import Path

import pytest

from firesweep.bundle.join import assign, join
from firesweep.bundle.signing import ring_of
from firesweep.errors import FiresweepError
from firesweep.store.database import Store, exists
from firesweep.store.exchange.in_charge import laptops
from firesweep.store.exchange.standing import invitations
from firesweep.store.street import home
from tests.bundle.laptops import STICK, a_laptop, digest_of, given_out, sent, taken
from tests.bundle.spoils import forged
from tests.factory import a_premises, community_id


def test_a_code_nobody_has_is_no_recipient(office: Store, laptop: Store) -> None:
    stick = office.folder.parent / STICK
    before = set(stick.iterdir())
    with pytest.raises(FiresweepError, match="Give it out first"):
        sent(office, to="q")
    assert set(stick.iterdir()) == before
    given_out(office, "Q")
    assert sent(office, to="Q").recipient == "Q", "the first stick may have been lost"


def test_laptops_may_meet_before_either_was_told_of_the_other(office: Store, laptop: Store) -> None:
    given_out(office, "C")
    made = sent(laptop, to="C")
    assert (made.recipient, made.known) == ("C", False)
    assert sent(office, to="C").known


def test_a_code_that_only_somebody_typed_is_no_laptop(office: Store, laptop: Store) -> None:
    """It is said, it is not among those that can be in charge, and it cannot bring a key."""
    sent(laptop, to="Q")
    with laptop.read() as connection:
        (typed,) = invitations(connection, laptop.owner)
        assert (typed.laptop, typed.known) == ("Q", False)
        assert laptops(connection, laptop.owner) == ["A", "B"]
    assert not ring_of(laptop).expects("Q")


def test_a_laptop_whose_code_the_office_gave_out_meanwhile_brings_its_word_along(
    office: Store, laptop: Store
) -> None:
    sent(laptop, to="C")
    other = a_laptop(office, "C")
    a_premises(other)
    assert taken(laptop, sent(other, to="B").path).look.lines > 0
    with laptop.read() as connection:
        assert invitations(connection, laptop.owner) == []


def test_the_office_lets_a_laptop_work_for_another_community(office: Store, laptop: Store) -> None:
    area = community_id(office)
    with pytest.raises(FiresweepError, match="There is no laptop Q"):
        assign(office, "Q", area, by="陈丽")
    with pytest.raises(FiresweepError, match="works for the whole street"):
        assign(office, "A", area, by="陈丽")
    with pytest.raises(FiresweepError, match="Only the street office, laptop A"):
        assign(laptop, "B", area, by="陈丽")
    for chosen in (area, ""):
        assign(office, "b", chosen, by="陈丽")
        taken(laptop, sent(office).path)
        with laptop.read() as connection:
            assert home(connection) == chosen
    assert digest_of(laptop) == digest_of(office)


def test_a_first_bundle_that_is_broken_inside_is_refused(office: Store, tmp_path: Path) -> None:
    path = given_out(office, "Q").path
    forged(path, "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE "
           "name = 'sqlite_autoindex_photo_file_1') WHERE name = 'stream'", by="A")  # fmt: skip
    with pytest.raises(FiresweepError, match="damaged inside"):
        join(tmp_path / "Q", path)
    assert not exists(tmp_path / "Q")
