"""The list of a premises on paper: for a day without battery, and for the premises itself."""

from datetime import date
from typing import Any

from firesweep.model.paper.sheets import BlankChecklist, SelfCheckSheet
from firesweep.model.vocabulary import LISTED
from firesweep.office.next_list import next_list
from firesweep.store.database import Store
from firesweep.store.paper.issuer import addressed
from firesweep.store.paper.walks import stops
from firesweep.store.registry.premises import premises
from firesweep.store.registry.premises_list import PremisesFilter, premises_page, premises_rows


def blank_checklist(store: Store, premises_id: str, *, today: date, script: str) -> BlankChecklist:
    """Return the list a visit to a premises would begin with today."""
    return BlankChecklist(**_said(store, premises_id, today, script))


def self_check_sheet(store: Store, premises_id: str, *, today: date, script: str) -> SelfCheckSheet:
    """Return the premises' own copy of that list, to be handed out before the visit."""
    return SelfCheckSheet(**_said(store, premises_id, today, script))


def _said(store: Store, premises_id: str, today: date, script: str) -> dict[str, Any]:
    with store.read() as connection:
        place = premises(connection, premises_id)
        following = next_list(connection, place, today)
        return {
            "script": script,
            "practice": store.owner.practice,
            "made_on": today.isoformat(),
            "about": premises_id,
            **addressed(connection, place),
            "categories": following.categories(place, script),
            "items": tuple(item.text.say(script) for item in following.items),
            "checklist": following.lists.version,
            "sweep": following.running.name if following.running else "",
        }


def in_walking_order(store: Store, wanted: PremisesFilter) -> list[str]:
    """Return the ids of the premises a filter leaves, in walking order."""
    with store.read() as connection:
        rows = premises_rows(connection, wanted)
        places = premises_page(connection, rows)
        found = stops(connection, [place.id for place in places if place.status in LISTED])
    return [stop.premises_id for stop in found]
