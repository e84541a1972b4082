"""The inspection: the checklist as large rows, and beside it what was found."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from firesweep.errors import FiresweepError
from firesweep.field import visit as visits
from firesweep.model.visit.gaps import Gap, Missing
from firesweep.model.vocabulary import Outcome
from firesweep.ui.commands import Command, Hint
from firesweep.ui.desk import Desk
from firesweep.ui.field.ending import OF_THE_TEAM, EndingDialog
from firesweep.ui.field.finishing import OF_THE_UNIT, FinishDialog
from firesweep.ui.field.gap_links import gap_at
from firesweep.ui.field.heading import PHOTOS_KEY, show_heading, show_state
from firesweep.ui.field.item_rows import DoorRow, Kind, rows_of
from firesweep.ui.field.no_access import NoAccessDialog
from firesweep.ui.field.old_hazards import EARLIER_KEY
from firesweep.ui.field.side import Side
from firesweep.ui.field.tab_order import set_tab_order
from firesweep.ui.field.under_way import UnderWay
from firesweep.ui.forms.ui_inspection import Ui_Inspection
from firesweep.ui.photos.intake import PhotoIntake
from firesweep.ui.photos.photo_strip import NEWEST_KEY
from firesweep.ui.screen import Screen
from firesweep.ui.words.language import spoken
from firesweep.ui.words.trouble import sentence


class Inspection(Screen):
    """Every tap is on disk at once; the screen does not wait for it."""

    reads = frozenset({"draft", "premises", "hazard_state", "setting"})
    wants_files = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_Inspection()
        self.ui.setupUi(self)
        self.under_way = UnderWay(desk, self)
        self.side = Side(self.ui, self.under_way)
        self.back = "today"
        self._fresh = False
        self._connect()
        self.ui.missing.setMinimumHeight(2 * self.ui.missing.fontMetrics().lineSpacing())
        self.stand_at(self.ui.items)
        set_tab_order(self.ui)
        self.begin()

    def _connect(self) -> None:
        ui, under_way = self.ui, self.under_way
        under_way.loaded.connect(self.show_door)
        under_way.changed.connect(self.show_changes)
        under_way.troubled.connect(self.show_trouble)
        under_way.given_up.connect(self.go_back)
        self.desk.saved.connect(ui.trouble.hide)
        ui.items.answered.connect(under_way.press)
        ui.items.taken_back.connect(self.take_back)
        ui.items.next_asked.connect(self.go_on)
        ui.items.card_asked.connect(self.side.go_in)
        ui.items.paste_asked.connect(lambda: self.side.photos().strip.paste())
        ui.items.photo_asked.connect(self.side.take_item_photo)
        ui.items.moved.connect(self.side.stand_on)
        self.side.left.connect(ui.items.setFocus)
        self.side.gap_asked.connect(self.follow_link)
        ui.missing.linkActivated.connect(self.follow_link)
        ui.restOk.clicked.connect(self.answer_rest)
        ui.extra.clicked.connect(self.add_extra)
        ui.photosOf.clicked.connect(self.side.show_whole)
        ui.finish.clicked.connect(self.finish)
        ui.noAccess.clicked.connect(self.no_access)
        ui.giveUp.clicked.connect(under_way.give_up)

    # ---- opening

    def open(self, **what: Any) -> None:
        """Begin a visit to `premises_id`, or resume `draft_id`; `back` is where to go after it."""
        self.side.commit()
        self.back, self._fresh = what.get("back", "today"), True
        self.ui.empty.hide()  # until it is read, nobody knows that there is none
        if what.get("draft_id"):
            self.under_way.open(str(what["draft_id"]))
        elif what.get("premises_id"):
            self._begin(str(what["premises_id"]))

    def _begin(self, premises_id: str) -> None:
        store, by, script, today = self.desk.store, self.desk.by, spoken(), self.desk.today()
        self.desk.write(
            self,
            lambda: visits.start(store, premises_id, by=by, script=script, today=today),
            lambda begun: self.under_way.open(begun.draft_id),
            trouble=self.show_trouble,
        )

    def load(self) -> None:
        """Read the visit anew; one that is just being opened comes by itself."""
        if self.under_way.door is not None:
            self.under_way.read()

    def touches(self, changed: Any) -> bool:
        """Our own answers are shown already; what others write to this visit is not."""
        by_others = "draft" in changed.tables and not changed.ids  # of which, nobody knows
        if by_others or self.under_way.draft_id in changed.ids:
            return self.under_way.hear()
        return bool(changed.tables & {"premises", "hazard_state", "setting"})

    # ---- showing

    def show_door(self) -> None:
        """Show another visit, or the same as it is on disk."""
        door, ui = self.under_way.door, self.ui
        if door is None:
            self.show_nothing()
            return
        ui.pages.setCurrentWidget(ui.visitPage)
        show_heading(ui, door)
        self.show_changes()
        if self._fresh:
            self._fresh = False
            ui.trouble.hide()
            if not ui.items.go_to(door.visit.current):
                ui.items.go_to_first()
        elif ui.items.current() is None:
            ui.items.go_to_first()

    def show_changes(self) -> None:
        """Show the visit as it is now; only what differs is painted."""
        door, ui = self.under_way.door, self.ui
        if door is None:
            return
        ui.items.show_rows(rows_of(door, self.desk.today()))
        self.side.row = ui.items.current()
        self.side.show()
        show_state(ui, door)

    def show_nothing(self) -> None:
        """Say that no visit is open, and what to do."""
        self._fresh = False
        self.ui.pages.setCurrentWidget(self.ui.emptyPage)
        self.ui.empty.show_reason(
            self.tr("No inspection is open"),
            self.tr("Choose the premises to visit in the registry; F5 begins there."),
            self.tr("Choose premises"),
            lambda: self.desk.go("premises"),
        )

    def show_trouble(self, trouble: FiresweepError) -> None:
        """Say what could not be written, beside the list; what is on disk is shown again."""
        if self._fresh:  # it was not opened
            self.show_door()
            self.desk.tell(trouble)
            return
        self.ui.trouble.setText(sentence(trouble))
        self.ui.trouble.show()

    # ---- answering

    def take_back(self, row: DoorRow) -> None:
        """Make an item unanswered again, or remove a hazard that is on no list."""
        if row.kind is Kind.ITEM:
            self.under_way.take_back(row.id)
        elif row.kind is Kind.EXTRA:
            self.under_way.remove_hazard(row.id)

    def answer_rest(self) -> None:
        """Answer the rest ok; the list has the keys again."""
        if self.under_way.door is not None:
            self.under_way.rest_ok()
            self.ui.items.setFocus()

    def go_on(self) -> None:
        """Stand on the next unanswered item."""
        if not self.ui.items.go_to_next():
            self.desk.say(self.tr("Everything is answered."))

    def add_extra(self) -> None:
        """Write down a hazard that is on no list."""
        if self.under_way.door is not None:
            self.ui.items.go_to(self.under_way.find_extra())
            self.side.go_in()

    # ---- what is missing, and the end

    def follow_link(self, link: str) -> None:
        """Jump to what a link says is missing."""
        door = self.under_way.door
        if gap := gap_at(door, link) if door else None:
            self.go_to(gap)
        else:
            self.side.show_whole()

    def go_to(self, gap: Gap) -> None:
        """Stand where something is missing."""
        visit = self.under_way.visit
        hazard = next((h for h in visit.hazards if h.id == gap.where), None)
        if gap.what in (*OF_THE_TEAM, *OF_THE_UNIT):
            self.finish()
        elif visit.outcome is Outcome.NO_ACCESS:
            self.no_access()
        elif gap.what is Missing.PHOTO:
            self.side.show_whole()
        elif hazard is not None:
            self.ui.items.go_to(hazard.code or hazard.id)
            self.side.go_to(gap)
        else:
            self.ui.items.go_to(gap.where)
            self.ui.items.setFocus()
            if gap.what in (Missing.REASON_NOT_SEEN, Missing.ITEM_PHOTO):
                self.side.go_to(gap)

    def finish(self) -> None:
        """Ask who took part and signs; with that the visit is locked."""
        door = self.under_way.door
        if door is not None and door.visit.outcome is Outcome.NO_ACCESS:
            self.no_access()
        elif door is not None:
            self.side.commit()
            dialog = FinishDialog(self.desk, self.under_way.draft_id, self)
            dialog.gap_chosen.connect(self.go_to)
            self._end_by(dialog)

    def no_access(self) -> None:
        """Ask why nobody could be visited; that, too, is an end."""
        if self.under_way.door is not None:
            self.side.commit()
            self._end_by(NoAccessDialog(self.desk, self.under_way.draft_id, self))

    def _end_by(self, dialog: EndingDialog) -> None:
        for intake in self.findChildren(PhotoIntake):  # of a photo still on its way
            intake.troubled.connect(dialog.show_trouble)
        dialog.finished.connect(self._ended)
        dialog.finished.connect(dialog.let_go)
        dialog.open()

    def _ended(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self.go_back()
        else:
            self.ui.items.setFocus()

    def go_back(self) -> None:
        """Go where the person came from; that visit is over."""
        self.under_way.close()
        self.desk.go(self.back)

    def leave(self) -> bool:
        """Write what stands in the fields, and where the person stands; nothing is asked."""
        self.side.commit()
        self.desk.withdraw_undo(self.under_way.draft_id)
        row = self.ui.items.current()
        self.under_way.set_current(row.code if row else "")
        return True

    def take_files(self, paths: list[Path]) -> None:
        """Photos dropped anywhere go to the hazard in hand, or to the premises."""
        if self.under_way.door is not None:
            self.side.take_files(paths)

    # ---- keys and words

    def commands(self) -> Iterable[Command]:
        """What the keys and buttons do."""
        ui, card = self.ui, self.ui.hazard.ui
        handlings = zip((card.onTheSpot, card.byNotice, card.byReferral), "234", strict=True)
        return [
            Command(self.tr("Finish"), key="Ctrl+Return", button=ui.finish),
            Command(self.tr("Rest OK"), key="A", button=ui.restOk),
            *(Command(key=f"F{number}", button=button) for button, number in handlings),
            Command(self.tr("Add photos"), self.side.pick_photos, "Ctrl+P"),
            Command(self.tr("Newest photo of the phone"), self.side.take_newest, NEWEST_KEY),
            Command(self.tr("+ Hazard not on the list"), key="Ctrl+N", button=ui.extra),
            Command(key=PHOTOS_KEY, button=ui.photosOf),
            Command(self.tr("What was found here before"), ui.old.show_earlier, EARLIER_KEY),
            Command(self.tr("No access"), key="F7", button=ui.noAccess),
            Command(self.tr("Back to the list"), ui.items.setFocus, "Esc"),
            Command(self.tr("Give up"), button=ui.giveUp),
        ]

    def hints(self) -> Iterable[Hint]:
        """Keys of the list."""
        return [
            Hint("1 … 4", self.tr("OK, hazard, not applicable, not seen; once more takes it back")),
            Hint("P", self.tr("Photo of the item in hand")),
            Hint("Enter", self.tr("Go to the next unanswered item")),
            Hint("Delete", self.tr("Take the answer back")),
            Hint("Right", self.tr("Go into the card beside the list")),
        ]

    def retranslate(self) -> None:
        """Say again what the form does not."""
        self.show_door()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the card its place."""
        super().resizeEvent(event)
        self.side.place(event.size().width())
