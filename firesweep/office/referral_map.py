"""The street's own referral map: who takes which hazard here."""

from firesweep.errors import FiresweepError
from firesweep.store.authorities import Authority, write_authority
from firesweep.store.database import Store
from firesweep.store.journal import Changed

_LONGEST = 100


def save_authority(store: Store, authority: Authority, *, by: str) -> Changed:
    """Write one addressee of the map; an empty name is the usual one."""
    for text in (authority.name, authority.contact):
        if len(text) > _LONGEST:
            raise FiresweepError("This is too long; {longest} characters are enough.",
                                 longest=_LONGEST)  # fmt: skip
    with store.write(by) as change:
        write_authority(
            change,
            authority.code,
            name=authority.name.strip(),
            also=authority.also,
            contact=authority.contact.strip(),
            used=authority.used,
        )
        return change.changed
