"""How far a record has come on its way to the office, in words."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from firesweep.model.vocabulary import Where
from firesweep.store.database import Owner
from firesweep.store.exchange.whereabouts import Whereabouts, whereabouts
from firesweep.ui.words.listing import listed
from firesweep.ui.words.vocabulary import word


def where_text(found: Whereabouts | None) -> str:
    """`on its way in bundle 7`; nothing where nothing is known."""
    if found is None:
        return ""
    return word(found.where).format(number=found.bundle)


def away_text(found: Whereabouts | None) -> str:
    """How far a record has come that is not at the office; nothing where it is."""
    return "" if found is None or found.where is Where.OFFICE else where_text(found)


def away_text_of(connection: Any, owner: Owner, record_id: str) -> str:
    """The same of one record, asked of the store."""
    return away_text(whereabouts(connection, owner, [record_id])[record_id])


def unseen_text(laptops: Sequence[str]) -> str:
    """That a decision stands on withdrawn laptops alone; nothing where there are none."""
    text = QCoreApplication.translate("Words", "laptop {laptops} withdrawn: tell them another way")
    return text.format(laptops=listed(laptops)) if laptops else ""
