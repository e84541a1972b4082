"""What every command shares: whose data, how to open it, how to say things and in what language.

English needs no Qt.
"""

import json
import sys
from collections.abc import Iterable
from contextlib import closing
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from firesweep import settings
from firesweep.errors import FiresweepError
from firesweep.paths import settings_file

if TYPE_CHECKING:
    from firesweep.store.database import Store

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
_speaks = "en"


class Place(NamedTuple):
    """What stands before the command: whose data, in which language (empty: as set)."""

    data: Path
    language: str
    chosen: bool = True
    """False where the data directory is the platform's own."""


def opened(context: typer.Context) -> "closing[Store]":
    """The store of the data directory, closed again at the end."""
    from firesweep.store.database import open_store

    return closing(open_store(context.obj.data))


def speak(language: str, data: Path) -> None:
    """Speak a language from now on; an empty one is that of the data directory, or English."""
    global _speaks
    trouble = None
    if not language:
        kept, trouble = settings.load(settings_file(data))
        language = kept.language or "en"
    if language != _speaks:
        from firesweep.ui.language import speak_without_window

        speak_without_window(language)
        _speaks = language
    if trouble is not None:
        complain(trouble)


def hush() -> None:
    """Leave the room to a window, which speaks for itself."""
    global _speaks
    if _speaks != "en":
        from firesweep.ui.language import leave_to_window

        leave_to_window()
        _speaks = "en"


def translate(context: str, text: str) -> str:
    """A text in the language spoken; the .ts files know it like any text of the window."""
    if _speaks == "en":
        return text
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate(context, text)


def sentence(trouble: FiresweepError) -> str:
    """A sentence of trouble in the language spoken."""
    if _speaks == "en":
        return str(trouble)
    from firesweep.ui.trouble import sentence as translated

    return translated(trouble)


def words(values: Iterable[StrEnum]) -> str:
    """What a person reads for values of the model."""
    from firesweep.ui.words import word

    return ", ".join(map(word, values))


def tell(text: str) -> None:
    """A line of what was done."""
    print(text)  # noqa: T201


def write_out(path: Path, content: bytes) -> None:
    """Write a file somebody asked for, whole or not at all."""
    try:
        settings.write_anew(path, content)
    except OSError as error:
        raise FiresweepError(
            "{path} cannot be written ({reason}). Choose another place.",
            path=path,
            reason=error.strerror,
        ) from error


def say(data: Any, *, as_json: bool, lines: Iterable[str]) -> None:
    """Print data as JSON, or as lines for people."""
    if as_json:
        tell(json.dumps(data, ensure_ascii=False, indent=1, default=str))
        return
    for line in lines:
        tell(line)


def complain(trouble: FiresweepError) -> None:
    """Trouble goes beside what was asked for."""
    print(sentence(trouble), file=sys.stderr)  # noqa: T201


def speak_utf8() -> None:
    """Chinese reaches files and pipes as UTF-8, and never stops a console that lacks it."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(
                encoding=None if stream.isatty() else "utf-8", errors="backslashreplace"
            )
