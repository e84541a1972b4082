"""The word programs know a refusal by: of every sentence about exchange, the name it has."""

from types import ModuleType

from firesweep.bundle import recipient, room, send, signing, turn
from firesweep.errors import FiresweepError
from firesweep.store import machine
from firesweep.store import trouble as of_the_store
from firesweep.store.bundle import trouble as of_the_file
from firesweep.store.merge import undo

OTHER = "other"
_ROOMS = (of_the_file, of_the_store, undo, machine, recipient, room, send, signing, turn)


def _words(room: ModuleType) -> dict[str, str]:
    """The sentences of a module by their text: `LATER` is `later`."""
    return {
        text: name.lower()
        for name, text in vars(room).items()
        if name.isupper() and isinstance(text, str) and text.endswith(".")
    }


_WORDS = {text: word for room in _ROOMS for text, word in _words(room).items()}


def reason_of(trouble: FiresweepError) -> str:
    """Return the word of a refusal, such as `withdrawn`, which stays; of other trouble `other`."""
    return _WORDS.get(trouble.sentence, OTHER)
