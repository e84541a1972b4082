"""Referral, answer, listing, reopening, making void: each with what it must say."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import State, StepKind
from firesweep.model.suspected import judges
from firesweep.office.hazard import escalation
from firesweep.office.hazard.escalation import Referral
from firesweep.office.referral_map import save_authority
from firesweep.store.database import Store
from firesweep.store.hazard import hazards
from firesweep.store.hazard.hazard_photos import photos_of_hazard
from firesweep.store.paper.authorities import Authority, authority_name
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, a_street

WHO: dict[str, Any] = {"by": "陈丽", "today": TODAY}
PHOTO = {"sha256": "a" * 64, "original_sha256": "b" * 64, "name": "IMG_1.jpg"}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path)


@pytest.fixture
def hazard_id(store: Store) -> str:
    (found,) = a_finished_visit(store, a_premises(store), a_hazard()).to_notice
    return found


def state(store: Store, hazard_id: str) -> State:
    with store.read() as connection:
        return hazards.state_of(connection, hazard_id)


def close(store: Store, hazard_id: str) -> None:
    with store.write("陈丽") as change:
        hazards.add_step(change, hazard_id, StepKind.NOTICED, "2026-11-20", deadline="2026-11-21")
        for kind in (StepKind.PASSED, StepKind.CLOSED):
            hazards.add_step(change, hazard_id, kind, "2026-11-22")


def test_referred_answered_and_referred_to_another(store: Store, hazard_id: str) -> None:
    escalation.refer(store, hazard_id, Referral("fire", "逾期未改", also=("police",)), **WHO)
    escalation.answer(store, hazard_id, TODAY, "不属本部门职责", number="消函12号",
                      photos=[PHOTO], **WHO)  # fmt: skip
    escalation.refer(store, hazard_id, Referral("urban", "占用消防车通道"), **WHO)
    assert state(store, hazard_id) == State.REFERRED
    with store.read() as connection:
        (line,) = hazards.open_hazards(connection)
        steps = hazards.steps_of(connection, hazard_id)
        (letter,) = photos_of_hazard(connection, hazard_id)
    assert line.referred_to == "urban"
    assert steps[0]["details"]["also"] == ["police"]
    assert steps[1]["details"]["photos"] == [letter.id]


@pytest.mark.parametrize("text", ["已构成重大火灾隐患", "構成重大火災隱患", "a major fire hazard",
                                  "疑似重大火灾隐患，属于重大火灾隐患"])  # fmt: skip
def test_a_community_only_suspects_a_major_hazard(store: Store, hazard_id: str, text: str) -> None:
    with pytest.raises(FiresweepError, match="Only the fire authority"):
        escalation.refer(store, hazard_id, Referral("fire", text), **WHO)
    assert state(store, hazard_id) == State.FOUND


@pytest.mark.parametrize("text", ["疑似重大火灾隐患", "疑似“重大火災隱患”", "", "火灾隐患",
                                  "a suspected major fire hazard",
                                  "依据《重大火灾隐患判定规则》（GB 35181-2025）检查"])  # fmt: skip
def test_a_suspicion_may_be_written(text: str) -> None:
    assert not judges(text)


def test_the_listing_has_its_own_date(store: Store, hazard_id: str) -> None:
    until = TODAY + timedelta(days=90)
    escalation.put_on_list(store, hazard_id, TODAY, until, "区政府安委〔2026〕3号", **WHO)
    with store.read() as connection:
        (line,) = hazards.open_hazards(connection)
    assert (line.state, line.listed_until) == ("found", until.isoformat())
    with pytest.raises(FiresweepError) as trouble:
        escalation.put_on_list(store, hazard_id, TODAY, date(2026, 11, 1), "决定", **WHO)
    assert trouble.value.facts["field"] == "deadline"


def test_a_look_back_opens_a_closed_hazard_again(store: Store, hazard_id: str) -> None:
    close(store, hazard_id)
    with pytest.raises(FiresweepError, match="Add a photo"):
        escalation.reopen(store, hazard_id, TODAY, "又锁上了", **WHO)
    escalation.reopen(store, hazard_id, TODAY, "又锁上了", photos=[PHOTO], **WHO)
    assert state(store, hazard_id) == State.FOUND
    with store.read() as connection:
        (line,) = hazards.open_hazards(connection)
    assert (line.repeats, line.deadline) == (1, None)


def test_void_wants_a_reason_and_stays(store: Store, hazard_id: str) -> None:
    with pytest.raises(FiresweepError) as trouble:
        escalation.make_void(store, hazard_id, " ", approver="王志强", **WHO)
    assert trouble.value.facts["field"] == "reason"
    escalation.make_void(store, hazard_id, "登记重复", approver="王志强", **WHO)
    with store.read() as connection:
        (step,) = hazards.steps_of(connection, hazard_id)
    assert step["details"] == {"reason": "登记重复", "approver": "王志强"}
    with pytest.raises(FiresweepError, match="does not follow"):
        escalation.refer(store, hazard_id, Referral("fire", "误点"), **WHO)


def test_an_addressee_that_was_taken_out_of_the_map_is_refused_and_old_letters_keep_its_name(
    store: Store, hazard_id: str
) -> None:
    refer = Referral("fire", "超出社区职权")
    save_authority(store, Authority("fire", "临江区消防救援大队", used=False), by="陈丽")
    with pytest.raises(FiresweepError) as refused:
        escalation.refer(store, hazard_id, refer, by="陈丽", today=TODAY)
    assert "临江区消防救援大队" in str(refused.value)
    for written in ("临江区消防救援大队", " 消防救援機構（大隊、站）"):
        with pytest.raises(FiresweepError, match="no longer used"):
            escalation.refer(store, hazard_id, Referral(written, "超出职权"), **WHO)
    assert state(store, hazard_id) == State.FOUND
    save_authority(store, Authority("fire", "临江区消防救援大队"), by="陈丽")
    escalation.refer(store, hazard_id, refer, by="陈丽", today=TODAY)
    save_authority(store, Authority("fire", "临江区消防救援大队", used=False), by="陈丽")
    with store.read() as connection:
        assert authority_name(connection, "fire", "zh_CN") == "临江区消防救援大队"
