"""A page with a list and the fields of the one in hand: what is entered outlives a new list."""

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtWidgets import QWidget

from firesweep.ui.office.settings.page import Page

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class Entry(NamedTuple):
    """What was entered of something, beside what stood there when it was shown."""

    in_hand: Any
    as_shown: dict[str, Any]
    values: dict[str, Any]


class EntryPage(Page):
    """`in_hand` is the row the fields show, None for a new one."""

    def __init__(self, desk: "Desk", ui: Any, parent: QWidget | None = None) -> None:
        super().__init__(desk, ui, parent)
        self.in_hand: Any = None
        self._as_shown: dict[str, Any] | None = None

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
        return Entry(self.in_hand, self._as_shown, values)

    def enter_again(self, entry: Entry) -> None:
        """Show what was entered before the list came anew; still of the row it was shown of."""
        self.in_hand, self._as_shown = entry.in_hand, entry.as_shown
        self.fill(entry.values)

    def note_saved(self, row: Any, values: dict[str, Any]) -> None:
        """These values of a row are on disk: they are entered no longer."""
        if self.in_hand is row:
            self._as_shown = values
