"""What is done with the chosen lines of the desk: their notices issued, or printed as one PDF."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QObject

from firesweep.store.hazard import hazard_list
from firesweep.store.hazard.hazards import HazardLine
from firesweep.store.paper.papers import papers_of_hazards
from firesweep.ui.commands import Command
from firesweep.ui.forms.ui_rectification import Ui_Rectification
from firesweep.ui.office.steps import Steps
from firesweep.ui.paper.issuing import IssuedMany, issue_many_job
from firesweep.ui.paper.sheets import show_closings
from firesweep.ui.progress import Progress
from firesweep.ui.screen import label_button

ISSUE_KEY = "Shift+I"
"""As I issues the notice of the line in hand."""


class Chosen(NamedTuple):
    """What the chosen lines come to: their papers, and visits that still want a notice."""

    papers: Sequence[str] = ()
    visits: Sequence[str] = ()


class ChosenLines(QObject):
    """Counts the chosen lines' papers, be it fifty thousand, and does what its buttons say."""

    def __init__(
        self, steps: Steps, ui: Ui_Rectification, wanted: Callable[[], Sequence[str]]
    ) -> None:
        """`wanted` says which hazards are chosen, in the order of the list."""
        super().__init__(steps.screen)
        self.steps, self.desk, self.ui, self.wanted = steps, steps.desk, ui, wanted
        self.chosen = Chosen()
        ui.printChosen.clicked.connect(self.print_papers)
        ui.issueChosen.clicked.connect(self.issue)

    def show(self) -> None:
        """Count anew, and say it."""
        self._ask(self._show)

    def say(self) -> None:
        """Say how many notices are chosen for printing, and how many visits for issuing."""
        ui, papers, visits = self.ui, len(self.chosen.papers), len(self.chosen.visits)
        text = self.tr("Print chosen %1").replace("%1", str(papers))
        named = text if papers else self.tr("Print chosen")
        label_button(Command(named, key="Ctrl+P", button=ui.printChosen))
        ui.printChosen.setEnabled(bool(papers))
        ui.issueChosen.setVisible(bool(visits))
        text = self.tr("Issue chosen %1").replace("%1", str(visits))
        label_button(Command(text, key=ISSUE_KEY, button=ui.issueChosen))

    def print_papers(self) -> None:
        """Show the chosen notices as one PDF, in the order they are carried round."""
        if self._ids():
            self._ask(self._print)

    def print_every(self) -> None:
        """Show every paper about the chosen hazards as one PDF, whatever its kind."""
        if ids := self._ids():
            self.desk.read(self, partial(papers_of_hazards, hazard_ids=ids), self._every)

    def print_closings(self) -> None:
        """Show a closing sheet for each premises where chosen hazards are closed, as one PDF."""
        if ids := self._ids():
            query = partial(hazard_list.closed_among, hazard_ids=ids)
            self.desk.read(self, query, self._closings)

    def issue(self) -> None:
        """Issue the notices the chosen lines lack, one for each visit."""
        self._ask(self._issue)

    def show_issued(self, issued: IssuedMany) -> None:
        """Say how many were issued, and what stopped the rest."""
        self.desk.say(self.tr("%n notices issued", "", len(issued.papers)))
        if issued.trouble:
            self.desk.tell(issued.trouble)

    def _ids(self) -> Sequence[str]:
        """The chosen hazards; where there are none, the person is told how to choose."""
        ids = self.wanted()
        if not ids:
            said = self.tr("Nothing is chosen. Choose lines with Space, or all with Ctrl+A.")
            self.desk.say(said)
        return ids

    def _ask(self, then: Callable[[Chosen], object]) -> None:
        ids = self.wanted()
        if ids:
            self.desk.read(self, lambda connection: _chosen(connection, ids), then)
        else:
            then(Chosen())

    def _show(self, chosen: Chosen) -> None:
        self.chosen = chosen
        self.say()

    def _print(self, chosen: Chosen) -> None:
        if chosen.papers:
            self.steps.show_papers(chosen.papers, lambda n: self.tr("%n notices", "", n))
        else:
            self.desk.say(self.tr("None of the chosen hazards has a notice"))

    def _closings(self, lines: Sequence[HazardLine]) -> None:
        if lines:
            show_closings(self.desk, lines, self.steps.screen)
        else:
            self.desk.say(self.tr("None of the chosen hazards is closed"))

    def _every(self, papers: Sequence[str]) -> None:
        if papers:
            self.steps.show_papers(papers, lambda n: self.tr("%n papers", "", n))
        else:
            self.desk.say(self.tr("No paper about these hazards is issued yet"))

    def _issue(self, chosen: Chosen) -> None:
        if chosen.visits:
            progress = Progress(self.tr("Issuing notices"))
            job = issue_many_job(self.desk, chosen.visits, progress.step)
            self.desk.write(self, job, self.show_issued, progress=progress)


def _chosen(connection: Any, ids: Sequence[str]) -> Chosen:
    return Chosen(
        hazard_list.papers_of(connection, ids), hazard_list.visits_to_notice(connection, ids)
    )
