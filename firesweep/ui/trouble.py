"""Trouble, said in the language of the window."""

from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from firesweep.errors import FiresweepError
from firesweep.ui.dates import long_date
from firesweep.ui.words import word


def sentence(trouble: FiresweepError) -> str:
    """The sentence of a FiresweepError, translated and filled in.

    Every literal sentence in the sources is read by packaging/strings.py into the .ts files.
    """
    template = QCoreApplication.translate("FiresweepError", trouble.sentence)
    return template.format(**{name: said(fact) for name, fact in trouble.facts.items()})


def said(fact: object) -> str:
    """One fact of a sentence as a person reads it."""
    if isinstance(fact, StrEnum):
        return word(fact)
    if isinstance(fact, date):
        return long_date(fact)
    return str(fact)
