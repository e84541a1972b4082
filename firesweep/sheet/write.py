"""Lists out as .xlsx: text stays text, the file is there whole or not at all."""

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import IO, Any, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.paths import check_folder
from firesweep.settings import write_anew

Value = str | int | float | bool | date | None

_WIDEST, _MEASURED, _A4 = 60, 200, 9
"""Characters of the widest column, rows that widen columns, Excel's number of a paper size."""
_LONGEST_CELL = 32_767
MOST_ROWS = 1_048_576
"""Rows of an Excel sheet, its heading among them."""
_OPTIONS = {"constant_memory": True, "default_date_format": "yyyy-mm-dd"}


class Page(NamedTuple):
    """One sheet of a workbook: its name, its heading, its rows, and what is said below them."""

    name: str
    header: Sequence[str]
    rows: Iterable[Sequence[Value]]
    notes: Sequence[str] = ()


def write_xlsx(path: Path, header: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    """Write one sheet with a frozen heading; a file already there is replaced at the end.

    Text is written as text whatever it begins with (= + - @), without control characters.
    """
    write_workbook(path, [Page("", header, rows)])


def write_workbook(path: Path, pages: Sequence[Page]) -> None:
    """Write a workbook of several sheets, whole or not at all, into a folder that is there."""
    check_folder(path.parent)
    file = BytesIO()
    try:
        _write(file, path.name, pages)
        write_anew(path, file.getvalue())
    except OSError as trouble:
        raise FiresweepError(
            "{file} cannot be written ({trouble}). If it is open in Excel, close it there.",
            file=path.name,
            trouble=trouble.strerror or trouble,
        ) from None


def safe_text(text: str) -> str:
    """Return text as a cell can hold it: no control characters but line breaks, not too long."""
    if not text.isprintable():
        text = "".join(c for c in text if c == "\n" or _may_stand(c))
    return text[:_LONGEST_CELL]


def _may_stand(character: str) -> bool:
    return unicodedata.category(character) not in ("Cc", "Cs") and ord(character) & 0xFFFE != 0xFFFE


def _write(file: IO[bytes], name: str, pages: Sequence[Page]) -> None:
    from xlsxwriter import Workbook

    # as a context, the workbook also closes its temporary files where the rows break off
    with Workbook(file, _OPTIONS) as book:
        bold = book.add_format({"bold": True})
        for page in pages:
            sheet = book.add_worksheet(page.name or None)
            sheet.freeze_panes(1, 0)
            _set_up_print(sheet)
            widths = [_width(text) for text in page.header]
            _write_header(sheet, page.header, bold)
            last = _write_rows(sheet, name, page.rows, widths)
            for at, note in enumerate(page.notes, last + 2):
                _write_cell(sheet, at, 0, note)
            for column, width in enumerate(widths):
                sheet.set_column(column, column, min(_WIDEST, width + 2))


def _set_up_print(sheet: Any) -> None:
    """Print on A4 across, all columns on one page, the heading on each."""
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _write_rows(sheet: Any, name: str, rows: Iterable[Sequence[Value]], widths: list[int]) -> int:
    """Write rows, return the last; the first of them widen the columns to what is in them."""
    at = 0
    for at, row in enumerate(rows, 1):
        if at <= _MEASURED:
            for column, value in enumerate(row[: len(widths)]):
                widths[column] = max(widths[column], _width(value))
        if at >= MOST_ROWS:
            raise FiresweepError(
                "{file} would have more than {limit} rows. Narrow the list first.",
                file=name,
                limit=MOST_ROWS - 1,
            )
        for column, value in enumerate(row):
            _write_cell(sheet, at, column, value)
    return at


def _write_header(sheet: Any, header: Sequence[str], bold: Any) -> None:
    for column, text in enumerate(header):
        sheet.write_string(0, column, safe_text(text), bold)


def _width(value: Value) -> int:
    """Return how many characters of a figure's width a cell takes; Chinese ones take two."""
    if isinstance(value, date):
        return len("2026-11-24")
    lines = str("" if value is None else value).splitlines() or [""]
    return max(sum(1 + (unicodedata.east_asian_width(c) in "WF") for c in line) for line in lines)


def _write_cell(sheet: Any, row: int, column: int, value: Value) -> None:
    if value is None or value == "":
        return
    if isinstance(value, str):
        sheet.write_string(row, column, safe_text(value))
    elif isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, date):
        sheet.write_datetime(row, column, value)
    else:
        sheet.write_number(row, column, value)
