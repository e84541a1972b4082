"""A form that is kept on disk with every change, until what stands in it is saved."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QWidget

from firesweep.errors import FiresweepError
from firesweep.ui.dialogs.field_dialog import FieldDialog
from firesweep.ui.office.field_values import changes_of, show_values, values_of

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

PATIENCE = 400
"""Milliseconds after the last change before it is on disk."""


class KeptForm(FieldDialog):
    """A new record, or with `of_id` a correction of one; left with Later, it is there again.

    Its form has fields `premises_id` and `community_id`, and `kept` and `anew` for what was left.
    """

    def __init__(self, desk: "Desk", ui: Any, of_id: str, parent: QWidget) -> None:
        super().__init__(desk, ui, "", "", parent)
        self.of_id = of_id
        self.first: Mapping[str, Any] = {}
        self.fields: dict[str, QWidget] = {}
        ui.premises_id.desk = desk
        ui.premises_id.picked.connect(self.show_community)
        self.saving = QTimer(self, singleShot=True, interval=PATIENCE)
        self.saving.timeout.connect(self.keep)
        ui.anew.clicked.connect(self.begin_anew)

    def begin(self, names: Iterable[str], first: Mapping[str, Any], kept: Any) -> None:
        """Show what was kept, or what the form begins with; the last line of __init__."""
        self.first = first
        self.fields = {name: getattr(self.ui, name) for name in names}
        self.fill(kept or first)
        for field in self.fields.values():
            changes_of(field).connect(self.keep_soon)
        self._say_kept(on=kept is not None)

    def show_community(self, name: str) -> None:
        """Show the community of the premises: that is where the record counts."""
        box = self.ui.community_id
        if box.isEnabled():
            box.setCurrentIndex(box.findText(name))

    def fill(self, values: Mapping[str, Any]) -> None:
        """Show what is recorded, or what was kept."""
        show_values(self.fields, values)

    def values(self) -> dict[str, Any]:
        """Return what stands in the fields."""
        return values_of(self.fields)

    def content(self) -> Mapping[str, Any]:
        """Return what is kept: the values, and what else belongs to them."""
        return self.values()

    def keep_job(self, content: Mapping[str, Any]) -> Callable[[], object]:
        """Return the call that keeps what stands in the form."""
        raise NotImplementedError(type(self).__name__)

    def drop_job(self) -> Callable[[], object]:
        """Return the call that keeps it no longer."""
        raise NotImplementedError(type(self).__name__)

    def keep_soon(self, *_what: object) -> None:
        """Something was changed: it is on disk in a moment."""
        self.saving.start()

    def keep(self) -> None:
        """Keep what stands in the form, should the battery be pulled."""
        self.saving.stop()
        self.desk.write(self.parent(), self.keep_job(self.content()))

    def begin_anew(self) -> None:
        """Throw away what was kept, and begin as the form does."""
        blank = dict.fromkeys(self.fields)
        self.fill(blank | dict(self.first))
        self.saving.stop()
        self.desk.write(self.parent(), self.drop_job())
        self._say_kept(on=False)

    def _say_kept(self, *, on: bool) -> None:
        self.ui.kept.setText(self.tr("as it was left"))
        self.ui.kept.setVisible(on)
        self.ui.anew.setVisible(on)

    def submit(self) -> None:
        """Write, unless the premises named is none that is known."""
        if self.ui.premises_id.unknown:
            self.show_no_trouble()
            self.show_trouble(
                FiresweepError("Choose a premises from the list.", field="premises_id")
            )
            return
        super().submit()

    def write(self) -> None:
        """Write; what was changed last is kept first, should it be refused."""
        if self.saving.isActive():
            self.keep()
        super().write()

    def accept(self) -> None:
        """Close: it is recorded, and nothing of it is kept besides."""
        self.saving.stop()
        super().accept()

    def reject(self) -> None:
        """Leave it for later; nothing is lost, not even a photo that is still being taken in."""
        self.behind_photos.do(self._leave)

    def _leave(self) -> None:
        if self.saving.isActive():
            self.keep()
        super().reject()


def fill(box: QComboBox, choices: Iterable[tuple[str, Any]]) -> None:
    """Offer texts with the values they stand for."""
    for text, value in choices:
        box.addItem(text, value)
