"""The ground of the machine: a street of two to eight laptops, and the doors to their stores.

Whatever goes through one is noted down, and held to what must come of it.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize

from firesweep.bundle.undo import take_back
from firesweep.errors import FiresweepError
from firesweep.store.bundle.format import FORMAT
from firesweep.store.database import Store
from firesweep.store.merge.clashes import clashes
from firesweep.store.streams import held_by
from firesweep.store.street import home_of
from tests.bundle.expected import Expected, Written, begun_with, faults_of
from tests.bundle.listed import lists_agree
from tests.bundle.roads import Carried, OverFiles, Road, ShortCut
from tests.bundle.street import CODES, Held, Line, held_of, template

_RUNS = (
    "SELECT s.laptop, s.community_id, h.first, h.last FROM holding_loose h "
    "JOIN stream s ON s.id = h.stream_id WHERE h.peer = ?"
)
WHO, WHOM, WHERE = st.integers(0, 7), st.integers(1, 7), st.integers(0, 2)


class Sent(NamedTuple):
    """A bundle with what its sender held, and the lines it must bring to whom it is for."""

    bundle: Carried
    sender: str
    to: str
    held: Held
    needs: dict[str, list[Written]]


class Brought(NamedTuple):
    """An import, and the lines that were new."""

    number: int
    lines: set[Line]


class Writing(RuleBasedStateMachine):
    """Laptops that agree, and the doors through which each writes, sends and receives."""

    road: ClassVar[type[OverFiles | ShortCut]]
    ground: ClassVar[Callable[[], Path]] = staticmethod(template)
    begun: ClassVar[int] = 0
    """Examples so far, of all streets."""
    written: ClassVar[set[tuple[str, bool]]] = set()
    """Tables that were written so far: whether a new row, or a field of one."""

    @initialize(count=st.integers(2, 8), whole=st.integers(0, 9))
    def begin(self, count: int, whole: int) -> None:
        self.start(count, whole)

    def start(self, count: int, whole: int) -> None:
        """Some laptops stand as in the template."""
        Writing.begun += 1
        self.way: Road = self.road()
        ground = type(self).ground()
        *self.stores, self.clone = self.every = self.way.begin(ground, CODES[:count])
        self.used: set[str] = set()
        self.touched: set[str] = set()
        """Those that were written since they were looked at."""
        self.whole = whole == 7 or self.way.sealed
        self.carried: list[Sent] = []
        self.imports: dict[str, list[Brought]] = {code: [] for code in CODES}
        self.built_on: set[str] = set()
        """Laptops that wrote something since their last import."""
        self.undone: dict[str, set[Line]] = {}
        """The lines each laptop has once taken back with an import."""
        self.heard: dict[tuple[str, str], int] = {}
        """The newest bundle each has taken of another."""
        begun = begun_with(ground)
        self.places, self.found = begun.places, begun.hazards
        self.expected = Expected(begun)

    def store(self, number: int) -> Store:
        store = self.stores[number % len(self.stores)]
        self.used.add(store.folder.name)
        return store

    def place(self, who: int, where: int) -> str:
        """A premises that a laptop knows."""
        return self.places[where]

    def hazard(self, who: int, which: int) -> str:
        """A hazard that a laptop knows."""
        return self.found[which]

    def look_at(self, store: Store) -> None:
        """What a laptop shows is what it must show."""
        self.expected.holds(store)
        self.touched.discard(store.folder.name)

    def other(self, who: int, whom: int) -> int:
        """Another laptop than `who`."""
        return who % len(self.stores) + 1 + whom % (len(self.stores) - 1)

    @contextmanager
    def writing(self, who: int, *, settles: bool = False) -> Iterator[Store]:
        """What is written here is remembered, also where it is refused half-way.

        Only a person who sees both sides `settles` what waits for one.
        """
        store = self.store(who)
        self.touched.add(store.folder.name)
        before = held_of(store)
        self.built_on.add(store.owner.laptop)
        waited = set() if settles else in_dispute(store)
        with suppress(FiresweepError):
            yield store
        assert waited <= (waited and in_dispute(store)), "settled unasked"
        for line in self.expected.note(store, before):
            self.written.add((line.table, line.field is None))

    def got(self, store: Store, blobs: set[str] | frozenset[str]) -> None:
        """A laptop has these photos and PDFs from now on."""
        self.expected.blobs.setdefault(store.owner.laptop, set()).update(blobs)

    def carry(self, who: int, to: str, **wish: Any) -> None:
        """A bundle is written to the stick."""
        self.sent(self.store(who), to, self.way.make(self.store(who), to=to, **wish))

    def sent(self, store: Store, to: str, bundle: Carried) -> None:
        """What a bundle must bring is noted down."""
        needs = self.needs(store, to)
        self.carried.append(Sent(bundle, store.owner.laptop, to, held_of(store), needs))

    def needs(self, store: Store, to: str) -> dict[str, list[Written]]:
        """What a store holds and whoever a bundle of it is for must get; all of it is carried."""
        return {}

    def take(self, who: int, sent: Sent) -> bool:
        """A bundle is taken in, or refused where the laptop has not got what came before."""
        store, own = self.store(who), self.store(who).owner.laptop
        self.touched.add(store.folder.name)
        before, home = held_of(store), home_in(store, own)
        try:
            number = self.way.take(store, sent.bundle.path)
        except FiresweepError as refused:
            assert "everything" in str(refused), refused
            assert self.may_be_refused(own, sent, before)
            assert held_of(store) == before
            return False
        after = held_of(store)
        nothing_is_gone(before, after)
        all_is_there(sent, own, home, after)
        self.is_receipted(store, sent)
        self.got(store, sent.bundle.blobs & named_in(store))
        if number is not None and after != before:
            self.built_on.discard(own)
            self.imports[own].append(
                Brought(number, self.expected.within(after) - self.expected.within(before))
            )
        self.look_at(store)
        return True

    def may_be_refused(self, own: str, sent: Sent, before: Held) -> bool:
        """True where something is missing before it: it is for another, or an import is undone.

        Single lines it holds no more by an undone import are missing, too, though no stream has a
        gap: whoever wrote the bundle was told that they were here.
        """
        if self.undone.get(own, set()) - self.expected.within(before):
            return True
        carried = sent.bundle.streams.items()
        beyond = any(base > before.vector.get(stream, 0) for stream, (base, _) in carried)
        return beyond and (sent.to not in ("", own) or own in self.undone)

    def is_receipted(self, store: Store, sent: Sent) -> None:
        """What the sender says of itself is what it held."""
        own, sender = store.owner.laptop, sent.sender
        newest = max(self.heard.get((own, sender), 0), sent.bundle.number)
        self.heard[own, sender] = newest
        if newest == sent.bundle.number and sender != own:
            with store.read() as connection:
                said = held_by(connection, sender)
                runs = connection.exec_driver_sql(_RUNS, (sender,)).all()
            vector = {(each.laptop, each.community_id): each.highest for each in said}
            assert {of: highest for of, highest in vector.items() if highest} == sent.held.vector
            single = {(*run[:2], number) for run in runs for number in range(run[2], run[3] + 1)}
            assert single == (sent.held.loose if sent.bundle.layout == FORMAT else set())

    def undo(self, who: int) -> None:
        """The last import is taken back, and nothing else; or it is refused, and all stays."""
        store = self.store(who)
        own, before = store.owner.laptop, held_of(store)
        if not self.imports[own]:
            return
        self.touched.add(store.folder.name)
        gone: set[Line] = set()
        try:
            take_back(store, self.imports[own][-1].number, by="王")
            gone = self.imports[own].pop().lines
            self.undone.setdefault(own, set()).update(gone)
            self.built_on.add(own)  # perhaps on the import before
        except FiresweepError as refused:
            assert own in self.built_on, refused
        left = self.expected.within(before) - gone
        assert self.expected.within(held_of(store)) == left
        self.look_at(store)

    def teardown(self) -> None:
        if not hasattr(self, "expected"):
            return
        try:
            self.end_well([store for store in self.stores if store.folder.name in self.used])
        finally:
            self.way.end(self.every, self.used)

    def end_well(self, acted: list[Store]) -> None:
        """Everything holds at the end, too."""
        for store in acted:
            if store.folder.name in self.touched:
                self.look_at(store)
        self.expected.agree(acted)
        for store in acted if self.whole else ():  # costs more than all the rest
            lists_agree(store, self.expected.kept_at(store))
            assert faults_of(store) == []


def in_dispute(store: Store) -> set[str]:
    """The fields that wait for a person."""
    with store.read() as connection:
        return {each.id for each in clashes(connection) if not each.harmless}


def nothing_is_gone(before: Held, after: Held) -> None:
    """Whatever a laptop held it holds."""
    assert all(after.vector.get(of, 0) >= highest for of, highest in before.vector.items())
    assert all(after.has(*line) for line in before.loose)


def all_is_there(sent: Sent, own: str, home: str, after: Held) -> None:
    """A laptop has what a bundle carries for it; one of the whole street has everything."""
    for (laptop, area), (_, highest) in sent.bundle.streams.items():
        if not home or area in ("", home) or laptop == own:
            assert after.vector.get((laptop, area), 0) >= highest
    assert home or all(after.has(*line) for line in sent.bundle.loose)
    lacking = [line for line in sent.needs.get(own, ()) if not line.is_in(after)]
    assert lacking == []


def home_in(store: Store, laptop: str) -> str:
    """The community a laptop works for, as far as a store has heard; empty for the whole street."""
    with store.read() as connection:
        return home_of(connection, laptop)


def named_in(store: Store) -> set[str]:
    """The photos and PDFs a store knows of."""
    every = "SELECT sha256 FROM photo UNION ALL SELECT pdf_sha256 FROM paper"
    with store.read() as connection:
        return set(connection.exec_driver_sql(every).scalars())
