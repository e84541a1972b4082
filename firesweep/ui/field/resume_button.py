"""A visit under way as a large button: one press goes on with it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton

from firesweep.store.visit.today import DraftLine
from firesweep.ui.commands import Command
from firesweep.ui.look.theme import font, scaled
from firesweep.ui.look.tokens import CARD_TITLE
from firesweep.ui.screen import label_button
from firesweep.ui.words.dates import moment

NAME_ROOM = 180
"""Pixels at 100 % for a name; the tool tip says it whole."""


def resume_button(line: DraftLine, key: str) -> QPushButton:
    """Return the button of a visit, with its key if it has one."""
    button = QPushButton()
    button.setProperty("kind", "choice")
    button.setProperty("large", True)
    metrics = QFontMetrics(font(CARD_TITLE))
    name = metrics.elidedText(line.premises, Qt.TextElideMode.ElideRight, scaled(NAME_ROOM))
    text = QCoreApplication.translate(
        "Field", "Resume {premises}: {answered} of {items} answered"
    ).format(premises=name, answered=line.answered, items=line.items)
    begun = QCoreApplication.translate("Field", "{premises}, begun {time}")
    button.setToolTip(begun.format(premises=line.premises, time=moment(line.started_at)))
    label_button(Command(text.replace("&", "&&"), key=key, button=button))
    return button
