"""The dialogs of a notice's usual way: serve, extend, reported fixed, close."""

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget

from firesweep.model.hazard.life import State, StepKind, allowed
from firesweep.model.hazard.refusal import latest_extension
from firesweep.model.vocabulary import ServiceWay
from firesweep.office.hazard import rectification as office
from firesweep.office.hazard.service import Service, serve
from firesweep.office.street import pasted_names
from firesweep.store.hazard.hazard_photos import after_photos
from firesweep.store.hazard.hazards import HazardLine, hazards_of, life_of
from firesweep.ui.dialogs.field_dialog import FieldDialog
from firesweep.ui.forms.ui_closing import Ui_Closing
from firesweep.ui.forms.ui_extension import Ui_Extension
from firesweep.ui.forms.ui_reported import Ui_Reported
from firesweep.ui.forms.ui_service import Ui_Service
from firesweep.ui.office.kept_form import fill
from firesweep.ui.office.pairs import show_pair
from firesweep.ui.office.taken_photos import TakenPhotos
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.deeds import deed_at
from firesweep.ui.words.listing import listed
from firesweep.ui.words.vocabulary import word

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

_BLANKS = re.compile(r"(?<=[^\x00-\x7f])\s+(?=[^\x00-\x7f])")
"""Blanks that have a Chinese character on either side."""


def names_in(text: str) -> tuple[str, ...]:
    """Return the names in a line, between marks, Chinese ones between blanks as well.

    Wang Wu is one person, and so is 张 三; two alone would be too few to reinspect.
    """
    return tuple(name for part in pasted_names(text) for name in _parted(part))


def _parted(part: str) -> list[str]:
    names: list[str] = []
    for piece in _BLANKS.split(part.strip()):
        if names and len(piece) == len(names[-1]) == 1:
            names[-1] += piece
        else:
            names.append(piece)
    return names


class StepDialog(FieldDialog):
    """One step of a hazard."""

    def __init__(self, desk: "Desk", ui: Any, line: HazardLine, parent: QWidget | None) -> None:
        about = "  ·  ".join(filter(None, (line.number, line.address, line.description)))
        super().__init__(desk, ui, line.premises, about, parent)
        ui.heading.setText(deed_at(self.windowTitle(), line.premises))
        self.line = line


class ServeDialog(StepDialog):
    """How a notice was handed over."""

    def __init__(
        self, desk: "Desk", line: HazardLine, servers: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, Ui_Service(), line, parent)
        fill(self.ui.way, [(word(way), way) for way in ServiceWay])
        self.ui.way.currentIndexChanged.connect(self.show_wanted)
        self.ui.servers.setText(servers)
        self.taken = TakenPhotos(desk, self.ui.photos, self, self.show_trouble)
        self.show_wanted()

    def show_wanted(self) -> None:
        """Show the fields this way of service needs."""
        way = self.ui.way.currentData()
        handed = way in (ServiceWay.DIRECT, ServiceWay.POSTED)
        for name in ("receiver", "relation"):
            _show(self.ui, name, shown=handed)
        _show(self.ui, "witnesses", shown=way in (ServiceWay.LEFT, ServiceWay.DISPLAYED))
        self.show_no_trouble()

    def job(self) -> Callable[[], object]:
        """Return the call that records the service."""
        ui, desk, paper_id = self.ui, self.desk, self.line.paper_id or ""
        service = Service(
            way=ServiceWay(ui.way.currentData()),
            on=ui.on.date().toString(Qt.DateFormat.ISODate),
            servers=names_in(ui.servers.text()),
            receiver=ui.receiver.text() if ui.receiver.isVisibleTo(self) else "",
            relation=ui.relation.text() if ui.relation.isVisibleTo(self) else "",
            witnesses=names_in(ui.witnesses.text()) if ui.witnesses.isVisibleTo(self) else (),
            note=ui.note.text(),
        )
        photos = self.taken.rows
        return lambda: serve(
            desk.store, paper_id, service, photos=photos, by=desk.by, today=desk.today()
        )


