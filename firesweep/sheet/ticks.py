"""A column to each category and a tick in it, as many ledgers have it: 宾馆 √, 餐饮, 学校."""

from collections.abc import Collection, Sequence

from firesweep.sheet.cells import read_tick
from firesweep.sheet.headings import bare_heading, bare_question
from firesweep.sheet.kinds import read_categories
from firesweep.sheet.row import Cell, tidy
from firesweep.sheet.rows import Field

FEWEST = 2
"""One such column alone may as well count something, or be one person's remark."""


def tick_columns(
    header: Sequence[str], rows: Sequence[Sequence[str]], taken: Collection[int]
) -> list[int]:
    """Return the columns headed by a category that hold ticks, here and there a word perhaps."""
    found = [
        at
        for at, heading in enumerate(header)
        if at not in taken
        and _category(heading)
        and _is_ticked([r[at] for r in rows if len(r) > at])
    ]
    return found if len(found) >= FEWEST else []


def are_ticks(header: Sequence[str], columns: Sequence[int]) -> bool:
    """Whether columns are headed by a category each, so that a row says which by its ticks."""
    named = all(at < len(header) and _category(header[at]) for at in columns)
    return len(columns) >= FEWEST and named


def ticked(row: Sequence[str], header: Sequence[str], columns: Sequence[int]) -> Cell | None:
    """Return the categories a row has ticks in as if one cell named them; None without any."""
    said = []
    for at in columns:
        text = tidy(row[at], Field.CATEGORIES) if at < len(row) else ""
        tick = read_tick(text)
        if text and tick is not False:
            said.append((header[at], _category(header[at]) if tick else text))
    if not said:
        return None
    return Cell("、".join(heading for heading, _ in said), "、".join(text for _, text in said))


def _category(heading: str) -> str:
    """Return a heading that names a category and nothing else, bare; otherwise an empty text."""
    bare = bare_question(bare_heading(heading))
    kinds = read_categories(bare)
    return bare if kinds.known and not kinds.unknown else ""


def _is_ticked(cells: Sequence[str]) -> bool:
    ticks = [read_tick(cell) for cell in cells if cell.strip()]
    return True in ticks and ticks.count(None) * 2 <= len(ticks)
