"""Papers to look at and to compare: contents with sensible defaults, and how a PDF is read."""

import io
import re
from pathlib import Path
from typing import Any

import pypdfium2
from PIL import Image

from firesweep.model.paper.issued import (
    Issuer,
    NoticeContent,
    NoticeItem,
    PaperPhoto,
    RegisterAnswer,
    RegisterContent,
    RegisterHazard,
    RegisterSignature,
    checked,
)
from firesweep.model.paper.report import ReportContent, ReportDone
from firesweep.model.paper.sheets import (
    BlankChecklist,
    CarriedPaper,
    ClosedItem,
    ClosingSheet,
    CoverList,
    DoorSlip,
    SelfCheckSheet,
    SummaryRow,
    SweepSummary,
)
from firesweep.model.paper.steps import (
    ExtendedItem,
    ExtensionContent,
    OrderContent,
    OrderItem,
    ReferralContent,
    ReferredItem,
    ReinspectionContent,
    SeenItem,
)
from firesweep.model.review.charts import Chart, ChartKind, ChartsSheet, Row
from firesweep.model.review.minutes import (
    MinutesAge,
    MinutesCover,
    MinutesDecision,
    MinutesFigure,
    MinutesHazard,
    MinutesSheet,
)

FILES = Path(__file__).parents[1] / "files" / "papers"
SCRIPTS = ("zh_CN", "zh_TW", "en")
MM = 72 / 25.4
ISSUER = Issuer("临江街道", "滨江社区", "临江街道滨江社区", "陈丽", "0590-12345678")
STROKES = (((0.1, 0.5), (0.3, 0.2), (0.5, 0.8)), ((0.6, 0.4), (0.9, 0.6)))


def an_item(**values: Any) -> NoticeItem:
    """A locked exit."""
    given: dict[str, Any] = {
        "place": "二楼北侧走廊尽头",
        "problem": "安全出口被铁链锁闭，里面的人不能直接打开",
        "basis": ("《中华人民共和国消防法》第28条",),
        "measure": "立即开锁，营业期间保持可开启",
        "deadline": "2026-11-24",
    }
    return NoticeItem(**(given | values))


