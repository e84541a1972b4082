"""A further notice for what an earlier one left: it names the old number and gives less time.

Given after a reinspection that found a hazard partly put right, after a look-back that found it
again, or after an authority's answer (domain.md 3.3). What should have been put right before its
first notice was issued gets its date here, too; that one names no number.
"""

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.field.notice import Follows, Render, issue_rows, notice_content
from firesweep.model.deadlines import Calendar, deadline
from firesweep.model.hazard.life import Life, State, StepKind
from firesweep.model.hazard.refusal import Given, check_move
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import hazard_rows, life_of, steps_of
from firesweep.store.paper.issuer import Issued
from firesweep.store.paper.papers import paper_row

SEEN = (StepKind.PARTLY, StepKind.REOPENED)
"""Steps by which somebody saw what is left."""


def proposed_deadline(life: Life, today: date, calendar: Calendar) -> date:
    """Return half the first period from today, moved to a working day where that is allowed."""
    period = _first_period(life) or timedelta(days=6)
    day = deadline(today, max(1, period.days // 2), calendar).day
    latest = _latest(life, today)
    return min(day, latest) if latest else day


def preview_again(
    store: Store,
    origin: str,
    hazard_ids: Collection[str],
    until: date,
    *,
    by: str,
    today: date,
    render: Render,
    script: str = "zh_CN",
) -> bytes:
    """Return the PDF a further notice would have, without a number; nothing is written."""
    with store.read() as connection:
        rows = _rows(connection, origin, hazard_ids, until, today)
        content = notice_content(connection, origin, rows, number="", today=today, by=by,
                                 script=script,
                                 follows=_follows(connection, rows))  # fmt: skip
    return render(content, store.photos.jpeg)


def issue_again(
    store: Store,
    origin: str,
    hazard_ids: Collection[str],
    until: date,
    *,
    by: str,
    today: date,
    render: Render,
    script: str = "zh_CN",
) -> Issued:
    """Give some hazards of a visit a further notice with a date of its own."""
    with store.write(by) as change:
        rows = _rows(change.connection, origin, hazard_ids, until, today)
        return issue_rows(change, store.photos, origin, rows, today=today, render=render,
                          script=script,
                          follows=_follows(change.connection, rows))  # fmt: skip


def _rows(
    connection: Any,
    origin: str,
    hazard_ids: Collection[str],
    until: date,
    today: date,
) -> list[dict[Any, Any]]:
    """Return the hazards with their new date, or say which of them can have no notice."""
    found = [row for row in hazard_rows(connection, origin) if row["id"] in hazard_ids]
    if not found:
        raise FiresweepError("No hazard of this visit is waiting for a notice.")
    given = Given(today.isoformat(), deadline=until.isoformat(), paper_id="to be given")
    for row in found:
        life = life_of(connection, row["id"])
        check_move(life, StepKind.NOTICED, given, today.isoformat())
        _check_shorter(life, until, today)
    return [{**row, "deadline": until.isoformat()} for row in found]


def _check_shorter(life: Life, until: date, today: date) -> None:
    latest = _latest(life, today)
    if latest and until > latest:
        raise FiresweepError(
            "The rest gets no more time than the whole had: {latest} at the latest.",
            latest=latest.isoformat(), field="deadline",
        )  # fmt: skip


def _latest(life: Life, today: date) -> date | None:
    """Only what was partly put right had a period that still counts."""
    period = _first_period(life)
    return today + period if period and life.state == State.PARTLY else None


def _first_period(life: Life) -> timedelta | None:
    if not (life.noticed_on and life.first_deadline):
        return None
    period = date.fromisoformat(life.first_deadline) - date.fromisoformat(life.noticed_on)
    return max(period, timedelta(days=1))


def _follows(connection: Any, rows: list[dict[Any, Any]]) -> Follows | None:
    """The notice the first of the hazards stood in, where somebody has seen what is left of it."""
    row = rows[0]
    seen = [step for step in steps_of(connection, row["id"]) if step["kind"] in SEEN]
    if not (seen and row["paper_id"]):
        return None
    number = paper_row(connection, row["paper_id"])["number"]
    return Follows(number, seen[-1]["on"], _people(seen[-1]))


def _people(step: Mapping[Any, Any]) -> tuple[str, ...]:
    return tuple(step["details"].get("people") or (step["by"],))
