"""A list of the exchange on paper: what was taken in, what clashes, what is missing where."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from firesweep.bundle.receive import Taken
from firesweep.model.clock import utc_now
from firesweep.store.database import Owner
from firesweep.ui.bundle.files import file_of
from firesweep.ui.bundle.lines import file_line
from firesweep.ui.bundle.views import View, view_name
from firesweep.ui.paper.preview import Preview
from firesweep.ui.rows.row_list import RowLine
from firesweep.ui.words.dates import moment
from firesweep.ui.words.language import spoken

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


def show_list(desk: "Desk", view: View, lines: Iterable[RowLine], parent: QWidget) -> None:
    """Show a list as a paper, to be printed or saved."""
    title = _title(view)
    job = partial(list_pdf, desk.store.owner, desk.by, view, list(lines), script=spoken())
    desk.make(parent, job, lambda pdf: Preview(pdf, title, parent).open())


def list_pdf(owner: Owner, by: str, view: View, lines: Iterable[RowLine], *, script: str) -> bytes:
    """Return a list as a PDF: what it lists, whose it is, and every row whole."""
    from firesweep.paper.listing import listing_pdf

    about = QCoreApplication.translate("Bundle", "{street}, laptop {code}, {moment}, {by}")
    said = about.format(street=owner.street, code=owner.laptop, moment=moment(utc_now()), by=by)
    rows = [(line.pill, line.text, line.more) for line in lines]
    return listing_pdf(_title(view), [said], rows, script=script, practice=owner.practice)


def received_pdf(owner: Owner, by: str, taken: Iterable[Taken], *, script: str) -> bytes:
    """Return what became of each bundle as a PDF, as the window prints it."""
    lines = [file_line(file_of(each)) for each in taken]
    return list_pdf(owner, by, View.FILES, lines, script=script)


def _title(view: View) -> str:
    if view == View.FILES:
        return QCoreApplication.translate("Bundle", "Bundles looked at and taken in")
    title = QCoreApplication.translate("Bundle", "Data exchange: {list}")
    return title.format(list=view_name(view))
