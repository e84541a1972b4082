"""Where in the premises a hazard is: typed, or one of the places used there before."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

from firesweep.model.visit.inspection import HazardDraft
from firesweep.ui.parts.chips import Chips
from firesweep.ui.parts.offers import edged

if TYPE_CHECKING:
    from firesweep.ui.field.reading import Door

SUGGESTED = 4


class PlacePart(QObject):
    """Ties the field, its suggestions, and the chips of the same hazard elsewhere together."""

    chosen = Signal()

    def __init__(self, field: QLineEdit, places: Chips, spots: Chips) -> None:
        super().__init__(field)
        self.field, self.places, self.spots = field, places, spots
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, field)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(edged(completer))
        places.chosen.connect(self._take)

    def show(self, door: "Door", hazard: HazardDraft) -> None:
        """Offer what is known; a place that is given needs no suggestion."""
        same = door.visit.hazards_of(hazard.code) if hazard.code else ()
        spots = {h.id: h.place or str(n) for n, h in enumerate(same, 1)} if len(same) > 1 else {}
        self.spots.show_choices(spots)
        self.spots.choose(hazard.id)
        used = [h.place for h in door.visit.hazards if h.place]
        known = list(dict.fromkeys([*used, *door.places]))
        if known != self._known.stringList():
            self._known.setStringList(known)
        offered = [] if hazard.place else known[:SUGGESTED]
        self.places.show_choices({place: place for place in offered})

    def _take(self, place: str) -> None:
        self.field.setText(place)
        self.chosen.emit()
