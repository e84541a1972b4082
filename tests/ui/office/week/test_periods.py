"""Weeks, months, quarters and statistical years on the screen, from the same figures."""

import json
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.model.period import Kind, period_named, week_named
from firesweep.model.review.figures import PAGE, Figure
from firesweep.model.vocabulary import Category
from firesweep.office.review import figures as office
from firesweep.office.review import sign_off
from firesweep.office.review.scores import scores, set_grades
from firesweep.store.database import Store
from firesweep.store.registers import add_communities, write_setting
from firesweep.store.review.cut_offs import CUT_OFF
from firesweep.ui.desk import Desk
from firesweep.ui.look import theme
from firesweep.ui.office.week import deeds
from firesweep.ui.office.week.card import CLOSE, NARROW, WIDE
from firesweep.ui.office.week.page import View
from firesweep.ui.office.week.screen import Week
from firesweep.ui.office.week.signing import SignDialog
from firesweep.ui.paper.preview import Preview
from firesweep.ui.words.vocabulary import word
from tests.commands import told
from tests.factory import a_premises
from tests.ui.office.week.conftest import Settle

TITLES = {
    "M": "Month 11 of 2026",
    "Q": "Quarter 4 of statistical year 2026",
    "Y": "Statistical year 2026",
}


@pytest.mark.parametrize("key", ["M", "Q", "Y"])
def test_another_kind_of_period_by_one_key(
    week: Week, store: Store, desk: Desk, qtbot: QtBot, settle: Settle, key: str
) -> None:
    qtbot.keyClick(week, key)
    settle()
    assert week.ui.title.text() == TITLES[key]
    assert week.page is not None
    found = office.review(store, week.hand.period, desk.today())
    assert week.page.review.numbers == found.numbers
    for figure in PAGE:
        week.cards[figure].click()
        settle()
        assert week.ui.list.model().rowCount() == found.numbers[figure], figure
    assert week.ui.sign.accessibleName() == "Print report"
    assert all(not line.action for line in week.ui.list.model().lines)


@pytest.mark.parametrize("name", ["2026-W47", "2026-W46", "2026-10"])
def test_the_screen_and_the_command_say_the_same(
    week: Week, store: Store, settle: Settle, name: str
) -> None:
    kind = "week" if "W" in name else "period"
    week.open(**{kind: name})
    settle()
    said = json.loads(told(store.folder, "review", f"--{kind}", name, "--json"))
    shown = [week.cards[figure].figure.text() for figure in PAGE]
    assert shown == [str(point["number"]) for point in said["points"]]
    assert [list(week.cards[figure].line) for figure in PAGE] == [
        point["line"] for point in said["points"]
    ]


def test_where_decisions_are_made_is_said_where_they_are_not(
    week: Week, qtbot: QtBot, settle: Settle
) -> None:
    assert not week.ui.listAbout.isVisible()
    qtbot.keyClick(week, "M")
    settle()
    assert week.ui.listAbout.text() == "Decisions are made in a week: W shows it."


def test_every_figure_is_listed_by_a_command(week: Week, settle: Settle) -> None:
    commands = {one.name: one for one in week.commands()}
    commands["List: No access"].do()
    settle()
    assert week.hand.figure is Figure.NO_ACCESS
    assert {f"List: {word(figure)}" for figure in PAGE} <= set(commands)


def test_a_week_stays_in_hand_while_other_kinds_are_looked_at(
    week: Week, qtbot: QtBot, settle: Settle
) -> None:
    for key in ("[", "M", "Y", "W"):
        qtbot.keyClick(week, key)
        settle()
    assert week.ui.title.text() == "Week 46 of 2026"
    assert week.ui.kind.currentData() == Kind.WEEK


def test_months_are_turned(week: Week, qtbot: QtBot, settle: Settle) -> None:
    for key, name in (("M", "2026-11"), ("[", "2026-10"), ("[", "2026-09"), ("]", "2026-10")):
        qtbot.keyClick(week, key)
        settle()
        assert week.hand.period == period_named(name)
    assert week.cards[PAGE[0]].more.text() == "as the month before"
    assert week.ui.lower.pictures["flow"].chart.rows[-1].name == "M10"
    qtbot.keyClick(week, "]")
    settle()
    assert not week.ui.forward.isEnabled()


def test_minutes_of_a_month_are_shown_without_signing(
    week: Week, qtbot: QtBot, settle: Settle
) -> None:
    qtbot.keyClick(week, Qt.Key.Key_M)
    settle()
    week.ui.sign.click()
    qtbot.waitUntil(lambda: week.findChild(Preview) is not None)
    week.findChild(Preview).close()  # type: ignore[union-attr]


def test_weeks_end_on_the_day_the_street_set(
    week: Week, store: Store, qtbot: QtBot, settle: Settle
) -> None:
    with store.write("陈丽") as change:
        write_setting(change, CUT_OFF, 3)
    qtbot.keyClick(week, Qt.Key.Key_W)
    settle()
    assert (week.hand.period.first, week.hand.period.last) == (
        date(2026, 11, 20),
        date(2026, 11, 26),
    )


