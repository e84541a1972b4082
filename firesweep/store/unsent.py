"""What the office has not got yet: computed from the streams, never remembered (sync.md)."""

from typing import NamedTuple

from firesweep.store.plain import Reading, rows

# `+ 0`: begun with the few streams and photos, not with the whole journal.
_WAITING = """
SELECT table_name, count(*) FROM (
    SELECT e.table_name, e.row_id
    FROM stream s JOIN entry e ON e.stream_id = s.id + 0 AND e.number > s.sent
    WHERE s.laptop = :laptop AND e.field IS NULL AND e.table_name IN ('hazard', 'photo')
    UNION
    SELECT e.table_name, e.row_id
    FROM wanted w JOIN photo p ON p.sha256 = w.sha256 || ''
    JOIN entry e ON e.row_id = p.id || '' AND e.field IS NULL AND e.table_name = 'photo'
    JOIN stream s ON s.id = e.stream_id AND s.laptop = :laptop
    WHERE w.peer = :office)
GROUP BY table_name
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
