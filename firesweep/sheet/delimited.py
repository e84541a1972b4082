"""CSV, TSV and their cousins in: delimiter found by content, quoted cells over several lines."""

import csv
from collections import Counter
from io import StringIO
from itertools import islice
from typing import NamedTuple

from firesweep.sheet.encodings import decode

DELIMITERS = (",", "\t", ";", "|")
_LOOKED_AT = 200
_LONGEST_CELL = 50
"""Lines in one quoted cell; more, and a lone quote mark has swallowed what follows it."""


class Delimited(NamedTuple):
    """The rows of a text file, and how they were read."""

    rows: tuple[tuple[str, ...], ...]
    encoding: str
    delimiter: str


def read_delimited(data: bytes, file: str) -> Delimited:
    """Read delimited text; leading zeros and everything else stay as they are written."""
    text, encoding = decode(data, file)
    delimiter = find_delimiter(text)
    return Delimited(_rows(text, delimiter), encoding, delimiter)


def find_delimiter(text: str) -> str:
    """Return the delimiter that cuts the most rows into the same number of columns."""
    start = "".join(islice(StringIO(text, newline=""), _LOOKED_AT))
    return max(DELIMITERS, key=lambda delimiter: _regularity(start, delimiter))


def _regularity(text: str, delimiter: str) -> float:
    widths = Counter(len(row) for row in _rows(text, delimiter) if any(row))
    width, count = max(widths.items(), key=lambda w: (w[0] > 1, w[1]), default=(1, 1))
    return (width - 1) * count / (widths.total() or 1)


def _rows(text: str, delimiter: str) -> tuple[tuple[str, ...], ...]:
    try:
        rows = tuple(map(tuple, csv.reader(StringIO(text, newline=""), delimiter=delimiter)))
    except csv.Error:
        return _unquoted(text, delimiter)
    if any(cell.count("\n") > _LONGEST_CELL for row in rows for cell in row if "\n" in cell):
        return _unquoted(text, delimiter)
    return rows


def _unquoted(text: str, delimiter: str) -> tuple[tuple[str, ...], ...]:
    lines = StringIO(text, newline=None)
    return tuple(tuple(line.rstrip("\n").split(delimiter)) for line in lines)
