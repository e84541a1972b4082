"""Many laptops, every kind of write, files in any order: what holds, always."""

import io
import shutil
import tempfile
from collections import Counter
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from PIL import Image
from sqlalchemy.exc import DatabaseError

from firesweep.errors import FiresweepError
from firesweep.model.hazard import State, StepKind, allowed
from firesweep.model.ids import new_id
from firesweep.model.photo import Intake
from firesweep.office import merging
from firesweep.store import hazards
from firesweep.store.check import check
from firesweep.store.clashes import clashes
from firesweep.store.database import Store, open_store
from firesweep.store.in_charge import hand_over
from firesweep.store.inspections import inspections_of
from firesweep.store.photos import _sha256
from firesweep.store.premises import premises
from firesweep.store.premises_list import premises_page, premises_rows
from firesweep.store.registers import write_setting
from firesweep.store.streams import holds
from firesweep.store.tables import Hazard, Inspection, PhotoFact
from firesweep.store.undo import undo
from tests.bundle.faults import FAULTS, Fault
from tests.bundle.laptops import a_laptop, an_office, digest_of, edited, exchange, sent, taken
from tests.factory import a_premises, community_id

CODES = ("A", "B", "C", "D")
OFTEN = ("phone", "phone", "phone", "key_unit", "key_unit", "name", "area")
Vector = dict[tuple[str, str], int]
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "phone": st.sampled_from(["", "1", "2", "3"]),
    "name": st.sampled_from(["同福旅社", "鑫达网吧", "百佳超市"]),
    "key_unit": st.booleans(),
    "area": st.sampled_from([None, 12.5, 80.0]),
}


class Written(NamedTuple):
    """An edit as the test remembers it: where it stands, and how far its laptop had come."""

    stream: tuple[str, str]
    number: int
    counter: int
    row_id: str
    field: str
    new: Any
    known: Vector

    def is_in(self, vector: Vector) -> bool:
        return vector.get(self.stream, 0) >= self.number

    def is_known_to(self, other: "Written") -> bool:
        return self != other and self.is_in(other.known)


class Carried(NamedTuple):
    """A bundle on the stick; `photos` are those whose bytes are in it."""

    path: Path
    clone: bool
    photos: frozenset[str]


@cache
def template() -> Path:
    """Four laptops that agree on two premises with a hazard each, and a clone of B."""
    home = Path(tempfile.mkdtemp(prefix="firesweep-street-"))
    office = an_office(home)
    stores = [office, *(a_laptop(office, code) for code in CODES[1:])]
    for name in ("甲旅社", "乙旅社", "戊旅社"):
        found(office, a_premises(office, name))
    for store in stores[1:]:
        exchange(office, store)
    for store in stores:
        store.close()
    shutil.copytree(home / "B", home / "clone")
    return home


def found(store: Store, premises_id: str) -> str:
    """A visit with one hazard, on its way since a notice."""
    area = community_id(store)
    visit = Inspection(
        id=new_id(), premises_id=premises_id, community_id=area, visited_on="2026-11-23",
        started_at="2026-11-23T08:00:00.000+00:00", finished_at="2026-11-23T09:00:00.000+00:00",
        outcome="inspected",
    )  # fmt: skip
    hazard = Hazard(
        id=new_id(), inspection_id=visit.id, premises_id=premises_id, community_id=area,
        found_on="2026-11-23", description="门锁", severity="general", handling="notice",
    )  # fmt: skip
    with store.write("王") as change:
        change.add(visit, community=area)
        hazards.add_hazard(change, hazard)
    return hazard.id


@cache
def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (8, 6), "red").save(out, "JPEG")
    return out.getvalue()


def a_photo(store: Store, premises_id: str) -> str:
    """A photo of a premises, unlike any other; returns its hash."""
    mark = new_id().encode()
    jpeg = picture()[:2] + b"\xff\xfe" + (len(mark) + 2).to_bytes(2, "big") + mark + picture()[2:]
    sha = _sha256(jpeg)
    store.photos.add(Intake(sha, sha, jpeg, picture(), 8, 6, "x.jpg", len(jpeg), None, None, None))
    photo = PhotoFact(
        id=new_id(), premises_id=premises_id, role="premises", sha256=sha, original_sha256=sha
    )
    with store.write("王") as change:
        change.add(photo, community=community_id(store))
    return sha


def vector_of(store: Store) -> Vector:
    with store.read() as connection:
        return {(h.laptop, h.community_id): h.highest for h in holds(connection) if h.highest}


