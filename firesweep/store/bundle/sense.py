"""Does what stands in a bundle make sense together? Queries that count what must not be there.

A stream goes from its base to its highest line without gaps; since format 4 there are loose lines
beside that, each marked, and streams that are only named, for the receipt and what was seen.
"""

from collections.abc import Iterable, Iterator, Mapping

from firesweep.errors import FiresweepError
from firesweep.store.bundle.format import Layout
from firesweep.store.bundle.trouble import DAMAGED, INCOMPLETE, kind_of

REGISTERS = ("setting", "community", "beat", "person", "team", "sweep", "premises")


def questions(layout: Layout, rows: Iterable[str]) -> Iterator[tuple[str, FiresweepError, str]]:
    """Yield sentence, detail and query about rows, streams, and what edits have seen."""
    since_4 = "loose" in layout
    for table in rows:
        yield INCOMPLETE, missing(table), _miscounted(table)
        unlined = FiresweepError("one has no entry: {kind}", kind=kind_of(table))
        yield DAMAGED, unlined, _unlined(table, _NEW[since_4])
    yield from ((INCOMPLETE, detail, query) for detail, query in _STREAMS[since_4])
    if "held_loose" in layout:
        yield from ((INCOMPLETE, _UNFIT, query) for query in _RUNS)
    sense = (*_SENSE, *_SENSE_OF[since_4], *_sense_of_logs(layout))
    yield from ((DAMAGED, detail, query) for detail, query in sense)


def missing(table: str) -> FiresweepError:
    """Say that not every row of a table is there."""
    return FiresweepError("some are missing: {kind}", kind=kind_of(table))


def _miscounted(table: str) -> str:
    return (
        f"SELECT count(*) IS NOT (SELECT json_extract(counts, '$.{table}') FROM manifest) "
        f"FROM {table}"
    )


def _unlined(table: str, new: str) -> str:
    return (
        f"SELECT count(*) FROM {table} t WHERE NOT EXISTS (SELECT 1 FROM entry e JOIN stream s "
        f"ON s.id = e.stream_id WHERE e.row_id = t.id AND e.table_name = '{table}' "
        f"AND e.field IS NULL AND {new})"
    )


def rowless(layout: Layout, rows: Iterable[str]) -> str:
    """Select the tables of lines whose row is not there; the journal is gone through once."""
    there = (f"WHEN '{table}' THEN e.row_id IN (SELECT id FROM {table})" for table in rows)
    return (
        "SELECT DISTINCT e.table_name FROM entry e JOIN stream s ON s.id = e.stream_id "
        f"WHERE e.field IS NULL AND {_NEW['loose' in layout]} "
        f"AND NOT CASE e.table_name {' '.join(there)} ELSE 0 END"
    )


def _not_its_lines(table: str) -> str:
    """From the rows to their lines: of most tables there are none, and thousands of lines."""
    return (
        f"SELECT count(*) FROM {table} t CROSS JOIN entry e ON e.row_id = t.id "
        "AND e.field IS NULL JOIN stream s ON s.id = e.stream_id "
        f"WHERE t.counter <> e.counter OR t.laptop <> s.laptop OR e.table_name <> '{table}'"
    )


def _undone_twice(table: str, undone: str) -> str:
    """Rows that take back one that takes back itself, so that nobody has to ask how far it goes."""
    return (
        f"SELECT count(*) FROM {table} t JOIN {table} o ON o.id = t.{undone} "
        f"WHERE o.{undone} IS NOT NULL"
    )


