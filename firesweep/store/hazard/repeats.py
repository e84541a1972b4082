"""Repeat offences: the same item wrong again at the same premises within a year."""

from datetime import date
from typing import Any

from sqlalchemy import exists, func, or_, select

from firesweep.model.hazard.life import State, StepKind
from firesweep.store.aliases import of_premises
from firesweep.store.journal import table_of
from firesweep.store.tables import Hazard, HazardState, StepFact

YEAR = "-1 year"


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
