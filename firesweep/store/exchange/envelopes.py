"""What lies in the sealed files that were written or opened here, by the hashes of their heads."""

from collections.abc import Mapping

from sqlalchemy import Connection, select

from firesweep.store.journal import Change, table_of
from firesweep.store.sqlite import written_over
from firesweep.store.tables import Envelope


def remember(change: Change, head: str, sha256: str) -> None:
    """Remember which bundle a sealed file holds."""
    row = {"head": head, "sha256": sha256}
    change.local(written_over(table_of(Envelope), "head"), [row])


def opened(connection: Connection) -> Mapping[str, str]:
    """Return the bundles in the sealed files that are known here, by the heads of these."""
    e = table_of(Envelope).c
    return {row[0]: row[1] for row in connection.execute(select(e.head, e.sha256))}
