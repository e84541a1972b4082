"""Where a ruled table breaks over pages: between rows, or within one too tall to be moved whole."""

from collections.abc import Iterator, Sequence
from typing import Any, cast

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Table

_TALL = 225 * mm / 2
"""Moved whole, a taller row would leave half of the type area blank (GB/T 9704-2012, 5.2)."""
_LEAST = 72
"""Points a part of a row has at least: some lines, not a sliver at the foot of a page."""
_COMMANDS = ("_linecmds", "_bkgrndcmds", "_nosplitCmds", "_srflcmds", "_sircmds")


class Grid(Table):  # type: ignore[misc]
    """A ruled table that breaks between rows; a tall row is cut, and closed by a rule."""

    below = 0.0
    """Points of what is signed below it: at least the last row stands on the same page."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return its size; more than there is where the last row has to go on with what follows."""
        wide, high = cast(tuple[float, float], super().wrap(width, height))
        return wide, max(high, height + 1) if self._parts_last(height) else high

    def _parts_last(self, height: float) -> bool:
        """True where all fits, what is signed below it does not, and a row is left to stay."""
        whole = sum(self._rowHeights)
        return whole <= height < whole + self.below and self._nrows - self.repeatRows > 1

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return what fits and the rest; nothing where the next row wants a page of its own."""
        self._calc(width, height)
        if self._parts_last(height):
            before, last = self._splitRows(sum(self._rowHeights[:-1]))
            return [before, PageBreak(), last]
        parts = self._broken(width, height)
        if parts:
            parts[-1].below = self.below
        return parts

    def _broken(self, width: float, height: float) -> list[Flowable]:
        at, room = self._first_left(height)
        if at < self._nrows and self._rowHeights[at] > _TALL and room >= _LEAST:
            cut = self._cut(at, room, width, height)
            if cut:
                return cut
        return cast(list[Flowable], self._splitRows(height))

    def _first_left(self, height: float) -> tuple[int, float]:
        """The first row that does not fit, and the room that is left for it."""
        for at, high in enumerate(self._rowHeights):
            if high > height + 1e-6:
                return at, height
            height -= high
        return self._nrows, height

    def _cut(self, at: int, room: float, width: float, height: float) -> list[Flowable]:
        """Part a row in two where it stands; nothing where none of its texts can be parted.

        What stands before its texts, a number or a label, stands again before the rest.
        """
        styles = [style.copy() for style in self._cellStyles[at]]
        for style in styles:
            style.valign = "TOP"
        cells = zip(self._cellvalues[at], styles, self._widths_of(at), strict=True)
        parts = [_parted(cell, style, wide, room) for cell, style, wide in cells]
        if not any(top and rest for top, rest in parts):
            return []
        tops, rests = [top for top, _ in parts], [rest for _, rest in parts]
        rests[0] = rests[0] or tops[0]
        made = self._with_row(at, tops, rests, styles)
        made._calc(width, height)
        return cast(list[Flowable], made._splitRows(height))

    def _widths_of(self, at: int) -> list[float]:
        """How wide each cell of a row is, be it over several columns."""
        widths = list(self._colWidths)
        for _, (first, top), (last, _bottom) in self._spanCmds:
            if top == at:
                widths[first] = sum(self._colWidths[first : last + 1])
        return widths

    def _with_row(
        self, at: int, tops: Sequence[Any], rests: Sequence[Any], styles: Sequence[Any]
    ) -> "Grid":
        """This table with two rows in the place of one."""
        values, heights = self._cellvalues, self._rowHeights
        made = Grid(
            [*values[:at], list(tops), list(rests), *values[at + 1 :]],
            colWidths=self._colWidths,
            rowHeights=[*heights[:at], None, None, *heights[at + 1 :]],
            repeatRows=self.repeatRows,
            normalizedData=1,
            cellStyles=[*self._cellStyles[:at], styles, styles, *self._cellStyles[at + 1 :]],
        )
        made.hAlign, made.vAlign = self.hAlign, self.vAlign
        made.spaceBefore, made.spaceAfter = self.getSpaceBefore(), self.getSpaceAfter()
        for name in _COMMANDS:
            setattr(made, name, self._stretchCommands(at, getattr(self, name), self._nrows))
        made._spanCmds = [*self._spans(at)]
        return made

    def _spans(self, at: int) -> Iterator[tuple[Any, ...]]:
        """Cells over several columns; stretched over both rows, the first would hide the rest."""
        for name, (first, top), (last, bottom) in self._spanCmds:
            for more in (0, 1) if top == at else (top > at,):
                yield name, (first, top + more), (last, bottom + more)


def _parted(cell: Any, style: Any, wide: float, room: float) -> tuple[Any, Any]:
    """The part of a cell that fits, and the rest; a flowable goes in one of them or in both."""
    parts = cell if isinstance(cell, list | tuple) else [cell] if cell else []
    within = wide - style.leftPadding - style.rightPadding
    left = room - style.topPadding - style.bottomPadding
    top, rest = list[Flowable](), list[Flowable]()
    for one in parts:
        high = one.wrap(within, left)[1] + one.getSpaceBefore() * bool(top)
        if not rest and high <= left:
            top.append(one)
            left -= high + one.getSpaceAfter()
        elif not rest and (halves := one.split(within, left)):
            top.append(halves[0])
            rest += halves[1:]
        else:
            rest.append(one)
    return top or "", rest or ""
