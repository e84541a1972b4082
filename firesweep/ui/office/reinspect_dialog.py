"""The reinspection: every hazard of the notice with its old photo beside the new one."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QListWidgetItem, QWidget

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import RESULTS, StepKind
from firesweep.office.hazard import rectification as office
from firesweep.store.hazard.hazards import HazardLine
from firesweep.ui.forms.ui_reinspection import Ui_Reinspection
from firesweep.ui.forms.ui_seen_hazard import Ui_SeenHazard
from firesweep.ui.look.laid_out import tab_as_laid_out
from firesweep.ui.office.pairs import show_pair
from firesweep.ui.office.step_dialogs import StepDialog, names_in
from firesweep.ui.office.taken_photos import TakenPhotos
from firesweep.ui.office.wording import result_word
from firesweep.ui.rows.whole_text import WholeText

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class SeenHazard(QWidget):
    """One hazard of the notice: what was asked for, old and new photo, what is seen now."""

    def __init__(self, desk: "Desk", line: HazardLine, dialog: "ReinspectDialog") -> None:
        super().__init__(dialog)
        self.desk = desk
        self.line = line
        self.ui = Ui_SeenHazard()
        self.ui.setupUi(self)
        self.ui.what.setText("  ·  ".join(filter(None, (line.place, line.description))))
        self.taken = TakenPhotos(desk, self.ui.photos, dialog, dialog.show_trouble, key="")
        self.taken.changed.connect(self.show_photos)
        buttons = (self.ui.passed, self.ui.partly, self.ui.failed)
        self.choices = dict(zip(RESULTS, buttons, strict=True))
        self.group = QButtonGroup(self)
        for number, (result, button) in enumerate(self.choices.items(), 1):
            button.setText(f"{result_word(result)}  {number}")
            button.setAccessibleName(result_word(result))
            button.clicked.connect(dialog.show_results)
            self.group.addButton(button)
        self.show_photos()

    @property
    def result(self) -> StepKind | None:
        """What was seen; None while nothing is said."""
        return next((kind for kind, button in self.choices.items() if button.isChecked()), None)

    def show_photos(self) -> None:
        """Show the hazard as it was found beside the newest photo of now."""
        rows = self.taken.rows
        show_pair(self.desk, self.ui.view, self.line, rows[-1]["sha256"] if rows else None)

    def seen(self) -> office.Seen:
        """Return what was seen of this hazard."""
        assert self.result is not None  # submit() asks for it first
        return office.Seen(self.line.id, self.result, self.ui.note.text(), self.taken.rows)


class ReinspectDialog(StepDialog):
    """What two people saw when they came back, for all hazards a notice still holds."""

    def __init__(
        self,
        desk: "Desk",
        lines: Sequence[HazardLine],
        people: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, Ui_Reinspection(), lines[0], parent)
        self.ui.people.setText(people)
        self.ui.at.setText(f"{datetime.now():%H:%M}")
        self.ui.about.setText("  ·  ".join(filter(None, (lines[0].number, lines[0].address))))
        self.panels = [SeenHazard(desk, line, self) for line in lines]
        for panel in self.panels:
            self.ui.panels.addWidget(panel)
            QListWidgetItem(self.ui.hazards)
        self.ui.hazards.setItemDelegate(WholeText(self.ui.hazards))
        self.ui.hazards.currentRowChanged.connect(self.ui.panels.setCurrentIndex)
        self.ui.hazards.setCurrentRow(0)
        self.ui.hazards.setVisible(len(lines) > 1)
        tab_as_laid_out(self)
        for number in range(3):
            shortcut = QShortcut(QKeySequence(str(number + 1)), self)  # fields take digits first
            shortcut.activated.connect(lambda number=number: self.say(number))
        QShortcut(QKeySequence("Ctrl+P"), self, lambda: self.panel.ui.photos.pick_files())
        self.show_results()

    @property
    def panel(self) -> SeenHazard:
        """The hazard in sight."""
        row: int = self.ui.hazards.currentRow()
        return self.panels[max(0, row)]

    def say(self, number: int) -> None:
        """Say a result of the hazard in sight and go on to the next."""
        list(self.panel.choices.values())[number].click()
        following = self.ui.hazards.currentRow() + 1
        if following < len(self.panels):
            self.ui.hazards.setCurrentRow(following)

    def show_results(self) -> None:
        """Write in the list what was seen of each."""
        for row, panel in enumerate(self.panels):
            said = result_word(panel.result) if panel.result else self.tr("Not said yet")
            below = " · ".join(filter(None, (panel.line.place, said)))
            item = self.ui.hazards.item(row)
            item.setText(f"{row + 1}. {panel.line.description}\n{below}")
            item.setToolTip(panel.line.description)

    def job(self) -> Callable[[], object]:
        """Return the call that records the reinspection."""
        desk, on = self.desk, self.ui.on.date().toPython()
        seen = [panel.seen() for panel in self.panels]
        people, at = names_in(self.ui.people.text()), self.ui.at.text()
        return lambda: office.reinspect(
            desk.store, seen, on, at=at, people=people, by=desk.by, today=desk.today()
        )

    def submit(self) -> None:
        """Write once every hazard has its result; go to the first that has none."""
        silent = next((row for row, panel in enumerate(self.panels) if not panel.result), None)
        if silent is None:
            super().submit()
            return
        self.ui.hazards.setCurrentRow(silent)
        self.show_trouble(FiresweepError("Say whether the hazard is put right."))
        self.panels[silent].ui.passed.setFocus()

    def left(self, result: StepKind) -> list[str]:
        """Return the hazards of which something was seen."""
        done = self.result() == QDialog.DialogCode.Accepted
        return [panel.line.id for panel in self.panels if done and panel.result is result]
