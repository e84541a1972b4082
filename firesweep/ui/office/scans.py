"""Paper that came back: scans and phone photos, each with its paper, filed by one key."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from firesweep.errors import FiresweepError
from firesweep.model.vocabulary import Return
from firesweep.office.paper.filing import Taken
from firesweep.office.paper.returns import Home, Landing, homes_called
from firesweep.ui.commands import Command
from firesweep.ui.forms.ui_scans import Ui_Scans
from firesweep.ui.look.fitting import fit_screen
from firesweep.ui.office.scan_rows import (
    Filed,
    Row,
    TakenBack,
    counted,
    file_rows,
    home_line,
    known,
    row_line,
    take_back_row,
)
from firesweep.ui.office.scan_shown import show_found, show_scan
from firesweep.ui.office.step_dialogs import names_in
from firesweep.ui.parts.drops import dropped
from firesweep.ui.parts.files import ask_files, ask_folder
from firesweep.ui.progress import Progress
from firesweep.ui.screen import label_button
from firesweep.ui.words.trouble import sentence

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

WAYS = (Return.SIGNED, Return.REFUSED, Return.LEFT, Return.POSTED)
"""Keys 1 to 4, in this order."""
AGAIN = FiresweepError("Taken back. Drop the file here again to file it anew.")
FILTER = "*.jpg *.jpeg *.png *.heic *.heif *.webp *.tif *.tiff *.pdf"


class Scans(QDialog):
    """The scans on the left; at the right the picture, the paper it is of and how it was taken."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.rows: list[Row] = []
        self.homes: list[Home] = []
        self.ui = Ui_Scans()
        self.ui.setupUi(self)
        self.setAcceptDrops(True)
        today = QDate(desk.today())  # type: ignore[call-overload]
        self.ui.on.setMaximumDate(today)
        self.ui.on.setDate(today)
        self.buttons = dict(zip(WAYS, self._way_buttons(), strict=True))
        self._connect()
        self.show_rows()
        fit_screen(self)

    def _way_buttons(self) -> tuple[QPushButton, ...]:
        ui = self.ui
        return ui.signed, ui.refused, ui.left, ui.posted

    def _connect(self) -> None:
        ui = self.ui
        ui.files.clicked.connect(self.pick_files)
        ui.folder.clicked.connect(self.pick_folder)
        ui.close.clicked.connect(self.reject)
        ui.fileAll.clicked.connect(self.file_all)
        ui.takeBack.clicked.connect(self.take_back)
        ui.beside.clicked.connect(self.show_beside)
        ui.list.moved.connect(lambda _id: self.show_current())
        ui.search.textChanged.connect(self.look_up)
        ui.search.returnPressed.connect(lambda: self.choose_home(ui.found.current_id() or "0"))
        ui.on.refused.connect(self.show_trouble)
        ui.on.taken.connect(ui.trouble.hide)
        ui.found.chosen.connect(self.choose_home)
        ui.found.moved.connect(lambda _id: self.show_found())
        for way, button in self.buttons.items():
            button.clicked.connect(lambda _=False, way=way: self.file(way))
        for key, button in self._keys():
            label_button(Command(key=key, button=button))
            if "+" not in key:
                shortcut = QShortcut(QKeySequence(key), ui.list, button.click)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            else:
                QShortcut(QKeySequence(key), self, button.click)
        QShortcut(QKeySequence("Ctrl+F"), self, ui.search.setFocus)

    def _keys(self) -> Iterable[tuple[str, QPushButton]]:
        ui = self.ui
        yield from zip("1234", self._way_buttons(), strict=True)
        yield from (("Z", ui.takeBack), ("Space", ui.beside))
        yield from (("Ctrl+O", ui.files), ("Ctrl+L", ui.folder), ("Ctrl+Return", ui.fileAll))
        yield "Esc", ui.close

    # ---- reading

    def pick_files(self) -> None:
        """Ask for files."""
        name = self.tr("Scans and photos") + f" ({FILTER})"
        self.read(ask_files(self, self.tr("Files of papers"), name))

    def pick_folder(self) -> None:
        """Ask for a folder."""
        if chosen := ask_folder(self, self.tr("Folder of scans")):
            self.read([Path(chosen)])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        event.acceptProposedAction()
        self.read(dropped(event))

    def read(self, places: Sequence[Path]) -> None:
        """Read the scans of some files and folders, off this thread."""
        if not places:
            return
        progress = Progress(self.tr("Reading scans"))
        store, seen = self.desk.store, frozenset(row.landing.scan.original_sha256
                                                 for row in self.rows)  # fmt: skip

        def job() -> list[Landing]:
            from firesweep.field.scans import read_scans, scans_in
            from firesweep.office.paper.returns import known_here, landed

            files = scans_in(places)
            return landed(store, read_scans(files, known_here(store) | seen, progress.step))

        self._follow(progress)
        self.desk.make(self, job, self.show_landed, trouble=self.show_trouble, progress=progress)

    def show_landed(self, landings: Sequence[Landing]) -> None:
        """Add the scans that were read; the first that waits for a key is in hand."""
        had = {row.landing.scan.original_sha256 for row in self.rows}
        new = [one for one in landings if one.scan.original_sha256 not in had or one.why]
        self.rows += [Row(landing, landing.home) for landing in new]
        self.show_rows()
        self.go_on(0)
        self.ui.list.setFocus()

    def _follow(self, progress: Progress) -> None:
        """Show how far the work is, here too: the window's own line is behind this one."""
        self.ui.trouble.hide()
        self.ui.progress.follow(progress)
        self.desk.work.progress_ended.connect(self.ui.progress.end)

    # ---- what is shown

    def show_rows(self) -> None:
        """Show every scan with what became of it."""
        lines = [row_line(str(at), row) for at, row in enumerate(self.rows)]
        self.ui.list.show_rows(lines)
        self.ui.summary.setText(counted(self.rows) or self.tr(
            "Drop a folder of scans or phone photos here. Each finds its paper by the code on it. "
            "Ctrl+F finds a paper you have in hand, to compare it with what was issued."
        ))  # fmt: skip
        waiting = sum(row.waits for row in self.rows)
        text = self.tr("File all %1").replace("%1", str(waiting))
        label_button(Command(text if waiting else self.tr("File all"), key="Ctrl+Return",
                             button=self.ui.fileAll))  # fmt: skip
        self.ui.fileAll.setEnabled(bool(waiting))
        self.show_current()

    @property
    def at(self) -> int:
        """The place of the scan in hand; -1 where there is none."""
        current = self.ui.list.current_id()
        return int(current) if current else -1

    def show_current(self) -> None:
        """Show the picture in hand, the paper it is of, and what is known of it."""
        row = self.rows[self.at] if self.at >= 0 else None
        show_scan(self.ui, self.buttons, row, self.desk.today())

    def show_beside(self) -> None:
        """Show the scan in hand large, beside its paper as it was issued."""
        from firesweep.ui.office.scan_beside import ScanBeside

        dialog = ScanBeside(self.desk, self.rows[self.at], self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def look_up(self, text: str) -> None:
        """Offer the papers a person may mean."""
        self.homes = homes_called(self.desk.store, text) if text.strip() else []
        self.ui.found.show_rows(home_line(str(at), home) for at, home in enumerate(self.homes))
        self.ui.found.setVisible(bool(self.homes))
        if self.homes:
            self.ui.found.choose(0)
            self.show_found()
        else:
            self.show_current()

    def show_found(self) -> None:
        """Show what was issued of the paper in hand among those found, by its number or code."""
        which = self.ui.found.current_id()
        if which:
            show_found(self.ui, self.homes[int(which)])

    def choose_home(self, which: str) -> None:
        """Say which paper the scan in hand is of."""
        row = self.rows[self.at] if self.at >= 0 else None
        if row is None or row.landing.scan.intake is None or int(which) >= len(self.homes):
            return
        self.rows[self.at] = replace(row, home=self.homes[int(which)])
        self.ui.search.clear()
        self.show_rows()
        self.ui.list.setFocus()

    # ---- filing

    def file(self, way: Return) -> None:
        """Keep the scan in hand with its paper, taken so, and go on to the next."""
        at = self.at
        if at < 0 or self.rows[at].home is None or not self.ui.on.settle():
            return
        taken = Taken(
            way,
            self.ui.on.date().toString(Qt.DateFormat.ISODate),
            names_in(self.ui.witnesses.text()),
            names_in(self.ui.servers.text()),
        )
        self._file([(at, taken)])

    def file_all(self) -> None:
        """Keep every scan that waits with its paper; how it was taken where that is known."""
        self._file([(at, known(row.home)) for at, row in enumerate(self.rows)
                    if row.waits and row.home])  # fmt: skip

    def _file(self, which: Sequence[tuple[int, Taken]]) -> None:
        store, by, today = self.desk.store, self.desk.by, self.desk.today()
        rows = [(at, self.rows[at], taken) for at, taken in which]
        progress = Progress(self.tr("Filing scans"))
        self._follow(progress)
        self.desk.write(
            self,
            lambda: file_rows(store, rows, by=by, today=today, progress=progress),
            self.show_filed,
            trouble=self.show_trouble,
            progress=progress,
        )

    def take_back(self) -> None:
        """The scan in hand was filed with the wrong paper: it waits again."""
        at = self.at
        row, desk = self.rows[at], self.desk
        reason = self.tr("filed with the wrong paper")
        self.ui.trouble.hide()

        def show(taken: TakenBack) -> None:
            if row.landing.scan.intake is None:  # not read, for it was here already
                del self.rows[at]
                self.show_rows()
                self.show_trouble(AGAIN)
            else:
                self.rows[at] = Row(taken.landing, taken.landing.home)
                self.show_rows()

        self.desk.write(
            self,
            lambda: take_back_row(desk.store, row, reason, by=desk.by, today=desk.today()), show,
            trouble=self.show_trouble,
        )  # fmt: skip

    def show_filed(self, filed: Filed) -> None:
        """Show what is kept now, and what stopped the rest."""
        for at, way in filed.ways.items():
            self.rows[at] = replace(self.rows[at], filed=True, way=way)
        self.show_rows()
        if filed.trouble:
            self.show_trouble(filed.trouble)
        elif len(filed.ways) == 1:
            self.go_on(max(filed.ways) + 1)

    def go_on(self, at: int) -> None:
        """Stand on the next scan that waits for a key, or stay."""
        later = [n for n, row in enumerate(self.rows) if n >= at and row.waits]
        if later:
            self.ui.list.choose(later[0])

    def show_trouble(self, trouble: FiresweepError) -> None:
        """Say what is wrong, and go to the field it is about."""
        self.ui.trouble.setText(sentence(trouble))
        self.ui.trouble.show()
        for field in (self.ui.witnesses, self.ui.servers):
            if trouble.facts.get("field") == field.objectName():
                field.setFocus()
