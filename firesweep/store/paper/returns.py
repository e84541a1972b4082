"""Papers that came back: what was kept of each, and how far every paper is on its way."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, RowMapping, and_, exists, func, or_, select

from firesweep.model.hazard.life import StepKind, allowed
from firesweep.model.ids import new_id
from firesweep.model.numbers import normal_check, ways_to_write
from firesweep.model.vocabulary import PaperState, PhotoRole, Return, ServiceWay
from firesweep.store.hazard.hazards import add_step, stands, state_of
from firesweep.store.journal import Change, table_of
from firesweep.store.paper.number_list import voided_papers
from firesweep.store.registry.premises_list import PremisesFilter, premises_rows
from firesweep.store.tables import Paper, PhotoFact, Premises, Returned, StepFact

_OF_SERVICE = {
    ServiceWay.DIRECT: PaperState.DELIVERED,
    ServiceWay.LEFT: PaperState.LEFT,
    ServiceWay.DISPLAYED: PaperState.LEFT,
    ServiceWay.POSTED: PaperState.POSTED,
}
OWNERS = ("premises_id", "inspection_id", "drill_id", "outreach_id", "report_id")
"""What a photo of a paper is of: the same as the paper."""


def add_return(
    change: Change, *, owners: Mapping[Any, Any], photo: Mapping[str, Any] | None, **values: Any
) -> str:
    """Write that a paper came back (fields of Returned), with its picture; return the row's id.

    `owners` are the premises, visit, drill or event it is about; `photo` is a photo taken in.
    """
    community = values["community_id"]
    photo_id = _add_photo(change, owners, photo, community) if photo else None
    row = Returned(
        id=new_id(),
        premises_id=owners.get("premises_id"),
        photo_id=photo_id,
        counter=change.counter + 1,
        laptop=change.laptop,
        at=change.at,
        by=change.by,
        **values,
    )
    change.add(row, community=community)
    return row.id


def take_back(change: Change, row_id: str, reason: str, today: str) -> None:
    """Say that a paper did not come back after all: its scan was filed with the wrong one.

    The service such a scan showed is taken back with the last that said how it was taken.
    """
    r = table_of(Returned)
    before = change.connection.execute(select(r).where(r.c.id == row_id)).mappings().one()
    values = dict(before) | {
        "id": new_id(), "photo_id": None, "code": "", "way": None, "on": None,
        "takes_back": row_id, "details": {"note": reason}, "counter": change.counter + 1,
        "laptop": change.laptop, "at": change.at, "by": change.by,
    }  # fmt: skip
    change.add(Returned(**values), community=before["community_id"])
    paper_id = before["paper_id"]
    if paper_id and not any(row["way"] for row in returns_of(change.connection, paper_id)):
        services = change.connection.execute(_services_shown(paper_id)).all()
        for step_id, hazard_id in _counting(change.connection, services):
            add_step(change, hazard_id, StepKind.TAKEN_BACK, today,
                     undoes=step_id, details={"reason": reason})  # fmt: skip


def _counting(connection: Connection, services: Iterable[Any]) -> list[Any]:
    """Of what is void nothing counts, and nothing is taken back."""
    back = StepKind.TAKEN_BACK
    return [each for each in services if back in allowed(state_of(connection, each.hazard_id))]


def _services_shown(paper_id: str) -> Any:
    """Select the services of a paper written with scans of it that count no more."""
    s, r = table_of(StepFact).c, table_of(Returned).c
    same = exists().where(
        r.paper_id == s.paper_id, r.at == s.at, r.laptop == s.laptop, r.takes_back.is_(None),
        ~holds(r),
    )  # fmt: skip
    return select(s.id, s.hazard_id).where(
        s.paper_id == paper_id, s.kind == StepKind.SERVED.value, stands(s), same
    )


def filed_as(connection: Connection, original_sha256: str) -> list[str]:
    """Return the rows that hold and that a scan was filed by."""
    p, r = table_of(PhotoFact).c, table_of(Returned).c
    query = select(r.id).join_from(table_of(Returned), table_of(PhotoFact), r.photo_id == p.id)
    query = query.where(p.original_sha256 == original_sha256, holds(r)).order_by(r.id)
    return list(connection.execute(query).scalars())


def dropped_photos() -> Any:
    """Select the ids of the scans that were filed with a wrong paper and taken back."""
    r, back = table_of(Returned).c, table_of(Returned).alias("back").c
    gone = exists().where(back.takes_back == r.id)
    return select(r.photo_id).where(r.photo_id.is_not(None), gone)


def holds(returned: Any) -> Any:
    """True of a row that was not taken back, and that takes none back."""
    other = table_of(Returned).alias("later").c
    gone = exists().where(other.takes_back == returned.id)
    return and_(returned.takes_back.is_(None), ~gone)


def _add_photo(
    change: Change, owners: Mapping[Any, Any], photo: Mapping[str, Any], community: str
) -> str:
    row = {
        "id": new_id(),
        "hazard_id": None,
        "role": PhotoRole.SIGNED_PAPER.value,
        "code": None,
        **{name: owners.get(name) for name in OWNERS},
        **photo,
    }
    change.add_many(PhotoFact, [row], community=community)
    return str(row["id"])


class FiledWith(NamedTuple):
    """What a scan was filed with; a paper without a number is known by its kind and reference."""

    paper_id: str | None
    kind: str
    reference: str
    code: str


def known_scans(connection: Connection) -> dict[str, FiledWith | None]:
    """Return the hashes of the scans that are here already, each with the paper it is of.

    None stands where it was added to a step, such as an answer, and not filed as a paper.
    """
    p, r = table_of(PhotoFact).c, table_of(Returned).c
    query = (
        select(p.original_sha256, r.paper_id, r.kind, r.reference, r.code)
        .outerjoin_from(table_of(PhotoFact), table_of(Returned), r.photo_id == p.id)
        .where(p.role == PhotoRole.SIGNED_PAPER.value, r.id.is_(None) | holds(r))
    )
    found = connection.execute(query)
    return {row[0]: FiledWith(*row[1:]) if row.kind else None for row in found}


def returns_of(connection: Connection, paper_id: str) -> list[RowMapping]:
    """Return what holds of a paper that came back, the last word at the end."""
    r = table_of(Returned)
    query = select(r).where(r.c.paper_id == paper_id, holds(r.c))
    query = query.order_by(r.c.counter, r.c.laptop, r.c.id)
    return list(connection.execute(query).mappings())


def paper_states(connection: Connection, paper_ids: Iterable[str]) -> dict[str, PaperState]:
    """Return how far some papers are: the last word on how each was taken, or its service."""
    asked = list(paper_ids)
    states = dict.fromkeys(asked, PaperState.ISSUED)
    states |= _served(connection, asked)
    states |= _returned(connection, asked)
    states |= dict.fromkeys(voided_papers(connection, asked), PaperState.VOID)
    return states


def _served(connection: Connection, paper_ids: list[str]) -> dict[str, PaperState]:
    s = table_of(StepFact).c
    query = (
        select(s.paper_id, func.json_extract(s.details, "$.way"))
        .where(s.kind == StepKind.SERVED.value, s.paper_id.in_(paper_ids), stands(s))
        .order_by(s.counter, s.laptop, s.id)
    )
    return {of: _OF_SERVICE[ServiceWay(way)] for of, way in connection.execute(query)}


def _returned(connection: Connection, paper_ids: list[str]) -> dict[str, PaperState]:
    r = table_of(Returned).c
    query = (
        select(r.paper_id, r.way)
        .where(r.paper_id.in_(paper_ids), holds(r))
        .order_by(r.way.is_not(None), r.counter, r.laptop, r.id)
    )
    return {
        of: PaperState(Return(way).value) if way else PaperState.BACK
        for of, way in connection.execute(query)
    }


class HowTaken(NamedTuple):
    """When and before whom a paper was taken, as last recorded; blanks where nobody said."""

    on: str = ""
    witnesses: tuple[str, ...] = ()


def how_taken(connection: Connection, paper_id: str) -> HowTaken:
    """Return the last word on how a paper was taken, or its last service."""
    r, s = table_of(Returned).c, table_of(StepFact).c
    said = select(r.on, r.details).where(r.paper_id == paper_id, r.way.is_not(None), holds(r))
    served = select(s.on, s.details).where(s.paper_id == paper_id, stands(s))
    served = served.where(s.kind == StepKind.SERVED.value)
    for query, of in ((said, r), (served, s)):
        last = query.order_by(of.counter.desc(), of.laptop.desc(), of.id.desc()).limit(1)
        found = connection.execute(last).first()
        if found:
            named = found[1].get("witnesses")
            texts = named if isinstance(named, list) else ()
            return HowTaken(found[0] or "", tuple(each for each in texts if isinstance(each, str)))
    return HowTaken()


def papers_called(connection: Connection, text: str, most: int = 20) -> list[RowMapping]:
    """Return the newest papers whose number or premises a text is part of, or whose check it is."""
    p, place = table_of(Paper), table_of(Premises).c
    rows = premises_rows(connection, PremisesFilter(search=text))[:most]
    number = or_(*(p.c.number.contains(way, autoescape=True) for way in ways_to_write(text)))
    query = (
        select(p)
        .outerjoin(Premises, place.id == p.c.kept_id)
        .where(number | (p.c.check_code == normal_check(text)) | place.row.in_(rows))
        .order_by(p.c.issued_on.desc(), p.c.id.desc())
        .limit(most)
    )
    return list(connection.execute(query).mappings())
