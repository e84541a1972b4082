"""Going back to a backup from within the window, on the real widgets."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.app import Window
from firesweep.office.registry.upkeep import save_premises
from firesweep.office.street import new_street
from firesweep.store.backup import back_up
from firesweep.store.database import RECORDS, Store, open_store
from firesweep.store.registry.premises_list import premises_page, premises_rows
from firesweep.ui.office.settings.backup import BackupPage
from firesweep.ui.office.settings.screen import Settings
from firesweep.ui.paper.preview import Preview
from firesweep.ui.words import language
from tests.factory import a_premises, a_street, community_id, content_of

LEFT = Qt.MouseButton.LeftButton
MOMENT = datetime(2026, 11, 23, 15, 4, 5)
Start = Callable[[str], Window]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "U盘").mkdir()
    return tmp_path / "U盘"


@pytest.fixture
def backup(tmp_path: Path, stick: Path) -> Path:
    """A store that went on after its backup was made."""
    store = a_street(tmp_path / "data")
    a_premises(store, "备份之前")
    made = back_up(store, stick, MOMENT)
    draft = {"name": "备份之后", "categories": "HST", "community_id": community_id(store)}
    save_premises(store, None, draft, by="陈丽")  # later than all that has long been there
    store.close()
    return made.folder


@pytest.fixture
def start(window: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    opened: list[Window] = []

    def show(lang: str) -> Window:
        made = Window(window, tmp_path / "data", lang)
        opened.append(made)
        made.show()
        assert made.worker.wait_idle(20)
        return made

    yield show
    for made in opened:
        made.end()
    language.speak("en")


def page_of(opened: Window) -> BackupPage:
    opened.shell.go("settings", page="backup")
    assert opened.worker.wait_idle(20)
    screen = opened.shell.open_screen
    assert isinstance(screen, Settings)
    assert isinstance(screen.page, BackupPage)
    return screen.page


def names(store: Store) -> set[str]:
    with store.read() as connection:
        return {line.name for line in premises_page(connection, premises_rows(connection))}


def text_of(paper: Preview) -> str:
    with closing(pypdfium2.PdfDocument(content_of(paper.pages.file))) as document:
        return "".join(page.get_textpage().get_text_bounded() for page in document)


def looked(opened: Window, folder: Path, qtbot: QtBot) -> BackupPage:
    page = page_of(opened)
    page.ui.backup.setText(str(folder))
    qtbot.keyClick(page.ui.backup, Qt.Key.Key_Return)
    assert opened.worker.wait_idle(20)
    return page


def test_a_backup_is_compared_and_put_in_place(start: Start, backup: Path, qtbot: QtBot) -> None:
    opened = start("en")
    page = page_of(opened)
    assert not page.ui.goBack.isEnabled()
    assert not page.ui.aside.isVisibleTo(page)
    page = looked(opened, backup, qtbot)
    shown = [
        [page.ui.compare.topLevelItem(row).text(column) for column in range(3)]
        for row in range(page.ui.compare.topLevelItemCount())
    ]
    assert ["Street", "临江街道", "临江街道"] in shown
    assert ["Premises", "1", "2"] in shown
    assert "is not in this backup" in page.ui.differs.text()
    shell = opened.shell
    qtbot.mouseClick(page.ui.goBack, LEFT)
    qtbot.waitUntil(lambda: opened.shell is not shell and opened.store is not None, timeout=20_000)
    assert opened.worker.wait_idle(20)
    assert opened.store is not None
    assert names(opened.store) == {"备份之前"}
    after = page_of(opened)
    assert str(backup) in after.ui.done.text()
    aside = next(opened.folder.glob("before-restore-*"))
    assert str(aside) in after.ui.done.text()
    kept = open_store(aside)
    assert names(kept) == {"备份之前", "备份之后"}
    kept.close()
    assert not list(opened.folder.glob("restoring-*"))
    qtbot.mouseClick(after.ui.aside, LEFT)
    assert opened.worker.wait_idle(20)
    qtbot.waitUntil(lambda: bool(after.findChildren(Preview)))
    (paper,) = after.findChildren(Preview)
    assert "备份之后" in text_of(paper)
    assert "备份之前" not in text_of(paper)
    paper.close()
    a_premises(opened.store, "恢复之后")
    assert names(opened.store) == {"备份之前", "恢复之后"}


@pytest.mark.parametrize(
    ("lang", "none", "practice"),
    [
        ("en", "holds no records", "is practice"),
        ("zh_CN", "没有", "练习"),
        ("zh_TW", "沒有", "練習"),
    ],
)
def test_what_is_no_backup_or_not_for_here_is_said_beside_its_field(
    start: Start, backup: Path, stick: Path, tmp_path: Path, qtbot: QtBot,
    lang: str, none: str, practice: str,
) -> None:  # fmt: skip
    opened = start(lang)
    page = looked(opened, stick, qtbot)
    assert none in page.ui.backupError.text()
    assert not page.ui.goBack.isEnabled()
    game = new_street(tmp_path / "game", "临江街道", ["滨江社区"], "B", practice=True)
    made = back_up(game, stick, MOMENT.replace(year=2027)).folder
    game.close()
    page = looked(opened, made, qtbot)
    qtbot.mouseClick(page.ui.goBack, LEFT)
    assert opened.worker.wait_idle(20)
    assert practice in page.ui.backupError.text()
    assert opened.store is not None
    assert names(opened.store) == {"备份之前", "备份之后"}


def test_a_damaged_backup_leaves_the_window_at_work(
    start: Start, backup: Path, qtbot: QtBot
) -> None:
    opened = start("en")
    page = looked(opened, backup, qtbot)
    content = bytearray((backup / RECORDS).read_bytes())
    content[8192:20480] = b"\xa5" * 12288
    (backup / RECORDS).write_bytes(content)
    qtbot.mouseClick(page.ui.goBack, LEFT)
    assert opened.worker.wait_idle(20)
    assert page.ui.backupError.isVisible()
    assert page.ui.goBack.isEnabled()
    assert not list(opened.folder.glob("restoring-*"))
    assert opened.store is not None
    a_premises(opened.store, "照常工作")


def test_another_program_at_the_store_is_said_and_the_window_opens_again(
    start: Start, backup: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = start("en")
    page = looked(opened, backup, qtbot)
    other = open_store(tmp_path / "data")
    with other.write("陈丽") as change:
        change.touch("setting")
        shell = opened.shell
        qtbot.mouseClick(page.ui.goBack, LEFT)
        qtbot.waitUntil(
            lambda: opened.shell is not shell and opened.store is not None, timeout=20_000
        )
        assert opened.worker.wait_idle(20)
        assert "in use by another program" in opened.shell.ui.trouble.sentence.text()
    other.close()
    assert not list(opened.folder.glob("restoring-*"))
    assert opened.store is not None
    assert names(opened.store) == {"备份之前", "备份之后"}
