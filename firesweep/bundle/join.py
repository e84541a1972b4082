"""Joining: the street office's first bundle for a new code makes that laptop's store.

Which community a laptop works for is the office's to say, then and later.
"""

from contextlib import closing
from datetime import date
from pathlib import Path

from firesweep.bundle.envelope import unwrapped
from firesweep.bundle.progress import Step, no_step
from firesweep.bundle.receive import Receipt, receive
from firesweep.bundle.send import SentBundle, Wish, send
from firesweep.bundle.signing import introduce, ring_of
from firesweep.bundle.trust import NOT_OF_THIS_STREET
from firesweep.errors import FiresweepError
from firesweep.model.numbers import next_laptop, valid_laptop
from firesweep.store.database import Owner, Store, create_store, exists
from firesweep.store.exchange.standing import invited
from firesweep.store.journal import Changed
from firesweep.store.making import made_whole
from firesweep.store.merge.bundle_read import check_joining, read_head
from firesweep.store.own_key import own_key
from firesweep.store.registers import write_setting
from firesweep.store.streams import peers
from firesweep.store.street import home_key
from firesweep.store.trouble import STORE_HERE

GIVES_NO_CODES = "Only the street office, laptop {office}, gives codes out."
NO_CODE = "A laptop's code is one to three letters from A to Z, such as B."
CODE_GIVEN = "Code {code} was given out already. Choose another, such as {free}."
ASSIGNS_NOBODY = "Only the street office, laptop {office}, says whom a laptop works for."
FOR_THE_STREET = (
    "The street office, laptop {office}, works for the whole street. Choose another laptop."
)


def invite(
    store: Store, out: Path, code: str, *, by: str, today: date, community: str = "",
    passphrase: str = "", step: Step = no_step,
) -> SentBundle:  # fmt: skip
    """Give a laptop its code, and write the bundle with everything it begins with.

    `community` is the id of the one it works for, empty for the whole street. Only the street
    office gives codes out, and none that was given out before, unless the program ended as that
    bundle got its name: nobody can tell whether it lies there, and two of them do no harm.
    """
    owner, code = store.owner, code.strip().upper()
    if owner.laptop != owner.office:
        raise FiresweepError(GIVES_NO_CODES, office=owner.office)
    if not valid_laptop(code):
        raise FiresweepError(NO_CODE)
    with store.read() as connection:
        given = invited(connection, owner.laptop, written=True)
        used = {owner.laptop, *peers(connection, owner.laptop), *given}
    if code in used:
        raise FiresweepError(CODE_GIVEN, code=code, free=next_laptop(used))
    with store.write(by) as change:
        write_setting(change, home_key(code), community)
    introduce(store, code, by)
    wish = Wish(code, full=True, passphrase=passphrase)
    return send(store, out, wish, by=by, today=today, step=step)


def assign(store: Store, code: str, community: str, *, by: str) -> Changed:
    """Let a laptop work for another community, empty for the whole street; bundles carry it."""
    owner, code = store.owner, code.strip().upper()
    if owner.laptop != owner.office:
        raise FiresweepError(ASSIGNS_NOBODY, office=owner.office)
    if code == owner.office:
        raise FiresweepError(FOR_THE_STREET, office=code)
    if not ring_of(store).expects(code):
        raise FiresweepError(NOT_OF_THIS_STREET, laptop=code)
    with store.write(by) as change:
        write_setting(change, home_key(code), community)
        return change.changed


def join(folder: Path, path: Path, *, step: Step = no_step, passphrase: str = "") -> Receipt:
    """Make a laptop's store from the bundle written for its code; whole, or nothing is left."""
    if exists(folder):
        raise FiresweepError(STORE_HERE, folder=folder)
    with unwrapped(folder, path, passphrase, step) as plain:
        return _join(folder, plain, step)


def _join(folder: Path, path: Path, step: Step) -> Receipt:
    manifest = read_head(path, step).manifest
    check_joining(path, manifest)
    owner = Owner(manifest.street_id, manifest.street, manifest.recipient, manifest.practice,
                  manifest.office)  # fmt: skip
    with made_whole(folder) as making:
        with closing(create_store(making, owner)) as store:
            receipt = receive(store, path, by=manifest.by, step=step)
        own_key(making)
    return receipt
