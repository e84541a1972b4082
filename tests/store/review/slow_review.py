"""Every figure of a period counted once more, slowly: all rows are read, and looked at one by one.

Nothing here is shared with store/review/review.py but what a hazard's steps add up to (`live`).
"""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import select

from firesweep.model.hazard.life import Life, State, Step, StepKind, live
from firesweep.model.period import Period
from firesweep.model.review.figures import Figure
from firesweep.store.database import Store
from firesweep.store.tables import METADATA

Row = dict[str, Any]
WAITS = (State.NOTICED, State.REPORTED_FIXED, State.PARTLY, State.FAILED)


class Street(NamedTuple):
    """All rows of a store, as they stand."""

    rows: dict[str, list[Row]]
    steps: dict[str, list[Row]]
    now: list[Row]
    """The premises as they stand now."""

    def then(self, day: str) -> "Street":
        """The street by the registry and the plans of a day that is past."""
        ends = max(date.fromisoformat(day), self.begun()) + timedelta(1)
        places = dict[str, Row]()
        for now in self.rows["premises"]:
            made, row = self.as_of(now, ends)
            if _by(made, ends) or any(
                i["premises_id"] == now["id"] and i["visited_on"] <= day
                for i in self.rows["inspection"]
            ):
                places[now["id"]] = row
        for row in places.values():
            row["kept_id"] = _end(places, row["id"])
        sweeps = [self.planned(one, day) for one in self.rows["sweep"]]
        rows = {**self.rows, "premises": list(places.values()), "sweep": sweeps}
        return Street(rows, self.steps, self.rows["premises"])

    def as_of(self, now: Row, ends: date) -> tuple[Row, Row]:
        """The line that a row was written with, and the row as it was before a day began."""
        written = [e for e in self.rows["entry"] if e["row_id"] == now["id"]]
        made = next(e for e in written if e["field"] is None)
        edits, row = [e for e in written if e["field"] is not None], dict(now)
        for edit in reversed(edits):
            row[edit["field"]] = edit["old"]
        for edit in (e for e in edits if _by(e, ends)):
            row[edit["field"]] = edit["new"]
        return made, row

    def planned(self, sweep: Row, day: str) -> Row:
        """A sweep as planned on a day; before it was written as on the day it was."""
        made, _row = self.as_of(sweep, date.min)
        ends = max(date.fromisoformat(day), _day(made)) + timedelta(1)
        return self.as_of(sweep, ends)[1]

    def begun(self) -> date:
        """The first day of the registry, which is taken to have stood so before."""
        told = (None, "community_id", "beat_id", "categories", "status", "merged_into")
        written = [
            e["at"]
            for e in self.rows["entry"]
            if e["table_name"] == "premises" and e["field"] in told
        ]
        return datetime.fromisoformat(min(written)).astimezone().date() if written else date.min

    def of_one_sweep(self, sweep_id: str | None) -> "Street":
        """The street as if one sweep were all there ever was, at all times."""
        one = [{**s, "always": True} for s in self.rows["sweep"] if s["id"] == sweep_id]
        return Street({**self.rows, "sweep": one}, self.steps, self.now)

    def life(self, hazard: Row, day: str) -> Life:
        """What the steps dated up to a day add up to."""
        return live(
            Step(StepKind(s["kind"]), s["on"], (s["counter"], s["laptop"], s["id"]),
                 s["deadline"], s["old_deadline"], s["paper_id"])
            for s in self.steps.get(hazard["id"], ()) if s["on"] <= day
        )  # fmt: skip

    def kept(self, premises_id: str) -> Row:
        """The premises an id stands for; of what was not registered yet the one of now."""
        every = [*self.rows["premises"], *self.now]
        found = next(p for p in every if p["id"] == premises_id)
        return found if found["kept_id"] is None else self.kept(found["kept_id"])


def _by(entry: Row, ends: date) -> bool:
    return _day(entry) < ends


def _day(entry: Row) -> date:
    return datetime.fromisoformat(entry["at"]).astimezone().date()


def _end(places: dict[str, Row], start: str) -> str | None:
    """Where merging leads from a premises; None where it stands for itself."""
    path = [start]
    while (into := places[path[-1]]["merged_into"]) in places and into not in path:
        path.append(into)
    end = min(path[path.index(into) :]) if into in path else path[-1]
    return end if end != start else None


def street_of(store: Store) -> Street:
    """Read a whole store; what its journal says of premises in the order it holds in."""
    names = ("premises", "sweep", "inspection", "hazard", "step", "drill", "outreach", "entry")
    with store.read() as connection:
        rows = {
            name: [dict(row) for row in connection.execute(select(table)).mappings()]
            for name, table in ((name, METADATA.tables[name]) for name in names)
        }  # fmt: skip
    rows["entry"].sort(key=lambda e: e["counter"])
    steps: dict[str, list[Row]] = {}
    for step in rows["step"]:
        steps.setdefault(step["hazard_id"], []).append(step)
    return Street(rows, steps, rows["premises"])


