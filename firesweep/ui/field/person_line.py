"""One person of the team: role, and how they sign."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QWidget

from firesweep.model.visit.inspection import Participant
from firesweep.model.vocabulary import Role, SignatureWay
from firesweep.ui.forms.ui_person_row import Ui_PersonRow
from firesweep.ui.look.theme import bold_width
from firesweep.ui.look.wheel import let_wheel_pass
from firesweep.ui.words.vocabulary import spoken_post, words


class PersonLine(QFrame):
    """Says who it is by `changed`; signing on screen is asked for, not done here."""

    changed = Signal(object)
    sign_asked = Signal()
    left_out = Signal()

    def __init__(self, person: Participant, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_PersonRow()
        ui.setupUi(self)
        let_wheel_pass(self)
        self.person = person
        self.show_person(person)
        ui.role.activated.connect(self._take_role)
        ui.onScreen.clicked.connect(self._ask)
        ui.onPaper.clicked.connect(self._toggle_paper)
        ui.leaveOut.clicked.connect(self.left_out)

    def show_person(self, person: Participant) -> None:
        """Show somebody, in the language of now."""
        self.person = person
        ui, name = self.ui, person.name
        ui.name.setText(name)
        ui.post.setText(spoken_post(person.post))
        ui.post.setVisible(bool(person.post))
        with QSignalBlocker(ui.role):
            ui.role.clear()
            for value, text in words(Role).items():
                ui.role.addItem(text, value)
            ui.role.setCurrentIndex(ui.role.findData(person.role.value))
        for button in (ui.onScreen, ui.onPaper):
            button.setMinimumWidth(bold_width(button.text()))
        ui.onScreen.setChecked(person.way == SignatureWay.ON_SCREEN)
        ui.onPaper.setChecked(person.way == SignatureWay.ON_PAPER)
        ui.role.setAccessibleName(self.tr("Role of {name}").format(name=name))
        ui.onScreen.setAccessibleName(self.tr("{name} signs on screen").format(name=name))
        ui.onPaper.setAccessibleName(self.tr("{name} signs on paper").format(name=name))
        ui.leaveOut.setAccessibleName(self.tr("Leave {name} out").format(name=name))
        ui.leaveOut.setToolTip(ui.leaveOut.accessibleName())

    def _take_role(self) -> None:
        self.changed.emit(replace(self.person, role=Role(self.ui.role.currentData())))

    def _ask(self) -> None:
        self.ui.onScreen.setChecked(self.person.way == SignatureWay.ON_SCREEN)
        self.sign_asked.emit()

    def _toggle_paper(self) -> None:
        way = SignatureWay.ON_PAPER if self.ui.onPaper.isChecked() else None
        self.changed.emit(replace(self.person, way=way, strokes=()))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "person"):
            self.ui.retranslateUi(self)
            self.show_person(self.person)
