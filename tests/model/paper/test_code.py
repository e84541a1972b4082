"""The text of the codes on papers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firesweep.model.paper.code import PaperCode, read_code, street_mark

NUMBER = "临江街消整〔2026〕B0012号"
WORD = st.text("abcdefghijklmnopqrstuvwxyz_", min_size=1, max_size=20)
TEXT = st.text(min_size=1, max_size=60).filter(lambda text: "|" not in text)


@given(WORD, TEXT, TEXT, st.text(), st.booleans(), st.sampled_from(["", "2", "reply"]))
def test_what_is_written_is_read_again(
    kind: str, reference: str, check: str, street: str, practice: bool, part: str
) -> None:
    code = PaperCode(kind, reference, check, street_mark(street, practice=practice), part)
    assert read_code(code.text()) == code
    assert code.practice == practice


def test_the_oldest_papers_are_read_for_ever() -> None:
    text = f"FS1|notice|{NUMBER}|7K2QD"
    assert read_code(text) == PaperCode("notice", NUMBER, "7K2QD")
    assert PaperCode("notice", NUMBER, "7K2QD").text() == text


def test_the_text_is_as_it_is_written_on_paper() -> None:
    code = PaperCode("notice", NUMBER, "M3XP9", "7K2QD", "2")
    assert code.text() == f"FS2|7K2QD|notice|{NUMBER}|M3XP9|2"
    assert code._replace(part="").text() == f"FS2|7K2QD|notice|{NUMBER}|M3XP9"


@given(st.text())
def test_nothing_scanned_breaks_the_reader(text: str) -> None:
    read_code(text)
    read_code(f"FS2|7K2QD|{text}")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://example.org/pay",
        "FS1|notice|12",
        "FS1|notice||7K2QD",
        "FS1|Notice 1|12|7K2QD",
        "FS2|7K2|notice|12|7K2QD",
        "FS2|7K2QD|notice|12|7K2QD|2|3",
        "FS3|7K2QD|notice|12|7K2QD",
        f"FS1|notice|{'1' * 500}|7K2QD",
    ],
)
def test_other_codes_are_none_of_ours(text: str) -> None:
    assert read_code(text) is None


def test_two_streets_have_two_marks_and_practice_has_its_own() -> None:
    marks = {street_mark(f"street {n}", practice=practice)
             for n in range(500) for practice in (True, False)}  # fmt: skip
    assert len(marks) == 1000
