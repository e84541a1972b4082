"""A scan or a phone photo of a paper that came back, as it was read."""

from dataclasses import dataclass

from firesweep.errors import FiresweepError
from firesweep.model.visit.photo import Intake


@dataclass(frozen=True)
class Scan:
    """One page of one file."""

    name: str
    """The file's name; a page of several is named behind it."""
    original_sha256: str = ""
    """What it is known again by: the hash of the file, or of one page of it."""
    intake: Intake | None = None
    """Its picture; None where it cannot be read, or is here already."""
    codes: tuple[str, ...] = ()
    """The texts of the QR codes on it, each once."""
    turns: int = 0
    """Quarter turns to the right that set it upright, as its code lies."""
    trouble: FiresweepError | None = None
    """Why it cannot be read."""
