"""What every command shares: whose data, how to open it, how to say what was asked for."""

import json
import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import typer

from firesweep import settings
from firesweep.cli.speech import sentence, speaks, system_language, take_up
from firesweep.errors import FiresweepError
from firesweep.paths import data_directory, settings_file

if TYPE_CHECKING:
    from firesweep.store.database import Store


class UsageTrouble(FiresweepError):
    """Wrong usage of the command line: exit code 2."""


class Place(NamedTuple):
    """What stands before the command: whose data, in which language (empty: as set)."""

    data: Path
    language: str
    chosen: bool = True
    """False where the data directory is the platform's own."""


def readable(word: str) -> str:
    """A word as it was typed, where the system took its characters for another encoding's."""
    try:
        word.encode()
    except UnicodeEncodeError:
        try:
            return os.fsencode(word).decode()
        except UnicodeDecodeError:
            raise UsageTrouble(
                "“{value}” has characters nobody can read. Type it again, in UTF-8.", value=word
            ) from None
    return word


def opened(context: typer.Context) -> "closing[Store]":
    """The store of the data directory, closed again at the end."""
    from firesweep.store.database import open_store
    from firesweep.store.machine import copied

    store = open_store(context.obj.data)
    if trouble := copied(store):
        complain(trouble)
    return closing(store)


def asked_for(words: Sequence[str]) -> Place:
    """What stands before the command, read without complaint: help and troubles go by it."""
    found = {"--data": "", "--lang": ""}
    for word, following in zip(words, [*words[1:], ""], strict=True):
        name, given, value = word.partition("=")
        value = value if given else following
        if name == "--data" or (name == "--lang" and value in settings.LANGUAGES):
            found[name] = value
    data, language = found["--data"], found["--lang"]
    return Place(Path(data or data_directory()), language, bool(data))


def speak(language: str, data: Path) -> None:
    """Speak a language until `hush`; an empty one is that of the data directory or the system."""
    if speaks():
        return
    trouble = None
    if not language:
        kept, trouble = settings.load(settings_file(data))
        language = kept.language or system_language()
    take_up(language)
    if trouble is not None:
        complain(trouble)


def aligned(rows: Iterable[Sequence[str]]) -> list[str]:
    """Lines of a table: the first column to the left, the others, figures, to the right."""
    rows = list(rows)
    widths = [max(map(wide, column)) for column in zip_longest(*rows, fillvalue="")]
    return [
        "  ".join(
            _padded(text, room, right=bool(place))
            for place, (text, room) in enumerate(zip(row, widths, strict=False))
        ).rstrip()
        for row in rows
    ]


def _padded(text: str, room: int, *, right: bool) -> str:
    space = " " * (room - wide(text))
    return space + text if right else text + space


def wide(text: str) -> int:
    """Return how many columns a text takes; a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text)


def tell(text: str) -> None:
    """A line of what was done."""
    with written():
        print(plain(text))  # noqa: T201


_COMMANDS = dict.fromkeys({*range(32), *range(127, 160)} - {9, 10}, "\ufffd")
"""Characters a terminal takes for commands, but for tabs and ends of lines."""
_IN_JSON = {code: f"\\u{code:04x}" for code in range(127, 160)}
"""Those of them that JSON lets stand."""


def plain(text: str) -> str:
    """A text that moves nothing on a terminal: a name another laptop sent may hold anything."""
    return text.translate(_COMMANDS)


def finish() -> None:
    """See to it that all that was told is where it goes."""
    if sys.stdout is not None:
        with written():
            sys.stdout.flush()


@contextmanager
def written() -> Iterator[None]:
    """Turn trouble with where the output goes into a sentence; a reader who left is none."""
    try:
        yield
    except BrokenPipeError:
        _write_nowhere()
    except OSError as error:
        _write_nowhere()
        raise FiresweepError(
            "What was asked for cannot be written ({reason}). Send it to another place.",
            reason=error.strerror,
        ) from error


def _write_nowhere() -> None:
    """Let what still waits to be written go, or it is tried again at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


_answered = [False]
"""Whether the command has printed its JSON: a second answer would make both unreadable."""


def say(data: Any, *, as_json: bool, lines: Iterable[str]) -> None:
    """Print data as JSON, or as lines for people."""
    if as_json:
        _answered[0] = True
        said = json.dumps(data, ensure_ascii=False, indent=1, default=str)
        tell(said.translate(_IN_JSON))
        return
    for line in lines:
        tell(line)


def remark(text: str) -> None:
    """A word beside what was asked for, where no pipe takes it for a part of it."""
    print(plain(text), file=sys.stderr)  # noqa: T201


def remark_elsewhere(store: "Store") -> None:
    """Say beside a list what cannot be in it, on a laptop that holds less than the street."""
    from firesweep.store.exchange.elsewhere import elsewhere

    with store.glance() as connection:
        found = elsewhere(connection)
    if found.away:
        from firesweep.ui.parts.elsewhere import elsewhere_text

        remark(elsewhere_text(found))


def complain(trouble: FiresweepError) -> None:
    """Trouble goes beside what was asked for."""
    remark(sentence(trouble))


def refused(trouble: FiresweepError, **of: Any) -> dict[str, Any]:
    """Why something was refused: the sentence, and the word and the facts of it for programs."""
    from firesweep.bundle.reasons import reason_of

    return {
        **of, "refused": sentence(trouble), "reason": reason_of(trouble), "facts": trouble.facts
    }  # fmt: skip


def refuse(trouble: FiresweepError, words: Sequence[str]) -> None:
    """Complain; who asked for JSON and got none yet gets that, too."""
    asked = "--json" in words[: words.index("--") if "--" in words else None]
    if asked and not _answered[0] and not isinstance(trouble, UsageTrouble):
        say(refused(trouble), as_json=True, lines=())
    complain(trouble)


def begin() -> None:
    """A command begins: nothing was answered, and Chinese goes where it is to."""
    _answered[0] = False
    speak_utf8()


def speak_utf8() -> None:
    """Chinese reaches files and pipes as UTF-8, and never stops a console that lacks it."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(
                encoding=None if stream.isatty() else "utf-8", errors="backslashreplace"
            )
