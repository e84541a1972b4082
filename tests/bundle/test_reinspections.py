"""Two laptops come back to one premises on one day: each record says what its own people saw."""

from datetime import date

from firesweep.field.notice import issue_notice
from firesweep.model.hazard.life import StepKind
from firesweep.office.hazard.rectification import Seen, reinspect
from firesweep.office.paper.reinspection import REINSPECTION
from firesweep.office.paper.step_papers import issue_step_paper
from firesweep.paper.notice import notice_pdf
from firesweep.paper.reinspection import reinspection_pdf
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import HazardLine
from firesweep.store.paper.issuer import Issued
from firesweep.store.paper.references import meant
from tests.bundle.laptops import digest_of, exchange
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises
from tests.paper.cases import plain

LATER = date(2026, 11, 26)


def held(store: Store, what: str) -> tuple[HazardLine, ...]:
    with store.read() as connection:
        return meant(connection, what).hazards


def seen(store: Store, number: str, place: str, *people: str) -> None:
    (line,) = (one for one in held(store, number) if one.place == place)
    result = [Seen(line.id, StepKind.PASSED)]
    reinspect(store, result, LATER, people=people, by=people[0], today=LATER)


def record(store: Store, number: str, place: str) -> Issued:
    lines = [one for one in held(store, number) if one.place == place]
    return issue_step_paper(store, REINSPECTION, lines, by="陈丽", today=LATER,
                            render=reinspection_pdf)  # fmt: skip


def test_each_record_keeps_to_its_laptops_people_and_hazards(office: Store, laptop: Store) -> None:
    done = a_finished_visit(
        laptop, a_premises(laptop), *(a_hazard(place=place) for place in ("走廊", "厨房"))
    )
    notice = issue_notice(laptop, done.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
    exchange(laptop, office)
    seen(laptop, notice.number, "走廊", "王志强", "陈丽")
    seen(office, notice.number, "厨房", "赵凯", "李强")
    exchange(laptop, office)
    of_office = record(office, notice.number, "厨房")
    of_laptop = record(laptop, notice.number, "走廊")
    assert of_office.number != of_laptop.number
    for one, place, people, other in ((of_office, "厨房", "赵凯、李强", "王志强"),
                                      (of_laptop, "走廊", "王志强、陈丽", "赵凯")):  # fmt: skip
        said = plain(one.pdf)
        assert (place in said, people in said, other in said) == (True, True, False)
    exchange(laptop, office)
    exchange(office, laptop)
    assert digest_of(laptop) == digest_of(office)
    for store in (laptop, office):  # whoever asks gets the one there is
        assert record(store, notice.number, "厨房").pdf == of_office.pdf
        assert record(store, notice.number, "走廊").pdf == of_laptop.pdf
