"""The fields of a premises: filled from the store, read back as text, each with its trouble."""

import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from firesweep.errors import FiresweepError
from firesweep.model.registry.premises import FieldProblem
from firesweep.model.vocabulary import Category, Flag, PremisesStatus, split_categories
from firesweep.ui.desk import Desk
from firesweep.ui.forms.ui_premises_panel import Ui_PremisesPanel
from firesweep.ui.look.theme import scaled, set_state
from firesweep.ui.registry.filters import silent
from firesweep.ui.registry.reading import Area, Dossier
from firesweep.ui.words.trouble import sentence
from firesweep.ui.words.vocabulary import words

TEXTS = ("name", "address", "contact", "phone", "responsible_person", "credit_code",
         "status_reason")  # fmt: skip
NUMBERS = ("area", "floors")
COMBOS = ("community_id", "beat_id", "status")
FIELDS = (*TEXTS, *NUMBERS, *COMBOS, "categories", "parent_id", "flags", "remarks")
LABEL = 32
"""Pixels at 100 % above a field in which its name stands."""
UNKNOWN_PARENT = FiresweepError("No premises of this name was chosen. Choose it from the list.")
OFFERED = (PremisesStatus.REGISTERED, PremisesStatus.SUSPENDED, PremisesStatus.CLOSED_DOWN)


