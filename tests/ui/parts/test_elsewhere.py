"""On a laptop of one community the screens say that the others are not on it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from firesweep.app import places
from firesweep.bundle.join import assign
from firesweep.settings import Settings
from firesweep.store.database import Store
from firesweep.ui.desk import Desk
from firesweep.ui.office.draw_dialog import DrawDialog
from firesweep.ui.office.logs.screen import Drills
from firesweep.ui.office.sweep import Sweep
from firesweep.ui.office.week.screen import Week
from firesweep.ui.registry.premises import Premises
from firesweep.ui.window.shell import Shell
from firesweep.ui.worker import Worker
from tests.bundle.laptops import sent, taken
from tests.bundle.two_communities import HERE, THERE, laptop_of_one, street_office
from tests.factory import TODAY, community_id

__all__ = ["laptop_of_one", "street_office"]
LINE = (
    f"This laptop holds the records of {HERE}; those of the other communities are at the "
    "street office."
)
LISTS = ("premises", "sweep", "rectification", "drills", "reports", "week")


@pytest.fixture
def desk(window: object, worker: Worker, laptop_of_one: Store) -> Desk:
    assert window
    return Desk(laptop_of_one, worker, Settings(last_user="陈丽"), today=lambda: TODAY)


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot) -> Shell:
    made = Shell()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.open_desk(desk, places())
    made.show()
    return made


def open_place(shell: Shell, name: str, settle: Callable[[], None]) -> object:
    shell.go(name)
    settle()
    return shell.open_screen


@pytest.mark.parametrize("name", LISTS)
def test_one_line_says_where_the_others_are(
    shell: Shell, street_office: Store, desk: Desk, settle: Callable[[], None], name: str
) -> None:
    screen = open_place(shell, name, settle)
    line = screen.ui.elsewhere  # type: ignore[attr-defined]
    assert (line.text(), line.isVisible()) == (LINE, True)
    assign(street_office, "B", "", by="王")
    taken(desk.store, sent(street_office, to="B").path)
    screen.load()  # type: ignore[attr-defined]
    line.load()
    settle()
    assert not line.isVisible()


def test_the_board_shows_the_one_community_without_a_sum(
    shell: Shell, settle: Callable[[], None], desk: Desk
) -> None:
    screen = open_place(shell, "sweep", settle)
    assert isinstance(screen, Sweep)
    assert screen.rows.rowCount() == 1
    assert screen.rows.headerData(0, Qt.Orientation.Vertical) == HERE
    assert screen.ui.drills.text().startswith("Drills 0/1")
    assert THERE not in screen.ui.missing.text()
    asked: list[dict[str, object]] = []
    desk.went.connect(lambda _name, what: asked.append(what))
    screen.ui.board.setCurrentIndex(screen.rows.index(0, 0))
    screen.ui.inScope.click()
    assert asked[0]["community_id"] == community_id(desk.store, HERE)


def test_a_community_that_is_asked_for_in_the_registry_is_said_to_be_elsewhere(
    shell: Shell, settle: Callable[[], None], desk: Desk
) -> None:
    screen = open_place(shell, "premises", settle)
    assert isinstance(screen, Premises)
    screen.open(community_id=community_id(desk.store, THERE))
    settle()
    assert screen.ui.stack.currentWidget() is screen.ui.empty_page
    assert screen.ui.empty_title.text() == f"{THERE} is not on this laptop"
    screen.filters.clear()
    settle()
    assert screen.ui.stack.currentWidget() is screen.ui.list_page


def test_the_week_is_the_one_communitys(shell: Shell, settle: Callable[[], None]) -> None:
    screen = open_place(shell, "week", settle)
    assert isinstance(screen, Week)
    assert screen.hand.community == community_id(screen.desk.store, HERE)
    assert screen.page is not None
    assert (screen.page.review.community, list(screen.page.communities.values())) == (HERE, [HERE])
    assert not screen.ui.community.isVisible()
    screen.open(community=community_id(screen.desk.store, THERE))
    settle()
    assert screen.hand.community == community_id(screen.desk.store, HERE)


def test_who_has_no_drill_yet_is_said_of_what_is_there(
    shell: Shell, settle: Callable[[], None]
) -> None:
    screen = open_place(shell, "drills", settle)
    assert isinstance(screen, Drills)
    lines = [line.text for line in screen.ui.list.model().lines]
    assert HERE in lines
    assert THERE not in lines
    assert screen.ui.sum.text().startswith("Drills in 0 of 1 communities")


def test_a_lot_is_drawn_from_the_community_alone(
    shell: Shell, settle: Callable[[], None], desk: Desk
) -> None:
    screen = open_place(shell, "sweep", settle)
    assert isinstance(screen, Sweep)
    assert screen.of is not None
    dialog = DrawDialog(desk, screen.of, screen)
    offered = [dialog.ui.community.itemText(at) for at in range(dialog.ui.community.count())]
    assert (offered, dialog.ui.community.currentText()) == ([HERE], HERE)
    dialog.deleteLater()
