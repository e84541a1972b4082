"""The street's own referral map: who takes which hazard here."""

from firesweep.errors import FiresweepError
from firesweep.model.vocabulary import Script
from firesweep.store.database import Store
from firesweep.store.journal import Change, Changed
from firesweep.store.paper.authorities import (
    Authority,
    authorities,
    usual_basis,
    write_authority,
)

_LONGEST = 100
_LAW = 300
"""Characters of a name, and of the laws a letter quotes."""


def save_authority(store: Store, authority: Authority, *, by: str) -> Changed:
    """Write one addressee of the map; an empty name or basis is the usual one."""
    with store.write(by) as change:
        keep_authority(change, authority)
        return change.changed


def name_authority(change: Change, code: str, name: str) -> None:
    """Write what an authority is called here; the rest of its row stays."""
    known = authorities(change.connection, Script.SIMPLIFIED, every=True)
    keep_authority(change, known[code]._replace(name=name))


def keep_authority(change: Change, authority: Authority) -> None:
    """Write a row of the map within a change."""
    lengths = ((authority.name, _LONGEST), (authority.contact, _LONGEST), (authority.basis, _LAW))
    for text, longest in lengths:
        if len(text) > longest:
            raise FiresweepError("This is too long; {longest} characters are enough.",
                                 longest=longest)  # fmt: skip
    basis = authority.basis.strip()
    own = authority._replace(
        name=authority.name.strip(),
        contact=authority.contact.strip(),
        # The shipped one is said in the language of the letter, so it is not written down.
        basis="" if basis in usual_basis(authority.code) else basis,
    )
    write_authority(change, own)
