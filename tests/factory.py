"""Stores and rows for tests, with sensible defaults."""

import atexit
import shutil
import tempfile
from collections.abc import Iterable
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO

from firesweep.field import visit
from firesweep.field.finding import record_hazard
from firesweep.model.clock import clock_at
from firesweep.model.hazard.life import StepKind
from firesweep.model.ids import new_id
from firesweep.model.logs.occasion import DrillFault, OccasionKind
from firesweep.model.registry.premises import premises_draft
from firesweep.model.sweep.draft import SweepDraft
from firesweep.model.visit.inspection import HazardDraft, Participant
from firesweep.model.vocabulary import Category, Handling, NoAccess, Post, PremisesStatus, Role
from firesweep.office.logs import occasions, reports, self_checks
from firesweep.office.registry.upkeep import save_premises
from firesweep.office.street import new_street
from firesweep.store import registers, street
from firesweep.store.checklists import NEWEST
from firesweep.store.database import Store, open_store
from firesweep.store.hazard import hazards
from firesweep.store.paper import papers
from firesweep.store.registry.premises import add_premises, premises

TODAY = date(2026, 11, 23)
REGISTERED = datetime(2026, 9, 1, 9, tzinfo=UTC)


def a_street(folder: Path, *communities: str, laptop: str = "B", office: str = "A") -> Store:
    """A new street with two communities, unless others are named.

    Asked for alike it is the same street, copied: making one takes twenty times as long.
    """
    made = _made(communities or ("滨江社区", "望江社区"), laptop, office)
    shutil.copytree(made, folder, dirs_exist_ok=True)
    return open_store(folder)


def another_street(folder: Path, laptop: str = "A") -> Store:
    """One of the same name and communities that is not that street: made anew."""
    return new_street(folder, "临江街道", ("滨江社区", "望江社区"), laptop, office="A")


@cache
def _made(communities: tuple[str, ...], laptop: str, office: str) -> Path:
    """A folder with such a street; never opened, only copied."""
    folder = a_folder()
    new_street(folder, "临江街道", communities, laptop, office=office).close()
    return folder


