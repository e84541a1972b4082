"""A dialog of fields: what is wrong stands beside the field, what is right is written."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QWidget

from firesweep.errors import FiresweepError
from firesweep.ui.dialogs.beside import say_beside, say_nothing
from firesweep.ui.dialogs.deed_keys import give_keys
from firesweep.ui.look.fitting import fit_screen
from firesweep.ui.parts.date_field import DateField, refused_day
from firesweep.ui.photos.behind import BehindPhotos
from firesweep.ui.photos.photo_strip import PhotoStrip

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

FIRST_LINE = 9
"""Pixels from a tall field's edge to its first line."""


class FieldDialog(QDialog):
    """Fields with their trouble beside them, written on the writer thread."""

    def __init__(
        self, desk: "Desk", ui: Any, heading: str, about: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.behind_photos = BehindPhotos(desk, self)
        self._pressed = False
        self.ui = ui
        ui.setupUi(self)
        ui.heading.setText(heading)
        ui.about.setText(about)
        ui.ok.clicked.connect(self.submit)
        ui.cancel.clicked.connect(self.reject)
        give_keys(self, ui.ok, ui.cancel)
        if hasattr(ui, "on"):
            ui.on.setDate(self.today)
        for field in self.findChildren(DateField):
            field.refused.connect(lambda trouble: say_beside(self.ui, trouble))
            field.taken.connect(self.show_no_trouble)
        for label in self.findChildren(QLabel):
            if isinstance(label.buddy(), QPlainTextEdit | PhotoStrip):
                label.setAlignment(Qt.AlignmentFlag.AlignTop)
                label.setContentsMargins(0, FIRST_LINE, 0, 0)

    @property
    def today(self) -> QDate:
        """The day of the desk."""
        return QDate(self.desk.today())  # type: ignore[call-overload,no-any-return]

    def showEvent(self, event: QShowEvent) -> None:
        """Be as large as what stands here by now."""
        fit_screen(self)
        super().showEvent(event)

    def job(self) -> Callable[[], object]:
        """Return the call that writes what stands in the fields."""
        raise NotImplementedError(type(self).__name__)

    def submit(self) -> None:
        """Write with all photos; close when it is on disk, or say beside a field what is wrong."""
        self.show_no_trouble()
        if not self.refuses_day():
            self._pressed = self.ui.ok.hasFocus()
            self.ui.ok.setEnabled(False)
            self.behind_photos.do(self.write)

    def write(self) -> None:
        """Write what stands in the fields by now."""
        job = self.job()
        self.desk.write(self, job, lambda _changed: self.accept(), trouble=self.show_trouble)

    def reject(self) -> None:
        """Leave; what waits for its photos is not written."""
        self.behind_photos.call_off()
        super().reject()

    def refuses_day(self) -> bool:
        """True where what was written as a date is none; beside it stands why."""
        trouble = refused_day(self)
        if trouble is not None:
            self.show_trouble(trouble)
        return trouble is not None

    def show_no_trouble(self) -> None:
        """Take the sentences away."""
        say_nothing(self)

    def show_trouble(self, trouble: FiresweepError) -> None:
        """Say what is wrong beside the field it is about, and go there; nothing is written yet."""
        self.behind_photos.call_off()
        self.ui.ok.setEnabled(True)
        if field := say_beside(self.ui, trouble):
            field.setFocus()
        elif self._pressed:  # the button lost the keys while it was switched off
            self.ui.ok.setFocus()
        fit_screen(self)
