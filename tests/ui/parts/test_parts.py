from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QDate, QEvent, QIODevice, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QImageWriter,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from firesweep.ui.commands import Hint, shown_key
from firesweep.ui.parts.date_field import DateField, refused_day
from firesweep.ui.parts.elided import ElidedLabel
from firesweep.ui.parts.empty_state import EmptyState
from firesweep.ui.parts.figure_card import FigureCard
from firesweep.ui.parts.signature_pad import SignaturePad
from firesweep.ui.photos.photo_strip import KINDS, PhotoStrip, PhotoTile
from firesweep.ui.photos.photo_view import PhotoView
from firesweep.ui.photos.photo_window import PhotoWindow, Shot
from firesweep.ui.window.keys import joined
from firesweep.ui.words import language

RED, BLUE = "#b42318", "#1f5fbf"


def picture(width: int, height: int, colour: str = RED) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor(colour))
    return made


def png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def test_a_signature_is_strokes_from_0_to_1(window: QApplication, qtbot: QtBot) -> None:
    pad = SignaturePad()
    qtbot.addWidget(pad)
    pad.resize(300, 120)
    pad.show()
    area = pad.area()
    start, end = area.topLeft().toPoint(), area.bottomRight().toPoint()
    with qtbot.waitSignal(pad.signed):
        qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(pad, pos=area.center().toPoint())
        qtbot.mouseMove(pad, pos=end + QPoint(200, 200))
        qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=end)
    (stroke,) = pad.strokes
    assert all(0 <= value <= 1 for point in stroke for value in point)
    assert stroke[-1] == (1.0, 1.0)
    with qtbot.waitSignal(pad.cleared):
        qtbot.keyClick(pad, Qt.Key.Key_Delete)
    assert pad.strokes == ()


def test_a_signature_keeps_its_shape_at_any_size(window: QApplication, qtbot: QtBot) -> None:
    pad = SignaturePad()
    qtbot.addWidget(pad)
    for size in ((300, 120), (600, 120), (90, 300)):
        pad.setMinimumSize(1, 1)
        pad.resize(*size)
        assert round(pad.area().width() / pad.area().height(), 3) == 3.0


def test_photos_come_by_drop_and_paste(window: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    strip = PhotoStrip()
    qtbot.addWidget(strip)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / "出口.jpg"))])
    with qtbot.waitSignal(strip.files_added) as added:
        assert strip.take(dropped)
    assert added.args == [[tmp_path / "出口.jpg"]]
    QGuiApplication.clipboard().setImage(picture(40, 30))
    with qtbot.waitSignal(strip.image_pasted) as pasted:
        assert strip.paste()
    assert pasted.args[0].width() == 40
    QGuiApplication.clipboard().setText("no photo")
    assert not strip.paste()


@pytest.mark.parametrize("spoken", ["zh_CN", "zh_TW", "en"])
def test_files_are_offered_by_their_kind_in_every_language(
    window: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, spoken: str
) -> None:
    """Qt reads the kinds between half-width brackets only: between （） it found no .jpg."""
    asked: list[str] = []

    def ask(_parent: QWidget, _title: str, _folder: str, kinds: str) -> tuple[list[str], str]:
        asked.append(kinds)
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask)
    language.speak(spoken)
    strip = PhotoStrip()
    qtbot.addWidget(strip)
    strip.pick_files()
    dialog = QFileDialog(strip, "", "", asked[0])
    (kinds,) = dialog.nameFilters()
    assert kinds.partition(" (")[2].removesuffix(")").split() == KINDS.split()


def test_a_photo_is_pasted_as_it_was_copied(window: QApplication, qtbot: QtBot) -> None:
    """Its time, place and turn stand in the file, not in the dots."""
    strip = PhotoStrip()
    qtbot.addWidget(strip)
    copied = QMimeData()
    copied.setData("image/jpeg", b"a photo with its EXIF")
    with qtbot.waitSignal(strip.image_pasted) as pasted:
        assert strip.take(copied)
    assert pasted.args == [b"a photo with its EXIF"]


def test_photos_open_and_go_by_key(window: QApplication, qtbot: QtBot) -> None:
    strip = PhotoStrip()
    qtbot.addWidget(strip)
    strip.show_photos([PhotoTile("a", png(picture(400, 300))), PhotoTile("b", b"", "damaged")])
    strip.show()
    tiles = strip.tiles
    tiles.setCurrentIndex(tiles.model().index(0, 0))
    with qtbot.waitSignal(strip.photo_chosen) as chosen:
        qtbot.keyClick(tiles, Qt.Key.Key_Return)
    qtbot.keyClick(tiles, Qt.Key.Key_Right)
    with qtbot.waitSignal(strip.photo_removed) as removed:
        qtbot.keyClick(tiles, Qt.Key.Key_Delete)
    assert (chosen.args, removed.args) == (["a"], ["b"])


