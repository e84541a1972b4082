"""Row numbers in an order, from which a search picks thousands within a key press."""

from collections.abc import Iterator, Sequence
from itertools import compress
from operator import itemgetter

NOBODY = (0, 0)
"""Rows are numbered from 1; two that are never there let `itemgetter` always give a tuple."""


class RowOrder:
    """Rows in their order; a byte for each row is looked up several times as fast as a set."""

    def __init__(self, rows: Sequence[int]) -> None:
        self.rows = list(rows)
        self._padded = (*NOBODY, *rows)
        self._marks_of = itemgetter(*self._padded)
        self.last = max(self._padded)

    def among(self, some: Sequence[int]) -> list[int]:
        """Return the rows that are among some, in this order."""
        marks = bytearray(self._room(some))
        for row in some:
            marks[row] = 1
        return list(self._marked(marks))

    def without(self, some: Sequence[int]) -> list[int]:
        """Return the rows that are not among some, in this order."""
        if not some:
            return self.rows
        marks = bytearray(b"\1") * self._room(some)
        marks[0] = 0
        for row in some:
            marks[row] = 0
        return list(self._marked(marks))

    def _room(self, some: Sequence[int]) -> int:
        return max(self.last, max(some, default=0)) + 1

    def _marked(self, marks: bytearray) -> Iterator[int]:
        return compress(self._padded, self._marks_of(marks))
