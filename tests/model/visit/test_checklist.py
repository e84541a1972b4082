"""The shipped checklists: the right list for the right door."""

from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.model.visit.checklist import chinese_article, parse_checklist
from firesweep.model.vocabulary import Category
from firesweep.paths import resource
from firesweep.store import checklists
from firesweep.store.checklists import checklist


def test_all_fifteen_categories_have_their_list() -> None:
    lists = checklist()
    assert len(lists.items) == 161
    assert {len(codes) for codes in lists.by_category.values()} <= {22, 23, 24, 25}
    assert list(lists.by_category) == list(Category)


@pytest.mark.parametrize("version", checklists.versions())
def test_lists_read_from_their_compiled_form_are_those_of_the_file(
    version: str, tmp_path: Path
) -> None:
    source = resource(f"checklists/{version}.yaml")
    assert (checklists.COMPILED / f"{version}.json").exists()
    compiled = parse_checklist(checklists.lists(source, checklists.COMPILED))
    assert compiled == parse_checklist(checklists.lists(source, tmp_path))


def test_a_list_edited_by_hand_holds_at_once(tmp_path: Path) -> None:
    shipped = resource("checklists/2026-11.yaml").read_text("utf-8")
    edited = tmp_path / "2026-11.yaml"
    edited.write_text(shipped.replace("data_version: 2026-11", "data_version: 2026-12"), "utf-8")
    assert parse_checklist(checklists.lists(edited, checklists.COMPILED)).version == "2026-12"


def test_a_visit_of_two_categories_asks_each_item_once() -> None:
    lists = checklist()
    hotel = lists.for_visit([Category.HOTEL], high_rise=True)
    both = lists.for_visit([Category.HOTEL, Category.RESTAURANT], high_rise=True)
    codes = [item.code for item in both]
    assert len(codes) == len(set(codes))
    assert {item.code for item in hotel} < set(codes)


def test_high_rise_items_only_where_flagged() -> None:
    lists = checklist()
    low = {i.code for i in lists.for_visit([Category.HOTEL], high_rise=False)}
    high = {i.code for i in lists.for_visit([Category.HOTEL], high_rise=True)}
    assert "HTL-01" in high - low
    assert all(lists.items[code].high_rise_only for code in high - low)


def test_an_article_is_printed_only_where_it_was_checked() -> None:
    basis = {b.document.code: b for b in checklist().items["EVA-02"].basis}
    assert basis["XFF"].say("zh_CN") == "《中华人民共和国消防法》第二十八条"
    assert basis["GB55037"].say("zh_CN") == "《建筑防火通用规范》"
    assert basis["XFF"].say("en") == "Fire Protection Law, art. 28"


@pytest.mark.parametrize(
    ("article", "said"),
    [
        ("28", "第二十八条"),
        ("63(2)", "第六十三条第二项"),
        ("12.0.6", "第12.0.6条"),
        ("10", "第十条"),
        ("4", "第四条"),
        ("60 para. 1(6)", "第六十条第一款第六项"),
        ("36 para. 4", "第三十六条第四款"),
        ("60、61", "第60、61条"),
        ("29-30", "第29-30条"),
    ],
)
def test_articles_read_as_an_official_writes_them(article: str, said: str) -> None:
    assert chinese_article(article, "zh_CN") == said


def test_an_item_of_an_article_with_several_paragraphs_names_its_paragraph() -> None:
    cited = {basis.say("zh_CN") for item in checklist().items.values() for basis in item.basis}
    for article in ("消防法》第十六条", "消防法》第十七条", "消防法》第六十条"):
        assert any(f"{article}第" in text for text in cited)
        assert not [text for text in cited if f"{article}第" in text and "款第" not in text]
    assert "《中华人民共和国安全生产法》第三十六条第四款" in cited
    assert "《城镇燃气管理条例》第二十八条第五项" in cited, "an article of one paragraph"


@pytest.mark.parametrize("version", ["2020-01", "../wording/common"])
def test_a_version_that_was_never_shipped_is_said(version: str) -> None:
    """A sweep of another laptop may name it."""
    with pytest.raises(FiresweepError, match="has no checklist"):
        checklist(version)
