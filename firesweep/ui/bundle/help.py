"""Help: how work goes from laptop to laptop, from joining to a lost stick."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from firesweep.ui.dialogs.help_page import HelpPage


class Section(NamedTuple):
    """What a person wants to do, and how it is done, sentence by sentence."""

    title: str
    steps: tuple[str, ...]


class BundleHelp(HelpPage):
    """What to do with bundles, one thing after another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sections = [*self._every_day(), *self._now_and_then()]
        self.show_page(self.tr("How bundles work"), sections_of(sections))

    def _every_day(self) -> Iterator[Section]:
        yield Section(self.tr("Join"), (
            self.tr("The street office presses Ctrl+N here, gives the new laptop a code and a "
                    "community, and writes its first bundle to a stick."),
            self.tr("On the new laptop start the program, choose to join a street, and give it "
                    "that bundle: registry, checklists and names come along."),
            self.tr("The laptop's first bundle back brings its key. Compare the fingerprint by "
                    "phone."),
        ))  # fmt: skip
        yield Section(self.tr("Send"), (
            self.tr("Put the stick in and press F9, wherever you are. Only what the other side "
                    "lacks by its last receipt goes along; a lost stick loses nothing."),
            self.tr("Pull the stick out when it says that this is safe: the bundle was read back."),
            self.tr("What has not reached the office stands at the top of the window until its "
                    "own bundle confirms it."),
        ))  # fmt: skip
        yield Section(self.tr("Receive"), (
            self.tr("Drop the files on the window, or choose them. They are looked at first: what "
                    "is new, what clashes, what cannot be read. Nothing is written by that."),
            self.tr("Each file is taken in whole or not at all, in any order, the same one twice "
                    "if need be. Under Taken in it can be taken back until work rests on it."),
            self.tr("If the stick was pulled out meanwhile, nothing was taken in. Put it in and "
                    "take the file in again."),
        ))  # fmt: skip
        yield Section(self.tr("Clashes"), (
            self.tr("Two people wrote the same field without knowing of each other. Both values "
                    "are kept; until somebody decides, the program shows one by a fixed rule."),
            self.tr("Under Clashes press Enter on a line: choose one of the two, or write what is "
                    "right. The decision travels to every laptop."),
        ))  # fmt: skip

    def _now_and_then(self) -> Iterator[Section]:
        yield Section(self.tr("Hand-over"), (
            self.tr("A premises, or its whole beat, is handed to another laptop under Premises "
                    "(Ctrl+H) and goes with the next bundle. Whoever edits it elsewhere is "
                    "warned, never stopped."),
        ))  # fmt: skip
        yield Section(self.tr("A laptop is lost or copied"), (
            self.tr("The street office withdraws the key of a lost laptop (Laptops, Details…). "
                    "What it recorded before stays; what it sends from then on is refused."),
            self.tr("The replacement gets a code of its own. Two machines never share one: if a "
                    "store was copied, say which of the two goes on."),
            self.tr("After a backup is put back, take in a bundle with everything of the office "
                    "before anything is recorded: what was sent from here since comes back with "
                    "it."),
        ))  # fmt: skip
        yield Section(self.tr("Sealed bundles"), (
            self.tr("With a passphrase in the card, a stick that is found by strangers can't be "
                    "read. Tell the passphrase by phone; never put it on the stick."),
            self.tr("Without the program, the age tool opens such a file with the passphrase."),
        ))  # fmt: skip


def open_help(parent: QWidget) -> None:
    """Open the page over a screen; it is gone once it is closed."""
    page = BundleHelp(parent)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    page.open()


def sections_of(sections: Iterable[Section]) -> str:
    """The sections below each other, each step on a line."""
    return "".join(map(_section, sections))


def _section(section: Section) -> str:
    steps = "".join(f"<li>{escape(step)}</li>" for step in section.steps)
    return f"<h4>{escape(section.title)}</h4><ul>{steps}</ul>"
