"""Sending: one file with what the other side lacks, whole and read back, or no file at all."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from firesweep import __version__
from firesweep.bundle import envelope
from firesweep.bundle.beside import beside
from firesweep.bundle.kept import kept_beside, reaching_the_disk, sync_folder
from firesweep.bundle.progress import Step, no_step
from firesweep.bundle.recipient import recipient_of
from firesweep.bundle.room import check_room
from firesweep.bundle.signing import introduce, ring_of
from firesweep.bundle.turn import in_turn
from firesweep.bundle.unsealed import private_file, private_place
from firesweep.errors import FiresweepError
from firesweep.model.clock import utc_now
from firesweep.paths import check_folder
from firesweep.store import streams
from firesweep.store.bundle.file import check_seal, from_the_disk, make_file, seal
from firesweep.store.bundle.manifest import Manifest, write_manifest
from firesweep.store.database import Owner, Store
from firesweep.store.exchange import filling, sent
from firesweep.store.exchange.filling import Blob
from firesweep.store.exchange.loose import write_loose
from firesweep.store.exchange.standing import readers
from firesweep.store.machine import check_settled
from firesweep.store.merge.attaching import make_beside
from firesweep.store.merge.bundle_read import check_own
from firesweep.store.own_key import OwnKey
from firesweep.store.signatures import BUNDLE as SIGNED
from firesweep.store.streams import Reader
from firesweep.store.street import setting
from firesweep.store.trouble import UNREADABLE, StoreTrouble, plain_sentences

SUFFIX = ".fsb"
SEALED = SUFFIX + envelope.SUFFIX
SUFFIXES = (SUFFIX, SEALED)
"""How the files of bundles end, open and sealed."""
STICK_GONE = (
    "{folder} can no longer be written or read; nothing counts as sent. Put the stick in again, or "
    "choose another place."
)
NOT_WRITTEN = "The bundle cannot be written to {folder} ({reason}). Choose another place."
SEALED_TWICE = "Seal a bundle with a passphrase or for a key, not with both."
KEY_NOT_KNOWN = (
    "The key of laptop {laptop} is not known here yet. Seal the bundle with a passphrase, or take "
    "in a bundle of that laptop first."
)
NO_SUCH_PLACE = (
    "There is no folder {folder}. A file for this bundle ends in {suffix}; give one, or a folder."
)
_NOT_IN_NAMES = '<>:"/\\|?*'


@dataclass(frozen=True)
class Wish:
    """What to send: to whom (empty: the office), everything or not, how many bytes of photos."""

    to: str = ""
    full: bool = False
    photo_bytes: int | None = None
    """None: all photos; 0: none."""
    passphrase: str = ""
    """What to seal it with, so that a lost stick is not a leak."""
    for_key: bool = False
    """Seal it for the key of the laptop it is for."""


@dataclass(frozen=True)
class SentBundle:
    """A bundle written and read back: it is safe to pull the stick out."""

    path: Path
    number: int
    recipient: str
    entries: int
    photos: int
    photos_left_out: int
    photos_to_go: int
    """How many of those went with no bundle yet."""
    bytes: int
    sealed: str
    """`passphrase`, `key` or, where it is not sealed, empty."""
    known: bool
    """False where nobody here has heard of the laptop it is for."""


def send(
    store: Store, out: Path, wish: Wish, *, by: str, today: date, step: Step = no_step
) -> SentBundle:
    """Write a bundle into a folder (or as a file) and read it back; all of it, or nothing."""
    with in_turn(store.folder):
        return _send(store, out, wish, by, today, step)


def _send(store: Store, out: Path, wish: Wish, by: str, today: date, step: Step) -> SentBundle:
    check_settled(store)
    recipient, known = recipient_of(store, wish.to)
    own = introduce(store, recipient, by)
    lock = _lock(store, wish, recipient)
    with store.read() as connection:
        number = streams.next_number(connection)
        path = _target(out, file_name(store, today, number), sealed=bool(lock.kind))
        whom = readers(connection, store.owner, recipient, full=wish.full)
    unfinished = path.with_name(path.name + ".part")
    try:
        unfinished.open("wb").close()  # the system says why it cannot be, SQLite does not
        order = Order(recipient, number, whom, by, own)
        with plain_sentences(unfinished):
            made = _make_in_place(store, unfinished, wish, order, lock, step)
            kept = kept_beside(store.folder, unfinished, path.name)
            with from_the_disk(unfinished, step) as behind, kept:
                if not lock.kind:  # one that is sealed was read back as it was sealed
                    check_seal(unfinished, behind)
        note = made.note(path.name, envelope.head_of(unfinished) if lock.kind else "")
        with sent.numbered(store, note, by):
            unfinished.replace(path)
        sync_folder(path.parent)
    except StoreTrouble as trouble:
        if trouble.sentence == UNREADABLE and trouble.facts["path"] == unfinished:
            raise FiresweepError(STICK_GONE, folder=path.parent) from trouble
        raise
    except OSError as trouble:
        raise FiresweepError(NOT_WRITTEN, folder=path.parent, reason=trouble.strerror) from trouble
    finally:
        with suppress(OSError):  # the stick is gone or read-only: that was said already
            unfinished.unlink(missing_ok=True)
    sent.note_sent(store, note, by)
    return made.bundle(path, lock.kind, known=known)


@dataclass(frozen=True)
class Order:
    """What is being made: for whom, under which number, by whom."""

    recipient: str
    number: int
    readers: tuple[Reader, ...]
    """Those whose receipts say what can be left out."""
    by: str
    own: OwnKey


@dataclass(frozen=True)
class Made:
    """A bundle in its temporary place; it has a hash once it is sealed."""

    manifest: Manifest
    entries: int
    photos: frozenset[str]
    """Hashes of those that go along."""
    left_out: int
    to_go: int
    reach: tuple[sent.Reach, ...]
    sha256: str = ""

    def note(self, name: str, head: str = "") -> sent.Note:
        """Return what is remembered of it under a file name, and of its envelope's head."""
        m = self.manifest
        return sent.Note(m.number, m.recipient, m.made_at, name, self.sha256, self.photos,
                         self.reach, head)  # fmt: skip

    def bundle(self, path: Path, sealed: str, *, known: bool) -> SentBundle:
        """Return what people are told once it lies in its place."""
        m = self.manifest
        return SentBundle(path, m.number, m.recipient, self.entries, len(self.photos),
                          self.left_out, self.to_go, path.stat().st_size, sealed,
                          known)  # fmt: skip


