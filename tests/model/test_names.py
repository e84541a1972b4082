"""Folding and searching of names, tried on the real full-text index."""

import random
import sqlite3
import unicodedata
from collections.abc import Iterable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pypinyin.contrib.tone_convert import to_normal
from pypinyin.phrases_dict import phrases_dict

from firesweep.model.names import fold, initials, match_query, pinyin, search_text
from firesweep.model.readings import syllables
from firesweep.paths import resource

LETTERS = st.sampled_from(
    "临江大酒店臨後乾裏麵KTv3９éがﾊ한𠮷㐂①ß ·()（）-\"*'^:^+#@,;🔥\u0301\x0f\n"
)


def found(stored: Iterable[str], asked: str) -> bool:
    """Whether the index finds these fields by what somebody typed."""
    query = match_query(asked)
    if query is None:
        return False
    with sqlite3.connect(":memory:") as db:
        db.execute("CREATE VIRTUAL TABLE names USING fts5(search, tokenize='unicode61')")
        db.execute("INSERT INTO names VALUES (?)", (search_text(stored),))
        hits = db.execute("SELECT count(*) FROM names WHERE names MATCH ?", (query,)).fetchone()
    db.close()
    return bool(hits[0])


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("臨江大酒店", "临江大酒店"),
        ("  ＡＢＣ　１２３ ", "abc 123"),
        ("陸記實業︵逾期註銷︶", "陆记实业(逾期注销)"),
        ("临江〔总店〕", "临江(总店)"),
        ("Café\x0f Straße", "cafe strasse"),
        ("120㎡", "120m2"),
        ("𠮷野家㐂", "𠮷野家㐂"),
        ("\ud800\u200b", ""),
    ],
)
def test_folding(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("临江大酒店", "ljdjd"),
        ("臨江大酒店", "ljdjd"),
        ("重庆银行厦门大厦", "cqyhxmds"),
        ("闵行五金用品行", "mhwjyph"),
        ("佳佳KTV（总店）", "jjktvzd"),
        ("２号楼", "2hl"),
        ("长宁名都3", "cnmd3"),
        ("乾隆酒樓", "qljl"),
        ("𠮷野家", "jyj"),
        ("浚县行健学校", "xxxjxx"),
        ("单记牛肉", "sjnr"),
        ("", ""),
        ("🔥", ""),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_the_full_reading_sorts_a_list() -> None:
    assert pinyin("临江KTV 2号") == "lin jiang ktv 2 hao"
    assert sorted(["重庆", "北京", "长沙", "7天"], key=pinyin) == ["7天", "北京", "长沙", "重庆"]


def test_words_are_read_as_the_dictionary_has_them_but_for_our_own() -> None:
    own = {
        line.split(" ")[0]
        for line in resource("readings/names.txt").read_text("utf-8").splitlines()
    }
    words = random.Random(7).sample(sorted(phrases_dict.keys() - own), 500)
    read = {word: [to_normal(sounds[0]) for sounds in phrases_dict[word]] for word in words}
    assert {word: list(syllables(word)) for word in words} == read
    assert list(syllables("行")) == ["hang"]
    assert list(syllables("\ue000")) == ["=\ue000"]


def test_what_the_index_keeps() -> None:
    assert search_text(["临江大", "a1 九"]) == "临江 江大 大 a1 1 九"
    assert match_query("臨江大  9") == '"临江 江大" AND "9"*'


@pytest.mark.parametrize("asked", ["", "   ", "()", '"', "*", "\x00", "🔥"])
def test_nothing_to_ask_for(asked: str) -> None:
    assert match_query(asked) is None


PREMISES = ("临江大酒店（总店）", "滨江路１２号", "王芳", "0591-87654321", "ljdjdzd")


@pytest.mark.parametrize(
    "asked",
    [
        "臨江",
        "大",
        "酒店",
        "江大酒",
        "大酒店(总",
        "ljdjd",
        "djd",
        "路12",
        "8765",
        "0591-8765",
        "王 临",
    ],
)
def test_a_premises_is_found_by(asked: str) -> None:
    assert found(PREMISES, asked)


@pytest.mark.parametrize("asked", ["店滨", "临大", "号王芳", "临江 李", "5918", "店总"])
def test_a_premises_is_not_found_by(asked: str) -> None:
    assert not found(PREMISES, asked)


def _has_letter(text: str) -> bool:
    return any(c.isalnum() for c in unicodedata.normalize("NFKD", text))


@given(st.data(), st.lists(st.text(LETTERS, min_size=1) | st.text(min_size=1), min_size=1))
def test_every_piece_of_a_stored_text_finds_it(data: st.DataObject, fields: list[str]) -> None:
    text = data.draw(st.sampled_from(fields))
    start = data.draw(st.integers(0, len(text) - 1))
    piece = text[start : data.draw(st.integers(start + 1, len(text)))]
    assume(match_query(piece) is not None)
    assert found(fields, piece)


@given(st.text(LETTERS, min_size=1))
def test_every_letter_can_be_asked_for(text: str) -> None:
    assert (match_query(text) is not None) == _has_letter(text)


@given(st.text() | st.text(LETTERS))
def test_nothing_typed_breaks_the_index(text: str) -> None:
    found(["临江"], text)


def test_a_page_pasted_into_the_search_is_only_a_long_question() -> None:
    assert found(["临江 " * 3], "临江 大 " * 3000) is False
    assert found(["临江" * 5000], "临江" * 4000)
