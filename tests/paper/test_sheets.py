"""Papers without a number; where each text stands is held by their references."""

from dataclasses import replace

import pytest

from firesweep.errors import FiresweepError
from firesweep.paper.sheets import checklist_pdf, cover_pdf, slip_pdf, summary_pdf
from tests.paper.cases import a_blank_checklist, a_cover, a_slip, a_summary, plain, texts


def test_what_is_nearly_all_is_never_rounded_up_to_all() -> None:
    said = plain(summary_pdf(a_summary()))
    assert "1249（99.9%）" in said
    assert "100" not in said


def test_the_head_of_a_list_stands_on_each_of_its_pages() -> None:
    pages = texts(checklist_pdf(a_blank_checklist()))
    assert [page.count("检查内容") for page in pages] == [1, 1, 1, 0]
    assert all(role in pages[-1] for role in ("组长", "副组长", "成员", "负责人签名"))
    assert "未勾选的项目按未检查处理" in pages[-1]


def test_only_who_refused_is_told_what_a_second_refusal_leads_to() -> None:
    assert "再次拒绝检查的，将函告公安派出所" in plain(slip_pdf(a_slip(reason="refused")))
    assert "再次拒绝" not in plain(slip_pdf(a_slip()))


def test_a_text_no_page_can_hold_gets_a_sentence() -> None:
    with pytest.raises(FiresweepError, match="longer than a page"):
        summary_pdf(a_summary(sweep="行\n" * 200))


def test_a_list_of_sheets_without_numbers_has_no_column_of_dashes() -> None:
    papers = a_cover().papers
    for _ in range(2):  # the wording is read once, and stays as it was read
        assert "文书编号" in plain(cover_pdf(a_cover()))
        without = plain(cover_pdf(a_cover(papers=tuple(replace(p, number="") for p in papers))))
        assert "文书编号" not in without
        assert "–" not in without
        assert without.count("同福旅社") == 2


@pytest.mark.parametrize("script", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize("many", [2, 30, 60, 110])
def test_no_page_of_a_slip_holds_the_seal_alone(script: str, many: int) -> None:
    pages = texts(slip_pdf(a_slip(script=script, team=tuple(f"检查员{n}" for n in range(many)))))
    assert len(pages) == (2 if many == 110 else 1)
    for page in pages:
        assert len("".join(page.split())) > 60
