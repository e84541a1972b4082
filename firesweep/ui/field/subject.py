"""What the dialogs that end a visit are about, read from the store as plain values."""

from collections.abc import Collection
from datetime import date
from typing import Any, NamedTuple

from firesweep.model.visit.gaps import Gap, gaps, wishes
from firesweep.model.visit.inspection import Visit
from firesweep.store import street
from firesweep.store.paper.authorities import dropped_authorities
from firesweep.store.registry.premises import premises
from firesweep.store.street import PersonRow
from firesweep.store.visit import drafts


class Known(NamedTuple):
    """Somebody the registry names for a premises; `capacity` is the column that does."""

    name: str
    capacity: str


class Subject(NamedTuple):
    """A visit under way, its premises, and everybody who could take part."""

    visit: Visit
    name: str
    address: str
    key_unit: bool
    known: tuple[Known, ...]
    register: tuple[PersonRow, ...]
    today: date
    dropped: Collection[str] = ()
    """Authorities the street no longer refers to, by code."""

    @property
    def gaps(self) -> list[Gap]:
        """What the visit still lacks."""
        return gaps(self.visit, key_unit=self.key_unit, today=self.today, dropped=self.dropped)

    @property
    def wishes(self) -> list[Gap]:
        """What it is asked for, but can be finished without."""
        return wishes(self.visit)


def read_subject(connection: Any, draft_id: str, today: date) -> Subject:
    """Return a visit under way; people of the premises' own community come first."""
    visit = drafts.visit(connection, draft_id)
    place = premises(connection, visit.premises_id)
    here = place["community_id"]
    people = sorted(street.people(connection), key=lambda p: p.community_id != here)
    columns = ("responsible_person", "contact")
    known = {place[column]: Known(place[column], column) for column in reversed(columns)}
    return Subject(
        visit=visit,
        name=place["name"],
        address=place["address"],
        key_unit=place["key_unit"],
        known=tuple(person for name, person in reversed(known.items()) if name),
        register=tuple(people),
        today=today,
        dropped=frozenset(dropped_authorities(connection)),
    )
