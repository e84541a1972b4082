"""Help: the life of a hazard, row by row as the table in model/hazard.py has it."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtWidgets import QDialog, QWidget

from firesweep.model.hazard import MOVES, Move
from firesweep.ui.fitting import fit_screen
from firesweep.ui.forms.ui_life_help import Ui_LifeHelp
from firesweep.ui.listing import listed
from firesweep.ui.words import word


class LifeHelp(QDialog):
    """What can be done with a hazard, when, by whom, and with what."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_LifeHelp()
        self.ui.setupUi(self)
        # The form shows no bar sideways: rounding makes the table a pixel wider than its page.
        self.ui.page.setHtml(self._html())
        self.ui.done.clicked.connect(self.accept)
        fit_screen(self)

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


def page_of(rules: Iterable[str], rows: Sequence[tuple[str, ...]]) -> str:
    """A help page: some rules, and below them a table whose first row is its head."""
    lines = [_row(row, "th" if number == 0 else "td") for number, row in enumerate(rows)]
    said = "".join(f"<p>{escape(rule)}</p>" for rule in rules)
    return f'{said}<table cellpadding="5" cellspacing="0" border="1">{"".join(lines)}</table>'


def _row(cells: tuple[str, ...], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"
