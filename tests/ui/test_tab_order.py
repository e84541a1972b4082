"""Tab goes through every screen and dialog as one reads, reaches all there is, and comes back."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from scenes import every_scene
from stage import Size, Stage

from firesweep.settings import Settings
from firesweep.ui.window.bars import Toast
from tests.ui.reach import focusable

NEAR = 6
"""Pixels by which rows may overlap and still be rows."""
MOST = 400
QUIET = 20
"""Milliseconds of rest before the next act: nothing here waits for what is typed to be found."""


class Walk(NamedTuple):
    """Every widget that had the focus, and the steps that went back, seen when they were made."""

    passed: list[QWidget]
    back: list[str]


def walk(window: QWidget) -> Walk:
    """Press Tab until it comes back to where it began."""
    window.activateWindow()
    passed, back = [tab(window)], []
    for _ in range(MOST):
        before, after = passed[-1], tab(window)
        if after is before:  # a date goes through its year, month and day
            continue
        if goes_back(before, after) and not late(after):
            back.append(f"back from {named(before)} to {named(after)}")
        passed.append(after)
        if after is passed[0]:
            break
    return Walk(passed, back)


def tab(window: QWidget) -> QWidget:
    """Press Tab; the widget that has the focus then."""
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
    focus = window.focusWidget()
    assert focus is not None
    return focus


def place(widget: QWidget) -> QRect:
    """Where a widget can be seen."""
    seen = widget.visibleRegion().boundingRect()
    shown = seen if not seen.isEmpty() else widget.rect()
    return QRect(widget.mapTo(widget.window(), shown.topLeft()), shown.size())


def goes_back(before: QWidget, after: QWidget) -> bool:
    """True where somebody who reads has passed by `after` already: it lies left or above.

    A column to the right begins at its top again.
    """
    one, other = place(before), place(after)
    if other.left() >= one.right() - NEAR:
        return False
    if other.top() >= one.bottom() - NEAR:
        return False
    inside = one.contains(other.center()) or other.contains(one.center())
    return not inside


LATE = ("another", "remove")
"""What removes a hazard, or repeats it, comes after what it says, though it stands above."""


def late(widget: QWidget) -> bool:
    """True for what comes when it comes, the offer to undo among it."""
    return widget.objectName() in LATE or isinstance(widget.parentWidget(), Toast)


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}"


def faults(window: QWidget) -> list[str]:
    """What is wrong with the order of a window."""
    passed, back = walk(window)
    found = list[str]()
    if passed[0] is not passed[-1]:
        found.append("Tab never comes back")
    found += back if len(back) > 1 else []
    met = set(passed)
    found += [f"not reached: {named(w)}" for w in reachable(window) if w not in met]
    return found


def reachable(window: QWidget) -> list[QWidget]:
    """All that Tab should come to."""
    return [
        widget
        for widget in focusable(window)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.window() is window
    ]


@pytest.mark.long
def test_tab_goes_as_one_reads(practice_folder: Path, window: QApplication) -> None:
    worn = Settings(language="en", theme="light")
    stage = Stage(practice_folder, Size(1366, 768), worn, quiet=QUIET)
    found: dict[str, list[str]] = {}

    def look_at(name: str) -> Callable[[], None]:
        def act() -> None:
            if wrong := faults(QApplication.activeModalWidget() or stage.window.shell):
                found[name] = wrong

        return act

    def acts() -> Iterator[Callable[[], object]]:
        for scene in every_scene():
            yield from (partial(act, stage) for act in scene.acts)
            yield from (look_at(scene.name), stage.clear)

    try:
        stage.play(acts())
    finally:
        stage.end()
    assert found == {}
