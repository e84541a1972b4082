"""Names a field offers while somebody types; any other may be typed as well."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter

_INITIALS = re.compile("[a-z]+")
"""A name in Latin letters has a capital."""
MEANT = int(Qt.ItemDataRole.UserRole) + 9
"""The role by which a line that is meant by what is typed says just that, and others nothing."""


def offer_names(box: QComboBox, names: Iterable[str], typed: str = "") -> None:
    """Offer names in a field that already says something, or nothing."""
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    offer_what_is_typed(box)
    box.addItems(list(names))
    box.setEditText(typed)


def offer_what_is_typed(box: QComboBox) -> QCompleter:
    """Let a field without lines offer, of those it gets, what is typed: `lgp` offers 李国平."""
    lines = Names(box)
    box.setModel(lines)
    offers = Offers(lines, box)
    box.setCompleter(offers)
    return offers


def edged(offers: QCompleter) -> QCompleter:
    """Let the list of what is offered show where it ends: it lies over fields as bright as it."""
    offers.popup().setProperty("offers", True)
    return offers


class Names(QStandardItemModel):
    """The lines of a field; each says whether it is meant by what is `typed`."""

    typed = ""

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        """Return what a line says, or whether it is meant."""
        if role != MEANT:
            return super().data(index, role)
        from firesweep.model.names import meant

        return self.typed if meant(self.typed, str(super().data(index))) else ""


class Offers(QCompleter):
    """Offers the lines that are meant, as the registry finds premises: any part, either script, or
    the initials of its pinyin.
    """

    def __init__(self, lines: Names, box: QComboBox) -> None:
        super().__init__(lines, box)
        self.lines = lines
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompletionRole(MEANT)
        edged(self)

    def splitPath(self, path: str) -> list[str]:
        """Look for what is typed from now on."""
        self.lines.typed = path
        if _INITIALS.fullmatch(path):
            QTimer.singleShot(0, self, self._stand_on_first)
        return [path]

    def _stand_on_first(self) -> None:
        """Let Enter and Tab take the first who is meant by initials, where nobody is called that.

        Who is stood on would be written into the field at once, were anybody told.
        """
        popup, first = self.popup(), self.completionModel().index(0, 0)
        called = self.lines.findItems(self.lines.typed, Qt.MatchFlag.MatchStartsWith)
        if popup.isVisible() and first.isValid() and not called:
            with QSignalBlocker(popup.selectionModel()):
                popup.setCurrentIndex(first)
            popup.viewport().update()

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return what the field says once a line is chosen."""
        return str(index.data())
