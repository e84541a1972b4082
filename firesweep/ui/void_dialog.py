"""Why a record does not count: one field, whatever the record is."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from firesweep.ui.field_dialog import FieldDialog
from firesweep.ui.forms.ui_occasion_void import Ui_OccasionVoid

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class VoidDialog(FieldDialog):
    """Asks for the reason and writes it with `write`; the record stays where it is listed."""

    def __init__(
        self,
        desk: "Desk",
        heading: str,
        about: str,
        write: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(desk, Ui_OccasionVoid(), heading, about, parent)
        self.write = write

    def job(self) -> Callable[[], object]:
        """Return the call that makes it void."""
        write, reason = self.write, self.ui.reason.text()
        return lambda: write(reason)
