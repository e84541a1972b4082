"""Language, theme and text size of this laptop, and who works here."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from firesweep.settings import TEXT_SIZES, THEMES
from firesweep.store import street
from firesweep.ui.forms.ui_settings_display import Ui_DisplayPage
from firesweep.ui.office.settings.page import Page, choose, fill
from firesweep.ui.words.language import LANGUAGES

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class DisplayPage(Page):
    """Everything here holds at once, in every open window."""

    reads = frozenset({"person"})

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_DisplayPage(), parent)
        self.retranslate()
        self.show_settings()
        ui = self.ui
        ui.language.activated.connect(lambda: self._set(language=ui.language.currentData()))
        ui.theme.activated.connect(lambda: self._set(theme=ui.theme.currentData()))
        ui.textSize.activated.connect(lambda: self._set(text_size=ui.textSize.currentData()))
        ui.who.activated.connect(self._set_who)
        ui.who.lineEdit().editingFinished.connect(self._set_who)

    def load(self) -> None:
        """Offer the people of the street as who works here."""
        self.show_settings()
        self.desk.read(self, street.people, self.show_people)

    def show_people(self, people: list[street.PersonRow]) -> None:
        """Offer names; any other may be typed."""
        who = self.desk.settings.last_user
        self.ui.who.clear()
        self.ui.who.addItems([person.name for person in people if person.active])
        self.ui.who.setEditText(who)

    def show_settings(self) -> None:
        """Show what holds now."""
        settings = self.desk.settings
        choose(self.ui.language, settings.language)
        choose(self.ui.theme, settings.theme)
        choose(self.ui.textSize, settings.text_size)
        self.ui.who.setEditText(settings.last_user)

    def retranslate(self) -> None:
        """Name languages, themes and sizes."""
        self.ui.who.lineEdit().setPlaceholderText(self.tr("Name for the history of changes"))
        themes = {
            "system": self.tr("Like the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        system = (self.tr("Like the system"), "")
        fill(self.ui.language, [system, *((name, code) for code, name in LANGUAGES.items())])
        fill(self.ui.theme, [(themes[theme], theme) for theme in THEMES])
        sizes = sorted({*TEXT_SIZES[::10], self.desk.settings.text_size})
        fill(self.ui.textSize, [(f"{size} %", size) for size in sizes])

    def _set_who(self) -> None:
        self._set(last_user=self.ui.who.currentText().strip()[:80])

    def _set(self, **values: object) -> None:
        now = {name: getattr(self.desk.settings, name) for name in values}
        if now != values:
            self.desk.set_settings(**values)
