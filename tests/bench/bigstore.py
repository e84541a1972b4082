"""A store of 100,000 premises and 50,000 inspections, made once per machine and schema."""

import hashlib
import os
import tempfile
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from sqlalchemy import insert

from firesweep.model.hazard.life import StepKind
from firesweep.model.ids import new_id
from firesweep.model.registry.premises import PremisesDraft
from firesweep.model.sweep.draft import SweepDraft
from firesweep.model.vocabulary import Category, Handling, Outcome, PremisesStatus, Severity
from firesweep.store import database, registers, schema, tables
from firesweep.store.checklists import NEWEST
from firesweep.store.database import Owner, Store
from firesweep.store.hazard.hazard_states import derive
from firesweep.store.journal import Change
from firesweep.store.registry import premises

PREMISES = 100_000
INSPECTIONS = 50_000
HAZARDS = 20_000
COMMUNITIES = ("滨江", "临江", "中山", "东门", "南湖", "解放", "花园", "新村")
FIRST_DAY = date(2026, 8, 1)
LAST_DAY = date(2026, 11, 22)
SWEEP_DAY = date(2026, 10, 1)
BATCH = 20_000

_PLACES = "临江 滨江 东方 鑫达 同福 华盛 金桥 长宁 顺发 老街 阿明 兴隆 宏图 永安 百佳 新世纪"
_MORE = "大 小 新 老 福 兴 和 美 佳 隆 盛 安 康 利 达 丰"
_KINDS = {
    Category.ENTERPRISE: "服装厂 电子有限公司 印刷厂 物流有限公司",
    Category.PUBLIC_INSTITUTION: "卫生服务中心 文化站 图书馆",
    Category.SCHOOL: "小学 中学 培训学校",
    Category.KINDERGARTEN: "幼儿园 托育中心",
    Category.ENTERTAINMENT: "KTV 网吧 游艺厅",
    Category.CROWDED_PLACE: "商场 超市 养老院",
    Category.SHOPFRONT: "便利店 五金店 理发店 药行 服装店",
    Category.HOTEL: "大酒店 宾馆",
    Category.RESTAURANT: "酒楼 快餐店 火锅店",
    Category.HOSTEL: "旅社 招待所",
    Category.CONSTRUCTION_SITE: "工地 改造项目部",
    Category.MARKET: "农贸市场 批发市场",
    Category.RESIDENTIAL: "新村 小区 家属院",
    Category.WOODEN_HOUSES: "木屋区",
    Category.RENTAL: "出租屋 公寓",
}
_ROADS = "中山 解放 人民 建设 滨江 长乐 平型关 朝阳 和平 莘庄"
_FAMILY = "王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 林"
_GIVEN = "伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明"


class Size(NamedTuple):
    """How much stands in a store."""

    premises: int = PREMISES
    inspections: int = INSPECTIONS
    hazards: int = HAZARDS
    years: float = 0
    """Spread over so many years up to LAST_DAY, each hazard with the steps of its life; a sweep
    goes on in the last quarter. 0: since August, and hazards without steps."""


FULL = Size()


def big_store(size: Size = FULL) -> Path:
    """Return the folder of a store of this size; making it takes a minute, once."""
    written_by = (database.__file__, schema.__file__, premises.__file__)
    sources = [Path(__file__), *map(Path, written_by), *sorted(Path(*tables.__path__).glob("*.py"))]
    text = b"".join(source.read_bytes() for source in sources)
    mark = hashlib.sha256(text + repr(size).encode()).hexdigest()[:12]
    folder = Path(tempfile.gettempdir()) / f"firesweep-bench-{mark}"
    if not folder.exists():
        making = folder.with_suffix(f".{os.getpid()}")
        fill(
            database.create_store(
                making, Owner(new_id(), "临江街道", "A", practice=False, office="A")
            ),
            size,
        )
        making.rename(folder)
    return folder


