"""What the journal says of registers: when a row was written, and what each field held on a day."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple


class Edit(NamedTuple):
    """One edit of a field: when, and what it held before and after."""

    at: str
    old: Any
    new: Any


class Road(NamedTuple):
    """What was written of a row: when it was made, and each field's edits in order."""

    made_at: str
    edits: Mapping[str, list[Edit]]

    def as_of(self, moment: str) -> dict[str, Any]:
        """Return what the fields that were ever edited held at a moment."""
        return {field: _value(some, moment) for field, some in self.edits.items()}


NOTHING = Road("", {})
"""Of a row nothing was written of."""


def roads(lines: Iterable[Sequence[str]]) -> dict[str, Road]:
    """Return the roads of rows of their lines: row, field, moment, old and new, in order."""
    made: dict[str, str] = {}
    edits: dict[str, dict[str, list[Edit]]] = defaultdict(dict)
    for row_id, field, at, old, new in lines:
        if field is None:
            made[row_id] = at
        else:
            edits[row_id].setdefault(field, []).append(Edit(at, _read(old), _read(new)))
    return {row_id: Road(made.get(row_id, ""), edits.get(row_id, {})) for row_id in made | edits}


def _read(text: str | None) -> Any:
    return None if text is None else json.loads(text)


def _value(edits: Sequence[Edit], moment: str) -> Any:
    """Return what a field held at a moment: by its last edit up to then, or before the first."""
    return next((one.new for one in reversed(edits) if one.at < moment), edits[0].old)
