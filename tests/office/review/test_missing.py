"""What may be missing from the figures, over eight weeks: clashes, photos, silent laptops."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firesweep.bundle.clash import settle
from firesweep.model.clock import clock_at
from firesweep.model.period import period_named
from firesweep.model.review.figures import Figure
from firesweep.model.review.page import Point
from firesweep.office.review import figures as office
from firesweep.office.review.sign_off import came_late, sign, take_back
from firesweep.store.database import Store
from firesweep.store.merge.clashes import clashes
from firesweep.store.merge.waits import Edit, disputed
from tests.bundle.laptops import a_laptop, an_office, edited, exchange, sent, taken
from tests.bundle.street import a_photo
from tests.commands import told, typed
from tests.factory import a_premises

TODAY = date(2026, 12, 1)
EDITS = st.builds(
    Edit, st.sampled_from(["", "1", "2"]), st.sampled_from("abcdef"),
    st.none() | st.sampled_from("bcdefg"),
)  # fmt: skip


def noon(month: int, day: int) -> datetime:
    return datetime(2026, month, day, 12, tzinfo=UTC)


def point(store: Store, figure: Figure, week: str) -> Point:
    found = office.review(store, period_named(week), TODAY)
    (one,) = (one for one in found.points if one.figure is figure)
    assert found.numbers[figure] == one.number
    assert found.before[figure] == one.before
    return one


def behind(store: Store, figure: Figure, week: str) -> int:
    return len(office.records(store, figure, period_named(week), TODAY))


@pytest.fixture
def street(tmp_path: Path) -> tuple[Store, Store, str]:
    """The office and laptop B, that know of one premises since October."""
    with clock_at(noon(10, 5)):
        store = an_office(tmp_path)
        other = a_laptop(store, "B")
        place = a_premises(store)
        exchange(store, other)
    return store, other, place


def test_a_clash_counts_from_the_week_of_its_second_edit_to_that_of_its_settling(
    street: tuple[Store, Store, str],
) -> None:
    store, other, place = street
    with clock_at(noon(11, 4)):  # week 45
        edited(store, place, phone="0510-1")
    with clock_at(noon(11, 11)):  # week 46
        edited(other, place, phone="0510-2")
    with clock_at(noon(11, 25)):  # week 48, when the office hears of it
        exchange(store, other)
        with store.read() as connection:
            (clash,) = clashes(connection)
        settle(store, clash, "0510-3", by="陈丽")
    assert point(store, Figure.CLASHES, "2026-W48") == (
        Figure.CLASHES, 0, 1, (0, 0, 0, 0, 0, 1, 1, 0),
    )  # fmt: skip
    assert point(store, Figure.CLASHES, "2026-W46").change == 1
    assert [behind(store, Figure.CLASHES, f"2026-W{week}") for week in (45, 46, 47, 48)] == [
        0, 1, 1, 0,
    ]  # fmt: skip


def test_a_clash_of_a_signed_week_is_told_as_come_in_late(
    street: tuple[Store, Store, str],
) -> None:
    store, other, place = street
    week = period_named("2026-W45")
    with clock_at(noon(11, 4)):
        for number, one in enumerate(street[:2]):
            edited(one, place, phone=f"0510-{number}")
    with clock_at(noon(11, 9)):
        sign(store, week, "李主任", by="王", today=date(2026, 11, 9))
        assert came_late(store, week, date(2026, 11, 9)) == {}
        exchange(store, other)
        late = came_late(store, week, date(2026, 11, 9))
    assert late == {Figure.CLASHES: [f"premises/{place}/phone"]}


def test_a_clash_that_settles_itself_never_counted(street: tuple[Store, Store, str]) -> None:
    store, other, place = street
    with clock_at(noon(11, 4)):
        for one in street[:2]:
            edited(one, place, phone="0510-1")
        edited(other, place, remarks="后门上锁")
        exchange(store, other)
    assert point(store, Figure.CLASHES, "2026-W48").line == (0,) * 8


def test_settled_apart_it_waits_once_more(street: tuple[Store, Store, str]) -> None:
    store, other, place = street
    with clock_at(noon(10, 14)):  # week 42
        for number, one in enumerate(street[:2]):
            edited(one, place, phone=f"0510-{number}")
        exchange(store, other)
    with clock_at(noon(10, 21)):  # week 43
        for number, one in enumerate(street[:2]):
            with one.read() as connection:
                (clash,) = clashes(connection)
            settle(one, clash, f"0510-{number}", by="陈丽")
    with clock_at(noon(11, 4)):  # week 45
        exchange(store, other)
        with store.read() as connection:
            (clash,) = clashes(connection)
        settle(store, clash, "0510-9", by="陈丽")
    with clock_at(noon(11, 11)):  # week 46
        edited(store, place, phone="0510-10")
    assert point(store, Figure.CLASHES, "2026-W48").line == (0, 1, 1, 1, 0, 0, 0, 0)


def test_a_field_edited_apart_is_named_in_the_language_of_the_reader(
    street: tuple[Store, Store, str],
) -> None:
    store, other, place = street
    with clock_at(noon(11, 4)):
        for number, one in enumerate(street[:2]):
            edited(one, place, phone=f"0510-{number}")
        exchange(store, other)
    words = ("review", "--week", "2026-W47", "--records", "clashes")
    assert typed(store.folder, *words, language="zh_CN").out.split() == ["同福旅社", "电话"]
    (clash,) = json.loads(told(store.folder, *words, "--json"))["records"]
    assert clash["more"] == "phone"


@given(st.lists(EDITS, max_size=6))
def test_a_field_waits_while_values_stand_apart(edits: list[Edit]) -> None:
    times = list(disputed(edits))
    for moment in "abcdefg":
        standing = {
            edit.new for edit in edits
            if edit.at <= moment and not (edit.seen_at and edit.seen_at <= moment)
        } - {""}  # fmt: skip
        waits = [since for since, until in times
                 if since <= moment and (until is None or moment < until)]  # fmt: skip
        assert len(waits) == (len(standing) > 1)


def test_a_photo_counts_from_the_week_it_was_recorded_until_it_comes(
    street: tuple[Store, Store, str],
) -> None:
    store, other, place = street
    for moment in (noon(11, 4), noon(11, 18)):  # weeks 45 and 47
        with clock_at(moment):
            a_photo(other, place)
    without = sent(other, photo_bytes=0).path
    taken(store, without)
    found = point(store, Figure.PHOTOS, "2026-W47")
    assert (found.number, found.change, found.line[-4:]) == (2, 1, (0, 1, 1, 2))
    assert behind(store, Figure.PHOTOS, "2026-W45") == 1
    exchange(store, other)
    assert point(store, Figure.PHOTOS, "2026-W47").line == (0,) * 8


def test_a_laptop_is_silent_since_its_newest_bundle_and_not_before_it_was_known(
    street: tuple[Store, Store, str],
) -> None:
    store, other, _ = street
    with clock_at(noon(11, 11)):  # week 46
        exchange(store, other)
        a_laptop(store, "C").close()
    found = point(store, Figure.SILENT, "2026-W48")
    assert (found.number, found.change) == (2, 0)
    assert found.line == (0, 0, 0, 0, 0, 2, 2, 2), "made in week 46, and that week went on"
    assert behind(store, Figure.SILENT, "2026-W45") == 0


@pytest.fixture
def signed(street: tuple[Store, Store, str]) -> Store:
    """Week 46 signed when a laptop and a photo were missing that came later."""
    store, other, place = street
    with clock_at(noon(11, 11)):
        a_photo(other, place)
        taken(store, sent(other, photo_bytes=0).path)
    with clock_at(noon(11, 16)):
        sign(store, period_named("2026-W46"), "李主任", by="陈丽", today=date(2026, 11, 16))
    with clock_at(noon(11, 24)):
        exchange(store, other)
    return store


@pytest.mark.parametrize("figure", [Figure.PHOTOS, Figure.SILENT])
def test_beside_later_weeks_a_signed_week_counts_as_it_was_signed(
    signed: Store, figure: Figure
) -> None:
    found = point(signed, figure, "2026-W47")
    assert (found.number, found.change, found.line) == (0, -1, (0, 0, 0, 0, 0, 0, 1, 0))
    assert point(signed, figure, "2026-W48").line[-3:-1] == (1, 0)
    (line,) = signed_weeks(signed)
    take_back(signed, line, "签错了", by="陈丽")
    assert point(signed, figure, "2026-W47").line == (0,) * 8, "nobody can tell any more"


def signed_weeks(store: Store) -> list[str]:
    with store.glance() as connection:
        return [row[0] for row in connection.execute("SELECT id FROM sign_off")]


def test_the_command_says_change_and_line_of_every_figure(signed: Store) -> None:
    said = json.loads(told(signed.folder, "review", "--week", "2026-W47", "--json"))
    by_name = {one["figure"]: one for one in said["points"]}
    assert by_name["photos"]["change"] == by_name["silent"]["change"] == -1
    assert by_name["silent"]["line"] == [0, 0, 0, 0, 0, 0, 1, 0]