class Street(RuleBasedStateMachine):
    """Laptops that write, send, receive and take back in any order."""

    codes = CODES

    @initialize()
    def begin(self) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="firesweep-many-"))
        shutil.copytree(template(), self.home, dirs_exist_ok=True)
        self.stores = [open_store(self.home / code) for code in self.codes]
        self.clone = open_store(self.home / "clone")
        self.edits: list[Written] = []
        self.agreed: dict[tuple[Any, ...], str] = {}
        self.carried: list[Carried] = []
        self.first = vector_of(self.stores[0])
        self.imports: dict[str, list[int]] = {code: [] for code in self.codes}
        self.pictures: dict[str, set[str]] = {code: set() for code in self.codes}
        with self.stores[0].read() as connection:
            self.places = [line.premises_id for line in hazards.open_hazards(connection)]
            self.found = [line.id for line in hazards.open_hazards(connection)]

    def store(self, number: int) -> Store:
        self.acted = self.stores[number % len(self.stores)]
        return self.acted

    def remember(self, store: Store, row_id: str, before: Vector) -> None:
        """Note the lines of edits a store has just written."""
        with store.read() as connection:
            rows = connection.exec_driver_sql(
                "SELECT s.laptop, s.community_id, e.number, e.counter, e.field, "
                "json_extract(e.new, '$') FROM entry e JOIN stream s ON s.id = e.stream_id "
                "WHERE e.row_id = ? AND e.field IS NOT NULL AND s.laptop = ?",
                (row_id, store.owner.laptop),
            ).all()
        for laptop, area, number, counter, field, new in rows:
            if number > before.get((laptop, area), 0):
                known = before | {(laptop, area): number - 1}
                assert all(counter > e.counter for e in self.edits if e.is_in(known))
                self.edits.append(
                    Written((laptop, area), number, counter, row_id, field, new, known)
                )

    # Few places and fields, and many meetings, or edits made apart hardly ever meet.
    @rule(who=st.integers(0, 7), where=st.sampled_from([0, 0, 0, 1]), data=st.data())
    def edit(self, who: int, where: int, data: st.DataObject) -> None:
        store, row_id = self.store(who), self.places[where]
        field = data.draw(st.sampled_from(OFTEN))
        before = vector_of(store)
        edited(store, row_id, **{field: data.draw(VALUES[field])})
        self.remember(store, row_id, before)

    @rule(who=st.integers(0, 7), one=st.integers(0, 2), other=st.integers(0, 2))
    def merge(self, who: int, one: int, other: int) -> None:
        """A duplicate is merged into the premises that is kept; what is one already is refused."""
        store, before = self.store(who), vector_of(self.store(who))
        with suppress(FiresweepError):
            done = merging.merge(store, self.places[one], self.places[other], by="王", take=())
            self.remember(store, done.alias, before)

    @rule(who=st.integers(0, 7), which=st.integers(0, 2))
    def split(self, who: int, which: int) -> None:
        store, before = self.store(who), vector_of(self.store(who))
        with suppress(FiresweepError):
            merging.split(store, self.places[which], by="王")
            self.remember(store, self.places[which], before)

    @rule(who=st.integers(0, 7), whom=st.integers(1, 3), into=st.integers(0, 1))
    def merge_before_a_late_visit(self, who: int, whom: int, into: int) -> None:
        """One merges two premises; a visit another makes to the duplicate comes later."""
        self.visit(who + whom, 1 - into)
        self.merge(who, into, 1 - into)
        self.meet(who + whom, 4 - whom)

    @rule(who=st.integers(0, 7), whom=st.integers(1, 3))
    def merge_into_each_other(self, who: int, whom: int) -> None:
        """Two merge the same two premises at once, each the other way round, and hear of it."""
        self.merge(who, 0, 1)
        self.merge(who + whom, 1, 0)
        self.meet(who, whom)

    @rule(who=st.integers(0, 7), where=st.integers(0, 2), to=st.sampled_from(["", *CODES]))
    def hand_over(self, who: int, where: int, to: str) -> None:
        store, before = self.store(who), vector_of(self.store(who))
        with store.write("王") as change:
            hand_over(change, [self.places[where]], to)
        self.remember(store, self.places[where], before)

    @rule(who=st.integers(0, 7), value=st.sampled_from(["甲", "乙"]))
    def set(self, who: int, value: str) -> None:
        store, before = self.store(who), vector_of(self.store(who))
        with store.write("王") as change:
            write_setting(change, "paper.issuer", value)
        self.remember(store, "paper.issuer", before)

    @rule(who=st.integers(0, 7), where=st.integers(0, 2))
    def visit(self, who: int, where: int) -> None:
        found(self.store(who), self.places[where])

    @rule(who=st.integers(0, 7), which=st.integers(0, 1), data=st.data())
    def step(self, who: int, which: int, data: st.DataObject) -> None:
        store, hazard_id = self.store(who), self.found[which]
        with store.read() as connection:
            state = hazards.state_of(connection, hazard_id)
        if kinds := allowed(State(state)):
            kind = data.draw(st.sampled_from(kinds))
            days = data.draw(st.sampled_from(["2026-12-01", "2026-12-09"]))
            dated = kind in (StepKind.NOTICED, StepKind.EXTENDED)
            with suppress(FiresweepError), store.write("王") as change:
                step_id = hazards.add_step(
                    change, hazard_id, kind, "2026-11-24", deadline=days if dated else None
                )
                # What is done now comes after everything that was known.
                assert hazards.steps_of(change.connection, hazard_id)[-1]["id"] == step_id

    @rule(who=st.integers(0, 7), where=st.integers(0, 1))
    def photograph(self, who: int, where: int) -> None:
        store = self.store(who)
        self.pictures[store.owner.laptop].add(a_photo(store, self.places[where]))

    @rule(who=st.integers(0, 7), to=st.sampled_from(CODES), full=st.booleans(),
          some=st.sampled_from([None, 0]))  # fmt: skip
    def send(self, who: int, to: str, full: bool, some: int | None) -> None:
        store = self.store(who)
        if to != store.owner.laptop:
            self.carry(store, to=to, full=full, photo_bytes=some)

    @rule(who=st.integers(0, 7), whom=st.integers(1, 3))
    def meet(self, who: int, whom: int) -> None:
        """A bundle goes straight from one laptop to another."""
        store = self.store(who)
        self.carry(store, to=self.store(who + whom).owner.laptop)
        self.receive(who + whom, 0)

    @rule(who=st.integers(0, 7))
    def edit_and_meet(self, who: int) -> None:
        """Two write the same field without knowing of each other, and one hears of it."""
        for number, value in ((who, "1"), (who + 1, "2")):
            store, before = self.store(number), vector_of(self.store(number))
            edited(store, self.places[0], phone=value)
            self.remember(store, self.places[0], before)
        self.meet(who, 1)

    def carry(self, store: Store, *, clone: bool = False, **wish: Any) -> None:
        made = sent(store, **wish)
        with store.read_beside(made.path) as connection:
            inside = connection.exec_driver_sql("SELECT sha256 FROM bundle.photo_file").scalars()
            self.carried.append(Carried(made.path, clone, frozenset(inside)))

    @rule(to=st.sampled_from(CODES))
    def clone_sends(self, to: str) -> None:
        a_premises(self.clone, "丙旅社")
        self.carry(self.clone, clone=True, to="A", full=True)

    @rule(who=st.integers(0, 7), which=st.integers(0, 40))
    def receive(self, who: int, which: int) -> None:
        if not self.carried:
            return
        store, bundle = self.store(who), self.carried[-1 - which % len(self.carried)]
        before = vector_of(store)
        if bundle.clone:
            self.refuse_clone(store, bundle)
            return
        try:
            receipt = taken(store, bundle.path)
        except FiresweepError as refused:
            assert "everything" in str(refused), refused
            assert vector_of(store) == before
            return
        self.pictures[store.owner.laptop] |= bundle.photos
        if receipt.number is not None and receipt.look.lines:
            self.imports[store.owner.laptop].append(receipt.number)

    def refuse_clone(self, store: Store, bundle: Carried) -> None:
        """Where the real B has written, too, its clone is found."""
        if any(laptop == "B" for laptop, _ in vector_of(store)):
            with pytest.raises(FiresweepError, match="Two machines"):
                taken(store, bundle.path)

    @rule(who=st.integers(0, 7))
    def take_back(self, who: int) -> None:
        store = self.store(who)
        if numbers := self.imports[store.owner.laptop]:
            with suppress(FiresweepError), store.write("王") as change:
                undo(change, numbers[-1])
                numbers.pop()

    @invariant()
    def all_holds(self) -> None:
        """Look at the laptop that has just done something."""
        if acted := getattr(self, "acted", None):
            vector = vector_of(acted)
            digest = digest_of(acted)
            # The same streams give the same store, whoever holds them and whenever.
            assert self.agreed.setdefault(tuple(sorted(vector.items())), digest) == digest
            self.check_fields(acted, vector)
            self.check_aliases(acted, vector)
            mine = self.pictures[acted.owner.laptop]
            assert acted.photos.holds(mine) == mine

    def check_fields(self, store: Store, vector: Vector) -> None:
        expected = self.standing(vector)
        with store.read() as connection:
            apart = {(c.row_id, c.field): len(c.sides) for c in clashes(connection)}
            rows = {place: premises(connection, place) for place in self.places}
        assert apart == {of: len(some) for of, some in expected.items() if len(some) > 1}
        for (row_id, field), some in expected.items():
            if row_id in rows:
                assert rows[row_id][field] == self.ruled(some), (row_id, field)

    def check_aliases(self, store: Store, vector: Vector) -> None:
        """Whatever was found at a duplicate counts where it is kept, and only there."""
        standing = self.standing(vector)
        into = {
            place: self.ruled(standing[place, "merged_into"])
            for place in self.places
            if (place, "merged_into") in standing
        }
        kept = {place: end_of(place, into) for place in self.places}
        with store.read() as connection:
            named = connection.exec_driver_sql("SELECT premises_id FROM inspection").scalars().all()
            counted = {
                end: (
                    len(inspections_of(connection, end)),
                    len(hazards.hazards_of(connection, end)),
                )
                for end in set(kept.values())
            }
            shown = connection.exec_driver_sql("SELECT premises_id, kept_id FROM inspection").all()
            listed = premises_page(connection, premises_rows(connection))
            states = connection.exec_driver_sql("SELECT premises_id FROM hazard_state").scalars()
            assert sorted(states) == sorted(kept.get(one, one) for one in named)
        expected = Counter(kept.get(place, place) for place in named)
        assert counted == {end: (expected[end], expected[end]) for end in set(kept.values())}
        assert all(counts == kept.get(place, place) for place, counts in shown)
        assert {line.id for line in listed} & set(self.places) == set(kept.values())

    def standing(self, vector: Vector) -> dict[tuple[str, str], list[Written]]:
        here = [edit for edit in self.edits if edit.is_in(vector)]
        found: dict[tuple[str, str], list[Written]] = {}
        for edit in here:
            of = (edit.row_id, edit.field)
            rest = [other for other in here if (other.row_id, other.field) == of]
            if not any(edit.is_known_to(other) for other in rest):
                found.setdefault(of, []).append(edit)
        return found

    def ruled(self, some: list[Written]) -> Any:
        if some[0].field == "key_unit":
            return any(edit.new for edit in some)
        full = [edit for edit in some if edit.new not in (None, "")] or some
        return max(full, key=lambda edit: (edit.counter, edit.stream[0])).new

    def teardown(self) -> None:
        for store in getattr(self, "stores", ()):
            assert check_but_missing(store) == []
            store.close()
        if hasattr(self, "clone"):
            self.clone.close()
            shutil.rmtree(self.home)


