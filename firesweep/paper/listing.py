"""A list as it stands on a screen, printed: no number, no seal, only what was to be read there."""

from collections.abc import Sequence

from firesweep.paper import kit
from firesweep.paper.fonts import set_up
from firesweep.paper.words import Words

STATE = 0.16
"""Part of the width the first column takes; the rest is the text's."""


def listing_pdf(
    title: str,
    about: Sequence[str],
    rows: Sequence[tuple[str, str, str]],
    *,
    script: str,
    practice: bool,
) -> bytes:
    """Return the PDF of a list; each row is its state, what it is, and what is said of it."""
    set_up()
    widths = (kit.WIDTH * STATE, kit.WIDTH * (1 - STATE))
    cells = [
        [kit.paragraph(state), [kit.paragraph(text), *([kit.paragraph(more)] if more else [])]]
        for state, text, more in rows
    ]
    story = [kit.heading(title, "", None), *(kit.paragraph(line) for line in about)]
    story.append(kit.grid(cells, widths))
    return kit.build(story, Words(script, "common"), title=title, practice=practice)
