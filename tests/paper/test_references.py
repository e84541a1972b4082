"""Old papers stay printable, and every text stands where it stood when somebody looked at it."""

import re
from pathlib import Path

import pytest

from tests.paper.cases import MM, laid_out
from tests.paper.references import CONTENTS, places, printed

NEAR = 1
"""Points a text may be off: rounding differs between machines."""


@pytest.mark.parametrize("file", CONTENTS, ids=lambda file: file.stem)
def test_every_text_stands_where_it_stood(file: Path) -> None:
    kept = places(file).read_text("utf-8").splitlines()
    made = laid_out(printed(file))
    assert [text(line) for line in made] == [text(line) for line in kept]
    for one, other in zip(made, kept, strict=True):
        assert all(abs(a - b) <= NEAR for a, b in zip(place(one), place(other), strict=True)), one


@pytest.mark.parametrize("file", CONTENTS, ids=lambda file: file.stem)
def test_text_stays_within_the_margins(file: Path) -> None:
    for line in laid_out(printed(file)):
        _, left, bottom = place(line)
        assert left >= 28 * MM - 1
        assert bottom >= 22 * MM


def test_no_heading_in_english_loses_its_last_letter() -> None:
    """A column narrower than its heading's longest word tears it apart: Remark, and below it s."""
    papers = [places(file) for file in CONTENTS if file.stem.endswith("-en")]
    assert len(papers) > 20
    lines = [line for paper in papers for line in paper.read_text("utf-8").splitlines()]
    assert [line for line in lines if re.fullmatch("[a-z]", text(line))] == []


def text(line: str) -> str:
    return line.split(" ", 2)[2]


def place(line: str) -> tuple[float, float, float]:
    page, at, _ = line.split(" ", 2)
    left, bottom = at.split(",")
    return float(page), float(left), float(bottom)
