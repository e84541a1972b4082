"""Where the heading of a table is, below its title and above its rows."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from firesweep.model.names import fold
from firesweep.sheet.columns import field_of_heading
from firesweep.sheet.rows import Field
from firesweep.sheet.table import Table

NO_HEADER = -1
_LOOKED_AT = 30
_LONGEST_HEADING = 30
_PEOPLE = {Field.CONTACT, Field.RESPONSIBLE_PERSON}
_PARTS = {"姓名": "", "名字": "", "name": "", "电话": "电话", "手机": "电话", "联系电话": "电话"}


_GENERAL = re.compile(r"(基本)?(信息|情况|資訊|資料|资料)$")
_OFFICIALS = re.compile(
    r"网格|網格|民警|干部|幹部|领导|領導|楼长|樓長|社区|社區|街道|包保|检查|檢查|填"
)
"""A name or telephone under one of these is not the premises' own."""
_ROLE = re.compile(r"网格|網格|民警|干部|幹部|领导|領導|楼长|樓長|包保|检查|檢查")
"""What such a person is called, where the words above may also stand in a street's own name."""
_NOTE = re.compile(
    r"[:：]|^(填报|填報|填表|制表|製表|报送|報送|上报|上報|统计|統計|截至|截止)"
    rf"|\d{{4}}(?!.*({_ROLE.pattern}))"
)
"""What stands in a line above the headings that says who filled the list in, and when."""


class Header(NamedTuple):
    """The headings of a table and where its rows begin."""

    row: int
    names: tuple[str, ...]
    """One per column; blank where a column has none."""
    data_from: int


def find_header(table: Table) -> int:
    """Return the index of the heading row, or NO_HEADER where the table begins with data."""
    start = range(min(len(table.rows), _LOOKED_AT))
    best = max(start, key=lambda row: _known(table.rows[row]), default=NO_HEADER)
    if best != NO_HEADER and _known(table.rows[best]) >= _enough(table.rows[best]):
        return best
    return next((row for row in start if _looks_like_headings(table, row)), NO_HEADER)


def header_of(table: Table, row: int) -> Header:
    """Return the headings at a row; a second row under merged headings is read with it."""
    if row == NO_HEADER:
        return Header(row, ("",) * table.width, 0)
    names = _padded(table, row)
    below = _padded(table, row + 1) if row + 1 < len(table.rows) else ()
    if below and _divides(names, below):
        both = tuple(map(_joined, _carried(names, below), below))
        return Header(row, both, row + 2)
    above = _padded(table, row - 1) if row else names
    return Header(row, _under(above, names), row + 1)


def _known(cells: Sequence[str]) -> int:
    return len({known[0] for cell in cells if (known := field_of_heading(cell))})


def _enough(cells: Sequence[str]) -> int:
    return min(2, sum(map(bool, cells)) or 2)


def _looks_like_headings(table: Table, row: int) -> bool:
    filled = [cell for cell in table.rows[row] if cell.strip()]
    return len(filled) >= max(2, 0.6 * table.width) and all(map(_may_be_heading, filled))


def _may_be_heading(cell: str) -> bool:
    return len(cell) <= _LONGEST_HEADING and sum(c.isdigit() for c in cell) < 3


def _padded(table: Table, row: int) -> tuple[str, ...]:
    cells = tuple(cell.strip() for cell in table.rows[row])
    return cells + ("",) * (table.width - len(cells))


def _divides(names: Sequence[str], below: Sequence[str]) -> bool:
    """Whether a row only names parts of the merged headings above it."""
    added = [(a, b) for a, b in zip(names, below, strict=True) if b and a != b]
    return (
        bool(added)
        and any(not a for a, _ in added)
        and all(_is_part(b) for _, b in added)
        and not any(b for a, b in zip(names, below, strict=True) if b != a and _names(a))
    )


def _names(cell: str) -> bool:
    known = field_of_heading(cell)
    return known is not None and known[0] is Field.NAME


def _is_part(cell: str) -> bool:
    return fold(cell) in _PARTS or field_of_heading(cell) is not None


def _carried(names: Sequence[str], below: Sequence[str]) -> tuple[str, ...]:
    """Return headings with a merged one repeated over the parts named under it."""
    carried: list[str] = []
    for name, part in zip(names, below, strict=True):
        carried.append(name if name or not part or not carried else carried[-1])
    return tuple(carried)


def _joined(parent: str, part: str) -> str:
    if not part or part == parent:
        return parent
    suffix = _PARTS.get(fold(part))
    if suffix is None:
        return part
    whose = _GENERAL.sub("", parent)
    known = field_of_heading(whose)
    if known and known[0] in _PEOPLE:
        return whose + suffix
    return parent + part if _OFFICIALS.search(parent) else part


def _under(above: Sequence[str], names: Sequence[str]) -> tuple[str, ...]:
    """Return headings, a bare 姓名 with what stands over it: 负责人."""
    is_line_of_notes = any(map(_NOTE.search, above)) and not any(map(_ROLE.search, above))
    if sum(map(bool, above)) < 2 or is_line_of_notes:
        return tuple(names)
    over = _carried(above, names)
    return tuple(name if _NOTE.search(whose) else _joined(whose, name)
                 for whose, name in zip(over, names, strict=True))  # fmt: skip
