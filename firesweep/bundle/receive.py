"""Receiving: all of a bundle in one transaction, or nothing; photos are there before its end."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from firesweep.bundle.beside import after, beside
from firesweep.bundle.envelope import head_of, sealed_with, unwrapped
from firesweep.bundle.look import Look, Looked, look_again, looking
from firesweep.bundle.progress import Step, no_step
from firesweep.bundle.signing import KeyTrouble, Signed, judge, learn, note_offer
from firesweep.errors import FiresweepError
from firesweep.store.bundle.blobs import copy_blobs, holds_any
from firesweep.store.bundle.trouble import GAP, LOOSE, UNKNOWN_LAPTOP
from firesweep.store.database import Store
from firesweep.store.exchange.envelopes import remember
from firesweep.store.journal import Changed
from firesweep.store.merge.attaching import read_beside, write_beside
from firesweep.store.merge.bundle_read import blobs_to_take, check_meant
from firesweep.store.merge.laptop_keys import keyring
from firesweep.store.merge.merge import merge
from firesweep.store.streams import Held, holds


@dataclass(frozen=True)
class Receipt:
    """What an import did; `number` is what it is taken back by, None where nothing was new."""

    number: int | None
    look: Look
    photos: int
    """Photos that were not here before."""
    changed: Changed


def receive(
    store: Store, path: Path, *, by: str, step: Step = no_step, passphrase: str = "",
    unsigned: bool = False,
) -> Receipt:  # fmt: skip
    """Look at a bundle and take it in; the file itself is only ever read."""
    sealed, head = sealed_with(path), head_of(path)  # now: the stick may be pulled out after it
    with unwrapped(store.folder, path, passphrase, step) as plain:
        try:
            receipt = _receive(store, plain, by, step, unsigned=unsigned)
        except KeyTrouble as trouble:
            note_offer(store, trouble, by)
            raise
    if head:
        with store.write(by) as change:
            remember(change, head, receipt.look.sha256)
    seen = replace(receipt.look, path=path, sealed=sealed)
    return replace(receipt, look=seen)


def _receive(store: Store, path: Path, by: str, step: Step, *, unsigned: bool) -> Receipt:
    again = look_again(store, path, unsigned=unsigned)
    if again is not None:
        return Receipt(None, again, 0, Changed(frozenset(), frozenset()))
    with store.read() as connection:
        held = holds(connection)  # before the look
    with looking(store, path, step, unsigned=unsigned) as looked:
        return _take_in(store, path, by, step, looked, held, unsigned=unsigned)


def _take_in(
    store: Store, path: Path, by: str, step: Step, looked: Looked, held: list[Held], *,
    unsigned: bool,
) -> Receipt:  # fmt: skip
    """Write all of it in one transaction, which ends once every row and photo was read."""
    seen = looked.seen

    def take(step: Step) -> int:
        looked.to_the_end()
        return take_blobs(store, path, step) if holds_any(path) else 0

    with write_beside(store, by, path, unless=looked.is_refused) as change:
        # Another import may have come in since the look.
        ring = keyring(change.connection, store.owner)
        if judge(ring, looked.head, path.name, unsigned=unsigned) is Signed.FIRST:
            learn(change, looked.head)
        if holds(change.connection) != held:
            check_meant(change.connection, store.owner, looked.head, path.name)
        # The rows that name a photo are written for good once it is.
        with beside(take, step if seen.photos else no_step) as photos:
            watched = after(photos, step) if seen.photos else step
            number = merge(change, seen.manifest, seen.sha256, watched)
        return Receipt(number, seen, photos.result(), change.changed)


def take_blobs(store: Store, path: Path, step: Step) -> int:
    """Copy photos and papers in, the papers first; return the new photos."""
    with read_beside(store, path) as connection:
        wanted = {table: blobs_to_take(connection, table) for table in ("paper", "photo")}
    taken = {
        table: copy_blobs(path, table, hashes, store.photos, step) if hashes else 0
        for table, hashes in wanted.items()
    }
    return taken["photo"]


@dataclass(frozen=True)
class Taken:
    """What became of one file of several."""

    path: Path
    receipt: Receipt | None = None
    trouble: FiresweepError | None = None

    @property
    def waits(self) -> bool:
        """True where it is refused for what another bundle may bring."""
        return waits_for_another(self.trouble)


def waits_for_another(trouble: FiresweepError | None) -> bool:
    """True of a refusal that another bundle may end."""
    return trouble is not None and trouble.sentence in (GAP, LOOSE, UNKNOWN_LAPTOP)


def receive_all(
    store: Store, paths: Sequence[Path], *, by: str, step: Step = no_step, passphrase: str = "",
    unsigned: bool = False,
) -> list[Taken]:  # fmt: skip
    """Take several bundles in, each laptop's in the order they were written.

    One that goes on from what another of them brings is tried again after it.
    """

    def take(path: Path) -> Taken:
        try:
            return Taken(path, receive(store, path, by=by, step=step, passphrase=passphrase,
                                       unsigned=unsigned))  # fmt: skip
        except FiresweepError as trouble:
            return Taken(path, trouble=trouble)

    taken = [take(path) for path in in_order(paths)]
    while any(each.receipt for each in taken) and any(each.waits for each in taken):
        again = [take(each.path) for each in taken if each.waits]
        taken = [*(each for each in taken if not each.waits), *again]
        if not any(each.receipt for each in again):
            break
    return taken


def in_order(paths: Iterable[Path]) -> list[Path]:
    """Return bundles with each laptop's in the order they were written."""
    return sorted(paths, key=_age)


def _age(path: Path) -> tuple[int, str]:
    """Names end in day and running number, so a laptop's bundles sort as they were written."""
    number = path.name.split(".")[0].rsplit("_", 1)[-1].split("-")[0]
    return (int(number) if number.isdecimal() else 0, path.name)
