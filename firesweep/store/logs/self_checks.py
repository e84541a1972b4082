"""Self-checks of premises, and the visits they are compared with."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, RowMapping, func, select
from sqlmodel import col

from firesweep.model.ids import new_id
from firesweep.model.logs.self_check import Compared, SelfCheckDraft, Verdict, compare
from firesweep.model.vocabulary import Outcome
from firesweep.store.aliases import of_premises
from firesweep.store.journal import Change, table_of
from firesweep.store.tables import Community, Inspection, Premises, SelfCheck
from firesweep.store.whole import signed, standing_row, standing_rows, write_void

_KEPT = ("premises_id", "community_id", "handed_on", "handed_by", "handed_to")


class SelfCheckLine(NamedTuple):
    """One sheet as it was entered, and what the visit after it found otherwise."""

    id: str
    premises_id: str
    premises: str
    community: str
    handed_on: str
    handed_by: str
    handed_to: str
    filled_on: str
    """Blank while it has not come back."""
    person: str
    answered: int
    void_reason: str
    inspection_id: str | None
    visited_on: str
    compared: tuple[Compared, ...]

    @property
    def missed(self) -> int:
        """How many hazards the team found where the premises saw nothing wrong."""
        return sum(one.verdict is Verdict.MISSED for one in self.compared)


def hand_out(change: Change, row: Mapping[str, Any]) -> str:
    """Write that a sheet was handed out (fields of SelfCheck); return its id."""
    check_id = new_id()
    change.add(SelfCheck(**row, **signed(change, check_id, None)), community=row["community_id"])
    return check_id


def add(change: Change, draft: SelfCheckDraft) -> str:
    """Write a sheet as it was filled in; return its id."""
    check_id = new_id()
    _write(change, draft, check_id, {})
    return check_id


def correct(change: Change, of_id: str, draft: SelfCheckDraft) -> None:
    """Write a sheet anew, whole, at the premises and in the community it was entered for.

    That it was handed out stays as it was written.
    """
    before = self_check(change.connection, of_id)
    _write(change, draft, new_id(), {"of_id": of_id} | {name: before[name] for name in _KEPT})


def void(change: Change, of_id: str, reason: str) -> None:
    """Say that a sheet does not count, and why."""
    write_void(change, SelfCheck, of_id, reason)


def self_check(connection: Connection, check_id: str) -> RowMapping:
    """Return what holds of a sheet, whole; KeyError where there is none."""
    return standing_row(connection, SelfCheck, check_id)


def not_back(connection: Connection, premises_id: str) -> str | None:
    """Return the sheet that was handed out last to a premises and has not come back yet."""
    s = rows()
    query = (
        select(s.first_id)
        .where(of_premises(s, premises_id), s.void_reason == "", s.filled_on.is_(None))
        .order_by(s.handed_on.desc(), s.counter.desc(), s.first_id.desc())
        .limit(1)
    )
    return connection.execute(query).scalar_one_or_none()


def rows() -> Any:
    """The columns of the sheets that hold."""
    return standing_rows(SelfCheck).c


def check_before(connection: Connection, premises_id: str, day: str) -> RowMapping | None:
    """Return the sheet a visit on a day is compared with: the last one since the visit before."""
    i, s, every = table_of(Inspection).c, rows(), table_of(SelfCheck).c
    there = select(every.id).where(of_premises(every, premises_id)).limit(1)
    if not connection.execute(there).first():
        return None  # asked at every tap at the door
    inspected = (i.outcome == Outcome.INSPECTED.value, of_premises(i, premises_id))
    before = select(func.max(i.visited_on)).where(*inspected, i.visited_on < day)
    since = func.coalesce(before.scalar_subquery(), "")
    query = (
        select(*s)
        .where(of_premises(s, premises_id), s.void_reason == "")
        .where(s.filled_on <= day, s.filled_on > since)
        .order_by(s.filled_on.desc(), s.counter.desc(), s.first_id.desc())
        .limit(1)
    )
    return connection.execute(query).mappings().first()


def lines(connection: Connection, *conditions: Any) -> list[SelfCheckLine]:
    """Return sheets with what the visit after each found, the newest first; over `rows()`."""
    s = rows()
    query = (
        select(*s, col(Premises.name).label("premises"), col(Community.name).label("community"))
        .join(Premises, col(Premises.id) == s.kept_id)
        .join(Community, col(Community.id) == s.community_id)
        .where(*conditions)
        .order_by(func.coalesce(s.filled_on, s.handed_on).desc(), s.first_id.desc())
    )
    found = connection.execute(query).mappings().all()
    return [_line(connection, row) for row in found]


def lines_of(connection: Connection, premises_id: str) -> list[SelfCheckLine]:
    """Return the sheets of a premises, the newest first."""
    return lines(connection, of_premises(rows(), premises_id))


def _line(connection: Connection, row: Mapping[Any, Any]) -> SelfCheckLine:
    back = row["filled_on"] and not row["void_reason"]
    visit = _visit_after(connection, row) if back else None
    return SelfCheckLine(
        row["first_id"], row["kept_id"], row["premises"], row["community"],
        row["handed_on"] or "", row["handed_by"], row["handed_to"], row["filled_on"] or "",
        row["person"], len(row["answers"]), row["void_reason"],
        visit["id"] if visit else None,
        visit["visited_on"] if visit else "",
        compare(row["answers"], visit["answers"]) if visit else (),
    )  # fmt: skip


def _visit_after(connection: Connection, row: Mapping[Any, Any]) -> RowMapping | None:
    """The first visit since a sheet was filled in that got in, unless a later sheet came before."""
    i = table_of(Inspection)
    query = (
        select(i.c.id, i.c.visited_on, i.c.answers)
        .where(i.c.outcome == Outcome.INSPECTED.value, i.c.kept_id == row["kept_id"])
        .where(i.c.visited_on >= row["filled_on"])
        .order_by(i.c.visited_on, i.c.finished_at, i.c.id)
        .limit(1)
    )
    visit = connection.execute(query).mappings().first()
    if visit is None:
        return None
    compared = check_before(connection, row["kept_id"], visit["visited_on"])
    return visit if compared and compared["first_id"] == row["first_id"] else None


def _write(change: Change, draft: SelfCheckDraft, row_id: str, before: Mapping[str, Any]) -> None:
    """`before` holds what stays of the sheet that is written anew."""
    of_id = before.get("of_id")
    row = draft.model_dump(mode="json") | dict(before) | signed(change, row_id, of_id)
    change.add(SelfCheck(**row), community=row["community_id"])
