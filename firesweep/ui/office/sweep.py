"""The sweep: its plan, and a board that says how far it has come."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from firesweep.model.sweep.progress import SweepPart, week_of
from firesweep.office.sweep.planning import close_sweep, reopen_sweep
from firesweep.store import street
from firesweep.store.exchange.elsewhere import held_here
from firesweep.store.street import CommunityRow
from firesweep.store.sweep import sweeps
from firesweep.store.sweep.board import board
from firesweep.store.sweep.log_totals import LogTotals, log_totals
from firesweep.store.sweep.sweeps import Coverage, SweepRow
from firesweep.ui.commands import Command, Hint
from firesweep.ui.forms.ui_sweep import Ui_Sweep
from firesweep.ui.office.board_header import give_room, make_headers
from firesweep.ui.office.board_logs import BoardLogs
from firesweep.ui.office.board_painter import BoardPainter
from firesweep.ui.office.board_rows import BoardRows, Cell, Index, cells
from firesweep.ui.office.wording import part_word
from firesweep.ui.paper.sheets import show_summaries
from firesweep.ui.screen import Screen, label_button

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

KEYS = {
    SweepPart.IN_SCOPE: "S",
    SweepPart.INSPECTED: "I",
    SweepPart.NO_ACCESS: "N",
    SweepPart.LEFT: "L",
}
"""Each opens the list of its figure; digits would be read as one more figure."""


class Seen(NamedTuple):
    """What the screen asks the store for."""

    sweeps: list[SweepRow]
    communities: list[CommunityRow]
    of: SweepRow | None
    here: SweepRow | None
    """The same with the communities whose figures are on this laptop."""
    board: dict[Cell, Coverage]
    totals: dict[str, LogTotals]
    home: str
    """The community this laptop works for; empty is the whole street."""


class Sweep(Screen):
    """Plans sweeps and shows one's board; each number opens its list of premises."""

    reads = frozenset({"sweep", "premises", "inspection", "community", "team", "drill", "outreach",
                       "setting", "received"})  # fmt: skip

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_Sweep()
        self.ui.setupUi(self)
        self.sweep_id: str | None = None
        self.of: SweepRow | None = None
        self.rows = BoardRows()
        self.painter = BoardPainter(self.rows, self.ui.board)
        self.ui.board.setModel(self.rows)
        self.ui.board.setItemDelegate(self.painter)
        self.logs = BoardLogs(self.ui, self)
        make_headers(self.ui.board)
        self._connect()
        self.stand_at(self.ui.board)
        self.begin()

    def _connect(self) -> None:
        ui = self.ui
        ui.elsewhere.take_desk(self.desk)
        ui.which.activated.connect(self._choose)
        ui.plan.clicked.connect(lambda: self.plan(None))
        ui.edit.clicked.connect(lambda: self.plan(self.of))
        ui.end.clicked.connect(self.end_or_reopen)
        ui.turn.clicked.connect(self.turn)
        ui.summary.clicked.connect(self.show_summary)
        ui.draw.clicked.connect(self.draw)
        ui.board.selectionModel().currentChanged.connect(lambda: self.show_cell())
        ui.board.doubleClicked.connect(lambda index: self.open_list(index, SweepPart.LEFT))
        self.painter.part_asked.connect(self.open_list)
        enter = QShortcut(QKeySequence(Qt.Key.Key_Return), ui.board)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        enter.activated.connect(lambda: self.open_current(SweepPart.LEFT))
        for button, part in self._figures().items():
            button.clicked.connect(lambda _=False, part=part: self.open_current(part))

    def _figures(self) -> dict[QPushButton, SweepPart]:
        ui = self.ui
        return {
            ui.inScope: SweepPart.IN_SCOPE,
            ui.inspected: SweepPart.INSPECTED,
            ui.noAccess: SweepPart.NO_ACCESS,
            ui.left: SweepPart.LEFT,
        }

    # ---- what is shown

    def open(self, **what: Any) -> None:
        """Show one sweep's board, or plan a `new` one."""
        self.sweep_id = what.get("sweep_id", self.sweep_id)
        self.refresh()
        if what.get("new"):
            QTimer.singleShot(0, self, lambda: self.plan(None))

    def load(self) -> None:
        """Ask for the sweeps, and the board of the one that is chosen or running."""
        wanted, today = self.sweep_id, self.desk.today().isoformat()

        def query(connection: Any) -> Seen:
            known = sweeps.sweeps(connection)
            chosen = next((s for s in known if s.id == wanted), None)
            of = chosen or sweeps.current_sweep(connection, today) or next(iter(known), None)
            here = held_here(connection, of) if of else None
            counted = cells(*board(connection, here)) if here else {}
            totals = log_totals(connection, here) if here else {}
            areas, home = street.communities(connection), street.home(connection)
            return Seen(known, areas, of, here, counted, totals, home)

        self.desk.read(self, query, self.show_seen)

    def show_seen(self, seen: Seen) -> None:
        """Show the sweeps and the board."""
        self.of = seen.of
        self.sweep_id = seen.of.id if seen.of else None
        self.ui.empty.setVisible(seen.of is None)
        with QSignalBlocker(self.ui.which):
            self.ui.which.clear()
            for sweep in seen.sweeps:
                self.ui.which.addItem(sweep.name, sweep.id)
            self.ui.which.setCurrentIndex(self.ui.which.findData(self.sweep_id))
        if seen.here:
            current = self.ui.board.currentIndex()
            place = (current.row(), current.column())
            whole = seen.here == seen.of
            self.rows.show(seen.here, seen.communities, seen.board, whole=whole)
            self.said = (seen.here, seen.communities, seen.totals, whole)
            give_room(self.ui.board)
            stays = self.rows.index(*place) if current.isValid() else self.rows.sum_of(seen.home)
            self.ui.board.setCurrentIndex(stays)
        self.show_plan()

    def show_plan(self) -> None:
        """Say when the sweep is and why, and offer what can be done with it."""
        of = self.of
        self.ui.stack.setCurrentIndex(0 if of else 1)
        for widget in (
            self.ui.which,
            self.ui.when,
            self.ui.turn,
            self.ui.end,
            self.ui.edit,
            self.ui.summary,
            self.ui.draw,
            *self.logs.buttons.values(),
        ):
            widget.setVisible(of is not None)
        if of is None:
            return
        self.ui.when.setText(" · ".join(filter(None, (self._when(of), of.reason))))
        self.logs.show(*self.said)
        self.ui.end.setText(self.tr("Take up again") if of.closed else self.tr("End"))
        self.show_cell()

    def _when(self, of: SweepRow) -> str:
        dates = f"{of.starts} – {of.ends}"
        if of.closed:
            return f"{dates} · " + self.tr("ended")
        today = self.desk.today().isoformat()
        if not of.starts <= today <= of.ends:
            return dates
        week = self.tr("week %1 of %2").replace("%1", str(week_of(of.starts, today)))
        return f"{dates} · " + week.replace("%2", str(week_of(of.starts, of.ends)))

    def show_cell(self) -> None:
        """Say the figures of the cell in hand, each a way to its list."""
        index = self.ui.board.currentIndex()
        if not index.isValid():
            return
        counted = self.rows.coverage(index)
        self.ui.cell.setText(self.rows.heading(self.rows.cell(index)))
        for button, part in self._figures().items():
            count = getattr(counted, part.value)
            label_button(Command(f"{part_word(part)} {count:,}", key=KEYS[part], button=button))
            button.setEnabled(bool(count))

    def retranslate(self) -> None:
        """Say headings, figures and the plan again."""
        self.rows.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.rows.columnCount() - 1)
        self.ui.empty.say(
            self.tr("No sweep is planned yet"),
            self.tr("A sweep says which premises are visited, from when to when, and by whom."),
            self.tr("Plan the first sweep"),
            lambda: self.plan(None),
        )
        self.show_plan()

    def commands(self) -> Iterable[Command]:
        """What can be done with a sweep."""
        yield Command(self.tr("New sweep"), key="Ctrl+N", button=self.ui.plan)
        yield Command(key="E", button=self.ui.edit)
        yield Command(key="T", button=self.ui.turn)
        yield Command(key="P", button=self.ui.summary)
        every = self.tr("Summaries of all sweeps")
        yield Command(every, self.show_every_summary, "Shift+P")
        yield Command(key="D", button=self.ui.draw)
        for part, key in KEYS.items():
            text = self.tr("List: {figure}").format(figure=part_word(part))
            yield Command(text, partial(self.open_current, part), key)
        yield from self.logs.commands()

    def hints(self) -> Iterable[Hint]:
        """Keys of the board."""
        yield Hint("Return", self.tr("List what is left in the cell, never visited first"))

    # ---- what is done

    def nothing_in_hand(self) -> str:
        """What to do first where there is no sweep."""
        return self.tr("No sweep is planned yet. Plan one first (Ctrl+N).")

    def open_current(self, part: SweepPart) -> None:
        """List the premises behind a figure of the cell in hand."""
        if self.in_hand(self.of):
            self.open_list(self.ui.board.currentIndex(), part)

    def open_list(self, index: Index, part: SweepPart) -> None:
        """List the premises behind a figure, never visited first."""
        if not index.isValid() or not getattr(self.rows.coverage(index), part.value):
            return
        cell = self.rows.cell(index)
        self.desk.go(
            "premises",
            sweep_id=self.sweep_id,
            sweep_part=part,
            community_id=self.rows.listed_by(cell) or None,
            category=cell.category or None,
            sort="visited_on",
        )

    def show_summary(self) -> None:
        """Show the figures of the sweep as a paper for the street."""
        if self.of:
            show_summaries(self.desk, [self.of.id], self)

    def show_every_summary(self) -> None:
        """Show the figures of every sweep there is as one PDF, a list on top."""
        which = self.ui.which
        ids = [which.itemData(at) for at in range(which.count())]
        if self.in_hand(self.of):
            show_summaries(self.desk, ids, self)

    def draw(self) -> None:
        """Draw premises by lot for spot checks."""
        from firesweep.ui.office.draw_dialog import DrawDialog

        if self.of:
            DrawDialog(self.desk, self.of, self).open()

    def turn(self) -> None:
        """Swap rows and columns of the board."""
        self.rows.turn()
        give_room(self.ui.board)
        self.ui.board.setCurrentIndex(self.rows.index(0, 0))

    def plan(self, of: SweepRow | None) -> None:
        """Plan a new sweep, or change one."""
        from firesweep.ui.office.sweep_plan import SweepPlan

        dialog = SweepPlan(self.desk, of, self)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()  # gone once this key is done; its parent lives as long as the window
        if accepted:
            self.sweep_id = dialog.sweep_id
            self.refresh()

    def end_or_reopen(self) -> None:
        """End the sweep, or take it up again; the button then offers the way back."""
        if self.of is None:
            return
        act = reopen_sweep if self.of.closed else close_sweep
        store, sweep_id, by = self.desk.store, self.of.id, self.desk.by
        self.desk.write(self, lambda: act(store, sweep_id, by=by))

    def _choose(self) -> None:
        self.sweep_id = self.ui.which.currentData()
        self.load()
