"""Reports from the public: registered whole, corrected, made void; and the steps of each."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, RowMapping, func, select
from sqlmodel import col

from firesweep.errors import FiresweepError
from firesweep.model.ids import new_id
from firesweep.model.logs.report import (
    ReportLife,
    ReportState,
    ReportStep,
    ReportStepKind,
    report_life,
)
from firesweep.model.logs.report_draft import ReportDraft, StepDraft
from firesweep.model.vocabulary import PhotoRole
from firesweep.store.aliases import of_premises
from firesweep.store.journal import Change, table_of
from firesweep.store.logs.shown_photos import Given, add_new, with_ids
from firesweep.store.tables import (
    Community,
    Hazard,
    HazardState,
    Inspection,
    Paper,
    Premises,
    Report,
    ReportStepFact,
)
from firesweep.store.whole import signed, standing_row, standing_rows, versions_of, write_void

_FEW = 500
"""Reports whose steps are asked for by name; of more, all steps are read."""


class ReportLine(NamedTuple):
    """One report in its list."""

    id: str
    community_id: str
    community: str
    premises_id: str | None
    where: str
    """The premises' name, or the place in words."""
    received_on: str
    received_at: str
    way: str
    reporter: str
    phone: str
    what: str
    urgent: bool
    visit_by: str
    answer_by: str
    remarks: str
    photos: tuple[str, ...]
    """Ids of what was shown."""
    void_reason: str
    state: ReportState
    due: str | None
    since: str


class StepLine(NamedTuple):
    """One step of a report, with what it names."""

    id: str
    kind: ReportStepKind
    on: str
    by: str
    inspection_id: str | None
    hazard_id: str | None
    undoes: str | None
    way: str | None
    who: str
    text: str
    visited_on: str
    """The day of the visit it names."""
    hazard: str
    """What the hazard it names is."""
    state: str
    number: str
    """Where that hazard stands now, and its notice."""
    taken_back: bool


def add(change: Change, draft: ReportDraft, photos: Given = ()) -> str:
    """Register a report with what was shown (fields of PhotoFact); return its id."""
    report_id = new_id()
    _write(change, draft, photos, report_id, None)
    return report_id


def correct(change: Change, of_id: str, draft: ReportDraft, photos: Given = ()) -> None:
    """Write a report anew, whole; photos with an `id` are there already, one left out is gone."""
    before = report(change.connection, of_id)
    if before["community_id"] != draft.community_id:
        raise FiresweepError(
            "A record stays in its community. Make this one void and record it anew.",
            field="community_id",
        )
    _write(change, draft, photos, new_id(), of_id)


def void(change: Change, of_id: str, reason: str) -> None:
    """Say that a report does not count, and why; it stays in its list."""
    write_void(change, Report, of_id, reason)


def add_step(change: Change, report_id: str, draft: StepDraft, **dates: str) -> str:
    """Write a step of a report; `dates` are those it sets anew. Return its id."""
    before = report(change.connection, report_id)
    row = signed(change, new_id(), None) | draft.model_dump(mode="json") | dates
    del row["of_id"]
    change.add(ReportStepFact(report_id=report_id, **row), community=before["community_id"])
    return str(row["id"])


def report(connection: Connection, report_id: str) -> RowMapping:
    """Return what holds of a report, whole; KeyError where there is none."""
    return standing_row(connection, Report, report_id)


def versions(connection: Connection, report_id: str) -> Any:
    """Return all that was written of a report itself, the last first."""
    return versions_of(connection, Report, report_id)


def life_of(connection: Connection, report_id: str) -> ReportLife:
    """Return where a report stands."""
    row = report(connection, report_id)
    return _life(row, _steps(connection, [report_id]).get(report_id, ()))


def report_lines(connection: Connection, *conditions: Any) -> list[ReportLine]:
    """Return reports with where each stands, the newest first; conditions are over `rows()`."""
    s = rows()
    query = (
        select(
            s, col(Community.name).label("community"),
            func.coalesce(col(Premises.name), s.place).label("where"),
        )
        .join(Community, col(Community.id) == s.community_id)
        .outerjoin(Premises, col(Premises.id) == func.coalesce(s.kept_id, s.premises_id))
        .where(*conditions)
        .order_by(s.received_on.desc(), s.received_at.desc(), s.first_id.desc())
    )  # fmt: skip
    found = connection.execute(query).mappings().all()
    steps = _steps(connection, [row["first_id"] for row in found])
    return [_line(row, _life(row, steps.get(row["first_id"], ()))) for row in found]


