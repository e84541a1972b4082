"""A laptop of one community gets that community's streams, the street's, and what it needs else."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from firesweep.bundle.join import assign
from firesweep.bundle.look import look
from firesweep.bundle.undo import take_back
from firesweep.errors import FiresweepError
from firesweep.model.logs.occasion import OccasionKind
from firesweep.model.logs.report import ReportStepKind
from firesweep.model.vocabulary import Return
from firesweep.office.logs import reports
from firesweep.office.registry import merging
from firesweep.store.check.check import check
from firesweep.store.database import Store, open_store
from firesweep.store.exchange.standing import Standing, missing_here, standings
from firesweep.store.logs.reports import ReportLine, report_lines
from firesweep.store.merge.clashes import clashes
from firesweep.store.registers import add_person
from tests.bundle.laptops import (
    a_laptop,
    an_office,
    digest_of,
    edited,
    exchange,
    given_out,
    sent,
    shown,
    taken,
)
from tests.bundle.roads import ShortCut, older
from tests.bundle.street import a_photo, a_record, came_back, found, held, reported
from tests.bundle.two_communities import HERE, THERE, of_a_community
from tests.factory import TODAY, a_premises, community_id


def two_communities(tmp_path: Path) -> Iterator[dict[str, Store]]:
    """The office A, B of one community and C of the other; each has an inn with a hazard."""
    office = an_office(tmp_path)
    for name in (HERE, THERE):
        found(office, a_premises(office, f"{name}旅社", community_id=community_id(office, name)))
    stores = {"A": office, "B": of_a_community(office, "B", HERE)}
    stores["C"] = of_a_community(office, "C", THERE)
    for code in "BCBC":
        exchange(office, stores[code])
    yield stores
    for store in stores.values():
        store.close()


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once: three laptops that have exchanged take seconds."""
    folder = tmp_path_factory.mktemp("communities")
    for _ in two_communities(folder):
        pass
    return folder


@pytest.fixture
def street(begun: Path, tmp_path: Path) -> Iterator[dict[str, Store]]:
    home = Path(shutil.copytree(begun, tmp_path / "street"))
    stores = {code: open_store(home / code) for code in "ABC"}
    yield stores
    for store in stores.values():
        store.close()


def names(store: Store) -> set[str]:
    """What the premises here are called."""
    return set(column(store, "SELECT name FROM premises"))


def column(store: Store, query: str, *values: Any) -> list[Any]:
    with store.read() as connection:
        return list(connection.exec_driver_sql(query, values).scalars())


def an_inn(store: Store, name: str) -> str:
    (found_id,) = column(store, "SELECT id FROM premises WHERE name = ?", f"{name}旅社")
    return str(found_id)


def brought(office: Store, store: Store) -> None:
    """The office's newest bundle for a laptop."""
    taken(store, sent(office, to=store.owner.laptop).path)


def is_sound(*stores: Store) -> None:
    for store in stores:
        assert check(store) == []


def test_a_laptop_gets_its_own_community_and_the_street(street: dict[str, Store]) -> None:
    assert names(street["A"]) == {f"{HERE}旅社", f"{THERE}旅社"}
    assert names(street["B"]) == {f"{HERE}旅社"}
    assert names(street["C"]) == {f"{THERE}旅社"}
    assert column(street["C"], "SELECT premises_id FROM hazard") == [an_inn(street["C"], THERE)]
    assert len(column(street["C"], "SELECT id FROM community")) == 2
    is_sound(*street.values())


def test_what_a_laptop_is_not_to_get_it_does_not_lack(street: dict[str, Store]) -> None:
    with street["A"].read() as connection:
        heard = standings(connection, street["A"].owner)
    assert [(each.laptop, each.lacks) for each in heard] == [("B", {}), ("C", {})]
    assert {each.community_id for each in heard[0].holds} == {"", community_id(street["A"], HERE)}


def test_what_is_not_taken_in_is_said_and_its_photos_stay_out(street: dict[str, Store]) -> None:
    office, one, other = street.values()
    theirs, ours = (a_photo(office, an_inn(office, name)) for name in (THERE, HERE))
    found(office, an_inn(office, THERE))
    path = sent(office).path
    seen = look(one, path)
    assert seen.passed == {THERE: 4}, "photo, visit and hazard; and what they follow on"
    assert (seen.rows, seen.photos) == ({"photo": 1}, 1)
    receipt = taken(one, path)
    assert (receipt.photos, receipt.look.passed) == (1, seen.passed)
    assert one.photos.holds([theirs, ours]) == {ours}
    assert look(one, path).passed == {}, "taken in before: it is not read again"
    assert look(office, path).passed == look(other, sent(office, to="C").path).passed == {}


