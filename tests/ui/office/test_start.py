"""The first start on its real widgets."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.errors import FiresweepError
from firesweep.office.street import new_street
from firesweep.store import street
from firesweep.store.database import exists, open_store
from firesweep.ui.office.start import Choice, FirstStart
from firesweep.ui.words import language

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(window: QApplication, tmp_path: Path, qtbot: QtBot) -> FirstStart:
    made = FirstStart(tmp_path / "data", "en")
    qtbot.addWidget(made)
    made.show()
    return made


def fill(dialog: FirstStart, name: str, communities: str, laptop: str) -> None:
    dialog.ui.name.setText(name)
    dialog.ui.communities.setPlainText(communities)
    dialog.ui.laptop.setText(laptop)


def test_a_new_street_stands_after_start(dialog: FirstStart, tmp_path: Path, qtbot: QtBot) -> None:
    fill(dialog, " 临江街道 ", "滨江社区\n望江社区、东门社区\n", "b")
    assert dialog.ui.parsed.text() == "3 communities: 滨江社区, 望江社区, 东门社区"
    qtbot.mouseClick(dialog.ui.start, LEFT)
    assert dialog.choice == Choice.NEW_STREET
    store = open_store(tmp_path / "data")
    assert (store.owner.street, store.owner.laptop, store.owner.practice) == (
        "临江街道", "B", False,
    )  # fmt: skip
    assert store.owner.office == "B"
    with store.read() as connection:
        assert [c.name for c in street.communities(connection)] == [
            "滨江社区", "望江社区", "东门社区",
        ]  # fmt: skip
    store.close()


@pytest.mark.parametrize(
    ("name", "communities", "laptop", "field"),
    [
        ("", "滨江社区", "A", "nameError"),
        ("临江街道", " \n,", "A", "communitiesError"),
        ("临江街道", "滨江社区", "7", "laptopError"),
        ("临江街道", "滨江社区", "", "laptopError"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(
    dialog: FirstStart, tmp_path: Path, name: str, communities: str, laptop: str, field: str
) -> None:
    fill(dialog, name, communities, laptop)
    dialog.begin()
    shown = [e for e in ("nameError", "communitiesError", "laptopError")
             if getattr(dialog.ui, e).isVisible()]  # fmt: skip
    assert shown == [field]
    assert dialog.choice == Choice.NONE
    assert not exists(tmp_path / "data")


def test_joining_asks_for_its_bundle(dialog: FirstStart, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.ui.joinStreet.setChecked(True)
    qtbot.mouseClick(dialog.ui.start, LEFT)
    assert dialog.choice == Choice.NONE
    assert dialog.ui.bundleError.text() == "Choose the bundle first."
    assert dialog.ui.bundleError.isVisible()
    assert dialog.ui.bundle.hasFocus()
    assert not exists(tmp_path / "data")


def test_practice_needs_no_answers(dialog: FirstStart, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.ui.practice.setChecked(True)
    assert dialog.ui.details.isHidden()
    with qtbot.waitSignal(dialog.practice_wanted):
        qtbot.mouseClick(dialog.ui.start, LEFT)
    assert dialog.choice == Choice.PRACTICE
    assert dialog.ui.building.isVisible()
    assert not dialog.ui.start.isEnabled()
    dialog.show_trouble(FiresweepError("The disk is full."))
    assert dialog.ui.trouble.isVisible()
    assert dialog.ui.start.isEnabled()
    assert not exists(tmp_path / "data")


def test_a_folder_that_cannot_be_made_is_said(
    window: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "data").write_text("a file stands where the folder should")
    dialog = FirstStart(tmp_path / "data", "en")
    qtbot.addWidget(dialog)
    dialog.show()
    fill(dialog, "临江街道", "滨江社区", "A")
    dialog.begin()
    assert dialog.ui.trouble.isVisible()
    assert "Choose another one" in dialog.ui.trouble.text()


def test_the_language_is_asked_for_at_once(dialog: FirstStart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.language_chosen) as heard:
        dialog.ui.language.setCurrentIndex(1)
    assert heard.args == ["zh_TW"]


def test_who_practised_before_goes_on_with_enter(qtbot: QtBot, tmp_path: Path) -> None:
    new_street(tmp_path / "practice", "临江街道", ["滨江社区"], "B", practice=True).close()
    start = FirstStart(tmp_path, "zh_CN")
    qtbot.addWidget(start)
    assert start.ui.practice.isChecked()
    assert start.ui.start.isDefault()
    start.show()
    assert start.focusWidget() is start.ui.practice
    with qtbot.waitSignal(start.practice_wanted):
        qtbot.keyClick(start.ui.practice, Qt.Key.Key_Return)


def test_a_new_street_is_made_by_keys_alone(
    dialog: FirstStart, tmp_path: Path, qtbot: QtBot
) -> None:
    assert dialog.focusWidget() is dialog.ui.name
    qtbot.keyClicks(dialog.ui.name, "Linjiang")
    qtbot.keyClick(dialog.ui.name, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.ui.laptop
    qtbot.keyClick(dialog.ui.laptop, Qt.Key.Key_Return)
    assert dialog.ui.communitiesError.isVisible()
    assert dialog.focusWidget() is dialog.ui.communities
    qtbot.keyClicks(dialog.ui.communities, "Riverside")
    qtbot.keyClick(dialog.ui.communities, Qt.Key.Key_Return)
    assert not exists(tmp_path / "data")  # a line more
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(dialog.ui.communities, Qt.Key.Key_Return, control)
    assert dialog.choice == Choice.NEW_STREET
    assert exists(tmp_path / "data")


def test_tab_goes_from_the_choice_through_its_fields_and_ends_at_the_language(
    dialog: FirstStart, qtbot: QtBot
) -> None:
    ui = dialog.ui
    ui.newStreet.setFocus()
    passed = []
    for _ in range(7):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        passed.append(dialog.focusWidget())
    assert passed == [
        ui.name, ui.laptop, ui.communities, ui.quit, ui.start, ui.language, ui.newStreet,
    ]  # fmt: skip


def test_the_buttons_keep_their_keys_in_every_language(
    window: QApplication, dialog: FirstStart
) -> None:
    assert dialog.ui.start.text() == "Start  Ctrl+Enter"
    language.speak("zh_CN")
    window.processEvents()
    assert dialog.ui.start.text() == "开始使用  Ctrl+Enter"
    assert dialog.ui.quit.text() == "退出  Esc"
