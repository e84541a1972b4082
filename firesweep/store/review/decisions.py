"""Decisions of the weekly review, what became of each, and the weeks that were signed."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, RowMapping, Select, func, select
from sqlmodel import col

from firesweep.errors import FiresweepError
from firesweep.model.clock import local_day
from firesweep.model.ids import new_id
from firesweep.model.period import DAY, Kind, Period, before, week_named
from firesweep.model.review.decision import DecisionDraft, DoneDraft
from firesweep.store.journal import Change, table_of
from firesweep.store.review.cut_offs import cut_offs
from firesweep.store.tables import (
    Community,
    Decision,
    DecisionStep,
    Hazard,
    Premises,
    SignOff,
)
from firesweep.store.whole import signed, standing_row, standing_rows, write_void


class DecisionLine(NamedTuple):
    """One decision as it stands; `done_on` is empty while it is open."""

    id: str
    community_id: str | None
    community: str
    week: str
    point: str
    hazard_id: str | None
    premises_id: str | None
    premises: str
    hazard: str
    what: str
    who: str
    due_on: str
    by: str
    void_reason: str
    done_on: str
    note: str

    def overdue(self, today: str) -> bool:
        """True of an open decision whose day is past."""
        return not self.done_on and not self.void_reason and self.due_on < today


class SignOffLine(NamedTuple):
    """A week that was signed; `void_reason` says why the signature was taken back."""

    id: str
    week: str
    starts: str
    ends: str
    community: str
    leader: str
    at: str
    void_reason: str


def add(change: Change, draft: DecisionDraft) -> str:
    """Write a decision; return its id."""
    decision_id = new_id()
    _write(change, draft, decision_id, None)
    return decision_id


def check_not_signed(change: Change, week: str, ends: str, community_id: str | None) -> None:
    """What was decided about a signed week stays as it was signed."""
    if sign_off_of(change.connection, week, ends, community_id):
        raise FiresweepError(
            "{week} is signed, with its decisions. Decide in a week that is not signed yet.",
            week=week,
        )  # fmt: skip


def correct(change: Change, of_id: str, draft: DecisionDraft) -> None:
    """Write a decision anew, whole; it stays in the week and the community it was made for."""
    before = decision(change.connection, of_id)
    there = {name: before[name] for name in ("community_id", "week")}
    _write(change, draft.model_copy(update=there), new_id(), of_id)


def void(change: Change, of_id: str, reason: str) -> None:
    """Say that a decision does not count, and why."""
    decision(change.connection, of_id)
    write_void(change, Decision, of_id, reason)


def add_done(change: Change, decision_id: str, draft: DoneDraft) -> None:
    """Write that a decision was carried out, or is open again."""
    before = decision(change.connection, decision_id)
    row = signed(change, new_id(), None) | draft.model_dump(mode="json")
    del row["of_id"]
    step = DecisionStep(decision_id=decision_id, **row)
    change.add(step, community=before["community_id"] or "")


def decision(connection: Connection, decision_id: str) -> RowMapping:
    """Return what holds of a decision, whole; trouble where there is none."""
    try:
        return standing_row(connection, Decision, decision_id)
    except KeyError:
        raise FiresweepError("There is no decision {id} here.", id=decision_id) from None


def note_of(connection: Connection, decision_id: str) -> str:
    """Return what was said when a decision was carried out last; empty where nothing was."""
    (line,) = lines(connection, rows().first_id == decision_id)
    return line.note


def lines(connection: Connection, *conditions: Any) -> list[DecisionLine]:
    """Return decisions that are so, over the columns of `rows()`: earliest day first."""
    return [DecisionLine(*row) for row in connection.execute(_lines().where(*conditions))]


@cache
def _lines() -> Select[Any]:
    d, t = rows(), _last_steps()
    named, kept = table_of(Premises).alias("named"), table_of(Premises).alias("kept")
    done_on = func.coalesce(t.c.on, "")
    return (
        select(
            d.first_id, d.community_id, func.coalesce(col(Community.name), ""), d.week, d.point,
            d.hazard_id, kept.c.id, func.coalesce(kept.c.name, ""),
            func.coalesce(col(Hazard.description), ""), d.what, d.who, d.due_on, d.by,
            d.void_reason, done_on, func.coalesce(t.c.note, ""),
        )
        .select_from(standing_rows(Decision))
        .outerjoin(Community, col(Community.id) == d.community_id)
        .outerjoin(Hazard, col(Hazard.id) == d.hazard_id)
        .outerjoin(named, named.c.id == func.coalesce(d.premises_id, col(Hazard.kept_id)))
        .outerjoin(kept, kept.c.id == func.coalesce(named.c.kept_id, named.c.id))
        .outerjoin(t, (t.c.decision_id == d.first_id) & t.c.done)
        .order_by(d.due_on, d.first_id)
    )  # fmt: skip


def rows() -> Any:
    """The columns of the decisions that hold."""
    return standing_rows(Decision).c


def lines_of_week(
    connection: Connection, week: str, community_id: str | None = None
) -> list[DecisionLine]:
    """Return the decisions of a week's review: a community's, or with None the street's own."""
    d = rows()
    return lines(connection, d.week == week, d.community_id == community_id, d.void_reason == "")


def lines_before(
    connection: Connection, week: Period, community_id: str | None = None
) -> list[DecisionLine]:
    """Return what was decided about the week that ended before one, or of another kind nothing.

    Where weeks ended on another day when it was decided, that week ended on a day of its own.
    """
    if week.kind is not Kind.WEEK:
        return []
    d = rows()
    found = lines(connection, d.week.in_((before(week).name, week.name)),
                  d.community_id == community_id, d.void_reason == "")  # fmt: skip
    ended = weeks_ended(connection, found)
    return [one for one in found if week.first <= ended[one.id] + DAY <= week.last]