def _sense_of_logs(layout: Layout) -> Iterator[tuple[FiresweepError, str]]:
    """What must hold of drills, reports and the like, where the format has them."""
    for table in (t for t in layout if t != "step" and {"counter", "laptop"} <= layout[t].keys()):
        yield FiresweepError("a record is not its line's"), _not_its_lines(table)
    for table in (table for table in layout if "of_id" in layout[table]):
        yield (
            FiresweepError("a correction of a correction"),
            f"SELECT count(*) FROM {table} t JOIN {table} o ON o.id = t.of_id "
            "WHERE o.of_id IS NOT NULL",
        )
    for table, undone in (("report_step", "undoes"), ("returned", "takes_back")):
        if undone in layout.get(table, ()):
            yield FiresweepError("what takes back is taken back"), _undone_twice(table, undone)
    if "drill" in layout:
        yield (
            FiresweepError("a hazard was found nowhere, or twice"),
            "SELECT count(*) FROM hazard WHERE (inspection_id IS NULL) = (drill_id IS NULL)",
        )
        for table in ("paper", "photo"):
            owners = [name for name in _OWNERS if name in layout[table]]
            yield (
                FiresweepError("a record is about nothing"),
                f"SELECT count(*) FROM {table} WHERE coalesce({', '.join(owners)}) IS NULL",
            )
    if "self_check" in layout:
        yield (
            FiresweepError("a record is about nothing"),
            "SELECT count(*) FROM self_check WHERE coalesce(handed_on, filled_on) IS NULL",
        )
        yield FiresweepError("what takes back is taken back"), _UNDOES_NO_SERVICE


_OWNERS = ("premises_id", "drill_id", "outreach_id", "report_id")
_UNDOES_NO_SERVICE = (
    "SELECT count(*) FROM step t LEFT JOIN step o ON o.id = t.undoes "
    "WHERE (t.kind = 'taken_back') <> (t.undoes IS NOT NULL) "
    "OR o.kind <> 'served' OR o.hazard_id <> t.hazard_id"
)
"""Only a service is ever taken back, by a step of the same hazard (model/hazard/life.py)."""


_LOOSE = "EXISTS (SELECT 1 FROM loose l WHERE l.stream_id = e.stream_id AND l.number = e.number)"
_NEW = {
    False: "e.number > s.base",
    True: f"(e.number > s.base AND e.number <= s.highest OR {_LOOSE})",
}
"""True of a line that is new to a reader, before and since there are loose ones."""
_WITHIN = {
    False: "",
    True: "JOIN stream s ON s.id = stream_id WHERE number BETWEEN base AND highest ",
}


def _gaps(within: str) -> str:
    """Streams of which not every line is there, from the base to the highest."""
    return (
        "SELECT count(*) FROM stream s LEFT JOIN (SELECT stream_id, count(*) n, min(number) f, "
        f"max(number) l FROM entry {within}GROUP BY stream_id) e ON e.stream_id = s.id WHERE "
        "s.highest < s.base OR coalesce(e.n, 0) <> CASE WHEN s.highest = 0 THEN 0 "
        "ELSE s.highest - max(s.base, 1) + 1 END OR (s.highest > 0 AND "
        "(e.f IS NOT max(s.base, 1) OR e.l IS NOT s.highest))"
    )


