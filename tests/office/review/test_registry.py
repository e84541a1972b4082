"""A past week is counted over the registry as it stood when the week was over."""

from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from firesweep.field import visit
from firesweep.model.clock import clock_at
from firesweep.model.period import period_named
from firesweep.model.review.figures import COVER, Figure
from firesweep.model.review.page import Review
from firesweep.model.vocabulary import NoAccess, PremisesStatus
from firesweep.office.registry.merging import merge, split
from firesweep.office.registry.upkeep import save_premises
from firesweep.office.review import figures as office
from firesweep.store.database import Store
from tests.factory import (
    a_finished_visit,
    a_premises,
    a_street,
    a_sweep,
    a_visit,
    community_id,
    set_status,
)

TODAY = date(2026, 11, 26)
MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
"""Week 47 was over then."""
OVER, GOING_ON = "2026-W47", "2026-W48"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A sweep that came to one of two premises in week 46."""
    store = a_street(tmp_path, laptop="A")
    a_sweep(store)
    a_finished_visit(store, a_premises(store, "同福旅社"), on=date(2026, 11, 11))
    a_premises(store, "江畔旅社")
    return store


def of(store: Store, week: str, community: str = "") -> Review:
    return office.review(store, period_named(week), TODAY, community)


def covered(store: Store, week: str, community: str = "") -> tuple[int, int]:
    """How many of how many; every figure of coverage opens as many records, and all agree."""
    found = of(store, week, community)
    for figure in (*COVER, Figure.NO_ACCESS, Figure.NO_ACCESS_AGAIN):
        behind = office.records(store, figure, period_named(week), TODAY, community)
        assert len(behind) == found.numbers[figure], figure
    lines = Counter[str]()
    for line in found.categories:
        lines.update(in_scope=line.in_scope, covered=line.covered, left=line.left)
    beats = sum(line.in_scope for line in found.beats)
    assert lines["in_scope"] == beats == found.numbers[Figure.IN_SCOPE]
    assert lines["left"] == found.numbers[Figure.LEFT]
    assert lines["covered"] == found.numbers[Figure.COVERED]
    return found.numbers[Figure.COVERED], found.numbers[Figure.IN_SCOPE]


def named(store: Store, name: str) -> str:
    with store.glance() as connection:
        ((found,),) = connection.execute("SELECT id FROM premises WHERE name = ?", (name,))
    return str(found)


def test_what_was_registered_later_was_not_to_be_inspected_before(store: Store) -> None:
    with clock_at(MONDAY):
        save_premises(store, None, {
            "name": "新开小吃店", "categories": "RST", "community_id": community_id(store),
        }, by="王")  # fmt: skip
    assert covered(store, OVER) == (1, 2)
    assert covered(store, GOING_ON) == (1, 3)
    cover = of(store, GOING_ON).points[4]
    assert cover.line == (0, 0, 0, 0, 0, 1, 1, 1)


def test_what_a_street_began_its_registry_with_was_there_before(tmp_path: Path) -> None:
    store = a_street(tmp_path, laptop="A")
    a_sweep(store)
    area = community_id(store)
    for day, name in ((23, "同福旅社"), (23, "江畔旅社"), (24, "新开小吃店")):
        with clock_at(MONDAY.replace(day=day)):
            save_premises(store, None, {
                "name": name, "categories": "HST", "community_id": area,
            }, by="王")  # fmt: skip
    with clock_at(MONDAY.replace(hour=10)):
        set_status(
            store, named(store, "江畔旅社"), PremisesStatus.CLOSED_DOWN, reason="搬走", by="王"
        )
    assert covered(store, OVER) == (0, 1)
    assert covered(store, GOING_ON) == (0, 2)


def test_what_was_written_down_after_the_first_visit_was_there_at_the_visit(store: Store) -> None:
    with clock_at(MONDAY):
        saved = save_premises(store, None, {
            "name": "新开小吃店", "categories": "RST", "community_id": community_id(store),
        }, by="王")  # fmt: skip
    a_finished_visit(store, saved.premises_id, on=date(2026, 11, 20))
    assert covered(store, OVER) == (2, 3)
    assert of(store, OVER).numbers[Figure.VISITED] == 1
    assert covered(store, "2026-W46") == (1, 2)


def test_what_closed_down_later_was_still_to_be_inspected_before(store: Store) -> None:
    with clock_at(MONDAY):
        set_status(store, named(store, "江畔旅社"), PremisesStatus.CLOSED_DOWN, by="王",
                   reason="停业")  # fmt: skip
    assert (covered(store, OVER), of(store, OVER).left_out) == ((1, 2), {})
    assert (covered(store, GOING_ON), of(store, GOING_ON).left_out) == (
        (1, 1), {"closed_down": 1},
    )  # fmt: skip


def test_what_opened_again_later_was_left_out_before(store: Store) -> None:
    place = named(store, "江畔旅社")
    with clock_at(datetime(2026, 11, 13, tzinfo=UTC)):
        set_status(store, place, PremisesStatus.CLOSED_DOWN, by="王", reason="停业")
    with clock_at(MONDAY):
        set_status(store, place, PremisesStatus.REGISTERED, by="王")
    assert (covered(store, OVER), of(store, OVER).left_out) == ((1, 1), {"closed_down": 1})
    assert (covered(store, GOING_ON), of(store, GOING_ON).left_out) == ((1, 2), {})


def test_what_moved_later_counts_where_it_was(store: Store) -> None:
    here, there = community_id(store), community_id(store, "望江社区")
    with clock_at(MONDAY):
        save_premises(store, named(store, "同福旅社"), {"community_id": there}, by="王")
    assert (covered(store, OVER, here), covered(store, OVER, there)) == ((1, 2), (0, 0))
    assert (covered(store, GOING_ON, here), covered(store, GOING_ON, there)) == ((0, 1), (1, 1))


def test_duplicates_merged_later_were_two_before_and_are_two_again_once_split(
    store: Store,
) -> None:
    seen, other = named(store, "同福旅社"), named(store, "江畔旅社")
    with clock_at(MONDAY):
        merge(store, other, seen, by="王")
    assert (covered(store, OVER), of(store, OVER).left_out) == ((1, 2), {})
    assert office.records(store, Figure.COVERED, period_named(OVER), TODAY) == [seen]
    assert (covered(store, GOING_ON), of(store, GOING_ON).left_out) == ((1, 1), {"merged": 1})
    assert office.records(store, Figure.COVERED, period_named(GOING_ON), TODAY) == [other]
    split(store, seen, by="王")  # the clock says what it says: after all these weeks
    assert covered(store, GOING_ON) == (1, 2)


def test_who_let_nobody_in_counts_where_it_was(store: Store) -> None:
    place = named(store, "江畔旅社")
    for on in (date(2026, 11, 17), date(2026, 11, 19)):
        draft = a_visit(store, place)
        visit.set_no_access(store, draft, NoAccess.CLOSED, by="陈丽", next_visit=TODAY)
        visit.sign_all_on_paper(store, draft, by="陈丽")
        visit.finish(store, draft, by="陈丽", today=on)
    with clock_at(MONDAY):
        set_status(store, place, PremisesStatus.CLOSED_DOWN, by="王", reason="停业")
    covered(store, OVER)
    found = of(store, OVER).numbers
    assert (found[Figure.NO_ACCESS], found[Figure.NO_ACCESS_AGAIN], found[Figure.SHUT]) == (1, 1, 1)


def test_an_edit_of_another_field_changes_nothing(store: Store) -> None:
    before = of(store, OVER)
    with clock_at(MONDAY):
        save_premises(store, named(store, "江畔旅社"), {"phone": "13600001111"}, by="王")
    assert of(store, OVER) == before
