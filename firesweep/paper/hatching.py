"""A bar filled with slanting lines: reportlab has none of its own."""

from typing import Any

from reportlab.graphics.shapes import Group, Path, Rect
from reportlab.graphics.widgetbase import Widget
from reportlab.lib.attrmap import AttrMap, AttrMapValue
from reportlab.lib.colors import black
from reportlab.lib.validators import isColor, isNumber


class Hatched(Widget):  # type: ignore[misc]
    """Drawn by a chart in place of a bar: the chart gives it its place and size.

    `pitch` is between two lines, `line` the width of lines and frame.
    """

    _attrMap = AttrMap(  # noqa: N815 (reportlab looks for it)
        **{name: AttrMapValue(isNumber) for name in ("x", "y", "width", "height", "pitch", "line")},
        ink=AttrMapValue(isColor),
    )

    def __init__(self, **given: Any) -> None:
        self.x = self.y = 0
        self.width = self.height = 10
        self.ink, self.pitch, self.line = black, 4, 1
        for name, value in given.items():
            setattr(self, name, value)

    def __deepcopy__(self, _memo: Any) -> "Hatched":
        """Be copied for each bar at a tenth of the price: nothing of it is ever changed inside."""
        made = Hatched.__new__(Hatched)
        made.__dict__.update(self.__dict__)
        return made

    def draw(self) -> Group:
        """Return frame and lines."""
        frame = Rect(self.x, self.y, self.width, self.height, fillColor=None,
                     strokeColor=self.ink, strokeWidth=self.line)  # fmt: skip
        lines = Path(fillColor=None, strokeColor=self.ink, strokeWidth=self.line)
        wide, high = (side - 2 * self.line for side in (self.width, self.height))
        corner, start = (self.x + self.line, self.y + self.line), self.pitch / 2 - high
        while start < wide:
            left, right = max(start, 0), min(start + high, wide)
            lines.moveTo(corner[0] + left, corner[1] + left - start)
            lines.lineTo(corner[0] + right, corner[1] + right - start)
            start += self.pitch
        return Group(frame, lines)
