"""The layout kit of all papers: measures of GB/T 9704-2012, styles, page frame, building.

Sizes are in points unless a name says millimetres.
"""

import io
from collections.abc import Sequence
from typing import Any

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageTemplate,
    Paragraph,
    Table,
    TableStyle,
)

from firesweep.paper.fonts import BODY, HEADING, marked_up, set_up
from firesweep.paper.words import Words

TOP, LEFT, RIGHT, BOTTOM = 37 * mm, 28 * mm, 26 * mm, 35 * mm
"""Margins of GB/T 9704-2012, 5.2: type area 156 × 225 mm."""
WIDTH, HEIGHT = A4[0] - LEFT - RIGHT, A4[1] - TOP - BOTTOM
LINE = 0.5
CELL_PADDING = 3

_CJK = {"wordWrap": "CJK", "allowWidows": 1, "allowOrphans": 1}


def style(size: float, leading: float, font: str = BODY, **more: Any) -> ParagraphStyle:
    """Return a paragraph style that keeps the line-start rules of Chinese."""
    return ParagraphStyle(
        f"{font}-{size}", fontName=font, fontSize=size, leading=leading, **(_CJK | more)
    )


TITLE = style(22, 32, HEADING, alignment=TA_CENTER, spaceAfter=10)
"""2号: the title of a paper."""
SUBTITLE = style(14, 22, HEADING, alignment=TA_CENTER, spaceAfter=6)
NUMBER = style(12, 18, alignment=TA_CENTER, spaceAfter=10)
LETTER = style(12, 20, firstLineIndent=24)
"""小四 with two characters' indent: letters that share a page with a table."""
ADDRESSEE = style(12, 22)
CELL = style(10.5, 14)
"""5号: tables."""
HEAD_CELL = style(10.5, 14, HEADING, alignment=TA_CENTER)
MIDDLE_CELL = style(10.5, 14, alignment=TA_CENTER)
SMALL = style(9, 13)
SIGNED = style(12, 22, alignment=TA_RIGHT)


def paragraph(text: str, form: ParagraphStyle = CELL) -> Paragraph:
    """Return a text as a paragraph; a blank keeps its line."""
    return Paragraph(marked_up(text) or "\u00a0", form)


def grid(
    rows: Sequence[Sequence[Any]],
    widths: Sequence[float],
    *,
    repeat: int = 0,
    extra: Sequence[tuple[Any, ...]] = (),
    heights: Sequence[float | None] | None = None,
) -> Table:
    """Return a ruled table; `repeat` header rows stand again on every page it breaks over."""
    table = Table(
        [list(row) for row in rows],
        colWidths=list(widths),
        rowHeights=list(heights) if heights else None,
        repeatRows=repeat,
        splitByRow=1,
        splitInRow=0 if heights else 1,
    )
    table.setStyle(
        TableStyle(
            [
                ("GRID", (0, 0), (-1, -1), LINE, colors.black),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("LEFTPADDING", (0, 0), (-1, -1), CELL_PADDING),
                ("RIGHTPADDING", (0, 0), (-1, -1), CELL_PADDING),
                ("TOPPADDING", (0, 0), (-1, -1), CELL_PADDING),
                ("BOTTOMPADDING", (0, 0), (-1, -1), CELL_PADDING),
                *extra,
            ]
        )
    )
    return table


def build(story: Sequence[Flowable], words: Words, *, title: str, practice: bool) -> bytes:
    """Return the PDF of a story: same content, same bytes, at any time."""
    set_up()
    out = io.BytesIO()
    document = BaseDocTemplate(
        out, pagesize=A4, title=title, author="firesweep", invariant=1, pageCompression=1
    )
    frame = Frame(LEFT, BOTTOM, WIDTH, HEIGHT, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate(frames=[frame]))
    document.build(list(story), canvasmaker=_numbered(words, practice=practice))
    return out.getvalue()


def _numbered(words: Words, *, practice: bool) -> type[Canvas]:
    """Return a canvas that knows at the end how many pages there are."""

    class NumberedCanvas(Canvas):  # type: ignore[misc]
        def __init__(self, *args: Any, **more: Any) -> None:
            super().__init__(*args, **more)
            self._pages: list[dict[str, Any]] = []

        def showPage(self) -> None:
            self._pages.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            for number, state in enumerate(self._pages, 1):
                self.__dict__.update(state)
                _foot(self, words("page", page=number, pages=len(self._pages)))
                if practice:
                    _practice(self, words)
                Canvas.showPage(self)
            Canvas.save(self)

    return NumberedCanvas


def _foot(canvas: Canvas, text: str) -> None:
    canvas.setFont(BODY, 10.5)
    canvas.drawCentredString(A4[0] / 2, 22 * mm, text)


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
