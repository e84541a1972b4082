"""Looking: what a bundle holds and what it would change, before anything is written.

A look need not make every check that taking in makes (sync.md has it so; it was half of the time
of taking in). Where a laptop known here has signed a file and no byte of it was changed since, the
look says what it would change and believes its values; of a laptop that is expected here and shows
its key for the first time it reads them. Whoever takes it in reads every row and photo before
anything is written for good, and refuses it then, in a sentence, where one is bad.
What nobody has signed is read whole when it is looked at, too.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import NamedTuple

from firesweep.bundle.beside import beside
from firesweep.bundle.envelope import sealed_with, unwrapped
from firesweep.bundle.progress import Step, no_step
from firesweep.bundle.reading import reading_beside
from firesweep.bundle.signing import Signed, judge, ring_of
from firesweep.errors import FiresweepError
from firesweep.model.clock import utc_now
from firesweep.store.bundle.file import check_seal
from firesweep.store.bundle.format import ROWS
from firesweep.store.bundle.manifest import Manifest
from firesweep.store.bundle.rows import Altered
from firesweep.store.bundle.trouble import unreadable
from firesweep.store.database import Store
from firesweep.store.exchange.standing import missing_here
from firesweep.store.merge import incoming
from firesweep.store.merge.attaching import read_beside
from firesweep.store.merge.bundle_read import (
    Head,
    blobs_to_take,
    check_inside,
    check_meant,
    check_written,
    peek,
)
from firesweep.store.merge.receipts import known_already, taken_back_at
from firesweep.store.merge.set_back import was_set_back
from firesweep.store.signatures import fingerprint
from firesweep.store.streams import newest_from

ODD = timedelta(days=1)
"""A clock further ahead than this is said to be odd; nothing is decided by it."""
ToTheEnd = Callable[[], None]


@dataclass(frozen=True)
class Look:
    """What taking a bundle in would do."""

    path: Path
    manifest: Manifest
    sha256: str
    lines: int
    """Journal lines that are new here."""
    known: int
    passed: dict[str, int]
    """Lines of other communities that are not taken in here, by the names of these."""
    rows: dict[str, int]
    """New rows per table."""
    edits: dict[str, int]
    """Edited fields per table."""
    clashes: int
    photos: int
    """Photos that come along and are not here yet."""
    receipt: bool
    """True where it says newer than anything before how far its laptop has come, and its key."""
    clock_odd: bool
    set_back: bool
    """True where it contradicts what its laptop sent before: set back, or two machines."""
    taken_back: str
    """When this very file was taken in here and back; empty where it was not."""
    signed: Signed
    fingerprint: str
    """Of the key it is signed with; empty where it is not."""
    checked: bool = True
    """False where its signature vouches for its rows and photos until it is taken in."""
    sealed: str = ""
    """How it was sealed: `passphrase`, `key` or not at all."""

    @property
    def is_new(self) -> bool:
        """True where there is anything to take in."""
        return bool(self.lines or self.photos or self.receipt)


def look(
    store: Store, path: Path, step: Step = no_step, *, passphrase: str = "", unsigned: bool = False
) -> Look:
    """Check a bundle and compare it with the store; FiresweepError where it is refused."""
    with unwrapped(store.folder, path, passphrase, step) as plain:
        found = look_again(store, plain, unsigned=unsigned) or _vouched_for(store, plain, step)
        if found is None:
            with looking(store, plain, step, unsigned=unsigned) as looked:
                looked.to_the_end()
                found = looked.seen
        return replace(found, path=path, sealed=sealed_with(path))


def _vouched_for(store: Store, path: Path, step: Step) -> Look | None:
    """Look at a bundle somebody has signed, whose bytes are hashed meanwhile.

    None for one that is to be read whole: whatever is wrong with it is said by who does that, for
    most of it may follow from a byte that was changed.
    """
    with suppress(FiresweepError):
        head = peek(path)
        signed = judge(ring_of(store), head, path.name)
        if signed is Signed.KNOWN:
            with beside(partial(check_seal, path), step):
                return _believed(store, path, head, signed)
        if signed is Signed.FIRST:
            # Reading its values takes as long as the other two: a core for each half.
            with beside(lambda _step: check_inside(path), no_step):
                check_seal(path, step)
                return _believed(store, path, head, signed)
    return None


def _believed(store: Store, path: Path, head: Head, signed: Signed) -> Look | None:
    """Compare what somebody has signed before its values are known to be right.

    None where it makes no sense: then it is read whole first, and refused for its reason.
    """
    with suppress(FiresweepError):
        found = _compared(store, path, head, signed, checked=False)
        if {*found.rows, *found.edits} <= set(ROWS[head.layout]):
            return found
    return None


def look_again(store: Store, path: Path, *, unsigned: bool) -> Look | None:
    """Look at a file out of its envelope that was taken in before; None for every other.

    Nothing of it is read again where nothing is missing here, so it need not be checked.
    """
    with suppress(FiresweepError):
        head = peek(path)
        with store.read() as connection:
            known = known_already(connection, head.sha256)
        if known and not missing_here(store):
            return _seen(path, head, judge(ring_of(store), head, path.name, unsigned=unsigned))
    return None


class Looked(NamedTuple):
    """A bundle that is read while it is compared, and while it is taken in."""

    head: Head
    seen: Look
    to_the_end: ToTheEnd
    """Waits until all of it was read; raises where it is refused for a byte, a row or a photo.
    Nothing of it may be written for good before."""
    is_refused: Callable[[], bool]
    """True as soon as that is known of its bytes or values."""


@contextmanager
def looking(store: Store, path: Path, step: Step, *, unsigned: bool) -> Iterator[Looked]:
    """Look at a bundle out of its envelope: who signed it first, then what it holds.

    Its values, rows and photos are read on other cores while the block runs. What somebody has
    signed is compared while its bytes are hashed, anything else when bytes and values are known to
    be right. Whatever the block stumbles over may follow from what is wrong with the file, so that
    is said first.
    """
    with _unless_changed(path, step):
        head = peek(path)
        signed = judge(ring_of(store), head, path.name, unsigned=unsigned)
    try:
        with reading_beside(path, head.sha256, step) as reading:
            try:
                to_the_end = partial(_hold_to_lines, store, path, reading.altered)
                signs = signed is not Signed.UNSIGNED
                seen = _believed(store, path, head, signed) if signs else None
                if seen is None:
                    reading.whole()
                    seen = _compared(store, path, head, signed)
                seen = replace(seen, checked=True)
                # Not sooner: who takes it in keeps others from writing until all of it was read,
                # and of a slow stick its bytes are in memory now.
                reading.unchanged()
                yield Looked(head, seen, to_the_end, reading.is_refused)
            except Exception:
                reading.altered()
                raise
    except OSError as trouble:
        raise unreadable(path.name, trouble) from trouble


@contextmanager
def _unless_changed(path: Path, step: Step) -> Iterator[None]:
    """Of a file that was changed or cut short say that, whatever else is wrong with it."""
    try:
        yield
    except FiresweepError:
        check_seal(path, step)
        raise


def _hold_to_lines(store: Store, path: Path, read: Callable[[], Sequence[Altered]]) -> None:
    if altered := read():
        with read_beside(store, path) as connection:
            check_written(connection, altered, path.name)


def _compared(
    store: Store, path: Path, head: Head, signed: Signed, *, checked: bool = True
) -> Look:
    """Hold a bundle to this store: does it fit, and what would it change."""
    manifest = head.manifest
    with read_beside(store, path, checked=checked) as connection:
        check_meant(connection, store.owner, head, path.name)
        found = incoming.contents(connection)
        clashes = incoming.clashes_to_come(connection)
        photos = blobs_to_take(connection, "photo")
        before = newest_from(connection, manifest.laptop)
        contradicts = was_set_back(connection, manifest, head.sha256)
        back = taken_back_at(connection, head.sha256)
    return replace(
        _seen(path, head, signed),
        checked=checked,
        lines=found.lines,
        known=head.lines - found.lines - sum(found.passed.values()),
        passed=found.passed,
        rows=found.rows,
        edits=found.edits,
        clashes=clashes,
        photos=len(photos) - len(store.photos.holds(photos)),
        receipt=manifest.laptop != store.owner.laptop
        and (before is None or manifest.number > before[0]),
        clock_odd=is_odd(manifest, before, utc_now()),
        set_back=contradicts,
        taken_back=back,
    )


def _seen(path: Path, head: Head, signed: Signed) -> Look:
    """A look at a bundle that holds nothing new."""
    return Look(path, head.manifest, head.sha256, lines=0, known=head.lines, passed={}, rows={},
                edits={}, clashes=0, photos=0, receipt=False, clock_odd=False, set_back=False,
                taken_back="", signed=signed,
                fingerprint=fingerprint(head.manifest.key))  # fmt: skip


def is_odd(manifest: Manifest, before: tuple[int, str] | None, now: str) -> bool:
    """True where a bundle is from tomorrow, or older than one this laptop wrote before it."""
    try:
        made, today = datetime.fromisoformat(manifest.made_at), datetime.fromisoformat(now)
        earlier = before is not None and before[0] < manifest.number
        went_back = earlier and before is not None and made < datetime.fromisoformat(before[1])
        return made > today + ODD or went_back
    except (ValueError, TypeError):
        return True
