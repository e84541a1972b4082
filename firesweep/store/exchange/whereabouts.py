"""Where a record is: only here, on its way in a bundle, or at the office (sync.md, Receipts).

A record is more than its first row: a hazard with its steps, a report or a decision with what
became of it, a drill with its corrections, a premises with its edits, a paper with what came back.
It is at the office once all of that is, by the office's last receipt, and on its way once bundles
carry all of it. A photo is on its way with the bundle that carries its bytes.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from firesweep.model.vocabulary import Where
from firesweep.store.exchange.photos_under_way import photos_under_way
from firesweep.store.plain import Reading, rows

if TYPE_CHECKING:
    from firesweep.store.database import Owner

PARTS = {
    "step": ("hazard", "hazard_id"),
    "report_step": ("report", "report_id"),
    "decision_step": ("decision", "decision_id"),
    "returned": ("paper", "paper_id"),
    **{name: (name, "of_id") for name in (
        "drill", "outreach", "report", "self_check", "decision", "sign_off"
    )},
}  # fmt: skip
"""Tables whose rows are part of a record of another, or an earlier row: its kind, the column."""
_RECORD = "WHEN '{0}' THEN (SELECT coalesce(p.{2}, p.id) FROM {0} p WHERE p.id = e.row_id)"
_KIND = "WHEN '{0}' THEN (SELECT iif(p.{2} IS NULL, '{0}', '{1}') FROM {0} p WHERE p.id = e.row_id)"
_EACH = [(name, *of) for name, of in PARTS.items()]
RECORD = f"CASE e.table_name {' '.join(_RECORD.format(*each) for each in _EACH)} ELSE e.row_id END"
"""The id of the record a journal line `e` is about."""
KIND = f"CASE e.table_name {' '.join(_KIND.format(*e) for e in _EACH)} ELSE e.table_name END"
"""The table of that record."""
NOT_THERE = """
told AS MATERIALIZED (
    SELECT s.id, s.laptop, coalesce(h.highest, 0) AS highest
    FROM stream s LEFT JOIN holding h ON h.stream_id = s.id AND h.peer = :office
    WHERE s.highest > coalesce(h.highest, 0)),
run AS MATERIALIZED (
    SELECT x.stream_id, x.base, x.highest, x.sent
    FROM sent_stream x JOIN sent n ON n.number = x.sent JOIN told t ON t.id = x.stream_id
    WHERE x.highest > t.highest AND n.recipient IN ('', :office))
"""
"""What the office has not said it holds: streams from a number on, and the bundles on their way."""
BUNDLE = """
(SELECT min(r.sent) FROM run r
 WHERE r.stream_id = e.stream_id AND r.base < e.number AND r.highest >= e.number)
"""
"""The first bundle to the office, or for anybody, that carries a journal line `e`."""
_PARTS = " UNION ALL ".join(
    f"SELECT p.id, a.id FROM asked a JOIN {name} p ON p.{column} = a.id"
    for name, (_, column) in PARTS.items()
)
_OF_SOME = f"""
WITH asked(id) AS MATERIALIZED (SELECT value FROM json_each(:ids)), {NOT_THERE},
part(id, record) AS (SELECT id, id FROM asked UNION ALL {_PARTS})
SELECT part.record, max(e.table_name = 'photo'), count(*), count({BUNDLE}), max({BUNDLE})
FROM part CROSS JOIN entry e ON e.row_id = part.id
JOIN told t ON t.id = e.stream_id AND e.number > t.highest
GROUP BY part.record
"""
_OF_ALL = f"""
WITH {NOT_THERE},
line AS (
    SELECT {RECORD} AS record, e.table_name, {BUNDLE} AS bundle
    FROM told t CROSS JOIN entry e ON e.stream_id = t.id AND e.number > t.highest)
SELECT record, max(table_name = 'photo'), count(*), count(bundle), max(bundle)
FROM line GROUP BY record
"""
_FEW = 400
"""Of more records than these, all that is not at the office is asked for once."""


class Whereabouts(NamedTuple):
    """Where a record is, and the bundle to the office with which all of it is on its way."""

    where: Where
    bundle: int | None = None


AT_THE_OFFICE = Whereabouts(Where.OFFICE)


def whereabouts(connection: Reading, owner: "Owner", ids: Iterable[str]) -> dict[str, Whereabouts]:
    """Return where finished records are, by id; a draft has not gone anywhere."""
    asked = list(ids)
    if owner.laptop == owner.office:
        return dict.fromkeys(asked, AT_THE_OFFICE)
    if len(asked) > _FEW:
        found = rows(connection, _OF_ALL, office=owner.office)
    else:
        found = rows(connection, _OF_SOME, office=owner.office, ids=asked)
    lacked = _lacked_there(connection, owner.office)
    photos = {row[0] for row in found if row[1]} | (lacked & set(asked))
    carried = photos_under_way(connection, owner) if photos else {}
    places = {row[0]: on_its_way(row[4] if row[2] == row[3] else None) for row in found}
    places |= {photo: on_its_way(carried.get(photo)) for photo in photos}
    return {each: places.get(each, AT_THE_OFFICE) for each in asked}


def on_its_way(bundle: int | None) -> Whereabouts:
    """Return the place of what the office has not got: in a bundle, or only here."""
    return Whereabouts(Where.ON_ITS_WAY, bundle) if bundle else Whereabouts(Where.HERE)


_LACKED = """
SELECT p.id FROM wanted w JOIN photo p ON p.sha256 = w.sha256 || '' WHERE w.peer = :office
"""


def _lacked_there(connection: Reading, office: str) -> set[str]:
    """The photos whose facts are at the office without their bytes."""
    return {row[0] for row in rows(connection, _LACKED, office=office)}