def _make_in_place(
    store: Store, path: Path, wish: Wish, order: Order, lock: envelope.Lock, step: Step
) -> Made:
    """Make the bundle where it goes; one to be sealed never lies open on the stick."""
    if not lock.kind:
        return _make(store, path, wish, order, step)
    with private_place(store.folder) as place:
        plain = place / path.name
        private_file(plain).close()
        made = _make(store, plain, wish, order, step)
        check_seal(plain, step)
        check_room(path.parent, plain.stat().st_size)
        envelope.wrap(plain, path, lock, step)
        return made


def _make(store: Store, path: Path, wish: Wish, order: Order, step: Step) -> Made:
    """Make a bundle and seal it; whoever asked for it reads it back."""
    make_file(path)
    with reaching_the_disk(path):
        made = fill(store, path, wish, order, step)
        with beside(partial(check_own, path), no_step):
            hashed = seal(path, lambda sha: order.own.sign(SIGNED + sha), step)
    return replace(made, sha256=hashed.hex())


def fill(store: Store, path: Path, wish: Wish, order: Order, step: Step) -> Made:
    """Write everything that goes along into an empty bundle, not yet sealed."""
    with make_beside(store, path) as connection:
        filling.write_streams(connection, order.readers)
        filling.write_lines(connection)
        write_loose(connection, order.readers)
        counts = filling.write_rows(connection)
        here = store.photos.is_there()
        filling.write_lacking(connection, photos_here=here)
        every = filling.wanted_blobs(connection, order.readers, order.recipient) if here else []
        going = chosen(every, wish.photo_bytes)
        check_room(path.parent, sum(blob.bytes for blob in going) + path.stat().st_size)
        filling.write_blobs(connection, going, step)
        entries, reach = filling.count_lines(connection), sent.reach(connection)
        manifest = _manifest(store.owner, order, counts, every, going)
        write_manifest(connection, manifest)
    photos = frozenset(blob.sha256 for blob in going if blob.table == "photo")
    left = [blob for blob in every if blob.table == "photo" and blob.sha256 not in photos]
    to_go = sum(not blob.sent for blob in left)
    return Made(manifest, entries, photos, len(left), to_go, reach)


