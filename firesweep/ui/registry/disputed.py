"""Fields of a premises two laptops wrote apart: the other side, below the field that is edited."""

from collections.abc import Mapping
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from firesweep.model.vocabulary import Flag
from firesweep.office.registry.upkeep import ChangedMeanwhile, InDispute
from firesweep.store.merge.clashes import Clash, Side
from firesweep.ui.look.focus import LINKS
from firesweep.ui.look.theme import set_state
from firesweep.ui.registry.premises_form import FIELDS
from firesweep.ui.registry.reading import Dossier
from firesweep.ui.words.fields import field_name, said_value
from firesweep.ui.words.listing import listed, with_aside, with_value
from firesweep.ui.words.whose import whose

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

ABOVE = ""
"""Where a field is said that has no place of its own in the form: above the tabs."""


class Disputed(QObject):
    """Says what else was written in a field, by whom; what is saved there is then a choice."""

    def __init__(self, ui: Any, desk: "Desk", panel: Any) -> None:
        super().__init__(panel)
        self.ui, self.desk = ui, desk
        self.told: tuple[Clash, ...] = ()
        """The clashes the person was shown."""
        self._names: Mapping[str, str] = {}
        self._lines: dict[str, QLabel] = {}

    def show(self, dossier: Dossier) -> None:
        """Say what the premises' open clashes are."""
        self.told, self._names = tuple(dossier.clashes), dossier.names
        self._say()

    def hear(self, trouble: ChangedMeanwhile) -> None:
        """Say what came while something was typed; nothing typed is lost by it."""
        if isinstance(trouble, InDispute):
            came = {each.field for each in trouble.clashes}
            kept = tuple(each for each in self.told if each.field not in came)
            self.told = (*kept, *trouble.clashes)
            self._say()

    def _say(self) -> None:
        said: dict[str, list[str]] = {}
        for clash in self.told:
            said.setdefault(_place(clash.field), []).append(self._text(clash))
        for place in said.keys() | self._lines.keys():
            line = self._line(place)
            line.setText("<br>".join(said.get(place, ())))
            line.setVisible(place in said)

    def _text(self, clash: Clash) -> str:
        """The other sides, and the way to both of them."""
        others = listed(self._side(clash, side) for side in clash.sides[1:])
        text = QCoreApplication.translate(
            "Disputed",
            "Two laptops wrote here apart; the other value: {others}. What you save here decides.",
        )
        if _place(clash.field) == ABOVE:
            text = QCoreApplication.translate(
                "Disputed", "Two laptops wrote this apart; the other value: {others}."
            )
        beside = QCoreApplication.translate("Disputed", "Compare side by side")
        link = f'<a href="{escape(clash.field)}">{_unbroken(beside)}</a>'
        return f"{escape(text.format(others=others))} {link}"

    def _side(self, clash: Clash, side: Side) -> str:
        value = said_value(clash.field, side.new, self._names)
        if _place(clash.field) != clash.field:
            value = with_value(field_name(clash.field), value)
        return with_aside(value, whose(side.at, side.by, side.laptop))

    def _line(self, place: str) -> QLabel:
        if place not in self._lines:
            line = self._lines[place] = QLabel(self.ui.card)
            line.setObjectName(f"{place or 'above'}_disputed")
            line.setWordWrap(True)
            line.setTextFormat(Qt.TextFormat.RichText)
            line.setTextInteractionFlags(LINKS)
            set_state(line, state="soon")
            line.linkActivated.connect(self.compare)
            _stand(self.ui, place, line)
        return self._lines[place]

    def compare(self, field: str) -> None:
        """Go to both sides of a clash."""
        found = next((each for each in self.told if each.field == field), None)
        if found is not None:
            self.desk.go("bundles", view="clashes", clash=found.id)


def _place(field: str) -> str:
    """The field of the form below which a clash is said."""
    place = "flags" if field in set(Flag) else field
    return place if place in FIELDS else ABOVE


def _unbroken(text: str) -> str:
    return escape(text).replace(" ", "&nbsp;")


def _stand(ui: Any, place: str, line: QLabel) -> None:
    """Stand below a field, or above the tabs."""
    if place == ABOVE:
        ui.card_rows.insertWidget(ui.card_rows.indexOf(ui.tabs), line)
        return
    cell: QVBoxLayout = getattr(ui, f"{place}_cell")
    cell.insertWidget(cell.indexOf(getattr(ui, f"{place}_wrong")), line)
