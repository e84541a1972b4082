"""Who signed a bundle, and may it be taken in? Said before anything of it is read in.

The first key that comes for a code the office gave out is that laptop's key. No secret travels
with the bundle that begins a laptop: whoever held the stick would hold it, too. A wrong first key
shows as soon as the right laptop sends, and people compare fingerprints by phone.
"""

from enum import StrEnum
from typing import NoReturn

from firesweep.errors import FiresweepError
from firesweep.model.clock import local_day
from firesweep.store.bundle.manifest import Manifest
from firesweep.store.bundle.trouble import (
    CLONED_KEY,
    EARLIER_KEY,
    FORGED_WORD,
    NO_LONGER_UNSIGNED,
    OFFICE_KNOWS_ANOTHER,
    OTHER_KEY,
    UNKNOWN_LAPTOP,
    WITHDRAWN,
    BundleTrouble,
    refused,
)
from firesweep.store.database import Store
from firesweep.store.journal import Change
from firesweep.store.merge import laptop_keys as keys
from firesweep.store.merge.bundle_read import Head, check_owner
from firesweep.store.merge.laptop_keys import Keyring
from firesweep.store.own_key import OwnKey, own_key
from firesweep.store.signatures import fingerprint

OWN_WITHDRAWN = (
    "The street office withdrew this laptop and refuses what it sends. Ask it to trust the laptop "
    "again."
)
READER_WITHDRAWN = "Laptop {laptop} was withdrawn. Give the machine a new code, or trust it again."


class Signed(StrEnum):
    """How a bundle that may be taken in is signed."""

    KNOWN = "known"
    FIRST = "first"
    """By a laptop that joined: its key is learnt with this bundle."""
    UNSIGNED = "unsigned"
    """Format 1, written before laptops had keys."""


class KeyTrouble(BundleTrouble):
    """A bundle signed by a key that is not, or not yet, its laptop's; a person may trust it."""

    laptop: str
    key: str
    age: str
    may_be_trusted: bool
    """True where a person here may take the key for the laptop's own."""


def judge(ring: Keyring, head: Head, name: str, *, unsigned: bool = False) -> Signed:
    """Return how a bundle is signed; refused where it may not be taken in like this.

    `unsigned`: a person wants it although its laptop signs by now.
    """
    check_owner(ring.owner, head.manifest, name)
    signed = _signed(ring.hearing(head.words), head, name, unsigned=unsigned)
    strange = ring.strange(head.words)
    # What the office itself sends is the office's word, whatever key it once had.
    if strange and head.manifest.laptop != ring.owner.office:
        raise refused(FORGED_WORD, name=name, laptop=strange.laptop)
    return signed


def _signed(ring: Keyring, head: Head, name: str, *, unsigned: bool) -> Signed:
    sender = head.manifest
    if sender.laptop in ring.lost:
        day = local_day(ring.words[sender.laptop].at)
        _refuse(ring, head, WITHDRAWN, name=name, laptop=sender.laptop, day=day)
    known, _ = ring.holding(sender.laptop)
    if not sender.key:
        if known and not unsigned:
            raise refused(NO_LONGER_UNSIGNED, name=name, laptop=sender.laptop)
        return Signed.UNSIGNED
    if sender.laptop == ring.owner.laptop:
        return _judge_own(ring, head, name)
    if known == sender.key:
        return Signed.KNOWN
    if known:
        _refuse(ring, head, _why_not(ring, sender), name=name, laptop=sender.laptop,
                offered=fingerprint(sender.key), known=fingerprint(known))  # fmt: skip
    if not ring.expects(sender.laptop):
        _refuse(ring, head, UNKNOWN_LAPTOP, name=name, laptop=sender.laptop,
                offered=fingerprint(sender.key))  # fmt: skip
    return Signed.FIRST


def _why_not(ring: Keyring, sender: Manifest) -> str:
    """The sentence about a key that is not its laptop's."""
    if sender.key in {met.key for met in ring.met.get(sender.laptop, ())}:
        return EARLIER_KEY
    return OTHER_KEY if ring.decides(sender.laptop) else OFFICE_KNOWS_ANOTHER


