"""A hazard beside the list: its words, what is done about it, and its photos."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from firesweep.field.finding import USUAL_DAYS
from firesweep.model.visit.gaps import Missing, judged, wants_hazard_photo
from firesweep.model.visit.inspection import HazardDraft
from firesweep.model.visit.photo import PhotoOwner
from firesweep.model.vocabulary import Answer, Handling, PhotoRole, Severity
from firesweep.ui.commands import Command
from firesweep.ui.field.authority_part import AuthorityPart
from firesweep.ui.field.deadline_part import DeadlinePart
from firesweep.ui.field.place_part import PlacePart
from firesweep.ui.field.visit_photos import VisitPhotos
from firesweep.ui.forms.ui_hazard_card import Ui_HazardCard
from firesweep.ui.look.tokens import State
from firesweep.ui.parts.flow import Flow
from firesweep.ui.parts.growing_text import FRAME
from firesweep.ui.screen import label_button
from firesweep.ui.words.vocabulary import word, words

if TYPE_CHECKING:
    from firesweep.ui.field.reading import Door
    from firesweep.ui.field.under_way import UnderWay

TYPING = 700
"""Milliseconds after the last key until what was typed is written, left or not."""
TONES = {
    Severity.GENERAL: State.ACCENT,
    Severity.SERIOUS: State.SOON,
    Severity.MAJOR: State.OVERDUE,
}


class HazardCard(QWidget):
    """Shows one hazard; every field is written when it is left, and a moment after typing."""

    edited = Signal(object)
    """The HazardDraft as it is now."""
    removed = Signal(str)
    another_asked = Signal(object)
    spot_chosen = Signal(str)
    """The id of another hazard of the same item."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_HazardCard()
        ui.setupUi(self)
        self.hazard: HazardDraft | None = None
        self.held: HazardDraft | None = None  # what the disk refused: it stays in the fields
        self.door: Door | None = None
        self._filling = False
        row = Flow(ui.deadlineRow, spacing=10)
        for part in (ui.deadlineLabel, ui.deadline, ui.quick):
            row.addWidget(part)
        self.deadline = DeadlinePart(ui.deadline, ui.quick, ui.deadlineHint)
        self.place = PlacePart(ui.place, ui.places, ui.spots)
        self.authority = AuthorityPart(ui.refer)
        self.words = {
            "description": ui.description, "place": ui.place, "measure": ui.measure,
            "note": ui.note, "refer_reason": ui.referReason, "no_photo_reason": ui.noPhoto,
        }  # fmt: skip
        buttons = ui.onTheSpot, ui.byNotice, ui.byReferral
        self.handlings = dict(zip(Handling, buttons, strict=True))
        self.group = QButtonGroup(self)
        self.severity = Severity.GENERAL
        self.typing = QTimer(self, singleShot=True, interval=TYPING)
        ui.basis.most = 5  # an item cites four laws at most, and one name may be long
        for label in (ui.measureLabel, ui.basisLabel):
            label.setContentsMargins(0, FRAME // 2 + 2, 0, 0)  # beside the first line
        self._connect()
        self.retranslate()
        self.hide()

    def _connect(self) -> None:
        ui = self.ui
        for handling, button in self.handlings.items():
            self.group.addButton(button)
            button.clicked.connect(lambda _=False, handling=handling: self.handle(handling))
        for text in (ui.description, ui.measure, ui.basis):
            text.textChanged.connect(self._typed)
            text.left.connect(self.commit)
        for line in (ui.place, ui.referReason, ui.noPhoto, ui.note):
            line.textEdited.connect(self._typed)
            line.editingFinished.connect(self.commit)
        self.typing.timeout.connect(self.commit)
        self.deadline.chosen.connect(self.commit)
        ui.refer.activated.connect(self.commit)
        ui.severities.chosen.connect(self._rate)
        self.place.chosen.connect(self.commit)
        ui.spots.chosen.connect(self._change_spot)
        ui.another.clicked.connect(self.ask_another)
        ui.remove.clicked.connect(self.remove)

    def begin(self, under_way: "UnderWay") -> None:
        """Tie the photos to the visit."""
        ui = self.ui
        self.photos = VisitPhotos(under_way, ui.photos, ui.photosTrouble, PhotoRole.HAZARD)
        self.after = VisitPhotos(under_way, ui.after, ui.afterTrouble, PhotoRole.AFTER)
        self.desk = under_way.desk

    # ---- showing

    def show_hazard(self, door: "Door", hazard: HazardDraft) -> None:
        """Show a hazard; fields the person is typing in are left alone."""
        if self.hazard is not None and self.hazard.id != hazard.id:
            self.commit()
        self.door = door
        self.deadline.calendar = door.calendar
        another_day = self.deadline.today != self.desk.today()  # dates are counted from it
        if another_day or hazard != self.hazard:
            self.hazard = hazard
            if self.held is None or self.held.id != hazard.id:
                self._fill(hazard)
        self.authority.follow(door)
        self.place.show(door, hazard)
        self.ui.another.setVisible(hazard.code is not None)
        owner = PhotoOwner(door.visit.id, hazard.id)
        self.photos.show(owner, door.visit.photos_of(hazard.id, PhotoRole.HAZARD))
        self.after.show(owner, door.visit.photos_of(hazard.id, PhotoRole.AFTER))
        wanted = wants_hazard_photo(door.visit, hazard)
        self.ui.wanted.show_text(self.tr("Photo wanted") if wanted else "", State.SOON)
        self.show()

    def _fill(self, hazard: HazardDraft) -> None:
        ui = self.ui
        self._filling = True
        ui.title.setText(self._title(hazard))
        texts = {ui.description: hazard.description, ui.measure: hazard.measure,
                 ui.basis: "\n".join(hazard.basis)}  # fmt: skip
        for field, text in texts.items():
            if field.toPlainText() != text:
                field.setPlainText(text)
        lines = {ui.place: hazard.place, ui.referReason: hazard.refer_reason,
                 ui.noPhoto: hazard.no_photo_reason, ui.note: hazard.note}  # fmt: skip
        for line, text in lines.items():
            if line.text() != text:
                line.setText(text)
        self._fill_choices(hazard)
        self._filling = False

    def _fill_choices(self, hazard: HazardDraft) -> None:
        self.severity = Severity(hazard.severity)
        self.ui.severities.choose(self.severity)
        self.authority.show(self.door, hazard.refer)
        self.handlings[hazard.handling].setChecked(True)
        days = self._usual_days(hazard)
        self.deadline.show(hazard.deadline, days, self.severity, self.desk.today())
        self._show_parts(hazard.handling)

    def _show_parts(self, handling: Handling) -> None:
        ui = self.ui
        ui.noticePart.setVisible(handling is Handling.NOTICE)
        ui.referralPart.setVisible(handling is Handling.REFERRAL)
        ui.spotPart.setVisible(handling is Handling.ON_THE_SPOT)
        unusual = self._is_slow()
        for widget in (ui.note, ui.noteLabel):
            widget.setVisible(unusual)

    def _is_slow(self) -> bool:
        """True where the list says that this takes longer than a visit."""
        code = self.hazard.code if self.hazard else None
        item = self.door.visit.item(code) if self.door else None
        return item is not None and not item.on_the_spot

    def _usual_days(self, hazard: HazardDraft) -> int:
        item = self.door.lists.items.get(hazard.code or "") if self.door else None
        return item.deadline_days if item else 0

    def _title(self, hazard: HazardDraft) -> str:
        if not hazard.code:
            return self.tr("Hazard not on the list")
        return f"{hazard.code}  {word(Answer.HAZARD)}"

    def values(self) -> HazardDraft:
        """The hazard as the fields have it."""
        assert self.hazard is not None
        ui, handling, day = self.ui, self.handling, self.deadline.day
        basis = (line.strip() for line in ui.basis.toPlainText().splitlines())
        noticed = handling is Handling.NOTICE
        return replace(
            self.hazard,
            description=ui.description.toPlainText().strip(),
            place=ui.place.text().strip(),
            measure=ui.measure.toPlainText().strip(),
            basis=tuple(line for line in basis if line),
            severity=self.severity.value,
            handling=handling,
            deadline=day.isoformat() if noticed and day else None,
            refer=ui.refer.currentData() or "",
            refer_reason=ui.referReason.text().strip(),
            no_photo_reason=ui.noPhoto.text().strip(),
            note=ui.note.text().strip(),
        )

    @property
    def handling(self) -> Handling:
        """What is done about it."""
        chosen = (h for h, button in self.handlings.items() if button.isChecked())
        return next(chosen, Handling.NOTICE)

    def commit(self) -> None:
        """Write what differs."""
        self.typing.stop()
        if self.hazard is None or self._filling or self.isHidden():
            return
        values = self.values()
        if values not in (self.hazard, self.held):
            self.hazard = values
            self.edited.emit(values)

    def handle(self, handling: Handling) -> None:
        """Choose what is done about it; a notice proposes its deadline."""
        if self.hazard is None or self.isHidden():
            return
        self.handlings[handling].setChecked(True)
        self._show_parts(handling)
        if handling is Handling.NOTICE and not self.hazard.deadline:
            self.deadline.propose(self._usual_days(self.hazard) or USUAL_DAYS)
        self.commit()

    def remove(self) -> None:
        """Ask for this hazard to be removed."""
        if self.hazard is not None:
            self.removed.emit(self.hazard.id)

    def ask_another(self) -> None:
        """Ask for the same hazard at another place."""
        self.commit()
        if self.hazard is not None:
            self.another_asked.emit(self.hazard)

    def target(self) -> VisitPhotos:
        """Where a photo goes that says nothing of itself: first before, then after."""
        if self.ui.after.isAncestorOf(self.focusWidget() or self):
            return self.after
        fixed = self.handling is Handling.ON_THE_SPOT
        return self.after if fixed and self.photos.lines and not self.after.lines else self.photos

    def go_in(self) -> None:
        """Stand where something is still to be said."""
        ui = self.ui
        (ui.place if ui.description.toPlainText() else ui.description).setFocus()

    def go_to(self, what: Missing) -> None:
        """Stand in the field that is missing."""
        ui = self.ui
        fields: dict[Missing, QWidget] = {
            Missing.DESCRIPTION: ui.description,
            Missing.JUDGED: self.words[judged(self.values()) or "description"],
            Missing.DEADLINE: ui.deadline,
            Missing.REFERRAL: ui.refer,
            Missing.DROPPED: ui.refer,
            Missing.HAZARD_PHOTO: ui.photos.add,
            Missing.AFTER_PHOTO: ui.after.add,
            Missing.SPOT_NOTE: ui.note,
        }
        fields.get(what, ui.place).setFocus()

    def _typed(self) -> None:
        if not self._filling:
            self.typing.start()

    def _rate(self, severity: str) -> None:
        self.severity = self.deadline.severity = Severity(severity)
        self.deadline.show_hint()
        self.commit()

    def _change_spot(self, hazard_id: str) -> None:
        self.commit()
        self.spot_chosen.emit(hazard_id)

    def retranslate(self) -> None:
        """Say what the form cannot."""
        ui = self.ui
        names = (self.tr("On the spot"), self.tr("Notice"), self.tr("Referral"))
        buttons = self.handlings.values()
        for button, name, key in zip(buttons, names, ("F2", "F3", "F4"), strict=True):
            label_button(Command(name, key=key, button=button))
        ui.severities.show_choices(words(Severity), {s.value: t for s, t in TONES.items()})
        ui.severities.choose(self.severity)
        self.deadline.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "deadline"):
            self.ui.retranslateUi(self)
            self.retranslate()
            if self.hazard is not None:
                self._filling = True
                self.ui.title.setText(self._title(self.hazard))
                self.authority.show(self.door, self.hazard.refer)
                self._filling = False
                self.deadline.show_hint()