def standing_of(store: Store, code: str) -> Standing:
    with store.read() as connection:
        return next(s for s in standings(connection, store.owner) if s.laptop == code)


def test_single_lines_go_until_they_are_there_and_are_lacking_until_then(
    street: dict[str, Store],
) -> None:
    office, _, new = street.values()
    assert standing_of(office, "C").lacks == {}
    inn = an_inn(office, HERE)
    moved(office, inn, THERE)
    before = standing_of(office, "C")
    apart = """
        SELECT count(*) FROM entry e JOIN stream s ON s.id = e.stream_id
        WHERE s.community_id = ? AND e.row_id IN (
            SELECT ? UNION SELECT id FROM inspection WHERE premises_id = ?
            UNION SELECT id FROM hazard WHERE premises_id = ?)
    """
    (lines,) = column(office, apart, community_id(office, HERE), *[inn] * 3)
    assert before.lacks["edit"] == 2, "the move, and a new phone: they go with their stream"
    assert sum(before.lacks.values()) == lines + 2 == sent(office, to="C").entries
    path = sent(office, to="C").path
    receipt = taken(new, path)
    taken(office, sent(new).path)
    assert standing_of(office, "C").lacks == {}
    assert sent(office, to="C").entries == 0
    assert standing_of(office, "B").lacks == {"edit": 2}, "it moved"
    take_back(new, receipt.number or 0, by="王")
    taken(office, sent(new).path)
    assert standing_of(office, "C").lacks == before.lacks
    taken(new, sent(office, to="C").path)
    taken(office, sent(new).path)
    found(office, inn)
    assert standing_of(office, "C").lacks == {"hazard": 1, "inspection": 1}
    made = sent(office, to="C")
    assert (made.entries, taken(new, made.path).look.known) == (2, 2), "and what they follow on"
    is_sound(*street.values())


def test_an_older_program_does_not_say_which_single_lines_it_holds(
    street: dict[str, Store],
) -> None:
    office, _, new = street.values()
    moved(office, an_inn(office, HERE), THERE)
    before = standing_of(office, "C")
    taken(new, sent(office, to="C").path)
    old = older(sent(new).path, 4)
    assert old is not None
    ShortCut().take(office, old)
    after = standing_of(office, "C")
    alone = sum(before.lacks.values()) - before.lacks["edit"]
    assert (after.lacks, after.loose) == ({}, alone)
    assert sent(office, to="C").entries == after.loose
    taken(office, sent(new).path)
    assert (standing_of(office, "C").loose, sent(office, to="C").entries) == (0, 0)


def moved(store: Store, premises_id: str, to: str) -> None:
    edited(store, premises_id, community_id=community_id(store, to), phone="0510-9")


def test_a_premises_that_moves_arrives_whole_and_the_old_community_hears_of_it(
    street: dict[str, Store],
) -> None:
    office, old, new = street.values()
    inn = an_inn(office, HERE)
    edited(office, inn, phone="0510-1")
    moved(office, inn, THERE)
    for store in (old, new):
        brought(office, store)
        assert shown(store, inn, "community_id") == community_id(office, THERE)
        assert shown(store, inn, "phone") == "0510-9"
        lines = "SELECT count(*) FROM entry WHERE row_id = ?"
        assert column(store, lines, inn) == column(office, lines, inn)
        assert len(column(store, "SELECT id FROM hazard WHERE premises_id = ?", inn)) == 1
    is_sound(*street.values())
    with new.read() as connection:
        assert clashes(connection) == []


def test_what_is_found_by_whoever_has_not_heard_of_the_move_follows(
    street: dict[str, Store],
) -> None:
    office, old, new = street.values()
    inn = an_inn(office, HERE)
    moved(office, inn, THERE)
    brought(office, new)
    late, photo = found(old, inn), a_photo(old, inn)
    edited(old, inn, phone="0510-3")
    taken(office, sent(old).path)
    for store in (new, old):
        brought(office, store)
        assert late in column(store, "SELECT id FROM hazard WHERE premises_id = ?", inn)
        with store.read() as connection:
            (clash,) = clashes(connection)
        assert clash.field == "phone"
    assert (missing_here(new), new.photos.holds([photo])) == ([], {photo})
    exchange(new, office)
    assert sent(office, to="C").photos == 0
    is_sound(*street.values())


