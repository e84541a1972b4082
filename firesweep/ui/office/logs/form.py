"""The form of a drill or an outreach event: kept on disk with every change, until it is saved."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QComboBox, QWidget

from firesweep.errors import FiresweepError
from firesweep.model.occasion import DrillFault, OccasionKind
from firesweep.office import occasions as office
from firesweep.store import occasion_drafts, occasions, street, sweeps
from firesweep.store.premises import premises
from firesweep.store.street import CommunityRow
from firesweep.store.sweeps import SweepRow
from firesweep.ui.office.field_dialog import FieldDialog
from firesweep.ui.office.logs.field_values import (
    PREMISES_NAME,
    changes_of,
    show_values,
    values_of,
)
from firesweep.ui.office.taken_photos import TakenPhotos

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

PATIENCE = 400
"""Milliseconds after the last change before it is on disk."""
COUNTS = ("sign_in", "head_count", "quantity", "reached")


class Known(NamedTuple):
    """What a form offers to choose from, and what it begins with."""

    communities: list[CommunityRow]
    sweeps: list[SweepRow]
    values: Mapping[str, Any]
    kept: Mapping[str, Any] | None
    """What stood in it when it was left."""


class OccasionForm(FieldDialog):
    """A new record, or with `of_id` a correction of one; left with Later, it is there again."""

    kind: OccasionKind

    def __init__(
        self, desk: "Desk", ui: Any, given: Mapping[str, Any], of_id: str, parent: QWidget
    ) -> None:
        super().__init__(desk, ui, "", "", parent)
        self.of_id = of_id
        self.occasion_id = of_id
        self.faults: list[DrillFault] = []
        with desk.store.read() as connection:
            known = self._known(connection, given)
        self.first = known.values
        self.names = self._names()
        self.fields = {name: getattr(ui, name) for name in self.names}
        ui.premises_id.desk = desk
        self.taken = TakenPhotos(desk, ui.photos, self, self.show_trouble)
        self._offer(known)
        self.fill(known.kept or known.values)
        self.saving = QTimer(self, singleShot=True, interval=PATIENCE)
        self._connect()
        self._say_kept(on=known.kept is not None)

    def _names(self) -> tuple[str, ...]:
        """Every field of the form that is a value of the record."""
        model = occasions.TABLES[self.kind].model_fields
        return tuple(name for name in model if hasattr(self.ui, name) and name != "photos")

    def _known(self, connection: Any, given: Mapping[str, Any]) -> Known:
        running = sweeps.current_sweep(connection, self.desk.today().isoformat())
        values: dict[str, Any] = {
            "community_id": street.home(connection),
            "held_on": self.desk.today().isoformat(),
            "sweep_id": running.id if running else None,
        } | dict(given)
        if self.of_id:
            values = dict(occasions.occasion(connection, self.kind, self.of_id))
            shown = occasions.photos_named(connection, values["photos"])
            values["photos"] = [photo._asdict() for photo in shown]
        if values.get("premises_id"):
            values[PREMISES_NAME] = premises(connection, values["premises_id"])["name"]
        kept = occasion_drafts.kept(connection, self.kind, self.of_id) if not given else None
        return Known(street.communities(connection), sweeps.sweeps(connection), values, kept)

    def _offer(self, known: Known) -> None:
        fill(self.ui.community_id, ((each.name, each.id) for each in known.communities))
        fill(self.ui.sweep_id, ((each.name, each.id) for each in known.sweeps))
        self.ui.sweep_id.addItem(self.tr("In no sweep"), None)
        self.ui.community_id.setEnabled(not self.of_id)
        self.ui.held_on.setMaximumDate(self.today)

    def fill(self, values: Mapping[str, Any]) -> None:
        """Show what is recorded, or what was kept."""
        show_values(self.fields, values)
        self.taken.hold(values.get("photos") or ())
        self.faults = [DrillFault.model_validate(each) for each in values.get("found", ())]
        self.show_faults()

    def _connect(self) -> None:
        for field in self.fields.values():
            changes_of(field).connect(self.keep_soon)
        self.taken.changed.connect(self.keep_soon)
        self.saving.timeout.connect(self.keep)
        self.ui.anew.clicked.connect(self.begin_anew)

    # ---- what stands in it

    def values(self) -> dict[str, Any]:
        """Return what stands in the fields."""
        found = values_of(self.fields)
        return {name: None if name in COUNTS and value == "" else value
                for name, value in found.items()}  # fmt: skip

    def keep_soon(self, *_what: object) -> None:
        """Something was changed: it is on disk in a moment."""
        self.saving.start()

    def keep(self) -> None:
        """Keep what stands in the form, should the battery be pulled."""
        self.saving.stop()
        content = self.values() | {
            "photos": list(self.taken.rows),
            "found": [fault.model_dump(mode="json") for fault in self.faults],
        }
        store, kind, of_id, by = self.desk.store, self.kind, self.of_id, self.desk.by
        self.desk.write(
            self.parent(), lambda: office.keep_draft(store, kind, of_id, content, by=by)
        )

    def begin_anew(self) -> None:
        """Throw away what was kept, and begin with the day and the sweep."""
        blank = dict.fromkeys(self.names)
        self.fill(blank | dict(self.first))
        self.saving.stop()
        store, kind, of_id, by = self.desk.store, self.kind, self.of_id, self.desk.by
        self.desk.write(self.parent(), lambda: office.drop_draft(store, kind, of_id, by=by))
        self._say_kept(on=False)

    def _say_kept(self, *, on: bool) -> None:
        self.ui.kept.setText(self.tr("as it was left"))
        self.ui.kept.setVisible(on)
        self.ui.anew.setVisible(on)

    def show_faults(self) -> None:
        """Say which hazards were found; a drill's form does."""

    # ---- leaving it

    def submit(self) -> None:
        """Write, unless the premises named is none that is known."""
        self.saving.stop()
        if self.ui.premises_id.unknown:
            self.show_no_trouble()
            self.show_trouble(
                FiresweepError("Choose a premises from the list.", field="premises_id")
            )
            return
        super().submit()

    def job(self) -> Callable[[], object]:
        """Return the call that records it."""
        desk, kind, of_id = self.desk, self.kind, self.of_id
        values, photos, faults = self.values(), self.taken.rows, tuple(self.faults)

        def record() -> object:
            made = office.record(desk.store, kind, values, photos, faults, of_id=of_id,
                                 by=desk.by, today=desk.today())  # fmt: skip
            self.occasion_id = made.occasion_id
            return made.changed

        return record

    def reject(self) -> None:
        """Leave it for later; nothing is lost."""
        if self.saving.isActive():
            self.keep()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's cross is Later."""
        if self.saving.isActive():
            self.keep()
        super().closeEvent(event)


def fill(box: QComboBox, choices: Iterable[tuple[str, Any]]) -> None:
    """Offer texts with the values they stand for."""
    for text, value in choices:
        box.addItem(text, value)
