"""Issuing papers: one after a look at its draft, or many notices at once."""

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from firesweep.errors import FiresweepError
from firesweep.model.numbers import PaperKind
from firesweep.store.journal import Changed
from firesweep.ui.paper.late import boxes_of, late_job
from firesweep.ui.paper.pages import Pages
from firesweep.ui.paper.preview import Preview
from firesweep.ui.progress import Progress
from firesweep.ui.words.language import spoken
from firesweep.ui.words.trouble import sentence

if TYPE_CHECKING:
    from firesweep.office.paper.binding import Kept
    from firesweep.store.paper.issuer import Form, Issued
    from firesweep.ui.desk import Desk


MANY = 10
"""Papers that are put together without a word about it."""

Issue = Callable[["Desk", str], Callable[[], "Issued"]]
"""Makes the call that issues a visit's paper, as `issue_job` and `register_job` do."""


class IssuedMany(NamedTuple):
    """Notices issued one after the other; `trouble` is what stopped the rest."""

    papers: tuple[str, ...]
    changed: Changed
    trouble: FiresweepError | None


class DraftPreview(Preview):
    """A visit's paper before it has a number; issuing shows it as it is kept."""

    def __init__(
        self,
        desk: "Desk",
        inspection_id: str,
        draft: bytes,
        parent: QWidget | None = None,
        *,
        issue: "Issue | None" = None,
        notice: bool = False,
    ) -> None:
        """`issue` makes the call that issues it; without it, or so said, it is a notice."""
        super().__init__(draft, "", parent)
        self.desk = desk
        self.inspection_id = inspection_id
        self._job = issue or issue_job
        self._notice = notice or issue is None
        self.setWindowTitle(self.tr("Draft"))
        self.show_name(self.tr("Draft, not issued yet"))
        self._offer(issued=False)
        self.ui.issue.clicked.connect(self.issue)

    def issue(self) -> None:
        """Give the paper its number; from then on it can be printed."""
        self.ui.issue.setEnabled(False)
        self.ui.trouble.hide()
        job = self._job(self.desk, self.inspection_id)
        self.desk.write(self, job, self.show_issued, trouble=self.show_trouble)

    def show_issued(self, issued: "Issued") -> None:
        """Show the paper as it is kept."""
        self.setWindowTitle(issued.number)
        draft = self.pages
        self.show_pdf(Pages(issued.pdf), issued.number)
        draft.close()
        self.freeze(late_job(self.desk, issued.number))
        if self._notice:
            self.offer_copy(copy_job(self.desk, issued.number))
        self._offer(issued=True)

    def show_trouble(self, trouble: FiresweepError) -> None:
        """Say why it could not be issued."""
        self.ui.issue.setEnabled(True)
        self.ui.trouble.setText(sentence(trouble))
        self.ui.trouble.show()

    def _offer(self, *, issued: bool) -> None:
        self.ui.issue.setVisible(not issued)
        for button in (self.ui.save, self.ui.open, self.ui.print):
            button.setVisible(issued)


def draft_job(desk: "Desk", inspection_id: str) -> Callable[[], bytes]:
    """Return the call that makes the draft of a visit's notice."""
    store, by, today, script = desk.store, desk.by, desk.today(), spoken()

    def job() -> bytes:
        from firesweep.field.notice import preview_notice
        from firesweep.paper.notice import notice_pdf

        return preview_notice(
            store, inspection_id, by=by, today=today, render=notice_pdf, script=script
        )

    return job


def issue_job(desk: "Desk", inspection_id: str) -> Callable[[], "Issued"]:
    """Return the call that issues a visit's notice."""
    store, by, today, script = desk.store, desk.by, desk.today(), spoken()

    def job() -> "Issued":
        from firesweep.field.notice import issue_notice
        from firesweep.paper.notice import notice_pdf

        return issue_notice(
            store, inspection_id, by=by, today=today, render=notice_pdf, script=script
        )

    return job


def copy_job(desk: "Desk", number: str) -> Callable[[], bytes]:
    """Return the call that makes a copy of an issued notice that can be edited."""
    store = desk.store

    def job() -> bytes:
        from firesweep.office.paper.notices import notice_copy
        from firesweep.paper.notice_docx import notice_docx

        return notice_copy(store, number, notice_docx)

    return job


def register_job(desk: "Desk", inspection_id: str) -> Callable[[], "Issued"]:
    """Return the call that issues a visit's register form, or finds the one it has.

    The visit's notices come first: the form says their numbers.
    """
    store, by, today, script = desk.store, desk.by, desk.today(), spoken()

    def job() -> "Issued":
        from firesweep.field.register import issue_register
        from firesweep.paper.register import register_pdf

        return issue_register(
            store, inspection_id, by=by, today=today, render=register_pdf, script=script
        )

    return job


