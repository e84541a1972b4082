"""The first page of a bundle: whose it is, from when, for whom, and what it says it holds."""

import json
import sqlite3
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, insert

from firesweep.store.bundle.attached import bundle_target
from firesweep.store.bundle.file import format_of
from firesweep.store.bundle.format import LAYOUTS


@dataclass(frozen=True)
class Manifest:
    """One bundle's manifest; `made_at` is shown, never used to order."""

    street_id: str
    street: str
    laptop: str
    office: str
    recipient: str
    """Code of the laptop it was made for; empty: for any."""
    number: int
    made_at: str
    by: str
    practice: bool
    program: str
    photos: str
    """`all`, `none` or `some`."""
    counts: dict[str, int]
    """Rows per table of the file."""
    key: str = ""
    """Public key of the laptop, in hex; empty in bundles written before laptops had one."""
    age: str = ""
    """What is sealed for the laptop is sealed for this age recipient."""


def write_manifest(connection: Connection, manifest: Manifest) -> None:
    """Write the manifest of a new bundle."""
    values = asdict(manifest) | {"id": 1, "counts": json.dumps(manifest.counts)}
    connection.execute(insert(bundle_target("manifest")).values(**values))


def read_manifest(connection: sqlite3.Connection) -> Manifest | None:
    """Read the manifest of a bundle whose schema and values were checked; None without one."""
    names = [name for name in LAYOUTS[format_of(connection)]["manifest"] if name != "id"]
    row = connection.execute(f"SELECT {', '.join(names)} FROM manifest").fetchone()
    if row is None:
        return None
    values = dict(zip(names, row, strict=True))
    values |= {"practice": bool(values["practice"]), "counts": json.loads(values["counts"])}
    return Manifest(**values)
