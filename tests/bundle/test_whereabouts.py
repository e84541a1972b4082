"""Every kind of record in four states: draft, only here, on its way in a bundle, arrived."""

import json
from collections import Counter
from pathlib import Path

from firesweep.model.hazard.life import StepKind
from firesweep.model.logs.occasion import OccasionKind
from firesweep.model.vocabulary import Where
from firesweep.office.logs import occasions
from firesweep.store.database import Store
from firesweep.store.exchange import whereabouts as at
from firesweep.store.exchange.waiting import Waiting, counted, waiting
from firesweep.store.exchange.whereabouts import AT_THE_OFFICE, Whereabouts, whereabouts
from firesweep.store.hazard import hazards
from tests.bundle.laptops import edited, sent, taken
from tests.bundle.street import a_photo, carried_out, decided, drew, signed_off
from tests.commands import told, typed
from tests.factory import (
    TODAY,
    a_drill,
    a_paper,
    a_premises,
    a_report,
    a_self_check,
    a_sweep,
    a_team,
    a_visit,
    an_outreach,
)

KINDS = ("premises", "inspection", "hazard", "paper", "photo", "drill", "outreach", "report",
         "self_check", "decision", "sign_off", "person", "team", "sweep", "draw")  # fmt: skip
LISTS = {
    "premises": ("premises", "list", "--all"),
    "hazard": ("hazard", "list"),
    "paper": ("notice", "list"),
    "drill": ("drill", "list"),
    "outreach": ("outreach", "list"),
    "report": ("report", "list"),
    "self_check": ("self-check", "list"),
    "decision": ("decision", "list"),
    "sign_off": ("sign-off", "list"),
}
"""The command that lists records of a kind."""


def a_week(laptop: Store) -> None:
    """Something of every kind."""
    a_paper(laptop)
    premises_id = a_premises(laptop, "悦来客栈")
    a_photo(laptop, premises_id)
    a_drill(laptop)
    an_outreach(laptop)
    a_report(laptop)
    a_self_check(laptop, premises_id)
    decision_id = decided(laptop, premises_id)
    carried_out(laptop, decision_id)
    carried_out(laptop, decision_id, done=False)
    signed_off(laptop)
    a_team(laptop)
    a_sweep(laptop)
    drew(laptop, "2026")


def waits(store: Store) -> list[Waiting]:
    """What waits; the top line counts the same, but for drafts."""
    with store.read() as connection:
        found = waiting(connection, store.owner)
        top = counted(connection, store.owner)
    assert top == Counter(each.kind for each in found if each.where != Where.DRAFT)
    return found


def place_of(store: Store, record_id: str) -> Whereabouts:
    with store.read() as connection:
        return whereabouts(connection, store.owner, [record_id])[record_id]


def said_of(data: Path, kind: str) -> set[tuple[str, int | None]]:
    """What the list of a kind says of each of its records."""
    found = json.loads(told(data, *LISTS[kind], "--json"))
    return {(each["whereabouts"], each["bundle"]) for each in found}


def test_every_kind_of_record_goes_its_way(office: Store, laptop: Store) -> None:
    a_week(laptop)
    assert {each.kind for each in waits(laptop)} == set(KINDS)
    assert {each.where for each in waits(laptop)} == {Where.HERE}
    assert all(said_of(laptop.folder, kind) == {("here", None)} for kind in LISTS)
    bundle = sent(laptop)
    assert {each.kind for each in waits(laptop)} == set(KINDS)
    assert {each[3:5] for each in waits(laptop)} == {(Where.ON_ITS_WAY, bundle.number)}
    assert all(said_of(laptop.folder, kind) == {("on_its_way", 1)} for kind in LISTS)
    taken(office, bundle.path)
    assert all(said_of(office.folder, kind) == {("office", None)} for kind in LISTS)
    taken(laptop, sent(office, to="B").path)
    assert waits(laptop) == []
    assert all(said_of(laptop.folder, kind) == {("office", None)} for kind in LISTS)


def test_what_is_asked_of_few_and_of_all_is_the_same(office: Store, laptop: Store) -> None:
    a_week(laptop)
    taken(office, sent(laptop).path)
    taken(laptop, sent(office, to="B").path)
    a_week_later = [a_premises(laptop, f"新店{number}") for number in range(3)]
    sent(laptop)
    a_week_later += [a_premises(laptop, "再新"), a_drill(laptop)]
    with laptop.read() as connection:
        few = whereabouts(connection, laptop.owner, a_week_later)
        many = [*a_week_later, *map(str, range(at._FEW))]
        assert few.items() <= whereabouts(connection, laptop.owner, many).items()
    assert [place.bundle for place in few.values()] == [2, 2, 2, None, None]
    assert {each.id for each in waits(laptop)} == set(a_week_later)


