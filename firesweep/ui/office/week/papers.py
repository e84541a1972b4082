"""What leaves the screen of the week: the minutes, the charts, and the workbook."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from firesweep.model.period import Period
from firesweep.model.review.page import Review
from firesweep.ui.paper.preview import Preview
from firesweep.ui.words.language import spoken

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


def show_minutes(desk: "Desk", period: Period, community: str, screen: QWidget) -> None:
    """Show the minutes, to be printed or saved."""
    store, today, script = desk.store, desk.today(), spoken()

    def job() -> bytes:
        from firesweep.office.review.sign_off import printed
        from firesweep.paper.minutes import minutes_pdf

        return minutes_pdf(printed(store, period, today, community, script=script))

    name = QCoreApplication.translate("Week", "Minutes")
    desk.make(screen, job, lambda pdf: Preview(pdf, name, screen).open())


def show_charts(desk: "Desk", found: Review, screen: QWidget) -> None:
    """Show the page of charts, to be printed or saved."""
    store, today, script = desk.store, desk.today(), spoken()

    def job() -> bytes:
        from firesweep.office.review.charts import charts_sheet
        from firesweep.paper.charts_page import charts_pdf

        return charts_pdf(charts_sheet(store, found, today, script))

    name = QCoreApplication.translate("Week", "Charts")
    desk.make(screen, job, lambda pdf: Preview(pdf, name, screen).open())


def write_workbook_of(desk: "Desk", found: Review, path: Path, screen: QWidget) -> None:
    """Write figures, coverage and open hazards; phones are masked."""
    store, today = desk.store, desk.today()

    def job() -> None:
        from firesweep.sheet.write import write_workbook
        from firesweep.ui.words.review_sheets import workbook_of

        write_workbook(path, workbook_of(store, found, today))

    said = QCoreApplication.translate("Week", "Wrote {file}").format(file=path.name)
    desk.make(screen, job, lambda _none: desk.say(said))
