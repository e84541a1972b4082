"""PDFs that are kept, opened with care: what another laptop sent need not be one."""

from typing import TYPE_CHECKING, BinaryIO

from firesweep.errors import FiresweepError

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument


class PdfTrouble(FiresweepError):
    """A paper's PDF cannot be read; the message says what to do."""


def opened_pdf(pdf: bytes | BinaryIO) -> "PdfDocument":
    """Open a PDF; PdfTrouble where it cannot be read, or has no page."""
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        document = PdfDocument(pdf)
    except PdfiumError as trouble:
        raise unreadable_pdf() from trouble
    if not len(document):
        document.close()
        raise unreadable_pdf()
    return document


def unreadable_pdf() -> PdfTrouble:
    """Return the trouble of a PDF that cannot be read, to be raised."""
    return PdfTrouble(
        "The PDF of a paper cannot be read: it is damaged, or came so from the laptop that issued "
        "it. Leave that paper out, and ask for its print there."
    )
