"""Papers as an office stamps them: real PDFs read back, real QR codes decoded."""

import io
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from firesweep.errors import FiresweepError
from firesweep.model.numbers import PaperKind, read_payload
from firesweep.model.papers import (
    Issuer,
    NoticeContent,
    NoticeItem,
    PaperPhoto,
    checked,
    notice_from_json,
    to_json,
)
from firesweep.paper.notice import notice_pdf

FILES = Path(__file__).parents[1] / "files" / "papers"
SCRIPTS = ("zh_CN", "zh_TW", "en")
MM = 72 / 25.4


def an_item(**values: Any) -> NoticeItem:
    given: dict[str, Any] = {
        "place": "二楼北侧走廊尽头",
        "problem": "安全出口被铁链锁闭，里面的人不能直接打开",
        "basis": ("《中华人民共和国消防法》第28条",),
        "measure": "立即开锁，营业期间保持可开启",
        "deadline": "2026-11-24",
    }
    return NoticeItem(**(given | values))


def a_notice(**values: Any) -> NoticeContent:
    given: dict[str, Any] = {
        "script": "zh_CN",
        "practice": False,
        "number": "临江街消整〔2026〕B0012号",
        "issuer": Issuer("临江街道", "滨江社区", "临江街道滨江社区", "陈丽", "0590-12345678"),
        "addressee": "同福旅社",
        "address": "临江路48号",
        "responsible": "王大福",
        "phone": "10012345678",
        "visited_on": "2026-11-23",
        "inspectors": ("王志强", "陈丽"),
        "sweep": "冬春火灾防控大排查",
        "items": (an_item(), an_item(place="厨房")),
        "deadline": "2026-11-24",
        "issued_on": "2026-11-23",
    }
    made = checked(NoticeContent(**(given | values)))
    assert isinstance(made, NoticeContent)
    return made


def no_photo(_sha: str) -> bytes | None:
    return None


def texts(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def plain(pdf: bytes) -> str:
    return re.sub(r"\s+", "", "".join(texts(pdf)))


def picture(pdf: bytes, page: int = 0, dpi: int = 150) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    try:
        image: Image.Image = document[page].render(scale=dpi / 72).to_pil()
        return image
    finally:
        document.close()


def a_jpeg(colour: str = "red") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (1600, 1200), colour).save(out, "JPEG")
    return out.getvalue()


def test_the_owner_reads_what_to_do_by_when_and_whom_to_call() -> None:
    said = plain(notice_pdf(a_notice(), no_photo))
    for word in ("整改通知书", "临江街消整〔2026〕B0012号", "同福旅社：", "安全出口被铁链锁闭",
                 "2026年11月24日（周二）", "0590-12345678", "存根", "送达回证",
                 "《中华人民共和国消防法》第28条"):  # fmt: skip
        assert word in said, word


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_language_has_its_own_words(script: str) -> None:
    said = plain(notice_pdf(a_notice(script=script), no_photo))
    own = {"zh_CN": "整改通知书", "zh_TW": "整改通知書", "en": "RectificationNotice"}
    for language, title in own.items():
        assert (title in said) == (language == script)
    assert "None" not in said
    assert "{" not in said


def test_blanks_are_ruled_and_never_none() -> None:
    empty = a_notice(responsible="", phone="", sweep="", address="", inspectors=(),
                     issuer=Issuer("临江街道", "", "临江街道"))  # fmt: skip
    said = plain(notice_pdf(empty, no_photo))
    assert "None" not in said
    assert "联系人：________" in said


def test_an_order_only_with_delegated_powers() -> None:
    delegated = replace(a_notice().issuer, delegated=True)
    assert "责令" not in plain(notice_pdf(a_notice(), no_photo))
    assert "责令限期改正通知书" in plain(notice_pdf(a_notice(issuer=delegated), no_photo))


@pytest.mark.parametrize("dpi", [100, 150, 300])
def test_the_qr_code_holds_number_and_check(dpi: int) -> None:
    content = a_notice()
    (found,) = zxingcpp.read_barcodes(picture(notice_pdf(content, no_photo), dpi=dpi))
    assert read_payload(found.text) == (PaperKind.NOTICE, content.number, content.check)


