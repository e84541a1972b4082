"""What a store must show, worked out in Python from what every laptop wrote and had seen."""

from collections.abc import Iterable, Mapping
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection

from firesweep.store.bundle.format import FORMAT, ROWS
from firesweep.store.check.check import check
from firesweep.store.database import Store, open_store
from firesweep.store.hazard import hazards
from firesweep.store.merge.clashes import clashes
from tests.bundle.laptops import digest_of
from tests.bundle.street import CODES, Held, Line, held_of

COUNTED = tuple(name for name in ROWS[FORMAT] if name != "setting")
"""Everything with ids of its own: a setting's is its name."""
_IDS = " UNION ALL ".join(f"SELECT '{name}', id FROM {name}" for name in COUNTED)
_LINES = (
    "SELECT s.laptop, s.community_id, e.number, e.counter, e.table_name, e.row_id, e.field, "
    "json_extract(e.old, '$'), json_extract(e.new, '$') "
    "FROM entry e JOIN stream s ON s.id = e.stream_id"
)
Row = tuple[str, str]
"""Table and id."""


class Written(NamedTuple):
    """A line as the test remembers it: where it stands, and what its laptop had seen."""

    stream: tuple[str, str]
    number: int
    counter: int
    table: str
    row_id: str
    field: str | None
    old: Any
    new: Any
    known: Held

    def is_in(self, held: Held) -> bool:
        return held.has(*self.stream, self.number)

    def is_known_to(self, other: "Written") -> bool:
        return self != other and self.is_in(other.known)


class Standing(NamedTuple):
    """What a laptop begins with."""

    held: Held
    ids: set[Row]
    digest: str


class Begun(NamedTuple):
    """What the laptops of a street begin with; the lines are all of it."""

    places: list[str]
    hazards: list[str]
    lines: list[Written]
    laptops: dict[str, Standing]


@cache
def begun_with(folder: Path) -> Begun:
    """Look through the stores of a template once; the office's has everything."""
    laptops = {}
    for code in CODES:
        with closing(open_store(folder / code)) as store, store.read() as connection:
            laptops[code] = Standing(held_of(store), _ids(connection), digest_of(store))
    nothing = Held({}, frozenset())
    with closing(open_store(folder / CODES[0])) as office, office.read() as connection:
        lines = [_written(row, nothing) for row in connection.exec_driver_sql(_LINES)]
        found = hazards.open_hazards(connection)
    places = sorted(line.row_id for line in lines if line.table == "premises")
    return Begun(places, sorted(o.id for o in found), lines, laptops)


