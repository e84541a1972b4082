"""The week on the screen: every number lists its records, and something is decided about them."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from firesweep.model.period import week_named, week_of
from firesweep.model.review.figures import PAGE, Check, Figure
from firesweep.model.review.page import SilentLine
from firesweep.office.review import sign_off
from firesweep.office.review.decisions import decide
from firesweep.store import registers
from firesweep.store.database import Store
from firesweep.store.journal import Changed
from firesweep.ui.desk import Desk
from firesweep.ui.dialogs.carrying_out import CarryingOutDialog
from firesweep.ui.look import theme
from firesweep.ui.office.decide_dialog import DecideDialog
from firesweep.ui.office.week.help import WeekHelp
from firesweep.ui.office.week.page import View
from firesweep.ui.office.week.screen import Week
from firesweep.ui.office.week.signing import SignDialog
from firesweep.ui.office.week.wording import missing_text, without_text
from firesweep.ui.paper.preview import Preview
from firesweep.ui.words import language
from firesweep.ui.words.review import meaning
from firesweep.ui.words.vocabulary import word
from tests.bundle.laptops import a_laptop, an_office, edited, exchange
from tests.factory import a_closed_door, a_premises, an_outreach, community_id
from tests.ui.office.week.conftest import Settle, noticed


def listed(week: Week) -> list[str]:
    model = week.ui.list.model()
    return [line.id for line in model.lines if not line.heading]


def test_the_week_that_ended_last_is_shown(week: Week) -> None:
    assert week.ui.title.text() == "Week 47 of 2026"
    assert week.ui.days.text() == "11-16 – 11-22 · as of 11-22 · without laptop A"
    assert week.cards[Figure.OVERDUE].figure.text() == "1"
    covered = week.cards[Figure.COVERED]
    assert (covered.title.text(), covered.figure.text()) == ("Inspected of 2", "1")


def test_every_number_lists_exactly_its_records(week: Week, settle: Settle) -> None:
    counted = 0
    for figure in PAGE:
        week.cards[figure].click()
        settle()
        assert week.page is not None
        number = week.page.review.numbers[figure]
        assert len(listed(week)) == number, figure
        assert week.cards[figure].isChecked()
        counted += number
        week.cards[figure].click()
        settle()
        assert week.ui.listTitle.text() == "Agenda"
    assert counted > 5


def test_what_two_figures_name_is_listed_once(week: Week, late: str) -> None:
    assert len(listed(week)) == 2
    assert listed(week)[0] == late


def test_weeks_are_turned_by_key(week: Week, qtbot: QtBot, settle: Settle) -> None:
    qtbot.keyClick(week, Qt.Key.Key_BracketLeft)
    settle()
    assert week.ui.title.text() == "Week 46 of 2026"
    assert week.cards[Figure.NEW_SERIOUS].figure.text() == "0"
    for shown in (47, 48, 48):
        week.ui.forward.click()
        settle()
        assert week.ui.title.text() == f"Week {shown} of 2026"
    assert not week.ui.forward.isEnabled()
    assert not week.ui.sign.isEnabled()


def test_something_is_decided_about_a_hazard(week: Week, late: str, settle: Settle) -> None:
    week.ui.list.acted.emit(late)
    dialog = week.findChild(DecideDialog)
    assert dialog is not None
    dialog.ui.what.setText("移送消防救援站")
    dialog.ui.who.setEditText("张敏")
    dialog.ui.ok.click()
    settle()
    (made,) = week.page.decided if week.page else []
    assert (made.hazard_id, made.week, made.point) == (late, "2026-W47", "overdue")
    row = next(line for line in week.ui.list.model().lines if line.id == late)
    assert "张敏" in row.action
    week.go_forward()
    settle()
    assert week.ui.list.model().lines[0].heading
    assert week.ui.list.model().lines[1].text == "移送消防救援站"


def test_last_weeks_decisions_come_first_and_are_carried_out(
    week: Week, store: Store, late: str, settle: Settle
) -> None:
    values = {"week": "2026-W46", "point": "overdue", "hazard_id": late, "what": "约谈业主",
              "who": "李国平", "due_on": "2026-11-25"}  # fmt: skip
    made = decide(store, values, by="陈丽", today=date(2026, 11, 16))
    week.refresh()
    settle()
    first = week.ui.list.model().lines[1]
    assert (first.text, first.action) == ("约谈业主", "Done")
    week.ui.list.acted.emit(first.id)
    dialog = week.findChild(CarryingOutDialog)
    assert dialog is not None
    dialog.ui.ok.click()
    settle()
    assert week.page is not None
    assert [one.id for one in week.page.last if one.done_on] == [made.decision_id]
    assert week.ui.list.model().lines[1].state == "done"


def test_a_community_alone(week: Week, store: Store, settle: Settle) -> None:
    box = week.ui.community
    box.setCurrentIndex(box.findData(community_id(store, "和平社区")))
    box.activated.emit(box.currentIndex())
    settle()
    assert week.cards[Figure.OVERDUE].figure.text() == "0"
    assert listed(week) == []
    assert week.ui.empty.title.text() == "Nothing waits for a decision"


def test_communities_side_by_side_the_one_with_most_to_decide_first(
    week: Week, store: Store, qtbot: QtBot, settle: Settle
) -> None:
    qtbot.keyClick(week, Qt.Key.Key_C)
    settle()
    lines = week.ui.list.model().lines
    assert [line.text for line in lines] == ["滨江社区", "和平社区", "长安社区"]
    assert (lines[0].pill, lines[1].pill) == ("66 · Passed", "85 · Good")
    assert lines[0].action == "Points lost: 34"
    assert "Inspected so far 1/2" in lines[0].more
    week.ui.list.chosen.emit(lines[1].id)
    settle()
    assert week.hand.community == community_id(store, "和平社区")
    assert week.ui.listTitle.text() == "Agenda"
    assert week.ui.areas.isHidden()


def test_a_week_read_ahead_is_read_anew_after_a_write(
    week: Week, store: Store, desk: Desk, settle: Settle
) -> None:
    week.go_back()
    assert week.ui.title.text() == "Week 46 of 2026"  # at once, without waiting
    week.go_forward()
    settle()
    place = a_premises(store, "新开旅社")
    late = noticed(store, place, date(2026, 11, 11), "2026-11-12", severity="general")
    desk.changed.emit(Changed(frozenset({"hazard_state"}), frozenset({late})))
    settle()
    assert week.cards[Figure.OVERDUE].figure.text() == "2"
    week.go_back()
    settle()
    assert week.cards[Figure.OVERDUE].figure.text() == "2"


def test_a_week_is_signed_and_its_minutes_shown(
    week: Week, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    week.ui.sign.click()
    dialog = week.findChild(SignDialog)
    assert dialog is not None
    dialog.ui.leader.setEditText("王志强")
    dialog.ui.author.setEditText("陈丽")
    dialog.ui.ok.click()
    settle()
    kept = sign_off.signed(store, week_named("2026-W47"))
    assert kept is not None
    assert kept.leader == "王志强"
    assert (kept.minutes.author, kept.minutes.reviewer) == ("陈丽", "")
    assert "signed by 王志强" in week.ui.days.text()
    qtbot.waitUntil(lambda: week.findChild(Preview) is not None)
    week.findChild(Preview).close()  # type: ignore[union-attr]
    assert week.ui.sign.accessibleName() == "Print minutes"


def test_the_workbook_is_written(
    week: Week, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "周报.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    week.ui.export_.click()
    settle()
    assert len(CalamineWorkbook.from_path(path).sheet_names) == 5


def test_the_week_speaks_another_language(week: Week, settle: Settle) -> None:
    language.speak("zh_CN")
    settle()
    assert week.ui.title.text() == "周调度　2026 年第 47 周"
    assert week.cards[Figure.OVERDUE].title.text() == "逾期未改"


def test_a_card_says_its_change_beside_what_else_there_is_to_say(
    week: Week, store: Store, settle: Settle
) -> None:
    place = a_premises(store, "闭门旅社")
    for _ in range(2):
        a_closed_door(store, place)
    week.show_figure(Figure.NO_ACCESS)
    week.go_forward()
    settle()
    card = week.cards[Figure.NO_ACCESS]
    assert (card.figure.text(), card.more.text()) == (
        "1",
        "+1 on the week before · twice or more: 1",
    )
    assert card.changes.signed == ("+1 · twice or more: 1", "+1")
    for _ in range(3):
        week.go_back()
    settle()
    covered = week.cards[Figure.COVERED]
    assert covered.more.text() == "+1 on the week before · 33.3%"
    assert covered.changes.signed == ("+1 · 33.3%", "+1")


def test_drills_and_outreach_have_cards_with_their_change_and_line(
    week: Week, store: Store, settle: Settle
) -> None:
    for day in ("2026-11-12", "2026-11-17", "2026-11-19"):
        an_outreach(store, held_on=day)
    week.refresh()
    settle()
    held = {Figure.DRILLS: (1, "+1", 0), Figure.OUTREACH: (2, "+1", 1)}
    for figure, (count, change, before) in held.items():
        card = week.cards[figure]
        assert card.figure.text() == str(count)
        assert card.changes.signed == (change,)
        assert card.line == (0,) * 6 + (before, count)
        card.click()
        settle()
        assert week.ui.listTitle.text() == word(figure)
        assert len(listed(week)) == count


def test_a_card_says_in_words_how_it_went(week: Week) -> None:
    assert week.cards[Figure.OVERDUE].accessibleDescription().endswith("1, 1")


def test_what_does_not_add_up_is_said_first_and_in_its_colour(week: Week, settle: Settle) -> None:
    assert week.page is not None
    assert week.ui.checks.text() == "All figures add up · ± on the week before"
    assert week.ui.foot.property("state") == "soon", "a laptop is not heard of"
    assert week.ui.foot.text().endswith("the last bundle of A (no bundle yet)")
    wrong = (Check("open", 5, 6), Check("found", 3, 3), Check("HST", 9, 2, exact=False))
    found = week.page.review._replace(checks=wrong)
    week.show_page(week.page._replace(review=found))
    said = week.ui.foot.text()
    assert said.startswith("Does not add up: Hazards open 5 ≠ 6, Hostel 9 > 2")
    assert week.ui.checks.text() == "± on the week before"
    assert week.ui.foot.property("state") == "overdue"
    assert "the command “check” names the record" in week.ui.foot.toolTip()
    week.ui.sign.click()
    dialog = week.findChild(SignDialog)
    assert dialog is not None
    assert "Does not add up: Hazards open 5 ≠ 6" in dialog.ui.about.text()
    assert dialog.ui.about.text().endswith("the last bundle of A (no bundle yet)")
    dialog.reject()


def test_many_laptops_not_heard_of_are_counted_beside_the_days(week: Week) -> None:
    assert week.page is not None
    for names, said in (("AB", "without laptop A, B"), ("ABCD", "without 4 laptops"), ("", "")):
        silent = tuple(SilentLine(one, None) for one in names)
        assert without_text(week.page.review._replace(silent=silent)) == said
    many = tuple(SilentLine(one, None) for one in "ABCDEFGHIJ")
    said = missing_text(week.page.review._replace(silent=many))
    assert said.endswith("F (no bundle yet) and of 4 more"), "the foot keeps to its place"


def test_a_laptop_not_heard_of_says_whose_it_is_and_since_when(
    week: Week, desk: Desk, settle: Settle
) -> None:
    week.show_figure(Figure.SILENT)
    settle()
    assert week.page is not None
    (silent,) = week.page.review.silent
    (line,) = week.ui.list.model().lines
    assert line.text == f"Laptop {silent.laptop}"
    assert "no bundle yet" in line.more


def test_a_signed_week_keeps_its_head_in_one_line(
    week: Week, store: Store, desk: Desk, settle: Settle
) -> None:
    sign_off.sign(store, week.hand.period, "王志强", by="王", today=desk.today())
    week.refresh()
    settle()
    assert week.ui.takeBack.isVisible()
    assert week.ui.takeBack.y() > week.ui.list.y()
    assert week.ui.actions.y() < week.ui.cards.y()
    assert week.ui.head.getItemPosition(week.ui.head.indexOf(week.ui.actions))[:2] == (0, 1)
    assert week.ui.days.toolTip().startswith("signed by 王志强, 20")


def test_how_late_a_hazard_was_stands_as_of_the_data_day(week: Week, desk: Desk) -> None:
    shown = list(week.ui.list.model().lines)
    (late,) = [line for line in shown if "overdue" in line.pill]
    assert desk.today() > week.hand.period.last
    assert late.pill == "12 days overdue"  # on 11-22, of 11-10


def test_a_decision_is_told_in_fewer_words_in_large_text(
    week: Week, store: Store, desk: Desk, late: str, qapp: QApplication, settle: Settle
) -> None:
    decide(store, {
        "week": week.hand.period.name, "point": Figure.OVERDUE.value, "hazard_id": late,
        "what": "约谈负责人，限三日内改正", "who": "李国平", "due_on": "2026-11-30",
    }, by="王", today=desk.today())  # fmt: skip
    said = []
    for size in (100, 150):
        theme.wear(qapp, "light", size)
        week.refresh()
        settle()
        lines = week.ui.list.model().lines
        said.append(next(line.action for line in lines if line.id == late))
    theme.wear(qapp, "light", 100)
    assert said == ["约谈负责人，限三日内改正  李国平  by 11-30", "李国平  by 11-30"]


def test_communities_tell_all_their_figures_in_large_text(
    week: Week, qapp: QApplication, settle: Settle
) -> None:
    theme.wear(qapp, "light", 150)
    week.show_view(View.AREAS)
    settle()
    first = week.ui.list.model().lines[0]
    theme.wear(qapp, "light", 100)
    assert first.action == "−34"
    assert first.more == "overdue 1 · due 1 · serious 1 · inspected 1/2"


def test_the_help_defines_every_figure(week: Week) -> None:
    page = WeekHelp(week).ui.page.toPlainText()
    for figure in Figure:
        assert word(figure) in page
        assert meaning(figure) in page
    (command,) = [one for one in week.commands() if one.key == "F1"]
    assert command.text == "What the figures count"


def test_who_decides_and_who_signs_is_offered_by_any_part_of_a_name(
    week: Week, store: Store, settle: Settle
) -> None:
    with store.write("陈丽") as change:
        for name in ("李国平", "王志强"):
            registers.add_person(change, name, "community_cadre")
    week.refresh()
    settle()
    assert week.page is not None
    dialog = SignDialog(week.desk, week.page, "", week)
    for box in (dialog.ui.leader, dialog.ui.author, dialog.ui.reviewer):
        offers = box.completer()
        for typed in ("志强", "志強", "wzq", "zq"):
            offers.setCompletionPrefix(typed)
            assert (offers.completionCount(), offers.currentCompletion()) == (1, "王志强")
        offers.setCompletionPrefix("lgx")
        assert offers.completionCount() == 0
        box.setEditText("外来人员")
        assert box.currentText() == "外来人员"


def test_a_clash_is_listed_by_the_word_for_its_field(
    desk: Desk, qtbot: QtBot, settle: Settle, tmp_path: Path
) -> None:
    office = an_office(tmp_path)
    laptop, place = a_laptop(office, "B"), a_premises(office, "望江旅馆")
    exchange(office, laptop)
    for number, one in enumerate((office, laptop)):
        edited(one, place, phone=f"0510-{number}")
    exchange(office, laptop)
    language.speak("zh_CN")
    week = Week(Desk(office, desk.work, desk.settings, today=date.today))
    qtbot.addWidget(week)
    week.open(week=week_of(date.today()).name)
    week.show_figure(Figure.CLASHES)
    settle()
    row = week.ui.list.line(week.ui.list.model().index(0, 0))
    assert row is not None
    assert (row.text, row.more) == ("望江旅馆", "电话")
