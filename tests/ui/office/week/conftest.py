"""The screen of the week over a sweep with a hazard overdue, one due, and one found before."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from firesweep.model.hazard.life import StepKind
from firesweep.store.database import Store
from firesweep.store.hazard import hazards
from firesweep.ui.desk import Desk
from firesweep.ui.office.week.screen import Week
from tests.factory import a_drill, a_finished_visit, a_hazard, a_premises, a_sweep

Settle = Callable[[], None]


def noticed(store: Store, place: str, on: date, deadline: str, **values: str) -> str:
    """A hazard found on a day and noticed at once; returns its id."""
    (hazard_id,) = a_finished_visit(store, place, a_hazard(**values), on=on).to_notice
    with store.write("陈丽") as change:
        hazards.add_step(change, hazard_id, StepKind.NOTICED, on.isoformat(), deadline=deadline)
    return hazard_id


@pytest.fixture
def late(store: Store) -> str:
    """A sweep with an overdue hazard, one due, and one found before; the first one's id."""
    a_sweep(store)
    place = a_premises(store)
    late = noticed(store, place, date(2026, 11, 4), "2026-11-10", severity="general")
    noticed(store, place, date(2026, 11, 18), "2026-11-25", severity="serious")
    a_premises(store, "江畔旅社")
    a_drill(store, held_on="2026-11-20", place="文化广场")
    return late


@pytest.fixture
def week(desk: Desk, late: str, qtbot: QtBot, settle: Settle) -> Iterator[Week]:
    """The screen, showing the week that ended last: 2026-W47."""
    made = Week(desk)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    settle()
    yield made
    desk.work.wait_idle(10)
