"""Text made equal for search and comparison: scripts, widths, brackets, pinyin.

Folding goes character by character, never by context, so that every piece of a text folds to
a piece of its folding: that is what lets a search find any part of any stored text.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from itertools import chain
from operator import add

from firesweep.model.readings import KEPT, syllables

_ALIKE = str.maketrans("【〔［｛[{】〕］｝]}‐‑‒–—―−", "(((((())))))-------")
_RUN = re.compile(r"[^\W_\u19b0-\u19c9\u1cf2\u1cf3]+")
"""Letters and digits as SQLite's unicode61 also sees them."""


def fold(text: str) -> str:
    """Return text as it is compared: one width, one script, one case, one kind of bracket.

    NFKC without accents, 繁 as 简, casefold, blanks as one space; format characters go.
    """
    return " ".join(text.translate(_folded()).split())


def initials(text: str) -> str:
    """Return pinyin initials: 临江大酒店 is `ljdjd`; letters and digits stay."""
    return "".join(s[1:] if s[0] == KEPT else s[0] for s in _syllables(text))


def meant(text: str, name: str) -> bool:
    """Return whether a name holds what was typed, in either script, or its pinyin initials do."""
    wanted = fold(text)
    if not wanted or wanted in fold(name):
        return True
    return wanted.isascii() and not name.isascii() and wanted in initials(name)


def pinyin(text: str) -> str:
    """Return the full reading with a space between syllables, the order a list is sorted in."""
    return " ".join(s.removeprefix(KEPT) for s in _syllables(text))


def by_pinyin(text: str) -> bytes:
    """Return what sorts a few names about as `pinyin` does, without reading its dictionary.

    GB 2312 puts its 3,755 common characters in the order of their pinyin.
    """
    return text.encode("gb18030", "replace")


def search_text(parts: Iterable[str]) -> str:
    """Return what the search index keeps of some fields: the bigrams of every run.

    `临江大` gives `临江 江大 大`: the last character alone closes a run, so no phrase of
    bigrams reaches from one run or field into the next.
    """
    return " ".join(text for part in parts if (text := _part_text(part)))


@lru_cache(maxsize=1024)
def _part_text(part: str) -> str:
    """What is kept of one field; who answers for a shop and who is asked for is often one."""
    return " ".join([" ".join(_bigrams(run)) for run in _runs(part)])


def match_query(text: str) -> str | None:
    """Return the FTS5 expression that finds every word of a text; None without any letter."""
    return " AND ".join(map(_phrase, _runs(text))) or None


def _runs(text: str) -> list[str]:
    return _RUN.findall(text.translate(_folded()))


def _bigrams(run: str) -> list[str]:
    return [*map(add, run, run[1:]), run[-1]]


def _phrase(run: str) -> str:
    if len(run) == 1:
        return f'"{run}"*'
    return f'"{" ".join(_bigrams(run)[:-1])}"'


@cache
def _simplifier() -> Callable[[str], str]:
    from opencc import OpenCC

    convert: Callable[[str], str] = OpenCC("t2s").convert
    return convert


class _Folding(dict[int, str]):
    """What each character folds to, found out once."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = self._fold(chr(code))
        return folded

    def _fold(self, character: str) -> str:
        if character.isspace():
            return " "
        if unicodedata.category(character) in ("Cc", "Cf", "Cs"):
            return ""
        wide = unicodedata.normalize("NFKD", character.translate(_ALIKE)).casefold()
        bare = (c for c in unicodedata.normalize("NFKD", wide) if unicodedata.category(c)[0] != "M")
        return "".join(map(_simplifier(), bare)).translate(_ALIKE)


@cache
def _folded() -> _Folding:
    return _Folding()


@lru_cache(maxsize=1024)
def _syllables(text: str) -> tuple[str, ...]:
    """Return the readings of a text; asked twice for each name, once for each column."""
    plain = _simplifier()(unicodedata.normalize("NFKC", text).casefold())
    return tuple(chain.from_iterable(map(syllables, _RUN.findall(plain))))
