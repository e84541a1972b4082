"""Visits under way: every answer is its own small transaction, on disk when it returns."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col

from firesweep.errors import FiresweepError
from firesweep.model.clock import utc_now
from firesweep.model.ids import new_id
from firesweep.model.visit.inspection import (
    DraftPhotoLine,
    GivenAnswer,
    HazardDraft,
    ListedItem,
    Participant,
    UnitSignature,
    Visit,
    as_json,
    participant,
    unit_signature,
)
from firesweep.model.vocabulary import Answer, Handling, Outcome
from firesweep.store.aliases import counting_for
from firesweep.store.journal import Change, table_of
from firesweep.store.tables import Draft, DraftAnswer, DraftHazard, DraftPhoto

_HAZARD_FIELDS = (
    "code", "description", "place", "measure", "basis", "severity", "handling", "deadline",
    "no_photo_reason", "refer", "refer_reason", "note",
)  # fmt: skip


class NotUnderWay(FiresweepError):
    """Another window, or a command, has ended the visit meanwhile."""

    def __init__(self) -> None:
        super().__init__(
            "This visit is no longer under way: it was finished or given up elsewhere. "
            "Open Today to go on."
        )


def start_draft(
    change: Change,
    premises_id: str,
    *,
    sweep_id: str | None,
    checklist: str,
    script: str,
    items: Iterable[ListedItem],
    people: Iterable[Participant],
) -> str:
    """Begin a visit and return its id; a visit under way at the premises is taken up again."""
    d = table_of(Draft).c
    under_way = change.connection.execute(
        select(d.id).where(d.premises_id.in_(counting_for(premises_id))).order_by(d.id)
    ).scalar()
    if under_way:
        return str(under_way)
    draft_id = new_id()
    values: dict[str, Any] = {
        "id": draft_id,
        "premises_id": premises_id,
        "sweep_id": sweep_id,
        "started_at": utc_now(),
        "checklist": checklist,
        "script": script,
        "items": [asdict(item) for item in items],
        "people": [as_json(p) for p in people],
    }
    change.local(insert(table_of(Draft)).values(**Draft(**values).model_dump()))
    change.touch("draft", (draft_id, premises_id))
    return draft_id


def answer_items(change: Change, draft_id: str, answers: dict[str, GivenAnswer]) -> None:
    """Write answers by item code; an answer given again replaces the last."""
    check_under_way(change.connection, draft_id)
    statement = insert(table_of(DraftAnswer))
    statement = statement.on_conflict_do_update(
        index_elements=["draft_id", "code"],
        set_={"answer": statement.excluded.answer, "reason": statement.excluded.reason},
    )
    rows = [
        {"draft_id": draft_id, "code": code, "answer": given.answer.value, "reason": given.reason}
        for code, given in answers.items()
    ]
    change.local(statement, rows)
    change.touch("draft", (draft_id,))


def clear_answers(
    change: Change, draft_id: str, codes: Iterable[str], *, given: Answer | None = None
) -> None:
    """Take answers back, all or those that were `given` so: the items are unanswered again."""
    check_under_way(change.connection, draft_id)
    a = table_of(DraftAnswer).c
    same = [a.answer == given.value] if given else []
    change.local(
        delete(table_of(DraftAnswer)).where(a.draft_id == draft_id, a.code.in_(list(codes)), *same)
    )
    change.touch("draft", (draft_id,))


def write_hazard(change: Change, draft_id: str, hazard: HazardDraft) -> None:
    """Write a hazard of the visit, new or changed."""
    check_under_way(change.connection, draft_id)
    values: dict[str, Any] = {name: getattr(hazard, name) for name in _HAZARD_FIELDS}
    values |= {"basis": list(hazard.basis), "handling": hazard.handling.value}
    statement = insert(table_of(DraftHazard)).values(id=hazard.id, draft_id=draft_id, **values)
    change.local(statement.on_conflict_do_update(index_elements=["id"], set_=values))
    change.touch("draft", (draft_id,))


def drop_hazard(change: Change, draft_id: str, hazard_id: str) -> None:
    """Take a hazard of a visit under way back, with its photos."""
    change.local(delete(table_of(DraftHazard)).where(table_of(DraftHazard).c.id == hazard_id))
    change.touch("draft", (draft_id,))


def add_photo(change: Change, draft_id: str, photo: Mapping[str, Any]) -> str:
    """Write a photo of the visit (fields of DraftPhoto); its bytes are in photos.db already."""
    check_under_way(change.connection, draft_id)
    photo_id = new_id()
    row = DraftPhoto(id=photo_id, draft_id=draft_id, **photo).model_dump()
    change.local(insert(table_of(DraftPhoto)).values(**row))
    change.touch("draft", (draft_id,))
    return photo_id


def drop_hazards_of(change: Change, draft_id: str, codes: Iterable[str]) -> None:
    """Take every hazard of some items back, with its photos."""
    h = table_of(DraftHazard).c
    change.local(
        delete(table_of(DraftHazard)).where(h.draft_id == draft_id, h.code.in_(list(codes)))
    )
    change.touch("draft", (draft_id,))


def drop_photo(change: Change, draft_id: str, photo_id: str) -> None:
    """Take a photo of a visit under way back."""
    change.local(delete(table_of(DraftPhoto)).where(table_of(DraftPhoto).c.id == photo_id))
    change.touch("draft", (draft_id,))


def write_people(change: Change, draft_id: str, people: Iterable[Participant]) -> None:
    """Write who takes part and how they signed."""
    write_draft(change, draft_id, people=[as_json(p) for p in people])


def write_unit(change: Change, draft_id: str, unit: UnitSignature) -> None:
    """Write the signature of the premises, or its refusal."""
    write_draft(change, draft_id, unit=as_json(unit))


def write_draft(change: Change, draft_id: str, **values: Any) -> None:
    """Write plain fields of a visit: outcome, no_access, next_visit, remarks, current …"""
    check_under_way(change.connection, draft_id)
    table = table_of(Draft)
    change.local(update(table).where(table.c.id == draft_id).values(**values))
    change.touch("draft", (draft_id,))


def drop_draft(change: Change, draft_id: str) -> None:
    """Give a visit up, or clear it away once it is finished."""
    change.local(delete(table_of(Draft)).where(table_of(Draft).c.id == draft_id))
    change.touch("draft", (draft_id,))


def check_under_way(connection: Connection, draft_id: str) -> None:
    """Refuse to go on with a visit that is finished or given up."""
    found = select(col(Draft.id)).where(col(Draft.id) == draft_id)
    if connection.execute(found).first() is None:
        raise NotUnderWay


def visit(connection: Connection, draft_id: str) -> Visit:
    """Return a visit under way, whole; NotUnderWay where it is gone."""
    table = table_of(Draft)
    found = connection.execute(select(table).where(table.c.id == draft_id)).mappings().first()
    if found is None:
        raise NotUnderWay
    return _visit(
        found,
        _rows(connection, DraftAnswer, draft_id),
        _rows(connection, DraftHazard, draft_id),
        _rows(connection, DraftPhoto, draft_id),
    )


def photo_rows(connection: Connection, draft_id: str) -> Sequence[RowMapping]:
    """Return the photos of a visit with everything known of them."""
    return _rows(connection, DraftPhoto, draft_id)


def _rows(connection: Connection, model: Any, draft_id: str) -> Sequence[RowMapping]:
    table = table_of(model)
    order = table.c.code if model is DraftAnswer else table.c.id
    query = select(table).where(table.c.draft_id == draft_id).order_by(order)
    return connection.execute(query).mappings().all()


def _visit(
    draft: RowMapping,
    answers: Sequence[RowMapping],
    hazards: Sequence[RowMapping],
    photos: Sequence[RowMapping],
) -> Visit:
    same = ("id", "premises_id", "sweep_id", "started_at", "checklist", "script", "no_access",
            "no_access_note", "next_visit", "current", "remarks")  # fmt: skip
    return Visit(
        **{name: draft[name] for name in same},
        outcome=Outcome(draft["outcome"]),
        items=tuple(ListedItem(**item) for item in draft["items"]),
        answers={a["code"]: GivenAnswer(Answer(a["answer"]), a["reason"]) for a in answers},
        hazards=tuple(_hazard(row) for row in hazards),
        photos=tuple(
            DraftPhotoLine(p["id"], p["role"], p["sha256"], p["hazard_id"], p["code"], p["name"])
            for p in photos
        ),
        people=tuple(participant(p) for p in draft["people"]),
        unit=unit_signature(draft["unit"]),
    )


def _hazard(row: RowMapping) -> HazardDraft:
    values = {name: row[name] for name in _HAZARD_FIELDS}
    values |= {"basis": tuple(row["basis"]), "handling": Handling(row["handling"])}
    return HazardDraft(id=row["id"], **values)
