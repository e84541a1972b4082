"""The dialogs of the screen of bundles, each opened by what a row names."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from firesweep.bundle.send import SUFFIX
from firesweep.bundle.signing import KeyTrouble, note_offer
from firesweep.ui.bundle.clash_dialog import ClashDialog
from firesweep.ui.bundle.exchange import Exchange, read_exchange
from firesweep.ui.bundle.laptop_key import LaptopKey
from firesweep.ui.bundle.new_laptop import NewLaptop
from firesweep.ui.parts import files
from firesweep.ui.parts.sticks import first_stick

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


def ask_files(desk: "Desk", parent: QWidget) -> list[Path]:
    """Ask for bundles, beginning where the last one went, or on a stick."""
    title = QCoreApplication.translate("Bundle", "Choose bundles")
    kinds = QCoreApplication.translate("Bundle", "Bundles") + f" (*{SUFFIX} *{SUFFIX}.age)"
    return files.ask_files(parent, title, kinds, desk.settings.bundle_folder, first_stick())


def open_clash(desk: "Desk", exchange: Exchange, row: str, parent: QWidget) -> None:
    """Show both sides of a clash that waits for a person."""
    waiting = (each for each in exchange.clashes if not each.clash.harmless)
    named = next((each for each in waiting if each.clash.id == row), None)
    if named is not None:
        _open(ClashDialog(desk, named, exchange.names, parent))


def seek_clash(desk: "Desk", row: str, parent: QWidget) -> None:
    """Show both sides of a clash as it is by now; of one that was settled there are none."""
    store = desk.store
    desk.read(
        parent,
        lambda _: read_exchange(store),
        lambda found: open_clash(desk, found, row, parent),
    )


def open_key(
    desk: "Desk", exchange: Exchange, row: str, parent: QWidget, then: Callable[[str], object]
) -> None:
    """Show a laptop's key; `then` hears whose it is once something was decided."""
    if row in exchange.keys:
        dialog = LaptopKey(desk, exchange.keys[row], parent)
        dialog.accepted.connect(partial(then, row))
        _open(dialog)


def compare_key(
    desk: "Desk", trouble: KeyTrouble | None, parent: QWidget, then: Callable[[str], object]
) -> None:
    """Note the key a file was refused for, and show it beside the known one."""
    if trouble is None:
        return
    store, code = desk.store, trouble.laptop

    def seek(_noted: object) -> None:
        desk.read(
            parent,
            lambda _: read_exchange(store),
            lambda found: open_key(desk, found, code, parent, then),
        )

    desk.write(parent, partial(note_offer, store, trouble, desk.by), seek)


def open_new_laptop(desk: "Desk", parent: QWidget, then: Callable[[], object]) -> None:
    """Give a laptop its code."""
    dialog = NewLaptop(desk, parent)
    dialog.accepted.connect(then)
    _open(dialog)


def _open(dialog: QDialog) -> None:
    """Open a dialog that is gone once it is closed; its parent lives as long as the window."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
