"""The papers of a hazard's steps: which there are, and each to look at, issue and print."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from firesweep.model.numbers import PaperKind
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import HazardLine
from firesweep.ui.paper.issuing import show_form, show_order
from firesweep.ui.words.language import spoken

if TYPE_CHECKING:
    from firesweep.office.paper.issuing import Render
    from firesweep.office.paper.step_papers import StepForm
    from firesweep.store.paper.issuer import Form, Issued
    from firesweep.ui.desk import Desk

    Made = tuple[StepForm, Render]


def papers_of(store: Store, line: HazardLine) -> list[PaperKind]:
    """Return the kinds of paper the steps of a hazard have, besides the notice on its line."""
    from firesweep.office.paper.step_papers import kinds_of

    with store.read() as connection:
        kinds = kinds_of(connection, line.id)
    return [kind for kind in kinds if kind == PaperKind.ORDER or kind in _FORMS]


def show_in_turn(
    desk: "Desk", papers: Sequence[tuple[PaperKind, HazardLine]], screen: QWidget
) -> None:
    """Show some papers, each when the one before it is closed."""
    if papers:
        (kind, line), *rest = papers
        show_step_paper(desk, kind, line, screen, lambda: show_in_turn(desk, rest, screen))


def show_step_paper(
    desk: "Desk",
    kind: PaperKind,
    line: HazardLine,
    screen: QWidget,
    after: Callable[[], None] | None = None,
) -> None:
    """Show the paper of a hazard's last step of its kind, kept or as a draft."""
    if kind == PaperKind.ORDER:
        show_order(desk, line.found_at, screen, after)
        return
    said: dict[str, Any] = {"today": desk.today(), "script": spoken()}
    store, made = desk.store, _FORMS[kind]

    def draft() -> "Form":
        from firesweep.office.paper.step_papers import preview_step_paper

        form, render = made()
        return preview_step_paper(store, form, [line], render=render, **said)

    def issue(desk: "Desk", _inspection_id: str) -> Callable[[], "Issued"]:
        by = desk.by

        def job() -> "Issued":
            from firesweep.office.paper.step_papers import issue_step_paper

            form, render = made()
            return issue_step_paper(store, form, [line], by=by, render=render, **said)

        return job

    show_form(desk, line.found_at, screen, draft, issue, after)


def _extension() -> "Made":
    from firesweep.office.paper.extension import EXTENSION
    from firesweep.paper.extension import extension_pdf

    return EXTENSION, extension_pdf


def _reinspection() -> "Made":
    from firesweep.office.paper.reinspection import REINSPECTION
    from firesweep.paper.reinspection import reinspection_pdf

    return REINSPECTION, reinspection_pdf


def _referral() -> "Made":
    from firesweep.office.paper.referral import REFERRAL
    from firesweep.paper.referral import referral_pdf

    return REFERRAL, referral_pdf


_FORMS: dict[PaperKind, Callable[[], "Made"]] = {
    PaperKind.EXTENSION: _extension,
    PaperKind.REINSPECTION: _reinspection,
    PaperKind.REFERRAL: _referral,
}
"""Loaded when a paper is asked for: drawing takes its time to load."""
