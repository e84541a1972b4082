"""Premises registered twice are found, shops of one chain are not."""

from itertools import count

import pytest

from firesweep.model.registry.suspect import Candidate, Why
from firesweep.office.registry.duplicates import find_duplicates

NUMBERS = count(1)


def place(name: str, address: str = "", **more: str) -> Candidate:
    given = {"community_id": "滨江", "phone": "", "credit_code": ""} | more
    return Candidate(f"{next(NUMBERS):06}", name=name, address=address, **given)


def why(*places: Candidate) -> list[tuple[Why, ...]]:
    return [suspect.why for suspect in find_duplicates(places)]


def test_one_credit_code_tells_whatever_the_names() -> None:
    code = "91350100M000100Y43"
    one = place("临江大酒店", "临江路1号", credit_code=code)
    other = place("福州临江酒店管理有限公司", "中山路9号", credit_code=code.lower())
    assert why(one, other) == [(Why.CODE,)]


def test_one_phone_tells_where_the_names_are_alike() -> None:
    one = place("鑫达网吧", "临江路1号", phone="(0591) 8333-4444")
    alike = place("鑫达网咖", "望江路7号", phone="13800000000、059183334444")
    assert why(one, alike) == [(Why.PHONE,)]
    assert why(one, place("老街理发店", "望江路7号", phone="0591-83334444")) == []


def test_one_address_tells_where_the_names_are_alike_in_either_script() -> None:
    one, other = place("同福旅社", "临江路48号"), place("同福旅馆（臨江店）", "臨江路４８號")
    assert why(one, place("同福旅馆", "臨江路４８號")) == [(Why.ADDRESS,)]
    assert why(one, place("百佳超市", "临江路48号")) == []
    assert why(one, other) == []  # 57 of 100: too far apart


@pytest.mark.parametrize(
    ("one", "other"),
    [("临江大酒店", "臨江大酒店"), ("临江县望江镇第一中心小学", "临江县望江镇第一中心小學校"),
     ("福州市鑫达信息科技有限公司网吧", "福州鑫达信息科技有限公司网吧"),
     ("临江街道望江社区居民委员会便民服务中心大厅", "临江街道望江社区居委会便民服务中心大厅")],
)  # fmt: skip
def test_near_equal_names_tell_within_a_community(one: str, other: str) -> None:
    assert why(place(one, "临江路48号"), place(other)) == [(Why.NAME,)]
    assert why(place(one), place(other, community_id="望江")) == []


def test_shops_of_a_chain_are_left_alone() -> None:
    assert why(place("蜜雪冰城", "临江路48号"), place("蜜雪冰城", "临江路148号")) == []
    assert why(place("蜜雪冰城", "临江路48号"), place("蜜雪冰城", "中山北路48号")) == []
    assert why(place("好又多连锁超市滨江第一店"), place("好又多连锁超市滨江第二店")) == []
    assert why(place("建设银行临江支行营业厅东门店"), place("建设银行临江支行营业厅西门店")) == []


def test_the_stalls_of_a_market_are_left_alone_but_not_the_same_stall_twice() -> None:
    market = [place(f"{family}记小吃店", "临江市场") for family in "王李张刘陈杨黄赵吴周徐孙"]
    assert why(*market) == []
    assert why(*market, place("王记小吃店", "临江市场")) == [(Why.ADDRESS, Why.NAME)]


def test_the_surest_come_first_and_who_was_said_to_differ_is_not_asked_again() -> None:
    sure = (place("同福旅社", "临江路1号", phone="83334444"),
            place("同福旅社", "临江路1号", phone="83334444"))  # fmt: skip
    less = place("鑫达网吧", "中山路1号"), place("鑫达网咖", "中山路1号")
    found = find_duplicates((*less, *sure))
    assert [(s.first, s.second) for s in found] == [
        (sure[0].id, sure[1].id),
        (less[0].id, less[1].id),
    ]
    assert found[0].why == (Why.PHONE, Why.ADDRESS, Why.NAME)
    apart = {(less[0].id, less[1].id)}
    assert len(find_duplicates((*less, *sure), apart)) == 1


def test_what_is_blank_is_no_likeness() -> None:
    assert why(place("甲"), place("乙"), place("。"), place("，")) == []
