"""The lines of a RowList: all in hand, or read when they are looked at."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import overload

from firesweep.ui.rows.on_sight import OnSight


@dataclass(frozen=True)
class RowLine:
    """One row; a `heading` only parts the rows below it from those above.

    `photo` is a SHA-256 the list's `photos` turns into bytes; `action` is the button at the end.
    A `brief` one says all in one line.
    """

    text: str
    more: str = ""
    id: str = ""
    pill: str = ""
    state: str = "accent"
    photo: str = ""
    action: str = ""
    heading: bool = False
    brief: bool = False

    @property
    def shape(self) -> "Shape":
        """How much room it takes."""
        if self.heading:
            return Shape.HEADING
        if self.brief:
            return Shape.BRIEF
        more = self.more or self.photo or self.action or self.pill
        return Shape.TWO_LINES if more else Shape.ONE_LINE


class Shape(Enum):
    """How much room a row takes."""

    HEADING = "heading"
    ONE_LINE = "one_line"
    BRIEF = "brief"
    TWO_LINES = "two_lines"


class Lines(Sequence[RowLine]):
    """Lines in hand.

    What a list must know of all of them is asked of none: `ids`, the words on `pills`, at which
    places stand `headings`, and whether all are `alike` in their room.
    """

    def __init__(self, lines: Iterable[RowLine] = ()) -> None:
        self._each = list(lines)
        self.ids: Sequence[str] = [line.id for line in self._each]
        self.pills = frozenset(line.pill for line in self._each if line.pill)
        self.headings = frozenset(at for at, line in enumerate(self._each) if line.heading)
        self.alike = False

    def shape(self, at: int) -> Shape:
        """Return how much room a line takes."""
        return self._each[at].shape

    def line(self, at: int) -> RowLine:
        """Return a line."""
        return self._each[at]

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, at: int) -> RowLine: ...
    @overload
    def __getitem__(self, at: slice) -> list[RowLine]: ...
    def __getitem__(self, at: int | slice) -> RowLine | list[RowLine]:
        """Return the line at a place."""
        places = range(len(self.ids))[at]
        return [*map(self.line, places)] if isinstance(places, range) else self.line(places)


class LinesOnSight(Lines):
    """Thousands of lines: those at the places of `known` are in hand, `page` reads the others.

    It is given ids and returns their lines in any order. Those lines have one of the `pills`, and
    so take the room of two lines before anybody knows what they say.
    """

    def __init__(
        self,
        ids: Sequence[str],
        known: Mapping[int, RowLine],
        pills: Iterable[str],
        page: Callable[[list[str]], Sequence[RowLine]],
    ) -> None:
        super().__init__(known.values())
        self._known = known
        self.pills |= frozenset(pills)
        self.headings = frozenset(at for at, line in known.items() if line.heading)
        self.alike = not known
        self.ids = ids
        in_hand = {line.id for line in known.values()}
        self._sight = OnSight[RowLine](
            lambda wanted: page([one for one in wanted if one not in in_hand]),
            lambda line: line.id,
        )
        self._sight.show(ids)

    def shape(self, at: int) -> Shape:
        """Return how much room a line takes, without reading it."""
        known = self._known.get(at)
        return known.shape if known else Shape.TWO_LINES

    def line(self, at: int) -> RowLine:
        """Return a line, read with those around it; a blank one where the store has it no more."""
        return self._known.get(at) or self._sight[at] or RowLine("", id=self.ids[at])
