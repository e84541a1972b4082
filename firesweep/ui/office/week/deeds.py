"""What is done about a week: decided, carried out, failed by veto, signed, printed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from firesweep.model.period import Kind
from firesweep.model.review.decision import OTHER, POINTS
from firesweep.model.review.figures import Figure
from firesweep.store.review.records import RecordLine
from firesweep.ui.office.week.area_rows import points_of
from firesweep.ui.office.week.page import Page
from firesweep.ui.office.week.period_words import period_text
from firesweep.ui.office.week.rows import answers
from firesweep.ui.parts.files import ask_place

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


def may_decide(desk: "Desk", page: Page) -> bool:
    """True of a week that is not signed; of any other page it is said why not."""
    if page.wish.period.kind is not Kind.WEEK:
        desk.say(QCoreApplication.translate("Week", "Decisions are made in a week. Choose a week."))
    elif page.signed:
        text = QCoreApplication.translate(
            "Week", "{week} is signed, with its decisions. Decide in a week that is not signed yet."
        )
        desk.say(text.format(week=period_text(page.wish.period)))
    else:
        return True
    return False


def decide(desk: "Desk", page: Page, figure: Figure, record: RecordLine, parent: QWidget) -> None:
    """Decide about a record, or change what was decided about it."""
    from firesweep.ui.office.decide_dialog import DecideDialog

    DecideDialog(
        desk, page.wish.period.name, figure.value if figure.value in POINTS else OTHER,
        heading=QCoreApplication.translate("Week", "Decide"), about=record.text,
        community_id=page.wish.community, hazard_id=record.hazard_id or None,
        premises_id=record.premises_id or None, people=page.people,
        before=next((one for one in page.decided if answers(one, figure, record)), None),
        parent=parent,
    ).open()  # fmt: skip


def carry_out(desk: "Desk", page: Page, decision_id: str, parent: QWidget) -> None:
    """Say that what was decided is done; of what is done, change what was said."""
    from firesweep.ui.dialogs.carrying_out import CarryingOutDialog

    for line in (one for one in page.last if one.id == decision_id):
        CarryingOutDialog(
            desk, line.id, what=line.what, who=line.who, due_on=line.due_on,
            done_on=line.done_on, note=line.note, parent=parent,
        ).open()  # fmt: skip


def veto(desk: "Desk", page: Page, parent: QWidget) -> None:
    """Let a community fail whatever its points, or let them count again."""
    from firesweep.office.review.scores import lift_veto
    from firesweep.ui.office.week import signing

    period, one = page.wish.period, points_of(page)
    if one is None:
        return
    if one.score.veto:
        area = one.community_id
        desk.write(parent, lambda: lift_veto(desk.store, area, period.name, by=desk.by))
    else:
        signing.veto(desk, period, one, parent)


def sign(desk: "Desk", page: Page, parent: QWidget, then: Callable[[], object]) -> None:
    """Sign the week, unless it is, then show the minutes; of other periods show them only."""
    from firesweep.ui.office.week.signing import SignDialog

    if page.signed is not None or page.wish.period.kind is not Kind.WEEK:
        then()
        return
    dialog = SignDialog(desk, page, period_text(page.wish.period), parent)
    dialog.accepted.connect(then)
    dialog.open()


def take_back(desk: "Desk", page: Page, parent: QWidget) -> None:
    """Make the signature void, so that the week can be signed anew."""
    from firesweep.ui.office.week import signing

    signing.take_back(desk, page, parent)


def print_charts(desk: "Desk", page: Page, parent: QWidget) -> None:
    """Show the charts on one page, to be printed."""
    from firesweep.ui.office.week.papers import show_charts

    show_charts(desk, page.review, parent)


def export(desk: "Desk", page: Page, parent: QWidget) -> None:
    """Write figures, coverage and open hazards as a workbook."""
    from firesweep.ui.office.week.papers import write_workbook_of

    name = f"{period_text(page.wish.period)}.xlsx"
    title = QCoreApplication.translate("Week", "Export")
    if chosen := ask_place(parent, title, name, "Excel (*.xlsx)"):
        write_workbook_of(desk, page.review, chosen, parent)


def show_help(parent: QWidget) -> None:
    """Say what every figure counts, and what deciding and signing do."""
    from firesweep.ui.office.week.help import WeekHelp

    dialog = WeekHelp(parent)
    dialog.exec()
    dialog.deleteLater()
