"""Why there is nowhere to go next or nothing to do, and what to do about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from firesweep.ui.field.day import Day
from firesweep.ui.parts.empty_state import EmptyState

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


def say_why(desk: "Desk", empty: EmptyState, day: Day, *, searched: bool) -> None:
    """Say it where the next premises would stand."""
    if searched:
        empty.show_reason(
            QCoreApplication.translate("Today", "Nothing found"),
            QCoreApplication.translate("Today", "Use fewer letters, or part of the address."),
        )
    elif not day.registered:
        _say_unregistered(desk, empty)
    elif day.sweep is None:
        empty.show_reason(
            QCoreApplication.translate("Today", "No sweep is running"),
            QCoreApplication.translate("Today", "A sweep says which premises to visit."),
            QCoreApplication.translate("Today", "Plan a sweep"),
            lambda: desk.go("sweep", new=True),
        )
    elif day.progress is None or not day.progress.coverage.in_scope:
        empty.show_reason(
            QCoreApplication.translate("Today", "Nothing is in scope here"),
            QCoreApplication.translate("Today", "Choose another community, or widen the sweep."),
            QCoreApplication.translate("Today", "Open the sweep"),
            lambda: desk.go("sweep"),
        )
    else:
        empty.show_reason(
            QCoreApplication.translate("Today", "Every premises was visited"),
            QCoreApplication.translate(
                "Today", "Where nobody got in, it comes up again on its day."
            ),
        )


def say_idle(desk: "Desk", empty: EmptyState, day: Day) -> None:
    """Say it where what is due today would stand; what a new street still lacks comes first."""
    if not day.people:
        empty.show_reason(
            QCoreApplication.translate("Today", "Nobody is entered yet"),
            QCoreApplication.translate(
                "Today", "Visits and papers need the names of those who take part."
            ),
            QCoreApplication.translate("Today", "Enter people"),
            lambda: desk.go("settings", page="people"),
        )
    elif not day.phone and _is_office(desk):
        empty.show_reason(
            QCoreApplication.translate("Today", "The papers do not say whom to call"),
            QCoreApplication.translate(
                "Today", "Who gets a notice reports to the contact and telephone of its heading."
            ),
            QCoreApplication.translate("Today", "Enter contact and telephone"),
            lambda: desk.go("settings", page="paper"),
        )
    else:
        empty.show_reason(
            QCoreApplication.translate("Today", "Nothing is due today"),
            QCoreApplication.translate("Today", "No reinspection, and nobody to try again."),
        )


def _is_office(desk: "Desk") -> bool:
    return desk.store.owner.laptop == desk.store.owner.office


def _say_unregistered(desk: "Desk", empty: EmptyState) -> None:
    title = QCoreApplication.translate("Today", "No premises yet")
    if _is_office(desk):
        empty.show_reason(
            title,
            QCoreApplication.translate("Today", "The registry usually comes from Excel."),
            QCoreApplication.translate("Today", "Import a list"),
            lambda: desk.go("import"),
        )
    else:
        empty.show_reason(
            title,
            QCoreApplication.translate("Today", "The street office's bundle brings the registry."),
            QCoreApplication.translate("Today", "Receive bundles…"),
            lambda: desk.go("bundles", choose=True),
        )
