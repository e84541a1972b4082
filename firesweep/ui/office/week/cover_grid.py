"""Coverage by category and beat: how many of how many, and a bar as long as the share."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from firesweep.model.review.page import CoverLine, Review
from firesweep.model.vocabulary import Category
from firesweep.ui.look import theme, tokens
from firesweep.ui.office.week.figure_table import FigureTable
from firesweep.ui.words.vocabulary import word

TALL, BAR = 30, 6
MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
PATTERNS = (Qt.BrushStyle.SolidPattern, Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.NoBrush)
"""Parts are told apart without colour, too: full, hatched, empty."""
ShareRole = int(Qt.ItemDataRole.UserRole) + 1


class Counted(NamedTuple):
    """Premises in scope of one cell, and how many were inspected or never opened."""

    in_scope: int
    covered: int
    shut: int


class CoverGrid(FigureTable):
    """Categories down, the least covered first; beats across, or the communities of the street."""

    column_chosen = Signal(str)
    """Enter or a double click fell on a column of this name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(CellPainter(self))
        self.cellDoubleClicked.connect(lambda _row, column: self._choose(column))

    def show_review(self, found: Review) -> None:
        """Show how far the sweep came by the end of a period."""
        street = not found.community_id
        names = list(dict.fromkeys(_column(line, street=street) for line in found.beats))
        cells = _summed(found.beats, street=street)
        kinds = sorted(found.categories, key=lambda line: line.covered / line.in_scope)
        total = QCoreApplication.translate("Week", "Together")
        heads = [QCoreApplication.translate("Week", "Category"), *names, total]
        every = [[*(cells.get((line.category, name)) for name in names), _counted(line)]
                 for line in kinds]  # fmt: skip
        self.show_rows(heads, [
            [word(line.category), *map(_said, row)]
            for line, row in zip(kinds, every, strict=True)
        ])  # fmt: skip
        for at, (line, row) in enumerate(zip(kinds, every, strict=True)):
            for column, counted in enumerate(row, 1):
                name = f"{word(line.category)}, {heads[column]}"
                self._tell(at, column, name, counted)
        self._fit()

    def _tell(self, row: int, column: int, name: str, counted: Counted | None) -> None:
        item = self.item(row, column)
        if item is None or counted is None:
            return
        item.setData(ShareRole, counted)
        text = QCoreApplication.translate(
            "Week", "{name}: inspected {covered} of {in_scope}, never let in {shut}"
        )
        said = text.format(name=name, **counted._asdict())
        item.setToolTip(said)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def _fit(self) -> None:
        header = self.horizontalHeader()
        written = QFontMetrics(theme.font(tokens.SECOND))
        widest = max((written.horizontalAdvance(self.head(column)) for column in
                      range(1, self.columnCount())), default=0)  # fmt: skip
        header.setMinimumSectionSize(widest + 6)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.verticalHeader().setDefaultSectionSize(theme.scaled(TALL))
        if self.rowCount() and self.currentRow() < 0:
            self.setCurrentCell(0, 1)

    def _choose(self, column: int) -> None:
        if 0 < column < self.columnCount() - 1:
            self.column_chosen.emit(self.head(column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the community one stands in."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentColumn())
            return
        super().keyPressEvent(event)


class CellPainter(QStyledItemDelegate):
    """Writes the figures of a cell, and under them a bar: done full, never let in hatched."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:  # fmt: skip
        """Paint one cell."""
        super().paint(painter, option, index)
        counted: Counted | None = index.data(ShareRole)
        if not index.column():
            return
        room: QRect = option.rect  # type: ignore[attr-defined]
        painter.setPen(QColor(theme.worn().text if counted else theme.worn().muted))
        painter.setFont(theme.font(tokens.SECOND))
        high = room.height() - theme.scaled(BAR) - 4
        painter.drawText(QRect(room.left(), room.top(), room.width(), high), MIDDLE,
                         _said(counted))  # fmt: skip
        if counted is not None:
            low = room.bottom() - theme.scaled(BAR) - 1
            self._draw_bar(painter, QRect(room.left() + 6, low, room.width() - 12,
                                          theme.scaled(BAR)), counted)  # fmt: skip

    def _draw_bar(self, painter: QPainter, bar: QRect, counted: Counted) -> None:
        fill(painter, bar, 2, tokens.State.MUTED)
        parts, at = ((counted.covered, tokens.State.DONE), (counted.shut, tokens.State.SOON)), 0
        for number, (count, state) in enumerate(parts):
            wide = round(bar.width() * count / counted.in_scope)
            if count:
                part = QRect(bar.left() + at, bar.top(), max(2, wide), bar.height())
                fill(painter, part, number, state)
            at += wide

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Leave the writing of figures to `paint`."""
        super().initStyleOption(option, index)
        if index.column():
            option.text = ""  # type: ignore[attr-defined]


def fill(painter: QPainter, rect: QRect, number: int, state: str) -> None:
    """Fill a part of a bar in its colour and its pattern, with a frame where it is not full."""
    colours = theme.worn()
    ink, pattern = QColor(colours.ink(state)), PATTERNS[number % len(PATTERNS)]
    painter.fillRect(rect, QBrush(ink, pattern))
    if pattern is not Qt.BrushStyle.SolidPattern and rect.width() > 1:
        painter.setPen(QPen(ink if pattern is not PATTERNS[2] else QColor(colours.muted), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))


def _column(line: CoverLine, *, street: bool) -> str:
    none = QCoreApplication.translate("Week", "no beat")
    return line.community if street else line.beat or none


def _summed(lines: Iterable[CoverLine], *, street: bool) -> Mapping[tuple[Category, str], Counted]:
    found: dict[tuple[Category, str], Counted] = {}
    for line in lines:
        key = (line.category, _column(line, street=street))
        before = found.get(key, Counted(0, 0, 0))
        found[key] = Counted(*(a + b for a, b in zip(before, _counted(line), strict=True)))
    return found


def _counted(line: CoverLine) -> Counted:
    return Counted(line.in_scope, line.covered, line.shut)


def _said(counted: Counted | None) -> str:
    return "–" if counted is None else f"{counted.covered}/{counted.in_scope}"
