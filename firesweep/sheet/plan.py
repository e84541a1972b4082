"""From a table to premises: every row read, or named with its reason."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from firesweep.errors import FiresweepError
from firesweep.model.names import fold
from firesweep.model.registry.listed import row_key
from firesweep.model.vocabulary import Category
from firesweep.sheet.columns import counts_rows, recognise_columns
from firesweep.sheet.communities import find_community
from firesweep.sheet.header import Header, find_header, header_of
from firesweep.sheet.kinds import read_categories
from firesweep.sheet.row import Cell, Reading, read_row, tidy
from firesweep.sheet.rows import Defaults, Field, ImportPlan, PremisesRow, RowProblem
from firesweep.sheet.table import Table, read_table
from firesweep.sheet.ticks import are_ticks, ticked

_TOTAL = re.compile(
    r"(?:本页|本表|全部|以上)?(合计|总计|小计|累计|页计|共计|总数|"
    r"grand total|sub ?total|total):?(共?\d*[家户个处间]?)?"
)
_FOOTNOTE = re.compile(
    r"(注|备注|说明|填表人|填报人|制表人?|审核人?|统计人|单位负责人|填表日期)\d?[:.]"
)

_NUMBERED = re.compile(r"^\(?[一二三四五六七八九十\d]+[)、.: ]+|\(?共?\d+[家户个处]\)?$|:$")
_STRANGE_GROUP = re.compile(
    r"\(?[一二三四五六七八九十]+[)、.: ].*(社区|村|居|居委会|村委会)\W*\d*\D?\W*$"
)

_DITTO = frozenset(["同上", "〃", "″", "“", '"', "々", "ditto"])

_SHORT_ROW = 3
_SAMPLE = 200
NO_DEFAULTS = Defaults()

Columns = Mapping[Field, tuple[int, ...]]
"""The columns of each field, the one that wins first."""


def plan_rows(
    table: Table,
    mapping: Mapping[int, Field],
    defaults: Defaults = NO_DEFAULTS,
    header: Header | None = None,
) -> ImportPlan:
    """Read every row below the heading; nothing is written anywhere.

    `mapping` gives the field of each column. Empty rows count for nothing, and so do rows that
    fill none of the mapped columns.
    """
    header = header or header_of(table, find_header(table))
    found = _Found()
    columns = _columns(mapping)
    above: dict[Field, Cell] = {}
    for index in range(header.data_from, len(table.rows)):
        row = table.rows[index]
        if (group := _group(row, defaults)) is not None:
            defaults = replace(defaults, community=group)
        elif reason := _no_premises(row, header):
            found.skip(index + 1, row, reason)
        elif cells := _cells(row, header, columns, above):
            above = cells
            found.take(read_row(index + 1, cells, defaults))
    return replace(found.plan(), left_out=_left_out(table, header, mapping))


def _left_out(table: Table, header: Header, mapping: Mapping[int, Field]) -> tuple[str, ...]:
    """Return the headings nobody took whose columns hold more than the rows' own numbers."""
    rows = [row for row in table.rows[header.data_from :] if not _no_premises(row, header)]
    others = [(at, name) for at, name in enumerate(header.names) if name and at not in mapping]
    columns = (
        (name, [r[at] for r in rows if len(r) > at and r[at].strip()]) for at, name in others
    )
    named = (name for name, cells in columns if cells and not counts_rows(cells))
    return tuple(dict.fromkeys(named))


def plan_file(
    path: Path,
    *,
    community: str = "",
    category: str = "",
    communities: Sequence[str] = (),
    sheet: str = "",
) -> ImportPlan:
    """Read a file as it is, nothing chosen by hand but what rows that say nothing get.

    `category` is a code or a usual word; `communities` are the street's, by any usual name; of a
    workbook, `sheet` or else the likeliest one.
    """
    table = read_table(path, sheet or None)
    header = header_of(table, find_header(table))
    sample = table.rows[header.data_from : header.data_from + _SAMPLE]
    mapping = recognise_columns(header.names, sample)
    if Field.NAME not in mapping.values():
        raise FiresweepError(
            "No column of {file} is headed as a name. Head one 单位名称 or name.", file=path.name
        )
    if not community:
        community = communities[0] if len(communities) == 1 else _titled(table, header, communities)
    defaults = Defaults(
        find_community(community, communities) or community,
        _category(category),
        tuple(communities),
        by_name=not category,
    )
    others = tuple(name for name in table.sheets if name != table.sheet)
    plan = plan_rows(table, mapping, defaults, header)
    return replace(plan, sheet=table.sheet, other_sheets=() if sheet else others)


