"""Taking in a year's holiday table."""

from pathlib import Path
from typing import NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.encodings import decode
from firesweep.store.calendar import import_table
from firesweep.store.database import Store
from firesweep.store.journal import Changed

_LARGEST = 1_000_000


class Taken(NamedTuple):
    """The year whose table was taken in."""

    year: int
    changed: Changed


def import_holidays(store: Store, path: Path, *, by: str) -> Taken:
    """Take a holiday table (TOML) in; it replaces the table of its year."""
    text = _read(path)
    with store.write(by) as change:
        return Taken(import_table(change, text), change.changed)


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise FiresweepError("{path} is too large to be a holiday table.", path=path)
        return decode(path.read_bytes(), str(path))[0]
    except OSError as error:
        raise FiresweepError(
            "{path} cannot be read ({reason}). Choose another file.",
            path=path, reason=error.strerror,
        ) from error  # fmt: skip
