"""Text on paper: lines broken by the rules of Chinese, words of other scripts kept whole.

reportlab's own CJK wrapping cuts Latin words in narrow columns and knows no widows. Measures are
in points; a tab or a wide blank at the start of a line holds its place.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, NamedTuple

from reportlab.lib.colors import Color
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Flowable

from firesweep.paper.fonts import BODY, printable, set_up

NO_START = frozenset("，。、；：！？）》」』】〕〉”’％·…—,.;:!?)]}%\u00a0")
"""What no line may begin with (GB/T 15834-2011)."""
NO_END = frozenset("（《「『【〔〈“‘([{\u00a0")
"""What no line may end with."""

_MEASURED = r"第?\d[\d.,]*(?:[年月日时時分条條项項号號层層张張页頁次]|平方米)"
_WORD = r"[^\s\u2e80-\uffef\U00020000-\U0003ffff“”‘’…—·]+"
_BOX = "[□■][ \u00a0]?"
"""A box to tick: it stands on one line with its word."""
_WEEKDAY = "[周週][一二三四五六日]"
_ARTICLE = "第（?[一二三四五六七八九十]+）?[条條款项項]"
_FIGURES = (
    r"（[见見][图圖]\d+(?:、\d+)?）|\(photo \d+(?:, \d+)?\)|（?[见見]?[图圖]\d+|\(photo \d+"
    r"|\d+、\d+）|\d+, \d+\)"
)
"""Which photos show it: one or two on one line, of more at least the last two."""
_UNIT = re.compile(
    rf"[ \t]+|{_BOX}|{_FIGURES}|{_WEEKDAY}|{_ARTICLE}|{_MEASURED}|{_WORD}|.", re.DOTALL
)
_STRETCH = 4
"""A line is stretched to the margin by this many characters at most."""


@dataclass(frozen=True)
class Style:
    """How a text is set; `keep` lines stay together at either side of a page's end."""

    size: float
    leading: float
    font: str = BODY
    align: Literal["left", "center", "right"] = "left"
    indent: float = 0
    before: float = 0
    after: float = 0
    justify: bool = False
    keep: int = 1
    ink: Color | None = None


class Line(NamedTuple):
    """One line with its trailing blanks, its width without, and whether the text goes on."""

    text: str
    width: float
    goes_on: bool


class Text(Flowable):  # type: ignore[misc]
    """A paragraph; blank text keeps its line."""

    def __init__(self, text: str, style: Style) -> None:
        super().__init__()
        self.style = style
        self.spaceBefore, self.spaceAfter = style.before, style.after
        self.width = 0.0
        self._text = text
        self._goes_on = False
        self._lines: list[Line] = []

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Break into lines."""
        if width != self.width:
            self._lines = break_lines(self._text, self.style, width)
            self._lines[-1] = self._lines[-1]._replace(goes_on=self._goes_on)
        self.width, self.height = width, len(self._lines) * self.style.leading
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the lines that fit and the rest; nothing where too few would stand alone.

        A table asks with the width of the column; the width it wrapped to is narrower.
        """
        if not self._lines:
            self.wrap(width, height)
        keep = self.style.keep
        fit = min(int(height / self.style.leading), len(self._lines) - keep)
        return [] if fit < keep else [self._part(self._lines[:fit]), self._part(self._lines[fit:])]

    def _part(self, lines: list[Line]) -> "Text":
        joined = "".join(line.text + "\n" * (not line.goes_on) for line in lines)
        part = Text(joined.removesuffix("\n"), replace(self.style, indent=0))
        part._goes_on = lines[-1].goes_on
        return part

    def draw(self) -> None:
        """Set the lines, each in the middle of its leading."""
        style = self.style
        written = self.canv.beginText()
        written.setFont(style.font, style.size, style.leading)
        if style.ink:
            written.setFillColor(style.ink)
        top = self.height - style.leading / 2 - 0.38 * style.size
        for number, line in enumerate(self._lines):
            written.setTextOrigin(self._left(line), top - number * style.leading)
            if style.justify:
                written.setCharSpace(self._stretch(line))
            written.textOut(line.text.rstrip(" "))
        self.canv.saveState()
        self.canv.drawText(written)
        self.canv.restoreState()

    def _left(self, line: Line) -> float:
        free = self.width - line.width
        return {"left": 0.0, "center": free / 2, "right": free}[self.style.align]

    def _stretch(self, line: Line) -> float:
        free, length = self.width - line.width, len(line.text)
        chinese = sum(character >= "\u2e80" for character in line.text)
        if not line.goes_on or 2 * chinese < length or free > _STRETCH * self.style.size:
            return 0.0
        return free / (length - 1)


def break_lines(text: str, style: Style, width: float) -> list[Line]:
    """Return a text as lines no wider than `width`."""
    lines: list[Line] = []
    for paragraph in printable(text).split("\n"):
        lines += _paragraph(paragraph, style, width)
    return lines


def _paragraph(text: str, style: Style, width: float) -> Iterator[Line]:
    held = "\u3000" * round(style.indent / style.size)
    used = width_of(held, style)
    if used + width_of(text, style) <= width:
        yield _line(held + text, style, goes_on=False)
        return
    for unit in _pieces(text, style, width - style.indent):
        wide = width_of(unit, style)
        if used + wide > width + 0.01 and held.strip() and unit.strip():
            yield _line(held, style, goes_on=True)
            held, used = "", 0.0
        held, used = held + unit, used + wide
    yield _line(held, style, goes_on=False)


def _line(text: str, style: Style, *, goes_on: bool) -> Line:
    return Line(text, width_of(text.rstrip(" "), style), goes_on)


def _pieces(text: str, style: Style, width: float) -> Iterator[str]:
    """Units of a text; one wider than a line falls apart into characters."""
    for unit in _units(text):
        yield from (unit,) if width_of(unit, style) <= width else unit


def _units(text: str) -> Iterator[str]:
    """What must not be torn apart: words, figures with their measure, a mark with its text."""
    held, opened = "", False
    for unit in _UNIT.findall(text):
        joins = opened or (unit[0] in NO_START and not held.isspace())
        if held and not joins:
            yield held
            held = ""
        held, opened = held + unit, unit[-1] in NO_END or unit[0] in "□■"
    if held:
        yield held


def width_of(text: str, style: Style) -> float:
    """Return how wide a text is in one line."""
    known = _ems(style.font)
    return sum([known[ord(character)] for character in text]) * style.size


@lru_cache(maxsize=4)
def _ems(font: str) -> "defaultdict[int, float]":
    """Return the width of every character of a font, in ems."""
    set_up()
    face = pdfmetrics.getFont(font).face
    other = face.defaultWidth / 1000
    return defaultdict(lambda: other, {c: w / 1000 for c, w in face.charWidths.items()})
