"""The minutes of a review and the list of its open hazards, for the printer and for Excel."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from firesweep.model.hazard.life import State
from firesweep.model.hazard.open_hazard import OpenHazard
from firesweep.model.hazard.trail import Stand
from firesweep.model.period import Period
from firesweep.model.review.figures import LIFE, Figure
from firesweep.model.review.minutes import (
    MinutesAge,
    MinutesCover,
    MinutesDecision,
    MinutesFigure,
    MinutesHazard,
    MinutesSeverity,
    MinutesSheet,
)
from firesweep.model.review.page import Review
from firesweep.model.vocabulary import Severity
from firesweep.office.review.checked import checked
from firesweep.store.checklists import checklist
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import HazardLine, hazard_lines
from firesweep.store.journal import Changed, table_of
from firesweep.store.paper.issuer import heading
from firesweep.store.plain import many_rows
from firesweep.store.registers import write_setting
from firesweep.store.registry.premises import contacts_of
from firesweep.store.review import decisions
from firesweep.store.review.as_then import as_then
from firesweep.store.review.hazards import Moved
from firesweep.store.review.review import STREET, counted_at, read, record_of
from firesweep.store.street import setting
from firesweep.store.tables import HazardState

COLUMNS = "review.columns"
"""The shared setting that says which columns the list of hazards has."""
SHOWN = (*LIFE, Figure.NEW_SERIOUS, Figure.NO_ACCESS, Figure.REPEATS, Figure.DRILLS,
         Figure.OUTREACH, Figure.WITHOUT_DRILL, Figure.CLASHES, Figure.PHOTOS)  # fmt: skip
"""What the page says beside the categories, in its order (domain.md 6.9)."""


def minutes(
    store: Store, period: Period, today: date, community: str = STREET, *, script: str
) -> MinutesSheet:
    """Return what the minutes of a period say by now, of a community or the street."""
    found = checked(store, period, today, community, script)
    hazards = open_hazards(store, period, today, community)
    return minutes_of(store, found, hazards, today, script)


def minutes_of(
    store: Store, found: Review, hazards: Sequence[OpenHazard], today: date, script: str
) -> MinutesSheet:
    """Return what the minutes of a review say, with the hazards that are open in it."""
    period, community = found.period, found.community_id
    with store.read() as connection:
        issuer = heading(connection, found.community).issuer
        decided = decisions.lines_of_week(connection, period.name, community or None)
    return MinutesSheet(
        script=script, practice=store.owner.practice, issuer=issuer, made_on=today.isoformat(),
        about=community or store.owner.street_id, period=period.name,
        first=period.first.isoformat(), last=period.last.isoformat(),
        data_day=found.day.isoformat(), sweep=found.sweep, figures=tuple(_figures(found)),
        categories=tuple(_categories(found, script)), total=_total(found),
        ages=tuple(MinutesAge(up_to=one.up_to or 0, open=one.open, overdue=one.overdue,
                              pending=one.pending) for one in found.ages),
        severities=tuple(MinutesSeverity(severity=one.severity.value, found=one.found,
                                         open=one.open) for one in found.severities),
        hazards=tuple(_hazards(hazards)),
        decisions=tuple(MinutesDecision(what=one.what, who=one.who, due_on=one.due_on)
                        for one in decided),
        silent=tuple(one.laptop for one in found.silent),
        wrong=tuple(one.name for one in found.checks if not one.adds_up),
    )  # fmt: skip


def open_hazards(
    store: Store, period: Period, today: date, community: str = STREET
) -> list[OpenHazard]:
    """Return the hazards open at the end of a period as they stood: the most urgent first."""
    with many_rows(), store.glance_kept() as (connection, kept):
        sources = read(connection, [period], today, each=True, cover=(), kept=kept)
        every = list(counted_at(sources, -1))
    mine = [one for one in every if community in (STREET, one.community_id)]
    late = {record_of(one.subject) for one in mine if Figure.OVERDUE in one.figures}
    stands = {record_of(one.subject): _stand(one.subject) for one in mine
              if Figure.OPEN in one.figures}  # fmt: skip
    with store.read() as connection:
        wanted = table_of(HazardState).c.hazard_id.in_(list(stands))
        lines = hazard_lines(connection, wanted)
        reached = contacts_of(connection, {line.premises_id for line in lines})
    found = [_listed(line, stands[line.id], line.id in late, *reached[line.premises_id])
             for line in lines]  # fmt: skip
    return sorted(found, key=lambda one: (not one.overdue, one.deadline or "9", one.id))


def as_of_then(
    store: Store, found: Sequence[OpenHazard], day: date, today: date
) -> list[OpenHazard]:
    """Return open hazards with the notice, the beat, and how often found before, of a data day."""
    with store.glance_kept() as (_, kept), store.read() as connection:
        then = as_then(connection, kept, [one.id for one in found], day, today, repeats=True)
    return [
        one._replace(
            number=then.numbers.get(one.id, one.number) or None,
            beat=then.beats.get(one.id, one.beat),
            repeats=then.repeats.get(one.id, one.repeats),
        )
        for one in found
    ]


def _listed(line: HazardLine, stand: Stand, overdue: bool, contact: str, phone: str) -> OpenHazard:
    return OpenHazard(
        line.id, line.community, line.beat, line.premises, line.address, contact, phone,
        line.description, line.place, line.severity, line.found_on, stand.deadline,
        stand.state.value, overdue, line.number, line.repeats,
    )  # fmt: skip


def columns_kept(store: Store) -> list[str]:
    """Return the columns the office keeps for the list of hazards; empty: as they come."""
    with store.glance() as connection:
        return list(setting(connection, COLUMNS, []))


def keep_columns(store: Store, names: Sequence[str], *, by: str) -> Changed:
    """Keep the columns of the list of hazards, and their order; none: as they come."""
    with store.write(by) as change:
        write_setting(change, COLUMNS, list(names))
        return change.changed


def _stand(subject: Any) -> Stand:
    """Return where a hazard that is open stands on the data day."""
    found = subject.stands[-1] if isinstance(subject, Moved) else subject.stand
    assert isinstance(found, Stand)
    return found


def _figures(found: Review) -> Iterator[MinutesFigure]:
    changes = {point.figure: point.change for point in found.points}
    for figure in SHOWN:
        number = found.numbers[figure]
        change = number - found.before[figure] if figure in found.before else changes[figure]
        yield MinutesFigure(figure=figure.value, number=number, change=change)


def _categories(found: Review, script: str) -> Iterator[MinutesCover]:
    for line in found.categories:
        name = checklist().categories[line.category]
        yield MinutesCover(category=name.say(script), in_scope=line.in_scope,
                           visited=line.visited, covered=line.covered, left=line.left)  # fmt: skip


def _total(found: Review) -> MinutesCover | None:
    if not found.sweep:
        return None
    of = (Figure.IN_SCOPE, Figure.VISITED, Figure.COVERED, Figure.LEFT)
    in_scope, visited, covered, left = (found.numbers[figure] for figure in of)
    return MinutesCover(category="", in_scope=in_scope, visited=visited, covered=covered, left=left)


def _hazards(found: Sequence[OpenHazard]) -> Iterator[MinutesHazard]:
    """Yield those overdue and those suspected to be major (domain.md 6.9, point 5)."""
    for one in found:
        if one.overdue or one.severity == Severity.MAJOR:
            yield MinutesHazard(
                premises=one.premises, problem=one.problem, severity=one.severity,
                found_on=one.found_on, deadline=one.deadline or "",
                state="overdue" if one.overdue and one.state == State.NOTICED else one.state,
            )  # fmt: skip
