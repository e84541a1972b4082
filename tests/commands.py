"""Every command of the command line, found in the program itself so that none is forgotten."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import typer

from firesweep.cli import app


class Known(NamedTuple):
    """A command as it is typed, and what typer knows of it."""

    words: tuple[str, ...]
    command: Any


def walk(command: Any, words: tuple[str, ...] = ()) -> Iterator[Known]:
    """A command and all below it, groups first."""
    yield Known(words, command)
    for name, below in getattr(command, "commands", {}).items():
        yield from walk(below, (*words, name))


EVERY = tuple(walk(typer.main.get_command(app)))
COMMANDS = tuple(known for known in EVERY if not hasattr(known.command, "commands"))
