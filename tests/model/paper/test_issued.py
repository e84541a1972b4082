"""Frozen texts: come back whole, old ones too, and newer ones are refused with a sentence."""

import json
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firesweep.errors import FiresweepError
from firesweep.model.paper.issued import (
    Issuer,
    NoticeContent,
    NoticeItem,
    RegisterAnswer,
    RegisterContent,
    RegisterHazard,
    RegisterSignature,
    by_hand,
    checked,
    from_json,
    notice_from_json,
    to_json,
)

WORDS = st.text(max_size=20)
NOTICES = st.builds(
    NoticeContent,
    issuer=st.builds(Issuer, *[WORDS] * 5, st.booleans()),
    inspectors=st.tuples(WORDS, WORDS),
    items=st.lists(st.builds(NoticeItem, WORDS, WORDS, st.tuples(WORDS), WORDS, WORDS)).map(tuple),
)
REGISTERS = st.builds(
    RegisterContent,
    categories=st.tuples(WORDS),
    marks=st.tuples(WORDS),
    answers=st.lists(st.builds(RegisterAnswer, *[WORDS] * 5)).map(tuple),
    hazards=st.lists(st.builds(RegisterHazard, *[WORDS] * 9)).map(tuple),
    team=st.lists(st.builds(RegisterSignature, *[WORDS] * 3)).map(tuple),
    unit=st.none() | st.builds(RegisterSignature, *[WORDS] * 3),
    photos=st.just(()),
)


def stored(content: NoticeContent | RegisterContent) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(json.dumps(to_json(content)))
    return data


@given(NOTICES)
def test_a_notice_comes_back_whole(content: NoticeContent) -> None:
    assert notice_from_json(stored(content)) == content


@given(REGISTERS)
def test_a_register_form_comes_back_whole(content: RegisterContent) -> None:
    assert from_json(RegisterContent, stored(content)) == content


@given(NOTICES)
def test_whatever_a_notice_says_it_has_a_check_code(content: NoticeContent) -> None:
    frozen = checked(content)
    assert len(frozen.check) == 5
    assert checked(frozen) == frozen


def test_a_signature_keeps_its_strokes() -> None:
    strokes = (((0.1, 0.2), (0.3, 0.4)), ((0.5, 0.5),))
    signed = RegisterSignature("王大福", "经理", "on_screen", strokes)
    blank = {f.name: "" for f in fields(RegisterContent)}
    content = RegisterContent(
        **(blank | {"practice": False, "issuer": Issuer("临江街道", "", ""), "photo_count": 0}
           | dict.fromkeys(("categories", "marks", "answers", "hazards", "team", "photos"), ()))
        | {"unit": signed}  # type: ignore[arg-type]
    )  # fmt: skip
    assert from_json(RegisterContent, stored(content)).unit == signed


def test_a_newer_format_is_refused_with_a_sentence() -> None:
    with pytest.raises(FiresweepError, match="Update firesweep"):
        notice_from_json({"format": 99})


def test_keywords_of_another_program_name_no_characters() -> None:
    assert by_hand("by hand: U+20BB7 X U+ U+110000 U+FFFFFFFF 20BB7") == ["𠮷"]
