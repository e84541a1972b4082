"""Decisions of the weekly review, and the weeks that are signed."""

from datetime import date
from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.model.period import DAY, period_named, week_named
from firesweep.office.review import decisions as office
from firesweep.office.review.figures import set_cut_off
from firesweep.store import registers
from firesweep.store.database import Store
from firesweep.store.review import decisions
from firesweep.store.review.decisions import DecisionLine, lines_before
from firesweep.store.review.decisions_due import decisions_due
from tests.bundle.street import carried_out, decided, signed_off
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, a_street, community_id


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path)


def all_lines(store: Store) -> list[DecisionLine]:
    with store.read() as connection:
        return decisions.lines(connection)


def still_open(store: Store, *communities: str) -> list[str]:
    """What waits on Today of a laptop that works for some communities."""
    within = [community_id(store, name) for name in communities]
    with store.read() as connection:
        return [line.decision_id for line in decisions_due(connection, within)]


def test_a_decision_says_what_who_and_by_when(store: Store) -> None:
    hazard = a_hazard()
    a_finished_visit(store, a_premises(store), hazard)
    decided(store, None, hazard_id=hazard.id)
    (line,) = all_lines(store)
    assert (line.what, line.who, line.due_on, line.week, line.point) == (
        "约谈业主", "张敏", "2026-11-27", "2026-W47", "overdue",
    )  # fmt: skip
    assert (line.premises, line.hazard, line.done_on) == ("同福旅社", hazard.description, "")
    assert not line.overdue("2026-11-27")
    assert line.overdue("2026-11-28")


def test_what_was_carried_out_is_open_no_more_unless_it_is_opened_again(store: Store) -> None:
    one = decided(store, a_premises(store))
    carried_out(store, one)
    assert still_open(store, "滨江社区") == []
    assert all_lines(store)[0].done_on == "2026-11-20"
    carried_out(store, one, done=False)
    assert still_open(store, "滨江社区") == [one]


def test_a_laptop_of_a_community_has_its_own_and_the_streets_decisions(store: Store) -> None:
    here = decided(store, a_premises(store))
    other = a_premises(store, "乙旅社", community_id=community_id(store, "望江社区"))
    elsewhere, street = decided(store, other), decided(store, None)
    with store.read() as connection:
        of_week = decisions.lines_of_week(connection, "2026-W47", community_id(store))
    assert set(still_open(store, "滨江社区")) == {here, street}
    assert set(still_open(store, "滨江社区", "望江社区")) == {here, street, elsewhere}
    assert [line.id for line in of_week] == [here]


def test_a_decision_is_corrected_whole_and_withdrawn_with_a_reason(store: Store) -> None:
    one = decided(store, a_premises(store))
    decided(store, None, one, week="2026-W48", what="停业整改")
    (line,) = all_lines(store)
    assert (line.what, line.week) == ("停业整改", "2026-W47")
    with pytest.raises(FiresweepError, match="Give the reason"):
        office.withdraw(store, one, " ", by="王")
    office.withdraw(store, one, "重复", by="王")
    assert still_open(store, "滨江社区") == []
    with pytest.raises(FiresweepError, match="was withdrawn"):
        carried_out(store, one)
    with pytest.raises(FiresweepError, match="was withdrawn"):
        decided(store, None, one)


def test_a_correction_may_keep_a_day_that_is_past_by_now(store: Store) -> None:
    one = decided(store, None)
    (line,) = all_lines(store)
    values = {"week": line.week, "point": line.point, "what": line.what, "who": "李国华"}
    later = date(2026, 12, 1)
    office.decide(store, values | {"due_on": line.due_on}, of_id=one, by="王", today=later)
    assert all_lines(store)[0].who == "李国华"
    with pytest.raises(FiresweepError, match="This day is past"):
        office.decide(store, values | {"due_on": "2026-11-28"}, of_id=one, by="王", today=later)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("what", " ", "what is to be done"),
        ("who", "", "who is to do it"),
        ("due_on", "2026-11-22", "past"),
        ("due_on", "soon", "Give the date"),
        ("week", "2026-W54", "Fill this in"),
        ("point", "weather", "Fill this in"),
    ],
)
def test_a_decision_that_says_too_little_is_refused_with_its_field(
    store: Store, field: str, value: str, said: str
) -> None:
    whole = {"week": "2026-W47", "point": "overdue", "what": "约谈", "who": "张敏",
             "due_on": "2026-11-23"}  # fmt: skip
    with pytest.raises(FiresweepError, match=said) as refused:
        office.decide(store, {**whole, field: value}, by="王", today=TODAY)
    assert refused.value.facts["field"] == field


def test_a_day_to_come_has_seen_nothing_done(store: Store) -> None:
    one = decided(store, None)
    with pytest.raises(FiresweepError, match="not come yet"):
        office.carry_out(store, one, {"on": "2026-11-24"}, by="王", today=TODAY)


