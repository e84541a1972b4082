"""Planning a sweep: its scope, its dates, its teams."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.sweep.draft import SweepDraft
from firesweep.store import registers
from firesweep.store.database import Store
from firesweep.store.journal import Changed


class Planned(NamedTuple):
    """A sweep that was written."""

    sweep_id: str
    changed: Changed


def sweep_draft(values: Mapping[str, Any]) -> SweepDraft:
    """Return a checked draft; FiresweepError names the first `field` that is wrong."""
    name = str(values.get("name", "")).strip()
    if not name:
        raise FiresweepError("Give the sweep a name.", field="name")
    if len(name) > 200:
        raise FiresweepError("The name is too long; 200 characters are enough.", field="name")
    if len(str(values.get("reason", ""))) > 2000:
        raise FiresweepError("The reason is too long; 2,000 characters are enough.", field="reason")
    starts, ends = _day(values, "starts"), _day(values, "ends")
    if ends < starts:
        raise FiresweepError("The sweep ends before it starts. Change a date.", field="ends")
    if not values.get("communities"):
        raise FiresweepError("Choose at least one community.", field="communities")
    if not values.get("categories"):
        raise FiresweepError("Choose at least one category.", field="categories")
    return SweepDraft.model_validate(dict(values))


def save_sweep(
    store: Store, sweep_id: str | None, values: Mapping[str, Any], *, by: str
) -> Planned:
    """Write a sweep, new or changed."""
    draft = sweep_draft(values)
    with store.write(by) as change:
        if sweep_id is None:
            sweep_id = registers.add_sweep(change, draft)
        else:
            registers.edit_sweep(change, sweep_id, draft)
        return Planned(sweep_id, change.changed)


def close_sweep(store: Store, sweep_id: str, *, by: str) -> Changed:
    """End a sweep; its figures stay and it can be opened again."""
    return _set_closed(store, sweep_id, by, closed=True)


def reopen_sweep(store: Store, sweep_id: str, *, by: str) -> Changed:
    """Take up an ended sweep again."""
    return _set_closed(store, sweep_id, by, closed=False)


def _set_closed(store: Store, sweep_id: str, by: str, *, closed: bool) -> Changed:
    with store.write(by) as change:
        registers.mark_closed(change, sweep_id, closed=closed)
        return change.changed


def _day(values: Mapping[str, Any], field: str) -> date:
    try:
        return date.fromisoformat(str(values.get(field, "")))
    except ValueError:
        raise FiresweepError("This is not a date. Write it as 2026-11-23.", field=field) from None
