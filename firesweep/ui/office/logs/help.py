"""Help: what a drill, an outreach event and a self-check sheet are recorded for, and what follows.

Source: mission.md, points 9 and 10; domain.md 6.7 and 6.8.
"""

from PySide6.QtWidgets import QWidget

from firesweep.model.vocabulary import OutreachKind, Topic
from firesweep.ui.dialogs.help_page import HelpPage, page_of
from firesweep.ui.words.listing import listed
from firesweep.ui.words.vocabulary import word


class LogsHelp(HelpPage):
    """The three records beside inspections: when each is made, with what, and what it leads to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_page(
            self.tr("Drills, publicity and self-checks"),
            page_of(self._rules(), [self._head(), *self._rows()]),
        )

    def _rules(self) -> tuple[str, ...]:
        return (
            self.tr("A sweep asks for one drill in every community; who has none stands first."),
            self.tr("What is wrong at a drill becomes a hazard of a premises of that community, "
                    "with its photos, a date and a notice; it then goes the way of any hazard."),
            self.tr("A record is corrected by writing it anew; both stay. A wrong one is made "
                    "void with the reason, and no longer counts. Hazards found at it stay."),
        )  # fmt: skip

    def _head(self) -> tuple[str, ...]:
        return self.tr("Record"), self.tr("Says"), self.tr("Needs"), self.tr("Leads to")

    def _rows(self) -> tuple[tuple[str, ...], ...]:
        kinds, topics = (listed(map(word, each)) for each in (OutreachKind, Topic))
        return (
            (
                self.tr("Drill"),
                self.tr("scenario, who commanded, times of alarm, out and assembled, head count, "
                        "equipment, faults, what is improved by whom and when"),
                self.tr("day, community, where, scenario, commander"),
                self.tr("drill record with sign-in sheet and photos; hazards"),
            ),
            (
                self.tr("Publicity and training"),
                self.tr("{kinds}; topics: {topics}").format(kinds=kinds, topics=topics),
                self.tr("day, community, where, kind, topic"),
                self.tr("training and publicity record; totals by community"),
            ),
            (
                self.tr("Self-check sheet"),
                self.tr("handed out: when, by whom, to whom; then what the premises ticked"),
                self.tr("at least one answer and who signed it"),
                self.tr("compared with the next visit: what it missed is named there"),
            ),
        )  # fmt: skip