def test_a_record_is_at_the_office_once_all_of_it_is(office: Store, laptop: Store) -> None:
    """An edit, a step, a correction: what was added to a record keeps it from being there."""
    premises_id, drill_id = a_premises(laptop), a_drill(laptop)
    a_paper(laptop)
    taken(office, sent(laptop).path)
    taken(laptop, sent(office, to="B").path)
    assert place_of(laptop, premises_id) == AT_THE_OFFICE
    edited(laptop, premises_id, phone="139")
    occasions.void(laptop, OccasionKind.DRILL, drill_id, "记错日期", by="陈丽")
    with laptop.read() as connection:
        (hazard,) = hazards.hazard_lines(connection)
    with laptop.write("陈丽") as change:
        hazards.add_step(change, hazard.id, StepKind.SERVED, TODAY.isoformat())
    ids = {premises_id, drill_id, hazard.id}
    assert {(each.id, each.where) for each in waits(laptop)} == {(id_, Where.HERE) for id_ in ids}
    assert {place_of(laptop, id_) for id_ in ids} == {Whereabouts(Where.HERE)}


def test_a_photo_left_out_of_its_bundle_is_only_here(office: Store, laptop: Store) -> None:
    a_photo(laptop, a_premises(laptop))
    bundle = sent(laptop, photo_bytes=0)
    places = {each.kind: each.where for each in waits(laptop)}
    assert places == {"premises": Where.ON_ITS_WAY, "photo": Where.HERE}
    taken(office, bundle.path)
    taken(laptop, sent(office, to="B").path)
    (photo,) = waits(laptop)
    assert (photo.kind, photo.where, photo.called) == ("photo", Where.HERE, "同福旅社 · 门头.jpg")
    assert place_of(laptop, photo.id) == Whereabouts(Where.HERE)
    again = sent(laptop)
    (photo,) = waits(laptop)
    assert photo[3:5] == place_of(laptop, photo.id) == (Where.ON_ITS_WAY, again.number)
    taken(office, again.path)
    taken(laptop, sent(office, to="B").path)
    assert waits(laptop) == []
    assert place_of(laptop, photo.id) == AT_THE_OFFICE


def test_a_photo_is_on_its_way_with_the_bundle_that_carries_it(
    office: Store, laptop: Store
) -> None:
    """Left out of one bundle, it is in the next though the office has said nothing yet."""
    a_photo(laptop, a_premises(laptop))
    sent(laptop, photo_bytes=0)
    a_photo(laptop, a_premises(laptop, "悦来客栈"))
    some = sent(laptop, photo_bytes=0)
    whole = sent(laptop)
    photos = {each.called: each[3:5] for each in waits(laptop) if each.kind == "photo"}
    assert set(photos.values()) == {(Where.ON_ITS_WAY, whole.number)}
    taken(office, some.path)
    taken(laptop, sent(office, to="B").path)
    a_photo(laptop, a_premises(laptop, "江畔旅社"))
    last = sent(laptop, photo_bytes=0)
    photos = {each.called: each[3:5] for each in waits(laptop) if each.kind == "photo"}
    assert photos == {
        "江畔旅社 · 门头.jpg": (Where.HERE, None),
        "悦来客栈 · 门头.jpg": (Where.ON_ITS_WAY, whole.number),
        "同福旅社 · 门头.jpg": (Where.ON_ITS_WAY, whole.number),
    }
    taken(office, last.path)
    taken(laptop, sent(office, to="B").path)
    said = {each.where for each in waits(laptop) if each.kind == "photo"}
    assert said == {Where.HERE}, "the office has gone past the bundle they went with"


def test_drafts_stand_before_what_is_finished(office: Store, laptop: Store) -> None:
    premises_id = a_premises(laptop)
    visit = a_visit(laptop, premises_id)
    occasions.keep_draft(laptop, OccasionKind.DRILL, "", {"place": "文化广场"}, by="陈丽")
    said = [(each.kind, each.id, each.where, each.called) for each in waits(laptop)]
    assert said == [
        ("inspection", visit, Where.DRAFT, "同福旅社"),
        ("drill", "", Where.DRAFT, "文化广场"),
        ("premises", premises_id, Where.HERE, "同福旅社"),
    ]
    a_visit(office, a_premises(office))
    assert [each.where for each in waits(office)] == [Where.DRAFT], "the office keeps its drafts"


def test_the_command_lists_them(office: Store, laptop: Store) -> None:
    data = laptop.folder
    assert "all that was recorded here is at the office" in told(data, "bundle", "unsent")
    a_visit(laptop, a_premises(laptop))
    sent(laptop)
    a_drill(laptop)
    assert told(data, "bundle", "unsent").splitlines() == [
        "inspection\t同福旅社\tdraft",
        "drill\t滨江社区文化广场 · 2026-11-20\tonly here",
        "premises\t同福旅社\ton its way in bundle 1",
    ]
    found = json.loads(told(data, "bundle", "unsent", "--where", "on_its_way", "--json"))
    assert [(one["kind"], one["where"], one["bundle"]) for one in found] == [
        ("premises", "on_its_way", 1)
    ]
    refused = typed(data, "bundle", "unsent", "--where", "office")
    assert (refused.code, "Choose one of" in refused.err) == (2, True)
