"""The word programs know a refusal by: of every sentence about exchange, the name it has."""

from types import ModuleType

from firesweep import paths
from firesweep.bundle import (
    clash,
    envelope,
    join,
    recipient,
    room,
    send,
    signing,
    trust,
    turn,
)
from firesweep.errors import FiresweepError
from firesweep.store import machine, making, own_key, signatures
from firesweep.store import trouble as of_the_store
from firesweep.store.bundle import trouble as of_the_file
from firesweep.store.merge import undo

OTHER = "other"
ROOMS = (
    clash, envelope, join, machine, making, of_the_file, of_the_store, own_key, paths, recipient,
    room, send, signatures, signing, trust, turn, undo,
)  # fmt: skip
"""The modules that say why something of the exchange cannot be."""


def _words(room: ModuleType) -> dict[str, str]:
    """The sentences of a module by their text: `LATER` is `later`."""
    return {
        text: name.lower()
        for name, text in vars(room).items()
        if name.isupper() and isinstance(text, str) and text.endswith(".")
    }


_WORDS = {text: word for room in ROOMS for text, word in _words(room).items()}


def reason_of(trouble: FiresweepError) -> str:
    """Return the word of a refusal, such as `withdrawn`, which stays; of other trouble `other`."""
    return word_of(trouble.sentence)


def word_of(sentence: str) -> str:
    """Return the word of a sentence, before its facts are filled in."""
    return _WORDS.get(sentence, OTHER)
