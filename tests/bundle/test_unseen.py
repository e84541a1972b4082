"""A decision is sent to a laptop that is withdrawn then: by files alone, the office is told that
nobody sees it any more, until another laptop shows it.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from firesweep.bundle.trust import withdraw
from firesweep.office.review.decisions import carry_out
from firesweep.store.database import Store
from firesweep.store.review.unseen import unseen
from tests.bundle.laptops import a_laptop, an_office, exchange, given_out, sent, taken
from tests.bundle.street import decided
from tests.commands import told
from tests.factory import TODAY, a_premises, community_id


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    store = an_office(tmp_path)
    yield store
    store.close()


def unseen_at(store: Store) -> dict[str, list[str]]:
    with store.read() as connection:
        return unseen(connection, store.owner)


def test_a_decision_of_a_lost_laptop_is_told_at_the_office(office: Store) -> None:
    here, there = community_id(office), community_id(office, "望江社区")
    laptop, other = a_laptop(office, "B", here), a_laptop(office, "C", there)
    about = decided(office, a_premises(office))
    of_street = decided(office, None)
    exchange(office, laptop)
    exchange(office, other)
    assert unseen_at(office) == {}
    withdraw(office, "B", by="陈丽", note="丢失")
    assert unseen_at(office) == {about: ["B"]}, "what is the street's stands on C, too"
    lines = told(office.folder, "decision", "list").splitlines()
    assert [line.endswith("laptop B withdrawn: tell them another way") for line in lines] == [
        True, False
    ]  # fmt: skip
    known = json.loads(told(office.folder, "decision", "list", "--json"))
    assert {one["id"]: one["withdrawn"] for one in known} == {about: ["B"], of_street: []}
    carry_out(office, about, {"on": TODAY.isoformat(), "note": ""}, by="陈丽", today=TODAY)
    assert unseen_at(office) == {}


def test_a_laptop_in_its_place_shows_what_waits(office: Store) -> None:
    here = community_id(office)
    a_laptop(office, "B", here)
    about = decided(office, a_premises(office))
    withdraw(office, "B", by="陈丽")
    assert unseen_at(office) == {about: ["B"]}
    given_out(office, "D", community=here)
    assert unseen_at(office) == {}, "it is yet to join, and will show it"


def test_with_no_laptop_left_nobody_sees_what_the_street_decided(office: Store) -> None:
    laptop = a_laptop(office, "B")
    of_street = decided(office, None)
    taken(laptop, sent(office, to="B").path)
    assert unseen_at(laptop) == {}
    withdraw(office, "B", by="陈丽")
    assert unseen_at(office) == {of_street: ["B"]}
