"""What was decided last week stands first, in brief, and leaves room for what is most urgent."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from firesweep.model.review.figures import PAGE
from firesweep.office.review.decisions import carry_out, decide
from firesweep.store.database import Store
from firesweep.ui.look import theme
from firesweep.ui.office.week.card import Changes
from firesweep.ui.office.week.fitting import fit
from firesweep.ui.office.week.last_rows import ALL, IN_SIGHT, LARGE_IN_SIGHT
from firesweep.ui.office.week.page import View
from firesweep.ui.office.week.rows import lines
from firesweep.ui.office.week.screen import Week
from firesweep.ui.rows.lines import RowLine
from firesweep.ui.words import language
from tests.factory import an_outreach
from tests.ui.office.week.conftest import Settle

TODAY = date(2026, 11, 16)
SMALL = (1234, 724)
"""What a screen has of a window of 1366 by 768."""


def decided(store: Store, what: str, due_on: str, *, done: bool = False) -> str:
    values = {"week": "2026-W46", "point": "overdue", "what": what, "who": "李国平",
              "due_on": due_on}  # fmt: skip
    made = decide(store, values, by="陈丽", today=TODAY).decision_id
    if done:
        carry_out(store, made, {"on": "2026-11-18", "note": "已约谈"}, by="陈丽",
                  today=date(2026, 11, 23))  # fmt: skip
    return made


def shown(week: Week, settle: Settle) -> Sequence[RowLine]:
    week.resize(*SMALL)
    week.refresh()
    settle()
    lines: Sequence[RowLine] = week.ui.list.model().lines
    return lines


def test_those_not_done_come_before_those_that_are(
    week: Week, store: Store, settle: Settle
) -> None:
    decided(store, "约谈业主", "2026-11-17", done=True)
    decided(store, "月底前演练", "2026-11-30")
    decided(store, "移送消防救援站", "2026-11-19")
    heading, *lines = shown(week, settle)
    assert (heading.heading, heading.more) == (True, "done: 1, not done: 1, open: 1")
    assert [line.text for line in lines[:3]] == ["移送消防救援站", "月底前演练", "约谈业主"]
    assert all(line.brief for line in lines[:3])
    assert lines[2].more.startswith("李国平 · 已约谈")


def test_however_much_was_decided_the_most_urgent_is_seen_whole(
    week: Week, store: Store, late: str, settle: Settle
) -> None:
    for number in range(9):
        decided(store, f"第 {number} 件", "2026-11-30", done=number > 6)
    lines = shown(week, settle)
    briefs = [line for line in lines if line.brief]
    assert len(briefs) == IN_SIGHT
    assert (briefs[-1].id, briefs[-1].more) == (ALL, "done: 2, open: 4")
    place = next(at for at, line in enumerate(lines) if line.id == late)
    box = week.ui.list.visualRect(week.ui.list.model().index(place))
    assert week.ui.list.viewport().rect().contains(box)
    assert week.height() == SMALL[1]


def test_all_that_was_decided_is_shown_at_length(week: Week, store: Store, settle: Settle) -> None:
    made = [decided(store, f"第 {number} 件", "2026-11-30") for number in range(9)]
    shown(week, settle)
    week.ui.list.acted.emit(ALL)
    settle()
    lines = week.ui.list.model().lines
    assert week.hand.view is View.LAST
    assert [line.id for line in lines] == [f"decision {one}" for one in made]
    assert not any(line.brief for line in lines)


def test_in_large_text_all_figures_and_the_most_urgent_are_seen_without_scrolling(
    week: Week, store: Store, late: str, qapp: QApplication, settle: Settle
) -> None:
    for number in range(9):
        decided(store, f"第 {number} 件", "2026-11-30", done=number > 6)
    for day in ("2026-11-12", "2026-11-17", "2026-11-19"):
        an_outreach(store, held_on=day)
    theme.wear(qapp, "light", 150)
    for tongue, wide in (("zh_CN", 1210), ("zh_TW", 1210), ("en", 1150)):
        language.speak(tongue)
        lines = shown(week, settle)
        week.resize(wide, SMALL[1])
        settle()
        assert len({card.y() for card in week.cards.values()}) == 2, tongue
        placed = [card.placed() for card in week.cards.values()]
        assert all(one.change and one.beside for one in placed), tongue
        assert len([line for line in lines if line.brief]) == LARGE_IN_SIGHT
        place = next(at for at, line in enumerate(lines) if line.id == late)
        box = week.ui.list.visualRect(week.ui.list.model().index(place))
        bottom = week.ui.list.viewport().mapTo(week, box.bottomLeft()).y()
        assert bottom <= SMALL[1], tongue
    names = [week.cards[figure].title.text() for figure in PAGE[-6:]]
    assert names == ["Clashes", "Photos awaited", "Without a drill", "Drills", "Outreach",
                     "Laptops awaited"]  # fmt: skip
    theme.wear(qapp, "light", 100)


def test_in_large_text_a_large_figure_keeps_its_change(
    week: Week, qapp: QApplication, settle: Settle
) -> None:
    theme.wear(qapp, "light", 150)
    for tongue in ("zh_CN", "en"):
        language.speak(tongue)
        shown(week, settle)
        cards = list(week.cards.values())
        for card in cards:
            card.figure.setText("98,765")
            card.show_line(range(8), Changes(("+11,111",), ("+11,111",)))
        fit(week.ui, cards, QSize(1150, SMALL[1]))
        rows = [week.ui.cardGrid.getItemPosition(week.ui.cardGrid.indexOf(one))[0] for one in cards]
        assert rows == [0] * 4 + [1] * 4 + [2] * 4, tongue
    theme.wear(qapp, "light", 100)


def test_the_head_is_told_that_nobody_sees_a_decision_any_more(
    week: Week, store: Store, late: str, settle: Settle
) -> None:
    one = decided(store, "约谈业主", "2026-11-30")
    two = decide(store, {
        "week": week.hand.period.name, "point": "overdue", "hazard_id": late, "what": "送达通知",
        "who": "王志强", "due_on": "2026-11-30",
    }, by="陈丽", today=TODAY).decision_id  # fmt: skip
    lost = "laptop B withdrawn: tell them another way"
    assert not [line for line in shown(week, settle) if lost in line.more]
    page = week.page
    assert page is not None
    page = page._replace(unseen={one: ["B"], two: ["B"]})
    told = lines(page, None, week.desk.today(), partial(week.pages.lines, page))
    assert told[1].more.startswith(f"李国平 · {lost}")
    assert next(line.more for line in told if line.id == late).startswith(lost)


def test_in_large_text_communities_stand_above_coverage(
    week: Week, qapp: QApplication, settle: Settle
) -> None:
    def order() -> list[QWidget]:
        return sorted((week.ui.upper, week.ui.lower), key=lambda card: card.y())

    for size, first in ((100, week.ui.upper), (150, week.ui.lower), (100, week.ui.upper)):
        theme.wear(qapp, "light", size)
        week.resize(1210, 718)
        week.retranslate()
        settle()
        assert order()[0] is first, size
