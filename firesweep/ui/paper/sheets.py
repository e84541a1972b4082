"""Papers without a number, to look at and print: made from the store as it stands."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from firesweep.store.hazard.hazards import HazardLine
from firesweep.ui.paper.preview import Preview
from firesweep.ui.progress import Progress
from firesweep.ui.words.language import spoken

if TYPE_CHECKING:
    from firesweep.office.paper.binding import Kept
    from firesweep.office.paper.sheet_rounds import ForPremises
    from firesweep.ui.desk import Desk

    Made = Callable[[str], bytes]
    """Makes the sheet of a premises, or of a visit."""

Ids = Sequence[str]


def show_closings(desk: "Desk", lines: Sequence[HazardLine], screen: QWidget) -> None:
    """Show how some closed hazards ended, before beside after: a sheet for each premises."""
    from firesweep.office.paper.sheet_rounds import ForPremises, by_premises

    store, said, groups = desk.store, _said(desk), by_premises(lines)

    def made(of: Sequence[HazardLine]) -> bytes:
        from firesweep.office.paper.closing_sheet import closing_sheet
        from firesweep.paper.sheets import closing_pdf

        return closing_pdf(closing_sheet(store, of, **said), store.photos.jpeg)

    one = QCoreApplication.translate("Sheets", "Closing sheet")
    many = QCoreApplication.translate("Sheets", "Closing sheets")
    sheets = [ForPremises(of[0].premises_id, partial(made, of)) for of in groups]
    _show_round(desk, many if len(groups) > 1 else one, lambda: sheets, screen, served=False)


def show_slip(desk: "Desk", inspection_id: str, screen: QWidget) -> None:
    """Show what is left at a door nobody opened."""
    title = QCoreApplication.translate("Sheets", "Slip for the door")
    _show(desk, title, partial(_slip(desk), inspection_id), screen)


def show_slips(desk: "Desk", premises_ids: Ids, screen: QWidget) -> None:
    """Show the slips of those among some premises whose doors were shut when last visited."""
    store, made = desk.store, _slip(desk)

    def sheets() -> "list[ForPremises]":
        from firesweep.office.paper.sheet_rounds import closed_doors, slips

        return slips(store, closed_doors(store, among=premises_ids), made)

    title = QCoreApplication.translate("Sheets", "Slips for the door")
    _show_round(desk, title, sheets, screen, served=True)


def show_checklists(desk: "Desk", premises_ids: Ids, screen: QWidget) -> None:
    """Show the lists of some premises, to be filled in by hand."""
    store, said = desk.store, _said(desk)

    def made(premises_id: str) -> bytes:
        from firesweep.office.paper.blank_checklist import blank_checklist
        from firesweep.paper.sheets import checklist_pdf

        return checklist_pdf(blank_checklist(store, premises_id, **said))

    one = QCoreApplication.translate("Sheets", "Blank checklist")
    many = QCoreApplication.translate("Sheets", "Blank checklists")
    _show_each(desk, (one, many), premises_ids, made, screen)


def show_self_checks(desk: "Desk", premises_ids: Ids, screen: QWidget) -> None:
    """Show premises' own copies of their lists, to be handed out before the visit."""
    store, said = desk.store, _said(desk)

    def made(premises_id: str) -> bytes:
        from firesweep.office.paper.blank_checklist import self_check_sheet
        from firesweep.paper.self_check import self_check_pdf

        return self_check_pdf(self_check_sheet(store, premises_id, **said))

    one = QCoreApplication.translate("Sheets", "Self-check sheet")
    many = QCoreApplication.translate("Sheets", "Self-check sheets")
    _show_each(desk, (one, many), premises_ids, made, screen, served=True)


def show_dossiers(desk: "Desk", premises_ids: Ids, screen: QWidget) -> None:
    """Show everything about some premises as one PDF."""
    store, said = desk.store, _said(desk)

    def made(premises_id: str) -> bytes:
        from firesweep.office.paper.dossier import dossier
        from firesweep.paper.dossier import dossier_pdf

        return dossier_pdf(dossier(store, premises_id, **said), store.photos.jpeg)

    one = QCoreApplication.translate("Sheets", "Dossier")
    many = QCoreApplication.translate("Sheets", "Dossiers")
    _show_each(desk, (one, many), premises_ids, made, screen)