def test_what_was_said_of_a_decision_stays_until_something_else_is_said(store: Store) -> None:
    one = decided(store, None)

    def said(**values: object) -> str:
        office.carry_out(store, one, {"on": "2026-11-23", **values}, by="王", today=TODAY)
        with store.read() as connection:
            return decisions.note_of(connection, one)

    assert said() == ""
    assert said(note="已谈") == "已谈"
    assert said(on="2026-11-22") == "已谈", "its day alone was put right"
    assert said(note="") == ""
    assert said(note="再谈") == "再谈"
    assert said(done=False) == "", "open again, nothing was done"


def test_a_week_is_signed_once_until_that_is_made_void(store: Store) -> None:
    area = community_id(store)
    first = signed_off(store, area)
    with pytest.raises(FiresweepError, match="was signed by 李主任"):
        signed_off(store, area)
    signed_off(store)  # the street's own week is another page
    with store.write("王") as change:
        decisions.void_sign_off(change, first, "数字有误")
    again = signed_off(store, area)
    with store.read() as connection:
        row = decisions.sign_off_of(connection, "2026-W47", "2026-11-22", area)
        assert decisions.sign_off_of(connection, "2026-W46", "2026-11-15", area) is None
    assert row is not None
    assert (row["first_id"], row["figures"], row["data_at"][:10]) == (
        again, {"overdue": 1}, "2026-11-23",
    )  # fmt: skip


def asked_of(store: Store, *communities: str) -> list[tuple[str, bool]]:
    """Who is asked on Today of a laptop that works for some communities, and whether there."""
    within = [community_id(store, name) for name in communities]
    with store.read() as connection:
        return sorted((line.who, line.here) for line in decisions_due(connection, within))


def test_what_the_street_decides_is_asked_where_it_lies_or_who_is_to_do_it_works(
    store: Store,
) -> None:
    here, there = community_id(store), community_id(store, "望江社区")
    other = a_premises(store, "乙旅社", community_id=there)
    with store.write("王") as change:
        registers.add_person(change, "王志强", "community_cadre", community_id=here)
    for who in ("张敏", "王志强", "李国平、王志强"):
        office.decide(store, {
            "week": "2026-W47", "point": "overdue", "premises_id": other, "what": "约谈业主",
            "who": who, "due_on": "2026-11-27",
        }, by="李主任", today=TODAY)  # fmt: skip
    assert asked_of(store, "滨江社区") == [
        ("张敏", False), ("李国平、王志强", True), ("王志强", True),
    ]  # fmt: skip
    assert {found for _, found in asked_of(store, "望江社区")} == {True}


def test_somebody_renamed_is_asked_under_any_name(store: Store) -> None:
    with store.write("王") as change:
        person = registers.add_person(change, "张敏", "community_cadre")
    decided(store, None)
    for name in ("张敏敏", "张晓敏"):
        with store.write("王") as change:
            registers.edit_person(change, person, name=name)
    with store.read() as connection:
        (line,) = decisions_due(connection, [])
    assert (line.who, line.names) == ("张敏", frozenset({"张敏", "张敏敏", "张晓敏"}))


@pytest.mark.parametrize(
    ("who", "also"),
    [("买买提 艾力", ""), ("李国平、买买提 艾力", "李国平"), ("张三 李四、买买提 艾力", "李四")],
)
def test_a_name_with_a_blank_in_it_is_known(store: Store, who: str, also: str) -> None:
    with store.write("王") as change:
        registers.add_person(change, "买买提 艾力", "community_cadre")
    office.decide(store, {"week": "2026-W47", "point": "overdue", "what": "约谈业主", "who": who,
                          "due_on": "2026-11-27"}, by="李主任", today=TODAY)  # fmt: skip
    with store.read() as connection:
        (line,) = decisions_due(connection, [])
    assert {"买买提 艾力", also or "买买提 艾力"} <= line.names
    assert "艾力" not in line.names


def test_a_decision_comes_back_in_the_week_after_its_own_whatever_day_weeks_end_on(
    store: Store,
) -> None:
    ended = dict[str, date]()
    for weekday in range(7):
        set_cut_off(store, weekday, by="王")
        week = week_named("2026-W47", weekday)
        ended[decided(store, None, week=week.name)] = week.last
    first = next(iter(ended))
    decided(store, None, first, what="改为送达通知")  # corrected under the last of them
    for weekday in range(7):
        set_cut_off(store, weekday, by="王")
        weeks = [week_named(f"2026-W{number}", weekday) for number in range(45, 51)]
        with store.read() as connection:
            found = [(line.id, week.first <= ended[line.id] + DAY <= week.last)
                     for week in weeks for line in lines_before(connection, week)]  # fmt: skip
        assert sorted(found) == [(one, True) for one in sorted(ended)], weekday
    with store.read() as connection:
        assert lines_before(connection, period_named("2026-12")) == []


def test_no_decision_comes_back_late_where_weeks_end_later_from_now_on(store: Store) -> None:
    set_cut_off(store, 1, by="王")  # on Tuesdays: the week that ended on 11-17
    about = decided(store, None, week=week_named("2026-W47", 1).name)
    set_cut_off(store, 6, by="王")
    with store.read() as connection:
        for name, listed in (("2026-W47", [about]), ("2026-W48", [])):
            found = lines_before(connection, week_named(name))
            assert [line.id for line in found] == listed, name
