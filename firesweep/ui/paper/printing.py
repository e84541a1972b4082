"""A PDF on a printer: every page drawn at 300 dpi and put on paper at its true size."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from firesweep.errors import FiresweepError
from firesweep.ui.paper.pages import POINTS, Pages, Piece

PRINT_DPI = 300

Step = Callable[[int, int], bool]
"""`step(done, total)` before every page; False stops the printing."""


def print_pages(pages: Pages, printer: QPrinter, step: Step | None = None) -> bool:
    """Print the chosen pages; False where `step` stopped it."""
    first = printer.fromPage() or 1
    last = min(printer.toPage() or len(pages), len(pages))
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise FiresweepError("The printer does not take this. Choose another one, or save the PDF.")
    try:
        return _paint(painter, printer, pages, range(first - 1, last), step)
    finally:
        painter.end()


def _paint(
    painter: QPainter, printer: QPrinter, pages: Pages, chosen: range, step: Step | None
) -> bool:
    for number in chosen:
        if step and not step(number - chosen.start, len(chosen)):
            printer.abort()
            return False
        if number > chosen.start:
            printer.newPage()
        image = pages.draw(Piece(number, PRINT_DPI / POINTS))
        painter.drawImage(_on_paper(pages.sizes[number], printer), image)
    return True


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
