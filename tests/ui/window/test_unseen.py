"""A character no font has is not shown as a box without a word."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from firesweep.ui.desk import Desk
from firesweep.ui.window.unseen import Unseen

RARE = "𠮷"


@pytest.fixture
def form(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QWidget:
    """A field of text, a larger one, and a button; on a machine without the rare character."""
    has = QFontMetrics.inFontUcs4
    monkeypatch.setattr(QFontMetrics, "inFontUcs4", lambda m, c: c != ord(RARE) and has(m, c))
    form = QWidget()
    layout = QVBoxLayout(form)
    for widget in (QLineEdit(), QPlainTextEdit(), QPushButton()):
        layout.addWidget(widget)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    return form


def child(form: QWidget, kind: type[QWidget]) -> QWidget:
    found = form.findChild(kind)
    assert isinstance(found, QWidget)
    return found


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_a_box_is_told_of_when_its_field_is_left_and_once(
    form: QWidget, desk: Desk, kind: type[QWidget]
) -> None:
    said: list[str] = []
    desk.said.connect(said.append)
    Unseen(desk)
    field, button = child(form, kind), child(form, QPushButton)
    for text in ("李强", f"李{RARE}", f"王{RARE}"):
        field.setFocus()
        field.setText(text) if isinstance(field, QLineEdit) else field.setPlainText(text)  # type: ignore[attr-defined]
        button.setFocus()
    assert [sentence.split(":")[0] for sentence in said] == ["No font on this laptop has U+20BB7"]
