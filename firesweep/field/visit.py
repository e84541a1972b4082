"""A visit from the door to the lock: begin, answer, finish; each call is one transaction."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.field.finding import TakenBack
from firesweep.model.clock import utc_now
from firesweep.model.hazard.life import StepKind
from firesweep.model.visit.checklist import Checklist
from firesweep.model.visit.gaps import Gap, gaps
from firesweep.model.visit.inspection import (
    GivenAnswer,
    ListedItem,
    Participant,
    UnitSignature,
    Visit,
    all_on_paper,
)
from firesweep.model.vocabulary import Answer, Handling, NoAccess, Outcome, Role, split_categories
from firesweep.store import street
from firesweep.store.checklists import checklist
from firesweep.store.database import Store
from firesweep.store.hazard import hazards
from firesweep.store.journal import Change, Changed
from firesweep.store.logs import reports
from firesweep.store.paper.authorities import dropped_authorities
from firesweep.store.registry.premises import kept_premises
from firesweep.store.sweep import sweeps
from firesweep.store.visit import drafts, inspections
from firesweep.store.visit.draft_copy import copy_draft, copy_items


class Finished(NamedTuple):
    """A visit that became a fact, and the hazards that now want a notice."""

    inspection_id: str
    to_notice: tuple[str, ...]
    changed: Changed


class Unfinished(FiresweepError):
    """The visit lacks something; `gaps` says what and where."""

    def __init__(self, found: list[Gap]) -> None:
        self.gaps = found
        super().__init__("This visit cannot be finished yet. Still missing: {count}.",
                         count=len(found))  # fmt: skip


class Begun(NamedTuple):
    """A visit that was begun, or taken up again."""

    draft_id: str
    changed: Changed


def begin(store: Store, premises_id: str, *, by: str, script: str, today: date) -> str:
    """Begin a visit, or take up the one under way at the premises; return the draft's id."""
    return start(store, premises_id, by=by, script=script, today=today).draft_id


def start(store: Store, premises_id: str, *, by: str, script: str, today: date) -> Begun:
    """Begin a visit as `begin` does, and say what that touched; at a duplicate: at the kept one."""
    with store.read() as connection:
        place = kept_premises(connection, premises_id)
        sweep = sweeps.current_sweep(connection, today.isoformat())
        people = usual_people(connection, place["community_id"], sweep)
    lists = checklist(sweep.checklist) if sweep else checklist()
    with store.write(by) as change:
        draft_id = drafts.start_draft(
            change,
            place["id"],
            sweep_id=sweep.id if sweep and place["community_id"] in sweep.communities else None,
            checklist=lists.version,
            script=script,
            items=listed_items(lists, place, script),
            people=people,
        )
        return Begun(draft_id, change.changed)


def listed_items(lists: Checklist, place: Mapping[Any, Any], script: str) -> list[ListedItem]:
    """Return the list of a visit: the union of the premises' categories, worded."""
    items = lists.for_visit(split_categories(place["categories"]), high_rise=place["high_rise"])
    return [
        ListedItem(i.code, i.text.say(script), i.on_the_spot, i.photographed, i.hazard_photographed)
        for i in items
    ]


def answer(
    store: Store, draft_id: str, code: str, given: Answer, *, by: str, reason: str = ""
) -> TakenBack:
    """Write one answer; it is on disk when this returns.

    Any other answer than “hazard” takes the item's hazards back; they are in the copy returned.
    """
    with store.write(by) as change:
        copy = copy_items(change.connection, draft_id, [code])
        drafts.answer_items(change, draft_id, {code: GivenAnswer(given, reason)})
        if given is not Answer.HAZARD and copy.hazards:
            drafts.drop_hazards_of(change, draft_id, [code])
        drafts.write_draft(change, draft_id, current=code)
        return TakenBack(copy, change.changed)


def take_answer_back(store: Store, draft_id: str, code: str, *, by: str) -> TakenBack:
    """Make an item unanswered again; its hazards go with the answer."""
    with store.write(by) as change:
        copy = copy_items(change.connection, draft_id, [code])
        drafts.clear_answers(change, draft_id, [code])
        drafts.drop_hazards_of(change, draft_id, [code])
        return TakenBack(copy, change.changed)


class RestOk(NamedTuple):
    """The items that were answered ok in one go."""

    codes: tuple[str, ...]
    changed: Changed


def answer_rest_ok(store: Store, draft_id: str, *, by: str) -> RestOk:
    """Answer every unanswered item ok; return their codes, so that it can be taken back."""
    with store.write(by) as change:
        visit = drafts.visit(change.connection, draft_id)
        rest = tuple(item.code for item in visit.items if item.code not in visit.answers)
        if rest:
            drafts.answer_items(change, draft_id, dict.fromkeys(rest, GivenAnswer(Answer.OK)))
        return RestOk(rest, change.changed)


def take_answers_back(store: Store, draft_id: str, codes: Iterable[str], *, by: str) -> Changed:
    """Undo a hasty “the rest is ok”; items answered otherwise since keep their answer."""
    with store.write(by) as change:
        drafts.clear_answers(change, draft_id, codes, given=Answer.OK)
        return change.changed


def set_no_access(
    store: Store,
    draft_id: str,
    why: NoAccess,
    *,
    by: str,
    note: str = "",
    next_visit: date | None = None,
) -> Changed:
    """Say that nobody could be visited; answers given so far stay in the draft."""
    with store.write(by) as change:
        drafts.write_draft(
            change,
            draft_id,
            outcome=Outcome.NO_ACCESS.value,
            no_access=why.value,
            no_access_note=note,
            next_visit=next_visit.isoformat() if next_visit else None,
        )
        return change.changed


