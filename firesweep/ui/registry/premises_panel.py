"""One premises beside the list: its fields, and what has become of it."""

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from firesweep.errors import FiresweepError
from firesweep.model.numbers import PaperKind
from firesweep.model.registry.premises import FieldProblem, InvalidDraft
from firesweep.model.vocabulary import PremisesStatus
from firesweep.office.registry.upkeep import ChangedMeanwhile, Saved, save_premises, undo_save
from firesweep.ui.desk import Desk
from firesweep.ui.forms.ui_premises_panel import Ui_PremisesPanel
from firesweep.ui.look.laid_out import tab_as_laid_out
from firesweep.ui.look.theme import set_state
from firesweep.ui.look.wheel import let_wheel_pass
from firesweep.ui.registry.bonds import Bonds
from firesweep.ui.registry.disputed import Disputed
from firesweep.ui.registry.past import (
    alias_lines,
    edit_lines,
    hazard_lines,
    paper_lines,
    place_lines,
    visit_lines,
    with_places,
)
from firesweep.ui.registry.premises_form import UNKNOWN_PARENT, PremisesForm
from firesweep.ui.registry.reading import Dossier, read_dossier
from firesweep.ui.registry.self_checks import SelfChecks, check_lines
from firesweep.ui.registry.sheets import Sheets
from firesweep.ui.words.vocabulary import word


