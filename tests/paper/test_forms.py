"""What the forms have in common."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from firesweep.paper.extension import extension_pdf
from firesweep.paper.notice import notice_pdf
from firesweep.paper.order import order_pdf
from firesweep.paper.referral import referral_pdf
from firesweep.paper.reinspection import reinspection_pdf
from tests.paper.cases import (
    a_notice,
    a_referral,
    a_reinspection,
    an_extension,
    an_order,
    no_photo,
    plain,
)


@pytest.mark.parametrize(
    ("made", "printed"),
    [(a_notice, notice_pdf), (an_order, order_pdf), (an_extension, extension_pdf),
     (a_reinspection, reinspection_pdf), (a_referral, referral_pdf)],
)  # fmt: skip
def test_a_hazard_without_a_place_has_a_dash_where_nothing_is_to_be_written_in(
    made: Callable[..., Any], printed: Callable[..., bytes]
) -> None:
    items = [replace(item, place="") for item in made().items]
    dashes = [plain(printed(made(items=tuple(each)), no_photo)).count("—")
              for each in (made().items, items)]  # fmt: skip
    assert dashes[1] >= dashes[0] + len(items)
