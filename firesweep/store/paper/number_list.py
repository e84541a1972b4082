"""Every number of a paper that is known here: what it was given to, and whether it is void."""

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select
from sqlmodel import col

from firesweep.model.hazard.life import State, StepKind
from firesweep.store.journal import table_of
from firesweep.store.tables import (
    Entry,
    HazardState,
    NumberSeries,
    Paper,
    Premises,
    StepFact,
    Stream,
)


class Given(NamedTuple):
    """A number that was given to a paper."""

    paper_id: str
    kind: str
    number: str
    laptop: str
    issued_on: str
    by: str
    premises: str


class Voided(NamedTuple):
    """Why a notice holds no longer: all its hazards were made void, the last one then."""

    on: str
    by: str
    approver: str
    reason: str


class Series(NamedTuple):
    """How far a series of this laptop has come."""

    kind: str
    year: int
    last: int


def given_numbers(connection: Connection, year: int) -> list[Given]:
    """Return the numbers given in a year, by laptop and order of issue."""
    p, e, s = table_of(Paper).c, table_of(Entry).c, table_of(Stream).c
    query = (
        select(
            p.id, p.kind, p.number, s.laptop, p.issued_on, p.by,
            func.coalesce(col(Premises.name), ""),
        )
        .outerjoin(Premises, col(Premises.id) == p.premises_id)
        .join(table_of(Entry), (e.row_id == p.id) & e.field.is_(None))
        .join(table_of(Stream), s.id == e.stream_id)
        .where(p.issued_on.startswith(f"{year}-"))
        .order_by(s.laptop, p.kind, p.issued_at, p.number)
    )  # fmt: skip
    return [Given(*row) for row in connection.execute(query)]


def years(connection: Connection) -> list[int]:
    """Return the years in which numbers were given, the newest first."""
    found = select(func.substr(col(Paper.issued_on), 1, 4)).distinct()
    series = select(col(NumberSeries.year)).distinct()
    every = {int(year) for query in (found, series) for year in connection.execute(query).scalars()}
    return sorted(every, reverse=True)


def series(connection: Connection, laptop: str, year: int) -> list[Series]:
    """Return how far this laptop's series of a year have come."""
    n = table_of(NumberSeries).c
    query = select(n.kind, n.year, n.last).where(n.laptop == laptop, n.year == year)
    return [Series(*row) for row in connection.execute(query.order_by(n.kind))]


def voided_papers(
    connection: Connection, among: Collection[str] | None = None
) -> Mapping[str, Voided]:
    """Return the notices, `among` some or of all, all of whose hazards are void, by their id."""
    t, h = table_of(StepFact).c, table_of(HazardState).c
    on_paper = select(t.paper_id, t.hazard_id).where(t.kind == StepKind.NOTICED.value)
    asked = t.paper_id.is_not(None) if among is None else t.paper_id.in_(among)
    noticed = on_paper.where(asked).subquery()
    states = select(noticed.c.paper_id, noticed.c.hazard_id, h.state).join_from(
        noticed, table_of(HazardState), h.hazard_id == noticed.c.hazard_id
    )
    hazards: dict[str, list[tuple[str, str]]] = {}
    for paper_id, hazard_id, state in connection.execute(states):
        hazards.setdefault(paper_id, []).append((hazard_id, state))
    steps = _void_steps(connection)
    return {
        paper_id: max(steps[hazard_id] for hazard_id, _ in held)
        for paper_id, held in hazards.items()
        if all(state == State.VOID and hazard_id in steps for hazard_id, state in held)
    }


def _void_steps(connection: Connection) -> dict[str, Voided]:
    t = table_of(StepFact).c
    query = select(t.hazard_id, t.on, t.by, t.details).where(t.kind == StepKind.VOIDED.value)
    return {
        hazard_id: Voided(on, by, *_agreed(details))
        for hazard_id, on, by, details in connection.execute(query.order_by(t.counter))
    }


def _agreed(details: Any) -> tuple[str, str]:
    return str(details.get("approver", "")), str(details.get("reason", ""))
