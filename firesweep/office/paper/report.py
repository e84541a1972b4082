"""The registration form of a report from the public: issued with a number, as it stands then."""

from datetime import date
from functools import partial
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.logs.report import ReportStepKind
from firesweep.model.numbers import PaperKind
from firesweep.model.paper.issued import PaperPhoto, checked
from firesweep.model.paper.report import ReportContent, ReportDone
from firesweep.model.vocabulary import PhotoRole
from firesweep.office.paper.issuing import Render, Row, Wanted, issue, of_version, preview
from firesweep.store.database import Store, owner_of
from firesweep.store.logs import reports
from firesweep.store.logs.reports import ReportLine, StepLine
from firesweep.store.logs.shown_photos import photos_named
from firesweep.store.paper.issuer import About, Form, Issued, heading
from firesweep.store.paper.papers import papers_about
from firesweep.store.paper.references import paper_called
from firesweep.store.registry.premises import premises
from firesweep.store.visit.inspections import inspection


def issue_report(
    store: Store, what: str, *, by: str, today: date, render: Render, script: str = "zh_CN"
) -> Issued:
    """Give a report its form, or return the one it has; gone on with, it is given another.

    `what` is a report's id, or the number of a form of it.
    """
    with store.write(by) as change:
        wanted = _wanted(change.connection, what, today, script)
        return issue(change, store, wanted, today=today, render=render)


def preview_report(
    store: Store, what: str, *, today: date, render: Render, script: str = "zh_CN"
) -> Form:
    """Return the kept form, or the one there would be, without writing anything."""
    with store.read() as connection:
        return preview(store, _wanted(connection, what, today, script), render)


def _wanted(connection: Any, what: str, today: date, script: str) -> Wanted:
    line, version, before = _asked(connection, what)
    content = partial(_content, connection, line, version, before, today=today, script=script)
    return Wanted(
        PaperKind.REPORT,
        of_version(before, version),
        lambda: About(line.community_id, line.premises_id, report_id=line.id),
        content,
    )


def _asked(connection: Any, what: str) -> tuple[ReportLine, str, Row | None]:
    """The report, which version of it stands, and the last form it was given."""
    named = paper_called(connection, what)
    report_id = named["report_id"] if named and named["kind"] == PaperKind.REPORT else what
    found = reports.report_lines(connection, reports.rows().first_id == report_id)
    if not found:
        raise FiresweepError(
            "No report here is called {what}. Give the number of its form, or its id from "
            "“report list --json”.", what=what,
        )  # fmt: skip
    (line,) = found
    if line.void_reason:
        raise FiresweepError(
            "This record is void: {reason}. No paper is made of it.", reason=line.void_reason
        )
    steps = reports.steps_of(connection, line.id)
    last = steps[-1].id if steps else ""
    version = f"{reports.report(connection, line.id)['id']}/{last}"
    given = papers_about(connection, PaperKind.REPORT.value, "report_id", line.id)
    return line, version, given[-1] if given else None


def _content(
    connection: Any,
    line: ReportLine,
    version: str,
    before: Row | None,
    number: str,
    *,
    today: date,
    script: str,
) -> ReportContent:
    there = premises(connection, line.premises_id) if line.premises_id else None
    steps = reports.steps_of(connection, line.id)
    shown = photos_named(connection, line.photos)
    return checked(
        ReportContent(
            script=script, practice=owner_of(connection).practice, number=number,
            issuer=heading(connection, line.community).issuer, community=line.community,
            where=line.where, address=there["address"] if there else "",
            received_on=line.received_on, received_at=line.received_at, way=line.way,
            named=bool(line.reporter or line.phone), what=line.what, urgent=line.urgent,
            visit_by=line.visit_by, answer_by=line.answer_by, remarks=line.remarks,
            done=tuple(_done(connection, step) for step in steps if _stands(step)),
            registered_by=reports.versions(connection, line.id)[-1]["by"],
            issued_on=today.isoformat(), version=version,
            replaces=before["number"] if before else "",
            photos=tuple(PaperPhoto(photo.sha256, photo.name, 0, PhotoRole.REPORT.value)
                         for photo in shown),
        )
    )  # fmt: skip


def _stands(step: StepLine) -> bool:
    return not step.taken_back and step.kind is not ReportStepKind.TAKEN_BACK


def _done(connection: Any, step: StepLine) -> ReportDone:
    """What was done, by whom or to whom; the hazard it led to with the notice of that."""
    parts = (step.who or _visitors(connection, step), step.hazard, step.number, step.text)
    text = "；".join(" ".join(part.split()) for part in parts if part)
    return ReportDone(step.on, step.kind.value, step.way or "", text)


def _visitors(connection: Any, step: StepLine) -> str:
    """Who looked, where a visit of the registry did."""
    people = inspection(connection, step.inspection_id)["people"] if step.inspection_id else ()
    return "、".join(person["name"] for person in people)
