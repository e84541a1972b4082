"""A page with a list and the fields of the one in hand: what is entered outlives a new list."""

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtWidgets import QWidget

from firesweep.errors import FiresweepError
from firesweep.office.street import ChangedSince
from firesweep.ui.dialogs.beside import say_beside
from firesweep.ui.office.settings.page import Page

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class Entry(NamedTuple):
    """What was entered of something, beside what stood there when it was shown."""

    in_hand: Any
    as_shown: dict[str, Any]
    values: dict[str, Any]
    trouble: FiresweepError | None
    """What was said of it, and is not mended yet."""


class EntryPage(Page):
    """`in_hand` is the row the fields show, None for a new one."""

    def __init__(self, desk: "Desk", ui: Any, parent: QWidget | None = None) -> None:
        super().__init__(desk, ui, parent)
        self.in_hand: Any = None
        self._as_shown: dict[str, Any] | None = None
        self._trouble: FiresweepError | None = None

    def values(self) -> dict[str, Any]:
        """Return what stands in the fields."""
        raise NotImplementedError(type(self).__name__)

    def fill(self, values: dict[str, Any]) -> None:
        """Let the fields show this."""
        raise NotImplementedError(type(self).__name__)

    def show_in_hand(self, row: Any, values: dict[str, Any]) -> None:
        """Show another row, or a new one; nothing of it is entered yet."""
        self.in_hand = row
        self.fill(values)
        self._as_shown = self.values()
        self.show_no_trouble()

    def entry(self) -> Entry | None:
        """Return what was entered; None where the fields stand as they were shown."""
        values = self.values()
        if self._as_shown is None or values == self._as_shown:
            return None
        return Entry(self.in_hand, self._as_shown, values, self._trouble)

    def enter_again(self, entry: Entry) -> None:
        """Show what was entered before the list came anew; still of the row it was shown of."""
        self.in_hand, self._as_shown = entry.in_hand, entry.as_shown
        self.fill(entry.values)
        if entry.trouble is not None:
            self._trouble = entry.trouble
            say_beside(self.ui, entry.trouble)

    def show_no_trouble(self) -> None:
        """Take the sentences away."""
        self._trouble = None
        super().show_no_trouble()

    def show_trouble(self, trouble: FiresweepError) -> None:
        """What others wrote meanwhile is told: whoever saves again has seen it."""
        if isinstance(trouble, ChangedSince):
            self.in_hand = trouble.shown
        self._trouble = trouble
        super().show_trouble(trouble)

    def note_saved(self, row: Any, values: dict[str, Any]) -> None:
        """These values of a row are on disk: they are entered no longer."""
        if self.in_hand is row:
            self._as_shown = values
