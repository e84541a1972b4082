"""What is printed for the chosen rows of the registry: one PDF, in the order one walks."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from firesweep.store.registry.premises import ids_of_rows
from firesweep.ui.commands import Command
from firesweep.ui.forms.ui_premises import Ui_Premises
from firesweep.ui.paper import sheets
from firesweep.ui.screen import label_button

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

Show = Callable[["Desk", Sequence[str], QWidget], None]


class ChosenPremises(QObject):
    """The bar below the list: how many premises are chosen, and what there is to print for them."""

    def __init__(self, desk: "Desk", ui: Ui_Premises, screen: QWidget) -> None:
        super().__init__(screen)
        self.desk, self.ui, self.screen = desk, ui, screen
        self.menu = QMenu(self.ui.print_chosen)
        self.menu.aboutToShow.connect(self._fill)
        self.ui.print_chosen.setMenu(self.menu)
        self.ui.rows.selected.connect(self.say)
        self.say()

    def say(self) -> None:
        """Say how many are chosen; without one there is no bar."""
        count = self.ui.rows.selected_count
        self.ui.chosen_bar.setVisible(bool(count))
        text = self.tr("{count} premises chosen")
        self.ui.chosen_count.setText(text.format(count=f"{count:,}"))
        label_button(Command(self.tr("Print"), key="Ctrl+P", button=self.ui.print_chosen))

    def commands(self) -> Iterable[Command]:
        """The menu by its key, and each of its lines by its name."""
        yield Command(self.tr("Print sheets of the chosen premises"), self.offer, "Ctrl+P")
        for text, do in self._lines():
            yield Command(text, do)

    def offer(self) -> None:
        """Open the menu, or say how to choose."""
        if self._rows():
            self.ui.print_chosen.showMenu()

    def print(self, show: Show) -> None:
        """Show the sheets of the chosen premises."""
        self._ask(lambda ids: show(self.desk, ids, self.screen))

    def hand_out(self) -> None:
        """Record that the chosen premises were given their self-check sheets."""
        self._ask(self._hand_out)

    def _hand_out(self, ids: Sequence[str]) -> None:
        from firesweep.ui.registry.hand_out import HandOut

        HandOut(self.desk, ids, self.ui.chosen_count.text(), self.screen).open()

    def _lines(self) -> list[tuple[str, Callable[[], None]]]:
        return [
            (self.tr("Dossiers of the chosen"), partial(self.print, sheets.show_dossiers)),
            (self.tr("Blank checklists of the chosen"),
             partial(self.print, sheets.show_checklists)),
            (self.tr("Self-check sheets of the chosen"),
             partial(self.print, sheets.show_self_checks)),
            (self.tr("Slips for the doors of the chosen"), partial(self.print, sheets.show_slips)),
            (self.tr("Self-check sheets of the chosen are handed out…"), self.hand_out),
        ]  # fmt: skip

    def _fill(self) -> None:
        self.menu.clear()
        for text, do in self._lines():
            self.menu.addAction(text, do)

    def _rows(self) -> list[int]:
        """The chosen rows; where there are none, the person is told how to choose."""
        rows: list[int] = self.ui.rows.selected_ids()
        if not rows:
            said = self.tr("Nothing is chosen. Choose rows with Shift and the arrows, or all with "
                           "Ctrl+A in the list.")  # fmt: skip
            self.desk.say(said)
        return rows

    def _ask(self, then: Callable[[Sequence[str]], Any]) -> None:
        if rows := self._rows():
            self.desk.read(self, lambda connection: ids_of_rows(connection, rows), then)
