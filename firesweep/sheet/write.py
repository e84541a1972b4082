"""Lists out as .xlsx: text stays text, the file is there whole or not at all."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from firesweep.errors import FiresweepError

Value = str | int | float | bool | date | None

_WIDEST = 60
_LONGEST_CELL = 32_767
_MOST_ROWS = 1_048_576
_OPTIONS = {"constant_memory": True, "default_date_format": "yyyy-mm-dd"}


def write_xlsx(path: Path, header: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    """Write one sheet with a frozen heading; a file already there is replaced at the end.

    Text is written as text whatever it begins with (= + - @), without control characters.
    """
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        _write(unfinished, header, rows)
        unfinished.replace(path)
    except OSError as trouble:
        raise FiresweepError(
            "{file} cannot be written ({trouble}). If it is open in Excel, close it there.",
            file=path.name,
            trouble=trouble.strerror or trouble,
        ) from None
    finally:
        unfinished.unlink(missing_ok=True)


def safe_text(text: str) -> str:
    """Return text as a cell can hold it: no control characters but line breaks, not too long."""
    if not text.isprintable():
        text = "".join(c for c in text if c == "\n" or _may_stand(c))
    return text[:_LONGEST_CELL]


def _may_stand(character: str) -> bool:
    return (
        character >= " "
        and not "\x7f" <= character < "\xa0"
        and not "\ud800" <= character < "\ue000"
        and character not in "\ufffe\uffff"
    )


def _write(path: Path, header: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    book = Workbook(str(path), _OPTIONS)
    sheet = book.add_worksheet()
    sheet.freeze_panes(1, 0)
    for column, text in enumerate(header):
        sheet.set_column(column, column, min(_WIDEST, 4 + 2 * len(text)))
        sheet.write_string(0, column, safe_text(text), book.add_format({"bold": True}))
    for at, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            _write_cell(sheet, at, column, value)
    try:
        book.close()
    except FileCreateError as trouble:
        raise trouble.args[0] from None


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
