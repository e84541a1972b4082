"""How far a record has come on its way to the office, in words."""

from PySide6.QtCore import QCoreApplication

from firesweep.model.vocabulary import Where
from firesweep.store.whereabouts import Whereabouts
from firesweep.ui.marked import QT_TRANSLATE_NOOP

WORDS = {
    Where.HERE: QT_TRANSLATE_NOOP("Whereabouts", "only here"),
    Where.ON_ITS_WAY: QT_TRANSLATE_NOOP("Whereabouts", "on its way in bundle {number}"),
    Where.OFFICE: QT_TRANSLATE_NOOP("Whereabouts", "at the office"),
}


def where_text(found: Whereabouts | None) -> str:
    """`on its way in bundle 7`; nothing where nothing is known."""
    if found is None:
        return ""
    text = QCoreApplication.translate("Whereabouts", WORDS[found.where])
    return text.format(number=found.bundle)