def fill(store: Store, size: Size) -> None:
    """Write a street of some size, the same every time."""
    chance = Random(2026)
    first = LAST_DAY - timedelta(round(365 * size.years)) if size.years else FIRST_DAY
    with store.write("bench") as change:
        change.at = f"{first}T00:00:00.000+00:00"  # the registry has stood since then
        areas = registers.add_communities(change, [f"{name}社区" for name in COMMUNITIES])
        beats = [
            (area, beat)
            for area in areas
            for beat in registers.add_beats(change, area, ["一片区", "二片区", "三片区"])
        ]
        drafts = (a_premises(chance, number, *chance.choice(beats)) for number in
                  range(size.premises))  # fmt: skip
        ids = premises.add_premises(change, drafts)
        if size.years:
            fill_years(change, chance, ids, areas, size)
        else:
            fill_months(change, chance, ids, areas, size)
    store.close()


def fill_months(
    change: Change, chance: Random, ids: list[str], areas: list[str], size: Size
) -> None:
    """Write visits since August, and hazards as they stand."""
    visits = [a_visit(chance, chance.choice(ids), areas) for _ in range(size.inspections)]
    change.connection.execute(insert(tables.Inspection), visits)
    _add_hazards(change, chance, visits, size.hazards)


def fill_years(
    change: Change, chance: Random, ids: list[str], areas: list[str], size: Size
) -> None:
    """Write the visits and hazards of years, day after day, the hazards' steps, and a sweep."""
    first = LAST_DAY - timedelta(round(365 * size.years))
    sweep = registers.add_sweep(change, SweepDraft.model_validate({
        "name": "冬春火灾防控大排查", "starts": SWEEP_DAY.isoformat(), "ends": "2027-01-31",
        "communities": areas, "categories": ",".join(Category), "checklist": NEWEST,
    }))  # fmt: skip
    days = sorted(chance.randint(0, (LAST_DAY - first).days) for _ in range(size.inspections))
    seen = []
    for start in range(0, size.inspections, BATCH):
        visits = [_visit_of_years(chance, chance.choice(ids), areas, first + timedelta(day), sweep)
                  for day in days[start : start + BATCH]]  # fmt: skip
        change.connection.execute(insert(tables.Inspection), visits)
        seen += [{**visit, "answers": []} for visit in visits if visit["outcome"] == "inspected"]
    at = sorted(chance.choices(range(len(seen)), k=size.hazards))
    for start in range(0, size.hazards, BATCH):
        rows = [a_hazard(seen[one], an_item(chance)) for one in at[start : start + BATCH]]
        change.connection.execute(insert(tables.Hazard), rows)
        steps = [step for row in rows for step in a_life(chance, row)]
        change.connection.execute(insert(tables.StepFact), steps)
        derive(change, [row["id"] for row in rows])


def _visit_of_years(
    chance: Random, premises_id: str, areas: list[str], on: date, sweep: str
) -> dict[str, Any]:
    visit, day = a_visit(chance, premises_id, areas), on.isoformat()
    within = sweep if day >= SWEEP_DAY.isoformat() else None
    return visit | {"visited_on": day, "sweep_id": within, "answers": visit["answers"][:8]}


