"""The photos of something in a row: shown whole, added by drop, paste, file or the newest ones."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from firesweep.ui.look.theme import scaled
from firesweep.ui.parts.files import ask_files
from firesweep.ui.photos.thumbnails import TILE, ThumbnailList
from firesweep.ui.rows.paint import picture_of

KINDS = "*.jpg *.jpeg *.png *.heic *.heif"
PHOTO_FORMATS = ("image/jpeg", "image/heic", "image/heif", "image/png")
SCROLL_BAR = 12
NEWEST_KEY = "F8"
"""Takes the newest photo of the phone's folder, wherever photos are taken."""


@dataclass(frozen=True)
class PhotoTile:
    """One photo to show: its id, its thumbnail's bytes, and what it is (for a screen reader)."""

    id: str
    thumbnail: bytes
    caption: str = ""


class PhotoStrip(QWidget):
    """Thumbnails and a button to add; what is added comes out by signals, nothing is stored."""

    files_added = Signal(list)
    """Paths that were dropped, pasted or picked."""
    image_pasted = Signal(object)
    """What the clipboard holds: a photo's bytes, else a QImage."""
    newest_asked = Signal()
    photo_chosen = Signal(str)
    photo_removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = ""
        """Where the file dialog starts."""
        self.tiles = ThumbnailList(self)
        self.tiles.chosen.connect(self.photo_chosen)
        self.tiles.removed.connect(self.photo_removed)
        self.add = QPushButton(self)
        self.add.clicked.connect(self.pick_files)
        self.newest = QPushButton(self)
        self.newest.clicked.connect(self.newest_asked)
        self.newest.hide()
        self.newest_key = ""
        self.add_key = "Ctrl+P"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.tiles, 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.add)
        buttons.addWidget(self.newest)
        row.addLayout(buttons)
        row.addStretch()
        self.setAcceptDrops(True)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)
        self.retranslate()
        self._measure()

    def show_photos(self, tiles: Iterable[PhotoTile]) -> None:
        """Show these photos, in this order."""
        shown = list(tiles)
        self.tiles.show_tiles([(t.id, picture_of(t.thumbnail), t.caption) for t in shown])
        self.tiles.setVisible(bool(shown))

    def offer_newest(self, *, on: bool = True, key: str = "") -> None:
        """Offer the newest photo of the phone's folder, where one is set."""
        self.newest_key = key
        self.newest.setVisible(on)
        self.retranslate()
        self._measure()

    def pick_files(self) -> None:
        """Ask for photos on the disk."""
        kinds = self.tr("Photos") + f" ({KINDS})"
        if paths := ask_files(self, self.tr("Add photos"), kinds, self.folder):
            self.folder = str(paths[0].parent)
            self.files_added.emit(paths)

    def paste(self) -> bool:
        """Take photos from the clipboard; False where there are none."""
        return self.take(QGuiApplication.clipboard().mimeData())

    def take(self, data: QMimeData) -> bool:
        """Take the files, or else the picture, that were dropped or pasted."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.files_added.emit(paths)
        elif holds_picture(data):
            self.image_pasted.emit(photo_in(data) or data.imageData())
        return bool(paths) or holds_picture(data)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures may be dropped here."""
        if event.mimeData().hasUrls() or holds_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def retranslate(self) -> None:
        """Say the buttons."""
        alone = self.newest.isHidden()
        self.add.setText(("＋\n" if alone else "＋ ") + self.add_key)
        self.add.setToolTip(self.tr("Add photos"))
        self.add.setAccessibleName(self.tr("Add photos"))
        name = self.tr("Newest")
        self.newest.setText(" ".join(filter(None, (name, self.newest_key))))
        self.newest.setAccessibleName(name)
        self.newest.setToolTip(self.tr("Take the newest photo of the phone's folder"))
        self.tiles.setAccessibleName(self.tr("Photos"))

    def showEvent(self, event: QShowEvent) -> None:
        """Measure in the font that is really worn."""
        super().showEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        tall = scaled(TILE.height())
        alone = self.newest.isHidden()
        self.setMinimumHeight(tall)  # the style sheet overrules the buttons' own
        for button in (self.add, self.newest):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
            button.setFixedHeight(tall if alone else (tall - 4) // 2)
            button.ensurePolished()
        wide = max(scaled(74), self.add.sizeHint().width(), self.newest.sizeHint().width())
        for button in (self.add, self.newest):
            button.setMinimumWidth(scaled(74) if alone else wide)
        self.tiles.setFixedHeight(tall + SCROLL_BAR)


def holds_picture(data: QMimeData) -> bool:
    """True where a picture was copied, as a photo's file or as dots."""
    return data.hasImage() or any(map(data.hasFormat, PHOTO_FORMATS))


def photo_in(data: QMimeData) -> bytes:
    """Return a photo as it was copied, with its time and turn; empty where there are only dots."""
    kinds = (kind for kind in data.formats() if kind in PHOTO_FORMATS)
    return bytes(data.data(next(kinds, "")).data())
