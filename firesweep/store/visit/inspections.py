"""Finished visits: facts, written whole in one transaction."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, RowMapping, func, select
from sqlmodel import col

from firesweep.model.ids import new_id
from firesweep.model.visit.inspection import HazardDraft, Visit, as_json
from firesweep.model.vocabulary import Outcome, PhotoRole
from firesweep.store import plain
from firesweep.store.aliases import of_premises
from firesweep.store.hazard.hazards import add_hazard
from firesweep.store.journal import Change, table_of
from firesweep.store.tables import Community, Hazard, Inspection, PhotoFact, Premises

_PHOTO_FIELDS = ("role", "sha256", "original_sha256", "taken_at", "latitude", "longitude", "name",
                 "code")  # fmt: skip


class InspectionLine(NamedTuple):
    """One visit in a list."""

    id: str
    premises_id: str
    premises: str
    community: str
    visited_on: str
    outcome: str
    no_access: str | None
    next_visit: str | None
    hazards: int


def add_inspection(
    change: Change,
    visit: Visit,
    community_id: str,
    *,
    visited_on: str,
    finished_at: str,
    photos: Iterable[Mapping[Any, Any]],
) -> str:
    """Write a finished visit with its hazards and photos (rows of DraftPhoto); return its id.

    The hazards keep the ids they had in the draft; their steps are written by the caller.
    """
    inspection = _inspection(visit, community_id, visited_on=visited_on, finished_at=finished_at)
    change.add(inspection, community=community_id)
    for hazard in visit.hazards:
        add_hazard(change, _hazard(hazard, inspection))
    found = {hazard.id for hazard in visit.hazards}
    rows = [_photo(row, inspection, found) for row in photos]
    change.add_many(PhotoFact, rows, community=community_id)
    return inspection.id


def inspection(connection: Connection, inspection_id: str) -> RowMapping:
    """Return a finished visit, whole; KeyError where there is none."""
    table = table_of(Inspection)
    found = connection.execute(select(table).where(table.c.id == inspection_id)).mappings().first()
    if found is None:
        raise KeyError(inspection_id)
    return found


def inspections_of(connection: Connection, premises_id: str) -> list[InspectionLine]:
    """Return the visits to a premises, newest first."""
    return inspection_lines(connection, of_premises(table_of(Inspection).c, premises_id))


def inspection_lines(connection: Connection, *conditions: Any) -> list[InspectionLine]:
    """Return lines of the visits that meet some conditions, newest first."""
    i = table_of(Inspection).c
    found = (
        select(func.count())
        .where(col(Hazard.inspection_id) == i.id)
        .correlate(table_of(Inspection))
        .scalar_subquery()
    )
    query = (
        select(
            i.id, i.premises_id, col(Premises.name), col(Community.name), i.visited_on,
            i.outcome, i.no_access, i.next_visit, found,
        )
        .join(Premises, col(Premises.id) == i.premises_id)
        .join(Community, col(Community.id) == i.community_id)
        .where(*conditions)
        .order_by(i.visited_on.desc(), i.id.desc())
    )  # fmt: skip
    return [InspectionLine(*row) for row in connection.execute(query)]


_LEFT_SHUT = f"""
SELECT i.id FROM inspection i
WHERE i.outcome = '{Outcome.NO_ACCESS}' AND i.visited_on >= :since
    AND :community IN ('', i.community_id)
    AND (:among IS NULL OR i.kept_id IN (SELECT value FROM json_each(:among)))
    AND NOT EXISTS (SELECT 1 FROM inspection l WHERE l.kept_id = i.kept_id
                    AND (l.visited_on, l.id) > (i.visited_on, i.id))
