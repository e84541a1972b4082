"""A page of help over a screen: what F1 opens, whatever it is about."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtWidgets import QDialog, QWidget

from firesweep.ui.dialogs.deed_keys import say_esc
from firesweep.ui.forms.ui_help_page import Ui_HelpPage
from firesweep.ui.look.fitting import fit_screen


class HelpPage(QDialog):
    """Shows a page somebody has written; `title` names it to whoever cannot see it, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_HelpPage()
        self.ui.setupUi(self)
        self.ui.done.clicked.connect(self.accept)
        say_esc(self.ui.done)

    def show_page(self, title: str, html: str) -> None:
        """Show the page; called once, when the dialog is made."""
        self.setWindowTitle(title)
        self.ui.page.setAccessibleName(title)
        # The form shows no bar sideways: rounding makes a table a pixel wider than its page.
        self.ui.page.setHtml(html)
        fit_screen(self)


def page_of(rules: Iterable[str], rows: Sequence[tuple[str, ...]]) -> str:
    """A help page: some rules, and below them a table whose first row is its head."""
    lines = [_row(row, "th" if number == 0 else "td") for number, row in enumerate(rows)]
    said = "".join(f"<p>{escape(rule)}</p>" for rule in rules)
    return f'{said}<table cellpadding="5" cellspacing="0" border="1">{"".join(lines)}</table>'


def _row(cells: tuple[str, ...], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"
