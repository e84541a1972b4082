"""The wording of papers in a language, read from resources; offices may edit the files."""

import re
import tomllib
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Any

from firesweep.model.vocabulary import Script
from firesweep.paths import resource

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December")  # fmt: skip

STRUCK = "—"
"""Where nothing is to be said, and nothing to be written in afterwards (domain.md 6)."""
_QUOTED = re.compile(r"(?P<mark>[“「])\{(?P<fact>\w+)\}[”」]")
_INNER = {"“": str.maketrans("“”", "‘’"), "「": str.maketrans("「」", "『』")}


class Words:
    """One language's wording of one kind of paper."""

    def __init__(self, script: str, kind: str) -> None:
        self.script = script
        self._texts = _read(script)
        self._kind = kind

    def __call__(self, key: str, **facts: object) -> str:
        """Return a text with its places filled in; dotted keys reach into tables.

        Quotation marks in what is quoted become those of the second order (GB/T 15834-2011).
        """
        text = self._find(key)
        assert isinstance(text, str), key
        if facts:
            inner = {q["fact"]: _INNER[q["mark"]] for q in _QUOTED.finditer(text)}
            said = {k: str(v).translate(inner[k]) if k in inner else v for k, v in facts.items()}
            text = text.format(**said)
        return text

    def list(self, key: str) -> list[str]:
        """Return a list of texts."""
        found = self._find(key)
        assert isinstance(found, list), key
        return found

    def day(self, day: str, form: str = "date") -> str:
        """Return an ISO day as letters write it: no leading zeros (GB/T 9704-2012)."""
        if not day:
            return ""
        d = date.fromisoformat(day)
        name = _MONTHS[d.month - 1]
        return self(form, year=d.year, month=d.month, day=d.day, month_name=name, short=name[:3])

    def dated(self, day: str, form: str = "date") -> str:
        """Return an ISO day with its day of the week, as deadlines are said."""
        if not day:
            return ""
        weekday = self.list("weekdays")[date.fromisoformat(day).weekday()]
        return self(f"{form}_dated", day=self.day(day, form), weekday=weekday)

    def join(self, parts: Any) -> str:
        """Return some texts as one, with the language's separator."""
        return self("separator").join(part for part in parts if part)

    def names(self, names: Iterable[str]) -> str:
        """Return some names as one text, each once; semicolons part those with marks of theirs."""
        each = list(dict.fromkeys(names))
        marked = any(self("separator").strip() in name for name in each)
        return self("short_separator" if marked else "separator").join(each)

    def _find(self, key: str) -> Any:
        for table in (self._kind, "common"):
            found: Any = self._texts[table]
            for part in key.split("."):
                found = found.get(part) if isinstance(found, dict) else None
            if found is not None:
                return found
        raise KeyError(f"{self._kind}: {key}")


@lru_cache(maxsize=8)
def _read(script: str) -> dict[str, Any]:
    path = resource(f"wording/{Script(script).value}.toml")
    return tomllib.loads(path.read_text("utf-8"))


def open_end(said: str) -> str:
    """What somebody wrote, without its end mark: the sentence around it has its own."""
    return said.rstrip("。.；;，, ")
