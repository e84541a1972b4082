"""What a visit costs the team at the door, counted on the real window."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtWidgets import QApplication, QLineEdit

from firesweep.store.database import Store
from firesweep.store.hazard import hazards
from firesweep.store.paper import papers
from firesweep.store.visit import inspections, today
from tests.factory import a_premises
from tests.journeys.conftest import Hands

CTRL = Qt.KeyboardModifier.ControlModifier
KEYS = Qt.Key
Open = Callable[[], Hands]


def choose(hands: Hands, premises_id: str) -> None:
    """Stand on the premises in the registry: from here on it is counted."""
    hands.shell.go("premises", premises_id=premises_id)
    hands.settle()
    hands.count = 0


def test_nothing_wrong_takes_six_keys(store: Store, hands: Open) -> None:
    premises_id = a_premises(store)
    team = hands()
    choose(team, premises_id)
    team.press(KEYS.Key_F5)
    assert team.shell.place == "inspection"
    team.press(KEYS.Key_A)
    team.press(KEYS.Key_Return, CTRL)
    team.press(KEYS.Key_P)
    team.press(KEYS.Key_Return)
    team.press(KEYS.Key_Escape)
    assert team.count <= 6
    assert QApplication.activeModalWidget() is None
    with store.read() as connection:
        (line,) = inspections.inspections_of(connection, premises_id)
        assert today.drafts(connection) == []
    assert team.shell.place == "premises"
    assert (line.outcome, line.hazards) == ("inspected", 0)
    assert line.visited_on == date.today().isoformat()


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch) -> None:
    """A laptop with a printer; the system's dialog writes to a file where it has none."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinters", lambda: [QPrinterInfo()])


def test_a_hazard_with_photo_and_printed_notice_takes_twelve(
    store: Store, hands: Open, tmp_path: Path, printer: None
) -> None:
    phone = tmp_path / "phone"
    phone.mkdir()
    Image.radial_gradient("L").convert("RGB").save(phone / "IMG_1.jpg")
    premises_id = a_premises(store)
    team = hands()
    desk = team.shell.desk
    assert desk is not None
    desk.set_settings(photo_folder=str(phone))
    choose(team, premises_id)
    team.press(KEYS.Key_F5)
    team.press(KEYS.Key_2)
    team.press(KEYS.Key_F8)
    team.press(KEYS.Key_A)
    team.press(KEYS.Key_Return, CTRL)
    team.press(KEYS.Key_P)
    team.press(KEYS.Key_Return)
    team.press(KEYS.Key_Return)
    printed = tmp_path / "notice.pdf"
    print_by_enter(team, printed)
    assert team.count <= 12
    with store.read() as connection:
        (line,) = hazards.hazards_of(connection, premises_id)
        (paper,) = papers.papers_of(connection, premises_id)
        (photo,) = inspections.photos_of(connection, hazard_id=line.id)
    assert (line.code, line.state, line.number) == ("EVA-01", "noticed", paper.number)
    assert (photo["role"], photo["name"]) == ("hazard", "IMG_1.jpg")
    with pypdfium2.PdfDocument(printed) as pdf:
        assert len(pdf) >= 2


def print_by_enter(team: Hands, printed: Path) -> None:
    """Ctrl+P in the preview, then Enter in the system's dialog; its printer writes a file."""

    def agree() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintDialog)
        name = dialog.findChild(QLineEdit, "filename")
        assert name is not None
        name.setText(str(printed))
        team.count += 1
        dialog.accept()

    QTimer.singleShot(300, agree)
    team.press(KEYS.Key_P, CTRL)


def test_no_access_is_two_keys_away(store: Store, hands: Open) -> None:
    premises_id = a_premises(store)
    team = hands()
    choose(team, premises_id)
    team.press(KEYS.Key_F5)
    team.press(KEYS.Key_F7)
    assert QApplication.activeModalWidget() is not None
    team.press(KEYS.Key_Escape)
    assert QApplication.activeModalWidget() is None
    assert team.count == 3


def test_a_key_unit_wants_a_photo_and_says_where(store: Store, hands: Open, tmp_path: Path) -> None:
    Image.radial_gradient("L").convert("RGB").save(tmp_path / "front.jpg")
    premises_id = a_premises(store, key_unit=True)
    team = hands()
    choose(team, premises_id)
    for key in (KEYS.Key_F5, KEYS.Key_A):
        team.press(key)
    team.press(KEYS.Key_Return, CTRL)
    for key in (KEYS.Key_P, KEYS.Key_Return):
        team.press(key)
    screen = team.shell.open_screen
    assert screen is not None
    assert QApplication.activeModalWidget() is None  # the dialog led to the photos
    assert team.target is screen.ui.premisesCard.ui.photos.add
    screen.take_files([tmp_path / "front.jpg"])
    team.settle()
    team.press(KEYS.Key_Return, CTRL)
    team.press(KEYS.Key_Return, CTRL)
    with store.read() as connection:
        assert len(inspections.inspections_of(connection, premises_id)) == 1
        assert today.drafts(connection) == []
