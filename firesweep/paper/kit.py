"""The layout kit of all papers: measures of GB/T 9704-2012, styles, page frame, building.

Sizes are in points unless a name says millimetres.
"""

import io
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    HRFlowable,
    KeepTogether,
    PageTemplate,
    Spacer,
    Table,
    TableStyle,
)
from reportlab.platypus.doctemplate import LayoutError

from firesweep.errors import FiresweepError
from firesweep.model.paper.code import PaperCode
from firesweep.model.paper.issued import keywords_of
from firesweep.model.vocabulary import Script
from firesweep.paper.breaking import Grid
from firesweep.paper.fonts import BODY, HEADING, set_up
from firesweep.paper.marks import Mark, write_marks
from firesweep.paper.pictures import SMALL_QR, draw_code
from firesweep.paper.text import Style, Text
from firesweep.paper.words import Words

TOP, LEFT, RIGHT, BOTTOM = 37 * mm, 28 * mm, 26 * mm, 35 * mm
"""Margins of GB/T 9704-2012, 5.2: type area 156 × 225 mm."""
WIDTH, HEIGHT = A4[0] - LEFT - RIGHT, A4[1] - TOP - BOTTOM
LINE = 0.5
CELL_PADDING = 3
_FREE = 4.5
_BETWEEN = 6
"""Between a table and what is signed below it."""
_SIDES = ("LEFTPADDING", "RIGHTPADDING", "TOPPADDING", "BOTTOMPADDING")
SIZE, LEADING = 15.75, 28.95
"""3号: 28 characters a line, 22 lines a page (GB/T 9704-2012, 5.2.4)."""
FOOT = BOTTOM - 7 * mm - 4
"""Baseline of the page number, 7 mm below the type area."""
FOOT_SIZE = 14

TITLE = Style(22, 34, HEADING, align="center", after=4)
"""2号: the title of a paper."""
RED = colors.Color(0.8, 0, 0)
MARK = Style(22, 34, HEADING, align="center", after=4, ink=RED)
"""Whose letter it is, at its head (GB/T 9704-2012, 7.2.4)."""
SUBTITLE = Style(SIZE, 24, HEADING, align="center", after=6)
NUMBER = Style(SIZE, 24, align="center")
CELL = Style(10.5, 14)
"""5号: tables."""
HEAD_CELL = Style(10.5, 14, HEADING, align="center")
MIDDLE_CELL = Style(10.5, 14, align="center")
LEAD = Style(12, 20, indent=24, keep=2)
"""小四: sentences of a form."""
SMALL = Style(9, 13)


class Letter(NamedTuple):
    """The styles of a letter."""

    body: Style
    addressee: Style
    signed: Style


def letters(script: str) -> list[Letter]:
    """Return the styles a letter may be set in, the standard's first.

    One that goes little over a page may be set closer, in 4号 (GB/T 9704-2012, 5.2.4); where
    words are long, 小四 is enough.
    """
    sizes = [(12.0, 20.0)] if script == Script.ENGLISH else [(SIZE, LEADING), (14.0, 24.0)]
    return [
        Letter(
            Style(size, leading, indent=2 * size, justify=True, keep=2),
            Style(size, leading, keep=2),
            Style(size, leading, align="center"),
        )
        for size, leading in sizes
    ]


def fits_page(story: Iterable[Flowable]) -> bool:
    """True where a story needs no second page."""
    return bool(height_of(story) <= HEIGHT)


def height_of(story: Iterable[Flowable], width: float = WIDTH) -> float:
    """Return how high some parts stand below each other."""
    parts = list(story)
    wrapped = (part.wrapOn(None, width, HEIGHT)[1] for part in parts)
    apart = (part.getSpaceBefore() + part.getSpaceAfter() for part in parts)
    return float(sum(wrapped) + sum(apart))


def paragraph(text: str, form: Style = CELL) -> Text:
    """Return a text as a paragraph; a blank keeps its line."""
    return Text(text, form)


def grid(
    rows: Sequence[Sequence[Any]],
    widths: Sequence[float],
    *,
    repeat: int = 0,
    extra: Sequence[tuple[Any, ...]] = (),
    least: Sequence[float] | None = None,
) -> Grid:
    """Return a ruled table; `repeat` header rows stand again on every page it breaks over.

    `least` is the height each row has at least.
    """
    padding = [(side, (0, 0), (-1, -1), CELL_PADDING) for side in _SIDES]
    ruled = TableStyle(
        [
            ("GRID", (0, 0), (-1, -1), LINE, colors.black),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            *padding,
            *extra,
        ]
    )
    return Grid(
        [list(row) for row in rows],
        list(widths),
        repeatRows=repeat,
        style=ruled,
        minRowHeights=list(least) if least else None,
    )


def signed(table: Grid, end: Sequence[Flowable]) -> list[Flowable]:
    """Return a table and what is signed below it: no signature stands without a row of it."""
    table.below = sum(part.wrapOn(None, WIDTH, HEIGHT)[1] for part in end) + 4 * _BETWEEN
    return [table, Spacer(1, _BETWEEN), KeepTogether(list(end))]


def heading(title: str, number: str, code: Flowable | None) -> Flowable:
    """Return title and number with the QR code at the corner of the page."""
    return beside_code([paragraph(title, TITLE), paragraph(number, NUMBER)], code)


