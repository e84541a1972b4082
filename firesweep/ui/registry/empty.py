"""What stands where no premises is listed."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from firesweep.ui.forms.ui_premises import Ui_Premises


def say_empty(ui: Ui_Premises, main_step: QPushButton, *, narrowed: bool) -> None:
    """Say why nothing is listed, and offer what fills the registry, or what clears the filters."""
    received = main_step is ui.empty_receive
    ui.empty_take.setVisible(not narrowed)
    ui.empty_receive.setVisible(not narrowed and received)
    ui.empty_clear.setVisible(narrowed)
    if narrowed:
        title = QCoreApplication.translate("Registry", "No premises is like this")
        hint = QCoreApplication.translate(
            "Registry", "Type fewer characters or pinyin initials, or clear the filters."
        )
    else:
        title = QCoreApplication.translate("Registry", "The registry is empty")
        hint = _of_the_office() if received else _of_this_laptop()
    ui.empty_title.setText(title)
    ui.empty_hint.setText(hint)


def _of_the_office() -> str:
    return QCoreApplication.translate(
        "Registry", "The street office's bundle brings it. A list can be imported here, too."
    )


def _of_this_laptop() -> str:
    return QCoreApplication.translate(
        "Registry", "Import the list the office keeps in Excel, or write the first one."
    )
