"""What was recorded here and is not at the office, in the window: where each record is."""

from collections.abc import Callable, Collection, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.app import places
from firesweep.model.hazard.life import StepKind
from firesweep.model.logs.occasion import OccasionKind
from firesweep.model.period import period_named
from firesweep.model.review.figures import Figure
from firesweep.model.vocabulary import Where
from firesweep.office.logs import occasions
from firesweep.office.paper.occasion import issue_record
from firesweep.office.review import sign_off
from firesweep.paper.occasions import drill_pdf
from firesweep.settings import Settings
from firesweep.store.database import Store
from firesweep.store.exchange.waiting import Waiting
from firesweep.store.hazard import hazards
from firesweep.store.journal import Changed
from firesweep.ui.bundle import away as away_list
from firesweep.ui.bundle.bundles import Bundles
from firesweep.ui.bundle.places import send_command
from firesweep.ui.bundle.views import View
from firesweep.ui.desk import Desk
from firesweep.ui.field.inspection import Inspection
from firesweep.ui.office.logs.screen import Drills
from firesweep.ui.office.reports.screen import Reports
from firesweep.ui.office.week.screen import Week
from firesweep.ui.registry.premises import Premises
from firesweep.ui.window.shell import Shell
from firesweep.ui.worker import Worker
from tests.bundle.laptops import sent, taken
from tests.bundle.street import a_photo, decided, found, held, kept_photo, reported
from tests.factory import (
    TODAY,
    a_drill,
    a_premises,
    a_report,
    a_self_check,
    a_visit,
    community_id,
)

Settle = Callable[[], None]


@pytest.fixture
def shell(
    qtbot: QtBot, window: QApplication, worker: Worker, laptop: Store, tmp_path: Path,
    settle: Settle,
) -> Iterator[Shell]:  # fmt: skip
    """The window of laptop B."""
    settings = Settings(last_user="陈丽", bundle_folder=str(tmp_path))
    desk = Desk(laptop, worker, settings, today=lambda: TODAY)
    shell = Shell()
    qtbot.addWidget(shell)
    shell.resize(1366, 768)
    shell.open_desk(desk, places(), (), lambda: [send_command(desk)])
    shell.show()
    yield shell
    settle()


def away(shell: Shell, settle: Settle) -> Bundles:
    shell.go("bundles", view=View.AWAY)
    settle()
    assert isinstance(shell.open_screen, Bundles)
    shell.open_screen.load()
    settle()
    return shell.open_screen


def rows_of(screen: Bundles) -> list[tuple[str, str]]:
    return [(line.pill, line.text) for line in screen.ui.rows.model().lines]


def test_every_record_says_where_it_is(
    shell: Shell, office: Store, laptop: Store, settle: Settle
) -> None:
    screen = away(shell, settle)
    assert screen.ui.empty.isVisibleTo(screen)
    premises_id = a_premises(laptop)
    a_photo(laptop, premises_id)
    made = sent(laptop, photo_bytes=0)
    a_drill(laptop)
    decided(laptop, premises_id)
    a_visit(laptop, premises_id)
    screen.load()
    settle()
    assert rows_of(screen) == [
        ("draft", "同福旅社"),
        ("only here", "同福旅社 · 约谈业主"),
        ("only here", "滨江社区文化广场 · 2026-11-20"),
        ("only here", "同福旅社 · 门头.jpg"),
        ("on its way in bundle 1", "同福旅社"),
    ]
    taken(office, made.path)
    taken(laptop, sent(office, to="B").path)
    screen.load()
    settle()
    assert [text for _, text in rows_of(screen)] == [
        "同福旅社", "同福旅社 · 约谈业主", "滨江社区文化广场 · 2026-11-20", "同福旅社 · 门头.jpg",
    ]  # fmt: skip


def test_of_very_many_the_newest_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(away_list, "MOST", 2)
    found = [Waiting("person", str(n), "", Where.HERE, None, "", f"张{n}") for n in range(1, 5)]
    assert [line.text for line in away_list.away_lines(found)] == ["张1", "张2", "Earlier ones: 2"]


@pytest.mark.parametrize(
    ("record", "place"),
    [("premises", Premises), ("self_check", Premises), ("drill", Drills), ("report", Reports),
     ("inspection", Inspection)],
)  # fmt: skip
def test_enter_leads_to_the_record(
    shell: Shell, laptop: Store, settle: Settle, record: str, place: type
) -> None:
    premises_id = a_premises(laptop)
    a_self_check(laptop, premises_id)
    a_drill(laptop)
    a_report(laptop)
    a_visit(laptop, premises_id)
    screen = away(shell, settle)
    (row,) = (id_ for id_ in screen.ui.rows.model().lines.ids if f"\t{record}\t" in id_)
    screen.choose_row(row)
    settle()
    assert isinstance(shell.open_screen, place)


def the_row(screen: Bundles, kind: str, *, but: Collection[str] = ()) -> str:
    """The row of a kind that is none of those there before."""
    ids = screen.ui.rows.model().lines.ids
    (row,) = (one for one in ids if f"\t{kind}\t" in one and one not in but)
    return str(row)


def test_a_photo_and_a_paper_without_premises_lead_to_what_they_are_of(
    shell: Shell, laptop: Store, settle: Settle
) -> None:
    area = community_id(laptop)
    held(laptop, OccasionKind.DRILL, None, area=area)
    held(laptop, OccasionKind.OUTREACH, None, area=area)
    with laptop.read() as connection:
        photos = connection.exec_driver_sql("SELECT id, drill_id IS NULL FROM photo").all()
        (drill_id,) = connection.exec_driver_sql("SELECT id FROM drill").scalars()
    issue_record(laptop, OccasionKind.DRILL, drill_id, by="陈丽", today=TODAY, render=drill_pdf)
    for kind, id_, heading in (
        *(("photo", id_, "Leaflet" if of_outreach else "厨房起火") for id_, of_outreach in photos),
        ("paper", "", "厨房起火"),
    ):
        screen = away(shell, settle)
        ids = screen.ui.rows.model().lines.ids
        (row,) = (one for one in ids if f"\t{kind}\t{id_}" in one)
        screen.choose_row(row)
        settle()
        assert isinstance(shell.open_screen, Drills)
        assert heading in shell.open_screen.ui.heading.text()


