"""Reports from the public: what waits first, one of them beside the list, and its next step."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QMenu, QWidget

from firesweep.model.logs.report import ReportState, ReportStepKind, allowed
from firesweep.model.logs.report_draft import why_not
from firesweep.store.logs import reports
from firesweep.store.logs.reports import ReportLine
from firesweep.store.logs.shown_photos import photos_named
from firesweep.ui.commands import HELP_KEY, Command, Hint
from firesweep.ui.forms.ui_reports import Ui_Reports
from firesweep.ui.look.laid_out import tab_as_laid_out
from firesweep.ui.office.reports.wording import facts_of, row_of, step_facts, waits_for
from firesweep.ui.office.shown_pictures import ShownPictures
from firesweep.ui.office.wording import corrected_text
from firesweep.ui.screen import Screen, label_button
from firesweep.ui.words.dates import moment
from firesweep.ui.words.trouble import sentence
from firesweep.ui.words.vocabulary import word
from firesweep.ui.words.whereabouts import away_text_of

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

K, S = ReportStepKind, ReportState
OPEN, EVERY = "open", "all"
KEYS = {
    K.VISITED: "K", K.FOUND: "H", K.PASSED_ON: "O", K.ANSWERED: "A", K.CLOSED: "C",
    K.REOPENED: "B", K.TAKEN_BACK: "Z",
}  # fmt: skip
NEXT = {
    S.REGISTERED: K.VISITED, S.PASSED_ON: K.ANSWERED, S.VISITED: K.ANSWERED,
    S.ANSWERED: K.CLOSED, S.CLOSED: K.REOPENED,
}  # fmt: skip
"""What a report waits for, by where it stands."""


class Reports(Screen):
    """Lists reports, those that wait first by their day; registers, follows and answers them."""

    reads = frozenset(
        {
            "report",
            "report_step",
            "premises",
            "community",
            "inspection",
            "hazard_state",
            "paper",
            "photo",
        }
    )

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_Reports()
        self.ui.setupUi(self)
        self.lines: list[ReportLine] = []
        self.shown = OPEN
        self.wanted = ""
        self.pictures = ShownPictures(desk, self.ui.pictures, self)
        self._connect()
        self.stand_at(self.ui.list)
        self.begin()

    def _connect(self) -> None:
        ui = self.ui
        ui.elsewhere.take_desk(self.desk)
        ui.chips.chosen.connect(self.show_state)
        ui.list.looks = True
        ui.list.moved.connect(self.show_one)
        ui.list.chosen.connect(lambda _id: self.take_next_step())
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self.fill_menu)
        ui.more.setMenu(self.menu)
        ui.register_.clicked.connect(lambda: self.register())
        ui.act.clicked.connect(self.take_next_step)
        ui.correct.clicked.connect(self.correct)
        ui.print.clicked.connect(self.print)

    # ---- what is shown

    @property
    def line(self) -> ReportLine | None:
        """The report in hand."""
        at = self.ui.list.current_id()
        return next((line for line in self.lines if line.id == at), None)

    def open(self, **what: Any) -> None:
        """Show one report (`report_id`), or register a `new` one, perhaps of a premises."""
        self.wanted = what.get("report_id", "")
        if self.wanted:
            self.shown = EVERY
        self.refresh()
        if what.get("new"):
            given = {"premises_id": what["premises_id"]} if what.get("premises_id") else {}
            self.register(**given)

    def load(self) -> None:
        """Ask for every report; there are a few hundred a year."""
        self.desk.read(self, lambda connection: reports.report_lines(connection), self.show_lines)

    def show_lines(self, lines: list[ReportLine]) -> None:
        """Show what was asked for."""
        self.lines = lines
        self.show_rows()

    def show_state(self, state: str) -> None:
        """Show those that wait, or every report."""
        self.shown = state
        self.show_rows()

    def show_rows(self) -> None:
        """Show the list: what is due first, then the newest."""
        ui, today = self.ui, self.desk.today()
        waiting = [line for line in self.lines if line.state.is_open]
        counts = {
            OPEN: self.tr("Waiting {count}").format(count=len(waiting)),
            EVERY: self.tr("All {count}").format(count=len(self.lines)),
        }
        late = any(line.due and line.due < today.isoformat() for line in waiting)
        ui.chips.show_choices(counts, {OPEN: "overdue" if late else "soon"})
        ui.chips.choose(self.shown)
        tab_as_laid_out(self)
        lines = self.lines
        if self.shown == OPEN:
            lines = sorted(waiting, key=lambda line: line.due or "9")
        ui.list.show_rows([row_of(line, today) for line in lines])
        ui.list.setVisible(bool(lines))
        if lines:
            ui.empty.hide()
            self._stand([line.id for line in lines])
        else:
            ui.empty.show_reason(*self._why_empty(), self.register)
        self.show_one()

    def _stand(self, ids: list[str]) -> None:
        if self.wanted in ids:
            self.ui.list.choose(ids.index(self.wanted))
            self.wanted = ""
        elif not self.ui.list.current_id():
            self.ui.list.choose(0)

    def show_one(self, *_at: object) -> None:
        """Show the report in hand whole, with what was done, and offer what it may take."""
        ui, line = self.ui, self.line
        ui.card.setVisible(line is not None)
        if line is None:
            return
        with self.desk.store.read() as connection:
            steps = reports.steps_of(connection, line.id)
            versions = reports.versions(connection, line.id)
            photos = photos_named(connection, line.photos)
            away = away_text_of(connection, self.desk.store.owner, line.id)
        self.pictures.show_photos(photos)
        ui.print.setEnabled(not line.void_reason)
        ui.heading.setText(" ".join(line.what.split()))
        written = self.tr("registered by {by}, {moment}").format(
            by=versions[-1]["by"], moment=moment(versions[-1]["at"])
        )
        parts = (word(line.state), waits_for(line, self.desk.today()), written,
                 corrected_text(versions), away)  # fmt: skip
        ui.about.setText(" · ".join(filter(None, parts)))
        ui.void.setText(self.tr("Void: {reason}").format(reason=line.void_reason))
        ui.void.setVisible(bool(line.void_reason))
        ui.facts.show_facts(facts_of(line))
        ui.steps.show_facts(step_facts(steps))
        ui.stepsTitle.setVisible(bool(steps))
        step = NEXT.get(line.state)
        ui.act.setVisible(step is not None)
        if step:
            label_button(Command(word(step), key="Return", button=ui.act))

    def retranslate(self) -> None:
        """Say chips, rows and the report again."""
        self.show_rows()

    def commands(self) -> Iterable[Command]:
        """What can be done here."""
        ui = self.ui
        yield Command(self.tr("Register a report"), key="Ctrl+N", button=ui.register_)
        for kind, key in KEYS.items():
            yield Command(word(kind), partial(self.take_step, kind), key)
        yield Command(self.tr("Start inspection"), self.visit, "F5")
        yield Command(self.tr("Make void"), self.void, "V")
        yield Command(key="P", button=ui.print)
        yield Command(key="E", button=ui.correct)
        yield Command(key="M", button=ui.more)
        yield Command(self.tr("The way of a report"), self.show_help, HELP_KEY)
        yield Command(self.tr("Reports that wait"), partial(self.show_state, OPEN), "1")
        yield Command(self.tr("All reports"), partial(self.show_state, EVERY), "2")

    def hints(self) -> Iterable[Hint]:
        """Keys of the list."""
        yield Hint("Return", self.tr("The report's next step"))

    def fill_menu(self) -> None:
        """Offer everything the table allows now, each with its key."""
        self.menu.clear()
        line = self.line
        if line is None:
            return
        for kind in allowed(line.state):
            self.menu.addAction(f"{word(kind)}\t{KEYS[kind]}", partial(self.take_step, kind))
        self.menu.addSeparator()
        if line.premises_id and line.state.is_open:
            self.menu.addAction(self.tr("Start inspection") + "\tF5", self.visit)
        if not line.void_reason:
            self.menu.addAction(self.tr("Make void") + "\tV", self.void)

    # ---- what is done

    def register(self, **given: Any) -> None:
        """Register a report; what was left unsaved is there again."""
        self._fill(given, "")

    def correct(self) -> None:
        """Write the report in hand anew."""
        if line := self.in_hand(self.line):
            self._fill({}, line.id)

    def print(self) -> None:
        """Show the report's registration form, to be printed."""
        from firesweep.ui.office.reports.paper import show_registration

        line = self.in_hand(self.line)
        if line and not line.void_reason:
            show_registration(self.desk, line.id, self)

    def take_next_step(self) -> None:
        """Do what the report in hand waits for."""
        line = self.in_hand(self.line)
        if line and (step := NEXT.get(line.state)):
            self.take_step(step)

    def take_step(self, kind: ReportStepKind) -> None:
        """Ask for a step of the report in hand, or say why it cannot be taken now."""
        from firesweep.ui.office.reports.step import ReportStepDialog

        line = self.in_hand(self.line)
        if line is None:
            return
        if trouble := why_not(line.state, kind):
            self.desk.say(sentence(trouble))
            return
        self._ask(lambda: ReportStepDialog(self.desk, line, kind, self))

    def visit(self) -> None:
        """Begin an inspection of the premises it is about; finished, it counts as looked at."""
        line = self.in_hand(self.line)
        if line and line.premises_id:
            self.desk.go("inspection", premises_id=line.premises_id)
        elif line:
            said = self.tr("This report names no premises. Correct it and choose one first.")
            self.desk.say(said)

    def void(self) -> None:
        """Say why the report in hand does not count."""
        from firesweep.ui.office.reports.form import ReportVoid

        line = self.in_hand(self.line)
        if line and not line.void_reason:
            self._ask(lambda: ReportVoid(self.desk, line, self))

    def show_help(self) -> None:
        """Show the way of a report as a table."""
        from firesweep.ui.office.reports.help import ReportHelp

        self._ask(lambda: ReportHelp(self))

    def _fill(self, given: dict[str, Any], of_id: str) -> None:
        from firesweep.ui.office.reports.form import ReportForm

        dialog = ReportForm(self.desk, given, of_id, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.wanted = dialog.report_id
            self.refresh()
        dialog.deleteLater()

    def _ask(self, make: Callable[[], QDialog]) -> None:
        dialog = make()
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.refresh()
        dialog.deleteLater()

    def _why_empty(self) -> tuple[str, str, str]:
        reason = self.tr("What people tell the office by phone, letter or in person is registered "
                         "here, looked at and answered.")  # fmt: skip
        title = self.tr("No report waits") if self.lines else self.tr("No report yet")
        return title, reason, self.tr("Register a report")
