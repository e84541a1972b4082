"""A further notice, or a first one that is late: its date, then its draft to issue it from."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from firesweep.store.calendar import load_calendar
from firesweep.store.hazard.hazards import HazardLine, hazard_row, life_of
from firesweep.ui.forms.ui_renotice import Ui_Renotice
from firesweep.ui.office.step_dialogs import StepDialog
from firesweep.ui.paper.issuing import DraftPreview
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.deeds import deed_at
from firesweep.ui.words.language import spoken

if TYPE_CHECKING:
    from firesweep.store.paper.issuer import Issued
    from firesweep.ui.desk import Desk


class RenoticeDialog(StepDialog):
    """Asks by when the rest has to be put right, and shows the notice for it as a draft."""

    def __init__(
        self,
        desk: "Desk",
        line: HazardLine,
        hazard_ids: Collection[str],
        parent: QWidget | None = None,
    ) -> None:
        from firesweep.field.renotice import proposed_deadline

        super().__init__(desk, Ui_Renotice(), line, parent)
        self.hazard_ids = tuple(hazard_ids)
        with desk.store.read() as connection:
            life, calendar = life_of(connection, line.id), load_calendar(connection)
            rows = [hazard_row(connection, each) for each in self.hazard_ids]
        if not line.number:
            self._say_late(rows)
        proposed = proposed_deadline(life, desk.today(), calendar)
        self.ui.deadline.setDate(QDate(proposed))  # type: ignore[call-overload]

    def _say_late(self, rows: Sequence[Mapping[Any, Any]]) -> None:
        """It is the first notice: it comes after the date, so it gets another."""
        self.setWindowTitle(self.tr("Issue a notice"))
        self.ui.heading.setText(deed_at(self.windowTitle(), self.line.premises))
        text = self.tr("{hazard}: its date {day} has passed before the notice was issued.")
        self.ui.about.setText("\n".join(
            text.format(hazard=row["description"], day=long_date(row["deadline"])) for row in rows
        ))  # fmt: skip

    def submit(self) -> None:
        """Make the draft; trouble with the date stands beside it."""
        self.show_no_trouble()
        if self.refuses_day():
            return
        self.ui.ok.setEnabled(False)
        self.desk.make(self, self._draft_job(), self.show_draft, trouble=self.show_trouble)

    def show_draft(self, draft: bytes) -> None:
        """Show the draft in the place of this dialog."""
        self.accept()
        self.preview = DraftPreview(
            self.desk, self.line.found_at, draft, self.parentWidget(), issue=self._issue,
            notice=True,
        )  # fmt: skip
        self.preview.open()

    def _draft_job(self) -> Callable[[], bytes]:
        desk, line, ids, script = self.desk, self.line, self.hazard_ids, spoken()
        until = self.until = self.ui.deadline.date().toPython()

        def job() -> bytes:
            from firesweep.field.renotice import preview_again
            from firesweep.paper.notice import notice_pdf

            return preview_again(
                desk.store, line.found_at, ids, until,
                by=desk.by, today=desk.today(), render=notice_pdf, script=script,
            )  # fmt: skip

        return job

    def _issue(self, desk: "Desk", origin: str) -> Callable[[], "Issued"]:
        # Its fields are gone by now: the preview stands in the place of the dialog.
        ids, script, until = self.hazard_ids, spoken(), self.until

        def job() -> "Issued":
            from firesweep.field.renotice import issue_again
            from firesweep.paper.notice import notice_pdf

            return issue_again(
                desk.store, origin, ids, until,
                by=desk.by, today=desk.today(), render=notice_pdf, script=script,
            )  # fmt: skip

        return job
