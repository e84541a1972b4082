"""The order on the spot of a finished visit: built, numbered once, kept."""

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import zxingcpp

from firesweep.errors import FiresweepError
from firesweep.field.order import issue_order, preview_order
from firesweep.model.numbers import PaperKind
from firesweep.model.paper.code import read_code, street_mark
from firesweep.model.vocabulary import Handling
from firesweep.paper.order import order_pdf
from firesweep.store.database import Store
from firesweep.store.paper.issuer import Issued
from tests.commands import typed
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, a_street
from tests.paper.cases import picture, plain


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_street(tmp_path)
    yield opened
    opened.close()


def a_visit_with_an_order(store: Store) -> str:
    spot = a_hazard(handling=Handling.ON_THE_SPOT, deadline=None, no_photo_reason="店主不让拍",
                    note="当场剪断铁链")  # fmt: skip
    premises_id = a_premises(store)
    return a_finished_visit(store, premises_id, spot, a_hazard(place="厨房")).inspection_id


def issue(store: Store, inspection_id: str, script: str = "zh_CN") -> Issued:
    return issue_order(
        store, inspection_id, by="陈丽", today=TODAY, render=order_pdf, script=script
    )


def test_the_order_says_what_was_put_right_before_the_team_left(store: Store) -> None:
    issued = issue(store, a_visit_with_an_order(store))
    said = plain(issued.pdf)
    for word in ("当场整改通知单", "临江街消当〔2026〕B0001号", "同福旅社", "王志强、陈丽",
                 "已当场整改", "当场剪断铁链", "未拍照：店主不让拍",
                 "滨江社区（盖章）"):  # fmt: skip
        assert word in said, word
    assert "厨房" not in said
    assert "责令" not in said
    (code,) = zxingcpp.read_barcodes(picture(issued.pdf))
    found = read_code(code.text)
    assert found
    assert (found.kind, found.reference) == (PaperKind.ORDER, issued.number)
    assert found.street == street_mark(store.owner.street_id, practice=store.owner.practice)


def test_asked_again_it_is_the_same_order_to_the_byte(store: Store) -> None:
    visit = a_visit_with_an_order(store)
    draft = preview_order(store, visit, today=TODAY, render=order_pdf)
    assert (draft.number, "（草稿，未编号）" in plain(draft.pdf)) == ("", True)
    first = issue(store, visit)
    again = issue(store, visit, script="en")
    assert (again.paper_id, again.number, again.pdf) == (first.paper_id, first.number, first.pdf)
    shown = preview_order(store, visit, today=TODAY, render=order_pdf)
    assert shown == (first.pdf, first.number)


def test_a_visit_without_one_says_so(store: Store) -> None:
    visit = a_finished_visit(store, a_premises(store), a_hazard()).inspection_id
    with pytest.raises(FiresweepError, match="ordered on the spot"):
        issue(store, visit)


def test_typed_by_the_premises_and_again_by_its_number(tmp_path: Path) -> None:
    data, out = tmp_path / "库", tmp_path / "当场.pdf"
    with closing(a_street(data)) as store:
        a_visit_with_an_order(store)
    said = typed(data, "paper", "order", "同福旅社", "-o", out, language="zh_CN")
    assert said.code == 0, said.err
    first, number = out.read_bytes(), re.search("临江街消当.*号", said.out)
    assert number
    assert typed(data, "paper", "order", number[0], "-o", out).code == 0
    assert out.read_bytes() == first
    unknown = typed(data, "paper", "order", "无此店", "-o", out)
    assert (unknown.code, "Nothing here is called 无此店" in unknown.err) == (1, True)
