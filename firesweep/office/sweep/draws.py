"""Drawing premises for spot checks: must-visit units, and some by lot; kept, repeated, printed."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.paper.sheets import DrawnRow, DrawSheet
from firesweep.model.sweep.draw import checked_count, checked_seed, drawn, hash_of, ticket
from firesweep.model.sweep.progress import SweepPart
from firesweep.model.vocabulary import Category, PremisesStatus
from firesweep.store.checklists import checklist
from firesweep.store.database import Store
from firesweep.store.exchange.elsewhere import elsewhere
from firesweep.store.journal import Changed
from firesweep.store.paper.issuer import heading
from firesweep.store.registry.premises import kept_premises
from firesweep.store.registry.premises_filter import PremisesFilter
from firesweep.store.street import beats, communities
from firesweep.store.sweep.draws import DrawnPlace, DrawRow, add_draw, draw_row, drawn_places, lot
from firesweep.store.sweep.sweeps import sweep

EMPTY = "No premises is left to draw from. Widen the community, beat or category."
SHORT = "{count} were asked for, and the lot held {lot}: all of them are drawn."
GONE = "{name} has closed down and is not drawn. Leave it out."
NOT_HERE = (
    "This laptop holds {community} only. Draw from that community, or let the street office draw."
)


@dataclass(frozen=True)
class Scope:
    """What a lot is narrowed down to, within the sweep; ids, empty for all."""

    community: str = ""
    beat: str = ""
    category: str = ""
    unvisited: bool = False
    """Only premises the sweep has not inspected yet."""


class Drawn(NamedTuple):
    """A draw that was kept."""

    draw_id: str
    changed: Changed
    short: FiresweepError | None
    """Said, never raised: the lot held fewer than were asked for."""


class Line(NamedTuple):
    """A premises of a draw; one drawn by lot has a ticket."""

    premises_id: str
    premises: str
    address: str
    community: str
    beat: str
    ticket: str


def draw(
    store: Store,
    sweep_id: str,
    count: int,
    seed: str,
    *,
    scope: Scope,
    must: Collection[str] = (),
    key_units: bool = True,
    by: str,
    today: date,
) -> Drawn:
    """Draw and keep it: what must be visited stays out of the lot.

    `must` are ids somebody names; `key_units` adds those of the scope.
    """
    count, seed = checked_count(count), checked_seed(seed)
    with store.write(by) as change:
        _check_held(change.connection, sweep_id, scope)
        here = lot(change.connection, _filter(sweep_id, scope))
        sure = {
            *_there(change.connection, must),
            *(each for each, is_key in here.items() if is_key and key_units),
        }
        tickets = here.keys() - sure
        if not tickets:
            raise FiresweepError(EMPTY)
        draw_id = add_draw(
            change, sweep_id=sweep_id, drawn_on=today.isoformat(), seed=seed, count=count,
            lot=len(tickets), lot_sha256=hash_of(tickets), scope=_kept(scope),
            must=sorted(sure), drawn=list(drawn(seed, tickets, count)),
        )  # fmt: skip
        short = FiresweepError(SHORT, count=count, lot=len(tickets))
        return Drawn(draw_id, change.changed, short if len(tickets) < count else None)


def _check_held(connection: Any, sweep_id: str, scope: Scope) -> None:
    """Refuse a lot of which some is not on this laptop: it would not be drawn from all."""
    known, of = elsewhere(connection), sweep(connection, sweep_id)
    wanted = [scope.community] if scope.community else of.communities
    if not all(map(known.holds, wanted)):
        raise FiresweepError(NOT_HERE, community=known.home, field="community")


def _there(connection: Any, named: Collection[str]) -> set[str]:
    """Return the premises somebody named, a duplicate as the one it was merged into; nobody is
    sent to one that is no more.
    """
    places = [kept_premises(connection, each) for each in named]
    for place in places:
        if place["status"] == PremisesStatus.CLOSED_DOWN:
            raise FiresweepError(GONE, name=place["name"], field="must")
    return {place["id"] for place in places}


def lines_of(store: Store, draw_id: str) -> list[Line]:
    """Return the premises of a draw, those that must be visited first."""
    with store.read() as connection:
        return list(_lines(connection, draw_row(connection, draw_id)))


def repeats(store: Store, draw_id: str) -> bool:
    """Draw again from the lot as it is now: True where it is the same lot and the same result."""
    with store.read() as connection:
        kept = draw_row(connection, draw_id)
        here = lot(connection, _filter(kept.sweep_id, _scope(kept)))
    tickets = here.keys() - {*kept.must}
    same = drawn(kept.seed, tickets, kept.count) == tuple(kept.drawn)
    return hash_of(tickets) == kept.lot_sha256 and same


def draw_sheet(store: Store, draw_id: str, *, script: str) -> DrawSheet:
    """Return what the list of a draw says."""
    with store.read() as connection:
        kept = draw_row(connection, draw_id)
        scope = _scope(kept)
        return DrawSheet(
            script=script,
            practice=store.owner.practice,
            issuer=heading(connection, "").issuer,
            made_on=kept.drawn_on,
            about=draw_id,
            sweep=sweep(connection, kept.sweep_id).name,
            scope=tuple(_said(connection, scope, script)),
            unvisited=scope.unvisited,
            seed=kept.seed,
            count=kept.count,
            lot=kept.lot,
            lot_sha256=kept.lot_sha256,
            rows=tuple(
                DrawnRow(premises=line.premises, address=line.address, community=line.community,
                         beat=line.beat, ticket=line.ticket)
                for line in _lines(connection, kept)
            ),
            drawn_by=kept.by,
        )  # fmt: skip


def _filter(sweep_id: str, scope: Scope) -> PremisesFilter:
    return PremisesFilter(
        community_id=scope.community or None,
        beat_id=scope.beat or None,
        category=Category(scope.category) if scope.category else None,
        sweep_id=sweep_id,
        sweep_part=SweepPart.LEFT if scope.unvisited else SweepPart.IN_SCOPE,
    )


def _kept(scope: Scope) -> Mapping[str, Any]:
    return {"community": scope.community, "beat": scope.beat, "category": scope.category,
            "unvisited": scope.unvisited}  # fmt: skip


def _scope(kept: DrawRow) -> Scope:
    """What a kept lot was narrowed down to; a program of another street office may say more."""
    texts = {name: str(kept.scope.get(name, "")) for name in ("community", "beat", "category")}
    if texts["category"] not in set(Category):
        texts["category"] = ""
    return Scope(**texts, unvisited=bool(kept.scope.get("unvisited")))


def _lines(connection: Any, kept: DrawRow) -> Iterator[Line]:
    places = drawn_places(connection, [*kept.must, *kept.drawn])
    for ids, by_lot in ((kept.must, False), (kept.drawn, True)):
        for each in ids:
            if each in places:
                yield _line(each, places[each], ticket(kept.seed, each) if by_lot else "")


def _line(premises_id: str, place: DrawnPlace, its_ticket: str) -> Line:
    return Line(premises_id, place.name, place.address, place.community, place.beat, its_ticket)


def _said(connection: Any, scope: Scope, script: str) -> Iterator[str]:
    """What the lot was narrowed down to, in words."""
    named = {row.id: row.name for row in communities(connection)}
    named |= {row.id: row.name for row in beats(connection)}
    yield from (named[each] for each in (scope.community, scope.beat) if each in named)
    if scope.category:
        yield checklist().categories[Category(scope.category)].say(script)
