"""Nothing of a screen lies outside the window, however small it is and however large the text."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea
from pytestqt.qtbot import QtBot

from firesweep.app import places
from firesweep.model.review.figures import Figure
from firesweep.store.database import Store
from firesweep.ui.desk import Desk
from firesweep.ui.look import theme
from firesweep.ui.look.fitting import FRAME, room_of
from firesweep.ui.office.settings.screen import PAGES
from firesweep.ui.office.week.page import View
from firesweep.ui.window.shell import Shell
from firesweep.ui.words import language
from tests.factory import a_sweep
from tests.ui.office.conftest import MakeNotice

Settle = Callable[[], None]
SIZES = [(1366, 728, 150), (1366, 728, 125), (911, 485, 100)]
"""1366×768 in large text, and as a screen scaled to 150 % leaves it."""
NAMES = ("today", "premises", "duplicates", "import", "sweep", "rectification", "drills", "reports",
         "week", "bundles", "settings")  # fmt: skip


@pytest.fixture
def shell(store: Store, desk: Desk, a_notice: MakeNotice, qtbot: QtBot) -> Iterator[Shell]:
    a_notice()
    a_sweep(store)
    made = Shell()
    qtbot.addWidget(made)
    made.open_desk(desk, places())
    yield made
    desk.work.wait_idle(10)


def pushed(shell: Shell) -> int:
    """By how many pixels the open screen can be pushed sideways, once all of it is laid out."""
    QApplication.processEvents()
    page = shell.ui.stack.currentWidget()
    assert isinstance(page, QScrollArea)
    return page.horizontalScrollBar().maximum()


@pytest.mark.parametrize("code", ["en", "zh_CN", "zh_TW"])
@pytest.mark.parametrize(("width", "height", "text_size"), SIZES)
def test_no_screen_needs_to_be_pushed_sideways(
    shell: Shell, window: QApplication, settle: Settle, width: int, height: int,
    text_size: int, code: str,
) -> None:  # fmt: skip
    language.speak(code)
    theme.wear(window, "light", text_size)
    shell.resize(width, height)
    shell.show()
    beyond = {}
    for name in NAMES:
        shell.go(name)
        settle()
        beyond[name] = pushed(shell)
    assert beyond == dict.fromkeys(NAMES, 0)


@pytest.mark.parametrize("code", ["en", "zh_TW"])
@pytest.mark.parametrize(("width", "height", "text_size"), SIZES)
def test_no_list_of_the_week_is_pushed_sideways(
    shell: Shell, window: QApplication, settle: Settle, width: int, height: int,
    text_size: int, code: str,
) -> None:  # fmt: skip
    language.speak(code)
    theme.wear(window, "light", text_size)
    shell.resize(width, height)
    shell.show()
    beyond = {}
    for view in View:
        what = {"figure": Figure.LEFT} if view is View.FIGURE else {"view": view}
        shell.go("week", **what)
        settle()
        beyond[view] = pushed(shell)
    assert beyond == dict.fromkeys(View, 0)


@pytest.mark.parametrize("code", ["en", "zh_CN"])
@pytest.mark.parametrize(("width", "height", "text_size"), SIZES)
def test_people_and_teams_are_not_pushed_sideways(
    shell: Shell, window: QApplication, settle: Settle, width: int, height: int,
    text_size: int, code: str,
) -> None:  # fmt: skip
    language.speak(code)
    theme.wear(window, "light", text_size)
    shell.resize(width, height)
    shell.show()
    for name in ("people", "teams"):
        shell.go("settings", page=name)
        settle()
        QApplication.processEvents()
        page = shell.open_screen.page  # type: ignore[union-attr]
        views = [page.ui.list, *([page.ui.members] if name == "teams" else [])]
        assert [view.horizontalScrollBar().maximum() for view in views] == [0] * len(views)
        assert page.height() >= page.layout().minimumSize().height()  # nothing over another


@pytest.mark.parametrize("code", ["en", "zh_CN"])
def test_a_page_of_settings_shows_every_name_whole(
    shell: Shell, window: QApplication, settle: Settle, code: str
) -> None:
    language.speak(code)
    theme.wear(window, "light", 150)
    shell.resize(1366, 728)
    shell.show()
    shell.go("settings")
    settle()
    pages = shell.open_screen.ui.pages  # type: ignore[union-attr]
    assert pages.count() == len(PAGES)
    assert pages.horizontalScrollBar().maximum() == 0
    assert pages.sizeHintForColumn(0) <= pages.viewport().width()


@pytest.mark.parametrize("text_size", [100, 150])
def test_a_dialog_grows_with_its_text(
    desk_dialogs: Callable[[], list[QDialog]], window: QApplication, text_size: int
) -> None:
    theme.wear(window, "light", text_size)
    for dialog in desk_dialogs():
        dialog.show()
        room = room_of(dialog).size() - FRAME
        wanted = dialog.sizeHint().boundedTo(room)
        assert dialog.height() >= wanted.height()
        assert dialog.width() >= wanted.width()


@pytest.mark.parametrize("code", ["en", "zh_TW"])
def test_no_page_of_settings_needs_to_be_pushed_sideways(
    shell: Shell, window: QApplication, settle: Settle, code: str
) -> None:
    language.speak(code)
    shell.resize(911, 485)
    shell.show()
    shell.go("settings")
    settle()
    ui = shell.open_screen.ui  # type: ignore[union-attr]
    beyond = {}
    for row in range(ui.pages.count()):
        ui.pages.setCurrentRow(row)
        settle()
        page = ui.stack.currentWidget()
        assert isinstance(page, QScrollArea)
        if page.horizontalScrollBar().maximum():
            beyond[ui.pages.item(row).text()] = page.horizontalScrollBar().maximum()
    assert beyond == {}
