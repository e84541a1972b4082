"""A paper before it is printed: look, print, save, open."""

import atexit
import shutil
import tempfile
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QPageSize, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QProgressDialog, QWidget

from firesweep.errors import FiresweepError
from firesweep.model.paper.issued import code_point
from firesweep.settings import write_anew
from firesweep.ui.commands import Command
from firesweep.ui.forms.ui_preview import Ui_Preview
from firesweep.ui.look.fitting import fit_screen
from firesweep.ui.paper.pages import Pages
from firesweep.ui.paper.printing import Step, print_pages
from firesweep.ui.parts.files import ask_place
from firesweep.ui.screen import label_button
from firesweep.ui.words.listing import listed, with_aside
from firesweep.ui.words.trouble import sentence

SLOW = 300
"""Milliseconds of printing after which its progress is shown."""


class Preview(QDialog):
    """Shows a kept PDF; what is printed or saved is that PDF and nothing else."""

    def __init__(self, pdf: bytes | BinaryIO, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_Preview()
        self.ui.setupUi(self)
        fit_screen(self)
        self.ui.issue.hide()
        self.offer_copy(None)
        self._late: Callable[[], bytes] | None = None
        self._frozen = False
        self._connect()
        self.show_pdf(Pages(pdf), heading)
        self.ui.pages.setFocus()

    def show_pdf(self, pages: Pages, name: str) -> None:
        """Show a PDF under its name."""
        self.pages = pages
        self.ui.pages.show_pages(pages)
        self.show_name(name)
        self.show_by_hand(pages.by_hand)
        self.show_absent(pages.absent)

    def show_name(self, name: str) -> None:
        """Say what is shown."""
        self.name = name
        self.ui.heading.setText(name)

    def offer_copy(self, made: Callable[[], bytes] | None) -> None:
        """Offer a copy of the paper that can be edited, where there is one."""
        self._copy = made
        self.ui.docx.setVisible(made is not None)

    def freeze(self, late: Callable[[], bytes] | None = None) -> None:
        """Say of photos that are not in it that the paper stays so: it was issued; `late` makes the
        sheet of those that came since.
        """
        self._frozen, self._late = True, late
        self.show_absent(self._absent)

    def tell(self, said: str) -> None:
        """Say below the pages what is to be known of them; the window below says it unseen."""
        self.ui.said.setText(said)
        self.ui.said.setVisible(bool(said))

    def show_absent(self, photos: Iterable[str]) -> None:
        """Say for how many photos there are empty boxes, and what can be done."""
        self._absent = tuple(photos)
        if self._frozen:
            said = self.tr(
                "Not on this laptop when it was issued: {count} photos. Their places stay empty; "
                "once they have come, “Late photos” of the paper prints them."
            )
        else:
            said = self.tr("Not on this laptop: {count} photos. Their places are empty, so take in "
                           "the bundle that brings them first.")  # fmt: skip
        count = len(self._absent)
        self.ui.absent.setText(said.format(count=count))
        self.ui.absent.setVisible(bool(count))
        self.ui.late.setVisible(bool(count) and self._late is not None)

    def show_late(self) -> None:
        """Show the sheet of photos that came later; trouble is said below the pages."""
        try:
            if self._late is not None:
                said = self.tr("{number}, late photos").format(number=self.name)
                Preview(self._late(), said, self).open()
        except FiresweepError as trouble:
            self._say(sentence(trouble))

    def show_by_hand(self, characters: Iterable[str]) -> None:
        """Name the characters that are to be written in by hand, before anything is printed."""
        self._by_hand = tuple(characters)
        text = self.tr("The fonts have no %1. The paper leaves a line there: write it in by hand.")
        self.ui.byHand.setText(text.replace("%1", listed(map(_named, self._by_hand))))
        self.ui.byHand.setVisible(bool(self._by_hand))

    def _connect(self) -> None:
        view, ui = self.ui.pages, self.ui
        ui.heading.given_up = Qt.TextElideMode.ElideMiddle
        view.page_changed.connect(self.show_place)
        view.zoom_changed.connect(lambda zoom: ui.zoom.setText(f"{zoom * 100:.0f} %"))
        for button, act in (
            (ui.smaller, view.smaller), (ui.larger, view.larger), (ui.fit, view.fit_width),
            (ui.save, self.save_as), (ui.open, self.open_outside), (ui.print, self.print_on),
            (ui.docx, self.save_copy), (ui.late, self.show_late), (ui.close_, self.reject),
        ):  # fmt: skip
            button.clicked.connect(act)
        self._commands = [
            Command(button=button, key=key)
            for button, key in (
                (ui.smaller, "Ctrl+-"), (ui.larger, "Ctrl++"), (ui.fit, "Ctrl+0"),
                (ui.save, "Ctrl+S"), (ui.open, "Ctrl+O"), (ui.print, "Ctrl+P"),
                (ui.docx, "Ctrl+D"), (ui.late, "Ctrl+T"), (ui.issue, "Ctrl+Return"),
                (ui.close_, "Esc"),
            )
        ]  # fmt: skip
        for command in self._commands:
            QShortcut(QKeySequence(command.key), self, partial(_do, command))
        QShortcut(QKeySequence("Ctrl+="), self, view.larger)  # + without Shift
        self._label()

    def _label(self) -> None:
        """Write the keys on the buttons that have room for them."""
        for command in self._commands:
            if command.button not in (self.ui.smaller, self.ui.larger):
                label_button(command)

    def show_place(self, page: int) -> None:
        """Say which page is in sight."""
        text = self.tr("Page %1 of %2")
        self.ui.place.setText(text.replace("%1", str(page + 1)).replace("%2", str(len(self.pages))))

    def save_as(self) -> None:
        """Save the PDF where the person says."""
        suggested = f"{_file_name(self.name)}.pdf"
        title = self.tr("Save the paper")
        if chosen := ask_place(self, title, suggested, "PDF (*.pdf)"):
            self.write(chosen)

    def save_copy(self) -> None:
        """Save the copy to be edited where the person says."""
        suggested = f"{_file_name(self.name)}.docx"
        title = self.tr("Save a copy to edit")
        if chosen := ask_place(self, title, suggested, "Word (*.docx)"):
            self.write_copy(chosen)

    def write_copy(self, path: Path) -> bool:
        """Write the copy to be edited to a file; trouble is said below the pages."""
        try:
            return self._copy is not None and self._write(path, self._copy())
        except FiresweepError as trouble:
            self._say(sentence(trouble))
            return False

    def write(self, path: Path) -> bool:
        """Write the PDF to a file; trouble is said below the pages."""
        return self._write(path, self.pages.file)

    def _write(self, path: Path, content: bytes | BinaryIO) -> bool:
        try:
            write_anew(path, content)
        except OSError as trouble:
            text = self.tr("%1 cannot be written (%2). Choose another place.")
            reason = trouble.strerror or str(trouble)
            self._say(text.replace("%1", str(path)).replace("%2", reason))
            return False
        self.ui.trouble.hide()
        return True

    def warn(self, trouble: FiresweepError | None) -> None:
        """Say below the pages what is not as it was asked for."""
        if trouble is not None:
            self._say(sentence(trouble))

    def _say(self, trouble: str) -> None:
        self.ui.trouble.setText(trouble)
        self.ui.trouble.show()

    def open_outside(self) -> None:
        """Hand a copy to this laptop's PDF program; it names people, so it goes with firesweep."""
        folder = Path(tempfile.mkdtemp(prefix="firesweep-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        path = folder / f"{_file_name(self.name)}.pdf"
        if self.write(path) and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._say(self.tr("No program opens PDF files here. Save it instead."))

    def print_on(self) -> None:
        """Ask for a printer and print; where there is none, say so."""
        if not QPrinterInfo.availablePrinters():
            self._say(
                self.tr("No printer is set up on this laptop. Set one up, or save the PDF and "
                        "print it elsewhere.")
            )  # fmt: skip
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setDocName(self.name)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(self.pages))
        if dialog.exec():
            self.print_to(printer)

    def print_to(self, printer: QPrinter) -> None:
        """Print; what takes long shows how far it is and can be stopped."""
        self.ui.trouble.hide()
        shown = QProgressDialog(self.tr("Printing"), self.tr("Stop"), 0, len(self.pages), self)
        shown.setWindowModality(Qt.WindowModality.WindowModal)
        shown.setMinimumDuration(SLOW)
        try:
            print_pages(self.pages, printer, _shown_in(shown))
        except FiresweepError as trouble:
            self._say(sentence(trouble))
        finally:
            shown.reset()
            shown.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.ui.heading.setText(self.name)
            self.show_place(self.ui.pages.page)
            self.show_by_hand(self._by_hand)
            self.show_absent(self._absent)
            self._label()
        super().changeEvent(event)

    def done(self, result: int) -> None:
        """Let go of the PDF."""
        self.ui.pages.clear()
        self.pages.close()
        super().done(result)


def _do(command: Command) -> None:
    """A key does what its button would, where the button is offered."""
    if command.possible:
        command.do()


def _named(character: str) -> str:
    return with_aside(character, code_point(character))


def _shown_in(shown: QProgressDialog) -> Step:
    def step(done: int, total: int) -> bool:
        shown.setMaximum(total)
        shown.setValue(done)
        return not shown.wasCanceled()

    return step


def _file_name(heading: str) -> str:
    return "".join(c for c in heading if c not in '<>:"/\\|?*').strip() or "paper"
