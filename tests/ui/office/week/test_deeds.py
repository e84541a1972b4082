"""What is done about a week by its buttons: withdrawn, taken back, failed by veto, come in late."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from firesweep.model.hazard.life import StepKind
from firesweep.model.period import week_named
from firesweep.model.review.figures import Figure
from firesweep.office.registry.merging import merge
from firesweep.office.registry.upkeep import save_premises
from firesweep.office.review import sign_off
from firesweep.office.review.decisions import carry_out, decide
from firesweep.office.review.figures import records
from firesweep.store.database import Store
from firesweep.store.hazard import hazards
from firesweep.store.plain import rows
from firesweep.store.registers import edit_community
from firesweep.store.review.decisions import lines_of_week, void
from firesweep.ui.desk import Desk
from firesweep.ui.dialogs.carrying_out import CarryingOutDialog
from firesweep.ui.dialogs.reason_dialog import ReasonDialog
from firesweep.ui.office.decide_dialog import DecideDialog
from firesweep.ui.office.week.area_rows import LOST, VETO
from firesweep.ui.office.week.page import View
from firesweep.ui.office.week.screen import Week
from firesweep.ui.words.vocabulary import word
from tests.factory import a_finished_visit, a_hazard, a_premises, an_outreach, community_id
from tests.ui.conftest import TODAY
from tests.ui.office.week.conftest import Settle

Lines = Callable[[], list[Any]]


@pytest.fixture
def lines(week: Week) -> Lines:
    return lambda: week.ui.list.model().lines


def decided(store: Store, hazard_id: str, week: str = "2026-W46") -> str:
    values = {"week": week, "point": "overdue", "hazard_id": hazard_id, "what": "约谈业主",
              "who": "李国平", "due_on": "2026-11-25"}  # fmt: skip
    return decide(store, values, by="陈丽", today=date(2026, 11, 16)).decision_id


def give_reason(dialog: ReasonDialog | None, reason: str, settle: Settle) -> None:
    assert dialog is not None
    dialog.ui.reason.setText(reason)
    dialog.ui.ok.click()
    settle()


def test_a_decision_is_withdrawn_where_it_was_made(
    week: Week, store: Store, late: str, settle: Settle
) -> None:
    decided(store, late, "2026-W47")
    week.refresh()
    settle()
    week.ui.list.acted.emit(late)
    dialog = week.findChild(DecideDialog)
    assert dialog is not None
    dialog.ui.withdraw.click()
    give_reason(dialog.findChild(ReasonDialog), "重复", settle)
    assert not dialog.isVisible()
    assert week.page is not None
    assert week.page.decided == []
    with store.read() as connection:
        assert lines_of_week(connection, "2026-W47") == []


def test_a_new_decision_cannot_be_withdrawn(week: Week, late: str) -> None:
    week.ui.list.acted.emit(late)
    dialog = week.findChild(DecideDialog)
    assert dialog is not None
    assert dialog.ui.withdraw.isHidden()


def test_a_reason_is_asked_for(week: Week, store: Store, late: str, settle: Settle) -> None:
    decided(store, late, "2026-W47")
    week.refresh()
    settle()
    week.ui.list.acted.emit(late)
    week.findChild(DecideDialog).ui.withdraw.click()  # type: ignore[union-attr]
    dialog = week.findChild(ReasonDialog)
    give_reason(dialog, " ", settle)
    assert dialog.ui.reasonError.text() == "Give the reason."  # type: ignore[union-attr]
    dialog.reject()  # type: ignore[union-attr]
    assert week.page is not None
    assert len(week.page.decided) == 1


def test_what_was_said_to_be_done_is_open_again(
    week: Week, store: Store, late: str, lines: Lines, settle: Settle
) -> None:
    made = decided(store, late)
    said = {"on": "2026-11-20", "note": "已约谈"}
    carry_out(store, made, said, by="李国平", today=TODAY)
    week.refresh()
    settle()
    assert (lines()[1].pill, lines()[1].action) == ("Done 11-20", "Change")
    assert "已约谈" in lines()[1].more
    week.ui.list.acted.emit(lines()[1].id)
    dialog = week.findChild(CarryingOutDialog)
    assert dialog is not None
    assert dialog.ui.note.text() == "已约谈"
    dialog.ui.openAgain.click()
    settle()
    assert lines()[1].pill == "Open"


def test_a_signature_is_taken_back_and_given_anew(
    week: Week, store: Store, desk: Desk, settle: Settle
) -> None:
    sign_off.sign(store, week.hand.period, "王志强", by="王", today=desk.today())
    week.refresh()
    settle()
    assert week.ui.takeBack.isVisible()
    week.ui.takeBack.click()
    give_reason(week.findChild(ReasonDialog), "数字有误", settle)
    assert sign_off.signed(store, week_named("2026-W47")) is None
    assert week.ui.takeBack.isHidden()
    assert week.ui.sign.accessibleName() == "Sign and print minutes"
    sign_off.sign(store, week.hand.period, "王志强", by="王", today=desk.today())


def test_a_signed_week_shows_its_decisions_and_offers_no_more(
    week: Week, store: Store, desk: Desk, late: str, lines: Lines, settle: Settle, qtbot: QtBot
) -> None:
    decided(store, late, "2026-W47")
    week.refresh()
    settle()
    assert any(line.action == "+ Decide" for line in lines())
    sign_off.sign(store, week.hand.period, "王志强", by="王", today=desk.today())
    with store.write("王") as change:
        void(change, week.page.decided[0].id, "重复")  # type: ignore[union-attr]
        extend = {"deadline": "2026-12-30"}
        hazards.add_step(change, late, StepKind.EXTENDED, "2026-11-11", **extend)
    week.refresh()
    settle()
    (one,) = [line for line in lines() if line.id == late]
    assert (one.action, one.pill) == ("", "12 days overdue")
    assert one.more.startswith("约谈业主  李国平  by ")
    assert {line.action for line in lines()} == {""}
    said = list[str]()
    desk.said.connect(said.append)
    qtbot.keyClick(week.ui.list, Qt.Key.Key_D)
    assert said == ["Week 47 of 2026 is signed, with its decisions. "
                    "Decide in a week that is not signed yet."]  # fmt: skip
    assert week.findChild(DecideDialog) is None
    week.go_forward()
    settle()
    assert any(line.action == "+ Decide" for line in lines())


def test_hazards_of_a_signed_week_keep_their_names(
    week: Week, store: Store, desk: Desk, late: str, lines: Lines, settle: Settle
) -> None:
    sign_off.sign(store, week.hand.period, "王志强", by="王", today=desk.today())
    (before,) = [line.text for line in lines() if line.id == late]
    with store.read() as connection:
        (place,) = {line.premises_id for line in hazards.open_hazards(connection)}
    save_premises(store, place, {"name": "换了名的旅社"}, by="王")
    week.refresh()
    settle()
    assert [line.text for line in lines() if line.id == late] == [before]
    week.go_forward()
    settle()
    assert next(line.text for line in lines() if line.id == late).startswith("换了名的旅社")


def test_every_list_of_a_signed_week_stays_as_it_was_read(
    week: Week, store: Store, desk: Desk, lines: Lines, settle: Settle
) -> None:
    def shown() -> dict[Figure, list[tuple[str, str, str]]]:
        found = {}
        for figure in Figure:
            week.open(figure=figure.value)
            settle()
            found[figure] = [(line.id, line.text, line.more) for line in lines()]
        found[Figure.IN_SCOPE].sort()  # once signed, what was inspected comes first
        return found

    before = shown()
    assert {figure for figure, every in before.items() if every} >= {
        Figure.OVERDUE, Figure.COVERED, Figure.LEFT, Figure.DRILLS, Figure.WITHOUT_DRILL
    }  # fmt: skip
    sign_off.sign(store, week.hand.period, "王志强", by="王", today=desk.today())
    with store.read() as connection:
        places = [one for (one,) in rows(connection, "SELECT id FROM premises")]
    for place in places:
        save_premises(store, place, {"name": "啊换了名", "address": "别处9号"}, by="王")
    merge(store, *places, by="王")
    with store.write("王") as change:
        edit_community(change, community_id(store, "和平社区"), name="新和平社区")
    week.refresh()
    assert shown() == before


def test_records_that_were_not_kept_with_a_signed_week_are_called_so(
    week: Week, store: Store, desk: Desk, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sign_off, "RECORDS_ROOM", 300)
    sign_off.sign(store, week.hand.period, "王志强", by="王", today=desk.today())
    week.refresh()
    for figure, kept in ((Figure.COVERED, False), (Figure.NO_ACCESS, True)):
        week.show_figure(figure)
        settle()
        assert ("were not kept with the signed week" in week.ui.listAbout.text()) is not kept


def test_what_came_in_late_is_listed_this_week_and_next(
    week: Week, store: Store, desk: Desk, lines: Lines, settle: Settle, qtbot: QtBot
) -> None:
    sign_off.sign(store, week.hand.period, "王志强", by="王", today=desk.today())
    an_outreach(store, held_on="2026-11-19", theme="补发的传单")
    week.refresh()
    settle()
    assert "Came in after it was signed: 1" in week.ui.foot.text()
    qtbot.keyClick(week, Qt.Key.Key_L)
    settle()
    assert [line.text for line in lines()] == ["Came in after Week 47 of 2026 was signed",
                                               "补发的传单"]  # fmt: skip
    week.show_view(View.AGENDA)
    week.go_forward()
    settle()
    texts = [line.text for line in lines()]
    at = texts.index("Came in after Week 47 of 2026 was signed")
    assert texts[at + 1] == "补发的传单"


def test_a_record_that_came_in_late_is_counted_once_and_as_the_worst_it_is(
    week: Week, store: Store, desk: Desk, lines: Lines, settle: Settle
) -> None:
    sign_off.sign(store, week.hand.period, "王志强", by="王", today=desk.today())
    place = a_premises(store, "江畔旅社")
    a_finished_visit(store, place, a_hazard(severity="serious"), on=week.hand.period.last)
    week.refresh()
    week.show_view(View.LATE)
    settle()
    assert [line.text.partition("　")[0] for line in lines()][1:] == ["江畔旅社", "江畔旅社"]
    assert lines()[1].more.startswith("New and serious")
    assert "Came in after it was signed: 2" in week.ui.foot.text()


def test_every_lost_point_opens_its_records(
    week: Week, store: Store, desk: Desk, lines: Lines, settle: Settle
) -> None:
    area = community_id(store, "滨江社区")
    week.show_view(View.POINTS, area=area)
    settle()
    lost = [line for line in lines() if line.id.startswith(LOST)]
    assert len(lost) > 1
    for line in lost:
        week.show_view(View.POINTS, area=area)
        settle()
        week.ui.list.acted.emit(line.id)
        settle()
        figure = Figure(line.id.removeprefix(LOST))
        expected = records(store, figure, week.hand.period, desk.today(), area)
        assert sorted(shown.id for shown in lines()) == expected, figure
        assert week.ui.listTitle.text().endswith(" · 滨江社区")
        assert week.hand.community == "", "it is the street's page that says so"
        if figure in week.cards:
            week.cards[figure].click()  # what the whole street's card counts is listed by it
            settle()
            everywhere = records(store, figure, week.hand.period, desk.today())
            assert sorted(shown.id for shown in lines()) == everywhere, figure
            assert week.ui.listTitle.text() == word(figure)


def test_lost_points_of_a_signed_street_open_what_was_signed(
    week: Week, store: Store, desk: Desk, late: str, lines: Lines, settle: Settle
) -> None:
    area = community_id(store, "滨江社区")
    sign_off.sign(store, week.hand.period, "王志强", by="王", today=desk.today())
    with store.write("王") as change:  # it was closed in time, and that comes in late
        for kind in (StepKind.PASSED, StepKind.CLOSED):
            hazards.add_step(change, late, kind, "2026-11-09")
    week.refresh()
    assert records(store, Figure.OVERDUE, week.hand.period, desk.today(), area) == []
    week.show_view(View.POINTS, area=area)
    settle()
    week.ui.list.acted.emit(f"{LOST}{Figure.OVERDUE}")
    settle()
    assert [line.id for line in lines()] == [late]
    assert week.ui.listTitle.text().endswith(" · 滨江社区")
    week.hand.area = community_id(store, "和平社区")
    week.load()
    settle()
    assert list(lines()) == []


def test_what_a_week_of_before_did_not_keep_is_listed_as_of_now(
    week: Week, store: Store, desk: Desk, lines: Lines, settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(sign_off, "FIGURES_ROOM", 0)
    sign_off.sign(store, week.hand.period, "王志强", by="王", today=desk.today())
    week.refresh()
    for figure, area, said in (
        (Figure.OVERDUE, "", ""),
        (Figure.LEFT, "", "Not all names here were kept with the signed week"),
        (Figure.LEFT, community_id(store, "滨江社区"), "were not kept with the signed week"),
    ):
        week.hand.area = area
        week.hand.figure, week.hand.view = figure, View.FIGURE
        week.load()
        settle()
        assert said in week.ui.listAbout.text(), figure
        assert ("kept" in week.ui.listAbout.text()) is bool(said), figure


def test_a_community_fails_by_veto_and_counts_again(
    week: Week, store: Store, lines: Lines, settle: Settle
) -> None:
    area = community_id(store, "和平社区")
    week.show_view(View.POINTS, area=area)
    settle()
    week.ui.list.acted.emit(VETO)
    give_reason(week.findChild(ReasonDialog), "亡人火灾", settle)
    assert (lines()[-1].more, lines()[-1].action) == ("亡人火灾", "Let its points count")
    assert "failed" in week.ui.listTitle.text()
    week.show_view(View.AREAS)
    settle()
    assert (lines()[0].text, lines()[0].state) == ("和平社区", "overdue")
    week.show_view(View.POINTS, area=area)
    settle()
    week.ui.list.acted.emit(VETO)
    settle()
    assert lines()[-1].text == "No veto"


def test_the_year_counts_its_quarters_forty_to_sixty(
    week: Week, lines: Lines, settle: Settle, qtbot: QtBot
) -> None:
    qtbot.keyClick(week, Qt.Key.Key_Y)
    settle()
    week.show_view(View.AREAS)
    settle()
    (one,) = [line for line in lines() if line.text == "滨江社区"]
    assert one.more.startswith("quarters ")
    assert one.more.endswith("counts 60 %")
