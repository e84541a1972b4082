"""The text of the code on every paper, by which a scan or a phone photo of it is known again.

    FS2|7K2QD|notice|临江街消整〔2026〕B0012号|M3XP9|2

Format, the street's short mark, kind, number, check code, and on every page but the first which
one it is. A paper without a number names the premises or sweep it is about and its day. The mark of
a practice street begins with `~`. Papers of the first format, `FS1|kind|number|check`, name no
street; they stay readable for ever.
"""

import re
from typing import NamedTuple

from firesweep.model.numbers import check_code

REPLY = "reply"
"""The part of a referral letter that is torn off and comes back."""
_PRACTICE = "~"
_STREET = re.compile("~?[0-9A-Z]{5}")
_WORD = re.compile("[a-z_]{1,40}")
_LONGEST = 400


class PaperCode(NamedTuple):
    """What the code on a page says."""

    kind: str
    """A PaperKind or a SheetKind, or one of a newer program."""
    reference: str
    """The number; or what the paper is about, and its day."""
    check: str
    street: str = ""
    """The street's mark; blank on a paper of the first format."""
    part: str = ""
    """The page where it is not the first, or `reply`."""

    @property
    def practice(self) -> bool:
        """True on a paper of a practice street."""
        return self.street.startswith(_PRACTICE)

    def text(self) -> str:
        """Return the text that is drawn as a code."""
        if not self.street:
            return "|".join(("FS1", self.kind, self.reference, self.check))
        parts = ("FS2", self.street, self.kind, self.reference, self.check, self.part)
        return "|".join(parts[: 6 if self.part else 5])


def street_mark(street_id: str, *, practice: bool) -> str:
    """Return the short mark of a street: the same on all its laptops, another for every other."""
    return _PRACTICE * practice + check_code((street_id,))


def read_code(text: str) -> PaperCode | None:
    """Take a code's text apart; None where it is no code of a paper of firesweep."""
    parts = text.split("|") if len(text) <= _LONGEST else []
    if len(parts) == 4 and parts[0] == "FS1":
        code = PaperCode(parts[1], parts[2], parts[3])
    elif len(parts) in (5, 6) and parts[0] == "FS2" and _STREET.fullmatch(parts[1]):
        code = PaperCode(parts[2], parts[3], parts[4], parts[1], "".join(parts[5:]))
    else:
        return None
    return code if _WORD.fullmatch(code.kind) and code.reference else None
