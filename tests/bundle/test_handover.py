"""A premises or a beat is another laptop's: it travels, warns there, and stops nobody."""

from contextlib import closing

import pytest

from firesweep.bundle.join import assign
from firesweep.bundle.trust import withdraw
from firesweep.errors import FiresweepError
from firesweep.office.registry.handover import hand_over, hand_over_beat, laptops, take_back
from firesweep.office.street import save_beats, save_communities
from firesweep.store.database import Store
from firesweep.store.exchange.in_charge import in_charge, in_charge_elsewhere
from firesweep.store.merge.clashes import clashes
from firesweep.store.street import beats
from tests.bundle.laptops import a_laptop, digest_of, edited, exchange, sent, shown, taken
from tests.commands import typed
from tests.factory import a_premises, community_id


def holder(store: Store, premises_id: str) -> str:
    with store.read() as connection:
        found = in_charge(connection, premises_id)
    return found.laptop if found else ""


def beat_of(store: Store) -> str:
    area = community_id(store)
    save_beats(store, area, ["一片区"], by="陈丽")
    with store.read() as connection:
        return beats(connection, area)[0].id


def test_a_hand_over_travels_and_the_other_may_still_edit(office: Store, laptop: Store) -> None:
    premises_id = a_premises(office)
    exchange(office, laptop)
    hand_over(office, [premises_id], "b", by="陈丽")
    exchange(office, laptop)
    assert holder(office, premises_id) == holder(laptop, premises_id) == "B"
    with office.read() as connection:
        found = in_charge_elsewhere(connection, premises_id)
    assert found is not None
    assert found.by == "陈丽"
    with laptop.read() as connection:
        assert in_charge_elsewhere(connection, premises_id) is None
    edited(office, premises_id, phone="111")
    exchange(office, laptop)
    assert shown(laptop, premises_id, "phone") == "111"
    assert digest_of(office) == digest_of(laptop)


def test_a_premises_goes_with_its_beat_unless_it_is_somebody_elses(
    office: Store, laptop: Store
) -> None:
    exchange(office, laptop)
    beat = beat_of(office)
    inside, apart = (a_premises(office, name, beat_id=beat) for name in ("甲店", "乙店"))
    hand_over(office, [apart], "A", by="陈丽")
    hand_over_beat(office, beat, "B", by="陈丽")
    assert holder(office, apart) == "A"
    assert holder(office, inside) == "B"


def test_two_at_once_wait_for_a_person(office: Store, laptop: Store) -> None:
    premises_id = a_premises(office)
    exchange(office, laptop)
    hand_over(office, [premises_id], "A", by="陈丽")
    hand_over(laptop, [premises_id], "B", by="王")
    exchange(office, laptop)
    with office.read() as connection:
        (clash,) = clashes(connection)
    assert (clash.field, clash.harmless) == ("in_charge", False)
    assert holder(office, premises_id) == holder(laptop, premises_id)


def test_it_is_taken_back_to_whoever_it_was(office: Store, laptop: Store) -> None:
    one, other = a_premises(office, "甲店"), a_premises(office, "乙店")
    exchange(office, laptop)
    hand_over(office, [one], "B", by="陈丽")
    done = hand_over(office, [one, other], "A", by="陈丽")
    assert (holder(office, one), holder(office, other)) == ("A", "A")
    take_back(office, done, by="陈丽")
    assert (holder(office, one), holder(office, other)) == ("B", "")


def test_a_beat_is_taken_back_to_whoever_it_was(office: Store, laptop: Store) -> None:
    exchange(office, laptop)
    beat = beat_of(office)
    inside = a_premises(office, "甲店", beat_id=beat)
    hand_over_beat(office, beat, "B", by="陈丽")
    done = hand_over_beat(office, beat, "A", by="陈丽")
    assert holder(office, inside) == "A"
    take_back(office, done, by="陈丽")
    assert holder(office, inside) == "B"


def test_a_laptop_that_has_recorded_nothing_is_known_by_the_word_of_the_office(
    office: Store, laptop: Store
) -> None:
    premises_id = a_premises(office)
    exchange(office, laptop)
    with closing(a_laptop(office, "C")) as other:
        exchange(office, other)
        assert list(laptops(laptop)) == ["A", "B"]
        exchange(office, laptop)
        assert list(laptops(laptop)) == ["A", "B", "C"]
        hand_over(laptop, [premises_id], "C", by="王")
        exchange(office, laptop)
        exchange(office, other)
        assert holder(other, premises_id) == "C"


def test_nobody_knows_such_a_laptop(office: Store) -> None:
    with pytest.raises(FiresweepError, match="has the code ZZ"):
        hand_over(office, [a_premises(office)], "zz", by="陈丽")


def test_nothing_is_handed_over_to_a_laptop_that_is_lost(office: Store, laptop: Store) -> None:
    """What it was given before stays its own until somebody hands it on."""
    premises_id = a_premises(office)
    hand_over(office, [premises_id], "B", by="陈丽")
    withdraw(office, "B", by="陈丽", note="丢失")
    assert list(laptops(office)) == ["A"]
    with pytest.raises(FiresweepError, match="No laptop at work"):
        hand_over(office, [a_premises(office, "鑫达网吧")], "B", by="陈丽")
    handed = hand_over(office, [premises_id], "", by="陈丽")
    take_back(office, handed, by="陈丽")
    assert holder(office, premises_id) == "B"


def test_a_laptop_of_another_community_is_not_sent_what_it_is_handed(
    office: Store, laptop: Store
) -> None:
    """It is not refused, for the office may let it work for the street; but it is said."""
    save_communities(office, ["望江社区"], by="陈丽")
    assign(office, "B", community_id(office, "望江社区"), by="陈丽")
    beat = beat_of(office)
    here = a_premises(office, "甲店", beat_id=beat)
    there = a_premises(office, "乙店", community_id=community_id(office, "望江社区"))
    for done in (
        hand_over(office, [here, there], "B", by="陈丽"),
        hand_over_beat(office, beat, "B", by="陈丽"),
    ):
        assert done.unsent is not None
        assert "works for 望江社区, so it is sent nothing of 滨江社区" in str(done.unsent)
    assert hand_over(office, [there], "B", by="陈丽").unsent is None
    assert hand_over(office, [here], "A", by="陈丽").unsent is None
    assign(office, "B", "", by="陈丽")
    assert hand_over(office, [here], "B", by="陈丽").unsent is None


def test_the_command_and_a_withdrawn_laptop_say_what_will_not_arrive(
    office: Store, laptop: Store
) -> None:
    save_communities(office, ["望江社区"], by="陈丽")
    exchange(office, laptop)
    assign(office, "B", community_id(office, "望江社区"), by="陈丽")
    a_premises(office, "甲店")
    done = typed(office.folder, "premises", "handover", "B", "甲店")
    assert "Handed over to laptop B: premises 1, beats 0" in done.out
    assert "works for 望江社区, so it is sent nothing of 滨江社区" in done.err
    withdraw(office, "B", by="陈丽", note="丢失")
    taken(laptop, sent(office).path)
    stick = str(office.folder.parent / "stick")
    assert "refuses what it sends" in typed(laptop.folder, "bundle", "send", stick).err
    assert "refuses what it sends" in typed(laptop.folder, "bundle", "status").out
