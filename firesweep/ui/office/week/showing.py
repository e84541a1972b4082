"""Puts a period that was read on the screen: its head, its figures, its list."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker

from firesweep.model.period import Kind
from firesweep.model.review.figures import Figure
from firesweep.store.review.review import STREET
from firesweep.ui.look.theme import set_state
from firesweep.ui.office.week.area_rows import points_of
from firesweep.ui.office.week.card import WeekCard
from firesweep.ui.office.week.fitting import is_large
from firesweep.ui.office.week.page import Late, Page, View
from firesweep.ui.office.week.period_words import kind_word, period_text
from firesweep.ui.office.week.wording import (
    changes,
    days_text,
    foot_text,
    right_text,
    signed_text_of,
    twice_text,
    wrong_checks,
)
from firesweep.ui.rows.lines import Lines
from firesweep.ui.words.review import counted_again, meaning
from firesweep.ui.words.vocabulary import word

WORSE = {Figure.OVERDUE: "overdue", Figure.NEW_SERIOUS: "overdue", Figure.REPEATS: "overdue",
         Figure.CLASHES: "soon", Figure.PHOTOS: "soon", Figure.SILENT: "soon",
         Figure.NO_ACCESS: "soon", Figure.DUE: "soon", Figure.WITHOUT_DRILL: "soon"}  # fmt: skip
"""What a figure that is not 0 is coloured as."""


def show_head(ui: Any, page: Page, today: date) -> None:
    """Say which period it is, and what can be done with it by now."""
    period = page.review.period
    over = period.last < today
    title = QCoreApplication.translate("Week", "{period}")
    ui.title.setText(title.format(period=period_text(period)))
    ui.days.setText(days_text(page))
    ui.days.setToolTip(signed_text_of(page))
    ui.forward.setEnabled(over)
    ui.sign.setEnabled(bool(page.signed) or over or period.kind is not Kind.WEEK)
    ui.takeBack.setVisible(page.signed is not None)


def show_kinds(ui: Any, kind: Kind) -> None:
    """Offer how long a period is."""
    with QSignalBlocker(ui.kind):
        ui.kind.clear()
        for each in Kind:
            ui.kind.addItem(kind_word(each), each)
        ui.kind.setCurrentIndex(list(Kind).index(kind))


def show_communities(ui: Any, page: Page) -> None:
    """Offer the street and its communities."""
    box = ui.community
    with QSignalBlocker(box):
        box.clear()
        if page.whole:
            box.addItem(QCoreApplication.translate("Week", "The whole street"), STREET)
        for area, name in page.communities.items():
            box.addItem(name, area)
        box.setCurrentIndex(max(0, box.findData(page.wish.community)))
    box.setVisible(len(page.communities) > 1)


def show_cards(cards: Mapping[Figure, WeekCard], page: Page) -> None:
    """Show every figure with its change and its line."""
    for point in page.review.points:
        card, number = cards[point.figure], f"{point.number:,}"
        name = _named(point.figure, page.review.numbers[Figure.IN_SCOPE])
        state = WORSE.get(point.figure, "plain") if point.number else "plain"
        changed = changes(point, page.review)
        card.show_figure(name, number, changed.words[0], state)
        card.show_line(point.line, changed)
        card.setToolTip(meaning(point.figure))
        card.setChecked(point.figure is page.wish.figure)


def _named(figure: Figure, in_scope: int) -> str:
    """What a card is called; how far the sweep came says of how many premises."""
    translate = QCoreApplication.translate
    if figure is Figure.COVERED and in_scope:
        text = "{covered}/{all}" if is_large() else translate("Week", "{covered} of {all}")
        return text.format(covered=translate("Week", "Inspected"), all=f"{in_scope:,}")
    short = {
        Figure.COVERED: translate("Week", "Inspected"),
        Figure.WITHOUT_DRILL: translate("Week", "Without a drill"),
        Figure.DRILLS: translate("Week", "Drills"),
        Figure.OUTREACH: translate("Week", "Outreach"),
    }
    shorter = {
        Figure.DUE: translate("Week", "Due in 7 days"),
        Figure.PHOTOS: translate("Week", "Photos awaited"),
        Figure.SILENT: translate("Week", "Laptops awaited"),
    }
    return short.get(figure) or (is_large() and shorter.get(figure)) or word(figure)


def show_list(ui: Any, page: Page, late: Late | None, shown: Lines) -> None:
    """Show what is to be decided, one figure's records, or the communities."""
    view, figure = page.wish.view, page.wish.figure
    ui.listTitle.setText(_title(page))
    ui.listAbout.setText(_about(page))
    ui.listAbout.setVisible(bool(ui.listAbout.text()))
    ui.agenda.setVisible(view is not View.AGENDA)
    ui.areas.setVisible(view is not View.AREAS and len(page.areas) > 1)
    ui.beats.setVisible(view is not View.GRID and bool(page.review.beats))
    came = bool(late and (any(late.records.values()) or any(late.before.values())))
    ui.late.setVisible(came and view is not View.LATE)
    ui.grid.setVisible(view is View.GRID)
    ui.list.show_rows(shown)
    ui.list.setVisible(bool(shown))
    if shown or view is View.GRID:
        ui.empty.hide()
        if shown and not ui.list.current_id():
            ui.list.choose(0)
    else:
        ui.empty.show_reason(*_why_empty(view, figure))
    ui.foot.setText(foot_text(page, late))
    ui.checks.setText(right_text(page.review))
    missing, wrong = "soon" if page.review.silent else "plain", wrong_checks(page.review)
    set_state(ui.foot, state="overdue" if wrong else missing)
    ui.foot.setToolTip(twice_text() if wrong else "")


