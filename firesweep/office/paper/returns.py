"""Paper comes home: where each scan lands by its code, what is kept of it, and why it cannot land.

What a code says is compared with what the store knows was issued: another check code, an unknown
number, another street's or a practice paper gets a sentence, and the file stays where it lies.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

from firesweep.errors import FiresweepError
from firesweep.model.numbers import PaperKind, parse_number
from firesweep.model.paper.code import PaperCode, read_code, street_mark
from firesweep.model.paper.scan import Scan
from firesweep.model.paper.sheets import SheetKind
from firesweep.model.people import two_named
from firesweep.model.vocabulary import PaperState, Return
from firesweep.store.database import Store
from firesweep.store.paper.number_list import voided_papers
from firesweep.store.paper.papers import content_of, paper, paper_row
from firesweep.store.paper.returns import (
    OWNERS,
    FiledWith,
    how_taken,
    known_scans,
    paper_states,
    papers_called,
)
from firesweep.store.registry.premises import kept_premises

NO_CODE = (
    "{name} shows no code of a paper. Say which paper it is, or take it again straight and in "
    "good light."
)
FOREIGN = "The code on {name} is not one of a paper of firesweep. Say which paper it is."
SEVERAL = "{name} shows several papers: {papers}. Scan each by itself, or say which one it is."
OTHER_STREET = "{name} is a paper of another street. Hand it to the office that issued it."
PRACTICE = "{name} is a practice paper: it is of no effect and is not filed."
REAL = "{name} is a real paper, and this is the practice store. Scan it into the street's own."
NOT_HERE = (
    "{number} on {name} is not known here. Take in the bundles of laptop {laptop} first, then "
    "scan it again."
)
NEVER = (
    "{number} on {name} bears this laptop's code and was never issued here. Compare it with the "
    "numbers under “Numbers given”; after going back to a backup, take in a later bundle first."
)
UNKNOWN = "{number} on {name} is not known here. Take in the other laptops' bundles first."
ALTERED = (
    "The code on {name} does not fit {number}: it says {said}, and {check} was issued. The number, "
    "a date or the text may have been altered; compare it with the paper kept here."
)
VOID = "{number} on {name} is void: {reason}. It is not filed unless you say so."
NO_PREMISES = "{name} is about no premises ({kind}) and is filed with none. Keep the paper itself."

_OF_STATE = {
    PaperState.DELIVERED: Return.SIGNED,
    PaperState.SIGNED: Return.SIGNED,
    PaperState.REFUSED: Return.REFUSED,
    PaperState.LEFT: Return.LEFT,
    PaperState.POSTED: Return.POSTED,
}


class DatedLine(NamedTuple):
    """A line of a paper with a date of its own: what is to be put right where, and by when."""

    place: str
    problem: str
    deadline: str


@dataclass(frozen=True)
class Home:
    """The paper a scan is of: what the store knows was issued, and what was known of it before."""

    kind: str
    reference: str
    community_id: str
    premises: str
    address: str
    owners: Mapping[Any, Any]
    paper_id: str | None = None
    issued_on: str = ""
    deadline: str = ""
    lines: tuple[DatedLine, ...] = ()
    check: str = ""
    state: PaperState = PaperState.ISSUED
    on: str = ""
    """The ISO day it was taken, where that is known."""
    witnesses: tuple[str, ...] = ()
    servers: tuple[str, ...] = ()
    """Who inspected, and so serves a notice unless somebody else is named."""

    @property
    def proposed(self) -> Return | None:
        """How it was taken, as far as that is known already, with the witnesses it needs."""
        way = _OF_STATE.get(self.state)
        lacking = way in (Return.REFUSED, Return.LEFT) and not two_named(self.witnesses)
        return None if lacking else way


class Landing(NamedTuple):
    """Where a scan landed, or why not."""

    scan: Scan
    home: Home | None = None
    why: FiresweepError | None = None
    code: str = ""
    """The text of the code it landed by."""
    known: bool = False
    """True where the same scan is here already."""
    before: Home | None = None
    """The paper it was filed with then, where it was filed with one."""
    claims: Home | None = None
    """The paper it claims to be, where it is altered or void: a person compares them."""


def landed(store: Store, scans: Iterable[Scan]) -> list[Landing]:
    """Return where each scan belongs; nothing is written."""
    with store.read() as connection:
        known = known_scans(connection)
        return [_landed(connection, store, scan, known) for scan in scans]


def known_here(store: Store) -> frozenset[str]:
    """Return the hashes of the scans that are here already."""
    with store.read() as connection:
        return frozenset(known_scans(connection))


def home_of(store: Store, paper_id: str) -> Home:
    """Return an issued paper as where a scan may be filed."""
    with store.read() as connection:
        return _home(connection, paper_row(connection, paper_id))


def homes_called(store: Store, text: str) -> list[Home]:
    """Return the papers a person may mean by part of a number or name, or by a check code."""
    with store.read() as connection:
        return [_home(connection, row) for row in papers_called(connection, text)]


def _landed(
    connection: Any, store: Store, scan: Scan, known: Mapping[str, FiledWith | None]
) -> Landing:
    if scan.trouble is not None:
        return Landing(scan, why=scan.trouble)
    if scan.original_sha256 in known or scan.intake is None:
        filed = known.get(scan.original_sha256)
        return Landing(scan, known=True, before=_filed_with(connection, filed) if filed else None)
    try:
        code = _the_code(scan)
        _check_street(store, code, scan.name)
    except FiresweepError as why:
        return Landing(scan, why=why)
    try:
        return Landing(scan, _home_of_code(connection, store, code, scan.name), code=code.text())
    except FiresweepError as why:
        row = paper(connection, code.reference)
        return Landing(scan, why=why, claims=_home(connection, row) if row else None)


def _the_code(scan: Scan) -> PaperCode:
    """The one paper whose codes a scan shows; several pages of it are still that paper."""
    read = [read_code(text) for text in scan.codes]
    papers = {code._replace(part="") for code in read if code}
    if len(papers) == 1:
        return papers.pop()
    if papers:
        numbers = tuple(sorted(code.reference for code in papers))
        raise FiresweepError(SEVERAL, name=scan.name, papers=numbers)
    raise FiresweepError(FOREIGN if scan.codes else NO_CODE, name=scan.name)


def _check_street(store: Store, code: PaperCode, name: str) -> None:
    owner = store.owner
    if not code.street or code.street == street_mark(owner.street_id, practice=owner.practice):
        return
    if code.practice and not owner.practice:
        raise FiresweepError(PRACTICE, name=name)
    if owner.practice and not code.practice:
        raise FiresweepError(REAL, name=name)
    raise FiresweepError(OTHER_STREET, name=name)


def _home_of_code(connection: Any, store: Store, code: PaperCode, name: str) -> Home:
    if code.kind in set(SheetKind):
        return _home_of_sheet(connection, code, name)
    row = paper(connection, code.reference)
    if row is None or row["kind"] != code.kind:
        raise _unknown(code, name, store.owner.laptop)
    if row["check_code"] != code.check:
        raise FiresweepError(ALTERED, name=name, number=code.reference, said=code.check,
                             check=row["check_code"])  # fmt: skip
    void = voided_papers(connection, [row["id"]]).get(row["id"])
    if void:
        raise FiresweepError(VOID, name=name, number=code.reference, reason=void.reason)
    return _home(connection, row)


def _unknown(code: PaperCode, name: str, own: str) -> FiresweepError:
    number = parse_number(code.reference)
    if number and number.laptop == own:
        return FiresweepError(NEVER, name=name, number=code.reference)
    if number and number.laptop:
        return FiresweepError(NOT_HERE, name=name, number=code.reference, laptop=number.laptop)
    return FiresweepError(UNKNOWN, name=name, number=code.reference)


def _filed_with(connection: Any, filed: FiledWith) -> Home | None:
    """The paper a scan was filed with; None where its premises is not here."""
    if filed.paper_id:
        return _home(connection, paper_row(connection, filed.paper_id))
    code = read_code(filed.code) or PaperCode(filed.kind, filed.reference, "")
    try:
        return _home_of_sheet(connection, code, "")
    except FiresweepError:
        return None


def _home_of_sheet(connection: Any, code: PaperCode, name: str) -> Home:
    about, _, day = code.reference.rpartition("/")
    if code.kind in (SheetKind.SUMMARY, SheetKind.COVER):
        raise FiresweepError(NO_PREMISES, name=name, kind=SheetKind(code.kind))
    place = _place(connection, about)
    if place is None:
        raise FiresweepError(UNKNOWN, name=name, number=day)
    return Home(
        kind=code.kind,
        reference=code.reference,
        community_id=place["community_id"],
        premises=place["name"],
        address=place["address"],
        owners={"premises_id": place["id"]},
        issued_on=day,
        check=code.check,
    )


def _home(connection: Any, row: Mapping[Any, Any]) -> Home:
    place = _place(connection, row["premises_id"])
    taken, said = how_taken(connection, row["id"]), content_of(row)
    return Home(
        kind=row["kind"],
        reference=row["number"],
        community_id=row["community_id"],
        premises=place["name"] if place else "",
        address=place["address"] if place else "",
        owners={name: row[name] for name in OWNERS if name in row},
        paper_id=row["id"],
        issued_on=row["issued_on"],
        deadline=row["deadline"] or "",
        lines=_dated(said),
        check=row["check_code"],
        state=paper_states(connection, [row["id"]])[row["id"]],
        on=taken.on,
        witnesses=taken.witnesses,
        servers=tuple(said.get("inspectors", ())) if row["kind"] == PaperKind.NOTICE else (),
    )


def _dated(content: Mapping[str, Any]) -> tuple[DatedLine, ...]:
    """The hazards of a paper that bear a date each, as they were printed."""
    every = content.get("items") or content.get("hazards") or ()
    dated = (item for item in every if item.get("deadline"))
    return tuple(DatedLine(item["place"], item["problem"], item["deadline"]) for item in dated)


def _place(connection: Any, premises_id: str | None) -> Mapping[Any, Any] | None:
    """The premises of an id with or without its dashes; of a duplicate the one it stands for."""
    try:
        return kept_premises(connection, str(UUID(premises_id)))
    except (KeyError, TypeError, ValueError):
        return None


def is_notice(home: Home) -> bool:
    """True where its service is a step in the life of hazards."""
    return home.kind == PaperKind.NOTICE and home.paper_id is not None
