"""A big store whose registry was edited for five years, on laptops that did not always know."""

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from tests.bench.bigstore import LAST_DAY

EDITS, APART = 300_000, 300
"""Fields edited once, and those of them that a second laptop edited apart, and a third settled."""
FIELDS = ("phone", "contact", "remarks")
DAYS = 5 * 364
_LINE = "INSERT INTO entry VALUES (?, ?, ?, ?, '王', 'premises', ?, ?, '\"\"', ?)"


class Edited(NamedTuple):
    """A field of a premises, and the day it was edited on."""

    number: int
    row_id: str
    field: str

    def line(self, stream: int, number: int, said: str, later: int = 0) -> tuple[object, ...]:
        """Return the journal line of one laptop's edit, some days later."""
        day = LAST_DAY - timedelta(DAYS - self.number * DAYS // EDITS - later)
        counter, at = self.number + 1 + later, f"{day}T08:00:00.000+00:00"
        return stream, number, counter, at, self.row_id, self.field, f'"{said}"'


def edited_store(folder: Path, copy: Path) -> Path:
    """Return a copy of a store with all those edits in its journal."""
    shutil.copytree(folder, copy)
    with closing(sqlite3.connect(copy / "records.db")) as connection, connection:
        places = [row[0] for row in connection.execute("SELECT id FROM premises ORDER BY id")]
        fields = list(_fields(places))
        first, second, third = (_stream(connection, laptop) for laptop in "XYZ")
        edits = (one.line(first, one.number + 1, "1") for one in fields)
        connection.executemany(_LINE, edits)
        for number, one in enumerate(fields[:: EDITS // APART], 1):
            lines = one.line(second, number, "2"), one.line(third, number, "3", later=9)
            connection.executemany(_LINE, lines)
            knew = [(third, number, first, one.number + 1), (third, number, second, number)]
            connection.executemany("INSERT INTO seen VALUES (?, ?, ?, ?)", knew)
            noted = ("premises", one.row_id, one.field)
            connection.execute("INSERT INTO clashed VALUES (?, ?, ?)", noted)
    return copy


def _fields(places: Sequence[str]) -> Iterator[Edited]:
    for number in range(EDITS):
        field = FIELDS[number // len(places) % len(FIELDS)]
        yield Edited(number, places[number % len(places)], field)


def _stream(connection: sqlite3.Connection, laptop: str) -> int:
    added = connection.execute(
        "INSERT INTO stream (laptop, community_id, highest, sent) VALUES (?, '', 0, 0)", (laptop,)
    )
    assert added.lastrowid is not None
    return added.lastrowid
