"""Keys pressed where nothing is in hand: a sentence, and nothing breaks."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from firesweep.app import places
from firesweep.ui.commands import SEND_KEY
from firesweep.ui.desk import Desk
from firesweep.ui.window.keys import KeysSheet
from firesweep.ui.window.shell import Shell

Settle = Callable[[], None]
CHOOSE = "Nothing is in hand. Choose a line of the list first."
PLAN = "No sweep is planned yet. Plan one first (Ctrl+N)."


@pytest.fixture
def shell(qtbot: QtBot, desk: Desk, settle: Settle) -> Shell:
    """The window of a street that has not begun."""
    made = Shell()
    qtbot.addWidget(made)
    made.open_desk(desk, places())
    made.show()
    settle()
    return made


def pressed(shell: Shell, place: str, settle: Settle, *keys: str) -> list[str]:
    """What is said when these keys are pressed at a place."""
    said: list[str] = []
    assert shell.desk is not None
    shell.desk.said.connect(said.append)
    shell.go(place)
    settle()
    assert shell.open_screen is not None
    commands = {command.key: command for command in shell.open_screen.commands()}
    for key in keys:
        commands[key].do()
        settle()
    return said


@pytest.mark.parametrize(
    ("place", "keys", "sentence"),
    [
        ("today", ("Ctrl+Return",), CHOOSE),
        ("today", ("Ctrl+R",), "No visit is under way. Begin one with F5."),
        ("premises", ("F5",), CHOOSE),
        ("sweep", ("Shift+P", "S", "L", "R", "O"), PLAN),
        ("rectification", ("N", "H", "O", "I", "S", "R", "T", "V"), CHOOSE),
        ("reports", ("K", "A", "F5", "V", "P", "E"), CHOOSE),
        ("week", ("D",), CHOOSE),
    ],
)
def test_the_person_is_told_what_to_do_first(
    shell: Shell, settle: Settle, place: str, keys: tuple[str, ...], sentence: str
) -> None:
    assert pressed(shell, place, settle, *keys) == [sentence] * len(keys)


def test_no_key_does_anything_to_a_visit_that_is_not_there(shell: Shell, settle: Settle) -> None:
    """Alt+Left leads back to the inspection, though the visit is finished."""
    keys = ("A", "Ctrl+Return", "Ctrl+N", "Ctrl+P", "F2", "F6", "F7", "F8", "H")
    assert pressed(shell, "inspection", settle, *keys) == []
    assert shell.place == "inspection"


@pytest.mark.parametrize("place", [place.name for place in places()])
def test_no_place_gives_a_key_that_works_everywhere_another_meaning(
    shell: Shell, settle: Settle, place: str
) -> None:
    shell.go(place)
    settle()
    assert shell.open_screen is not None
    mine = {command.key for command in shell.open_screen.commands()}
    assert not mine & {SEND_KEY, "Ctrl+K", "?", "Alt+Left"}


@pytest.mark.parametrize("place", ["today", "premises", "rectification"])
def test_the_keys_are_listed_though_they_stand_in_an_empty_search(
    shell: Shell, settle: Settle, qtbot: QtBot, place: str
) -> None:
    shell.go(place)
    settle()
    assert shell.open_screen is not None
    search = shell.open_screen.ui.search
    search.setFocus()
    qtbot.keyClick(search, "?")
    (listed,) = shell.findChildren(KeysSheet)
    listed.accept()
    qtbot.keyClicks(search, "8?")
    assert search.text() == "8?"
