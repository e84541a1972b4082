"""A hazard that is open on the data day of a period, as the list for Excel says it."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import TypeAdapter


class OpenHazard(NamedTuple):
    """What the list may say of it; days are ISO days, `state` one of its life's (model/hazard)."""

    id: str
    community: str
    beat: str
    premises: str
    address: str
    contact: str
    phone: str
    problem: str
    place: str
    severity: str
    found_on: str
    deadline: str | None
    state: str
    overdue: bool
    number: str | None
    """Of its notice."""
    repeats: int


class OpenList(NamedTuple):
    """The open hazards of a period, the most urgent first; `left_out` more are not listed.

    None: they were signed before such lists were kept.
    """

    hazards: tuple[OpenHazard, ...]
    left_out: int | None = 0


def frozen_list(hazards: Sequence[OpenHazard], room: int) -> list[list[Any]]:
    """Return as many of the first hazards as JSON keeps in so many bytes."""
    found: list[list[Any]] = []
    for one in hazards:
        room -= len(json.dumps(one, ensure_ascii=False).encode()) + 2
        if room < 0:
            break
        found.append(list(one))
    return found


def thawed_list(content: Mapping[str, Any], count: int) -> OpenList:
    """Return the hazards that were kept, of so many that were open; ValueError for others."""
    if "open" not in content:
        return OpenList((), None)
    kept = TypeAdapter(tuple[OpenHazard, ...]).validate_python(content["open"])
    return OpenList(kept, count - len(kept))
