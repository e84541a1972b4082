"""What is taken back at the door can be put back as it was."""

import io
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PIL import Image

from firesweep.errors import FiresweepError
from firesweep.field import visit
from firesweep.field.finding import (
    attach_photo,
    drop_photo,
    put_back,
    record_hazard,
    take_hazard_back,
)
from firesweep.field.photos import take_in
from firesweep.model.visit.gaps import Gap, Missing
from firesweep.model.visit.inspection import Visit
from firesweep.model.visit.photo import Intake
from firesweep.model.vocabulary import Answer, Handling, NoAccess, PhotoRole
from firesweep.store.database import Store
from firesweep.store.hazard import hazards
from firesweep.store.visit import drafts, inspections, today
from tests.factory import TODAY, a_hazard, a_premises, a_street, a_visit


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_street(tmp_path)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def a_photo() -> Intake:
    out = io.BytesIO()
    Image.radial_gradient("L").convert("RGB").save(out, "JPEG")
    return take_in(out.getvalue(), "IMG_1.jpg")


def under_way(store: Store, draft_id: str) -> Visit:
    with store.read() as connection:
        return drafts.visit(connection, draft_id)


def test_another_answer_takes_the_hazards_back_until_they_are_put_back(
    store: Store, a_photo: Intake
) -> None:
    draft_id = a_visit(store, a_premises(store))
    hazard = a_hazard()
    record_hazard(store, draft_id, hazard, by="陈丽")
    attach_photo(store, draft_id, a_photo, role=PhotoRole.HAZARD, hazard_id=hazard.id, by="陈丽")
    before = under_way(store, draft_id)
    taken = visit.answer(store, draft_id, "EVA-02", Answer.OK, by="陈丽")
    assert under_way(store, draft_id).hazards == ()
    put_back(store, taken.copy, by="陈丽")
    after = under_way(store, draft_id)
    assert (after.answers, after.hazards, after.photos) == (
        before.answers, before.hazards, before.photos,
    )  # fmt: skip


def test_an_answer_taken_back_takes_its_hazards_along(store: Store) -> None:
    draft_id = a_visit(store, a_premises(store))
    record_hazard(store, draft_id, a_hazard(), by="陈丽")
    taken = visit.take_answer_back(store, draft_id, "EVA-02", by="陈丽")
    assert (under_way(store, draft_id).answers, under_way(store, draft_id).hazards) == ({}, ())
    put_back(store, taken.copy, by="陈丽")
    assert len(under_way(store, draft_id).hazards_of("EVA-02")) == 1


def test_a_hazard_and_a_photo_can_be_put_back(store: Store, a_photo: Intake) -> None:
    draft_id = a_visit(store, a_premises(store))
    hazard = a_hazard(code=None)
    record_hazard(store, draft_id, hazard, by="陈丽")
    kept = attach_photo(
        store, draft_id, a_photo, role=PhotoRole.HAZARD, hazard_id=hazard.id, by="陈丽"
    )
    before = under_way(store, draft_id)
    put_back(store, drop_photo(store, draft_id, kept.photo_id, by="陈丽").copy, by="陈丽")
    assert under_way(store, draft_id) == before
    put_back(store, take_hazard_back(store, draft_id, hazard.id, by="陈丽").copy, by="陈丽")
    assert under_way(store, draft_id) == before


def test_a_visit_given_up_comes_back_whole(store: Store) -> None:
    premises_id = a_premises(store)
    draft_id = a_visit(store, premises_id)
    record_hazard(store, draft_id, a_hazard(), by="陈丽")
    before = under_way(store, draft_id)
    taken = visit.give_up(store, draft_id, by="陈丽")
    with store.read() as connection:
        assert today.drafts(connection) == []
    put_back(store, taken.copy, by="陈丽")
    assert under_way(store, draft_id) == before
    again = visit.give_up(store, draft_id, by="陈丽")
    a_visit(store, premises_id)
    with pytest.raises(FiresweepError, match="Another visit"):
        put_back(store, again.copy, by="陈丽")


def test_a_quick_repair_of_what_takes_time_wants_a_note(store: Store) -> None:
    premises_id = a_premises(store)
    draft_id = a_visit(store, premises_id)
    hazard = a_hazard(code="EVA-03", handling=Handling.ON_THE_SPOT, no_photo_reason="光线太暗")
    record_hazard(store, draft_id, hazard, by="陈丽")
    assert Gap(Missing.SPOT_NOTE, hazard.id) in visit.missing(store, draft_id)
    noted = replace(hazard, note="备用灯具当场换上")
    record_hazard(store, draft_id, noted, by="陈丽")
    assert Gap(Missing.SPOT_NOTE, hazard.id) not in visit.missing(store, draft_id)
    visit.answer_rest_ok(store, draft_id, by="陈丽")
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    visit.finish(store, draft_id, by="陈丽", today=TODAY)
    with store.read() as connection:
        (step,) = hazards.steps_of(connection, hazard.id)
        assert inspections.places_used(connection, premises_id) == ["二楼北侧走廊尽头"]
    assert step["details"] == {"no_photo_reason": "光线太暗", "note": "备用灯具当场换上"}


def test_what_was_found_since_the_rest_was_ok_stays_when_that_is_taken_back(store: Store) -> None:
    draft_id = a_visit(store, a_premises(store))
    rest = visit.answer_rest_ok(store, draft_id, by="陈丽").codes
    record_hazard(store, draft_id, a_hazard(), by="陈丽")
    visit.answer(store, draft_id, "EVA-03", Answer.NOT_SEEN, by="陈丽", reason="锁着")
    visit.take_answers_back(store, draft_id, rest, by="陈丽")
    found = under_way(store, draft_id)
    assert {code: given.answer for code, given in found.answers.items()} == {
        "EVA-02": Answer.HAZARD, "EVA-03": Answer.NOT_SEEN,
    }  # fmt: skip
    visit.answer_rest_ok(store, draft_id, by="陈丽")
    found = under_way(store, draft_id)
    assert found.answers["EVA-02"].answer is Answer.HAZARD
    assert [hazard.code for hazard in found.hazards] == ["EVA-02"]


def test_a_visit_that_was_ended_elsewhere_says_so_and_takes_nothing_more(
    store: Store, a_photo: Intake
) -> None:
    draft_id = a_visit(store, a_premises(store))
    taken = visit.answer(store, draft_id, "EVA-02", Answer.OK, by="陈丽")
    visit.give_up(store, draft_id, by="王志强")
    for late in (
        partial(visit.answer, store, draft_id, "EVA-02", Answer.OK),
        partial(visit.answer_rest_ok, store, draft_id),
        partial(visit.take_answers_back, store, draft_id, ["EVA-02"]),
        partial(visit.set_remarks, store, draft_id, "门口堆物"),
        partial(visit.set_no_access, store, draft_id, NoAccess.CLOSED),
        partial(visit.sign_all_on_paper, store, draft_id),
        partial(visit.finish, store, draft_id, today=TODAY),
        partial(visit.give_up, store, draft_id),
        partial(record_hazard, store, draft_id, a_hazard()),
        partial(attach_photo, store, draft_id, a_photo, role=PhotoRole.PREMISES),
        partial(put_back, store, taken.copy),
    ):
        with pytest.raises(drafts.NotUnderWay, match="finished or given up elsewhere"):
            late(by="陈丽")
