"""What the weekly review decides, corrects, withdraws, and hears was done."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.period import week_named
from firesweep.model.review.decision import decision_draft, done_draft
from firesweep.model.written import given_reason
from firesweep.store.database import Store
from firesweep.store.journal import Change, Changed
from firesweep.store.review import decisions
from firesweep.store.review.cut_offs import cut_off

Values = Mapping[str, object]
NEW = ""
"""Stands for a decision that is made for the first time."""


class Decided(NamedTuple):
    """What was written, by the id it is known by."""

    decision_id: str
    changed: Changed


def decide(store: Store, values: Values, *, of_id: str = NEW, by: str, today: date) -> Decided:
    """Write a decision of a week that is not signed, or with `of_id` correct one."""
    with store.write(by) as change:
        if of_id:
            kept = _due_on(change, of_id)
            decisions.correct(change, of_id, decision_draft(values, today.isoformat(), kept))
            return Decided(of_id, change.changed)
        draft = decision_draft(values, today.isoformat())
        ends = week_named(draft.week, cut_off(change.connection)).last.isoformat()
        decisions.check_not_signed(change, draft.week, ends, draft.community_id)
        return Decided(decisions.add(change, draft), change.changed)


def withdraw(store: Store, decision_id: str, reason: str, *, by: str) -> Changed:
    """Say that a decision does not count, and why."""
    said = given_reason(reason)
    with store.write(by) as change:
        decisions.void(change, decision_id, said)
        return change.changed


def carry_out(store: Store, decision_id: str, values: Values, *, by: str, today: date) -> Changed:
    """Write that a decision was carried out, or with `done` false that it is open again.

    Of one carried out what was said before stays, unless `values` hold a `note`.
    """
    draft = done_draft(values, today.isoformat())
    with store.write(by) as change:
        _due_on(change, decision_id)
        if draft.done and "note" not in values:
            before = decisions.note_of(change.connection, decision_id)
            draft = draft.model_copy(update={"note": before})
        decisions.add_done(change, decision_id, draft)
        return change.changed


def _due_on(change: Change, decision_id: str) -> str:
    """Return by when a decision that stands is to be carried out; trouble where none does."""
    row = decisions.decision(change.connection, decision_id)
    if row["void_reason"]:
        raise FiresweepError("This decision was withdrawn: {reason}.", reason=row["void_reason"])
    return str(row["due_on"])
