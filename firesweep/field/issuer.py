"""Who issues a paper: heading and numbers as the street has set them."""

from typing import Any, NamedTuple

from firesweep.model.numbers import TEMPLATE, PaperKind, format_number
from firesweep.model.papers import Issuer
from firesweep.store.database import owner_of
from firesweep.store.journal import Change
from firesweep.store.papers import next_serial
from firesweep.store.street import setting


class Heading(NamedTuple):
    """The settings a paper's head is made of."""

    issuer: Issuer
    place: str


def heading(connection: Any, community: str) -> Heading:
    """Return the head of a community's papers; the street's name stands in for what is not set."""
    street = owner_of(connection).street
    name = setting(connection, "paper.issuer", street)
    issuer = Issuer(
        street=street,
        community=community,
        name=f"{name}{community}",
        contact=setting(connection, "paper.contact", ""),
        phone=setting(connection, "paper.phone", ""),
        delegated=bool(setting(connection, "paper.delegated", default=False)),
    )
    return Heading(issuer, setting(connection, "paper.place", street.removesuffix("道")))


def number_for(change: Change, kind: PaperKind, year: int) -> str:
    """Take the next number of this laptop's series; with the transaction it is spent or not."""
    connection = change.connection
    return format_number(
        kind,
        place=heading(connection, "").place,
        year=year,
        laptop=change.laptop,
        serial=next_serial(change, kind.value, year),
        template=setting(connection, "number.template", TEMPLATE),
    )
