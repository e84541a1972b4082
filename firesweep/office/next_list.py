"""The list a visit to a premises would begin with today: what its papers before a visit show."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.visit.checklist import Checklist, Item
from firesweep.model.vocabulary import split_categories
from firesweep.store.checklists import NEWEST, checklist
from firesweep.store.sweep.sweeps import SweepRow, current_sweep


class NextList(NamedTuple):
    """The lists of the running sweep, or else the newest, and what of them is the premises'."""

    lists: Checklist
    items: tuple[Item, ...]
    running: SweepRow | None

    def categories(self, place: Mapping[Any, Any], script: str) -> tuple[str, ...]:
        """The premises' categories in words."""
        known = self.lists.categories
        return tuple(known[each].say(script) for each in split_categories(place["categories"]))


def next_list(connection: Any, place: Mapping[Any, Any], today: date) -> NextList:
    """Return the list of a premises; one without a category has none, and that is said."""
    running = current_sweep(connection, today.isoformat())
    lists = checklist(running.checklist if running else NEWEST)
    categories = split_categories(place["categories"])
    items = lists.for_visit(categories, high_rise=bool(place["high_rise"]))
    if not items:
        raise FiresweepError("{name} has no category. Enter it in the registry first.",
                             name=place["name"])  # fmt: skip
    return NextList(lists, items, running)
