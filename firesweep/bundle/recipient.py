"""Whom a bundle is for."""

from firesweep.bundle.signing import ring_of
from firesweep.errors import FiresweepError
from firesweep.model.numbers import valid_laptop
from firesweep.store.database import Owner, Store


def known_recipient(store: Store, to: str) -> str:
    """Return the code of whom a bundle is for, empty for everybody; refused where it is nobody.

    The office gives a code out by inviting a laptop, never by a slip of the fingers; laptops may
    meet before the office has told either of the other.
    """
    recipient, ring = _recipient(store.owner, to.strip().upper()), ring_of(store)
    if recipient and ring.at_office and not ring.expects(recipient):
        raise FiresweepError(
            "No laptop has the code {code}. Give it out first: “New laptop” in the window, or "
            "“bundle invite”.",
            code=recipient,
        )
    return recipient


def _recipient(owner: Owner, to: str) -> str:
    if not to:
        return "" if owner.laptop == owner.office else owner.office
    if not valid_laptop(to) or to == owner.laptop:
        raise FiresweepError(
            "{code} is no other laptop of this street. Choose the office or another laptop.",
            code=to,
        )
    return to
