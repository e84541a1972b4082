"""What the registry's screens ask the store for, on the reading thread."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from firesweep.model.vocabulary import PaperState
from firesweep.store.aliases import Alias, aliases_of
from firesweep.store.database import Owner
from firesweep.store.exchange.in_charge import InCharge, in_charge
from firesweep.store.exchange.whereabouts import Whereabouts, whereabouts
from firesweep.store.hazard.hazards import HazardLine, hazards_of
from firesweep.store.logs.self_checks import SelfCheckLine, lines_of
from firesweep.store.merge.clashes import Clash, disputes, ids_in, names_of
from firesweep.store.paper.papers import PaperLine, papers_of
from firesweep.store.paper.returns import paper_states
from firesweep.store.registry.premises import Edit, history, premises, premises_named, row_of_id
from firesweep.store.registry.premises_list import PremisesFilter, PremisesListing
from firesweep.store.street import BeatRow, CommunityRow, beats, communities, home
from firesweep.store.visit.inspections import InspectionLine, inspections_of
from firesweep.store.visit.today import has_premises


class Area(NamedTuple):
    """The communities and beats of the street."""

    communities: Sequence[CommunityRow] = ()
    beats: Sequence[BeatRow] = ()
    home: str = ""
    """The community this laptop works for; empty is the whole street."""
    registered: bool = True
    """False while the registry is empty."""


class Found(NamedTuple):
    """The rows a search found, and the row to stand on."""

    rows: Sequence[int]
    row: int | None


class Dossier(NamedTuple):
    """Everything the panel shows about one premises; `values` is empty for a new one."""

    values: Mapping[str, Any]
    area: Area
    parent: str
    edits: Sequence[Edit] = ()
    names: Mapping[str, str] = {}
    visits: Sequence[InspectionLine] = ()
    hazards: Sequence[HazardLine] = ()
    papers: Sequence[PaperLine] = ()
    places: Mapping[str, Whereabouts] = {}
    """How far visits, hazards and papers have come; at the office itself nothing is said."""
    kept: str = ""
    """Name of the premises it was merged into, if it was."""
    aliases: Sequence[Alias] = ()
    """The duplicates that count here."""
    alias_edits: Mapping[str, Sequence[Edit]] = {}
    in_charge: InCharge | None = None
    self_checks: Sequence[SelfCheckLine] = ()
    states: Mapping[str, PaperState] = {}
    """How far each paper is on its way out and home again."""
    clashes: Sequence[Clash] = ()
    """The fields two laptops wrote apart, which wait for a person."""


LINKS = ("parent_id", "merged_into")
"""Fields that name another premises."""


def read_area(connection: Any) -> Area:
    """Return what the filters offer."""
    areas = communities(connection)
    registered = has_premises(connection, [area.id for area in areas])
    return Area(areas, beats(connection), home(connection), registered)


def read_rows(
    connection: Any,
    *,
    listing: PremisesListing,
    wanted: PremisesFilter,
    sort: str,
    descending: bool,
    stand_on: str | None,
    forget: bool,
    needed: Callable[[], bool],
) -> Found | None:
    """Return the rows of the list; None where a newer question waits already."""
    if forget:
        listing.forget()
    if not needed():
        return None
    rows = listing.rows(connection, wanted, sort, descending=descending)
    return Found(rows, row_of_id(connection, stand_on) if stand_on else None)


def read_dossier(connection: Any, *, premises_id: str | None, owner: Owner) -> Dossier:
    """Return all there is about one premises, or what a new one can be given."""
    area = read_area(connection)
    if premises_id is None:
        return Dossier({}, area, "")
    values = dict(premises(connection, premises_id))
    edits = history(connection, premises_id)
    aliases = aliases_of(connection, premises_id)
    alias_edits = {alias.id: history(connection, alias.id) for alias in aliases}
    linked = [e for some in (edits, *alias_edits.values()) for e in some if e.field in LINKS]
    others = {values["parent_id"], values["kept_id"]} | {v for e in linked for v in (e.old, e.new)}
    names = premises_named(connection, filter(None, others))
    parent = names.get(values["parent_id"] or "", "")
    clashes = disputes(connection, "premises", premises_id)
    names |= names_of(connection, ids_in(clashes)) if clashes else {}
    names |= {c.id: c.name for c in area.communities} | {b.id: b.name for b in area.beats}
    visits, papers = inspections_of(connection, premises_id), papers_of(connection, premises_id)
    hazards = hazards_of(connection, premises_id)
    checks = lines_of(connection, premises_id)
    ids = [line.id for lines in (visits, hazards, papers, checks) for line in lines]
    away = owner.laptop != owner.office
    places = whereabouts(connection, owner, [premises_id, *ids]) if away else {}
    return Dossier(
        values, area, parent, edits, names, visits, hazards, papers, places,
        names.get(values["kept_id"] or "", ""), aliases, alias_edits,
        in_charge(connection, premises_id), checks,
        paper_states(connection, [paper.id for paper in papers]), clashes,
    )  # fmt: skip
