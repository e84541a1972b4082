"""JSON taken by its pieces is said as JSON taken whole, whatever stands in it."""

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from firesweep.store.fingerprint import said
from firesweep.store.json_pieces import pieces, read, retelling

retold = retelling(lambda _value: True, lambda one: isinstance(one, dict))
TEXTS = st.text(alphabet='}{, "[]:\\ab安\n\x00', max_size=12)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=12,
)
ARRAYS = st.lists(st.dictionaries(TEXTS, VALUES, max_size=4), max_size=5)


@given(ARRAYS | VALUES, st.booleans(), st.sampled_from(((", ", ": "), (",", ":"))))
@example([{"a": "}, {"}, {"b": [{}, {}]}], False, (", ", ": "))
@example([{"text": '"}, {"'}], True, (", ", ": "))
def test_a_json_text_is_said_as_its_value(
    value: Any, escaped: bool, separators: tuple[str, str]
) -> None:
    text = json.dumps(value, ensure_ascii=escaped, separators=separators)
    assert retold(text.encode()) == (said(value).encode() if value else b"")


@pytest.mark.parametrize("text", ["[{broken}]", "[{" + "[" * 100_000 + "}]", '[{"a": NaN}]', "",
                                  '[{"a": "\0"}]', "[{}, {}", "{} {}"])  # fmt: skip
def test_what_is_no_json_is_not_told(text: str) -> None:
    with pytest.raises((ValueError, RecursionError)):
        retold(text.encode())


def test_every_object_of_a_list_is_asked_and_the_whole_where_it_is_none() -> None:
    tell = retelling(lambda value: value == [], lambda one: "ok" in one)
    assert tell(b'[{"ok": 1}, {"ok": 1}]') == b'[{"ok": 1}, {"ok": 1}]'
    assert tell(b"[]") == b""
    for wrong in (b'[{"ok": 1}, {"no": 1}]', b'{"ok": 1}', b"null"):
        with pytest.raises(ValueError, match=r".*"):
            tell(wrong)


@pytest.mark.parametrize("text", ['[{"a": "x{y"}, {"b": "}, {"}]', '[{"a": {"b": 1}}, {"c": [{}]}]',
                                  "[{}]", "[{}, {}]", '[{"a": "}, "}, {"a": "]"}]'])  # fmt: skip
def test_a_brace_within_an_object_begins_no_piece(text: str) -> None:
    tell = retelling(lambda value: isinstance(value, list), lambda one: isinstance(one, dict))
    assert tell(text.encode()) == text.encode()


def test_what_cannot_be_read_stands_for_itself() -> None:
    assert read(None) is None
    assert read("{broken}") == "{broken}"


def test_only_an_array_of_objects_falls_apart() -> None:
    assert pieces(b'[{"a": 1}, {"b": 2}]') == [b'"a": 1}, ', b'"b": 2}, ']
    assert pieces(b"[]") is pieces(b'{"a": [{}, {}]}') is pieces(b"[1, 2]") is None
