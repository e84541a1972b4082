"""Asks for the reason of something that stays on record, such as what no longer counts."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from firesweep.ui.commands import Command
from firesweep.ui.dialogs.field_dialog import FieldDialog
from firesweep.ui.forms.ui_with_reason import Ui_WithReason
from firesweep.ui.screen import label_button

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class ReasonDialog(FieldDialog):
    """What is done and what follows from it; `write` gets the reason on the writing thread."""

    def __init__(
        self,
        desk: "Desk",
        heading: str,
        about: str,
        deed: str,
        write: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, Ui_WithReason(), heading, about, parent)
        self.setWindowTitle(deed)
        self._write = write
        label_button(Command(deed, key="Ctrl+Return", button=self.ui.ok))

    def job(self) -> Callable[[], object]:
        """Return the call that writes it."""
        reason = self.ui.reason.text()
        return lambda: self._write(reason)


class VoidDialog(ReasonDialog):
    """Asks why a record does not count; it stays where it is listed."""

    def __init__(
        self,
        desk: "Desk",
        heading: str,
        about: str,
        write: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        deed = QCoreApplication.translate("ReasonDialog", "Make void")
        super().__init__(desk, heading, about, deed, write, parent)
