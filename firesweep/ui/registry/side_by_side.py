"""Two premises side by side: what each says, which is kept, and what it may take over."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QLabel, QRadioButton, QWidget

from firesweep.office.registry.merging import fillable
from firesweep.ui.look.laid_out import laid_out, lead_tab
from firesweep.ui.look.theme import set_state
from firesweep.ui.registry.premises_form import number_text
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.fields import field_name, said_value

SHOWN = (
    "name", "community", "beat", "address", "contact", "phone", "responsible_person",
    "credit_code", "categories", "area", "floors", "source_code", "remarks", "status",
    "visited_on", "open_hazards",
)  # fmt: skip
KEYS = "12"


class Side(NamedTuple):
    """One of the two: its row with `community`, `beat`, `visited_on` and `open_hazards`."""

    id: str
    values: Mapping[str, Any]


class SideBySide(QWidget):
    """The fields of both; where the kept one has nothing, a tick takes over what the other has."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sides: tuple[Side, ...] = ()
        self.follows: QWidget | None = None
        """What Tab leaves before it comes to the two."""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2, 2, 2, 2)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._keep = QButtonGroup(self)
        self._keep.idClicked.connect(self._choose)
        self._ticks: dict[str, QCheckBox] = {}
        self._names: list[QLabel] = []

    def show_sides(self, sides: tuple[Side, ...], kept: int = 0) -> None:
        """Show two premises, the first kept unless said otherwise; none: nothing."""
        self.sides = sides
        self._clear()
        if not sides:
            return
        for at in range(2):
            choice = QRadioButton(self.tr("Keep this one") + f"  {KEYS[at]}", self)
            choice.setChecked(at == kept)
            self._keep.addButton(choice, at)
            self._grid.addWidget(choice, 0, 1 + at)
        rows = list(self._rows())
        for at, name in enumerate(rows, 1):
            self._show_field(at, name)
        self._grid.setRowStretch(len(rows) + 1, 1)
        if self.follows is not None:
            lead_tab([self.follows, *laid_out(self)])

    @property
    def kept(self) -> int:
        """Which of the two is kept: 0 or 1."""
        return max(0, self._keep.checkedId())

    def keep(self, at: int) -> None:
        """Keep the one or the other."""
        if self.sides:
            self.show_sides(self.sides, at)
            self.chosen.emit()

    @property
    def taken(self) -> tuple[str, ...]:
        """The fields that are ticked to be taken over."""
        return tuple(name for name, tick in self._ticks.items() if tick.isChecked())

    def _choose(self, at: int) -> None:
        self.keep(at)
        self._keep.button(at).setFocus()

    def _rows(self) -> Iterator[str]:
        """The fields at least one of the two has."""
        for name in SHOWN:
            if any(side.values.get(name) not in (None, "", 0) for side in self.sides):
                yield name

    def _show_field(self, at: int, name: str) -> None:
        label = QLabel(field_name(name), self)
        label.setProperty("role", "second")
        label.setWordWrap(True)  # the two that are compared need the room
        self._grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
        texts = [_said(name, side.values.get(name)) for side in self.sides]
        kept, other = self.sides[self.kept].values, self.sides[1 - self.kept].values
        stored = {"beat": "beat_id"}.get(name, name)
        for place, text in enumerate(texts, 1):
            if place - 1 == self.kept and stored in fillable(kept, other):
                self._offer(stored, texts[2 - place], at, place)
            else:
                self._say(text, at, place, same=texts[0] == texts[1])

    def _say(self, text: str, at: int, place: int, *, same: bool) -> None:
        value = QLabel(text, self)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setWordWrap(True)
        if same:
            set_state(value, state="muted")
        self._grid.addWidget(value, at, place, Qt.AlignmentFlag.AlignTop)

    def _offer(self, name: str, text: str, at: int, place: int) -> None:
        """A field the kept one lacks: ticked, it is filled from the other."""
        taking = QCoreApplication.translate("SideBySide", "Take over: {value}")
        tick = QCheckBox(taking.format(value=text), self)
        tick.setChecked(True)
        self._ticks[name] = tick
        self._grid.addWidget(tick, at, place, Qt.AlignmentFlag.AlignTop)

    def _clear(self) -> None:
        self._ticks = {}
        for button in self._keep.buttons():
            self._keep.removeButton(button)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def _said(name: str, value: Any) -> str:
    """A value as a person reads it; days with their weekday, numbers without needless decimals."""
    if name == "visited_on" and value:
        return long_date(value)
    return said_value(name, number_text(value) if isinstance(value, float) else value, {})
