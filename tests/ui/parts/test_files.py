"""Where a person is asked for files, and in which words."""

from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo
from PySide6.QtWidgets import QApplication, QFileDialog, QFileIconProvider, QWidget
from pytestqt.qtbot import QtBot

from firesweep.ui.parts.files import ask_file, ask_place, begin_in
from firesweep.ui.words import language


@pytest.mark.parametrize(("spoken", "folder"), [("zh_CN", "文件夹"), ("zh_TW", "文件夾")])
def test_a_folder_is_called_one_in_chinese(
    window: QApplication, tmp_path: Path, spoken: str, folder: str
) -> None:
    language.speak(spoken)
    assert QFileIconProvider().type(QFileInfo(str(tmp_path))) == folder


def test_it_never_begins_where_the_program_lies(
    window: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert begin_in("", str(tmp_path / "gone")) != str(tmp_path)
    assert Path(begin_in()).is_dir()


def test_the_next_is_saved_beside_the_last(
    window: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def read(_parent: QWidget, _title: str, folder: str, _kinds: str) -> tuple[str, str]:
        asked.append(folder)
        return str(tmp_path / "名单.xlsx"), ""

    def save(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        asked.append(name)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", read)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert ask_file(parent, "", "", str(tmp_path)) == tmp_path / "名单.xlsx"
    assert ask_place(parent, "", "通知书.pdf", "") is None
    assert asked == [str(tmp_path), str(tmp_path / "通知书.pdf")]
