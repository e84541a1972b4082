"""The practice store: plausible, whole, and the same every time."""

import hashlib
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from firesweep.model.hazard.life import State, StepKind
from firesweep.model.period import week_named
from firesweep.model.review.figures import Figure
from firesweep.model.vocabulary import Category
from firesweep.office.review import sign_off
from firesweep.office.review.figures import review
from firesweep.practice import ensure_practice
from firesweep.store.check.check import check
from firesweep.store.database import Store, exists, open_store
from firesweep.store.hazard.hazards import earlier_hazards
from firesweep.store.making import LOCK, MAKING
from firesweep.store.review import decisions
from firesweep.store.visit import drafts, today
from tests.commands import ROOT

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with closing(built(tmp_path_factory.mktemp("practice"))) as store:
        yield store


def built(folder: Path) -> Store:
    assert ensure_practice(folder, TODAY)
    return open_store(folder)


def count(store: Store, query: str) -> int:
    with store.read() as connection:
        return int(connection.execute(text(query)).scalar_one())


def content(store: Store) -> str:
    """A hash over every row of every synced table."""
    tables = ("premises", "person", "team", "sweep", "inspection", "hazard", "step", "paper",
              "photo", "entry", "draft", "draft_answer", "draft_hazard", "draft_photo",
              "decision", "decision_step", "sign_off")  # fmt: skip
    digest = hashlib.sha256()
    with store.read() as connection:
        for table in tables:
            for row in connection.execute(text(f"SELECT * FROM {table} ORDER BY 1, 2")):
                digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()


def test_it_is_a_whole_street(practice: Store) -> None:
    assert practice.owner.practice
    assert count(practice, "SELECT count(*) FROM community") == 8
    assert 1800 < count(practice, "SELECT count(*) FROM premises") < 2300
    categories = "SELECT count(DISTINCT category) FROM premises_category"
    assert count(practice, categories) == len(Category)
    assert count(practice, "SELECT count(*) FROM inspection") > 200
    assert check(practice) == []


def test_hazards_stand_in_every_state(practice: Store) -> None:
    with practice.read() as connection:
        found = connection.execute(text("SELECT DISTINCT state FROM hazard_state")).scalars()
        assert set(found) == {state.value for state in State}
        taken = connection.execute(text("SELECT DISTINCT kind FROM step")).scalars()
        nobody_filed_the_wrong_scan = {StepKind.TAKEN_BACK.value}
        assert set(taken) == {step.value for step in StepKind} - nobody_filed_the_wrong_scan
    assert count(practice, "SELECT count(*) FROM hazard_state WHERE listed") > 0
    late = f"SELECT count(*) FROM hazard_state WHERE is_open AND deadline < '{TODAY}'"
    assert count(practice, late) > 0


def test_the_notices_of_the_last_days_come_with_their_register_forms(practice: Store) -> None:
    forms = "SELECT count(*) FROM paper WHERE kind = 'register'"
    assert count(practice, forms) > 5
    given = "SELECT inspection_id FROM paper WHERE kind = 'notice'"
    assert count(practice, f"{forms} AND inspection_id NOT IN ({given})") == 0
    with practice.read() as connection:
        numbers = connection.execute(
            text("SELECT number FROM paper WHERE kind = 'register' ORDER BY id")
        ).scalars()
        assert [n[-5:-1] for n in numbers] == [
            f"{n:04}" for n in range(1, count(practice, forms) + 1)
        ]


def test_a_visit_is_under_way_where_the_same_was_wrong_before(practice: Store) -> None:
    with practice.read() as connection:
        (line,) = today.drafts(connection)
        visit = drafts.visit(connection, line.id)
        (hazard,) = visit.hazards
        earlier = earlier_hazards(connection, line.premises_id, TODAY)
    assert 0 < line.answered < line.items
    assert hazard.code in [found.code for found in earlier]
    assert [photo.hazard_id for photo in visit.photos] == [hazard.id]


def test_last_week_was_reviewed_and_the_week_before_it_signed(practice: Store) -> None:
    week, before = week_named("2026-W47"), week_named("2026-W46")
    with practice.read() as connection:
        last = decisions.lines_of_week(connection, before.name)
        now = decisions.lines_of_week(connection, week.name)
    monday = TODAY.isoformat()
    assert len(now) == 2
    assert [bool(line.done_on) for line in last].count(True) == 2
    assert [line.overdue(monday) for line in last].count(True) == 1
    kept = sign_off.signed(practice, before)
    assert kept is not None
    assert len(kept.decisions) == len(last) == 4
    numbers = review(practice, before, TODAY).numbers
    assert kept.review.numbers[Figure.OUTREACH] == numbers[Figure.OUTREACH] - 1
    late = sign_off.came_late(practice, before, TODAY)
    assert {figure: len(found) for figure, found in late.items()} == {Figure.OUTREACH: 1}


def test_the_same_day_gives_the_same_store(practice: Store, tmp_path: Path) -> None:
    with closing(built(tmp_path)) as again:
        assert content(again) == content(practice)


def test_a_store_that_is_there_is_left_alone(practice: Store) -> None:
    before = content(practice)
    assert ensure_practice(practice.folder, TODAY) is False
    other = open_store(practice.folder)
    assert content(other) == before
    other.close()


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_a_build_that_is_killed_leaves_no_store_and_the_next_one_clears_up(
    practice: Store, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    command = (sys.executable, "-m", "firesweep", "--data", str(folder), "demo", "--build-only")
    building = subprocess.Popen(command, cwd=ROOT)
    photos = folder / MAKING / "photos.db"
    while building.poll() is None and not photos.exists():
        time.sleep(0.005)
    building.send_signal(signal.SIGKILL)
    building.wait()
    assert (folder / MAKING / "records.db").exists()  # it was in the middle of it
    assert not exists(folder)
    assert ensure_practice(folder, TODAY) is True
    again = open_store(folder)
    assert content(again) == content(practice)
    assert check(again) == []
    again.close()
    assert sorted(path.name for path in folder.iterdir() if path.is_dir()) == []


@pytest.mark.long
def test_two_builds_at_once_are_one_and_a_sentence(practice: Store, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    command = (sys.executable, "-m", "firesweep", "--data", str(folder), "demo", "--build-only")
    first = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    while first.poll() is None and not (folder / MAKING / "photos.db").exists():
        time.sleep(0.005)
    second = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    assert first.poll() is None  # the second did not wait for it
    assert (second.returncode, second.stdout) == (1, "")
    assert second.stderr.startswith(f"Another firesweep is making a store in {folder}. Wait")
    assert first.wait() == 0
    with closing(open_store(folder)) as store:
        assert check(store) == []
        assert store.owner == practice.owner
    assert not (folder / LOCK).exists()
