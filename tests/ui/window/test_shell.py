import threading
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from firesweep.errors import FiresweepError
from firesweep.field import visit
from firesweep.store import registers, street
from firesweep.store.database import Store
from firesweep.store.plain import number
from firesweep.ui.commands import Command
from firesweep.ui.desk import Desk
from firesweep.ui.look.fitting import room_of
from firesweep.ui.places import Place
from firesweep.ui.progress import Progress
from firesweep.ui.screen import Screen
from firesweep.ui.window.finder import Finder
from firesweep.ui.window.keys import KeysSheet, key_label
from firesweep.ui.window.shell import Shell
from firesweep.ui.words import language
from tests.factory import TODAY, a_premises


class Names(Screen):
    """A small screen: the communities' names in one line."""

    reads = frozenset({"community"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.loads = 0
        self.asked: dict[str, Any] = {}
        self.pressed = 0
        self.taken: list[Path] = []
        self.line = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.line)
        self.setFocusProxy(self.line)
        self.begin()

    def commands(self) -> Iterable[Command]:
        return [Command("Count the names", self.press, "Ctrl+Return")]

    def take_files(self, paths: list[Path]) -> None:
        self.taken += paths

    def press(self) -> None:
        self.pressed += 1

    def open(self, **what: Any) -> None:
        self.asked = what

    def load(self) -> None:
        self.loads += 1
        self.desk.read(self, street.communities, self.show_names)

    def show_names(self, rows: list[street.CommunityRow]) -> None:
        self.line.setText(" ".join(row.name for row in rows))


def places() -> list[Place]:
    return [
        Place("names", lambda: "Names", Names),
        Place("others", lambda: "Others", Names, count=lambda _connection, _today: 12),
        Place("hidden", lambda: "Hidden", Names, listed=False),
    ]


@pytest.fixture
def shell(qtbot: QtBot, desk: Desk, settle: Callable[[], None]) -> Shell:
    made = Shell()
    qtbot.addWidget(made)
    made.open_desk(desk, places())
    made.show()
    made.go("names")
    settle()
    return made


def screen(shell: Shell) -> Names:
    found = shell.open_screen
    assert isinstance(found, Names)
    return found


def test_the_top_line_says_whose_laptop_this_is(shell: Shell) -> None:
    assert shell.ui.street.text() == "临江街道"
    assert shell.ui.laptop.text() == "Laptop B"
    assert shell.ui.practice.isHidden()
    assert shell.ui.unsent.text().endswith("other records 3"), "what the office has not got"
    assert shell.head is not None
    shell.show_head(shell.head._replace(unsent={}))
    assert shell.ui.unsent.isHidden()


def test_a_practice_store_says_so(qtbot: QtBot, shell: Shell) -> None:
    assert shell.head is not None
    waiting = {"hazard": 17, "photo": 42, "drill": 1, "report": 2}
    shell.show_head(shell.head._replace(practice=True, unsent=waiting))
    assert shell.ui.practice.isVisible()
    assert "17" in shell.ui.unsent.text()
    assert "42" in shell.ui.unsent.text()
    assert shell.ui.unsent.text().endswith("other records 3")
    tip = "Hazards 17 · Photos 42 · Drills 1 · Reports from the public 2"
    assert shell.ui.unsent.toolTip() == tip


def test_screens_are_made_on_the_first_visit_and_kept(shell: Shell, qtbot: QtBot) -> None:
    first = screen(shell)
    shell.go("others")
    shell.go("names")
    assert screen(shell) is first
    assert first.loads == 1


def test_places_open_by_key(shell: Shell, qtbot: QtBot) -> None:
    qtbot.keyClick(shell, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert shell.place == "others"
    qtbot.keyClick(shell, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shell.place == "names"


def test_a_place_that_is_not_listed_is_marked_by_where_it_was_opened_from(shell: Shell) -> None:
    buttons = shell.ui.places._buttons
    shell.go("hidden")
    shell.go("others")
    assert buttons["others"].isChecked()
    shell.go_back()
    assert shell.place == "hidden"
    assert buttons["names"].isChecked()


def test_a_place_counts_what_waits_there(shell: Shell) -> None:
    assert "12" in shell.ui.places._buttons["others"].text()


def test_a_visit_counts_from_its_beginning_until_it_is_given_up(
    qtbot: QtBot, desk: Desk, store: Store, settle: Callable[[], None]
) -> None:
    shell = Shell()
    qtbot.addWidget(shell)
    count = lambda connection, _today: number(connection, "SELECT count(*) FROM draft")  # noqa: E731
    shell.open_desk(desk, [Place("names", lambda: "Names", Names, count=count)])
    made = a_premises(store)
    button = shell.ui.places._buttons["names"]

    def shows(text: str) -> None:
        qtbot.waitUntil(lambda: text in button.text())
        settle()

    begun: list[visit.Begun] = []
    start = partial(visit.start, store, made, by="陈丽", script="zh_CN", today=TODAY)
    desk.write(shell, start, begun.append)
    settle()
    shows("1")
    desk.write(shell, partial(visit.give_up, store, begun[0].draft_id, by="陈丽"))
    settle()
    qtbot.waitUntil(lambda: "1" not in button.text())


def test_a_screen_is_asked_for_something(shell: Shell, desk: Desk) -> None:
    desk.go("hidden", premises_id="p1")
    assert screen(shell).asked == {"premises_id": "p1"}


def test_a_write_reloads_what_is_seen_and_marks_the_rest(
    shell: Shell, desk: Desk, store: Store, settle: Callable[[], None]
) -> None:
    seen = screen(shell)
    shell.go("others")
    other = screen(shell)
    settle()

    def rename() -> Any:
        with store.write("陈丽") as change:
            one = street.communities(change.connection)[0]
            registers.edit_community(change, one.id, name="新滨江社区")
            return change.changed

    desk.write(shell, rename)
    settle()
    assert (seen.loads, other.loads) == (1, 2)
    assert "新滨江社区" in other.line.text()
    shell.go("names")
    assert seen.loads == 2
    assert shell.ui.saved.text().startswith("Saved ")


def test_keys_reach_the_screen_that_is_open(shell: Shell, qtbot: QtBot) -> None:
    qtbot.keyClick(screen(shell).line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert screen(shell).pressed == 1


def test_trouble_stands_in_the_window_in_its_language(shell: Shell, desk: Desk) -> None:
    language.speak("zh_CN")
    desk.tell(FiresweepError("There is a store in {folder} already.", folder="D:/data"))
    assert shell.ui.trouble.isVisible()
    assert shell.ui.trouble.sentence.text() == "D:/data 中已有数据，不能再建。"


def test_what_was_done_can_be_undone(
    shell: Shell, desk: Desk, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    undone: list[bool] = []
    desk.offer_undo("Closed.", lambda: undone.append(True))
    assert shell.toast.isVisible()
    qtbot.mouseClick(shell.toast.undo_button, Qt.MouseButton.LeftButton)
    settle()
    assert undone == [True]
    assert shell.toast.isHidden()


def test_ctrl_z_undoes_what_was_done_where_the_field_has_nothing_to_undo(
    shell: Shell, desk: Desk, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    undone: list[bool] = []
    names = shell.open_screen
    assert isinstance(names, Names)
    names.line.setFocus()
    desk.offer_undo("Saved.", lambda: undone.append(True))
    qtbot.keyClicks(names.line, "x")
    qtbot.keyClick(names.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert undone == []
    names.line.setText("as it was saved")
    qtbot.keyClick(names.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert undone == [True]


def test_a_small_window_keeps_every_screen_in_reach(shell: Shell, qtbot: QtBot) -> None:
    screen(shell).setMinimumSize(1400, 900)
    shell.resize(911, 485)
    shell.grab()
    assert (shell.width(), shell.height()) == (911, 485)
    assert screen(shell).width() == 1400


def test_files_dropped_anywhere_reach_a_screen_that_wants_them(shell: Shell) -> None:
    here = screen(shell)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/photos/出口.jpg")])
    drop(shell, data)
    here.wants_files = True  # type: ignore[misc]
    drop(shell, data)
    assert here.taken == [Path("/photos/出口.jpg")]


def drop(shell: Shell, data: QMimeData) -> None:
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    shell.dropEvent(QDropEvent(QPointF(5, 5), action, data, button, Qt.KeyboardModifier.NoModifier))


def test_long_work_shows_how_far_it_is_and_can_be_stopped(
    shell: Shell, desk: Desk, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    progress, gate = Progress("Importing premises.xlsx"), threading.Event()

    def work() -> None:
        progress.step(3200, 10_000)
        gate.wait(10)
        progress.step(3201, 10_000)

    desk.write(shell, work, lambda _: pytest.fail("stopped"), progress=progress)
    card = shell.ui.progress
    qtbot.waitUntil(card.isVisible, timeout=5000)
    qtbot.waitUntil(lambda: card.bar.value() == 3200, timeout=5000)
    assert card.left.text() == "3,200 of 10,000"
    qtbot.mouseClick(card.stop, Qt.MouseButton.LeftButton)
    gate.set()
    settle()
    assert card.isHidden()


def test_bytes_are_not_counted_one_by_one(shell: Shell, qtbot: QtBot) -> None:
    progress, card = Progress("Writing the bundle"), shell.ui.progress
    card.follow(progress)
    progress.step(163_500_000, 436_000_000)
    qtbot.waitUntil(lambda: card.left.text() == "37 %", timeout=5000)
    card.end(progress)


def test_what_goes_on_after_all_was_counted_does_not_stand_at_its_end(
    shell: Shell, qtbot: QtBot
) -> None:
    """A bundle is read to its end, and then taken in: that is the longer part."""
    progress, card = Progress("Taking bundles in"), shell.ui.progress
    card.follow(progress)
    progress.step(2_000_000, 4_000_000)
    qtbot.waitUntil(lambda: card.left.text() == "50 %", timeout=5000)
    progress.step(4_000_000, 4_000_000)
    qtbot.waitUntil(lambda: card.left.text() == "", timeout=5000)
    assert card.bar.maximum() == 0, "it moves without an end"
    progress.step(1, 3)
    qtbot.waitUntil(lambda: card.left.text() == "1 of 3", timeout=5000)
    card.stop.click()
    card.show_left()
    assert card.left.text() == "Stopping …"
    card.end(progress)


def test_the_keys_of_a_screen_are_listed(shell: Shell, qtbot: QtBot) -> None:
    sheet = KeysSheet(shell.open_screen, (), shell)
    qtbot.addWidget(sheet)
    shown = [label.text() for label in sheet.findChildren(QLabel)]
    assert shown[shown.index("Ctrl+Enter") + 1] == "Count the names"
    assert "Ctrl+K" in shown


def test_keys_from_one_to_another_are_shown_as_they_stand_on_the_keyboard(qtbot: QtBot) -> None:
    for key, shown in (("Up … Down", "↑ … ↓"), ("1 … 4", "1 … 4"), ("Ctrl+Return", "Ctrl+Enter")):
        label = key_label(key)
        qtbot.addWidget(label)
        assert label.text() == shown


def test_many_keys_are_scrolled_to_on_a_small_screen(shell: Shell, qtbot: QtBot) -> None:
    many = [Command(f"Do the {number}th thing", key=f"Ctrl+F{number}") for number in range(1, 36)]
    sheet = KeysSheet(shell.open_screen, many, shell)
    qtbot.addWidget(sheet)
    sheet.show()
    room = room_of(sheet)
    assert sheet.ui.sheet.height() > room.height()
    assert sheet.height() <= room.height()
    assert sheet.ui.close.geometry().bottom() < sheet.height()


def test_closing_asks_the_screen_that_is_open(shell: Shell) -> None:
    here = screen(shell)
    here.leave = lambda: False  # type: ignore[method-assign]
    assert not shell.close()
    shell.go("others")
    assert shell.place == "names"
    here.leave = lambda: True  # type: ignore[method-assign]
    assert shell.close()


def test_ctrl_k_goes_where_it_is_told(
    shell: Shell, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    qtbot.keyClick(shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    finder = shell.findChild(Finder)
    assert finder is not None
    settle()
    qtbot.keyClicks(finder.ui.text, "others")
    finder.load()
    settle()
    qtbot.keyClick(finder.ui.text, Qt.Key.Key_Return)
    assert shell.place == "others"
