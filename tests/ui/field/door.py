"""A visit under way, what is on disk of it, and the hands that end it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from firesweep.errors import FiresweepError
from firesweep.field import visit
from firesweep.field.finding import record_hazard
from firesweep.model.visit.inspection import HazardDraft, Visit
from firesweep.store.database import Store, open_store
from firesweep.store.visit import drafts
from tests.factory import a_premises, a_sweep, a_team
from tests.ui.conftest import TODAY


def a_draft(store: Store, *hazards: HazardDraft, answered: bool = True) -> str:
    """A visit by the community's team, with every item answered."""
    a_team(store)
    a_sweep(store)
    premises_id = a_premises(store, responsible_person="周建国", contact="周小妹")
    draft_id = visit.begin(store, premises_id, by="陈丽", script="zh_CN", today=TODAY)
    for hazard in hazards:
        record_hazard(store, draft_id, hazard, by="陈丽")
    if answered:
        visit.answer_rest_ok(store, draft_id, by="陈丽")
    return draft_id


def full_disk(*_args: object, **_more: object) -> None:
    """Stands in for a write the disk has no room for."""
    raise FiresweepError("The disk is full.")


LEFT = Qt.MouseButton.LeftButton


def press(qtbot: QtBot, dialog: QWidget, *keys: Qt.Key) -> None:
    """Press keys where the focus is."""
    for key in keys:
        qtbot.keyClick(dialog.focusWidget() or dialog, key)


def write(field: QWidget, text: str) -> None:
    """Type as an input method does, which Chinese takes."""
    typed = QInputMethodEvent()
    typed.setCommitString(text)
    QApplication.sendEvent(field, typed)


def on_disk(store: Store, draft_id: str) -> Visit:
    """The visit as a killed process would leave it."""
    other = open_store(store.folder)
    with other.read() as connection:
        found = drafts.visit(connection, draft_id)
    other.close()
    return found


def signed(qtbot: QtBot, pad: QWidget) -> None:
    """Draw one stroke."""
    qtbot.mousePress(pad, LEFT, pos=QPoint(60, 60))
    qtbot.mouseMove(pad, QPoint(140, 90))
    qtbot.mouseRelease(pad, LEFT, pos=QPoint(200, 60))
