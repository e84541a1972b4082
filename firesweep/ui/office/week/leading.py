"""The way into the week from other places: a period, a figure, or where a decision is listed."""

from typing import TYPE_CHECKING, Any

from firesweep.model.period import DAY, Kind
from firesweep.model.review.decision import OTHER
from firesweep.model.review.figures import Figure
from firesweep.office.review.figures import asked_period, held_community, period_holding
from firesweep.store.review import decisions
from firesweep.ui.office.week.last_rows import DECISION
from firesweep.ui.office.week.page import View

if TYPE_CHECKING:
    from firesweep.store.review.decisions import DecisionLine
    from firesweep.ui.office.week.screen import Week


def lead(screen: "Week", **what: Any) -> None:
    """Take in hand what another place asked for, as `Week.open` says."""
    if decision_id := what.get("decision_id", ""):
        what |= _listing(screen, decision_id)
    week, other = what.get("week", ""), what.get("period", "")
    if week or other:
        screen.period = asked_period(screen.desk.store, week, other, screen.desk.today())
        screen.day = screen.period.last
    screen.community = held_community(screen.desk.store, what.get("community", screen.community))
    screen.figure = Figure(what["figure"]) if what.get("figure") else None
    screen.view = View.FIGURE if screen.figure else View(what.get("view", View.AGENDA))
    screen.area, screen.wanted = "", what.get("row", "")


def stand(screen: "Week") -> None:
    """Stand on the line that was asked for, once, where it is listed."""
    ids = screen.ui.list.model().lines.ids
    if screen.wanted in ids:
        screen.ui.list.choose(ids.index(screen.wanted))
    screen.wanted = ""


def _listing(screen: "Week", decision_id: str) -> dict[str, Any]:
    """Where a decision is listed: in the week after its own, until that begins at its record."""
    with screen.desk.store.read() as connection:
        found = decisions.lines(connection, decisions.rows().first_id == decision_id)
        ended = decisions.weeks_ended(connection, found)
    for line in found:
        week = period_holding(screen.desk.store, Kind.WEEK, ended[line.id] + DAY)
        if week.first <= screen.desk.today():
            return {"week": week.name, "view": View.LAST, "row": f"{DECISION}{line.id}"}
        return {"week": line.week, **_at_its_record(line)}
    return {}


def _at_its_record(line: "DecisionLine") -> dict[str, Any]:
    if line.point == OTHER:
        return {}
    return {"figure": line.point, "row": line.hazard_id or line.premises_id or ""}
