import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from firesweep import settings
from firesweep.app import Window, choose_input_method, places
from firesweep.paths import settings_file
from firesweep.store.database import Store
from firesweep.ui.desk import Desk
from firesweep.ui.office.settings.screen import Settings as SettingsScreen
from tests.factory import a_premises
from tests.ui.reach import unnamed

ROOT = Path(__file__).resolve().parents[2]
HEAVY = "sqlmodel sqlalchemy pydantic reportlab PIL pypinyin opencc python_calamine xlsxwriter"
PAINT = f"""
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from firesweep.app import Window
application = QApplication([])
window = Window(application, Path(sys.argv[1]))
window.shell.show()
application.processEvents()
assert not window.shell.grab().isNull()
print(sorted(set({HEAVY.split()}) & set(sys.modules)))
window.end()
"""
STAND = f"""
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
import firesweep.app
from firesweep.app import Window
firesweep.app.SETTLED = 3000  # on a busy machine the day may take longer than usual
application = QApplication([])
window = Window(application, Path(sys.argv[1]))
window.show()
assert window.worker.wait_idle(20)
assert window.shell.open_screen.day.registered and window.shell.head is not None
print(sorted(set({HEAVY.split()}) & set(sys.modules)))
for _ in range(200):  # a timer of seconds may be late by a twentieth
    QTest.qWait(100)
    if "firesweep.ui.field.inspection" in sys.modules:
        break
assert window.worker.wait_idle(20)
from firesweep.store.checklists import checklist
print("firesweep.ui.field.inspection" in sys.modules, checklist.cache_info().currsize)
window.end()
"""


@pytest.fixture
def start(window: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], Window]]:
    opened: list[Window] = []

    def show() -> Window:
        made = Window(window, tmp_path / "data", "en")
        opened.append(made)
        made.show()
        assert made.worker.wait_idle(20)
        return made

    yield show
    for made in opened:
        made.end()
        made.shell.deleteLater()


def test_the_shell_is_painted_before_anything_heavy_is_loaded(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PAINT, str(tmp_path)], cwd=ROOT, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr


def test_the_day_stands_before_anything_heavy_is_loaded(store: Store, tmp_path: Path) -> None:
    a_premises(store)
    done = subprocess.run(
        [sys.executable, "-c", STAND, str(tmp_path / "data")], cwd=ROOT, capture_output=True,
        text=True,
    )  # fmt: skip
    assert done.stdout.splitlines() == ["[]", "True 1"], done.stderr


def test_a_store_opens_on_the_first_place(start: Callable[[], Window], store: Store) -> None:
    opened = start()
    assert opened.shell.ui.street.text() == "临江街道"
    assert opened.shell.place == places()[0].name


def test_every_place_opens_and_names_what_it_gives_the_focus(
    start: Callable[[], Window], store: Store
) -> None:
    opened = start()
    for place in places():
        opened.shell.go(place.name)
        assert opened.worker.wait_idle(20)
        assert opened.shell.open_screen is not None
        assert unnamed(opened.shell.open_screen) == [], place.name
    assert unnamed(opened.shell) == []


def test_without_a_store_it_asks_what_this_laptop_is_for(start: Callable[[], Window]) -> None:
    opened = start()
    asked = opened.first_start
    assert asked is not None
    asked.ui.name.setText("临江街道")
    asked.ui.laptop.setText("C")
    asked.ui.communities.setPlainText("滨江社区\n和平社区")
    asked.ui.newStreet.setChecked(True)
    asked.begin()
    assert opened.worker.wait_idle(20)
    assert opened.shell.ui.laptop.text() == "Laptop C"


def test_a_chosen_language_is_spoken_and_kept(
    start: Callable[[], Window], store: Store, window: QApplication, tmp_path: Path
) -> None:
    opened = start()
    desk = opened.shell.desk
    assert isinstance(desk, Desk)
    desk.set_settings(language="zh_TW", theme="dark", text_size=125)
    window.processEvents()
    assert opened.shell.ui.laptop.text() == "電腦 B"
    kept, trouble = settings.load(settings_file(tmp_path / "data"))
    assert (kept.language, kept.theme, kept.text_size, trouble) == ("zh_TW", "dark", 125, None)


def test_a_damaged_store_is_a_sentence_in_the_window(
    start: Callable[[], Window], tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "records.db").write_bytes(b"not a store at all" * 100)
    opened = start()
    assert "is not a firesweep store" in opened.shell.ui.trouble.sentence.text()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is a screen")
def test_without_a_screen_it_says_so(tmp_path: Path) -> None:
    unseen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    surroundings = {name: value for name, value in os.environ.items() if name not in unseen}
    command = [sys.executable, "-m", "firesweep"]
    for words in ([], ["--data", str(tmp_path)]):
        done = subprocess.run([*command, *words], cwd=ROOT, capture_output=True, text=True,
                              env=surroundings)  # fmt: skip
        assert done.returncode == 1
        assert done.stderr.startswith("There is no screen here")


def test_chinese_can_be_typed_where_fcitx_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_IM_MODULE", "fcitx5")
    choose_input_method()
    assert os.environ["QT_IM_MODULE"] == "ibus"


@pytest.mark.parametrize(
    ("text", "place", "shown"),
    [
        ("Import a list", "import", "Import"),
        ("Settings: Holidays", "settings", "Settings"),
        ("New premises", "premises", "Premises"),
    ],
)
def test_what_a_place_offers_is_asked_for_from_anywhere(
    start: Callable[[], Window], store: Store, text: str, place: str, shown: str
) -> None:
    shell = start().shell
    assert shell.place == "today"
    {command.name: command for command in shell.every_command()}[text].do()
    assert shell.desk is not None
    assert shell.desk.work.wait_idle(20)
    assert (shell.place, type(shell.open_screen).__name__) == (place, shown)


def test_a_page_of_the_settings_is_asked_for_by_its_name(
    start: Callable[[], Window], store: Store
) -> None:
    shell = start().shell
    for command in shell.every_command():
        if command.name.startswith("Settings: "):
            command.do()
            assert shell.desk is not None
            assert shell.desk.work.wait_idle(20)
            settings_screen = shell.open_screen
            assert isinstance(settings_screen, SettingsScreen)
            row = settings_screen.ui.pages.currentItem().text()
            assert command.name == f"Settings: {row}"


def test_enter_presses_the_button_that_has_the_keys(
    start: Callable[[], Window], store: Store, qtbot: QtBot
) -> None:
    shell = start().shell
    shell.activateWindow()
    button = shell.ui.places.findChildren(QPushButton)[1]
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert shell.place == "premises"
