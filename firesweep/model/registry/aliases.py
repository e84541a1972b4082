"""Duplicates merged into one another: which premises is kept in the end."""

from collections.abc import Iterable, Mapping
from itertools import dropwhile


def kept_of(merged_into: Mapping[str, str]) -> dict[str, str]:
    """Return for every duplicate the premises it stands for: where its merging leads to.

    Two laptops may have merged two premises into each other, or more in a ring. Then the one of
    the ring that was registered first (ids grow with time) is kept, and stands for itself: a rule
    that needs nothing but the ring, and so gives the same on every store that knows it.
    """
    ends: dict[str, str] = {}
    for start in merged_into:
        path: dict[str, None] = {}
        at = start
        while at not in ends and at in merged_into and at not in path:
            path[at] = None
            at = merged_into[at]
        end = min(_ring(path, at)) if at in path else ends.get(at, at)
        ends.update(dict.fromkeys(path, end))
    return {alias: end for alias, end in ends.items() if alias != end}


def _ring(path: Iterable[str], closing: str) -> Iterable[str]:
    return dropwhile(lambda each: each != closing, path)
