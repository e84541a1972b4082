"""Settings: a list of pages, the chosen one beside it."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidgetItem, QScrollArea, QWidget

from firesweep.ui.commands import Command
from firesweep.ui.desk import Desk
from firesweep.ui.forms.ui_settings import Ui_Settings
from firesweep.ui.office.settings.areas import AreasPage
from firesweep.ui.office.settings.backup import BackupPage
from firesweep.ui.office.settings.display import DisplayPage
from firesweep.ui.office.settings.holidays import HolidaysPage
from firesweep.ui.office.settings.names import page_names
from firesweep.ui.office.settings.numbers import NumbersPage
from firesweep.ui.office.settings.page import Page, TallRows
from firesweep.ui.office.settings.paper import PaperPage
from firesweep.ui.office.settings.people import PeoplePage
from firesweep.ui.office.settings.phone import PhonePage
from firesweep.ui.office.settings.referral import ReferralPage
from firesweep.ui.office.settings.review import ReviewPage
from firesweep.ui.office.settings.teams import TeamsPage
from firesweep.ui.screen import Screen

PAGES: dict[str, Callable[[Desk], Page]] = {
    "people": PeoplePage,
    "teams": TeamsPage,
    "areas": AreasPage,
    "paper": PaperPage,
    "numbers": NumbersPage,
    "referral": ReferralPage,
    "review": ReviewPage,
    "holidays": HolidaysPage,
    "phone": PhonePage,
    "backup": BackupPage,
    "display": DisplayPage,
}


class Settings(Screen):
    """What the street shares, and what this laptop keeps for itself."""

    reads = frozenset({"setting", "person", "team", "community", "beat", "paper"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_Settings()
        self.ui.setupUi(self)
        self.ui.pages.setItemDelegate(TallRows(self.ui.pages))
        self.pages: dict[str, Page] = {name: make(desk) for name, make in PAGES.items()}
        for page in self.pages.values():
            self.ui.stack.addWidget(scrolled(page))
            QListWidgetItem(self.ui.pages)
        self.ui.pages.currentRowChanged.connect(self.show_page)
        self.stand_at(self.ui.pages)
        self.begin()
        self.ui.pages.setCurrentRow(0)

    @property
    def page(self) -> Page:
        """The page in sight."""
        row: int = self.ui.pages.currentRow()
        return list(self.pages.values())[max(0, row)]

    def show_page(self, row: int) -> None:
        """Show a page, as things stand now or when it is seen."""
        self.ui.stack.setCurrentIndex(row)
        self.wire_commands()
        self.refresh()

    def load(self) -> None:
        """Load the page in sight; the others load when they come into sight."""
        self.page.load()

    def touches(self, changed: Any) -> bool:
        """True where the page in sight shows what a write touched."""
        return bool(self.page.reads & changed.tables)

    def open(self, **what: Any) -> None:
        """Show the page another place asked for, e.g. `page="teams"`."""
        name = what.get("page")
        if name in self.pages:
            self.ui.pages.setCurrentRow(list(self.pages).index(str(name)))
            self.page.open(**what)

    def commands(self) -> Iterable[Command]:
        """What the page in sight can do."""
        return self.page.commands()

    def retranslate(self) -> None:
        """Name the pages."""
        names = page_names()
        for row, name in enumerate(self.pages):
            self.ui.pages.item(row).setText(names[name])


def scrolled(page: Page) -> QScrollArea:
    """A page that can be read to its end in a low window."""
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields take the focus and scroll into sight
    area.setWidget(page)
    return area
