"""Long lists as tables: columns over rows that are read as they come into sight."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from firesweep.ui.rows.on_sight import OnSight

StateRole = int(Qt.ItemDataRole.UserRole)
MoreRole = int(Qt.ItemDataRole.UserRole) + 1
IdRole = int(Qt.ItemDataRole.UserRole) + 2

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Column:
    """One column: `name` is what it is sorted by (empty: not sortable).

    `state(row)` gives a tokens.State, and the text is drawn as a pill; `more(row)` is a second
    line in muted.
    """

    title: str
    text: Callable[[Any], str]
    name: str = ""
    width: int = 120
    right: bool = False
    state: Callable[[Any], str] | None = None
    more: Callable[[Any], str] | None = None


class Cell(NamedTuple):
    """What a cell shows; `more` is None where the column has one line."""

    text: str
    state: str = ""
    more: str | None = None
    right: bool = False


class IdTableModel(QAbstractTableModel):
    """`page(ids)` returns rows for ids, `key(row)` the id of one; a missing row is blank."""

    sort_asked = Signal(str, bool)
    """A column's name, and True for descending; the screen asks the store for ids anew."""

    def __init__(
        self,
        page: Callable[[list[Any]], Sequence[Any]],
        key: Callable[[Any], Hashable],
        columns: Sequence[Column] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows: OnSight[Any] = OnSight(page, key)
        self._columns = tuple(columns)

    @property
    def ids(self) -> Sequence[Any]:
        """All ids in their order."""
        return self._rows.ids

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Change the columns; as many in another language leave chosen what is chosen."""
        if len(columns) != len(self._columns):
            self.beginResetModel()
            self._columns = tuple(columns)
            self.endResetModel()
            return
        self._columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)
        self._say_changed()

    def set_ids(self, ids: Sequence[Any]) -> None:
        """Show other ids; the view keeps its selection (see IdTable.show_ids)."""
        self.beginResetModel()
        self._rows.show(ids)
        self.endResetModel()

    def refresh_rows(self) -> None:
        """Read the rows in sight again; the ids are still right."""
        self._rows.forget()
        self._say_changed()

    def _say_changed(self) -> None:
        if len(self._rows):
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row(self, position: int) -> Any | None:
        """The row at a position; None where the store has none any more."""
        return self._rows[position] if 0 <= position < len(self._rows) else None

    def position(self, wanted: Any) -> int:
        """Where an id stands; -1 where it doesn't."""
        return self._rows.position(wanted)

    def cells(self, position: int) -> list[Cell]:
        """All that is drawn of a row, asked once: Qt would ask cell by cell and role by role."""
        line = self.row(position)
        if line is None:
            return [Cell("")] * len(self._columns)
        return [
            Cell(
                shown.text(line),
                shown.state(line) if shown.state else "",
                shown.more(line) if shown.more else None,
                shown.right,
            )
            for shown in self._columns
        ]

    def column(self, number: int) -> Column:
        """A column as it was given."""
        return self._columns[number]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are ids."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as were given."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Text, alignment, and what the delegate draws beside them."""
        if role == IdRole:
            return self._rows.ids[index.row()]
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        asked = {
            int(Qt.ItemDataRole.DisplayRole): column.text,
            int(Qt.ItemDataRole.ToolTipRole): column.text,
            StateRole: column.state,
            MoreRole: column.more,
        }.get(int(role))
        if asked is None:
            return None
        row = self.row(index.row())
        return asked(row) if row is not None else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """The columns' titles; rows have none."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = self._columns[section].right
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the ids in another order; the store sorts, not this model."""
        if 0 <= column < len(self._columns) and self._columns[column].name:
            descending = order == Qt.SortOrder.DescendingOrder
            self.sort_asked.emit(self._columns[column].name, descending)
