"""Two to eight laptops, every kind of write, bundles in any order: the moves of the machine."""

from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from firesweep.bundle.clash import settle
from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import State, StepKind, allowed
from firesweep.model.numbers import PaperKind
from firesweep.model.registry.listed import PremisesRow
from firesweep.model.vocabulary import Category
from firesweep.office.registry import merging
from firesweep.office.registry.upkeep import import_rows
from firesweep.store.bundle.format import FORMAT
from firesweep.store.exchange.in_charge import hand_over
from firesweep.store.hazard import hazards
from firesweep.store.merge.clashes import clashes
from firesweep.store.registers import write_setting
from firesweep.store.registry.premises import premises
from tests.bundle.laptops import edited
from tests.bundle.office_work import OfficeWork
from tests.bundle.roads import older
from tests.bundle.street import CODES, a_photo, found
from tests.bundle.writing import WHERE, WHO, WHOM
from tests.factory import a_premises

OFTEN = ("phone", "phone", "phone", "key_unit", "key_unit", "name", "area")
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "phone": st.sampled_from(["1", "2", "3", ""]),
    "name": st.sampled_from(["同福旅社", "鑫达网吧", "百佳超市"]),
    "key_unit": st.booleans(),
    "area": st.sampled_from([None, 12.5, 80.0]),
}
APART = (("phone", "1", "3", "2"), ("phone", "1", "2", ""), ("key_unit", True, True, False))
"""A field, what one writes, and what another writes twice: the last is not always what holds."""


def served(connection: Any, hazard_id: str) -> str | None:
    """The last service of a hazard that stands, by its id."""
    gone = hazards.life_of(connection, hazard_id).taken_back
    steps = hazards.steps_of(connection, hazard_id)
    ids = [s["id"] for s in steps if s["kind"] == StepKind.SERVED and s["id"] not in gone]
    return ids[-1] if ids else None