def test_photos_are_shown_whole_before_beside_after(window: QApplication, qtbot: QtBot) -> None:
    view = PhotoView()
    qtbot.addWidget(view)
    view.resize(412, 200)
    view.show_photos([(png(picture(400, 100)), ""), (png(picture(100, 400, BLUE)), "")])
    shown = view.grab().toImage()
    assert shown.pixelColor(100, 100).name() == RED
    assert shown.pixelColor(100, 40).name() != RED
    assert shown.pixelColor(312, 10).name() == BLUE
    assert shown.pixelColor(230, 100).name() != BLUE


def test_a_figure_opens_what_is_behind_it(window: QApplication, qtbot: QtBot) -> None:
    card = FigureCard()
    qtbot.addWidget(card)
    card.show_figure("逾期未改", 1512, "比上周 +2", "overdue")
    assert card.accessibleName() == "逾期未改, 1,512, 比上周 +2"
    card.show()
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, Qt.Key.Key_Space)


def test_an_empty_list_offers_the_next_step(window: QApplication, qtbot: QtBot) -> None:
    empty, done = EmptyState(), list[bool]()
    qtbot.addWidget(empty)
    empty.show_reason("No premises yet", "Import the list.", "Import …", lambda: done.append(True))
    qtbot.mouseClick(empty.next_step, Qt.MouseButton.LeftButton)
    empty.show_reason("Nothing found", "Use fewer letters.")
    assert done == [True]
    assert empty.next_step.isHidden()


def test_arrows_go_through_the_photos(window: QApplication, qtbot: QtBot) -> None:
    read: list[str] = []

    def shot(name: str) -> Shot:
        def read_it() -> bytes:
            read.append(name)
            return png(picture(40, 30))

        return Shot(read_it, name)

    photos = PhotoWindow([shot("before"), shot("after")])
    qtbot.addWidget(photos)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(photos, key)
    assert read == ["before", "after", "after", "before"]
    assert photos.windowTitle() == "Photo 1 / 2"
    assert photos.ui.view.accessibleName() == "before  1 / 2"


def test_a_cut_line_says_the_whole_in_its_tip(window: QApplication, qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("冬春火灾防控大排查" * 9)
    label.resize(80, 24)
    label.show()
    label.grab()
    at = label.mapToGlobal(QPoint(5, 5))
    QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), at))
    assert QToolTip.text() == label.text()
    QToolTip.hideText()


def test_one_thing_is_listed_once_with_all_its_keys() -> None:
    hints = [Hint("Ctrl+F", "Search"), Hint("F1", "Keys"), Hint("/", "Search")]
    assert joined(hints) == {"Search": ["Ctrl+F", "/"], "Keys": ["F1"]}


@pytest.mark.parametrize(
    ("key", "shown"),
    [("Alt+Left", "Alt+←"), ("Ctrl+Return", "Ctrl+Enter"), ("PgUp", "PgUp"), ("Shift+F4",) * 2],
)
def test_keys_are_named_as_on_the_keyboard(key: str, shown: str) -> None:
    assert shown_key(key) == shown


def test_a_strip_without_photos_keeps_its_button_at_the_left(
    window: QApplication, qtbot: QtBot
) -> None:
    strip = PhotoStrip()
    qtbot.addWidget(strip)
    strip.resize(600, 120)
    strip.show_photos([])
    strip.show()
    assert strip.add.x() == 0
    assert strip.add.height() >= 80


@pytest.fixture
def day_field(window: QApplication, qtbot: QtBot) -> Iterator[DateField]:
    """A date with a button after it, bounded, and in hand."""
    holder = QWidget()
    field, after = DateField(holder), QPushButton("→", holder)
    after.move(0, 40)
    field.setObjectName("deadline")
    field.setDisplayFormat("yyyy-MM-dd ddd")
    field.setDateRange(QDate(2026, 11, 27), QDate(2027, 11, 27))
    field.setDate(QDate(2026, 11, 30))
    qtbot.addWidget(holder)
    holder.show()
    holder.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    yield field
    holder.close()


def write_day(qtbot: QtBot, field: DateField, text: str) -> None:
    """Select all, write, and go on."""
    qtbot.keyClick(field, "a", Qt.KeyboardModifier.ControlModifier)
    if not text:
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    for letter in text:
        qtbot.keyClick(QApplication.focusWidget(), letter)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)


@pytest.mark.parametrize("text", ["2026-12-05", "20261205", "12-5"])
def test_a_date_is_written_whole_as_people_write_it(
    day_field: DateField, qtbot: QtBot, text: str
) -> None:
    write_day(qtbot, day_field, text)
    assert day_field.date() == QDate(2026, 12, 5)
    assert (day_field.trouble, day_field._written.isHidden()) == (None, True)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)


def test_a_day_without_its_year_is_the_one_that_is_possible(
    day_field: DateField, qtbot: QtBot
) -> None:
    write_day(qtbot, day_field, "1-8")
    assert day_field.date() == QDate(2027, 1, 8), "of 2026 it would be too early"