def test_photos_of_a_premises_that_moved_come_with_a_first_bundle(
    street: dict[str, Store],
) -> None:
    office = street["A"]
    inn = an_inn(office, HERE)
    a_photo(office, inn)
    moved(office, inn, THERE)
    store = of_a_community(office, "D", THERE)
    assert missing_here(store) == []
    brought(office, street["C"])
    assert missing_here(street["C"]) == []
    taken(office, sent(street["C"]).path)
    assert sent(office, to="C").photos == 0
    store.close()


def test_a_duplicate_in_another_community_counts_where_it_is_kept(
    street: dict[str, Store],
) -> None:
    office, one, other = street.values()
    here, there = an_inn(office, HERE), an_inn(office, THERE)
    merging.merge(office, there, here, by="王", take=())
    late = found(other, there)
    exchange(other, office)
    for store in (one, other):
        brought(office, store)
        states = column(store, "SELECT hazard_id FROM hazard_state WHERE premises_id = ?", there)
        kept = column(store, "SELECT kept_id FROM premises WHERE kept_id IS NOT NULL")
        assert (late in states, len(states), kept) == (True, 3, [there]) or kept == [here]
    merging.split(office, here, by="王")
    for store in (one, other):
        brought(office, store)
        assert column(store, "SELECT kept_id FROM premises WHERE kept_id IS NOT NULL") == []
    is_sound(*street.values())


def test_whatever_a_row_refers_to_is_there(street: dict[str, Store]) -> None:
    office, one, _ = street.values()
    market = a_premises(office, "望江市场", community_id=community_id(office, THERE))
    a_premises(office, "市场内旅社", parent_id=market)
    brought(office, one)
    edited(office, market, phone="0510-7", community_id=community_id(office, THERE))
    brought(office, one)
    assert shown(one, market, "phone") == "0510-7"
    is_sound(one)


def test_laptops_of_one_community_hold_the_same_whenever_they_came(
    street: dict[str, Store],
) -> None:
    office, one, other = street.values()
    moved(office, an_inn(office, HERE), THERE)
    exchange(office, other)
    moved(office, an_inn(office, THERE), HERE)
    found(other, an_inn(other, HERE))
    taken(office, sent(other).path)
    brought(office, other)
    later = of_a_community(office, "D", THERE)
    for store in (other, one):
        brought(office, store)
    brought(office, other)
    brought(office, later)
    assert digest_of(later) == digest_of(other)
    is_sound(one, other, later)
    later.close()


def test_one_bundle_for_all_brings_each_what_it_needs(street: dict[str, Store]) -> None:
    office, one, other = street.values()
    moved(office, an_inn(office, HERE), THERE)
    for name in (HERE, THERE):
        found(office, an_inn(office, name))
    path = sent(office).path
    for store in (one, other):
        seen = taken(store, path).look
        assert seen.lines > 0
        assert check(store) == []
    assert names(one) == {f"{HERE}旅社"}
    assert names(other) == {f"{HERE}旅社", f"{THERE}旅社"}
    assert sorted(column(other, "SELECT id FROM hazard")) == sorted(
        column(office, "SELECT id FROM hazard")
    )


def test_a_bundle_for_all_brings_no_half_of_another_community(street: dict[str, Store]) -> None:
    """A new laptop's stream begins in it; what that speaks of does not come along."""
    office, _, other = street.values()
    new = of_a_community(office, "D", HERE)
    edited(new, an_inn(new, HERE), phone="0510-4")
    taken(office, sent(new).path)
    seen = taken(other, sent(office).path).look
    assert seen.passed.keys() == {HERE}
    assert names(other) == {f"{THERE}旅社"}
    is_sound(other)
    new.close()


def test_a_bundle_for_another_community_is_taken_as_far_as_it_fits(
    street: dict[str, Store],
) -> None:
    office, one, other = street.values()
    with office.write("王") as change:
        add_person(change, "新来的", "other")
    found(office, an_inn(office, THERE))
    path, before = sent(office, to="C").path, column(one, "SELECT id FROM hazard")
    taken(one, path)
    assert "新来的" in column(one, "SELECT name FROM person")
    assert column(one, "SELECT id FROM hazard") == before
    is_sound(one)
    brought(office, one)
    brought(office, other)
    is_sound(one, other)


