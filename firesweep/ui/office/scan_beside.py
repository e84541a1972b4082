"""A scan large beside its paper as it was issued: nobody reads the print but a person."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QScrollBar, QWidget

from firesweep.errors import FiresweepError
from firesweep.model.paper.code import read_code
from firesweep.ui.commands import Command
from firesweep.ui.forms.ui_scan_beside import Ui_ScanBeside
from firesweep.ui.office.scan_rows import Row, named
from firesweep.ui.office.scan_shown import beside, upright
from firesweep.ui.paper.page_view import PageView
from firesweep.ui.paper.pages import OnePage, Pages, PhotoPage
from firesweep.ui.screen import label_button
from firesweep.ui.words.trouble import sentence

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

SHARE = 0.97
"""Of the window behind it: print is to be read on both halves."""


class ScanBeside(QDialog):
    """Both stand upright, move and grow together; of a paper that is not kept the scan alone."""

    def __init__(self, desk: "Desk", row: Row, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.ui = Ui_ScanBeside()
        self.ui.setupUi(self)
        self.resize(parent.window().size().expandedTo(self._behind(parent)) * SHARE)
        self.pages: Pages | None = None
        self.photo = PhotoPage(upright(row.landing.scan))
        self.ui.scan.show_pages(self.photo)
        self.ui.came.setText(self.tr("Came back: {name}").format(name=row.landing.scan.name))
        self._connect()
        self._ask_for_paper(row)
        self.ui.scan.setFocus()

    @staticmethod
    def _behind(parent: QWidget) -> QSize:
        owner = parent.parentWidget()
        return owner.window().size() if owner else parent.size()

    def _connect(self) -> None:
        ui = self.ui
        for button, key, act in (
            (ui.smaller, "Ctrl+-", self._both(PageView.smaller)),
            (ui.larger, "Ctrl++", self._both(PageView.larger)),
            (ui.fit, "Ctrl+0", self._both(PageView.fit_width)),
            (ui.turn, "T", self.turn),
            (ui.close, "Esc", self.reject),
        ):
            button.clicked.connect(act)
            QShortcut(QKeySequence(key), self, button.click)
            if button not in (ui.smaller, ui.larger):
                label_button(Command(key=key, button=button))
        QShortcut(QKeySequence("Ctrl+="), self, ui.larger.click)  # + without Shift
        here, there = ui.scan.verticalScrollBar(), ui.paper.verticalScrollBar()
        here.valueChanged.connect(lambda: _follow(here, there))
        there.valueChanged.connect(lambda: _follow(there, here))

    def _both(self, act: Callable[[PageView], None]) -> Callable[[], None]:
        def done() -> None:
            act(self.ui.scan)
            act(self.ui.paper)

        return done

    def turn(self) -> None:
        """Turn the scan by a quarter; a phone does not know which way the paper lay."""
        self.photo = self.photo.turned()
        self.ui.scan.show_pages(self.photo)

    def _ask_for_paper(self, row: Row) -> None:
        home, store = beside(row), self.desk.store
        self.ui.issued.setVisible(bool(home and home.paper_id))
        self.ui.paper.setVisible(bool(home and home.paper_id))
        if home is None or not home.paper_id:
            return
        number, part = home.reference, _part(row.landing.scan.codes)
        self.ui.issued.setText(self.tr("Issued: {paper}").format(paper=named(home)))

        def job() -> bytes:
            from firesweep.office.paper.notices import kept_pdf

            return kept_pdf(store, number)

        self.desk.make(self, job, lambda pdf: self.show_paper(pdf, part), trouble=self.say)

    def show_paper(self, pdf: bytes, part: int) -> None:
        """Show the page the scan is of, as it was issued; 0 for all of them."""
        self.pages = Pages(pdf)
        one = 0 < part <= len(self.pages)
        self.ui.paper.show_pages(OnePage(self.pages, part - 1) if one else self.pages)

    def say(self, trouble: FiresweepError) -> None:
        """Say why the paper cannot be shown; the scan still is."""
        self.ui.trouble.setText(sentence(trouble))
        self.ui.trouble.show()

    def done(self, result: int) -> None:
        """Let go of the paper."""
        for view in (self.ui.scan, self.ui.paper):
            view.clear()
        if self.pages:
            self.pages.close()
        super().done(result)


def _part(codes: Iterable[str]) -> int:
    """The page of its paper the codes on a scan are of; 0 where they do not say one."""
    parts = {code.part or "1" for code in map(read_code, codes) if code}
    part = parts.pop() if len(parts) == 1 else ""
    return int(part) if part.isdecimal() else 0


def _follow(moved: QScrollBar, other: QScrollBar) -> None:
    """Bring the other half to the same height of its page."""
    if moved.maximum() and other.maximum():
        wanted = round(moved.value() / moved.maximum() * other.maximum())
        if abs(wanted - other.value()) > 1:
            other.setValue(wanted)
