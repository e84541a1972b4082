"""Entering the self-check sheets that came back: whole, corrected or made void."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from firesweep.model.logs.self_check import handed_draft, self_check_draft
from firesweep.model.visit.checklist import Item
from firesweep.model.visit.inspection import ListedItem
from firesweep.model.written import given_reason
from firesweep.office.next_list import NextList, next_list
from firesweep.store.database import Store
from firesweep.store.journal import Changed
from firesweep.store.logs import occasion_drafts, self_checks
from firesweep.store.registry.premises import kept_premises
from firesweep.store.sweep.sweeps import SweepRow

Values = Mapping[str, object]
FORM = "self_check"
"""Under which name what is entered is kept until it is saved; one a premises."""
NEW = ""


class Entered(NamedTuple):
    """What was written, by the id it is known by."""

    check_id: str
    changed: Changed


class Sheet(NamedTuple):
    """The sheet of a premises as it is printed today, and as its answers are entered."""

    premises_id: str
    premises: str
    version: str
    sweep_id: str | None
    sweep: str
    items: tuple[ListedItem, ...]


def sheet_of(store: Store, premises_id: str, *, today: date, script: str) -> Sheet:
    """Return the list a premises checks itself by: the one its next visit begins with."""
    with store.read() as connection:
        place = kept_premises(connection, premises_id)
        following = next_list(connection, place, today)
    sweep = _sweep_of(following, place)
    return Sheet(
        place["id"], place["name"], following.lists.version,
        sweep.id if sweep else None,
        sweep.name if sweep else "",
        tuple(_listed(item, script) for item in following.items),
    )  # fmt: skip


def _sweep_of(following: NextList, place: Mapping[Any, Any]) -> SweepRow | None:
    """The running sweep, where the premises is within it."""
    running = following.running
    return running if running and place["community_id"] in running.communities else None


def _listed(item: Item, script: str) -> ListedItem:
    return ListedItem(item.code, item.text.say(script))


def hand_out(
    store: Store,
    premises_ids: Iterable[str],
    values: Values,
    *,
    by: str,
    today: date,
) -> Changed:
    """Write that the sheets of some premises were handed out: on which day, by whom, to whom."""
    draft = handed_draft(values, today.isoformat())
    with store.write(by) as change:
        for premises_id in premises_ids:
            place = kept_premises(change.connection, premises_id)
            following = next_list(change.connection, place, today)
            sweep = _sweep_of(following, place)
            row = {
                "premises_id": place["id"], "community_id": place["community_id"],
                "sweep_id": sweep.id if sweep else None, "checklist": following.lists.version,
                "answers": [], **draft.model_dump(mode="json"),
            }  # fmt: skip
            self_checks.hand_out(change, row)
        return change.changed


def enter(store: Store, values: Values, *, of_id: str = NEW, by: str, today: date) -> Entered:
    """Write a sheet, or with `of_id` correct one; what stood in its screen is not kept any more.

    One that was handed out and had not come back is that sheet.
    """
    with store.write(by) as change:
        place = kept_premises(change.connection, str(values["premises_id"]))
        whole = {**values, "premises_id": place["id"], "community_id": place["community_id"]}
        draft = self_check_draft(whole, today.isoformat())
        known = of_id or self_checks.not_back(change.connection, draft.premises_id)
        if known:
            self_checks.correct(change, known, draft)
        check_id = known or self_checks.add(change, draft)
        occasion_drafts.drop(change, FORM, of_id or draft.premises_id)
        return Entered(check_id, change.changed)


def void(store: Store, check_id: str, reason: str, *, by: str) -> Changed:
    """Say that a sheet does not count, and why."""
    said = given_reason(reason)
    with store.write(by) as change:
        self_checks.void(change, check_id, said)
        return change.changed


def keep_draft(store: Store, premises_id: str, content: Values, *, by: str) -> Changed:
    """Keep what is entered of a sheet before it is saved."""
    with store.write(by) as change:
        occasion_drafts.keep(change, FORM, premises_id, content)
        return change.changed
