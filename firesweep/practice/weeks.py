"""Four weeks of a sweep, played day by day: visits, hazards, and what became of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from firesweep.field.finding import hazard_from
from firesweep.field.notice import issue_in
from firesweep.field.register import issue_register_in
from firesweep.field.visit import listed_items, lock, usual_people
from firesweep.model.clock import clock_at
from firesweep.model.deadlines import Calendar
from firesweep.model.hazard.life import StepKind, allowed
from firesweep.model.ids import new_id
from firesweep.model.visit.checklist import Checklist, Item
from firesweep.model.visit.citing import Addressee
from firesweep.model.visit.inspection import (
    GivenAnswer,
    HazardDraft,
    Participant,
    UnitSignature,
    Visit,
)
from firesweep.model.vocabulary import (
    Answer,
    Handling,
    NoAccess,
    Outcome,
    PhotoRole,
    Script,
    ServiceWay,
    SignatureWay,
)
from firesweep.paper.notice import notice_pdf
from firesweep.paper.register import register_pdf
from firesweep.practice.album import photo_of
from firesweep.practice.fates import Later, Noticed, noticed_fate, referred_fate
from firesweep.practice.half_done import leave_half_done
from firesweep.store.calendar import load_calendar
from firesweep.store.checklists import checklist
from firesweep.store.database import Store
from firesweep.store.hazard.hazard_photos import add_photos
from firesweep.store.hazard.hazards import add_step, life_of
from firesweep.store.journal import Change
from firesweep.store.registry.premises import all_premises
from firesweep.store.sweep import sweeps

CLERK = "陈丽"
VISITS_A_DAY = 2
"""Per community; the team of the practice street is unhurried."""
FORMS = timedelta(days=5)
"""How far back a notice was handed over with its register form: each takes 80 ms to draw."""
PLACES: Mapping[str, Sequence[str]] = {
    "evacuation": ("一楼通道", "楼梯间", "后门", "疏散通道东侧"),
    "equipment": ("一楼大厅", "收银台旁", "仓库", "通道中段"),
    "fire_access": ("门前消防车通道", "楼前道路"),
    "electricity": ("配电箱处", "仓库", "一楼大厅", "员工休息间"),
    "gas": ("厨房", "气瓶存放处"),
    "hot_work": ("后院", "施工作业面"),
    "flammables": ("仓库", "后院", "货架区"),
    "building": ("一楼大厅", "仓库", "北侧外墙"),
    "management": ("值班室", "办公室"),
    "ebike": ("门厅", "楼梯间底层"),
    "combined_use": ("店面阁楼", "店面后间"),
    "legal": ("办公室",),
}
"""Where in a premises the hazards of a checklist's area are found."""
SCRIPT = Script.SIMPLIFIED


@dataclass
class Weeks:
    """The play's state: who is still to be visited, what is still to happen."""

    store: Store
    chance: Random
    lists: Checklist
    calendar: Calendar
    sweep: sweeps.SweepRow
    today: date
    waiting: dict[str, list[Mapping[str, Any]]]
    people: dict[str, tuple[Participant, ...]]
    fates: list[Later] = field(default_factory=list)
    scenes: dict[str, tuple[str, int]] = field(default_factory=dict)
    """Area and variant of each hazard's photo, so that a later one shows the same spot."""


def play(store: Store, chance: Random, starts: date, today: date) -> None:
    """Play every working day of the sweep up to yesterday, and this morning."""
    weeks = _setting(store, chance, today)
    day = starts
    while day <= today:
        if day.weekday() < 5:
            with clock_at(_at(day, 9)), store.write(CLERK) as change:
                follow_up(change, weeks, day)
                for community in weeks.waiting:
                    _visits(change, weeks, community, day, 1 if day == today else VISITS_A_DAY)
        day += timedelta(days=1)
    with clock_at(_at(today, 8)):
        leave_half_done(store, today, weeks.calendar, by=CLERK)


