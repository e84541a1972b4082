"""CSV, TSV and their cousins in: delimiter found by content, quoted cells over several lines."""

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from io import StringIO
from itertools import islice
from typing import NamedTuple

from firesweep.model.encodings import decode

DELIMITERS = (",", "\t", ";", "|")
_LOOKED_AT = 200
_LONGEST_CELL = 50
"""Lines in one quoted cell; more, and a lone quote mark has swallowed what follows it."""


_QUOTE = '"'

Rows = tuple[tuple[str, ...], ...]


class Delimited(NamedTuple):
    """The rows of a text file, and how they were read."""

    rows: Rows
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


def _rows(text: str, delimiter: str) -> Rows:
    lines = StringIO(text, newline="")
    try:
        rows = tuple(map(tuple, csv.reader(lines, delimiter=delimiter, strict=True)))
    except csv.Error:
        return tuple(_mended(text, delimiter))
    if any(cell.count("\n") > _LONGEST_CELL for row in rows for cell in row if "\n" in cell):
        return tuple(_mended(text, delimiter))
    return rows


def _mended(text: str, delimiter: str) -> Iterator[tuple[str, ...]]:
    """Read row by row: a quote mark that is never closed is a character like any other."""
    lines = list(StringIO(text, newline=""))
    at = 0
    while at < len(lines):
        row, taken = _row(lines[at : at + _LONGEST_CELL], delimiter)
        yield row
        at += taken


def _row(lines: Sequence[str], delimiter: str) -> tuple[tuple[str, ...], int]:
    """Return the row that begins with the first line, and how many lines it takes."""
    for taken in range(1, len(lines) + 1):
        if sum(line.count(_QUOTE) for line in lines[:taken]) % 2:
            continue
        try:
            (row,) = csv.reader(lines[:taken], delimiter=delimiter, strict=True)
        except (csv.Error, ValueError):
            break
        return tuple(row), taken
    return tuple(lines[0].rstrip("\r\n").split(delimiter)), 1
