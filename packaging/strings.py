"""Bring resources/translations up to date with the sources: one .ts per room and language.

`python packaging/strings.py [ROOM …]` adds new strings (unfinished, to be translated) and drops
those no source has any more; `--check` says what is missing, unfinished or superfluous (exit 1).
English has a .ts for plural forms only.
"""

import argparse
import io
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import chinese
from qt_tools import ROOT, qt_tool
from sentences import HELP, TROUBLE, error_sentences, help_texts

LANGUAGES = ("zh_CN", "zh_TW", "en")
TWO_FORMS = "de"
"""A language that shows by a second form what is counted."""
TRANSLATIONS = ROOT / "resources" / "translations"
PACKAGE = ROOT / "firesweep"
COMMANDS = PACKAGE / "cli"
COMPILED = {"forms", "translations", "__pycache__"}
PLACE = re.compile(r"%L?\d|%n|\{\w*\}")


class Key(NamedTuple):
    """What tells one message of a .ts from another."""

    context: str
    source: str
    comment: str


class Message(NamedTuple):
    """A message as a .ts has it; `kind` is empty when finished."""

    key: Key
    texts: tuple[str, ...]
    kind: str


def rooms() -> list[str]:
    """Every folder of the program that may say something, and `shell` for what has none."""
    folders = [*PACKAGE.iterdir(), *(PACKAGE / "ui").iterdir()]
    names = {folder.name for folder in folders if folder.is_dir()} - COMPILED - {"ui"}
    return ["shell", *sorted(names)]


def python_files(room: str) -> list[Path]:
    """The sources that speak on the screen for a room."""
    if room == "shell":
        return sorted([*(PACKAGE / "ui").glob("*.py"), PACKAGE / "app.py"])
    if room == "cli":
        return sorted(COMMANDS.glob("*.py"))
    return sorted((PACKAGE / "ui" / room).rglob("*.py"))


def command_files() -> list[Path]:
    """The sources of commands, without what they share."""
    return sorted({*COMMANDS.glob("*.py")} - {COMMANDS / "terminal.py", COMMANDS / "output.py"})


def other_files(room: str) -> list[Path]:
    """All sources of a room, for the sentences of the trouble they tell."""
    below = PACKAGE.glob("*.py") if room == "shell" else (PACKAGE / room).rglob("*.py")
    return sorted({*python_files(room), *below})


@cache
def form_rooms() -> dict[Path, str]:
    """A form belongs to the room whose Python imports it; to the shell, if none does."""
    texts = {
        room: "\n".join(path.read_text("utf-8") for path in python_files(room)) for room in rooms()
    }
    return {
        form: next((room for room, text in texts.items() if imports(text, form)), "shell")
        for form in sorted((ROOT / "forms").glob("*.ui"))
    }


def imports(text: str, form: Path) -> bool:
    """True for Python that names the compiled form."""
    return re.search(rf"\bui_{form.stem}\b", text) is not None


def lupdate(room: str, forms: list[Path], target: Path, language: str) -> None:
    """Let Qt read a room's sources into one .ts; what was translated stays."""
    with tempfile.TemporaryDirectory() as folder:
        errors = Path(folder) / "errors.py"
        texts = as_translate_calls(TROUBLE, error_sentences(other_files(room)))
        if room == "cli":
            texts += as_translate_calls(HELP, help_texts(command_files()))
        errors.write_text(texts, "utf-8")
        sources = [*python_files(room), *forms, errors]
        words = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
        words += ["-target-language", language] + ["-pluralonly"] * (language == "en")
        subprocess.run([qt_tool("lupdate"), *words, *sources, "-ts", target], check=True, cwd=ROOT)


def as_translate_calls(context: str, texts: list[str]) -> str:
    """Python that lupdate can read; the program looks these texts up in this context."""
    return "".join(f"translate({context!r}, {text!r})\n" for text in texts)


def update(some: list[str]) -> None:
    """Write the .ts of some rooms anew; an empty one is not kept."""
    owners = form_rooms()
    for language in LANGUAGES:
        (TRANSLATIONS / language).mkdir(parents=True, exist_ok=True)
        for room in some:
            target = TRANSLATIONS / language / f"{room}.ts"
            lupdate(room, [form for form in owners if owners[form] == room], target, language)
            if not any(messages(target)):
                target.unlink()