def end_of(place: str, into: dict[str, Any]) -> str:
    """Where merging leads to: a ring ends at the first that was registered."""
    walked: list[str] = []
    while into.get(place) and place not in walked:
        walked.append(place)
        place = str(into[place])
    return min(walked[walked.index(place) :]) if place in walked else place


def check_but_missing(store: Store) -> list[str]:
    """Every fault but photos that were left out on purpose."""
    return [str(fault) for fault in check(store) if "is missing." not in str(fault)]


STEADY = settings(
    max_examples=8,
    stateful_step_count=20,
    deadline=None,
    derandomize=True,
    report_multiple_bugs=False,
    phases=(Phase.explicit, Phase.generate),  # shrinking one takes minutes
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(autouse=True)
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bundles of the machine are not kept, which costs more than making them."""
    monkeypatch.setattr("firesweep.bundle.send.keep_copy", lambda store, path: None)


def test_laptops_agree_whatever_the_order() -> None:
    run_state_machine_as_test(Street, settings=STEADY)


@pytest.mark.long
def test_laptops_agree_in_the_long_run() -> None:
    run_state_machine_as_test(Street, settings=settings(STEADY, max_examples=2000))


@pytest.mark.long
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_a_planted_fault_is_found(fault: Fault, monkeypatch: pytest.MonkeyPatch) -> None:
    template()
    fault(monkeypatch)
    with pytest.raises((AssertionError, FiresweepError, DatabaseError, pytest.fail.Exception)):
        run_state_machine_as_test(Street, settings=settings(STEADY, max_examples=2000))
