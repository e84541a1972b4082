"""How long work says how far it is."""

from collections.abc import Callable

Step = Callable[[int, int], None]
"""Called with how much is done, and of how much; may raise to stop."""


def no_step(done: int, total: int) -> None:
    """Nobody watches."""
