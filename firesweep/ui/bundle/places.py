"""The place of exchange in the window, and the one key that works from anywhere."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from firesweep.ui.commands import SEND_KEY, Command
from firesweep.ui.desk import Desk
from firesweep.ui.places import Place
from firesweep.ui.screen import Screen


def bundles_place() -> Place:
    """Bundles; beside its name stand the clashes that wait for a person."""

    def count(connection: Any, _today: date) -> int:
        from firesweep.store.visit.today import count_clashes

        return count_clashes(connection)

    text = lambda: QCoreApplication.translate("Bundle", "Bundles")  # noqa: E731
    return Place("bundles", text, _make, count, takes=(".fsb", ".fsb.age"), asks=_asks)


def _asks() -> dict[str, dict[str, Any]]:
    return {
        QCoreApplication.translate("Bundle", "Receive bundles…"): {"choose": True},
        QCoreApplication.translate("Bundle", "What is not at the office"): {"view": "away"},
    }


def send_command(desk: Desk) -> Command:
    """Write the bundle for the office, or there for all, to where the last one went."""
    text = QCoreApplication.translate("Bundle", "Write the bundle for the office")
    if desk.store.owner.laptop == desk.store.owner.office:
        text = QCoreApplication.translate("Bundle", "Write the bundle for every laptop")
    return Command(text, lambda: desk.go("bundles", send=True), SEND_KEY)


def watch(desk: Desk) -> None:
    """Say from now on when bundles arrive; the watch lives as long as the desk."""
    from firesweep.ui.bundle.watch import Watch

    Watch(desk).look()


def _make(desk: Desk) -> Screen:
    from firesweep.ui.bundle.bundles import Bundles

    return Bundles(desk)
