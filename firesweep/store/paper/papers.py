"""Issued papers: a number that is never reused, a frozen text, a PDF kept to the byte."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, RowMapping, func, select, text, update
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col

from firesweep.errors import FiresweepError
from firesweep.model.ids import new_id
from firesweep.model.vocabulary import PhotoRole
from firesweep.store.aliases import of_premises
from firesweep.store.journal import Change, table_of
from firesweep.store.paper.number_list import voided_papers
from firesweep.store.photos import PhotoFile
from firesweep.store.tables import Community, NumberSeries, Paper, PhotoFact, Premises


class PaperLine(NamedTuple):
    """One issued paper in a list."""

    id: str
    kind: str
    number: str
    premises_id: str | None
    premises: str
    community: str
    address: str
    issued_on: str
    deadline: str | None
    check_code: str


def next_serial(change: Change, kind: str, year: int) -> int:
    """Take the next serial of this laptop's series; it is spent even if the paper is voided."""
    n = table_of(NumberSeries)
    mine = (n.c.kind == kind, n.c.laptop == change.laptop, n.c.year == year)
    last = change.connection.execute(select(n.c.last).where(*mine)).scalar_one_or_none()
    if last is None:
        change.local(insert(n).values(kind=kind, laptop=change.laptop, year=year, last=1))
        return 1
    change.local(update(n).where(*mine).values(last=last + 1))
    return int(last) + 1


def last_serial(connection: Connection, kind: str, laptop: str, year: int) -> int:
    """Return the last serial a series has given, 0 before the first."""
    n = table_of(NumberSeries).c
    query = select(n.last).where(n.kind == kind, n.laptop == laptop, n.year == year)
    return connection.execute(query).scalar_one_or_none() or 0


def start_series(change: Change, kind: str, year: int, last: int) -> None:
    """Let a series go on from what the paper register already reached; never backwards."""
    statement = insert(table_of(NumberSeries)).values(
        kind=kind, laptop=change.laptop, year=year, last=last
    )
    table = table_of(NumberSeries)
    change.local(
        statement.on_conflict_do_update(
            index_elements=["kind", "laptop", "year"],
            set_={"last": statement.excluded.last},
            where=table.c.last < statement.excluded.last,
        )
    )


def add_paper(change: Change, *, community_id: str, **values: Any) -> str:
    """Write an issued paper (fields of Paper); return its id."""
    paper = Paper(
        id=new_id(), community_id=community_id, issued_at=change.at, by=change.by, **values
    )
    change.add(paper, community=community_id)
    return paper.id


def add_receipts(change: Change, paper_id: str, photos: Iterable[Mapping[str, Any]]) -> list[str]:
    """Write photos of a paper's signed receipt (fields of PhotoFact); return their ids."""
    of = paper_row(change.connection, paper_id)
    rows = [
        {
            "id": new_id(),
            "premises_id": of["premises_id"],
            "inspection_id": of["inspection_id"],
            "drill_id": of["drill_id"],
            "outreach_id": of["outreach_id"],
            "report_id": of["report_id"],
            "hazard_id": None,
            "role": PhotoRole.SIGNED_PAPER.value,
            "code": None,
            **photo,
        }
        for photo in photos
    ]
    change.add_many(PhotoFact, rows, community=of["community_id"])
    return [row["id"] for row in rows]


def papers(connection: Connection, *conditions: Any) -> list[PaperLine]:
    """Return the issued papers that meet some conditions, by deadline, then number."""
    p = table_of(Paper).c
    query = (
        select(
            p.id, p.kind, p.number, p.premises_id, func.coalesce(col(Premises.name), ""),
            col(Community.name), func.coalesce(col(Premises.address), ""), p.issued_on,
            p.deadline, p.check_code,
        )
        .outerjoin(Premises, col(Premises.id) == p.premises_id)
        .join(Community, col(Community.id) == p.community_id)
        .where(*conditions)
        .order_by(p.deadline, p.number)
    )  # fmt: skip
    return [PaperLine(*row) for row in connection.execute(query)]


