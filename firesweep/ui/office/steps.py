"""What can be done with one hazard of the desk: each step with its dialog."""

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from firesweep.model.hazard.life import RESULTS, State, StepKind, allowed
from firesweep.model.numbers import PaperKind
from firesweep.store.hazard.hazards import HazardLine, hazards_of
from firesweep.ui.office.escalation_dialogs import (
    AnswerDialog,
    ListDialog,
    ReferDialog,
    ReopenDialog,
    VoidDialog,
)
from firesweep.ui.office.history import HazardHistory
from firesweep.ui.office.life_help import LifeHelp
from firesweep.ui.office.papers import papers_of, show_in_turn, show_step_paper
from firesweep.ui.office.reinspect_dialog import ReinspectDialog
from firesweep.ui.office.renotice_dialog import RenoticeDialog
from firesweep.ui.office.step_dialogs import (
    CloseDialog,
    ExtendDialog,
    ReportedDialog,
    ServeDialog,
)
from firesweep.ui.paper.sheets import show_closings
from firesweep.ui.words.vocabulary import word

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class Steps:
    """Opens the dialogs over a screen; who served last is proposed for the next."""

    def __init__(self, desk: "Desk", screen: QWidget) -> None:
        self.desk = desk
        self.screen = screen
        self.names = ""

    def issue(self, line: HazardLine) -> None:
        """Show the notice of the visit as a draft, to be issued from there.

        What should have been put right before today gets a notice with another date first.
        """
        from firesweep.field.notice import date_passed
        from firesweep.ui.paper.issuing import DraftPreview, draft_job

        if line.state != State.FOUND:
            return
        if late := date_passed(self.desk.store, line.found_at, self.desk.today()):
            _done(RenoticeDialog(self.desk, line, late, self.screen))
            return

        def show(draft: bytes) -> None:
            DraftPreview(self.desk, line.found_at, draft, self.screen).exec()

        self.desk.make(self.screen, draft_job(self.desk, line.found_at), show)

    def serve(self, line: HazardLine) -> None:
        """Record that the notice was handed over."""
        dialog = ServeDialog(self.desk, line, self.names, self.screen)
        if _done(dialog):
            self.names = dialog.ui.servers.text()

    def extend(self, line: HazardLine) -> None:
        """Grant a later deadline; its form is shown to be printed."""
        if _done(ExtendDialog(self.desk, line, self.screen)):
            self.show_kind(PaperKind.EXTENSION, line)

    def report_fixed(self, line: HazardLine) -> None:
        """Record that the premises says it is put right."""
        _done(ReportedDialog(self.desk, line, self.screen))

    def reinspect(self, line: HazardLine) -> None:
        """Record what was seen on coming back, for every hazard the notice still holds.

        What is partly put right goes on to a notice for the rest, what is not to its referral;
        the record says the notice's number and is shown after it.
        """
        dialog = ReinspectDialog(self.desk, self._held(line), self.names, self.screen)
        if not _done(dialog):
            return
        self.names = dialog.ui.people.text()
        papers = [(PaperKind.REINSPECTION, line)]
        rest = dialog.left(StepKind.PARTLY)
        notice = RenoticeDialog(self.desk, line, rest, self.screen) if rest else None
        noticed = _done(notice) if notice else False
        wrong = set(dialog.left(StepKind.FAILED))
        papers += self._referred([one.line for one in dialog.panels if one.line.id in wrong])
        if notice and noticed:
            notice.preview.finished.connect(lambda _result: self._show_in_turn(papers))
        else:
            self._show_in_turn(papers)

    def _referred(self, lines: Sequence[HazardLine]) -> list[tuple[PaperKind, HazardLine]]:
        """Refer some hazards; return the letters, one for those that say the same."""
        letters: dict[object, HazardLine] = {}
        for line in lines:
            dialog = ReferDialog(self.desk, line, self.screen)
            if _done(dialog):
                letters.setdefault(dialog.referral(), line)
        return [(PaperKind.REFERRAL, line) for line in letters.values()]

    def _show_in_turn(self, papers: Sequence[tuple[PaperKind, HazardLine]]) -> None:
        show_in_turn(self.desk, papers, self.screen)

    def _held(self, line: HazardLine) -> list[HazardLine]:
        """The hazards of a line's notice that can be reinspected, the line's own first."""
        with self.desk.store.read() as connection:
            of = hazards_of(connection, line.premises_id)
        can = [
            one
            for one in of
            if one.paper_id == line.paper_id and set(RESULTS) <= set(allowed(State(one.state)))
        ]
        return [line, *(one for one in can if one.id != line.id)] if line.paper_id else [line]

    def notice_again(self, line: HazardLine) -> None:
        """Give what is left a further notice."""
        _done(RenoticeDialog(self.desk, line, [line.id], self.screen))

    def refer(self, line: HazardLine) -> None:
        """Hand the hazard to the authority in charge; the letter is shown to be printed."""
        self._show_in_turn(self._referred([line]))

    def answer(self, line: HazardLine) -> None:
        """Record what the authority answered."""
        _done(AnswerDialog(self.desk, line, self.screen))

    def put_on_list(self, line: HazardLine) -> None:
        """Record that the government supervises it."""
        _done(ListDialog(self.desk, line, self.screen))

    def reopen(self, line: HazardLine) -> None:
        """Record that a look-back found it again."""
        _done(ReopenDialog(self.desk, line, self.screen))

    def make_void(self, line: HazardLine) -> None:
        """Take it off the list as entered in error."""
        _done(VoidDialog(self.desk, line, self.screen))

    def show_history(self, line: HazardLine) -> None:
        """Show who did what when."""
        _done(HazardHistory(self.desk, line, self.screen))

    def show_help(self) -> None:
        """Show the life of a hazard as a table."""
        _done(LifeHelp(self.screen))

    def close(self, line: HazardLine) -> None:
        """Close the hazard; its closing sheet is shown to be printed."""
        if _done(CloseDialog(self.desk, line, self.screen)):
            self.show_closing(line)

    def show_closing(self, line: HazardLine) -> None:
        """Show how the closed hazards of a line's notice ended; without a notice its own."""
        with self.desk.store.read() as connection:
            of = hazards_of(connection, line.premises_id)
        mine = [
            one
            for one in of
            if one.state == State.CLOSED
            and (one.id == line.id or (one.paper_id and one.paper_id == line.paper_id))
        ]
        show_closings(self.desk, mine, self.screen)

    def open_premises(self, line: HazardLine) -> None:
        """Go to the premises of the hazard."""
        self.desk.go("premises", premises_id=line.premises_id)

    def show_paper(self, line: HazardLine) -> None:
        """Show the notice as it was issued."""
        if line.paper_id:
            self.show_papers([line.paper_id], lambda _count: line.number or "")

    def offer_papers(self, menu: QMenu, line: HazardLine) -> None:
        """Offer the papers of the steps the hazard has taken."""
        kinds = papers_of(self.desk.store, line)
        for kind in kinds:
            text = QCoreApplication.translate("Office", "Paper: {kind}")
            said = text.format(kind=word(kind))
            menu.addAction(said, lambda kind=kind: self.show_kind(kind, line))
        if line.state == State.CLOSED:
            text = QCoreApplication.translate("Office", "Paper: {kind}")
            closing = QCoreApplication.translate("Office", "Closing sheet")
            menu.addAction(text.format(kind=closing), lambda: self.show_closing(line))
        if kinds or line.state == State.CLOSED:
            menu.addSeparator()

    def show_kind(self, kind: PaperKind, line: HazardLine) -> None:
        """Show the paper of a step, as it is kept or as a draft."""
        show_step_paper(self.desk, kind, line, self.screen)

    def show_papers(self, paper_ids: Collection[str], heading: Callable[[int], str]) -> None:
        """Show notices as one PDF, in the order they are carried round."""
        from firesweep.ui.paper.issuing import show_papers

        show_papers(self.desk, paper_ids, heading, self.screen)


def _done(dialog: QDialog) -> bool:
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted
