"""What the office has not got yet: computed from the streams, never remembered (sync.md)."""

from typing import NamedTuple

from firesweep.store.plain import Reading, rows

_WAITING = """
SELECT e.table_name, count(*)
FROM entry e JOIN stream s ON s.id = e.stream_id
WHERE s.laptop = :laptop AND e.field IS NULL AND e.table_name IN ('hazard', 'photo')
    AND (e.number > s.sent OR e.row_id IN (
        SELECT p.id FROM photo p JOIN wanted w ON w.sha256 = p.sha256 WHERE w.peer = :office))
GROUP BY e.table_name
"""


class Unsent(NamedTuple):
    """Facts of this laptop that no receipt has confirmed."""

    hazards: int
    photos: int


def unsent(connection: Reading, laptop: str) -> Unsent:
    """Count this laptop's hazards and photos that have not reached the office, by its receipt.

    A photo whose fact is there without its bytes has not arrived; at the office nothing waits.
    """
    ((office,),) = rows(connection, "SELECT office FROM identity")
    if laptop == office:
        return Unsent(0, 0)
    counts = dict(rows(connection, _WAITING, laptop=laptop, office=office))
    return Unsent(counts.get("hazard", 0), counts.get("photo", 0))
