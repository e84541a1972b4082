"""A paper in hand, checked by what is typed from it: which value is not as it was issued."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.field.notice import issue_notice
from firesweep.office.hazard.escalation import make_void
from firesweep.office.paper.verifying import Typed, verify
from firesweep.paper.notice import notice_pdf
from firesweep.store.database import Store
from firesweep.store.paper.issuer import Issued
from firesweep.store.paper.papers import paper_row
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, a_street

SOON, LATER = date(2026, 11, 27), date(2026, 12, 4)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = a_street(tmp_path / "data")
    yield made
    made.close()


def a_notice(store: Store, *deadlines: date) -> Issued:
    found = [a_hazard(place=f"{n}楼", deadline=str(day)) for n, day in enumerate(deadlines)]
    visit = a_finished_visit(store, a_premises(store), *found)
    return issue_notice(store, visit.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)


def check_of(store: Store, notice: Issued) -> str:
    with store.read() as connection:
        return str(paper_row(connection, notice.paper_id)["check_code"])


def what_differs(store: Store, notice: Issued, typed: Typed) -> list[str]:
    return [each.what for each in verify(store, notice.number, typed).differs]


def test_what_is_printed_is_what_was_issued(store: Store) -> None:
    notice = a_notice(store, SOON, LATER)
    typed = Typed(check_of(store, notice).lower(), TODAY, (SOON, LATER))
    found = verify(store, notice.number.rstrip("号").replace("〔", "("), typed)
    assert (found.differs, found.void) == ((), "")
    assert [line.deadline for line in found.home.lines] == [str(SOON), str(LATER)]


def test_a_painted_date_is_named_with_the_one_that_was_issued(store: Store) -> None:
    notice = a_notice(store, SOON, LATER)
    check, painted = check_of(store, notice), TODAY + timedelta(days=90)
    (one,) = verify(store, notice.number, Typed(check, TODAY, (painted, LATER))).differs
    assert (one.what, one.issued) == ("deadline", (str(SOON), str(LATER)))
    assert what_differs(store, notice, Typed(check, None, (LATER, SOON))) == ["deadline"]
    assert what_differs(store, notice, Typed(check, painted)) == ["issued_on"]
    assert what_differs(store, notice, Typed("00000")) == ["check"]


def test_one_date_for_all_hazards_is_typed_once_or_for_each(store: Store) -> None:
    notice = a_notice(store, SOON, SOON)
    check = check_of(store, notice)
    assert what_differs(store, notice, Typed(check, None, (SOON,))) == []
    assert what_differs(store, notice, Typed(check, None, (SOON, SOON))) == []
    assert what_differs(store, notice, Typed(check, None, (SOON, LATER))) == ["deadline"]


def test_a_void_paper_says_so_and_one_nobody_knows_where_it_may_be_known(store: Store) -> None:
    notice = a_notice(store, SOON)
    for each in hazards_of(store):
        make_void(store, each, "重复登记", approver="王志强", by="陈丽", today=TODAY)
    found = verify(store, notice.number, Typed(check_of(store, notice)))
    assert (found.differs, found.void) == ((), "重复登记")
    with pytest.raises(FiresweepError, match="bundles of laptop Q first"):
        verify(store, "临江街消整〔2026〕Q0007号", Typed("0"))
    own = f"临江街消整〔2026〕{store.owner.laptop}0777号"
    for unknown in ("通知书第七号", own):
        with pytest.raises(FiresweepError, match="character by character"):
            verify(store, unknown, Typed("0"))


def hazards_of(store: Store) -> list[str]:
    with store.read() as connection:
        return [row[0] for row in connection.exec_driver_sql("SELECT id FROM hazard")]
