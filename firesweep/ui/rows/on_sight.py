"""Rows of a long list: ids in the store's order, rows read by pages when they are looked at."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar, overload

PAGE = 50
"""Rows read at once: a screen or two, about a millisecond."""
PAGES_KEPT = 20

Row = TypeVar("Row")


class OnSight(Sequence[Row | None], Generic[Row]):
    """`page(ids)` returns rows for ids in any order, `key(row)` the id of one.

    A row the store has no longer is None.
    """

    def __init__(
        self, page: Callable[[list[Any]], Sequence[Row]], key: Callable[[Row], Hashable]
    ) -> None:
        self._page = page
        self._key = key
        self._pages: OrderedDict[int, dict[Hashable, Row]] = OrderedDict()
        self.ids: Sequence[Any] = ()

    def show(self, ids: Sequence[Any]) -> None:
        """Hold other ids."""
        self.ids = ids
        self._pages.clear()

    def forget(self) -> None:
        """Read the rows again when they are looked at; the ids are still right."""
        self._pages.clear()

    def position(self, wanted: Any) -> int:
        """Where an id stands; -1 where it doesn't, and where there is none."""
        if wanted is None:
            return -1
        try:
            return self.ids.index(wanted)
        except ValueError:
            return -1

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, position: int) -> Row | None: ...
    @overload
    def __getitem__(self, position: slice) -> list[Row | None]: ...
    def __getitem__(self, position: int | slice) -> Row | list[Row | None] | None:
        """Return the row at a position, read with its page."""
        if isinstance(position, slice):
            return [self[at] for at in range(*position.indices(len(self)))]
        if not 0 <= position < len(self.ids):
            raise IndexError(position)
        number = position // PAGE
        if number not in self._pages:
            self._read(number)
        self._pages.move_to_end(number)
        return self._pages[number].get(self.ids[position])

    def _read(self, number: int) -> None:
        wanted = list(self.ids[number * PAGE : (number + 1) * PAGE])
        self._pages[number] = {self._key(row): row for row in self._page(wanted)}
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
