"""Reports from the public as an office registers, follows, answers, corrects and voids them."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.logs.report import (
    ANSWER_SETTING,
    ANSWER_WITHIN,
    ReportStepKind,
    dates_of,
)
from firesweep.model.logs.report_draft import report_draft, step_draft
from firesweep.model.written import given_reason
from firesweep.store.calendar import load_calendar
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import hazard_row
from firesweep.store.journal import Change, Changed
from firesweep.store.logs import occasion_drafts, reports
from firesweep.store.logs.shown_photos import corrected
from firesweep.store.registry.premises import premises
from firesweep.store.street import setting

Values = Mapping[str, object]
Photos = Sequence[Mapping[str, Any]]
NEW = ""
"""Stands for a report that is registered for the first time."""
FORM = "report"
"""Under which name what stands in the form is kept."""


class Registered(NamedTuple):
    """What was written, by the id it is known by."""

    report_id: str
    changed: Changed


def register(
    store: Store,
    values: Values,
    photos: Photos | None = None,
    *,
    of_id: str = NEW,
    by: str,
    today: date,
) -> Registered:
    """Write a report, or with `of_id` correct it; dates that are blank are worked out.

    `photos` are rows of photos taken in; without them a corrected report keeps its own. What stood
    in its form is not kept any more.
    """
    with store.write(by) as change:
        whole = _in_its_community(change, _dated(change.connection, values))
        draft = report_draft(whole, today.isoformat())
        if of_id:
            before = reports.report(change.connection, of_id)
            reports.correct(change, of_id, draft, corrected(photos, before))
        report_id = of_id or reports.add(change, draft, photos or ())
        occasion_drafts.drop(change, FORM, of_id)
        return Registered(report_id, change.changed)


def take_step(store: Store, report_id: str, values: Values, *, by: str, today: date) -> Changed:
    """Write what was done about a report; refused where it does not follow from where it stands."""
    with store.write(by) as change:
        add_step(change, report_id, values, today)
        return change.changed


def add_step(change: Change, report_id: str, values: Values, today: date) -> None:
    """Write a step within a change that does more."""
    life = reports.life_of(change.connection, report_id)
    draft = step_draft(life, _with_its_visit(change, values), today.isoformat())
    row = reports.report(change.connection, report_id)
    if draft.on < row["received_on"]:
        raise FiresweepError("This is before the report came in. Choose a later day.", field="on")
    dates: dict[str, str] = {}
    if draft.kind is ReportStepKind.REOPENED:
        names = ("visit_by", "answer_by")
        again = due_dates(change.connection, draft.on, urgent=bool(row["urgent"]))
        dates = dict(zip(names, again, strict=True))
    if draft.kind is ReportStepKind.TAKEN_BACK:
        _check_undone(change.connection, report_id, draft.undoes)
    reports.add_step(change, report_id, draft, **dates)


def void(store: Store, report_id: str, reason: str, *, by: str) -> Changed:
    """Say that a report does not count, and why."""
    said = given_reason(reason)
    with store.write(by) as change:
        reports.void(change, report_id, said)
        return change.changed


def keep_draft(store: Store, of_id: str, content: Values, *, by: str) -> Changed:
    """Keep what stands in the form of a report that is not saved yet."""
    with store.write(by) as change:
        occasion_drafts.keep(change, FORM, of_id, content)
        return change.changed


def drop_draft(store: Store, of_id: str, *, by: str) -> Changed:
    """Throw away what stands in the form of a report."""
    with store.write(by) as change:
        occasion_drafts.drop(change, FORM, of_id)
        return change.changed


def due_dates(connection: Any, received_on: str, *, urgent: bool) -> tuple[str, str]:
    """Return by when somebody looks and by when whoever reported is answered."""
    days = setting(connection, ANSWER_SETTING, ANSWER_WITHIN)
    return dates_of(
        received_on,
        urgent=urgent,
        answer_days=days if isinstance(days, int) else ANSWER_WITHIN,
        calendar=load_calendar(connection),
    )


def _dated(connection: Any, values: Values) -> dict[str, object]:
    """The report with the dates it was not given."""
    whole, received = dict(values), str(values.get("received_on") or "")
    try:
        date.fromisoformat(received)
    except ValueError:
        raise FiresweepError("Give the date.", field="received_on") from None
    days = due_dates(connection, received, urgent=bool(values.get("urgent")))
    for name, day in zip(("visit_by", "answer_by"), days, strict=True):
        whole[name] = values.get(name) or day
    return whole


def _in_its_community(change: Change, whole: dict[str, object]) -> dict[str, object]:
    """What is about a premises counts in the community of that."""
    if premises_id := whole.get("premises_id"):
        whole["community_id"] = premises(change.connection, str(premises_id))["community_id"]
    return whole


def _with_its_visit(change: Change, values: Values) -> Values:
    """The hazard that a report led to was found on a visit: that is named, too."""
    hazard_id = values.get("hazard_id")
    if not hazard_id or values.get("inspection_id"):
        return values
    found = hazard_row(change.connection, str(hazard_id))
    return {**values, "inspection_id": found["inspection_id"]}


def _check_undone(connection: Any, report_id: str, step_id: str | None) -> None:
    """A step of this report that stands, and that does not take back itself."""
    steps = {step.id: step for step in reports.steps_of(connection, report_id)}
    step = steps.get(step_id or "")
    if step is None or step.taken_back or step.kind is ReportStepKind.TAKEN_BACK:
        raise FiresweepError("This is taken back already.", field="undoes")
