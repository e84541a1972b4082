"""What a visit lacks as links in a line of text; each leads to its gap."""

from html import escape

from firesweep.model.inspection import Gap
from firesweep.ui.field.gap_words import gap_lines
from firesweep.ui.field.reading import Door


def gap_html(door: Door, between: str = "  ·  ") -> str:
    """Return the links of everything missing; the number of each is its place in `gap_at`."""
    lines = gap_lines(door.gaps, door.visit)
    return between.join(_link(number, line.text) for number, line in enumerate(lines))


def _link(number: int, text: str) -> str:
    plain = escape(text.replace(" · ", " "))  # the links themselves are parted by dots
    return f'<a href="{number}" style="text-decoration: none">{plain}</a>'


def gap_at(door: Door, link: str) -> Gap | None:
    """Return the gap behind a link; it may have been filled since."""
    lines = gap_lines(door.gaps, door.visit)
    return lines[int(link)].gap if int(link) < len(lines) else None
