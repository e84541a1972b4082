"""An open window shows what another program wrote to its store."""

import sys
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from firesweep.app import places
from firesweep.store.database import Store
from firesweep.ui.desk import Desk
from firesweep.ui.registry.premises import Premises
from firesweep.ui.window import others
from firesweep.ui.window.others import Others
from firesweep.ui.window.shell import Shell
from tests.commands import told
from tests.factory import a_premises


@pytest.fixture
def shell(qtbot: QtBot, desk: Desk, settle: Callable[[], None]) -> Shell:
    made = Shell()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.open_desk(desk, places())
    made.go("premises")
    made.show()
    settle()
    return made


def test_the_open_list_shows_what_a_command_wrote(
    shell: Shell, desk: Desk, store: Store, settle: Callable[[], None]
) -> None:
    screen = shell.open_screen
    assert isinstance(screen, Premises)
    watch = Others(desk)
    watch.look()
    settle()
    path = store.folder.parent / "list.csv"
    path.write_text("单位名称,类别,社区,地址\n同福旅社,旅社,滨江社区,临江路48号\n", "utf-8")
    told(store.folder, "premises", "import", path)
    settle()
    assert len(screen.model.ids) == 0
    watch.look()
    settle()
    assert len(screen.model.ids) == 1


def test_what_was_written_here_is_not_read_twice(
    shell: Shell, desk: Desk, store: Store, settle: Callable[[], None]
) -> None:
    watch = Others(desk)
    heard: list[object] = []
    watch.look()
    settle()
    desk.changed.connect(heard.append)
    a_premises(store)
    watch.look()
    settle()
    assert heard == []


def test_after_a_bug_it_looks_again_but_later(
    desk: Desk, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    lookout = Others(desk)
    with monkeypatch.context() as broken:
        broken.setattr(sys, "excepthook", lambda *_: None)
        broken.setattr(others, "written_by_others", lambda *_: 1 / 0)
        for _ in range(2):
            lookout.look()
            settle()
    assert lookout._clock.interval() == 4 * others.EVERY
    lookout.look()
    settle()
    assert lookout.mark is not None
    assert lookout._clock.interval() == others.EVERY
