"""Hazards: found once, followed by steps; their state is derived from the steps."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    Connection,
    RowMapping,
    Select,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
)
from sqlmodel import col

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import MOVE_OF, Life, Need, State, StepKind, live
from firesweep.model.hazard.refusal import Given, check_allowed, check_move
from firesweep.model.ids import new_id
from firesweep.store.aliases import kept_id, of_premises
from firesweep.store.hazard.hazard_states import derive, steps_by_hazard
from firesweep.store.hazard.repeats import found_before, repeat_count
from firesweep.store.journal import Change, table_of
from firesweep.store.tables import (
    Beat,
    Community,
    Hazard,
    HazardState,
    Paper,
    PhotoFact,
    Premises,
    StepFact,
)

_COMMUNITY = select(col(Hazard.community_id)).where(col(Hazard.id) == bindparam("id"))


class HazardLine(NamedTuple):
    """One line of the rectification list."""

    id: str
    premises_id: str
    premises: str
    community: str
    address: str
    description: str
    place: str
    severity: str
    code: str | None
    found_on: str
    state: str
    handling: str
    deadline: str | None
    served: bool
    number: str | None
    paper_id: str | None
    photo: str | None
    key_unit: bool
    beat: str
    service: str | None
    """The way in which the notice that holds was served; None until it is."""
    found_at: str
    """The visit or the drill it was found at, by its id (store/paper/found_at.py)."""
    since: str | None = None
    """The day it came to stand where it stands."""
    listed_until: str | None = None
    referred_to: str | None = None
    refer: str = ""
    """The authority its item is usually referred to (a code of the referral map)."""
    repeats: int = 0
    """How often the same was found at the premises within a year before, or came back."""
    drill_id: str | None = None
    """The drill it was found at; None where it was a visit."""


def add_step(change: Change, hazard_id: str, kind: StepKind, on: str, **more: Any) -> str:
    """Write one step (`deadline`, `old_deadline`, `paper_id`, `inspection_id`, `details`).

    Refused where the hazard's life does not allow it from where it stands; what else a step
    needs is checked by those who ask for it (model/hazard/refusal.py).
    """
    check_allowed(life_of(change.connection, hazard_id), kind)
    if Need.DEADLINE in MOVE_OF[kind].needs and not more.get("deadline"):
        raise FiresweepError("Give the date by which it has to be put right.", field="deadline")
    step = StepFact(
        id=new_id(),
        hazard_id=hazard_id,
        kind=kind.value,
        on=on,
        at=change.at,
        by=change.by,
        counter=change.counter + 1,
        laptop=change.laptop,
        **more,
    )
    community = change.connection.execute(_COMMUNITY, {"id": hazard_id}).scalar_one()
    change.add(step, community=community)
    derive(change, [hazard_id])
    return step.id


def stands(step: Any) -> Any:
    """True of a step that no other takes back; over columns of steps."""
    later = table_of(StepFact).alias("later").c
    return ~exists().where(later.undoes == step.id)


def check_step(change: Change, hazard_id: str, kind: StepKind, given: Given, today: date) -> None:
    """Refuse a step the hazard's life does not allow, or that lacks what it needs."""
    check_move(life_of(change.connection, hazard_id), kind, given, today.isoformat())


def add_hazard(change: Change, hazard: Hazard) -> str:
    """Write a hazard as found."""
    change.add(hazard, community=hazard.community_id)
    derive(change, [hazard.id])
    return hazard.id


def open_hazards(connection: Connection, *, premises_id: str | None = None) -> list[HazardLine]:
    """Return open hazards, those with the earliest deadline first, those without one last."""
    h = table_of(HazardState).c
    conditions: list[Any] = [h.is_open]
    if premises_id:
        conditions.append(h.premises_id == kept_id(connection, premises_id))
    return hazard_lines(connection, *conditions)


def hazards_in(
    connection: Connection, states: Iterable[State], *, due_before: str = ""
) -> list[HazardLine]:
    """Return the hazards in some states, earliest deadline first; perhaps those before a day."""
    h = table_of(HazardState).c
    conditions: list[Any] = [h.state.in_([state.value for state in states])]
    if due_before:
        conditions.append(h.deadline < due_before)
    return hazard_lines(connection, *conditions)


def closed_hazards(connection: Connection, *, since: str = "") -> list[HazardLine]:
    """Return the hazards closed on or after a day."""
    h = table_of(HazardState).c
    return hazard_lines(connection, h.state == State.CLOSED.value, h.since >= since)


def hazards_of(connection: Connection, premises_id: str) -> list[HazardLine]:
    """Return every hazard ever found at a premises: open ones by deadline, then closed ones."""
    lines = hazard_lines(connection, of_premises(table_of(Hazard).c, premises_id))
    return sorted(lines, key=lambda line: not State(line.state).is_open)


def hazards_since(
    connection: Connection, day: str, *, premises_id: str | None, community_id: str
) -> list[HazardLine]:
    """Return what was found since a day at a premises, or else in a community, the last first."""
    z = table_of(Hazard).c
    here = of_premises(z, premises_id) if premises_id else z.community_id == community_id
    lines = hazard_lines(connection, here, z.found_on >= day)
    return sorted(lines, key=lambda line: (line.found_on, line.id), reverse=True)


