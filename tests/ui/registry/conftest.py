"""The registry on a screen, and an office and a laptop that exchange bundles, as in their tests."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from firesweep.ui.desk import Desk
from firesweep.ui.registry.premises import Premises
from tests.bundle.conftest import laptop, office, one_office, two_laptops

__all__ = ["laptop", "office", "one_office", "two_laptops"]

Settle = Callable[[], None]


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot, settle: Settle) -> Iterator[Premises]:
    """The registry, shown."""
    made = Premises(desk)
    qtbot.addWidget(made)
    made.resize(1200, 660)
    made.show()
    settle()
    yield made
    settle()


def opened(screen: Premises, settle: Settle, premises_id: str) -> None:
    """Open a premises beside the registry."""
    screen.open(premises_id=premises_id)
    settle()
    settle()
