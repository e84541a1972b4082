"""What a store must show, worked out in Python from what every laptop wrote and had seen."""

from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection

from firesweep.model.occasion import OccasionKind
from firesweep.model.report import ReportState, ReportStepKind
from firesweep.store import decisions, hazards, occasions, reports, returns, self_checks
from firesweep.store.bundle_format import FORMAT, ROWS
from firesweep.store.check import check
from firesweep.store.clashes import clashes
from firesweep.store.database import Store, open_store
from firesweep.store.inspections import inspections_of
from firesweep.store.premises_list import premises_page, premises_rows
from tests.bundle.laptops import digest_of
from tests.bundle.street import Vector, vector_of

COUNTED = tuple(name for name in ROWS[FORMAT] if name != "setting")
"""Everything with ids of its own: a setting's is its name."""
_IDS = " UNION ALL ".join(f"SELECT '{name}', id FROM {name}" for name in COUNTED)
_LINES = (
    "SELECT s.community_id, e.number, e.counter, e.table_name, e.row_id, e.field, "
    "json_extract(e.new, '$') FROM entry e JOIN stream s ON s.id = e.stream_id WHERE s.laptop = ?"
)


class Written(NamedTuple):
    """A line as the test remembers it: where it stands, and how far its laptop had come."""

    stream: tuple[str, str]
    number: int
    counter: int
    table: str
    row_id: str
    field: str | None
    new: Any
    known: Vector

    def is_in(self, vector: Vector) -> bool:
        return vector.get(self.stream, 0) >= self.number

    def is_known_to(self, other: "Written") -> bool:
        return self != other and self.is_in(other.known)


class Begun(NamedTuple):
    """What every laptop begins with."""

    places: list[str]
    hazards: list[str]
    ids: set[tuple[str, str]]
    vector: Vector
    digest: str


@cache
def begun_with(folder: Path) -> Begun:
    """Look through a store of the template once."""
    with closing(open_store(folder)) as store, store.read() as connection:
        lines = hazards.open_hazards(connection)
        places, found = sorted(o.premises_id for o in lines), sorted(o.id for o in lines)
        return Begun(places, found, _ids(connection), vector_of(store), digest_of(store))


