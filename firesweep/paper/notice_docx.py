"""The notice as a word processor's file, for offices that must edit it: a copy, and marked as one.

It says what the PDF says. It bears no code: what was edited is not what was issued.
"""

import io
import zipfile
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from firesweep.model.paper.issued import NoticeContent
from firesweep.model.vocabulary import Script
from firesweep.paper import notice_words as said
from firesweep.paper.photos import caption
from firesweep.paper.pictures import PhotoBytes
from firesweep.paper.words import Words

_MARGINS = {"top_margin": 37, "left_margin": 28, "right_margin": 26, "bottom_margin": 35}
_COLUMNS = (10, 21, 31, 36, 26, 18, 14)
_PAIRS = (42, 114)
_PHOTO = 110
_RED = RGBColor(0xCC, 0, 0)
_MIDDLE = WD_ALIGN_PARAGRAPH.CENTER


class Faces(NamedTuple):
    """The fonts of a script, by the names word processors know them by."""

    body: str
    heading: str
    language: str


FACES = {
    Script.SIMPLIFIED: Faces("仿宋", "黑体", "zh-CN"),
    Script.TRADITIONAL: Faces("新細明體", "微軟正黑體", "zh-TW"),
    Script.ENGLISH: Faces("宋体", "黑体", "zh-CN"),
}
"""Letters of Latin script are set in Times New Roman in all of them."""
_LATIN = "Times New Roman"


def notice_docx(content: NoticeContent, photo_bytes: PhotoBytes) -> bytes:
    """Return the notice as .docx, with stub, receipt and photos; same content, same bytes."""
    letter = _Letter(content)
    letter.write()
    letter.write_stub()
    if content.photos:
        letter.write_photos(photo_bytes)
    return letter.saved()


