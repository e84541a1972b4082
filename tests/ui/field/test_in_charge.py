"""At the door: whose the premises is, and what is open at it though it was registered twice."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from firesweep.office.registry.handover import hand_over
from firesweep.office.registry.merging import merge
from firesweep.ui.desk import Desk
from firesweep.ui.field.inspection import Inspection
from tests.factory import a_finished_visit, a_hazard, a_premises, a_visit

Settle = Callable[[], None]


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> Inspection:
    made = Inspection(desk)
    qtbot.addWidget(made)
    made.resize(1210, 720)
    return made


def test_the_laptop_in_charge_is_named_and_the_visit_goes_on(
    screen: Inspection, desk: Desk, settle: Settle
) -> None:
    premises_id = a_premises(desk.store)
    hand_over(desk.store, [premises_id], "A", by="陈丽")
    screen.open(draft_id=a_visit(desk.store, premises_id))
    screen.show()
    settle()
    assert screen.ui.charge.text().startswith("Laptop A's since 2")
    assert screen.ui.restOk.isEnabled()


def test_a_visit_under_way_at_a_duplicate_shows_what_is_open_at_the_kept_one(
    screen: Inspection, desk: Desk, settle: Settle
) -> None:
    kept, twin = a_premises(desk.store, "同福旅社"), a_premises(desk.store, "同福旅館")
    a_finished_visit(desk.store, kept, a_hazard(no_photo_reason="光线太暗"))
    draft_id = a_visit(desk.store, twin)
    merge(desk.store, kept, twin, by="陈丽")
    screen.open(draft_id=draft_id)
    screen.show()
    settle()
    assert screen.ui.name.text() == "同福旅社"
    assert screen.ui.charge.isHidden()
    assert screen.under_way.door is not None
    assert [old.line.premises_id for old in screen.under_way.door.old] == [kept]