class Expected:
    """The lines of every laptop since the template, and what follows from them."""

    def __init__(self, begun: Begun) -> None:
        self.begun, self.places = begun, begun.places
        self.lines: list[Written] = []
        self.blobs: dict[str, set[str]] = {}

    def note(self, store: Store, before: Held) -> list[Written]:
        """Remember the lines a store has just written, and return them."""
        mine, noted = store.owner.laptop, len(self.lines)
        with store.read() as connection:
            rows = connection.exec_driver_sql(f"{_LINES} WHERE s.laptop = ?", (mine,)).all()
        for row in rows:
            stream, number = tuple(row[:2]), row[2]
            if number > before.vector.get(stream, 0):
                known = before._replace(vector=before.vector | {stream: number - 1})
                line = _written(row, known)
                # Whatever is written comes after everything its laptop had seen.
                assert all(line.counter > old.counter for old in self.lines if old.is_in(known))
                self.lines.append(line)
        return self.lines[noted:]

    def every(self) -> list[Written]:
        """Every line of the street, from its first day."""
        return self.begun.lines + self.lines

    def within(self, held: Held) -> set[Line]:
        """Those of them that are held."""
        return {(*line.stream, line.number) for line in self.every() if line.is_in(held)}

    def holds(self, store: Store) -> None:
        """No fact is lost, every field shows what the rule says, clashes are where they must be."""
        held = held_of(store)
        standing = self.standing(held)
        with store.read() as connection:
            assert _ids(connection) == self.ids(store, held)
            self.fields_are_right(connection, standing)
            self.aliases_are_followed(connection, self.kept(standing))
        mine = self.blobs.get(store.owner.laptop, set())
        assert store.photos.holds(mine) | store.photos.holds_papers(mine) == mine

    def ids(self, store: Store, held: Held) -> set[Row]:
        """The rows of the lines a store holds."""
        first = self.begun.laptops[store.owner.laptop]
        later = [line for line in self.begun.lines if not line.is_in(first.held)] + self.lines
        came = {(line.table, line.row_id) for line in later
                if line.table in COUNTED and line.field is None and line.is_in(held)}  # fmt: skip
        return first.ids | came

    def agree(self, stores: Iterable[Store]) -> None:
        """The same lines give the same store, whoever holds them and whenever they came."""
        alike: dict[tuple[Any, ...], list[Store]] = {}
        for store in stores:
            held = held_of(store)
            alike.setdefault((frozenset(held.vector.items()), held.loose), []).append(store)
        for (vector, loose), some in alike.items():
            first = {
                each.digest
                for each in self.begun.laptops.values()
                if each.held.loose == loose and each.held.vector.items() == vector
            }
            if len(some) + len(first) > 1:
                assert len(first | {digest_of(store) for store in some}) == 1

    def fields_are_right(
        self, connection: Connection, standing: Mapping[Row, list[Written]]
    ) -> None:
        apart = {(c.row_id, c.field): len(c.sides) for c in clashes(connection)}
        assert apart == {of: len(some) for of, some in standing.items() if len(some) > 1}
        for table in {some[0].table for some in standing.values()}:
            query = f"SELECT * FROM {table}"
            if table == "setting":
                query = "SELECT id, json_extract(value, '$') AS value FROM setting"
            rows = {row.id: row for row in connection.exec_driver_sql(query)}
            for (row_id, field), some in standing.items():
                if some[0].table == table:
                    assert getattr(rows[row_id], field) == ruled(some), (row_id, field)

    def aliases_are_followed(self, connection: Connection, kept: dict[str, str]) -> None:
        """Whatever was found at a duplicate counts where it is kept."""
        shown = connection.exec_driver_sql("SELECT premises_id, kept_id FROM inspection").all()
        assert all(counts == kept.get(place, place) for place, counts in shown)
        states = connection.exec_driver_sql(
            "SELECT h.premises_id, s.premises_id FROM hazard h "
            "LEFT JOIN hazard_state s ON s.hazard_id = h.id"
        ).all()
        assert all(counts == kept.get(place, place) for place, counts in states)

    def kept_at(self, store: Store) -> dict[str, str]:
        """Where each premises counts, as far as a store has heard."""
        return self.kept(self.standing(held_of(store)))

    def kept(self, standing: Mapping[Row, list[Written]]) -> dict[str, str]:
        """Where each premises counts."""
        into = {
            place: ruled(standing[place, "merged_into"])
            for place in self.places
            if (place, "merged_into") in standing
        }
        return {place: end_of(place, into) for place in self.places}

    def standing(self, held: Held) -> dict[Row, list[Written]]:
        """Per row and field the edits a store holds that no other it holds had seen."""
        edits: dict[Row, list[Written]] = {}
        for line in self.lines:
            if line.field is not None and line.is_in(held):
                edits.setdefault((line.row_id, line.field), []).append(line)
        return {
            of: [one for one in some if not any(one.is_known_to(other) for other in some)]
            for of, some in edits.items()
        }


def ruled(some: list[Written]) -> Any:
    """Which of the standing edits is shown: key before not, full before empty, then the newest."""
    if some[0].field == "key_unit":
        return any(edit.new for edit in some)
    full = [edit for edit in some if edit.new not in (None, "")] or some
    return max(full, key=lambda edit: (edit.counter, edit.stream[0])).new


def end_of(place: str, into: dict[str, Any]) -> str:
    """Where merging leads to: a ring ends at the first that was registered."""
    walked: list[str] = []
    while into.get(place) and place not in walked:
        walked.append(place)
        place = str(into[place])
    return min(walked[walked.index(place) :]) if place in walked else place


def faults_of(store: Store) -> list[str]:
    """Every fault the program finds but photos that were left out on purpose."""
    return [str(fault) for fault in check(store) if "is missing." not in str(fault)]


def _ids(connection: Connection) -> set[Row]:
    return {(table, row_id) for table, row_id in connection.exec_driver_sql(_IDS)}


def _written(row: Any, known: Held) -> Written:
    laptop, area, number, counter, table, row_id, field, old, new = row
    return Written((laptop, area), number, counter, table, row_id, field, old, new, known)
