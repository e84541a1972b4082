"""The coverage board as a table: communities by categories, or the other way, with sums."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from firesweep.model.sweep.progress import SweepPart
from firesweep.model.vocabulary import Category
from firesweep.store.street import CommunityRow
from firesweep.store.sweep.sweeps import Coverage, SweepRow
from firesweep.ui.office.wording import all_categories, all_communities, all_here, part_word
from firesweep.ui.words.vocabulary import word

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
SUM = ""
"""Stands for all communities, or all categories."""


class Cell(NamedTuple):
    """What one cell counts; an empty id or category means all of them."""

    community_id: str
    category: str


def cells(found: Iterable[Coverage], totals: Mapping[str, Coverage]) -> dict[Cell, Coverage]:
    """Return the board's cells with their sums, a premises counted once in each."""
    board = {Cell(c.community_id, c.category): c for c in found}
    for category in {cell.category for cell in board}:
        mine = [c for cell, c in board.items() if cell.category == category]
        board[Cell(SUM, category)] = _sum(mine, category)
    board |= {Cell(c.community_id, SUM): c for c in totals.values()}
    board[Cell(SUM, SUM)] = _sum(totals.values(), SUM)
    return board


def _sum(some: Iterable[Coverage], category: str) -> Coverage:
    counted = [(0, 0, 0), *((c.in_scope, c.inspected, c.no_access) for c in some)]
    return Coverage(SUM, category, *map(sum, zip(*counted, strict=True)))


class BoardRows(QAbstractTableModel):
    """Communities down and categories across, or turned; sums come first.

    Where one community alone is on this laptop, it is no sum of anything, and has none above it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.communities: list[CommunityRow] = []
        self.categories: list[Category] = []
        self.cells: dict[Cell, Coverage] = {}
        self.turned = False
        self.whole = True

    def show(
        self, of: SweepRow, communities: Iterable[CommunityRow], board: dict[Cell, Coverage],
        *, whole: bool = True,
    ) -> None:  # fmt: skip
        """Show a sweep's board; its sums are the street's where it is `whole`."""
        self.beginResetModel()
        self.whole = whole
        self.communities = [c for c in communities if c.id in of.communities]
        self.categories = list(of.categories)
        self.cells = board
        self.endResetModel()

    def turn(self) -> None:
        """Swap rows and columns."""
        self.beginResetModel()
        self.turned = not self.turned
        self.endResetModel()

    def cell(self, index: Index) -> Cell:
        """Return what a cell counts."""
        row, column = index.row(), index.column()
        down, across = (column, row) if self.turned else (row, column)
        community = self.communities[down - self._sums].id if down >= self._sums else SUM
        return Cell(community, self.categories[across - 1] if across else SUM)

    def sum_of(self, community_id: str) -> Index:
        """Return the place of a community's sum; of all of them where it is not on the board."""
        ids = [community.id for community in self.communities]
        down = ids.index(community_id) + self._sums if community_id in ids else 0
        return self.index(0, down) if self.turned else self.index(down, 0)

    def coverage(self, index: Index) -> Coverage:
        """Return a cell's figures."""
        cell = self.cell(index)
        return self.cells.get(cell) or Coverage(cell.community_id, cell.category, 0, 0, 0)

    def heading(self, cell: Cell) -> str:
        """Name a cell: community and category."""
        names = {c.id: c.name for c in self.communities}
        community = names.get(cell.community_id) or self._sum_name()
        category = word(Category(cell.category)) if cell.category else all_categories()
        return f"{community} · {category}"

    def listed_by(self, cell: Cell) -> str:
        """Return the community whose list has the premises a cell counts; empty for all of them.

        Where others are not on this laptop, single premises of theirs may be, which do not count.
        """
        if cell.community_id or self.whole:
            return cell.community_id
        counted = [c.id for c in self.communities if self.cells.get(Cell(c.id, SUM))]
        return counted[0] if len(counted) == 1 else SUM

    @property
    def _sums(self) -> int:
        """How many rows of sums stand before the communities."""
        return 1 if self.whole or len(self.communities) > 1 else 0

    def _sum_name(self) -> str:
        return all_communities() if self.whole else all_here()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Return the number of rows, the sum's among them."""
        return 0 if parent.isValid() else self._length(down=not self.turned)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Return the number of columns, the sum's among them."""
        return 0 if parent.isValid() else self._length(down=self.turned)

    def _length(self, *, down: bool) -> int:
        if not self.communities:
            return 0
        return self._sums + len(self.communities) if down else 1 + len(self.categories)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Name a row or a column."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if (orientation == Qt.Orientation.Vertical) != self.turned:
            at = section - self._sums
            return self.communities[at].name if at >= 0 else self._sum_name()
        return word(self.categories[section - 1]) if section else all_categories()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell as one sentence, for screen readers and as its tip."""
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        counted = self.coverage(index)
        figures = (f"{part_word(part)} {getattr(counted, part.value)}" for part in SweepPart)
        return f"{self.heading(self.cell(index))}: {', '.join(figures)}"
