"""What stands at the head of papers, and how they are numbered."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from firesweep.errors import FiresweepError
from firesweep.model.numbers import TEMPLATE, PaperKind, format_number
from firesweep.office.paper.heading import KEYS, Heading, save_heading
from firesweep.store.paper.papers import last_serial
from firesweep.store.street import setting
from firesweep.ui.forms.ui_settings_paper import Ui_PaperPage
from firesweep.ui.office.settings.page import Page

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

PARTS: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("NumberParts", "place"),
    QT_TRANSLATE_NOOP("NumberParts", "kind"),
    QT_TRANSLATE_NOOP("NumberParts", "year"),
    QT_TRANSLATE_NOOP("NumberParts", "laptop"),
    QT_TRANSLATE_NOOP("NumberParts", "serial"),
)
"""What a number is made of, as the store names it."""


class PaperPage(Page):
    """Shared by the whole street; papers already issued stay as they are."""

    reads = frozenset({"setting", "paper"})

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_PaperPage(), parent)
        ui = self.ui
        self.names: dict[str, str] = {}
        """Each part by the name it has in the field."""
        ui.delegated.toggled.connect(ui.warning.setVisible)
        ui.warning.setVisible(False)
        for field in (ui.place, ui.template):
            field.textChanged.connect(lambda: self.show_sample())
        self.series = {PaperKind.NOTICE: ui.last, PaperKind.REGISTER: ui.lastRegister}
        for spin in self.series.values():
            spin.valueChanged.connect(lambda: self.show_sample())
        ui.save.clicked.connect(self.save)

    def load(self) -> None:
        """Ask for the heading and where the series stands."""
        year, laptop = self.desk.today().year, self.desk.store.owner.laptop

        def query(connection: Any) -> tuple[dict[str, Any], dict[PaperKind, int]]:
            known = {field: setting(connection, key) for field, key in KEYS.items()}
            reached = {kind: last_serial(connection, kind, laptop, year) for kind in self.series}
            return known, reached

        self.desk.read(self, query, lambda found: self.show_heading(*found))

    def show_heading(self, known: dict[str, Any], reached: dict[PaperKind, int]) -> None:
        """Show what holds now."""
        ui = self.ui
        street_name = self.desk.store.owner.street
        ui.issuer.setText(known["issuer"] or street_name)
        ui.place.setText(known["place"] or street_name.removesuffix("道"))
        ui.contact.setText(known["contact"] or "")
        ui.phone.setText(known["phone"] or "")
        self._show_template(known["template"] or TEMPLATE)
        ui.delegated.setChecked(bool(known["delegated"]))
        for kind, last in reached.items():
            self.series[kind].setMinimum(last)
            self.series[kind].setValue(last)
        self.show_sample()

    def show_sample(self) -> None:
        """Show the numbers the next papers will have."""
        notice, register = map(self._next, self.series)
        self.ui.sample.setText(self.tr("The next notice: %1").replace("%1", notice))
        text = self.tr("The next register form: %1")
        self.ui.sampleRegister.setText(text.replace("%1", register))

    def _next(self, kind: PaperKind) -> str:
        try:
            return format_number(
                kind,
                place=self.ui.place.text(),
                year=self.desk.today().year,
                laptop=self.desk.store.owner.laptop,
                serial=self.series[kind].value() + 1,
                template=self.template(),
            )
        except (KeyError, IndexError, ValueError, AttributeError):
            return "–"

    def save(self) -> None:
        """Write the heading."""
        ui, desk = self.ui, self.desk
        heading = Heading(
            issuer=ui.issuer.text(),
            place=ui.place.text(),
            contact=ui.contact.text(),
            phone=ui.phone.text(),
            template=self.template(),
            delegated=ui.delegated.isChecked(),
        )
        last = {kind: field.value() for kind, field in self.series.items()}
        year = desk.today().year
        self.show_no_trouble()
        ui.done.clear()
        desk.write(
            self,
            lambda: save_heading(desk.store, heading, last=last, year=year, by=desk.by),
            lambda _changed: ui.done.setText(self.tr("Saved. It holds from the next paper on.")),
            trouble=self.show_trouble,
        )

    def template(self) -> str:
        """Return the template in the field as the store names its parts."""
        text: str = self.ui.template.text()
        for name, part in self.names.items():
            text = text.replace(f"{{{name}}}", f"{{{part}}}")
        return text

    def _show_template(self, template: str) -> None:
        translate = QCoreApplication.translate
        self.names = {translate("NumberParts", part): part for part in PARTS}
        self.ui.template.setText(self._named(template))
        self.ui.template.setCursorPosition(0)
        self.ui.parts.setText(self._named(self.ui.parts.text()))

    def _named(self, text: str) -> str:
        for name, part in self.names.items():
            text = text.replace(f"{{{part}}}", f"{{{name}}}")
        return text

    def show_trouble(self, trouble: FiresweepError) -> None:
        """Name the parts as the field does."""
        super().show_trouble(trouble)
        self.ui.templateError.setText(self._named(self.ui.templateError.text()))

    def retranslate(self) -> None:
        """Say the parts and the sample again."""
        self._show_template(self.template())
        self.show_sample()
