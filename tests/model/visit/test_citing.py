"""A law is quoted to those it is about, and to nobody else."""

import pytest

from firesweep.model.visit.citing import CROWDED, Addressee, citations
from firesweep.model.vocabulary import Category
from firesweep.store.checklists import checklist


def quoted(code: str, *categories: Category, **more: bool) -> list[str]:
    addressee = Addressee(frozenset(categories), **more)
    return [basis.say("zh_CN") for basis in citations(checklist().items[code], addressee)]


def every_citation() -> set[str]:
    lists = checklist()
    return {
        basis.document.code
        for category, codes in lists.by_category.items()
        for code in codes
        for basis in citations(lists.items[code], Addressee(frozenset({category}), True, True))
    }


def test_high_rise_rules_are_quoted_only_where_flagged() -> None:
    low, high = (quoted("EBK-01", Category.HOTEL, high_rise=flag) for flag in (False, True))
    assert low == ["《中华人民共和国消防法》第二十八条"]
    assert "《高层民用建筑消防安全管理规定》第三十七条" in high


def test_no_draft_and_no_place_left_free_is_ever_quoted() -> None:
    assert not every_citation() & {"EBDRAFT", "GDSX", "GB50039"}
    assert quoted("EBK-02", Category.RENTAL) == ["《中华人民共和国消防法》第二十七条"]


@pytest.mark.parametrize("category", [c for c in Category if c is not Category.ENTERTAINMENT])
def test_rules_for_entertainment_venues_are_quoted_to_no_other(category: Category) -> None:
    lists = checklist()
    said = [quoted(code, category) for code in lists.by_category[category]]
    assert not [text for each in said for text in each if "公共娱乐场所" in text]


def test_a_hotel_with_a_karaoke_is_held_to_both() -> None:
    both = quoted("EVA-06", Category.HOTEL, Category.ENTERTAINMENT)
    assert "《公共娱乐场所消防安全管理规定》第九条" in both


@pytest.mark.parametrize("code", ["EVA-01", "EVA-02", "EQP-03", "RNT-09"])
def test_rules_for_units_are_quoted_to_no_household(code: str) -> None:
    assert not [text for text in quoted(code, Category.RENTAL) if "机关、团体" in text]
    mixed = quoted(code, Category.RENTAL, Category.SHOPFRONT)
    assert [text for text in mixed if "机关、团体" in text]


def test_work_safety_law_is_quoted_to_a_restaurant_and_not_to_a_school() -> None:
    work_safety = "《中华人民共和国安全生产法》第三十六条第四款"
    assert work_safety in quoted("GAS-03", Category.RESTAURANT)
    assert work_safety not in quoted("GAS-03", Category.SCHOOL)


def test_bars_on_windows_are_against_the_law_in_crowded_places_and_elsewhere_advice() -> None:
    law = "《中华人民共和国消防法》第二十八条"
    for category in CROWDED & {
        c for c, codes in checklist().by_category.items() if "EVA-04" in codes
    }:
        assert law in quoted("EVA-04", category)
    assert quoted("EVA-04", Category.RESIDENTIAL) == ["《建筑防火通用规范》"]
    assert quoted("RNT-03", Category.RENTAL) == []
    assert law in quoted("EVA-01", Category.RESIDENTIAL)


def test_what_key_units_have_to_do_beyond_others_is_quoted_to_them_alone() -> None:
    training = "《中华人民共和国消防法》第十七条第二款第四项"
    assert training not in quoted("MGT-04", Category.SHOPFRONT)
    assert training in quoted("MGT-04", Category.SHOPFRONT, key_unit=True)


def test_every_item_but_one_has_something_to_quote_to_everybody_asked() -> None:
    """Nothing of the whole state is about the single stair of a rental house."""
    lists = checklist()
    without = {
        item.code
        for category in Category
        for item in lists.for_visit([category], high_rise=False)
        if not citations(item, Addressee(frozenset({category})))
    }
    assert without == {"RNT-03"}
