"""A self-check sheet is handed out: when, by whom, and who took it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from firesweep.office import self_checks as office
from firesweep.ui.field_dialog import FieldDialog
from firesweep.ui.forms.ui_hand_out import Ui_HandOut

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class HandOut(FieldDialog):
    """One premises is given its sheet; many are by `self-check hand-out`."""

    def __init__(self, desk: "Desk", premises_id: str, name: str, parent: QWidget) -> None:
        about = self.tr("It counts as not back until what was ticked is entered.")
        super().__init__(desk, Ui_HandOut(), name, about, parent)
        self.premises_id = premises_id
        self.ui.handed_on.setDate(self.today)
        self.ui.handed_on.setMaximumDate(self.today)
        self.ui.handed_by.setText(desk.settings.last_user)
        (self.ui.handed_to if desk.settings.last_user else self.ui.handed_by).setFocus()

    def job(self) -> Callable[[], object]:
        """Return the call that writes it."""
        ui, desk, premises_id = self.ui, self.desk, self.premises_id
        values = {
            "handed_on": ui.handed_on.date().toString(Qt.DateFormat.ISODate),
            "handed_by": ui.handed_by.text(),
            "handed_to": ui.handed_to.text(),
        }
        return lambda: office.hand_out(
            desk.store, [premises_id], values, by=desk.by, today=desk.today()
        )
