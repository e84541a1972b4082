"""The order in which papers are carried round: community, beat, address, as one walks."""

from collections.abc import Collection
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select
from sqlmodel import col

from firesweep.model.sweep.walking import walking_key
from firesweep.store.journal import table_of
from firesweep.store.sqlite import among
from firesweep.store.tables import Beat, Community, Paper, Premises


class Stop(NamedTuple):
    """Where something is carried; a paper about no premises has its community only."""

    premises_id: str
    premises: str
    address: str
    community: str
    beat: str


class PrintLine(NamedTuple):
    """An issued paper to be printed from its kept PDF, and where it is carried."""

    id: str
    kind: str
    number: str
    pdf_sha256: str
    stop: Stop


def stops(connection: Connection, premises_ids: Collection[str]) -> list[Stop]:
    """Return some premises in walking order, each once."""
    p = table_of(Premises).c
    query = (
        select(col(Community.position), p.beat_id, p.id, *_where(p))
        .join(Community, col(Community.id) == p.community_id)
        .outerjoin(Beat, col(Beat.id) == p.beat_id)
        .where(among(p.id, premises_ids))
    )
    found = [(*row[:2], Stop(*row[2:])) for row in connection.execute(query)]
    found.sort(key=lambda each: _key(each[0], each[1], each[2], each[2].premises_id))
    return [stop for _, _, stop in found]


def walking_order(connection: Connection, paper_ids: Collection[str]) -> list[PrintLine]:
    """Return papers in walking order, those of one address by their numbers."""
    p = table_of(Paper).c
    place = table_of(Premises).c
    query = (
        select(
            col(Community.position), place.beat_id, p.id, p.kind, p.number, p.pdf_sha256,
            func.coalesce(p.premises_id, ""), *_where(place, _written_place(p.content)),
        )
        .outerjoin(Premises, place.id == p.premises_id)
        .join(Community, col(Community.id) == p.community_id)
        .outerjoin(Beat, col(Beat.id) == place.beat_id)
        .where(among(p.id, paper_ids))
    )  # fmt: skip
    found = [
        (position, beat, PrintLine(paper_id, kind, number, pdf, Stop(*where)))
        for position, beat, paper_id, kind, number, pdf, *where in connection.execute(query)
    ]
    found.sort(key=lambda each: _key(each[0], each[1], each[2].stop, each[2].number))
    return [line for _, _, line in found]


def _written_place(content: Any) -> Any:
    """Where a drill, a training or a report was, of which the registry knows no premises."""
    return func.coalesce(*(func.json_extract(content, f"$.{name}") for name in ("place", "where")))


def _where(place: Any, *otherwise: Any) -> tuple[Any, ...]:
    return (
        func.coalesce(place.name, *otherwise, ""),
        func.coalesce(place.address, ""),
        col(Community.name),
        func.coalesce(col(Beat.name), ""),
    )


def _key(position: int, beat_id: str | None, stop: Stop, last: str) -> tuple[Any, ...]:
    return position, beat_id or "", walking_key(stop.address), last
