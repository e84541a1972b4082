"""Sheets of many premises as one PDF: which are meant, and bound in walking order."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import State
from firesweep.office.paper.binding import Kept
from firesweep.office.paper.rounds import Cover, Leaf, Step, bound_round
from firesweep.office.paper.sweep_summary import sweep_named
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import HazardLine, closed_hazards
from firesweep.store.paper.walks import Stop, stops
from firesweep.store.street import community_called
from firesweep.store.sweep.sweeps import sweep
from firesweep.store.visit.inspections import doors_left_shut, inspection

NOTHING = "No sheet of this kind is as asked for, so nothing is printed."


class ForPremises(NamedTuple):
    """A sheet of one premises, made when it is bound."""

    premises_id: str
    pdf: Callable[[], bytes]


def premises_round(
    store: Store,
    sheets: Iterable[ForPremises],
    step: Step | None = None,
    *,
    cover: Cover,
    today: date,
    script: str,
    served: bool = True,
) -> Kept:
    """Bind sheets in walking order, a list on top of several; none at all is trouble."""
    made = [*sheets]
    if not made:
        raise FiresweepError(NOTHING)
    with store.read() as connection:
        walk = stops(connection, {sheet.premises_id for sheet in made})
    turn = {stop.premises_id: stop for stop in walk}
    place = {stop.premises_id: at for at, stop in enumerate(walk)}
    made.sort(key=lambda sheet: place[sheet.premises_id])
    leaves = [Leaf(turn[sheet.premises_id], "", sheet.pdf) for sheet in made]
    return bound_round(store, leaves, step, cover=cover, today=today, script=script,
                       served=served)  # fmt: skip


def by_premises(lines: Iterable[HazardLine]) -> list[list[HazardLine]]:
    """Return the closed ones among some hazards, those of one premises together."""
    found: dict[str, list[HazardLine]] = {}
    for line in lines:
        if line.state == State.CLOSED:
            found.setdefault(line.premises_id, []).append(line)
    return [*found.values()]


def closed_since(
    store: Store, *, community: str = "", since: date | None = None
) -> list[list[HazardLine]]:
    """Return the hazards closed in a community or since a day, those of one premises together."""
    with store.read() as connection:
        if community:
            community_called(connection, community)
        lines = closed_hazards(connection, since=since.isoformat() if since else "")
    return by_premises(line for line in lines if community in ("", line.community))


def closed_doors(
    store: Store,
    *,
    community: str = "",
    since: date | None = None,
    among: Sequence[str] | None = None,
) -> list[str]:
    """Return the visits on which nobody came in, and none since.

    `among` are the premises meant; that none of them is so is trouble.
    """
    with store.read() as connection:
        area = community_called(connection, community) if community else ""
        day = since.isoformat() if since else ""
        found = doors_left_shut(connection, community_id=area, since=day, among=among)
    if among is not None and not found:
        raise FiresweepError(
            "The team got in on the last visit to each of these, or was at none of them yet. So "
            "there is no slip to leave."
        )
    return found


def slips(store: Store, visits: Iterable[str], made: Callable[[str], bytes]) -> list[ForPremises]:
    """Return the slips of some visits, each for the premises it was to."""
    with store.read() as connection:
        places = [(str(inspection(connection, each)["premises_id"]), each) for each in visits]
    return [ForPremises(place, partial(made, each)) for place, each in places]


def sweeps_round(
    store: Store,
    names: Sequence[str],
    made: Callable[[str], bytes],
    *,
    cover: Cover,
    today: date,
    script: str,
) -> Kept:
    """Bind a sheet of each of some sweeps, the earliest first; without names of the running one."""
    ids = dict.fromkeys(sweep_named(store, name, today) for name in names or [""])
    with store.read() as connection:
        rows = sorted((sweep(connection, each) for each in ids), key=lambda row: row.starts)
    leaves = [
        Leaf(Stop("", row.name, f"{row.starts} – {row.ends}", "", ""), "", partial(made, row.id))
        for row in rows
    ]
    return bound_round(store, leaves, cover=cover, today=today, script=script, served=False)
