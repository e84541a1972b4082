"""What earlier visits found at an item, open or closed within a year: words, photos, notice."""

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QWidget

from firesweep.model.hazard.life import State
from firesweep.ui.commands import Command
from firesweep.ui.field.item_rows import said_same
from firesweep.ui.field.reading import OldHazard
from firesweep.ui.forms.ui_old_hazards import Ui_OldHazards
from firesweep.ui.look.theme import scaled, set_state
from firesweep.ui.parts.flow import Flow
from firesweep.ui.photos.photo_window import PhotoWindow, Shot
from firesweep.ui.rows.paint import picture_of
from firesweep.ui.screen import label_button
from firesweep.ui.words.dates import due_state, due_text, long_date
from firesweep.ui.words.vocabulary import word

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

WIDE, TALL = 100, 76
EARLIER_KEY = "H"
"""As on the rectification desk, where it shows a hazard's history; F9 sends, wherever one is."""


class Past(NamedTuple):
    """What earlier visits found at an item, and how often it is by now, in words."""

    open: tuple[OldHazard, ...] = ()
    closed: tuple[OldHazard, ...] = ()
    times: str = ""


class OldHazards(QWidget):
    """One after the other where an item has several; hidden where it has none.

    What is closed is one line until it is asked for.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_OldHazards()
        self.ui.setupUi(self)
        self.old: tuple[OldHazard, ...] = ()
        """What is shown in turn."""
        self.past = Past()
        self.at = 0
        self.desk: Desk | None = None
        ui = self.ui
        parts = {ui.repeat: (ui.times, ui.earlier),
                 ui.links: (ui.due, ui.notice, ui.following)}  # fmt: skip
        for line, widgets in parts.items():
            row = Flow(line, spacing=6)
            for part in widgets:
                row.addWidget(part)
        self.ui.photos.removable = False
        self.ui.photos.set_size(QSize(WIDE, TALL))
        self.ui.photos.chosen.connect(self.look)
        self.ui.notice.clicked.connect(self.follow)
        self.ui.following.clicked.connect(self.go_on)
        label_button(Command(key=EARLIER_KEY, button=self.ui.earlier))
        self.hide()

    def take_desk(self, desk: "Desk") -> None:
        """Get the store's photos and the way to other places."""
        self.desk = desk

    def show_past(self, past: Past) -> None:
        """Show what is still open, and say what was closed; the same stays where it was."""
        self.setVisible(bool(past.open or past.closed))
        if past != self.past:
            same = past.open == self.past.open and past.closed == self.past.closed
            self.past = past
            self._show_repeat()
            if not same:
                self._show_list(past.open)

    def _show_repeat(self) -> None:
        ui, past = self.ui, self.past
        ui.repeat.setVisible(bool(past.closed or past.times))
        ui.times.show_text(past.times, "overdue")
        ui.same.setText(said_same(past.closed[0].line) if past.closed else "")
        ui.same.setVisible(bool(past.closed))
        ui.earlier.setVisible(bool(past.closed))

    def _show_list(self, old: tuple[OldHazard, ...], at: int = 0) -> None:
        self.old, self.at = old, at
        for part in (self.ui.details, self.ui.links):
            part.setVisible(bool(old))
        if old:
            self.show_one()

    def show_earlier(self) -> None:
        """Show what was closed, too; once more puts it away."""
        past = self.past
        whole = (*past.open, *past.closed)
        if past.closed and self.old != whole:
            self._show_list(whole, at=len(past.open))
        elif past.closed:
            self._show_list(past.open)

    def show_one(self) -> None:
        """Show the one whose turn it is."""
        assert self.desk is not None
        ui, line, today = self.ui, self.old[self.at].line, self.desk.today()
        place = f"  {self.at + 1} / {len(self.old)}" if len(self.old) > 1 else ""
        is_open = State(line.state).is_open
        said = self.tr("Still open from {day}") if is_open else self.tr("Found on {day}")
        ui.title.setText(said.format(day=line.found_on) + place)
        set_state(ui.title, state="overdue" if is_open else "")
        ui.what.setText(line.description)
        ui.where.setText("  ·  ".join(filter(None, (line.place, word(State(line.state))))))
        due = due_text(line.deadline, today) if is_open else word(State(line.state))
        ui.due.show_text(due, due_state(line.deadline, today) if is_open else "done")
        ui.due.setToolTip(long_date(line.deadline if is_open else line.since))
        ui.notice.setText(line.number or self.tr("On the rectification desk"))
        ui.following.setVisible(len(self.old) > 1)
        self._show_photos()

    def _show_photos(self) -> None:
        assert self.desk is not None
        hashes = self.old[self.at].photos
        small = self.desk.store.photos.thumbnails(hashes)
        self.ui.photos.show_tiles(
            [
                (sha, picture_of(small[sha]), self.tr("Earlier photo"))
                for sha in hashes
                if sha in small
            ]
        )
        self.ui.photos.setFixedHeight(scaled(TALL) + 4)
        self.ui.photos.setFixedWidth(scaled(WIDE) + 8)
        self.ui.photos.setVisible(bool(small))

    def go_on(self) -> None:
        """Show the next one, from the first again after the last."""
        self.at = (self.at + 1) % len(self.old)
        self.show_one()

    def look(self, sha256: str) -> None:
        """Show a photo large."""
        assert self.desk is not None
        hashes = self.old[self.at].photos
        line, jpeg = self.old[self.at].line, self.desk.store.photos.jpeg
        shots = [Shot(partial(jpeg, sha), f"{line.found_on}  {line.description}") for sha in hashes]
        PhotoWindow(shots, hashes.index(sha256), self).show()

    def follow(self) -> None:
        """Go to the desk where this hazard is followed."""
        assert self.desk is not None
        line = self.old[self.at].line
        self.desk.go("rectification", search=line.number or line.premises)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "old"):
            self.ui.retranslateUi(self)
            label_button(Command(key=EARLIER_KEY, button=self.ui.earlier))
            self._show_repeat()
            if self.old:
                self.show_one()
