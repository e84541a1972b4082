"""The battery is pulled at any moment: what was said to be written is there, all of it."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from firesweep.model.vocabulary import Answer
from firesweep.store.check.check import check
from firesweep.store.database import Store, open_store
from firesweep.store.visit import drafts, today
from tests.factory import a_premises, a_street, a_visit

ROOT = Path(__file__).resolve().parents[2]
KILLED = 12
"""Times the process is killed; with --long some hundred."""

TEAM = """
import sys
from dataclasses import replace
from itertools import cycle
from pathlib import Path

from firesweep.field import finding, visit
from firesweep.field.photos import take_in
from firesweep.model.vocabulary import Answer, PhotoRole
from firesweep.store.visit import drafts
from firesweep.store.database import open_store
from tests.factory import a_hazard

store = open_store(Path(sys.argv[1]))
draft_id, turn, photo = sys.argv[2], int(sys.argv[3]), Path(sys.argv[4])
with store.read() as connection:
    codes = [item.code for item in drafts.visit(connection, draft_id).items]
by = "陈丽"
for number, code in enumerate(cycle(codes)):
    answer = list(Answer)[(number + turn) % 4]
    if answer is Answer.HAZARD:
        hazard = a_hazard(code=code, place=f"{turn}-{number}")
        finding.record_hazard(store, draft_id, hazard, by=by)
        if number % 3 == 0:
            intake = take_in(photo)
            finding.attach_photo(store, draft_id, intake, role=PhotoRole.HAZARD, by=by,
                                 hazard_id=hazard.id)
            print("photo", hazard.id, intake.sha256, flush=True)
    else:
        visit.answer(store, draft_id, code, answer, by=by, reason=f"{turn}-{number}")
    print("answer", code, answer.value, flush=True)
"""


def worked_until_killed(store: Path, draft_id: str, turn: int, photo: Path) -> list[list[str]]:
    """Let a team answer in a process of its own, kill it, and return what it reported."""
    team = subprocess.Popen(
        [sys.executable, "-c", TEAM, str(store), draft_id, str(turn), str(photo)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert team.stdout is not None
    first = team.stdout.readline()  # it is at work
    time.sleep(random.uniform(0, 0.25))
    team.kill()
    rest, _ = team.communicate()
    whole = (first + rest).split("\n")[:-1]  # a line without an end was not reported
    return [line.split() for line in whole]


def test_a_killed_process_loses_nothing_it_reported(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    from PIL import Image

    photo = tmp_path / "IMG_1.jpg"
    Image.radial_gradient("L").convert("RGB").save(photo)
    folder = tmp_path / "data"
    store = a_street(folder)
    draft_id = a_visit(store, a_premises(store))
    store.close()
    answers: dict[str, str] = {}
    photos: dict[str, str] = {}
    times = 20 * KILLED if request.config.getoption("--long") else KILLED
    for turn in range(times):
        reported = worked_until_killed(folder, draft_id, turn, photo)
        assert reported
        for what, key, value in reported:
            (photos if what == "photo" else answers)[key] = value
        store = open_store(folder)
        last = reported[-1][1] if reported[-1][0] == "answer" else ""
        look_after(store, draft_id, answers, photos, last)
        store.close()


def look_after(
    store: Store, draft_id: str, answers: dict[str, str], photos: dict[str, str], last: str
) -> None:
    """Compare the store with what was reported; the one answer after the last may be there, too."""
    assert check(store) == []
    with store.read() as connection:
        visit = drafts.visit(connection, draft_id)
        (offered,) = today.drafts(connection)
    assert offered.id == draft_id
    codes = [item.code for item in visit.items]
    unreported = codes[(codes.index(last) + 1) % len(codes)] if last else None
    found = {code: given.answer.value for code, given in visit.answers.items()}
    for code, answer in answers.items():
        if code != unreported:
            assert found[code] == answer
    for code, given in found.items():
        assert bool(visit.hazards_of(code)) == (given == Answer.HAZARD)
    kept = {photo.hazard_id: photo.sha256 for photo in visit.photos}
    alive = {hazard.id for hazard in visit.hazards}
    for hazard_id, sha256 in photos.items():
        if hazard_id in alive:
            assert kept[hazard_id] == sha256
    assert store.photos.holds(kept.values()) == set(kept.values())
    answers.update(found)
