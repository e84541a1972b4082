"""Texts Qt would never find a translation for are found in the source."""

from pathlib import Path

import pytest
import sentences

SCREEN = """
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
LABELS = {{"a": QT_TRANSLATE_NOOP("Category", "Schools")}}
class Board:
    def paint(self, count, label, other):
        {line}
"""


def screen(folder: Path, line: str) -> list[Path]:
    path = folder / "board.py"
    path.write_text(SCREEN.format(line=line), "utf-8")
    return [path]


@pytest.mark.parametrize(
    "line",
    [
        'self.tr("Open")',
        'self.tr("%n open", "", count)',
        'self.tr("{count} open").format(count=count)',
        'self.tr("one " "line")',
        'QCoreApplication.translate("Board", "Open")',
        'QCoreApplication.translate("Category", label)',
        'QCoreApplication.translate("FiresweepError", label.sentence)',
        '"text".translate({1: 2})',
    ],
)
def test_what_qt_can_translate_passes(tmp_path: Path, line: str) -> None:
    assert sentences.unheard(screen(tmp_path, line)) == []


@pytest.mark.parametrize(
    "line",
    [
        'self.tr(f"{count} open")',
        "self.tr(label)",
        'self.tr("open " + label)',
        'self.tr("{} open".format(count))',
        'other.tr("Open")',
        'QCoreApplication.translate("Board", f"{count} open")',
        'QCoreApplication.translate("Unmarked", label)',
        "QCoreApplication.translate(label, other)",
    ],
)
def test_what_qt_cannot_translate_is_found(tmp_path: Path, line: str) -> None:
    files = screen(tmp_path, line)
    assert sentences.unheard(files) == [f"{files[0]}:6"]


@pytest.mark.parametrize(
    ("line", "bare"),
    [
        ('self.setText("Open")', True),
        ('QLabel("未处理", self)', True),
        ('self.setToolTip(f"{count} open")', True),
        ('self.setText(self.tr("Open"))', False),
        ('self.setText(f"{count} / {other}")', False),
        ('self.addItem(label, "zh_CN")', False),
        ('self.setObjectName("board")', False),
    ],
)
def test_words_past_the_translations_are_found(tmp_path: Path, line: str, *, bare: bool) -> None:
    assert bool(sentences.bare_texts(screen(tmp_path, line))) is bare


TROUBLE = """
from firesweep.errors import FiresweepError
LOCKED = "It is locked. Close it."
TABLE = {"full": "It is full. Make room.", "kind": "no sentence"}
class Unfinished(FiresweepError):
    def __init__(self, count):
        super().__init__("{count} missing. Fill them in.", count=count)
class StoreTrouble(FiresweepError):
    pass
def complain(kind, count):
    if count:
        raise Unfinished(count)
    if kind:
        raise StoreTrouble(TABLE[kind])
    raise FiresweepError(LOCKED if count else "Or this. Do that.")
"""


def test_every_sentence_of_trouble_is_read(tmp_path: Path) -> None:
    path = tmp_path / "trouble.py"
    path.write_text(TROUBLE, "utf-8")
    assert set(sentences.error_sentences([path])) == {
        "It is locked. Close it.",
        "It is full. Make room.",
        "{count} missing. Fill them in.",
        "Or this. Do that.",
    }
    assert sentences.unread_sentences([path]) == []


@pytest.mark.parametrize("made", ['f"{x} is full."', '"Full: " + x', "x.upper()"])
def test_a_sentence_put_together_is_found(tmp_path: Path, made: str) -> None:
    path = tmp_path / "trouble.py"
    path.write_text(f"def no(x):\n    raise FiresweepError({made})\n", "utf-8")
    assert sentences.unread_sentences([path]) == [f"{path}:2"]


def test_a_kind_of_trouble_from_another_module_is_read(tmp_path: Path) -> None:
    path = tmp_path / "use.py"
    path.write_text(
        "from firesweep.store.trouble import NOT_A_STORE, StoreTrouble\n"
        'def look():\n    raise StoreTrouble("It is too new. Update.")\n'
        "def open_it():\n    raise StoreTrouble(NOT_A_STORE)\n",
        "utf-8",
    )
    assert sentences.error_sentences([path]) == ["It is too new. Update."]
    assert sentences.unread_sentences([path]) == []
