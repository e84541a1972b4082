"""The search field and the chips above the list, as one PremisesFilter."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from firesweep.model.sweep.progress import SweepPart
from firesweep.model.vocabulary import Category
from firesweep.store.registry.premises_list import PremisesFilter
from firesweep.ui.forms.ui_premises import Ui_Premises
from firesweep.ui.parts.flow import Flow
from firesweep.ui.registry.filter_chip import Choice
from firesweep.ui.registry.reading import Area
from firesweep.ui.words.vocabulary import words

TOGGLES = ("key_unit", "never_visited", "open_hazards", "with_closed")
EVERYTHING = PremisesFilter()


class Filters(QObject):
    """Reads the chips, and sets them to what another place asks for."""

    changed = Signal()

    def __init__(self, ui: Ui_Premises, parent: QObject) -> None:
        super().__init__(parent)
        self.ui = ui
        self.area = Area()
        self._sweep = EVERYTHING
        self._early: PremisesFilter | None = None  # asked for before the communities are known
        self._begun = False
        self._toggles: dict[str, QPushButton] = {name: getattr(ui, name) for name in TOGGLES}
        self._flow = Flow(ui.chips)
        for chip in (ui.community, ui.beat, ui.category, *self._toggles.values(), ui.of_sweep,
                     ui.clear):  # fmt: skip
            self._flow.addWidget(chip)
        ui.search.textChanged.connect(self.changed)
        for toggle in self._toggles.values():
            toggle.toggled.connect(self.changed)
        ui.community.chosen.connect(self._show_beats)
        for chip in (ui.community, ui.beat, ui.category):
            chip.chosen.connect(self.changed)
        ui.of_sweep.clicked.connect(self.leave_sweep)
        ui.of_sweep.hide()
        # Its room is kept: the first key would lay the screen out anew and paint the list twice.
        policy = ui.clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        ui.clear.setSizePolicy(policy)

    def wanted(self) -> PremisesFilter:
        """What the person asks for now."""
        ui = self.ui
        return replace(
            self._sweep,
            search=ui.search.text(),
            community_id=ui.community.value,
            beat_id=ui.beat.value,
            category=Category(ui.category.value) if ui.category.value else None,
            key_unit=ui.key_unit.isChecked(),
            never_visited=ui.never_visited.isChecked(),
            open_hazards=ui.open_hazards.isChecked(),
            with_closed=ui.with_closed.isChecked(),
        )

    def show(self, wanted: PremisesFilter) -> None:
        """Set search and chips, then say so once."""
        ui, self._begun = self.ui, True
        self._early = None if self.area.communities else wanted
        self._sweep = replace(EVERYTHING, sweep_id=wanted.sweep_id, sweep_part=wanted.sweep_part)
        with silent([ui.search, *self._toggles.values()]):
            ui.search.setText(wanted.search)
            for name, toggle in self._toggles.items():
                toggle.setChecked(getattr(wanted, name))
        ui.community.choose(wanted.community_id)
        self._show_beats()
        ui.beat.choose(wanted.beat_id)
        ui.category.choose(wanted.category.value if wanted.category else None)
        self._say_sweep()
        self.changed.emit()

    def clear(self) -> None:
        """Show everything."""
        self.show(EVERYTHING)
        self.ui.search.setFocus()

    def leave_sweep(self) -> None:
        """Show the whole registry again; the other filters stay."""
        self.show(replace(self.wanted(), sweep_id=None))

    def show_area(self, area: Area) -> None:
        """Offer the communities, beats and categories there are, in the language of now."""
        self.area = area
        ui = self.ui
        names = [Choice(c.name, c.id) for c in area.communities]
        ui.community.show_choices(self.tr("All communities"), names)
        kinds = [Choice(text, value) for value, text in words(Category).items()]
        ui.category.show_choices(self.tr("All categories"), kinds)
        self._show_beats()
        self._say_sweep()
        if self._early and area.communities:
            self.show(self._early)
        elif not self._begun and area.home and area.registered:
            self.show(replace(self.wanted(), community_id=area.home))

    def _show_beats(self) -> None:
        community = self.ui.community.value
        names = {c.id: c.name for c in self.area.communities}
        choices = [
            Choice(b.name if community else f"{names.get(b.community_id, '')} {b.name}", b.id)
            for b in self.area.beats
            if community in (None, b.community_id)
        ]
        self.ui.beat.show_choices(self.tr("All beats"), choices)
        self.ui.beat.setVisible(bool(choices))

    def _say_sweep(self) -> None:
        parts = {
            SweepPart.IN_SCOPE: self.tr("In this sweep"),
            SweepPart.INSPECTED: self.tr("Inspected in this sweep"),
            SweepPart.NO_ACCESS: self.tr("No access in this sweep"),
            SweepPart.LEFT: self.tr("Left in this sweep"),
        }
        chip, text = self.ui.of_sweep, parts[self._sweep.sweep_part]
        chip.setText(f"{text}  ×")
        chip.setAccessibleName(text)
        chip.setChecked(True)
        chip.setVisible(self._sweep.sweep_id is not None)


@contextmanager
def silent(widgets: Iterable[QWidget]) -> Iterator[None]:
    """Let widgets change without telling anybody."""
    blocked = [widget for widget in widgets if not widget.blockSignals(True)]
    try:
        yield
    finally:
        for widget in blocked:
            widget.blockSignals(False)
