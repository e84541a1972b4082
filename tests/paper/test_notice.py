"""Papers as an office stamps them: real PDFs read back, real QR codes decoded."""

import json
from dataclasses import replace

import pypdfium2
import pytest
import zxingcpp

from firesweep.model.paper.code import PaperCode, read_code
from firesweep.model.paper.issued import Issuer, PaperPhoto, checked, notice_from_json, to_json
from firesweep.office.paper.binding import kept
from firesweep.paper.notice import notice_pdf
from firesweep.paper.words import Words
from tests.paper.cases import (
    MM,
    SCRIPTS,
    a_jpeg,
    a_notice,
    an_item,
    no_photo,
    picture,
    plain,
    texts,
)


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
    assert read_code(found.text) == PaperCode("notice", content.number, content.check)


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
    red = picture(pdf, page=len(texts(pdf)) - 1, dpi=40).getpixel((80, 130))
    assert isinstance(red, tuple)
    assert red[0] > 200 > 60 > red[1]


def test_rare_characters_print_and_copy() -> None:
    said = plain(notice_pdf(a_notice(addressee="𠅤𤧛镕记饭店"), no_photo))
    assert "𠅤𤧛镕记饭店" in said


@pytest.mark.parametrize("character", ["😀", "𠮷", "㐂"])
def test_a_character_no_font_has_leaves_a_line_and_is_named(character: str) -> None:
    pdf = notice_pdf(a_notice(addressee=f"笑脸{character}小吃"), no_photo)
    assert "笑脸＿小吃" in plain(pdf)
    assert kept(pdf).by_hand == (character,)


def test_a_paper_that_prints_whole_asks_for_no_hand() -> None:
    assert kept(notice_pdf(a_notice(), no_photo)).by_hand == ()


@pytest.mark.parametrize("field", ["address", "sweep", "drafted_by", "served_by", "interim"])
def test_no_field_prints_an_empty_box(field: str) -> None:
    pdf = notice_pdf(a_notice(**{field: "𠮷"}), no_photo)
    assert kept(pdf).by_hand == ("𠮷",)
    assert "＿" in plain(pdf)
    assert "𠮷" not in plain(pdf)


@pytest.mark.parametrize("field", ["addressee", "address", "sweep"])
def test_ten_thousand_characters_break_over_pages(field: str) -> None:
    pdf = notice_pdf(a_notice(**{field: "长" * 10_000}), no_photo)
    assert plain(pdf).count("长") >= 10_000


def test_ten_thousand_characters_in_a_cell_break_over_pages() -> None:
    content = a_notice(items=(an_item(problem="长" * 10_000), an_item(measure="word " * 2_000)))
    said = plain(notice_pdf(content, no_photo))
    assert said.count("长") >= 10_000
    assert said.count("word") == 2_000


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


def test_every_deadline_says_its_day_of_the_week() -> None:
    rows = (an_item(deadline="2026-12-02"), an_item(deadline="2026-12-07"))
    said = plain(notice_pdf(a_notice(items=rows, deadline="2026-12-07"), no_photo))
    assert "2026年12月2日周三" in said
    assert "2026年12月7日周一" in said
    assert "至2026年12月7日（周一）止，各项隐患的整改期限见上表" in said


def test_a_row_names_its_photos_and_a_photo_its_row() -> None:
    photos = (PaperPhoto("a" * 64, "走廊", 1, "hazard"), PaperPhoto("b" * 64, "厨房", 2, "hazard"),
              PaperPhoto("c" * 64, "灶台", 2, "hazard"))  # fmt: skip
    said = plain(notice_pdf(a_notice(photos=photos), no_photo))
    assert "（见图1）" in said
    assert "（见图2、3）" in said
    assert "图3（第2项）整改前：灶台" in said


def test_one_hazard_stays_on_one_page_with_the_seal() -> None:
    first = texts(notice_pdf(a_notice(items=(an_item(),)), no_photo))[0]
    assert "滨江社区（盖章）" in first


def test_no_page_holds_the_seal_alone() -> None:
    for count in range(1, 12):
        pages = texts(notice_pdf(a_notice(items=(an_item(),) * count), no_photo))
        (sealed,) = (page for page in pages if "滨江社区（盖章）" in page)
        assert "责任自负" in sealed


def test_a_draft_says_so_and_has_no_code() -> None:
    pdf = notice_pdf(a_notice(number=""), no_photo)
    assert "（草稿，未编号）" in plain(pdf)
    assert zxingcpp.read_barcodes(picture(pdf)) == []


@pytest.mark.parametrize("script", SCRIPTS)
def test_stub_and_receipt_share_one_page_whole(script: str) -> None:
    pages = texts(notice_pdf(a_notice(script=script, addressee="长" * 200), no_photo))
    first = {"zh_CN": "（存根）", "zh_TW": "（存根）", "en": "(stub)"}[script]
    last = {"zh_CN": "备注", "zh_TW": "備註", "en": "Remarks"}[script]
    assert [first in page for page in pages] == [last in page for page in pages]
    assert sum(last in page for page in pages) == 1


def test_the_receipt_asks_in_the_order_of_the_form() -> None:
    said = plain(notice_pdf(a_notice(), no_photo)).split("送达回证")[1]
    asked = ("文书名称", "文号", "受送达人", "送达时间", "送达地点", "送达方式",
             "收件人签名（盖章）", "与受送达人的关系", "代收理由", "见证人", "送达人（两人）",
             "备注")  # fmt: skip
    places = [said.index(label) for label in asked]
    assert places == sorted(places)


@pytest.mark.parametrize("script", SCRIPTS)
def test_stub_and_receipt_of_a_long_name_stay_on_one_page(script: str) -> None:
    name = "临江市祥记潮汕牛肉火锅（滨江路万达广场三期东区负一层美食街A区12号）餐饮管理有限公司"
    where = "临江市滨江东路北侧与建设大道交叉口西南角万达广场三期东区负一层美食街A区12号至15号商铺"
    item = an_item(problem="堆放纸箱、泡沫、旧沙发等可燃杂物，占用疏散通道，安全出口被铁链锁闭" * 3)
    given = a_notice(script=script, addressee=name, address=where, items=(item, item))
    letter = notice_pdf(given, no_photo)
    last = texts(letter)[-1]
    words = Words(script, "notice")
    for wanted in (words("stub_title", title=words("title")), words("receipt_note")):
        assert "".join(wanted.split()) in "".join(last.split())