def show_summaries(desk: "Desk", sweeps: Sequence[str], screen: QWidget) -> None:
    """Show how far some sweeps have come, for the street."""
    store, said = desk.store, _said(desk)
    one = QCoreApplication.translate("Sheets", "Summary of the sweep")
    many = QCoreApplication.translate("Sheets", "Summaries of the sweeps")

    def made(sweep_id: str) -> bytes:
        from firesweep.office.paper.sweep_summary import sweep_summary
        from firesweep.paper.sheets import summary_pdf

        return summary_pdf(sweep_summary(store, sweep_id, **said))

    def job() -> "Kept":
        from firesweep.office.paper.sheet_rounds import sweeps_round
        from firesweep.paper.sheets import cover_pdf

        return sweeps_round(store, sweeps, made, cover=cover_pdf, **said)

    _show_kept(desk, many if len(sweeps) > 1 else one, job, screen)


def show_draw(desk: "Desk", draw_id: str, screen: QWidget, said: str = "") -> None:
    """Show the premises drawn by lot, with all it takes to repeat the draw, and what is `said`."""
    store, script = desk.store, spoken()

    def job() -> bytes:
        from firesweep.office.sweep.draws import draw_sheet
        from firesweep.paper.draw import draw_pdf

        return draw_pdf(draw_sheet(store, draw_id, script=script))

    _show(desk, QCoreApplication.translate("Sheets", "Premises drawn by lot"), job, screen, said)


def _said(desk: "Desk") -> dict[str, Any]:
    """The day and the language a sheet is made on and in."""
    return {"today": desk.today(), "script": spoken()}


def _slip(desk: "Desk") -> "Made":
    store, said = desk.store, _said(desk)

    def made(inspection_id: str) -> bytes:
        from firesweep.office.paper.door_slip import door_slip
        from firesweep.paper.sheets import slip_pdf

        return slip_pdf(door_slip(store, inspection_id, **said))

    return made


def _show_each(
    desk: "Desk",
    titles: tuple[str, str],
    premises_ids: Ids,
    made: "Made",
    screen: QWidget,
    *,
    served: bool = False,
) -> None:
    """Show a sheet of each premises; `titles` are of one, and of several."""

    def sheets() -> "list[ForPremises]":
        from firesweep.office.paper.sheet_rounds import ForPremises

        return [ForPremises(each, partial(made, each)) for each in premises_ids]

    _show_round(desk, titles[len(premises_ids) > 1], sheets, screen, served=served)


def _show_round(
    desk: "Desk",
    title: str,
    sheets: "Callable[[], list[ForPremises]]",
    screen: QWidget,
    *,
    served: bool,
) -> None:
    """Show sheets as one PDF in walking order, a list on top of several."""
    store, said, progress = desk.store, _said(desk), Progress(title)

    def job() -> "Kept":
        from firesweep.office.paper.sheet_rounds import premises_round
        from firesweep.paper.sheets import cover_pdf

        return premises_round(store, sheets(), progress.step, cover=cover_pdf, served=served,
                              **said)  # fmt: skip

    _show_kept(desk, title, job, screen, progress)


def _show_kept(
    desk: "Desk",
    title: str,
    job: "Callable[[], Kept]",
    screen: QWidget,
    progress: Progress | None = None,
) -> None:
    def show(kept: "Kept") -> None:
        preview = Preview(kept.file, title, screen)
        preview.show_by_hand(kept.by_hand)
        preview.show_absent(kept.absent)
        preview.open()

    desk.make(screen, job, show, progress=progress)


def _show(
    desk: "Desk", name: str, job: Callable[[], bytes], screen: QWidget, said: str = ""
) -> None:
    def show(pdf: bytes) -> None:
        preview = Preview(pdf, name, screen)
        preview.tell(said)
        preview.open()

    desk.make(screen, job, show)
