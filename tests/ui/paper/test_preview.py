"""Looking at a paper before it is printed, on the real widget."""

import atexit
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.errors import FiresweepError
from firesweep.model.paper.issued import PaperPhoto
from firesweep.model.vocabulary import PhotoRole
from firesweep.paper.notice import notice_pdf
from firesweep.ui.look import theme
from firesweep.ui.paper.preview import Preview
from firesweep.ui.paper.printing import print_pages
from tests.paper.cases import a_notice, no_photo

NUMBER = "临江街消整〔2026〕B0012号"


@pytest.fixture
def preview(window: QApplication, pdf: bytes, qtbot: QtBot) -> Preview:
    made = Preview(pdf, NUMBER)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def test_the_first_page_is_shown_whole_in_width(preview: Preview) -> None:
    assert preview.ui.place.text() == "Page 1 of 2"
    assert preview.ui.pages.horizontalScrollBar().maximum() == 0
    picture = preview.ui.pages.grab().toImage()
    shown = {picture.pixelColor(x, 300).name() for x in range(100, 800, 50)}
    assert shown == {"#ffffff"}


def test_keys_go_to_the_last_page_and_zoom(preview: Preview, qtbot: QtBot) -> None:
    qtbot.keyClick(preview.ui.pages, Qt.Key.Key_End)
    assert preview.ui.place.text() == "Page 2 of 2"
    before = preview.ui.pages.zoom
    preview.ui.larger.click()
    assert preview.ui.pages.zoom > before
    preview.ui.fit.click()
    assert preview.ui.pages.zoom == pytest.approx(before)


def test_what_is_saved_is_the_kept_pdf_to_the_byte(
    preview: Preview, pdf: bytes, tmp_path: Path
) -> None:
    assert preview.write(tmp_path / "通知书.pdf")
    assert (tmp_path / "通知书.pdf").read_bytes() == pdf


def test_a_copy_opened_outside_goes_with_the_program(
    preview: Preview, pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    at_the_end: list[Callable[[], object]] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    monkeypatch.setattr(
        atexit, "register", lambda *do, **how: at_the_end.append(partial(*do, **how))
    )
    preview.open_outside()
    copy = Path(opened[0].toLocalFile())
    assert copy.read_bytes() == pdf
    for do in at_the_end:
        do()
    assert not copy.parent.exists()


def test_without_a_printer_it_is_said_and_the_pdf_stays(
    preview: Preview, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", "/nowhere")
    if QPrinterInfo.availablePrinters():
        pytest.skip("this machine has a printer")
    preview.ui.print.click()
    assert preview.ui.trouble.isVisible()
    assert "No printer is set up" in preview.ui.trouble.text()
    assert preview.ui.save.isEnabled()


def test_a_place_that_cannot_be_written_is_said(preview: Preview, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert not preview.write(tmp_path / "file" / "a.pdf")
    assert preview.ui.trouble.isVisible()
    assert "Choose another place" in preview.ui.trouble.text()


def test_buttons_show_their_keys(preview: Preview) -> None:
    assert preview.ui.print.text() == "Print…  Ctrl+P"
    assert preview.ui.fit.text() == "Fit width  Ctrl+0"


def test_the_frame_of_focus_is_seen(preview: Preview, qtbot: QtBot) -> None:
    preview.activateWindow()
    preview.ui.pages.setFocus()
    qtbot.waitUntil(preview.ui.pages.hasFocus)
    accent = theme.worn().accent.lower()
    assert preview.ui.pages.viewport().grab().toImage().pixelColor(0, 100).name() == accent


def test_printing_puts_every_page_on_paper(preview: Preview, tmp_path: Path) -> None:
    import pypdfium2

    print_pages(preview.pages, printing_to(tmp_path / "out.pdf"))
    printed = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    assert len(printed) == 2
    width, height = printed.get_page_size(0)
    assert (round(width), round(height)) == (595, 842)
    printed.close()


def test_some_pages_are_printed_alone(preview: Preview, tmp_path: Path) -> None:
    import pypdfium2

    printer = printing_to(tmp_path / "out.pdf")
    printer.setFromTo(2, 2)
    told: list[tuple[int, int]] = []

    def step(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    assert print_pages(preview.pages, printer, step)
    printed = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    assert (len(printed), told) == (1, [(0, 1)])
    printed.close()


def test_printing_can_be_stopped(preview: Preview, tmp_path: Path) -> None:
    printer = printing_to(tmp_path / "out.pdf")
    assert not print_pages(preview.pages, printer, lambda done, _total: done < 1)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_said(preview: Preview, tmp_path: Path) -> None:
    preview.print_to(printing_to(tmp_path / "not there" / "out.pdf"))
    assert preview.ui.trouble.isVisible()
    assert "Choose another one" in preview.ui.trouble.text()


def printing_to(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_what_is_to_be_written_by_hand_is_named_before_printing(
    window: QApplication, qtbot: QtBot
) -> None:
    preview = Preview(notice_pdf(a_notice(addressee="𠮷野家㐂店"), no_photo), NUMBER)
    qtbot.addWidget(preview)
    preview.show()
    assert preview.ui.byHand.isVisible()
    assert "𠮷 (U+20BB7), 㐂 (U+3402)" in preview.ui.byHand.text()


def test_a_paper_that_prints_whole_says_nothing(preview: Preview) -> None:
    assert not preview.ui.byHand.isVisible()


@pytest.fixture
def with_boxes(window: QApplication, qtbot: QtBot) -> Preview:
    """A notice whose photo was not there when it was made."""
    photos = (PaperPhoto("ab" * 32, "走廊", 1, PhotoRole.HAZARD),)
    made = Preview(notice_pdf(a_notice(photos=photos), no_photo), NUMBER)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_draft_says_which_photos_have_not_come_yet(with_boxes: Preview) -> None:
    assert with_boxes.ui.absent.text().startswith("Not on this laptop: 1 photos.")
    assert with_boxes.ui.absent.isVisible()
    assert not with_boxes.ui.late.isVisible()


def test_of_an_issued_paper_the_late_photos_are_shown(
    with_boxes: Preview, pdf: bytes, qtbot: QtBot
) -> None:
    with_boxes.freeze(lambda: pdf)
    assert "their places stay empty" in with_boxes.ui.absent.text().lower()
    qtbot.keyClick(with_boxes, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    (sheet,) = with_boxes.findChildren(Preview)
    assert sheet.name == f"{NUMBER}, late photos"
    sheet.reject()


def test_late_photos_that_have_not_come_are_said_below_the_pages(with_boxes: Preview) -> None:
    def not_yet() -> bytes:
        raise FiresweepError("The photos have not come yet.")

    with_boxes.freeze(not_yet)
    with_boxes.show_late()
    assert with_boxes.ui.trouble.text() == "The photos have not come yet."
