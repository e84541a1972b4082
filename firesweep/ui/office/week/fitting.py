"""How the week makes room: its buttons go under its name, its figures into fewer columns."""

from collections.abc import Sequence
from math import ceil
from typing import Any

from PySide6.QtCore import QSize

from firesweep.ui.look import theme
from firesweep.ui.look.laid_out import lead_tab
from firesweep.ui.office.week.card import CLOSE, SPARE, TIGHT, Set, WeekCard
from firesweep.ui.office.week.picture_card import PictureCard
from firesweep.ui.parts.beside_or_under import put, set_beside_or_under

ACROSS, DEEP, DEEPEST = 6, 2, 3
"""Figures in a row, rows of them where there is room, and rows before a change is left out."""
GAP, LISTED, LOW = 8, 0.56, 800
"""Pixels between parts, how much of the width the head of the list has, and below which height of
the screen (at 100 %) its figures are set close."""
LARGE = 130
"""Percent of the usual text size from which on less is said in the list."""


def is_large() -> bool:
    """True where text is so large that less of it has room."""
    return theme.scaled(100) >= LARGE


def fit(ui: Any, cards: Sequence[WeekCard], size: QSize) -> None:
    """Lay head and figures out for a size of the whole screen.

    On a low screen, and where they take more than two rows, figures are set close, or tight, so
    that they and what is most urgent below them are seen without scrolling.
    """
    left, _top, right, _bottom = ui.all.getContentsMargins()
    room = size.width() - left - right
    _fit_head(ui, room)
    set_beside_or_under(ui.listHead, ui.listTitle, ui.links, int(room * LISTED))
    ways = (CLOSE,) if size.height() < theme.scaled(LOW) else (SPARE, CLOSE)
    how = next((one for one in ways if _rows(cards, one, room, whole=True) <= DEEP), TIGHT)
    whole = _rows(cards, how, room, whole=True)
    across = ceil(len(cards) / (whole if whole <= DEEPEST else _rows(cards, how, room)))
    wide = (room + GAP) // across - GAP
    brief = not all(card.has_words(how, wide) for card in cards)
    for card in cards:
        card.set_so(how, brief=brief)
    for place, card in enumerate(cards):
        put(ui.cardGrid, card, place // across, place % across)
    for column in range(ACROSS):
        ui.cardGrid.setColumnStretch(column, int(column < across))
    for place, pictures in enumerate(_pictures(ui)):
        if ui.pictures.indexOf(pictures) != place:
            ui.pictures.insertWidget(place, pictures)


def _fit_head(ui: Any, room: int) -> None:
    """All in one line; or the days under the title; or, with the least room, the buttons."""
    beside = room - ui.actions.sizeHint().width() - ui.head.horizontalSpacing()
    widest = max(label.sizeHint().width() for label in (ui.title, ui.days))
    set_beside_or_under(ui.aboutBox, ui.title, ui.days, beside if widest <= beside else room)
    set_beside_or_under(ui.head, ui.about, ui.actions, room)


def _pictures(ui: Any) -> tuple[PictureCard, PictureCard]:
    """In large text coverage has no room above the communities; its least has below them."""
    return (ui.lower, ui.upper) if is_large() else (ui.upper, ui.lower)


def order_tabs(ui: Any, cards: Sequence[WeekCard]) -> None:
    """Lead Tab as one reads: head, figures, list, pictures; much of it the form does not know."""
    pictures = (part for card in _pictures(ui) for part in (*card.buttons.values(),
                                                                   card.table))  # fmt: skip
    links = (ui.agenda, ui.areas, ui.beats, ui.late)
    lead_tab(
        [ui.sign, *cards, *links, ui.list, ui.grid, *pictures, ui.takeBack, ui.charts, ui.table]
    )


def _rows(cards: Sequence[WeekCard], how: Set, room: int, *, whole: bool = False) -> int:
    """Return how many rows cards take; `whole`: each with its change and its line."""
    widest = max(card.asked(how, whole=whole) for card in cards)
    return ceil(len(cards) / max(1, min(ACROSS, (room + GAP) // (widest + GAP))))
