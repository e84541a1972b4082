"""Two premises that may be one: what the search for duplicates is given, and what it returns."""

from enum import StrEnum
from typing import NamedTuple


class Why(StrEnum):
    """What speaks for it, the strongest first."""

    CODE = "code"
    PHONE = "phone"
    ADDRESS = "address"
    NAME = "name"


class Candidate(NamedTuple):
    """What a premises is compared by, as a person wrote it."""

    id: str
    community_id: str
    name: str
    address: str
    phone: str
    credit_code: str


class Suspect(NamedTuple):
    """Two premises that may be one, the one registered first before the other."""

    first: str
    second: str
    why: tuple[Why, ...]
    likeness: int
    """Of their names, 0 to 100."""