ORDER BY i.visited_on, i.id
"""


def doors_left_shut(
    connection: Connection,
    *,
    community_id: str = "",
    since: str = "",
    among: Sequence[str] | None = None,
) -> list[str]:
    """Return the last visits to premises, or to some, that nobody came into on them."""
    found = plain.rows(connection, _LEFT_SHUT, community=community_id, since=since, among=among)
    return [str(visit) for (visit,) in found]


def last_visit(connection: Connection, premises_id: str) -> str | None:
    """Return the day of the last visit that got in."""
    i = table_of(Inspection).c
    query = select(func.max(i.visited_on)).where(
        of_premises(i, premises_id), i.outcome == Outcome.INSPECTED.value
    )
    found: str | None = connection.execute(query).scalar_one()
    return found


def places_used(connection: Connection, premises_id: str) -> list[str]:
    """Return the places in a premises where hazards were found, the last first."""
    z = table_of(Hazard).c
    query = select(z.place).where(of_premises(z, premises_id), z.place != "")
    return list(dict.fromkeys(connection.execute(query.order_by(z.id.desc())).scalars()))


def photos_of(
    connection: Connection, *, inspection_id: str | None = None, hazard_id: str | None = None
) -> Sequence[RowMapping]:
    """Return the photos of a visit or of one hazard."""
    table = table_of(PhotoFact)
    query = select(table).order_by(table.c.id)
    if inspection_id:
        query = query.where(table.c.inspection_id == inspection_id)
    if hazard_id:
        query = query.where(table.c.hazard_id == hazard_id)
    return connection.execute(query).mappings().all()


def photos_of_premises(
    connection: Connection, premises_ids: Iterable[str], role: PhotoRole, *, without: Any = ()
) -> Sequence[RowMapping]:
    """Return the photos of a role that belong to some premises, oldest first, without some."""
    table = table_of(PhotoFact)
    query = select(table).where(
        table.c.premises_id.in_([*premises_ids]), table.c.role == role.value,
        table.c.id.not_in(without),
    )  # fmt: skip
    return connection.execute(query.order_by(table.c.id)).mappings().all()


def _inspection(
    visit: Visit, community_id: str, *, visited_on: str, finished_at: str
) -> Inspection:
    return Inspection(
        id=new_id(),
        premises_id=visit.premises_id,
        community_id=community_id,
        sweep_id=visit.sweep_id,
        visited_on=visited_on,
        started_at=visit.started_at,
        finished_at=finished_at,
        outcome=visit.outcome.value,
        no_access=visit.no_access if visit.outcome == Outcome.NO_ACCESS else None,
        no_access_note=visit.no_access_note,
        next_visit=visit.next_visit,
        checklist=visit.checklist,
        answers=_answers(visit),
        people=[as_json(person) for person in visit.people],
        unit=as_json(visit.unit),
        remarks=visit.remarks,
    )


def _answers(visit: Visit) -> list[dict[str, Any]]:
    if visit.outcome == Outcome.NO_ACCESS:
        return []
    return [
        {
            "code": item.code,
            "text": item.text,
            "answer": visit.answers[item.code].answer.value,
            "reason": visit.answers[item.code].reason,
        }
        for item in visit.items
    ]


def _hazard(draft: HazardDraft, inspection: Inspection) -> Hazard:
    return Hazard(
        id=draft.id,
        inspection_id=inspection.id,
        premises_id=inspection.premises_id,
        community_id=inspection.community_id,
        found_on=inspection.visited_on,
        code=draft.code,
        description=draft.description,
        place=draft.place,
        measure=draft.measure,
        basis=list(draft.basis),
        severity=draft.severity,
        handling=draft.handling.value,
        refer=draft.refer,
        deadline=draft.deadline,
    )


def _photo(row: Mapping[Any, Any], inspection: Inspection, found: set[str]) -> dict[str, Any]:
    return {
        "id": row["id"],
        "premises_id": inspection.premises_id,
        "inspection_id": inspection.id,
        "drill_id": None,
        "outreach_id": None,
        "report_id": None,
        "hazard_id": row["hazard_id"] if row["hazard_id"] in found else None,
        **{name: row[name] for name in _PHOTO_FIELDS},
    }
