"""How far a record has come on its way to the office, in words."""

from firesweep.store.exchange.whereabouts import Whereabouts
from firesweep.ui.words.vocabulary import word


def where_text(found: Whereabouts | None) -> str:
    """`on its way in bundle 7`; nothing where nothing is known."""
    if found is None:
        return ""
    return word(found.where).format(number=found.bundle)
