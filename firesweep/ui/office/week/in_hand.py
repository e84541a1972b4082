"""What of which period is looked at: turned by the keys of the week, led by other places."""

from collections.abc import Callable
from datetime import date
from typing import Any

from firesweep.model.period import DAY, Kind, Period
from firesweep.model.review.decision import OTHER
from firesweep.model.review.figures import Figure
from firesweep.office.review.figures import asked_period, held_community, period_holding
from firesweep.store.database import Store
from firesweep.store.review import decisions
from firesweep.store.review.decisions import DecisionLine
from firesweep.store.review.review import STREET
from firesweep.ui.office.week.last_rows import DECISION
from firesweep.ui.office.week.page import View, Wish
from firesweep.ui.words.language import spoken


class InHand:
    """Period, community and view that the screen of the week stands on."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store, self._today = store, today
        self.period: Period = asked_period(store, "", "", today())
        self.day = self.period.last
        """The day the period was chosen by: another kind of period is the one it lies in."""
        self.community = held_community(store, STREET)
        self.view, self.area = View.AGENDA, ""
        self.figure: Figure | None = None
        self.row = ""
        """The line to stand on once it is shown."""

    @property
    def wish(self) -> Wish:
        """What is to be shown."""
        return Wish(self.period, self.community, spoken(), self.view, self.figure, self.area)

    def turn(self, period: Period) -> bool:
        """Turn to another period, unless it has not begun; whether it was turned."""
        if period.first > self._today():
            return False
        self.period, self.day = period, period.last
        return True

    def show_kind(self, kind: Kind) -> None:
        """Turn to the week, month, quarter or statistical year of the day in hand."""
        day = self.day
        self.turn(period_holding(self._store, kind, min(day, self._today())))
        self.day = day

    def end_as_now(self) -> None:
        """Weeks may end on another day from now on."""
        if self.period.kind is Kind.WEEK:
            self.period = period_holding(self._store, Kind.WEEK, self.period.last)

    def look_at(self, community: str) -> None:
        """Look at a community, or at the street."""
        self.community, self.area = community, ""
        if self.view in (View.AREAS, View.POINTS):
            self.view = View.AGENDA

    def show(self, view: View, area: str = "") -> None:
        """Put something else into the large card."""
        self.view, self.figure, self.area = view, None, area

    def list_figure(self, figure: Figure | None) -> None:
        """List the records behind a figure: of all, or of the community whose points are shown."""
        self.view, self.figure = (View.FIGURE if figure else View.AGENDA), figure

    def lead(self, **what: Any) -> None:
        """Take in hand what another place asked for, as `Week.open` says."""
        if decision_id := what.get("decision_id", ""):
            what |= self._listing(decision_id)
        week, other = what.get("week", ""), what.get("period", "")
        if week or other:
            self.period = asked_period(self._store, week, other, self._today())
            self.day = self.period.last
        self.community = held_community(self._store, what.get("community", self.community))
        self.show(View(what.get("view", View.AGENDA)))
        if figure := what.get("figure"):
            self.list_figure(Figure(figure))
        self.row = what.get("row", "")

    def _listing(self, decision_id: str) -> dict[str, Any]:
        """Where a decision is listed: in the week after its own; until it begins, at its record."""
        with self._store.read() as connection:
            found = decisions.lines(connection, decisions.rows().first_id == decision_id)
            ended = decisions.weeks_ended(connection, found)
        for line in found:
            week = period_holding(self._store, Kind.WEEK, ended[line.id] + DAY)
            if week.first <= self._today():
                return {"week": week.name, "view": View.LAST, "row": f"{DECISION}{line.id}"}
            return {"week": line.week, **_at_its_record(line)}
        return {}


def _at_its_record(line: DecisionLine) -> dict[str, Any]:
    if line.point == OTHER:
        return {}
    return {"figure": line.point, "row": line.hazard_id or line.premises_id or ""}
