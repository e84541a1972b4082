"""What a drawing is made of, from its upper left corner: for a painter that knows no reportlab."""

from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle; colours are #rrggbb, or blank where it has no fill or no frame."""

    left: float
    top: float
    wide: float
    high: float
    fill: str
    frame: str


class Lines(NamedTuple):
    """Lines from one point to another each."""

    ends: tuple[tuple[float, float, float, float], ...]
    ink: str
    wide: float


class Label(NamedTuple):
    """A text whose baseline starts, has its middle or ends at a point, as its anchor says."""

    left: float
    base: float
    anchor: str
    text: str
    size: float
    ink: str


Piece = Box | Lines | Label
