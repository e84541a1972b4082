"""The page of the weekly review in Settings: the week's last day, columns, points, grades."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox
from pytestqt.qtbot import QtBot

from firesweep.model.review.score import RULES
from firesweep.office.review import scores
from firesweep.office.review.figures import asked_period
from firesweep.office.review.minutes import columns_kept, keep_columns
from firesweep.store.database import Store
from firesweep.ui.desk import Desk
from firesweep.ui.office.settings.review import MOST, ReviewPage
from firesweep.ui.words.review_sheets import COLUMNS
from tests.factory import community_id

Settle = Callable[[], None]


@pytest.fixture
def page(desk: Desk, settle: Settle, qtbot: QtBot) -> Iterator[ReviewPage]:
    made = ReviewPage(desk)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.load()
    settle()
    yield made
    desk.work.wait_idle(10)


def most(page: ReviewPage, row: int) -> QDoubleSpinBox:
    box = page.ui.weights.cellWidget(row, MOST)
    assert isinstance(box, QDoubleSpinBox)
    return box


def test_weeks_end_on_another_day(page: ReviewPage, store: Store, settle: Settle) -> None:
    assert page.ui.cutOff.currentData() == 6
    page.ui.cutOff.setCurrentIndex(3)
    page.ui.cutOff.activated.emit(3)
    settle()
    week = asked_period(store, "2026-W47", "", date(2026, 11, 26))
    assert (week.first.isoformat(), week.last.isoformat()) == ("2026-11-13", "2026-11-19")


def test_columns_are_moved_by_key_and_left_out(
    page: ReviewPage, store: Store, settle: Settle
) -> None:
    assert page.columns() == list(COLUMNS)
    page.ui.columns.setCurrentRow(2)
    page.ui.up.click()
    settle()
    assert columns_kept(store)[:3] == ["community", "premises", "beat"]
    assert page.ui.columns.currentRow() == 1
    page.ui.columns.item(0).setCheckState(Qt.CheckState.Unchecked)
    settle()
    assert columns_kept(store)[:2] == ["premises", "beat"]
    assert "community" not in columns_kept(store)


def test_columns_that_were_kept_stand_first(page: ReviewPage, store: Store, settle: Settle) -> None:
    keep_columns(store, ["phone", "premises"], by="王")
    page.load()
    settle()
    assert page.columns() == ["phone", "premises"]
    assert page.ui.columns.count() == len(COLUMNS)


def test_points_and_grades_are_saved_together(
    page: ReviewPage, store: Store, settle: Settle
) -> None:
    most(page, 0).setValue(35)
    assert page.ui.sum.text() == "Together: 105"
    page.ui.save.click()
    settle()
    assert "not 100" in page.ui.weightsError.text()
    most(page, 1).setValue(20)
    page.ui.excellent.setValue(70)
    page.ui.save.click()
    settle()
    assert page.ui.gradesError.text() == "Each grade needs fewer points than the one above."
    with store.glance() as connection:
        assert scores.rules(connection) == RULES  # neither was written
    page.ui.excellent.setValue(95)
    page.ui.save.click()
    settle()
    with store.glance() as connection:
        assert [rule.weight for rule in scores.rules(connection)][:2] == [35, 20]
        assert scores.least(connection) == (95, 80, 60)


def test_the_usual_points_come_back(page: ReviewPage) -> None:
    most(page, 0).setValue(1)
    page.ui.usual.click()
    assert most(page, 0).value() == RULES[0].weight
    assert page.ui.sum.text() == "Together: 100"


def test_vetoes_that_hold_are_named(page: ReviewPage, store: Store, settle: Settle) -> None:
    assert page.ui.vetoes.text().startswith("None.")
    scores.veto(store, community_id(store), "2026-Q4", "亡人火灾", by="王")
    scores.veto(store, community_id(store, "和平社区"), "2026-Q4", "失火", by="王")
    scores.lift_veto(store, community_id(store, "和平社区"), "2026-Q4", by="王")
    scores.veto(store, community_id(store), "无此期", "亡人火灾", by="王")
    page.load()
    settle()
    assert page.ui.vetoes.text() == "滨江社区 · 2026-Q4 (2026-09-01 – 2026-11-30) · 亡人火灾"


def test_points_that_are_not_saved_yet_stay_while_a_column_moves(
    page: ReviewPage, settle: Settle
) -> None:
    most(page, 0).setValue(33)
    page.ui.columns.setCurrentRow(2)
    page.ui.up.click()
    page.load()
    settle()
    assert most(page, 0).value() == 33
