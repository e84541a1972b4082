"""A duplicate counts for the premises it was merged into, everywhere, until they are split."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from firesweep.errors import FiresweepError
from firesweep.field import visit
from firesweep.field.finding import record_hazard
from firesweep.office.registry import merging
from firesweep.store.aliases import aliases_of
from firesweep.store.check.check import check
from firesweep.store.database import Store
from firesweep.store.hazard import hazards, repeats
from firesweep.store.journal import table_of
from firesweep.store.registry.premises import premises
from firesweep.store.registry.premises_list import PremisesFilter, premises_page, premises_rows
from firesweep.store.street import communities
from firesweep.store.sweep import sweeps
from firesweep.store.sweep.board import board
from firesweep.store.sweep.progress import progress
from firesweep.store.tables import Hazard
from firesweep.store.visit import today
from firesweep.store.visit.inspections import inspections_of, last_visit
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, a_street, a_sweep, a_visit

UNSEEN = "光线太暗"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_street(tmp_path / "store")
    yield opened
    assert check(opened) == []
    opened.close()


@pytest.fixture
def kept(store: Store) -> str:
    return a_premises(store, "同福旅社")


@pytest.fixture
def twin(store: Store) -> str:
    """Registered a second time, in the other script, and visited as such."""
    return a_premises(store, "同福旅社（臨江店）", phone="0591-33334444")


def listed(store: Store, **wanted: bool) -> list[str]:
    with store.read() as connection:
        rows = premises_rows(connection, PremisesFilter(**wanted))  # type: ignore[arg-type]
        return [line.name for line in premises_page(connection, rows)]


def merged(store: Store, kept: str, twin: str) -> merging.Merged:
    return merging.merge(store, kept, twin, by="陈丽")


def test_only_the_kept_one_is_listed_with_the_visits_of_both(
    store: Store, kept: str, twin: str
) -> None:
    a_finished_visit(store, twin, a_hazard(no_photo_reason=UNSEEN))
    merged(store, kept, twin)
    with store.read() as connection:
        (line,) = premises_page(connection, premises_rows(connection))
        assert (line.id, line.visited_on, line.open_hazards) == (kept, TODAY.isoformat(), 1)
        (seen,) = inspections_of(connection, kept)
        assert seen.premises == "同福旅社（臨江店）"
        assert last_visit(connection, kept) == TODAY.isoformat()
        (hazard,) = hazards.hazards_of(connection, kept)
        assert (hazard.premises_id, hazard.premises) == (kept, "同福旅社")
        assert [alias.id for alias in aliases_of(connection, kept)] == [twin]
    assert listed(store, never_visited=True) == []
    assert listed(store, open_hazards=True) == ["同福旅社"]
    assert len(listed(store, with_closed=True)) == 2


def test_the_sweep_counts_them_once(store: Store, kept: str, twin: str) -> None:
    a_sweep(store)
    a_finished_visit(store, twin)
    a_finished_visit(store, kept)
    a_premises(store, "百佳超市")
    merged(store, kept, twin)
    with store.read() as connection:
        sweep = sweeps.current_sweep(connection, TODAY.isoformat())
        assert sweep is not None
        areas = [area.id for area in communities(connection)]
        (whole,) = board(connection, sweep).totals.values()
        gone = progress(connection, sweep, areas)
        here = progress(connection, sweep, areas[:1])
    for counted in (whole, gone.coverage, here.coverage):
        assert (counted.in_scope, counted.inspected, counted.no_access) == (2, 1, 0)
    assert [line.premises for line in gone.next] == ["百佳超市"]


def times_before(connection: Connection, day: date) -> list[int]:
    """How often what was found on a day had been wrong before."""
    z = table_of(Hazard).c
    query = select(repeats.repeat_count(z)).where(z.found_on == day.isoformat())
    return list(connection.execute(query).scalars())


def test_what_comes_back_at_the_other_is_a_repeat(store: Store, kept: str, twin: str) -> None:
    a_finished_visit(store, twin, a_hazard(no_photo_reason=UNSEEN))
    merged(store, kept, twin)
    later, draft_id = TODAY + timedelta(days=30), a_visit(store, kept)
    again = a_hazard(no_photo_reason=UNSEEN, deadline=(later + timedelta(days=3)).isoformat())
    record_hazard(store, draft_id, again, by="陈丽")
    visit.answer_rest_ok(store, draft_id, by="陈丽")
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    visit.finish(store, draft_id, by="陈丽", today=later)
    with store.read() as connection:
        assert len(hazards.open_hazards(connection, premises_id=kept)) == 2
        assert times_before(connection, later) == [1]
    merging.split(store, twin, by="陈丽")
    with store.read() as connection:
        assert times_before(connection, later) == [0]


def test_a_visit_is_begun_at_the_kept_one_and_taken_up_again(
    store: Store, kept: str, twin: str
) -> None:
    before = visit.begin(store, twin, by="陈丽", script="zh_CN", today=TODAY)
    merged(store, kept, twin)
    assert visit.begin(store, kept, by="陈丽", script="zh_CN", today=TODAY) == before
    visit.give_up(store, before, by="陈丽")
    visit.begin(store, twin, by="陈丽", script="zh_CN", today=TODAY)
    with store.read() as connection:
        assert [draft.premises_id for draft in today.drafts(connection)] == [kept]


def test_what_the_kept_one_lacks_is_taken_over_and_goes_back(
    store: Store, kept: str, twin: str
) -> None:
    done = merged(store, kept, twin)
    with store.read() as connection:
        assert premises(connection, kept)["phone"] == "0591-33334444"
    merging.take_back(store, done, by="陈丽")
    with store.read() as connection:
        assert premises(connection, kept)["phone"] == ""
    assert len(listed(store)) == 2


def test_split_again_each_has_its_own(store: Store, kept: str, twin: str) -> None:
    a_finished_visit(store, twin, a_hazard(no_photo_reason=UNSEEN))
    a_finished_visit(store, kept)
    merged(store, kept, twin)
    a_finished_visit(store, twin)  # of the kept one, for that is where it is begun
    merging.split(store, twin, by="陈丽")
    with store.read() as connection:
        assert len(inspections_of(connection, kept)) == 2
        assert len(inspections_of(connection, twin)) == 1
        assert hazards.hazards_of(connection, kept) == []
        assert len(hazards.hazards_of(connection, twin)) == 1
    with pytest.raises(FiresweepError, match="nothing to split"):
        merging.split(store, twin, by="陈丽")


def test_a_chain_leads_to_its_end_and_none_is_merged_with_itself(
    store: Store, kept: str, twin: str
) -> None:
    third = a_premises(store, "同福旅社三")
    a_finished_visit(store, third)
    merged(store, twin, third)
    merged(store, kept, third)  # what it stands for is merged
    with store.read() as connection:
        assert {alias.id for alias in aliases_of(connection, kept)} == {twin, third}
        assert len(inspections_of(connection, kept)) == 1
    for one, other in ((kept, third), (third, twin), (kept, kept)):
        with pytest.raises(FiresweepError, match="one premises already"):
            merged(store, one, other)
