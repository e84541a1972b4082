"""Drills and outreach events of the practice street: most communities have had theirs."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from firesweep.model.clock import clock_at
from firesweep.model.logs.occasion import DrillFault, OccasionKind
from firesweep.model.vocabulary import PhotoRole, Severity
from firesweep.office.logs import occasions as office
from firesweep.practice.album import FIELDS, photo_of
from firesweep.store import street
from firesweep.store.database import Store
from firesweep.store.registry.premises import all_premises
from firesweep.store.sweep import sweeps
from firesweep.store.sweep.sweeps import SweepRow

Values = dict[str, Any]
DRILLS: Sequence[tuple[int, int, str, Values]] = (
    (0, 3, "", {
        "place": "滨江社区文化广场", "scenario": "三号楼二层住户厨房起火，全楼疏散并试用灭火器",
        "commander": "王志强", "organiser": "滨江社区居委会", "observer": "赵凯",
        "departments": "社区干部 6 人，网格员 4 人，物业 5 人，居民 71 人",
        "alarm": "15:00", "cleared": "15:02:40", "assembled": "15:04:10", "head_count": 86,
        "sign_in": 82, "assembly_point": "文化广场东侧草坪",
        "equipment": "手提式干粉灭火器 8 具、消防水带 2 盘、应急广播",
        "faults": "二层有 3 户没有听见广播，由楼长上门通知。",
        "improvement": "二、三层各加装一只应急广播喇叭", "improver": "周敏",
    }),
    (1, 8, "SCH", {
        "scenario": "教学楼二层电气起火，师生疏散", "commander": "林国平",
        "organiser": "学校安全办公室", "observer": "陈丽", "departments": "全体师生",
        "alarm": "10:20", "cleared": "10:23:05", "assembled": "10:25:30", "head_count": 642,
        "assembly_point": "操场", "equipment": "警铃、应急广播、扩音器",
    }),
    (3, 12, "HTL", {
        "scenario": "夜间客房起火，叫醒并疏散住客", "commander": "郭晓东",
        "organiser": "酒店安全部", "observer": "陈丽", "departments": "前厅、客房、保安共 24 人",
        "alarm": "21:30", "cleared": "21:35:20", "assembled": "21:38", "head_count": 57,
        "sign_in": 24, "assembly_point": "酒店正门广场", "equipment": "火灾报警系统、广播、呼救器",
        "faults": "三层东侧警铃不响，安全出口指示灯熄灭一处。",
    }),
    (4, 15, "", {
        "place": "河下街木屋毗连区", "scenario": "木屋起火，邻里互救与接力取水",
        "commander": "谢建国", "organiser": "河下社区居委会", "observer": "赵凯",
        "departments": "微型消防站 6 人，居民 48 人", "alarm": "16:10", "cleared": "16:12:15",
        "assembled": "16:15", "head_count": 54, "sign_in": 51, "assembly_point": "河下街牌坊",
        "equipment": "手抬机动泵 1 台、水带 4 盘、灭火器 10 具",
    }),
    (6, 17, "", {
        "place": "书院社区党群服务中心", "scenario": "会议室起火，逃生自救演示",
        "commander": "吴静", "organiser": "书院社区居委会", "alarm": "09:30", "cleared": "09:31:50",
        "assembled": "09:33", "head_count": 38, "sign_in": 38, "assembly_point": "门前广场",
        "equipment": "灭火毯、灭火器 6 具、逃生面罩",
    }),
)  # fmt: skip
"""Community, days after the sweep began, category of the premises (or in the open), values."""
FAULT = DrillFault(
    problem="三层东侧警铃不响", place="三层东侧走廊", measure="修复警铃并全楼联动测试",
    severity=Severity.SERIOUS,
)  # fmt: skip
OUTREACH: Sequence[tuple[int, int, Values]] = (
    (0, 1, {"kind": "banner", "place": "临江路、文化广场", "theme": "冬春火灾防控",
            "topics": ["everyday"], "audiences": ["residents"], "quantity": 12}),
    (0, 2, {"kind": "training", "place": "社区会议室", "topics": ["law", "equipment", "escape"],
            "audiences": ["company_heads", "employees"], "teacher": "李强（消防救援站）",
            "starts": "14:30", "ends": "16:00", "reached": 64, "sign_in": 61,
            "material": "《消防安全责任人手册》", "quantity": 64,
            "content": "消防法第十六条、第二十八条；灭火器的检查与使用；浓烟中的逃生。",
            "outcome": "现场试用灭火器 20 人次，抽问 6 人全部答对。"}),
    (0, 9, {"kind": "leaflet", "place": "滨江花园一至六号楼", "topics": ["everyday"],
            "theme": "电动自行车不进楼、不飞线充电",
            "audiences": ["residents"], "quantity": 600, "reached": 540,
            "material": "《电动自行车充电安全》传单"}),
    (1, 4, {"kind": "special_issue", "place": "望江社区宣传栏", "topics": ["everyday", "escape"],
            "audiences": ["residents"], "quantity": 4, "theme": "冬季取暖防火"}),
    (1, 10, {"kind": "household_visit", "place": "望江路老旧楼院", "topics": ["everyday"],
             "audiences": ["residents"], "reached": 36, "quantity": 36,
             "material": "独立式感烟报警器", "outcome": "为 36 户独居老人装好报警器。"}),
    (2, 5, {"kind": "slogan", "place": "榕荫街", "topics": ["everyday"], "quantity": 20,
            "audiences": ["residents"], "theme": "人走断电，出门关气"}),
    (2, 11, {"kind": "training", "place": "榕树社区活动室", "topics": ["equipment"],
             "audiences": ["residents"], "teacher": "赵凯", "starts": "09:00", "ends": "10:30",
             "reached": 45, "sign_in": 43}),
    (3, 6, {"kind": "leaflet", "place": "塔前街沿街店面", "topics": ["law"],
            "audiences": ["company_heads"], "quantity": 180, "reached": 172,
            "material": "《九小场所消防安全告知书》"}),
    (4, 7, {"kind": "household_visit", "place": "木屋毗连区", "topics": ["escape"],
            "audiences": ["residents"], "reached": 58, "quantity": 58, "material": "灭火毯"}),
    (5, 13, {"kind": "banner", "place": "南门大街", "topics": ["everyday"], "quantity": 6,
             "audiences": ["residents"]}),
    (6, 14, {"kind": "training", "place": "学府路工地会议室", "topics": ["equipment", "law"],
             "audiences": ["employees"], "teacher": "李强（消防救援站）", "reached": 80,
             "sign_in": 78, "theme": "动火作业"}),
)  # fmt: skip


def keep_logs(store: Store, starts: date, today: date, *, by: str) -> None:
    """Record what was held up to today; one banner was recorded twice and is void."""
    with store.read() as connection:
        communities = [each.id for each in street.communities(connection)]
        places = all_premises(connection)
        (sweep,) = sweeps.sweeps(connection)
    known = {"communities": communities, "sweep": sweep, "starts": starts, "by": by}
    for day, kind, values, faults in sorted(_events(known, places), key=lambda event: event[0]):
        if day > today:
            continue
        area = "drill" if kind is OccasionKind.DRILL else f"outreach {values['kind']}"
        shown = [photo_of(store, area, PhotoRole(kind.value), day, n) for n in range(2)]
        photos = [{name: photo[name] for name in FIELDS} for photo in shown]
        with clock_at(datetime.combine(day, time(17, 5)).astimezone()):
            office.record(store, kind, values, photos, faults, by=by, today=day)
    twice = {"kind": "banner", "place": "南门大街", "topics": ["everyday"], "quantity": 6}
    day = _weekday(starts, 13)
    if day <= today:
        with clock_at(datetime.combine(day, time(17, 20)).astimezone()):
            values = twice | _when(day, communities[5], sweep)
            made = office.record(store, OccasionKind.OUTREACH, values, by=by, today=day)
            office.void(store, OccasionKind.OUTREACH, made.occasion_id, "重复登记", by=by)


def _events(
    known: Mapping[str, Any], places: Sequence[Mapping[Any, Any]]
) -> Iterator[tuple[date, OccasionKind, Values, list[DrillFault]]]:
    for number, after, category, values in DRILLS:
        day, community = _weekday(known["starts"], after), known["communities"][number]
        more = _when(day, community, known["sweep"])
        faults = []
        if category:
            more["premises_id"] = next(p["id"] for p in places if p["community_id"] == community
                                       and category in p["categories"].split(","))  # fmt: skip
        if values.get("improvement"):
            more["improve_by"] = (day + timedelta(days=14)).isoformat()
        if category == "HTL":
            due = (day + timedelta(days=10)).isoformat()
            faults = [FAULT.model_copy(update={"deadline": due})]
        yield day, OccasionKind.DRILL, values | more, faults
    for number, after, values in OUTREACH:
        day = _weekday(known["starts"], after)
        more = _when(day, known["communities"][number], known["sweep"])
        yield day, OccasionKind.OUTREACH, values | more, []


def _when(day: date, community: str, sweep: SweepRow) -> Values:
    return {"community_id": community, "sweep_id": sweep.id, "held_on": day.isoformat()}


def _weekday(starts: date, after: int) -> date:
    """Some working days after the first."""
    return starts + timedelta(days=after // 5 * 7 + after % 5)
