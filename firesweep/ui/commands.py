"""What a person can do by key, button or Ctrl+K, and how it is found there."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton

HELP_KEY = "F1"
"""Opens the page of help of the open screen, or else the list of its keys."""
SEND_KEY = "F9"
"""Writes the bundle for the office, from anywhere."""


@dataclass(frozen=True)
class Command:
    """Something to do: by its key, its button, or its name in Ctrl+K.

    `text` and `run` may be left out where there is a button: its own text, and a click on it.
    `key` is a QKeySequence in English, e.g. `Ctrl+Return`; the button shows it.
    """

    text: str = ""
    run: Callable[[], object] | None = None
    key: str = ""
    button: QAbstractButton | None = None

    def do(self) -> None:
        """Run it, unless its button says that it can't be done now, or is not there."""
        if not self.possible:
            return
        if self.run is not None:
            self.run()
        elif self.button is not None:
            self.button.click()

    @property
    def name(self) -> str:
        """What it is called: its own text, or its button's without the key."""
        return self.text or (plain_text(self.button.text()) if self.button else "")

    @property
    def possible(self) -> bool:
        """False while its button is switched off or away."""
        return self.button is None or (self.button.isEnabled() and not self.button.isHidden())


@dataclass(frozen=True)
class Hint:
    """A key that is no command, such as the arrows, for the list of keys."""

    key: str
    text: str


class Hit(NamedTuple):
    """Something Ctrl+K found in the store, and the place that shows it."""

    text: str
    more: str
    place: str
    what: dict[str, Any]


Provider = Callable[[Any, str], list[Hit]]
"""`find(connection, text)`: the best few hits of one kind."""


ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def shown_key(key: str) -> str:
    """A key as it stands on the keyboard: Ctrl+Return is Ctrl+Enter to a person."""
    plain = QKeySequence(key).toString().replace("Return", "Enter")
    return re.sub(r"\b(Left|Right|Up|Down)\b", lambda found: ARROWS[found[0]], plain)


def plain_text(text: str) -> str:
    """A button's text without the key that was written on it before."""
    return text.split("  ")[0]
