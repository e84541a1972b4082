"""A team's day as plain rows, read in one go on the reading thread."""

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from firesweep.model.clock import local_day, utc_now
from firesweep.model.sweep.progress import half_gone
from firesweep.store import street
from firesweep.store.exchange.elsewhere import elsewhere
from firesweep.store.logs.reports_due import ReportDue, reports_due
from firesweep.store.review.decisions_due import DecisionDue, decisions_due
from firesweep.store.street import CommunityRow, PersonRow
from firesweep.store.sweep import sweeps
from firesweep.store.sweep.progress import Progress, progress
from firesweep.store.sweep.sweeps import SweepRow
from firesweep.store.visit import today
from firesweep.store.visit.today import DraftLine, DueLine, TryLine

if TYPE_CHECKING:
    from firesweep.store.registry.premises_list import PremisesLine

READS = frozenset(
    {"draft", "inspection", "hazard_state", "sweep", "premises", "community", "beat", "person",
     "setting", "drill", "outreach", "received", "report", "report_step",
     "decision", "decision_step"}
)  # fmt: skip
"""The tables a write to which makes a day stale."""
LOGS = ("drill", "outreach")
FOUND = 30
"""Premises a search shows."""


class Day(NamedTuple):
    """What waits on a day; without a running sweep there is no progress."""

    communities: list[CommunityRow]
    community_id: str
    people: list[PersonRow]
    phone: str
    """Where those who get a paper call; empty where nobody has said so."""
    recorded: str
    """The day of what was recorded here last, where the clock has not come to it; else empty."""
    sweep: SweepRow | None
    progress: Progress | None
    drafts: list[DraftLine]
    due: list[DueLine]
    again: list[TryLine]
    reports: list[ReportDue]
    decisions: list[DecisionDue]
    registered: bool
    lacking: dict[str, list[str]]
    """Per log (a table's name) the communities here that have nothing in it in this sweep."""


def read_day(connection: Any, *, day: date, chosen: str) -> Day:
    """Return a day in the chosen community, or in all where it is not there any more.

    Where nobody chose, it is the one this laptop works for. Communities that are not on this laptop
    are not offered: nothing could be said of them.
    """
    on, known_here = day.isoformat(), elsewhere(connection)
    areas = [area for area in street.communities(connection) if known_here.holds(area.id)]
    known = [area.id for area in areas]
    wanted = chosen or street.home(connection)
    here = wanted if wanted in known else known[0] if len(known) == 1 else ""
    within = [here] if here else known
    sweep = sweeps.current_sweep(connection, on)
    swept = [area for area in within if sweep and area in sweep.communities]
    people = [person for person in street.people(connection) if person.active]
    return Day(
        communities=areas,
        community_id=here,
        people=sorted(people, key=lambda person: person.community_id not in within),
        phone=street.setting(connection, "paper.phone", ""),
        recorded=_ahead(today.last_written(connection)),
        sweep=sweep,
        progress=progress(connection, sweep, swept) if sweep and swept else None,
        drafts=today.drafts(connection),
        due=today.due_lines(connection, on, within),
        again=today.try_lines(connection, on, within),
        reports=[each for each in reports_due(connection, within) if each.due <= on],
        decisions=decisions_due(connection, within),
        registered=today.has_premises(connection, within),
        lacking=_lacking(connection, sweep, areas, swept) if _half_gone(sweep, on) else {},
    )


def _ahead(recorded: str) -> str:
    day = local_day(recorded) if recorded else ""
    return day if day > local_day(utc_now()) else ""


def _half_gone(sweep: SweepRow | None, on: str) -> bool:
    """In the first half nobody need be reminded of the drill."""
    return sweep is not None and half_gone(sweep.starts, sweep.ends, on)


def _lacking(
    connection: Any, sweep: SweepRow | None, areas: list[CommunityRow], swept: list[str]
) -> dict[str, list[str]]:
    """Return per log the names of the communities that have nothing in it in the sweep."""
    found = {}
    for log in LOGS if sweep else ():
        held = today.held_in(connection, log, sweep.id) if sweep else set()
        found[log] = [area.name for area in areas if area.id in swept and area.id not in held]
    return found


def search_premises(connection: Any, *, text: str, community_id: str) -> "list[PremisesLine]":
    """Return premises a search finds, those of the chosen community first."""
    from firesweep.store.registry.premises_list import PremisesFilter, premises_page, premises_rows

    wanted = PremisesFilter(search=text, community_id=community_id or None)
    found = premises_rows(connection, wanted)[:FOUND]
    if community_id and len(found) < FOUND:
        more = premises_rows(connection, PremisesFilter(search=text))[:FOUND]
        found = list(dict.fromkeys([*found, *more]))[:FOUND]
    return premises_page(connection, found)
