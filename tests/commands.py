"""The command line as a person types it, and every command, found in the program itself."""

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from firesweep.__main__ import main
from firesweep.cli.main import tree

ROOT = Path(__file__).resolve().parent.parent


class Said(NamedTuple):
    """What a command ends with."""

    code: int
    out: str
    err: str


def typed(data: Path, *words: object, language: str = "", **surroundings: str) -> Said:
    """Type a command; `surroundings` are environment variables, e.g. LC_ALL="zh_TW.UTF-8".

    The program runs from its own door, but in this process: a new one costs a second of imports.
    What it changes of the process is put back; what is no sentence of trouble goes up.
    """
    before = ["--lang", language] if language else []
    out, err = (io.TextIOWrapper(io.BytesIO(), "ascii", newline="\n") for _ in range(2))
    with pytest.MonkeyPatch.context() as process:
        process.chdir(ROOT)
        process.setattr(sys, "argv", ["firesweep", "--data", str(data), *before, *map(str, words)])
        process.setattr(sys, "stdout", out)
        process.setattr(sys, "stderr", err)
        for name, value in surroundings.items():
            process.setenv(name, value)
        with pytest.raises(SystemExit) as end:
            main()
    return Said(int(end.value.code or 0), printed(out), printed(err))


def printed(stream: io.TextIOWrapper) -> str:
    """What was written; the program itself has to see that it is UTF-8."""
    written = stream.detach()
    assert isinstance(written, io.BytesIO)
    return written.getvalue().decode("utf-8")


def told(data: Path, *words: object) -> str:
    """Type a command that succeeds; what it printed."""
    said = typed(data, *words)
    assert said.code == 0, said.err
    return said.out.strip()


def process_words(data: Path, *words: object) -> list[str]:
    """What starts a process that does what the words say."""
    return [sys.executable, "-m", "firesweep", "--data", str(data), *map(str, words)]


def in_a_process(data: Path, *words: object, before: tuple[str, ...] = ()) -> Said:
    """Type a command where the process itself matters; `before` starts it, e.g. `setpriv`."""
    done = subprocess.run(
        [*before, *process_words(data, *words)], cwd=ROOT, capture_output=True, encoding="utf-8",
        env={**os.environ},  # readline, which pytest loads, hides a COLUMNS from Python
    )  # fmt: skip
    return Said(done.returncode, done.stdout, done.stderr)


class Known(NamedTuple):
    """A command as it is typed, and what typer knows of it."""

    words: tuple[str, ...]
    command: Any


def walk(command: Any, words: tuple[str, ...] = ()) -> Iterator[Known]:
    """A command and all below it, groups first."""
    yield Known(words, command)
    for name, below in getattr(command, "commands", {}).items():
        yield from walk(below, (*words, name))


EVERY = tuple(walk(tree()))
COMMANDS = tuple(known for known in EVERY if not hasattr(known.command, "commands"))
