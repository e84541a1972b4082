"""Today: a team's home. What is open, what is due, and the next premises by one key."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from firesweep.model.sweep.progress import SweepPart
from firesweep.settings import WHOLE_STREET
from firesweep.ui.commands import Command, Hint
from firesweep.ui.dialogs.carrying_out import ask_what_was_done
from firesweep.ui.field.day import READS, Day, read_day, search_premises
from firesweep.ui.field.day_rows import (
    AGAIN,
    DECISION,
    DRAFT,
    DUE,
    LOG,
    REPORT,
    found_rows,
    next_rows,
    waiting_rows,
)
from firesweep.ui.field.nowhere import say_idle, say_why
from firesweep.ui.field.resume_button import resume_button
from firesweep.ui.forms.ui_today import Ui_Today
from firesweep.ui.look.laid_out import tab_as_laid_out
from firesweep.ui.look.theme import set_state
from firesweep.ui.screen import Screen
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.sweep_weeks import weeks_text

if TYPE_CHECKING:
    from firesweep.store.registry.premises_list import PremisesLine
    from firesweep.store.visit.today import DraftLine
    from firesweep.ui.desk import Desk

BIG = 2
"""Visits under way that stand on top as large buttons; more are in the list."""
PATIENCE = 120
"""Milliseconds after the last key before a search is asked."""


class Today(Screen):
    """Lists hold ids; Ctrl+Enter begins at the premises in hand, the first at the start."""

    reads = READS

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_Today()
        self.ui.setupUi(self)
        self.day: Day | None = None
        self.found: list[PremisesLine] | None = None
        self.resume: list[QPushButton] = []
        self._asked = 0
        self.typing = QTimer(self, singleShot=True, interval=PATIENCE)
        self._connect()
        self.stand_at(self.ui.following)
        self.begin()

    def _connect(self) -> None:
        ui = self.ui
        ui.following.chosen.connect(self.start_at)
        ui.start.clicked.connect(self.start)
        ui.waiting.chosen.connect(self.take_up)
        ui.search.textChanged.connect(lambda: self.typing.start())
        ui.search.installEventFilter(self)
        self.typing.timeout.connect(self.search)
        ui.community.activated.connect(self.choose_community)
        ui.who.activated.connect(lambda: self.choose_who())
        ui.who.lineEdit().editingFinished.connect(self.choose_who)
        for button, part in self._figures().items():
            button.clicked.connect(lambda _=False, part=part: self.list_part(part))

    def commands(self) -> Iterable[Command]:
        """What can be done first thing."""
        yield Command(key="F5", button=self.ui.start)  # as in the registry and with a report
        yield Command(self.tr("Start inspection"), self.start, "Ctrl+Return")
        yield Command(self.tr("Resume the inspection"), self.resume_first, "Ctrl+R")
        yield Command(self.tr("Search other premises"), self.ui.search.setFocus, "Ctrl+F")

    def hints(self) -> Iterable[Hint]:
        """Keys of the lists."""
        yield Hint("Enter", self.tr("Start at the premises in hand, or take up what is due"))
        yield Hint("Up … Down", self.tr("Another premises"))

    # ---- what is shown

    def load(self) -> None:
        """Ask for the day, and again for what is searched."""
        chosen = self.desk.settings.community
        query = partial(read_day, day=self.desk.today(), chosen=chosen)
        self.desk.glance(self, query, self.show_day)

    def show_day(self, day: Day) -> None:
        """Show a day whole."""
        self.day = day
        self._show_date(day)
        self._show_choices(day)
        self._show_drafts(day.drafts)
        self._show_progress(day)
        self._show_waiting(day)
        self.show_following()

    def retranslate(self) -> None:
        """Say everything again."""
        if self.day is not None:
            self.show_day(self.day)

    def _show_choices(self, day: Day) -> None:
        box, who = self.ui.community, self.ui.who
        with QSignalBlocker(box):
            box.clear()
            box.addItem(self.tr("Whole street"), WHOLE_STREET)
            for area in day.communities:
                box.addItem(area.name, area.id)
            box.setCurrentIndex(max(0, box.findData(day.community_id)))
        for widget in (box, self.ui.communityLabel):
            widget.setVisible(len(day.communities) > 1)
        with QSignalBlocker(who):
            who.clear()
            who.addItems([person.name for person in day.people])
            who.setEditText(self.desk.settings.last_user)
        who.lineEdit().setPlaceholderText(self.tr("Choose your name"))

    def _show_drafts(self, lines: "list[DraftLine]") -> None:
        for button in self.resume:
            button.hide()
            button.deleteLater()
        self.resume = [
            resume_button(line, "" if at else "Ctrl+R") for at, line in enumerate(lines[:BIG])
        ]
        for button, line in zip(self.resume, lines, strict=False):
            button.clicked.connect(partial(self.take_up, DRAFT + line.id))
            self.ui.drafts.addWidget(button)
        self.ui.resume.setVisible(bool(self.resume))
        tab_as_laid_out(self)

    def _show_progress(self, day: Day) -> None:
        ui, sweep = self.ui, day.sweep
        ui.sweep.setVisible(sweep is not None and day.progress is not None)
        if sweep is None or day.progress is None:
            return
        coverage = day.progress.coverage
        ui.sweepName.setText(sweep.name)
        ui.week.setText(weeks_text(sweep.starts, sweep.ends, self.desk.today()))
        words = {
            SweepPart.IN_SCOPE: self.tr("In scope {count}"),
            SweepPart.INSPECTED: self.tr("Inspected {count}"),
            SweepPart.NO_ACCESS: self.tr("(no access {count})"),
            SweepPart.LEFT: self.tr("Left {count}"),
        }
        for button, part in self._figures().items():
            count = getattr(coverage, part.value)
            button.setText(words[part].format(count=f"{count:,}"))
            button.setEnabled(bool(count))
        said = ", ".join(button.text() for button in self._figures())
        ui.bar.show_coverage(coverage, said)

    def _figures(self) -> dict[QPushButton, SweepPart]:
        ui = self.ui
        return {ui.inScope: SweepPart.IN_SCOPE, ui.inspected: SweepPart.INSPECTED,
                ui.left: SweepPart.LEFT, ui.noAccess: SweepPart.NO_ACCESS}  # fmt: skip

    def _show_date(self, day: Day) -> None:
        """Say the day, and where the clock stands before what was recorded here."""
        text, today = self.ui.day, long_date(self.desk.today())
        behind = self.tr("{day}: set the clock, the last record here is of {recorded}")
        late = behind.format(day=today, recorded=long_date(day.recorded))
        text.setText(late if day.recorded else today)
        set_state(text, state="overdue" if day.recorded else "")

    def _show_waiting(self, day: Day) -> None:
        ui, today = self.ui, self.desk.today()
        rows = waiting_rows(day, today, shown=BIG, me=self.desk.settings.last_user)
        ui.waiting.show_rows(rows)
        ui.waiting.setVisible(bool(rows))
        ui.nothing.setVisible(not rows)
        if not rows:
            say_idle(self.desk, ui.nothing, day)

    def show_following(self) -> None:
        """Show where to go next, or what a search found; the first is in hand."""
        day, ui = self.day, self.ui
        if day is None:
            return
        following = day.progress.next if day.progress else []
        rows = next_rows(following) if self.found is None else found_rows(self.found)
        ui.following.show_rows(rows)
        if rows and not ui.following.current_id():
            ui.following.choose(0)
        stood_here = ui.following.hasFocus()
        ui.following.setVisible(bool(rows))
        if stood_here and not rows:  # Qt would take the keys out of this place altogether
            (self.resume[0] if self.resume else ui.search).setFocus()
        ui.start.setEnabled(bool(rows))
        ui.empty.setVisible(not rows)
        if not rows:
            say_why(self.desk, ui.empty, day, searched=self.found is not None)

    # ---- what is done

    def start(self) -> None:
        """Begin at the premises in hand."""
        if premises_id := self.in_hand(self.ui.following.current_id() or None):
            self.start_at(premises_id)

    def start_at(self, premises_id: str) -> None:
        """Begin an inspection, or take up the one under way there."""
        self.ui.search.clear()
        self.desk.go("inspection", premises_id=premises_id)

    def resume_first(self) -> None:
        """Go on with the visit begun last."""
        if self.resume:
            self.resume[0].click()
        else:
            self.desk.say(self.tr("No visit is under way. Begin one with F5."))

    def take_up(self, row_id: str) -> None:
        """Do what a waiting row asks for."""
        if row_id.startswith(DRAFT):
            self.desk.go("inspection", draft_id=row_id.removeprefix(DRAFT))
        elif row_id.startswith(AGAIN):
            self.desk.go("inspection", premises_id=row_id.removeprefix(AGAIN))
        elif row_id.startswith(LOG):
            sweep_id = self.day.sweep.id if self.day and self.day.sweep else None
            self.desk.go("drills", kind=row_id.removeprefix(LOG), sweep_id=sweep_id)
        elif row_id.startswith(REPORT):
            self.desk.go("reports", report_id=row_id.removeprefix(REPORT))
        elif row_id.startswith(DECISION) and self.day:
            ask_what_was_done(self.desk, self.day.decisions, row_id.removeprefix(DECISION), self)
        elif self.day is not None:
            hazard_id = row_id.removeprefix(DUE)
            line = next(line for line in self.day.due if line.hazard_id == hazard_id)
            self.desk.go("rectification", search=line.number or line.premises)

    def list_part(self, part: SweepPart) -> None:
        """List the premises behind a figure."""
        if self.day is not None and self.day.sweep is not None:
            self.desk.go(
                "premises",
                sweep_id=self.day.sweep.id,
                sweep_part=part,
                community_id=self.day.community_id or None,
                sort="visited_on",
            )

    def search(self) -> None:
        """Ask for other premises; an empty field shows the sweep's own again."""
        text = self.ui.search.text().strip()
        self._asked += 1
        if not text:
            self.found = None
            self.show_following()
            return
        here = self.day.community_id if self.day else ""
        query = partial(search_premises, text=text, community_id=here)
        self.desk.read(self, query, partial(self._show_found, self._asked))

    def _show_found(self, asked: int, found: "list[PremisesLine]") -> None:
        if asked == self._asked:
            self.found = found
            self.show_following()
            self.ui.following.choose(0)

    def choose_community(self) -> None:
        """Remember which community the team is in."""
        self.desk.set_settings(community=self.ui.community.currentData())
        self.load()

    def choose_who(self) -> None:
        """Remember who is working: the journal records it with every edit."""
        name = self.ui.who.currentText().strip()
        if name != self.desk.settings.last_user:
            self.desk.set_settings(last_user=name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter work the list while the search field has the focus."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        rows, key = self.ui.following, event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            rows.choose(max(0, min(rows.model().rowCount() - 1, rows.currentIndex().row() + step)))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.start()
            return True
        if key == Qt.Key.Key_Escape and self.ui.search.text():
            self.ui.search.clear()
            return True
        return super().eventFilter(watched, event)