def order_job(desk: "Desk", inspection_id: str) -> Callable[[], "Issued"]:
    """Return the call that issues a visit's order on the spot, or finds the one it has."""
    store, by, today, script = desk.store, desk.by, desk.today(), spoken()

    def job() -> "Issued":
        from firesweep.field.order import issue_order
        from firesweep.paper.order import order_pdf

        return issue_order(
            store, inspection_id, by=by, today=today, render=order_pdf, script=script
        )

    return job


def show_order(
    desk: "Desk", inspection_id: str, screen: QWidget, after: Callable[[], None] | None = None
) -> None:
    """Show a visit's order on the spot as it is kept, or as a draft to be issued from there."""
    store, today, script = desk.store, desk.today(), spoken()

    def job() -> "Form":
        from firesweep.field.order import preview_order
        from firesweep.paper.order import order_pdf

        return preview_order(store, inspection_id, today=today, render=order_pdf, script=script)

    show_form(desk, inspection_id, screen, job, order_job, after)


def show_register(desk: "Desk", inspection_id: str, screen: QWidget) -> None:
    """Show a visit's register form as it is kept, or as a draft to be issued from there."""
    store, script = desk.store, spoken()

    def job() -> "Form":
        from firesweep.field.register import preview_register
        from firesweep.paper.register import register_pdf

        return preview_register(store, inspection_id, render=register_pdf, script=script)

    show_form(desk, inspection_id, screen, job, register_job)


def show_form(
    desk: "Desk",
    inspection_id: str,
    screen: QWidget,
    job: Callable[[], "Form"],
    issue: Issue,
    after: Callable[[], None] | None = None,
) -> None:
    """Show a paper as it is kept, or as a draft from which `issue` gives it its number.

    `after` is called when it is closed again.
    """

    def show(made: "tuple[Form, tuple[str, ...]]") -> None:
        form, boxes = made
        if form.number:
            shown = Preview(form.pdf, form.number, screen)
            shown.freeze(late_job(desk, form.number))
            shown.show_absent(boxes)
        else:
            shown = DraftPreview(desk, inspection_id, form.pdf, screen, issue=issue)
        if after:
            shown.finished.connect(lambda _result: after())
        shown.open()

    def with_boxes() -> "tuple[Form, tuple[str, ...]]":
        form = job()
        return form, boxes_of(desk, form.number)

    desk.make(screen, with_boxes, show)


def show_papers(
    desk: "Desk", paper_ids: Collection[str], heading: Callable[[int], str], screen: QWidget
) -> None:
    """Show kept papers as one PDF, in the order they are carried round, a list of many on top.

    `heading` names as many as are in it: a paper whose PDF is not here is left out.
    """

    def show(made: "tuple[Kept, tuple[str, str]]") -> None:
        from firesweep.office.paper.notices import not_here

        kept, (number, kind) = made
        held = len(paper_ids) - len(kept.left_out)
        preview = Preview(kept.file, heading(held), screen)
        preview.show_by_hand(kept.by_hand)
        preview.freeze(late_job(desk, number) if number else None)
        preview.show_absent(kept.absent)
        preview.offer_copy(copy_job(desk, number) if kind == PaperKind.NOTICE else None)
        preview.warn(not_here(kept))
        preview.open()

    title = QCoreApplication.translate("Issuing", "Putting the papers together")
    progress = Progress(title) if len(paper_ids) > MANY else None
    step = progress.step if progress else None
    store, today, script = desk.store, desk.today(), spoken()

    def job() -> "tuple[Kept, tuple[str, str]]":
        from firesweep.office.paper.notices import kept_pdfs, one_among
        from firesweep.paper.sheets import cover_pdf

        kept = kept_pdfs(store, paper_ids, step, cover=cover_pdf, today=today, script=script)
        return kept, one_among(store, paper_ids)

    desk.make(screen, job, show, progress=progress)


def issue_many_job(
    desk: "Desk", inspection_ids: Collection[str], step: Callable[[int, int], None]
) -> Callable[[], IssuedMany]:
    """Return the call that issues the notices of many visits; each is whole or not there."""
    jobs = [issue_job(desk, inspection_id) for inspection_id in inspection_ids]

    def job() -> IssuedMany:
        from firesweep.field.notice import DatePassed

        done: list[Issued] = []  # without the PDFs: two hundred would take 300 MB
        trouble: FiresweepError | None = None
        try:
            for number, issue in enumerate(jobs):
                step(number, len(jobs))
                try:
                    done.append(issue()._replace(pdf=b""))
                except DatePassed as passed:  # that one wants a date; the others wait for nothing
                    trouble = trouble or passed
        except FiresweepError as stopped:
            trouble = stopped
        tables = frozenset().union(*(issued.changed.tables for issued in done))
        ids = frozenset().union(*(issued.changed.ids for issued in done))
        return IssuedMany(tuple(i.paper_id for i in done), Changed(tables, ids), trouble)

    return job
