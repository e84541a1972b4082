"""The checks at the foot of the week: each is counted a second way, and each can fail."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from firesweep.model.hazard.life import StepKind
from firesweep.model.period import week_named
from firesweep.model.review.page import Review
from firesweep.model.vocabulary import Handling
from firesweep.office.review.checked import checked
from firesweep.store.database import RECORDS, Store
from firesweep.store.hazard import hazards
from firesweep.store.street import communities
from tests.factory import a_drill, a_finished_visit, a_hazard, a_premises, a_street, a_sweep

TODAY, WEEK = date(2026, 11, 23), week_named("2026-W47")
BEFORE, IN_IT = date(2026, 11, 11), date(2026, 11, 18)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Three hazards from the week before: one closed in it, one open again, one void; three new."""
    with closing(a_street(tmp_path)) as store:
        a_sweep(store, categories="HST,RNT", starts="2026-11-02", ends="2026-12-31")
        place = a_premises(store, categories="HST,RNT")
        other = a_premises(store, "江畔旅社")
        noticed = [a_hazard() for _ in range(3)]
        closed, again, void = a_finished_visit(store, place, *noticed, on=BEFORE).to_notice
        for hazard_id in (closed, again, void):
            _step(store, hazard_id, StepKind.NOTICED, BEFORE, deadline="2026-11-30")
        for kind in (StepKind.PASSED, StepKind.CLOSED):
            _step(store, again, kind, BEFORE)
            _step(store, closed, kind, IN_IT)
        _step(store, again, StepKind.REOPENED, IN_IT)
        _step(store, void, StepKind.VOIDED, IN_IT)
        new = a_hazard(), a_hazard(handling=Handling.REFERRAL, refer="gas")
        a_finished_visit(store, place, *new, on=IN_IT)
        a_finished_visit(store, other, on=IN_IT)
        a_drill(store, held_on=IN_IT.isoformat())
        yield store


def _step(store: Store, hazard_id: str, kind: StepKind, on: date, **more: object) -> None:
    with store.write("陈丽") as change:
        hazards.add_step(change, hazard_id, kind, on.isoformat(), **more)


def damage(store: Store, *asked: str) -> Review:
    """Change a store by hand, and return the week that is then shown."""
    with closing(sqlite3.connect(store.folder / RECORDS)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        guards = "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
        for (guard,) in connection.execute(guards).fetchall():
            connection.execute(f"DROP TRIGGER {guard}")
        for sql in asked:
            assert connection.execute(sql).rowcount, sql
    return checked(store, WEEK, TODAY)


def wrong(found: Review) -> dict[str, tuple[int, int]]:
    return {one.name: (one.left, one.right) for one in found.checks if not one.adds_up}


def test_a_sound_week_adds_up(store: Store) -> None:
    found = checked(store, WEEK, TODAY)
    assert wrong(found) == {}
    counted = {one.name: one.left for one in found.checks if one.exact}
    assert counted == {"found": 2, "on_the_spot": 0, "noticed": 1, "referred": 1, "reinspected": 1,
                       "closed": 1, "reopened": 1, "voided": 1, "open": 3, "visited": 2, "HST": 2,
                       "RNT": 1}  # fmt: skip


NEW = f"found_on = '{IN_IT}' AND handling = 'notice'"
CLOSED, VOID = "state = 'closed'", "state = 'void'"
AGAIN = "state = 'found' AND turns LIKE '%closed%'"


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        (f"DELETE FROM hazard_state WHERE {NEW}",
         {"found": (1, 2), "noticed": (0, 1), "open": (2, 3)}),
        (f"UPDATE hazard_state SET handling = 'on_the_spot' WHERE {NEW}",
         {"on_the_spot": (1, 0), "noticed": (0, 1)}),
        ("UPDATE hazard_state SET handling = 'lost' WHERE handling = 'referral'",
         {"referred": (0, 1)}),
        (f"UPDATE hazard_state SET found_on = '{BEFORE}', moved_on = '{BEFORE}' WHERE {NEW}",
         {"found": (1, 2), "noticed": (0, 1), "open": (3, 4)}),
        (f"UPDATE hazard_state SET reinspected = '' WHERE {CLOSED}", {"reinspected": (0, 1)}),
        (f"UPDATE hazard_state SET turns = '[]', moved_on = found_on, lasted = -1 WHERE {CLOSED}",
         {"closed": (0, 1), "open": (4, 3)}),
        (f"UPDATE hazard_state SET turns = '[]' WHERE {VOID}", {"voided": (0, 1), "open": (4, 3)}),
        (f"UPDATE hazard_state SET turns = '[]' WHERE {AGAIN}",
         {"reopened": (0, 1), "open": (3, 4)}),
        (f"DELETE FROM step WHERE kind = 'closed' AND \"on\" = '{IN_IT}'",
         {"closed": (1, 0), "open": (3, 4)}),
        (f"""UPDATE inspection SET kept_id = (SELECT id FROM premises WHERE categories = 'HST')
         WHERE visited_on = '{IN_IT}'""", {"visited": (1, 2), "HST": (1, 2), "RNT": (0, 1)}),
    ],
)  # fmt: skip
def test_each_can_fail(store: Store, sql: str, said: dict[str, tuple[int, int]]) -> None:
    assert wrong(damage(store, sql)) == said


def test_more_visited_than_there_are_is_said(store: Store) -> None:
    """An index that lost a premises, of which SQLite knows nothing."""
    columns = "premises (community_id, categories, status, kept_id, beat_id)"
    index = f"CREATE INDEX ix_premises_scope ON {columns}"
    lost = damage(
        store,
        "DROP INDEX ix_premises_scope",
        f"{index} WHERE categories = 'HST'",
        f"UPDATE sqlite_schema SET sql = '{index}' WHERE name = 'ix_premises_scope'",
    )
    assert wrong(lost) == {"visited": (2, 1)}


def test_a_check_is_of_its_community_alone(store: Store) -> None:
    with store.read() as connection:
        here, there = (one.id for one in communities(connection))
    damage(store, f"UPDATE hazard_state SET community_id = '{there}' WHERE {NEW}")
    found = {area: wrong(checked(store, WEEK, TODAY, area)) for area in ("", here, there)}
    assert found == {
        "": {}, here: {"found": (1, 2), "noticed": (0, 1), "open": (2, 3)},
        there: {"found": (1, 0), "noticed": (1, 0), "open": (1, 0)},
    }  # fmt: skip
