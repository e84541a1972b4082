"""A merged duplicate is an alias on every laptop; visits that come late follow it (sync.md)."""

from firesweep.bundle.clash import settle
from firesweep.field import visit
from firesweep.office.registry import merging
from firesweep.store.check.check import check
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import open_hazards
from firesweep.store.merge.clashes import clashes
from firesweep.store.merge.undo import undo
from firesweep.store.registry.premises import history
from firesweep.store.registry.premises_list import premises_page, premises_rows
from firesweep.store.visit.inspections import inspections_of
from tests.bundle.laptops import a_laptop, digest_of, exchange, sent, taken
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, a_visit

UNSEEN = "光线太暗"


def names(store: Store) -> list[str]:
    with store.read() as connection:
        return [line.name for line in premises_page(connection, premises_rows(connection))]


def visits(store: Store, premises_id: str) -> int:
    with store.read() as connection:
        return len(inspections_of(connection, premises_id))


def troubles(store: Store, premises_id: str) -> int:
    with store.read() as connection:
        return len(open_hazards(connection, premises_id=premises_id))


def twins(office: Store, *others: Store) -> tuple[str, str]:
    pair = a_premises(office, "甲旅社"), a_premises(office, "乙旅社")
    for other in others:
        exchange(office, other)
    return pair


def test_a_visit_that_comes_after_the_merge_counts_for_the_kept_one(
    office: Store, laptop: Store
) -> None:
    kept, twin = twins(office, laptop)
    a_finished_visit(laptop, twin, a_hazard(no_photo_reason=UNSEEN))
    merging.merge(office, kept, twin, by="陈丽")
    taken(office, sent(laptop).path)
    assert names(office) == ["甲旅社"]
    assert (visits(office, kept), troubles(office, kept)) == (1, 1)
    assert visits(laptop, kept) == 0
    taken(laptop, sent(office, to=laptop.owner.laptop).path)
    assert (visits(laptop, kept), troubles(laptop, kept)) == (1, 1)
    assert digest_of(office) == digest_of(laptop)
    assert check(office) == check(laptop) == []


def test_a_visit_under_way_when_the_merge_arrives_follows_it(office: Store, laptop: Store) -> None:
    kept, twin = twins(office, laptop)
    draft_id = a_visit(laptop, twin)
    merging.merge(office, kept, twin, by="陈丽")
    taken(laptop, sent(office, to=laptop.owner.laptop).path)
    visit.answer_rest_ok(laptop, draft_id, by="陈丽")
    visit.sign_all_on_paper(laptop, draft_id, by="陈丽")
    visit.finish(laptop, draft_id, by="陈丽", today=TODAY)
    taken(office, sent(laptop).path)
    assert visits(office, kept) == visits(laptop, kept) == 1
    assert check(laptop) == []


def test_two_laptops_that_merged_them_into_each_other_agree(office: Store, laptop: Store) -> None:
    first, second = twins(office, laptop)
    merging.merge(office, second, first, by="陈丽")
    merging.merge(laptop, first, second, by="王")
    exchange(office, laptop)
    for store in (office, laptop):
        assert names(store) == ["甲旅社"]
        assert check(store) == []
    assert digest_of(office) == digest_of(laptop)


def test_a_split_parts_two_that_were_merged_into_each_other(office: Store, laptop: Store) -> None:
    """Without more the kept one would be the duplicate of the one that was split from it."""
    first, second = twins(office, laptop)
    merging.merge(office, second, first, by="陈丽")
    merging.merge(laptop, first, second, by="王")
    exchange(office, laptop)
    merging.split(office, second, by="陈丽")
    exchange(office, laptop)
    for store in (office, laptop):
        assert sorted(names(store)) == sorted(["甲旅社", "乙旅社"])
        assert check(store) == []
    assert digest_of(office) == digest_of(laptop)


def test_a_ring_of_three_laptops_ends_at_one(office: Store, laptop: Store) -> None:
    third_laptop = a_laptop(office, "C")
    a, b = twins(office, laptop, third_laptop)
    c = a_premises(office, "丙旅社")
    exchange(office, laptop)
    exchange(office, third_laptop)
    for store, alias, into in ((office, a, b), (laptop, b, c), (third_laptop, c, a)):
        merging.merge(store, into, alias, by="王")
    for store in (laptop, third_laptop, laptop):
        exchange(office, store)
    exchange(office, third_laptop)
    assert names(office) == names(laptop) == names(third_laptop) == ["甲旅社"]
    assert len({digest_of(store) for store in (office, laptop, third_laptop)}) == 1
    third_laptop.close()


def test_merged_into_two_at_once_waits_for_a_person(office: Store, laptop: Store) -> None:
    kept, twin = twins(office, laptop)
    other = a_premises(office, "丙旅社")
    exchange(office, laptop)
    merging.merge(office, kept, twin, by="陈丽")
    merging.merge(laptop, other, twin, by="王")
    exchange(office, laptop)
    with office.read() as connection:
        (clash,) = clashes(connection)
    assert (clash.field, clash.harmless) == ("merged_into", False)
    assert names(office) == names(laptop)
    assert digest_of(office) == digest_of(laptop)
    settle(office, clash, kept, by="陈丽")
    exchange(office, laptop)
    assert names(office) == names(laptop) == ["丙旅社", "甲旅社"]
    assert check(office) == check(laptop) == []


def test_a_merge_taken_back_gives_each_its_own_again(office: Store, laptop: Store) -> None:
    kept, twin = twins(office, laptop)
    a_finished_visit(office, twin)
    before = digest_of(office)
    merging.merge(laptop, kept, twin, by="王")
    number = taken(office, sent(laptop).path).number
    assert number is not None
    assert visits(office, kept) == 1
    with office.write("陈丽") as change:
        undo(change, number)
    assert (visits(office, kept), visits(office, twin)) == (0, 1)
    assert (digest_of(office), check(office)) == (before, [])


def test_a_premises_and_its_merge_come_and_go_together(office: Store, laptop: Store) -> None:
    kept = a_premises(office, "甲旅社")
    exchange(office, laptop)
    twin = a_premises(laptop, "乙旅社")
    a_finished_visit(laptop, twin)
    merging.merge(laptop, kept, twin, by="王")
    number = taken(office, sent(laptop).path).number
    assert number is not None
    assert (names(office), visits(office, kept)) == (["甲旅社"], 1)
    with office.write("陈丽") as change:
        undo(change, number)
    assert (names(office), visits(office, kept)) == (["甲旅社"], 0)
    assert check(office) == []


def test_the_merge_stands_in_the_history(office: Store) -> None:
    kept, twin = twins(office)
    merging.merge(office, kept, twin, by="陈丽")
    with office.read() as connection:
        newest = history(connection, twin)[0]
    assert (newest.field, newest.new, newest.by) == ("merged_into", kept, "陈丽")
