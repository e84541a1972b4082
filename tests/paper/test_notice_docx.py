"""The notice as a file to be edited: read back as a word processor reads it."""

import io
import re
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn

from firesweep.model.paper.issued import NoticeContent, PaperPhoto
from firesweep.model.vocabulary import Script
from firesweep.paper.notice import notice_pdf
from firesweep.paper.notice_docx import FACES, notice_docx
from tests.paper.cases import SCRIPTS, a_jpeg, a_notice, no_photo, plain

COPY = {
    "zh_CN": "副本，以加盖公章的纸质件为准",
    "zh_TW": "副本，以加蓋公章的紙質件為準",
    "en": "Copy. Only the sealed paper is valid.",
}
PHOTO = PaperPhoto("a" * 64, "二楼北侧走廊尽头", 1, "hazard")


def read(content: NoticeContent, photo: Any = no_photo) -> Any:
    return Document(io.BytesIO(notice_docx(content, photo)))


def cells(document: Any) -> list[str]:
    return [cell.text for table in document.tables for row in table.rows for cell in row.cells]


@pytest.mark.parametrize("script", SCRIPTS)
def test_it_says_what_the_pdf_says(script: str) -> None:
    content = a_notice(script=script, photos=(PHOTO,))
    document = read(content)
    printed = plain(notice_pdf(content, no_photo))
    for text in [*(p.text for p in document.paragraphs), *cells(document)]:
        assert re.sub(r"\s+", "", text) in printed, text
    said = "".join([*(p.text for p in document.paragraphs), *cells(document)])
    for word in (content.number, content.addressee, content.items[0].problem):
        assert word in said


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_page_says_it_is_a_copy(script: str) -> None:
    (section,) = read(a_notice(script=script)).sections
    assert section.header.paragraphs[0].text == COPY[script]


def test_a_practice_copy_says_both() -> None:
    (section,) = read(a_notice(practice=True)).sections
    assert section.header.paragraphs[0].text.startswith(COPY["zh_CN"])
    assert "练习" in section.header.paragraphs[0].text


@pytest.mark.parametrize("script", SCRIPTS)
def test_chinese_is_set_in_a_font_of_its_script(script: str) -> None:
    faces = FACES[Script(script)]
    fonts = list(read(a_notice(script=script)).element.body.iter(qn("w:rFonts")))
    assert len(fonts) > 20
    for font in fonts:
        assert font.get(qn("w:eastAsia")) in (faces.body, faces.heading)
        assert font.get(qn("w:ascii")) == "Times New Roman"


def test_its_photos_are_in_it_and_one_that_is_not_here_is_named() -> None:
    assert len(read(a_notice(photos=(PHOTO,)), lambda _sha: a_jpeg()).inline_shapes) == 1
    missing = read(a_notice(photos=(PHOTO,)))
    assert len(missing.inline_shapes) == 0
    assert any("aaaaaaaa" in paragraph.text for paragraph in missing.paragraphs)


def test_made_again_it_has_the_same_bytes() -> None:
    content = a_notice(photos=(PHOTO,))
    assert notice_docx(content, no_photo) == notice_docx(content, no_photo)


def test_it_bears_no_code_for_it_is_not_what_was_issued() -> None:
    content = a_notice()
    assert content.check not in "".join(p.text for p in read(content).paragraphs)
