"""Unified social credit codes, real ones and slips of the pen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firesweep.model.registry.credit_code import check_character, is_credit_code, tidy_credit_code

REAL = ["91110108551385082Q", "91350100M000100Y43", "91440300708461136T", "914403001922038216"]


@pytest.mark.parametrize("code", [*REAL, "43743761"])
def test_codes_that_can_be_right(code: str) -> None:
    assert is_credit_code(code)


@pytest.mark.parametrize(
    "code", ["", "123", "91110108551385083Q", "91110108551385082O", "４３７４３７６１", "4374376A"]
)
def test_codes_that_cannot(code: str) -> None:
    assert not is_credit_code(code)


def test_codes_as_people_type_them() -> None:
    assert tidy_credit_code(" 9111 0108-551385082q ") == "91110108551385082Q"
    assert tidy_credit_code("００００００００") == ""


@given(st.text("0123456789ABCDEFGHJKLMNPQRTUWXY", min_size=17, max_size=17), st.data())
def test_one_wrong_character_is_noticed(body: str, data: st.DataObject) -> None:
    code = body + check_character(body)
    at = data.draw(st.integers(0, 17))
    other = data.draw(
        st.sampled_from("0123456789ABCDEFGHJKLMNPQRTUWXY").filter(lambda c: c != code[at])
    )
    assert is_credit_code(code)
    assert not is_credit_code(code[:at] + other + code[at + 1 :])
