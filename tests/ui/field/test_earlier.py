"""The same hazard again: the row and the card say when, on which notice, and how often."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from firesweep.field import visit
from firesweep.field.finding import record_hazard
from firesweep.field.notice import issue_notice
from firesweep.model.hazard.life import StepKind
from firesweep.paper.notice import notice_pdf
from firesweep.store.database import Store
from firesweep.store.hazard import hazards
from firesweep.ui.desk import Desk
from firesweep.ui.field.inspection import Inspection
from tests.factory import a_hazard, a_premises, a_visit
from tests.ui.field.door import press

Settle = Callable[[], None]
KEYS = Qt.Key
CODE = "EVA-02"


def closed_hazard(store: Store, premises_id: str, day: date) -> str:
    """A hazard found, noticed and closed; returns its notice's number."""
    draft_id = a_visit(store, premises_id)
    record_hazard(store, draft_id, a_hazard(code=CODE), by="陈丽")
    visit.answer_rest_ok(store, draft_id, by="陈丽")
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    done = visit.finish(store, draft_id, by="陈丽", today=day)
    issued = issue_notice(store, done.inspection_id, by="陈丽", today=day, render=notice_pdf)
    with store.write("陈丽") as change:
        for kind in (StepKind.PASSED, StepKind.CLOSED):
            hazards.add_step(change, done.to_notice[0], kind, day.isoformat())
    return issued.number


@pytest.fixture
def numbers(store: Store) -> list[str]:
    """Notices of the two times the exit was locked at the premises."""
    premises_id = a_premises(store, "老毛病旅社")
    return [closed_hazard(store, premises_id, day) for day in (date(2026, 3, 2), date(2026, 6, 8))]


@pytest.fixture
def screen(
    desk: Desk, store: Store, numbers: list[str], settle: Settle, qtbot: QtBot
) -> Inspection:
    made = Inspection(desk)
    qtbot.addWidget(made)
    made.resize(1210, 720)
    with store.read() as connection:
        premises_id = hazards.closed_hazards(connection)[0].premises_id
    made.open(draft_id=a_visit(store, premises_id))
    made.show()
    settle()
    made.ui.items.setFocus()
    made.ui.items.go_to(CODE)
    return made


def short(number: str) -> str:
    return number[number.index("〔") :]


def more(screen: Inspection) -> str:
    row = screen.ui.items.current()
    assert row is not None
    return str(row.more)


def test_the_row_says_when_it_was_wrong_before(screen: Inspection, numbers: list[str]) -> None:
    assert more(screen) == f"Same hazard on 2026-06-08  ·  {short(numbers[1])}"
    assert screen.ui.old.ui.repeat.isVisible()
    assert not screen.ui.old.ui.details.isVisible()


def test_a_hazard_found_again_says_how_often(
    screen: Inspection, numbers: list[str], settle: Settle, qtbot: QtBot
) -> None:
    press(qtbot, screen, KEYS.Key_2)
    settle()
    same = f"Same hazard on 2026-06-08  ·  {short(numbers[1])}"
    assert more(screen) == f"3 times within a year  ·  {same}"
    old = screen.ui.old.ui
    assert (old.times.text(), old.same.text()) == ("3 times within a year", same)
    assert screen.ui.hazard.isVisible()


def test_a_key_shows_the_earlier_ones_and_puts_them_away(
    screen: Inspection, desk: Desk, numbers: list[str], settle: Settle, qtbot: QtBot
) -> None:
    assert screen.ui.old.ui.earlier.text() == "Show  H"
    press(qtbot, screen, KEYS.Key_H)
    old = screen.ui.old.ui
    assert old.title.text() == "Found on 2026-06-08  1 / 2"
    assert (old.due.text(), old.notice.text()) == ("Closed", numbers[1])
    old.following.click()
    assert (old.title.text(), old.notice.text()) == ("Found on 2026-03-02  2 / 2", numbers[0])
    with qtbot.waitSignal(desk.went) as went:
        old.notice.click()
    assert went.args == ["rectification", {"search": numbers[0]}]
    press(qtbot, screen, KEYS.Key_H)
    assert not old.details.isVisible()


def test_another_item_has_no_past(screen: Inspection) -> None:
    screen.ui.items.go_to("EVA-01")
    assert more(screen) == ""
    assert not screen.ui.old.isVisible()
