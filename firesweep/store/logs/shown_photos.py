"""Photos that a record names and shows: of a drill, an outreach event, a report from the public.

Those with an `id` are facts already and stay what they are; new ones are written with the record.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from firesweep.model.ids import new_id
from firesweep.model.vocabulary import PhotoRole
from firesweep.store.journal import Change, table_of
from firesweep.store.tables import PhotoFact

Given = Sequence[Mapping[str, Any]]
OWNERS = (PhotoRole.DRILL, PhotoRole.OUTREACH, PhotoRole.REPORT)
"""What shows photos of its own; each is named like its table."""


class Photo(NamedTuple):
    """A photo that a record shows."""

    id: str
    sha256: str
    name: str
    taken_at: str | None


def with_ids(photos: Given) -> list[dict[str, Any]]:
    """Return photos (fields of PhotoFact) by the ids the record names them by."""
    return [{"id": new_id(), **photo} for photo in photos]


def corrected(photos: Given | None, before: Mapping[Any, Any]) -> Given:
    """Return what a corrected record shows: what it is given, else what it showed before."""
    own = [{"id": photo_id} for photo_id in before["photos"]]
    return own if photos is None else photos


def add_new(
    change: Change,
    photos: Given,
    named: Given,
    *,
    role: PhotoRole,
    of: str,
    premises_id: str | None,
    community: str,
) -> None:
    """Write those of the photos that were no facts before; `of` is the record they belong to."""
    owner = {f"{each}_id": of if each is role else None for each in OWNERS}
    plain = {"premises_id": premises_id, "inspection_id": None, "hazard_id": None, "code": None}
    new = [photo for photo, given in zip(named, photos, strict=True) if "id" not in given]
    rows = [{**plain, "role": role.value, **owner, **photo} for photo in new]
    change.add_many(PhotoFact, rows, community=community)


def photos_named(connection: Connection, ids: Sequence[str]) -> list[Photo]:
    """Return photos by their ids, in that order; one that is not here is left out."""
    p = table_of(PhotoFact).c
    query = select(p.id, p.sha256, p.name, p.taken_at).where(p.id.in_(ids))
    found = {row[0]: Photo(*row) for row in connection.execute(query)}
    return [found[each] for each in ids if each in found]