def a_folder() -> Path:
    """A folder that lasts until the tests are over, for what is made once and copied."""
    folder = Path(tempfile.mkdtemp(prefix="firesweep-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def community_id(store: Store, name: str = "滨江社区") -> str:
    """The id of a community."""
    with store.read() as connection:
        return next(c.id for c in street.communities(connection) if c.name == name)


def set_status(
    store: Store, premises_id: str, status: PremisesStatus, *, by: str, reason: str = ""
) -> None:
    """A premises suspended, closed down or taken up again."""
    save_premises(store, premises_id, {"status": status.value, "status_reason": reason}, by=by)


def a_premises(store: Store, name: str = "同福旅社", **values: Any) -> str:
    """One premises that has long been in the registry; returns its id."""
    given = {"categories": "HST", "community_id": community_id(store), "address": "临江路48号"}
    with clock_at(REGISTERED), store.write("陈丽") as change:
        return add_premises(change, [premises_draft({"name": name, **given, **values})])[0]


def a_team(store: Store, community: str = "滨江社区") -> str:
    """A team of a leader, a deputy and a member; returns its id."""
    places = (
        (Role.LEADER, "王志强", Post.DEPUTY_SECTION_LEADER),
        (Role.DEPUTY, "赵凯", Post.BEAT_OFFICER),
        (Role.MEMBER, "陈丽", Post.COMMUNITY_CADRE),
    )
    with store.write("陈丽") as change:
        members = [
            street.Member(registers.add_person(change, name, post.value), role.value)
            for role, name, post in places
        ]
        return registers.add_team(change, community_id(store, community), "第一检查组", members)


def a_sweep(store: Store, **values: Any) -> str:
    """A running sweep over all communities and categories; returns its id."""
    with store.read() as connection:
        communities = [c.id for c in street.communities(connection)]
    given: dict[str, Any] = {
        "name": "冬春火灾防控大排查",
        "starts": "2026-11-02",
        "ends": "2026-12-31",
        "communities": communities,
        "categories": ",".join(Category),
        "checklist": NEWEST,
    }
    with store.write("陈丽") as change:
        return registers.add_sweep(change, SweepDraft.model_validate(given | values))


def a_visit(store: Store, premises_id: str) -> str:
    """A visit under way with two people; returns the draft's id."""
    draft_id = visit.begin(store, premises_id, by="陈丽", script="zh_CN", today=TODAY)
    people = (
        Participant("王志强", Post.DEPUTY_SECTION_LEADER, Role.LEADER),
        Participant("陈丽", Post.COMMUNITY_CADRE, Role.MEMBER),
    )
    visit.set_people(store, draft_id, people, by="陈丽")
    return draft_id


def a_hazard(**values: Any) -> HazardDraft:
    """A locked exit to be put right by a date."""
    given: dict[str, Any] = {
        "code": "EVA-02",
        "description": "二楼北侧安全出口被铁链锁闭",
        "place": "二楼北侧走廊尽头",
        "measure": "立即开锁，营业期间保持可开启",
        "severity": "serious",
        "handling": Handling.NOTICE,
        "deadline": "2026-11-24",
    }
    return HazardDraft(id=new_id(), **(given | values))


def a_finished_visit(
    store: Store, premises_id: str, *found: HazardDraft, on: date = TODAY
) -> visit.Finished:
    """A whole visit, signed on paper, with some hazards."""
    draft_id = a_visit(store, premises_id)
    for hazard in found:
        record_hazard(store, draft_id, hazard, by="陈丽")
    visit.answer_rest_ok(store, draft_id, by="陈丽")
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    return visit.finish(store, draft_id, by="陈丽", today=on)


def a_closed_door(store: Store, premises_id: str) -> str:
    """A visit on which nobody was there; its id."""
    draft = a_visit(store, premises_id)
    visit.set_no_access(store, draft, NoAccess.NOBODY, by="陈丽", next_visit=date(2026, 11, 26))
    visit.sign_all_on_paper(store, draft, by="陈丽")
    return visit.finish(store, draft, by="陈丽", today=TODAY).inspection_id


def a_paper(
    store: Store,
    *found: Any,
    deadline: str = "2026-11-30",
    serial: int = 1,
    place: str = "临江街",
) -> str:
    """A visit that found some hazards, and the notice for them; returns the paper's id."""
    premises_id = a_premises(store, f"同福旅社{serial}")
    done = a_finished_visit(store, premises_id, *(found or (a_hazard(deadline=deadline),)))
    with store.read() as connection:
        community = premises(connection, premises_id)["community_id"]
    with store.write("陈丽") as change:
        paper_id = papers.add_paper(
            change,
            community_id=community,
            kind="notice",
            number=f"{place}消整〔2026〕B{serial:04}号",
            premises_id=premises_id,
            inspection_id=done.inspection_id,
            issued_on=TODAY.isoformat(),
            deadline=deadline,
            check_code="7K2M",
            script="zh_CN",
            content={},
            pdf_sha256="0" * 64,
        )
        for hazard_id in done.to_notice:
            hazards.add_step(change, hazard_id, StepKind.NOTICED, TODAY.isoformat(),
                             deadline=deadline, paper_id=paper_id)  # fmt: skip
    return paper_id


def a_drill(store: Store, faults: Iterable[DrillFault] = (), **values: Any) -> str:
    """A drill in the first community, recorded; returns its id."""
    given: dict[str, Any] = {
        "community_id": community_id(store),
        "place": "滨江社区文化广场",
        "held_on": "2026-11-20",
        "scenario": "三楼住户厨房起火，全楼疏散",
        "commander": "王志强",
        "alarm": "15:00",
        "cleared": "15:02:40",
        "assembled": "15:04",
        "head_count": 86,
    }
    return occasions.record(
        store, OccasionKind.DRILL, given | values, (), faults, by="陈丽", today=TODAY
    ).occasion_id


def an_outreach(store: Store, **values: Any) -> str:
    """A training session in the first community, recorded; returns its id."""
    given: dict[str, Any] = {
        "community_id": community_id(store),
        "place": "社区会议室",
        "held_on": "2026-11-19",
        "kind": "training",
        "topics": ["equipment", "escape"],
        "audiences": ["employees"],
        "teacher": "李强",
        "reached": 42,
    }
    return occasions.record(
        store, OccasionKind.OUTREACH, given | values, by="陈丽", today=TODAY
    ).occasion_id


def a_report(store: Store, *, of_id: str = "", **values: Any) -> str:
    """A report from the public by phone, registered or corrected; returns its id."""
    given: dict[str, Any] = {
        "community_id": community_id(store),
        "place": "三号楼楼道",
        "received_on": "2026-11-17",
        "received_at": "09:20",
        "way": "phone",
        "what": "楼道里给电动车充电",
    }
    return reports.register(store, given | values, of_id=of_id, by="陈丽", today=TODAY).report_id


def a_self_check(store: Store, premises_id: str, **values: Any) -> str:
    """A self-check sheet with two items ticked, entered; returns its id."""
    ticks = [
        {"code": "EVA-02", "text": "安全出口畅通", "answer": "ok"},
        {"code": "EQP-01", "text": "灭火器齐全", "answer": "hazard", "reason": "少一具"},
    ]
    given: dict[str, Any] = {
        "premises_id": premises_id,
        "filled_on": "2026-11-20",
        "checklist": NEWEST,
        "answers": ticks,
        "person": "周小燕",
    }
    return self_checks.enter(store, given | values, by="陈丽", today=TODAY).check_id


def content_of(file: BinaryIO) -> bytes:
    """All that an open file holds, wherever it stands."""
    file.seek(0)
    return file.read()


def last_read(file: BinaryIO) -> bytes:
    """All that a file holds, which is closed with it."""
    with file:
        return content_of(file)