def slow(street: Street, figure: Figure, period: Period, today: date, community: str) -> list[str]:
    """Return the ids a figure counts, in their order; of one community or all."""
    day = min(period.last, today)
    if day < today and figure in BY_REGISTRY:
        street = street.then(day.isoformat())
    window = (period.first.isoformat(), day.isoformat())
    found = _FIGURES[figure](street, *window)
    return sorted(record for record, area in found if community in ("", area))


Found = Iterable[tuple[str, str]]


def _hazards(wanted: Callable[[Street, Row, str, str], bool]) -> Callable[..., Found]:
    def count(street: Street, first: str, day: str) -> Found:
        for hazard in street.rows["hazard"]:
            if hazard["found_on"] <= day and wanted(street, hazard, first, day):
                yield hazard["id"], hazard["community_id"]

    return count


def _before(first: str) -> str:
    return (date.fromisoformat(first) - timedelta(1)).isoformat()


def _state(street: Street, hazard: Row, day: str) -> State | None:
    return street.life(hazard, day).state if hazard["found_on"] <= day else None


def _late(street: Street, hazard: Row, first: str, day: str) -> bool:
    life = street.life(hazard, day)
    return life.state in WAITS and bool(life.deadline) and str(life.deadline) < day


def _due(street: Street, hazard: Row, first: str, day: str) -> bool:
    life = street.life(hazard, day)
    week = (date.fromisoformat(day) + timedelta(7)).isoformat()
    return life.state in WAITS and bool(life.deadline) and day <= str(life.deadline) <= week


def _new(street: Street, hazard: Row, first: str, day: str) -> bool:
    return hazard["found_on"] >= first and _state(street, hazard, day) != State.VOID


def _by_handling(handling: str) -> Callable[..., Found]:
    return _hazards(lambda s, h, first, day: _new(s, h, first, day) and h["handling"] == handling)


def _became(was: tuple[State, ...] | None, now: Callable[[State], bool]) -> Callable[..., Found]:
    def moved(street: Street, hazard: Row, first: str, day: str) -> bool:
        before, after = _state(street, hazard, _before(first)), _state(street, hazard, day)
        assert after is not None
        return now(after) and (before != State.CLOSED if was is None else before in was)

    return _hazards(moved)


def _reinspected(street: Street, hazard: Row, first: str, day: str) -> bool:
    results = ("reinspected_pass", "reinspected_partly", "reinspected_fail")
    there = any(s["kind"] in results and first <= s["on"] <= day
                for s in street.steps.get(hazard["id"], ()))  # fmt: skip
    return there and _state(street, hazard, day) != State.VOID


def _repeats(street: Street, first: str, day: str) -> Found:
    hazards = [h for h in street.rows["hazard"] if h["found_on"] <= day]
    again = set()
    for hazard in hazards:
        place = street.kept(hazard["premises_id"])["id"]
        if _new(street, hazard, first, day) and any(
            _is_earlier(street, other, hazard, place, day) for other in hazards
        ):
            again.add(place)
        was, now = _state(street, hazard, _before(first)), _state(street, hazard, day)
        if was == State.CLOSED and now is not None and now.is_open:
            again.add(place)
    for place in again:
        yield place, street.kept(place)["community_id"]


def _is_earlier(street: Street, other: Row, hazard: Row, place: str, day: str) -> bool:
    found = date.fromisoformat(hazard["found_on"])
    a_year_ago = found.replace(year=found.year - 1).isoformat()
    return (
        hazard["code"] is not None and other["code"] == hazard["code"]
        and street.kept(other["premises_id"])["id"] == place
        and a_year_ago <= other["found_on"] < hazard["found_on"]
        and _state(street, other, day) != State.VOID
    )  # fmt: skip


def _visits(street: Street, place: Row, **asked: str) -> list[Row]:
    return [
        i for i in street.rows["inspection"]
        if street.kept(i["premises_id"])["id"] == place["id"]
        and all(i[name] == value for name, value in asked.items())
    ]  # fmt: skip


def _listed(street: Street) -> list[Row]:
    return [p for p in street.rows["premises"]
            if p["status"] in ("registered", "suspended") and p["kept_id"] is None]  # fmt: skip


def _failed_tries(street: Street, place: Row, day: str) -> list[str]:
    """Days nobody got in, and nobody did later up to a day."""
    visits = [i for i in _visits(street, place) if i["visited_on"] <= day]
    inside = max((i["visited_on"] for i in visits if i["outcome"] == "inspected"), default="")
    return [i["visited_on"] for i in visits
            if i["outcome"] == "no_access" and i["visited_on"] > inside]  # fmt: skip


