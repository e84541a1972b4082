"""The papers of drills and outreach: numbered once, the same again, anew after a correction."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from firesweep.errors import FiresweepError
from firesweep.model.logs.occasion import DrillFault, OccasionKind
from firesweep.office.logs import occasions as office
from firesweep.office.paper.occasion import issue_record, kept_record, preview_record
from firesweep.paper.occasions import drill_pdf, outreach_pdf
from firesweep.store.check.check import check
from firesweep.store.database import Store
from firesweep.store.logs import occasions
from firesweep.store.paper.issuer import Issued
from firesweep.store.paper.papers import papers
from firesweep.store.paper.references import meant, premises_meant
from tests.factory import TODAY, a_drill, a_premises, a_street, an_outreach

DRILL, OUTREACH = OccasionKind.DRILL, OccasionKind.OUTREACH


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = a_street(tmp_path)
    yield made
    assert check(made) == []
    made.close()


def issue(store: Store, drill: str) -> Issued:
    return issue_record(store, DRILL, drill, by="陈丽", today=TODAY, render=drill_pdf)


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def test_a_drill_gets_its_number_once(store: Store) -> None:
    drill = a_drill(store)
    first = issue(store, drill)
    assert first.number == "临江街消演〔2026〕B0001号"
    assert issue(store, drill).pdf == first.pdf
    kept = kept_record(store, DRILL, "临江街消演(2026)B0001号")
    assert kept is not None
    assert kept.pdf == first.pdf
    assert kept_record(store, OUTREACH, first.number) is None
    said = text_of(first.pdf)
    for text in ("消防演练记录", "滨江社区文化广场", "（报警后2分40秒）", "消防演练签到表"):
        assert text in said
    with store.read() as connection:
        (line,) = papers(connection)
        assert (line.premises_id, line.premises) == (None, "")
        assert occasions.log(connection, DRILL)[0].number == first.number


def test_outreach_has_a_series_of_its_own(store: Store) -> None:
    event = an_outreach(store)
    draft = preview_record(store, OUTREACH, event, today=TODAY, render=outreach_pdf)
    assert draft.number == ""
    issued = issue_record(store, OUTREACH, event, by="陈丽", today=TODAY, render=outreach_pdf)
    assert issued.number == "临江街消宣〔2026〕B0001号"
    assert "■ 培训会" in text_of(issued.pdf)
    again = preview_record(store, OUTREACH, event, today=TODAY, render=outreach_pdf)
    assert again.pdf == issued.pdf


def test_a_corrected_drill_is_given_another_paper_that_names_the_first(store: Store) -> None:
    drill = a_drill(store)
    first = issue(store, drill)
    with store.read() as connection:
        values = dict(occasions.occasion(connection, DRILL, drill))
    office.record(store, DRILL, values | {"head_count": 91}, of_id=drill, by="王", today=TODAY)
    second = issue(store, drill)
    assert second.number == "临江街消演〔2026〕B0002号"
    assert f"代替{first.number}" in text_of(second.pdf).replace("\r\n", "")
    assert issue(store, drill).number == second.number
    kept = kept_record(store, DRILL, first.number)
    assert kept is not None
    assert kept.pdf == first.pdf


def test_of_a_void_record_no_paper_is_made(store: Store) -> None:
    drill = a_drill(store)
    office.void(store, DRILL, drill, "登记了两次", by="王")
    with pytest.raises(FiresweepError, match="登记了两次"):
        issue(store, drill)


def test_a_number_stands_for_the_hazards_of_its_own_drill(store: Store) -> None:
    fault = DrillFault(problem="警铃不响", measure="修复", deadline="2026-12-01")
    place = a_premises(store)
    drills = [a_drill(store, premises_id=place, faults=(fault,)) for _ in range(2)]
    event = an_outreach(store)
    number = issue(store, drills[1]).number
    told = issue_record(store, OUTREACH, event, by="陈丽", today=TODAY, render=outreach_pdf).number
    with store.read() as connection:
        (line,) = meant(connection, number).hazards
        assert line.drill_id == drills[1]
        assert meant(connection, told).hazards == ()
        with pytest.raises(FiresweepError, match="about no premises"):
            premises_meant(connection, told)
