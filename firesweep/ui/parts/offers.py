"""Names a field offers while somebody types; any other may be typed as well."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter


def offer_names(box: QComboBox, names: Iterable[str], typed: str = "") -> None:
    """Offer names in a field that already says something, or nothing."""
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(list(names))
    offer_what_is_typed(box)
    box.setEditText(typed)


def offer_what_is_typed(box: QComboBox) -> QCompleter:
    """Let a field offer those of its lines that hold what is typed, wherever it stands in them."""
    offers = QCompleter(box.model(), box)
    offers.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    offers.setFilterMode(Qt.MatchFlag.MatchContains)
    offers.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCompleter(offers)
    return offers
