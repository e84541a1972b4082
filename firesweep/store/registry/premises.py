"""The registry: writing premises, reading one whole, and its history."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Case, Connection, RowMapping, case, select
from sqlmodel import col

from firesweep.errors import FiresweepError
from firesweep.model.ids import new_id
from firesweep.model.names import initials, pinyin, search_text
from firesweep.model.registry.premises import PremisesDraft
from firesweep.model.vocabulary import PremisesStatus
from firesweep.store.aliases import kept_id
from firesweep.store.journal import Change, table_of
from firesweep.store.sqlite import among
from firesweep.store.tables import Beat, Community, Entry, Premises, Stream

EVERYWHERE = "\ue000"
"""A word in every row's search text, so that the index can also be asked what lacks a word."""
_PARTED = re.compile(r"[\s()（）+＋.-]+|[－‐‑–—]")
GONE = (
    "This premises is not here any more: the bundle that brought it was taken back. Choose another "
    "one, or take the bundle in again."
)
SEARCHED = ("name", "address", "contact", "phone", "responsible_person", "credit_code")


class Edit(NamedTuple):
    """One line of a row's history; `field` is None where the row was made."""

    at: str
    by: str
    laptop: str
    field: str | None
    old: Any
    new: Any


def add_premises(change: Change, drafts: Iterable[PremisesDraft]) -> list[str]:
    """Write new premises, each into its community's stream; return their ids in order."""
    rows = [_row(draft) for draft in drafts]
    for community in dict.fromkeys(row["community_id"] for row in rows):
        mine = [row for row in rows if row["community_id"] == community]
        change.add_many(Premises, mine, community=community)
    return [row["id"] for row in rows]


def edit_premises(
    change: Change, premises_id: str, draft: PremisesDraft, *, settling: str = "",
    told: Collection[str] = (),
) -> tuple[str, ...]:  # fmt: skip
    """Write what a draft changes, and the field that settles a clash; return their names."""
    values = draft.model_dump()
    return change.edit(
        Premises,
        premises_id,
        values | derived_texts(values),
        community=draft.community_id,
        settling=settling,
        told=told,
    )


def premises(connection: Connection, premises_id: str) -> RowMapping:
    """Return one premises with `community` and `beat` names; refused where there is none.

    It was there when it was chosen: whoever took a bundle back meanwhile took it along.
    """
    table = table_of(Premises)
    query = (
        select(table, col(Community.name).label("community"), col(Beat.name).label("beat"))
        .join(Community, col(Community.id) == table.c.community_id)
        .outerjoin(Beat, col(Beat.id) == table.c.beat_id)
        .where(table.c.id == premises_id)
    )
    found = connection.execute(query).mappings().first()
    if found is None:
        raise FiresweepError(GONE)
    return found


def kept_premises(connection: Connection, premises_id: str) -> RowMapping:
    """Return a premises as `premises` does; of a duplicate the one it was merged into."""
    return premises(connection, kept_id(connection, premises_id))


def status_shown(p: Any) -> Any:
    """A premises' status as lists show it: merged, whatever was written, once it is an alias."""
    return case((p.kept_id.is_not(None), PremisesStatus.MERGED.value), else_=p.status)


def ids_of_rows(connection: Connection, rows: Iterable[int]) -> list[str]:
    """Return the ids behind some local row numbers, however many."""
    p = table_of(Premises).c
    query = select(p.id).where(among(p.row, rows)).order_by(p.row)
    return list(connection.execute(query).scalars())


def row_of_id(connection: Connection, premises_id: str) -> int | None:
    """Return the local row number of a premises."""
    query = select(col(Premises.row)).where(col(Premises.id) == premises_id)
    return connection.execute(query).scalar_one()


def history(connection: Connection, row_id: str) -> list[Edit]:
    """Return who changed what and when, newest first."""
    query = (
        select(
            col(Entry.at),
            col(Entry.by),
            col(Stream.laptop),
            col(Entry.field),
            col(Entry.old),
            col(Entry.new),
        )
        .join(Stream, col(Stream.id) == col(Entry.stream_id))
        .where(col(Entry.row_id) == row_id)
        .order_by(col(Entry.counter).desc(), col(Stream.laptop).desc())
    )
    return [Edit(*row) for row in connection.execute(query)]


class Known(NamedTuple):
    """What a premises is known again by."""

    id: str
    community_id: str
    name: str
    address: str
    source_code: str


def known_premises(connection: Connection) -> list[Known]:
    """Return what every premises is known again by, the oldest first."""
    p = table_of(Premises).c
    query = select(p.id, p.community_id, p.name, p.address, p.source_code).order_by(p.row)
    return [Known(*row) for row in connection.execute(query)]


def premises_of(connection: Connection, ids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Return some premises, whole, by id."""
    table = table_of(Premises)
    query = select(table).where(table.c.id.in_(list(ids)))
    return {row["id"]: dict(row) for row in connection.execute(query).mappings()}


def replaced_values(connection: Connection, premises_id: str) -> dict[str, list[Edit]]:
    """Return the edits of each field of a premises, newest first: `old` is what each replaced."""
    edits: dict[str, list[Edit]] = {}
    for edit in history(connection, premises_id):
        if edit.field is not None:
            edits.setdefault(edit.field, []).append(edit)
    return edits


def parents_of(connection: Connection, premises_id: str) -> list[str]:
    """Return a premises and what it lies in, from the inside out."""
    p, found = table_of(Premises).c, [premises_id]
    while True:
        query = select(p.parent_id).where(p.id == found[-1])
        parent = connection.execute(query).scalar_one_or_none()
        if parent is None or parent in found:
            return found
        found.append(parent)


def premises_named(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Return the names of some premises by id."""
    p = table_of(Premises).c
    rows = connection.execute(select(p.id, p.name).where(p.id.in_(list(ids))))
    return {row[0]: row[1] for row in rows}


def contacts_of(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Return whom to ask for and the phone, of some premises by id."""
    p = table_of(Premises).c
    query = select(p.id, whom_to_ask(), p.phone).where(p.id.in_(list(ids)))
    return {row[0]: (row[1], row[2]) for row in connection.execute(query)}


def whom_to_ask() -> Case[str]:
    """Return the expression for the contact; most lists name only the responsible person."""
    p = table_of(Premises).c
    return case((p.contact != "", p.contact), else_=p.responsible_person)


def all_premises(connection: Connection) -> Sequence[RowMapping]:
    """Return every premises, for comparing an import with what is there."""
    return connection.execute(select(table_of(Premises))).mappings().all()


def _row(draft: PremisesDraft) -> dict[str, Any]:
    values = draft.model_dump()
    return {"id": new_id(), **values, **derived_texts(values)}


def _in_one_piece(phone: str) -> list[str]:
    """Return a telephone number written in parts, 0591-87654321, as it may be typed, too."""
    joined = _PARTED.sub("", phone)
    return [joined] if joined != phone else []


def derived_texts(values: Mapping[str, Any]) -> dict[str, str]:
    """Return reading and search text, which follow from what people write."""
    return {"pinyin": pinyin(values["name"]), "search": searched_text(values)}


def searched_text(values: Mapping[str, Any]) -> str:
    """Return what a premises is searched by."""
    searched = [str(values[field]) for field in SEARCHED if values[field]]
    searched += [initials(values["name"]), *_in_one_piece(str(values["phone"]))]
    return f"{EVERYWHERE} {search_text(searched)}"
