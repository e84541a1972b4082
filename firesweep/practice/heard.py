"""Reports from the public and self-checks of the practice street, up to today."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from firesweep.model.clock import clock_at
from firesweep.model.logs.report import ReportStepKind
from firesweep.model.vocabulary import Answer, PhotoRole
from firesweep.office.logs import reports as office
from firesweep.office.logs import self_checks
from firesweep.practice.album import FIELDS, photo_of
from firesweep.store import street
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import hazard_rows
from firesweep.store.registry.premises import all_premises
from firesweep.store.visit.inspections import inspections_of

Values = dict[str, Any]
REPORTS: Sequence[tuple[int, int, Values]] = (
    (0, 16, {
        "place": "滨江花园三号楼", "what": "三号楼一层楼道里每晚停四五辆电动车，拉线充电。",
        "shown": "ebike", "way": "visit", "reporter": "何女士", "phone": "10000020301",
        "received_at": "09:20",
        "done": (("visited", 1, {"who": "陈丽", "text": "属实，当场清理并约谈物业。"}),
                 ("answered", 2, {"who": "陈丽", "way": "phone",
                                  "text": "已清理，物业增设室外充电位。"}),
                 ("closed", 3, {}))}),
    (1, 9, {
        "place": "望江路与河沿巷口", "what": "消防车通道长期被私家车占用。", "way": "hotline",
        "urgent": True, "received_at": "18:05", "remarks": "12345 工单转来",
        "done": (("visited", 0, {"who": "赵凯", "text": "现场有车七辆占道，已通知挪车。"}),
                 ("passed_on", 1, {"who": "交警大队望江中队", "text": "请纳入日常巡查。"}))}),
    (2, 6, {
        "place": "榕荫街12号", "what": "二楼出租屋有人住在仓库里做饭。", "way": "visit",
        "reporter": "楼长林大姐", "received_at": "10:40",
        "done": (("visited", 2, {"who": "陈丽", "text": "无人应门，约次日再查。"}),)}),
    (4, 5, {
        "place": "河下街木屋毗连区", "what": "隔壁木屋里堆了很多纸箱和泡沫，担心起火。",
        "way": "letter", "done": ()}),
    (3, 1, {
        "place": "塔前街市场北门", "what": "市场北门安全出口被货柜堵住，只留一条缝。",
        "way": "visit", "urgent": True, "reporter": "摊主", "phone": "10000020317",
        "received_at": "16:30", "shown": "evacuation", "done": ()}),
    (5, 0, {
        "place": "南门大街8号沿街", "what": "沿街烧烤店的气罐放在人行道上。", "way": "online",
        "received_at": "08:05", "done": ()}),
)  # fmt: skip
"""Community, days before today, what was reported and what was done so many days later."""
SHEETS = 14
HANDED = 6
"""How many sheets came back, and how many of other premises did not."""


def hear_the_public(store: Store, today: date, *, by: str) -> None:
    """Register what people told, with what was done; one led to a hazard, one is void."""
    with store.read() as connection:
        communities = [each.id for each in street.communities(connection)]
    for number, before, values in REPORTS:
        given = dict(values, community_id=communities[number])
        _told(store, given, today - timedelta(days=before), today, by=by)
    _led_to_a_hazard(store, today, by=by)
    twice = {"place": "滨江花园三号楼", "what": "楼道充电，同前。", "way": "phone",
             "community_id": communities[0]}  # fmt: skip
    day = today - timedelta(days=15)
    report_id = _told(store, twice, day, today, by=by)
    with clock_at(_at(day, 16)):
        office.void(store, report_id, "重复登记", by=by)


def _told(store: Store, values: Values, day: date, today: date, *, by: str) -> str:
    done, area = values.pop("done", ()), values.pop("shown", "")
    shown = [photo_of(store, area, PhotoRole.REPORT, day)] if area else []
    photos = [{name: photo[name] for name in FIELDS} for photo in shown]
    with clock_at(_at(day, 11)):
        given = values | {"received_on": day.isoformat()}
        report_id = office.register(store, given, photos, by=by, today=today).report_id
    for kind, after, more in done:
        then = day + timedelta(days=after)
        with clock_at(_at(then, 15)):
            step = {"kind": kind, "on": then.isoformat()} | more
            office.take_step(store, report_id, step, by=by, today=today)
    return report_id


def _led_to_a_hazard(store: Store, today: date, *, by: str) -> None:
    """A report about a premises whose next visit found it to be true."""
    with store.read() as connection:
        found = _visit_with_hazard(connection, today)
    if found is None:
        return
    premises_id, visit, hazard = found
    day = date.fromisoformat(visit.visited_on) - timedelta(days=1)
    given = {"premises_id": premises_id, "way": "phone", "reporter": "租客",
             "phone": "10000020322", "what": f"店里有隐患：{hazard['description']}",
             "received_at": "20:15"}  # fmt: skip
    then = visit.visited_on
    report_id = _told(store, given, day, today, by=by)
    with clock_at(_at(date.fromisoformat(then), 17)):
        step = {"kind": ReportStepKind.FOUND, "on": then, "hazard_id": hazard["id"]}
        office.take_step(store, report_id, step, by=by, today=today)


def _visit_with_hazard(connection: Any, today: date) -> Any:
    for row in all_premises(connection):
        for visit in inspections_of(connection, row["id"]):
            hazards = hazard_rows(connection, visit.id)
            recent = visit.visited_on >= (today - timedelta(days=6)).isoformat()
            if recent and hazards:
                return row["id"], visit, hazards[0]
    return None


def enter_self_checks(store: Store, starts: date, today: date, *, by: str) -> None:
    """Enter the sheets some premises filled in before the sweep; most saw less than the team."""
    with store.read() as connection:
        rows = [row for row in all_premises(connection) if "SHP" in row["categories"]]
        rows.sort(key=lambda row: not inspections_of(connection, row["id"]))
    day = starts - timedelta(days=4)
    for number, row in enumerate(rows[:SHEETS]):
        sheet = self_checks.sheet_of(store, row["id"], today=today, script="zh_CN")
        ticks = [
            {"code": item.code, "text": item.text, "answer": _tick(number, at).value}
            for at, item in enumerate(sheet.items)
        ]
        values = {
            "premises_id": row["id"], "sweep_id": sheet.sweep_id, "filled_on": day.isoformat(),
            "checklist": sheet.version, "answers": ticks,
            "person": row["responsible_person"] or row["contact"] or "店主",
            "phone": row["phone"],
        }  # fmt: skip
        with clock_at(_at(day + timedelta(days=2), 10)):
            self_checks.enter(store, values, by=by, today=today)


def hand_out_sheets(store: Store, starts: date, today: date, *, by: str) -> None:
    """Hand sheets to some hostels before the sweep; they have not come back."""
    with store.read() as connection:
        ids = [row["id"] for row in all_premises(connection) if "HST" in row["categories"]]
    day = starts - timedelta(days=6)
    values = {"handed_on": day.isoformat(), "handed_by": "陈丽", "handed_to": "店主"}
    with clock_at(_at(day, 16)):
        self_checks.hand_out(store, ids[:HANDED], values, by=by, today=today)


def _tick(number: int, at: int) -> Answer:
    """Few own up to a fault, and hardly anything is left open."""
    if (number + 3 * at) % 29 == 0:
        return Answer.HAZARD
    return Answer.NOT_APPLICABLE if (number + at) % 11 == 0 else Answer.OK


def _at(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour, 25)).astimezone()