def test_a_move_whose_premises_is_not_here_and_does_not_come_is_refused(
    street: dict[str, Store],
) -> None:
    """A laptop of the whole street holds the premises, and gets the move alone; C holds neither."""
    office = street["A"]
    whole = a_laptop(office, "D")
    exchange(office, whole)
    edited(office, an_inn(office, HERE), community_id=community_id(office, THERE), beat_id=None)
    for_another = sent(office, to="D").path
    before = digest_of(street["C"])
    with pytest.raises(FiresweepError, match="everything"):
        taken(street["C"], for_another)
    assert digest_of(street["C"]) == before
    taken(street["C"], sent(office, to="C").path)
    assert names(street["C"]) == {f"{HERE}旅社", f"{THERE}旅社"}
    whole.close()


def test_the_first_bundle_of_a_laptop_of_another_community_brings_none_of_that(
    street: dict[str, Store],
) -> None:
    office, one, _ = street.values()
    path = given_out(office, "D", community=community_id(office, THERE)).path
    seen = taken(one, path).look
    assert seen.passed.keys() == {THERE}
    assert names(one) == {f"{HERE}旅社"}
    is_sound(one)


def test_a_gap_in_ones_own_community_is_refused(street: dict[str, Store]) -> None:
    office, one, _ = street.values()
    found(office, an_inn(office, HERE))
    missed = sent(office, to="B")
    with one.write("王") as change:
        change.touch("nothing")
    taken(one, missed.path)
    taken(office, sent(one).path)
    late = of_a_community(office, "D", HERE)
    found(office, an_inn(office, HERE))
    exchange(office, one)
    found(office, an_inn(office, HERE))
    with pytest.raises(FiresweepError, match="everything"):
        taken(late, sent(office, to="B").path)
    late.close()


def test_an_import_with_loose_lines_can_be_taken_back(street: dict[str, Store]) -> None:
    office, _, new = street.values()
    before = digest_of(new)
    moved(office, an_inn(office, HERE), THERE)
    receipt = taken(new, sent(office, to="C").path)
    assert digest_of(new) != before
    take_back(new, receipt.number or 0, by="王")
    assert digest_of(new) == before
    is_sound(new)


def test_a_laptop_that_works_for_the_whole_street_again_becomes_whole(
    street: dict[str, Store],
) -> None:
    office, _, new = street.values()
    inn = an_inn(office, HERE)
    moved(office, inn, THERE)
    loose = taken(new, sent(office, to="C").path)
    assign(office, "C", "", by="王")
    whole = taken(new, sent(office, to="C").path)
    assert digest_of(new) == digest_of(office)
    is_sound(new)
    with pytest.raises(FiresweepError, match="later bundle"):
        take_back(new, loose.number or 0, by="王")
    take_back(new, whole.number or 0, by="王")
    assert shown(new, inn, "phone") == "0510-9"
    is_sound(new)
    brought(office, new)
    assert digest_of(new) == digest_of(office)


@pytest.mark.parametrize("to", ["", "C"], ids=["for all", "for it"])
def test_the_bundle_that_says_for_whom_a_laptop_works_now_brings_it_all_of_that(
    street: dict[str, Store], to: str
) -> None:
    office, one, other = street.values()
    for name in (HERE, THERE):
        found(office, an_inn(office, name))
    brought(office, one)
    taken(office, sent(one).path)
    found(office, an_inn(office, HERE))
    assign(office, "C", "", by="王")
    seen = taken(other, sent(office, to=to).path).look
    assert seen.passed == {}
    assert digest_of(other) == digest_of(office)
    assign(office, "C", community_id(office, HERE), by="王")
    assign(office, "B", community_id(office, THERE), by="王")
    news = {name: found(office, an_inn(office, name)) for name in (HERE, THERE)}
    path = sent(office, to="").path
    for store in (one, other):
        taken(store, path)
    assert set(column(other, "SELECT id FROM hazard")) & set(news.values()) >= {news[HERE]}
    assert names(one) == {f"{HERE}旅社", f"{THERE}旅社"}
    assert news[THERE] in column(one, "SELECT id FROM hazard")
    is_sound(office, one, other)


