"""The ground of the machine: a street of two to eight laptops, and what each writes noted down."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize

from firesweep.errors import FiresweepError
from firesweep.store.database import Store
from tests.bundle.expected import Expected, begun_with
from tests.bundle.roads import Carried, OverFiles, Road, ShortCut
from tests.bundle.street import CODES, template, vector_of

WHO, WHOM, WHERE = st.integers(0, 7), st.integers(1, 7), st.integers(0, 2)


class Writing(RuleBasedStateMachine):
    """Laptops that agree, and a door through which each writes."""

    road: ClassVar[type[OverFiles | ShortCut]]
    begun: ClassVar[int] = 0
    """Examples so far, of all streets."""
    written: ClassVar[set[tuple[str, bool]]] = set()
    """Tables that were written so far: whether a new row, or a field of one."""

    @initialize(count=st.integers(2, 8), whole=st.integers(0, 9))
    def begin(self, count: int, whole: int) -> None:
        Writing.begun += 1
        self.way: Road = self.road()
        *self.stores, self.clone = self.every = self.way.begin(CODES[:count])
        self.used: set[str] = set()
        self.touched: set[str] = set()
        """Those that were written since they were looked at."""
        self.whole = whole == 7 or self.way.sealed
        self.carried: list[Carried] = []
        self.imports: dict[str, list[int]] = {code: [] for code in CODES}
        begun = begun_with(template() / CODES[0])
        self.places, self.found = begun.places, begun.hazards
        self.expected = Expected(begun)

    def store(self, number: int) -> Store:
        store = self.stores[number % len(self.stores)]
        self.used.add(store.folder.name)
        return store

    def look_at(self, store: Store) -> None:
        """What a laptop shows is what it must show."""
        self.expected.holds(store)
        self.touched.discard(store.folder.name)

    def other(self, who: int, whom: int) -> int:
        """Another laptop than `who`."""
        return who % len(self.stores) + 1 + whom % (len(self.stores) - 1)

    @contextmanager
    def writing(self, who: int) -> Iterator[Store]:
        """What is written here is remembered, also where it is refused half-way."""
        store = self.store(who)
        self.touched.add(store.folder.name)
        before = vector_of(store)
        with suppress(FiresweepError):
            yield store
        for line in self.expected.note(store, before):
            self.written.add((line.table, line.field is None))

    def got(self, store: Store, blobs: set[str] | frozenset[str]) -> None:
        """A laptop has these photos and PDFs from now on."""
        self.expected.blobs.setdefault(store.owner.laptop, set()).update(blobs)
