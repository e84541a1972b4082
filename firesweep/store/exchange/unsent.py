"""What the office has not got yet: computed from the streams, never remembered (sync.md)."""

from typing import NamedTuple

from firesweep.store.plain import Reading, rows

RECORDS = ("drill", "outreach", "report", "self_check", "decision")
"""What is written whole, and counted once however often it was corrected (store/whole.py)."""
_RECORD = """
    UNION ALL SELECT '{table}', count(DISTINCT coalesce(r.of_id, r.id))
    FROM new JOIN {table} r ON r.id = new.row_id WHERE new.table_name = '{table}'
"""
_COUNTED = "', '".join(("hazard", "photo", *RECORDS))
# `+ 0`: begun with the few streams and photos, not with the whole journal.
_WAITING = f"""
WITH new AS MATERIALIZED (
    SELECT e.table_name, e.row_id
    FROM stream s JOIN entry e ON e.stream_id = s.id + 0 AND e.number > s.sent
    WHERE s.laptop = :laptop AND e.field IS NULL AND e.table_name IN ('{_COUNTED}')
    UNION
    SELECT e.table_name, e.row_id
    FROM wanted w JOIN photo p ON p.sha256 = w.sha256 || ''
    JOIN entry e ON e.row_id = p.id || '' AND e.field IS NULL AND e.table_name = 'photo'
    JOIN stream s ON s.id = e.stream_id AND s.laptop = :laptop
    WHERE w.peer = :office)
SELECT table_name, count(*) FROM new WHERE table_name IN ('hazard', 'photo') GROUP BY table_name
{"".join(_RECORD.format(table=table) for table in RECORDS)}
"""


class Unsent(NamedTuple):
    """Facts of this laptop that no receipt has confirmed; `records` are counts by table."""

    hazards: int
    photos: int
    records: tuple[tuple[str, int], ...] = ()

    def counts(self) -> dict[str, int]:
        """Everything that waits, by table."""
        return {"hazard": self.hazards, "photo": self.photos, **dict(self.records)}


def unsent(connection: Reading, laptop: str) -> Unsent:
    """Count what this laptop recorded and has not reached the office, by its receipt.

    A photo whose fact is there without its bytes has not arrived; at the office nothing waits.
    """
    ((office,),) = rows(connection, "SELECT office FROM identity")
    if laptop == office:
        return Unsent(0, 0)
    counts = dict(rows(connection, _WAITING, laptop=laptop, office=office))
    records = tuple((table, counts[table]) for table in RECORDS if counts[table])
    return Unsent(counts.get("hazard", 0), counts.get("photo", 0), records)
