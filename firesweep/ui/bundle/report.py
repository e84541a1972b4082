"""A list of the exchange on paper: what was taken in, what clashes, what is missing where."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from firesweep.model.clock import utc_now
from firesweep.ui.dates import moment
from firesweep.ui.language import spoken
from firesweep.ui.preview import Preview
from firesweep.ui.row_list import RowLine

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


def show_list(desk: "Desk", name: str, lines: Iterable[RowLine], parent: QWidget) -> None:
    """Show a list as a paper, to be printed or saved."""
    owner = desk.store.owner
    title = QCoreApplication.translate("Bundle", "Data exchange: {list}").format(list=name)
    about = QCoreApplication.translate("Bundle", "{street}, laptop {code}, {moment}, {by}")
    now = moment(utc_now())
    said = about.format(street=owner.street, code=owner.laptop, moment=now, by=desk.by)
    rows = [(line.pill, line.text, line.more) for line in lines]
    job = partial(_pdf, title, said, rows, script=spoken(), practice=owner.practice)
    desk.make(parent, job, lambda pdf: Preview(pdf, title, parent).open())


def _pdf(
    title: str, said: str, rows: list[tuple[str, str, str]], *, script: str, practice: bool
) -> bytes:
    from firesweep.paper.listing import listing_pdf

    return listing_pdf(title, [said], rows, script=script, practice=practice)
