"""People as they are named: who is who, however a name is spaced."""

import unicodedata
from collections.abc import Iterable


def two_named(names: Iterable[str]) -> bool:
    """True where two different people are named; one written twice, 张三 and 张 三, is one."""
    return len(named(names)) >= 2


def named(names: Iterable[str]) -> frozenset[str]:
    """Return the different names among some, blanks left out: 张 三 is 张三."""
    return frozenset(filter(None, map(folded_name, names)))


def folded_name(name: str) -> str:
    """Return a person's name as it is compared, however it was spaced."""
    return "".join(unicodedata.normalize("NFKC", name).split()).casefold()
