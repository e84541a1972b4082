"""Sheets of several premises at once, from the list of the registry."""

from collections.abc import Callable, Iterator

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from firesweep.store.database import Store
from firesweep.store.logs import self_checks
from firesweep.store.paper.references import premises_meant
from firesweep.ui.desk import Desk
from firesweep.ui.paper.preview import Preview
from firesweep.ui.registry.hand_out import HandOut
from firesweep.ui.registry.premises import Premises
from firesweep.ui.words import language
from tests.factory import a_closed_door, a_finished_visit, a_premises, content_of

Settle = Callable[[], None]
ONE, TWO, THREE = "同福旅社", "和平餐馆", "临江大酒店"


@pytest.fixture
def screen(desk: Desk, store: Store, qtbot: QtBot, settle: Settle) -> Iterator[Premises]:
    places = ((ONE, "滨江路10号"), (TWO, "滨江路9号"), (THREE, "滨江路100号"))
    for name, address in places:
        a_premises(store, name, address=address)
    made = Premises(desk)
    qtbot.addWidget(made)
    made.resize(1200, 660)
    made.show()
    settle()
    yield made
    settle()


def choose_all(screen: Premises) -> None:
    screen.ui.rows.setFocus()
    QTest.keyClick(screen.ui.rows, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def of_name(store: Store, name: str) -> str:
    with store.read() as connection:
        return premises_meant(connection, name)


def taken(screen: Premises, settle: Settle, line: str) -> None:
    """A line of the menu below the chosen rows."""
    screen.chosen.menu.aboutToShow.emit()
    (action,) = [each for each in screen.chosen.menu.actions() if each.text() == line]
    action.trigger()
    settle()


def shown(screen: Premises) -> Preview:
    preview = screen.findChildren(Preview)[-1]
    assert isinstance(preview, Preview)
    return preview


def printed(preview: Preview) -> tuple[list[str], list[str]]:
    """The text of each page, and the bookmarks."""
    file = preview.pages.file
    assert not isinstance(file, bytes)
    document = pypdfium2.PdfDocument(content_of(file))
    pages = [page.get_textpage().get_text_bounded() for page in document]
    marks = [mark.level * "-" + mark.get_title() for mark in document.get_toc()]
    document.close()
    return pages, marks


def test_the_bar_says_how_many_are_chosen(screen: Premises, settle: Settle) -> None:
    assert screen.ui.chosen_bar.isHidden()
    screen.ui.rows.setFocus()
    QTest.keyClick(screen.ui.rows, Qt.Key.Key_Home)
    QTest.keyClick(screen.ui.rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert screen.ui.chosen_bar.isVisible()
    assert screen.ui.chosen_count.text() == "2 premises chosen"
    screen.refresh()
    settle()
    assert screen.ui.chosen_count.text() == "2 premises chosen", "the list was read again"
    screen.ui.search.setText("没有")
    settle()
    assert screen.ui.chosen_bar.isHidden()


def test_nothing_chosen_is_said(screen: Premises, desk: Desk, qtbot: QtBot) -> None:
    screen.ui.rows.clearSelection()
    with qtbot.waitSignal(desk.said) as said:
        screen.chosen.offer()
    assert said.args[0].startswith("Nothing is chosen. Choose rows with Shift")
    with qtbot.waitSignal(desk.said):
        screen.chosen.hand_out()


@pytest.mark.parametrize(
    ("line", "name"),
    [("Dossiers of the chosen", "Dossiers"),
     ("Blank checklists of the chosen", "Blank checklists"),
     ("Self-check sheets of the chosen", "Self-check sheets")],
)  # fmt: skip
def test_sheets_of_the_chosen_are_one_pdf_in_walking_order(
    screen: Premises, settle: Settle, line: str, name: str
) -> None:
    choose_all(screen)
    taken(screen, settle, line)
    preview = shown(screen)
    pages, marks = printed(preview)
    assert preview.name == name
    assert pages[0].index(TWO) < pages[0].index(ONE) < pages[0].index(THREE), "house 9, 10, 100"
    assert [mark for mark in marks if mark[0] != "-"] == [TWO, ONE, THREE]
    assert ("-The Premises" in marks) == (name == "Dossiers")
    preview.reject()


def test_only_doors_that_were_shut_last_get_a_slip(
    screen: Premises, store: Store, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    choose_all(screen)
    with qtbot.waitSignal(desk.work.trouble_met) as told:
        taken(screen, settle, "Slips for the doors of the chosen")
    assert "no slip to leave" in str(told.args[0])
    a_closed_door(store, of_name(store, ONE))
    a_closed_door(store, of_name(store, TWO))
    a_finished_visit(store, of_name(store, TWO))
    taken(screen, settle, "Slips for the doors of the chosen")
    pages, _ = printed(shown(screen))
    assert len(pages) == 1
    assert ONE in pages[0]
    shown(screen).reject()


def test_the_sheets_of_the_chosen_are_handed_out_at_once(
    screen: Premises, store: Store, settle: Settle
) -> None:
    choose_all(screen)
    taken(screen, settle, "Self-check sheets of the chosen are handed out…")
    (dialog,) = screen.findChildren(HandOut)
    assert isinstance(dialog, HandOut)
    assert dialog.ui.heading.text() == "3 premises chosen"
    dialog.ui.handed_by.setText("陈丽")
    dialog.ui.handed_to.setText("各负责人")
    dialog.submit()
    settle()
    with store.read() as connection:
        found = self_checks.lines(connection)
    assert {line.premises for line in found} == {ONE, TWO, THREE}


def test_every_language_says_it(screen: Premises, settle: Settle) -> None:
    choose_all(screen)
    said = {"zh_CN": "已选 3 家场所", "zh_TW": "已選 3 家場所", "en": "3 premises chosen"}
    for name, count in said.items():
        language.speak(name)
        settle()
        assert screen.ui.chosen_count.text() == count
