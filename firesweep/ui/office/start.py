"""The first start: a new street, a street that is there already, or the practice store."""

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from firesweep.bundle.send import SEALED, SUFFIX, SUFFIXES
from firesweep.errors import FiresweepError
from firesweep.office.street import new_street, pasted_names
from firesweep.paths import practice_directory
from firesweep.store.bundle.trouble import PASSPHRASE_NEEDED, WRONG_PASSPHRASE
from firesweep.store.database import exists
from firesweep.ui.commands import Command
from firesweep.ui.forms.ui_first_start import Ui_FirstStart
from firesweep.ui.look.fitting import fit_screen
from firesweep.ui.parts.drops import dropped
from firesweep.ui.parts.files import ask_file
from firesweep.ui.parts.sticks import first_stick
from firesweep.ui.screen import label_button
from firesweep.ui.words.language import LANGUAGES
from firesweep.ui.words.listing import listed
from firesweep.ui.words.trouble import sentence


class Choice(Enum):
    """What the first start led to."""

    NONE = "none"
    NEW_STREET = "new_street"
    JOINED = "joined"
    PRACTICE = "practice"


class FirstStart(QDialog):
    """Ask what this laptop is for; once accepted, a store stands in the folder.

    A new street is made here. Who hears `practice_wanted` makes the practice store, and who hears
    `join_wanted` takes the bundle in; they accept the dialog then, or show the trouble in it.
    """

    language_chosen = Signal(str)
    practice_wanted = Signal()
    join_wanted = Signal(object, str)
    """The bundle, and the passphrase it is sealed with."""

    def __init__(self, folder: Path, language: str = "zh_CN", parent: QWidget | None = None):
        super().__init__(parent)
        self.folder = folder
        self.choice = Choice.NONE
        self.ui = Ui_FirstStart()
        self.ui.setupUi(self)
        fit_screen(self)
        self._errors: dict[str, QLabel] = {
            "name": self.ui.nameError,
            "laptop": self.ui.laptopError,
            "communities": self.ui.communitiesError,
            "bundle": self.ui.bundleError,
        }
        for code, name in LANGUAGES.items():
            self.ui.language.addItem(name, code)
        self.ui.language.setCurrentIndex(max(0, self.ui.language.findData(language)))
        self.ui.building.hide()
        # Who practised here before may go on with Enter.
        practised = exists(practice_directory(folder))
        self.ui.practice.setChecked(practised)
        (self.ui.practice if practised else self.ui.name).setFocus()
        self._connect()
        self.show_parsed()
        self.show_details()
        self.show_keys()

    def _connect(self) -> None:
        self.ui.language.currentIndexChanged.connect(self._choose_language)
        self.ui.newStreet.toggled.connect(self.show_details)
        self.ui.joinStreet.toggled.connect(self.show_details)
        self.ui.chooseBundle.clicked.connect(self.choose_bundle)
        self.ui.communities.textChanged.connect(self.show_parsed)
        self.ui.start.clicked.connect(self.begin)
        self.ui.quit.clicked.connect(self.reject)
        # Enter starts, too, but in the list of communities it ends a line.
        QShortcut(QKeySequence("Ctrl+Return"), self, self.ui.start.click)
        for field in (self.ui.name, self.ui.laptop, self.ui.bundle, self.ui.words):
            field.textEdited.connect(self.show_no_trouble)
        self.ui.bundle.textChanged.connect(self.show_lock)
        self.ui.communities.textChanged.connect(self.show_no_trouble)

    def show_keys(self) -> None:
        """Write the keys on the buttons."""
        for button, key in ((self.ui.start, "Ctrl+Return"), (self.ui.quit, "Esc")):
            label_button(Command(key=key, button=button))

    def show_details(self) -> None:
        """Show the questions of a choice only where it is made."""
        self.ui.details.setVisible(self.ui.newStreet.isChecked())
        self.ui.joining.setVisible(self.ui.joinStreet.isChecked())
        self.show_no_trouble()

    def show_lock(self, bundle: str) -> None:
        """Ask for a passphrase where the bundle is sealed."""
        self.ui.words.setVisible(bundle.strip().endswith(SEALED))

    def show_parsed(self) -> None:
        """Say how the pasted list was understood."""
        names = pasted_names(self.ui.communities.toPlainText())
        count = self.tr("%n communities: ", "", len(names)) if names else self.tr("None yet")
        self.ui.parsed.setText(count + listed(names[:40]))

    def begin(self) -> None:
        """Make the street, or leave practice to the caller; trouble stands beside its field."""
        self.show_no_trouble()
        if self.ui.practice.isChecked():
            self.show_building(self.tr("Making the practice street; this takes some seconds."))
            self.choice = Choice.PRACTICE
            self.practice_wanted.emit()
            return
        if self.ui.joinStreet.isChecked():
            self.join()
            return
        try:
            store = new_street(
                self.folder,
                self.ui.name.text(),
                self.ui.communities.toPlainText().splitlines(),
                self.ui.laptop.text(),
            )
        except FiresweepError as trouble:
            self.show_trouble(trouble)
            return
        store.close()
        self.choice = Choice.NEW_STREET
        self.accept()

    def choose_bundle(self) -> None:
        """Ask for the bundle."""
        kinds = self.tr("Bundles") + f" (*{SUFFIX} *{SEALED})"
        if path := ask_file(self, self.tr("Choose the bundle"), kinds, first_stick()):
            self.ui.bundle.setText(str(path))

    def join(self) -> None:
        """Leave the bundle to the caller."""
        path = self.ui.bundle.text().strip()
        if not path:
            self.show_trouble(FiresweepError("Choose the bundle first.", field="bundle"))
            return
        self.show_building(self.tr("Taking the bundle in; this may take some minutes."))
        self.choice = Choice.JOINED
        self.join_wanted.emit(Path(path), self.ui.words.text())

    def show_building(self, text: str) -> None:
        """Say that the store is being made."""
        self.ui.buildingNote.setText(text)
        self.ui.building.show()
        self.ui.start.setEnabled(False)

    def show_no_trouble(self) -> None:
        """Take the sentences away."""
        for label in (*self._errors.values(), self.ui.trouble):
            label.hide()

    def show_trouble(self, trouble: FiresweepError) -> None:
        """Say what is wrong beside the field it is about, and go there."""
        self.choice = Choice.NONE
        self.ui.building.hide()
        self.ui.start.setEnabled(True)
        joining = "bundle" if self.ui.joinStreet.isChecked() else ""
        field = str(trouble.facts.get("field", joining))
        label = self._errors.get(field, self.ui.trouble)
        label.setText(sentence(trouble))
        label.show()
        if trouble.sentence in (PASSPHRASE_NEEDED, WRONG_PASSPHRASE):
            self.ui.words.show()
            field = "words"
        if widget := getattr(self.ui, field, None):
            widget.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A bundle may be dropped anywhere on the question."""
        if _bundles_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Whoever drops a bundle wants to join with it."""
        for path in _bundles_in(event)[:1]:
            self.ui.joinStreet.setChecked(True)
            self.ui.bundle.setText(str(path))
            (self.ui.words if self.ui.words.isVisibleTo(self) else self.ui.start).setFocus()
            event.acceptProposedAction()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.show_keys()
            self.show_parsed()
            self.show_no_trouble()
        super().changeEvent(event)

    def _choose_language(self) -> None:
        self.language_chosen.emit(self.ui.language.currentData())


def _bundles_in(event: QDropEvent) -> list[Path]:
    return [path for path in dropped(event) if path.name.endswith(SUFFIXES)]