def a_life(chance: Random, hazard: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the steps of a hazard as lives go: nearly all are put right in two or three weeks."""
    found, ways = date.fromisoformat(hazard["found_on"]), chance.random()
    until = (found + timedelta(chance.randint(3, 15))).isoformat()
    kinds = [(StepKind.NOTICED, 0), (StepKind.SERVED, 0)]
    if ways < 0.97:
        later = chance.randint(4, 25)
        kinds += [(StepKind.PASSED, later), (StepKind.CLOSED, later + chance.randint(0, 2))]
    for counter, (kind, after) in enumerate(kinds, 1):
        on = found + timedelta(after)
        if on <= LAST_DAY + timedelta(3):
            yield {
                "id": new_id(), "hazard_id": hazard["id"], "kind": kind.value,
                "on": on.isoformat(), "at": f"{on}T08:00:00.000+00:00", "by": "陈丽",
                "counter": counter, "laptop": "A", "details": {},
                "deadline": until if kind is StepKind.NOTICED else None,
            }  # fmt: skip


def _one(chance: Random, words: str) -> str:
    return chance.choice(words.split())


def a_premises(chance: Random, number: int, community: str, beat: str) -> PremisesDraft:
    """Return a premises as a street has them, the same for the same chance."""
    category = chance.choices(list(Category), (4, 1, 1, 1, 1, 1, 40, 1, 6, 2, 1, 1, 9, 2, 30))[0]
    name = _one(chance, _PLACES) + _one(chance, _MORE) + _one(chance, _MORE)
    person = _one(chance, _FAMILY) + _one(chance, _GIVEN)
    return PremisesDraft(
        name=name + _one(chance, _KINDS[category]),
        categories=category.value,
        community_id=community,
        beat_id=beat if chance.random() < 0.9 else None,
        address=f"{_one(chance, _ROADS)}路{chance.randint(1, 999)}弄{chance.randint(1, 60)}号",
        contact=person,
        phone=f"1{chance.choice('3578')}{chance.randint(0, 999_999_999):09}",
        responsible_person=person,
        area=round(chance.uniform(8, 4000), 1),
        floors=chance.randint(1, 33),
        source_code=f"SRC{number:06}",
        key_unit=chance.random() < 0.01,
        status=PremisesStatus.CLOSED_DOWN if chance.random() < 0.02 else PremisesStatus.REGISTERED,
    )


def a_visit(chance: Random, premises_id: str, areas: list[str]) -> dict[str, Any]:
    """Return a finished visit with an answer for each of thirty items."""
    day = (FIRST_DAY + timedelta(chance.randint(0, 110))).isoformat()
    outcome = Outcome.INSPECTED if chance.random() < 0.9 else Outcome.NO_ACCESS
    moment = f"{day}T08:00:00.000+00:00"
    return {
        "id": new_id(), "premises_id": premises_id, "community_id": chance.choice(areas),
        "visited_on": day, "started_at": moment, "finished_at": moment, "outcome": outcome.value,
        "no_access_note": "", "checklist": "2026-11", "remarks": "", "unit": {}, "people": [],
        "answers": [{"code": f"C{n:03}", "text": "安全出口畅通，未锁闭、未堵塞",
                     "answer": "ok", "reason": ""} for n in range(30)],
    }  # fmt: skip


def _add_hazards(change: Change, chance: Random, visits: list[dict[str, Any]], count: int) -> None:
    seen = [visit for visit in visits if visit["outcome"] == Outcome.INSPECTED.value]
    found = [chance.choice(seen) for _ in range(count)]
    rows = [a_hazard(visit, an_item(chance)) for visit in found]
    change.connection.execute(insert(tables.Hazard), rows)
    change.connection.execute(insert(tables.HazardState), list(_states(chance, rows)))


def an_item(chance: Random) -> str:
    """Return an item's code: of 161 some are wrong far more often than others."""
    return f"C{min(int(chance.expovariate(1 / 25)), 160):03}"


def a_hazard(visit: dict[str, Any], code: str = "C001") -> dict[str, Any]:
    """Return a hazard of one item found on a visit."""
    return {
        "id": new_id(), "inspection_id": visit["id"], "premises_id": visit["premises_id"],
        "community_id": visit["community_id"], "found_on": visit["visited_on"], "code": code,
        "description": "二层安全出口上锁", "place": "二层", "measure": "立即开锁，保持畅通",
        "basis": [], "severity": Severity.GENERAL.value, "handling": Handling.NOTICE.value,
        "refer": "", "deadline": visit["visited_on"],
    }  # fmt: skip


def _states(chance: Random, rows: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for row in rows:
        is_open = chance.random() < 0.3
        yield {
            "hazard_id": row["id"], "premises_id": row["premises_id"],
            "community_id": row["community_id"], "state": "noticed" if is_open else "closed",
            "is_open": is_open, "deadline": row["deadline"], "served": is_open, "listed": False,
            **{name: row[name] for name in ("found_on", "severity", "handling", "code")},
            "turns": [], "lasted": -1 if is_open else 0,
        }  # fmt: skip