def earlier_hazards(connection: Connection, premises_id: str, before: date) -> list[HazardLine]:
    """Return what was found at a premises in the year before a day, the last first."""
    lines = hazard_lines(connection, *found_before(premises_id, before))
    return sorted(lines, key=lambda line: (line.found_on, line.id), reverse=True)


def hazard_lines(connection: Connection, *conditions: Any) -> list[HazardLine]:
    """Return lines of the hazards that meet some conditions, earliest deadline first."""
    return [HazardLine(*row) for row in connection.execute(_lines().where(*conditions))]


@cache
def _lines() -> Select[Any]:
    h, z = table_of(HazardState).c, table_of(Hazard).c
    photo = (
        select(func.min(col(PhotoFact.sha256)))
        .where(col(PhotoFact.hazard_id) == h.hazard_id, col(PhotoFact.role) == "hazard")
        .correlate(table_of(HazardState))
        .scalar_subquery()
    )
    return (
        select(
            h.hazard_id, h.premises_id, col(Premises.name), col(Community.name),
            col(Premises.address), z.description, z.place, z.severity, z.code, z.found_on,
            h.state, z.handling, h.deadline, h.served, col(Paper.number), h.paper_id, photo,
            col(Premises.key_unit), func.coalesce(col(Beat.name), ""), _service(),
            func.coalesce(z.inspection_id, z.drill_id), h.since, _listed_until(), _referred_to(),
            z.refer, repeat_count(z), z.drill_id,
        )
        .select_from(table_of(HazardState))
        .join(table_of(Hazard), z.id == h.hazard_id)
        .join(Premises, col(Premises.id) == h.premises_id)
        .join(Community, col(Community.id) == h.community_id)
        .outerjoin(Beat, col(Beat.id) == col(Premises.beat_id))
        .outerjoin(Paper, col(Paper.id) == h.paper_id)
        .order_by(h.deadline.is_(None), h.deadline, h.hazard_id)
    )  # fmt: skip


def hazard_rows(connection: Connection, found_at: str) -> Sequence[RowMapping]:
    """Return the hazards found on one visit or at one drill, with the state each has now."""
    z, h = table_of(Hazard), table_of(HazardState).c
    query = (
        select(z, h.state, h.deadline, h.paper_id, h.since)
        .join(table_of(HazardState), h.hazard_id == z.c.id)
        .where(or_(z.c.inspection_id == found_at, z.c.drill_id == found_at))
        .order_by(z.c.id)
    )
    return connection.execute(query).mappings().all()


def hazard_row(connection: Connection, hazard_id: str) -> RowMapping:
    """Return a hazard as it was found, whole."""
    z = table_of(Hazard)
    return connection.execute(select(z).where(z.c.id == hazard_id)).mappings().one()


def steps_of(connection: Connection, hazard_id: str) -> Sequence[RowMapping]:
    """Return a hazard's steps in their order."""
    s = table_of(StepFact)
    query = select(s).where(s.c.hazard_id == hazard_id).order_by(s.c.counter, s.c.laptop, s.c.id)
    return connection.execute(query).mappings().all()


def life_of(connection: Connection, hazard_id: str) -> Life:
    """Return what a hazard's steps add up to."""
    return live(steps_by_hazard(connection, [hazard_id]).get(hazard_id, ()))


def states_of_paper(connection: Connection, paper_id: str) -> dict[str, State]:
    """Return the hazards a paper holds now, with the state of each."""
    h = table_of(HazardState).c
    query = select(h.hazard_id, h.state).where(h.paper_id == paper_id).order_by(h.hazard_id)
    return {hazard_id: State(state) for hazard_id, state in connection.execute(query)}


def _service() -> Any:
    s, h = table_of(StepFact).c, table_of(HazardState).c
    way = (
        select(func.json_extract(s.details, "$.way"))
        .where(s.hazard_id == h.hazard_id, s.kind == StepKind.SERVED.value)
        .where(stands(s), or_(s.paper_id.is_(None), s.paper_id == h.paper_id))
        .order_by(s.counter.desc(), s.laptop.desc())
        .limit(1)
        .correlate(table_of(HazardState))
    )
    return case((h.served, way.scalar_subquery()))


def _listed_until() -> Any:
    s, h = table_of(StepFact).c, table_of(HazardState).c
    listed = (s.hazard_id == h.hazard_id, s.kind == StepKind.LISTED.value)
    until = select(func.min(s.deadline)).where(*listed).correlate(table_of(HazardState))
    return case((h.listed, until.scalar_subquery()))


def _referred_to() -> Any:
    s, h = table_of(StepFact).c, table_of(HazardState).c
    to = (
        select(func.json_extract(s.details, "$.to"))
        .where(s.hazard_id == h.hazard_id, s.kind == StepKind.REFERRED.value)
        .order_by(s.counter.desc(), s.laptop.desc())
        .limit(1)
        .correlate(table_of(HazardState))
    )
    asked = h.state.in_((State.REFERRED.value, State.ANSWERED.value))
    return case((asked, to.scalar_subquery()))


def state_of(connection: Connection, hazard_id: str) -> State:
    """Return where a hazard stands."""
    h = table_of(HazardState).c
    found = connection.execute(select(h.state).where(h.hazard_id == hazard_id)).scalar_one_or_none()
    return State(found) if found else State.FOUND
