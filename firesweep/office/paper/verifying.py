"""A paper in somebody's hand, checked without its picture: what is read on it, typed, compared.

The code on a paper vouches for what was issued, not for the print beside it (a date can be painted
over). What a person reads and types is compared with what the store knows was issued.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.numbers import normal_check, normal_number, parse_number
from firesweep.model.vocabulary import PaperState
from firesweep.office.paper.notices import why_void
from firesweep.office.paper.returns import Home, home_of
from firesweep.store.database import Store
from firesweep.store.paper.references import paper_called

STRANGE = (
    "{number} is not known here. Take in the bundles of laptop {laptop} first; a number laptop "
    "{laptop} does not know either was never issued."
)
NEVER = "{number} is not known here. Compare it with the paper, character by character."


@dataclass(frozen=True)
class Typed:
    """What a person read on a paper; days are those printed, from top to bottom."""

    check: str
    issued_on: date | None = None
    deadlines: Sequence[date] = ()


class Difference(NamedTuple):
    """A value that is not as it was issued; `what` is check, issued_on or deadline."""

    what: str
    typed: tuple[str, ...]
    issued: tuple[str, ...]


class Verified(NamedTuple):
    """The paper as it was issued, what differs from it, and why it is void; blank where not."""

    home: Home
    differs: tuple[Difference, ...]
    void: str


def verify(store: Store, number: str, typed: Typed) -> Verified:
    """Compare what a person read on a paper with what was issued under its number."""
    with store.read() as connection:
        found = paper_called(connection, number)
    if found is None:
        raise _unknown(number, store.owner.laptop)
    home = home_of(store, found["id"])
    void = why_void(store, home.reference) if home.state is PaperState.VOID else ""
    return Verified(home, tuple(_differences(home, typed)), void)


def deadlines_of(home: Home) -> tuple[str, ...]:
    """Return the days by which a paper says something is to be put right, from top to bottom."""
    return tuple(line.deadline for line in home.lines) or tuple(filter(None, (home.deadline,)))


def _differences(home: Home, typed: Typed) -> Iterator[Difference]:
    if normal_check(typed.check) != home.check:
        yield Difference("check", (typed.check,), (home.check,))
    if typed.issued_on and typed.issued_on.isoformat() != home.issued_on:
        yield Difference("issued_on", (typed.issued_on.isoformat(),), (home.issued_on,))
    read, issued = tuple(day.isoformat() for day in typed.deadlines), deadlines_of(home)
    if len({*issued}) == 1:  # one date for all hazards is typed once
        issued = issued[:1] * max(1, len(read))
    if read and read != issued:
        yield Difference("deadline", read, issued)


def _unknown(number: str, own: str) -> FiresweepError:
    parsed = parse_number(number)
    if parsed and parsed.laptop not in ("", own):
        return FiresweepError(STRANGE, number=normal_number(number), laptop=parsed.laptop)
    return FiresweepError(NEVER, number=number)
