"""What every Chinese text of the screens keeps to, and what its two scripts keep to together."""

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)

HAN = "[\u4e00-\u9fff]"
HALF_WIDTH = re.compile(rf"{HAN}[,;:?!()]|[,;:?!()]{HAN}")
PLACE = re.compile(r"(`[^`]*`|\{\{\w+\}\}|\{\w+\}|%L?\d|%n)")
LETTERS = "[A-Za-z0-9]"
CLOSE = re.compile(rf"{HAN}{LETTERS}|{LETTERS}{HAN}")
STICK = re.compile("U[盘盤]")
BARE = re.compile(r"\{number\}\w{1,2}")
"""A mark on a scale, such as 47周: too short for room."""
FIGURES = re.compile(
    "bundle|code|count|days?|entries|file|folder|issued|laptops?|length|limit|lot|minutes|moment"
    "|most|number|pages|path|photos|rows?|seconds|year"
)
"""Places that are filled with figures or Latin letters; what holds a name stands close."""
FOREIGN_QUOTES = {"zh_CN": "「」", "zh_TW": "“”"}
SEVERAL = frozenset("准签复并制注历系汇后里发面只台干余划须据采范松征冲种志卷布")
"""Simplified characters that stand for more than one traditional one."""
QUOTES = str.maketrans("“”", "「」")


def flaws(text: str, script: str) -> Iterator[str]:
    """Say which habits one text breaks."""
    if HALF_WIDTH.search(text):
        yield "half-width punctuation"
    if set(FOREIGN_QUOTES[script]) & set(text):
        yield "quotes of another script"
    if crowded(text):
        yield "no room beside Latin letters or a figure"


def crowded(text: str) -> bool:
    """True where a Han character touches a letter, a digit or a place for figures."""
    if BARE.fullmatch(text):
        return False
    parts = PLACE.split(STICK.sub("·", text))  # a stick is written U盘, as one word
    figures = ["0" if is_figure(place) else "·" for place in parts[1::2]] + [""]
    plain = "".join(words + figure for words, figure in zip(parts[::2], figures, strict=True))
    return CLOSE.search(plain) is not None


def is_figure(place: str) -> bool:
    """True for a place that is filled with a figure, a code or a path."""
    return (
        place in ("%n", "%Ln")
        or place[0] == "`"
        or FIGURES.fullmatch(place.strip("{}")) is not None
    )


def differences(
    simplified: Mapping[Key, str], traditional: Mapping[Key, str]
) -> Iterator[tuple[Key, str]]:
    """Say where 繁體 is not the same text as 简体, character by character."""
    pairs: dict[str, Counter[str]] = defaultdict(Counter)
    places: dict[tuple[str, str], Key] = {}
    for key in simplified.keys() & traditional.keys():
        one, other = simplified[key].translate(QUOTES), traditional[key]
        if len(one) != len(other):
            yield key, f"other words in 繁體: {other!r}"
            continue
        for pair in zip(one, other, strict=True):
            pairs[pair[0]][pair[1]] += 1
            places[pair] = key
    for char, found in pairs.items():
        usual = found.most_common(1)[0][0]
        if char not in SEVERAL:
            yield from (
                (places[char, rare], f"{rare} for {char}, elsewhere {usual}")
                for rare in found
                if rare != usual
            )
