"""What stands where no premises is listed."""

from PySide6.QtCore import QCoreApplication

from firesweep.store.database import Owner
from firesweep.ui.forms.ui_premises import Ui_Premises
from firesweep.ui.look.theme import set_state


def show_main(ui: Ui_Premises, owner: Owner, *, wanted: bool) -> None:
    """One button fills an empty registry; it is the main one where that is wanted."""
    main = ui.empty_receive if has_joined(owner) else ui.empty_take
    for button in (ui.empty_take, ui.empty_receive):
        set_state(button, kind="main" if wanted and button is main else None)


def has_joined(owner: Owner) -> bool:
    """True where the street office keeps the registry, on another laptop."""
    return owner.laptop != owner.office


def say_empty(ui: Ui_Premises, owner: Owner, *, narrowed: bool) -> None:
    """Say why nothing is listed, and offer what fills the registry, or what clears the filters."""
    received = has_joined(owner)
    ui.empty_take.setVisible(not narrowed)
    ui.empty_receive.setVisible(not narrowed and received)
    ui.empty_clear.setVisible(narrowed)
    if asked := _asked_elsewhere(ui):
        title = QCoreApplication.translate("Registry", "{community} is not on this laptop")
        title = title.format(community=asked)
        hint = QCoreApplication.translate("Registry", "Its premises are at the street office.")
    elif narrowed:
        title = QCoreApplication.translate("Registry", "No premises is like this")
        hint = QCoreApplication.translate(
            "Registry", "Type fewer characters or pinyin initials, or clear the filters."
        )
    else:
        title = QCoreApplication.translate("Registry", "The registry is empty")
        hint = _of_the_office() if received else _of_this_laptop()
    ui.empty_title.setText(title)
    ui.empty_hint.setText(hint)


def _asked_elsewhere(ui: Ui_Premises) -> str:
    """Name of the community that is asked for, where it is not on this laptop."""
    away, wanted = ui.elsewhere.found.away, ui.community.value
    return next((area.name for area in away if area.id == wanted), "")


def _of_the_office() -> str:
    return QCoreApplication.translate(
        "Registry", "The street office's bundle brings it. A list can be imported here, too."
    )


def _of_this_laptop() -> str:
    return QCoreApplication.translate(
        "Registry", "Import the list the office keeps in Excel, or write the first one."
    )
