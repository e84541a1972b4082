"""Photos of a hazard: as found, and those its steps brought along."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from firesweep.model.hazard.life import StepKind
from firesweep.model.ids import new_id
from firesweep.model.vocabulary import PhotoRole
from firesweep.store.hazard.hazards import steps_of
from firesweep.store.journal import Change, table_of
from firesweep.store.tables import Hazard, PhotoFact


class HazardPhoto(NamedTuple):
    """One photo of a hazard."""

    id: str
    sha256: str
    role: str
    taken_at: str | None


def add_photos(
    change: Change, hazard_id: str, role: PhotoRole, photos: Iterable[Mapping[str, Any]]
) -> list[str]:
    """Write photos of a hazard (fields of PhotoFact); return their ids for the step's details."""
    z = table_of(Hazard)
    of = change.connection.execute(select(z).where(z.c.id == hazard_id)).mappings().one()
    rows = [
        {
            "id": new_id(),
            "premises_id": of["premises_id"],
            "inspection_id": None,
            "drill_id": None,
            "outreach_id": None,
            "report_id": None,
            "hazard_id": hazard_id,
            "role": role.value,
            "code": of["code"],
            **photo,
        }
        for photo in photos
    ]
    change.add_many(PhotoFact, rows, community=of["community_id"])
    return [row["id"] for row in rows]


def photos_of_hazard(connection: Connection, hazard_id: str) -> list[HazardPhoto]:
    """Return a hazard's photos, oldest first."""
    p = table_of(PhotoFact).c
    query = select(p.id, p.sha256, p.role, p.taken_at).where(p.hazard_id == hazard_id)
    return [HazardPhoto(*row) for row in connection.execute(query.order_by(p.id))]


def after_photos(connection: Connection, hazard_id: str) -> list[HazardPhoto]:
    """Return the photos that show a hazard put right, those before its last reopening left out."""
    steps = steps_of(connection, hazard_id)
    last = max((n for n, s in enumerate(steps) if s["kind"] == StepKind.REOPENED), default=-1)
    before = {photo for step in steps[: last + 1] for photo in step["details"].get("photos", ())}
    return [
        photo
        for photo in photos_of_hazard(connection, hazard_id)
        if photo.role == PhotoRole.AFTER and (last < 0 or photo.id not in before)
    ]
