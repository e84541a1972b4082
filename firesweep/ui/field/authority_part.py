"""To whom a hazard is referred: the street's own map, and who was chosen before it was changed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox

from firesweep.ui.words.language import spoken

if TYPE_CHECKING:
    from firesweep.ui.field.reading import Door


class AuthorityPart(QObject):
    """Fills the box; an authority the street has dropped stays and says so, until another is."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box)
        self.box = box
        self.shown: tuple[object, object] = ({}, {})

    def follow(self, door: "Door") -> None:
        """Offer the map as it is by now; what is chosen stays."""
        if self.shown != (door.authorities, door.dropped):
            self.show(door, self.box.currentData() or "")

    def show(self, door: "Door | None", chosen: str) -> None:
        """Offer to whom this street refers."""
        assert door is not None
        self.shown = door.authorities, door.dropped
        self.box.clear()
        for code, name in door.authorities.items():
            self.box.addItem(name.say(spoken()), code)
        if chosen in door.dropped:
            gone = self.tr("{name} (no longer used)")
            self.box.addItem(gone.format(name=door.dropped[chosen].say(spoken())), chosen)
        self.box.setCurrentIndex(self.box.findData(chosen))
