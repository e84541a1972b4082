"""The pages of the week that were read, kept until something is written."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from firesweep.model.review.figures import Figure
from firesweep.office.review.listed import lines_of
from firesweep.store.review.records import RecordLine
from firesweep.ui.office.week.page import Late, Page, Wish, read_late, read_page
from firesweep.ui.office.week.rows import figure_naming

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class Pages:
    """Reads pages on the reading thread, each once."""

    def __init__(self, desk: "Desk", owner: QObject) -> None:
        self.desk, self.owner = desk, owner
        self._read: dict[tuple[Wish, date], Page] = {}

    def known(self, wish: Wish) -> Page | None:
        """Return a page that was read already."""
        return self._read.get((wish, self.desk.today()))

    def read(self, wish: Wish, then: Callable[[Page], object] = lambda _page: None) -> None:
        """Read a page, unless it was."""
        store, today, read = self.desk.store, self.desk.today(), self._read
        if (wish, today) in read:
            return

        def keep(page: Page) -> None:
            read[wish, today] = page
            then(page)

        self.desk.read(
            self.owner, lambda connection: read_page(store, connection, wish, today), keep
        )

    def read_late(self, page: Page, known: Late | None, then: Callable[[Late], object]) -> None:
        """Ask what came in after signing, where something is signed; it takes its time."""
        store, today, wish = self.desk.store, self.desk.today(), page.wish
        if not (known and same_week(known.wish, wish)) and (page.signed or page.signed_before):
            self.desk.read(
                self.owner, lambda connection: read_late(store, connection, wish, today), then
            )

    def lines(self, page: Page, figure: Figure, ids: Sequence[str]) -> list[RecordLine]:
        """Return what some records are: a screen of them, read where they come into sight."""
        store, today = self.desk.store, self.desk.today()
        return lines_of(store, figure, ids, page.review.day, today, page.signed)

    def record(
        self, page: Page, late: Late | None, row_id: str
    ) -> tuple[Figure, RecordLine] | None:
        """Return a record the list may show, with the figure it is listed for."""
        figure = figure_naming(page, late, row_id)
        found = self.lines(page, figure, [row_id]) if figure else []
        return (figure, found[0]) if figure and found else None

    def forget(self) -> None:
        """Something was written: nothing that was read before holds."""
        self._read.clear()


def same_week(one: Wish, other: Wish) -> bool:
    """True where both are of one period of one community."""
    return (one.period, one.community) == (other.period, other.community)