def rows() -> Any:
    """The columns of the reports that hold."""
    return standing_rows(Report).c


def steps_of(connection: Connection, report_id: str) -> list[StepLine]:
    """Return the steps of a report in their order, those taken back marked."""
    t, z, h, i, n = (
        table_of(each).c for each in (ReportStepFact, Hazard, HazardState, Inspection, Paper)
    )
    named = (i.visited_on, z.description, h.state, n.number)
    query = (
        select(
            t.id, t.kind, t.on, t.by, t.inspection_id, t.hazard_id, t.undoes, t.way, t.who, t.text,
            *(func.coalesce(each, "") for each in named),
        )
        .outerjoin_from(table_of(ReportStepFact), table_of(Inspection), i.id == t.inspection_id)
        .outerjoin(table_of(Hazard), z.id == t.hazard_id)
        .outerjoin(table_of(HazardState), h.hazard_id == t.hazard_id)
        .outerjoin(table_of(Paper), n.id == h.paper_id)
        .where(t.report_id == report_id)
        .order_by(t.counter, t.laptop, t.id)
    )  # fmt: skip
    found = connection.execute(query).all()
    gone = {row[6] for row in found if row[6]}
    return [_step(row, gone) for row in found]


def _step(row: Any, gone: set[str]) -> StepLine:
    line = StepLine._make((*row, row[0] in gone))
    return line._replace(kind=ReportStepKind(line.kind))


def about_premises(connection: Connection, premises_id: str) -> list[ReportLine]:
    """Return the reports about a premises, the newest first."""
    return report_lines(connection, of_premises(rows(), premises_id))


def unseen(connection: Connection, premises_id: str) -> list[ReportLine]:
    """Return the reports about a premises that nobody has looked at yet."""
    r = table_of(Report).c
    if not connection.execute(select(r.id).where(of_premises(r, premises_id)).limit(1)).first():
        return []  # asked at every tap at the door, where hardly any premises has one
    lines = about_premises(connection, premises_id)
    return [line for line in lines if line.state in (ReportState.REGISTERED, ReportState.PASSED_ON)]


def look_at(change: Change, premises_id: str, inspection_id: str, on: str) -> None:
    """Write that a visit looked at what was reported about its premises."""
    seen = StepDraft(kind=ReportStepKind.VISITED, on=on, inspection_id=inspection_id)
    for line in unseen(change.connection, premises_id):
        if line.received_on <= on:
            add_step(change, line.id, seen)


def _write(
    change: Change, draft: ReportDraft, photos: Given, row_id: str, of_id: str | None
) -> None:
    """The row first: new photos point to the report they belong to."""
    named = with_ids(photos)
    values = draft.model_dump(mode="json") | {"photos": [photo["id"] for photo in named]}
    change.add(Report(**values, **signed(change, row_id, of_id)), community=draft.community_id)
    add_new(change, photos, named, role=PhotoRole.REPORT, of=of_id or row_id,
            premises_id=draft.premises_id, community=draft.community_id)  # fmt: skip


def _steps(connection: Connection, ids: Iterable[str]) -> dict[str, list[ReportStep]]:
    t, asked = table_of(ReportStepFact).c, list(ids)
    query = select(
        t.report_id, t.id, t.kind, t.on, t.counter, t.laptop, t.undoes, t.visit_by, t.answer_by
    )
    if len(asked) <= _FEW:
        query = query.where(t.report_id.in_(asked))
    found: dict[str, list[ReportStep]] = {}
    for of, step_id, kind, on, counter, laptop, *rest in connection.execute(query):
        step = ReportStep(step_id, ReportStepKind(kind), on, (counter, laptop, step_id), *rest)
        found.setdefault(of, []).append(step)
    return found


def _life(row: Mapping[Any, Any], steps: Iterable[ReportStep]) -> ReportLife:
    dates = (row["visit_by"], row["answer_by"], row["received_on"])
    first = ReportLife(ReportState.REGISTERED, *dates)
    return report_life(first, steps, void=bool(row["void_reason"]))


def _line(row: Mapping[Any, Any], life: ReportLife) -> ReportLine:
    plain = {name: row[name] for name in ReportLine._fields if name in row}
    plain |= {"id": row["first_id"], "urgent": bool(row["urgent"]), "photos": tuple(row["photos"])}
    dates = {"visit_by": life.visit_by, "answer_by": life.answer_by}
    return ReportLine(**plain | dates, state=life.state, due=life.due, since=life.since)
