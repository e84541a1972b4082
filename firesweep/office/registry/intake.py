"""Taking a list into the registry: which premises each row is, and what it says anew."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from firesweep.errors import FiresweepError
from firesweep.model.clock import local_day
from firesweep.model.names import fold
from firesweep.model.registry.listed import Field, PremisesRow, RowProblem
from firesweep.model.registry.premises import PremisesDraft, premises_draft
from firesweep.model.vocabulary import join_categories
from firesweep.office.registry.recognition import Recognition
from firesweep.store import registers, street
from firesweep.store.journal import Change, Changed
from firesweep.store.registry.premises import (
    Edit,
    add_premises,
    edit_premises,
    known_premises,
    premises_of,
    replaced_values,
)
from firesweep.store.tables import Premises

Step = Callable[[int, int], None]
"""Called with how many rows are done, and of how many; may raise to stop."""

Item = TypeVar("Item")
_BATCH = 500
_RESOLVED = (Field.CATEGORIES, Field.COMMUNITY, Field.BEAT, Field.PARENT, Field.STATUS)
_PLAIN = tuple(field.value for field in Field if field not in _RESOLVED)
_AREA = {"community_id", "beat_id"}
_DEFAULTED = {Field.CATEGORIES: "categories", Field.COMMUNITY: "community_id"}


def no_step(done: int, total: int) -> None:
    """Nobody watches."""


class RowChange(NamedTuple):
    """One premises a list says otherwise; field names are those of PremisesDraft."""

    row_number: int
    premises_id: str
    name: str
    fields: tuple[str, ...]


class ImportReport(NamedTuple):
    """What an import did, or a dry run would do."""

    new: int
    changed: int
    unchanged: int
    changes: tuple[RowChange, ...]
    warnings: tuple[RowProblem, ...]
    communities: tuple[str, ...]
    """Communities made on the way."""
    wrote: Changed


class Intake:
    """One import under way, inside one transaction."""

    def __init__(
        self, change: Change, rows: Sequence[PremisesRow], *, add_communities: bool
    ) -> None:
        self.change = change
        self.rows = rows
        self.added: tuple[str, ...] = ()
        self.communities = self._communities(add=add_communities)
        self.beats = self._beats()
        self.known = Recognition(known_premises(change.connection))
        self.warnings: list[RowProblem] = []

    def take(self, step: Step) -> ImportReport:
        """Write new premises, parents before what lies in them, then what rows say anew."""
        found = [(row, self.known.find(row, self.communities[row.community])) for row in self.rows]
        fresh = [row for row, premises_id in found if premises_id is None]
        old = [(row, premises_id) for row, premises_id in found if premises_id is not None]
        self._add(fresh, step)
        changes = tuple(self._edit_all(old, step))
        step(len(self.rows), len(self.rows))
        return ImportReport(
            len(fresh), len(changes), len(old) - len(changes), changes,
            tuple(self.warnings), self.added, self.change.changed,
        )  # fmt: skip

    def _add(self, rows: Sequence[PremisesRow], step: Step) -> None:
        done = 0
        for layer in _layers(rows):
            for batch in _batches(layer):
                step(done, len(self.rows))
                drafts = [premises_draft(self._said(row)) for row in batch]
                self.warnings += self._namesakes(batch)
                ids = add_premises(self.change, drafts)
                for draft, premises_id in zip(drafts, ids, strict=True):
                    self.known.add(premises_id, draft)
                done += len(batch)

    def _namesakes(self, rows: Sequence[PremisesRow]) -> Iterator[RowProblem]:
        """Say where a new premises may be one of the registry that has moved."""
        for row in rows:
            address = self.known.elsewhere(row, self.communities[row.community])
            if address:
                moved = FiresweepError(
                    "There is one of this name at {address} already; this is taken as another. "
                    "If it has moved, change its address instead.",
                    address=address,
                )
                yield RowProblem(row.row_number, "", row.name, moved)

    def _edit_all(self, old: Sequence[tuple[PremisesRow, str]], step: Step) -> Iterator[RowChange]:
        done = len(self.rows) - len(old)
        for batch in _batches(old):
            step(done, len(self.rows))
            stored = premises_of(self.change.connection, [found[1] for found in batch])
            for row, premises_id in batch:
                yield from self._edit(row, premises_id, stored[premises_id])
            done += len(batch)

    def _edit(
        self, row: PremisesRow, premises_id: str, stored: Mapping[str, Any]
    ) -> Iterator[RowChange]:
        old = {name: stored[name] for name in PremisesDraft.model_fields}
        said = self._said(row)
        for field, name in _DEFAULTED.items():
            if field in row.defaulted:
                said[name] = old[name]
        if said["community_id"] != old["community_id"]:
            said.setdefault("beat_id", None)
        said |= self._newer(row, premises_id, old, premises_draft(old | said).model_dump())
        said |= self._in_dispute(row, premises_id, old, premises_draft(old | said).model_dump())
        draft = premises_draft(old | said)
        new = draft.model_dump()
        fields = tuple(name for name in old if old[name] != new[name])
        if fields:
            edit_premises(self.change, premises_id, draft)
            yield RowChange(row.row_number, premises_id, row.name, fields)

    def _newer(
        self, row: PremisesRow, premises_id: str, old: Mapping[str, Any], new: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Return the values that stay: the list says what an edit has replaced since."""
        if new == old:
            return {}
        edits = replaced_values(self.change.connection, premises_id)
        stays = {}
        for name, value in new.items():
            if value == old[name] or name not in edits:
                continue
            if any(edit.old == value for edit in edits[name]):
                stays[name] = old[name]
                self.warnings.append(_older(row, value, edits[name][0]))
        return stays

    def _in_dispute(
        self, row: PremisesRow, premises_id: str, old: Mapping[str, Any], new: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Return the values that stay: two laptops wrote there apart, and a list settles nothing.

        A beat lies in its community, so neither changes without the other.
        """
        differing = [name for name, value in new.items() if value != old[name]]
        left = self.change.disputed(Premises, premises_id, differing)
        self.warnings += [_unsettled(row, name, new[name]) for name in left]
        stays = {*left, *(_AREA if _AREA.intersection(left) else ())}
        return {name: old[name] for name in stays}

    def _said(self, row: PremisesRow) -> dict[str, Any]:
        """Return what a row says as values of a draft; blanks are left out."""
        said = {name: getattr(row, name) for name in _PLAIN}
        values = {name: value for name, value in said.items() if value not in (None, "")}
        values["community_id"] = community_id = self.communities[row.community]
        values["categories"] = join_categories(row.categories)
        if row.status:
            values["status"] = row.status.value
        if row.beat:
            values["beat_id"] = self.beats[community_id, fold(row.beat)]
        if row.parent and (parent := self._parent(row, community_id)):
            values["parent_id"] = parent
        return values

    def _parent(self, row: PremisesRow, community_id: str) -> str | None:
        found = self.known.named(row.parent, community_id)
        if found is None:
            missing = FiresweepError(
                "“{parent}” is not in the registry or is there more than once; the row was "
                "taken without it.",
                parent=row.parent,
            )
            self.warnings.append(RowProblem(row.row_number, "", row.parent, missing))
        return found

    def _communities(self, *, add: bool) -> dict[str, str]:
        """Return the ids of the communities the rows name."""
        known = {fold(c.name): c.id for c in street.communities(self.change.connection)}
        named = {row.community: fold(row.community) for row in self.rows}
        strange = {key: name for name, key in named.items() if key not in known}
        if strange and not add:
            raise FiresweepError(
                "The street has no community {names}. Correct the list, or let the import add it.",
                names=_some(list(strange.values())),
            )
        self.added = tuple(strange.values())
        ids = registers.add_communities(self.change, self.added)
        known |= dict(zip(strange, ids, strict=True))
        return {name: known[key] for name, key in named.items()}

    def _beats(self) -> dict[tuple[str, str], str]:
        """Return the ids of beats by community and folded name, the missing ones made."""
        known = street.beats(self.change.connection)
        found = {(beat.community_id, fold(beat.name)): beat.id for beat in known}
        missing: dict[str, dict[str, str]] = defaultdict(dict)
        for row in self.rows:
            key = (self.communities[row.community], fold(row.beat))
            if row.beat and key not in found:
                missing[key[0]].setdefault(key[1], row.beat)
        for community_id, names in missing.items():
            ids = registers.add_beats(self.change, community_id, names.values())
            found |= {(community_id, key): id_ for key, id_ in zip(names, ids, strict=True)}
        return found


def _older(row: PremisesRow, value: Any, edit: Edit) -> RowProblem:
    kept = FiresweepError(
        "“{value}” is older than what {by} wrote on {day}; “{new}” is kept. Change it by hand if "
        "the list is right.",
        value=value,
        by=edit.by,
        day=local_day(edit.at),
        new=edit.new,
    )
    return RowProblem(row.row_number, "", row.name, kept)


def _unsettled(row: PremisesRow, name: str, value: Any) -> RowProblem:
    left = FiresweepError(
        "{field} stays as it is: two laptops wrote there apart, and nobody has settled it yet. "
        "Choose a side under Bundles, Clashes, and take the list in again.",
        field=Field(name.removesuffix("_id")),
    )
    said = value if name in _PLAIN and isinstance(value, str) else row.name
    return RowProblem(row.row_number, "", said, left)


def _layers(rows: Sequence[PremisesRow]) -> Iterator[list[PremisesRow]]:
    """Yield rows so that what lies in a premises comes after it; a circle comes last."""
    left = list(rows)
    while any(row.parent for row in left):
        waiting = {(fold(row.community), fold(row.name)) for row in left}
        ready: list[PremisesRow] = []
        later: list[PremisesRow] = []
        for row in left:
            inside = row.parent and (fold(row.community), fold(row.parent)) in waiting
            (later if inside else ready).append(row)
        if not ready:
            yield left
            return
        yield ready
        left = later
    yield left


def _batches(rows: Sequence[Item]) -> Iterator[Sequence[Item]]:
    for start in range(0, len(rows), _BATCH):
        yield rows[start : start + _BATCH]


def _some(names: Sequence[str], limit: int = 5) -> tuple[str, ...]:
    return tuple(names) if len(names) <= limit else (*names[:limit], "…")
