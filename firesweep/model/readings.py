"""How characters are read in names of places and shops.

A register is full of 商行, 名都 and 长宁; a general dictionary reads them as in running text. So
resources/readings/names.txt says what is read otherwise there, and the rest is pypinyin's: both are
compiled into two texts (packaging/readings.py), and only what names are made of is taken out.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

KEPT = "="
"""Stands before letters and digits among the syllables of a reading."""
_PIECE = re.compile(r"[a-z0-9]+|[^a-z0-9]+")


class _Word(NamedTuple):
    """How a word goes on after its first character, and how it is read as a whole."""

    rest: str
    syllables: tuple[str, ...]


def syllables(run: str) -> Iterator[str]:
    """Yield the readings of simplified text without blanks; what has none comes as `=ktv`."""
    for piece in _PIECE.findall(run):
        if piece.isascii():
            yield KEPT + piece
        else:
            yield from _read(piece)


@lru_cache(maxsize=4096)
def _read(run: str) -> tuple[str, ...]:
    return tuple(_walk(run))


def _walk(run: str) -> Iterator[str]:
    """Take the longest word that begins here, or else the character by itself."""
    at = 0
    while at < len(run):
        for word in _words(run[at]).get(run[at + 1 : at + 2], ()):
            if run.startswith(word.rest, at + 1):
                yield from word.syllables
                at += 1 + len(word.rest)
                break
        else:
            yield _single(run[at])
            at += 1


@cache
def _single(character: str) -> str:
    from firesweep.model.compiled.names import SINGLES

    at = SINGLES.find(character)
    if at < 0:
        return KEPT + character
    start = SINGLES.rindex("\n", 0, at) + 1
    return SINGLES[start : SINGLES.index(" ", start)]


@cache
def _words(first: str) -> Mapping[str, list[_Word]]:
    """Return the words that begin with a character by their second one, the longest first."""
    from firesweep.model.compiled.names import WORDS

    found: dict[str, list[_Word]] = {}
    at = WORDS.find(f"\n{first}\t")
    if at < 0:
        return found
    for entry in WORDS[at + 3 : WORDS.index("\n", at + 1)].split("\t"):
        rest, _, said = entry.partition("=")
        whole = tuple(said.split()) if said else (_single(first), *map(_single, rest))
        found.setdefault(rest[0], []).append(_Word(rest, whole))
    for words in found.values():
        words.sort(key=lambda word: -len(word.rest))
    return found
