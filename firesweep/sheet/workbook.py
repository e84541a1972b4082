"""Excel and OpenDocument workbooks in, through calamine; every cell as text."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from io import BytesIO
from itertools import chain
from typing import NamedTuple

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from firesweep.errors import FiresweepError
from firesweep.sheet.columns import field_of_heading
from firesweep.sheet.rows import Field
from firesweep.sheet.zipped import MAX_CELLS, damaged, locked, look_over

_SEALED = "EncryptedPackage".encode("utf-16-le")

_EXACT = 10**15
"""Excel keeps 15 digits: a longer number has lost its end and is shown as 9.13501E+17."""
_LOOKED_AT = 30

Cell = int | float | str | bool | time | date | datetime | timedelta


class Workbook(NamedTuple):
    """One sheet of a workbook, and the names of all that hold anything."""

    rows: tuple[tuple[str, ...], ...]
    sheet: str
    sheets: tuple[str, ...]


def read_workbook(data: bytes, file: str, sheet: str | None = None) -> Workbook:
    """Read one sheet, by default the visible one headed as a list, or else with the most rows."""
    if _SEALED in data:
        raise locked(file)
    if data.startswith(b"PK"):
        look_over(data, file)
    with _calamine(file):
        book = CalamineWorkbook.from_filelike(BytesIO(data))
        names = _sheet_names(book)
        if sheet is not None and sheet not in names:
            raise FiresweepError("{file} has no sheet named {sheet}.", file=file, sheet=sheet)
        wanted = [sheet] if sheet is not None else names
        found = [book.get_sheet_by_name(name) for name in wanted]
        if not found:
            raise FiresweepError("{file} has no sheet with a table.", file=file)
        chosen = max(found, key=_promise) if len(found) > 1 else found[0]
        filled = [each.name for each in found if each.height] if sheet is None else names
        return Workbook(_rows(chosen, file), chosen.name, tuple(filled))


def cell_text(value: Cell) -> str:
    """Return a cell as a person sees it: 13800138000.0 is `13800138000`, dates are ISO."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        whole = value.is_integer() and abs(value) < _EXACT
        return f"{value:.0f}" if whole else f"{value:.15G}"
    if isinstance(value, datetime):
        whole_day = value.time() == time()
        return value.date().isoformat() if whole_day else value.isoformat(" ", "seconds")
    return str(value)


def _sheet_names(book: CalamineWorkbook) -> list[str]:
    tables = [s for s in book.sheets_metadata if s.typ is SheetTypeEnum.WorkSheet]
    visible = [s.name for s in tables if s.visible is SheetVisibleEnum.Visible]
    return visible or [s.name for s in tables]


def _promise(sheet: CalamineSheet) -> tuple[bool, int]:
    """Return whether a sheet is headed as a list of premises, and how long it is."""
    cells = chain.from_iterable(sheet.to_python(nrows=_LOOKED_AT))
    known = {field_of_heading(cell) for cell in cells if isinstance(cell, str) and cell}
    fields = {found[0] for found in known if found}
    return Field.NAME in fields and len(fields) > 1, sheet.height


def _rows(sheet: CalamineSheet, file: str) -> tuple[tuple[str, ...], ...]:
    if sheet.total_height * sheet.total_width > MAX_CELLS:
        raise FiresweepError(
            "Sheet {sheet} of {file} is too large. Copy the list into a new file.",
            file=file,
            sheet=sheet.name,
        )
    rows = [list(map(cell_text, row)) for row in sheet.to_python(skip_empty_area=False)]
    _fill_down(rows, sheet.merged_cell_ranges or ())
    return tuple(map(tuple, rows))


def _fill_down(
    rows: list[list[str]], merged: Iterable[tuple[tuple[int, int], tuple[int, int]]]
) -> None:
    """Write a value merged over several rows into each: a community beside all its shops."""
    for (top, left), (bottom, right) in merged:
        if left == right and bottom < len(rows) and left < len(rows[top]):
            for row in rows[top + 1 : bottom + 1]:
                row[left] = rows[top][left]


@contextmanager
def _calamine(file: str) -> Iterator[None]:
    try:
        yield
    except PasswordError:
        raise locked(file) from None
    except (CalamineError, OSError, ValueError):
        raise damaged(file) from None
    except BaseException as trouble:
        # calamine's own bugs arrive as PanicException, which no package exports
        if type(trouble).__name__ != "PanicException":
            raise
        raise damaged(file) from None
