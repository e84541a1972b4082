"""The rectification desk: every open hazard by deadline, and what is done about it."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QWidget

from firesweep.model.deadlines import Calendar
from firesweep.model.hazard.buckets import Bucket
from firesweep.store.hazard import hazard_list
from firesweep.store.hazard.hazard_list import Across, Listed
from firesweep.store.hazard.hazards import HazardLine
from firesweep.ui.commands import HELP_KEY, Command, Hint
from firesweep.ui.forms.ui_rectification import Ui_Rectification
from firesweep.ui.look.laid_out import tab_as_laid_out
from firesweep.ui.office.calendar_file import choose_calendar_place
from firesweep.ui.office.chosen_lines import ISSUE_KEY, ChosenLines
from firesweep.ui.office.deeds import DEEDS, Deed, deed_word, next_deed, offered, why_not
from firesweep.ui.office.desk_chips import (
    ACROSS,
    ALL,
    CHIPS,
    CLOSED,
    Held,
    chip_word,
    list_query,
)
from firesweep.ui.office.hazard_painter import HazardPainter
from firesweep.ui.office.hazard_rows import HazardRows, notice_word
from firesweep.ui.office.steps import Steps
from firesweep.ui.office.wording import why_empty
from firesweep.ui.parts.flow import Flow
from firesweep.ui.screen import Screen, label_button
from firesweep.ui.words.trouble import sentence

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

PATIENCE = 150
"""Milliseconds after the last key before a search is asked."""


class Rectification(Screen):
    """Lists open hazards; the bar below says and does what comes next for the one in hand."""

    reads = frozenset({"hazard", "hazard_state", "step", "paper", "premises"})
    wants_files = True

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_Rectification()
        self.ui.setupUi(self)
        self.rows = HazardRows(self._page, desk.store.photos.thumbnail)
        self.painter = HazardPainter(self.rows, self.ui.list)
        self.ui.list.setModel(self.rows)
        self.ui.list.setItemDelegate(self.painter)
        self.shown: str = ALL
        self.held = Held()
        self.steps = Steps(desk, self)
        self.chosen = ChosenLines(self.steps, self.ui, lambda: self.held.in_order(self.rows.chosen))
        self.group = QButtonGroup(self)
        self.flow = Flow(self.ui.chips)
        self.chips = {name: self._chip(name) for name in CHIPS}
        self.typing = QTimer(self, singleShot=True, interval=PATIENCE)
        self._connect()
        tab_as_laid_out(self)
        self.stand_at(self.ui.list)
        self.begin()

    def _chip(self, name: str) -> QPushButton:
        chip = QPushButton(self.ui.chips)
        chip.setCheckable(True)
        chip.setProperty("kind", "chip")
        chip.setProperty("state", CHIPS[name])
        self.group.addButton(chip)
        self.flow.addWidget(chip)
        chip.clicked.connect(lambda: self.show_bucket(name))
        return chip

    def _connect(self) -> None:
        self.ui.elsewhere.take_desk(self.desk)
        self.ui.search.textChanged.connect(lambda: self.typing.start())
        self.typing.timeout.connect(self.load)
        self.ui.search.returnPressed.connect(self.ui.list.setFocus)
        self.ui.list.selectionModel().currentChanged.connect(lambda: self.show_line())
        self.ui.list.doubleClicked.connect(lambda: self._do(self.steps.show_paper))
        for key, act in (("Space", self.toggle), ("Return", self.take_current_step)):
            shortcut = QShortcut(QKeySequence(key), self.ui.list, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.rows.dataChanged.connect(lambda: self.chosen.show())
        self.painter.next_step_asked.connect(self.take_next_step)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self.fill_menu)
        self.ui.more.setMenu(self.menu)
        self.ui.act.clicked.connect(self.take_current_step)
        for button, step in self._looks().items():
            button.clicked.connect(lambda _=False, step=step: self._do(step))
        self.ui.scans.clicked.connect(lambda: self.take_files([]))

    def _looks(self) -> dict[QPushButton, Callable[[HazardLine], object]]:
        return {
            self.ui.showPaper: self.steps.show_paper,
            self.ui.history: self.steps.show_history,
            self.ui.premises: self.steps.open_premises,
        }

    def retranslate(self) -> None:
        """Say chips, pills and the bar again."""
        self.painter.measure()
        self.show_counts()
        self.show_line()
        self.chosen.say()

    def commands(self) -> Iterable[Command]:
        """What the bar does, by its keys."""
        ui = self.ui
        yield Command(self.tr("Search hazards"), ui.search.setFocus, "Ctrl+F")
        yield Command(self.tr("Choose all"), self.rows.choose_all, "Ctrl+A")
        for button, key in zip((*self._looks(), ui.more), "NHOM", strict=True):
            yield Command(key=key, button=button)
        for deed, made in DEEDS.items():
            yield Command(deed_word(deed), partial(self.do, deed), made.key)
        yield Command(self.tr("The life of a hazard"), self.steps.show_help, HELP_KEY)
        yield Command(self.tr("Print the chosen notices"), self.chosen.print_papers, "Ctrl+P")
        every = self.tr("Print every paper of the chosen hazards")
        yield Command(every, self.chosen.print_every, "Ctrl+Shift+P")
        closings = self.tr("Print the closing sheets of the chosen hazards")
        yield Command(closings, self.chosen.print_closings, "Ctrl+Shift+C")
        calendar = self.tr("Save the deadlines as a calendar…")
        yield Command(calendar, partial(choose_calendar_place, self), "Ctrl+Shift+D")
        yield Command(key="Ctrl+I", button=ui.scans)
        yield Command(key=ISSUE_KEY, button=ui.issueChosen)

    def hints(self) -> Iterable[Hint]:
        """Keys of the list."""
        yield Hint("Space", self.tr("Choose the line for printing"))
        yield Hint("Return", self.tr("The line's next step"))

    def open(self, **what: Any) -> None:
        """Show a bucket, or one premises' hazards by `search`."""
        name = what.get("bucket", ALL)
        self.shown = str(name) if name in self.chips else ALL
        self.ui.search.setText(str(what.get("search", "")))
        self.typing.stop()
        self.refresh()

    # ---- what is shown

    def load(self) -> None:
        """Ask for what is open and was closed this week; a search asks for all closed."""
        search, today = self.ui.search.text(), self.desk.today()
        across = partial(hazard_list.across, today=today, search=search)

        def show(found: tuple[Listed, Calendar]) -> None:
            self.show_listed(*found)
            self.desk.read(self, across, self.show_across)  # it takes longest: nobody waits for it

        self.desk.read(self, list_query(search, today), show)

    def show_listed(self, listed: Listed, calendar: Calendar) -> None:
        """Show the lines of the chip that is down; what cuts across is still being counted."""
        self.rows.calendar = calendar
        self.held = self.held._replace(listed=listed)
        self.show_counts()
        if self.shown not in ACROSS:
            self.show_bucket(self._chip_of_the_search())
        self.chosen.show()

    def _chip_of_the_search(self) -> str:
        """The chip that is down; where a search finds nothing of it, one that holds something."""
        holding = [name for name in (self.shown, ALL, CLOSED) if self.held.of(name)]
        return holding[0] if holding and self.ui.search.text() else self.shown

    def show_across(self, across: Across) -> None:
        """Count what cuts across the buckets."""
        self.held = self.held._replace(across=across)
        self.show_counts()
        if self.shown in ACROSS:
            self.show_bucket(self.shown)

    def show_counts(self) -> None:
        """Write the numbers on the chips; an empty one steps back."""
        for name, chip in self.chips.items():
            count = len(self.held.of(name))
            chip.setText(f"{self._chip_word(name)} {count}")
            chip.setVisible(bool(count) or name in (ALL, self.shown, Bucket.OVERDUE, Bucket.TODAY))

    def show_bucket(self, name: str) -> None:
        """Show one bucket, all open hazards, or those closed this week."""
        self.shown = name
        with QSignalBlocker(self.chips[name]):
            self.chips[name].setChecked(True)
        current = self.line.id if self.line else None
        self.rows.show(self.held.of(name), self.desk.today())
        found = len(self.rows.lines) > 0
        if found:
            row = max(0, self.rows.lines.position(current))
            self.ui.list.setCurrentIndex(self.rows.index(row))
        self.ui.stack.setCurrentIndex(0 if found else 1)
        self.show_line()
        if not found:
            self.show_why_empty()

    def show_why_empty(self) -> None:
        """Say why the list is empty, and the way out of it."""
        elsewhere = self.held.listed.every or self.held.listed.closed
        search = "" if elsewhere else self.ui.search.text().strip()
        kind = "" if self.shown == ALL else self._chip_word(self.shown)
        show_all = self.show_all if search or kind else None
        self.ui.empty.say(*why_empty(search, kind), self.tr("Show all open hazards"), show_all)

    def show_all(self) -> None:
        """Show every open hazard again."""
        self.shown = ALL
        self.ui.search.clear()
        self.load()

    def show_line(self) -> None:
        """Say what the line in hand waits for, and offer the steps it may take."""
        line = self.line
        self.ui.bar.setVisible(line is not None)
        if line is None:
            return
        self.ui.what.setText(f"{line.premises}  {line.description}")
        parts = (line.number, notice_word(line), line.place, line.address)
        self.ui.next.setText("  ·  ".join(part for part in parts if part))
        deed = next_deed(line)
        label_button(Command(deed_word(deed), key="Return", button=self.ui.act))
        self.ui.act.setVisible(deed in offered(line, self.desk.today()))
        self.ui.showPaper.setVisible(line.paper_id is not None)

    @property
    def line(self) -> HazardLine | None:
        """The line in hand."""
        row = self.ui.list.currentIndex().row()
        return self.rows.lines[row] if row in range(len(self.rows.lines)) else None

    def fill_menu(self) -> None:
        """Offer everything the table of the hazard's life allows now, each with its key."""
        self.menu.clear()
        for deed in offered(self.line, self.desk.today()) if self.line else ():
            self.menu.addAction(f"{deed_word(deed)}\t{DEEDS[deed].key}", partial(self.do, deed))
        self.menu.addSeparator()
        if self.line:
            self.steps.offer_papers(self.menu, self.line)
        self.menu.addAction(self.tr("The life of a hazard") + "\tF1", self.steps.show_help)

    # ---- what is done

    def toggle(self) -> None:
        """Choose the line in hand for printing, or no longer."""
        if self.in_hand(self.line):
            self.rows.toggle(self.ui.list.currentIndex().row())

    def take_current_step(self) -> None:
        """Do what the button of the line in hand says."""
        if self.in_hand(self.line):
            self.take_next_step(self.ui.list.currentIndex().row())

    def take_next_step(self, row: int) -> None:
        """Do what a line's button says."""
        self.ui.list.setCurrentIndex(self.rows.index(row))
        if self.line:
            self.do(next_deed(self.line))

    def do(self, deed: Deed | None) -> None:
        """Do something with the line in hand, or say why its life does not allow it now."""
        line = self.in_hand(self.line)
        if line is None or deed is None:
            return
        if trouble := why_not(line, deed, self.desk.today()):
            self.desk.say(sentence(trouble))
        else:
            getattr(self.steps, deed.value)(line)

    def take_files(self, paths: list[Path]) -> None:
        """Open the window of papers that came back, on what was dropped here."""
        from firesweep.ui.office.scans import Scans

        window = Scans(self.desk, self)
        window.open()
        window.read(paths)

    def _do(self, step: Callable[[HazardLine], object]) -> None:
        if line := self.in_hand(self.line):
            step(line)

    def _page(self, hazard_ids: list[str]) -> list[HazardLine]:
        with self.desk.store.read() as connection:
            return hazard_list.lines_of(connection, hazard_ids)

    def _chip_word(self, name: str) -> str:
        return chip_word(name, searched=bool(self.ui.search.text().strip()))
