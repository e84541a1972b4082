"""Tab goes from the head to the list, through the card beside it, to the foot."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from firesweep.ui.look.laid_out import lead_tab
from firesweep.ui.photos.photo_strip import PhotoStrip


def set_tab_order(ui: Any) -> None:
    """Put the whole screen in its order; chips that come and go stay beside their field."""
    lead_tab(_order(ui))
    card = ui.hazard.ui
    card.spots.follows = ui.old.ui.following
    card.places.follows = card.place


def _order(ui: Any) -> Iterator[QWidget]:
    yield from (ui.photosOf, ui.giveUp, ui.noAccess, ui.items)
    yield from (ui.old.ui.earlier, ui.old.ui.photos, ui.old.ui.notice, ui.old.ui.following)
    yield from _hazard(ui.hazard.ui)
    yield from (*ui.reason.ui.usual.buttons.values(), ui.reason.ui.reason)
    yield from _strip(ui.item.ui.photos)
    premises = ui.premisesCard.ui
    yield from (*_strip(premises.photos), premises.remarks, premises.missing)
    yield from (ui.missing, ui.extra, ui.restOk, ui.finish)


def _hazard(card: Any) -> Iterator[QWidget]:
    yield from (card.description, card.place, card.measure, card.basis)
    yield from card.severities.buttons.values()
    yield from (card.onTheSpot, card.byNotice, card.byReferral)
    yield from (card.deadline, *card.quick.buttons.values(), card.refer, card.referReason)
    yield from (*_strip(card.photos), *_strip(card.after), card.noPhoto, card.note)
    yield from (card.another, card.remove)


def _strip(strip: PhotoStrip) -> tuple[QWidget, ...]:
    return (strip.tiles, strip.add, strip.newest)