class PremisesForm(QObject):
    """What stands in the fields; `edited` whenever a person changes one."""

    edited = Signal()

    def __init__(self, ui: Ui_PremisesPanel, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.ui = ui
        self.area = Area()
        self._shown: dict[str, Any] = {}
        ui.parent_id.desk = desk
        for name in (*TEXTS, *NUMBERS):
            self._line(name).textEdited.connect(self._edit)
        ui.parent_id.textChanged.connect(self._edit)
        ui.remarks.textChanged.connect(self._edit)
        for grid in (ui.categories, ui.flags):
            grid.changed.connect(self._edit)
        ui.community_id.activated.connect(self._choose_community)
        ui.beat_id.activated.connect(self._edit)
        ui.status.activated.connect(self._choose_status)
        self.retranslate()
        self._shown = self.values()

    def retranslate(self) -> None:
        """Say categories, marks and statuses in the language of now."""
        self.ui.categories.show_choices(words(Category))
        self.ui.flags.show_choices(words(Flag))
        chosen = self.ui.status.currentData()
        self.ui.status.clear()
        for value, text in words(PremisesStatus).items():
            if value in OFFERED or value == chosen:
                self.ui.status.addItem(text, value)
        self.ui.status.setCurrentIndex(max(0, self.ui.status.findData(chosen)))

    def show(self, dossier: Dossier) -> None:
        """Fill every field; nothing counts as edited afterwards."""
        values, self.area = dossier.values, dossier.area
        with silent(self._widgets()):
            for name in TEXTS:
                self._line(name).setText(str(values.get(name, "")))
            for name in NUMBERS:
                self._line(name).setText(number_text(values.get(name)))
            self.ui.remarks.setPlainText(str(values.get("remarks", "")))
            self.ui.categories.choose(split_categories(values.get("categories", "")))
            self.ui.flags.choose(flag for flag in Flag if values.get(flag))
            self.ui.parent_id.show_premises(values.get("parent_id"), dossier.parent)
            self._fill_areas(values)
            self._show_status(str(values.get("status", PremisesStatus.REGISTERED)))
        self.show_problems(())
        self._shown = self.values()

    def values(self) -> dict[str, Any]:
        """What stands in the fields, as PremisesDraft takes it; wrong numbers stay text."""
        ui = self.ui
        found: dict[str, Any] = {name: self._line(name).text() for name in TEXTS}
        found |= {name: number_of(self._line(name).text()) for name in NUMBERS}
        found |= {flag.value: flag in ui.flags.chosen() for flag in Flag}
        return found | {
            "categories": ",".join(ui.categories.chosen()),
            "community_id": ui.community_id.currentData() or "",
            "beat_id": ui.beat_id.currentData(),
            "parent_id": ui.parent_id.chosen,
            "status": ui.status.currentData(),
            "remarks": ui.remarks.toPlainText(),
        }

    @property
    def changes(self) -> dict[str, Any]:
        """The fields a person has changed, with what stands there now."""
        shown = self._shown
        return {name: value for name, value in self.values().items() if shown.get(name) != value}

    @property
    def is_edited(self) -> bool:
        """True while something here is not in the store."""
        return bool(self.changes) or self.ui.parent_id.unknown

    def show_problems(self, problems: Iterable[FieldProblem]) -> None:
        """Say beside each field what is wrong with it, and go to the first one."""
        said = {problem.field: sentence(problem.reason) for problem in problems}
        for name in FIELDS:
            label: QLabel = getattr(self.ui, f"{name}_wrong")
            label.setText(said.get(name, ""))
            label.setVisible(name in said)
            set_state(getattr(self.ui, name), wrong=name in said)
        first = min((name for name in said if name in FIELDS), key=self._height, default=None)
        if first:
            widget: QWidget = getattr(self.ui, first)
            widget.setFocus()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # as tall as it is
            self.ui.scroll.ensureWidgetVisible(getattr(self.ui, f"{first}_wrong"))
            self.ui.scroll.ensureWidgetVisible(widget, 0, scaled(LABEL))

    def _height(self, name: str) -> int:
        widget: QWidget = getattr(self.ui, name)
        return widget.mapTo(self.ui.form, widget.rect().topLeft()).y()

    def _line(self, name: str) -> QLineEdit:
        line: QLineEdit = getattr(self.ui, name)
        return line

    def _widgets(self) -> list[QWidget]:
        return [getattr(self.ui, name) for name in FIELDS]

    def _fill_areas(self, values: Mapping[str, Any]) -> None:
        fill(self.ui.community_id, [(c.name, c.id) for c in self.area.communities],
             values.get("community_id"))  # fmt: skip
        self._fill_beats(values.get("beat_id"))

    def _fill_beats(self, chosen: str | None) -> None:
        community = self.ui.community_id.currentData()
        beats = [(b.name, b.id) for b in self.area.beats if b.community_id == community]
        fill(self.ui.beat_id, beats, chosen)
        self.ui.beat_id.setEnabled(bool(beats))

    def _show_status(self, status: str) -> None:
        if self.ui.status.findData(status) < 0:
            self.ui.status.addItem(words(PremisesStatus)[status], status)
        self.ui.status.setCurrentIndex(self.ui.status.findData(status))
        self._show_reason()

    def _show_reason(self) -> None:
        in_business = self.ui.status.currentData() == PremisesStatus.REGISTERED.value
        self.ui.status_reason.setEnabled(not in_business)

    def _choose_community(self) -> None:
        self._fill_beats(None)
        self._edit()

    def _choose_status(self) -> None:
        self._show_reason()
        if self.ui.status.currentData() == PremisesStatus.REGISTERED.value:
            self.ui.status_reason.clear()
        self._edit()

    def _edit(self) -> None:
        self.edited.emit()


def fill(combo: QComboBox, choices: Iterable[tuple[str, str]], chosen: str | None) -> None:
    """Offer choices below an empty line, which stands for none."""
    combo.clear()
    combo.addItem("—", None)
    for text, value in choices:
        combo.addItem(text, value)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))


def number_text(value: float | None) -> str:
    """A stored number without needless decimals."""
    return "" if value is None else f"{value:.10g}"


def number_of(text: str) -> float | str | None:
    """A typed number, full-width digits and thousands' commas allowed; what is none stays text."""
    plain = unicodedata.normalize("NFKC", text).replace(",", "").strip()
    if not plain:
        return None
    try:
        return float(plain)
    except ValueError:
        return plain
