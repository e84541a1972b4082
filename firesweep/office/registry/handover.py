"""Handing premises or a whole beat over to another laptop; it travels in the next bundle."""

from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.vocabulary import RowKind
from firesweep.store.database import Owner, Store
from firesweep.store.exchange import in_charge
from firesweep.store.exchange.in_charge import areas_of
from firesweep.store.journal import IN_DISPUTE, Change, Changed
from firesweep.store.plain import Reading
from firesweep.store.registry.premises import premises_named
from firesweep.store.street import beats, communities, home_of, homes

UNKNOWN = (
    "No laptop at work in this street has the code {code}. The codes are listed by "
    "`firesweep bundle keys`."
)

NOT_SENT = (
    "Laptop {laptop} works for {home}, so it is sent nothing of {areas}. Choose another laptop, or "
    "let the street office say that it works for the whole street."
)


class HandedOver(NamedTuple):
    """What was handed over, and who was in charge before, by the id of the premises or beat."""

    before: Mapping[str, str]
    changed: Changed
    beats: Mapping[str, str] = MappingProxyType({})
    left: tuple[str, ...] = ()
    """Names of premises two laptops were put in charge of apart, and nobody has settled it."""
    unsent: FiresweepError | None = None
    """Said, never raised: the laptop works for another community, and gets nothing of it."""


def hand_over(store: Store, premises_ids: Iterable[str], laptop: str, *, by: str) -> HandedOver:
    """Put a laptop in charge of some premises; an empty code: nobody in particular."""
    with store.write(by) as change:
        code = _known(change, store, laptop)
        before, left = in_charge.hand_over(change, premises_ids, code)
        if left and not before:
            raise FiresweepError(IN_DISPUTE, what=RowKind.PREMISES)
        names = premises_named(change.connection, left)
        unsent = _unsent(change.connection, store.owner, code, areas_of(change.connection, before))
        return HandedOver(before, change.changed, left=tuple(names[each] for each in left),
                          unsent=unsent)  # fmt: skip


def hand_over_beat(store: Store, beat_id: str, laptop: str, *, by: str) -> HandedOver:
    """Put a laptop in charge of a beat."""
    with store.write(by) as change:
        code = _known(change, store, laptop)
        before = in_charge.hand_over_beat(change, beat_id, code)
        areas = {each.community_id for each in beats(change.connection) if each.id == beat_id}
        unsent = _unsent(change.connection, store.owner, code, areas)
        return HandedOver({}, change.changed, {beat_id: before}, unsent=unsent)


def take_back(store: Store, handed: HandedOver, *, by: str) -> Changed:
    """Undo a hand-over: whoever was in charge is so again."""
    with store.write(by) as change:
        for holder in set(handed.before.values()):
            mine = [each for each, was in handed.before.items() if was == holder]
            if in_charge.hand_over(change, mine, holder).left:
                raise FiresweepError(IN_DISPUTE, what=RowKind.PREMISES)
        for beat_id, holder in handed.beats.items():
            in_charge.hand_over_beat(change, beat_id, holder)
        return change.changed


def laptops(store: Store) -> dict[str, str]:
    """Return to whom something can be handed over: every laptop of the street heard of.

    By its code the name of the community it works for, empty for the whole street.
    """
    with store.read() as connection:
        names = homes(connection)
        return {code: names.get(code, "") for code in in_charge.laptops(connection, store.owner)}


def beyond(store: Store, premises_ids: Iterable[str], laptop: str) -> FiresweepError | None:
    """Say before it is done that a laptop gets nothing of what it is to be in charge of."""
    with store.read() as connection:
        return _unsent(connection, store.owner, laptop, areas_of(connection, premises_ids))


def _unsent(
    connection: Reading, owner: Owner, laptop: str, areas: Collection[str]
) -> FiresweepError | None:
    """Say where a laptop is put in charge of what no bundle brings it."""
    home = home_of(connection, laptop) if laptop not in ("", owner.office) else ""
    names = {area.id: area.name for area in communities(connection)}
    away = tuple(name for area, name in names.items() if area in areas and area != home)
    if not home or not away:
        return None
    return FiresweepError(NOT_SENT, laptop=laptop, home=names.get(home, home), areas=away)


def _known(change: Change, store: Store, laptop: str) -> str:
    code = laptop.strip().upper()
    if code and code not in in_charge.laptops(change.connection, store.owner):
        raise FiresweepError(UNKNOWN, code=code)
    return code
