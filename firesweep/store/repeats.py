"""Repeat offences: the same item wrong again at the same premises within a year."""

from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, exists, func, or_, select
from sqlmodel import col

from firesweep.model.hazard import State, StepKind
from firesweep.store.aliases import of_premises
from firesweep.store.journal import table_of
from firesweep.store.tables import Community, Hazard, HazardState, Premises, StepFact

YEAR = "-1 year"


class Repeater(NamedTuple):
    """A premises with hazards that were found before: how many."""

    premises_id: str
    premises: str
    community: str
    repeats: int


def repeat_count(hazard: Any) -> Any:
    """Return, as SQL, how often a hazard's item was wrong within the year before or came back.

    `hazard` are the columns of the hazard table in the query around it. Void ones do not count.
    """
    o, s = table_of(Hazard).alias("earlier"), table_of(StepFact).c
    before = (
        select(func.count())
        .select_from(o.join(table_of(HazardState), table_of(HazardState).c.hazard_id == o.c.id))
        .where(*_same(o.c, hazard), table_of(HazardState).c.state != State.VOID.value)
        .correlate(hazard.id.table)
    )
    again = (
        select(func.count())
        .where(s.hazard_id == hazard.id, s.kind == StepKind.REOPENED.value)
        .correlate(hazard.id.table)
    )
    return before.scalar_subquery() + again.scalar_subquery()


def is_repeat(hazard: Any) -> Any:
    """Return, as SQL, whether `repeat_count` of a hazard is more than none."""
    o, h, s = table_of(Hazard).alias("earlier"), table_of(HazardState).c, table_of(StepFact).c
    state = select(h.state).where(h.hazard_id == o.c.id).scalar_subquery()
    before = exists().where(*_same(o.c, hazard), state != State.VOID.value)
    again = exists().where(s.hazard_id == hazard.id, s.kind == StepKind.REOPENED.value)
    return or_(before.correlate(hazard.id.table), again.correlate(hazard.id.table))


def found_before(premises_id: str, before: date) -> tuple[Any, ...]:
    """Return, as SQL, what makes a hazard count: found here in the year before a day, not void."""
    z, h, day = table_of(Hazard).c, table_of(HazardState).c, before.isoformat()
    return (
        of_premises(z, premises_id),
        z.found_on < day,
        z.found_on >= func.date(day, YEAR),
        h.state != State.VOID.value,
    )


def _same(earlier: Any, hazard: Any) -> tuple[Any, ...]:
    return (
        earlier.kept_id == hazard.kept_id,
        earlier.code == hazard.code,
        earlier.found_on < hazard.found_on,
        earlier.found_on >= func.date(hazard.found_on, YEAR),
    )


def repeaters(connection: Connection, since: date, until: date) -> list[Repeater]:
    """Return the premises where something found in a period was a repeat, the worst first."""
    z, h = table_of(Hazard).c, table_of(HazardState).c
    found = (
        select(z.kept_id, repeat_count(z).label("times"))
        .join(table_of(HazardState), h.hazard_id == z.id)
        .where(
            z.found_on >= since.isoformat(),
            z.found_on <= until.isoformat(),
            h.state != State.VOID.value,
        )
        .subquery()
    )
    count = func.count().label("repeats")
    query = (
        select(col(Premises.id), col(Premises.name), col(Community.name), count)
        .join(found, found.c.kept_id == col(Premises.id))
        .join(Community, col(Community.id) == col(Premises.community_id))
        .where(found.c.times > 0)
        .group_by(col(Premises.id))
        .order_by(count.desc(), col(Premises.name))
    )
    return [Repeater(*row) for row in connection.execute(query)]