def test_a_photo_of_a_report_leads_to_the_report(
    shell: Shell, laptop: Store, settle: Settle
) -> None:
    a_report(laptop, what="楼道堆物")
    report_id = reported(laptop, None, shown=[kept_photo(laptop)])
    a_report(laptop, what="占用消防车通道")
    screen = away(shell, settle)
    screen.choose_row(the_row(screen, "photo"))
    settle()
    assert isinstance(shell.open_screen, Reports)
    assert shell.open_screen.ui.list.current_id() == report_id


def test_a_decision_leads_to_where_it_is_listed(
    shell: Shell, laptop: Store, settle: Settle
) -> None:
    premises_id = a_premises(laptop)
    decided(laptop, premises_id, week="2026-W46", what="早先的")
    old = the_row(away(shell, settle), "decision")
    decided(laptop, premises_id)
    for row, week, line in (
        (the_row(away(shell, settle), "decision", but={old}), "2026-W48", "约谈业主"),
        (old, "2026-W47", "早先的"),
    ):
        away(shell, settle).choose_row(row)
        settle()
        week_ = shell.open_screen
        assert isinstance(week_, Week)
        assert week_.hand.period.name == week
        assert week_.hand.community == community_id(laptop)
        at = week_.ui.list.line(week_.ui.list.currentIndex())
        assert at is not None
        assert (at.text, "only here" in at.more) == (line, True)


def test_a_decision_of_this_week_leads_to_its_hazard(
    shell: Shell, laptop: Store, settle: Settle
) -> None:
    found(laptop, a_premises(laptop, "悦来客栈"))
    overdue = [found(laptop, a_premises(laptop, name)) for name in ("同福旅社", "江畔旅社")]
    with laptop.write("陈丽") as change:
        for hazard in overdue:
            hazards.add_step(change, hazard, StepKind.NOTICED, "2026-11-23", deadline="2026-11-22")
    with laptop.read() as connection:
        at = "SELECT premises_id FROM hazard WHERE id = ?"
        of = connection.exec_driver_sql(at, (overdue[1],)).scalar_one()
    decided(laptop, of, week="2026-W48", hazard_id=overdue[1])
    screen = away(shell, settle)
    screen.choose_row(the_row(screen, "decision"))
    settle()
    week = shell.open_screen
    assert isinstance(week, Week)
    assert (week.hand.period.name, week.hand.figure) == ("2026-W48", Figure.OVERDUE)
    assert week.ui.list.current_id() == overdue[1]
    line = week.ui.list.line(week.ui.list.currentIndex())
    assert line is not None
    assert line.more.endswith("decision: only here")
    made = sent(laptop)
    assert shell.desk is not None
    shell.desk.changed.emit(Changed(frozenset({"sent"}), frozenset()))
    settle()
    line = week.ui.list.line(week.ui.list.currentIndex())
    assert line is not None
    assert line.more.endswith(f"decision: on its way in bundle {made.number}")


def test_a_signed_week_leads_to_itself_and_says_where_it_is(
    shell: Shell, office: Store, laptop: Store, settle: Settle
) -> None:
    last = period_named("2026-W46")
    sign_off.sign(laptop, last, "李主任", community=community_id(laptop), by="陈丽", today=TODAY)
    screen = away(shell, settle)
    screen.choose_row(the_row(screen, "sign_off"))
    settle()
    week = shell.open_screen
    assert isinstance(week, Week)
    assert (week.hand.period, week.hand.community) == (last, community_id(laptop))
    assert week.ui.days.text().endswith("· only here")
    taken(office, sent(laptop).path)
    taken(laptop, sent(office, to="B").path)
    week.refresh()
    settle()
    assert "signed by 李主任" in week.ui.days.text()
    assert "only here" not in week.ui.days.text()


def test_a_draft_of_a_correction_leads_to_what_it_corrects(
    shell: Shell, laptop: Store, settle: Settle
) -> None:
    drill_id = a_drill(laptop)
    occasions.keep_draft(laptop, OccasionKind.DRILL, drill_id, {"place": "文化广场"}, by="陈丽")
    screen = away(shell, settle)
    (row,) = (id_ for id_ in screen.ui.rows.model().lines.ids if id_.startswith("draft\tdrill"))
    screen.choose_row(row)
    settle()
    assert isinstance(shell.open_screen, Drills)
    assert "2026-11-20" in shell.open_screen.ui.about.text()


def test_what_is_shown_of_one_says_where_it_is(
    shell: Shell, office: Store, laptop: Store, settle: Settle
) -> None:
    report_id, drill_id = a_report(laptop), a_drill(laptop)
    made = sent(laptop)

    def told() -> list[str]:
        shell.go("drills", kind="drill", occasion_id=drill_id)
        settle()
        assert isinstance(shell.open_screen, Drills)
        drill = shell.open_screen.ui.about.text()
        shell.go("reports", report_id=report_id)
        settle()
        assert isinstance(shell.open_screen, Reports)
        return [drill, shell.open_screen.ui.about.text()]

    assert all(text.endswith("on its way in bundle 1") for text in told())
    taken(office, made.path)
    taken(laptop, sent(office, to="B").path)
    assert all("on its way" not in text for text in told())
