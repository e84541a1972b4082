"""Entering the self-check sheets that came back: whole, corrected or made void."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.checklist import Item
from firesweep.model.inspection import ListedItem
from firesweep.model.premises import clean
from firesweep.model.self_check import self_check_draft
from firesweep.office.next_list import next_list
from firesweep.store import occasion_drafts, self_checks
from firesweep.store.database import Store
from firesweep.store.journal import Changed
from firesweep.store.premises import kept_premises

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
    running = following.running
    ours = running is not None and place["community_id"] in running.communities
    return Sheet(
        place["id"], place["name"], following.lists.version,
        running.id if running and ours else None,
        running.name if running and ours else "",
        tuple(_listed(item, script) for item in following.items),
    )  # fmt: skip


def _listed(item: Item, script: str) -> ListedItem:
    return ListedItem(item.code, item.text.say(script))


def enter(store: Store, values: Values, *, of_id: str = NEW, by: str, today: date) -> Entered:
    """Write a sheet, or with `of_id` correct one; what stood in its screen is not kept any more."""
    with store.write(by) as change:
        place = kept_premises(change.connection, str(values["premises_id"]))
        whole = {**values, "premises_id": place["id"], "community_id": place["community_id"]}
        draft = self_check_draft(whole, today.isoformat())
        if of_id:
            self_checks.correct(change, of_id, draft)
        check_id = of_id or self_checks.add(change, draft)
        occasion_drafts.drop(change, FORM, of_id or draft.premises_id)
        return Entered(check_id, change.changed)


def void(store: Store, check_id: str, reason: str, *, by: str) -> Changed:
    """Say that a sheet does not count, and why."""
    said = str(clean(reason))
    if not said:
        raise FiresweepError("Give the reason.", field="reason")
    with store.write(by) as change:
        self_checks.void(change, check_id, said)
        return change.changed


def keep_draft(store: Store, premises_id: str, content: Values, *, by: str) -> Changed:
    """Keep what is entered of a sheet before it is saved."""
    with store.write(by) as change:
        occasion_drafts.keep(change, FORM, premises_id, content)
        return change.changed