def a_notice(**values: Any) -> NoticeContent:
    """A notice of two hazards."""
    given: dict[str, Any] = {
        "script": "zh_CN",
        "practice": False,
        "number": "临江街消整〔2026〕B0012号",
        "issuer": ISSUER,
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
    return checked(NoticeContent(**(given | values)))


def an_answer(number: int = 1, answer: str = "ok", **values: Any) -> RegisterAnswer:
    """One line of the checklist."""
    text = "安全出口、疏散门在有人期间没有上锁，不用钥匙或工具就能从里面打开"
    return RegisterAnswer(**({"code": f"EVA-{number:02}", "text": text, "answer": answer} | values))


def a_register_hazard(**values: Any) -> RegisterHazard:
    """A locked exit with a notice."""
    given = {
        "problem": "安全出口被铁链锁闭，里面的人不能直接打开",
        "place": "二楼北侧走廊尽头",
        "severity": "serious",
        "handling": "notice",
        "deadline": "2026-12-02",
        "number": "临江街消整〔2026〕B0012号",
        "photos": "1 2",
    }
    return RegisterHazard(**(given | values))


def a_register(**values: Any) -> RegisterContent:
    """The form of a visit that found a hazard of every handling."""
    given: dict[str, Any] = {
        "script": "zh_CN",
        "practice": False,
        "number": "临江街消检〔2026〕B0031号",
        "issuer": ISSUER,
        "premises": "同福旅社",
        "categories": ("旅社", "出租屋"),
        "address": "临江路48号",
        "beat": "第三片区",
        "responsible": "王大福",
        "position": "经理",
        "contact": "林秀",
        "phone": "10012345678",
        "accompanied_by": "林秀 店长",
        "area": "320.5",
        "floors": "4",
        "marks": ("key_unit", "people_sleep", "gas"),
        "visited_on": "2026-11-23",
        "started": "09:12",
        "finished": "09:41",
        "sweep": "冬春火灾防控大排查",
        "outcome": "inspected",
        "no_access": "",
        "next_visit": "",
        "answers": (
            an_answer(1),
            an_answer(2, "hazard", photos="1 2"),
            an_answer(3, "not_applicable"),
            an_answer(4, "not_seen", remark="库房上锁"),
        ),
        "hazards": (
            a_register_hazard(),
            a_register_hazard(handling="on_the_spot", deadline="", number="", photos="3"),
            a_register_hazard(handling="referral", number="", note="消防救援机构（大队、站）"),
        ),
        "team": (
            RegisterSignature("王志强", "leader", "on_screen", STROKES),
            RegisterSignature("赵凯", "deputy", "on_paper"),
            RegisterSignature("陈丽", "member", "on_screen", STROKES),
        ),
        "unit": RegisterSignature("林秀", "店长", "on_paper"),
        "photo_count": 3,
        "photos": (
            PaperPhoto("a" * 64, "二楼北侧走廊尽头 安全出口被铁链锁闭", 1, "hazard"),
            PaperPhoto("b" * 64, "二楼北侧走廊尽头 安全出口被铁链锁闭", 1, "hazard"),
            PaperPhoto("c" * 64, "厨房 灭火器被遮挡", 2, "after"),
        ),
        "checklist": "2026-11",
    }
    return checked(RegisterContent(**(given | values)))


def an_order(**values: Any) -> OrderContent:
    """An order about one hazard put right at once and one that was not."""
    fixed = OrderItem("二楼走廊", "灭火器被杂物遮挡", ("《中华人民共和国消防法》第28条",),
                      "立即清理，保证取用方便", fixed=True, note="当场搬走纸箱")  # fmt: skip
    left = OrderItem(
        "厨房", "油烟管道旁堆放纸箱", (), "立即搬离", fixed=False, no_photo="店主不让拍"
    )
    given: dict[str, Any] = {
        "script": "zh_CN",
        "practice": False,
        "number": "临江街消当〔2026〕B0007号",
        "issuer": ISSUER,
        "addressee": "同福旅社",
        "address": "临江路48号",
        "responsible": "王大福",
        "phone": "10012345678",
        "issued_on": "2026-11-23",
        "visited_on": "2026-11-23",
        "started": "09:12",
        "finished": "09:41",
        "inspectors": ("王志强", "陈丽"),
        "sweep": "冬春火灾防控大排查",
        "items": (fixed, left),
        "photos": (
            PaperPhoto("a" * 64, "二楼走廊 灭火器被杂物遮挡", 1, "hazard"),
            PaperPhoto("b" * 64, "二楼走廊 灭火器被杂物遮挡", 1, "after"),
        ),
    }
    return checked(OrderContent(**(given | values)))


def an_extension(**values: Any) -> ExtensionContent:
    """An extension of a notice's one hazard."""
    given: dict[str, Any] = {
        "script": "zh_CN",
        "practice": False,
        "number": "临江街消延〔2026〕A0002号",
        "issuer": ISSUER,
        "addressee": "同福旅社",
        "address": "临江路48号",
        "responsible": "王大福",
        "phone": "10012345678",
        "issued_on": "2026-11-28",
        "steps": ("a",),
        "notice": "临江街消整〔2026〕B0012号",
        "noticed_on": "2026-11-23",
        "granted_on": "2026-11-28",
        "items": (ExtendedItem("二楼走廊", "未设置应急照明灯", "2026-11-30", "2026-12-04"),),
        "reason": "灯具已订货，12月2日到货",
        "interim": "夜间安排专人值守，走廊放置手电",
        "approver": "王志强",
    }
    return checked(ExtensionContent(**(given | values)))


def a_reinspection(**values: Any) -> ReinspectionContent:
    """A notice of three hazards: one put right, one partly, one not."""
    three = (
        ("二楼北侧走廊尽头", "安全出口被铁链锁闭", "立即开锁", "reinspected_pass", ""),
        ("厨房", "油烟管道未清洗", "清洗油烟管道", "reinspected_partly", "灶台上方已清洗"),
        ("三楼客房", "窗口设置防盗网，无逃生口", "开设逃生口", "reinspected_fail", "房东不配合"),
    )
    given: dict[str, Any] = {
        "script": "zh_CN",
        "practice": False,
        "number": "临江街消复〔2026〕B0003号",
        "issuer": ISSUER,
        "addressee": "同福旅社",
        "address": "临江路48号",
        "responsible": "王大福",
        "phone": "10012345678",
        "issued_on": "2026-12-01",
        "steps": ("a", "b", "c"),
        "notice": "临江街消整〔2026〕B0012号",
        "noticed_on": "2026-11-23",
        "seen_on": "2026-12-01",
        "people": ("王志强", "陈丽"),
        "items": tuple(
            SeenItem(place, problem, measure, "2026-11-30", result, note)
            for place, problem, measure, result, note in three
        ),
        "photos": (
            PaperPhoto("a" * 64, "二楼北侧走廊尽头 安全出口被铁链锁闭", 1, "hazard"),
            PaperPhoto("b" * 64, "二楼北侧走廊尽头 安全出口被铁链锁闭", 1, "after"),
            PaperPhoto("c" * 64, "厨房 油烟管道未清洗", 2, "still_wrong"),
            PaperPhoto("d" * 64, "三楼客房 窗口设置防盗网，无逃生口", 3, "hazard"),
            PaperPhoto("e" * 64, "三楼客房 窗口设置防盗网，无逃生口", 3, "still_wrong"),
        ),
    }
    return checked(ReinspectionContent(**(given | values)))


def a_referral(**values: Any) -> ReferralContent:
    """A letter about a hazard a notice did not mend and one that is suspected to be major."""
    failed = ReferredItem("三楼客房", "窗口设置防盗网，无逃生口",
                          ("《中华人民共和国消防法》第28条",), suspected=False,
                          found_on="2026-11-23",
                          notice="临江街消整〔2026〕B0012号", deadline="2026-11-30",
                          seen="reinspected_fail")  # fmt: skip
    suspected = ReferredItem("一至四层", "疏散楼梯数量不足", (), suspected=True,
                             found_on="2026-11-23")  # fmt: skip
    given: dict[str, Any] = {
        "script": "zh_CN",
        "practice": False,
        "number": "临江街消移〔2026〕A0001号",
        "issuer": ISSUER,
        "addressee": "临江区消防救援大队",
        "premises": "同福旅社",
        "address": "临江路48号",
        "responsible": "王大福",
        "phone": "10012345678",
        "issued_on": "2026-12-02",
        "steps": ("a", "b"),
        "items": (failed, suspected),
        "referred_on": "2026-12-02",
        "reason": "逾期未整改，且超出社区职权",
        "request": "请依法处理，并书面答复。",
        "copies_to": ("临江区公安分局滨江派出所",),
        "photos": (
            PaperPhoto("d" * 64, "三楼客房 窗口设置防盗网，无逃生口", 1, "hazard"),
            PaperPhoto("e" * 64, "三楼客房 窗口设置防盗网，无逃生口", 1, "still_wrong"),
        ),
    }
    return checked(ReferralContent(**(given | values)))


def a_place(**values: Any) -> dict[str, Any]:
    """What all sheets about one premises say."""
    given = {"script": "zh_CN", "practice": False, "issuer": ISSUER, "made_on": "2026-12-03",
             "addressee": "同福旅社", "address": "临江路48号", "responsible": "王大福",
             "phone": "10012345678"}  # fmt: skip
    return given | values


def a_closing(**values: Any) -> ClosingSheet:
    """Two closed hazards: one with photos before and after, one that cannot be photographed."""
    one = ClosedItem(
        place="二楼北侧走廊尽头", problem="安全出口被铁链锁闭", measure="立即开锁，保持可开启",
        found_on="2026-11-23", closed_on="2026-12-02", notice="临江街消整〔2026〕B0012号",
        deadline="2026-11-30", seen_on="2026-12-01", people=("王志强", "陈丽"), approver="赵凯",
    )  # fmt: skip
    other = ClosedItem(
        place="配电间", problem="线路私拉乱接", measure="拆除", found_on="2026-11-23",
        closed_on="2026-11-23", seen_on="2026-11-23", people=("陈丽",), no_photo="涉密场所",
    )  # fmt: skip
    photos = (PaperPhoto("a" * 64, "二楼北侧走廊尽头 安全出口被铁链锁闭", 1, "hazard"),
              PaperPhoto("b" * 64, "二楼北侧走廊尽头 安全出口被铁链锁闭", 1, "after"))  # fmt: skip
    return ClosingSheet(**a_place(items=(one, other), photos=photos, **values))


def a_slip(**values: Any) -> DoorSlip:
    """What is left where nobody opened."""
    given = {"visited_on": "2026-11-23", "time": "09:12", "reason": "nobody",
             "team": ("王志强", "陈丽"), "next_visit": "2026-11-26",
             "sweep": "冬春火灾防控大排查"}  # fmt: skip
    return DoorSlip(**a_place(**(given | values)))


def a_blank_checklist(**values: Any) -> BlankChecklist:
    """A list of thirty items."""
    items = tuple(an_answer(number).text for number in range(30))
    given = {"categories": ("旅社", "出租屋"), "items": items, "checklist": "2026-11",
             "sweep": "冬春火灾防控大排查"}  # fmt: skip
    return BlankChecklist(**a_place(**(given | values)))


def a_self_check_sheet(**values: Any) -> SelfCheckSheet:
    """A premises' own copy of a list of twenty-four items."""
    items = tuple(an_answer(number).text for number in range(24))
    given = {"categories": ("旅社", "出租屋"), "items": items, "checklist": "2026-11",
             "sweep": "冬春火灾防控大排查"}  # fmt: skip
    return SelfCheckSheet(**a_place(**(given | values)))


def a_summary(**values: Any) -> SweepSummary:
    """Two communities, one of which has not begun."""
    rows = (SummaryRow(community="滨江社区", in_scope=1250, inspected=1249, no_access=1,
                       hazards=312, closed=280, overdue=5,
                       on_the_spot=190, noticed=118, referred=4),
            SummaryRow(community="望江社区", in_scope=830, inspected=0, no_access=0))  # fmt: skip
    given: dict[str, Any] = {"script": "zh_CN", "practice": False, "issuer": ISSUER,
                             "made_on": "2026-12-03", "sweep": "冬春火灾防控大排查",
                             "starts": "2026-11-02", "ends": "2026-12-31",
                             "rows": rows}  # fmt: skip
    return SweepSummary(**(given | values))


def a_cover(**values: Any) -> CoverList:
    """Two papers of one round."""
    papers = tuple(
        CarriedPaper(number=f"临江街消整〔2026〕B00{n}号", premises="同福旅社",
                     address=f"临江路{n}号", community="滨江社区", beat="第三片区", pages=3)
        for n in (12, 13)
    )  # fmt: skip
    given: dict[str, Any] = {"script": "zh_CN", "practice": False, "issuer": ISSUER,
                             "made_on": "2026-12-03", "papers": papers}  # fmt: skip
    return CoverList(**(given | values))


def a_minutes(**values: Any) -> MinutesSheet:
    """A week of one community: two categories, a late hazard, a decision, a laptop not heard of."""
    cover = {"in_scope": 172, "visited": 20, "covered": 148, "left": 24}
    numbers = {"found": 12, "on_the_spot": 5, "noticed": 6, "referred": 1, "closed": 9, "open": 14,
               "overdue": 3, "pending": 1, "new_serious": 4, "drills": 1}  # fmt: skip
    given: dict[str, Any] = {
        "script": "zh_CN", "practice": False, "issuer": ISSUER, "made_on": "2026-11-23",
        "period": "2026-W47", "first": "2026-11-16", "last": "2026-11-22",
        "data_day": "2026-11-22", "sweep": "冬春火灾防控大排查",
        "figures": (*(MinutesFigure(figure=name, number=n, change=n - 4)
                      for name, n in numbers.items()),
                    MinutesFigure(figure="photos", number=42)),
        "categories": (MinutesCover(category="店面", **cover), MinutesCover(
            category="旅社", in_scope=21, visited=3, covered=18, left=3)),
        "total": MinutesCover(category="", **cover),
        "ages": tuple(MinutesAge(up_to=days, open=n, overdue=0, pending=0)
                      for n, days in enumerate((7, 15, 30, 60, 0))),
        "hazards": (MinutesHazard(premises="鑫达服装厂", problem="安全出口上锁",
                                  severity="serious", found_on="2026-11-09",
                                  deadline="2026-11-16", state="overdue"),),
        "decisions": (MinutesDecision(what="移送消防救援站", who="张敏", due_on="2026-11-24"),),
        "silent": ("B",),
    }  # fmt: skip
    return MinutesSheet(**(given | values))


def a_charts_page(**values: Any) -> ChartsSheet:
    """The charts of a week of one community."""
    given: dict[str, Any] = {
        "script": "zh_CN", "practice": False, "issuer": ISSUER, "made_on": "2026-11-23",
        "period": "2026-W47", "first": "2026-11-16", "last": "2026-11-22",
        "data_day": "2026-11-22", "sweep": "冬春火灾防控大排查",
        "charts": (
            Chart(ChartKind.COVERAGE, (Row("旅社", (18, 1, 2), "18/21"),
                                       Row("店面", (148, 6, 18), "148/172"))),
            Chart(ChartKind.ITEMS, (Row("安全出口、疏散门在有人期间没有上锁", (4,), "4"),
                                    Row("配有灭火器，放在明显好拿的位置", (1,), "1"))),
            Chart(ChartKind.FLOW, (Row("2026-W46", (3, 0)), Row("2026-W47", (12, 9)))),
            Chart(ChartKind.AGES, (Row("7", (0, 0, 9), "9"), Row("15", (2, 1, 1), "4"),
                                   Row("30", (1, 0, 0), "1"), Row("60", (0, 0, 0), "0"),
                                   Row("", (0, 0, 0), "0"))),
        ),
        "silent": ("B",),
    }  # fmt: skip
    return ChartsSheet(**(given | values))


def a_report_form(**values: Any) -> ReportContent:
    given: dict[str, Any] = {
        "script": "zh_CN", "practice": False, "number": "临江街消访〔2026〕B0004号",
        "issuer": ISSUER, "community": "滨江社区", "where": "同福旅社", "address": "临江路48号",
        "received_on": "2026-11-17", "received_at": "16:30", "way": "visit", "named": True,
        "what": "二楼安全出口常年上锁，走廊里堆放床垫，夜里住满人。", "urgent": True,
        "visit_by": "2026-11-18", "answer_by": "2026-11-24", "remarks": "12345 工单转来",
        "done": (
            ReportDone("2026-11-18", "visited", "", "陈丽；出口上锁属实，当场打开"),
            ReportDone("2026-11-18", "found", "", "二楼安全出口上锁；临江街消整〔2026〕B0012号"),
            ReportDone("2026-11-19", "passed_on", "", "消防救援站；请核查夜间值守"),
            ReportDone("2026-11-20", "answered", "phone", "陈丽；已责令整改，期限至11月24日"),
        ),
        "registered_by": "陈丽", "issued_on": "2026-11-20", "version": "1/2",
        "photos": (PaperPhoto("0" * 64, "微信图片_20261117.jpg", 0, "report"),),
    }  # fmt: skip
    return checked(ReportContent(**given | values))


def a_refusal(**values: Any) -> RegisterContent:
    """A form the person in charge would not sign."""
    refused = RegisterSignature("林秀", "店长", "refused", (), "认为应由房东负责", ("何平", "吴芳"))
    return a_register(unit=refused, hazards=(), photos=(), photo_count=0, **values)


def a_closed_door(**values: Any) -> RegisterContent:
    """The form of a visit that did not get in."""
    return a_register(
        outcome="no_access", no_access="closed", no_access_note="卷帘门关闭，电话无人接听",
        next_visit="2026-11-26", answers=(), hazards=(), unit=None, accompanied_by="",
        photo_count=1, **({"photos": (PaperPhoto("c" * 64, "", 0, "premises"),)} | values),
    )  # fmt: skip


def no_photo(_sha: str) -> bytes | None:
    """No photo has arrived here."""
    return None


def a_jpeg(colour: str = "red") -> bytes:
    """A photo of one colour."""
    out = io.BytesIO()
    Image.new("RGB", (1600, 1200), colour).save(out, "JPEG")
    return out.getvalue()


def texts(pdf: bytes) -> list[str]:
    """The text of every page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def plain(pdf: bytes) -> str:
    """All text, without blanks and line ends."""
    return re.sub(r"\s+", "", "".join(texts(pdf)))


def laid_out(pdf: bytes) -> list[str]:
    """Every piece of text with its page and place in points, as `1 113,698 整改通知书`."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [
            f"{number} {left:.0f},{bottom:.0f} {_flat(text.get_text_bounded(*box))}"
            for number, page in enumerate(document, 1)
            for text in [page.get_textpage()]
            for box in map(text.get_rect, range(text.count_rects()))
            for left, bottom, *_ in [box]
        ]
    finally:
        document.close()


def _flat(text: str) -> str:
    return " ".join(text.split())


def picture(pdf: bytes, page: int = 0, dpi: int = 150) -> Image.Image:
    """A page as it looks."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        image: Image.Image = document[page].render(scale=dpi / 72).to_pil()
        return image
    finally:
        document.close()
