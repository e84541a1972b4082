"""A week is signed before a laptop's work of it came: by files alone, the page stays as it is, what
was late is told, what was decided stands on the laptop's day, and that it was done comes back.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from firesweep.model.clock import clock_at
from firesweep.model.period import week_named
from firesweep.model.review.figures import Figure
from firesweep.model.vocabulary import PremisesStatus
from firesweep.office.review import figures as office_review
from firesweep.office.review import sign_off
from firesweep.office.review.decisions import carry_out, decide
from firesweep.store.database import Store
from firesweep.store.review import decisions
from firesweep.store.review.decisions_due import decisions_due
from firesweep.ui.office.week.page import Wish, read_late, read_page
from tests.bundle.laptops import a_laptop, an_office, exchange
from tests.factory import (
    a_finished_visit,
    a_hazard,
    a_premises,
    a_sweep,
    community_id,
    set_status,
)

WEEK, NEXT = week_named("2026-W47"), week_named("2026-W48")
FRIDAY, MONDAY, WEDNESDAY = date(2026, 11, 20), date(2026, 11, 23), date(2026, 11, 25)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    store = an_office(tmp_path)
    a_sweep(store)
    yield store
    store.close()


def test_a_laptops_work_comes_after_the_week_was_signed(office: Store) -> None:
    shop, other = a_premises(office, "同福旅社"), a_premises(office, "江畔旅社")
    area = community_id(office)
    laptop = a_laptop(office, "B", area)
    hazard = a_hazard(severity="serious")
    a_finished_visit(laptop, shop, hazard, on=FRIDAY)  # not sent on Friday

    decided = decide(office, {
        "week": WEEK.name, "point": Figure.WITHOUT_DRILL.value, "community_id": area,
        "what": "月底前组织一次逃生演练", "who": "王志强", "due_on": "2026-11-30",
    }, by="李主任", today=MONDAY)  # fmt: skip
    sign_off.sign(office, WEEK, "李主任", by="李主任", today=MONDAY)
    page = sign_off.signed(office, WEEK)
    assert page is not None
    assert page.review.numbers[Figure.FOUND] == 0

    with clock_at(datetime(2026, 11, 24, 1, tzinfo=UTC)):
        set_status(laptop, other, PremisesStatus.CLOSED_DOWN, by="陈丽", reason="停业")
    exchange(office, laptop)

    assert sign_off.signed(office, WEEK) == page
    late = {Figure.FOUND: [hazard.id], Figure.NEW_SERIOUS: [hazard.id], Figure.VISITED: [shop]}
    assert sign_off.came_late(office, WEEK, WEDNESDAY) == late
    with office.read() as connection:
        told = read_late(office, connection, Wish(NEXT, "", "en"), WEDNESDAY)
    assert {figure for figure, every in told.before.items() if every} == set(late)
    # The shop that closed on Tuesday was still to be inspected in the week before.
    now = office_review.review(office, WEEK, WEDNESDAY).numbers
    assert (now[Figure.COVERED], now[Figure.IN_SCOPE]) == (1, 2)
    after = office_review.review(office, NEXT, WEDNESDAY).numbers
    assert (after[Figure.COVERED], after[Figure.IN_SCOPE]) == (1, 1)

    with laptop.glance() as connection:
        (due,) = decisions_due(connection, [area])
    assert (due.what, due.who, due.due) == ("月底前组织一次逃生演练", "王志强", "2026-11-30")
    done = {"on": WEDNESDAY.isoformat(), "note": "已演练"}
    carry_out(laptop, due.decision_id, done, by="王志强", today=WEDNESDAY)
    exchange(office, laptop)

    with office.read() as connection:
        (line,) = decisions.lines_of_week(connection, WEEK.name, area)
        shown = read_page(office, connection, Wish(NEXT, area, "en"), WEDNESDAY)
    assert (line.id, line.done_on, line.note) == (decided.decision_id, "2026-11-25", "已演练")
    assert [one.done_on for one in shown.last] == ["2026-11-25"]
    laptop.close()
