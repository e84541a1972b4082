"""What a visit lacks as links in a line of text; each leads to its gap."""

from html import escape

from firesweep.model.visit.gaps import Gap
from firesweep.ui.field.gap_words import gap_lines
from firesweep.ui.field.reading import Door

MORE = "more"
"""The link behind which the rest is."""


def gap_html(door: Door, between: str = "  ·  ", most: int = 99) -> str:
    """Return the links of what is missing; the number of each is its place in `gap_at`."""
    lines = gap_lines(door.gaps, door.visit)
    if len(lines) > most:
        shown = [_link(number, line.text) for number, line in enumerate(lines[: most - 1])]
        return between.join([*shown, _link(MORE, f"+{len(lines) - len(shown)}")])
    return between.join(_link(number, line.text) for number, line in enumerate(lines))


def _link(number: int | str, text: str) -> str:
    plain = escape(text.replace(" · ", " "))  # the links themselves are parted by dots
    return f'<a href="{number}" style="text-decoration: none">{plain}</a>'


def gap_at(door: Door, link: str) -> Gap | None:
    """Return the gap behind a link; it may have been filled since."""
    lines = gap_lines(door.gaps, door.visit) if link != MORE else []
    return lines[int(link)].gap if lines and int(link) < len(lines) else None
