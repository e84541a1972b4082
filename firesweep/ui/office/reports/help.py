"""Help: the way of a report from the public, as the table in model/logs/report.py has it."""

from PySide6.QtWidgets import QWidget

from firesweep.model.logs.report import MOVES, VISIT_WITHIN, Move
from firesweep.ui.dialogs.help_page import HelpPage, page_of
from firesweep.ui.words.listing import listed
from firesweep.ui.words.vocabulary import word


class ReportHelp(HelpPage):
    """What can be done about a report, and when."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_page(
            self.tr("The way of a report"),
            page_of(self._rules(), [self._head(), *map(_cells, MOVES)]),
        )

    def _rules(self) -> tuple[str, ...]:
        looked = self.tr("Somebody looks within {days} working days; where exits are blocked or "
                         "equipment is disabled, within one day.")  # fmt: skip
        return (
            looked.format(days=VISIT_WITHIN),
            self.tr("Whoever reported is told what came of it, or it is written why they could "
                    "not be told. The settings say within how many working days (Holidays)."),
            self.tr("A visit to the premises counts as looking at what was reported of it."),
            self.tr("Nothing is deleted: a wrong step is taken back, a wrong report is made void."),
        )  # fmt: skip

    def _head(self) -> tuple[str, ...]:
        return self.tr("Step"), self.tr("From"), self.tr("Then")


def _cells(move: Move) -> tuple[str, ...]:
    states = listed(word(state) for state in move.states)
    return word(move.step), states, word(move.then) if move.then else "–"