def test_a_leap_day_without_its_year_is_that_of_the_next_year(
    day_field: DateField, qtbot: QtBot
) -> None:
    day_field.setDateRange(QDate(2027, 12, 20), QDate(2028, 12, 20))
    write_day(qtbot, day_field, "2-29")
    assert (day_field.date(), day_field.trouble) == (QDate(2028, 2, 29), None)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Give the date."),
        ("2026-13-45", "“2026-13-45” is not a date. Write it as 2026-11-24."),
        ("2026-02-30", "“2026-02-30” is not a date. Write it as 2026-11-24."),
        ("2026-11-26", "2026-11-26 is too early. The first day possible here is 2026-11-27."),
        ("9999-12-31", "9999-12-31 is too late. The last day possible here is 2027-11-27."),
    ],
)
def test_a_date_that_is_refused_stays_and_says_why(
    day_field: DateField, qtbot: QtBot, text: str, said: str
) -> None:
    with qtbot.waitSignal(day_field.refused) as refused:
        write_day(qtbot, day_field, text)
    assert (str(refused.args[0]), refused.args[0].facts["field"]) == (said, "deadline")
    assert day_field._written.text() == text, "nothing is lost"
    assert day_field.date() == QDate(2026, 11, 30)
    assert refused_day(day_field.window()) is not None
    day_field.setFocus()
    day_field._written.selectAll()
    qtbot.keyClicks(day_field._written, "2026-12-01")
    assert day_field.settle()
    assert (day_field.date(), day_field.trouble) == (QDate(2026, 12, 1), None)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_calendar_takes_a_refused_date_away_though_the_day_is_the_same(
    day_field: DateField, qtbot: QtBot
) -> None:
    day_field.setCalendarPopup(True)
    write_day(qtbot, day_field, "2026-13-45")
    assert refused_day(day_field.window()) is not None
    arrow = QPoint(day_field.width() - 6, day_field.height() // 2)
    qtbot.mousePress(day_field, Qt.MouseButton.LeftButton, pos=arrow)
    calendar = day_field.calendarWidget()
    assert calendar.isVisible()
    with qtbot.waitSignal(day_field.taken):
        calendar.clicked.emit(QDate(2026, 11, 30))
    assert refused_day(day_field.window()) is None
    assert day_field.date() == QDate(2026, 11, 30)
    assert day_field._written.isHidden()


def test_a_shortcut_waits_for_a_date_that_is_refused_and_esc_gives_it_up(
    day_field: DateField, qtbot: QtBot
) -> None:
    done = []
    for key in ("Ctrl+Return", "Esc"):
        QShortcut(QKeySequence(key), day_field.window(), lambda key=key: done.append(key))
    qtbot.keyClicks(day_field, "2")
    qtbot.keyClicks(day_field._written, "0")
    assert day_field._written.text() == "20"
    qtbot.keyClick(day_field._written, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (done, day_field.trouble is None) == ([], False)
    qtbot.keyClick(day_field._written, Qt.Key.Key_Escape)
    assert (done, day_field.trouble, day_field.hasFocus()) == ([], None, True)
    write_day(qtbot, day_field, "2026-12-05")
    qtbot.keyClick(day_field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert done == ["Ctrl+Return"]


def test_a_key_that_is_only_held_down_takes_no_date(day_field: DateField, qtbot: QtBot) -> None:
    qtbot.keyClicks(day_field, "2")
    qtbot.keyClicks(day_field._written, "026-12-1")
    held = Qt.KeyboardModifier.ControlModifier
    qtbot.keyPress(day_field._written, Qt.Key.Key_Shift, held)  # as in Ctrl+Shift+←
    qtbot.keyClicks(day_field._written, "5")
    assert day_field._written.text() == "2026-12-15"
    assert day_field.settle()
    assert day_field.date() == QDate(2026, 12, 15)


def test_a_date_is_one_stop_of_tab_and_turns_its_day(window: QApplication, qtbot: QtBot) -> None:
    holder = QWidget()
    before, date, after = QLineEdit(holder), DateField(holder), QLineEdit(holder)
    for number, field in enumerate((before, date, after)):
        field.move(0, 40 * number)
    date.setDate(QDate(2026, 11, 26))
    qtbot.addWidget(holder)
    holder.show()
    holder.activateWindow()
    before.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(before.hasFocus)
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert date.hasFocus()
    qtbot.keyClick(date, Qt.Key.Key_Up)
    assert date.date() == QDate(2026, 11, 27)
    qtbot.keyClick(date, Qt.Key.Key_Tab)
    assert after.hasFocus()
    qtbot.keyClick(after, Qt.Key.Key_Backtab)
    assert date.hasFocus()
    qtbot.keyClick(date, Qt.Key.Key_Backtab)
    assert before.hasFocus()
