"""A sealed bundle: an age file around it, so that a lost stick is not a leak.

Sealed with a passphrase, or for one laptop's key; the `age` tool opens both (sync.md). The
ciphers are imported where they are used: the window starts without them.
"""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple

from firesweep.bundle.progress import Step, no_step
from firesweep.bundle.room import check_room
from firesweep.bundle.unsealed import private_file, private_place
from firesweep.errors import FiresweepError
from firesweep.store import own_key
from firesweep.store.bundle.file import check_is_file, from_the_disk, pieces_of, staying
from firesweep.store.bundle.trouble import (
    CHANGED,
    NOT_FOR_US,
    PASSPHRASE_NEEDED,
    refused,
    unreadable,
)

SUFFIX = ".age"
MAGIC = b"age-encryption.org/v1\n"
NO_PASSPHRASE_READ = (
    "The passphrase in {path} cannot be read. Write it on the first line of a plain text file."
)
NO_PASSPHRASE_THERE = "There is no passphrase on the first line of {path}."
_LONGEST_HEADER = 65_536
"""Bytes; a bundle is sealed for one, and pyrage would read on to the end of a file for the line
that ends it."""
_WITH_PASSPHRASE = MAGIC + b"-> scrypt "
_CHUNK = 1 << 20


class Lock(NamedTuple):
    """What a bundle is sealed with: a passphrase, or the key of one laptop."""

    passphrase: str = ""
    recipient: str = ""

    @property
    def kind(self) -> str:
        """`passphrase`, `key` or, where nothing is sealed, empty."""
        return "passphrase" if self.passphrase else "key" if self.recipient else ""


def read_passphrase(path: Path) -> str:
    """Return the passphrase on the first line of a file."""
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as trouble:
        raise FiresweepError(NO_PASSPHRASE_READ, path=path) from trouble
    if not lines or not lines[0].strip():
        raise FiresweepError(NO_PASSPHRASE_THERE, path=path)
    return lines[0]


def sealed_with(path: Path) -> str:
    """Return how a file is sealed: `passphrase`, `key`, or empty where it is not."""
    try:
        check_is_file(path)
        with path.open("rb") as file:
            head = file.read(len(_WITH_PASSPHRASE))
    except OSError as trouble:
        raise unreadable(path.name, trouble) from trouble
    if not head.startswith(MAGIC):
        return ""
    return "passphrase" if head == _WITH_PASSPHRASE else "key"


def head_of(path: Path) -> str:
    """Return the hash of a sealed file's head; empty of one that shows none.

    Its key is drawn anew for every file (age's format), so only a copy has the same.
    """
    with path.open("rb") as file:
        begun = file.read(_LONGEST_HEADER)
    head, mac, rest = begun.partition(b"\n---")
    end = rest.find(b"\n")
    if not head.startswith(MAGIC) or not mac or end < 0:
        return ""
    return hashlib.sha256(head + mac + rest[:end]).hexdigest()


def wrap(plain: Path, out: Path, lock: Lock, step: Step) -> None:
    """Seal a bundle into another file, and read back what was written."""
    with plain.open("rb") as source, out.open("wb") as target:
        reading, writing = _End(source, step), _End(target)
        with _own_trouble(reading, writing):
            if lock.passphrase:
                from firesweep.bundle import passphrase

                passphrase.wrap(reading, writing, lock.passphrase)
            else:
                from pyrage import encrypt_io, x25519

                encrypt_io(reading, writing, [x25519.Recipient.from_str(lock.recipient)])
        target.flush()
        os.fsync(target.fileno())
    hasher = hashlib.sha256()
    with from_the_disk(out, no_step) as behind, out.open("rb") as written:
        for piece in pieces_of(written, behind):
            hasher.update(piece)
    if hasher.digest() != writing.hasher.digest():
        raise refused(CHANGED, name=out.name)


@contextmanager
def unwrapped(
    folder: Path, path: Path, passphrase: str = "", step: Step = no_step
) -> Iterator[Path]:
    """Lend a bundle out of its envelope; one that is not sealed is lent as it is."""
    kind = sealed_with(path)
    if not kind:
        with staying(path):
            yield path
        return
    if kind == "passphrase" and not passphrase:
        raise refused(PASSPHRASE_NEEDED, name=path.name)
    with private_place(folder) as place:
        check_room(place, path.stat().st_size)
        plain = place / path.name.removesuffix(SUFFIX)
        with path.open("rb") as source, private_file(plain) as target:
            ends = _End(source, step), _End(target)
            if kind == "passphrase":
                _unwrap_by_passphrase(*ends, path.name, passphrase)
            else:
                _unwrap_by_key(*ends, path.name, folder)
        yield plain


def _unwrap_by_passphrase(source: "_End", target: "_End", name: str, words: str) -> None:
    from firesweep.bundle import passphrase

    with _own_trouble(source, target):
        passphrase.unwrap(source, target, words, name)


def _unwrap_by_key(source: "_End", target: "_End", name: str, folder: Path) -> None:
    from pyrage import DecryptError, decrypt_io

    if b"\n---" not in source.file.read(_LONGEST_HEADER):
        raise refused(CHANGED, name=name)
    source.seek(0)
    with _own_trouble(source, target):
        try:
            decrypt_io(source, target, [own_key.identity(folder)])
        except DecryptError as trouble:
            raise refused(NOT_FOR_US, name=name) from trouble
        except OSError as trouble:
            raise refused(CHANGED, name=name) from trouble


class _End:
    """One end of the way through a cipher: says how far it is, and hashes what is written.

    pyrage turns what goes wrong in Python into words of its own, so each end remembers it.
    """

    def __init__(self, file: BinaryIO, step: Step = no_step) -> None:
        self.file = file
        self.size = os.fstat(file.fileno()).st_size
        self.step = step
        self.done = 0
        self.hasher = hashlib.sha256()
        self.trouble: BaseException | None = None

    def read(self, size: int = -1) -> bytes:
        """Read on."""
        try:
            piece, before = self.file.read(size), self.done
            self.done += len(piece)
            if self.done // _CHUNK > before // _CHUNK:
                self.step(self.done, self.size)
        except BaseException as trouble:
            self.trouble = trouble
            raise
        return piece

    def write(self, piece: bytes) -> int:
        """Write on."""
        try:
            self.hasher.update(piece)
            return self.file.write(piece)
        except BaseException as trouble:
            self.trouble = trouble
            raise

    def seek(self, offset: int) -> int:
        """Go to a place in the file."""
        return self.file.seek(offset)

    def flush(self) -> None:
        """Nothing waits here."""


@contextmanager
def _own_trouble(*ends: _End) -> Iterator[None]:
    """Raise what went wrong at one of the ends rather than what a cipher made of it."""
    try:
        yield
    except BaseException as raised:
        for end in ends:
            if end.trouble is not None and end.trouble is not raised:
                raise end.trouble from raised
        raise
