"""Every page of every paper can be told from a scan of it alone."""

from pathlib import Path

import pytest
import zxingcpp

from firesweep.model.paper.code import PaperCode, read_code
from tests.paper.cases import FILES, picture, texts
from tests.paper.references import printed

MARKED = sorted(FILES.glob("*-2-zh_CN.json"))


def codes(pdf: bytes, page: int) -> list[PaperCode]:
    found = [read_code(code.text) for code in zxingcpp.read_barcodes(picture(pdf, page, 100))]
    return [code for code in found if code]


@pytest.mark.parametrize("file", MARKED, ids=lambda file: file.stem)
def test_every_page_says_which_paper_it_is_of(file: Path) -> None:
    pdf = printed(file)
    pages = texts(pdf)
    first, *rest = [codes(pdf, page) for page in range(len(pages))]
    assert first[0].kind == file.stem.split("-")[0]
    assert first[0].street == "XNWAC"
    assert first[0].check in pages[0]
    for number, found in enumerate(rest, 2):
        assert first[0]._replace(part=str(number)) in found


def test_a_reply_that_was_torn_off_says_which_letter_it_answers() -> None:
    pdf = printed(FILES / "referral-2-zh_CN.json")
    parts = [code.part for page in range(2) for code in codes(pdf, page)]
    assert sorted(parts) == ["", "2", "reply"]


def test_papers_older_than_the_mark_print_as_they_did() -> None:
    pdf = printed(FILES / "notice-1-zh_CN.json")
    (first,), second = codes(pdf, 0), codes(pdf, 1)
    assert (first.street, second) == ("", [])
