"""What people decide about keys: whom to trust, who is lost, and what to compare by phone."""

from typing import NamedTuple

from firesweep.bundle.signing import introduce, ring_of
from firesweep.errors import FiresweepError
from firesweep.store.database import Store
from firesweep.store.journal import Changed
from firesweep.store.merge import laptop_keys as keys
from firesweep.store.merge.laptop_keys import Keyring, Met
from firesweep.store.own_key import own_key
from firesweep.store.signatures import check_fingerprint, fingerprint

OFFICE_DECIDES = (
    "The street office decides whose key laptop {laptop} has. Let it trust the new one, and take "
    "in its next bundle."
)
NOT_OF_THIS_STREET = "There is no laptop {laptop} in this street."
NO_OFFER = "No bundle of laptop {laptop} was refused here for its key. Take one in first."
SEVERAL_KEYS = (
    "Laptop {laptop} came with several keys. Ask for its fingerprint by phone and give it with "
    "--fingerprint."
)
NOT_WITHDRAWN = "Laptop {laptop} is not withdrawn: nothing was changed."
WITHDRAWS_NOBODY = "Only the street office withdraws a laptop, and never its own. Tell it by phone."


class Held(NamedTuple):
    """One laptop's key as it stands here."""

    laptop: str
    state: str
    """`own`, `known`, `first` (met here, not confirmed by the office), `trusted` (by a person
    here), `given` (a code, no key yet), `withdrawn`, or `unsigned` (heard of, no key)."""
    fingerprint: str
    since: str
    """Of this laptop's own: when the office confirmed it; empty until that is known here."""
    offered: tuple[str, ...]
    """Fingerprints of other keys that were refused and wait for a person."""
    by: str = ""
    """Of a withdrawn laptop: who withdrew it."""
    note: str = ""
    """Of a withdrawn laptop: why."""


def held(store: Store) -> list[Held]:
    """Return every laptop's key, by code; this laptop's own is made where there is none yet."""
    own, ring = own_key(store.folder), ring_of(store)
    codes = {store.owner.laptop, store.owner.office, *ring.words, *ring.met, *ring.offers,
             *ring.heard} - {""}  # fmt: skip
    said = ring.words.get(store.owner.laptop)
    since = said.at if said and said.key == own.public else ""
    return [
        Held(code, keys.OWN, fingerprint(own.public), since, ())
        if code == store.owner.laptop and code not in ring.lost
        else _held(ring, code)
        for code in sorted(codes, key=lambda code: (len(code), code))
    ]


def _held(ring: Keyring, laptop: str) -> Held:
    word, met = ring.words.get(laptop), ring.met.get(laptop, [])
    offered = tuple(fingerprint(each.key) for each in ring.offers.get(laptop, []))
    key, _ = ring.holding(laptop)
    if word and word.kind == keys.GONE:
        others = tuple(each for each in offered if each != fingerprint(word.key))
        return Held(laptop, word.kind, fingerprint(word.key), word.at, others, word.by, word.note)
    if word and word.key == key and key:
        return Held(laptop, word.kind, fingerprint(key), word.at, offered)
    if met:
        return Held(laptop, met[-1].how, fingerprint(key), met[-1].at, offered)
    return Held(laptop, word.kind if word else "unsigned", "", word.at if word else "", offered)


def trust(store: Store, laptop: str, *, by: str, digits: str = "") -> Met:
    """Take the key a refused bundle was signed with for a laptop's own, because a person says so.

    `digits`: the fingerprint heard by phone; where given it must be that of the key. A withdrawn
    laptop that was found has the key it had, unless another machine came with its code.
    """
    ring, laptop = ring_of(store), laptop.strip().upper()
    if not ring.decides(laptop):
        raise FiresweepError(OFFICE_DECIDES, laptop=laptop)
    offer = _offer(_offers(ring, laptop), laptop, digits)
    own = own_key(store.folder)
    with store.write(by) as change:
        ring = keys.keyring(change.connection, store.owner)
        keys.meet(change, laptop, offer.key, offer.age, keys.TRUSTED)
        if ring.at_office:
            keys.say(change, ring, own, laptop, keys.KNOWN, key=offer.key, age=offer.age)
    return offer


def _offers(ring: Keyring, laptop: str) -> list[Met]:
    """The keys a person may take for a laptop's own: refused ones, and the one that was lost."""
    offers = ring.offers.get(laptop, [])
    word = ring.words[laptop] if laptop in ring.lost else None
    if word is None or not word.key or any(each.key == word.key for each in offers):
        return offers
    return [Met(laptop, word.key, word.age, keys.KNOWN, word.at), *offers]


def _offer(offers: list[Met], laptop: str, digits: str) -> Met:
    if not offers:
        raise FiresweepError(NO_OFFER, laptop=laptop)
    fitting = [each for each in offers if not digits or _same(digits, each)]
    if digits and not fitting:
        check_fingerprint(digits, offers[-1].key)
    if len(fitting) > 1:
        raise FiresweepError(SEVERAL_KEYS, laptop=laptop)
    return fitting[0]


def _same(digits: str, met: Met) -> bool:
    return "".join(digits.split()) == "".join(fingerprint(met.key).split())


def withdraw(store: Store, laptop: str, *, by: str, note: str = "") -> Changed:
    """Say that a laptop is lost: what it recorded before stays, what it signs is refused."""
    laptop, own = laptop.strip().upper(), introduce(store, "", by)
    ring = ring_of(store)
    if not ring.at_office or laptop == ring.owner.office:
        raise FiresweepError(WITHDRAWS_NOBODY)
    if not ring.expects(laptop):
        raise FiresweepError(NOT_OF_THIS_STREET, laptop=laptop)
    with store.write(by) as change:
        key, age = ring.holding(laptop)
        ring = keys.keyring(change.connection, store.owner)
        keys.say(change, ring, own, laptop, keys.GONE, key=key, age=age, note=note)
        return change.changed


def take_back(store: Store, laptop: str, *, by: str) -> Changed:
    """Undo a withdrawal: the laptop's key, or its code where none came yet, holds as before."""
    ring, own = ring_of(store), own_key(store.folder)
    if not ring.at_office or laptop not in ring.lost:
        raise FiresweepError(NOT_WITHDRAWN, laptop=laptop)
    word = ring.words[laptop]
    with store.write(by) as change:
        ring = keys.keyring(change.connection, store.owner)
        kind = keys.KNOWN if word.key else keys.GIVEN
        keys.say(change, ring, own, laptop, kind, key=word.key, age=word.age)
        return change.changed
