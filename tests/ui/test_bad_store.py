"""A window over a store that cannot be used says so in a sentence, and stays."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.app import Window
from firesweep.store.database import PHOTOS, RECORDS
from firesweep.ui.words import language
from tests.kept import newest_store

Start = Callable[[str], Window]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return newest_store(tmp_path / "data 临江 🔥")


@pytest.fixture
def start(window: QApplication, qtbot: QtBot, data: Path) -> Iterator[Start]:
    opened: list[Window] = []

    def show(lang: str = "en") -> Window:
        made = Window(window, data, lang)
        opened.append(made)
        made.show()
        assert made.worker.wait_idle(20)
        return made

    yield show
    for made in opened:
        made.end()
        made.shell.deleteLater()


def said(opened: Window) -> str:
    return opened.shell.ui.trouble.sentence.text()


def cut(data: Path) -> None:
    path = data / RECORDS
    path.write_bytes(path.read_bytes()[:30_000])


def scribble(data: Path) -> None:
    (data / RECORDS).write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(5000))


def make_newer(data: Path) -> None:
    connection = sqlite3.connect(data / RECORDS)
    connection.execute("PRAGMA user_version = 999")
    connection.close()


def lose_a_table(data: Path) -> None:
    connection = sqlite3.connect(data / RECORDS)
    connection.execute("DROP TABLE draft_photo")
    connection.close()


TROUBLES: dict[Callable[[Path], None], tuple[str, str, str]] = {
    cut: ("is not a firesweep store", "不是 firesweep 数据库", "不是 firesweep 數據庫"),
    scribble: ("is not a firesweep store", "不是 firesweep 数据库", "不是 firesweep 數據庫"),
    lose_a_table: ("is not a firesweep store", "不是 firesweep 数据库", "不是 firesweep 數據庫"),
    make_newer: ("Update firesweep", "请先更新本机的", "請先更新本機的"),
}


@pytest.mark.parametrize("lang", ["en", "zh_CN", "zh_TW"])
@pytest.mark.parametrize("harm", TROUBLES, ids=["cut", "scribble", "lose_a_table", "make_newer"])
def test_a_store_that_cannot_be_used_is_a_sentence_in_every_language(
    start: Start, data: Path, harm: Callable[[Path], None], lang: str
) -> None:
    harm(data)
    before = (data / RECORDS).read_bytes()
    opened = start(lang)
    words = TROUBLES[harm][("en", "zh_CN", "zh_TW").index(lang)]
    assert words in said(opened)
    assert opened.store is None
    assert (data / RECORDS).read_bytes() == before
    language.speak("en")


def test_a_store_of_an_older_version_opens(start: Start) -> None:
    opened = start("en")
    assert opened.shell.ui.street.text() == "临江街道"


def test_without_its_photos_the_window_still_opens(start: Start, data: Path) -> None:
    (data / PHOTOS).unlink()
    opened = start("en")
    assert opened.store is not None


def test_two_windows_on_one_store_both_work(start: Start) -> None:
    first, second = start("en"), start("en")
    for opened in (first, second):
        assert opened.store is not None
        with opened.store.write("陈丽") as change:
            change.touch("setting")


def test_a_locked_store_can_be_read(
    start: Start, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start("en")
    other = sqlite3.connect(data / RECORDS, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert start("en").shell.ui.street.text() == "临江街道"
    other.execute("ROLLBACK")
    other.close()
