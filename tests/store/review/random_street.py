"""Small streets with anything in them, for figures to be counted in two ways."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

from sqlalchemy import insert

from firesweep.model.hazard.life import StepKind
from firesweep.model.ids import new_id
from firesweep.model.registry.premises import premises_draft
from firesweep.model.sweep.draft import SweepDraft
from firesweep.model.vocabulary import Handling, Outcome, PremisesStatus, Severity
from firesweep.store import registers, street, tables
from firesweep.store.aliases import derive_aliases
from firesweep.store.checklists import NEWEST
from firesweep.store.database import Store
from firesweep.store.hazard.hazard_states import derive
from firesweep.store.journal import Change
from firesweep.store.registry.premises import add_premises

FIRST = date(2026, 12, 7)
"""The days of a random street run from here over four weeks, across the year's end."""
DAYS = 28
CATEGORIES = ("HST", "RNT", "HST,RNT", "ENT")
KINDS = (*StepKind, StepKind.NOTICED, StepKind.VOIDED, StepKind.PASSED, StepKind.CLOSED)


def fill(store: Store, chance: Random) -> None:
    """Write premises, sweeps, visits, hazards with steps of all sorts, drills and outreach."""
    with store.write("bench") as change:
        areas = [one.id for one in street.communities(change.connection)]
        beats = {area: registers.add_beats(change, area, ["一片区", "二片区"]) for area in areas}
        places = _premises(change, chance, areas, beats)
        sweeps = [_sweep(change, chance, areas) for _ in range(chance.randint(0, 2))]
        visits = [_visit(chance, areas, places, sweeps) for _ in range(chance.randint(0, 18))]
        if visits:
            change.connection.execute(insert(tables.Inspection), visits)
        _hazards(change, chance, visits)
        for table in (tables.Drill, tables.Outreach):
            _log(change, chance, table, areas, sweeps)
        for _ in range(chance.randint(0, 9)):
            _keep_up(change, chance, areas, beats, places)
        for sweep in sweeps:
            for _ in range(chance.randint(0, 3)):
                _plan_anew(change, chance, areas, sweep)


def _day(chance: Random) -> str:
    """A day of the four weeks; some lie up to 400 days earlier."""
    back = chance.randint(1, 400) if chance.random() < 0.15 else 0
    return (FIRST + timedelta(chance.randrange(DAYS) - back)).isoformat()


def _premises(
    change: Change, chance: Random, areas: Sequence[str], beats: dict[str, Any]
) -> list[str]:
    made = []
    for number in range(chance.randint(1, 5)):
        area = chance.choice(areas)
        change.at = _moment(chance)
        made += add_premises(change, [premises_draft({
            "name": f"第{number}家", "categories": chance.choice(CATEGORIES), "community_id": area,
            "beat_id": chance.choice([None, *beats[area]]),
            "status": chance.choice([*PremisesStatus][:3] + [PremisesStatus.REGISTERED] * 4),
        })])  # fmt: skip
    return made


def _keep_up(
    change: Change, chance: Random, areas: Sequence[str], beats: dict[str, Any],
    places: Sequence[str],
) -> None:  # fmt: skip
    """Edit the registry on some day: close, move, merge, tell apart again."""
    change.at = _moment(chance)
    place, area = chance.choice(places), chance.choice(areas)
    values: list[dict[str, Any]] = [
        {"status": chance.choice([*PremisesStatus]).value},
        {"community_id": area, "beat_id": chance.choice([None, *beats[area]])},
        {"categories": chance.choice(CATEGORIES)},
        {"merged_into": chance.choice([None, *places])},
        *[{"merged_into": chance.choice(places)}] * 3,
    ]
    chosen = chance.choice(values)
    if chosen.get("merged_into") != place:
        change.edit(tables.Premises, place, chosen, community=area)
        derive_aliases(change)


def _plan_anew(change: Change, chance: Random, areas: Sequence[str], sweep: str) -> None:
    """Change on some day who is in a sweep, or how long it goes."""
    change.at = _moment(chance)
    starts, ends = sorted(FIRST + timedelta(chance.randrange(-20, 40)) for _ in range(2))
    values: list[dict[str, Any]] = [
        {"communities": chance.sample(areas, chance.randint(1, len(areas)))},
        {"categories": chance.choice(("HST", "HST,RNT", "HST,RNT,ENT"))},
        {"starts": starts.isoformat(), "ends": ends.isoformat()},
    ]
    change.edit(tables.Sweep, sweep, chance.choice(values))


def _moment(chance: Random) -> str:
    """Some moment of the four weeks, or long before them."""
    hour = datetime.combine(date.fromisoformat(_day(chance)), time(chance.randrange(24)))
    return hour.astimezone(UTC).isoformat(timespec="milliseconds")


