"""The list of a past week says the notice, the beat and the count of then, for all who read it."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from firesweep.field.notice import issue_notice
from firesweep.model.clock import clock_at
from firesweep.model.hazard.life import StepKind
from firesweep.model.hazard.open_hazard import OpenHazard
from firesweep.model.period import week_named
from firesweep.model.review.figures import Figure
from firesweep.office.registry.merging import merge
from firesweep.office.registry.upkeep import save_premises
from firesweep.office.review import sign_off
from firesweep.office.review.minutes import as_of_then, open_hazards
from firesweep.paper.notice import notice_pdf
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import add_step
from firesweep.store.registers import add_beats
from firesweep.store.review.as_then import as_then
from firesweep.store.review.records import record_lines
from tests.factory import a_finished_visit, a_hazard, a_premises, a_street, community_id

TODAY = date(2026, 11, 26)
LATER = datetime(2026, 11, 24, 9, tzinfo=UTC)
"""Week 47 was over then."""
THEN, NOW = "2026-W47", "2026-W48"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path, laptop="A")


def listed(store: Store, week: str) -> list[OpenHazard]:
    period = week_named(week)
    found = open_hazards(store, period, TODAY)
    return as_of_then(store, found, period.data_day(TODAY), TODAY)


def on_screen(store: Store, week: str, hazard_id: str) -> str:
    day = week_named(week).data_day(TODAY)
    with store.glance_kept() as (_, kept), store.read() as connection:
        then = as_then(connection, kept, [hazard_id], day, TODAY)
        (line,) = record_lines(connection, Figure.OPEN, [hazard_id], then)
    return line.more


def test_a_notice_that_was_issued_later_did_not_bind_then(store: Store) -> None:
    done = a_finished_visit(store, a_premises(store), a_hazard(), on=date(2026, 11, 18))
    with clock_at(LATER):
        issued = issue_notice(
            store, done.inspection_id, by="陈丽", today=LATER.date(), render=notice_pdf
        )
    (hazard_id,) = done.to_notice
    assert [one.number for one in listed(store, THEN)] == [None]
    assert [one.number for one in listed(store, NOW)] == [issued.number]
    assert issued.number not in on_screen(store, THEN, hazard_id)
    assert on_screen(store, NOW, hazard_id).endswith(issued.number)


def test_a_premises_lay_in_the_beat_of_then(store: Store) -> None:
    with store.write("王") as change:
        first, second = add_beats(change, community_id(store), ["一片区", "二片区"])
    place = a_premises(store, beat_id=first)
    done = a_finished_visit(store, place, a_hazard(), on=date(2026, 11, 18))
    with clock_at(LATER):
        save_premises(store, place, {"beat_id": second, "name": "新同福旅社"}, by="王")
    (hazard_id,) = done.to_notice
    assert [(one.beat, one.premises) for one in listed(store, THEN)] == [("一片区", "新同福旅社")]
    assert [one.beat for one in listed(store, NOW)] == ["二片区"]
    assert on_screen(store, THEN, hazard_id).split(" · ")[1] == "一片区"
    assert on_screen(store, NOW, hazard_id).split(" · ")[1] == "二片区"


def test_what_was_found_before_is_counted_as_of_then(store: Store) -> None:
    place, twin = a_premises(store), a_premises(store, "同福客栈")
    (earlier,) = a_finished_visit(store, place, a_hazard(), on=date(2026, 11, 4)).to_notice
    a_finished_visit(store, twin, a_hazard(), on=date(2026, 11, 5))
    (again,) = a_finished_visit(store, place, a_hazard(), on=date(2026, 11, 18)).to_notice
    with clock_at(LATER):
        with store.write("王") as change:
            add_step(change, earlier, StepKind.VOIDED, LATER.date().isoformat(), reason="误记")
        merge(store, place, twin, by="王")
    assert {one.id: one.repeats for one in listed(store, THEN)}[again] == 1, "not void, and alone"
    assert {one.id: one.repeats for one in listed(store, NOW)}[again] == 1, "void, and the twin's"


def test_a_week_signed_late_keeps_the_notice_of_then(store: Store) -> None:
    done = a_finished_visit(store, a_premises(store), a_hazard(), on=date(2026, 11, 18))
    with clock_at(LATER):
        issue_notice(store, done.inspection_id, by="陈丽", today=LATER.date(), render=notice_pdf)
    sign_off.sign(store, week_named(THEN), "李主任", by="王", today=TODAY)
    kept = sign_off.signed(store, week_named(THEN))
    assert kept is not None
    assert [one.number for one in kept.hazards.hazards] == [None]
