"""The board's headings: a word a line, shortened where a column is narrow."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from firesweep.ui.look.theme import font, scaled, worn
from firesweep.ui.look.tokens import SECOND
from firesweep.ui.office.board_painter import HEIGHT, WIDTH

CENTRE = Qt.AlignmentFlag.AlignCenter
WORD = 4
"""Characters of the words long Chinese headings begin with: 公共娱乐场所, 木屋毗连区."""
SUM_WIDTH, HEADING = 96, 44
"""Pixels at 100 %: the first column, which counts in thousands, and two lines of heading."""
FEW = 4
"""With fewer rows each has a height of its own; more share that of the screen."""


class BoardHeader(QHeaderView):
    """Headings across, which are read even where fifteen stand side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one heading."""
        look = worn()
        painter.save()
        painter.fillRect(rect, QColor(look.surface))
        painter.setPen(QColor(look.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(font(SECOND))
        painter.setPen(QColor(look.muted))
        text = str(self.model().headerData(section, self.orientation()))
        painter.drawText(rect, CENTRE, fitted(text, rect.width() - 6))
        painter.restore()


def fitted(text: str, width: int) -> str:
    """Return a heading in two lines: broken at a blank, or after a Chinese word of four."""
    metrics = QFontMetrics(font(SECOND))
    words = text.split(" ", 1)
    if len(words) == 1 and not text.isascii() and metrics.horizontalAdvance(text) > width:
        fitting = max(1, width // metrics.horizontalAdvance(text[0]))
        first = min(fitting, WORD) if len(text) <= 2 * WORD else (len(text) + 1) // 2
        if first == len(text) - 1:
            first = len(text) // 2  # 木屋 and 毗连区: no character stands alone
        words = [text[:first], text[first:]]
    return "\n".join(metrics.elidedText(w, Qt.TextElideMode.ElideRight, width) for w in words)


def make_headers(board: QTableView) -> None:
    """Give a board its headings."""
    board.setHorizontalHeader(BoardHeader(board))
    across, down = board.horizontalHeader(), board.verticalHeader()
    across.setMinimumSectionSize(scaled(WIDTH))
    down.setMinimumSectionSize(scaled(HEIGHT))
    down.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    across.setMinimumHeight(scaled(HEADING))
    for header in (across, down):
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)


def give_room(board: QTableView) -> None:
    """The first column is wider, all others share what is left; few rows are not drawn out."""
    across, down = board.horizontalHeader(), board.verticalHeader()
    few = down.count() < FEW
    down.setSectionResizeMode(
        QHeaderView.ResizeMode.Fixed if few else QHeaderView.ResizeMode.Stretch
    )
    for row in range(down.count() if few else 0):
        down.resizeSection(row, scaled(2 * HEIGHT))
    if across.count():
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        across.resizeSection(0, scaled(SUM_WIDTH))