_Asked = tuple[tuple[FiresweepError, str], ...]
_WHOLE: _Asked = (
    (
        FiresweepError("a line belongs to no stream"),
        "SELECT count(*) FROM entry WHERE stream_id NOT IN (SELECT id FROM stream)",
    ),
    (
        FiresweepError("a stream is named twice"),
        "SELECT count(*) - count(DISTINCT laptop || ' ' || community_id) FROM stream",
    ),
)
_MISSING = FiresweepError("lines of a stream are missing")
_UNFIT = FiresweepError("the receipt does not fit the streams")
_RUNS = (
    "SELECT count(*) FROM held_loose r LEFT JOIN stream s ON s.id = r.stream_id LEFT JOIN held h "
    "ON h.stream_id = r.stream_id WHERE s.id IS NULL OR r.first <= coalesce(h.highest, 0) "
    "OR r.last < r.first",
    "SELECT count(*) FROM (SELECT first, lag(last) OVER (PARTITION BY stream_id ORDER BY first) "
    "AS before FROM held_loose) WHERE first <= before + 1",
    "SELECT count(*) FROM loose l LEFT JOIN held h ON h.stream_id = l.stream_id "
    "WHERE l.number > coalesce(h.highest, 0) AND l.number > coalesce((SELECT r.last "
    "FROM held_loose r WHERE r.stream_id = l.stream_id AND r.first <= l.number "
    "ORDER BY r.first DESC LIMIT 1), 0)",
)
"""Runs of single lines: apart from each other, beyond the streams, and all that is sent is held."""
_STREAMS: Mapping[bool, _Asked] = {
    False: ((_MISSING, _gaps(_WITHIN[False])), *_WHOLE),
    True: (
        (_MISSING, _gaps(_WITHIN[True])),
        *_WHOLE,
        (
            FiresweepError("a line stands alone that is not marked so"),
            "SELECT count(*) FROM entry e JOIN stream s ON s.id = e.stream_id "
            f"WHERE (e.number NOT BETWEEN s.base AND s.highest OR e.number = 0) AND NOT {_LOOSE}",
        ),
        (
            FiresweepError("a line that stands alone is missing"),
            "SELECT count(*) FROM loose l WHERE l.number = 0 OR NOT EXISTS (SELECT 1 FROM entry e "
            "WHERE e.stream_id = l.stream_id AND e.number = l.number)",
        ),
        (
            _UNFIT,
            "SELECT (SELECT count(*) FROM held h LEFT JOIN stream s ON s.id = h.stream_id "
            "WHERE s.id IS NULL OR h.highest < max(s.highest, 1)) + (SELECT count(*) FROM stream "
            "WHERE highest > 0 AND id NOT IN (SELECT stream_id FROM held))",
        ),
    ),
}
_SENSE: _Asked = (
    (
        FiresweepError("a counter runs backwards"),
        "SELECT count(*) FROM entry e JOIN entry p ON p.stream_id = e.stream_id "
        "AND p.number = e.number - 1 WHERE p.counter >= e.counter",
    ),
    (
        FiresweepError("a fact was edited"),
        f"SELECT count(*) FROM entry WHERE field IS NOT NULL AND table_name NOT IN {REGISTERS}",
    ),
    (FiresweepError("a step is not its line's"), _not_its_lines("step")),
    (
        FiresweepError("a next visit is on no day"),
        "SELECT count(*) FROM inspection WHERE next_visit <> '' "
        "AND date(next_visit, '+0 days') IS NOT next_visit",
    ),
)


def _ahead(held: str, most: int) -> tuple[FiresweepError, str]:
    """A counter further ahead than any street's, by what the sender says it holds."""
    return (
        FiresweepError("a counter is too far ahead"),
        "SELECT (SELECT coalesce(max(counter), 0) FROM entry) > "
        f"(SELECT 10 * coalesce(sum(highest), 0) + {most} FROM {held})",
    )


def _saw_nothing(beyond: str) -> tuple[FiresweepError, str]:
    """An edit that saw a line of another field, a later one, or one that cannot be."""
    return (
        FiresweepError("an edit saw what is not there"),
        "SELECT count(*) FROM seen x LEFT JOIN entry e ON e.stream_id = x.stream_id "
        "AND e.number = x.number LEFT JOIN stream s ON s.id = x.seen_stream_id "
        "LEFT JOIN entry o ON o.stream_id = x.seen_stream_id AND o.number = x.seen_number "
        f"WHERE e.field IS NULL OR s.id IS NULL OR {beyond} "
        "OR (o.number IS NOT NULL AND (o.row_id <> e.row_id OR o.field IS NOT e.field "
        "OR o.counter >= e.counter))",
    )


_SENSE_OF: Mapping[bool, _Asked] = {
    False: (
        _ahead("stream", 1_000_000),
        _saw_nothing("x.seen_number NOT BETWEEN 1 AND s.highest"),
    ),
    # A laptop of one community holds a part of the street alone, and of a stream that does not
    # go along the end is not known; what an edit has seen is looked for in the store (incoming).
    True: (
        _ahead("held", 10_000_000),
        _saw_nothing("x.seen_number < 1 OR (s.highest > 0 AND o.number IS NULL "
                     "AND x.seen_number BETWEEN s.base AND s.highest)"),
        (
            FiresweepError("a counter runs backwards"),
            "SELECT count(*) FROM (SELECT counter, lag(counter, 1, 0) OVER (PARTITION BY stream_id "
            "ORDER BY number) AS before FROM entry WHERE stream_id IN "
            "(SELECT stream_id FROM loose)) WHERE before >= counter",
        ),
    ),
}  # fmt: skip