def weeks_ended(connection: Connection, some: Sequence[DecisionLine]) -> dict[str, date]:
    """Return on which day the week ended that each decision was made about."""
    known, made = cut_offs(connection), table_of(Decision).c
    query = select(made.id, made.counter).where(made.id.in_([one.id for one in some]))
    counters = {row.id: row.counter for row in connection.execute(query)}
    return {one.id: week_named(one.week, known.before(counters[one.id])).last for one in some}


def add_sign_off(change: Change, values: Mapping[str, Any]) -> str:
    """Write a week as it is signed; refused where it is signed already. Return its id."""
    week, ends, community_id = values["week"], values["ends"], values.get("community_id")
    before = sign_off_of(change.connection, week, ends, community_id)
    if before is not None:
        raise FiresweepError(
            "{week} was signed by {leader} on {day}. Take that signature back to sign it anew.",
            week=week, leader=before["leader"], day=local_day(before["at"]),
        )  # fmt: skip
    row = SignOff(**{**values, **signed(change, new_id(), None)})
    change.add(row, community=community_id or "")
    return row.id


def void_sign_off(change: Change, sign_off_id: str, reason: str) -> None:
    """Say that a signed week does not count, and why; it can be signed anew."""
    write_void(change, SignOff, sign_off_id, reason)


def sign_off_of(
    connection: Connection, week: str, ends: str, community_id: str | None = None
) -> RowMapping | None:
    """Return a week that ends on a day as it was signed; of two signed apart the first.

    Where weeks once ended on another day, one of the same name is another week.
    """
    s = standing_rows(SignOff)
    query = _signed(week, community_id).where(s.c.ends == ends).limit(1)
    return connection.execute(query).mappings().first()


def numbers_signed(
    connection: Connection, weeks: Sequence[Period], community_id: str | None = None
) -> dict[Period, Mapping[str, Any]]:
    """Return every figure of those of some weeks that are signed, as their pages say it."""
    days = {(one.name, one.last.isoformat()): one for one in weeks}
    s, f = standing_rows(SignOff), table_of(SignOff).c
    signed_apart = (s.c.counter.desc(), s.c.laptop.desc(), s.c.first_id.desc())
    wanted = (s.c.community_id == community_id, s.c.void_reason == "",
              s.c.week.in_([name for name, _ in days]))  # fmt: skip
    query = select(s.c.week, s.c.ends, s.c.id).where(*wanted).order_by(*signed_apart)
    found = {row.id: days[row.week, row.ends] for row in connection.execute(query)
             if (row.week, row.ends) in days}  # fmt: skip
    page = select(f.id, f.figures["review", "numbers"]).where(f.id.in_(list(found)))
    told = {row[0]: row[1] for row in connection.execute(page)}
    return {week: told[row_id] for row_id, week in found.items() if isinstance(told[row_id], dict)}


def signed_otherwise(
    connection: Connection, week: str, ends: str, community_id: str | None = None
) -> RowMapping | None:
    """Return a signed week of a name that ends on another day; of several the last."""
    s = standing_rows(SignOff)
    query = _signed(week, community_id).where(s.c.ends != ends)
    return next(reversed(connection.execute(query).mappings().all()), None)


def signed_across(
    connection: Connection, starts: str, ends: str, community_id: str | None = None
) -> list[tuple[str, str, str]]:
    """Return the signed weeks, by name and days, that share some of these days but not all."""
    s = standing_rows(SignOff)
    wanted = (s.c.community_id == community_id, s.c.void_reason == "", s.c.starts <= ends,
              s.c.ends >= starts, s.c.ends != ends)  # fmt: skip
    query = select(s.c.week, s.c.starts, s.c.ends).where(*wanted).distinct().order_by(s.c.ends)
    return [(week, first, last) for week, first, last in connection.execute(query)]


def _signed(week: str, community_id: str | None) -> Any:
    s = standing_rows(SignOff)
    wanted = (s.c.week == week, s.c.community_id == community_id, s.c.void_reason == "")
    return select(s).where(*wanted).order_by(s.c.counter, s.c.laptop, s.c.first_id)


def sign_off_lines(connection: Connection) -> list[SignOffLine]:
    """Return every week that was signed, the newest first; those taken back, too."""
    s = standing_rows(SignOff)
    query = (
        select(s.c.first_id, s.c.week, s.c.starts, s.c.ends, func.coalesce(col(Community.name), ""),
               s.c.leader, s.c.at, s.c.void_reason)
        .select_from(s)
        .outerjoin(Community, col(Community.id) == s.c.community_id)
        .order_by(s.c.week.desc(), s.c.counter, s.c.first_id)
    )  # fmt: skip
    return [SignOffLine(*row) for row in connection.execute(query)]


def _last_steps() -> Any:
    """As a subquery, the step that holds of each decision."""
    t = table_of(DecisionStep)
    newest = (t.c.counter.desc(), t.c.laptop.desc(), t.c.id.desc())
    place = func.row_number().over(partition_by=t.c.decision_id, order_by=newest)
    ranked = select(t, place.label("place_in_line")).subquery()
    return select(ranked).where(ranked.c.place_in_line == 1).subquery("last_decision_step")


def _write(change: Change, draft: DecisionDraft, row_id: str, of_id: str | None) -> None:
    row = Decision(**draft.model_dump(mode="json"), **signed(change, row_id, of_id))
    change.add(row, community=draft.community_id or "")
