"""Help: the life of a hazard, row by row as the table in model/hazard/life.py has it."""

from PySide6.QtWidgets import QWidget

from firesweep.model.hazard.life import MOVES, Move
from firesweep.ui.dialogs.help_page import HelpPage, page_of
from firesweep.ui.words.listing import listed
from firesweep.ui.words.vocabulary import word


class LifeHelp(HelpPage):
    """What can be done with a hazard, when, by whom, and with what."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_page(self.tr("The life of a hazard"), self._html())

    def _html(self) -> str:
        head = (
            self.tr("Step"),
            self.tr("From"),
            self.tr("Then"),
            self.tr("By"),
            self.tr("Needs"),
            self.tr("Paper"),
        )
        rules = (
            self.tr("Overdue is worked out from the date at midnight; due today is not overdue."),
            self.tr("A reinspection is due within 3 working days after the date or the report."),
            self.tr("A referral without an answer is called to mind after 15 days."),
            self.tr("Nothing is deleted: what was entered in error is made void and stays seen."),
        )
        return page_of(rules, [head, *map(_cells, MOVES)])


def _cells(move: Move) -> tuple[str, ...]:
    return (
        word(move.step),
        listed(word(state) for state in move.states),
        word(move.then) if move.then else "–",
        word(move.who),
        listed(word(need) for need in move.needs) or "–",
        word(move.paper) if move.paper else "–",
    )
