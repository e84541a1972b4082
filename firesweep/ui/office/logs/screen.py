"""The two logs: who has none yet, what was held, and one of it beside the list."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QWidget

from firesweep.model.logs.occasion import OccasionKind
from firesweep.store.logs.occasions import LogLine
from firesweep.ui.commands import Command, Hint
from firesweep.ui.forms.ui_drills import Ui_Drills
from firesweep.ui.office.logs.one import Sheet
from firesweep.ui.office.logs.rows import NONE_YET, Log, missing, read_log, rows, sum_text
from firesweep.ui.parts.beside_or_under import set_beside_or_under
from firesweep.ui.screen import Screen

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

EVERY = ""
"""Stands for all sweeps, and what was in none."""


class Drills(Screen):
    """Lists drills, or publicity and training, of a sweep; records, corrects and voids them."""

    reads = frozenset(
        {
            "drill",
            "outreach",
            "hazard",
            "hazard_state",
            "paper",
            "premises",
            "sweep",
            "community",
            "photo",
        }
    )

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_Drills()
        self.ui.setupUi(self)
        self.kind = OccasionKind.DRILL
        self.sweep_id: str | None = None
        self.every = False
        self.log: Log | None = None
        self.wanted = ""
        self.sheet = Sheet(desk, self.ui, self)
        self.chips = {OccasionKind.DRILL: self.ui.drills, OccasionKind.OUTREACH: self.ui.outreach}
        self.group = QButtonGroup(self)
        self.ui.list.show_photos(desk.store.photos.thumbnail)
        self._connect()
        self.stand_at(self.ui.list)
        self.begin()

    def _connect(self) -> None:
        ui = self.ui
        ui.elsewhere.take_desk(self.desk)
        for kind, chip in self.chips.items():
            self.group.addButton(chip)
            chip.clicked.connect(partial(self.show_kind, kind))
        ui.drills.setChecked(True)
        ui.sweep.activated.connect(self._choose_sweep)
        ui.list.moved.connect(self.show_one)
        ui.list.chosen.connect(self._take)
        ui.list.acted.connect(self._take)
        ui.totals.clicked.connect(self.show_totals)
        ui.record.clicked.connect(lambda: self.record())
        ui.print.clicked.connect(self.print)
        ui.correct.clicked.connect(self.correct)
        ui.voiding.clicked.connect(self.void)

    # ---- what is shown

    @property
    def line(self) -> LogLine | None:
        """The record in hand."""
        at = self.ui.list.current_id()
        lines = self.log.lines[self.kind] if self.log else ()
        return next((line for line in lines if line.id == at), None)

    def open(self, **what: Any) -> None:
        """Show a log (`kind`), one of it (`occasion_id`), or record a `new` one."""
        self.show_kind(OccasionKind(what.get("kind", self.kind)))
        self.wanted = what.get("occasion_id", "")
        self.sweep_id = what.get("sweep_id", self.sweep_id)
        self.every = bool(self.wanted) or (self.every and not what.get("sweep_id"))
        self.refresh()
        if what.get("new"):
            self.record()

    def load(self) -> None:
        """Ask for both logs of the sweep."""
        today = self.desk.today().isoformat()
        wanted, every = self.sweep_id, self.every
        self.desk.read(
            self, lambda connection: read_log(connection, wanted, today, every=every), self.show_log
        )

    def show_log(self, log: Log) -> None:
        """Show what was asked for."""
        self.log = log
        self.sweep_id = log.of.id if log.of else self.sweep_id
        with QSignalBlocker(self.ui.sweep):
            self.ui.sweep.clear()
            for sweep in log.sweeps:
                self.ui.sweep.addItem(sweep.name, sweep.id)
            self.ui.sweep.addItem(self.tr("All of them"), EVERY)
            self.ui.sweep.setCurrentIndex(self.ui.sweep.findData(log.of.id if log.of else EVERY))
        self.show_rows()

    def show_kind(self, kind: OccasionKind) -> None:
        """Show the other log."""
        self.kind = kind
        self.chips[kind].setChecked(True)
        self.wire_commands()
        self.show_rows()

    def show_rows(self) -> None:
        """Show the log in hand; its first line is in hand."""
        log = self.log
        if log is None:
            return
        for kind, chip in self.chips.items():
            standing = sum(not line.void_reason for line in log.lines[kind])
            chip.setText(f"{self._name(kind)} {standing}")
            few = "soon" if missing(log, kind) else "done"
            chip.setProperty("state", few)
            chip.style().polish(chip)
        lines = list(rows(log, self.kind))
        self._fit_head()
        self.ui.list.show_rows(lines)
        self.ui.list.setVisible(bool(lines))
        self.ui.sum.setText(sum_text(log))
        if lines:
            self.ui.empty.hide()
            self._stand(lines)
        else:
            self.ui.empty.show_reason(*self._why_empty(), self.record)
        self.show_one()

    def _stand(self, lines: Iterable[Any]) -> None:
        ids = [line.id for line in lines]
        if self.wanted and self.wanted in ids:
            self.ui.list.choose(ids.index(self.wanted))
            self.wanted = ""
        elif not self.ui.list.current_id():
            self.ui.list.choose(0)

    def show_one(self, *_at: object) -> None:
        """Show the record in hand, or else the totals."""
        line = self.line
        if line is None:
            self.show_totals()
        else:
            self.sheet.show_line(line)

    def show_totals(self) -> None:
        """Show what every community has in this log."""
        if self.log is not None:
            self.sheet.show_totals(self.log, self.kind)

    def retranslate(self) -> None:
        """Say chips, rows and totals again."""
        self.show_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons of the head below the logs where there is no room beside them."""
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        ui = self.ui
        left, _top, right, _bottom = ui.all.getContentsMargins()
        set_beside_or_under(ui.head, ui.which, ui.actions, self.width() - left - right)

    def commands(self) -> Iterable[Command]:
        """What can be done here."""
        text = self.tr("Record a drill")
        if self.kind is OccasionKind.OUTREACH:
            text = self.tr("Record publicity and training")
        yield Command(text, key="Ctrl+N", button=self.ui.record)
        yield Command(self.tr("Totals of the sweep"), key="T", button=self.ui.totals)
        yield Command(key="P", button=self.ui.print)
        yield Command(key="E", button=self.ui.correct)
        yield Command(key="V", button=self.ui.voiding)
        yield Command(self.tr("What is recorded, and why"), self.show_help, "F1")
        for key, kind in (("1", OccasionKind.DRILL), ("2", OccasionKind.OUTREACH)):
            yield Command(self._name(kind), partial(self.show_kind, kind), key)

    def hints(self) -> Iterable[Hint]:
        """Keys of the list."""
        yield Hint("Return", self.tr("Record for the community in hand, or correct the record"))

    # ---- what is done

    def record(self, **given: Any) -> None:
        """Record a drill, or publicity and training; what was left unsaved is there again."""
        self._fill(given, "")

    def print(self) -> None:
        """Show the record in hand as a paper, to be printed."""
        if self.line:
            self.sheet.show_paper(self.line)

    def correct(self) -> None:
        """Write the record in hand anew."""
        if self.line:
            self._fill({}, self.line.id)

    def void(self) -> None:
        """Say why the record in hand does not count."""
        from firesweep.ui.office.logs.forms import VoidForm

        line = self.line
        if line and not line.void_reason:
            dialog = VoidForm(self.desk, line, self)
            dialog.exec()
            dialog.deleteLater()

    def show_help(self) -> None:
        """Say what drills, publicity and self-checks are recorded for."""
        from firesweep.ui.office.logs.help import LogsHelp

        dialog = LogsHelp(self)
        dialog.exec()
        dialog.deleteLater()

    def _take(self, row_id: str) -> None:
        """Do what the row in hand wants next."""
        if row_id.startswith(NONE_YET):
            self.record(community_id=row_id.removeprefix(NONE_YET))
        elif row_id:
            self.show_one()

    def _fill(self, given: Mapping[str, Any], of_id: str) -> None:
        from firesweep.ui.office.logs.forms import DrillForm, OutreachForm

        form = DrillForm if self.kind is OccasionKind.DRILL else OutreachForm
        dialog = form(self.desk, given, of_id, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.wanted = dialog.occasion_id
            self.desk.say(self.tr("Recorded"))
            self.refresh()
        dialog.deleteLater()

    def _choose_sweep(self) -> None:
        chosen = self.ui.sweep.currentData()
        self.every = chosen == EVERY
        self.sweep_id = chosen or self.sweep_id
        self.load()

    def _name(self, kind: OccasionKind) -> str:
        if kind is OccasionKind.DRILL:
            return self.tr("Drills")
        return self.tr("Publicity and training")

    def _why_empty(self) -> tuple[str, str, str]:
        if self.kind is OccasionKind.DRILL:
            reason = self.tr("A sweep asks for one drill in every community: escape, self-rescue "
                             "and mutual rescue on site.")  # fmt: skip
            return self.tr("No drill yet"), reason, self.tr("Record a drill")
        reason = self.tr("Training sessions, banners, slogans, special issues, leaflets and "
                         "visits are recorded here.")  # fmt: skip
        step = self.tr("Record publicity and training")
        return self.tr("No publicity or training yet"), reason, step
