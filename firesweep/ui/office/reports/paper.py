"""The registration form of a report on the screen: as it is kept, or a draft to be issued."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from firesweep.ui.paper.issuing import show_form
from firesweep.ui.words.language import spoken

if TYPE_CHECKING:
    from firesweep.store.paper.issuer import Form, Issued
    from firesweep.ui.desk import Desk


def show_registration(desk: "Desk", report_id: str, parent: QWidget) -> None:
    """Show the form of a report; issued, it has a number."""
    show_form(desk, report_id, parent, _draft(desk, report_id), _issue)


def _draft(desk: "Desk", report_id: str) -> "Callable[[], Form]":
    store, today, script = desk.store, desk.today(), spoken()

    def job() -> "Form":
        from firesweep.office.paper.report import preview_report
        from firesweep.paper.report import report_pdf

        return preview_report(store, report_id, today=today, render=report_pdf, script=script)

    return job


def _issue(desk: "Desk", report_id: str) -> "Callable[[], Issued]":
    store, by, today, script = desk.store, desk.by, desk.today(), spoken()

    def job() -> "Issued":
        from firesweep.office.paper.report import issue_report
        from firesweep.paper.report import report_pdf

        return issue_report(store, report_id, by=by, today=today, render=report_pdf, script=script)

    return job
