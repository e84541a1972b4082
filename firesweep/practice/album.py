"""Photos of the practice store: drawn, taken in and kept once; many hazards look alike."""

from datetime import date, datetime, time
from functools import lru_cache
from typing import Any

from firesweep.field.finding import photo_row
from firesweep.field.photos import Intake, take_in
from firesweep.model.ids import new_id
from firesweep.model.visit.inspection import HazardDraft
from firesweep.model.vocabulary import PhotoRole
from firesweep.practice.scenes import photo
from firesweep.store.database import Store

FIELDS = ("sha256", "original_sha256", "taken_at", "latitude", "longitude", "name")
"""What the row of a photo says that does not say what it is of."""


def photo_of(
    store: Store,
    area: str,
    role: PhotoRole,
    day: date,
    variant: int = 0,
    hazard: HazardDraft | None = None,
) -> dict[str, Any]:
    """Return the row of a photo taken on a day; one after shows the same place put right."""
    intake = _intake(store, area, variant, role is PhotoRole.AFTER)
    row = photo_row(
        intake, role, hazard_id=hazard.id if hazard else None, code=hazard.code if hazard else None
    )
    taken = datetime.combine(day, time(10, 10)).astimezone().isoformat()
    name = f"IMG_{day:%Y%m%d}_{variant + 1}.jpg"
    return {**row, "id": new_id(), "taken_at": taken, "name": name}


@lru_cache(maxsize=256)
def _intake(store: Store, area: str, variant: int, fixed: bool) -> Intake:
    intake = take_in(photo(area, variant, fixed=fixed))
    store.photos.add(intake)
    return intake
