"""What was taken back from a visit under way, kept whole so that it can be put back."""

from collections.abc import Collection
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, insert, select
from sqlmodel import col

from firesweep.errors import FiresweepError
from firesweep.store.journal import Change, table_of
from firesweep.store.tables import Draft, DraftAnswer, DraftHazard, DraftPhoto
from firesweep.store.visit.drafts import check_under_way

Rows = tuple[dict[str, Any], ...]


class DraftCopy(NamedTuple):
    """Rows of a draft; `codes` are the items whose answers it holds, `draft` a visit's own row."""

    draft_id: str
    codes: tuple[str, ...] = ()
    draft: Rows = ()
    answers: Rows = ()
    hazards: Rows = ()
    photos: Rows = ()


def copy_items(connection: Connection, draft_id: str, codes: Collection[str]) -> DraftCopy:
    """Return the answers of some items, with their hazards and the photos of these."""
    a, h = table_of(DraftAnswer).c, table_of(DraftHazard).c
    hazards = _rows(connection, DraftHazard, h.draft_id == draft_id, h.code.in_(codes))
    return DraftCopy(
        draft_id,
        codes=tuple(codes),
        answers=_rows(connection, DraftAnswer, a.draft_id == draft_id, a.code.in_(codes)),
        hazards=hazards,
        photos=_photos_of(connection, hazards),
    )


def copy_hazard(connection: Connection, draft_id: str, hazard_id: str) -> DraftCopy:
    """Return one hazard with its photos, and its item's answer."""
    hazards = _rows(connection, DraftHazard, table_of(DraftHazard).c.id == hazard_id)
    codes = tuple(hazard["code"] for hazard in hazards if hazard["code"])
    answers = copy_items(connection, draft_id, codes).answers
    return DraftCopy(draft_id, codes, (), answers, hazards, _photos_of(connection, hazards))


def copy_photo(connection: Connection, draft_id: str, photo_id: str) -> DraftCopy:
    """Return one photo."""
    photos = _rows(connection, DraftPhoto, table_of(DraftPhoto).c.id == photo_id)
    return DraftCopy(draft_id, photos=photos)


def copy_draft(connection: Connection, draft_id: str) -> DraftCopy:
    """Return a visit under way, whole; NotUnderWay where it is gone."""
    check_under_way(connection, draft_id)
    parts = (DraftAnswer, DraftHazard, DraftPhoto)
    answers, hazards, photos = (
        _rows(connection, part, table_of(part).c.draft_id == draft_id) for part in parts
    )
    draft = _rows(connection, Draft, table_of(Draft).c.id == draft_id)
    return DraftCopy(draft_id, (), draft, answers, hazards, photos)


def paste(change: Change, copy: DraftCopy) -> None:
    """Put a copy back: its items answer again as they did, its rows are there again."""
    if copy.draft:
        _refuse_second(change.connection, copy.draft[0]["premises_id"])
    else:
        check_under_way(change.connection, copy.draft_id)
    a = table_of(DraftAnswer).c
    change.local(delete(table_of(DraftAnswer)).where(a.draft_id == copy.draft_id,
                                                     a.code.in_(copy.codes)))  # fmt: skip
    order = ((Draft, copy.draft), (DraftAnswer, copy.answers), (DraftHazard, copy.hazards),
             (DraftPhoto, copy.photos))  # fmt: skip
    for model, rows in order:
        if rows:
            change.local(insert(table_of(model)).prefix_with("OR REPLACE"), rows)
    change.touch("draft", (copy.draft_id, *(row["premises_id"] for row in copy.draft)))


def _refuse_second(connection: Connection, premises_id: str) -> None:
    found = select(col(Draft.id)).where(col(Draft.premises_id) == premises_id)
    if connection.execute(found).first() is not None:
        raise FiresweepError("Another visit to these premises has begun. Finish that one.")


def _rows(connection: Connection, model: Any, *conditions: Any) -> Rows:
    query = select(table_of(model)).where(*conditions)
    return tuple(dict(row) for row in connection.execute(query).mappings())


def _photos_of(connection: Connection, hazards: Rows) -> Rows:
    ids = [hazard["id"] for hazard in hazards]
    return _rows(connection, DraftPhoto, table_of(DraftPhoto).c.hazard_id.in_(ids)) if ids else ()
