"""What was set aside as a backup was put back, as a list to read, print and enter anew from."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from firesweep.model.clock import utc_now
from firesweep.model.vocabulary import RowKind, Where
from firesweep.store.database import Store
from firesweep.ui.paper.preview import Preview
from firesweep.ui.words.dates import moment
from firesweep.ui.words.language import spoken
from firesweep.ui.words.trouble import sentence
from firesweep.ui.words.vocabulary import word

if TYPE_CHECKING:
    from firesweep.store.exchange.set_aside import SetAside
    from firesweep.ui.desk import Desk

MOST = 2000
"""So many are listed of one store; a damaged registry may have been many thousands."""


def show_aside(desk: "Desk", parent: QWidget) -> None:
    """Show what was set aside and is not here, to be read and printed."""
    job = partial(aside_pdf, desk.store, script=spoken())
    desk.make(parent, job, lambda pdf: Preview(pdf, _title(), parent).open())


def aside_pdf(store: Store, *, script: str) -> bytes:
    """Return what was set aside and is not here as a PDF, the newest first."""
    from firesweep.paper.listing import listing_pdf
    from firesweep.store.exchange.set_aside import set_aside

    found = set_aside(store)
    owner, translate = store.owner, QCoreApplication.translate
    about = [
        translate("GoingBack", "{street}, laptop {code}, {moment}").format(
            street=owner.street, code=owner.laptop, moment=moment(utc_now())
        ),
        translate(
            "GoingBack",
            "Recorded here before a backup was put back, and not here now. What still holds is "
            "entered anew; what was sent comes back with a bundle, and then leaves this list.",
        ),
    ]
    rows = [row for one in found for row in _rows(one)]
    return listing_pdf(_title(), about, rows, script=script, practice=owner.practice)


def _title() -> str:
    return QCoreApplication.translate("GoingBack", "What was set aside")


def _rows(found: "SetAside") -> Iterator[tuple[str, str, str]]:
    translate = QCoreApplication.translate
    lies = translate("GoingBack", "Kept in {folder}").format(folder=found.folder)
    again = "" if found.gone else translate("GoingBack", "All of it is here again.")
    yield str(len(found.gone)), lies, sentence(found.trouble) if found.trouble else again
    for one in found.gone[:MOST]:
        state = word(Where.DRAFT) if one.draft else ""
        at = moment(one.at) if one.at else ""
        kind = word(RowKind(one.kind))
        yield kind, one.called or kind, " · ".join(filter(None, (state, at)))
    if (left := len(found.gone) - MOST) > 0:
        yield "", translate("GoingBack", "Earlier ones: {count}").format(count=f"{left:,}"), ""
