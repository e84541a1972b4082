"""Numbers: formed as officials write them, found however they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firesweep.errors import FiresweepError
from firesweep.model.numbers import (
    Number,
    PaperKind,
    check_code,
    checked_template,
    format_number,
    normal_number,
    parse_number,
    valid_laptop,
)

LAPTOPS = st.from_regex(r"[A-Z]{1,3}", fullmatch=True)


def test_a_number_reads_as_the_office_writes_it() -> None:
    number = format_number(PaperKind.NOTICE, place="临江街", year=2026, laptop="B", serial=12)
    assert number == "临江街消整〔2026〕B0012号"


@pytest.mark.parametrize(
    "typed",
    ["临江街消整〔2026〕B0012号", "临江街消整(2026)B0012號", "临江街消整［2026］ B0012 号",
     "临江街消整【2026】第b0012号", "临江街消整〔２０２６〕Ｂ００１２号"],
)  # fmt: skip
def test_a_number_is_found_however_it_is_typed(typed: str) -> None:
    assert normal_number(typed) == "临江街消整〔2026〕B0012号"
    assert parse_number(typed) == Number("临江街消整", 2026, "B", 12)


@pytest.mark.parametrize(
    "typed", ["滨江街（含港务）消整〔2026〕A0001号", "滨江街(含港务)消整[2026]A0001號"]
)
def test_a_street_with_brackets_in_its_name_has_numbers_too(typed: str) -> None:
    assert normal_number(typed) == "滨江街（含港务）消整〔2026〕A0001号"
    assert parse_number(typed) == Number("滨江街（含港务）消整", 2026, "A", 1)


@pytest.mark.parametrize("typed", ["消整[20", "消整（2026", "消整【"])
def test_the_years_brackets_are_known_while_it_is_typed(typed: str) -> None:
    assert normal_number(typed).startswith("消整〔")


@given(st.sampled_from(PaperKind), st.integers(2000, 2099), LAPTOPS, st.integers(1, 99999))
def test_what_is_formed_is_taken_apart_again(
    kind: PaperKind, year: int, laptop: str, serial: int
) -> None:
    number = format_number(kind, place="临江街", year=year, laptop=laptop, serial=serial)
    found = parse_number(number)
    assert found is not None
    assert found[1:] == (year, laptop, serial)


@given(st.text())
def test_nothing_typed_breaks_the_reader(text: str) -> None:
    parse_number(text)


@given(st.lists(st.text(), min_size=1), st.integers(0), st.text(min_size=1))
def test_an_altered_text_has_another_check(said: list[str], place: int, more: str) -> None:
    altered = list(said)
    altered[place % len(said)] += "\x1e" + more
    assert check_code(altered) != check_code(said)
    assert len(check_code(said)) == 5


@pytest.mark.parametrize(
    "template",
    [
        "{place}{serial}号",
        "{kind}{year}{laptop}{serial}{other}",
        "x",
        "{year}{laptop}{serial}",
        "{kind}{year}{laptop}{serial}{place.real}",
        "{kind}{year!r}{laptop}{serial}",
        "{kind}{year}{laptop}{serial}{",
    ],
)
def test_a_template_that_repeats_numbers_is_refused(template: str) -> None:
    with pytest.raises(FiresweepError, match="template"):
        checked_template(template)


@pytest.mark.parametrize(("code", "valid"), [("A", True), ("AB", True), ("a", False), ("", False)])
def test_a_laptops_code_is_capital_letters(code: str, valid: bool) -> None:
    assert valid_laptop(code) is valid


def test_half_a_character_has_a_check_code_as_well() -> None:
    assert len(check_code(["王\ud800"])) == len(check_code(["王"]))
