"""Many papers as one file, in their order, each as it is."""

import hashlib
import io
from collections.abc import Iterable
from typing import BinaryIO

import pypdfium2
import pytest
from pypdfium2.raw import FPDF_INCREMENTAL
from reportlab.pdfgen.canvas import Canvas

from firesweep.errors import FiresweepError
from firesweep.office.paper.binding import bound
from firesweep.paper.marks import Mark, write_marks
from tests.paper.references import CONTENTS, printed

Page = tuple[float, str, str]


def a_sheet(width: int, text: str = "") -> bytes:
    """A page told from others by its width, with words in it that look like references."""
    file = io.BytesIO()
    canvas = Canvas(file, (width, 500))
    canvas.linkURL("https://example.org/a(1 0 R)b\\ 2 0 R", (0, 0, 50, 50))
    canvas.drawString(20, 20, text)
    canvas.save()
    return file.getvalue()


def appended_to(pdf: bytes) -> bytes:
    """A PDF with a further page as an update behind it: two tables, two trailers."""
    document, file = pypdfium2.PdfDocument(pdf), io.BytesIO()
    document.new_page(77, 500).close()
    document.save(file, flags=FPDF_INCREMENTAL)
    document.close()
    return file.getvalue()


def pages_of(pdf: bytes | BinaryIO) -> list[Page]:
    """Width, text and picture of each page."""
    document = pypdfium2.PdfDocument(pdf)
    said = [_page(document[at]) for at in range(len(document))]
    document.close()
    return said


def _page(page: pypdfium2.PdfPage) -> Page:
    picture = hashlib.sha256(bytes(page.render(scale=0.4).buffer)).hexdigest()
    return page.get_width(), page.get_textpage().get_text_bounded(), picture


def in_turn(papers: Iterable[bytes]) -> list[Page]:
    return [page for paper in papers for page in pages_of(paper)]


@pytest.mark.parametrize("count", [1, 2, 60])
def test_pages_stand_in_the_order_of_the_papers(count: int) -> None:
    papers = [a_sheet(100 + n, f"paper {n}") for n in range(count)]
    with bound(papers).file as file:
        assert pages_of(file) == in_turn(papers)


def test_what_lies_on_top_is_told_the_pages_below_it() -> None:
    papers = [a_sheet(100), appended_to(a_sheet(101))]
    told: list[int] = []

    def cover(pages: Iterable[int]) -> bytes:
        told.extend(pages)
        return a_sheet(99, "on top")

    with bound(papers, cover).file as file:
        assert pages_of(file) == in_turn([a_sheet(99, "on top"), *papers])
    assert told == [1, 2]


def test_every_kind_of_paper_looks_bound_as_it_does_alone() -> None:
    papers = [printed(file) for file in CONTENTS if file.stem.endswith("zh_CN")]
    with bound(papers).file as file:
        assert pages_of(file) == in_turn(papers)


def test_words_that_look_like_references_stay_what_they_are() -> None:
    with bound([a_sheet(100), a_sheet(101)]).file as file:
        held = file.read()
    assert held.count(rb"https://example.org/a\(1 0 R\)b\\ 2 0 R") == 2


def test_a_paper_of_several_tables_is_written_anew_first() -> None:
    paper = appended_to(a_sheet(100, "first"))
    assert paper.count(b"startxref") == 2
    with bound([paper, a_sheet(101)]).file as file:
        assert [width for width, *_ in pages_of(file)] == [100, 77, 101]


def test_every_object_lies_where_the_table_says() -> None:
    with bound([a_sheet(100 + n) for n in range(3)]).file as file:
        held = file.read()
    table = int(held.rsplit(b"startxref\n", 1)[1].split()[0])
    head, *lines = held[table:].split(b"trailer")[0].splitlines()[1:]
    assert int(head.split()[1]) == len(lines)
    for number, line in enumerate(lines):
        offset, _, kind = line.split()
        assert kind == b"f" or held[int(offset) :].startswith(b"%d 0 obj" % number)


def marked(width: int, *marks: tuple[str, int, int]) -> bytes:
    """Three pages with bookmarks of the papers' own kind: text, page from one, and depth."""
    file = io.BytesIO()
    canvas = Canvas(file, (width, 500))
    for _ in range(3):
        canvas.drawString(20, 20, "page")
        canvas.showPage()
    write_marks(canvas, [Mark(page, text, level) for text, page, level in marks])
    canvas.save()
    return file.getvalue()


def bookmarks(pdf: BinaryIO) -> list[tuple[int, str, int | None]]:
    """Depth, text and page, from nought, of each bookmark as a reader finds them."""
    document = pypdfium2.PdfDocument(pdf)
    found = [(m.level, m.get_title(), d.get_index() if (d := m.get_dest()) else None)
             for m in document.get_toc()]  # fmt: skip
    document.close()
    return found


def test_every_paper_has_a_bookmark_and_its_own_lie_below_it() -> None:
    first = marked(100, ("目录", 1, 0), ("文书", 2, 0), ("通知书 (1)", 3, 1), ("检查", 3, 0))
    papers = [first, a_sheet(101), marked(102, ("Contents", 1, 0))]
    names = ["临江大酒店", "𠮷野旅社", "和平"]
    with bound(papers, lambda _pages: a_sheet(99), names).file as file:
        assert bookmarks(file) == [
            (0, "临江大酒店", 1),
            (1, "目录", 1), (1, "文书", 2), (2, "通知书 (1)", 3), (1, "检查", 3),
            (0, "𠮷野旅社", 4),
            (0, "和平", 5), (1, "Contents", 5),
        ]  # fmt: skip
        file.seek(0)
        assert [width for width, *_ in pages_of(file)] == [99, *[100] * 3, 101, *[102] * 3]


def test_without_names_nothing_is_marked() -> None:
    with bound([marked(100, ("目录", 1, 0)), a_sheet(101)]).file as file:
        assert not bookmarks(file)


@pytest.mark.parametrize("pdf", [b"%PDF-1.4\n%", b"%PDF-1.4\n1 0 obj\n%%EOF"], ids=["head", "end"])
def test_a_paper_that_is_no_pdf_gets_a_sentence(pdf: bytes) -> None:
    """A laptop that is known may have sent it: nobody could print the others beside it."""
    with pytest.raises(FiresweepError, match="cannot be read"):
        bound([a_sheet(300), pdf])


def test_a_table_of_objects_that_holds_no_numbers_is_written_anew() -> None:
    pdf = a_sheet(300)
    spoiled = pdf.replace(b"xref\n0 ", b"xref\n0x", 1).replace(
        b"0000000000 65535", b"00000000x0 65535"
    )
    with bound([spoiled]).file as book:
        assert pages_of(book) == pages_of(pdf)
