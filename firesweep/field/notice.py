"""Issuing a notice: hazards become a numbered paper whose text and PDF are frozen."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import State, StepKind
from firesweep.model.numbers import PaperKind
from firesweep.model.paper.issued import NoticeContent, NoticeItem, PaperPhoto, checked
from firesweep.model.vocabulary import Handling, PhotoRole
from firesweep.store.database import Store, owner_of
from firesweep.store.hazard.hazards import add_step, hazard_rows
from firesweep.store.journal import Change
from firesweep.store.paper.found_at import found_at
from firesweep.store.paper.issuer import (
    Issued,
    addressed,
    keep,
    number_for,
    responsible_for,
    somebody,
)
from firesweep.store.photos import PhotoFile
from firesweep.store.registry.premises import premises
from firesweep.store.sweep.sweeps import sweep
from firesweep.store.visit.inspections import photos_of


class DatePassed(FiresweepError):
    """A date asked for at the visit passed before its notice was issued; it needs another."""


Render = Callable[[NoticeContent, Callable[[str], bytes | None]], bytes]


class Follows(NamedTuple):
    """The notice a further one follows, and who saw on which day what is left of it."""

    number: str
    on: str
    people: tuple[str, ...]


_PHOTOS_EACH = 2


def issue_notice(
    store: Store,
    origin: str,
    hazard_ids: Sequence[str] | None = None,
    *,
    by: str,
    today: date,
    render: Render,
    script: str = "zh_CN",
) -> Issued:
    """Give the hazards of a visit or drill (all that want one, if none are named) a notice.

    Text, number, PDF and steps are on disk together or not at all; a number is never spent on
    a notice that could not be made.
    """
    with store.write(by) as change:
        return issue_in(change, store.photos, origin, hazard_ids, today=today,
                        render=render, script=script)  # fmt: skip


def preview_notice(
    store: Store, origin: str, *, by: str, today: date, render: Render, script: str = "zh_CN"
) -> bytes:
    """Return the PDF the notice would have, without a number and without writing anything."""
    with store.read() as connection:
        rows = _to_notice(hazard_rows(connection, origin), None)
        _check_dates(rows, today)
        content = notice_content(connection, origin, rows, number="", today=today, by=by,
                                 script=script)  # fmt: skip
    return render(content, store.photos.jpeg)


def issue_in(
    change: Change,
    photos: PhotoFile,
    origin: str,
    hazard_ids: Sequence[str] | None,
    *,
    today: date,
    render: Render,
    script: str = "zh_CN",
) -> Issued:
    """Issue a notice inside a transaction under way."""
    rows = _to_notice(hazard_rows(change.connection, origin), hazard_ids)
    _check_dates(rows, today)
    return issue_rows(change, photos, origin, rows, today=today, render=render,
                      script=script)  # fmt: skip


def issue_rows(
    change: Change,
    photos: PhotoFile,
    origin: str,
    rows: Sequence[Mapping[Any, Any]],
    *,
    today: date,
    render: Render,
    script: str,
    follows: Follows | None = None,
) -> Issued:
    """Issue a notice for some hazards of a visit, each with its `deadline`."""
    connection = change.connection
    at = found_at(connection, origin)
    number = number_for(change, PaperKind.NOTICE, today.year)
    content = notice_content(connection, origin, rows, number=number, today=today,
                             by=change.by, script=script,
                             follows=follows)  # fmt: skip
    pdf = render(content, photos.jpeg)
    issued = keep(change, photos, PaperKind.NOTICE, content, pdf, today=today,
                  about=at.about(rows[0]["premises_id"]),
                  deadline=content.deadline)  # fmt: skip
    for row in rows:
        add_step(change, row["id"], StepKind.NOTICED, today.isoformat(),
                 deadline=_deadline(row), paper_id=issued.paper_id,
                 inspection_id=None if at.drill else at.id)  # fmt: skip
    return issued._replace(changed=change.changed)


def _to_notice(
    rows: Iterable[Mapping[Any, Any]], wanted: Sequence[str] | None
) -> list[Mapping[Any, Any]]:
    """Return the hazards a notice is still to be made for, or say that there is none.

    What was found at a drill may lie at two premises, as its record was corrected: one at a time.
    """
    fresh = filter(_waits_for_a_first, rows)
    open_rows = [row for row in fresh if wanted is None or row["id"] in wanted]
    if not open_rows:
        raise FiresweepError("No hazard of this visit is waiting for a notice.")
    return [row for row in open_rows if row["premises_id"] == open_rows[0]["premises_id"]]


def _waits_for_a_first(row: Mapping[Any, Any]) -> bool:
    """True of what wants a notice and had none; what is found again has its date from renotice."""
    fresh = row["state"] == State.FOUND and row["since"] is None
    return fresh and bool(row["handling"] == Handling.NOTICE)


def date_passed(store: Store, origin: str, today: date) -> list[str]:
    """Return the hazards of a visit that wait for a first notice, and whose date has passed."""
    with store.read() as connection:
        rows = hazard_rows(connection, origin)
        waiting = [row for row in rows if _waits_for_a_first(row)]
    return [row["id"] for row in waiting if _has_passed(row, today)]


def _check_dates(rows: Iterable[Mapping[Any, Any]], today: date) -> None:
    """A notice that comes after its own date asks for what nobody can do."""
    for row in rows:
        if _has_passed(row, today):
            raise DatePassed(
                "“{hazard}” was to be put right by {day}, which has passed. Issue its notice in "
                "Rectification, where it gets another date.",
                hazard=row["description"], day=row["deadline"],
            )  # fmt: skip


def _has_passed(row: Mapping[Any, Any], today: date) -> bool:
    return bool(row["deadline"]) and str(row["deadline"]) < today.isoformat()


def _deadline(row: Mapping[Any, Any]) -> str:
    if not row["deadline"]:
        raise FiresweepError(
            "“{hazard}” has no deadline. Give it a date before the notice is issued.",
            hazard=row["description"],
        )
    return str(row["deadline"])


def notice_content(
    connection: Any,
    origin: str,
    rows: Sequence[Mapping[Any, Any]],
    *,
    number: str,
    today: date,
    by: str,
    script: str,
    follows: Follows | None = None,
) -> NoticeContent:
    """Return what a notice says, frozen."""
    at = found_at(connection, origin)
    place = premises(connection, rows[0]["premises_id"])
    content = NoticeContent(
        script=script,
        practice=owner_of(connection).practice,
        number=number,
        **addressed(connection, place),
        visited_on=follows.on if follows else at.on,
        inspectors=follows.people if follows else at.people,
        sweep=sweep(connection, at.sweep_id).name if at.sweep_id else "",
        items=tuple(_item(row, place) for row in rows),
        deadline=max(_deadline(row) for row in rows),
        issued_on=today.isoformat(),
        drafted_by=somebody(connection, by),
        approved_by=at.leader,
        photos=_photos(connection, rows),
        checklist=at.checklist,
        follows=follows.number if follows else "",
        at_drill=at.drill and not follows,
    )
    return checked(content)


def _item(row: Mapping[Any, Any], place: Mapping[Any, Any]) -> NoticeItem:
    return NoticeItem(
        place=row["place"],
        problem=row["description"],
        basis=tuple(row["basis"]),
        measure=row["measure"],
        deadline=_deadline(row),
        responsible=responsible_for(place),
    )


def _photos(connection: Any, rows: Sequence[Mapping[Any, Any]]) -> tuple[PaperPhoto, ...]:
    """Two photos of each hazard at most: a notice is a letter, not an album."""
    return tuple(
        PaperPhoto(photo["sha256"], _caption(row), item, photo["role"])
        for item, row in enumerate(rows, 1)
        for photo in _last_seen(connection, row["id"])[:_PHOTOS_EACH]
    )


def _last_seen(connection: Any, hazard_id: str) -> Sequence[Mapping[Any, Any]]:
    """Photos of the hazard still wrong at a reinspection, newest first; else as it was found."""
    photos = photos_of(connection, hazard_id=hazard_id)
    still = [photo for photo in photos if photo["role"] == PhotoRole.STILL_WRONG]
    return still[::-1] or [photo for photo in photos if photo["role"] == PhotoRole.HAZARD]


def _caption(row: Mapping[Any, Any]) -> str:
    return f"{row['place']} {row['description']}".strip()
