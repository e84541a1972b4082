"""Whose key is whose: the street office's words on the laptops' keys, and the keys met here.

A word is a fact signed by the office, so that it counts whoever carries it; of a laptop's words
the newest one holds. Keys met stay on this laptop: its own, and those that came first or that a
person trusts, until the office has spoken.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, insert, select

from firesweep.model.ids import new_id
from firesweep.store import streams
from firesweep.store.database import Owner
from firesweep.store.journal import Change, table_of
from firesweep.store.own_key import OwnKey
from firesweep.store.signatures import WORD, is_signed
from firesweep.store.tables import LaptopKey, MetKey, Sent

GIVEN, KNOWN, GONE = "given", "known", "withdrawn"
OWN, FIRST, TRUSTED, OFFERED = "own", "first", "trusted", "offered"


class Word(NamedTuple):
    """What the office said of a laptop, as its row holds it."""

    laptop: str
    kind: str
    serial: int
    key: str
    age: str
    at: str
    by: str
    note: str
    signature: str = ""

    def message(self, street_id: str) -> bytes:
        """What the office signs: everything the row says, for this street alone."""
        said = [street_id, *self._replace(signature="")]
        return WORD + json.dumps(said, ensure_ascii=False).encode()


class Met(NamedTuple):
    """A key met here."""

    laptop: str
    key: str
    age: str
    how: str
    at: str


class Keyring(NamedTuple):
    """Everything known here about keys at one moment."""

    owner: Owner
    words: dict[str, Word]
    """The office's newest word on each laptop."""
    met: dict[str, list[Met]]
    """Keys met of each laptop, the newest last; offers apart."""
    offers: dict[str, list[Met]]
    heard: frozenset[str]
    """Codes this store has had anything from; at the office also those it sent anything to."""
    said: frozenset[Word]
    """Every word that is here, whoever signed it."""

    @property
    def at_office(self) -> bool:
        """True on the street office's own laptop: here words are spoken."""
        return self.owner.laptop == self.owner.office

    def holding(self, laptop: str) -> tuple[str, str]:
        """Return the key that holds for a laptop and its age recipient; empty where none does."""
        word, met = self.words.get(laptop), self.met.get(laptop, [])
        decided_here = laptop in (self.owner.office, self.owner.laptop)
        if word and word.kind != GIVEN and not decided_here:
            return (word.key, word.age) if word.kind == KNOWN else ("", "")
        return (met[-1].key, met[-1].age) if met else ("", "")

    @property
    def lost(self) -> frozenset[str]:
        """The laptops whose keys the office has withdrawn."""
        return frozenset(code for code, word in self.words.items() if word.kind == GONE)

    def expects(self, laptop: str) -> bool:
        """True where a first key may come: the office gave out the code, or work came before."""
        return laptop in self.words or laptop in self.heard or laptop == self.owner.office

    def decides(self, laptop: str) -> bool:
        """True where a person here may trust another key: elsewhere the office's word stands."""
        word = self.words.get(laptop)
        silent = word is None or word.kind == GIVEN
        return silent or self.at_office or laptop == self.owner.office

    def hearing(self, words: Iterable[Word]) -> "Keyring":
        """The same, with words that come along in a bundle, as far as the office signed them."""
        signed = _of_office(self.owner, self.met, words)
        return self._replace(words=_newest([*self.words.values(), *signed]))

    def strange(self, words: Iterable[Word]) -> Word | None:
        """Return a word that is new here and that no key of the office has signed."""
        roots = self.met.get(self.owner.office, [])
        for word in words:
            signed = any(_signed_by(root, self.owner, word) for root in roots)
            if word not in self.said and not signed:
                return word
        return None


def keyring(connection: Connection, owner: Owner) -> Keyring:
    """Read everything known here about keys."""
    m, s = table_of(MetKey).c, table_of(Sent).c
    query = select(m.laptop, m.key, m.age, m.how, m.at).order_by(m.number)
    every = [Met(*row) for row in connection.execute(query)]
    met = _by_laptop(each for each in every if each.how != OFFERED)
    offers = _by_laptop(each for each in every if each.how == OFFERED)
    heard = set(streams.peers(connection, owner.laptop))
    if owner.laptop == owner.office:  # elsewhere a code may be a slip of the fingers
        heard.update(connection.execute(select(s.recipient)).scalars())
    said = _said(connection)
    words = _newest(_of_office(owner, met, said))
    return Keyring(owner, words, met, offers, frozenset(heard), frozenset(said))


def _said(connection: Connection) -> list[Word]:
    w = table_of(LaptopKey).c
    query = select(*(w[name] for name in Word._fields)).order_by(w.serial, w.id)
    return [Word(*row) for row in connection.execute(query)]


def _by_laptop(some: Iterable[Met]) -> dict[str, list[Met]]:
    found: dict[str, list[Met]] = {}
    for each in some:
        found.setdefault(each.laptop, []).append(each)
    return found


def _of_office(owner: Owner, met: dict[str, list[Met]], words: Iterable[Word]) -> list[Word]:
    """Keep the words the office signed; the office knows its earlier keys, too."""
    roots = met.get(owner.office, [])
    if owner.laptop != owner.office:
        roots = roots[-1:]
    return [word for word in words if any(_signed_by(root, owner, word) for root in roots)]


def _signed_by(root: Met, owner: Owner, word: Word) -> bool:
    return is_signed(root.key, word.message(owner.street_id), bytes.fromhex(word.signature))


def _newest(words: Sequence[Word]) -> dict[str, Word]:
    return {word.laptop: word for word in sorted(words, key=lambda word: word.serial)}


def say(
    change: Change, ring: Keyring, own: OwnKey, laptop: str, kind: str, *, key: str = "",
    age: str = "", note: str = "",
) -> Keyring:  # fmt: skip
    """Write the office's word on a laptop; return the keyring that knows it."""
    serial = 1 + max((word.serial for word in ring.words.values()), default=0)
    word = Word(laptop, kind, serial, key, age, change.at, change.by, note)
    word = word._replace(signature=own.sign(word.message(ring.owner.street_id)).hex())
    change.add(LaptopKey(id=new_id(), **word._asdict()))
    return ring._replace(words=ring.words | {laptop: word})


def meet(change: Change, laptop: str, key: str, age: str, how: str) -> None:
    """Remember a key met here; whoever is met or trusted offers nothing any more."""
    m = table_of(MetKey)
    settled = delete(m).where(m.c.laptop == laptop, m.c.how == OFFERED)
    change.local(settled.where(m.c.key == key) if how == OFFERED else settled)
    values: dict[str, Any] = {"laptop": laptop, "key": key, "age": age, "how": how}
    change.local(insert(m).values(**values, at=change.at, by=change.by))
    change.touch("met_key")
