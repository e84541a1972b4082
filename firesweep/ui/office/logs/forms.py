"""The two forms, what was found at a drill, and why a record does not count."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from firesweep.errors import FiresweepError
from firesweep.model.deadlines import deadline
from firesweep.model.logs.occasion import DrillFault, OccasionKind, checked_fault
from firesweep.model.vocabulary import Audience, OutreachKind, Severity, Topic
from firesweep.office.logs import occasions as office
from firesweep.store.calendar import load_calendar
from firesweep.store.logs.occasions import LogLine
from firesweep.ui.commands import Command
from firesweep.ui.dialogs.field_dialog import FieldDialog
from firesweep.ui.dialogs.reason_dialog import VoidDialog
from firesweep.ui.forms.ui_drill_fault import Ui_DrillFault
from firesweep.ui.forms.ui_drill_form import Ui_DrillForm
from firesweep.ui.forms.ui_outreach_form import Ui_OutreachForm
from firesweep.ui.look.laid_out import tab_as_laid_out
from firesweep.ui.office.kept_form import fill
from firesweep.ui.office.logs.form import OccasionForm
from firesweep.ui.office.logs.wording import what_text
from firesweep.ui.office.taken_photos import TakenPhotos
from firesweep.ui.screen import label_button
from firesweep.ui.words.vocabulary import word, words

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

USUAL_DAYS = 7
IMPROVED = 14
"""Days proposed for what is to be improved."""


class DrillForm(OccasionForm):
    """A drill, with what was found at it."""

    kind = OccasionKind.DRILL

    def __init__(self, desk: "Desk", given: Mapping[str, Any], of_id: str, parent: QWidget) -> None:
        ui = Ui_DrillForm()
        super().__init__(desk, ui, given, of_id, parent)
        ui.heading.setText(self.tr("Correct a drill") if of_id else self.tr("Record a drill"))
        ui.about.setText(
            self.tr("Escape, self-rescue and mutual rescue on site: one in every community.")
        )
        ui.addHazard.clicked.connect(self.add_fault)
        ui.dropHazard.clicked.connect(self.drop_fault)
        QShortcut(QKeySequence("Ctrl+H"), self, ui.addHazard.click)
        label_button(Command(key="Ctrl+H", button=ui.addHazard))

    def fill(self, values: Mapping[str, Any]) -> None:
        """Show a record; a day by when is proposed where none was given."""
        super().fill(values)
        if not values.get("improve_by"):
            self.ui.improve_by.setDate(self.today.addDays(IMPROVED))

    def values(self) -> dict[str, Any]:
        """A day by when goes with what is to be improved, and with nothing else."""
        found = super().values()
        return found if found["improvement"].strip() else found | {"improve_by": None}

    def show_faults(self) -> None:
        """Say which hazards were found."""
        said = "  ·  ".join(f"{n}. {fault.problem}" for n, fault in enumerate(self.faults, 1))
        nothing = self.tr("What is wrong at a premises becomes a hazard with a deadline and a "
                          "notice.")  # fmt: skip
        self.ui.hazards.setText(said or nothing)
        self.ui.dropHazard.setVisible(bool(self.faults))

    def add_fault(self) -> None:
        """Ask for a hazard that was found."""
        day = self.ui.held_on.date().toPython()
        place = self.ui.premises_id
        dialog = FaultDialog(self.desk, (place.chosen, place.text()), day, self)
        dialog.community_id = self.ui.community_id.currentData()
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.fault:
            self.faults.append(dialog.fault)
            self.show_faults()
            self.keep_soon()
        dialog.deleteLater()

    def drop_fault(self) -> None:
        """Take the last hazard back that is not recorded yet."""
        self.faults.pop()
        self.show_faults()
        self.keep_soon()


class OutreachForm(OccasionForm):
    """What was done to inform and train."""

    kind = OccasionKind.OUTREACH

    def __init__(self, desk: "Desk", given: Mapping[str, Any], of_id: str, parent: QWidget) -> None:
        ui = Ui_OutreachForm()
        super().__init__(desk, ui, given, of_id, parent)
        heading = (
            self.tr("Correct publicity and training")
            if of_id
            else self.tr("Record publicity and training")
        )
        ui.heading.setText(heading)
        ui.about.setText(
            self.tr("Training sessions, banners, slogans, special issues, leaflets, visits.")
        )

    def _offer(self, known: Any) -> None:
        super()._offer(known)
        fill(self.ui.kind, ((text, value) for value, text in words(OutreachKind).items()))
        self.ui.topics.show_choices(words(Topic))
        self.ui.audiences.show_choices(words(Audience))
        tab_as_laid_out(self)


class FaultDialog(FieldDialog):
    """A hazard found at a drill; it is written with the drill, with its photos."""

    def __init__(
        self, desk: "Desk", place: tuple[str | None, str], day: date, parent: QWidget
    ) -> None:
        super().__init__(desk, Ui_DrillFault(), "", "", parent)
        ui = self.ui
        ui.heading.setText(self.tr("Hazard found at a drill"))
        ui.about.setText(self.tr("Where the drill was at no premises, name the one it is at."))
        ui.premises_id.desk = desk
        premises_id, name = place
        if premises_id:
            ui.premises_id.show_premises(premises_id, name)
        self.taken = TakenPhotos(desk, ui.photos, self, self.show_trouble)
        self.day = day
        self.community_id = ""
        """Where the drill was; empty where nobody said."""
        self.fault: DrillFault | None = None
        fill(self.ui.severity, ((word(each), each.value) for each in Severity))
        with desk.store.read() as connection:
            calendar = load_calendar(connection)
        due = deadline(day, USUAL_DAYS, calendar).day
        first = QDate.fromString(day.isoformat(), Qt.DateFormat.ISODate)
        self.ui.deadline.setDateRange(first, first.addYears(10))
        self.ui.deadline.setDate(first.addDays((due - day).days))

    def write(self) -> None:
        """Take it, or say beside a field what is wrong."""
        ui = self.ui
        fault = DrillFault(
            premises_id=ui.premises_id.chosen, photos=tuple(map(dict, self.taken.rows)),
            problem=ui.problem.text(), place=ui.place.text(), measure=ui.measure.text(),
            severity=Severity(ui.severity.currentData()),
            deadline=ui.deadline.date().toString(Qt.DateFormat.ISODate),
        )  # fmt: skip
        try:
            if fault.premises_id is None:
                raise FiresweepError("Choose a premises from the list.", field="premises_id")
            with self.desk.store.read() as connection:
                if self.community_id:
                    office.check_nearby(connection, fault.premises_id, self.community_id,
                                 field="premises_id")  # fmt: skip
            self.fault = checked_fault(fault, self.day.isoformat())
        except FiresweepError as trouble:
            self.show_trouble(trouble)
            return
        self.accept()


class VoidForm(VoidDialog):
    """Why a record does not count; it stays in its log."""

    def __init__(self, desk: "Desk", line: LogLine, parent: QWidget) -> None:
        text = self.tr("It stays in the log and no longer counts. Correct it, and it counts again.")
        hazards = self.tr("Hazards found at it stay open and are made void by themselves.")
        super().__init__(
            desk, what_text(line), f"{text} {hazards}" if line.hazards else text,
            lambda reason: office.void(desk.store, line.kind, line.id, reason, by=desk.by), parent,
        )  # fmt: skip
