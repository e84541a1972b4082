"""What was recorded on this laptop and is not at the office yet, record by record, and drafts."""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from firesweep.model.vocabulary import Where
from firesweep.store.exchange.photos_under_way import photos_under_way
from firesweep.store.exchange.whereabouts import (
    BUNDLE,
    KIND,
    NOT_THERE,
    PARTS,
    RECORD,
    on_its_way,
)
from firesweep.store.plain import Reading, rows, words

if TYPE_CHECKING:
    from firesweep.store.database import Owner

_LOGS = ("drill_id", "outreach_id", "report_id")
_NONE = "'{}'"


def _of(column: str, *names: str) -> str:
    """As SQL, the ids of what a record is part of, by name."""
    pairs = (f"'{name}', {column.format(name)}" for name in names)
    return f"json_object({', '.join(pairs)})"


_AT = "(SELECT q.name FROM premises q WHERE q.id = {}.premises_id)"
_WHERE = f"coalesce(nullif({{0}}.place, ''), {_AT.format('{0}')})"
_AT_PLACE, _AT_PREMISES, _ABOUT = _WHERE.format("r"), _AT.format("r"), "r.premises_id"
_OF_PHOTO = ", ".join((
    _AT_PREMISES,
    *(f"(SELECT {_WHERE.format('o')} FROM {owner} o WHERE o.id = r.{owner}_id)"
      for owner in ("drill", "outreach", "report")),
))  # fmt: skip
_OF_LOG = _of("r.{}", *_LOGS)
_OF_PAPER = _of("(SELECT o.{} FROM paper o WHERE o.id = r.paper_id)", *_LOGS)
_OF_WEEK = _of("r.{}", "week", "community_id")
_OF_SWEEP = _of("r.{}", "sweep_id")
_CALLED = {
    "premises": ("r.name", "''", "r.id", _NONE),
    "inspection": (_AT_PREMISES, "r.visited_on", _ABOUT, _NONE),
    "hazard": (_AT_PREMISES, "r.description", _ABOUT, _NONE),
    "paper": (_AT_PREMISES, "r.number", _ABOUT, _OF_LOG),
    "returned": (_AT_PREMISES, "r.reference", _ABOUT, _OF_PAPER),
    "photo": (f"coalesce({_OF_PHOTO})", "r.name", _ABOUT, _OF_LOG),
    "drill": (_AT_PLACE, "r.held_on", _ABOUT, _NONE),
    "outreach": (_AT_PLACE, "r.held_on", _ABOUT, _NONE),
    "report": (_AT_PLACE, "r.what", _ABOUT, _NONE),
    "self_check": (_AT_PREMISES, "coalesce(r.filled_on, r.handed_on)", _ABOUT, _NONE),
    "decision": (_AT_PREMISES, "r.what", _ABOUT, _OF_WEEK),
    "sign_off": ("''", "r.week", "NULL", _OF_WEEK),
    "draw": ("''", "r.drawn_on", "NULL", _OF_SWEEP),
    **dict.fromkeys(
        ("community", "beat", "person", "team", "sweep"), ("''", "r.name", "NULL", _NONE)
    ),
}
"""Of each kind of record: where it belongs, what tells it from others there, its premises, and
what else it is part of."""
KINDS = tuple(_CALLED)
NAMED = " UNION ALL ".join(
    "SELECT w.kind, w.id, w.at, w.whole, w.bundle, "
    f"coalesce({where}, ''), coalesce({what}, ''), {premises}, {of} "
    f"FROM waits w JOIN {kind} r ON r.id = w.id WHERE w.kind = '{kind}'"
    for kind, (where, what, premises, of) in _CALLED.items()
)
_OWN = """
    FROM told t CROSS JOIN entry e ON e.stream_id = t.id AND e.number > t.highest
    WHERE t.laptop = :laptop
"""
_LACKED = """
    FROM wanted w JOIN photo p ON p.sha256 = w.sha256 || ''
    JOIN entry e ON e.row_id = p.id || '' AND e.field IS NULL AND e.table_name = 'photo'
    JOIN stream s ON s.id = e.stream_id AND s.laptop = :laptop
    WHERE w.peer = :office
"""
_LINES = f"""
    SELECT {KIND} AS kind, {RECORD} AS id, e.at, {BUNDLE} AS bundle {_OWN}
    UNION ALL SELECT 'photo', p.id, coalesce(p.taken_at, ''), NULL {_LACKED}
"""
_BY_ITSELF = f"e.field IS NULL AND e.table_name NOT IN {words(PARTS)}"
"""True of the line with which a record begins, of the kinds that are no part of another."""
_COUNTED = f"""
WITH {NOT_THERE},
later AS MATERIALIZED (
    SELECT DISTINCT {KIND} AS kind, {RECORD} AS id {_OWN} AND NOT ({_BY_ITSELF}))
SELECT kind, sum(found) FROM (
    SELECT e.table_name AS kind, count(*) AS found {_OWN} AND e.field IS NULL
    GROUP BY e.table_name HAVING e.table_name NOT IN {words(PARTS)}
    UNION ALL SELECT l.kind, count(*) FROM later l WHERE NOT EXISTS (
        SELECT 1 FROM entry e CROSS JOIN told t ON t.id = e.stream_id AND e.number > t.highest
        WHERE e.row_id = l.id AND t.laptop = :laptop AND {_BY_ITSELF}) GROUP BY l.kind
    UNION ALL SELECT 'photo', count(DISTINCT p.id) {_LACKED} AND NOT EXISTS (
        SELECT 1 FROM told t WHERE t.id = e.stream_id AND e.number > t.highest)
) GROUP BY kind
"""
"""A registry that was read in is tens of thousands of first lines: they are counted as they lie,
each begins one record."""
_WAITING = f"""
WITH {NOT_THERE},
line AS MATERIALIZED ({_LINES}),
waits AS MATERIALIZED (
    SELECT kind, id, max(at) AS at, count(*) = count(bundle) AS whole, max(bundle) AS bundle
    FROM line GROUP BY kind, id)
{NAMED} ORDER BY 3 DESC, 2
"""
DRAFTS = """
SELECT 'inspection', d.id, d.started_at, q.name, q.id
FROM draft d JOIN premises q ON q.id = d.premises_id
UNION ALL SELECT o.kind, o.of_id, '',
    coalesce(nullif(json_extract(o.content, '$.place'), ''), q.name, ''), q.id
FROM occasion_draft o LEFT JOIN premises q ON q.id IN (
    o.of_id, json_extract(o.content, '$.premises_id'))
ORDER BY 3 DESC
"""


