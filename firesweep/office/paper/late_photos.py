"""The photos of a paper that came after it was issued, to be printed and kept with it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from pydantic import TypeAdapter

from firesweep.errors import FiresweepError
from firesweep.model.paper.issued import Issuer, PaperPhoto
from firesweep.model.paper.late import LatePhotos
from firesweep.office.paper.binding import empty_boxes_of
from firesweep.office.paper.notices import NO_PAPER, photos_on
from firesweep.store.database import Store
from firesweep.store.paper.papers import content_of, pdf_of
from firesweep.store.paper.references import paper_called

_PHOTOS = TypeAdapter(tuple[PaperPhoto, ...])
_ISSUER = TypeAdapter(Issuer)


def late_photos(store: Store, number: str, today: date) -> LatePhotos:
    """Return the photos an issued paper has empty boxes for, and that are here by now."""
    found = _paper(store, number)
    missed = _boxes(store, found)
    if not missed:
        raise FiresweepError(
            "On {number} no photo's place is empty. Print the paper itself.",
            number=found["number"],
        )
    here = store.photos.holds(missed)
    if not here:
        raise FiresweepError(
            "The photos of {number} have not come yet: {count}. Take in the bundle that brings "
            "them.", number=found["number"], count=len(missed),
        )  # fmt: skip
    return _sheet(found, frozenset(here), today)


def empty_boxes(store: Store, number: str) -> tuple[str, ...]:
    """Return the photos (SHA-256) an issued paper has empty boxes for."""
    return tuple(sorted(_boxes(store, _paper(store, number))))


def _paper(store: Store, number: str) -> Mapping[Any, Any]:
    with store.read() as connection:
        found = paper_called(connection, number)
    if found is None:
        raise FiresweepError(NO_PAPER, number=number)
    return found


def _boxes(store: Store, found: Mapping[Any, Any]) -> set[str]:
    pdf = pdf_of(store.photos, found["number"], found["pdf_sha256"])
    return empty_boxes_of(pdf, photos_on(content_of(found)))


def _sheet(found: Mapping[Any, Any], here: frozenset[str], today: date) -> LatePhotos:
    content = content_of(found)
    return LatePhotos(
        kind=found["kind"],
        script=content["script"],
        practice=content["practice"],
        number=found["number"],
        issuer=_ISSUER.validate_python(content["issuer"]),
        check=content["check"],
        photos=_PHOTOS.validate_python(content["photos"]),
        shown=here,
        made_on=today.isoformat(),
    )
