"""Drills and outreach events: facts written whole, corrected or made void by a further one.

The id of the first row stands for the drill. Of all its rows the one written last, by counter and
then laptop, holds: the same one on every laptop, whatever came in which order (sync.md).
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, RowMapping, Select, func, select
from sqlmodel import col

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import State
from firesweep.model.ids import new_id
from firesweep.model.logs.occasion import DrillDraft, OccasionKind, OutreachDraft
from firesweep.model.vocabulary import PhotoRole
from firesweep.store.journal import Change, table_of
from firesweep.store.logs.shown_photos import Photo, add_new, photos_named, with_ids
from firesweep.store.tables import (
    Community,
    Drill,
    Hazard,
    HazardState,
    Outreach,
    Paper,
    PhotoFact,
    Premises,
    Sweep,
)
from firesweep.store.whole import signed, standing_row, standing_rows, versions_of, write_void

TABLES: dict[OccasionKind, type[Drill] | type[Outreach]] = {
    OccasionKind.DRILL: Drill,
    OccasionKind.OUTREACH: Outreach,
}
Draft = DrillDraft | OutreachDraft


class LogLine(NamedTuple):
    """One drill or outreach event in its log."""

    id: str
    kind: OccasionKind
    community_id: str
    community: str
    premises_id: str | None
    where: str
    """The premises' name, or the place in words."""
    sweep_id: str | None
    held_on: str
    what: str
    """The scenario of a drill, the kind of an outreach event."""
    theme: str
    topics: tuple[str, ...]
    people: int | None
    """How many took part, or were reached."""
    quantity: int | None
    hazards: int
    """How many were found there, void ones left out."""
    open_hazards: int
    number: str | None
    photo: str | None
    void_reason: str


def add(change: Change, draft: Draft, photos: Sequence[Mapping[str, Any]]) -> str:
    """Write a drill or an outreach event with new photos (fields of PhotoFact); return its id."""
    occasion_id = new_id()
    _write(change, draft, photos, occasion_id, of_id=None)
    return occasion_id


def correct(change: Change, of_id: str, draft: Draft, photos: Sequence[Mapping[str, Any]]) -> None:
    """Write it anew, whole; photos with an `id` are there already, one left out is not shown."""
    before = occasion(change.connection, kind_of(draft), of_id)
    if before["community_id"] != draft.community_id:
        raise FiresweepError(
            "A record stays in its community. Make this one void and record it anew.",
            field="community_id",
        )
    _write(change, draft, photos, new_id(), of_id=of_id)


def void(change: Change, kind: OccasionKind, of_id: str, reason: str) -> None:
    """Say that it does not count, and why; it stays in its log."""
    write_void(change, TABLES[kind], of_id, reason)


def kind_of(draft: Draft) -> OccasionKind:
    """Return which log a draft is for."""
    return OccasionKind.DRILL if isinstance(draft, DrillDraft) else OccasionKind.OUTREACH


def standing(kind: OccasionKind) -> Any:
    """Return, as a subquery, the row that holds of each; `first_id` is what it is known by."""
    return standing_rows(TABLES[kind])


def occasion(connection: Connection, kind: OccasionKind, occasion_id: str) -> RowMapping:
    """Return what holds of a drill or outreach event, whole; KeyError where there is none."""
    return standing_row(connection, TABLES[kind], occasion_id)


def drill_or_none(connection: Connection, occasion_id: str) -> RowMapping | None:
    """Return what holds of a drill; None where the id is not one's."""
    s = standing(OccasionKind.DRILL)
    return connection.execute(select(s).where(s.c.first_id == occasion_id)).mappings().first()


def versions(connection: Connection, kind: OccasionKind, occasion_id: str) -> Sequence[RowMapping]:
    """Return all that was written of one, the last first."""
    return versions_of(connection, TABLES[kind], occasion_id)


def log(connection: Connection, kind: OccasionKind, *conditions: Any) -> list[LogLine]:
    """Return a log, the newest first; `conditions` are over `standing(kind).c`."""
    query = _lines(kind).where(*conditions)
    return [_line(kind, row) for row in connection.execute(query)]


def photos_of(connection: Connection, kind: OccasionKind, occasion_id: str) -> list[Photo]:
    """Return the photos that are shown of one, in their order."""
    return photos_named(connection, occasion(connection, kind, occasion_id)["photos"])


def _write(
    change: Change,
    draft: Draft,
    photos: Sequence[Mapping[str, Any]],
    row_id: str,
    *,
    of_id: str | None,
) -> None:
    """The row first: new photos point to the drill they belong to."""
    kind = kind_of(draft)
    named = with_ids(photos)
    values = draft.model_dump(mode="json") | {"photos": [photo["id"] for photo in named]}
    row = TABLES[kind](**values, **signed(change, row_id, of_id))
    change.add(row, community=draft.community_id)
    add_new(change, photos, named, role=PhotoRole(kind.value), of=of_id or row_id,
            premises_id=draft.premises_id, community=draft.community_id)  # fmt: skip


@cache
def _lines(kind: OccasionKind) -> Select[Any]:
    s = standing(kind)
    drill = kind is OccasionKind.DRILL
    p, z, f = table_of(Paper).c, table_of(Hazard).c, table_of(PhotoFact).c
    h = table_of(HazardState).c
    given = select(p.number).where(p[f"{kind}_id"] == s.c.first_id, p.kind == kind.value)
    number = given.order_by(p.issued_at.desc(), p.id.desc()).limit(1)
    found = select(func.count()).where(z.drill_id == s.c.first_id, h.hazard_id == z.id)
    hazards, still_open = found.where(h.state != State.VOID.value), found.where(h.is_open)
    photo = select(f.sha256).where(f.id == func.json_extract(s.c.photos, "$[0]"))
    return (
        select(
            s.c.first_id, s.c.community_id, col(Community.name), s.c.premises_id,
            func.coalesce(col(Premises.name), s.c.place), s.c.sweep_id, s.c.held_on,
            s.c.scenario if drill else s.c.kind,
            s.c.scenario if drill else s.c.theme,
            s.c.photos if drill else s.c.topics,
            s.c.head_count if drill else s.c.reached,
            s.c.head_count if drill else s.c.quantity,
            *(one.correlate(s).scalar_subquery()
              for one in (hazards, still_open, number, photo)),
            s.c.void_reason,
        )
        .join(Community, col(Community.id) == s.c.community_id)
        .outerjoin(Premises, col(Premises.id) == func.coalesce(s.c.kept_id, s.c.premises_id))
        .outerjoin(Sweep, col(Sweep.id) == s.c.sweep_id)
        .order_by(s.c.held_on.desc(), s.c.first_id.desc())
    )  # fmt: skip


def _line(kind: OccasionKind, row: Any) -> LogLine:
    first, *rest = row
    line = LogLine(first, kind, *rest)
    if kind is OccasionKind.DRILL:
        return line._replace(theme="", topics=(), quantity=None)
    return line._replace(topics=tuple(line.topics), hazards=0, open_hazards=0)
