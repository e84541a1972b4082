"""Pairs that may be one premises: looked at side by side, merged, kept apart, and undone."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from firesweep.office.registry.merging import merge, suspects
from firesweep.store.aliases import aliases_of
from firesweep.store.registry.premises import premises
from firesweep.ui.desk import Desk
from firesweep.ui.registry.duplicates import Duplicates
from tests.factory import a_premises

Settle = Callable[[], None]
Undos = list[tuple[str, Callable[[], object]]]


@pytest.fixture
def pair(desk: Desk) -> tuple[str, str]:
    first = a_premises(desk.store, "同福旅社", phone="0591-83334444")
    second = a_premises(desk.store, "同福旅館", phone="059183334444", contact="王志强")
    a_premises(desk.store, "百佳超市", address="望江路1号")
    return first, second


@pytest.fixture
def undos(desk: Desk) -> Undos:
    offered: Undos = []
    desk.undo_offered.connect(lambda text, undo, _about: offered.append((text, undo)))
    return offered


@pytest.fixture
def screen(desk: Desk, pair: tuple[str, str], settle: Settle, qtbot: QtBot) -> Iterator[Duplicates]:
    made = Duplicates(desk)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    settle()
    settle()
    yield made
    settle()


def aliases(desk: Desk, premises_id: str) -> list[str]:
    with desk.store.read() as connection:
        return [alias.id for alias in aliases_of(connection, premises_id)]


def test_a_pair_is_shown_with_why_and_side_by_side(screen: Duplicates) -> None:
    (line,) = screen.ui.pairs._model.lines
    assert line.text == "同福旅社  ⇄  同福旅館"
    assert line.more == "same phone, same address"
    assert [side.values["name"] for side in screen.ui.sides.sides] == ["同福旅社", "同福旅館"]
    assert screen.ui.sides.taken == ("contact",)


def test_the_other_is_merged_into_the_one_that_is_kept_and_comes_back(
    screen: Duplicates, desk: Desk, pair: tuple[str, str], undos: Undos, settle: Settle,
    qtbot: QtBot,
) -> None:  # fmt: skip
    screen.activateWindow()
    qtbot.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert aliases(desk, pair[0]) == [pair[1]]
    with desk.store.read() as connection:
        assert premises(connection, pair[0])["contact"] == "王志强"
    assert screen.ui.stack.currentWidget() is screen.ui.empty_page
    ((text, undo),) = undos
    assert text == "Merged: 同福旅館"
    desk.write(screen, undo)
    settle()
    settle()
    assert aliases(desk, pair[0]) == []
    assert screen.ui.stack.currentWidget() is screen.ui.list_page


def test_the_second_may_be_kept_and_nothing_taken_over(
    screen: Duplicates, desk: Desk, pair: tuple[str, str], settle: Settle, qtbot: QtBot
) -> None:
    qtbot.keyClick(screen, Qt.Key.Key_2)
    assert screen.ui.sides.taken == ()
    screen.merge()
    settle()
    assert aliases(desk, pair[1]) == [pair[0]]


def test_who_is_not_the_same_is_not_asked_again(
    screen: Duplicates, desk: Desk, undos: Undos, settle: Settle, qtbot: QtBot
) -> None:
    qtbot.keyClick(screen, Qt.Key.Key_N)
    settle()
    assert suspects(desk.store) == []
    ((_, undo),) = undos
    desk.write(screen, undo)
    settle()
    settle()
    assert len(screen.found.pairs) == len(suspects(desk.store)) == 1


def test_a_pair_merged_meanwhile_gets_a_sentence_and_goes(
    screen: Duplicates, desk: Desk, pair: tuple[str, str], settle: Settle
) -> None:
    told: list[str] = []
    desk.troubled.connect(lambda trouble: told.append(str(trouble)))
    merge(desk.store, *pair, by="陈丽")
    screen.merge()
    settle()
    settle()
    assert told == ["These are one premises already. Nothing was merged."]
    assert screen.found.pairs == []