def _sweep(change: Change, chance: Random, areas: Sequence[str]) -> str:
    change.at = _moment(chance)
    starts = FIRST + timedelta(chance.randrange(-20, 20))
    draft = {
        "name": f"{starts}行动", "starts": starts.isoformat(),
        "ends": (starts + timedelta(chance.randint(0, 40))).isoformat(),
        "communities": chance.sample(areas, chance.randint(1, len(areas))),
        "categories": chance.choice(("HST", "HST,RNT", "HST,RNT,ENT")), "checklist": NEWEST,
    }  # fmt: skip
    return registers.add_sweep(change, SweepDraft.model_validate(draft))


def _visit(
    chance: Random, areas: Sequence[str], places: Sequence[str], sweeps: Sequence[str]
) -> dict[str, Any]:
    day, got_in = _day(chance), chance.random() < 0.6
    return {
        "id": new_id(), "premises_id": chance.choice(places), "community_id": chance.choice(areas),
        "sweep_id": chance.choice([None, *sweeps, *sweeps]), "visited_on": day, "started_at": day,
        "finished_at": day, "outcome": Outcome.INSPECTED if got_in else Outcome.NO_ACCESS,
        "no_access": None if got_in else "nobody", "no_access_note": "", "checklist": NEWEST,
        "answers": [], "people": [], "unit": {}, "remarks": "",
    }  # fmt: skip


def _hazards(change: Change, chance: Random, visits: Sequence[dict[str, Any]]) -> None:
    found = [_hazard(chance, chance.choice(visits)) for _ in range(chance.randint(0, 16) if visits
             else 0)]  # fmt: skip
    if not found:
        return
    change.connection.execute(insert(tables.Hazard), found)
    steps = [step for hazard in found for step in _steps(chance, hazard)]
    if steps:
        change.connection.execute(insert(tables.StepFact), steps)
    derive(change, [hazard["id"] for hazard in found])


def _hazard(chance: Random, visit: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": new_id(), "inspection_id": visit["id"], "premises_id": visit["premises_id"],
        "community_id": visit["community_id"], "found_on": visit["visited_on"],
        "code": chance.choice((*["EVA-01"] * 3, "EVA-02", None)), "description": "上锁",
        "place": "", "measure": "", "basis": [], "severity": chance.choice([*Severity]).value,
        "handling": chance.choice([*Handling]).value, "refer": "", "deadline": None,
    }  # fmt: skip


def _steps(chance: Random, hazard: dict[str, Any]) -> list[dict[str, Any]]:
    """Steps mostly in the order a life takes them; some by clocks that are wrong."""
    road = (StepKind.NOTICED, StepKind.PASSED, StepKind.CLOSED, StepKind.REOPENED)
    kinds = (
        road[: chance.randint(0, 4)]
        if chance.random() < 0.6
        else chance.choices(KINDS, k=chance.randint(1, 3))
    )
    day, steps = date.fromisoformat(hazard["found_on"]), []
    for counter, kind in enumerate(kinds, 1):
        day += timedelta(chance.randint(0, 12) if chance.random() < 0.9 else -chance.randint(1, 9))
        until = (day + timedelta(chance.randint(-3, 15))).isoformat()
        dated = kind in (StepKind.NOTICED, StepKind.EXTENDED, StepKind.LISTED)
        steps.append({
            "id": new_id(), "hazard_id": hazard["id"], "kind": kind.value, "on": day.isoformat(),
            "at": "", "by": "", "counter": chance.choice((counter, counter, 2)),
            "laptop": chance.choice("AB"), "deadline": until if dated else None,
            "old_deadline": None, "paper_id": None, "inspection_id": None, "details": {},
        })  # fmt: skip
    chance.shuffle(steps)
    return steps


def _log(
    change: Change, chance: Random, table: Any, areas: Sequence[str], sweeps: Sequence[str]
) -> None:
    first: list[dict[str, Any]] = []
    for counter in range(chance.randint(0, 5)):
        of = chance.choice(first) if first and chance.random() < 0.4 else None
        row = {
            "id": new_id(), "of_id": of["id"] if of else None, "counter": counter, "laptop": "A",
            "at": "", "by": "", "void_reason": chance.choice(("", "", "记错了")),
            "community_id": of["community_id"] if of else chance.choice(areas), "place": "广场",
            "sweep_id": chance.choice([None, *sweeps, *sweeps]), "held_on": _day(chance),
        }  # fmt: skip
        row |= {"scenario": "疏散"} if table is tables.Drill else {"kind": "training"}
        change.connection.execute(insert(table), [table(**row).model_dump()])
        first += [] if of else [row]
