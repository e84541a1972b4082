"""Puts a week that was read on the screen: its head, its figures, its list."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker

from firesweep.model.review import Figure
from firesweep.store.review import STREET
from firesweep.ui.office.week.card import WeekCard
from firesweep.ui.office.week.page import Page
from firesweep.ui.office.week.rows import rows
from firesweep.ui.office.week.wording import change_text, days_text, week_text
from firesweep.ui.words import word
from firesweep.ui.words_of_review import meaning

WORSE = {Figure.OVERDUE: "overdue", Figure.NEW_SERIOUS: "overdue", Figure.REPEATS: "overdue",
         Figure.CLASHES: "soon", Figure.PHOTOS: "soon", Figure.SILENT: "soon",
         Figure.NO_ACCESS: "soon", Figure.DUE: "soon", Figure.WITHOUT_DRILL: "soon"}  # fmt: skip
"""What a figure that is not 0 is coloured as."""


def show_head(ui: Any, page: Page, today: date) -> None:
    """Say which week it is, and what can be done with it by now."""
    over = page.review.period.last < today
    ui.title.setText(week_text(page.review.period))
    ui.days.setText(days_text(page))
    ui.forward.setEnabled(over)
    ui.sign.setEnabled(bool(page.signed) or over)


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
        if point.figure is Figure.COVERED:
            number = f"{number} / {page.review.numbers[Figure.IN_SCOPE]:,}"
        state = WORSE.get(point.figure, "plain") if point.number else "plain"
        card.show_figure(word(point.figure), number, change_text(point, page.review), state)
        card.show_line(point.line)
        card.setToolTip(meaning(point.figure))
        card.setChecked(point.figure is page.wish.figure)


def show_list(ui: Any, page: Page, today: date) -> None:
    """Show what is to be decided, one figure's records, or the communities."""
    lines, figure, areas = list(rows(page, today)), page.wish.figure, page.wish.areas
    ui.listTitle.setText(_title(page))
    ui.listAbout.setText("" if figure is None else meaning(figure))
    ui.agenda.setVisible(figure is not None or areas)
    ui.areas.setVisible(not areas and page.wish.community == STREET)
    ui.list.show_rows(lines)
    ui.list.setVisible(bool(lines))
    if lines:
        ui.empty.hide()
        if not ui.list.current_id():
            ui.list.choose(0)
    else:
        ui.empty.show_reason(*_why_empty(figure))


def _title(page: Page) -> str:
    if page.wish.areas:
        return QCoreApplication.translate("Week", "Communities")
    if page.wish.figure is None:
        return QCoreApplication.translate("Week", "To decide")
    return word(page.wish.figure)


def _why_empty(figure: Figure | None) -> tuple[str, str]:
    if figure is not None:
        return QCoreApplication.translate("Week", "No record"), meaning(figure)
    return (
        QCoreApplication.translate("Week", "Nothing waits for a decision"),
        QCoreApplication.translate(
            "Week", "Nothing is overdue or due within seven days, and nothing serious is new."
        ),
    )
