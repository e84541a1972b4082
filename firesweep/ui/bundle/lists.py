"""What stands in the lists of the screen of bundles, and how many of each."""

from collections.abc import Sequence
from datetime import date

from firesweep.ui.bundle.away import away_lines
from firesweep.ui.bundle.exchange import Exchange, NamedClash
from firesweep.ui.bundle.files import Files
from firesweep.ui.bundle.laptops import laptop_lines
from firesweep.ui.bundle.lines import (
    clash_lines,
    file_line,
    import_lines,
    missing_lines,
)
from firesweep.ui.bundle.views import View
from firesweep.ui.rows.row_list import RowLine


def lines_of(view: View, files: Files, found: Exchange | None, today: date) -> list[RowLine]:
    """Return the rows of one list; before the exchange is read there are only files."""
    if view == View.FILES:
        return [file_line(file) for file in files.held.values()]
    if found is None:
        return []
    if view == View.LAPTOPS:
        return laptop_lines(found, today)
    if view == View.AWAY:
        return away_lines(found.waiting)
    if view == View.CLASHES:
        return clash_lines(found.clashes, found.names)
    return missing_lines(found.missing) if view == View.MISSING else import_lines(found.imports)


def counts_of(files: Files, found: Exchange | None) -> dict[View, int]:
    """Return how many there are; of the clashes those that wait for a person."""
    counts = {View.FILES: len(files.held)}
    if found is not None:
        counts |= {
            View.LAPTOPS: len(found.laptops) + len(found.invited) + len(found.named),
            View.CLASHES: len(waiting(found)),
            View.MISSING: len(found.missing),
            View.IMPORTS: len(found.imports),
            View.AWAY: len(found.waiting),
        }
    return counts


def waiting(found: Exchange) -> list[NamedClash]:
    """Return the clashes that wait for a person."""
    return [each for each in found.clashes if not each.clash.harmless]


def whole_line(view: View, files: Files, lines: Sequence[RowLine], at: str) -> str:
    """What a row may have no room for: why a file is refused, how a laptop stands."""
    if view == View.FILES:
        return files.refusal(at)
    if view != View.LAPTOPS:
        return ""
    return next((line.more for line in lines if line.id == at), "")