class Waiting(NamedTuple):
    """A record of this laptop that is not at the office by its last receipt."""

    kind: str
    """Its table; of a draft the one it is to stand in."""
    id: str
    """Empty for the draft of a new drill or outreach event, of which there is one."""
    at: str
    """When something was last recorded of it."""
    where: Where
    bundle: int | None
    place: str
    """The premises, or in words where it was; empty where it belongs to none."""
    what: str
    """What tells it from others there: a day, a number, a description."""
    premises_id: str | None = None
    of: Mapping[str, str] = MappingProxyType({})
    """What else it is part of: a drill, an outreach event, a report, a sweep, a week."""

    @property
    def called(self) -> str:
        """What a person knows it by."""
        return " · ".join(filter(None, (self.place, self.what)))


def counted(connection: Reading, owner: "Owner") -> dict[str, int]:
    """Count by kind what is only here or on its way, as the top line says it."""
    if owner.laptop == owner.office:
        return {}
    found = dict(rows(connection, _COUNTED, laptop=owner.laptop, office=owner.office))
    return {kind: found[kind] for kind in KINDS if found.get(kind)}


def waiting(connection: Reading, owner: "Owner") -> list[Waiting]:
    """Return drafts first, then what is only here or on its way, the newest first.

    At the office nothing waits but its drafts; settings are no records of anybody.
    """
    drafts = [
        Waiting(kind, id_, at, Where.DRAFT, None, place, "", premises_id)
        for kind, id_, at, place, premises_id in rows(connection, DRAFTS)
    ]
    if owner.laptop == owner.office:
        return drafts
    found = rows(connection, _WAITING, laptop=owner.laptop, office=owner.office)
    photos = photos_under_way(connection, owner) if any(row[0] == "photo" for row in found) else {}
    return drafts + [
        Waiting(
            kind, id_, at,
            *on_its_way(photos.get(id_) if kind == "photo" else bundle if whole else None),
            place, what, premises_id,
            {name: value for name, value in json.loads(of).items() if value},
        )
        for kind, id_, at, whole, bundle, place, what, premises_id, of in found
    ]  # fmt: skip
