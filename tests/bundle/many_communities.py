"""Laptops that work for one community of the street: moves across, and what must follow them."""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from firesweep.bundle.join import assign
from firesweep.model.logs.occasion import OccasionKind
from firesweep.model.vocabulary import Return
from firesweep.store.bundle.format import FORMAT
from firesweep.store.database import Store
from firesweep.store.exchange.lacking import lacking
from firesweep.store.exchange.standing import reader
from firesweep.store.logs import occasions
from firesweep.store.streams import held_by
from tests.bundle.expected import Written
from tests.bundle.laptops import edited
from tests.bundle.many_laptops import Street
from tests.bundle.needs import needs
from tests.bundle.street import (
    AREAS,
    CODES,
    a_record,
    area_of,
    came_back,
    communities,
    found,
    held,
    held_of,
)
from tests.bundle.writing import WHERE, WHO, WHOM, home_in
from tests.factory import a_premises, community_id

FURTHER = st.sampled_from([1, 2, 1, 2, 0])
"""How many communities further on a premises belongs than it did at first."""
OFFICE = 0


class Communities(Street):
    """Three to six laptops; the office and one other get everything, the rest what they need."""

    ground = staticmethod(communities)

    def begin(self, count: int, whole: int) -> None:
        """Begun with a story instead."""

    @initialize(
        count=st.sampled_from([4, 5, 6, 3]), whole=st.integers(0, 9), story=st.integers(0, 10),
        who=WHOM, whom=WHOM, where=WHERE, to=FURTHER, what=st.integers(0, 3),
    )  # fmt: skip
    def begin_with_a_story(
        self,
        count: int,
        whole: int,
        story: int,
        who: int,
        whom: int,
        where: int,
        to: int,
        what: int,
    ) -> None:
        """Left to chance alone, one example of twenty would have a move in it."""
        self.start(count, whole)
        stories: tuple[Callable[[], None], ...] = (
            lambda: self.move_and_tell(whom, where, to, what),
            lambda: self.work_at_what_moved(who, whom, where, to, what),
            lambda: self.merge_across(who, whom, bool(what % 2)),
            lambda: self.assign_and_tell(whom, what, where, to, bool(who % 2)),
            lambda: self.go_past_the_office(who, whom, where, to),
            lambda: self.hand_on(who, whom, where, to),
            lambda: self.assign(whom, what),
            lambda: self.tell_and_take_back(whom, where, to),
            lambda: self.tell_one_after_another(whom, where, to),
            lambda: self.tell_in_pieces(whom, where, to),
            lambda: self.assign_and_tell_all(whom, what),
        )
        stories[story]()

    def place(self, who: int, where: int) -> str:
        known = self.known(who, "premises", self.places)
        return self.places[where] if self.places[where] in known else known[where % len(known)]

    def hazard(self, who: int, which: int) -> str:
        known = self.known(who, "hazard", self.found)
        return known[which % len(known)]

    def known(self, who: int, table: str, some: list[str]) -> list[str]:
        """Those of some rows that a laptop knows of."""
        with self.store(who).read() as connection:
            there = set(connection.exec_driver_sql(f"SELECT id FROM {table}").scalars())
        return [each for each in some if each in there]

    def needs(self, store: Store, to: str) -> dict[str, list[Written]]:
        codes = [to] if to else [each.owner.laptop for each in self.stores]
        return {laptop: self.needed(store, laptop) for laptop in codes}

    def needed(self, store: Store, laptop: str) -> list[Written]:
        """The lines of a store that a laptop must get, for all the store knows."""
        there, home = held_of(store), home_in(store, laptop)
        office = laptop == store.owner.office
        lines = [line for line in self.expected.every() if line.is_in(there)]
        with store.read() as connection:
            return needs(connection, lines, laptop, "" if office else home)

    def carry(self, who: int, to: str, **wish: Any) -> None:
        """What is said to be lacking there is what a bundle brings, to the line."""
        store, ruled = self.store(who), to and not wish.get("full")
        lacks = self.lacking_at(store, to) if ruled else None
        super().carry(who, to, **wish)
        assert lacks is None or lacks == len(self.carried[-1].bundle.lines)

    def lacking_at(self, store: Store, to: str) -> int | None:
        """How many lines a store says another laptop lacks; None where it has not heard of it."""
        with store.read() as connection:
            if not held_by(connection, to):
                return None
            found = lacking(connection, [reader(connection, store.owner, to)])[to]
        return sum(found.lacks.values()) + found.every_time

    @rule(who=WHO, where=WHERE, to=FURTHER)
    def move(self, who: int, where: int, to: int) -> None:
        """A premises turns out to lie in another community."""
        with self.writing(who) as store:
            area = community_id(store, AREAS[(where + to) % len(AREAS)])
            edited(store, self.place(who, where), community_id=area, beat_id=None)

    @rule(who=WHO, one=WHERE, other=WHERE)
    def put_into(self, who: int, one: int, other: int) -> None:
        """A premises lies in another: a shop in a market."""
        with self.writing(who) as store:
            inner, outer = self.place(who, one), self.place(who, other)
            if inner != outer:
                edited(store, inner, parent_id=outer)

    @rule(who=WHO, where=WHERE)
    def give_a_beat(self, who: int, where: int) -> None:
        """A premises belongs to a beat of its community."""
        beat = "SELECT min(b.id) FROM beat b JOIN premises p USING (community_id) WHERE p.id = ?"
        with self.writing(who) as store:
            place = self.place(who, where)
            with store.read() as connection:
                beat_id = connection.exec_driver_sql(beat, (place,)).scalar_one()
            edited(store, place, beat_id=beat_id)

    @rule(whom=WHOM, to=st.integers(0, 3))
    def assign(self, whom: int, to: int) -> None:
        """The office lets a laptop work for another community, or for the whole street."""
        with self.writing(OFFICE) as store:
            code = self.store(self.other(OFFICE, whom)).owner.laptop
            area = community_id(store, AREAS[to]) if to < len(AREAS) else ""
            assign(store, code, area, by="王")

    @rule(who=WHO, where=WHERE, kind=st.sampled_from(OccasionKind))
    def hold_and_file(self, who: int, where: int, kind: OccasionKind) -> None:
        """A drill at a premises; what is written of it later names the drill alone."""
        with self.writing(who) as store:
            self.got(store, {held(store, kind, self.place(who, where))})
            with store.read() as connection:
                event = occasions.log(connection, kind)[0]
            self.got(store, {held(store, kind, None, event.id, event.community_id)})
            paper_id, pdf = a_record(store, kind, event.id, event.community_id)
            self.got(store, {pdf, came_back(store, paper_id, Return.SIGNED)})

    @rule(who=WHO, full=st.booleans())
    def send_to_all(self, who: int, full: bool) -> None:
        """One bundle for whoever it may reach."""
        self.carry(who, "", full=full)

    @rule(who=WHO, whom=WHOM, layout=st.integers(1, FORMAT - 1))
    def send_as_of_old(self, who: int, whom: int, layout: int) -> None:
        """A laptop with a program that knew no communities sends everything to everybody."""
        store, to = self.store(who), self.store(self.other(who, whom)).owner.laptop
        if made := self.way.make_as_of_old(store, to, layout):
            self.sent(store, to, made)
            self.carried[-1].needs.clear()

    @rule(whom=WHOM, where=WHERE, to=FURTHER, edits=st.integers(0, 3))
    def move_and_tell(self, whom: int, where: int, to: int, edits: int) -> None:
        """The office edits and moves a premises, and a laptop hears of it."""
        for number in range(edits):
            self.write(OFFICE, where, "phone", f"0{number}")
        self.move(OFFICE, where, to)
        self.meet(OFFICE, whom)

    @rule(who=WHOM, then=WHOM, where=WHERE, to=FURTHER, what=st.integers(0, 3))
    def work_at_what_moved(self, who: int, then: int, where: int, to: int, what: int) -> None:
        """Whoever has not heard of a move works on; it reaches those the premises belongs to."""
        self.move_and_tell(then, where, to, what % 2)
        late = self.other(OFFICE, who)
        place = self.place(late, where)
        with self.writing(late) as store:
            if what == 0:
                found(store, place)
            elif what == 1:
                edited(store, place, phone="9")
        if what == 2:
            self.photograph(late, where)
        elif what == 3:
            self.hold_and_file(late, where, OccasionKind.DRILL)
        self.home_and_on(late, then)

    def home_and_on(self, who: int, then: int) -> None:
        """What one has comes to the office, and from there to another."""
        self.home(who)
        self.meet(OFFICE, then)

    def home(self, who: int) -> None:
        """What one has comes to the office, and what it says of itself."""
        self.carry(who, CODES[OFFICE])
        self.take(OFFICE, self.carried[-1])

    @rule(who=WHOM, then=WHOM, into=st.booleans())
    def merge_across(self, who: int, then: int, into: bool) -> None:
        """The office merges premises of two communities; a late visit to either is heard of."""
        self.merge(OFFICE, int(into), int(not into))
        late = self.other(OFFICE, who)
        self.visit(late, 1, None)
        self.home_and_on(late, then)

    @rule(whom=WHOM, to=st.integers(0, 3), where=WHERE, further=FURTHER, back=st.booleans())
    def assign_and_tell(self, whom: int, to: int, where: int, further: int, back: bool) -> None:
        """A laptop that holds single lines gets another community, or everything; for a while."""
        self.move_and_tell(whom, where, further, 0)
        self.assign(whom, to)
        self.visit(OFFICE, where, None)
        self.meet(OFFICE, whom)
        if back:
            self.take_back(self.other(OFFICE, whom))

    @rule(who=WHOM, whom=WHOM, where=WHERE, to=FURTHER)
    def hand_on(self, who: int, whom: int, where: int, to: int) -> None:
        """Single lines go on from one laptop to another, past the office."""
        self.move_and_tell(who, where, to, 0)
        self.meet(self.other(OFFICE, who), whom)

    @rule(who=WHOM, whom=WHOM, where=WHERE, to=FURTHER)
    def go_past_the_office(self, who: int, whom: int, where: int, to: int) -> None:
        """What the office lacks comes home with a laptop that holds it by itself."""
        late, whom = self.works_there(who, where, 0), self.works_there(whom, where, to)
        self.visit(late, where, None)
        self.move_and_tell(late - 1, where, to, 0)
        if late != whom:
            self.meet(late, (whom - late - 1) % len(self.stores))
        self.home(whom)

    @rule(whom=WHOM, where=WHERE, to=FURTHER)
    def tell_and_take_back(self, whom: int, where: int, to: int) -> None:
        """A laptop says that it holds single lines, takes them back, and says so."""
        late = self.works_there(whom, where, to)
        self.move_and_tell(late - 1, where, to, 0)
        self.home(late)
        self.take_back(late)
        self.home_and_on(late, late - 1)

    @rule(whom=WHOM, where=WHERE, to=FURTHER)
    def tell_one_after_another(self, whom: int, where: int, to: int) -> None:
        """One laptop has said that it holds single lines when a bundle goes to all."""
        first = self.works_there(whom, where, to)
        self.move_and_tell(first - 1, where, to, 0)
        self.home(first)
        self.tell_all()

    def tell_all(self) -> None:
        """One bundle of the office goes round."""
        self.send_to_all(OFFICE, False)
        for number in range(1, len(self.stores)):
            self.take(number, self.carried[-1])

    @rule(whom=WHOM, to=st.integers(0, 3))
    def assign_and_tell_all(self, whom: int, to: int) -> None:
        """A laptop hears for whom it works by a bundle that goes to all, with news from all."""
        self.assign(whom, to)
        for where in range(3):
            self.visit(OFFICE, where, None)
        self.tell_all()

    @rule(whom=WHOM, where=WHERE, to=FURTHER)
    def tell_in_pieces(self, whom: int, where: int, to: int) -> None:
        """Between the lines of what moves stand others of the same stream."""
        self.visit(OFFICE, where, None)
        with self.writing(OFFICE) as store:
            place = self.place(OFFICE, where)
            a_premises(store, "辛旅社", community_id=area_of(store, place))
        self.visit(OFFICE, where, None)
        late = self.works_there(whom, where, to)
        self.move_and_tell(late - 1, where, to, 0)
        self.home(late)

    def works_there(self, whom: int, where: int, to: int) -> int:
        """A laptop of the community a premises belongs to after a move, if there is one."""
        office = self.store(OFFICE)
        area = community_id(office, AREAS[(where + to) % len(AREAS)])
        every = range(1, len(self.stores))
        there = [n for n in every if home_in(office, self.stores[n].owner.laptop) == area]
        return there[whom % len(there)] if there else self.other(OFFICE, whom)

    def end_well(self, acted: list[Store]) -> None:
        """At the end, when all have met, nothing is lacking anywhere."""
        super().end_well(acted)
        if self.whole:
            self.settle_up()
            super().end_well(self.stores)

    def settle_up(self) -> None:
        """Everybody brings what it has to the office, and hears from it."""
        for number in range(1, len(self.stores)):
            self.pass_on(number, OFFICE)
        for number in range(1, len(self.stores)):
            self.pass_on(OFFICE, number)
        office = self.stores[OFFICE]
        assert all(line.is_in(held_of(office)) for line in self.expected.every())
        for number, store in enumerate(self.stores):
            there, needed = held_of(store), self.needed(office, store.owner.laptop)
            assert [line for line in needed if not line.is_in(there)] == []
            if number:
                self.pass_on(number, OFFICE)
                assert self.lacking_at(office, store.owner.laptop) == 0

    def pass_on(self, who: int, whom: int) -> None:
        """What one has reaches another, if need be everything once more."""
        to = self.stores[whom].owner.laptop
        self.carry(who, to)
        if not self.take(whom, self.carried[-1]):
            self.carry(who, to, full=True)
            assert self.take(whom, self.carried[-1])
