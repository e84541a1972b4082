"""One premises from its first visit to its dossier, every paper written by its command."""

import re
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from firesweep.field.notice import issue_notice
from firesweep.field.renotice import issue_again
from firesweep.model.hazard.life import State, StepKind
from firesweep.model.vocabulary import Handling
from firesweep.office.hazard import rectification as office
from firesweep.office.hazard.escalation import Referral, answer, refer
from firesweep.paper.notice import notice_pdf
from firesweep.store.database import Store, open_store
from firesweep.store.hazard.hazards import life_of
from tests.commands import typed
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, a_street
from tests.paper.cases import plain, texts

TEAM = ("王志强", "陈丽")


class Road:
    """A street on disk, and the papers written from it by name."""

    def __init__(self, folder: Path) -> None:
        self.data, self.out = folder / "库", folder / "纸"
        self.out.mkdir()
        self.day = TODAY

    def write(self, kind: str, what: str) -> str:
        """Write a paper; return what it says, its number first where it has one."""
        file = self.out / f"{kind}.pdf"
        said = typed(self.data, "paper", kind, what, "-o", file, language="zh_CN")
        assert (said.code, said.err) == (0, "")
        number = re.search("临江街消.*号", said.out)
        return f"{number[0] if number else ''}\n{plain(file.read_bytes())}"

    def come_back(self, store: Store, hazard_id: str, result: StepKind) -> None:
        """See a hazard again, the day after."""
        self.day += timedelta(days=1)
        office.reinspect(store, [office.Seen(hazard_id, result)], self.day, people=TEAM,
                         by="陈丽", today=self.day)  # fmt: skip


@pytest.fixture
def road(tmp_path: Path) -> Road:
    return Road(tmp_path)


def test_every_paper_of_a_hazards_life(road: Road) -> None:
    with closing(a_street(road.data)) as store:
        spot = a_hazard(handling=Handling.ON_THE_SPOT, deadline=None, no_photo_reason="涉密")
        done = a_finished_visit(store, a_premises(store), spot, a_hazard(deadline="2026-11-30"))
        (hazard,) = done.to_notice
        first = issue_notice(store, done.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
        office.extend(store, first.paper_id, date(2026, 12, 4), "配件未到货", approver="赵凯",
                      by="陈丽", today=TODAY)  # fmt: skip
    assert "当场整改通知单" in road.write("order", "同福旅社")
    assert f"{first.number}" in road.write("extension", first.number)
    with closing(open_store(road.data)) as store:
        road.come_back(store, hazard, StepKind.PARTLY)
        rest = issue_again(store, done.inspection_id, [hazard], date(2026, 11, 27), by="陈丽",
                           today=road.day, render=notice_pdf)  # fmt: skip
    assert f"通知书编号：{rest.number}" in road.write("reinspection", hazard)
    assert first.number in road.write("notice", rest.number)
    with closing(open_store(road.data)) as store:
        road.come_back(store, hazard, StepKind.FAILED)
        refer(store, hazard, Referral("fire", "逾期未整改"), by="陈丽", today=road.day)
    assert "第1项未整改，拟移送" in road.write("reinspection", hazard)
    assert "复查时仍未整改" in road.write("referral", rest.number)
    with closing(open_store(road.data)) as store:
        answer(store, hazard, road.day, "已立案查处", by="陈丽", today=road.day)
        road.come_back(store, hazard, StepKind.PASSED)
        office.close(store, hazard, approver="赵凯", no_photo_reason="店主不让拍", by="陈丽",
                     today=road.day)  # fmt: skip
        with store.read() as connection:
            assert life_of(connection, hazard).state == State.CLOSED
    assert "临江街消复〔2026〕B0003号" in road.write("reinspection", hazard)
    assert "批准人：赵凯" in road.write("closing", hazard)
    assert "□" in road.write("checklist", "同福旅社")
    dossier = road.write("dossier", "同福旅社")
    for kind, count in (("消整", 2), ("消当", 1), ("消延", 1), ("消复", 3), ("消移", 1)):
        assert f"临江街{kind}〔2026〕B{count:04}号" in dossier
    assert len(texts((road.out / "dossier.pdf").read_bytes())) > 12
