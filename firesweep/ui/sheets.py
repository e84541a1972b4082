"""Papers without a number, to look at and print: made from the store as it stands."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from firesweep.store.hazard.hazards import HazardLine
from firesweep.ui.language import spoken
from firesweep.ui.preview import Preview
from firesweep.ui.progress import Progress

if TYPE_CHECKING:
    from firesweep.office.binding import Kept
    from firesweep.ui.desk import Desk


def show_closing(desk: "Desk", lines: Sequence[HazardLine], screen: QWidget) -> None:
    """Show how some closed hazards of one premises ended, before beside after."""
    store, today, script = desk.store, desk.today(), spoken()

    def job() -> bytes:
        from firesweep.office.closing_sheet import closing_sheet
        from firesweep.paper.sheets import closing_pdf

        sheet = closing_sheet(store, lines, today=today, script=script)
        return closing_pdf(sheet, store.photos.jpeg)

    _show(desk, QCoreApplication.translate("Sheets", "Closing sheet"), job, screen)


def show_closings(desk: "Desk", lines: Sequence[HazardLine], screen: QWidget) -> None:
    """Show a closing sheet for each premises of some hazards as one PDF, a list on top."""
    from firesweep.office.sheet_rounds import ForPremises, by_premises, premises_round

    store = desk.store
    said: dict[str, Any] = {"today": desk.today(), "script": spoken()}
    title = QCoreApplication.translate("Sheets", "Closing sheets")
    groups, progress = by_premises(lines), Progress(title)

    def made(of: Sequence[HazardLine]) -> bytes:
        from firesweep.office.closing_sheet import closing_sheet
        from firesweep.paper.sheets import closing_pdf

        return closing_pdf(closing_sheet(store, of, **said), store.photos.jpeg)

    def job() -> "Kept":
        from firesweep.paper.sheets import cover_pdf

        sheets = [ForPremises(of[0].premises_id, partial(made, of)) for of in groups]
        return premises_round(store, sheets, progress.step, cover=cover_pdf, **said)

    def show(kept: "Kept") -> None:
        preview = Preview(kept.file, title, screen)
        preview.show_by_hand(kept.by_hand)
        preview.open()

    desk.make(screen, job, show, progress=progress)


def show_slip(desk: "Desk", inspection_id: str, screen: QWidget) -> None:
    """Show what is left at a door nobody opened."""
    store, today, script = desk.store, desk.today(), spoken()

    def job() -> bytes:
        from firesweep.office.door_slip import door_slip
        from firesweep.paper.sheets import slip_pdf

        return slip_pdf(door_slip(store, inspection_id, today=today, script=script))

    _show(desk, QCoreApplication.translate("Sheets", "Slip for the door"), job, screen)


def show_checklist(desk: "Desk", premises_id: str, screen: QWidget) -> None:
    """Show the list of a premises, to be filled in by hand."""
    store, today, script = desk.store, desk.today(), spoken()

    def job() -> bytes:
        from firesweep.office.blank_checklist import blank_checklist
        from firesweep.paper.sheets import checklist_pdf

        return checklist_pdf(blank_checklist(store, premises_id, today=today, script=script))

    _show(desk, QCoreApplication.translate("Sheets", "Blank checklist"), job, screen)


def show_self_check(desk: "Desk", premises_id: str, screen: QWidget) -> None:
    """Show the premises' own copy of its list, to be handed out before the visit."""
    store, today, script = desk.store, desk.today(), spoken()

    def job() -> bytes:
        from firesweep.office.blank_checklist import self_check_sheet
        from firesweep.paper.self_check import self_check_pdf

        return self_check_pdf(self_check_sheet(store, premises_id, today=today, script=script))

    _show(desk, QCoreApplication.translate("Sheets", "Self-check sheet"), job, screen)


def show_dossier(desk: "Desk", premises_id: str, screen: QWidget) -> None:
    """Show everything about a premises as one PDF."""
    store, today, script = desk.store, desk.today(), spoken()

    def job() -> bytes:
        from firesweep.office.dossier import dossier
        from firesweep.paper.dossier import dossier_pdf

        content = dossier(store, premises_id, today=today, script=script)
        return dossier_pdf(content, store.photos.jpeg)

    _show(desk, QCoreApplication.translate("Sheets", "Dossier"), job, screen)


def show_summary(desk: "Desk", sweep_id: str, screen: QWidget) -> None:
    """Show how far a sweep has come, for the street."""
    store, today, script = desk.store, desk.today(), spoken()

    def job() -> bytes:
        from firesweep.office.sweep_summary import sweep_summary
        from firesweep.paper.sheets import summary_pdf

        return summary_pdf(sweep_summary(store, sweep_id, today=today, script=script))

    _show(desk, QCoreApplication.translate("Sheets", "Summary of the sweep"), job, screen)


def show_draw(desk: "Desk", draw_id: str, screen: QWidget) -> None:
    """Show the premises drawn by lot, with all it takes to repeat the draw."""
    store, script = desk.store, spoken()

    def job() -> bytes:
        from firesweep.office.draws import draw_sheet
        from firesweep.paper.draw import draw_pdf

        return draw_pdf(draw_sheet(store, draw_id, script=script))

    _show(desk, QCoreApplication.translate("Sheets", "Premises drawn by lot"), job, screen)


def _show(desk: "Desk", name: str, job: Callable[[], bytes], screen: QWidget) -> None:
    desk.make(screen, job, lambda pdf: Preview(pdf, name, screen).open())
