"""Trouble, said in the language of the window."""

from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from firesweep.errors import FiresweepError
from firesweep.model.registry.listed import Field
from firesweep.model.visit.checklist import Words
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.fields import field_name
from firesweep.ui.words.language import spoken
from firesweep.ui.words.listing import listed
from firesweep.ui.words.marked import QT_TRANSLATE_NOOP
from firesweep.ui.words.vocabulary import word

REASONS = (
    QT_TRANSLATE_NOOP("Reason", "Permission denied"),
    QT_TRANSLATE_NOOP("Reason", "Operation not permitted"),
    QT_TRANSLATE_NOOP("Reason", "No such file or directory"),
    QT_TRANSLATE_NOOP("Reason", "Is a directory"),
    QT_TRANSLATE_NOOP("Reason", "Not a directory"),
    QT_TRANSLATE_NOOP("Reason", "File exists"),
    QT_TRANSLATE_NOOP("Reason", "File name too long"),
    QT_TRANSLATE_NOOP("Reason", "Read-only file system"),
    QT_TRANSLATE_NOOP("Reason", "No space left on device"),
    QT_TRANSLATE_NOOP("Reason", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("Reason", "File too large"),
    QT_TRANSLATE_NOOP("Reason", "Input/output error"),
    QT_TRANSLATE_NOOP("Reason", "No such device"),
    QT_TRANSLATE_NOOP("Reason", "Device or resource busy"),
    QT_TRANSLATE_NOOP("Reason", "Resource busy"),
    QT_TRANSLATE_NOOP("Reason", "Invalid argument"),
)
"""Why a system refuses a file, in the C library's words: the same English on every system."""


def sentence(trouble: FiresweepError) -> str:
    """The sentence of a FiresweepError, translated and filled in.

    Every literal sentence in the sources is read by packaging/strings.py into the .ts files.
    """
    template = QCoreApplication.translate("FiresweepError", trouble.sentence)
    return template.format(**{name: said(fact) for name, fact in trouble.facts.items()})


def said(fact: object) -> str:
    """One fact of a sentence as a person reads it; a fact may be a sentence itself, or many."""
    if isinstance(fact, FiresweepError):
        return sentence(fact)
    if isinstance(fact, Field):
        return field_name(fact)
    if isinstance(fact, StrEnum):
        return word(fact)
    if isinstance(fact, Words):
        return fact.say(spoken())
    if isinstance(fact, date):
        return long_date(fact)
    if isinstance(fact, tuple):
        return listed(map(said, fact))
    return QCoreApplication.translate("Reason", fact) if fact in REASONS else str(fact)
