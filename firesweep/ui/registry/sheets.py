"""The papers without a number that a premises' panel prints."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class Sheets(QObject):
    """The buttons of a premises' panel for its blank checklist and its dossier."""

    def __init__(self, desk: "Desk", panel: Any) -> None:
        super().__init__(panel)
        self.desk = desk
        self.panel = panel
        panel.ui.checklist.clicked.connect(self.show_checklist)
        panel.ui.wholeDossier.clicked.connect(self.show_dossier)

    def show_checklist(self) -> None:
        """Show the list of the premises, to be filled in by hand."""
        from firesweep.ui.paper.sheets import show_checklists

        if self.panel.premises_id:
            show_checklists(self.desk, [self.panel.premises_id], self.panel)

    def show_dossier(self) -> None:
        """Show everything about the premises in one PDF."""
        from firesweep.ui.paper.sheets import show_dossiers

        if self.panel.premises_id:
            show_dossiers(self.desk, [self.panel.premises_id], self.panel)
