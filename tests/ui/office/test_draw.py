"""Drawing by lot, on the real dialog."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from firesweep.store.database import Store
from firesweep.store.sweep.draws import draws
from firesweep.store.sweep.sweeps import sweep
from firesweep.ui.desk import Desk
from firesweep.ui.office.draw_dialog import DrawDialog
from firesweep.ui.paper.preview import Preview
from tests.factory import a_premises, a_sweep

Settle = Callable[[], None]


@pytest.fixture
def dialog(store: Store, desk: Desk, qtbot: QtBot) -> Iterator[DrawDialog]:
    for number in range(6):
        a_premises(store, f"第{number}旅社", key_unit=number == 2)
    with store.read() as connection:
        of = sweep(connection, a_sweep(store))
    below = QWidget()
    qtbot.addWidget(below)
    made = DrawDialog(desk, of, below)
    made.show()
    yield made
    for shown in below.findChildren(Preview):
        shown.reject()


def test_a_draw_is_kept_and_its_list_shown(
    dialog: DrawDialog, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    dialog.ui.count.setValue(3)
    dialog.ui.seed.setText("20261126-0042")
    dialog.ui.must.setText("第4旅社")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    with store.read() as connection:
        (kept,) = draws(connection, dialog.of.id)
    assert (kept.seed, len(kept.drawn), len(kept.must), kept.lot) == ("20261126-0042", 3, 2, 4)
    (shown,) = dialog.screen_below.findChildren(Preview)
    assert shown.isVisible()
    again = DrawDialog(dialog.desk, dialog.of, dialog.screen_below)
    assert "20261126-0042" in again.ui.earlier.currentText()
    again.show_earlier()
    settle()
    assert told(dialog)[-1] == "Drawn again today it comes out the same."


def test_a_lot_smaller_than_asked_for_is_drawn_whole_and_said_so(
    dialog: DrawDialog, store: Store, settle: Settle
) -> None:
    dialog.ui.count.setValue(9)
    dialog.submit()
    settle()
    with store.read() as connection:
        (kept,) = draws(connection, dialog.of.id)
    assert (len(kept.drawn), kept.lot) == (5, 5)
    assert told(dialog) == ["9 were asked for, and the lot held 5: all of them are drawn."]


def told(dialog: DrawDialog) -> list[str]:
    """What stands below the lists that are shown; a line of the window lies behind them."""
    return [
        shown.ui.said.text()
        for shown in dialog.screen_below.findChildren(Preview)
        if shown.ui.said.isVisible()
    ]


def test_who_is_not_known_is_said_beside_the_field(
    dialog: DrawDialog, store: Store, settle: Settle
) -> None:
    dialog.ui.must.setText("无此店")
    dialog.submit()
    settle()
    assert dialog.isVisible()
    assert "无此店" in dialog.ui.mustError.text()
    assert dialog.ui.mustError.isVisible()
    dialog.ui.must.clear()
    dialog.ui.seed.setText(" ")
    dialog.submit()
    settle()
    assert "seed" in dialog.ui.seedError.text()
    with store.read() as connection:
        assert draws(connection, dialog.of.id) == []


def test_beats_are_those_of_the_community(dialog: DrawDialog) -> None:
    assert not dialog.ui.beat.isEnabled()
    assert [dialog.ui.community.itemText(n) for n in range(2)] == ["All communities", "滨江社区"]


def test_the_key_of_earlier_draws_says_that_there_are_none(
    dialog: DrawDialog, qtbot: QtBot
) -> None:
    said: list[str] = []
    dialog.desk.said.connect(said.append)
    qtbot.keyClick(dialog, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert said == ["Nothing was drawn in this sweep before."]


def test_of_several_premises_of_a_name_the_address_says_which(
    dialog: DrawDialog, store: Store, settle: Settle
) -> None:
    ids = [a_premises(store, "同福旅社", address=f"临江路{number}号") for number in (1, 2)]
    dialog.ui.must.setText("同福旅社")
    dialog.submit()
    settle()
    said = dialog.ui.mustError.text()
    assert said.startswith("Several premises are called 同福旅社.")
    assert "--json" not in said, "nobody types commands in a window"
    dialog.ui.must.setText("同福旅社（临江路2号）")
    dialog.submit()
    settle()
    with store.read() as connection:
        (kept,) = draws(connection, dialog.of.id)
    assert ids[1] in kept.must
    assert ids[0] not in kept.must


@pytest.mark.parametrize(
    "typed", ["金海岸（KTV）（临江路2号（二楼））", "金海岸（KTV） (临江路2号(二楼))"]
)
def test_name_and_address_may_have_brackets_of_their_own(
    dialog: DrawDialog, store: Store, settle: Settle, typed: str
) -> None:
    ids = [a_premises(store, "金海岸（KTV）", address=f"临江路{at}号（二楼）") for at in (1, 2)]
    dialog.ui.must.setText(typed)
    dialog.submit()
    settle()
    assert dialog.ui.mustError.text() == ""
    with store.read() as connection:
        (kept,) = draws(connection, dialog.of.id)
    assert set(ids) & set(kept.must) == {ids[1]}


def test_of_one_name_those_closed_down_are_not_counted(
    dialog: DrawDialog, store: Store, settle: Settle
) -> None:
    a_premises(store, "同福旅社", address="临江路1号", status="closed_down")
    here = a_premises(store, "同福旅社", address="临江路2号")
    dialog.ui.must.setText("同福旅社")
    dialog.submit()
    settle()
    assert dialog.ui.mustError.text() == ""
    with store.read() as connection:
        (kept,) = draws(connection, dialog.of.id)
    assert here in kept.must


def test_that_the_only_one_of_a_name_has_closed_down_is_said_beside_the_field(
    dialog: DrawDialog, store: Store, settle: Settle
) -> None:
    a_premises(store, "同福旅社", status="closed_down")
    dialog.ui.must.setText("同福旅社")
    dialog.submit()
    settle()
    assert dialog.ui.mustError.text() == "同福旅社 has closed down and is not drawn. Leave it out."