def test_a_laptop_that_holds_every_stream_keeps_them_and_goes_on(
    street: dict[str, Store],
) -> None:
    """It joined before there were streams by community, and is given one now."""
    office, _, other = street.values()
    old = a_laptop(office, "D")
    exchange(office, old)
    assert digest_of(old) == digest_of(office)
    assign(office, "D", community_id(office, HERE), by="王")
    news = {name: found(office, an_inn(office, name)) for name in (HERE, THERE)}
    seen = taken(old, sent(office, to="D").path).look
    assert seen.rows == {"inspection": 1, "hazard": 1, "laptop_key": 1}
    assert seen.passed == {}
    assert names(old) == {f"{HERE}旅社", f"{THERE}旅社"}
    assert set(column(old, "SELECT id FROM hazard")) & set(news.values()) == {news[HERE]}
    late = found(old, an_inn(old, THERE))
    taken(office, sent(old).path)
    brought(office, other)
    for store in (office, other):
        assert late in column(store, "SELECT id FROM hazard")
    before = names(old)
    for _ in range(2):
        found(office, an_inn(office, THERE))
        taken(old, sent(office).path)
        exchange(office, old)
    assert names(old) == before
    is_sound(office, other, old)
    assign(office, "D", "", by="王")
    brought(office, old)
    assert digest_of(old) == digest_of(office)
    old.close()


def test_loose_lines_go_on_from_hand_to_hand_and_reach_the_office(
    street: dict[str, Store],
) -> None:
    """What only a lost laptop recorded comes home with another that it had met."""
    office, one, other = street.values()
    inn = an_inn(office, HERE)
    moved(office, inn, THERE)
    late = found(one, inn)
    for store in (one, other):
        brought(office, store)
    taken(other, sent(one, to="C").path)
    assert late in column(other, "SELECT id FROM hazard")
    taken(office, sent(other).path)
    assert late in column(office, "SELECT id FROM hazard")
    is_sound(*street.values())
    taken(office, sent(one).path)
    assert digest_of(office) != digest_of(one)
    is_sound(office)
    brought(office, other)
    assert sent(other).entries == 0


def test_what_is_said_of_a_drill_later_follows_its_premises(street: dict[str, Store]) -> None:
    """A correction, a printed record and its scan may name nothing but the drill."""
    office, old, new = street.values()
    inn = an_inn(old, HERE)
    held(old, OccasionKind.DRILL, inn)
    (drill,) = column(old, "SELECT id FROM drill")
    held(old, OccasionKind.DRILL, None, drill, community_id(old, HERE))
    paper, _ = a_record(old, OccasionKind.DRILL, drill, community_id(old, HERE))
    came_back(old, paper, Return.SIGNED)
    moved(office, inn, THERE)
    exchange(old, office)
    brought(office, new)
    for table in ("drill", "paper", "returned"):
        every = f"SELECT id FROM {table} ORDER BY id"
        assert column(new, every) == column(old, every) != []
    exchange(new, office)  # says which photos it lacks, and gets them
    is_sound(*street.values())


def test_all_that_became_of_a_report_follows_a_hazard_that_was_found_by_it(
    street: dict[str, Store],
) -> None:
    """The report is of a place and names no premises: one of its steps alone names the hazard."""
    office, _, new = street.values()
    inn = an_inn(office, HERE)
    report = reported(office, None)
    (hazard,) = column(office, "SELECT id FROM hazard WHERE premises_id = ?", inn)
    for kind in (ReportStepKind.VISITED, ReportStepKind.FOUND, ReportStepKind.ANSWERED):
        follow(office, report, kind, hazard)
    reported(office, None, of_id=report)
    moved(office, inn, THERE)
    brought(office, new)
    for table in ("report", "report_step"):
        every = f"SELECT id FROM {table} ORDER BY id"
        assert column(new, every) == column(office, every) != []
    states = [[(line.id, line.state) for line in report_lines_of(each)] for each in (office, new)]
    assert states[0] == states[1]
    is_sound(office, new)


def follow(store: Store, report_id: str, kind: ReportStepKind, hazard_id: str) -> None:
    values: dict[str, object] = {
        "kind": kind, "on": "2026-11-20", "who": "李", "text": "已核查", "way": "phone",
    }  # fmt: skip
    if kind is ReportStepKind.FOUND:
        values["hazard_id"] = hazard_id
    reports.take_step(store, report_id, values, by="王", today=TODAY)


def report_lines_of(store: Store) -> list[ReportLine]:
    with store.read() as connection:
        return report_lines(connection)
