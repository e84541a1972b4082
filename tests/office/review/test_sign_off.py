"""A week is signed once: its page never changes, and what comes in later is told apart."""

import time
import zlib
from base64 import b64encode
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.model.clock import clock_at
from firesweep.model.hazard.life import StepKind
from firesweep.model.hazard.open_hazard import OpenList, frozen_list, thawed_list
from firesweep.model.logs.occasion import OccasionKind
from firesweep.model.period import Period, period_named, week_named
from firesweep.model.review.figures import PAGE, Figure
from firesweep.model.review.page import frozen, thawed
from firesweep.model.review.score import RULES
from firesweep.model.review.signed_lines import MOST_UNPACKED, SignedLine, bytes_of, packed_lines
from firesweep.model.vocabulary import PremisesStatus
from firesweep.office.logs import occasions
from firesweep.office.review import sign_off
from firesweep.office.review.checked import checked
from firesweep.office.review.decisions import decide
from firesweep.office.review.figures import records_of
from firesweep.office.review.minutes import open_hazards
from firesweep.office.review.scores import scores, set_scoring, veto
from firesweep.office.review.signed_records import names_kept, names_with_room
from firesweep.paper.minutes import minutes_pdf
from firesweep.store.bundle.format import MOST_TEXT
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import add_step
from firesweep.store.plain import rows
from firesweep.store.review.records import record_lines
from tests.bundle.street import carried_out, decided, signed_off
from tests.commands import told, typed
from tests.factory import (
    TODAY,
    a_drill,
    a_finished_visit,
    a_hazard,
    a_premises,
    a_street,
    a_sweep,
    community_id,
    set_status,
)
from tests.paper.cases import plain

