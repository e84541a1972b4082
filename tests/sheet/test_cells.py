"""What people type into cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firesweep.model.vocabulary import Category, PremisesStatus
from firesweep.sheet.cells import read_area, read_flag, read_floors, read_status
from firesweep.sheet.communities import find_community
from firesweep.sheet.kinds import read_categories
from firesweep.sheet.rows import FLAGS, Field


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("120", 120),
        ("120.5", 120.5),
        ("１２０㎡", 120),
        ("120平方米", 120),
        ("约 80 ㎡左右", 80),
        ("1,200", 1200),
        ("1,200.5平米", 1200.5),
        ("2亩", 1333.33),
        ("30坪", 99.17),
        ("1.2万平方米", 12000),
        ("0", 0),
    ],
)
def test_areas(text: str, area: float) -> None:
    assert read_area(text) == area


@pytest.mark.parametrize(
    "text", ["", "大", "100-200", "120+30", "-5", "1,23", "1e9", "99999999", "3层"]
)
def test_no_areas(text: str) -> None:
    assert read_area(text) is None


@pytest.mark.parametrize(
    ("text", "floors"),
    [
        ("3", 3),
        ("3层", 3),
        ("３樓", 3),
        ("三层", 3),
        ("二十三层", 23),
        ("十层", 10),
        ("两层", 2),
        ("地上5层地下1层", 5),
        ("地上5层，地下1层", 5),
        ("地下2层，地上18层", 18),
        ("B1-3", 3),
        ("-1~3层", 3),
        ("1-3F", 3),
        ("1、2层", 2),
        ("5/-1", 5),
        ("6/1", 6),
        ("3.0", 3),
        ("3 floors", 3),
    ],
)
def test_storeys(text: str, floors: int) -> None:
    assert read_floors(text) == floors


@pytest.mark.parametrize("text", ["", "B1", "高层", "2.5", "一些", "3层半", "2020年"])
def test_no_storeys(text: str) -> None:
    assert read_floors(text) is None


@pytest.mark.parametrize("text", ["是", "√", "✓", "有", "1", "Y", "yes", "TRUE", "是 ", "Ｙ"])
def test_yes(text: str) -> None:
    assert all(read_flag(flag, text) is True for flag in FLAGS)


@pytest.mark.parametrize("text", ["否", "×", "无", "無", "没有", "0", "N", "No", "FALSE", "不是"])
def test_no(text: str) -> None:
    assert all(read_flag(flag, text) is False for flag in FLAGS)


@pytest.mark.parametrize("text", ["", "-", "不详", "未知", "?", "张三", "不清楚"])
def test_neither(text: str) -> None:
    assert all(read_flag(flag, text) is None for flag in FLAGS)


@pytest.mark.parametrize(
    ("field", "text", "answer"),
    [
        (Field.GAS, "瓶装液化气", True),
        (Field.GAS, "管道天然气", True),
        (Field.GAS, "无燃气", False),
        (Field.GAS, "全电", False),
        (Field.KEY_UNIT, "重点单位", True),
        (Field.KEY_UNIT, "一般单位", False),
        (Field.KEY_UNIT, "非重点", False),
        (Field.HIGH_RISE, "一类高层", True),
        (Field.HIGH_RISE, "多层", False),
        (Field.PEOPLE_SLEEP, "3人", True),
        (Field.PEOPLE_SLEEP, "0人", False),
    ],
)
def test_words_of_their_own(field: Field, text: str, answer: bool) -> None:
    assert read_flag(field, text) is answer


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("歇業", "closed_down"),
        ("公告廢止", "closed_down"),
        ("設立許可註銷", "closed_down"),
        ("已注销", "closed_down"),
        ("停工", "suspended"),
        ("停業", "suspended"),
        ("未營業", "suspended"),
        ("长期关门", "suspended"),
        ("搬走了", "closed_down"),
        ("生產中", "registered"),
        ("正常营业", "registered"),
        ("未停业", "registered"),
    ],
)
def test_statuses(text: str, status: str) -> None:
    assert read_status(text) == PremisesStatus(status)


def test_a_lapsed_licence_says_nothing_of_whether_a_premises_is_in_business() -> None:
    assert read_status("設立許可逾期失效") is None


def test_no_status() -> None:
    assert read_status("张三") is None


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("宾馆", "HTL"),
        ("酒店", "HTL"),
        ("賓館", "HTL"),
        ("商务快捷酒店", "HTL"),
        ("旅馆", "HST"),
        ("网吧", "AMU"),
        ("ＫＴＶ", "AMU"),
        ("小吃店", "RST"),
        ("川菜小吃店", "RST"),
        ("酒店用品店", "SHP"),
        ("超市", "SHP"),
        ("工厂", "ENT"),
        ("食品加工厂", "ENT"),
        ("仓库", "ENT"),
        ("工地", "CON"),
        ("农贸市场", "MKT"),
        ("小区", "RES"),
        ("群租房", "RNT"),
        ("小学", "SCH"),
        ("民办幼儿园", "KDG"),
        ("养老院", "CRD"),
        ("木屋毗连区", "WOD"),
        ("事业单位", "PUB"),
        ("餐饮类", "RST"),
        ("HTL", "HTL"),
        ("Hotel", "HTL"),
        ("guest house", "HST"),
        ("宾馆、餐饮", "HTL RST"),
        ("宾馆/餐饮；网吧,KTV", "AMU HTL RST"),
        ("宾馆 餐饮", "HTL RST"),
        ("住宿和餐饮业", "HTL RST"),
        ("小学校或幼儿园", "SCH KDG"),
        ("小美容洗浴场所", "SHP"),
        ("小生产加工企业", "ENT"),
        ("麻将馆", "AMU"),
    ],
)
def test_categories(text: str, codes: str) -> None:
    kinds = read_categories(text)
    assert " ".join(kinds.known) == codes
    assert kinds.unknown == ()


@pytest.mark.parametrize(
    "text", ["其他", "国企", "[]", '{"25": "金屬製品製造業"}', "甲类", "workshopping"]
)
def test_no_category(text: str) -> None:
    assert read_categories(text).known == ()


def test_every_category_by_its_name_in_both_scripts() -> None:
    simplified = (
        "企业 事业单位 学校 幼儿园 公共娱乐场所 人员密集场所 店面 宾馆 酒楼 旅社 建筑施工工地"
        " 市场 居民新村楼院 木屋毗连区 出租屋"
    )
    traditional = (
        "企業 事業單位 學校 幼兒園 公共娛樂場所 人員密集場所 店面 賓館 酒樓 旅社 建築施工工地"
        " 市場 居民新村樓院 木屋毗連區 出租屋"
    )
    for words in (simplified, traditional):
        assert [read_categories(word).known for word in words.split()] == [(c,) for c in Category]


COMMUNITIES = ("临江社区", "滨江社区", "上村", "上村新区")


@pytest.mark.parametrize(
    ("text", "community"),
    [
        ("临江社区", "临江社区"),
        ("臨江社區", "临江社区"),
        ("临江", "临江社区"),
        ("临江社区居委会", "临江社区"),
        ("临江居委会", "临江社区"),
        ("上村", "上村"),
        ("上村村委会", "上村"),
        ("江", ""),
        ("海口社区", ""),
    ],
)
def test_communities_by_their_usual_names(text: str, community: str) -> None:
    assert find_community(text, COMMUNITIES) == community


def test_any_community_where_none_are_known() -> None:
    assert find_community("海口社区", ()) == "海口社区"


@given(st.text())
def test_any_text_is_read_or_not(text: str) -> None:
    read_area(text)
    read_floors(text)
    read_status(text)
    read_categories(text)
    for flag in FLAGS:
        read_flag(flag, text)
