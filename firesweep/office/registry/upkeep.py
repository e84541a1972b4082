"""Keeping the registry: a premises new, changed, closed down; whole lists taken in."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.registry.credit_code import is_credit_code, tidy_credit_code
from firesweep.model.registry.listed import PremisesRow
from firesweep.model.registry.premises import (
    FieldProblem,
    InvalidDraft,
    PremisesDraft,
    premises_draft,
)
from firesweep.model.vocabulary import PremisesStatus
from firesweep.office.registry.intake import ImportReport, Intake, Step, no_step
from firesweep.store import street
from firesweep.store.database import Store
from firesweep.store.journal import Change, Changed
from firesweep.store.merge.clashes import Clash, disputes
from firesweep.store.registry.premises import add_premises, edit_premises, parents_of, premises

FIELDS = tuple(PremisesDraft.model_fields)
TEXTS = {
    "name", "address", "contact", "phone", "responsible_person", "credit_code", "source_code",
    "remarks", "status_reason",
}  # fmt: skip
"""Fields whose value people read as it is."""


class Saved(NamedTuple):
    """What a save wrote."""

    premises_id: str
    changed: Changed
    stands: Mapping[str, Any]
    """What stands from now on in the fields that were given."""


class ChangedMeanwhile(InvalidDraft):
    """Fields others have written since the person was shown them; `stands` is what they wrote."""

    def __init__(self, stands: Mapping[str, Any], more: Iterable[FieldProblem] = ()) -> None:
        self.stands = stands
        since = (FieldProblem(name, _since(name, stands[name])) for name in stands)
        super().__init__((*since, *more))


class InDispute(ChangedMeanwhile):
    """Fields two laptops wrote apart, of which the person was not told; `clashes` holds the sides.

    What is saved settles a clash: nobody is to do that who has not seen the other side.
    """

    def __init__(self, clashes: Sequence[Clash]) -> None:
        self.clashes = clashes
        super().__init__({}, (FieldProblem(each.field, UNTOLD) for each in clashes))


UNTOLD = FiresweepError(
    "Another laptop wrote something else here; it came with a bundle. Read it, and save again."
)


def _since(field: str, value: Any) -> FiresweepError:
    if field in TEXTS and value:
        return FiresweepError(
            "“{value}” was entered here meanwhile. Save again to put yours in its place.",
            value=value,
        )
    return FiresweepError(
        "This was changed meanwhile, in a bundle or another window. Save again to put yours in its "
        "place."
    )


def save_premises(
    store: Store, premises_id: str | None, values: Mapping[str, Any], *, by: str,
    seen: Mapping[str, Any] = MappingProxyType({}), told: Collection[Clash] | None = None,
) -> Saved:  # fmt: skip
    """Write a premises, new or changed; InvalidDraft names every field that cannot be written.

    Fields that `values` leaves out stay as they are. `seen` is what stood in some fields when the
    person changed them: where another value stands by now, ChangedMeanwhile says so. `told` are
    the clashes the person was shown, if one was asked: writing over another raises InDispute.
    """
    with store.write(by) as change:
        stored = {} if premises_id is None else dict(premises(change.connection, premises_id))
        others = {name: stored[name] for name, value in seen.items()
                  if stored[name] not in (value, values.get(name, value))}  # fmt: skip
        if others:
            raise ChangedMeanwhile(others)
        if told is not None and (untold := _untold(change, stored, values, told)):
            raise InDispute(untold)
        draft = _draft(change, premises_id, stored, values)
        if premises_id is None:
            premises_id = add_premises(change, [draft])[0]
        else:
            edit_premises(change, premises_id, draft, told=FIELDS)
        written = premises(change.connection, premises_id)
        stands = {name: written[name] for name in values if name in written}
        return Saved(premises_id, change.changed, stands)


def undo_save(store: Store, saved: Saved, before: Mapping[str, Any], *, by: str) -> Saved:
    """Write what stood before a save; not where others have written the same fields since."""
    try:
        return save_premises(store, saved.premises_id, before, by=by, seen=saved.stands, told=())
    except ChangedMeanwhile as meanwhile:
        raise FiresweepError(
            "This was changed again meanwhile, in a bundle or another window, so nothing is taken "
            "back. The history of the premises names who changed what."
        ) from meanwhile


def import_rows(
    store: Store,
    rows: Sequence[PremisesRow],
    *,
    by: str,
    dry_run: bool = False,
    add_communities: bool = False,
    progress: Step = no_step,
) -> ImportReport:
    """Take rows of a list into the registry, all or nothing; a dry run writes nothing.

    A premises is known again by its number in the list, else by name and address in its
    community. A blank cell erases nothing, and the same rows a second time change nothing.
    """
    report: ImportReport | None = None
    try:
        with store.write(by) as change:
            report = Intake(change, rows, add_communities=add_communities).take(progress)
            if dry_run:
                raise _DryRunOverError
    except _DryRunOverError:
        pass
    assert report is not None
    return report


class _DryRunOverError(Exception):
    """Rolls the transaction of a dry run back."""


def _untold(
    change: Change, stored: Mapping[str, Any], values: Mapping[str, Any], told: Collection[Clash]
) -> list[Clash]:
    """Return the clashes `values` would settle without the person having been told of them."""
    found = disputes(change.connection, "premises", stored["id"]) if stored else []
    return [
        each for each in found
        if each.field in values and values[each.field] != stored[each.field] and each not in told
    ]  # fmt: skip


def _draft(
    change: Change, premises_id: str | None, stored: Mapping[str, Any], values: Mapping[str, Any]
) -> PremisesDraft:
    merged = {name: stored[name] for name in FIELDS if name in stored} | dict(values)
    merged["credit_code"] = tidy_credit_code(str(merged.get("credit_code", "")))
    problems = _problems(change, premises_id, merged)
    if merged["credit_code"] == stored.get("credit_code"):
        problems = [problem for problem in problems if problem.field != "credit_code"]
    try:
        draft = premises_draft(merged)
    except InvalidDraft as invalid:
        raise InvalidDraft((*invalid.problems, *problems)) from None
    if problems:
        raise InvalidDraft(tuple(problems))
    return draft


def _problems(
    change: Change, premises_id: str | None, values: Mapping[str, Any]
) -> list[FieldProblem]:
    """Return what each field alone cannot tell."""
    found = []
    if values.get("beat_id") and not _beat_fits(change, values):
        other = FiresweepError("This beat lies in another community. Choose again.")
        found.append(FieldProblem("beat_id", other))
    if not _parent_fits(change, premises_id, values.get("parent_id")):
        inside = FiresweepError("A premises cannot lie inside itself. Choose another.")
        found.append(FieldProblem("parent_id", inside))
    if values["credit_code"] and not is_credit_code(values["credit_code"]):
        wrong = FiresweepError("This code cannot be right. Compare it with the licence.")
        found.append(FieldProblem("credit_code", wrong))
    status = values.get("status", PremisesStatus.REGISTERED)
    if status != PremisesStatus.REGISTERED and not str(values.get("status_reason", "")).strip():
        why = FiresweepError("Give the reason; it stays in the history.")
        found.append(FieldProblem("status_reason", why))
    return found


def _beat_fits(change: Change, values: Mapping[str, Any]) -> bool:
    beats = street.beats(change.connection, values.get("community_id") or "")
    return values["beat_id"] in {beat.id for beat in beats}


def _parent_fits(change: Change, premises_id: str | None, parent_id: str | None) -> bool:
    if premises_id is None or not parent_id:
        return True
    return premises_id not in parents_of(change.connection, parent_id)