class ExtendDialog(StepDialog):
    """A later deadline, with its reason."""

    def __init__(self, desk: "Desk", line: HazardLine, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_Extension(), line, parent)
        old = QDate.fromString(line.deadline or "", Qt.DateFormat.ISODate)
        self.ui.deadline.setMinimumDate(old)
        self.ui.deadline.setDate(old.addDays(7))
        with desk.store.read() as connection:
            latest = latest_extension(life_of(connection, line.id))
            of_premises = hazards_of(connection, line.premises_id)
        self._show_together([one for one in of_premises if _may_be_extended(one, line)])
        if latest:
            last = QDate.fromString(latest, Qt.DateFormat.ISODate)
            self.ui.deadline.setDate(min(old.addDays(7), last))

    def _show_together(self, lines: Sequence[HazardLine]) -> None:
        """Of a notice with several hazards, say which the new date is for, and which not."""
        due = self.line.deadline
        same = [f"{one.place} {one.description}".strip() for one in lines if one.deadline == due]
        others = sum(one.deadline != due for one in lines)
        said = self.tr("Extended now, due on {day}: {hazards}.").format(
            day=long_date(due or ""), hazards=listed(same)
        )
        if others:
            more = self.tr("%n hazard(s) of this notice are due on another day and stay as they "
                           "are.", "", others)  # fmt: skip
            said = f"{said}\n{more}"
        self.ui.together.setText(said)
        self.ui.together.setVisible(len(lines) > 1)

    def job(self) -> Callable[[], object]:
        """Return the call that grants the extension."""
        ui, desk, paper_id = self.ui, self.desk, self.line.paper_id or ""
        new, reason = ui.deadline.date().toPython(), ui.reason.toPlainText()
        approver, interim = ui.approver.text(), ui.interim.text()
        return lambda: office.extend(
            desk.store, paper_id, new, reason,
            approver=approver, interim=interim, due=self.line.deadline or "",
            by=desk.by, today=desk.today(),
        )  # fmt: skip


class ReportedDialog(StepDialog):
    """The premises says it has put the hazard right."""

    def __init__(self, desk: "Desk", line: HazardLine, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_Reported(), line, parent)
        self.taken = TakenPhotos(desk, self.ui.photos, self, self.show_trouble)

    def job(self) -> Callable[[], object]:
        """Return the call that records the report."""
        desk, on, note = self.desk, self.ui.on.date().toPython(), self.ui.note.text()
        photos = self.taken.rows
        return lambda: office.report_fixed(
            desk.store, [self.line.id], on,
            note=note, photos=photos, by=desk.by, today=desk.today(),
        )  # fmt: skip


class CloseDialog(StepDialog):
    """The end of a hazard: before beside after, and who agreed."""

    def __init__(self, desk: "Desk", line: HazardLine, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_Closing(), line, parent)
        with desk.store.read() as connection:
            kept = after_photos(connection, line.id)
        self.kept = kept[-1].sha256 if kept else None
        self.taken = TakenPhotos(desk, self.ui.photos, self, self.show_trouble)
        self.taken.changed.connect(self.show_photos)
        self.show_photos()

    def show_photos(self) -> None:
        """Show the hazard as it was found beside the newest photo of it put right."""
        rows = self.taken.rows
        show_pair(self.desk, self.ui.view, self.line, rows[-1]["sha256"] if rows else self.kept)

    def job(self) -> Callable[[], object]:
        """Return the call that closes the hazard."""
        desk, approver, photos = self.desk, self.ui.approver.text(), self.taken.rows
        reason = self.ui.no_photo_reason.text()
        return lambda: office.close(
            desk.store, self.line.id, approver=approver, no_photo_reason=reason, photos=photos,
            by=desk.by, today=desk.today(),
        )  # fmt: skip


def _may_be_extended(one: HazardLine, line: HazardLine) -> bool:
    return one.paper_id == line.paper_id and StepKind.EXTENDED in allowed(State(one.state))


def _show(ui: Any, name: str, *, shown: bool) -> None:
    getattr(ui, name).setVisible(shown)
    getattr(ui, f"{name}Label").setVisible(shown)
