"""What the screen shows after an edit is what the store holds a moment later."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from firesweep.field import finding, visit
from firesweep.model.visit import edits
from firesweep.model.visit.inspection import GivenAnswer, Visit
from firesweep.model.vocabulary import Answer
from firesweep.store.database import Store
from firesweep.store.visit import drafts
from tests.factory import a_hazard, a_premises, a_street, a_visit

BY = "陈丽"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_street(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def draft_id(store: Store) -> str:
    return a_visit(store, a_premises(store))


def under_way(store: Store, draft_id: str) -> Visit:
    with store.read() as connection:
        return drafts.visit(connection, draft_id)


@pytest.mark.parametrize("given", [Answer.OK, Answer.NOT_APPLICABLE, Answer.NOT_SEEN])
def test_an_answer(store: Store, draft_id: str, given: Answer) -> None:
    finding.record_hazard(store, draft_id, a_hazard(), by=BY)
    before = under_way(store, draft_id)
    visit.answer(store, draft_id, "EVA-02", given, by=BY, reason="上锁")
    shown = edits.answered(before, "EVA-02", GivenAnswer(given, "上锁"))
    assert shown == under_way(store, draft_id)


def test_an_answer_taken_back(store: Store, draft_id: str) -> None:
    finding.record_hazard(store, draft_id, a_hazard(), by=BY)
    before = under_way(store, draft_id)
    visit.take_answer_back(store, draft_id, "EVA-02", by=BY)
    assert edits.unanswered(before, "EVA-02") == under_way(store, draft_id)


def test_the_rest_ok(store: Store, draft_id: str) -> None:
    visit.answer(store, draft_id, "EVA-01", Answer.NOT_APPLICABLE, by=BY)
    before = under_way(store, draft_id)
    codes = visit.answer_rest_ok(store, draft_id, by=BY).codes
    assert edits.rest_ok(before, codes) == under_way(store, draft_id)


def test_hazards(store: Store, draft_id: str) -> None:
    shown = under_way(store, draft_id)
    first, second, extra = a_hazard(), a_hazard(place="三楼"), a_hazard(code=None)
    for hazard in (first, second, extra):
        finding.record_hazard(store, draft_id, hazard, by=BY)
        shown = edits.with_hazard(shown, hazard)
        assert shown == under_way(store, draft_id)
    for hazard in (extra, first, second):
        finding.take_hazard_back(store, draft_id, hazard.id, by=BY)
        shown = edits.without_hazard(shown, hazard.id)
        assert shown == under_way(store, draft_id)
    assert shown.answers == {}