class PremisesPanel(QWidget):
    """Reads and writes one premises; what is typed is never lost without a word."""

    closed = Signal()
    saved = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.ui = Ui_PremisesPanel()
        self.ui.setupUi(self)
        let_wheel_pass(self)
        self.premises_id: str | None = None
        self.dossier: Dossier | None = None
        self._suggested: dict[str, Any] = {}
        self._stands: dict[str, Any] = {}
        self._saving = False
        self.form = PremisesForm(self.ui, desk, self)
        self.form.edited.connect(self.show_edited)
        self.bonds = Bonds(self.ui, desk, self)
        self.disputed = Disputed(self.ui, desk, self)
        self.ui.save.clicked.connect(self.save)
        self.ui.discard.clicked.connect(self.discard)
        self.ui.close.clicked.connect(self.leave)
        self.ui.hazards.chosen.connect(self.show_hazards)
        self.ui.papers.chosen.connect(self.show_paper)
        self.ui.visits.chosen.connect(self.show_visit)
        self.self_checks = SelfChecks(desk, self)
        Sheets(desk, self)
        tab_as_laid_out(self)

    def show_premises(self, premises_id: str | None) -> None:
        """Read a premises, or begin a new one."""
        self.premises_id, self._suggested = premises_id, {}
        if premises_id is None:
            self.ui.tabs.setCurrentWidget(self.ui.details_page)
        self._read()

    def follow(self, premises_id: str) -> None:
        """Show the premises the person went to in the list, unless something is not saved yet."""
        if self.may_leave():
            self.show_premises(premises_id)

    def suggest(self, **values: Any) -> None:
        """Fill a new premises with what is likely."""
        self._suggested = {name: value for name, value in values.items() if value}

    def refresh(self) -> None:
        """Read again after a write, unless something is being typed here."""
        if self.isVisible() and not self.form.is_edited and not self._saving:
            self._read()

    def _read(self) -> None:
        owner = self.desk.store.owner
        query = partial(read_dossier, premises_id=self.premises_id, owner=owner)
        self.desk.read(self, query, partial(self._show, self.premises_id), trouble=self._lose)

    def _lose(self, trouble: FiresweepError) -> None:
        self.desk.tell(trouble)
        self.closed.emit()

    def _show(self, premises_id: str | None, dossier: Dossier) -> None:
        if premises_id == self.premises_id:
            self.show_dossier(dossier)

    def show_dossier(self, dossier: Dossier) -> None:
        """Fill the fields and the tabs."""
        self.dossier, self._stands = dossier, {}
        values = dict(dossier.values) or self._suggested
        self.form.show(dossier._replace(values=values))
        self._show_bonds(dossier)
        self._show_heading()
        self._show_past(dossier)
        self.show_edited()

    def _show_bonds(self, dossier: Dossier) -> None:
        self.bonds.show(dossier)
        self.disputed.show(dossier)

    def _show_heading(self) -> None:
        values = self.dossier.values if self.dossier else {}
        self.ui.heading.setText(values.get("name") or self.tr("New premises"))
        status = PremisesStatus(values.get("status", PremisesStatus.REGISTERED))
        if self.dossier and self.dossier.kept:
            status = PremisesStatus.MERGED
        if status is not PremisesStatus.REGISTERED:
            self.ui.mark.show_text(word(status), "soon")
        else:
            key = self.tr("Key unit") if values.get("key_unit") else ""
            self.ui.mark.show_text(key, "overdue")

    def _show_past(self, dossier: Dossier) -> None:
        ui, today = self.ui, self.desk.today()
        tabs = (
            (ui.history, ui.history_none,
             [*place_lines(dossier.places.get(self.premises_id or "")),
              *edit_lines(dossier.edits, dossier.names),
              *alias_lines(dossier.aliases, dossier.alias_edits, dossier.names)],
             self.tr("Nothing is written about it yet.")),
            (ui.visits, ui.visits_none, [*check_lines(dossier.self_checks),
                                           *visit_lines(dossier.visits, self.premises_id)],
             self.tr("Nobody has visited it yet. F5 begins the inspection.")),
            (ui.hazards, ui.hazards_none,
             hazard_lines(dossier.hazards, today, dossier.visits, self.premises_id),
             self.tr("No hazard was ever found here.")),
            (ui.papers, ui.papers_none, paper_lines(dossier.papers, dossier.states),
             self.tr("No paper was issued to it.")),
        )  # fmt: skip
        for rows, none, lines, text in tabs:
            rows.show_rows(with_places(lines, dossier.places))
            rows.setVisible(bool(lines))
            none.setText(text)
            none.setVisible(not lines)
        self._count_tabs(dossier)

    def _count_tabs(self, dossier: Dossier) -> None:
        ui = self.ui
        open_hazards = [line for line in dossier.hazards if line.state not in ("closed", "void")]
        counted = (
            (ui.visits_page, self.tr("Visits"), len(dossier.visits)),
            (ui.hazards_page, self.tr("Hazards"), len(open_hazards)),
            (ui.papers_page, self.tr("Papers"), len(dossier.papers)),
        )
        for page, text, count in counted:
            ui.tabs.setTabText(ui.tabs.indexOf(page), f"{text} {count}" if count else text)

    def go_in(self) -> None:
        """Stand in the first field, or in what the open tab lists."""
        page = self.ui.tabs.currentWidget()
        listed = {
            self.ui.history_page: self.ui.history,
            self.ui.visits_page: self.ui.visits,
            self.ui.hazards_page: self.ui.hazards,
            self.ui.papers_page: self.ui.papers,
        }
        target: QWidget = listed.get(page, self.ui.name)
        target.setFocus()

    def show_edited(self) -> None:
        """Offer to save or give up what was typed."""
        edited = self.form.is_edited
        self.ui.save.setEnabled(edited and not self._saving)
        self.ui.discard.setVisible(edited)
        ui = self.ui
        for button in (ui.inspect, ui.checklist, ui.wholeDossier, ui.selfCheck, ui.handOut,
                       ui.enterCheck):  # fmt: skip
            button.setEnabled(self.premises_id is not None)
        set_state(self.ui.inspect, kind="" if edited else "main")
        set_state(self.ui.save, kind="main" if edited else "")
        if not edited:
            self.ui.unsaved.hide()

    def save(self) -> None:
        """Write what was typed."""
        if not self.form.is_edited or self._saving:
            return
        if self.form.ui.parent_id.unknown:
            self._show_trouble(InvalidDraft((FieldProblem("parent_id", UNKNOWN_PARENT),)))
            return
        values = self.form.changes if self.premises_id else self.form.values()
        store, premises_id, by = self.desk.store, self.premises_id, self.desk.by
        before, told = self._before(values), self.disputed.told
        self._saving = True
        self.desk.write(
            self,
            lambda: save_premises(store, premises_id, values, by=by, seen=before, told=told),
            partial(self._show_saved, before),
            trouble=self._show_trouble,
        )

    def _before(self, values: dict[str, Any]) -> dict[str, Any]:
        """What the person was told stands where `values` are to stand; empty for a new premises."""
        if self.premises_id is None or self.dossier is None:
            return {}
        return {name: {**self.dossier.values, **self._stands}[name] for name in values}

    def _show_saved(self, before: dict[str, Any], saved: Saved) -> None:
        self._saving, self._stands = False, {**saved.stands}
        self.premises_id = saved.premises_id
        self._read()
        self.saved.emit(saved.premises_id)
        if not before:
            self.desk.say(self.tr("Entered in the registry."))
            return
        undo = partial(undo_save, self.desk.store, saved, before, by=self.desk.by)
        self.desk.offer_undo(self.tr("Saved."), undo)

    def _show_trouble(self, trouble: FiresweepError) -> None:
        self._saving = False
        self.show_edited()
        if isinstance(trouble, ChangedMeanwhile):
            self._stands |= trouble.stands
            self.disputed.hear(trouble)
        if isinstance(trouble, InvalidDraft):
            self.ui.tabs.setCurrentWidget(self.ui.details_page)
            self.form.show_problems(trouble.problems)
        else:
            self.desk.tell(trouble)

    def discard(self) -> None:
        """Give up what was typed."""
        if self.dossier is not None:
            self.show_dossier(self.dossier)
        if self.premises_id is None:
            self.closed.emit()

    def show_hazards(self) -> None:
        """Go to the desk where the hazards of this premises are followed."""
        if self.dossier is not None:
            self.desk.go("rectification", search=self.dossier.values["name"])

    def show_visit(self, inspection_id: str) -> None:
        """Show the register form of a visit, to be printed from there."""
        from firesweep.ui.paper.issuing import show_register

        if not self.self_checks.show(inspection_id):
            show_register(self.desk, inspection_id, self)

    def show_paper(self, paper_id: str) -> None:
        """Go to the desk with the hazards of a notice; show any other paper as it is kept."""
        papers = self.dossier.papers if self.dossier else ()
        for paper in papers:
            if paper.id == paper_id and paper.kind == PaperKind.NOTICE:
                self.desk.go("rectification", search=paper.number)
            elif paper.id == paper_id:
                self._show_kept(paper.id, paper.number)

    def _show_kept(self, paper_id: str, number: str) -> None:
        from firesweep.ui.paper.issuing import show_papers

        show_papers(self.desk, [paper_id], lambda _count: number, self)

    def may_leave(self) -> bool:
        """True where nothing would be lost; otherwise say what is to be decided."""
        if not self.form.is_edited:
            return True
        self.ui.unsaved.setText(self.tr("Not saved yet: save it, or discard it."))
        self.ui.unsaved.show()
        return False

    def leave(self) -> None:
        """Close, unless something would be lost."""
        if self.isVisible() and self.may_leave():
            self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language; what is typed stays."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "form"):
            self.ui.retranslateUi(self)
            self.form.retranslate()
            if self.dossier is not None:
                self._show_heading()
                self._show_bonds(self.dossier)
                self._show_past(self.dossier)
