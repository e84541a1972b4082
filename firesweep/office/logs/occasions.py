"""Drills and outreach events as an office records, corrects and voids them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.ids import new_id
from firesweep.model.logs.occasion import (
    DrillFault,
    OccasionKind,
    checked_fault,
    drill_draft,
    outreach_draft,
)
from firesweep.model.vocabulary import Handling, PhotoRole
from firesweep.model.written import given_reason
from firesweep.store.database import Store
from firesweep.store.hazard.hazard_photos import add_photos
from firesweep.store.hazard.hazards import add_hazard
from firesweep.store.journal import Change, Changed
from firesweep.store.logs import occasion_drafts, occasions
from firesweep.store.logs.occasions import Draft
from firesweep.store.logs.shown_photos import corrected
from firesweep.store.registry.premises import premises
from firesweep.store.tables import Hazard

Values = Mapping[str, object]
Photos = Sequence[Mapping[str, Any]]
NEW = ""
"""Stands for what is recorded for the first time."""


class Recorded(NamedTuple):
    """What was written, by the id it is known by."""

    occasion_id: str
    changed: Changed


def record(
    store: Store,
    kind: OccasionKind,
    values: Values,
    photos: Photos | None = None,
    faults: Iterable[DrillFault] = (),
    *,
    of_id: str = NEW,
    by: str,
    today: date,
) -> Recorded:
    """Write a drill or an outreach event, or with `of_id` correct it; faults become hazards.

    Corrected without photos it keeps its own. What stood in its form is not kept any more.
    """
    with store.write(by) as change:
        draft = _draft(change, kind, values, today.isoformat())
        if of_id:
            before = occasions.occasion(change.connection, kind, of_id)
            occasions.correct(change, of_id, draft, corrected(photos, before))
        occasion_id = of_id or occasions.add(change, draft, photos or ())
        for fault in faults:
            _find(change, occasion_id, draft, fault)
        occasion_drafts.drop(change, kind, of_id)
        return Recorded(occasion_id, change.changed)


def void(store: Store, kind: OccasionKind, occasion_id: str, reason: str, *, by: str) -> Changed:
    """Say that a record does not count, and why; its hazards keep a life of their own."""
    said = given_reason(reason)
    with store.write(by) as change:
        occasions.void(change, kind, occasion_id, said)
        return change.changed


def keep_draft(
    store: Store, kind: OccasionKind, of_id: str, content: Values, *, by: str
) -> Changed:
    """Keep what stands in a form that is not saved yet."""
    with store.write(by) as change:
        occasion_drafts.keep(change, kind, of_id, content)
        return change.changed


def drop_draft(store: Store, kind: OccasionKind, of_id: str, *, by: str) -> Changed:
    """Throw away what stands in a form."""
    with store.write(by) as change:
        occasion_drafts.drop(change, kind, of_id)
        return change.changed


def _draft(change: Change, kind: OccasionKind, values: Values, today: str) -> Draft:
    """Held at a premises it counts in the community of that."""
    here = dict(values)
    if premises_id := here.get("premises_id"):
        here["community_id"] = premises(change.connection, str(premises_id))["community_id"]
    return (drill_draft if kind is OccasionKind.DRILL else outreach_draft)(here, today)


def check_nearby(connection: Any, premises_id: str, community_id: str, *, field: str) -> None:
    """Refuse a premises of another community than the drill's: nobody drilled there."""
    place = premises(connection, premises_id)
    if place["community_id"] != community_id:
        raise FiresweepError(
            "{premises} lies in another community than the drill. Record what is wrong there on a "
            "visit.", premises=place["name"], field=field,
        )  # fmt: skip


def _find(change: Change, drill_id: str, draft: Draft, fault: DrillFault) -> None:
    """Write what was found at a drill as a hazard of a premises, to be put right by a date.

    A drill in a square or a lane has no premises; what is wrong there always has one, for
    everything within the boundary is in the registry (domain.md 3.3).
    """
    premises_id = fault.premises_id or draft.premises_id
    if premises_id is None:
        raise FiresweepError(
            "A hazard needs the premises it is at. Choose one from the list.", field="premises_id"
        )
    check_nearby(change.connection, premises_id, draft.community_id, field="hazards")
    sound = checked_fault(fault, draft.held_on)
    hazard = Hazard(
        id=new_id(),
        drill_id=drill_id,
        premises_id=premises_id,
        community_id=draft.community_id,
        found_on=draft.held_on,
        description=sound.problem,
        place=sound.place,
        measure=sound.measure,
        severity=sound.severity.value,
        handling=Handling.NOTICE.value,
        deadline=sound.deadline,
    )
    add_hazard(change, hazard)
    add_photos(change, hazard.id, PhotoRole.HAZARD, sound.photos)
