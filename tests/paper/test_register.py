"""The register form as a team signs it: real PDFs read back."""

import json

import pytest
import zxingcpp
from PIL import ImageChops

from firesweep.model.paper.code import PaperCode, read_code
from firesweep.model.paper.issued import RegisterContent, RegisterSignature, from_json, to_json
from firesweep.office.paper.binding import kept
from firesweep.paper.register import register_pdf
from tests.paper.cases import (
    SCRIPTS,
    a_closed_door,
    a_jpeg,
    a_refusal,
    a_register,
    a_register_hazard,
    an_answer,
    no_photo,
    picture,
    plain,
    texts,
)


def test_the_twenty_fields_stand_in_their_order() -> None:
    said = plain(register_pdf(a_register(), no_photo))
    asked = ("编号：", "街道、社区", "检查时间", "单位（场所）名称", "类别", "地址", "片区（网格）",
             "法定代表人或负责人", "职务", "电话", "现场负责人", "建筑面积、层数", "使用性质",
             "重点单位：是", "住人：是", "高层建筑：否", "消防验收或备案", "开业前检查", "检查内容",
             "存在问题", "当场整改情况", "限期整改", "移送情况", "检查人（组长）",
             "检查人（副组长）", "检查人（成员）", "被检查单位负责人", "日期", "照片张数",
             "备注")  # fmt: skip
    places = [said.index(label) for label in asked]
    assert places == sorted(places)


def test_what_is_known_is_filled_in() -> None:
    said = plain(register_pdf(a_register(), no_photo))
    for value in ("临江街消检〔2026〕B0031号", "2026年11月23日09:12–09:41", "旅社、出租屋",
                  "第三片区", "经理", "林秀店长", "320.5平方米、4层", "不符合",
                  "未能查看库房上锁", "1、2",
                  "第1项：通知书编号临江街消整〔2026〕B0012号，期限2026年12月2日（周三）。",
                  "第2项：已责令当场改正并改正完毕。", "第3项：移送消防救援机构（大队、站）。",
                  "图3（第2项）整改后：厨房灭火器被遮挡"):  # fmt: skip
        assert value in said, value


def test_what_was_put_right_on_the_spot_says_how_and_why_no_photo() -> None:
    fixed = a_register_hazard(handling="on_the_spot", note="店主不让拍。", remark="当场剪断铁链")
    said = plain(register_pdf(a_register(hazards=(fixed,)), no_photo))
    assert "改正完毕。改正情况：当场剪断铁链。未拍整改后照片，原因：店主不让拍。" in said


def test_hazards_on_one_notice_are_said_in_one_line() -> None:
    form = a_register(hazards=(a_register_hazard(), a_register_hazard(place="厨房")))
    assert "第1、2项：通知书编号" in plain(register_pdf(form, no_photo))


def test_blanks_are_there_to_be_written_in() -> None:
    bare = a_register(beat="", responsible="", position="", phone="", accompanied_by="", area="",
                      floors="", sweep="", hazards=(), checklist="", team=())  # fmt: skip
    said = plain(register_pdf(bare, no_photo))
    assert "None" not in said
    assert "□已验收□已备案□依法不需要□未办理" in said
    assert "未发现火灾隐患。" in said


def test_a_notice_not_issued_yet_leaves_room_for_its_number() -> None:
    form = a_register(hazards=(a_register_hazard(number=""),))
    assert "通知书编号________________，期限" in plain(register_pdf(form, no_photo))


def test_a_refusal_is_said_with_its_witnesses() -> None:
    said = plain(register_pdf(a_refusal(), no_photo))
    assert "拒绝签字，理由：认为应由房东负责；见证人：何平、吴芳" in said


def test_no_access_says_why_and_when_again() -> None:
    said = plain(register_pdf(a_closed_door(), no_photo))
    for value in ("未能检查：未营业", "卷帘门关闭，电话无人接听", "2026年11月26日（周四）"):
        assert value in said
    assert "检查内容" not in said
    assert "被检查单位负责人" not in said


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_language_has_its_own_words(script: str) -> None:
    form = register_pdf(a_register(script=script), no_photo)
    own = {"zh_CN": "检查登记表", "zh_TW": "檢查登記表", "en": "RegisterForm"}
    for language, title in own.items():
        assert (title in plain(form)) == (language == script)
    assert "{" not in plain(form)


@pytest.mark.parametrize("dpi", [100, 150, 300])
def test_the_qr_code_holds_number_and_check(dpi: int) -> None:
    form = a_register()
    (found,) = zxingcpp.read_barcodes(picture(register_pdf(form, no_photo), dpi=dpi))
    assert read_code(found.text) == PaperCode("register", form.number, form.check)


def test_signatures_are_drawn_where_they_were_made_on_screen() -> None:
    cross = (((0.0, 0.0), (1.0, 1.0)), ((0.0, 1.0), (1.0, 0.0)))
    signed, blank = (
        picture(register_pdf(a_closed_door(team=(signature,), photos=()), no_photo), dpi=72)
        for signature in (
            RegisterSignature("王志强", "leader", "on_screen", cross),
            RegisterSignature("王志强", "leader", "on_paper"),
        )
    )
    left, top, right, bottom = ImageChops.difference(signed, blank).getbbox() or (0, 0, 0, 0)
    assert (right - left) / (bottom - top) == pytest.approx(34 / 13, abs=0.2)


def test_long_lists_repeat_their_head_on_every_page() -> None:
    form = a_register(answers=tuple(an_answer(number) for number in range(1, 61)))
    pages = [p for p in texts(register_pdf(form, no_photo)) if "疏散门" in p]
    assert len(pages) > 3
    assert all("检查内容" in page for page in pages)


@pytest.mark.parametrize("field", ["premises", "address", "remarks", "no_access_note"])
def test_ten_thousand_characters_break_over_pages(field: str) -> None:
    made = a_closed_door() if field == "no_access_note" else a_register()
    long = type(made)(**(made.__dict__ | {field: "长" * 10_000}))
    assert plain(register_pdf(long, no_photo)).count("长") >= 10_000


def test_a_practice_form_says_so_on_every_page() -> None:
    for page in texts(register_pdf(a_register(practice=True), no_photo)):
        assert "练习用纸，不具效力" in page


def test_the_same_content_gives_the_same_bytes() -> None:
    jpeg = a_jpeg()
    form = a_register()
    assert register_pdf(form, lambda _sha: jpeg) == register_pdf(form, lambda _sha: jpeg)


def test_a_character_no_font_has_leaves_a_line_and_is_named() -> None:
    pdf = register_pdf(a_register(remarks="𠮷野家"), no_photo)
    assert "＿野家" in plain(pdf)
    assert kept(pdf).by_hand == ("𠮷",)


def test_the_frozen_text_comes_back_whole() -> None:
    form = a_register()
    assert from_json(RegisterContent, json.loads(json.dumps(to_json(form)))) == form