def test_a_week_signed_with_other_days_is_named_and_shown(
    week: Week, store: Store, desk: Desk, qtbot: QtBot, settle: Settle
) -> None:
    wednesday = week_named("2026-W47", 2)
    sign_off.sign(store, wednesday, "王志强", by="王", today=desk.today())
    week.refresh()
    settle()
    assert "signed with other days, 11-12 – 11-18" in week.ui.days.text()
    assert week.ui.sign.accessibleName() == "Sign and print minutes"
    show = [one for one in week.commands() if "other days" in one.text]
    show[0].do()
    settle()
    assert "11-12 – 11-18" in week.ui.days.text()
    assert "signed by 王志强" in week.ui.days.text()
    qtbot.keyClick(week, "W")
    settle()
    assert week.hand.period == week_named("2026-W47")


def test_a_cut_off_set_in_mid_year_names_the_days_that_were_signed_already(
    week: Week, store: Store, desk: Desk, settle: Settle
) -> None:
    signed = week.hand.period
    sign_off.sign(store, signed, "王志强", by="王", today=desk.today())
    office.set_cut_off(store, 3, by="王")
    week.refresh()
    settle()
    assert "11-20 – 11-22 also in Week 47 of 2026, signed" in week.ui.days.text()
    assert week.page is not None
    line = [name for name, *_ in week.page.review.weeks]
    assert line == [f"2026-W{number}" for number in range(41, 49)]
    deeds.sign(desk, week.page, week, then=week.print)
    dialog = week.findChild(SignDialog)
    assert dialog is not None
    assert "also in Week 47 of 2026, signed" in dialog.ui.about.text()
    dialog.reject()
    office.set_cut_off(store, 0, by="王")
    week.open(week="2026-W47")
    settle()
    week.go_forward()
    settle()
    assert "11-17 – 11-22 also in Week 47 of 2026, signed" in week.ui.days.text()
    show = [one for one in week.commands() if "other days" in one.text]
    show[0].do()
    settle()
    assert week.hand.period == signed
    assert "signed by 王志强" in week.ui.days.text()


def test_what_a_signed_week_cost_stays_and_no_veto_is_given(
    week: Week, store: Store, desk: Desk, settle: Settle
) -> None:
    sign_off.sign(store, week.hand.period, "王志强", by="王", today=desk.today())
    points = {one.community: one.score for one in scores(store, week.hand.period, desk.today())}
    set_grades(store, (99, 98, 97), by="王")
    week.refresh()
    settle()
    week.show_view(View.AREAS)
    settle()
    assert week.page is not None
    assert {one.community: one.score for one in week.page.areas} == points
    week.show_view(View.POINTS, area=week.page.areas[0].community_id)
    settle()
    assert [line.id for line in week.ui.list.model().lines if line.id == "veto"] == []


def test_a_summary_is_never_pushed_below_the_window(week: Week, settle: Settle) -> None:
    week.resize(1233, 720)
    settle()
    lowest = max(card.geometry().bottom() for card in week.cards.values())
    assert week.ui.cards.y() + lowest < 330


def test_the_page_of_fifteen_categories_fits_a_small_screen_in_high_contrast(
    week: Week, store: Store, qapp: QApplication, settle: Settle
) -> None:
    with store.write("陈丽") as change:
        add_communities(change, [f"{name}门社区" for name in "东西南北中"])
    for category in Category:
        a_premises(store, f"{category}店", categories=category.value)
    theme.wear(qapp, "contrast")
    week.refresh()
    settle()
    assert len(week.ui.upper.pictures["coverage"].chart.rows) == len(Category)
    assert len(week.ui.lower.pictures["communities"].chart.rows) == 8
    room = 768 - 44  # the line on top
    asked = week.ui.all.minimumSize().height()
    theme.wear(qapp, "light")
    assert asked <= room


def test_the_line_of_a_wide_figure_stands_beside_its_title(week: Week) -> None:
    card = week.cards[Figure.COVERED]
    card.set_so(CLOSE, brief=True)
    card.resize(180, card.height())
    assert card.placed() == ("±0 · 50.0%", card.figure, NARROW)
    card.figure.setText("98,765")
    assert card.placed() == ("±0", card.title, WIDE)


def test_a_line_gets_shorter_before_a_change_is_left_out(week: Week) -> None:
    card = week.cards[Figure.COVERED]
    card.set_so(CLOSE, brief=True)
    card.title.setText("Inspected of 98,765")
    card.figure.setText("765")
    placed = []
    for wide in (260, 190, 160, 130, 80):
        card.resize(wide, card.height())
        placed.append(card.placed())
    assert [(one.change, one.wide) for one in placed] == [
        ("±0 · 50.0%", WIDE), ("±0", WIDE), ("±0", NARROW), ("", NARROW), ("", 0),
    ]  # fmt: skip


def test_all_changes_are_said_in_words_or_none_is(week: Week, settle: Settle) -> None:
    cards = list(week.cards.values())
    for wide, brief in ((1150, True), (1500, False)):
        week.resize(wide, 720)
        settle()
        assert {card.how.name for card in cards} == {CLOSE.name}
        words = [card.placed().change.removeprefix("±0").startswith("as the ") for card in cards]
        assert {card.placed().beside for card in cards} == {card.figure for card in cards}
        assert any(words) != brief