def messages(ts: Path) -> Iterator[Message]:
    """Every message of a .ts."""
    for context in ET.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            yield read_message(context.findtext("name", ""), message)


def read_message(context: str, element: ET.Element) -> Message:
    """One message, with one text, or one for each plural form."""
    key = Key(context, element.findtext("source", ""), element.findtext("comment", ""))
    translation = element.find("translation")
    if translation is None:
        return Message(key, (), "unfinished")
    plurals = translation.findall("numerusform")
    texts = tuple(text.text or "" for text in plurals) or (translation.text or "",)
    return Message(key, texts, translation.get("type", ""))


def wanted(language: str) -> set[Key]:
    """What the sources say, as a language has to translate it: English its plurals only."""
    found = (message for room in rooms() for message in said(room))
    return {message.key for message in found if language != "en" or len(message.texts) > 1}


@cache
def said(room: str) -> tuple[Message, ...]:
    """What a room's sources said when first read, in a language of two plural forms."""
    owners = form_rooms()
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / f"{room}.ts"
        lupdate(room, [form for form in owners if owners[form] == room], fresh, TWO_FORMS)
        return tuple(messages(fresh))


def translated(language: str) -> list[Message]:
    """What the committed .ts of a language hold."""
    files = sorted((TRANSLATIONS / language).glob("*.ts"))
    return [message for ts in files for message in messages(ts)]


def problems(language: str) -> list[str]:
    """Everything that keeps a language from being complete, one line each."""
    expected, have = wanted(language), translated(language)
    keys = {message.key for message in have}
    lines = [f"missing {tuple(key)}" for key in sorted(expected - keys)]
    lines += [f"superfluous {tuple(key)}" for key in sorted(keys - expected)]
    lines += [f"said in two ways {tuple(key)}" for key in sorted(said_otherwise(have))]
    lines += [line for message in have for line in flaws(message)]
    if language in chinese.FOREIGN_QUOTES:
        lines += [f"{line} {tuple(message.key)}" for message in have for text in message.texts
                  for line in chinese.flaws(text, language)]  # fmt: skip
    if language == "zh_TW":
        both = (by_key(translated("zh_CN")), by_key(have))
        lines += [f"{line} {tuple(key)}" for key, line in chinese.differences(*both)]
    return [f"{language}: {line}" for line in lines]


def by_key(have: list[Message]) -> dict[Key, str]:
    """The text of every message, all its forms after each other."""
    return {message.key: "\n".join(message.texts) for message in have}


def said_otherwise(have: list[Message]) -> set[Key]:
    """What two rooms say, each in other words: the program finds either."""
    texts: dict[Key, set[tuple[str, ...]]] = {}
    for message in have:
        texts.setdefault(message.key, set()).add(message.texts)
    return {key for key, ways in texts.items() if len(ways) > 1}


def flaws(message: Message) -> Iterator[str]:
    """What is wrong with one translation."""
    if message.kind or not all(text.strip() for text in message.texts):
        yield f"{message.kind or 'empty'} {tuple(message.key)}"
        return
    for text in message.texts:
        if places(text) != places(message.key.source):
            yield f"places differ {tuple(message.key)} → {text!r}"


def places(text: str) -> set[str]:
    """What is filled in later: %1, %n, {name}."""
    return set(PLACE.findall(text))


def main() -> int:
    """Update, or with --check only look."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only say what is not complete")
    parser.add_argument("rooms", nargs="*", metavar="ROOM", help="only these; otherwise all")
    asked = parser.parse_args()
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a console without Chinese
    if asked.check:
        lines = [line for language in LANGUAGES for line in problems(language)]
        print("\n".join(lines) or "Every string is translated.")
        return int(bool(lines))
    update(asked.rooms or rooms())
    for language in LANGUAGES:
        left = sum(bool(message.kind) for message in translated(language))
        print(f"{language}: {left} to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())