def paper(connection: Connection, number: str) -> RowMapping | None:
    """Return an issued paper by its number, whole."""
    table = table_of(Paper)
    return connection.execute(select(table).where(table.c.number == number)).mappings().first()


def paper_row(connection: Connection, paper_id: str) -> RowMapping:
    """Return an issued paper by its id, whole; KeyError where there is none."""
    table = table_of(Paper)
    found = connection.execute(select(table).where(table.c.id == paper_id)).mappings().first()
    if found is None:
        raise KeyError(paper_id)
    return found


def paper_of_visit(connection: Connection, inspection_id: str, kind: str) -> RowMapping | None:
    """Return the first paper of a kind that a visit was given, whole."""
    return next(iter(papers_about(connection, kind, "inspection_id", inspection_id)), None)


def papers_of_kind(
    connection: Connection, kind: str, *, community_id: str = "", since: str = ""
) -> list[str]:
    """Return the ids of the papers of a kind, perhaps of a community or issued since a day."""
    p = table_of(Paper).c
    query = select(p.id).where(p.kind == kind, p.issued_on >= since)
    if community_id:
        query = query.where(p.community_id == community_id)
    return list(connection.execute(query.order_by(p.id)).scalars())


_OF_HAZARDS = text("""
WITH of(id) AS (SELECT value FROM json_each(:ids)),
    found(id) AS (
        SELECT s.paper_id FROM of JOIN step s ON s.hazard_id = of.id
        UNION
        SELECT p.id FROM of JOIN step s ON s.hazard_id = of.id
        JOIN hazard z ON z.id = of.id JOIN paper p ON p.kept_id = z.kept_id
        JOIN json_each(p.content, '$.steps') t ON t.value = s.id
        UNION
        SELECT p.id FROM of JOIN hazard z ON z.id = of.id AND z.handling = 'on_the_spot'
        JOIN paper p ON p.inspection_id = z.inspection_id AND p.kind = 'order')
SELECT id FROM found WHERE id IS NOT NULL ORDER BY id
""")


def papers_of_hazards(connection: Connection, hazard_ids: Iterable[str]) -> list[str]:
    """Return every paper issued about some hazards, of whatever kind; void ones left out.

    A paper of steps names them in its frozen text; an order is of a visit.
    """
    found = connection.execute(_OF_HAZARDS, {"ids": json.dumps(list(hazard_ids))})
    ids = list(found.scalars())
    void = voided_papers(connection, ids)
    return [each for each in ids if each not in void]


def papers_about(connection: Connection, kind: str, column: str, of: str) -> Sequence[RowMapping]:
    """Return the papers of a kind about a visit, a drill or an outreach event, the first first."""
    p = table_of(Paper)
    query = select(p).where(p.c[column] == of, p.c.kind == kind).order_by(p.c.issued_at, p.c.id)
    return connection.execute(query).mappings().all()


def paper_of_steps(
    connection: Connection, kind: str, premises_id: str, steps: Collection[str]
) -> RowMapping | None:
    """Return the first paper of a kind that is about one of some steps, whole."""
    p = table_of(Paper)
    query = select(p).where(p.c.kind == kind, of_premises(p.c, premises_id)).order_by(p.c.id)
    rows = connection.execute(query).mappings()
    return next((row for row in rows if {*steps} & {*row["content"]["steps"]}), None)


def pdf_of(photos: PhotoFile, number: str, sha256: str) -> bytes:
    """Return an issued paper's PDF, byte for byte as it was issued."""
    pdf = photos.pdf(sha256)
    if pdf is None:
        raise FiresweepError(
            "The PDF of {number} is missing from the photo file. Restore a backup.", number=number
        )
    return pdf


def papers_of(connection: Connection, premises_id: str) -> list[PaperLine]:
    """Return the papers a premises was given."""
    return papers(connection, of_premises(table_of(Paper).c, premises_id))


def content_of(row: Mapping[Any, Any]) -> Any:
    """Return a paper's frozen text as parsed JSON."""
    return row["content"]
