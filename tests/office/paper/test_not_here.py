"""What is said of papers whose PDF is not on this laptop."""

from io import BytesIO

import pytest

from firesweep.office.paper.binding import Kept
from firesweep.office.paper.notices import NAMED, not_here


@pytest.mark.parametrize("many", [1, NAMED, 5000])
def test_a_sentence_names_a_few_and_counts_the_rest(many: int) -> None:
    numbers = tuple(f"临江街消整〔2026〕B{serial:04}号" for serial in range(1, many + 1))
    trouble = not_here(Kept(BytesIO(), (), numbers))
    assert trouble is not None
    assert numbers[0] in str(trouble)
    assert len(str(trouble)) < 500, "it stands below the pages of a preview"
    assert ("5000 papers" in str(trouble)) is (many == 5000)


def test_nothing_is_said_where_all_are_here() -> None:
    assert not_here(Kept(BytesIO(), ())) is None
