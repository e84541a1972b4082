"""Signatures: is it by that key, and how people compare a key by phone."""

import hashlib

from firesweep.errors import FiresweepError

BUNDLE = b"firesweep bundle\0"
WORD = b"firesweep key\0"
"""What a signature is for, so that none can be used for something else."""

OTHER_FINGERPRINT = (
    "The fingerprint is another one: the key offered has {fingerprint}. Ask again by phone, and "
    "trust it only if it is the same."
)


def is_signed(key: str, message: bytes, signature: bytes) -> bool:
    """True where a message bears the signature of a public key, given in hex."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def fingerprint(key: str) -> str:
    """Return twenty digits for a public key: read out by phone, and heard alike in any dialect."""
    if not key:
        return ""
    number = int.from_bytes(hashlib.sha256(bytes.fromhex(key)).digest()) % 10**20
    digits = f"{number:020}"
    return " ".join(digits[start : start + 5] for start in range(0, 20, 5))


def check_fingerprint(text: str, key: str) -> None:
    """Refuse a fingerprint that is not the key's; spaces do not count."""
    if "".join(text.split()) != "".join(fingerprint(key).split()):
        raise FiresweepError(OTHER_FINGERPRINT, fingerprint=fingerprint(key))