def test_a_turned_page_is_read_too() -> None:
    page = picture(notice_pdf(a_notice(), no_photo)).rotate(173, expand=True, fillcolor="white")
    assert [code.text for code in zxingcpp.read_barcodes(page)]


def test_a_long_table_repeats_its_head_on_every_page() -> None:
    pages = texts(notice_pdf(a_notice(items=tuple(an_item() for _ in range(40))), no_photo))
    with_rows = [page for page in pages if "铁链锁闭" in page.replace("\r\n", "")]
    assert len(with_rows) > 3
    for page in with_rows[:-1]:
        assert "隐患部位" in page
    for number, page in enumerate(pages, 1):
        assert f"第 {number} 页" in page
        assert f"共 {len(pages)} 页" in page


def test_text_stays_within_the_measures_of_the_standard() -> None:
    document = pypdfium2.PdfDocument(notice_pdf(a_notice(), no_photo))
    for page in document:
        text = page.get_textpage()
        for index in range(text.count_chars()):
            if not text.get_text_range(index, 1).strip():
                continue
            left, bottom, right, top = text.get_charbox(index)
            assert left >= 28 * MM - 1
            assert right <= (210 - 26) * MM + 1
            assert top <= (297 - 37) * MM + 1
            assert bottom >= 20 * MM
    document.close()


def test_the_same_content_gives_the_same_bytes() -> None:
    jpeg = a_jpeg()
    content = a_notice(photos=(PaperPhoto("a" * 64, "走廊"),))
    assert notice_pdf(content, lambda _sha: jpeg) == notice_pdf(content, lambda _sha: jpeg)


def test_photos_go_in_as_they_are_and_a_missing_one_says_so() -> None:
    jpeg = a_jpeg()
    content = a_notice(photos=(PaperPhoto("a" * 64, "走廊"), PaperPhoto("b" * 64, "厨房")))
    pdf = notice_pdf(content, {"a" * 64: jpeg}.get)
    assert jpeg in pdf
    assert "照片未在本机（bbbbbbbb）" in plain(pdf)
    red = picture(pdf, page=2, dpi=40).getpixel((110, 120))
    assert isinstance(red, tuple)
    assert red[0] > 200 > 60 > red[1]


def test_rare_characters_print_and_copy() -> None:
    said = plain(notice_pdf(a_notice(addressee="𠅤𤧛镕记饭店"), no_photo))
    assert "𠅤𤧛镕记饭店" in said


@pytest.mark.parametrize("character", ["😀", "𠮷", "㐂"])
def test_a_character_no_font_has_is_named_before_printing(character: str) -> None:
    with pytest.raises(FiresweepError, match=f"“{character}”"):
        notice_pdf(a_notice(addressee=f"笑脸{character}小吃"), no_photo)


@pytest.mark.parametrize("field", ["addressee", "address", "sweep"])
def test_ten_thousand_characters_break_over_pages(field: str) -> None:
    assert len(texts(notice_pdf(a_notice(**{field: "长" * 10_000}), no_photo))) > 3


def test_ten_thousand_characters_in_a_cell_break_over_pages() -> None:
    content = a_notice(items=(an_item(problem="长" * 10_000), an_item(measure="word " * 2_000)))
    assert len(texts(notice_pdf(content, no_photo))) > 5


def test_a_practice_paper_says_so_on_every_page() -> None:
    for page in texts(notice_pdf(a_notice(practice=True), no_photo)):
        assert "练习用纸，不具效力" in page
    assert "练习" not in plain(notice_pdf(a_notice(), no_photo))


def test_the_frozen_text_comes_back_whole() -> None:
    content = a_notice(photos=(PaperPhoto("a" * 64, "走廊"),))
    assert notice_from_json(json.loads(json.dumps(to_json(content)))) == content


def test_an_altered_date_has_another_check_code() -> None:
    altered = checked(replace(a_notice(), deadline="2026-12-24"))
    assert altered.check != a_notice().check


@pytest.mark.parametrize("file", sorted(FILES.glob("notice-*.json")), ids=lambda path: path.stem)
def test_papers_of_every_format_stay_printable(file: Path) -> None:
    content = notice_from_json(json.loads(file.read_text("utf-8")))
    kept = file.with_suffix(".pdf").read_bytes()
    assert texts(notice_pdf(content, no_photo)) == texts(kept)
