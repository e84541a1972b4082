"""A zipped workbook looked over before it is opened: sealed, too big, or stretched too far.

calamine gives every cell up to the last one its memory at once, and where that fails the whole
program dies; one stray character in the last cell of Excel's largest sheet is enough.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from firesweep.errors import FiresweepError

MAX_UNPACKED = 400_000_000
MAX_CELLS = 6_000_000
_FILLED = re.compile(rb' r="([A-Z]{1,3})(\d{1,7})"[^>/]*>')
_FAR = re.compile(rb' r="(?:[A-Z]{2,3}\d+|[A-Z]\d{6,7})"[^>/]*>')
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, OSError)


def look_over(data: bytes, file: str) -> None:
    """Raise FiresweepError for a zipped workbook that must not be opened."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            _look_over(packed, file)
    except _BROKEN:
        raise damaged(file) from None


def damaged(file: str) -> FiresweepError:
    """Return the sentence for a workbook that cannot be read."""
    return FiresweepError(
        "{file} is damaged or not a workbook. Open it in Excel or WPS and save it as .xlsx.",
        file=file,
    )


def locked(file: str) -> FiresweepError:
    """Return the sentence for a workbook behind a password."""
    return FiresweepError(
        "{file} is protected by a password. Open it in Excel or WPS and save it without one.",
        file=file,
    )


def _look_over(packed: zipfile.ZipFile, file: str) -> None:
    names = packed.namelist()
    if sum(part.file_size for part in packed.infolist()) > MAX_UNPACKED:
        raise FiresweepError("{file} unpacks to far too much. Save the list anew.", file=file)
    if "META-INF/manifest.xml" in names and b"encryption-data" in packed.read(
        "META-INF/manifest.xml"
    ):
        raise locked(file)
    if any(name.endswith("workbook.bin") for name in names):
        raise FiresweepError(
            "{file} is a binary workbook. Open it in Excel or WPS and save it as .xlsx.", file=file
        )
    for sheet in _sheets(packed):
        if _extent(sheet) > MAX_CELLS:
            raise FiresweepError(
                "Far off the list in {file} stands another cell. Copy the list to a new file.",
                file=file,
            )


def _sheets(packed: zipfile.ZipFile) -> Iterator[bytes]:
    for part in packed.infolist():
        if part.filename.endswith(".xml") and "sheet" in part.filename.lower():
            yield packed.read(part)


def _extent(sheet: bytes) -> int:
    """Return rows times columns up to the last filled cells; 0 for the usual small sheet."""
    if not _FAR.search(sheet):
        return 0
    rows, columns = 0, set()
    for cell in _FILLED.finditer(sheet):
        columns.add(cell[1])
        rows = max(rows, int(cell[2]))
    return rows * max(map(_number, columns), default=0)


def _number(column: bytes) -> int:
    number = 0
    for letter in column:
        number = number * 26 + letter - 64
    return number
