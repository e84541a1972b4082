"""Premises drawn by lot for spot checks: from what, how many, by which seed; and earlier draws."""

import re
import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from firesweep.errors import FiresweepError
from firesweep.model.names import fold
from firesweep.office.street import pasted_names
from firesweep.office.sweep import draws as office
from firesweep.store.exchange.elsewhere import held_here
from firesweep.store.registry.premises import premises
from firesweep.store.registry.suspects import premises_called
from firesweep.store.street import beats, communities, home
from firesweep.store.sweep.draws import draws
from firesweep.store.sweep.sweeps import SweepRow
from firesweep.ui.commands import Command
from firesweep.ui.dialogs.beside import say_beside, say_nothing
from firesweep.ui.forms.ui_draw import Ui_Draw
from firesweep.ui.look.fitting import fit_screen
from firesweep.ui.office.wording import all_communities
from firesweep.ui.paper.sheets import show_draw
from firesweep.ui.screen import label_button
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.trouble import sentence
from firesweep.ui.words.vocabulary import word

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class DrawDialog(QDialog):
    """Drawing writes a fact and shows the list; an earlier one is shown with whether it repeats."""

    def __init__(self, desk: "Desk", of: SweepRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.of = of
        self.screen_below = parent or self
        self.ui = Ui_Draw()
        self.ui.setupUi(self)
        self.ui.heading.setText(of.name)
        self._fill()
        self._connect()
        self.ui.seed.setText(f"{desk.today():%Y%m%d}-{secrets.randbelow(10_000):04}")
        fit_screen(self)

    def _fill(self) -> None:
        with self.desk.store.read() as connection:
            here, own = held_here(connection, self.of), home(connection)
            areas = [(row.name, row.id) for row in communities(connection)
                     if row.id in here.communities]  # fmt: skip
            earlier = draws(connection, self.of.id)
        _offer(self.ui.community, all_communities(), areas)
        if here != self.of:  # a lot over the street would not be drawn from all of it
            self.ui.community.removeItem(0)
            self.ui.community.setCurrentIndex(max(0, self.ui.community.findData(own)))
        kinds = [(word(category), category.value) for category in self.of.categories]
        _offer(self.ui.category, self.tr("Every category"), kinds)
        self.show_beats()
        for row in earlier:
            self.ui.earlier.addItem(f"{long_date(row.drawn_on)}  {row.seed}", row.id)
        for widget in (self.ui.earlierLabel, self.ui.earlier, self.ui.show):
            widget.setVisible(bool(earlier))

    def _connect(self) -> None:
        ui = self.ui
        ui.community.currentIndexChanged.connect(lambda: self.show_beats())
        ui.ok.clicked.connect(self.submit)
        ui.cancel.clicked.connect(self.reject)
        ui.show.clicked.connect(self.show_earlier)
        for key, button in (("Ctrl+Return", ui.ok), ("Esc", ui.cancel), ("Ctrl+E", ui.show)):
            label_button(Command(key=key, button=button))
            if key != "Esc":
                QShortcut(QKeySequence(key), self, button.click)

    def show_beats(self) -> None:
        """Offer the beats of the community that is chosen."""
        area = self.ui.community.currentData()
        with self.desk.store.read() as connection:
            known = [(row.name, row.id) for row in beats(connection, area)] if area else []
        _offer(self.ui.beat, self.tr("All beats"), known)
        self.ui.beat.setEnabled(bool(known))

    def submit(self) -> None:
        """Draw, keep it, and show the list in the place of this dialog."""
        say_nothing(self)
        self.ui.ok.setEnabled(False)
        self.desk.write(self, self._job(), self.show_drawn, trouble=self.show_trouble)

    def _job(self) -> Callable[[], office.Drawn]:
        ui, desk, sweep_id = self.ui, self.desk, self.of.id
        scope = office.Scope(
            ui.community.currentData(), ui.beat.currentData(), ui.category.currentData(),
            unvisited=ui.unvisited.isChecked(),
        )  # fmt: skip
        count, seed = ui.count.value(), ui.seed.text()
        named, keys = pasted_names(ui.must.text()), ui.keyUnits.isChecked()

        def job() -> office.Drawn:
            return office.draw(
                desk.store, sweep_id, count, seed, scope=scope, must=_ids(desk, named),
                key_units=keys, by=desk.by, today=desk.today(),
            )  # fmt: skip

        return job

    def show_drawn(self, made: office.Drawn) -> None:
        """Show the list, to be printed."""
        self.accept()
        said = sentence(made.short) if made.short else ""
        show_draw(self.desk, made.draw_id, self.screen_below, said)

    def show_earlier(self) -> None:
        """Show the list of an earlier draw, and say whether it comes out the same today."""
        draw_id = self.ui.earlier.currentData()
        if draw_id is None:  # the key acts, though there is no button
            self.desk.say(self.tr("Nothing was drawn in this sweep before."))
            return
        same = office.repeats(self.desk.store, draw_id)
        said = (
            self.tr("Drawn again today it comes out the same.") if same
            else self.tr("The premises it was drawn from have changed since; its list stands.")
        )  # fmt: skip
        show_draw(self.desk, draw_id, self.screen_below, said)

    def show_trouble(self, trouble: FiresweepError) -> None:
        """Say what is wrong beside the field it is about."""
        self.ui.ok.setEnabled(True)
        say_beside(self.ui, trouble)
        fit_screen(self)


def _ids(desk: "Desk", names: list[str]) -> list[str]:
    """The premises somebody named; one that is not known is said beside the field."""
    with desk.store.read() as connection:
        return [_id_of(connection, name) for name in names]


def _id_of(connection: Any, written: str) -> str:
    """The premises of a name; of several, the one whose address follows in brackets."""
    found = premises_called(connection, written) or _at_its_address(connection, written)
    if not found:
        raise FiresweepError(
            "The registry has no premises called {name}. Write the name as it stands there.",
            name=written, field="must",
        )  # fmt: skip
    if len(found) > 1:
        raise FiresweepError(
            "Several premises are called {name}. Write the address behind the name, in brackets.",
            name=written, field="must",
        )  # fmt: skip
    return found[0]


def _at_its_address(connection: Any, written: str) -> list[str]:
    """The premises of a name with its address; both may have brackets of their own."""
    for bracket in re.finditer("[（(]", written):
        address = fold(re.sub("[）)]$", "", written[bracket.end() :].strip()))
        named = premises_called(connection, written[: bracket.start()].strip())
        found = [one for one in named if fold(premises(connection, one)["address"]) == address]
        if found:
            return found
    return []


def _offer(box: QComboBox, every: str, choices: list[tuple[str, str]]) -> None:
    box.clear()
    box.addItem(every, "")
    for text, value in choices:
        box.addItem(text, value)
