"""Issuing papers: heading and numbers as the street has set them, and the paper that is kept."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from firesweep.model.numbers import TEMPLATE, PaperKind, format_number
from firesweep.model.paper.code import street_mark
from firesweep.model.paper.issued import Content, Issuer, to_json
from firesweep.store.database import owner_of
from firesweep.store.journal import Change, Changed
from firesweep.store.paper.papers import add_paper, next_serial, pdf_of
from firesweep.store.photos import PhotoFile
from firesweep.store.street import setting


class Issued(NamedTuple):
    """A paper that was issued, with its PDF as it is kept."""

    paper_id: str
    number: str
    pdf: bytes
    changed: Changed


class Form(NamedTuple):
    """A paper to look at; one without a number is not issued yet."""

    pdf: bytes
    number: str = ""


class About(NamedTuple):
    """What a paper is about: where it counts, and the visit or record it came from."""

    community_id: str
    premises_id: str | None
    inspection_id: str | None = None
    drill_id: str | None = None
    outreach_id: str | None = None
    report_id: str | None = None


class Heading(NamedTuple):
    """The settings a paper's head is made of."""

    issuer: Issuer
    place: str


def heading(connection: Any, community: str) -> Heading:
    """Return the head of a community's papers; the street's name stands in for what is not set."""
    owner = owner_of(connection)
    street = owner.street
    name = setting(connection, "paper.issuer", street)
    issuer = Issuer(
        street=street,
        community=community,
        name=f"{name}{community}",
        contact=setting(connection, "paper.contact", ""),
        phone=setting(connection, "paper.phone", ""),
        delegated=bool(setting(connection, "paper.delegated", default=False)),
        mark=street_mark(owner.street_id, practice=owner.practice),
    )
    return Heading(issuer, setting(connection, "paper.place", street.removesuffix("道")))


def somebody(connection: Any, by: str) -> str:
    """Return who works here; empty where nobody said so, and the laptop's code stands for it."""
    return "" if by == owner_of(connection).laptop else by


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


def kept_form(photos: PhotoFile, kept: Mapping[Any, Any]) -> Form:
    """Return an issued paper as it is kept, byte for byte."""
    return Form(pdf_of(photos, kept["number"], kept["pdf_sha256"]), kept["number"])


def addressed(connection: Any, place: Mapping[Any, Any]) -> dict[str, Any]:
    """Return who writes to whom on a paper about a premises, by the names of its content."""
    return {
        "issuer": heading(connection, place["community"]).issuer,
        "addressee": place["name"],
        "address": place["address"],
        "responsible": responsible_for(place),
        "phone": place["phone"],
    }


def responsible_for(place: Mapping[Any, Any]) -> str:
    """Return whom a paper names for a premises; the contact stands in where nobody is set."""
    return str(place["responsible_person"] or place["contact"])


def issued_before(change: Change, photos: PhotoFile, kept: Mapping[Any, Any]) -> Issued:
    """Return a paper that was issued before, which is not issued again."""
    form = kept_form(photos, kept)
    return Issued(kept["id"], form.number, form.pdf, change.changed)


def keep(
    change: Change,
    photos: PhotoFile,
    kind: PaperKind,
    content: Content,
    pdf: bytes,
    *,
    about: About,
    today: date,
    deadline: str | None = None,
) -> Issued:
    """Keep a paper: its number, its frozen text, its PDF and what it is about."""
    paper_id = add_paper(
        change,
        kind=kind.value,
        number=content.number,
        **about._asdict(),
        issued_on=today.isoformat(),
        deadline=deadline,
        check_code=content.check,
        script=content.script,
        content=to_json(content),
        pdf_sha256=photos.add_paper(pdf),
    )
    return Issued(paper_id, content.number, pdf, change.changed)
