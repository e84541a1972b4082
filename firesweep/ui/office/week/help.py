"""Help: what every figure of the week counts, and what deciding and signing do."""

from PySide6.QtWidgets import QWidget

from firesweep.model.review.figures import Figure
from firesweep.ui.dialogs.help_page import HelpPage, page_of
from firesweep.ui.office.week.wording import twice_text
from firesweep.ui.words.review import meaning
from firesweep.ui.words.vocabulary import word


class WeekHelp(HelpPage):
    """Every figure with its definition, the one `review --explain` says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = (self.tr("Figure"), self.tr("What it counts"))
        figures = ((word(figure), meaning(figure)) for figure in Figure)
        self.show_page(self.tr("The figures of a week"), page_of(self._rules(), [head, *figures]))

    def _rules(self) -> tuple[str, ...]:
        return (
            self.tr("The data day is the last day of the period, or today while it goes on. What "
                    "is dated up to it counts, whenever it arrived; registry and plan are those of "
                    "the data day."),
            self.tr("Every number opens the records behind it. Lists of a past week say deadline, "
                    "notice and beat as of its data day, and names as of today; a signed week "
                    "keeps the names of its records."),
            self.tr("Photos and laptops of a past week are those still missing today, for nobody "
                    "can say what came when; beside later weeks a signed week counts as it was "
                    "signed."),
            twice_text(),
            self.tr("A decision says what, who and by when. It stands first in the next week, and "
                    "on Today of the laptops its bundle reaches, until it is done."),
            self.tr("A signed week never changes: what comes in later is told beside it and in the "
                    "next week. Nothing more is decided about it."),
            self.tr("A community begins with 100 points and loses some by its figures; Settings "
                    "says how many. A year is the mean of its quarters and the year itself, 40 to "
                    "60; it runs from 1 December to 30 November, its quarters begin in December, "
                    "March, June and September. A veto fails a community whatever its points."),
        )  # fmt: skip