def _no_access(tries: int) -> Callable[..., Found]:
    def count(street: Street, first: str, day: str) -> Found:
        for place in _listed(street):
            failed = _failed_tries(street, place, day)
            if len(failed) >= tries and max(failed) >= first:
                yield place["id"], place["community_id"]

    return count


def sweep_of(street: Street, day: str) -> Row | None:
    """The sweep the figures of a day are of."""
    begun = [s for s in street.rows["sweep"] if s["starts"] <= day or "always" in s]
    holding = [s for s in begun if s["ends"] >= day] or begun
    return max(holding, key=lambda s: (s["starts"], s["id"]), default=None)


def _scope(wanted: Callable[[Street, Row, Row, str, str], bool]) -> Callable[..., Found]:
    def count(street: Street, first: str, day: str) -> Found:
        sweep = sweep_of(street, day)
        for place in _listed(street) if sweep else ():
            assert sweep is not None
            kinds = set(place["categories"].split(",")) & set(sweep["categories"].split(","))
            here = kinds and place["community_id"] in sweep["communities"]
            if here and wanted(street, place, sweep, first, day):
                yield place["id"], place["community_id"]

    return count


def _been(street: Street, place: Row, sweep: Row, first: str, day: str) -> bool:
    visits = _visits(street, place, sweep_id=sweep["id"], outcome="inspected")
    return any(first <= i["visited_on"] <= day for i in visits)


def _covered(street: Street, place: Row, sweep: Row, first: str, day: str) -> bool:
    return _been(street, place, sweep, "", day)


def _shut(street: Street, place: Row, sweep: Row, first: str, day: str) -> bool:
    visits = _visits(street, place, sweep_id=sweep["id"])
    return not _covered(street, place, sweep, first, day) and any(
        i["visited_on"] <= day for i in visits
    )


def _held(log: str) -> Callable[..., Found]:
    def count(street: Street, first: str, day: str) -> Found:
        for one in _standing(street, log):
            if first <= one["held_on"] <= day:
                yield one["of_id"] or one["id"], one["community_id"]

    return count


def _standing(street: Street, log: str) -> list[Row]:
    last: dict[str, Row] = {}
    for row in sorted(street.rows[log], key=lambda r: (r["counter"], r["laptop"], r["id"])):
        last[row["of_id"] or row["id"]] = row
    return [row for row in last.values() if not row["void_reason"]]


def _without_drill(street: Street, first: str, day: str) -> Found:
    sweep = sweep_of(street, day)
    for area in sweep["communities"] if sweep else ():
        assert sweep is not None
        held = [d for d in _standing(street, "drill") if d["community_id"] == area
                and d["sweep_id"] == sweep["id"] and d["held_on"] <= day]  # fmt: skip
        if not held:
            yield area, area


_OPEN = tuple(state for state in State if state.is_open)
_FIGURES: dict[Figure, Callable[..., Found]] = {
    Figure.OVERDUE: _hazards(_late),
    Figure.DUE: _hazards(_due),
    Figure.NEW_SERIOUS: _hazards(
        lambda s, h, first, day: _new(s, h, first, day) and h["severity"] in ("serious", "major")
    ),
    Figure.NO_ACCESS: _no_access(1),
    Figure.NO_ACCESS_AGAIN: _no_access(2),
    Figure.IN_SCOPE: _scope(lambda *_: True),
    Figure.COVERED: _scope(_covered),
    Figure.SHUT: _scope(_shut),
    Figure.LEFT: _scope(lambda *asked: not _covered(*asked)),
    Figure.VISITED: _scope(_been),
    Figure.REPEATS: _repeats,
    Figure.DRILLS: _held("drill"),
    Figure.OUTREACH: _held("outreach"),
    Figure.WITHOUT_DRILL: _without_drill,
    Figure.FOUND: _hazards(_new),
    Figure.ON_THE_SPOT: _by_handling("on_the_spot"),
    Figure.NOTICED: _by_handling("notice"),
    Figure.REFERRED: _by_handling("referral"),
    Figure.REINSPECTED: _hazards(_reinspected),
    Figure.CLOSED: _became(None, lambda now: now == State.CLOSED),
    Figure.REOPENED: _became((State.CLOSED,), lambda now: now.is_open),
    Figure.VOIDED: _became(_OPEN, lambda now: now == State.VOID),
    Figure.OPEN: _hazards(lambda s, h, first, day: s.life(h, day).state.is_open),
    Figure.PENDING: _hazards(lambda s, h, first, day: s.life(h, day).state == State.REFERRED),
}
COUNTED = tuple(_FIGURES)
BY_REGISTRY = {Figure.IN_SCOPE, Figure.COVERED, Figure.SHUT, Figure.LEFT, Figure.VISITED,
               Figure.NO_ACCESS, Figure.NO_ACCESS_AGAIN, Figure.REPEATS,
               Figure.WITHOUT_DRILL}  # fmt: skip
"""Figures that ask where and as what the registry had premises at the time, and the plan sweeps."""
