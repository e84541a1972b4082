"""A picture to be taken: its name, its place, and what is done there first."""

from __future__ import annotations

from typing import Any, NamedTuple

from moves import Act


class Scene(NamedTuple):
    """A picture's name, the place it is taken at, and what is done there first."""

    name: str
    place: str
    acts: tuple[Act, ...]


def scene(name: str, place: str, *acts: Act, **what: Any) -> Scene:
    """A scene that begins by opening its place."""
    return Scene(name, place, (lambda stage: stage.go(place, **what), *acts))