def _judge_own(ring: Keyring, head: Head, name: str) -> Signed:
    """A bundle that bears this laptop's own code."""
    sender = head.manifest
    if sender.key not in {met.key for met in ring.met.get(sender.laptop, ())}:
        raise refused(CLONED_KEY, name=name, laptop=sender.laptop)
    return Signed.KNOWN


def _refuse(ring: Keyring, head: Head, sentence: str, **facts: object) -> NoReturn:
    trouble, sender = KeyTrouble(sentence, **facts), head.manifest
    trouble.laptop, trouble.key, trouble.age = sender.laptop, sender.key, sender.age
    trouble.may_be_trusted = (
        bool(sender.key) and ring.decides(sender.laptop) and sentence != EARLIER_KEY
    )
    trouble.command = f"firesweep bundle trust {sender.laptop}" if trouble.may_be_trusted else ""
    raise trouble


def note_offer(store: Store, trouble: KeyTrouble, by: str) -> None:
    """Remember a key that was refused, so that a person can trust it."""
    if trouble.key:
        with store.write(by) as change:
            keys.meet(change, trouble.laptop, trouble.key, trouble.age, keys.OFFERED)


def learn(change: Change, head: Head) -> None:
    """Remember the key that came with a laptop's first bundle."""
    sender = head.manifest
    keys.meet(change, sender.laptop, sender.key, sender.age, keys.FIRST)


def ring_of(store: Store) -> Keyring:
    """Everything known here about keys."""
    with store.read() as connection:
        return keys.keyring(connection, store.owner)


def withdrawn_here(store: Store) -> FiresweepError | None:
    """What to say where the street office has withdrawn this laptop, as far as is known here."""
    return FiresweepError(OWN_WITHDRAWN) if store.owner.laptop in ring_of(store).lost else None


def introduce(store: Store, recipient: str, by: str) -> OwnKey:
    """Before a bundle is sent: this laptop's key is its own, and the office says what it knows."""
    own, ring = own_key(store.folder), ring_of(store)
    if ring.at_office and recipient in ring.lost:
        raise FiresweepError(READER_WITHDRAWN, laptop=recipient)
    is_new = ring.holding(store.owner.laptop)[0] != own.public
    if is_new or (ring.at_office and _unsaid(ring, own, recipient)):
        with store.write(by) as change:
            if is_new:
                keys.meet(change, store.owner.laptop, own.public, own.age, keys.OWN)
            ring = keys.keyring(change.connection, store.owner)
            for laptop, kind in _unsaid(ring, own, recipient) if ring.at_office else ():
                ring = _say(change, ring, own, laptop, kind)
    return own


def _unsaid(ring: Keyring, own: OwnKey, recipient: str) -> list[tuple[str, str]]:
    """What the office has still to say: laptop and kind of word."""
    office, said = ring.owner.laptop, ring.words
    if office not in said or said[office].key != own.public:
        # A new key of the office: all its words are said again, signed with the new one.
        return [(office, keys.KNOWN), *((word.laptop, word.kind) for word in said.values()
                if word.laptop != office), *_unsaid_laptops(ring, recipient)]  # fmt: skip
    return _unsaid_laptops(ring, recipient)


def _unsaid_laptops(ring: Keyring, recipient: str) -> list[tuple[str, str]]:
    met = [laptop for laptop in ring.met if laptop != ring.owner.laptop]
    silent = [each for each in met if each not in ring.words or ring.words[each].kind == keys.GIVEN]
    found = [(laptop, keys.KNOWN) for laptop in silent]
    if recipient and recipient not in ring.words and recipient not in met:
        found.append((recipient, keys.GIVEN))
    return found


def _say(change: Change, ring: Keyring, own: OwnKey, laptop: str, kind: str) -> Keyring:
    if laptop == ring.owner.laptop:
        return keys.say(change, ring, own, laptop, kind, key=own.public, age=own.age)
    if kind == keys.KNOWN:
        key, age = ring.holding(laptop)
        return keys.say(change, ring, own, laptop, kind, key=key, age=age)
    word = ring.words.get(laptop)
    key, age, note = (word.key, word.age, word.note) if word else ("", "", "")
    return keys.say(change, ring, own, laptop, kind, key=key, age=age, note=note)
