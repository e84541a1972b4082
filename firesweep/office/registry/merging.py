"""Merging a duplicate into the premises that is kept, and splitting them again."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.registry.premises import PremisesDraft, premises_draft
from firesweep.model.registry.suspect import Suspect
from firesweep.office.registry.duplicates import find_duplicates
from firesweep.store.aliases import kept_id, merge_premises
from firesweep.store.database import Store
from firesweep.store.journal import Change, Changed
from firesweep.store.registry.premises import edit_premises, premises
from firesweep.store.registry.suspects import candidates, premises_called, said_apart, say_apart
from firesweep.store.tables import Premises

FILLED = (
    "address", "contact", "phone", "responsible_person", "credit_code", "beat_id", "area", "floors",
    "source_code", "remarks",
)  # fmt: skip
"""What the kept premises may take from its duplicate where it has nothing of its own."""
ONE_ALREADY = "These are one premises already. Nothing was merged."
NOBODY = "No premises is called {text}. Give its whole name or its id."
SEVERAL = (
    "{count} premises are called {text}. Give the id of the one you mean; "
    "`firesweep premises list --json` shows it."
)
NO_DUPLICATE = "This premises was not merged into another; there is nothing to split."


class Merged(NamedTuple):
    """What a merge did: enough to take it back."""

    kept: str
    alias: str
    before: Mapping[str, Any]
    """What stood in the fields that were filled."""
    changed: Changed
    left: tuple[str, ...] = ()
    """Fields that were not filled: two laptops wrote there apart, and nobody has settled it."""


def merge(store: Store, keep: str, other: str, *, by: str, take: Iterable[str] = FILLED) -> Merged:
    """Merge a premises into another: its id becomes an alias, its visits count for the kept one.

    Both may be duplicates themselves; what they stand for is meant. Of the fields in `take`, those
    that are empty at the kept one are filled from the other.
    """
    with store.write(by) as change:
        kept, alias = kept_id(change.connection, keep), kept_id(change.connection, other)
        if kept == alias:
            raise FiresweepError(ONE_ALREADY)
        before, left = _fill(change, kept, alias, take)
        merge_premises(change, alias, kept)
        return Merged(kept, alias, before, change.changed, left)


def split(store: Store, alias: str, *, by: str) -> Changed:
    """Let a duplicate stand for itself again; what was found at it goes back with it."""
    with store.write(by) as change:
        _split(change, alias)
        return change.changed


def take_back(store: Store, merged: Merged, *, by: str) -> Changed:
    """Undo a merge: split the two, and empty again what was filled."""
    with store.write(by) as change:
        _split(change, merged.alias)
        _write(change, merged.kept, merged.before)
        return change.changed


def suspects(store: Store) -> list[Suspect]:
    """Return the pairs of the registry that may be one premises, the surest first."""
    with store.read() as connection:
        return find_duplicates(candidates(connection), said_apart(connection))


def keep_apart(store: Store, one: str, other: str, *, by: str, apart: bool = True) -> Changed:
    """Remember, on every laptop, that two premises are not the same; or ask again."""
    with store.write(by) as change:
        say_apart(change, one, other, apart=apart)
        return change.changed


def called(store: Store, text: str) -> str:
    """Return the one premises an id or a name means; refused where that is none, or several."""
    with store.read() as connection:
        found = premises_called(connection, text)
    if not found:
        raise FiresweepError(NOBODY, text=text)
    if len(found) > 1:
        raise FiresweepError(SEVERAL, text=text, count=len(found))
    return found[0]


def fillable(kept: Mapping[Any, Any], other: Mapping[Any, Any]) -> tuple[str, ...]:
    """Return the fields that are empty at the one and filled at the other."""
    return tuple(
        name
        for name in FILLED
        if kept[name] in (None, "")
        and other[name] not in (None, "")
        and (name != "beat_id" or kept["community_id"] == other["community_id"])
    )


def _fill(
    change: Change, kept: str, alias: str, take: Iterable[str]
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Fill what is empty; return what stood there, and what the duplicate's clashes leave open."""
    mine, theirs = premises(change.connection, kept), premises(change.connection, alias)
    wanted = [name for name in fillable(mine, theirs) if name in set(take)]
    left = tuple(change.disputed(Premises, alias, wanted))
    filled = [name for name in wanted if name not in left]
    _write(change, kept, {name: theirs[name] for name in filled})
    return {name: mine[name] for name in filled}, left


def _write(change: Change, premises_id: str, values: Mapping[str, Any]) -> None:
    if not values:
        return
    stored = premises(change.connection, premises_id)
    whole = {name: stored[name] for name in PremisesDraft.model_fields}
    edit_premises(change, premises_id, premises_draft(whole | dict(values)))


def _split(change: Change, alias: str) -> None:
    """Where two laptops merged them into each other, the kept one would be the alias next."""
    if premises(change.connection, alias)["merged_into"] is None:
        raise FiresweepError(NO_DUPLICATE)
    kept = kept_id(change.connection, alias)
    merge_premises(change, alias, None)
    if kept != alias and kept_id(change.connection, kept) != kept:
        merge_premises(change, kept, None)
