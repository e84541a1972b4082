"""What a person does in a scene, whatever the scene: keys, clicks, what is done with a record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QApplication
from stage import Stage

Act = Callable[[Stage], object]


def press(keys: str) -> Act:
    """Press keys where the focus is."""
    return lambda stage: stage.press(keys)


def answers(*keys: str) -> tuple[Act, ...]:
    """Answer one item after the other."""
    return tuple(act for each in keys for act in (press(each), press("Return")))


def key(text: str) -> Act:
    """Do what a key does on the screen that is open, wherever the focus is."""
    return lambda stage: stage.command(text)


def click(button: str) -> Act:
    """Click a button of the screen."""
    return lambda stage: stage.click(button)


def finder(text: str) -> tuple[Act, ...]:
    """Open Ctrl+K and type."""
    return (lambda stage: stage.window.shell.open_finder(), lambda stage: stage.type(text))


def go_on(method: str) -> Act:
    """Do in the dialog on top what one of its buttons does."""
    return lambda _stage: getattr(QApplication.activeModalWidget(), method)()


def of_screen(method: str) -> Act:
    """Do in the screen what one of its buttons does to the record in hand."""

    def act(stage: Stage) -> None:
        screen: Any = stage.screen
        rows = enumerate(screen.ui.list.model().lines)  # below who has none yet
        screen.ui.list.choose(1 + max((at for at, row in rows if row.heading), default=-1))
        getattr(screen, method)()

    return act
