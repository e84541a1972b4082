"""The order on the spot: what was put right while the team was there, as a numbered paper."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.clock import local_moment
from firesweep.model.hazard.life import StepKind
from firesweep.model.numbers import PaperKind
from firesweep.model.paper.issued import PaperPhoto, checked
from firesweep.model.paper.steps import OrderContent, OrderItem
from firesweep.model.vocabulary import Handling, PhotoRole
from firesweep.store.database import Store, owner_of
from firesweep.store.hazard.hazards import hazard_rows, steps_of
from firesweep.store.paper.found_at import found_at
from firesweep.store.paper.issuer import (
    Form,
    Issued,
    addressed,
    issued_before,
    keep,
    kept_form,
    number_for,
)
from firesweep.store.paper.papers import paper_of_visit
from firesweep.store.registry.premises import premises
from firesweep.store.sweep.sweeps import sweep
from firesweep.store.visit.inspections import inspection, photos_of

Render = Callable[[OrderContent, Callable[[str], bytes | None]], bytes]
_SHOWN = (PhotoRole.HAZARD, PhotoRole.AFTER)


def issue_order(
    store: Store, inspection_id: str, *, by: str, today: date, render: Render, script: str = "zh_CN"
) -> Issued:
    """Give a visit its order on the spot; where it has one, return that one as it is kept."""
    with store.write(by) as change:
        connection = change.connection
        kept = paper_of_visit(connection, inspection_id, PaperKind.ORDER)
        if kept is not None:
            return issued_before(change, store.photos, kept)
        rows = _on_the_spot(connection, inspection_id)
        number = number_for(change, PaperKind.ORDER, today.year)
        content = _content(connection, inspection_id, rows, number=number, today=today,
                           script=script)  # fmt: skip
        pdf = render(content, store.photos.jpeg)
        return keep(change, store.photos, PaperKind.ORDER, content, pdf, today=today,
                    about=found_at(connection, inspection_id).about())  # fmt: skip


def preview_order(
    store: Store, inspection_id: str, *, today: date, render: Render, script: str = "zh_CN"
) -> Form:
    """Return the kept order of a visit, or the one it would have, without writing anything."""
    with store.read() as connection:
        kept = paper_of_visit(connection, inspection_id, PaperKind.ORDER)
        if kept is not None:
            return kept_form(store.photos, kept)
        rows = _on_the_spot(connection, inspection_id)
        content = _content(connection, inspection_id, rows, number="", today=today, script=script)
    return Form(render(content, store.photos.jpeg))


def _on_the_spot(connection: Any, inspection_id: str) -> Sequence[Mapping[Any, Any]]:
    rows = hazard_rows(connection, inspection_id)
    found = [row for row in rows if row["handling"] == Handling.ON_THE_SPOT]
    if not found:
        raise FiresweepError("Nothing was ordered on the spot on this visit.")
    return found


def _content(
    connection: Any,
    inspection_id: str,
    rows: Sequence[Mapping[Any, Any]],
    *,
    number: str,
    today: date,
    script: str,
) -> OrderContent:
    visit = inspection(connection, inspection_id)
    place = premises(connection, visit["premises_id"])
    return checked(
        OrderContent(
            script=script,
            practice=owner_of(connection).practice,
            number=number,
            **addressed(connection, place),
            issued_on=today.isoformat(),
            visited_on=visit["visited_on"],
            started=f"{local_moment(visit['started_at']):%H:%M}",
            finished=f"{local_moment(visit['finished_at']):%H:%M}",
            inspectors=tuple(person["name"] for person in visit["people"]),
            sweep=sweep(connection, visit["sweep_id"]).name if visit["sweep_id"] else "",
            items=tuple(_item(connection, row) for row in rows),
            photos=tuple(_photos(connection, rows)),
        )
    )


def _item(connection: Any, row: Mapping[Any, Any]) -> OrderItem:
    steps = steps_of(connection, row["id"])
    fixed = next((s for s in steps if s["kind"] == StepKind.FIXED_ON_THE_SPOT), None)
    said = fixed["details"] if fixed else {}
    return OrderItem(
        place=row["place"],
        problem=row["description"],
        basis=tuple(row["basis"]),
        measure=row["measure"],
        fixed=fixed is not None,
        note=str(said.get("note", "")),
        no_photo=str(said.get("no_photo_reason", "")),
    )


def _photos(connection: Any, rows: Sequence[Mapping[Any, Any]]) -> Iterator[PaperPhoto]:
    """One photo of each hazard before, one after."""
    for item, row in enumerate(rows, 1):
        taken = photos_of(connection, hazard_id=row["id"])
        for role in _SHOWN:
            caption = f"{row['place']} {row['description']}".strip()
            shown = (photo for photo in taken if photo["role"] == role)
            yield from (PaperPhoto(p["sha256"], caption, item, role.value) for p in [*shown][:1])
