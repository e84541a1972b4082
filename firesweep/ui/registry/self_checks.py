"""Self-checks of a premises: the sheet to hand out, what came back, and how it compares."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from firesweep.store.logs.self_checks import SelfCheckLine
from firesweep.ui.rows.row_list import RowLine
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.listing import listed

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

CHECK = "check:"
"""Before the id of a self-check among the visits."""


class SelfChecks(QObject):
    """The buttons of a premises' panel that are about its self-checks."""

    def __init__(self, desk: "Desk", panel: Any) -> None:
        super().__init__(panel)
        self.desk = desk
        self.panel = panel
        panel.ui.selfCheck.clicked.connect(self.print)
        panel.ui.handOut.clicked.connect(self.hand_out)
        panel.ui.enterCheck.clicked.connect(lambda: self.enter())

    def print(self) -> None:
        """Show the sheet, to be printed."""
        from firesweep.ui.paper.sheets import show_self_checks

        if self.panel.premises_id:
            show_self_checks(self.desk, [self.panel.premises_id], self.panel)

    def hand_out(self) -> None:
        """Record that the premises was given its sheet."""
        from firesweep.ui.registry.hand_out import HandOut

        panel = self.panel
        if panel.premises_id:
            HandOut(self.desk, [panel.premises_id], panel.ui.name.text(), panel).open()

    def show(self, row_id: str) -> bool:
        """Show a self-check to be corrected; False where the row is another's."""
        if row_id.startswith(CHECK):
            self.enter(row_id.removeprefix(CHECK))
        return row_id.startswith(CHECK)

    def enter(self, of_id: str = "") -> None:
        """Enter what was ticked, or with `of_id` correct it."""
        from firesweep.ui.registry.self_check_entry import SelfCheckEntry

        if self.panel.premises_id:
            SelfCheckEntry(self.desk, self.panel.premises_id, of_id, self.panel).open()


def check_lines(checks: Iterable[SelfCheckLine]) -> list[RowLine]:
    """A line for each sheet, with what the visit after it found otherwise."""
    return [_line(check) for check in checks]


def _line(check: SelfCheckLine) -> RowLine:
    translate = QCoreApplication.translate
    if not check.filled_on:
        return _handed_line(check)
    text = translate("SelfChecks", "{day} · self-check signed by {name}")
    said = text.format(day=long_date(check.filled_on), name=check.person)
    pill = translate("SelfChecks", "Self-check")
    if check.void_reason:
        void = translate("SelfChecks", "Void: {reason}").format(reason=check.void_reason)
        return RowLine(said, void, CHECK + check.id, pill, "muted")
    if not check.inspection_id:
        waits = translate("SelfChecks", "not visited yet")
        return RowLine(said, waits, CHECK + check.id, pill, "accent")
    missed = [one.text for one in check.compared if one.verdict == "missed"]
    if not missed:
        same = translate("SelfChecks", "no hazard that it missed")
        return RowLine(said, same, CHECK + check.id, pill, "done")
    found = translate("SelfChecks", "hazards it missed ({count}): {items}")
    more = found.format(count=len(missed), items=listed(missed))
    return RowLine(said, more, CHECK + check.id, pill, "overdue")


def _handed_line(check: SelfCheckLine) -> RowLine:
    """A sheet that was handed out and has not come back."""
    translate = QCoreApplication.translate
    text = translate("SelfChecks", "{day} · self-check sheet handed out by {name}")
    said = text.format(day=long_date(check.handed_on), name=check.handed_by)
    if check.void_reason:
        void = translate("SelfChecks", "Void: {reason}").format(reason=check.void_reason)
        return RowLine(said, void, CHECK + check.id, translate("SelfChecks", "Self-check"), "muted")
    taken = translate("SelfChecks", "taken by {name}").format(name=check.handed_to)
    return RowLine(said, taken if check.handed_to else "", CHECK + check.id,
                   translate("SelfChecks", "Not back yet"), "soon")  # fmt: skip
