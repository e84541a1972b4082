"""Which bundle on its way to the office carries the bytes of a photo.

A photo goes along with its line, or, left out then, with a later bundle once the office has said
that it lacks it. How many photos went along is noted of each bundle, not which: one that carries
fewer than it was to carry is taken to carry none.
"""

from typing import TYPE_CHECKING

from firesweep.store.plain import Reading, rows

if TYPE_CHECKING:
    from firesweep.store.database import Owner

_LINES = """
lacked AS MATERIALIZED (
    SELECT p.id, p.sha256, e.stream_id, e.number
    FROM wanted w JOIN photo p ON p.sha256 = w.sha256 || ''
    JOIN entry e ON e.row_id = p.id || '' AND e.field IS NULL AND e.table_name = 'photo'
    JOIN stream s ON s.id = e.stream_id AND s.laptop = :laptop
    WHERE w.peer = :office),
told AS MATERIALIZED (
    SELECT s.id, coalesce(h.highest, 0) AS highest
    FROM stream s LEFT JOIN holding h ON h.stream_id = s.id AND h.peer = :office
    WHERE s.highest > coalesce(h.highest, 0)),
line AS MATERIALIZED (
    SELECT p.id, p.sha256, e.stream_id, e.number, 0 AS lacked
    FROM told t CROSS JOIN entry e ON e.stream_id = t.id AND e.number > t.highest
    JOIN photo p ON p.id = e.row_id
    WHERE e.table_name = 'photo' AND e.field IS NULL
    UNION ALL SELECT id, sha256, stream_id, number, 1 FROM lacked)
"""
_DUE = "iif(l.lacked, l.number <= x.base, l.number > x.base AND l.number <= x.highest)"
_UNDER_WAY = f"""
WITH {_LINES},
due AS MATERIALIZED (
    SELECT l.id, l.sha256, n.number
    FROM line l JOIN sent_stream x ON x.stream_id = l.stream_id
    JOIN sent n ON n.number = x.sent AND n.photos > 0 AND n.recipient IN ('', :office)
    WHERE {_DUE}),
named AS (
    SELECT x.sent AS number, p.sha256
    FROM (SELECT DISTINCT number FROM due) d CROSS JOIN sent_stream x ON x.sent = d.number
    JOIN entry e ON e.stream_id = x.stream_id AND e.number > x.base AND e.number <= x.highest
    JOIN photo p ON p.id = e.row_id
    WHERE e.table_name = 'photo' AND e.field IS NULL
    UNION SELECT number, sha256 FROM due),
whole AS MATERIALIZED (
    SELECT n.number FROM sent n JOIN (
        SELECT number, count(*) AS photos FROM named GROUP BY number
    ) m ON m.number = n.number AND n.photos >= m.photos)
SELECT id, min(number) FROM due WHERE number IN (SELECT number FROM whole) GROUP BY id
"""


def photos_under_way(connection: Reading, owner: "Owner") -> dict[str, int]:
    """Return by its id the first bundle with which each photo is on its way to the office."""
    return dict(rows(connection, _UNDER_WAY, laptop=owner.laptop, office=owner.office))
