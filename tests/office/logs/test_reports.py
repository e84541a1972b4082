"""Reports from the public: registered, followed, answered, corrected, taken back, made void."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from firesweep.errors import FiresweepError
from firesweep.field.notice import issue_notice
from firesweep.model.logs.report import ANSWER_SETTING, ReportState, ReportStepKind
from firesweep.office.logs import reports as office
from firesweep.paper.notice import notice_pdf
from firesweep.store.check.check import check
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import open_hazards
from firesweep.store.logs import occasion_drafts, reports
from firesweep.store.logs.reports import ReportLine, StepLine
from firesweep.store.registers import write_setting
from tests.bundle.street import kept_photo
from tests.factory import (
    TODAY,
    a_finished_visit,
    a_hazard,
    a_premises,
    a_report,
    a_street,
    community_id,
)

K = ReportStepKind


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = a_street(tmp_path)
    yield made
    assert check(made) == []
    made.close()


def the_line(store: Store) -> ReportLine:
    with store.read() as connection:
        (line,) = reports.report_lines(connection)
    return line


def take(store: Store, report_id: str, kind: ReportStepKind, **values: Any) -> None:
    given = {"kind": kind, "on": "2026-11-20", "who": "陈丽", "text": "已到现场"}
    office.take_step(store, report_id, given | values, by="陈丽", today=TODAY)


def steps(store: Store, report_id: str) -> list[StepLine]:
    with store.read() as connection:
        return reports.steps_of(connection, report_id)


def test_a_report_is_registered_with_its_dates(store: Store) -> None:
    a_report(store, received_on="2026-11-20")
    line = the_line(store)
    assert (line.state, line.where, line.due) == (
        ReportState.REGISTERED, "三号楼楼道", "2026-11-25")  # fmt: skip
    assert line.answer_by == "2026-11-27"


def test_blocked_exits_are_looked_at_within_a_day(store: Store) -> None:
    a_report(store, received_on="2026-11-20", urgent=True)
    assert the_line(store).visit_by == "2026-11-21"


def test_the_street_says_how_long_an_answer_may_take(store: Store) -> None:
    with store.write("王") as change:
        write_setting(change, ANSWER_SETTING, 10)
    a_report(store, received_on="2026-11-20")
    assert the_line(store).answer_by == "2026-12-04"


def test_about_a_premises_it_counts_in_the_community_of_that(store: Store) -> None:
    place = a_premises(store)
    report_id = a_report(store, community_id="", premises_id=place, place="")
    line = the_line(store)
    assert (line.id, line.where, line.community) == (report_id, "同福旅社", "滨江社区")


def test_it_is_visited_answered_and_closed(store: Store) -> None:
    report_id = a_report(store)
    take(store, report_id, K.VISITED)
    take(store, report_id, K.ANSWERED, way="phone", text="已责令清理")
    assert the_line(store).state is ReportState.ANSWERED
    take(store, report_id, K.CLOSED)
    assert the_line(store).state is ReportState.CLOSED
    take(store, report_id, K.REOPENED, on="2026-11-23", text="又来反映")
    line = the_line(store)
    assert (line.state, line.visit_by) == (ReportState.REGISTERED, "2026-11-26")


def test_it_leads_to_a_hazard_with_its_visit_and_notice(store: Store) -> None:
    report_id = a_report(store)
    visit = a_finished_visit(store, a_premises(store), a_hazard())
    notice = issue_notice(store, visit.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
    with store.read() as connection:
        (hazard,) = open_hazards(connection)
    take(store, report_id, K.FOUND, hazard_id=hazard.id, on=TODAY.isoformat())
    (step,) = steps(store, report_id)
    assert (step.inspection_id, step.visited_on) == (visit.inspection_id, TODAY.isoformat())
    assert (step.hazard, step.state, step.number) == (hazard.description, "noticed",
                                                      notice.number)  # fmt: skip
    assert the_line(store).state is ReportState.VISITED


def test_a_wrong_step_is_taken_back_once(store: Store) -> None:
    report_id = a_report(store)
    take(store, report_id, K.VISITED)
    (visited,) = steps(store, report_id)
    take(store, report_id, K.TAKEN_BACK, undoes=visited.id, text="记错了")
    assert the_line(store).state is ReportState.REGISTERED
    assert [step.taken_back for step in steps(store, report_id)] == [True, False]
    back = steps(store, report_id)[1]
    for step in (visited.id, back.id):
        with pytest.raises(FiresweepError, match="taken back already"):
            take(store, report_id, K.TAKEN_BACK, undoes=step, text="再来")


def test_a_correction_keeps_its_steps(store: Store) -> None:
    report_id = a_report(store)
    take(store, report_id, K.VISITED)
    a_report(store, of_id=report_id, reporter="何平", phone="13800000000")
    line = the_line(store)
    assert (line.id, line.reporter, line.state) == (report_id, "何平", ReportState.VISITED)
    with store.read() as connection:
        assert [row["reporter"] for row in reports.versions(connection, report_id)] == ["何平", ""]


def test_a_correction_does_not_move_it_to_another_community(store: Store) -> None:
    there = a_premises(store)
    report_id = a_report(store, premises_id=there)
    with pytest.raises(FiresweepError, match="stays in its community"):
        a_report(store, of_id=report_id, community_id=community_id(store, "望江社区"))


def test_a_void_report_says_why_and_takes_no_step(store: Store) -> None:
    report_id = a_report(store)
    with pytest.raises(FiresweepError, match="Give the reason"):
        office.void(store, report_id, "  ", by="王")
    office.void(store, report_id, "登记了两次", by="王")
    line = the_line(store)
    assert (line.state, line.void_reason) == (ReportState.VOID, "登记了两次")
    with pytest.raises(FiresweepError, match="cannot be"):
        take(store, report_id, K.VISITED)


def test_nothing_is_done_before_the_report_came_in(store: Store) -> None:
    with pytest.raises(FiresweepError, match="before the report"):
        take(store, a_report(store), K.VISITED, on="2026-11-01")


def test_what_stands_in_its_form_is_kept_until_it_is_saved(store: Store) -> None:
    office.keep_draft(store, office.NEW, {"what": "半句"}, by="王")
    with store.read() as connection:
        assert occasion_drafts.kept(connection, office.FORM, office.NEW) == {"what": "半句"}
    a_report(store)
    with store.read() as connection:
        assert occasion_drafts.kept(connection, office.FORM, office.NEW) is None


def test_a_corrected_report_keeps_its_photos_unless_others_are_given(store: Store) -> None:
    kept = kept_photo(store, b"")
    photo = {"sha256": kept, "original_sha256": kept, "name": "楼道.jpg"}
    given = {"community_id": community_id(store), "place": "三号楼", "what": "充电",
             "received_on": "2026-11-17", "way": "phone"}  # fmt: skip
    said: dict[str, Any] = {"by": "陈丽", "today": TODAY}
    report_id = office.register(store, given, [photo], **said).report_id

    def shown() -> int:
        with store.read() as connection:
            return len(reports.report(connection, report_id)["photos"])

    office.register(store, given | {"what": "楼道里充电"}, of_id=report_id, **said)
    assert shown() == 1
    office.register(store, given, [], of_id=report_id, **said)
    assert shown() == 0
