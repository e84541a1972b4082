"""Issuing a paper of the office's records: once, and from then on as it was kept."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from firesweep.model.numbers import PaperKind
from firesweep.model.paper.issued import Content
from firesweep.store.database import Store
from firesweep.store.journal import Change
from firesweep.store.paper.issuer import (
    About,
    Form,
    Issued,
    issued_before,
    keep,
    kept_form,
    number_for,
)

Render = Callable[[Any, Callable[[str], bytes | None]], bytes]
Row = Mapping[Any, Any]


class Wanted(NamedTuple):
    """A paper that is asked for, by a connection that is still open."""

    kind: PaperKind
    kept: Row | None
    """The paper that says it already."""
    about: Callable[[], About]
    content: Callable[[str], Content]
    """What a new one says under a number; without one it is a draft."""
    deadline: Callable[[Any], str | None] = lambda _content: None


def issue(change: Change, store: Store, wanted: Wanted, *, today: date, render: Render) -> Issued:
    """Give records their paper, or return the one they have."""
    if wanted.kept is not None:
        return issued_before(change, store.photos, wanted.kept)
    content = wanted.content(number_for(change, wanted.kind, today.year))
    pdf = render(content, store.photos.jpeg)
    return keep(change, store.photos, wanted.kind, content, pdf, about=wanted.about(),
                today=today, deadline=wanted.deadline(content))  # fmt: skip


def preview(store: Store, wanted: Wanted, render: Render) -> Form:
    """Return the kept paper, or the one there would be."""
    if wanted.kept is not None:
        return kept_form(store.photos, wanted.kept)
    return Form(render(wanted.content(""), store.photos.jpeg))


def of_version(before: Row | None, version: str) -> Row | None:
    """Return the last paper of a record where it prints the version that stands."""
    return before if before and before["content"]["version"] == version else None
