"""The order in which one walks a street: 9号 before 48号 before 102号."""

import re

_NUMBER = re.compile(r"(\d+)")


def walking_key(address: str) -> list[str | int]:
    """Return what addresses are sorted by: words as words, numbers as numbers, turn by turn."""
    parts: list[str | int] = [*_NUMBER.split(address)]
    parts[1::2] = map(int, parts[1::2])
    return parts
