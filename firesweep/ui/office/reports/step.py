"""One step of a report: the fields it needs, and nothing else."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtWidgets import QWidget

from firesweep.model.logs.report import ReportStepKind
from firesweep.model.vocabulary import Outcome, ReportWay
from firesweep.office.logs import reports as office
from firesweep.store.hazard.hazards import hazards_since
from firesweep.store.logs import reports
from firesweep.store.logs.reports import ReportLine
from firesweep.store.visit.inspections import inspections_of
from firesweep.ui.dialogs.field_dialog import FieldDialog
from firesweep.ui.forms.ui_report_step import Ui_ReportStep
from firesweep.ui.office.kept_form import fill
from firesweep.ui.office.reports.wording import step_text
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.vocabulary import word, words

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

K = ReportStepKind
FIELDS = {
    K.VISITED: ("on", "inspection_id", "who", "text"),
    K.FOUND: ("on", "hazard_id"),
    K.PASSED_ON: ("on", "who", "text"),
    K.ANSWERED: ("on", "way", "who", "text"),
    K.CLOSED: ("on", "text"),
    K.REOPENED: ("on", "text"),
    K.TAKEN_BACK: ("undoes", "text"),
}
"""What is asked for at each step."""
EVERY = ("on", "way", "inspection_id", "hazard_id", "undoes", "who", "text")


class ReportStepDialog(FieldDialog):
    """A step of a report."""

    def __init__(
        self, desk: "Desk", line: ReportLine, kind: ReportStepKind, parent: QWidget
    ) -> None:
        super().__init__(desk, Ui_ReportStep(), word(kind), " ".join(line.what.split()), parent)
        self.line = line
        self.kind = kind
        ui = self.ui
        first = QDate.fromString(line.received_on, Qt.DateFormat.ISODate)
        ui.on.setDateRange(first, self.today)
        for name in EVERY:
            for part in (name, f"{name}Label"):
                getattr(ui, part).setVisible(name in FIELDS[kind])
        ui.whoLabel.setText(_who(kind))
        ui.textLabel.setText(_what(kind))
        ui.who.setText(desk.settings.last_user if kind is not K.PASSED_ON else "")
        with desk.store.read() as connection:
            self._offer(connection)

    def _offer(self, connection: Any) -> None:
        """Fill the lists of what may be named; the newest is proposed."""
        ui = self.ui
        fill(ui.way, ((text, value) for value, text in words(ReportWay).items()))
        ui.way.addItem(self.tr("Nobody could be told"), None)
        ui.way.setCurrentIndex(ui.way.findData(self.line.way))
        fill(ui.inspection_id, self._visits(connection))
        ui.inspection_id.addItem(self.tr("No visit of the registry"), None)
        fill(ui.hazard_id, self._hazards(connection))
        steps = reports.steps_of(connection, self.line.id)
        standing = (s for s in reversed(steps) if not s.taken_back and s.kind is not K.TAKEN_BACK)
        fill(ui.undoes, ((f"{long_date(s.on)} · {step_text(s)}", s.id) for s in standing))

    def _visits(self, connection: Any) -> Iterable[tuple[str, Any]]:
        if self.line.premises_id is None:
            return ()
        visits = inspections_of(connection, self.line.premises_id)
        inspected = (
            each for each in visits
            if each.outcome == Outcome.INSPECTED and each.visited_on >= self.line.received_on
        )  # fmt: skip
        return ((long_date(each.visited_on), each.id) for each in inspected)

    def _hazards(self, connection: Any) -> Iterable[tuple[str, Any]]:
        """Those of the premises, or of the community, found since the report came in."""
        line = self.line
        for hazard in hazards_since(
            connection, line.received_on, premises_id=line.premises_id,
            community_id=line.community_id,
        ):  # fmt: skip
            parts = (long_date(hazard.found_on), hazard.premises, hazard.description, hazard.number)
            yield " · ".join(filter(None, parts)), hazard.id

    def job(self) -> Callable[[], object]:
        """Return the call that records the step."""
        ui, desk, line = self.ui, self.desk, self.line
        given: dict[str, object] = {
            "on": ui.on.date().toString(Qt.DateFormat.ISODate),
            "way": ui.way.currentData(),
            "inspection_id": ui.inspection_id.currentData(),
            "hazard_id": ui.hazard_id.currentData(),
            "undoes": ui.undoes.currentData(),
            "who": ui.who.text(),
            "text": ui.text.toPlainText(),
        }
        wanted = {name: given[name] for name in FIELDS[self.kind]}
        values = {"on": desk.today().isoformat(), "kind": self.kind.value} | wanted
        return lambda: office.take_step(desk.store, line.id, values, by=desk.by, today=desk.today())


def _who(kind: ReportStepKind) -> str:
    translate = QCoreApplication.translate
    return {
        K.PASSED_ON: translate("Reports", "To whom"),
        K.ANSWERED: translate("Reports", "Answered by"),
    }.get(kind, translate("Reports", "Who looked"))


def _what(kind: ReportStepKind) -> str:
    translate = QCoreApplication.translate
    return {
        K.VISITED: translate("Reports", "What was seen"),
        K.ANSWERED: translate("Reports", "What was said"),
        K.REOPENED: translate("Reports", "Reason"),
        K.TAKEN_BACK: translate("Reports", "Reason"),
    }.get(kind, translate("Reports", "Remarks"))
