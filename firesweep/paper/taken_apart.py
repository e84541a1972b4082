"""Takes a drawing of reportlab apart into plain pieces, as its renderers do for their files."""

from typing import Any

from reportlab.graphics.renderbase import Renderer, getStateDelta
from reportlab.graphics.shapes import Drawing, Line, Path, Rect, String
from reportlab.lib.colors import Color

from firesweep.paper.pieces import Box, Label, Lines, Piece


def pieces_of(drawing: Drawing) -> list[Piece]:
    """Return the pieces of a drawing in the order they are painted; y grows downwards."""
    canvas = _Pieces(drawing.height)
    _Taker().draw(drawing, canvas, showBoundary=0)
    return canvas.found


class _Pieces:
    """Stands where renderers have their canvas."""

    def __init__(self, high: float) -> None:
        self.high, self.found = high, list[Piece]()

    def saveState(self) -> None:
        """Nothing is kept here: the renderer's tracker knows the state."""

    def restoreState(self) -> None:
        """Nothing was kept."""


class _Taker(Renderer):  # type: ignore[misc]
    """Knows the shapes charts are made of; any other is an error, as the renderer has it."""

    def drawNode(self, node: Any) -> None:
        self._tracker.push(getStateDelta(node))
        self.drawNodeDispatcher(node)
        self._tracker.pop()

    def applyStateChanges(self, _delta: Any, _state: Any) -> None:
        """Nothing to tell: each piece says all about itself."""

    def drawRect(self, rect: Rect) -> None:
        state = self._tracker.getState()
        fill, frame = _ink(state["fillColor"]), _ink(state["strokeColor"])
        left, low = self._at(rect.x, rect.y)
        if fill or frame:
            self._canvas.found.append(
                Box(left, low - rect.height, rect.width, rect.height, fill, frame)
            )

    def drawLine(self, line: Line) -> None:
        self._add_lines([(line.x1, line.y1, line.x2, line.y2)])

    def drawPath(self, path: Path) -> None:
        points, ends = path.points, list[tuple[float, ...]]()
        for at in range(0, len(points), 4):  # a chart's paths go from one point to one other
            ends.append(tuple(points[at : at + 4]))
        self._add_lines(ends)

    def drawString(self, string: String) -> None:
        state = self._tracker.getState()
        left, base = self._at(string.x, string.y)
        self._canvas.found.append(
            Label(left, base, state["textAnchor"], string.text, state["fontSize"],
                  _ink(state["fillColor"]))
        )  # fmt: skip

    def _add_lines(self, ends: list[tuple[float, ...]]) -> None:
        state = self._tracker.getState()
        if ends:
            placed = tuple((*self._at(*one[:2]), *self._at(*one[2:])) for one in ends)
            ink = _ink(state["strokeColor"])
            self._canvas.found.append(Lines(placed, ink, state["strokeWidth"]))

    def _at(self, x: float, y: float) -> tuple[float, float]:
        """Return a point of the shape in hand as one of the whole drawing, from above."""
        _a, _b, _c, _d, right, up = self._tracker.getState()["ctm"]
        return x + right, self._canvas.high - y - up


def _ink(colour: Color | None) -> str:
    return f"#{colour.hexval()[2:]}" if colour is not None else ""
