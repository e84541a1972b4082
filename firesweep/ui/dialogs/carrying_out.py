"""Says that a decision of the weekly review was carried out."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from firesweep.store.review.decisions_due import DecisionDue
from firesweep.ui.dialogs.field_dialog import FieldDialog
from firesweep.ui.dialogs.withdrawing import ask_why_withdrawn
from firesweep.ui.forms.ui_carrying_out import Ui_CarryingOut
from firesweep.ui.words.dates import long_date

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class CarryingOutDialog(FieldDialog):
    """The day, and what was done; what was to be done stands above, and can be withdrawn."""

    def __init__(
        self,
        desk: "Desk",
        decision_id: str,
        *,
        what: str,
        who: str,
        due_on: str,
        done_on: str = "",
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            desk, Ui_CarryingOut(), what, "  ·  ".join((who, long_date(due_on))), parent
        )
        self.decision_id, self.was_done = decision_id, True
        if done_on:
            self.ui.on.setDate(QDate.fromString(done_on, "yyyy-MM-dd"))
            self.ui.note.setText(note)
        self.ui.openAgain.setVisible(bool(done_on))
        self.ui.openAgain.clicked.connect(self.open_again)
        self.ui.withdraw.clicked.connect(lambda: ask_why_withdrawn(desk, decision_id, what, self))

    def open_again(self) -> None:
        """Write that it was not carried out after all."""
        self.was_done = False
        self.submit()

    def job(self) -> Callable[[], object]:
        """Return the call that records it."""
        from firesweep.office.review.decisions import carry_out

        desk, ui = self.desk, self.ui
        values = {
            "done": self.was_done,
            "on": ui.on.date().toPython().isoformat(),
            "note": ui.note.text(),
        }
        return lambda: carry_out(
            desk.store, self.decision_id, values, by=desk.by, today=desk.today()
        )


def ask_what_was_done(
    desk: "Desk", lines: Sequence[DecisionDue], decision_id: str, parent: QWidget
) -> None:
    """Ask it of one of the decisions that wait."""
    for line in (each for each in lines if each.decision_id == decision_id):
        CarryingOutDialog(
            desk, line.decision_id, what=line.what, who=line.who, due_on=line.due, parent=parent
        ).open()
