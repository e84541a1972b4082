"""What follows a finished visit, in one place: notice, order, and the form to be signed."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from firesweep.errors import FiresweepError
from firesweep.model.vocabulary import Handling, Outcome, SignatureWay
from firesweep.store.hazard.hazards import hazard_rows
from firesweep.store.registry.premises import premises
from firesweep.store.street import setting
from firesweep.store.visit.inspections import inspection
from firesweep.ui.forms.ui_following import Ui_Following
from firesweep.ui.look.theme import set_state
from firesweep.ui.paper.issuing import copy_job, issue_job, order_job, register_job
from firesweep.ui.paper.preview import Preview
from firesweep.ui.paper.sheets import show_slip
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.listing import listed
from firesweep.ui.words.trouble import sentence

if TYPE_CHECKING:
    from firesweep.store.paper.issuer import Issued
    from firesweep.ui.desk import Desk


class Ended(NamedTuple):
    """A finished visit: the hazards that want a notice, and who signs the printed form."""

    premises: str
    address: str
    visited_on: str
    outcome: Outcome
    hazards: int
    to_notice: tuple[str, ...]
    on_the_spot: tuple[str, ...]
    on_paper: tuple[str, ...]
    phone: str
    """Where those who get the papers call; empty where nobody has said so."""


class Following(QWidget):
    """Enter does what comes next: issue notice and order, print the form, close."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_Following()
        ui.setupUi(self)
        self.ended: Ended | None = None
        self.issued: dict[QPushButton, Issued] = {}
        ui.issue.clicked.connect(lambda: self._paper(ui.issue, issue_job))
        ui.issueOrder.clicked.connect(lambda: self._paper(ui.issueOrder, order_job))
        ui.printSlip.clicked.connect(lambda: show_slip(self.desk, self.inspection_id, self))
        ui.form.clicked.connect(lambda: self._paper(ui.form, register_job))
        ui.leave.clicked.connect(self.left)
        self.show_buttons()

    def follow(self, desk: "Desk", inspection_id: str) -> None:
        """Show what follows a visit."""
        self.desk = desk
        self.inspection_id = inspection_id
        desk.read(self, lambda c: read_ended(c, inspection_id), self.show_ended)

    def show_ended(self, ended: Ended) -> None:
        """Say what was written, and offer what comes next."""
        self.ended = ended
        ui = self.ui
        got_in = ended.outcome == Outcome.INSPECTED
        ui.done.show_text(self.tr("Locked"))
        ui.title.setText(ended.premises)
        found = self.tr("Inspected; %n hazards found", "", ended.hazards)
        text = found if got_in else self.tr("No access recorded; this is not an inspection")
        said = (long_date(ended.visited_on), ended.address, text)
        ui.about.setText("  ·  ".join(filter(None, said)))
        self._show_notice(ended)
        self._show_order(ended)
        self._show_slip(ended)
        self._show_form(ended)
        self.show_buttons()
        self.next_button().setFocus()

    def next_button(self) -> QPushButton:
        """What Enter does now."""
        ui, ended = self.ui, self.ended
        if ended and ended.to_notice and ui.issue not in self.issued:
            return ui.issue
        if ended and ended.on_the_spot and ui.issueOrder not in self.issued:
            return ui.issueOrder
        if ended and ended.on_paper and ui.form not in self.issued:
            return ui.form
        return ui.leave

    def show_buttons(self) -> None:
        """Say the buttons; the one that comes next has Enter."""
        ui, following, again = self.ui, self.next_button(), self.tr("Show and print again")
        texts = {
            ui.issue: again if ui.issue in self.issued else self.tr("Issue notice"),
            ui.issueOrder: again if ui.issueOrder in self.issued else self.tr("Issue order"),
            ui.printSlip: self.tr("Print slip"),
            ui.form: again if ui.form in self.issued else self.tr("Print form"),
            ui.leave: self.tr("Close"),
        }
        for button, text in texts.items():
            here = button is following
            key = "Enter" if here else "Esc" if button is ui.leave else ""
            button.setText("  ".join(filter(None, (text, key))))
            button.setAccessibleName(text)
            button.setDefault(here)
            set_state(button, kind="main" if here else "")

    def show_trouble(self, trouble: FiresweepError) -> None:
        """Say why a paper could not be issued."""
        self.ui.issue.setEnabled(True)
        self.ui.issueOrder.setEnabled(True)
        self.ui.form.setEnabled(following_notice(self.ended, self.ui.issue in self.issued))
        self.ui.trouble.setText(sentence(trouble))
        self.ui.trouble.show()
        self.next_button().setFocus()  # it lost the keys while it was switched off

    def _show_notice(self, ended: Ended) -> None:
        ui = self.ui
        issued = self.issued.get(ui.issue)
        ui.notice.setVisible(bool(ended.to_notice))
        wanted = self.tr("%n hazards want a rectification notice", "", len(ended.to_notice))
        ui.noticeTitle.setText(self.tr("Notice issued") if issued else wanted)
        lines = [*ended.to_notice, *([] if ended.phone else [self._nobody_to_call()])]
        ui.noticeText.setText(issued.number if issued else "\n".join(lines))

    def _show_order(self, ended: Ended) -> None:
        ui = self.ui
        issued = self.issued.get(ui.issueOrder)
        ui.order.setVisible(bool(ended.on_the_spot))
        wanted = self.tr("%n hazards put right on the spot", "", len(ended.on_the_spot))
        ui.orderTitle.setText(self.tr("Order on the spot issued") if issued else wanted)
        ui.orderText.setText(issued.number if issued else "\n".join(ended.on_the_spot))

    def _show_slip(self, ended: Ended) -> None:
        ui = self.ui
        ui.slip.setVisible(ended.outcome == Outcome.NO_ACCESS)
        ui.slipTitle.setText(self.tr("Slip for the door"))
        said = self.tr("It says who came, when the team comes again, and whom to call.")
        ui.slipText.setText(said if ended.phone else self._nobody_to_call())

    def _nobody_to_call(self) -> str:
        return self.tr(
            "It does not say whom to call: write it in by hand, or enter it in Settings, "
            "Paper heading and numbers."
        )

    def _show_form(self, ended: Ended) -> None:
        ui = self.ui
        issued = self.issued.get(ui.form)
        ready = following_notice(ended, ui.issue in self.issued)
        who = [name or self.tr("the person in charge") for name in ended.on_paper]
        signing = self.tr("To be signed on paper by {names}").format(names=listed(who))
        first = self.tr("It states the notice's number: issue the notice first.")
        text = signing if who else self.tr("Everybody has signed on screen.")
        ui.form.setEnabled(ready)
        ui.formTitle.setText(self.tr("Inspection register form"))
        ui.formText.setText(issued.number if issued else text if ready else first)

    def _paper(self, button: QPushButton, job: "Callable[[Desk, str], Any]") -> None:
        if button in self.issued:
            self._preview(button)
            return
        button.setEnabled(False)
        self.ui.trouble.hide()

        def show(issued: "Issued") -> None:
            self.issued[button] = issued
            button.setEnabled(True)
            if self.ended:
                self.show_ended(self.ended)
            self._preview(button)

        self.desk.write(self, job(self.desk, self.inspection_id), show, trouble=self.show_trouble)

    def _preview(self, button: QPushButton) -> None:
        issued = self.issued[button]
        preview = Preview(issued.pdf, issued.number, self)
        preview.offer_copy(copy_job(self.desk, issued.number) if button is self.ui.issue else None)
        preview.open()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and getattr(self, "ended", None):
            self.ui.retranslateUi(self)
            self.show_ended(self.ended)  # type: ignore[arg-type]


def following_notice(ended: Ended | None, issued: bool) -> bool:
    """True once the register form can say the notice's number, or there is none to say."""
    return issued or not (ended and ended.to_notice)


def read_ended(connection: Any, inspection_id: str) -> Ended:
    """Return what a finished visit still wants."""
    fact = inspection(connection, inspection_id)
    rows, place = hazard_rows(connection, inspection_id), premises(connection, fact["premises_id"])
    signing = [*fact["people"], *([fact["unit"]] if fact["outcome"] == Outcome.INSPECTED else [])]
    paper = [who.get("name", "") for who in signing if who.get("way") == SignatureWay.ON_PAPER]
    return Ended(
        premises=place["name"],
        address=place["address"],
        visited_on=fact["visited_on"],
        outcome=Outcome(fact["outcome"]),
        hazards=len(rows),
        to_notice=tuple(r["description"] for r in rows if r["handling"] == Handling.NOTICE),
        on_the_spot=tuple(r["description"] for r in rows if r["handling"] == Handling.ON_THE_SPOT),
        on_paper=tuple(paper),
        phone=setting(connection, "paper.phone", ""),
    )
