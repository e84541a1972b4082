"""The closing sheet: how each hazard ended, who saw it and who agreed, before beside after."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import State, StepKind
from firesweep.model.paper.issued import PaperPhoto
from firesweep.model.paper.sheets import ClosedItem, ClosingSheet
from firesweep.model.vocabulary import Handling, PhotoRole
from firesweep.store.database import Store
from firesweep.store.hazard.hazard_photos import after_photos, photos_of_hazard
from firesweep.store.hazard.hazards import HazardLine, hazard_row, steps_of
from firesweep.store.paper.issuer import addressed
from firesweep.store.registry.premises import premises

ENDS = (StepKind.CLOSED, StepKind.FIXED_ON_THE_SPOT)
Row = Mapping[Any, Any]


def closing_sheet(
    store: Store, lines: Sequence[HazardLine], *, today: date, script: str
) -> ClosingSheet:
    """Return what the sheet says of the closed ones among some hazards of one premises."""
    closed = closed_ones(lines)
    with store.read() as connection:
        return ClosingSheet(
            script=script,
            practice=store.owner.practice,
            made_on=today.isoformat(),
            about=closed[0].premises_id,
            **addressed(connection, premises(connection, closed[0].premises_id)),
            items=tuple(_item(connection, line) for line in closed),
            photos=tuple(
                photo
                for item, line in enumerate(closed, 1)
                for photo in _photos(connection, line, item)
            ),
        )


def closed_ones(lines: Iterable[HazardLine]) -> list[HazardLine]:
    """Return the closed ones among some hazards; none at all is trouble."""
    closed = [line for line in lines if line.state == State.CLOSED]
    if not closed:
        raise FiresweepError("No hazard is closed here, so there is no closing sheet to print.")
    return closed


def _item(connection: Any, line: HazardLine) -> ClosedItem:
    steps = steps_of(connection, line.id)
    end = _last(steps, ENDS)
    seen = _last(steps, (StepKind.PASSED, StepKind.ANSWERED, StepKind.FIXED_ON_THE_SPOT)) or end
    return ClosedItem(
        place=line.place,
        problem=line.description,
        measure=hazard_row(connection, line.id)["measure"],
        found_on=line.found_on,
        closed_on=end["on"] if end else line.since or "",
        notice=line.number or "",
        deadline=line.deadline or "",
        seen_on=seen["on"] if seen else "",
        people=tuple(seen["details"].get("people") or (seen["by"],)) if seen else (),
        approver=end["details"].get("approver", "") if end else "",
        no_photo=end["details"].get("no_photo_reason", "") if end else "",
        way=Handling.REFERRAL if _last(steps, (StepKind.REFERRED,)) else Handling.ON_THE_SPOT,
        answered=bool(seen and seen["kind"] == StepKind.ANSWERED),
    )


def _last(steps: Sequence[Row], kinds: tuple[StepKind, ...]) -> Row | None:
    return next((step for step in reversed(steps) if step["kind"] in kinds), None)


def _photos(connection: Any, line: HazardLine, item: int) -> Iterator[PaperPhoto]:
    """The hazard as it was found, and the newest photo of it put right."""
    caption = f"{line.place} {line.description}".strip()
    found = [p for p in photos_of_hazard(connection, line.id) if p.role == PhotoRole.HAZARD]
    for photo in (*found[:1], *after_photos(connection, line.id)[-1:]):
        yield PaperPhoto(photo.sha256, caption, item, photo.role)
