"""Each figure of the sweep's board opens its list, and the list is as long as the figure says."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import product

import pytest
from pytestqt.qtbot import QtBot

from firesweep.field import visit
from firesweep.model.sweep.progress import SweepPart
from firesweep.model.vocabulary import NoAccess
from firesweep.store.database import Store
from firesweep.ui.desk import Desk
from firesweep.ui.office.places import sweep_place
from firesweep.ui.office.sweep import Sweep
from firesweep.ui.registry.places import premises_place
from firesweep.ui.registry.premises import Premises
from firesweep.ui.window.shell import Shell
from tests.factory import TODAY, a_finished_visit, a_premises, a_sweep, a_visit, community_id

Settle = Callable[[], None]
COMMUNITIES = ("滨江社区", "和平社区")


def nobody_there(store: Store, premises_id: str) -> None:
    draft_id = a_visit(store, premises_id)
    visit.set_no_access(store, draft_id, NoAccess.CLOSED, next_visit=date(2026, 11, 30), by="陈丽")
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    visit.finish(store, draft_id, by="陈丽", today=TODAY)


@pytest.fixture
def shell(store: Store, desk: Desk, settle: Settle, qtbot: QtBot) -> Iterator[Shell]:
    """A sweep of two communities and two categories; every kind of premises in and beside it."""
    for name, categories in product(COMMUNITIES, ("HST", "RNT", "HST,RNT", "SHP")):
        given = {"community_id": community_id(store, name), "categories": categories}
        a_premises(store, f"{name}{categories}甲", **given)
        nobody_there(store, a_premises(store, f"{name}{categories}锁", **given))
        a_finished_visit(store, a_premises(store, f"{name}{categories}查", **given))
        twice = a_premises(store, f"{name}{categories}再", **given)
        nobody_there(store, twice)
        a_finished_visit(store, twice)
        a_premises(
            store, f"{name}{categories}关", status="closed_down", status_reason="搬走", **given
        )
    a_premises(store, "长安旅社", community_id=community_id(store, "长安社区"))
    made = Shell()
    qtbot.addWidget(made)
    made.open_desk(desk, [sweep_place(), premises_place()])
    made.resize(1366, 768)
    made.show()
    settle()
    yield made
    settle()


def test_every_list_is_as_long_as_its_figure(shell: Shell, store: Store, settle: Settle) -> None:
    within = [community_id(store, name) for name in COMMUNITIES]
    a_sweep(store, communities=within, categories="HST,RNT")
    shell.go("sweep")
    settle()
    board = shell.open_screen
    assert isinstance(board, Sweep)
    wrong, seen = [], 0
    for row, column, part in product(
        range(board.rows.rowCount()), range(board.rows.columnCount()), SweepPart
    ):
        index = board.rows.index(row, column)
        figure = getattr(board.rows.coverage(index), part.value)
        if not figure:
            continue
        shell.go("sweep")
        board.open_list(index, part)
        settle()
        listed = shell.open_screen
        assert isinstance(listed, Premises)
        if len(listed.model.ids) != figure:
            wrong.append((board.rows.heading(board.rows.cell(index)), part, figure))
        seen += 1
    assert wrong == []
    assert seen >= 18


def test_a_list_of_the_board_begins_with_those_never_visited(
    shell: Shell, store: Store, settle: Settle
) -> None:
    a_sweep(store)
    shell.go("sweep")
    settle()
    board = shell.open_screen
    assert isinstance(board, Sweep)
    board.open_list(board.rows.index(0, 0), SweepPart.IN_SCOPE)
    settle()
    listed = shell.open_screen
    assert isinstance(listed, Premises)
    lines = [listed.model.row(row) for row in range(len(listed.model.ids))]
    visits = [line.visited_on for line in lines if line]
    assert visits[0] is None
    assert visits == sorted(visits, key=lambda day: day or "")
