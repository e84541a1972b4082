"""JSON taken by its pieces is said as JSON taken whole, whatever stands in it."""

import json
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from firesweep.store.fingerprint import said
from firesweep.store.json_pieces import pieces, read, retold

TEXTS = st.text(alphabet='}{, "[]:\\ab安\n\x00', max_size=12)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS,
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
    assert retold(text) == (said(value) if value else "")


def test_what_is_no_json_stands_for_itself() -> None:
    assert retold("[{broken}]") == said("[{broken}]")
    assert read(None) is None
    assert retold("[{" + "[" * 100_000 + "}]").startswith('"[{[[')


def test_only_an_array_of_objects_falls_apart() -> None:
    assert pieces('[{"a": 1}, {"b": 2}]') == ['"a": 1', '"b": 2']
    assert pieces("[]") is pieces('{"a": [{}, {}]}') is pieces("[1, 2]") is None
