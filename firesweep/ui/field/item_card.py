"""Beside the list: the item in hand, what it rests on, and photos that belong to no hazard."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from firesweep.model.visit.checklist import Item
from firesweep.model.visit.citing import Addressee, citations
from firesweep.model.visit.gaps import wants_photo
from firesweep.model.visit.photo import PhotoOwner
from firesweep.model.vocabulary import PhotoRole
from firesweep.ui.field.reading import Door
from firesweep.ui.field.visit_photos import VisitPhotos
from firesweep.ui.forms.ui_item_card import Ui_ItemCard
from firesweep.ui.words.language import spoken

if TYPE_CHECKING:
    from firesweep.ui.field.under_way import UnderWay

PHOTO_KEY = "P"


class ItemCard(QWidget):
    """Shows photos where an item has some, wants one, or one is being added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ItemCard()
        self.ui.setupUi(self)
        self.photos: VisitPhotos | None = None
        self.door: Door | None = None
        self.code = ""
        self._asked = ""
        self.hide()

    def begin(self, under_way: "UnderWay") -> None:
        """Tie the photos to the visit."""
        self.photos = VisitPhotos(
            under_way, self.ui.photos, self.ui.photosTrouble, PhotoRole.PREMISES
        )
        self.photos.newest_key = self.ui.photos.add_key = PHOTO_KEY

    def show_item(self, door: Door, code: str, *, words: bool) -> None:
        """Show an item, perhaps without its words where another card says them."""
        if self.door is not None and door.visit.id != self.door.visit.id:
            self._asked = ""
        self.door, self.code = door, code
        item = door.lists.items.get(code)
        self.ui.words.setVisible(words and item is not None)
        self.ui.line.setVisible(words)
        if item is not None:
            self._show_words(door, item)
        self._show_photos(door)
        self.setVisible(item is not None and (words or not self.ui.photosPart.isHidden()))

    def _show_words(self, door: Door, item: Item) -> None:
        fitting = citations(item, Addressee.of(door.premises))
        self.ui.code.setText(item.code)
        self.ui.text.setText(door.text_of(item.code))
        self.ui.basis.setText("\n".join(basis.say(spoken()) for basis in fitting))

    def _show_photos(self, door: Door) -> None:
        photos = door.visit.photos_at(self.code)
        wanted = self.wants_photo
        self.ui.photosPart.setVisible(bool(photos) or wanted or self._asked == self.code)
        assert self.photos is not None
        self.photos.show(PhotoOwner(door.visit.id, code=self.code), photos)
        self.ui.wanted.show_text(self.tr("Photo wanted") if wanted else "", "soon")

    @property
    def wants_photo(self) -> bool:
        """True where the list asks for a photo of the item in hand, and no hazard takes it."""
        item = self.door.visit.item(self.code) if self.door else None
        if self.door is None or item is None or self.door.visit.hazards_of(self.code):
            return False
        return wants_photo(self.door.visit, item)

    def ask(self) -> VisitPhotos:
        """Show the photos of the item in hand because one is being added."""
        assert self.photos is not None
        self._asked = self.code
        if self.door is not None:
            self.show_item(self.door, self.code, words=not self.ui.words.isHidden())
        return self.photos

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            if self.door is not None:
                self.show_item(self.door, self.code, words=not self.ui.words.isHidden())
