"""The first rows of a list, with a choice above each column of what it holds."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QComboBox, QTableView

from firesweep.model.registry.listed import Field
from firesweep.ui.look.theme import scaled
from firesweep.ui.words.fields import field_name

SHOWN = 30
COLUMN_WIDTH = 168
CHOICE_HEIGHT = 38
ROW_HEIGHT = 30

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class PreviewModel(QAbstractTableModel):
    """Row 0 has room for the choices; the list's own rows follow."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.names: Sequence[str] = ()
        self.lines: Sequence[Sequence[str]] = ()

    def show_rows(self, names: Sequence[str], lines: Sequence[Sequence[str]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.names, self.lines = names, lines[:SHOWN]
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """The choices and the rows."""
        return 0 if parent.isValid() else len(self.lines) + 1

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as the list has."""
        return 0 if parent.isValid() else len(self.names)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The cells as text."""
        if role != Qt.ItemDataRole.DisplayRole or not index.row():
            return None
        line = self.lines[index.row() - 1]
        return line[index.column()] if index.column() < len(line) else ""

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """The headings the list itself has."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.names[section] or str(section + 1)


class Preview(QObject):
    """Fills a table view, and tells when a column is given another meaning."""

    mapped = Signal()

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self.view = view
        self.model = PreviewModel(self)
        self._choices: list[QComboBox] = []
        self._likely: list[int] = []
        view.setModel(self.model)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        view.setSelectionMode(QTableView.SelectionMode.NoSelection)

    def show_list(
        self,
        names: Sequence[str],
        lines: Sequence[Sequence[str]],
        mapping: Mapping[int, Field],
    ) -> None:
        """Show the first rows and what each column seems to hold."""
        self.model.show_rows(names, lines)
        self.view.verticalHeader().setDefaultSectionSize(scaled(ROW_HEIGHT))
        self.view.setRowHeight(0, scaled(CHOICE_HEIGHT))
        self._likely = [at for at in mapping if at < len(names)]
        self._choices = [self._choice(at, mapping.get(at)) for at in range(len(names))]
        for at, choice in enumerate(self._choices):
            self.view.setIndexWidget(self.model.index(0, at), choice)
            self.view.setColumnWidth(at, scaled(COLUMN_WIDTH))

    def mapping(self) -> dict[int, Field]:
        """What each column holds, as it is chosen now; of two alike the likelier comes first."""
        chosen = {at: choice.currentData() for at, choice in enumerate(self._choices)}
        order = [*self._likely, *(at for at in chosen if at not in self._likely)]
        return {at: Field(chosen[at]) for at in order if chosen[at]}

    def choose(self, column: int, field: Field | None) -> None:
        """Give a column a meaning."""
        choice = self._choices[column]
        choice.setCurrentIndex(max(0, choice.findData(field.value if field else None)))
        self.mapped.emit()

    def _choice(self, column: int, field: Field | None) -> QComboBox:
        choice = QComboBox(self.view)
        name = self.model.names[column] or str(column + 1)
        holds = QCoreApplication.translate("Import", "Column “{name}” holds")
        choice.setAccessibleName(holds.format(name=name))
        choice.addItem(QCoreApplication.translate("Import", "not taken"), None)
        for one in Field:
            choice.addItem(field_name(one.value), one.value)
        choice.setCurrentIndex(max(0, choice.findData(field.value if field else None)))
        choice.activated.connect(self.mapped)
        return choice