def _manifest(
    owner: Owner, order: Order, counts: dict[str, int], every: list[Blob], going: list[Blob]
) -> Manifest:
    left = len(every) - len(going)
    some = "some" if _photos(going) else "none"
    return Manifest(
        street_id=owner.street_id,
        street=owner.street,
        laptop=owner.laptop,
        office=owner.office,
        recipient=order.recipient,
        number=order.number,
        made_at=utc_now(),
        by=order.by,
        practice=owner.practice,
        program=__version__,
        photos=some if left else "all",
        counts=counts,
        key=order.own.public,
        age=order.own.age,
    )


def chosen(blobs: list[Blob], most: int | None) -> list[Blob]:
    """Return the papers, and of the photos the first that fit into a number of bytes."""
    going, room = [], most
    for blob in blobs:
        if blob.table == "photo" and room is not None:
            if blob.bytes > room:
                continue
            room -= blob.bytes
        going.append(blob)
    return going


def file_name(store: Store, today: date, number: int) -> str:
    """Return a name every file system takes, but for its ending: `临江街_B_2026-11-23_0007`."""
    with store.read() as connection:
        place = setting(connection, "paper.place") or store.owner.street
    kept = "".join(c for c in str(place) if c not in _NOT_IN_NAMES and c.isprintable())
    street = kept.strip(". ")[:40] or "firesweep"
    short = street.removesuffix("道") if street.endswith("街道") else street
    return f"{short}_{store.owner.laptop}_{today.isoformat()}_{number:04}"


def _lock(store: Store, wish: Wish, recipient: str) -> envelope.Lock:
    """What the bundle is sealed with."""
    if wish.for_key and wish.passphrase:
        raise FiresweepError(SEALED_TWICE)
    if not wish.for_key:
        return envelope.Lock(wish.passphrase)
    _, age = ring_of(store).holding(recipient)
    if not age:
        raise FiresweepError(KEY_NOT_KNOWN, laptop=recipient or "?")
    return envelope.Lock(recipient=age)


def _target(out: Path, name: str, *, sealed: bool) -> Path:
    suffix = SEALED if sealed else SUFFIX
    if out.is_dir():
        return free_name(out / (name + suffix), suffix)
    named = out.name.endswith(suffix)
    if out.parent.is_dir() and out.suffix and not named:
        raise FiresweepError(NO_SUCH_PLACE, folder=out, suffix=suffix)
    check_folder(out.parent if named else out)
    return free_name(out, suffix)


def free_name(path: Path, suffix: str = SUFFIX) -> Path:
    """Return the path, or one beside it: a file already on the stick is never written over."""
    found, turn, stem = path, 2, path.name.removesuffix(suffix)
    while found.exists():
        found, turn = path.with_name(f"{stem}-{turn}{suffix}"), turn + 1
    return found


def _photos(blobs: list[Blob]) -> int:
    return sum(blob.table == "photo" for blob in blobs)
