"""How this laptop stands to the others, read in one go."""

from collections.abc import Sequence
from typing import NamedTuple

from firesweep.bundle.signing import withdrawn_here
from firesweep.bundle.trust import Held, held
from firesweep.errors import FiresweepError
from firesweep.store.database import Store
from firesweep.store.exchange.standing import (
    Import,
    Invited,
    Missing,
    Named,
    Standing,
    imports,
    invitations,
    missing_here,
    named,
    standings,
)
from firesweep.store.exchange.waiting import Waiting, waiting
from firesweep.store.machine import copied
from firesweep.store.merge.clashes import Clash, clashes, ids_in, names_of, row_name
from firesweep.store.merge.laptop_keys import GONE
from firesweep.store.street import homes
from firesweep.store.tables import FACTS, REGISTERS

READS = frozenset(
    {
        "received",
        "sent",
        "draft",
        "occasion_draft",
        *(str(table.__tablename__) for table in (*REGISTERS, *FACTS)),
    }
)
"""The tables a write to which makes any of this stale."""


class NamedClash(NamedTuple):
    """A clash, and what its row is called."""

    clash: Clash
    name: str


class Exchange(NamedTuple):
    """How this laptop stands to the others."""

    laptops: Sequence[Standing]
    invited: Sequence[Invited]
    named: Sequence[Named]
    clashes: Sequence[NamedClash]
    imports: Sequence[Import]
    missing: Sequence[Missing]
    names: dict[str, str]
    """What the ids inside the clashes are called."""
    keys: dict[str, Held]
    """Every laptop's key by its code."""
    homes: dict[str, str]
    """The community each laptop works for, by its code; without one it is the whole street."""
    waiting: Sequence[Waiting]
    """What was recorded here and is not at the office."""
    copied: FiresweepError | None
    """Said where this store was copied here from another machine."""
    withdrawn: FiresweepError | None
    """Said where the street office withdrew this laptop."""


def codes_of(exchange: Exchange | None, *, but: str) -> list[str]:
    """The codes of those a bundle can be for, heard of in any way; the office's is left out."""
    if exchange is None:
        return []
    heard = [each.laptop for each in exchange.laptops if each.laptop != but and not each.withdrawn]
    invited = [each.laptop for each in exchange.invited if not each.withdrawn]
    named = [each.laptop for each in exchange.named if each.kind != GONE]
    return [*heard, *invited, *named]


def read_exchange(store: Store) -> Exchange:
    """Read everything the screen shows."""
    with store.read() as connection:
        found = clashes(connection)
        apart = [NamedClash(c, row_name(connection, c.table, c.row_id)) for c in found]
        heard = standings(connection, store.owner)
        return Exchange(
            heard,
            invitations(connection, store.owner),
            named(connection, store.owner),
            apart,
            imports(connection),
            missing_here(store),
            names_of(connection, ids_in(found)),
            {key.laptop: key for key in held(store)},
            homes(connection),
            waiting(connection, store.owner) if store.owner.laptop != store.owner.office else (),
            copied(store),
            withdrawn_here(store),
        )
