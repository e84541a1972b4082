"""A sheet as read: rows of text, whatever file they came from."""

from dataclasses import dataclass
from pathlib import Path

from firesweep.errors import FiresweepError
from firesweep.sheet.delimited import read_delimited
from firesweep.sheet.workbook import read_workbook

MAX_BYTES = 100_000_000
MAX_ROWS = 200_000
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STRANGERS = {
    b"%PDF": "PDF",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"SQLite format 3": "SQLite",
    b"Rar!": "RAR",
    b"7z\xbc\xaf": "7z",
    b"\x1f\x8b": "gzip",
    b"{\\rtf": "RTF",
}


@dataclass(frozen=True)
class Table:
    """Rows of text cells; the first row is row 1 of the file."""

    rows: tuple[tuple[str, ...], ...]
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    """Names of all sheets of a workbook."""
    encoding: str = ""
    delimiter: str = ""

    def cell(self, row: int, column: int) -> str:
        """Return one cell; blank where a row is short."""
        cells = self.rows[row]
        return cells[column] if column < len(cells) else ""

    @property
    def width(self) -> int:
        """Number of columns of the longest row."""
        return max(map(len, self.rows), default=0)


def read_table(path: Path, sheet: str | None = None) -> Table:
    """Read .xlsx, .xls, .ods, .csv, .tsv or .txt, told apart by content, not by name.

    Of a workbook, `sheet` or else the sheet with the most rows. FiresweepError says what to do
    with a file that cannot be read.
    """
    table = _read(_bytes(path), path.name, sheet)
    if not any(cell.strip() for row in table.rows for cell in row):
        raise FiresweepError("{file} has no rows. Choose the file with the list.", file=path.name)
    if len(table.rows) > MAX_ROWS:
        raise FiresweepError(
            "{file} has {rows} rows; at most {limit} can be read at once. Split it.",
            file=path.name,
            rows=len(table.rows),
            limit=MAX_ROWS,
        )
    return table


def _read(data: bytes, file: str, sheet: str | None) -> Table:
    if data.startswith((_ZIP, _OLE)):
        workbook = read_workbook(data, file, sheet)
        return Table(workbook.rows, workbook.sheet, workbook.sheets)
    text = read_delimited(data, file)
    return Table(text.rows, encoding=text.encoding, delimiter=text.delimiter)


def _bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise FiresweepError(
                "{file} is a folder. Choose the file with the list.", file=path.resolve()
            )
        if path.stat().st_size > MAX_BYTES:
            raise FiresweepError(
                "{file} is larger than {limit} MB. Split it into smaller files.",
                file=path.name,
                limit=MAX_BYTES // 1_000_000,
            )
        data = path.read_bytes()
    except FileNotFoundError:
        raise FiresweepError("{file} is not there any more.", file=str(path)) from None
    except OSError as trouble:
        raise FiresweepError(
            "{file} cannot be opened ({trouble}). Close it in other programs first.",
            file=path.name,
            trouble=trouble.strerror or type(trouble).__name__,
        ) from None
    _refuse_strangers(data, path.name)
    return data


def _refuse_strangers(data: bytes, file: str) -> None:
    if not data.strip(b"\0 \r\n\t"):
        raise FiresweepError("{file} is empty. Choose the file with the list.", file=file)
    for magic, kind in _STRANGERS.items():
        if data.startswith(magic):
            raise FiresweepError(
                "{file} is a {kind} file, not a table. Save the list as .xlsx or .csv.",
                file=file,
                kind=kind,
            )
    start = data[:4096].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if start.startswith((b"<!doctype", b"<html", b"<table", b"<?xml", b"<meta")):
        raise FiresweepError(
            "{file} is really a web page. Open it in Excel or WPS and save it as .xlsx.",
            file=file,
        )
