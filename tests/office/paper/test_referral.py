"""The referral letter: its addressee from the street's map, what was done before, the reply."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.field.notice import issue_notice
from firesweep.model.hazard.life import StepKind
from firesweep.model.logs.occasion import DrillFault
from firesweep.model.vocabulary import Handling, ServiceWay
from firesweep.office.hazard.escalation import Referral, refer
from firesweep.office.hazard.rectification import Seen, extend, reinspect
from firesweep.office.hazard.service import Service, serve
from firesweep.office.paper.extension import EXTENSION
from firesweep.office.paper.referral import REFERRAL
from firesweep.office.paper.reinspection import REINSPECTION
from firesweep.office.paper.step_papers import issue_step_paper
from firesweep.office.referral_map import save_authority
from firesweep.paper.extension import extension_pdf
from firesweep.paper.notice import notice_pdf
from firesweep.paper.referral import referral_pdf
from firesweep.paper.reinspection import reinspection_pdf
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import open_hazards
from firesweep.store.paper.authorities import Authority
from firesweep.store.paper.issuer import Issued
from firesweep.store.paper.papers import papers
from firesweep.store.paper.references import meant
from tests.factory import TODAY, a_drill, a_finished_visit, a_hazard, a_premises, a_street
from tests.paper.cases import a_referral, no_photo, plain

FIRE = Referral("fire", "逾期未整改", ("城管大队",), "请依法处理，并书面答复。")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_street(tmp_path / "库")
    yield opened
    opened.close()


def letter(store: Store, what: str, script: str = "zh_CN") -> Issued:
    with store.read() as connection:
        found = meant(connection, what).hazards
    return issue_step_paper(store, REFERRAL, found, by="陈丽", today=TODAY,
                            render=referral_pdf, script=script)  # fmt: skip


def test_what_no_notice_mended_goes_to_whom_the_map_names(store: Store) -> None:
    save_authority(store, Authority("fire", "临江区消防救援大队"), by="陈丽")
    visit = a_finished_visit(store, a_premises(store), a_hazard(place="走廊"), a_hazard())
    notice = issue_notice(store, visit.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
    seen = [Seen(hazard_id, StepKind.FAILED) for hazard_id in visit.to_notice]
    reinspect(store, seen, TODAY, people=("王志强", "陈丽"), by="陈丽", today=TODAY)
    for hazard_id in visit.to_notice:
        refer(store, hazard_id, FIRE, by="陈丽", today=TODAY)
    issued = letter(store, notice.number)
    said = plain(issued.pdf)
    for word in ("临江区消防救援大队：", "临江街消移〔2026〕B0001号", "同福旅社", "临江路48号",
                 "走廊", f"以{notice.number}通知限期整改，期限至2026年11月24日",
                 "复查时仍未整改", "移送理由：逾期未整改", "请依法处理，并书面答复。",
                 "检查登记表复印件1份、整改通知书复印件1份", "关于同福旅社火灾隐患的移送函",
                 "超出我单位职权范围", "签发人（签名）：", "请于2026年12月8日前答复",
                 "抄送：城管大队、临江街道消防安全工作领导小组", "移送函回执",
                 "沿此线撕下"):  # fmt: skip
        assert word in said, word
    assert letter(store, visit.to_notice[0]).pdf == issued.pdf


@pytest.mark.parametrize(
    ("request_", "end"),
    [
        ("请依法处理", "。"),
        ("请依法处理。", ""),
        ("请依法处理，何时答复？", ""),
        ("请“限期改正。”", ""),
    ],
)
def test_what_is_asked_ends_with_one_end_mark(store: Store, request_: str, end: str) -> None:
    visit = a_finished_visit(store, a_premises(store), a_hazard())
    asked = Referral("fire", "逾期未整改。", (), request_)
    refer(store, visit.to_notice[0], asked, by="陈丽", today=TODAY)
    said = plain(letter(store, visit.to_notice[0]).pdf)
    assert f"移送你单位。{request_}{end}请于" in said
    assert "移送理由：逾期未整改。上述" in said


def test_a_letter_quotes_what_the_map_says_it_rests_on(store: Store) -> None:
    visit = a_finished_visit(store, a_premises(store), a_hazard(), a_hazard(), a_hazard())
    one, other, third = visit.to_notice
    refer(store, one, FIRE, by="陈丽", today=TODAY)
    assert "根据《中华人民共和国消防法》第二十八条、第五十三条、第六十条等有关规定" in plain(
        letter(store, one).pdf
    )
    own = Authority("gas", "", basis="《临江市燃气管理办法》第9条")
    save_authority(store, own, by="陈丽")
    refer(store, other, Referral("gas", "软管老化"), by="陈丽", today=TODAY)
    assert "根据《临江市燃气管理办法》第9条等有关规定" in plain(letter(store, other).pdf)
    refer(store, third, Referral("某街道综合执法队", "占道"), by="陈丽", today=TODAY)
    assert "根据《中华人民共和国消防法》等有关规定" in plain(letter(store, third).pdf)
    with pytest.raises(FiresweepError, match="300 characters"):
        save_authority(store, own._replace(basis="法" * 301), by="陈丽")


def test_a_letter_counts_what_shows_service_and_reinspection(store: Store) -> None:
    visit = a_finished_visit(store, a_premises(store), a_hazard())
    notice = issue_notice(store, visit.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
    with store.read() as connection:
        lines = meant(connection, notice.number).hazards
        (paper_id,) = (line.id for line in papers(connection) if line.number == notice.number)
    extend(store, paper_id, date(2026, 11, 25), "灯具未到货", approver="王志强", by="陈丽",
           today=TODAY)  # fmt: skip
    longer = issue_step_paper(store, EXTENSION, lines, by="陈丽", today=TODAY,
                              render=extension_pdf)  # fmt: skip
    handed = Service(ServiceWay.DIRECT, TODAY.isoformat(), ("王志强", "陈丽"), "林秀")
    serve(store, paper_id, handed, by="陈丽", today=TODAY)
    seen = [Seen(visit.to_notice[0], StepKind.FAILED)]
    reinspect(store, seen, TODAY, people=("王志强", "陈丽"), by="陈丽", today=TODAY)
    record = issue_step_paper(store, REINSPECTION, lines, by="陈丽", today=TODAY,
                              render=reinspection_pdf)  # fmt: skip
    refer(store, visit.to_notice[0], FIRE, by="陈丽", today=TODAY)
    said = plain(letter(store, notice.number).pdf)
    assert "送达回证复印件1份、复查记录复印件1份" in said
    assert f"复查时仍未整改（复查记录{record.number}）" in said
    assert f"以{notice.number}通知限期整改，经批准延期至2026年11月25日（{longer.number}）" in said


def test_what_a_team_hands_on_at_the_door_is_copied_as_the_map_says(store: Store) -> None:
    gas = a_hazard(handling=Handling.REFERRAL, refer="gas", deadline=None, refer_reason="燃气")
    a_finished_visit(store, a_premises(store), gas)
    said = plain(letter(store, "同福旅社").pdf)
    assert "抄送：市场监督管理、商务部门；住房和城乡建设部门；临江街道消防安全" in said


def test_a_major_hazard_is_only_suspected_in_every_language(store: Store) -> None:
    major = a_hazard(severity="major", handling=Handling.REFERRAL, refer="fire", deadline=None,
                     refer_reason="超出社区职权")  # fmt: skip
    a_finished_visit(store, a_premises(store), major)
    said = plain(letter(store, "同福旅社").pdf)
    assert "疑似重大火灾隐患，由消防救援机构依法判定" in said
    assert said.count("重大火灾隐患") == said.count("疑似重大火灾隐患")
    assert "请依法处理，并将处理结果书面告知我单位。" in said
    assert "整改通知书复印件" not in said
    assert "第五十三条、第五十四条、第五十五条、第六十条" in said


def test_the_articles_on_major_hazards_are_quoted_for_these_alone(store: Store) -> None:
    locked = a_hazard(handling=Handling.REFERRAL, refer="fire", deadline=None, refer_reason="锁闭")
    a_finished_visit(store, a_premises(store), locked)
    assert "第二十八条、第五十三条、第六十条" in plain(letter(store, "同福旅社").pdf)
    own = Authority("fire", "", basis="《省消防条例》第9条")
    save_authority(store, own, by="陈丽")
    major = a_hazard(severity="major", handling=Handling.REFERRAL, refer="fire", deadline=None,
                     refer_reason="疑似重大火灾隐患")  # fmt: skip
    a_finished_visit(store, a_premises(store, "江畔旅社"), major)
    said = plain(letter(store, "江畔旅社").pdf)
    assert "《省消防条例》第9条" in said
    assert "第五十五条" not in said


def test_other_hazards_referred_later_get_a_letter_of_their_own(store: Store) -> None:
    two = (a_hazard(handling=Handling.REFERRAL, refer="gas", deadline=None, refer_reason="燃气"),
           a_hazard(place="厨房"))  # fmt: skip
    visit = a_finished_visit(store, a_premises(store), *two)
    first = letter(store, "同福旅社")
    assert "厨房" not in plain(first.pdf)
    refer(store, visit.to_notice[0], FIRE, by="陈丽", today=TODAY)
    second = letter(store, visit.to_notice[0])
    assert (second.number, "厨房" in plain(second.pdf)) == ("临江街消移〔2026〕B0002号", True)
    assert letter(store, first.number).number == first.number


def test_a_letter_names_the_order_that_asked_for_it_on_the_spot() -> None:
    usual = a_referral()
    ordered = replace(usual.items[1], order="临江街消当〔2026〕B0007号")
    said = plain(referral_pdf(replace(usual, items=(usual.items[0], ordered)), no_photo))
    assert "以临江街消当〔2026〕B0007号通知当场整改" in said
    assert "现场检查发现" not in said


def test_a_letter_about_what_a_drill_found_says_so(store: Store) -> None:
    place = a_premises(store)
    visit = a_finished_visit(store, place, a_hazard(place="走廊"))
    fault = DrillFault(premises_id=place, problem="警铃不响", place="门厅", measure="修复",
                       deadline="2026-12-01")  # fmt: skip
    a_drill(store, premises_id=place, faults=(fault,))
    with store.read() as connection:
        (found,) = [line for line in open_hazards(connection) if line.drill_id]
    for hazard_id in (found.id, visit.to_notice[0]):
        refer(store, hazard_id, FIRE, by="陈丽", today=TODAY)
    drill, seen = plain(letter(store, found.id).pdf), plain(letter(store, visit.to_notice[0]).pdf)
    assert "我单位在消防演练中发现，同福旅社" in drill
    assert "警铃不响" in drill
    assert "走廊" not in drill, "a visit found it: it has a letter of its own"
    assert "附件：消防演练记录复印件1份" in drill
    assert "演练中发现" in drill.partition("发现日期")[2], "what was done before"
    assert "我单位在消防安全检查中发现，同福旅社" in seen
    assert "走廊" in seen
