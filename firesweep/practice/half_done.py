"""A visit under way in the practice store: left half-way, where the same was wrong before."""

from datetime import date

from firesweep.field import visit as door
from firesweep.field.finding import hazard_from, record_hazard
from firesweep.model.deadlines import Calendar
from firesweep.model.visit.citing import Addressee
from firesweep.model.visit.inspection import GivenAnswer, Visit
from firesweep.model.vocabulary import Answer, PhotoRole, Script
from firesweep.practice.album import photo_of
from firesweep.store.checklists import checklist
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import closed_hazards
from firesweep.store.registry.premises import premises
from firesweep.store.visit import drafts

ANSWERED = 9
"""Items the team had come to, one of them with a hazard."""


def leave_half_done(store: Store, today: date, calendar: Calendar, *, by: str) -> str:
    """Begin a visit where a hazard was closed, find it again, and stop; return the draft's id."""
    premises_id, code = _closed_early(store)
    draft_id = door.begin(store, premises_id, by=by, script=Script.SIMPLIFIED, today=today)
    with store.read() as connection:
        visit = drafts.visit(connection, draft_id)
        addressee = Addressee.of(premises(connection, premises_id))
    item = checklist(visit.checklist).items[code]
    hazard = hazard_from(item, addressee=addressee, script=visit.script, visit_day=today,
                         calendar=calendar)  # fmt: skip
    record_hazard(store, draft_id, hazard, by=by)
    photo = photo_of(store, item.area, PhotoRole.HAZARD, today, hazard=hazard)
    with store.write(by) as change:
        drafts.answer_items(change, draft_id, _answers(visit, code))
        drafts.add_photo(change, draft_id, {n: value for n, value in photo.items() if n != "id"})
    return draft_id


def _closed_early(store: Store) -> tuple[str, str]:
    """Return the premises and the item of the first closed hazard among a list's first items."""
    first = {c[0] for c in checklist().by_category.values()}
    with store.read() as connection:
        closed = closed_hazards(connection)
    found = next(h for h in closed if h.number and h.code in first and not h.key_unit)
    return found.premises_id, found.code or ""


def _answers(visit: Visit, wrong: str) -> dict[str, GivenAnswer]:
    come_to = [item.code for item in visit.items[:ANSWERED] if item.code != wrong]
    return dict.fromkeys(come_to, GivenAnswer(Answer.OK))
