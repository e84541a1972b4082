"""A field that names another premises: type a part of its name, choose it from the list."""

from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from firesweep.store.registry.premises_list import (
    PremisesFilter,
    PremisesLine,
    premises_page,
    premises_rows,
)
from firesweep.ui.desk import Desk
from firesweep.ui.parts.offers import edged

OFFERED = 12
IdRole = int(Qt.ItemDataRole.UserRole)
NameRole, CommunityRole = IdRole + 1, IdRole + 2


class PremisesField(QLineEdit):
    """Holds the id of the chosen premises; text nobody chose is no premises."""

    picked = Signal(str)
    """One was chosen from the list; the name of its community."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk: Desk | None = None
        self._id: str | None = None
        self._name = ""
        self._asked = 0
        self._offers = QStandardItemModel(self)
        completer = QCompleter(self._offers, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(NameRole)
        completer.activated[QModelIndex].connect(self._choose)  # type: ignore[index]
        edged(completer).popup().setAccessibleName(self.tr("Premises of this name"))
        self.setCompleter(completer)
        self.textEdited.connect(self._ask)

    def show_premises(self, premises_id: str | None, name: str) -> None:
        """Show what is stored."""
        self._id, self._name = premises_id, name
        self.setText(name)
        self.setToolTip("")

    @property
    def chosen(self) -> str | None:
        """The id of the premises whose name stands here."""
        return self._id if self.text().strip() and self.text() == self._name else None

    @property
    def unknown(self) -> bool:
        """True where the text names nothing that was chosen."""
        return bool(self.text().strip()) and self.chosen is None

    def _ask(self, text: str) -> None:
        self._asked += 1
        if self.desk is not None and text.strip():
            self.desk.read(self, partial(offers, text=text), partial(self._offer, self._asked))

    def _offer(self, asked: int, lines: list[PremisesLine]) -> None:
        if asked != self._asked:
            return
        self._offers.clear()
        for line in lines:
            item = QStandardItem(which(line))
            item.setData(line.id, IdRole)
            item.setData(line.name, NameRole)
            item.setData(line.community, CommunityRole)
            self._offers.appendRow(item)
        self.completer().complete()

    def _choose(self, index: QModelIndex) -> None:
        self._id, self._name = index.data(IdRole), str(index.data(NameRole))
        self.setText(self._name)
        self.setToolTip(str(index.data()))
        self.picked.emit(index.data(CommunityRole))


def which(line: PremisesLine) -> str:
    """A premises so that it cannot be taken for another of the same name."""
    return "  ·  ".join(filter(None, (line.name, line.address, line.community)))


def offers(connection: Any, *, text: str) -> list[PremisesLine]:
    """Return the first premises that a text finds."""
    rows = premises_rows(connection, PremisesFilter(search=text))
    return premises_page(connection, rows[:OFFERED])
