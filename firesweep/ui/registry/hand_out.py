"""A self-check sheet is handed out: when, by whom, and who took it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from firesweep.office.logs import self_checks as office
from firesweep.ui.dialogs.field_dialog import FieldDialog
from firesweep.ui.forms.ui_hand_out import Ui_HandOut

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class HandOut(FieldDialog):
    """Some premises are given their sheets; `name` is the one's, or says how many there are."""

    def __init__(
        self, desk: "Desk", premises_ids: Sequence[str], name: str, parent: QWidget
    ) -> None:
        about = self.tr("It counts as not back until what was ticked is entered.")
        super().__init__(desk, Ui_HandOut(), name, about, parent)
        self.premises_ids = premises_ids
        self.ui.handed_on.setDate(self.today)
        self.ui.handed_on.setMaximumDate(self.today)
        self.ui.handed_by.setText(desk.settings.last_user)
        (self.ui.handed_to if desk.settings.last_user else self.ui.handed_by).setFocus()

    def job(self) -> Callable[[], object]:
        """Return the call that writes it."""
        ui, desk, ids = self.ui, self.desk, self.premises_ids
        values = {
            "handed_on": ui.handed_on.date().toString(Qt.DateFormat.ISODate),
            "handed_by": ui.handed_by.text(),
            "handed_to": ui.handed_to.text(),
        }
        return lambda: office.hand_out(desk.store, ids, values, by=desk.by, today=desk.today())
