"""The kept PDFs of issued papers, one after the other."""

from collections.abc import Callable, Collection

from firesweep.errors import FiresweepError
from firesweep.store.database import Store
from firesweep.store.papers import PrintLine, walking_order
from firesweep.ui.office.pages import merged


def kept_pdf(
    store: Store, paper_ids: Collection[str], step: Callable[[int, int], None] | None = None
) -> bytes:
    """Return the PDFs of some papers as one, by community, beat and address; one to the byte."""
    with store.read() as connection:
        lines = walking_order(connection, paper_ids)
    pdfs = []
    for number, line in enumerate(lines, 1):
        pdfs.append(_pdf(store, line))
        if step:
            step(number, len(lines))
    return pdfs[0] if len(pdfs) == 1 else merged(pdfs)


def _pdf(store: Store, line: PrintLine) -> bytes:
    pdf = store.photos.pdf(line.pdf_sha256)
    if pdf is None:
        raise FiresweepError(
            "The PDF of {number} is missing from the photo file. Restore a backup.",
            number=line.number,
        )
    return pdf
