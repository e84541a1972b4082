"""What screens list of a street, held to what its stores say."""

from collections import Counter
from typing import Any

from sqlalchemy import Connection

from firesweep.model.logs.occasion import OccasionKind
from firesweep.model.logs.report import ReportState, ReportStepKind
from firesweep.store.database import Store
from firesweep.store.hazard import hazards
from firesweep.store.logs import occasions, reports, self_checks
from firesweep.store.paper import returns
from firesweep.store.registry.premises_list import premises_page, premises_rows
from firesweep.store.review import decisions
from firesweep.store.visit.inspections import inspections_of


def lists_agree(store: Store, kept: dict[str, str]) -> None:
    """What screens list counts every visit once, where it is kept, and only there."""
    with store.read() as connection:
        there = set(connection.exec_driver_sql("SELECT id FROM premises").scalars())
        ends = set(kept.values()) & there
        met = connection.exec_driver_sql("SELECT premises_id FROM inspection").scalars()
        at = connection.exec_driver_sql("SELECT premises_id FROM hazard").scalars()
        counted = [Counter(kept.get(place, place) for place in named) for named in (met, at)]
        visits = {end: len(inspections_of(connection, end)) for end in ends}
        found = {end: len(hazards.hazards_of(connection, end)) for end in ends}
        listed = premises_page(connection, premises_rows(connection))
        logs_agree(connection)
        papers_agree(connection)
        reports_agree(connection)
        decisions_agree(connection)
    assert [visits, found] == [{end: count[end] for end in ends} for count in counted]
    assert {line.id for line in listed} & set(kept) == ends


def logs_agree(connection: Connection) -> None:
    """Of all that was written of a drill the last holds, by counter and laptop."""
    for kind in OccasionKind:
        written = f"SELECT coalesce(of_id, id), counter, laptop, void_reason, held_on FROM {kind}"
        last: dict[str, tuple[Any, ...]] = {}
        for first, *row in connection.exec_driver_sql(written):
            last[first] = max(last.get(first, ()), tuple(row))
        shown = {line.id: line.void_reason for line in occasions.log(connection, kind)}
        assert shown == {first: row[2] for first, row in last.items()}


def papers_agree(connection: Connection) -> None:
    """Of all that was said of how a paper was taken the last word holds."""
    query = (
        "SELECT paper_id, way IS NOT NULL, counter, laptop, id, way FROM returned "
        "WHERE takes_back IS NULL AND id NOT IN "
        "(SELECT takes_back FROM returned WHERE takes_back IS NOT NULL)"
    )
    last: dict[str, tuple[Any, ...]] = {}
    for paper_id, *row in connection.exec_driver_sql(query):
        last[paper_id] = max(last.get(paper_id, ()), tuple(row))
    shown = returns.paper_states(connection, last)
    assert shown == {of: row[-1] or "back" for of, row in last.items()}


def reports_agree(connection: Connection) -> None:
    """Of reports and self-checks the last that was written holds; of steps all that stand."""
    shown = {
        "report": {line.id: line.void_reason for line in reports.report_lines(connection)},
        "self_check": {line.id: line.void_reason for line in self_checks.lines(connection)},
    }
    for table, lines in shown.items():
        query = f"SELECT coalesce(of_id, id), counter, laptop, void_reason FROM {table}"
        last: dict[str, tuple[Any, ...]] = {}
        for first, *row in connection.exec_driver_sql(query):
            last[first] = max(last.get(first, ()), tuple(row))
        assert lines == {first: row[2] for first, row in last.items()}
    for line in reports.report_lines(connection):
        steps = reports.steps_of(connection, line.id)
        gone = {step.undoes for step in steps}
        kinds = {step.kind for step in steps if step.id not in gone}
        if line.state is ReportState.ANSWERED:
            assert ReportStepKind.ANSWERED in kinds
        if not kinds and not line.void_reason:
            assert line.state is ReportState.REGISTERED


def decisions_agree(connection: Connection) -> None:
    """The last word on a decision holds; of weeks signed apart the first one does."""
    last: dict[str, tuple[Any, ...]] = {}
    query = "SELECT coalesce(of_id, id), counter, laptop, id, what, void_reason FROM decision"
    for first, *row in connection.exec_driver_sql(query):
        last[first] = max(last.get(first, ()), tuple(row))
    done: dict[str, tuple[Any, ...]] = {}
    query = 'SELECT decision_id, counter, laptop, id, done, "on" FROM decision_step'
    for first, *row in connection.exec_driver_sql(query):
        done[first] = max(done.get(first, ()), tuple(row))
    shown = {
        line.id: (line.what, line.void_reason, line.done_on) for line in decisions.lines(connection)
    }
    days = {first: row[4] if row[3] else "" for first, row in done.items()}
    assert shown == {of: (*row[3:], days.get(of, "")) for of, row in last.items()}
    query = (
        "SELECT min(printf('%09d %s %s', counter, laptop, id)) FROM sign_off s "
        "WHERE of_id IS NULL AND NOT EXISTS (SELECT 1 FROM sign_off WHERE of_id = s.id)"
    )
    first_signed = connection.exec_driver_sql(query).scalar_one()
    there = decisions.sign_off_of(connection, "2026-W47", "2026-11-22")
    assert (there["first_id"] if there else None) == (first_signed and first_signed[-36:])
