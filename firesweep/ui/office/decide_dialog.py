"""Decides one thing at a point of the week: what, who, by when."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from firesweep.model.review.decision import WITHIN
from firesweep.office.review.decisions import NEW, decide
from firesweep.store.review.decisions import DecisionLine
from firesweep.ui.dialogs.field_dialog import FieldDialog
from firesweep.ui.dialogs.withdrawing import ask_why_withdrawn
from firesweep.ui.forms.ui_decide import Ui_Decide
from firesweep.ui.parts.offers import offer_names

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class DecideDialog(FieldDialog):
    """A new decision, or one that is corrected or withdrawn."""

    def __init__(
        self,
        desk: "Desk",
        week: str,
        point: str,
        *,
        heading: str,
        about: str,
        community_id: str = "",
        hazard_id: str | None = None,
        premises_id: str | None = None,
        people: Sequence[str] = (),
        before: DecisionLine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, Ui_Decide(), heading, about, parent)
        self.given = {
            "community_id": community_id or None,
            "week": week,
            "point": point,
            "hazard_id": hazard_id,
            "premises_id": premises_id,
        }
        self.of_id = before.id if before else NEW
        self.ui.withdraw.setVisible(before is not None)
        if before is not None:
            self.ui.withdraw.clicked.connect(
                lambda: ask_why_withdrawn(desk, before.id, before.what, self)
            )
        offer_names(self.ui.who, people, before.who if before else "")
        self.ui.what.setText(before.what if before else "")
        day = desk.today() + timedelta(days=WITHIN)
        due = before.due_on if before else day.isoformat()
        self.ui.due_on.setDate(QDate.fromString(due, "yyyy-MM-dd"))

    def job(self) -> Callable[[], object]:
        """Return the call that writes the decision."""
        desk, ui = self.desk, self.ui
        values = self.given | {
            "what": ui.what.text(),
            "who": ui.who.currentText(),
            "due_on": ui.due_on.date().toPython().isoformat(),
        }
        return lambda: decide(desk.store, values, of_id=self.of_id, by=desk.by, today=desk.today())
