"""The office's places in the window; their screens are imported on the first visit."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from firesweep.ui.desk import Desk
from firesweep.ui.places import Place
from firesweep.ui.screen import Screen


def sweep_place() -> Place:
    """Planning, and how far the sweep has come."""
    text = lambda: QCoreApplication.translate("Office", "Sweep")  # noqa: E731
    return Place("sweep", text, _sweep, asks=_sweep_asks)


def rectification_place() -> Place:
    """The desk; beside its name stand the hazards due today or overdue."""

    def count(connection: Any, today: date) -> int:
        from firesweep.store.visit.today import count_due

        return count_due(connection, today.isoformat())

    text = lambda: QCoreApplication.translate("Office", "Rectification")  # noqa: E731
    return Place("rectification", text, _rectification, count)


def drills_place() -> Place:
    """Drills, publicity and training: recorded, and who has none yet."""
    text = lambda: QCoreApplication.translate("Places", "Drills")  # noqa: E731
    return Place("drills", text, _drills, asks=_drills_asks)


def week_place() -> Place:
    """The community head's week."""
    text = lambda: QCoreApplication.translate("Places", "Week")  # noqa: E731
    return Place("week", text, _week)


def reports_place() -> Place:
    """Reports from the public; beside its name stand those whose day is here or gone."""

    def count(connection: Any, today: date) -> int:
        from firesweep.store.logs.reports_due import count_due

        return count_due(connection, today.isoformat())

    text = lambda: QCoreApplication.translate("Office", "Reports")  # noqa: E731
    return Place("reports", text, _reports, count, asks=_reports_asks)


def settings_place() -> Place:
    """What the street shares, and what this laptop keeps for itself."""
    text = lambda: QCoreApplication.translate("Office", "Settings")  # noqa: E731
    return Place("settings", text, _settings, asks=_settings_asks)


def _sweep_asks() -> dict[str, dict[str, Any]]:
    return {QCoreApplication.translate("Office", "New sweep"): {"new": True}}


def _drills_asks() -> dict[str, dict[str, Any]]:
    return {
        QCoreApplication.translate("Office", "Record a drill"): {"kind": "drill", "new": True},
        QCoreApplication.translate("Office", "Record publicity and training"): {
            "kind": "outreach",
            "new": True,
        },
    }


def _reports_asks() -> dict[str, dict[str, Any]]:
    return {QCoreApplication.translate("Office", "Register a report"): {"new": True}}


def _settings_asks() -> dict[str, dict[str, Any]]:
    from firesweep.ui.office.settings.names import page_names

    text = QCoreApplication.translate("Office", "Settings: {page}")
    return {text.format(page=shown): {"page": name} for name, shown in page_names().items()}


def _sweep(desk: Desk) -> Screen:
    from firesweep.ui.office.sweep import Sweep

    return Sweep(desk)


def _rectification(desk: Desk) -> Screen:
    from firesweep.ui.office.rectification import Rectification

    return Rectification(desk)


def _drills(desk: Desk) -> Screen:
    from firesweep.ui.office.logs.screen import Drills

    return Drills(desk)


def _week(desk: Desk) -> Screen:
    from firesweep.ui.office.week.screen import Week

    return Week(desk)


def _reports(desk: Desk) -> Screen:
    from firesweep.ui.office.reports.screen import Reports

    return Reports(desk)


def _settings(desk: Desk) -> Screen:
    from firesweep.ui.office.settings.screen import Settings

    return Settings(desk)