def follow_up(change: Change, weeks: Weeks, day: date) -> None:
    """Let happen what is due, in the order it was planned; the rest is still to come."""
    due = [later for later in weeks.fates if later.on <= day]
    weeks.fates = [later for later in weeks.fates if later.on > day]
    for later in due:
        life = life_of(change.connection, later.hazard_id)
        # An earlier event of its life may have made this one impossible.
        if later.kind not in allowed(life.state):
            continue
        details = dict(later.details)
        if later.photo:
            details["photos"] = _step_photos(change, weeks, later.hazard_id, later.photo, day)
        extended = later.kind is StepKind.EXTENDED
        add_step(
            change,
            later.hazard_id,
            later.kind,
            day.isoformat(),
            deadline=later.deadline.isoformat() if later.deadline else None,
            old_deadline=life.deadline if extended else None,
            details=details,
        )


def _step_photos(
    change: Change, weeks: Weeks, hazard_id: str, role: PhotoRole, day: date
) -> list[str]:
    area, variant = weeks.scenes[hazard_id]
    row = photo_of(weeks.store, area, role, day, variant)
    return add_photos(change, hazard_id, role, [{**row, "hazard_id": hazard_id}])


def _setting(store: Store, chance: Random, today: date) -> Weeks:
    with store.read() as connection:
        sweep = sweeps.current_sweep(connection, today.isoformat())
        assert sweep is not None
        waiting: dict[str, list[Mapping[str, Any]]] = {c: [] for c in sweep.communities}
        for row in all_premises(connection):
            waiting[row["community_id"]].append(dict(row))
        people = {c: tuple(usual_people(connection, c, sweep)) for c in sweep.communities}
    for rows in waiting.values():
        chance.shuffle(rows)
        rows.sort(key=lambda row: not row["key_unit"])
    return Weeks(store, chance, checklist(), load_calendar(), sweep, today, waiting, people)


def _visits(change: Change, weeks: Weeks, community: str, day: date, count: int) -> None:
    for number in range(count):
        rows = weeks.waiting[community]
        # Key units first, but not only: a team takes the shops on its way along.
        row = rows.pop(0 if number == 0 else weeks.chance.randrange(len(rows)))
        change.at = _at(day, 9 + 2 * number).isoformat(timespec="milliseconds")
        change.by = weeks.people[community][0].name
        if weeks.chance.random() < 0.1:
            _no_access(change, weeks, row, day)
        else:
            _inspected(change, weeks, row, day)


def _visit(weeks: Weeks, row: Mapping[str, Any], day: date, **values: Any) -> Visit:
    signed = tuple(
        Participant(p.name, p.post, p.role, p.person_id, SignatureWay.ON_PAPER)
        for p in weeks.people[row["community_id"]][:4]
    )
    return Visit(
        id=new_id(),
        premises_id=row["id"],
        sweep_id=weeks.sweep.id,
        started_at=_at(day, 9).isoformat(timespec="milliseconds"),
        checklist=weeks.lists.version,
        script=SCRIPT,
        people=signed,
        **values,
    )


def _no_access(change: Change, weeks: Weeks, row: Mapping[str, Any], day: date) -> None:
    why = weeks.chance.choice(
        (NoAccess.CLOSED, NoAccess.CLOSED, NoAccess.NOBODY, NoAccess.REFUSED, NoAccess.MOVED)
    )
    again = None if why is NoAccess.MOVED else (day + timedelta(days=3)).isoformat()
    said = "店主：忙，改天再来" if why is NoAccess.REFUSED else ""
    visit = _visit(weeks, row, day, items=(), outcome=Outcome.NO_ACCESS, no_access=why.value,
                   no_access_note=said, next_visit=again)  # fmt: skip
    lock(change, visit, row["community_id"], today=day, photos=())


