"""What stood here before a backup was put back and is not here now, record by record.

What was recorded between the two is entered anew by hand, so a person has to see what it was.
What comes back in a bundle is here again, and is not listed any more.
"""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from firesweep.errors import FiresweepError
from firesweep.store.database import RECORDS, VERSION, Store, stored_version
from firesweep.store.driver import attach, connect
from firesweep.store.exchange.waiting import DRAFTS, NAMED
from firesweep.store.exchange.whereabouts import KIND, RECORD
from firesweep.store.plain import rows
from firesweep.store.restore import folders_aside
from firesweep.store.trouble import plain_sentences

_NOW = "now"
_GONE = f"""
WITH line AS (
    SELECT {KIND} AS kind, {RECORD} AS id, e.at FROM main.entry e
    WHERE NOT EXISTS (
        SELECT 1 FROM {_NOW}.entry n WHERE n.row_id = e.row_id AND n.counter = e.counter
        AND n.at = e.at AND n.field IS e.field AND n.table_name = e.table_name)),
waits AS MATERIALIZED (
    SELECT kind, id, max(at) AS at, 1 AS whole, NULL AS bundle FROM line GROUP BY kind, id)
{NAMED} ORDER BY 3 DESC, 2
"""
_DRAFTS_HERE = f"""
SELECT 'inspection', id FROM {_NOW}.draft UNION ALL SELECT kind, of_id FROM {_NOW}.occasion_draft
"""


class Gone(NamedTuple):
    """A record, or a draft of one, that is kept aside alone; or whose newest edit is."""

    kind: str
    id: str
    at: str
    draft: bool
    place: str
    what: str

    @property
    def called(self) -> str:
        """What a person knows it by."""
        return " · ".join(filter(None, (self.place, self.what)))


class SetAside(NamedTuple):
    """A store that was set aside, and what of it is not here."""

    folder: Path
    gone: list[Gone]
    trouble: FiresweepError | None = None
    """Why nobody can read it: a damaged one may be what was replaced."""


def set_aside(store: Store) -> list[SetAside]:
    """Return what was set aside whenever a backup was put back here, the newest first."""
    return [_read(store, each) for each in folders_aside(store.folder)]


def _read(store: Store, folder: Path) -> SetAside:
    try:
        return SetAside(folder, list(_gone(store, folder)))
    except FiresweepError as trouble:
        return SetAside(folder, [], trouble)


def _gone(store: Store, folder: Path) -> Iterator[Gone]:
    records = folder / RECORDS
    with plain_sentences(records, opening=True):
        if stored_version(records) < VERSION:
            raise FiresweepError(
                "What stands in {folder} is of an older firesweep. Bring it up to this one with "
                "“firesweep --data {folder} check”, and look again.",
                folder=folder,
            )
        with closing(connect(records, read_only=True)) as connection:
            attach(connection, store.path, _NOW, "share")
            known = {(kind, id_) for kind, id_ in rows(connection, _DRAFTS_HERE)}
            for kind, id_, at, place, *_ in rows(connection, DRAFTS):
                if (kind, id_) not in known:
                    yield Gone(kind, id_, at, True, place, "")
            for kind, id_, at, _, _, place, what, *_ in rows(connection, _GONE):
                yield Gone(kind, id_, at, False, place, what)
