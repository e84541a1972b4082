"""Taking a list into the registry: look at it, say what it means, see what it would do, do it."""

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from firesweep.errors import FiresweepError
from firesweep.model.vocabulary import Category
from firesweep.store.street import communities
from firesweep.ui.commands import Command
from firesweep.ui.desk import Desk
from firesweep.ui.forms.ui_import import Ui_Import
from firesweep.ui.look.laid_out import tab_as_laid_out
from firesweep.ui.look.theme import scaled
from firesweep.ui.parts.files import ask_file
from firesweep.ui.progress import Progress
from firesweep.ui.registry.filters import silent
from firesweep.ui.registry.judged import figures, problem_lines, verdict
from firesweep.ui.registry.list_file import (
    Choices,
    Judgement,
    ListFile,
    Taken,
    judge,
    read_list,
    take,
    with_heading,
)
from firesweep.ui.registry.preview import Preview
from firesweep.ui.screen import Screen
from firesweep.ui.words.trouble import sentence
from firesweep.ui.words.vocabulary import words

PREVIEW_HEIGHT = 168
"""Pixels at 100 %: the headings, the choices and three rows."""
WAIT = 200
"""Milliseconds after the last choice before the list is judged again."""


class Import(Screen):
    """Three pages: drop a file, look at it, what was done."""

    reads = frozenset({"community"})
    wants_files = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ui = Ui_Import()
        self.ui.setupUi(self)
        self.list: ListFile | None = None
        self.judgement: Judgement | None = None
        self.known: Sequence[str] = ()
        self._asked = 0
        self._progress: Progress | None = None
        self.preview = Preview(self.ui.preview)
        self._wait = QTimer(self, singleShot=True, interval=WAIT)
        self._connect()
        self.ui.problems.setUniformItemSizes(True)
        self.stand_at(self.ui.drop_choose)
        self.begin()

    def _connect(self) -> None:
        ui = self.ui
        self._wait.timeout.connect(self.judge)
        for button in (ui.choose, ui.drop_choose, ui.done_more):
            button.clicked.connect(self.choose_file)
        ui.back.clicked.connect(self.go_back)
        ui.done_show.clicked.connect(self.go_back)
        ui.start.clicked.connect(self.start)
        ui.sheet.activated.connect(self._choose_sheet)
        ui.heading.valueChanged.connect(self._choose_heading)
        self.preview.mapped.connect(self._wait.start)
        ui.community.activated.connect(self._wait.start)
        ui.category.activated.connect(self._wait.start)
        ui.add_communities.toggled.connect(self._wait.start)
        self.desk.work.progress_ended.connect(self._end)

    def load(self) -> None:
        """Read the communities a list can be given."""
        self.desk.read(self, communities, self._show_communities)

    def _show_communities(self, rows: Sequence[Any]) -> None:
        self.known = [row.name for row in rows]
        combo, chosen = self.ui.community, self.ui.community.currentData()
        combo.clear()
        combo.addItem("—", "")
        for name in self.known:
            combo.addItem(name, name)
        only = self.known[0] if len(self.known) == 1 else ""
        combo.setCurrentIndex(max(0, combo.findData(chosen or only)))

    def open(self, **what: Any) -> None:
        """Begin with a file (`path`), or anew."""
        if what.get("path"):
            self.take_files([what["path"]])

    def choose_file(self) -> None:
        """Ask for a file."""
        kinds = self.tr("Lists") + " (*.xlsx *.xls *.ods *.csv *.tsv *.txt)"
        if path := ask_file(self, self.tr("Choose a list"), kinds):
            self.take_files([path])

    def take_files(self, paths: list[Path]) -> None:
        """Look at a file; nothing is written yet."""
        self._read(partial(read_list, paths[0]))

    def _read(self, job: Any) -> None:
        self.ui.drop_wrong.hide()
        self.desk.make(self, job, self.show_list, trouble=self._show_unreadable)

    def _show_unreadable(self, trouble: FiresweepError) -> None:
        self.ui.stack.setCurrentWidget(self.ui.drop_page)
        self.ui.drop_wrong.setText(sentence(trouble))
        self.ui.drop_wrong.show()
        self._show_buttons()

    def show_list(self, found: ListFile) -> None:
        """Show the first rows and what the columns seem to hold."""
        ui, self.list = self.ui, found
        with silent([ui.sheet, ui.heading]):
            ui.sheet.clear()
            ui.sheet.addItems(found.table.sheets)
            ui.sheet.setCurrentText(found.table.sheet)
            ui.heading.setRange(0, max(1, len(found.table.rows)))
            ui.heading.setValue(found.header.row + 1)
        ui.preview.setMinimumHeight(scaled(PREVIEW_HEIGHT))
        for widget in (ui.sheet, ui.sheet_label):
            widget.setVisible(len(found.table.sheets) > 1)
        lines = found.table.rows[found.header.data_from :]
        self.preview.show_list(found.header.names, lines, found.mapping)
        tab_as_laid_out(self)
        ui.stack.setCurrentWidget(ui.preview_page)
        self.judge()
        ui.community.setFocus()

    def _choose_sheet(self) -> None:
        if self.list is not None:
            self._read(partial(read_list, self.list.path, self.ui.sheet.currentText()))

    def _choose_heading(self, row: int) -> None:
        if self.list is not None:
            self.show_list(with_heading(self.list.path, self.list.table, row - 1))

    def choices(self) -> Choices:
        """What the person says about the list now."""
        assert self.list is not None
        kind = self.ui.category.currentData()
        return Choices(
            self.preview.mapping(),
            self.list.header,
            self.ui.community.currentData() or "",
            Category(kind) if kind else None,
            self.ui.add_communities.isChecked(),
        )

    def judge(self) -> None:
        """Work out what taking the list would do."""
        if self.list is None:
            return
        self._asked += 1
        self._stop()
        self.judgement = None
        self._show_buttons()
        self._progress = Progress(self.tr("Looking at the list"))
        job = partial(
            judge, self.desk.store, self.list.table, self.choices(), self.known,
            by=self.desk.by, progress=self._progress.step,
        )  # fmt: skip
        show = partial(self._show_judged, self._asked)
        self.desk.make(self, job, show, progress=self._progress)

    def _show_judged(self, asked: int, judgement: Judgement) -> None:
        if asked == self._asked:
            self.show_judgement(judgement)

    def show_judgement(self, judgement: Judgement) -> None:
        """Show what would be done, and every row that needs a look."""
        self.judgement = judgement
        ui = self.ui
        for name, figure in figures(judgement).items():
            text = figure.text.format(count=f"{figure.number:,}") if figure.number else ""
            getattr(ui, name).show_text(text, figure.state)
        said = verdict(judgement)
        ui.verdict.setText(said)
        ui.verdict.setVisible(bool(said))
        ui.problems.show_rows(problem_lines(judgement))
        self._show_buttons()

    def _show_buttons(self) -> None:
        report = self.judgement.report if self.judgement else None
        ui, looking = self.ui, self.ui.stack.currentWidget() is self.ui.preview_page
        ui.start.setVisible(looking)
        ui.start.setEnabled(report is not None and bool(report.new or report.changed))
        ui.choose.setVisible(looking)
        ui.file.setText(self.list.path.name if self.list and looking else "")

    def start(self) -> None:
        """Write the list as it was judged."""
        if self.judgement is None or not self.ui.start.isEnabled():
            return
        self.ui.start.setEnabled(False)
        self._progress = Progress(self.tr("Importing the list"))
        job = partial(
            take, self.desk.store, self.judgement.plan, by=self.desk.by,
            add_communities=self.ui.add_communities.isChecked(), progress=self._progress.step,
        )  # fmt: skip
        self.desk.write(self, job, self.show_taken, progress=self._progress)

    def show_taken(self, taken: Taken) -> None:
        """Say what was done."""
        report, plan = taken.report, self.judgement.plan if self.judgement else None
        title = self.tr("Imported: {new} new, {changed} changed, {unchanged} as before")
        self.ui.done_title.setText(
            title.format(
                new=f"{report.new:,}",
                changed=f"{report.changed:,}",
                unchanged=f"{report.unchanged:,}",
            )
        )
        left = len(plan.problems) if plan else 0
        hint = self.tr("Rows not read: {count}. Correct them in the list and import it again.")
        self.ui.done_hint.setText(hint.format(count=f"{left:,}") if left else "")
        self.list = self.judgement = None
        self.ui.stack.setCurrentWidget(self.ui.done_page)
        self._show_buttons()
        self.ui.done_show.setFocus()

    def _end(self, progress: Progress) -> None:
        """The work is over or was stopped."""
        if progress is self._progress:
            self._progress = None
            self._show_buttons()

    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.cancel()
            self._progress = None

    def go_back(self) -> None:
        """Back to the list of premises; a list half looked at is put away."""
        self._stop()
        self._asked += 1
        self.list = self.judgement = None
        self.ui.stack.setCurrentWidget(self.ui.drop_page)
        self._show_buttons()
        self.desk.go("premises")

    def commands(self) -> Iterable[Command]:
        """What can be done with a list."""
        ui = self.ui
        return [
            Command(self.tr("Import"), self.start, "Ctrl+Return", ui.start),
            Command(self.tr("Choose a file"), self.choose_file, "Ctrl+O", ui.choose),
            Command(self.tr("Back"), self.go_back, "Esc", ui.back),
        ]

    def wire_commands(self) -> None:
        """The same button stands on the empty page."""
        super().wire_commands()
        self.ui.drop_choose.setText(self.ui.choose.text())

    def retranslate(self) -> None:
        """Say the categories, and what was found, again."""
        chosen = self.ui.category.currentData()
        self.ui.category.clear()
        self.ui.category.addItem(self.tr("By the name, otherwise enterprise"), "")
        for value, text in words(Category).items():
            self.ui.category.addItem(text, value)
        self.ui.category.setCurrentIndex(max(0, self.ui.category.findData(chosen)))
        self.ui.heading.setSpecialValueText(self.tr("none"))
        if self.judgement is not None:
            self.show_judgement(self.judgement)
        self._show_buttons()