def _inspected(change: Change, weeks: Weeks, row: Mapping[str, Any], day: date) -> None:
    listed = tuple(listed_items(weeks.lists, row, SCRIPT))
    codes = [item.code for item in listed]
    wrong = weeks.chance.sample(codes, weeks.chance.choice((0, 0, 0, 0, 0, 1, 1, 2, 3)))
    found = tuple(_hazard(weeks, weeks.lists.items[code], row, day) for code in wrong)
    unit = UnitSignature(row["responsible_person"], "消防安全责任人", SignatureWay.ON_PAPER)
    if weeks.chance.random() < 0.04:
        unit = UnitSignature(
            row["contact"],
            "现场负责人",
            SignatureWay.REFUSED,
            (),
            "称负责人不在，不便签字",
            ("李国平", "张敏"),
        )
    visit = _visit(
        weeks,
        row,
        day,
        items=listed,
        answers=_answers(weeks, codes, wrong),
        hazards=found,
        unit=unit,
    )
    photos = [p for hazard in found for p in _photos(weeks, hazard, day)]
    if row["key_unit"] and not photos:
        photos = [photo_of(weeks.store, "management", PhotoRole.PREMISES, day)]
    inspection_id, to_notice = lock(change, visit, row["community_id"], today=day, photos=photos)
    weeks.fates += referred_fate(weeks.chance, found, day)
    if to_notice and (day < weeks.today or weeks.chance.random() < 0.5):
        _notice(change, weeks, visit, inspection_id, to_notice, day)
        if day > weeks.today - FORMS:
            issue_register_in(change, weeks.store.photos, inspection_id, today=day,
                              render=register_pdf)  # fmt: skip


def _answers(weeks: Weeks, codes: list[str], wrong: list[str]) -> dict[str, GivenAnswer]:
    answers = {}
    for code in codes:
        if code in wrong:
            answers[code] = GivenAnswer(Answer.HAZARD)
        elif weeks.chance.random() < 0.08:
            answers[code] = GivenAnswer(Answer.NOT_APPLICABLE)
        elif weeks.chance.random() < 0.02:
            answers[code] = GivenAnswer(Answer.NOT_SEEN, "房间上锁，未能进入")
        else:
            answers[code] = GivenAnswer(Answer.OK)
    return answers


def _hazard(weeks: Weeks, item: Item, row: Mapping[str, Any], day: date) -> HazardDraft:
    hazard = hazard_from(item, addressee=Addressee.of(row), script=SCRIPT, visit_day=day,
                         calendar=weeks.calendar)  # fmt: skip
    handling = hazard.handling
    if item.on_the_spot and weeks.chance.random() < 0.5:
        handling = Handling.ON_THE_SPOT
    elif weeks.chance.random() < 0.06:
        handling = Handling.REFERRAL
    return replace(
        hazard,
        place=weeks.chance.choice(PLACES[item.area]),
        handling=handling,
        refer_reason="超出社区处置权限" if handling is Handling.REFERRAL else "",
    )


def _photos(weeks: Weeks, hazard: HazardDraft, day: date) -> Iterator[dict[str, Any]]:
    area = weeks.lists.items[hazard.code or ""].area
    variant = weeks.chance.randrange(2)
    weeks.scenes[hazard.id] = (area, variant)
    yield photo_of(weeks.store, area, PhotoRole.HAZARD, day, variant, hazard)
    if hazard.handling is Handling.ON_THE_SPOT:
        yield photo_of(weeks.store, area, PhotoRole.AFTER, day, variant, hazard)


def _notice(
    change: Change,
    weeks: Weeks,
    visit: Visit,
    inspection_id: str,
    hazard_ids: tuple[str, ...],
    day: date,
) -> None:
    issued = issue_in(
        change,
        weeks.store.photos,
        inspection_id,
        hazard_ids,
        today=day,
        render=notice_pdf,
    )
    way = weeks.chance.choice((ServiceWay.DIRECT,) * 5 + (ServiceWay.LEFT, ServiceWay.DISPLAYED))
    served = weeks.chance.random() < 0.93
    team = tuple(person.name for person in visit.people)
    for hazard in visit.hazards:
        if hazard.id not in hazard_ids:
            continue
        if served:
            details = {"way": way, "servers": list(team[-2:])}
            add_step(change, hazard.id, StepKind.SERVED, day.isoformat(),
                     paper_id=issued.paper_id, details=details)  # fmt: skip
        assert hazard.deadline
        deadline = date.fromisoformat(hazard.deadline)
        weeks.fates += noticed_fate(weeks.chance, Noticed(hazard.id, day, deadline, team))


def _at(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(min(hour, 18), 10)).astimezone()
