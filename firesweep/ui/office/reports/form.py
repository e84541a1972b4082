"""The form of a report from the public, and why one does not count."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from firesweep.model.vocabulary import ReportWay
from firesweep.office.logs import reports as office
from firesweep.store import street
from firesweep.store.logs import occasion_drafts, reports
from firesweep.store.logs.reports import ReportLine
from firesweep.store.logs.shown_photos import photos_named
from firesweep.store.registry.premises import premises
from firesweep.ui.dialogs.reason_dialog import VoidDialog
from firesweep.ui.forms.ui_report_form import Ui_ReportForm
from firesweep.ui.office.field_values import PREMISES_NAME
from firesweep.ui.office.kept_form import KeptForm, fill
from firesweep.ui.office.taken_photos import TakenPhotos
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.vocabulary import words

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

NAMES = (
    "received_on", "received_at", "way", "reporter", "phone", "community_id", "premises_id",
    "place", "what", "urgent", "answer_by", "remarks",
)  # fmt: skip


class ReportForm(KeptForm):
    """A new report, or with `of_id` a correction; the day to answer by is proposed."""

    def __init__(self, desk: "Desk", given: Mapping[str, Any], of_id: str, parent: QWidget) -> None:
        ui = Ui_ReportForm()
        super().__init__(desk, ui, of_id, parent)
        self.report_id = of_id
        self.taken = TakenPhotos(desk, ui.photos, self, self.show_trouble)
        ui.heading.setText(self.tr("Correct a report") if of_id else self.tr("Register a report"))
        ui.about.setText(self.tr("Whoever reports may stay without a name; papers never show it."))
        fill(ui.way, ((text, value) for value, text in words(ReportWay).items()))
        with desk.store.read() as connection:
            fill(ui.community_id, ((each.name, each.id) for each in street.communities(connection)))
            first = self._first(connection, given)
            kept = occasion_drafts.kept(connection, office.FORM, of_id) if not given else None
        ui.community_id.setEnabled(not of_id)
        ui.received_on.setMaximumDate(self.today)
        self.proposed = ""
        self.begin(NAMES, first, kept)
        if not (of_id or kept):
            self.propose()
        self.say_look()
        self.taken.changed.connect(self.keep_soon)
        ui.received_on.dateChanged.connect(self.propose)
        ui.urgent.toggled.connect(self.propose)

    def _first(self, connection: Any, given: Mapping[str, Any]) -> dict[str, Any]:
        values: dict[str, Any] = {
            "community_id": street.home(connection),
            "received_on": self.desk.today().isoformat(),
            "way": ReportWay.PHONE.value,
        } | dict(given)
        if self.of_id:
            values = dict(reports.report(connection, self.of_id))
            shown = photos_named(connection, values["photos"])
            values["photos"] = [photo._asdict() for photo in shown]
        if values.get("premises_id"):
            values[PREMISES_NAME] = premises(connection, values["premises_id"])["name"]
        return values

    def fill(self, values: Mapping[str, Any]) -> None:
        """Show what is recorded, or what was kept, with its photos."""
        super().fill(values)
        self.taken.hold(values.get("photos") or ())

    def content(self) -> Mapping[str, Any]:
        """Return the values with the photos."""
        return self.values() | {"photos": list(self.taken.rows)}

    def propose(self, *_changed: object) -> None:
        """Work the days out anew; a day to answer by that somebody chose stays."""
        field, chosen = self.ui.answer_by, self._answer_by()
        before = self.proposed
        self.proposed = self._dates()[1]
        if chosen in (before, "") or not before:
            with QSignalBlocker(field):
                field.setDate(QDate.fromString(self.proposed, Qt.DateFormat.ISODate))
        self.say_look()

    def say_look(self) -> None:
        """Say by when somebody has to look."""
        text = self.tr("Somebody looks by {day}.")
        self.ui.look.setText(text.format(day=long_date(self._dates()[0])))

    def _answer_by(self) -> str:
        return str(self.ui.answer_by.date().toString(Qt.DateFormat.ISODate))

    def _dates(self) -> tuple[str, str]:
        received = self.ui.received_on.date().toString(Qt.DateFormat.ISODate)
        with self.desk.store.read() as connection:
            return office.due_dates(connection, received, urgent=self.ui.urgent.isChecked())

    def keep_job(self, content: Mapping[str, Any]) -> Callable[[], object]:
        """Return the call that keeps what stands in the form."""
        store, of_id, by = self.desk.store, self.of_id, self.desk.by
        return lambda: office.keep_draft(store, of_id, content, by=by)

    def drop_job(self) -> Callable[[], object]:
        """Return the call that keeps it no longer."""
        store, of_id, by = self.desk.store, self.of_id, self.desk.by
        return lambda: office.drop_draft(store, of_id, by=by)

    def job(self) -> Callable[[], object]:
        """Return the call that registers it."""
        desk, of_id, values, photos = self.desk, self.of_id, self.values(), self.taken.rows

        def register() -> object:
            made = office.register(desk.store, values, photos, of_id=of_id, by=desk.by,
                                   today=desk.today())  # fmt: skip
            self.report_id = made.report_id
            return made.changed

        return register


class ReportVoid(VoidDialog):
    """Why a report does not count; it stays in its list."""

    def __init__(self, desk: "Desk", line: ReportLine, parent: QWidget) -> None:
        text = self.tr(
            "It stays in the list and no longer counts. Correct it, and it counts again."
        )
        super().__init__(
            desk, " ".join(line.what.split()), text,
            lambda reason: office.void(desk.store, line.id, reason, by=desk.by), parent,
        )  # fmt: skip
