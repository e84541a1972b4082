"""What the wheel and a press on a rim must not turn."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from firesweep.ui.look.wheel import let_wheel_pass
from firesweep.ui.parts.date_field import DateField

DAY = QDate(2026, 11, 30)


def a_combo() -> QComboBox:
    box = QComboBox()
    box.addItems(["临江社区", "滨江社区", "望江社区"])
    return box


def a_spin() -> QSpinBox:
    box = QSpinBox()
    box.setValue(7)
    return box


def a_date() -> DateField:
    field = DateField()
    field.setCalendarPopup(True)
    field.setDate(DAY)
    return field


def value(box: QWidget) -> object:
    if isinstance(box, QComboBox):
        return box.currentIndex()
    return box.date() if isinstance(box, QDateEdit) else box.property("value")


def turned(box: QWidget) -> bool:
    """Turn the wheel down by a notch, the pointer over the box; True where the box took it."""
    at = QPointF(box.rect().center())
    event = QWheelEvent(
        at, box.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, event)
    return event.isAccepted()


@pytest.mark.parametrize("made", [a_combo, a_spin, a_date])
def test_the_wheel_passes_a_box_in_which_nobody_stands(
    window: QApplication, qtbot: QtBot, made: Callable[[], QWidget]
) -> None:
    form, box = QWidget(), made()
    qtbot.addWidget(form)
    QVBoxLayout(form).addWidget(box)
    let_wheel_pass(form)
    form.show()
    before = value(box)
    assert not turned(box), "what lies around it scrolls"
    assert value(box) == before
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    turned(box)
    assert value(box) != before


def test_a_press_on_the_rim_of_a_date_turns_nothing(window: QApplication, qtbot: QtBot) -> None:
    field = a_date()
    qtbot.addWidget(field)
    field.show()
    inside = field.lineEdit().geometry()
    rims = (QPoint(3, field.height() // 2), QPoint(inside.right() + 3, field.height() // 2))
    for rim in (*rims, QPoint(field.width() // 3, 2)):
        qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=rim)
        assert field.date() == DAY
