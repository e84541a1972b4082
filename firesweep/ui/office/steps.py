"""What can be done with one hazard of the desk: each step with its dialog."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from firesweep.model.hazard import State
from firesweep.store.hazards import HazardLine
from firesweep.ui.office.step_dialogs import (
    CloseDialog,
    ExtendDialog,
    ReinspectDialog,
    ReportedDialog,
    ServeDialog,
)

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class Steps:
    """Opens the dialogs over a screen; who served last is proposed for the next."""

    def __init__(self, desk: "Desk", screen: QWidget) -> None:
        self.desk = desk
        self.screen = screen
        self.names = ""

    def issue(self, line: HazardLine) -> None:
        """Show the notice of the visit as a draft, to be issued from there."""
        from firesweep.ui.issuing import DraftPreview, draft_job

        if line.state != State.FOUND:
            return

        def show(draft: bytes) -> None:
            DraftPreview(self.desk, line.inspection_id, draft, self.screen).exec()

        self.desk.make(self.screen, draft_job(self.desk, line.inspection_id), show)

    def serve(self, line: HazardLine) -> None:
        """Record that the notice was handed over."""
        dialog = ServeDialog(self.desk, line, self.names, self.screen)
        if _done(dialog):
            self.names = dialog.ui.servers.text()

    def extend(self, line: HazardLine) -> None:
        """Grant a later deadline."""
        _done(ExtendDialog(self.desk, line, self.screen))

    def report_fixed(self, line: HazardLine) -> None:
        """Record that the premises says it is put right."""
        _done(ReportedDialog(self.desk, line, self.screen))

    def reinspect(self, line: HazardLine) -> None:
        """Record what was seen on coming back."""
        dialog = ReinspectDialog(self.desk, line, self.names, self.screen)
        if _done(dialog):
            self.names = dialog.ui.people.text()

    def close(self, line: HazardLine) -> None:
        """Close the hazard."""
        _done(CloseDialog(self.desk, line, self.screen))

    def open_premises(self, line: HazardLine) -> None:
        """Go to the premises of the hazard."""
        self.desk.go("premises", premises_id=line.premises_id)

    def show_paper(self, line: HazardLine) -> None:
        """Show the notice as it was issued."""
        if line.paper_id:
            self.show_papers([line.paper_id], line.number or "")

    def show_papers(self, paper_ids: Collection[str], heading: str) -> None:
        """Show notices as one PDF, in the order they are carried round."""
        from firesweep.ui.issuing import show_papers

        show_papers(self.desk, paper_ids, heading, self.screen)


def _done(dialog: QDialog) -> bool:
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted
