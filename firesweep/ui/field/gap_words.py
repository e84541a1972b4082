"""What a visit still lacks, in words short enough for a button."""

from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

from firesweep.model.visit.gaps import Gap
from firesweep.model.visit.inspection import Visit
from firesweep.ui.words.vocabulary import word

MOST = 3
"""Gaps of one kind said one by one; more are counted."""


class GapLine(NamedTuple):
    """What to say, and the gap to jump to."""

    text: str
    gap: Gap


def gap_lines(gaps: Iterable[Gap], visit: Visit) -> list[GapLine]:
    """Return a line for each gap; of many of one kind one line, which leads to the first."""
    lines = []
    for what, group in groupby(gaps, key=lambda gap: gap.what):
        found = list(group)
        if len(found) > MOST:
            lines.append(GapLine(f"{word(what)} × {len(found)}", found[0]))
        else:
            lines += [GapLine(_said(gap, visit), gap) for gap in found]
    return lines


def _said(gap: Gap, visit: Visit) -> str:
    """EVA-02 · answer; a hazard is called by its item, or by what is wrong."""
    hazard = next((h for h in visit.hazards if h.id == gap.where), None)
    where = (hazard.code or hazard.description[:12]) if hazard else gap.where
    return " · ".join(filter(None, (where, word(gap.what))))