def _titled(table: Table, header: Header, communities: Sequence[str]) -> str:
    """Return the one community the title above the heading names: 滨江社区九小场所台账."""
    title = fold(" ".join(cell for row in table.rows[: max(header.row, 0)] for cell in row))
    named = [name for name in communities if fold(name) in title]
    return named[0] if len(named) == 1 else ""


def _category(word: str) -> tuple[Category, ...]:
    kinds = read_categories(word)
    if kinds.unknown:
        raise FiresweepError("“{value}” is none of the 15 categories.", value=word)
    return kinds.known


class _Found:
    """What the rows so far came to; a premises twice is one."""

    def __init__(self) -> None:
        self.rows: dict[str, PremisesRow] = {}
        self.problems: list[RowProblem] = []
        self.warnings: list[RowProblem] = []
        self.skipped: list[RowProblem] = []

    def skip(self, number: int, cells: Sequence[str], reason: FiresweepError) -> None:
        first = next(cell.strip() for cell in cells if cell.strip())
        self.skipped.append(RowProblem(number, "", first, reason))

    def take(self, reading: Reading) -> None:
        if reading.problem:
            self.problems.append(reading.problem)
        if reading.row is None:
            return
        earlier = self.rows.setdefault(row_key(reading.row), reading.row)
        if earlier is reading.row:
            self.warnings.extend(reading.warnings)
        else:
            self._repeated(earlier, reading.row)

    def _repeated(self, earlier: PremisesRow, later: PremisesRow) -> None:
        if earlier == later:
            same = FiresweepError("The same as row {row}.", row=earlier.row_number)
            self.skipped.append(RowProblem(later.row_number, "", later.name, same))
            return
        other = FiresweepError(
            "Row {row} says something else about the same premises. Keep one of the two.",
            row=earlier.row_number,
        )
        self.problems.append(RowProblem(later.row_number, "", later.name, other))

    def plan(self) -> ImportPlan:
        problems, warnings, skipped = map(tuple, (self.problems, self.warnings, self.skipped))
        return ImportPlan(tuple(self.rows.values()), problems, warnings, skipped)


def _columns(mapping: Mapping[int, Field]) -> Columns:
    columns: dict[Field, tuple[int, ...]] = {}
    for column, field in mapping.items():
        columns[field] = (*columns.get(field, ()), column)
    return columns


def _cells(
    row: Sequence[str], header: Header, columns: Columns, above: Mapping[Field, Cell]
) -> dict[Field, Cell]:
    """Return the filled cells of a row by field; 同上 says what the row above says."""
    cells: dict[Field, Cell] = {}
    for field, places in columns.items():
        if field is Field.CATEGORIES and are_ticks(header.names, places):
            if found := ticked(row, header.names, places):
                cells[field] = found
            continue
        for column in places:
            text = tidy(row[column], field) if column < len(row) else ""
            if text in _DITTO:
                cells |= {field: above[field]} if field in above else {}
                break
            if text:
                cells[field] = Cell(header.names[column], text)
                break
    return cells


def _group(row: Sequence[str], defaults: Defaults) -> str | None:
    """Return the community a row heads the next ones with: 一、滨江社区（12家）.

    Blank where it is none of the street's, for then the rows below are of none, either; None for
    any other row.
    """
    filled = [cell for cell in row if cell.strip()]
    if len(filled) != 1 or not defaults.communities:
        return None
    text = fold(filled[0])
    known = find_community(_NUMBERED.sub("", text), defaults.communities)
    return known or ("" if _STRANGE_GROUP.match(text) else None)


def _no_premises(row: Sequence[str], header: Header) -> FiresweepError | None:
    """Return why a row is no premises: a total, a note below the table, the heading again."""
    filled = [cell.strip() for cell in row if cell.strip()]
    if not filled:
        return None
    first = fold(filled[0])
    if _TOTAL.fullmatch(first.replace(" ", "")):
        return FiresweepError("A total, not a premises.")
    if len(filled) <= _SHORT_ROW and _FOOTNOTE.match(first):
        return FiresweepError("A note below the list, not a premises.")
    if filled == [name for name in header.names if name]:
        return FiresweepError("The heading again, not a premises.")
    return None