class Expected:
    """The lines of every laptop since the template, and what follows from them."""

    def __init__(self, begun: Begun) -> None:
        self.begun, self.places = begun, begun.places
        self.lines: list[Written] = []
        self.blobs: dict[str, set[str]] = {}

    def note(self, store: Store, before: Vector) -> list[Written]:
        """Remember the lines a store has just written, and return them."""
        mine, noted = store.owner.laptop, len(self.lines)
        with store.read() as connection:
            rows = connection.exec_driver_sql(_LINES, (mine,)).all()
        for area, number, counter, table, row_id, field, new in rows:
            if number > before.get((mine, area), 0):
                known = before | {(mine, area): number - 1}
                # Whatever is written comes after everything its laptop had seen.
                assert all(counter > line.counter for line in self.lines if line.is_in(known))
                self.lines.append(
                    Written((mine, area), number, counter, table, row_id, field, new, known)
                )
        return self.lines[noted:]

    def holds(self, store: Store) -> None:
        """No fact is lost, every field shows what the rule says, clashes are where they must be."""
        vector = vector_of(store)
        standing = self.standing(vector)
        with store.read() as connection:
            came = {(each.table, each.row_id) for each in self.lines if each.table in COUNTED
                    and each.field is None and each.is_in(vector)}  # fmt: skip
            assert _ids(connection) == self.begun.ids | came
            self.fields_are_right(connection, standing)
            self.aliases_are_followed(connection, self.kept(standing))
        mine = self.blobs.get(store.owner.laptop, set())
        assert store.photos.holds(mine) | store.photos.holds_papers(mine) == mine

    def agree(self, stores: Iterable[Store]) -> None:
        """The same streams give the same store, whoever holds them and whenever."""
        alike: dict[frozenset[Any], list[Store]] = {}
        for store in stores:
            alike.setdefault(frozenset(vector_of(store).items()), []).append(store)
        for vector, some in alike.items():
            first = {self.begun.digest} if vector == self.begun.vector.items() else set()
            if len(some) + len(first) > 1:
                assert len(first | {digest_of(store) for store in some}) == 1

    def fields_are_right(
        self, connection: Connection, standing: dict[tuple[str, str], list[Written]]
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

    def lists_agree(self, store: Store) -> None:
        """What screens list counts every visit once, where it is kept, and only there."""
        kept = self.kept(self.standing(vector_of(store)))
        ends = set(kept.values())
        with store.read() as connection:
            met = connection.exec_driver_sql("SELECT premises_id FROM inspection").scalars()
            at = connection.exec_driver_sql("SELECT premises_id FROM hazard").scalars()
            counted = [Counter(kept.get(place, place) for place in named) for named in (met, at)]
            visits = {end: len(inspections_of(connection, end)) for end in ends}
            found = {end: len(hazards.hazards_of(connection, end)) for end in ends}
            listed = premises_page(connection, premises_rows(connection))
            self.logs_agree(connection)
            self.papers_agree(connection)
            self.reports_agree(connection)
            self.decisions_agree(connection)
        assert [visits, found] == [{end: count[end] for end in ends} for count in counted]
        assert {line.id for line in listed} & set(self.places) == ends

    def logs_agree(self, connection: Connection) -> None:
        """Of all that was written of a drill the last holds, by counter and laptop."""
        for kind in OccasionKind:
            written = (
                f"SELECT coalesce(of_id, id), counter, laptop, void_reason, held_on FROM {kind}"
            )
            last: dict[str, tuple[Any, ...]] = {}
            for first, *row in connection.exec_driver_sql(written):
                last[first] = max(last.get(first, ()), tuple(row))
            shown = {line.id: line.void_reason for line in occasions.log(connection, kind)}
            assert shown == {first: row[2] for first, row in last.items()}

    def papers_agree(self, connection: Connection) -> None:
        """Of all that was said of how a paper was taken the last word holds."""
        query = (
            "SELECT paper_id, way IS NOT NULL, counter, laptop, id, way FROM returned "
            "WHERE takes_back IS NULL AND id NOT IN "
            "(SELECT takes_back FROM returned WHERE takes_back IS NOT NULL)"
        )
        last: dict[str, tuple[Any, ...]] = {}
        for paper_id, *row in connection.exec_driver_sql(query):
            last[paper_id] = max(last.get(paper_id, ()), tuple(row))
        shown = returns.paper_states(connection, last)
        assert shown == {of: row[-1] or "back" for of, row in last.items()}

    def reports_agree(self, connection: Connection) -> None:
        """Of reports and self-checks the last that was written holds; of steps all that stand."""
        shown = {
            "report": {line.id: line.void_reason for line in reports.report_lines(connection)},
            "self_check": {line.id: line.void_reason for line in self_checks.lines(connection)},
        }
        for table, lines in shown.items():
            query = f"SELECT coalesce(of_id, id), counter, laptop, void_reason FROM {table}"
            last: dict[str, tuple[Any, ...]] = {}
            for first, *row in connection.exec_driver_sql(query):
                last[first] = max(last.get(first, ()), tuple(row))
            assert lines == {first: row[2] for first, row in last.items()}
        for line in reports.report_lines(connection):
            steps = reports.steps_of(connection, line.id)
            gone = {step.undoes for step in steps}
            kinds = {step.kind for step in steps if step.id not in gone}
            if line.state is ReportState.ANSWERED:
                assert ReportStepKind.ANSWERED in kinds
            if not kinds and not line.void_reason:
                assert line.state is ReportState.REGISTERED

    def decisions_agree(self, connection: Connection) -> None:
        """The last word on a decision holds; of weeks signed apart the first one does."""
        last: dict[str, tuple[Any, ...]] = {}
        query = "SELECT coalesce(of_id, id), counter, laptop, id, what, void_reason FROM decision"
        for first, *row in connection.exec_driver_sql(query):
            last[first] = max(last.get(first, ()), tuple(row))
        done: dict[str, tuple[Any, ...]] = {}
        query = 'SELECT decision_id, counter, laptop, id, done, "on" FROM decision_step'
        for first, *row in connection.exec_driver_sql(query):
            done[first] = max(done.get(first, ()), tuple(row))
        shown = {
            line.id: (line.what, line.void_reason, line.done_on)
            for line in decisions.lines(connection)
        }
        days = {first: row[4] if row[3] else "" for first, row in done.items()}
        assert shown == {of: (*row[3:], days.get(of, "")) for of, row in last.items()}
        query = (
            "SELECT min(printf('%09d %s %s', counter, laptop, id)) FROM sign_off s "
            "WHERE of_id IS NULL AND NOT EXISTS (SELECT 1 FROM sign_off WHERE of_id = s.id)"
        )
        first_signed = connection.exec_driver_sql(query).scalar_one()
        there = decisions.sign_off_of(connection, "2026-W47")
        assert (there["first_id"] if there else None) == (first_signed and first_signed[-36:])

    def kept(self, standing: dict[tuple[str, str], list[Written]]) -> dict[str, str]:
        """Where each premises counts."""
        into = {
            place: ruled(standing[place, "merged_into"])
            for place in self.places
            if (place, "merged_into") in standing
        }
        return {place: end_of(place, into) for place in self.places}

    def standing(self, vector: Vector) -> dict[tuple[str, str], list[Written]]:
        """Per row and field the edits a store holds that no other it holds had seen."""
        edits: dict[tuple[str, str], list[Written]] = {}
        for line in self.lines:
            if line.field is not None and line.is_in(vector):
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


def _ids(connection: Connection) -> set[tuple[str, str]]:
    return {(table, row_id) for table, row_id in connection.exec_driver_sql(_IDS)}
