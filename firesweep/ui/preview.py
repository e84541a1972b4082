"""A paper before it is printed: look, print, save, open."""

import tempfile
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QPageSize, QPainter, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from firesweep.ui.fitting import fit_screen
from firesweep.ui.forms.ui_preview import Ui_Preview
from firesweep.ui.pages import POINTS, Pages, Piece

PRINT_DPI = 300


class Preview(QDialog):
    """Shows a kept PDF; what is printed or saved is that PDF and nothing else."""

    def __init__(self, pdf: bytes, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_Preview()
        self.ui.setupUi(self)
        fit_screen(self)
        self.ui.issue.hide()
        self._connect()
        self.show_pdf(Pages(pdf), heading)
        self.ui.pages.setFocus()

    def show_pdf(self, pages: Pages, name: str) -> None:
        """Show a PDF under its name."""
        self.pages = pages
        self.ui.pages.show_pages(pages)
        self.show_name(name)

    def show_name(self, name: str) -> None:
        """Say what is shown."""
        self.name = name
        self.ui.heading.setText(name)

    def _connect(self) -> None:
        view = self.ui.pages
        view.page_changed.connect(self.show_place)
        view.zoom_changed.connect(lambda zoom: self.ui.zoom.setText(f"{zoom * 100:.0f} %"))
        for button, keys, act in (
            (self.ui.smaller, QKeySequence.StandardKey.ZoomOut, view.smaller),
            (self.ui.larger, QKeySequence.StandardKey.ZoomIn, view.larger),
            (self.ui.fit, "Ctrl+0", view.fit_width),
            (self.ui.save, QKeySequence.StandardKey.Save, self.save_as),
            (self.ui.open, QKeySequence.StandardKey.Open, self.open_outside),
            (self.ui.print, QKeySequence.StandardKey.Print, self.print_on),
        ):
            button.clicked.connect(act)
            QShortcut(QKeySequence(keys), self, act)

    def show_place(self, page: int) -> None:
        """Say which page is in sight."""
        text = self.tr("Page %1 of %2")
        self.ui.place.setText(text.replace("%1", str(page + 1)).replace("%2", str(len(self.pages))))

    def save_as(self) -> None:
        """Save the PDF where the person says."""
        suggested = f"{_file_name(self.name)}.pdf"
        title = self.tr("Save the paper")
        chosen, _ = QFileDialog.getSaveFileName(self, title, suggested, "PDF (*.pdf)")
        if chosen:
            self.write(Path(chosen))

    def write(self, path: Path) -> bool:
        """Write the PDF to a file; trouble is said below the pages."""
        try:
            path.write_bytes(self.pages.pdf)
        except OSError as trouble:
            text = self.tr("%1 cannot be written (%2). Choose another place.")
            reason = trouble.strerror or str(trouble)
            self.ui.trouble.setText(text.replace("%1", str(path)).replace("%2", reason))
            self.ui.trouble.show()
            return False
        self.ui.trouble.hide()
        return True

    def open_outside(self) -> None:
        """Hand a copy to this laptop's PDF program."""
        folder = Path(tempfile.mkdtemp(prefix="firesweep-"))
        path = folder / f"{_file_name(self.name)}.pdf"
        if self.write(path) and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.ui.trouble.setText(self.tr("No program opens PDF files here. Save it instead."))
            self.ui.trouble.show()

    def print_on(self) -> None:
        """Ask for a printer and print."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setDocName(self.name)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(self.pages))
        if dialog.exec():
            print_pages(self.pages, printer)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.ui.heading.setText(self.name)
            self.show_place(self.ui.pages.page)
        super().changeEvent(event)

    def done(self, result: int) -> None:
        """Let go of the PDF."""
        self.ui.pages.clear()
        self.pages.close()
        super().done(result)


def print_pages(pages: Pages, printer: QPrinter) -> None:
    """Print the chosen pages at their true size."""
    first = printer.fromPage() or 1
    last = printer.toPage() or len(pages)
    printer.setFullPage(True)
    painter = QPainter(printer)
    for number in range(first - 1, min(last, len(pages))):
        if number >= first:
            printer.newPage()
        image = pages.draw(Piece(number, PRINT_DPI / POINTS))
        painter.drawImage(_on_paper(pages.sizes[number], printer), image)
    painter.end()


def _on_paper(points: QSizeF, printer: QPrinter) -> QRectF:
    """Return the page's place in printer dots: its true size, shrunk only where paper is small."""
    paper = printer.paperRect(QPrinter.Unit.Point).size()
    size = points if _holds(paper, points) else _shrunk(points, paper)
    dots = printer.resolution() / POINTS
    return QRectF(0, 0, size.width() * dots, size.height() * dots)


def _holds(paper: QSizeF, points: QSizeF) -> bool:
    return paper.width() + 2 >= points.width() and paper.height() + 2 >= points.height()


def _shrunk(points: QSizeF, paper: QSizeF) -> QSizeF:
    factor = min(paper.width() / points.width(), paper.height() / points.height())
    return points * factor


def _file_name(heading: str) -> str:
    return "".join(c for c in heading if c not in '<>:"/\\|?*').strip() or "paper"
