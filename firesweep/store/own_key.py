"""This laptop's own keys: one signs what it sends, one opens what is sealed for it.

Both lie in the data directory, for their owner's eyes alone, as `openssl` and `age` know them.
They never travel, and no backup carries them: what is put back on another machine is another
machine, and makes a key of its own.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.ids import new_id

if TYPE_CHECKING:
    from pyrage.x25519 import Identity

SIGNING = "laptop.key"
OPENING = "laptop.age"
FILES = (SIGNING, OPENING)

NO_KEY = (
    "The key of this laptop, {path}, can neither be read nor made ({reason}). Give your account "
    "the right to write there."
)
DAMAGED_KEY = (
    "The key of this laptop, {path}, is damaged. Move the file away: the laptop makes a new one, "
    "and the street office compares its fingerprint and trusts it."
)


class OwnKey(NamedTuple):
    """The keys a laptop shows to others, and its pen."""

    public: str
    """Ed25519, in hex."""
    age: str
    """What is sealed for this laptop is sealed for this age recipient."""
    sign: Callable[[bytes], bytes]


def own_key(folder: Path) -> OwnKey:
    """Return the keys of a data directory; made where there are none yet."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    path = folder / SIGNING
    try:
        key = load_pem_private_key(_kept(path, _new_signing), password=None)
    except ValueError as trouble:
        raise _unreadable(path) from trouble
    if not isinstance(key, Ed25519PrivateKey):
        raise _unreadable(path)
    public = key.public_key().public_bytes_raw().hex()
    return OwnKey(public, str(identity(folder).to_public()), key.sign)


def identity(folder: Path) -> "Identity":
    """Return the age identity of a data directory; made where there is none yet."""
    from pyrage import IdentityError
    from pyrage.x25519 import Identity

    path = folder / OPENING
    lines = _kept(path, _new_opening).decode("ascii", "replace").splitlines()
    secret = next((line for line in lines if line.startswith("AGE-SECRET-KEY-1")), "")
    try:
        return Identity.from_str(secret)
    except IdentityError as trouble:
        raise _unreadable(path) from trouble


def _new_signing() -> bytes:
    from cryptography.hazmat.primitives import serialization as form
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.generate().private_bytes(
        form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption()
    )


def _new_opening() -> bytes:
    from pyrage.x25519 import Identity

    new = Identity.generate()
    return f"# public key: {new.to_public()}\n{new}\n".encode()


def _kept(path: Path, make: Callable[[], bytes]) -> bytes:
    """Return what a key file holds; whole or not there, whoever makes it at the same time."""
    try:
        with suppress(FileNotFoundError):
            return path.read_bytes()
        unfinished = path.with_name(f"{path.name}.{new_id()}.part")
        try:
            _write_private(unfinished, make())
            with suppress(FileExistsError):
                _give_name(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)
        return path.read_bytes()
    except OSError as trouble:
        raise FiresweepError(NO_KEY, path=path, reason=trouble.strerror) from trouble


def _write_private(path: Path, content: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _give_name(unfinished: Path, path: Path) -> None:
    """Name a file, but never over another; a stick that knows no links has one user anyway."""
    try:
        path.hardlink_to(unfinished)
    except FileExistsError:
        raise
    except OSError:
        if not path.exists():
            unfinished.rename(path)


def _unreadable(path: Path) -> FiresweepError:
    return FiresweepError(DAMAGED_KEY, path=path)