class _Letter:
    """The document under way."""

    def __init__(self, content: NoticeContent) -> None:
        self.content = content
        self.words = Words(content.script, "notice")
        self.faces = FACES[Script(content.script)]
        self.file = Document()
        self._set_page()
        self._set_style("Normal", self.faces.body, 12)
        self._mark_as_copy()

    def write(self) -> None:
        """Write the letter up to its date."""
        content, words = self.content, self.words
        self.heading(said.title(content, words), 22)
        self.line(content.number, align=_MIDDLE)
        self.line(words("addressee", addressee=content.addressee))
        self.text(said.opening(content, words))
        head = words.list("columns")
        self.table([head, *said.items(content, words)], _COLUMNS, headed=True)
        for text in (*said.terms(content, words), *said.ending(content, words)):
            self.text(text)
        for text in (content.issuer.name + words("seal"), words.day(content.issued_on)):
            self.line(text, align=WD_ALIGN_PARAGRAPH.RIGHT)
        self.line(words("copies"), size=9)

    def write_stub(self) -> None:
        """Write the stub and the receipt of service on a page of their own."""
        content, words = self.content, self.words
        self.new_page()
        self.heading(words("stub_title", title=said.title(content, words)), 16)
        self.table(said.stub(content, words), _PAIRS)
        self.line(words("seam"), align=_MIDDLE)
        self.heading(words("receipt_title"), 16)
        self.table(said.receipt(content, words), _PAIRS)
        self.line(words("receipt_note"), size=9)

    def write_photos(self, photo_bytes: PhotoBytes) -> None:
        """Write the photo sheet; a photo that is not here is named all the same."""
        self.new_page()
        self.heading(self.words("photo_sheet"), 16)
        for number, photo in enumerate(self.content.photos, 1):
            jpeg = photo_bytes(photo.sha256)
            if jpeg is None:
                self.line(self.words("missing_photo", sha=photo.sha256[:8]), align=_MIDDLE)
            else:
                run = self._paragraph(_MIDDLE).add_run()
                run.add_picture(io.BytesIO(jpeg), width=Mm(_PHOTO))
            self.line(caption(number, photo, self.words), size=10.5, align=_MIDDLE)

    def heading(self, text: str, size: float) -> None:
        """Write a line in the heading's font."""
        self._run(self._paragraph(_MIDDLE), text, size, self.faces.heading, bold=True)

    def line(self, text: str, *, size: float = 12, align: Any = None) -> None:
        """Write a line."""
        self._run(self._paragraph(align), text, size, self.faces.body)

    def text(self, text: str) -> None:
        """Write a paragraph, two characters in."""
        paragraph = self._paragraph(None)
        paragraph.paragraph_format.first_line_indent = Pt(24)
        self._run(paragraph, text, 12, self.faces.body)

    def table(
        self, rows: Iterable[Sequence[str]], widths: Sequence[float], *, headed: bool = False
    ) -> None:
        """Write a ruled table; its head stands again on every page."""
        cells = [list(row) for row in rows]
        table = self.file.add_table(len(cells), len(widths), style="Table Grid")
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        table.autofit = False
        for column, wide in zip(table.columns, widths, strict=True):
            column.width = Mm(wide)  # LibreOffice goes by the columns, Word by the cells
        for at, (row, texts) in enumerate(zip(table.rows, cells, strict=True)):
            for column, (cell, text) in enumerate(zip(row.cells, texts, strict=True)):
                cell.width = Mm(widths[column])
                bold = headed and at == 0
                face = self.faces.heading if bold or not (headed or column) else self.faces.body
                self._run(cell.paragraphs[0], text, 10.5, face)
            row.height = Mm(10) if not all(texts) and not headed else None
        if headed:
            _repeat(table.rows[0])
        self._paragraph(None).paragraph_format.space_after = Pt(0)

    def new_page(self) -> None:
        """Go on at the head of a new page."""
        self._paragraph(None).add_run().add_break(WD_BREAK.PAGE)

    def saved(self) -> bytes:
        """Return the file; it is dated as the notice is, so that its bytes do not change."""
        day = date.fromisoformat(self.content.issued_on)
        core = self.file.core_properties
        core.title = f"{said.title(self.content, self.words)} {self.content.number}"
        core.author, core.comments = "firesweep", self.words("copy")
        core.created = core.modified = datetime(day.year, day.month, day.day, tzinfo=UTC)
        out = io.BytesIO()
        self.file.save(out)
        return _dated(out.getvalue(), day)

    def _mark_as_copy(self) -> None:
        """Say at the head of every page that this is a copy, and of a practice paper that, too."""
        head = self.file.sections[0].header.paragraphs[0]
        head.alignment = _MIDDLE
        practice = self.words("practice_note") if self.content.practice else ""
        text = "　".join(filter(None, (self.words("copy"), practice)))
        self._run(head, text, 10.5, self.faces.heading).font.color.rgb = _RED

    def _set_page(self) -> None:
        section = self.file.sections[0]
        section.orientation = WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = Mm(210), Mm(297)
        for name, wide in _MARGINS.items():
            setattr(section, name, Mm(wide))

    def _set_style(self, name: str, face: str, size: float) -> None:
        style = self.file.styles[name]
        style.font.size = Pt(size)
        _set_face(style.element.get_or_add_rPr(), face, self.faces.language)
        style.paragraph_format.space_after = Pt(4)

    def _paragraph(self, align: Any) -> Any:
        paragraph = self.file.add_paragraph()
        paragraph.alignment = align
        return paragraph

    def _run(self, paragraph: Any, text: str, size: float, face: str, *, bold: bool = False) -> Any:
        run = paragraph.add_run(text)
        run.font.size, run.font.bold = Pt(size), bold
        _set_face(run.element.get_or_add_rPr(), face, self.faces.language)
        return run


def _dated(packed: bytes, day: date) -> bytes:
    """Return a file with its parts dated: else each saving would have other bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            new.writestr(part, old.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _set_face(properties: Any, face: str, language: str) -> None:
    """Name the font of Chinese apart from that of Latin letters, and say which Chinese it is."""
    fonts = properties.get_or_add_rFonts()
    for attribute, name in (("ascii", _LATIN), ("hAnsi", _LATIN), ("eastAsia", face)):
        fonts.set(qn(f"w:{attribute}"), name)
    lang = OxmlElement("w:lang")
    lang.set(qn("w:eastAsia"), language)
    properties.append(lang)


def _repeat(row: Any) -> None:
    """Let a row stand again at the head of every page."""
    properties = row._tr.get_or_add_trPr()
    header = OxmlElement("w:tblHeader")
    header.set(qn("w:val"), "true")
    properties.append(header)