def set_inspected(store: Store, draft_id: str, *, by: str) -> Changed:
    """Go back from “no access” to the checklist."""
    with store.write(by) as change:
        drafts.write_draft(change, draft_id, outcome=Outcome.INSPECTED.value, no_access=None)
        return change.changed


def set_people(store: Store, draft_id: str, people: Iterable[Participant], *, by: str) -> Changed:
    """Write who takes part and how each signed."""
    with store.write(by) as change:
        drafts.write_people(change, draft_id, people)
        return change.changed


def set_unit(store: Store, draft_id: str, unit: UnitSignature, *, by: str) -> Changed:
    """Write the signature of the person in charge, or the refusal."""
    with store.write(by) as change:
        drafts.write_unit(change, draft_id, unit)
        return change.changed


def set_current(store: Store, draft_id: str, code: str, *, by: str) -> Changed:
    """Write where in the list the person stands, to go on from there."""
    with store.write(by) as change:
        drafts.write_draft(change, draft_id, current=code)
        return change.changed


def set_remarks(store: Store, draft_id: str, remarks: str, *, by: str) -> Changed:
    """Write the remarks of the register form."""
    with store.write(by) as change:
        drafts.write_draft(change, draft_id, remarks=remarks)
        return change.changed


def sign_all_on_paper(store: Store, draft_id: str, *, by: str) -> Changed:
    """Say that everybody who has not signed on screen signs the printed form."""
    with store.write(by) as change:
        signed = all_on_paper(drafts.visit(change.connection, draft_id))
        drafts.write_people(change, draft_id, signed.people)
        drafts.write_unit(change, draft_id, signed.unit)
        return change.changed


def missing(store: Store, draft_id: str) -> list[Gap]:
    """Return what the visit still lacks."""
    with store.read() as connection:
        return _lacks(connection, drafts.visit(connection, draft_id))


def _lacks(connection: Any, visit: Visit, today: date | None = None) -> list[Gap]:
    key_unit = kept_premises(connection, visit.premises_id)["key_unit"]
    dropped = dropped_authorities(connection)
    return gaps(visit, key_unit=key_unit, today=today, dropped=dropped)


def give_up(store: Store, draft_id: str, *, by: str) -> TakenBack:
    """Throw a visit under way away; `put_back` brings it back whole."""
    with store.write(by) as change:
        copy = copy_draft(change.connection, draft_id)
        drafts.drop_draft(change, draft_id)
        return TakenBack(copy, change.changed)


def finish(store: Store, draft_id: str, *, by: str, today: date) -> Finished:
    """Lock a visit: inspection, hazards, steps and photos become facts in one transaction."""
    with store.write(by) as change:
        visit = drafts.visit(change.connection, draft_id)
        if found := _lacks(change.connection, visit, today):
            raise Unfinished(found)
        photos = drafts.photo_rows(change.connection, draft_id)
        community = kept_premises(change.connection, visit.premises_id)["community_id"]
        inspection_id, to_notice = lock(change, visit, community, today=today, photos=photos)
        drafts.drop_draft(change, draft_id)
        return Finished(inspection_id, to_notice, change.changed)


def lock(
    change: Change,
    visit: Visit,
    community_id: str,
    *,
    today: date,
    photos: Iterable[Mapping[Any, Any]],
) -> tuple[str, tuple[str, ...]]:
    """Write a visit and what was done with each hazard; return its id and those to notice."""
    visit = _without_the_other_end(visit)
    on = today.isoformat()
    inspection_id = inspections.add_inspection(
        change, visit, community_id, visited_on=on, finished_at=utc_now(), photos=photos
    )
    if visit.outcome == Outcome.INSPECTED:
        reports.look_at(change, visit.premises_id, inspection_id, on)
    return inspection_id, _first_steps(change, visit, inspection_id, today)


def _without_the_other_end(visit: Visit) -> Visit:
    """Leave out what was written before the team got in after all, or did not get in."""
    if visit.outcome == Outcome.INSPECTED:
        return replace(visit, no_access_note="", next_visit=None)
    return replace(visit, hazards=(), answers={}, unit=UnitSignature())


def _first_steps(change: Change, visit: Visit, inspection_id: str, today: date) -> tuple[str, ...]:
    """Write what the team did with each hazard; return those that want a notice."""
    on = today.isoformat()
    for hazard in visit.hazards:
        if hazard.handling == Handling.ON_THE_SPOT:
            said = {"no_photo_reason": hazard.no_photo_reason, "note": hazard.note}
            details = {name: text for name, text in said.items() if text}
            hazards.add_step(change, hazard.id, StepKind.FIXED_ON_THE_SPOT, on,
                             inspection_id=inspection_id, details=details)  # fmt: skip
        elif hazard.handling == Handling.REFERRAL:
            details = {"to": hazard.refer, "reason": hazard.refer_reason}
            hazards.add_step(change, hazard.id, StepKind.REFERRED, on,
                             inspection_id=inspection_id, details=details)  # fmt: skip
    return tuple(h.id for h in visit.hazards if h.handling == Handling.NOTICE)


def usual_people(
    connection: Any, community_id: str, sweep: sweeps.SweepRow | None
) -> list[Participant]:
    """Return the community's team in the sweep, leader first, nobody signed yet."""
    teams = street.teams(connection)
    wanted = sweep.teams.get(community_id) if sweep else None
    theirs = [t for t in teams if t.community_id == community_id]
    mine = [t for t in teams if t.id == wanted] or theirs
    if not mine:
        return []
    known = {person.id: person for person in street.people(connection)}
    members = [(known[m.person_id], m.role) for m in mine[0].members if m.person_id in known]
    return [Participant(p.name, p.post, Role(role), p.id) for p, role in members]
