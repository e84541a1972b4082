"""Which bundle on its way to the office carries the bytes of a photo.

Of each bundle it is noted which photos went along. One that the office has gone past, by its
receipt, without having what it carried is not waited for any more.
"""

from typing import TYPE_CHECKING

from firesweep.store.plain import Reading, rows

if TYPE_CHECKING:
    from firesweep.store.database import Owner

_UNDER_WAY = """
WITH told AS MATERIALIZED (
    SELECT s.id, s.laptop, s.highest AS here, coalesce(h.highest, 0) AS highest
    FROM stream s LEFT JOIN holding h ON h.stream_id = s.id AND h.peer = :office),
past AS MATERIALIZED (
    SELECT DISTINCT x.sent FROM told t JOIN sent_stream x ON x.stream_id = t.id
    WHERE t.laptop = :laptop AND t.highest > x.highest),
gone AS MATERIALIZED (
    SELECT g.sha256, min(g.sent) AS sent
    FROM sent_photo g JOIN sent n ON n.number = g.sent AND n.recipient IN ('', :office)
    WHERE g.sent NOT IN (SELECT sent FROM past) GROUP BY g.sha256)
SELECT p.id, g.sent
FROM told t CROSS JOIN entry e ON e.stream_id = t.id AND e.number > t.highest
JOIN photo p ON p.id = e.row_id JOIN gone g ON g.sha256 = p.sha256
WHERE t.here > t.highest AND e.table_name = 'photo' AND e.field IS NULL
UNION SELECT p.id, g.sent
FROM wanted w JOIN photo p ON p.sha256 = w.sha256 || '' JOIN gone g ON g.sha256 = p.sha256
WHERE w.peer = :office
"""


def photos_under_way(connection: Reading, owner: "Owner") -> dict[str, int]:
    """Return by its id the first bundle with which each photo is on its way to the office."""
    return dict(rows(connection, _UNDER_WAY, laptop=owner.laptop, office=owner.office))
