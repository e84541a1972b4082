"""Whom a bundle is for."""

from typing import NamedTuple

from firesweep.bundle.signing import ring_of
from firesweep.errors import FiresweepError
from firesweep.model.numbers import valid_laptop
from firesweep.store.database import Owner, Store

NO_SUCH_LAPTOP = (
    "No laptop has the code {code}. Give it out first: “New laptop” in the window, or “bundle "
    "invite”."
)
NO_OTHER_LAPTOP = "{code} is no other laptop of this street. Choose the office or another laptop."


class Recipient(NamedTuple):
    """Whom a bundle is for."""

    code: str
    """Empty: for everybody."""
    known: bool
    """False where nobody here has heard of such a laptop."""


def recipient_of(store: Store, to: str) -> Recipient:
    """Return whom a bundle is for; refused where it is nobody.

    The office gives a code out by inviting a laptop, never by a slip of the fingers. Laptops may
    meet before the office has told either of the other: elsewhere a code nobody has heard of may
    be right, and whoever sends is told.
    """
    recipient, ring = _recipient(store.owner, to.strip().upper()), ring_of(store)
    known = not recipient or ring.expects(recipient)
    if ring.at_office and not known:
        raise FiresweepError(NO_SUCH_LAPTOP, code=recipient)
    return Recipient(recipient, known)


def _recipient(owner: Owner, to: str) -> str:
    if not to:
        return "" if owner.laptop == owner.office else owner.office
    if not valid_laptop(to) or to == owner.laptop:
        raise FiresweepError(NO_OTHER_LAPTOP, code=to)
    return to
