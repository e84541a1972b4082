"""The card beside the checklist: what it shows follows from the row the person stands on."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout

from firesweep.field.finding import another_place
from firesweep.model.visit.gaps import Gap, Missing
from firesweep.model.visit.inspection import HazardDraft
from firesweep.model.vocabulary import Answer
from firesweep.ui.field.item_rows import DoorRow, Kind, times_text
from firesweep.ui.field.old_hazards import Past
from firesweep.ui.field.visit_photos import VisitPhotos
from firesweep.ui.look.theme import scaled

if TYPE_CHECKING:
    from firesweep.ui.field.reading import Door
    from firesweep.ui.field.under_way import UnderWay

STACKED = 640
"""Below this width, in pixels at 100 % text, the card stands below the list."""


class Side(QObject):
    """Shows the hazard in hand, why an item was not seen, or the premises as a whole."""

    left = Signal()
    """What was shown is gone; the list is next."""
    gap_asked = Signal(str)

    def __init__(self, ui: Any, under_way: "UnderWay") -> None:
        super().__init__(ui.side)
        self.ui = ui
        self.under_way = under_way
        self.row: DoorRow | None = None
        self.whole = False
        """True while the premises is asked for, whatever row the person stands on."""
        self._spots: dict[str, str] = {}
        self._shown: tuple[str, bool] | None = None
        self._sent: HazardDraft | None = None
        ui.old.take_desk(under_way.desk)
        ui.hazard.begin(under_way)
        ui.item.begin(under_way)
        ui.premisesCard.begin(under_way)
        ui.hazard.edited.connect(self._write)
        under_way.troubled.connect(self._hold)
        under_way.desk.saved.connect(self._let_go)
        ui.hazard.removed.connect(self._remove)
        ui.hazard.another_asked.connect(self._add_another)
        ui.hazard.spot_chosen.connect(self.choose_spot)
        ui.reason.reasoned.connect(self._give_reason)
        ui.premisesCard.remarked.connect(under_way.set_remarks)
        ui.premisesCard.gap_asked.connect(self.gap_asked)
        ui.side.installEventFilter(self)

    def stand_on(self, row: DoorRow | None) -> None:
        """The person went to another row."""
        self.commit()
        self.whole = False
        self.row = row
        self.show()
        self.ui.scroll.verticalScrollBar().setValue(0)

    def show(self) -> None:
        """Show what belongs to the row in hand, as the visit is now."""
        self._commit()
        door, ui = self.under_way.door, self.ui
        if door is None:
            return
        hazard = None if self.whole else self.hazard(door)
        unseen = hazard is None and not self.whole and self._is_unseen(door)
        ui.hazard.setVisible(hazard is not None)
        ui.reason.setVisible(unseen)
        ui.premisesCard.setVisible(hazard is None and not unseen)
        ui.old.show_past(self._past(door))
        if hazard is not None:
            ui.hazard.show_hazard(door, hazard)
        elif unseen and self.row is not None:
            ui.reason.show_reason(door, self.row.id)
        else:
            ui.premisesCard.show_premises(door)
        code = self.row.code if self.row and not self.whole else ""
        ui.item.show_item(door, code, words=hazard is None and not unseen)
        shown = (hazard.id if hazard else "", unseen)
        if shown != self._shown:
            self._shown = shown
            self.fit()

    def place(self, width: int) -> None:
        """Stand below the list where the screen leaves no room beside it."""
        stacked = width < scaled(STACKED)
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self.ui.body.setDirection(way)

    def fit(self) -> None:
        """Never be narrower than what can stand here, so that nothing is cut off."""
        ui = self.ui
        cards = (ui.old, ui.hazard, ui.reason, ui.item, ui.premisesCard)
        need = max(card.minimumSizeHint().width() for card in cards)
        edges = ui.side.layout().contentsMargins()
        bar = ui.scroll.verticalScrollBar().sizeHint().width()
        ui.scroll.setMinimumWidth(need + edges.left() + edges.right() + bar)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure anew in another language or text size, once every card wears it."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self.fit)
        return super().eventFilter(watched, event)

    def hazard(self, door: "Door") -> HazardDraft | None:
        """The hazard in hand: of an item with several, the one chosen last."""
        row = self.row
        if row is None:
            return None
        found = [h for h in door.visit.hazards if row.id in (h.id, h.code)]
        chosen = self._spots.get(row.id)
        return next((h for h in found if h.id == chosen), found[0] if found else None)

    def _is_unseen(self, door: "Door") -> bool:
        given = door.visit.answers.get(self.row.id) if self.row else None
        return given is not None and given.answer is Answer.NOT_SEEN

    def _past(self, door: "Door") -> Past:
        if self.row is None or self.whole:
            return Past()
        if self.row.kind is Kind.OLD:
            return Past(tuple(old for old in door.old if old.line.id == self.row.id))
        code = self.row.code
        return Past(door.old_of(code), door.closed_of(code), times_text(door, code))

    # ---- where the person goes

    def show_whole(self) -> None:
        """Show the premises as a whole, and stand at its photos."""
        self.whole = True
        self.show()
        self.ui.premisesCard.ui.photos.add.setFocus()

    def choose_spot(self, hazard_id: str) -> None:
        """Show another hazard of the same item."""
        hazard = next(h for h in self.under_way.visit.hazards if h.id == hazard_id)
        self._spots[hazard.code or hazard.id] = hazard_id
        self.show()

    def go_in(self) -> None:
        """Stand in the card's first field."""
        if self.ui.hazard.isVisible():
            self.ui.hazard.go_in()
        elif self.ui.reason.isVisible():
            self.ui.reason.ui.reason.setFocus()
        else:
            self.ui.premisesCard.ui.photos.add.setFocus()

    def go_to(self, gap: Gap) -> None:
        """Stand in the field that is missing; its row is in hand already."""
        if gap.what is Missing.REASON_NOT_SEEN:
            self.ui.reason.ui.reason.setFocus()
        elif gap.what is Missing.ITEM_PHOTO:
            self.item_photos().strip.add.setFocus()
        else:
            self.choose_spot(gap.where)
            self.ui.hazard.go_to(gap.what)

    # ---- photos

    def item_photos(self) -> VisitPhotos:
        """Where a photo of the item in hand goes: to its hazard, if it has one."""
        of_hazard = self.ui.hazard.isVisible()
        taken: VisitPhotos = self.ui.hazard.target() if of_hazard else self.ui.item.ask()
        return taken

    def take_item_photo(self) -> None:
        """Take the phone's newest photo for the item in hand; without a folder, ask for files."""
        if self.under_way.door is None or self.row is None or not self.row.code:
            return
        photos = self.item_photos()
        if self.under_way.desk.settings.photo_folder:
            photos.intake.take_newest()
        else:
            photos.strip.pick_files()

    def photos(self) -> VisitPhotos:
        """Where a photo goes that says nothing of itself."""
        if self.ui.hazard.isVisible() or self._item_first():
            return self.item_photos()
        if self.ui.reason.isVisible():
            self.whole = True
            self.show()
        kept: VisitPhotos = self.ui.premisesCard.photos
        return kept

    def _item_first(self) -> bool:
        """True while a photo of the item in hand is asked for, or the person stands there."""
        item = self.ui.item
        if not item.isVisible():
            return False
        stands = item.window().focusWidget()
        return item.wants_photo or (stands is not None and item.isAncestorOf(stands))

    def take_files(self, paths: list[Path]) -> None:
        """Take files that were dropped on the window."""
        self.photos().take_files(paths)

    def pick_photos(self) -> None:
        """Ask for photos on the disk."""
        if self.under_way.door is not None:
            self.photos().strip.pick_files()

    def take_newest(self) -> None:
        """Take the newest photo of the phone."""
        if self.under_way.door is not None:
            self.photos().intake.take_newest()

    # ---- what is written

    def commit(self) -> None:
        """Write what stands in the fields, also what the disk refused before."""
        self.ui.hazard.held = None
        self._commit()

    def _commit(self) -> None:
        for card in (self.ui.hazard, self.ui.reason, self.ui.premisesCard):
            card.commit()

    def _hold(self) -> None:
        """What was typed and could not be written stays where it was typed."""
        self.ui.hazard.held, self._sent = self._sent or self.ui.hazard.held, None

    def _let_go(self) -> None:
        self.ui.hazard.held = self._sent = None

    def _write(self, hazard: HazardDraft) -> None:
        self._sent = hazard
        door = self.under_way.door
        if door is not None and any(h.id == hazard.id for h in door.visit.hazards):
            self.under_way.write_hazard(hazard)

    def _remove(self, hazard_id: str) -> None:
        self.under_way.remove_hazard(hazard_id)
        self.left.emit()

    def _add_another(self, hazard: HazardDraft) -> None:
        more = another_place(hazard)
        self._spots[hazard.code or more.id] = more.id
        self.under_way.write_hazard(more)
        self.ui.hazard.ui.place.setFocus()

    def _give_reason(self, code: str, reason: str) -> None:
        door = self.under_way.door
        given = door.visit.answers.get(code) if door else None
        if given is not None and given.answer is Answer.NOT_SEEN:
            self.under_way.answer(code, Answer.NOT_SEEN, reason)