def _title(page: Page) -> str:
    translate, view = QCoreApplication.translate, page.wish.view
    if view is View.FIGURE and page.wish.figure:
        area = page.communities.get(page.wish.area, "")
        return " · ".join(filter(None, (word(page.wish.figure), area)))
    if view is View.POINTS and (one := points_of(page)):
        text = translate("Week", "{community}: {points} points, {grade}")
        return text.format(community=one.community, points=f"{one.score.points:g}",
                           grade=word(one.score.grade).lower())  # fmt: skip
    return {
        View.AREAS: translate("Week", "Communities"),
        View.GRID: translate("Week", "Coverage by beat"),
        View.LAST: translate("Week", "Decided last week"),
        View.LATE: translate("Week", "Came in after signing"),
    }.get(view, translate("Week", "Agenda"))


def _about(page: Page) -> str:
    view, figure = page.wish.view, page.wish.figure
    if view is View.GRID:
        choose = QCoreApplication.translate("Week", "Choose a community to see its beats.")
        of_street = "" if page.review.community_id else choose
        return "\n".join(filter(None, (of_street, counted_again(page.review))))
    if view is View.AGENDA and page.wish.period.kind is not Kind.WEEK:
        return QCoreApplication.translate("Week", "Decisions are made in a week: W shows it.")
    said = [meaning(figure)] if view is View.FIGURE and figure else []
    if not page.held:
        said.append(QCoreApplication.translate(
            "Week", "These records were not kept with the signed week: they are listed as of now."
        ))  # fmt: skip
    elif not page.named:
        said.append(QCoreApplication.translate(
            "Week", "Not all names here were kept with the signed week: those are today's."
        ))  # fmt: skip
    return " ".join(said)


def _why_empty(view: View, figure: Figure | None) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if view is View.FIGURE and figure is not None:
        return translate("Week", "No record"), meaning(figure)
    if view is View.LATE:
        return (
            translate("Week", "Nothing came in after signing"),
            translate("Week", "What is recorded later for a signed week is listed here."),
        )
    return (
        translate("Week", "Nothing waits for a decision"),
        translate(
            "Week", "Nothing is overdue or due within seven days, and nothing serious is new."
        ),
    )
