"""The card that writes a bundle: for whom, where to, how many photos."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from firesweep.bundle.send import SentBundle, Wish, send
from firesweep.errors import FiresweepError
from firesweep.store.machine import settle_here
from firesweep.ui.bundle.exchange import Exchange, codes_of
from firesweep.ui.bundle.laptops import along_text
from firesweep.ui.forms.ui_send_card import Ui_SendCard
from firesweep.ui.look.theme import set_state
from firesweep.ui.progress import Progress
from firesweep.ui.words.tables import counts_text, size_text
from firesweep.ui.words.trouble import sentence

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

ALL, NONE, SOME = range(3)
MEGABYTE = 1_000_000


class SendCard(QFrame):
    """Writes on the making thread, shows how far it is, says when the stick may be pulled out."""

    sent = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SendCard()
        self.ui.setupUi(self)
        self.desk: Desk | None = None
        self.made: SentBundle | None = None
        self._exchange: Exchange | None = None
        self._progress: Progress | None = None
        self.ui.photos.currentIndexChanged.connect(self._show_most)
        self.ui.to.currentIndexChanged.connect(self.show_lacks)
        self.ui.send.clicked.connect(self.send)
        self.ui.here.clicked.connect(self.settle_here)

    def take_desk(self, desk: "Desk") -> None:
        """Begin with a desk; the folder of the last bundle stands there already."""
        self.desk = desk
        self.retranslate()

    def retranslate(self) -> None:
        """Say the choices in the language of now."""
        self.ui.retranslateUi(self)
        at = max(0, self.ui.photos.currentIndex())
        self.ui.photos.clear()
        self.ui.photos.addItems(
            [self.tr("All photos"), self.tr("No photos"), self.tr("Up to a size of")]
        )
        self.ui.photos.setCurrentIndex(at)
        self.show_exchange(self._exchange)
        self.show_made()

    def show_exchange(self, exchange: Exchange | None) -> None:
        """Offer the office first, then every laptop heard of; and the sticks plugged in now."""
        assert self.desk is not None
        self._exchange = exchange
        self.ui.folder.offer(self.desk.settings.bundle_folder)
        owner, combo = self.desk.store.owner, self.ui.to
        chosen, codes = combo.currentData(), codes_of(exchange, but=owner.office)
        name = self.tr("Laptop {code}")
        combo.clear()
        if owner.laptop == owner.office:
            combo.addItem(self.tr("Every laptop"), "")
        else:
            combo.addItem(self.tr("The street office"), owner.office)
        for code in codes:
            combo.addItem(name.format(code=code), code)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        self.show_lacks()
        self._show_copied()

    def show_lacks(self) -> None:
        """Say what would go along; to the office the first time the laptop's key."""
        text = self._lacks() if self._exchange is not None else ""
        self.ui.lacks.setText(text)
        self.ui.lacks.setVisible(bool(text))
        gone = self._exchange is not None and self._exchange.withdrawn is not None
        set_state(self.ui.lacks, state="overdue" if gone else "")

    def _lacks(self) -> str:
        assert self.desk is not None
        assert self._exchange is not None
        owner, to = self.desk.store.owner, self.ui.to.currentData()
        if self._exchange.withdrawn:
            return sentence(self._exchange.withdrawn)
        of = next((each for each in self._exchange.laptops if each.laptop == to), None)
        if of is None:
            return ""
        what = counts_text(of.lacks)
        said = self.tr("Lacks {what}").format(what=what) if what else ""
        said = "\n".join(filter(None, (said, along_text(of.loose) if of.loose else "")))
        if to == owner.office and not self._exchange.keys[owner.laptop].since:
            key = self.tr("It has not confirmed this laptop's key yet: a bundle brings it there.")
            return "\n".join(filter(None, (said, key)))
        return said or self.tr("Lacks nothing")

    def send(self) -> None:
        """Write the bundle; without a folder, ask for one first."""
        assert self.desk is not None
        if self._progress is not None:
            return
        folder = self.ui.folder.wanted()
        if folder is None:
            return
        self.show_trouble(None)
        self.made = None
        self.show_made()
        self._progress = Progress(self.tr("Writing the bundle"))
        job = partial(
            send, self.desk.store, folder, self.wish(), by=self.desk.by,
            today=self.desk.today(), step=self._progress.step,
        )  # fmt: skip
        self.desk.make(self, job, self._note, trouble=self.show_trouble, progress=self._progress)

    def _show_copied(self) -> None:
        """Say that the store was copied here, and offer the way on, until a person has chosen."""
        trouble = self._exchange.copied if self._exchange is not None else None
        self.ui.copied.setText(sentence(trouble) if trouble else "")
        for part in (self.ui.copied, self.ui.here):
            part.setVisible(trouble is not None)

    def settle_here(self) -> None:
        """The machine the store was copied from is used no more."""
        assert self.desk is not None
        job = partial(settle_here, self.desk.store.folder)
        self.desk.make(self, job, self._settled, trouble=self.show_trouble)

    def _settled(self, _: None) -> None:
        assert self.desk is not None
        text = self.tr("This machine is laptop {code} from now on. Do not use the other any more.")
        self.desk.say(text.format(code=self.desk.store.owner.laptop))
        self.sent.emit()

    def wish(self) -> Wish:
        """What the card asks for."""
        most = {NONE: 0, SOME: self.ui.most.value() * MEGABYTE}
        photos = most.get(self.ui.photos.currentIndex())
        to, words = self.ui.to.currentData() or "", self.ui.words.text()
        return Wish(to, self.ui.full.isChecked(), photos, words)

    def _note(self, made: SentBundle) -> None:
        assert self.desk is not None
        self.made = made
        if made.path.parent != Path(self.desk.settings.bundle_folder):
            self.desk.set_settings(bundle_folder=str(made.path.parent))
        self.show_made()
        self.sent.emit()

    def end(self, progress: Progress) -> None:
        """The writing is over, or was stopped."""
        if progress is not self._progress:
            return
        self._progress = None
        if progress.cancelled and self.made is None and self.desk is not None:
            self.desk.say(self.tr("Stopped. Nothing was written."))

    def show_made(self) -> None:
        """Say what was written, and that the stick may go."""
        made, label = self.made, self.ui.done
        label.setVisible(made is not None)
        if made is None:
            return
        text = self.tr(
            "{name} is written and read back: entries {entries}, photos {photos}, {size}. "
            "It is safe to pull the stick out."
        )
        left = self.tr("Photos left out: {count}, in no bundle yet: {rest}.").format(
            count=f"{made.photos_left_out:,}", rest=f"{made.photos_to_go:,}"
        )
        label.setText(
            " ".join(
                filter(None, (
                    text.format(
                        name=made.path.name, entries=f"{made.entries:,}",
                        photos=f"{made.photos:,}", size=size_text(made.bytes),
                    ),
                    left if made.photos_left_out else "",
                ))
            )
        )  # fmt: skip

    def show_trouble(self, trouble: FiresweepError | None) -> None:
        """Say beside the button why nothing was written."""
        self.ui.trouble.setText(sentence(trouble) if trouble else "")
        self.ui.trouble.setVisible(trouble is not None)

    def _show_most(self) -> None:
        self.ui.most.setVisible(self.ui.photos.currentIndex() == SOME)
