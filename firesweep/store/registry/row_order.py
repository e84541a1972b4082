"""Row numbers in an order, from which a search picks thousands within a key press."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import compress, islice
from operator import itemgetter
from typing import overload

NOBODY = (0, 0)
"""Rows are numbered from 1; two that are never there let `itemgetter` always give a tuple."""
SHOWN_FIRST = 100
"""So many rows are known at once; the rest is put in order when somebody goes there."""


class RowOrder:
    """Rows in their order; a byte for each row is looked up several times as fast as a set."""

    def __init__(self, rows: Sequence[int]) -> None:
        self.rows = list(rows)
        self.padded = (*NOBODY, *self.rows)
        self.last = max(self.padded)
        self.marks_of = itemgetter(*self.padded)
        self._mine = int.from_bytes(_marked(self.rows, self.last + 1), "little")

    def among(self, some: Sequence[int]) -> "PickedRows":
        """Return the rows that are among some, in this order."""
        return PickedRows(self, _marked(some, self._room(some)))

    def without(self, some: Sequence[int]) -> Sequence[int]:
        """Return the rows that are not among some, in this order."""
        if not some:
            return self.rows
        marks = bytearray(b"\1") * self._room(some)
        marks[0] = 0
        for row in some:
            marks[row] = 0
        return PickedRows(self, marks)

    def count(self, marks: bytearray) -> int:
        """Return how many rows of the order are marked."""
        return (int.from_bytes(marks, "little") & self._mine).bit_count()

    def _room(self, some: Sequence[int]) -> int:
        return max(self.last, max(some, default=0)) + 1


class PickedRows(Sequence[int]):
    """The marked rows of an order: counted at once, put in order as far as they are looked at."""

    def __init__(self, order: RowOrder, marks: bytearray) -> None:
        self._order = order
        self._marks = marks
        self._count = order.count(marks)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> int: ...
    @overload
    def __getitem__(self, at: slice) -> list[int]: ...
    def __getitem__(self, at: int | slice) -> int | list[int]:
        end = at.stop if isinstance(at, slice) and not at.start else at
        near = isinstance(end, int) and 0 <= end < SHOWN_FIRST
        return (self._first if near else self._whole)[at]

    def __iter__(self) -> Iterator[int]:
        return iter(self._whole)

    def index(self, row: int, *within: int) -> int:
        """Return where a row stands; ValueError where it does not."""
        if not 0 < row < len(self._marks) or not self._marks[row]:
            raise ValueError(row)
        return self._whole.index(row, *within)

    @cached_property
    def _first(self) -> list[int]:
        padded = self._order.padded
        return list(islice(compress(padded, map(self._marks.__getitem__, padded)), SHOWN_FIRST))

    @cached_property
    def _whole(self) -> list[int]:
        return list(compress(self._order.padded, self._order.marks_of(self._marks)))


def _marked(rows: Sequence[int], room: int) -> bytearray:
    marks = bytearray(room)
    for row in rows:
        marks[row] = 1
    return marks
