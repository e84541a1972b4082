"""A clash, side by side: choose one value, or write a third."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from firesweep.bundle.clash import settle
from firesweep.errors import FiresweepError
from firesweep.store.merge.clashes import Side
from firesweep.store.registry.premises import Edit, history
from firesweep.ui.bundle.exchange import NamedClash
from firesweep.ui.bundle.fields import value_text
from firesweep.ui.commands import Command
from firesweep.ui.dialogs.deed_keys import say_esc
from firesweep.ui.forms.ui_clash import Ui_Clash
from firesweep.ui.look.fitting import fit_screen
from firesweep.ui.look.theme import set_state
from firesweep.ui.rows.row_list import RowLine
from firesweep.ui.screen import label_button
from firesweep.ui.words.fields import field_word
from firesweep.ui.words.trouble import sentence
from firesweep.ui.words.whose import whose

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

KEYS = "123456789"
DECIDE = "Ctrl+Return"


class ClashDialog(QDialog):
    """1, 2 … choose a side, the last number writes another value; Ctrl+Enter decides."""

    def __init__(
        self, desk: "Desk", named: NamedClash, names: dict[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.clash, self.names = desk, named.clash, names
        self.ui = Ui_Clash()
        self.ui.setupUi(self)
        self.ui.heading.setText(f"{named.name}  ·  {field_word(self.clash.field)}")
        self.group = QButtonGroup(self)
        for at, side in enumerate(self.clash.sides):
            self.ui.sides.addWidget(self._card(at, side), at // 2, at % 2)
        self._offer_third()
        self.show_history()
        self.ui.decide.clicked.connect(self.decide)
        self.ui.cancel.clicked.connect(self.reject)
        say_esc(self.ui.cancel)
        label_button(Command(self.tr("Decide"), key=DECIDE, button=self.ui.decide))
        self.group.idToggled.connect(self._choose)
        self.ui.decide.setEnabled(False)
        self.group.button(0).setFocus()
        fit_screen(self)

    def _card(self, at: int, side: Side) -> QFrame:
        card = QFrame(self)
        card.setProperty("card", True)
        rows = QVBoxLayout(card)
        choice = QRadioButton(f"{KEYS[at]}  {self._text(side.new)}", card)
        self.group.addButton(choice, at)
        rows.addWidget(choice)
        shown = self.tr("shown now") if at == 0 else ""
        who = whose(side.at, side.by, side.laptop)
        was = self.tr("before: {value}").format(value=self._text(side.old))
        for text in ("  ·  ".join(filter(None, (who, shown))), was):
            label = QLabel(text, card)
            label.setProperty("role", "second")
            label.setWordWrap(True)
            rows.addWidget(label)
        return card

    def _offer_third(self) -> None:
        """A third value can be written where the field is a line of text or a number."""
        key = KEYS[len(self.clash.sides)]
        can = all(isinstance(side.new, str | float | int | None) for side in self.clash.sides)
        can = can and not any(isinstance(side.new, bool) for side in self.clash.sides)
        can = can and self.clash.field not in CHOSEN and not self.clash.field.endswith("_id")
        self.ui.third.setVisible(can)
        self.ui.other.setVisible(can)
        another = self.tr("Another value")
        self.ui.third.setText(f"{key}  {another}")
        self.group.addButton(self.ui.third, len(self.clash.sides))
        self.ui.other.textEdited.connect(lambda: self.ui.third.setChecked(True))

    def show_history(self) -> None:
        """Every edit of the field, the newest first."""
        with self.desk.store.read() as connection:
            edits = history(connection, self.clash.row_id)
        mine = [edit for edit in edits if edit.field in (self.clash.field, None)]
        self.ui.history.show_rows(self._line(edit) for edit in mine)

    def _line(self, edit: Edit) -> RowLine:
        more = whose(edit.at, edit.by, edit.laptop)
        if edit.field is None:
            return RowLine(self.tr("Made"), more)
        return RowLine(f"{self._text(edit.old)} → {self._text(edit.new)}", more)

    def _text(self, value: Any) -> str:
        return value_text(self.clash.field, value, self.names)

    def _choose(self, at: int, on: bool) -> None:
        if on:
            self.ui.decide.setEnabled(True)
            self.ui.trouble.hide()
            if at == len(self.clash.sides):
                self.ui.other.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number chooses, unless it belongs to the value being written; Ctrl+Enter decides."""
        if QKeySequence(event.keyCombination()) == QKeySequence(DECIDE):
            self.ui.decide.click()
            return
        at = KEYS.find(event.text()) if event.text() else -1
        button = self.group.button(at)
        if button is not None and button.isVisibleTo(self):
            button.setChecked(True)
        else:
            super().keyPressEvent(event)

    def value(self) -> Any:
        """The value that is chosen or written."""
        at = self.group.checkedId()
        if at < len(self.clash.sides):
            return self.clash.sides[at].new
        text = self.ui.other.text()
        sample = next((s.new for s in self.clash.sides if s.new is not None), "")
        return text if isinstance(sample, str) else number_of(text)

    def decide(self) -> None:
        """Write the decision; it travels like any edit."""
        self.ui.decide.setEnabled(False)
        try:
            value = self.value()
        except FiresweepError as trouble:
            self.show_trouble(trouble)
            return
        job = partial(settle, self.desk.store, self.clash, value, by=self.desk.by)
        self.desk.write(self, job, lambda _: self.accept(), trouble=self.show_trouble)

    def show_trouble(self, trouble: FiresweepError) -> None:
        """Say why nothing was decided."""
        self.ui.decide.setEnabled(True)
        problems = getattr(trouble, "problems", ())
        said = [sentence(problem.reason) for problem in problems] or [sentence(trouble)]
        self.ui.trouble.setText(" ".join(said))
        self.ui.trouble.show()
        set_state(self.ui.other, wrong=self.ui.third.isChecked())


CHOSEN = ("categories", "status", "post", "checklist", "key_unit", "starts", "ends", "merged_into",
          "in_charge")  # fmt: skip
"""Fields whose values come from a list, or a calendar."""


def number_of(text: str) -> float:
    """A number a person wrote."""
    try:
        return float(text)
    except ValueError:
        raise FiresweepError("Write a number from 0 to 10 million, such as 120.") from None
