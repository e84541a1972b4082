"""What is done about a week: decided, carried out, failed by veto, signed, printed, taken back."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from firesweep.model.period import Kind
from firesweep.model.review.decision import OTHER
from firesweep.model.review.figures import PAGE
from firesweep.ui.office.week.area_rows import AREA, LOST, VETO, points_of
from firesweep.ui.office.week.last_rows import ALL, DECISION
from firesweep.ui.office.week.page import Page, View
from firesweep.ui.office.week.period_words import period_text
from firesweep.ui.office.week.rows import answers

if TYPE_CHECKING:
    from firesweep.ui.office.week.screen import Week


def act(screen: "Week", row_id: str) -> None:
    """Do what the button of a line says."""
    page = screen.page
    if page is None:
        return
    if row_id.startswith(DECISION):
        _carry_out(screen, page, row_id.removeprefix(DECISION))
    elif row_id == ALL:
        screen.show_view(View.LAST)
    elif row_id.startswith(AREA):
        screen.show_view(View.POINTS, area=row_id.removeprefix(AREA))
    elif row_id.startswith(LOST):
        screen.open_lost(row_id.removeprefix(LOST))
    elif row_id == VETO and not page.signed:
        _veto(screen, page)
    else:
        decide(screen, row_id)


def decide(screen: "Week", row_id: str) -> None:
    """Decide about a record, or change what was decided about it."""
    from firesweep.ui.office.decide_dialog import DecideDialog

    page = screen.page
    if page is None or page.wish.period.kind is not Kind.WEEK:
        screen.desk.say(
            QCoreApplication.translate("Week", "Decisions are made in a week. Choose a week.")
        )
        return
    if page.signed:
        text = QCoreApplication.translate(
            "Week", "{week} is signed, with its decisions. Decide in a week that is not signed yet."
        )
        screen.desk.say(text.format(week=period_text(page.wish.period)))
        return
    found = screen.pages.record(page, screen.late, row_id)
    if found is None:
        return
    figure, record = found
    DecideDialog(
        screen.desk, page.wish.period.name, figure.value if figure in PAGE else OTHER,
        heading=QCoreApplication.translate("Week", "Decide"), about=record.text,
        community_id=page.wish.community, hazard_id=record.hazard_id or None,
        premises_id=record.premises_id or None, people=page.people,
        before=next((one for one in page.decided if answers(one, figure, record)), None),
        parent=screen,
    ).open()  # fmt: skip


def _carry_out(screen: "Week", page: Page, decision_id: str) -> None:
    """Say that what was decided is done; of what is done, change what was said."""
    from firesweep.ui.dialogs.carrying_out import CarryingOutDialog

    for line in (one for one in page.last if one.id == decision_id):
        CarryingOutDialog(
            screen.desk, line.id, what=line.what, who=line.who, due_on=line.due_on,
            done_on=line.done_on, note=line.note, parent=screen,
        ).open()  # fmt: skip


def _veto(screen: "Week", page: Page) -> None:
    """Let a community fail whatever its points, or let them count again."""
    from firesweep.office.review.scores import lift_veto
    from firesweep.ui.office.week import signing

    desk, period, one = screen.desk, page.wish.period, points_of(page)
    if one is None:
        return
    if one.score.veto:
        area = one.community_id
        desk.write(screen, lambda: lift_veto(desk.store, area, period.name, by=desk.by))
        return
    signing.veto(desk, period, one, screen)


def sign(screen: "Week") -> None:
    """Sign the week, unless it is, and show the minutes; of other periods show them only."""
    from firesweep.ui.office.week.signing import SignDialog

    page = screen.page
    if page is None:
        return
    if page.signed is not None or page.wish.period.kind is not Kind.WEEK:
        screen.print()
        return
    dialog = SignDialog(screen.desk, page, period_text(page.wish.period), screen)
    dialog.accepted.connect(screen.print)
    dialog.open()


def print_charts(screen: "Week") -> None:
    """Show the charts on one page, to be printed."""
    from firesweep.ui.office.week.papers import show_charts

    if screen.page is not None:
        show_charts(screen.desk, screen.page.review, screen)


def take_back(screen: "Week") -> None:
    """Make the signature void, so that the week can be signed anew."""
    from firesweep.ui.office.week import signing

    if screen.page is not None:
        signing.take_back(screen.desk, screen.page, screen)


def export(screen: "Week") -> None:
    """Write figures, coverage and open hazards as a workbook."""
    from firesweep.ui.office.week.papers import write_workbook_of

    if screen.page is None:
        return
    name = f"{period_text(screen.period)}.xlsx"
    title = QCoreApplication.translate("Week", "Export")
    chosen, _ = QFileDialog.getSaveFileName(screen, title, name, "*.xlsx")
    if chosen:
        write_workbook_of(screen.desk, screen.page.review, Path(chosen), screen)


def show_help(screen: "Week") -> None:
    """Say what every figure counts, and what deciding and signing do."""
    from firesweep.ui.office.week.help import WeekHelp

    dialog = WeekHelp(screen)
    dialog.exec()
    dialog.deleteLater()
