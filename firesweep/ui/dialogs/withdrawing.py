"""Withdraws a decision of the weekly review."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog

from firesweep.ui.dialogs.reason_dialog import ReasonDialog

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


def ask_why_withdrawn(desk: "Desk", decision_id: str, what: str, over: QDialog) -> None:
    """Ask why a decision does not count any more; the dialog it was asked from closes, too."""
    from firesweep.office.review.decisions import withdraw

    translate = QCoreApplication.translate
    dialog = ReasonDialog(
        desk, what,
        translate("Decisions", "The decision stays on record as withdrawn; nobody is asked for it "
                  "any more."),
        translate("Decisions", "Withdraw"),
        lambda reason: withdraw(desk.store, decision_id, reason, by=desk.by), over,
    )  # fmt: skip
    dialog.accepted.connect(over.reject)
    dialog.open()