IN_WEEK = date(2026, 11, 18)
WEIGHTS = {rule.figure.value: [rule.weight, rule.each] for rule in RULES}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A street where a hazard was found and a drill held in week 47."""
    store = a_street(tmp_path)
    a_sweep(store)
    a_finished_visit(store, a_premises(store), a_hazard(deadline="2026-11-20"), on=IN_WEEK)
    a_drill(store, held_on="2026-11-17")
    return store


@pytest.fixture
def week() -> Period:
    return week_named("2026-W47")


def signed(store: Store, week: Period, community: str = "") -> sign_off.Signed:
    sign_off.sign(store, week, "李主任", community=community, by="王", today=TODAY)
    found = sign_off.signed(store, week, community)
    assert found is not None
    return found


def test_a_frozen_review_is_the_same_when_it_is_read(store: Store, week: Period) -> None:
    for area in ("", community_id(store)):
        found = checked(store, week, TODAY, area, "zh_CN")
        assert thawed(frozen(found)) == found


def test_a_page_frozen_before_drills_were_points_has_them_without_a_line(
    store: Store, week: Period
) -> None:
    found = checked(store, week, TODAY, "", "zh_CN")
    page = frozen(found)
    page["points"] = [one for one in page["points"] if one["figure"] not in ("drills", "outreach")]
    read = thawed(page)
    assert [point.figure for point in read.points] == list(PAGE)
    for figure in (Figure.DRILLS, Figure.OUTREACH):
        (point,) = (one for one in read.points if one.figure is figure)
        assert point == (figure, found.numbers[figure], found.before[figure], ())


def test_the_signed_page_never_changes(store: Store, week: Period) -> None:
    decided(store, None, what="约谈业主")
    before = checked(store, week, TODAY, "", "zh_CN")
    page = signed(store, week)
    assert (page.review, page.leader) == (before, "李主任")
    assert [line.what for line in page.decisions] == ["约谈业主"]
    hazard = a_hazard()
    a_finished_visit(store, a_premises(store, "乙旅社"), hazard, on=IN_WEEK)
    assert checked(store, week, TODAY, "", "zh_CN") != before
    assert sign_off.signed(store, week) == page


def test_what_comes_in_later_is_named_figure_by_figure(store: Store, week: Period) -> None:
    signed(store, week)
    assert sign_off.came_late(store, week, TODAY) == {}
    hazard, place = a_hazard(severity="serious"), a_premises(store, "乙旅社")
    a_finished_visit(store, place, hazard, on=IN_WEEK)
    drill = a_drill(store, held_on="2026-11-19")
    late = sign_off.came_late(store, week, TODAY)
    assert late == {
        Figure.FOUND: [hazard.id],
        Figure.NEW_SERIOUS: [hazard.id],
        Figure.VISITED: [place],
        Figure.DRILLS: [drill],
    }
    assert sign_off.came_late(store, week_named("2026-W46"), TODAY) == {}


def test_records_stand_behind_every_figure_that_is_kept(store: Store, week: Period) -> None:
    page = signed(store, week)
    for figure, ids in page.records.items():
        assert len(ids) == page.review.numbers[figure], figure
    assert page.records[Figure.FOUND]


def test_the_records_of_every_figure_are_kept(store: Store, week: Period) -> None:
    a_premises(store, "乙旅社")
    page = signed(store, week)
    assert [figure for figure in Figure if not page.holds(figure)] == []
    assert len(page.records[Figure.IN_SCOPE]) == 2
    every = {figure: sorted(ids) for figure, ids in page.records.items()}
    assert every == records_of(store, tuple(Figure), week, TODAY)
    left, closed = page.records[Figure.LEFT][0], PremisesStatus.CLOSED_DOWN
    set_status(store, left, closed, by="王", reason="停业搬离")
    assert sign_off.signed(store, week) == page


def test_where_room_is_short_a_figure_is_kept_whole_or_not_at_all(
    store: Store, week: Period, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        a_finished_visit(store, a_premises(store, f"{number}号旅社"), a_hazard(), on=IN_WEEK)
    monkeypatch.setattr(sign_off, "RECORDS_ROOM", 20 * 40)
    page = signed(store, week)
    kept = sum(len(ids) for figure, ids in page.records.items() if page.holds(figure))
    assert 0 < kept <= 20
    assert page.holds(Figure.NEW_SERIOUS)
    assert not page.holds(Figure.COVERED)
    assert Figure.IN_SCOPE not in page.records


def some(*records: str) -> dict[str, SignedLine]:
    return {one: SignedLine("同福旅社", f"江滨路{one}号", "2026-11-20", "c") for one in records}


def test_what_records_were_called_is_kept_packed_where_it_has_no_room_as_it_stands() -> None:
    every = {Figure.OVERDUE: some("a"), Figure.COVERED: some("b", "a"), Figure.SHUT: some("d")}
    records = {figure: list(lines) for figure, lines in every.items()}
    records[Figure.COVERED].insert(1, "has no line")
    whole = sum(bytes_of(*one) for one in some("a", "b", "d").items())
    kept = names_with_room(records, every, whole)
    assert list(kept) == ["lines"]
    assert names_kept(records, kept) == some("a", "b", "d")
    packed = names_with_room(records, every, whole - 1)
    assert list(packed) == ["packed"]
    assert packed["packed"].keys() < {"overdue", "covered", "shut"}, "whole figures, or not at all"
    assert names_kept(records, packed) == some("a")
    many = {Figure.COVERED: some(*(f"{n:036}" for n in range(2_000)))}
    ids = {Figure.COVERED: list(many[Figure.COVERED])}
    assert names_kept(ids, names_with_room(ids, many, 40_000)) == many[Figure.COVERED]


def test_names_that_are_none_are_not_read() -> None:
    several: tuple[object, ...] = (
        {"c": {"a": []}}, {"c": {"a": list("12345")}}, {"c": ["a"]}, ["c"],
    )  # fmt: skip
    for wrong in several:
        with pytest.raises((TypeError, ValueError)):
            names_kept({}, {"lines": wrong})
    ids: dict[Figure, list[str]] = {Figure.OVERDUE: ["a"]}
    cut = packed_lines(some("a").values())[:-5]
    bomb = b64encode(zlib.compress(b" " * (MOST_UNPACKED + 1))).decode()
    for text in (packed_lines(some("a", "b").values()), cut, bomb, "", "«", 7):
        with pytest.raises((TypeError, ValueError)):
            names_kept(ids, {"packed": {"overdue": text}})
    with pytest.raises(KeyError):
        names_kept({}, {"packed": {"overdue": packed_lines([])}})


def test_a_signed_week_of_many_premises_keeps_their_names_packed(
    store: Store, week: Period, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = [a_premises(store, f"{n}号旅社") for n in range(60)]
    plain = signed(store, week)
    taken = len(figures_kept(store).encode())
    sign_off.take_back(store, plain.sign_off_id, "漏报", by="王")
    monkeypatch.setattr(sign_off, "FIGURES_ROOM", taken - 3_000)
    packed = signed(store, week)
    assert len(figures_kept(store).encode()) < taken - 3_000
    assert (packed.lines, packed.records) == (plain.lines, plain.records)
    assert packed.lines[places[7]].text == "7号旅社"


def figures_kept(store: Store) -> str:
    with store.read() as connection:
        *_, (figures,) = rows(connection, "SELECT figures FROM sign_off ORDER BY counter")
    return str(figures)


def test_a_signed_week_fits_into_a_bundle(store: Store, week: Period) -> None:
    page = signed(store, week)
    assert page.names([one for ids in page.records.values() for one in ids])
    assert len(figures_kept(store).encode()) <= sign_off.FIGURES_ROOM < MOST_TEXT


def test_a_signed_page_says_how_many_hazards_it_does_not_name(
    store: Store, week: Period, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = "2026-11-19"
    for number in range(4):
        hazard = a_hazard(deadline=late)
        a_finished_visit(store, a_premises(store, f"{number}号旅社"), hazard, on=IN_WEEK)
        with store.write("王") as change:
            add_step(change, hazard.id, StepKind.NOTICED, "2026-11-18", deadline=late)
    said = plain(minutes_pdf(sign_off.printed(store, week, TODAY, script="zh_CN")))
    monkeypatch.setattr(sign_off, "MOST", 1)
    page = signed(store, week)
    assert (len(page.minutes.hazards), page.minutes.left_out) == (1, 3)
    assert "另有" not in said
    assert "另有3处" in plain(minutes_pdf(page.minutes))


def test_a_community_signs_its_own_page(store: Store, week: Period) -> None:
    area, other = community_id(store), community_id(store, "望江社区")
    assert signed(store, week, area).review.community == "滨江社区"
    assert sign_off.signed(store, week, other) is None
    assert sign_off.signed(store, week) is None


def test_decisions_are_frozen_as_they_stood(store: Store, week: Period) -> None:
    one = decided(store, None)
    page = signed(store, week)
    carried_out(store, one)
    assert page.decisions[0].done_on == ""
    again = sign_off.signed(store, week)
    assert again is not None
    assert again.decisions == page.decisions


def test_a_week_of_the_same_name_that_ends_on_another_day_is_another_week(
    store: Store, week: Period
) -> None:
    wednesday = week_named("2026-W47", 2)
    page = signed(store, wednesday)
    assert sign_off.signed(store, week) is None
    assert sign_off.signed_across(store, week) == [wednesday]
    assert signed(store, week).review.period == week
    assert sign_off.signed(store, wednesday) == page
    assert sign_off.signed_across(store, wednesday) == [week]
    assert sign_off.signed_across(store, week_named("2026-W46")) == [wednesday], "11-12 to 11-15"
    assert sign_off.signed_across(store, week_named("2026-W45")) == []
    assert sign_off.signed_across(store, period_named("2026-11")) == [], "a month holds weeks"


def test_what_came_in_late_is_told_though_weeks_end_on_another_day_by_now(
    store: Store, week: Period
) -> None:
    signed(store, week)
    thursday = week_named("2026-W48", 3)
    assert thursday.first < week.last < thursday.last
    assert sign_off.signed_last(store, thursday) == week
    assert sign_off.signed_last(store, week_named("2026-W48")) == week
    assert sign_off.signed_last(store, week_named("2026-W47", 3)) is None, "it was not over then"
    assert sign_off.signed_last(store, week_named("2026-W49", 3)) is None


def test_a_signed_week_keeps_its_points_whatever_they_cost_later(
    store: Store, week: Period
) -> None:
    before = scores(store, week, TODAY)
    page = signed(store, week)
    assert list(page.scores) == before
    heavier = WEIGHTS | {Figure.LEFT.value: [20, 0], Figure.OUTREACH.value: [15, 0]}
    set_scoring(store, heavier, (99, 98, 97), by="王")
    veto(store, community_id(store), week.name, "亡人火灾", by="王")
    assert sign_off.shown_scores(store, week, TODAY) == before
    assert scores(store, week, TODAY) != before
    other = week_named("2026-W46")
    assert sign_off.shown_scores(store, other, TODAY) == scores(store, other, TODAY)


@pytest.mark.parametrize(
    ("name", "leader", "said"),
    [("2026-W48", "李主任", "goes on until 2026-11-29"), ("2026-W47", " ", "Write who signs")],
)
def test_a_week_that_goes_on_or_has_no_signer_is_refused(
    store: Store, name: str, leader: str, said: str
) -> None:
    with pytest.raises(FiresweepError, match=said):
        sign_off.sign(store, week_named(name), leader, by="王", today=TODAY)


def test_a_signed_week_is_signed_anew_once_it_is_taken_back(store: Store, week: Period) -> None:
    page = signed(store, week)
    with pytest.raises(FiresweepError, match="was signed by 李主任"):
        signed(store, week)
    with pytest.raises(FiresweepError, match="Give the reason"):
        sign_off.take_back(store, page.sign_off_id, "", by="王")
    sign_off.take_back(store, page.sign_off_id, "漏报", by="王")
    assert sign_off.signed(store, week) is None
    assert signed(store, week).sign_off_id != page.sign_off_id


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows has the zone it has")
def test_a_signature_before_eight_is_of_the_day_it_is_here(
    store: Store, week: Period, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    with clock_at(datetime(2026, 11, 22, 23, 30, tzinfo=UTC)):
        signed(store, week)
    with pytest.raises(FiresweepError, match="on 2026-11-23"):
        signed(store, week)
    assert "2026-11-23" in told(store.folder, "sign-off", "list")
    _code, _out, err = typed(store.folder, "review", "--week", week.name)
    monkeypatch.undo()
    time.tzset()
    assert "Signed by 李主任, 2026-11-23" in err


def test_a_step_dated_in_the_week_that_comes_in_later_is_told(store: Store, week: Period) -> None:
    hazard = a_hazard(deadline="2026-11-20")
    a_finished_visit(store, a_premises(store, "乙旅社"), hazard, on=IN_WEEK)
    with store.write("王") as change:
        add_step(change, hazard.id, StepKind.NOTICED, "2026-11-18", deadline="2026-11-20")
    signed(store, week)
    with store.write("王") as change:
        for kind in (StepKind.PASSED, StepKind.CLOSED):
            add_step(change, hazard.id, kind, "2026-11-21")
    late = sign_off.came_late(store, week, TODAY)
    assert late == {Figure.REINSPECTED: [hazard.id], Figure.CLOSED: [hazard.id]}


def test_every_step_dated_in_the_week_that_comes_in_later_is_told(
    store: Store, week: Period
) -> None:
    # Closed the week before, with a deadline to come, without a paper yet, found in the week.
    again, referred, noticed, void, mistaken = (
        found_on(store, name, date(2026, 11, day), deadline)
        for name, day, deadline in (("甲", 3, "2026-11-09"), ("乙", 4, "2026-12-19"),
                                    ("丙", 18, ""), ("丁", 5, "2026-12-19"),
                                    ("戊", 18, "2026-12-19"))
    )  # fmt: skip
    with store.write("王") as change:
        for kind in (StepKind.PASSED, StepKind.CLOSED):
            add_step(change, again, kind, "2026-11-08")
    page = signed(store, week)
    with store.write("赵") as change:
        add_step(change, again, StepKind.REOPENED, "2026-11-20")
        add_step(change, referred, StepKind.REFERRED, "2026-11-20")
        add_step(change, noticed, StepKind.NOTICED, "2026-11-18", deadline="2026-11-20")
        for one in (void, mistaken):
            add_step(change, one, StepKind.VOIDED, "2026-11-20")
    late = sign_off.came_late(store, week, TODAY)
    assert late == {
        Figure.REOPENED: [again],
        Figure.VOIDED: [void, mistaken],
        Figure.PENDING: [referred],
        Figure.OVERDUE: [noticed],
    }
    assert sign_off.signed(store, week) == page


def test_what_counted_when_it_was_signed_and_does_not_now_is_told(
    store: Store, week: Period
) -> None:
    extended = found_on(store, "甲", date(2026, 11, 3), "2026-11-10")
    closed = found_on(store, "乙", date(2026, 11, 3), "2026-11-10")
    drill = a_drill(store, held_on="2026-11-18")
    page = signed(store, week)
    assert {extended, closed} <= set(page.records[Figure.OVERDUE])
    with store.write("赵") as change:
        add_step(change, extended, StepKind.EXTENDED, "2026-11-09", deadline="2026-12-19",
                 old_deadline="2026-11-10")  # fmt: skip
        for kind in (StepKind.PASSED, StepKind.CLOSED):
            add_step(change, closed, kind, "2026-11-20")
    occasions.void(store, OccasionKind.DRILL, drill, "重复登记", by="赵")
    late = sign_off.came_late(store, week, TODAY)
    assert late == {
        Figure.REINSPECTED: [closed],
        Figure.CLOSED: [closed],
        Figure.DRILLS: [drill],
        Figure.OPEN: [extended],
    }
    with store.read() as connection:
        for figure in (Figure.DRILLS, Figure.OPEN):
            assert [line.id for line in record_lines(connection, figure, late[figure])] == late[
                figure
            ]
    assert sign_off.signed(store, week) == page


def found_on(store: Store, name: str, day: date, deadline: str) -> str:
    """A hazard found on a day, with a notice if it has a deadline; its id."""
    hazard = a_hazard(deadline=deadline or "2026-11-20")
    a_finished_visit(store, a_premises(store, name), hazard, on=day)
    with store.write("王") as change:
        if deadline:
            add_step(change, hazard.id, StepKind.NOTICED, day.isoformat(), deadline=deadline)
    return hazard.id


def test_what_is_shown_and_printed_of_a_signed_week_is_what_was_signed(
    store: Store, week: Period
) -> None:
    decided(store, None, what="约谈业主")
    before = sign_off.printed(store, week, TODAY, script="zh_CN")
    page = signed(store, week)
    assert page.minutes == replace(before, leader="李主任")
    a_finished_visit(store, a_premises(store, "乙旅社"), a_hazard(), on=IN_WEEK)
    later = date(2026, 11, 26)
    assert sign_off.shown(store, week, later, "", "en") == page.review
    assert sign_off.printed(store, week, later, script="en") == page.minutes
    other = week_named("2026-W46")
    assert sign_off.shown(store, other, TODAY).period == other


def test_the_most_urgent_open_hazards_are_kept_as_far_as_there_is_room(
    store: Store, week: Period
) -> None:
    for number in range(9):
        a_finished_visit(store, a_premises(store, f"{number}号旅社"), a_hazard(), on=IN_WEEK)
    every = open_hazards(store, week, TODAY)
    assert len(every) == 10
    assert signed(store, week).hazards == OpenList(tuple(every))
    few = frozen_list(every, 2_000)
    assert 3 < len(few) < 10
    assert thawed_list({"open": few}, 10) == OpenList(tuple(every[: len(few)]), 10 - len(few))
    with pytest.raises(ValueError, match="validation error"):
        thawed_list({"open": [["不是"]]}, 1)


def test_nothing_more_is_decided_about_a_signed_week(store: Store, week: Period) -> None:
    one = {"week": week.name, "point": "overdue", "what": "约谈业主", "who": "李国平",
           "due_on": "2026-11-25"}  # fmt: skip
    area = community_id(store)
    made = decide(store, one, by="陈丽", today=TODAY).decision_id
    signed(store, week)
    with pytest.raises(FiresweepError, match="2026-W47 is signed, with its decisions"):
        decide(store, one, by="陈丽", today=TODAY)
    decide(store, one | {"what": "送达通知"}, of_id=made, by="陈丽", today=TODAY)
    for other in ({"week": "2026-W48"}, {"community_id": area}):
        decide(store, one | other, by="陈丽", today=TODAY)


def test_a_signed_page_that_cannot_be_read_is_named(store: Store, week: Period) -> None:
    signed_off(store, week=week.name)
    with pytest.raises(FiresweepError, match=r"signed for 2026-W47 cannot be read"):
        sign_off.signed(store, week)