class Street(OfficeWork):
    """Laptops that write, send, receive and take back in any order."""

    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        """Drawn the most often, for rules with the fewest arguments are the simplest."""
        who, where = data.draw(WHO), data.draw(st.sampled_from([0, 0, 0, 1]))
        field = data.draw(st.sampled_from(OFTEN))
        self.write(who, where, field, data.draw(VALUES[field]))

    def write(self, who: int, where: int, field: str, value: Any) -> None:
        with self.writing(who, settles=True) as store:
            edited(store, self.place(who, where), **{field: value})

    @rule(who=WHO, where=WHERE, phone=VALUES["phone"])
    def import_list(self, who: int, where: int, phone: str) -> None:
        """A list from outside names a premises, and says its phone."""
        with self.writing(who) as store:
            with store.read() as connection:
                of = premises(connection, self.place(who, where))
            row = PremisesRow(of["name"], (Category.HOTEL,), of["community"],
                              address=of["address"], phone=phone)  # fmt: skip
            import_rows(store, [row], by="王")

    @rule(who=WHO, one=WHERE, other=WHERE)
    def merge(self, who: int, one: int, other: int) -> None:
        """A duplicate is merged into the premises that is kept; what is one already is refused."""
        with self.writing(who) as store:
            merging.merge(store, self.place(who, one), self.place(who, other), by="王", take=())
        self.look_at(self.store(who))

    @rule(who=WHO, which=WHERE)
    def split(self, who: int, which: int) -> None:
        with self.writing(who) as store:
            merging.split(store, self.place(who, which), by="王")
        self.look_at(self.store(who))

    @rule(who=WHO, where=WHERE, to=st.sampled_from(["", *CODES]))
    def hand_over(self, who: int, where: int, to: str) -> None:
        with self.writing(who) as store, store.write("王") as change:
            hand_over(change, [self.place(who, where)], to)

    @rule(
        who=WHO, key=st.sampled_from(["paper.phone", "paper.issuer"]), value=st.sampled_from("甲乙")
    )
    def write_setting(self, who: int, key: str, value: str) -> None:
        """One is there already; the other two may both make."""
        with self.writing(who) as store, store.write("王") as change:
            write_setting(change, key, value)

    @rule(who=WHO, where=WHERE, kind=st.sampled_from([*PaperKind, None]))
    def visit(self, who: int, where: int, kind: PaperKind | None) -> None:
        """A hazard is found, and a paper may be left."""
        with self.writing(who) as store:
            found(store, self.place(who, where))
        if kind:
            self.issue(who, where, kind)

    @rule(who=WHO, name=st.sampled_from(["己旅社", "庚旅社"]))
    def register(self, who: int, name: str) -> None:
        with self.writing(who) as store:
            a_premises(store, name)

    @rule(who=WHO, which=st.integers(0, 1), data=st.data())
    def step(self, who: int, which: int, data: st.DataObject) -> None:
        hazard_id = self.hazard(who, which)
        with self.store(who).read() as connection:
            state = hazards.state_of(connection, hazard_id)
        if kinds := allowed(State(state)):
            kind = data.draw(st.sampled_from(kinds))
            days = data.draw(st.sampled_from(["2026-12-01", "2026-12-09"]))
            dated = kind in (StepKind.NOTICED, StepKind.EXTENDED)
            with self.writing(who) as store, store.write("王") as change:
                undoes = served(change.connection, hazard_id)
                if kind is StepKind.TAKEN_BACK and not undoes:
                    return
                step_id = hazards.add_step(
                    change, hazard_id, kind, "2026-11-24", deadline=days if dated else None,
                    undoes=undoes if kind is StepKind.TAKEN_BACK else None,
                )  # fmt: skip
                # What is done now comes after everything that was known.
                assert hazards.steps_of(change.connection, hazard_id)[-1]["id"] == step_id

    @rule(who=WHO, where=WHERE)
    def photograph(self, who: int, where: int) -> None:
        with self.writing(who) as store:
            self.got(store, {a_photo(store, self.place(who, where))})

    @rule(who=WHO, whom=WHOM, full=st.booleans(), some=st.sampled_from([None, 0]))
    def send(self, who: int, whom: int, full: bool, some: int | None) -> None:
        to = self.stores[self.other(who, whom) % len(self.stores)].owner.laptop
        self.carry(who, to, full=full, photo_bytes=some)

    @precondition(lambda self: self.carried)
    @rule(layout=st.integers(1, FORMAT - 1))
    def from_an_older_program(self, layout: int) -> None:
        """The last bundle, as a program of earlier days would have written it."""
        last = self.carried[-1]
        if self.way.sealed or last.bundle.layout != FORMAT:
            return  # a file would have to be signed anew; an older program's says less already
        if path := older(last.bundle.path, layout):
            bundle = last.bundle._replace(path=path, layout=layout)
            self.carried.append(last._replace(bundle=bundle))

    @rule(who=WHO, whom=WHOM)
    def meet(self, who: int, whom: int) -> None:
        """A bundle goes straight from one laptop to another."""
        self.send(who, whom, False, None)
        self.receive(self.other(who, whom), 0)

    @rule(who=WHO, whom=WHOM, values=st.sampled_from(APART))
    def edit_and_meet(self, who: int, whom: int, values: tuple[str, Any, Any, Any]) -> None:
        """Two write the same field without knowing of each other, and one hears of it."""
        field, one, first, then = values
        self.write(who, 0, field, one)
        self.write(self.other(who, whom), 0, field, first)
        self.write(self.other(who, whom), 0, field, then)
        self.meet(who, whom)

    @rule(who=WHO, whom=WHOM)
    def settle(self, who: int, whom: int) -> None:
        """One hears of a clash and writes what is right: nothing is apart any more."""
        self.edit_and_meet(who, whom, APART[0])
        self.write(self.other(who, whom), 0, "phone", "7")
        self.look_at(self.store(self.other(who, whom)))

    @rule(who=WHO, whom=WHOM)
    def write_over_a_clash(self, who: int, whom: int) -> None:
        """One hears of clashes: a list, a hand-over and Settings decide none of them."""
        self.hand_over(who, 0, "A")
        self.hand_over(self.other(who, whom), 0, "B")
        self.write_setting(who, "paper.phone", "甲")
        self.write_setting(self.other(who, whom), "paper.phone", "乙")
        self.edit_and_meet(who, whom, APART[0])
        hearing = self.other(who, whom)
        self.import_list(hearing, 0, "7")
        self.hand_over(hearing, 0, "C")
        self.write_setting(hearing, "paper.phone", "丙")

    @rule(who=WHO, which=WHERE, side=st.integers(0, 1))
    def choose(self, who: int, which: int, side: int) -> None:
        """Somebody chooses a side in the list of clashes."""
        with self.writing(who, settles=True) as store:
            with store.read() as connection:
                known = clashes(connection)
            if known:
                clash = known[which % len(known)]
                settle(store, clash, clash.sides[side].new, by="王")
        self.look_at(self.store(who))

    @rule(who=WHO, whom=WHOM, then=WHOM)
    def edit_in_turn(self, who: int, whom: int, then: int) -> None:
        """One writes, another hears of it and writes the same field; a third hears of both."""
        self.write(who, 0, "phone", "1")
        self.meet(who, whom)
        self.write(self.other(who, whom), 0, "phone", "3")
        self.meet(self.other(who, whom), then)

    @rule(who=WHO, whom=WHOM)
    def edit_and_take_back(self, who: int, whom: int) -> None:
        """What one wrote comes to another, who takes it back."""
        self.write(who, 0, "name", "百佳超市")
        self.meet(who, whom)
        self.take_back(self.other(who, whom))

    @rule(who=WHO, whom=WHOM, where=WHERE)
    def send_a_photo_late(self, who: int, whom: int, where: int) -> None:
        """A photo is left out of the bundle that names it, and comes with the next."""
        self.photograph(who, where)
        self.send(who, whom, False, 0)
        self.receive(self.other(who, whom), 0)
        self.send(who, whom, True, None)
        self.receive(self.other(who, whom), 0)

    @rule(who=WHO, whom=WHOM, into=st.integers(0, 1))
    def merge_before_a_late_visit(self, who: int, whom: int, into: int) -> None:
        """One merges two premises; a visit another makes to the duplicate comes later."""
        self.visit(self.other(who, whom), 1 - into, None)
        self.merge(who, into, 1 - into)
        self.carry(self.other(who, whom), "", full=True)
        self.receive(who, 0)

    @rule(who=WHO, whom=WHOM)
    def merge_into_each_other(self, who: int, whom: int) -> None:
        """Two merge the same two premises at once, each the other way round, and hear of it."""
        self.merge(who, 0, 1)
        self.merge(self.other(who, whom), 1, 0)
        self.meet(who, whom)

    @rule(who=WHO, whom=WHOM)
    def merge_and_take_back(self, who: int, whom: int) -> None:
        """What one merged comes to another, who takes it back."""
        self.merge(who, 0, 1)
        self.meet(who, whom)
        self.take_back(self.other(who, whom))

    @rule(where=WHERE, phone=VALUES["phone"], full=st.booleans())
    def clone_sends(self, where: int, phone: str, full: bool) -> None:
        """A copy of B's disk has gone on by itself; where the real one wrote, too, it is found."""
        self.used.add(self.clone.folder.name)
        self.touched.add(self.store(1).folder.name)
        a_premises(self.clone, "丙旅社")
        self.register(1, "丁旅社")
        self.write(1, where, "phone", f"{phone}9")
        bundle = self.way.make(self.clone, full=full)
        with pytest.raises(FiresweepError, match="another machine writes as it"):
            self.way.take(self.store(1), bundle.path)

    @precondition(lambda self: self.carried)
    @rule(who=WHO, which=st.integers(0, 40))
    def receive(self, who: int, which: int) -> None:
        self.take(who, self.carried[-1 - which % len(self.carried)])

    @precondition(lambda self: any(self.imports.values()))
    @rule(who=WHO)
    def take_back(self, who: int) -> None:
        self.undo(who)
