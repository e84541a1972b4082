"""A sheet of photos that came after their paper was issued; the paper itself stays as it is."""

from dataclasses import dataclass

from firesweep.model.paper.issued import Issuer, PaperPhoto


@dataclass(frozen=True)
class LatePhotos:
    """What it says: of which paper it is a further sheet, and which of its photos it shows."""

    kind: str
    script: str
    practice: bool
    number: str
    issuer: Issuer
    check: str
    photos: tuple[PaperPhoto, ...]
    """All the paper names, in its order: by it they are numbered."""
    shown: frozenset[str]
    """Those that are on the sheet (SHA-256)."""
    made_on: str