def letterhead(issuer: str, number: str, title: str, code: Flowable | None) -> list[Flowable]:
    """Return issuer and number over a red line, and the title below it (GB/T 9704-2012, 7.2)."""
    head = beside_code([paragraph(issuer, MARK), paragraph(number, NUMBER)], code)
    line = HRFlowable("100%", 1.2, color=RED, spaceBefore=2, spaceAfter=8)
    return [head, line, paragraph(title, TITLE)]


def beside_code(middle: Sequence[Flowable], code: Flowable | None) -> Flowable:
    """Return paragraphs with the code at their right, in the middle all the same."""
    beside = code.width if code else 0
    row = side_by_side(["", list(middle), code or ""], (beside, WIDTH - 2 * beside, beside))
    # A code wants free room around it (ISO/IEC 18004), or no camera finds its edge.
    row.setStyle([(side, (1, 0), (1, 0), _FREE) for side in ("LEFTPADDING", "RIGHTPADDING")])
    row.spaceAfter = 4
    return row


def side_by_side(parts: Sequence[Any], widths: Sequence[float], high: float | None = None) -> Table:
    """Return parts beside each other without rules, each in the middle of the height."""
    no_padding = [(side, (0, 0), (-1, -1), 0) for side in _SIDES]
    middle = ("VALIGN", (0, 0), (-1, -1), "MIDDLE")
    return Table([list(parts)], list(widths), [high], style=[middle, *no_padding])


def build(
    story: Sequence[Flowable],
    words: Words,
    *,
    title: str,
    practice: bool,
    code: PaperCode | None = None,
    by_hand: Iterable[str] = (),
    marks: Iterable[Mark] = (),
    behind: int = 0,
) -> bytes:
    """Return the PDF of a story: same content, same bytes, at any time.

    `by_hand` are the characters it leaves lines for; its keywords say so to whoever prints it,
    and which photos were not there.
    `code` stands again at the head of every further page: what comes back is often one of them.
    `marks` are its bookmarks; `behind` is how many pages are put behind it afterwards.
    """
    set_up()
    by_hand = list(by_hand)
    out = io.BytesIO()
    document = BaseDocTemplate(
        out, pagesize=A4, title=title, author="firesweep", invariant=1, pageCompression=1,
        keywords=keywords_of(by_hand),
    )  # fmt: skip
    frame = Frame(LEFT, BOTTOM, WIDTH, HEIGHT, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate(frames=[frame]))
    canvas = _numbered(words, list(marks), behind, code, by_hand, practice=practice)
    try:
        document.build(list(story), canvasmaker=canvas)
    except LayoutError as trouble:
        raise FiresweepError(
            "A text for “{title}” is longer than a page and stands in a table. Shorten it and "
            "print again.",
            title=title[:60],
        ) from trouble
    return out.getvalue()


def _numbered(
    words: Words,
    marks: Sequence[Mark],
    behind: int,
    code: PaperCode | None,
    by_hand: Sequence[str],
    *,
    practice: bool,
) -> type[Canvas]:
    """Return a canvas that knows at the end how many pages there are."""

    class NumberedCanvas(Canvas):  # type: ignore[misc]
        def __init__(self, *args: Any, **more: Any) -> None:
            super().__init__(*args, **more)
            self._pages: list[dict[str, Any]] = []
            self.absent: set[str] = set()
            """The photos that are not there; each says so as its box is drawn."""

        def showPage(self) -> None:
            self._pages.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            pages = len(self._pages) + behind
            for number, state in enumerate(self._pages, 1):
                self.__dict__.update(state)
                _foot(self, words("page", page=number, pages=pages), number)
                if code and code.street and number > 1:
                    _code(self, code._replace(part=str(number)), words)
                if practice:
                    _practice(self, words)
                Canvas.showPage(self)
            write_marks(self, marks)
            if self.absent:
                self.setKeywords(keywords_of(by_hand, self.absent))
            Canvas.save(self)

    return NumberedCanvas


def _foot(canvas: Canvas, text: str, number: int) -> None:
    """Outside and one character in: right on odd pages, left on even ones (GB/T 9704, 7.5)."""
    canvas.setFont(BODY, FOOT_SIZE)
    if number % 2:
        canvas.drawRightString(A4[0] - RIGHT - FOOT_SIZE, FOOT, text)
    else:
        canvas.drawString(LEFT + FOOT_SIZE, FOOT, text)


def _code(canvas: Canvas, code: PaperCode, words: Words) -> None:
    """The code of a further page, in the corner of its upper margin."""
    canvas.saveState()
    canvas.translate(A4[0] - RIGHT - SMALL_QR, A4[1] - TOP + 6)
    draw_code(canvas, code.text(), words("scan", check=code.check), SMALL_QR)
    canvas.restoreState()


def _practice(canvas: Canvas, words: Words) -> None:
    """Every practice paper says so, across the page and at its head."""
    canvas.saveState()
    canvas.setFillColor(colors.Color(0.7, 0.1, 0.1))
    canvas.setFont(HEADING, 12)
    canvas.drawCentredString(A4[0] / 2, A4[1] - 20 * mm, words("practice_note"))
    canvas.setFillColor(colors.Color(0.7, 0.1, 0.1, alpha=0.10))
    canvas.translate(A4[0] / 2, A4[1] / 2)
    canvas.rotate(45)
    canvas.setFont(HEADING, 110)
    canvas.drawCentredString(0, -40, words("practice"))
    canvas.restoreState()
