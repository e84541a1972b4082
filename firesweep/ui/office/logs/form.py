"""The form of a drill or an outreach event, with its photos and what was found."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtWidgets import QWidget

from firesweep.model.logs.occasion import DrillFault, OccasionKind
from firesweep.office.logs import occasions as office
from firesweep.store import street
from firesweep.store.logs import occasion_drafts, occasions
from firesweep.store.logs.shown_photos import photos_named
from firesweep.store.registry.premises import premises
from firesweep.store.street import CommunityRow
from firesweep.store.sweep import sweeps
from firesweep.store.sweep.sweeps import SweepRow
from firesweep.ui.look.focus import bring_in_sight
from firesweep.ui.office.field_values import PREMISES_NAME
from firesweep.ui.office.kept_form import KeptForm, fill
from firesweep.ui.office.taken_photos import TakenPhotos

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class Known(NamedTuple):
    """What a form offers to choose from, and what it begins with."""

    communities: list[CommunityRow]
    sweeps: list[SweepRow]
    values: Mapping[str, Any]
    kept: Mapping[str, Any] | None
    """What stood in it when it was left."""


class OccasionForm(KeptForm):
    """A new record, or with `of_id` a correction of one."""

    kind: OccasionKind

    def __init__(
        self, desk: "Desk", ui: Any, given: Mapping[str, Any], of_id: str, parent: QWidget
    ) -> None:
        super().__init__(desk, ui, of_id, parent)
        self.occasion_id = of_id
        self.faults: list[DrillFault] = []
        with desk.store.read() as connection:
            known = self._known(connection, given)
        self.taken = TakenPhotos(desk, ui.photos, self, self.show_trouble)
        self._offer(known)
        self.begin(self._names(), known.values, known.kept)
        self.taken.changed.connect(self.keep_soon)
        self.taken.changed.connect(lambda: bring_in_sight(ui.photos))

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
            shown = photos_named(connection, values["photos"])
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
        super().fill(values)
        self.taken.hold(values.get("photos") or ())
        self.faults = [DrillFault.model_validate(each) for each in values.get("found", ())]
        self.show_faults()

    # ---- what stands in it

    def content(self) -> Mapping[str, Any]:
        """Return the values with photos and hazards found."""
        return self.values() | {
            "photos": list(self.taken.rows),
            "found": [fault.model_dump(mode="json") for fault in self.faults],
        }

    def keep_job(self, content: Mapping[str, Any]) -> Callable[[], object]:
        """Return the call that keeps what stands in the form."""
        store, kind, of_id, by = self.desk.store, self.kind, self.of_id, self.desk.by
        return lambda: office.keep_draft(store, kind, of_id, content, by=by)

    def drop_job(self) -> Callable[[], object]:
        """Return the call that keeps it no longer."""
        store, kind, of_id, by = self.desk.store, self.kind, self.of_id, self.desk.by
        return lambda: office.drop_draft(store, kind, of_id, by=by)

    def show_faults(self) -> None:
        """Say which hazards were found; a drill's form does."""

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
