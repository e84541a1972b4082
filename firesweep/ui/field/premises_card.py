"""Beside the list where no hazard is in hand: the premises' photos, remarks, what is missing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QWidget

from firesweep.model.visit.photo import PhotoOwner
from firesweep.model.vocabulary import PhotoRole
from firesweep.ui.field.gap_links import gap_html
from firesweep.ui.field.hazard_card import TYPING
from firesweep.ui.field.reading import Door
from firesweep.ui.field.visit_photos import VisitPhotos
from firesweep.ui.forms.ui_premises_card import Ui_PremisesCard

if TYPE_CHECKING:
    from firesweep.ui.field.under_way import UnderWay


class PremisesCard(QWidget):
    """Remarks are written when they are left, and a moment after typing."""

    remarked = Signal(str)
    gap_asked = Signal(str)
    """The link of something missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PremisesCard()
        self.ui.setupUi(self)
        self.photos: VisitPhotos | None = None
        self.door: Door | None = None
        self._written = ""
        self.typing = QTimer(self, singleShot=True, interval=TYPING)
        self.typing.timeout.connect(self.commit)
        self.ui.remarks.textChanged.connect(lambda: self.typing.start())
        self.ui.remarks.left.connect(self.commit)
        self.ui.missing.linkActivated.connect(self.gap_asked)
        self.hide()

    def begin(self, under_way: "UnderWay") -> None:
        """Tie the photos to the visit."""
        self.photos = VisitPhotos(
            under_way, self.ui.photos, self.ui.photosTrouble, PhotoRole.PREMISES
        )

    def show_premises(self, door: Door) -> None:
        """Show what belongs to the premises as a whole."""
        if self.door is None or door.visit.id != self.door.visit.id:
            self._written = ""
            self.ui.remarks.clear()
        self.door = door
        if door.visit.remarks != self._written:
            self._written = door.visit.remarks
            self.ui.remarks.setPlainText(door.visit.remarks)
        assert self.photos is not None
        self.photos.show(PhotoOwner(door.visit.id), door.visit.photos_whole)
        self._show_reports()
        self._show_missing()
        self.show()

    def _show_reports(self) -> None:
        """What people told the office, so that the team looks at it; finished, it has looked."""
        assert self.door is not None
        lines = [f"{line.received_on}  {' '.join(line.what.split())}" for line in self.door.reports]
        self.ui.reports.setText("\n".join(lines))
        for widget in (self.ui.reports, self.ui.reportsLabel):
            widget.setVisible(bool(lines))

    def _show_missing(self) -> None:
        assert self.door is not None
        ui, key_unit = self.ui, self.door.premises["key_unit"]
        taken = bool(self.door.visit.photos)
        if key_unit and not taken:
            ui.wanted.show_text(self.tr("Key unit: photo required"), "overdue")
        else:
            ui.wanted.show_text(self.tr("Key unit: photo taken") if key_unit else "", "done")
        html = gap_html(self.door, "<br>")
        ui.missing.setText(html)
        for widget in (ui.missing, ui.missingLabel):
            widget.setVisible(bool(html))

    def commit(self) -> None:
        """Write the remarks."""
        self.typing.stop()
        remarks = self.ui.remarks.toPlainText().strip()
        if self.door is not None and remarks != self._written:
            self._written = remarks
            self.remarked.emit(remarks)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "typing"):
            self.ui.retranslateUi(self)
            if self.door is not None:
                self._show_missing()
