"""Drills and outreach on their real widgets: the two logs, their forms, what is left unsaved."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from firesweep.model.hazard.life import StepKind
from firesweep.model.logs.occasion import DrillFault, OccasionKind
from firesweep.model.vocabulary import OutreachKind
from firesweep.office.hazard.escalation import make_void
from firesweep.office.logs import occasions as office
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import add_step, open_hazards
from firesweep.store.logs import occasion_drafts, occasions
from firesweep.ui.desk import Desk
from firesweep.ui.office.logs.forms import DrillForm, FaultDialog, OutreachForm, VoidForm
from firesweep.ui.office.logs.help import LogsHelp
from firesweep.ui.office.logs.rows import NONE_YET
from firesweep.ui.office.logs.screen import Drills
from firesweep.ui.words import language
from firesweep.ui.words.vocabulary import word
from tests.factory import a_drill, a_premises, a_sweep, an_outreach, community_id
from tests.ui.reach import unnamed

Settle = Callable[[], None]


@pytest.fixture
def screen(desk: Desk, settle: Settle, qtbot: QtBot) -> Drills:
    made = Drills(desk)
    qtbot.addWidget(made)
    made.resize(1200, 660)
    made.show()
    settle()
    return made


def shown(screen: Drills) -> list[str]:
    return [line.text for line in screen.ui.list.model().lines]


def pill(screen: Drills, line_id: str) -> tuple[str, str]:
    """What stands before a line; it is chosen, so that its card is shown."""
    model = screen.ui.list.model()
    (row,) = (row for row, line in enumerate(model.lines) if line.id == line_id)
    screen.ui.list.setCurrentIndex(model.index(row, 0))
    return model.lines[row].pill, model.lines[row].state


def facts(screen: Drills) -> list[str]:
    return [label.text() for label in screen.ui.facts.findChildren(QLabel)]


def again(screen: Drills, settle: Settle) -> Drills:
    screen.refresh()
    settle()
    return screen


def logged(store: Store, kind: OccasionKind) -> list[occasions.LogLine]:
    with store.read() as connection:
        return occasions.log(connection, kind)


def a_form(desk: Desk, screen: QWidget, **given: Any) -> DrillForm:
    form = DrillForm(desk, given, "", screen)
    form.show()
    return form


def written(form: DrillForm, **texts: str) -> DrillForm:
    for name, text in texts.items():
        getattr(form.ui, name).setText(text)
    return form


def ready(store: Store, desk: Desk, screen: Drills) -> DrillForm:
    """A form in which a drill can be recorded."""
    a_sweep(store)
    form = a_form(desk, screen, community_id=community_id(store))
    return written(form, place="广场", scenario="厨房起火", commander="王志强")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_community_is_that_of_the_premises_that_was_chosen(
    store: Store, desk: Desk, screen: Drills, settle: Settle, qtbot: QtBot
) -> None:
    far = community_id(store, "和平社区")
    a_premises(store, "和平旅社", community_id=far)
    form = a_form(desk, screen)

    form.ui.premises_id.setText("和平旅")
    form.ui.premises_id.textEdited.emit("和平旅")
    settle()
    popup = form.ui.premises_id.completer().popup()
    popup.setCurrentIndex(popup.model().index(0, 0))
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert form.ui.community_id.currentText() == "和平社区", "there the drill counts"
    form.reject()


def test_an_empty_log_says_what_comes_next(screen: Drills) -> None:
    assert screen.ui.empty.isVisible()
    assert screen.ui.empty.next_step.text() == "Record a drill"
    screen.show_kind(OccasionKind.OUTREACH)
    assert screen.ui.empty.next_step.text() == "Record publicity and training"


def test_who_has_none_yet_stands_first(store: Store, screen: Drills, settle: Settle) -> None:
    sweep = a_sweep(store)
    a_drill(store, sweep_id=sweep)
    again(screen, settle)
    assert shown(screen) == [
        "No drill yet in this sweep", "和平社区", "长安社区", "Recorded",
        "三楼住户厨房起火，全楼疏散",
    ]  # fmt: skip
    assert screen.ui.sum.text().startswith("Drills in 1 of 3 communities, 86 people")
    screen.show_kind(OccasionKind.OUTREACH)
    assert shown(screen)[1:] == ["滨江社区", "和平社区", "长安社区"]


def test_who_makes_a_record_void_stays_on_it(
    store: Store, desk: Desk, screen: Drills, settle: Settle
) -> None:
    """Above the records stand headings and who has no drill yet: none of them is in hand then."""
    sweep = a_sweep(store)
    a_drill(store, sweep_id=sweep)
    a_drill(store, sweep_id=sweep, scenario="第二次", held_on="2026-11-10")
    screen.refresh()
    settle()
    screen.ui.list.choose(len(screen.ui.list._model.lines) - 1)
    assert screen.line
    void = VoidForm(desk, screen.line, screen)
    void.ui.reason.setText("登记了两次")
    void.submit()
    settle()
    assert screen.line
    assert (screen.line.what, screen.line.void_reason) == ("第二次", "登记了两次")


def test_a_void_drill_counts_no_more(store: Store, screen: Drills, settle: Settle) -> None:
    drill = a_drill(store, sweep_id=a_sweep(store))
    office.void(store, OccasionKind.DRILL, drill, "登记了两次", by="王")
    again(screen, settle)
    assert "滨江社区" in shown(screen)
    screen.ui.list.choose(len(shown(screen)) - 1)
    assert screen.ui.void.text() == "Void: 登记了两次"
    assert "corrected" not in screen.ui.about.text(), "it was made void, nothing else"
    assert screen.ui.drills.text() == "Drills 0"
    assert not screen.ui.voiding.isEnabled()


def test_one_record_is_shown_whole_beside_the_list(
    store: Store, screen: Drills, settle: Settle
) -> None:
    a_drill(store, equipment="灭火器 8 具", premises_id=a_premises(store, "同福旅社"), place="后院")
    screen.open(occasion_id=logged(store, OccasionKind.DRILL)[0].id)
    settle()
    facts = [each.accessibleName() for each in screen.ui.facts.findChildren(QWidget)]
    assert "All out: 15:02:40, 2 min 40 s after the alarm" in facts
    assert "Equipment used: 灭火器 8 具" in facts
    assert "Place: 同福旅社 · 后院" in facts


def test_totals_of_outreach_by_community_and_kind(
    store: Store, screen: Drills, settle: Settle
) -> None:
    sweep = a_sweep(store)
    for _ in range(2):
        an_outreach(store, sweep_id=sweep, quantity=30)
    an_outreach(store, sweep_id=sweep, kind="banner", quantity=5, reached=None)
    screen.open(kind="outreach")
    settle()
    screen.show_totals()
    facts = [each.accessibleName() for each in screen.ui.facts.findChildren(QWidget)]
    said = "滨江社区: Training session 2 · 60 pieces · 84 people\nBanner 1 · 5 pieces"
    assert said in facts
    language.speak("zh_CN")
    screen.show_totals()
    facts = [each.accessibleName() for each in screen.ui.facts.findChildren(QWidget)]
    assert any("横幅 1 · 5 条" in fact for fact in facts)


def test_a_drill_is_recorded_by_its_form(
    store: Store, desk: Desk, screen: Drills, settle: Settle
) -> None:
    a_sweep(store)
    form = a_form(desk, screen, community_id=community_id(store))
    written(form, place="广场", scenario="厨房起火", commander="王志强", alarm="1500")
    written(form, head_count="86")
    form.submit()
    settle()
    assert form.result() == QDialog.DialogCode.Accepted
    (line,) = logged(store, OccasionKind.DRILL)
    assert (line.community, line.people, line.held_on) == ("滨江社区", 86, "2026-11-24")
    assert line.sweep_id is not None


def test_what_is_wrong_is_said_beside_its_field(
    desk: Desk, screen: Drills, settle: Settle, store: Store
) -> None:
    form = written(a_form(desk, screen), place="广场", scenario="厨房起火", commander="王志强",
                   alarm="noon")  # fmt: skip
    form.submit()
    settle()
    assert form.ui.alarmError.text() == "Write a time such as 14:30 or 14:30:20."
    assert logged(store, OccasionKind.DRILL) == []


def test_a_form_left_for_later_is_there_again(
    desk: Desk, screen: Drills, settle: Settle, store: Store
) -> None:
    form = written(a_form(desk, screen), scenario="商铺起火", head_count="40")
    form.reject()
    settle()
    form = a_form(desk, screen)
    assert (form.ui.scenario.text(), form.ui.head_count.text()) == ("商铺起火", "40")
    assert form.ui.kept.isVisible()
    form.begin_anew()
    settle()
    assert form.ui.scenario.text() == ""
    assert a_form(desk, screen).ui.scenario.text() == ""


def a_photo(red: int) -> QImage:
    photo = QImage(1600, 1200, QImage.Format.Format_RGB32)
    photo.fill(QColor(red, 90, 30))
    return photo


def test_a_form_left_while_a_photo_is_taken_in_keeps_the_photo(
    desk: Desk, screen: Drills, settle: Settle
) -> None:
    form = written(a_form(desk, screen), scenario="商铺起火")
    form.taken.intake.take_image(a_photo(10))
    form.reject()
    assert form.isVisible(), "until the photo is there"
    settle()
    assert not form.isVisible()
    again = a_form(desk, screen)
    assert again.ui.scenario.text() == "商铺起火"
    assert len(again.taken.rows) == 1


def test_a_form_stays_where_its_last_photo_is_refused(
    desk: Desk, screen: Drills, settle: Settle, tmp_path: Path
) -> None:
    form = written(a_form(desk, screen), scenario="商铺起火")
    bad = tmp_path / "IMG_1.jpg"
    bad.write_bytes(b"no photo")
    form.taken.intake.take_files([bad])
    form.reject()
    settle()
    assert form.isVisible()
    form.reject()
    settle()
    assert not form.isVisible()
    assert a_form(desk, screen).ui.scenario.text() == "商铺起火"


def test_a_drill_left_for_later_while_it_waited_for_its_photo_is_not_recorded(
    store: Store, desk: Desk, screen: Drills, settle: Settle
) -> None:
    form = ready(store, desk, screen)
    form.taken.intake.take_image(a_photo(10))
    form.submit()
    form.reject()
    settle()
    assert form.result() == QDialog.DialogCode.Rejected
    assert logged(store, OccasionKind.DRILL) == []
    assert len(a_form(desk, screen).taken.rows) == 1


def test_a_drill_recorded_again_after_one_photo_was_refused_is_one_drill(
    store: Store, desk: Desk, screen: Drills, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    form = ready(store, desk, screen)
    bad = tmp_path / "IMG_1.jpg"
    bad.write_bytes(b"no photo")
    form.taken.intake.take_files([bad])
    for red in (10, 20, 30):
        form.taken.intake.take_image(a_photo(red))
    form.submit()
    qtbot.waitUntil(form.ui.ok.isEnabled)  # the bad one is refused, the others are on their way
    form.submit()
    settle()
    assert len(logged(store, OccasionKind.DRILL)) == 1


def test_a_drill_is_recorded_with_the_photo_that_was_just_added(
    store: Store, desk: Desk, screen: Drills, settle: Settle
) -> None:
    form = ready(store, desk, screen)
    form.keep_soon()
    form.taken.intake.take_image(a_photo(10))
    form.submit()
    form.saving.setInterval(0)
    settle()
    assert form.result() == QDialog.DialogCode.Accepted
    (line,) = logged(store, OccasionKind.DRILL)
    with store.read() as connection:
        assert len(occasions.occasion(connection, OccasionKind.DRILL, line.id)["photos"]) == 1
        assert occasion_drafts.kept(connection, OccasionKind.DRILL, "") is None


def test_a_photo_that_was_just_added_is_in_sight(
    desk: Desk, screen: Drills, settle: Settle
) -> None:
    form = OutreachForm(desk, {}, "", screen)
    form.resize(700, 500)
    form.show()
    form.taken.intake.take_image(a_photo(10))
    settle()
    strip, seen = form.ui.photos, form.ui.scroll.viewport().rect()
    foot = strip.mapTo(form.ui.scroll.viewport(), strip.rect().bottomLeft())
    assert seen.contains(foot)
    form.reject()


def test_what_was_typed_last_is_kept_where_the_record_is_refused(
    desk: Desk, screen: Drills, settle: Settle
) -> None:
    form = written(a_form(desk, screen), scenario="商铺起火")
    form.submit()
    settle()
    form.reject()
    settle()
    assert a_form(desk, screen).ui.scenario.text() == "商铺起火"


def test_a_fault_of_the_premises_becomes_a_hazard(
    desk: Desk, screen: Drills, settle: Settle, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostel = a_premises(store)
    form = written(a_form(desk, screen), scenario="客房起火", commander="王志强")
    form.ui.premises_id.show_premises(hostel, "同福旅社")

    def fill_in(dialog: FaultDialog) -> int:
        assert dialog.ui.premises_id.chosen == hostel
        dialog.submit()
        assert dialog.ui.problemError.text() == "Fill this in."
        dialog.ui.problem.setText("警铃不响")
        dialog.ui.measure.setText("修复")
        dialog.ui.deadline._written.write("2026-13-45")
        dialog.submit()
        assert dialog.ui.deadlineError.text().startswith("“2026-13-45” is not a date")
        dialog.ui.deadline.give_up()
        dialog.submit()
        return dialog.result()

    monkeypatch.setattr(FaultDialog, "exec", fill_in)
    form.add_fault()
    assert form.ui.hazards.text() == "1. 警铃不响"
    form.submit()
    settle()
    with store.read() as connection:
        (line,) = open_hazards(connection)
    (drill,) = logged(store, OccasionKind.DRILL)
    assert (line.description, line.premises, line.drill_id) == ("警铃不响", "同福旅社", drill.id)
    assert (drill.hazards, drill.open_hazards) == (1, 1)
    make_void(store, line.id, "登记错误", approver="王志强", by="陈丽", today=desk.today())
    (drill,) = logged(store, OccasionKind.DRILL)
    assert (drill.hazards, drill.open_hazards) == (0, 0), "a void one was none"


def test_a_drill_whose_hazards_are_all_closed_has_none_in_red(
    desk: Desk, screen: Drills, settle: Settle, store: Store
) -> None:
    found = [DrillFault(premises_id=a_premises(store), problem="警铃不响", measure="修复",
                        deadline="2026-11-30")]  # fmt: skip
    drill = a_drill(store, found, sweep_id=a_sweep(store))
    assert pill(again(screen, settle), drill) == ("Hazards 1", "overdue")
    assert "1, still open 1" in facts(screen)
    with store.write("陈丽") as change:
        (line,) = open_hazards(change.connection)
        for kind in (StepKind.NOTICED, StepKind.PASSED, StepKind.CLOSED):
            add_step(change, line.id, kind, "2026-11-23", deadline="2026-11-30")
    assert pill(again(screen, settle), drill) == ("86 people", "done")
    assert "1, all closed" in facts(screen)


def test_a_fault_in_another_community_is_refused_where_it_is_entered(
    desk: Desk, screen: Drills, settle: Settle, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    far = a_premises(store, "和平旅社", community_id=community_id(store, "和平社区"))
    form = written(a_form(desk, screen, community_id=community_id(store)), scenario="巷内疏散",
                   commander="王志强", place="广场")  # fmt: skip

    def fill_in(dialog: FaultDialog) -> int:
        dialog.ui.problem.setText("消火栓被圈占")
        dialog.ui.measure.setText("清除")
        dialog.ui.premises_id.show_premises(far, "和平旅社")
        dialog.submit()
        said = dialog.ui.premises_idError.text()
        assert said.startswith("和平旅社 lies in another community than the drill.")
        dialog.community_id = community_id(store, "和平社区")
        dialog.submit()
        return dialog.result()

    monkeypatch.setattr(FaultDialog, "exec", fill_in)
    form.add_fault()
    form.submit()
    settle()
    assert form.ui.trouble.text().startswith("和平旅社 lies in another community")
    assert not form.ui.premises_idError.isVisible(), "the drill itself is at no premises"
    assert logged(store, OccasionKind.DRILL) == []
    form.drop_fault()
    form.submit()
    settle()
    assert len(logged(store, OccasionKind.DRILL)) == 1


def test_a_fault_at_a_drill_in_the_open_names_its_premises_and_shows_a_photo(
    desk: Desk, screen: Drills, settle: Settle, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostel = a_premises(store)
    form = written(a_form(desk, screen), scenario="巷内疏散", commander="王志强", place="广场")

    def fill_in(dialog: FaultDialog) -> int:
        dialog.ui.problem.setText("消火栓被圈占")
        dialog.ui.measure.setText("清除")
        dialog.submit()
        assert dialog.ui.premises_idError.text() == "Choose a premises from the list."
        dialog.ui.premises_id.show_premises(hostel, "同福旅社")
        dialog.taken.intake.take_image(a_photo(10))
        dialog.submit()
        settle()
        return dialog.result()

    monkeypatch.setattr(FaultDialog, "exec", fill_in)
    form.add_fault()
    form.keep()
    settle()
    assert a_form(desk, screen).faults == form.faults  # a battery pulled out loses none
    form.submit()
    settle()
    with store.read() as connection:
        (line,) = open_hazards(connection)
    assert (line.premises, line.description) == ("同福旅社", "消火栓被圈占")
    assert line.photo
    assert store.photos.holds([line.photo])


def test_a_record_is_corrected_and_made_void(
    desk: Desk, screen: Drills, settle: Settle, store: Store
) -> None:
    event = an_outreach(store)
    form = OutreachForm(desk, {}, event, screen)
    assert form.ui.teacher.text() == "李强"
    assert form.ui.topics.chosen() == ["equipment", "escape"]
    form.ui.reached.setText("50")
    form.submit()
    settle()
    (line,) = logged(store, OccasionKind.OUTREACH)
    assert line.people == 50
    screen.open(kind=OccasionKind.OUTREACH, occasion_id=event)
    settle()
    assert "corrected once" in screen.ui.about.text()
    void = VoidForm(desk, line, screen)
    void.submit()
    settle()
    assert void.ui.reasonError.text() == "Give the reason."
    void.ui.reason.setText("登记了两次")
    void.submit()
    settle()
    assert logged(store, OccasionKind.OUTREACH)[0].void_reason == "登记了两次"


def test_a_community_without_one_is_a_press_away(
    desk: Desk, screen: Drills, settle: Settle, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_sweep(store)
    again(screen, settle)
    begun: list[str] = []

    def look(form: DrillForm) -> int:
        begun.append(form.ui.community_id.currentText())
        return 0

    monkeypatch.setattr(DrillForm, "exec", look)
    screen.ui.list.chosen.emit(f"{NONE_YET}{community_id(store, '和平社区')}")
    assert begun == ["和平社区"]


def test_everything_is_reached_by_key_and_named(
    store: Store, desk: Desk, screen: Drills, settle: Settle
) -> None:
    a_drill(store)
    again(screen, settle)
    assert unnamed(screen) == []
    assert unnamed(a_form(desk, screen)) == []
    form = OutreachForm(desk, {}, "", screen)
    form.show()
    assert unnamed(form) == []
    assert screen.ui.list.focusPolicy() != Qt.FocusPolicy.NoFocus


def test_the_help_says_what_is_recorded_and_what_follows(screen: Drills) -> None:
    page = LogsHelp(screen).ui.page.toPlainText()
    assert "one drill in every community" in page
    for kind in OutreachKind:
        assert word(kind) in page
    assert "compared with the next visit" in page
