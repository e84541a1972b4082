"""Files sealed with a passphrase, as the `age` tool writes and opens them, piece by piece.

The format is age-encryption.org/v1 with one scrypt recipient (C2SP, age.md). pyrage seals a
passphrase's file only whole in memory, which a week of photos does not fit into; the ciphers
here are those of `cryptography`.
"""

import base64
import hmac
import os
import re
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from firesweep.store.bundle.trouble import CHANGED, COSTLY, CUT_SHORT, WRONG_PASSPHRASE, refused

VERSION = b"age-encryption.org/v1"
COST = 16
"""Scrypt's work factor: it costs 64 MB on purpose. One more would not fit beside the rest into the
200 MB that firesweep may take on a field laptop."""
MOST_COST = 18
"""The age tool uses 18, which takes 256 MB; more would fill the memory of a field laptop."""
PIECE = 65_536
_TAG = 16
_HEADER = re.compile(
    VERSION + rb"\n-> scrypt ([\w+/]{22}) ([1-9]\d?)\n([\w+/]{43})\n---(?: ([\w+/]{43})\n)"
)
_LONGEST_HEADER = 200


class Reader(Protocol):
    """What is read from: a file, or something that watches one."""

    def read(self, size: int = ..., /) -> bytes:
        """Read on."""

    def seek(self, offset: int, /) -> int:
        """Go to a place."""


class Writer(Protocol):
    """What is written to."""

    def write(self, piece: bytes, /) -> int:
        """Write on."""


def wrap(plain: Reader, out: Writer, passphrase: str) -> None:
    """Seal a file with a passphrase."""
    file_key, salt = os.urandom(16), os.urandom(16)
    wrapped = _cipher(_wrapping(passphrase, salt, COST)).encrypt(bytes(12), file_key, None)
    stanza = b" ".join((b"-> scrypt", _text(salt), str(COST).encode()))
    signed = b"\n".join((VERSION, stanza, _text(wrapped), b"---"))
    out.write(signed + b" " + _text(_mac(file_key, signed)) + b"\n")
    nonce = os.urandom(16)
    out.write(nonce)
    cipher = _cipher(_derived(file_key, nonce, b"payload"))
    number, piece = 0, plain.read(PIECE)
    while True:
        following = plain.read(PIECE)
        out.write(cipher.encrypt(_count(number, last=not following), piece, None))
        if not following:
            return
        number, piece = number + 1, following


def unwrap(sealed: Reader, out: Writer, passphrase: str, name: str) -> None:
    """Open a file sealed with a passphrase; nothing is written before it proves right."""
    file_key = _file_key(sealed, passphrase, name)
    cipher = _cipher(_derived(file_key, sealed.read(16), b"payload"))
    number, piece = 0, sealed.read(PIECE + _TAG)
    while True:
        following = sealed.read(PIECE + _TAG)
        try:
            out.write(cipher.decrypt(_count(number, last=not following), piece, None))
        except InvalidTag:
            raise refused(CUT_SHORT if not following else CHANGED, name=name) from None
        if not following:
            return
        number, piece = number + 1, following


def _file_key(sealed: Reader, passphrase: str, name: str) -> bytes:
    """The key of a file's pieces, from its header."""
    header = _HEADER.match(sealed.read(_LONGEST_HEADER))
    if header is None:
        raise refused(CHANGED, name=name)
    salt, cost, wrapped, mac = header.groups()
    if int(cost) > MOST_COST:
        raise refused(COSTLY, name=name)
    try:
        cipher = _cipher(_wrapping(passphrase, _bytes(salt), int(cost)))
        file_key = cipher.decrypt(bytes(12), _bytes(wrapped), None)
    except InvalidTag:
        raise refused(WRONG_PASSPHRASE, name=name) from None
    signed = header[0][: header.start(4) - 1]
    if not hmac.compare_digest(_mac(file_key, signed), _bytes(mac)):
        raise refused(CHANGED, name=name)
    sealed.seek(header.end())
    return file_key


def _wrapping(passphrase: str, salt: bytes, cost: int) -> bytes:
    labelled = VERSION + b"/scrypt" + salt
    return Scrypt(salt=labelled, length=32, n=1 << cost, r=8, p=1).derive(passphrase.encode())


def _mac(file_key: bytes, header: bytes) -> bytes:
    return hmac.digest(_derived(file_key, b"", b"header"), header, "sha256")


def _derived(file_key: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=purpose).derive(file_key)


def _cipher(key: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(key)


def _count(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


def _text(value: bytes) -> bytes:
    return base64.b64encode(value).rstrip(b"=")


def _bytes(text: bytes) -> bytes:
    return base64.b64decode(text + b"=" * (-len(text) % 4))
