"""Is a bundle what it must be? Asked of the file alone, before anything of it reaches the store.

The schema must be the known one to the letter. Then SQLite's own integrity check, then every value
against type, length and words, then whether it makes sense together: all in SQL.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.store.bundle_file import format_of, known_schema, schema_of
from firesweep.store.bundle_format import LAYOUTS, ROWS, Layout
from firesweep.store.bundle_schema import column_rule, rule_as_written, ruled, whole_rule
from firesweep.store.bundle_shapes import misshapen_edits
from firesweep.store.bundle_trouble import (
    BROKEN,
    DAMAGED,
    INCOMPLETE,
    SCHEMA,
    damaged,
    field_of,
    kind_of,
    refused,
)

REGISTERS = ("setting", "community", "beat", "person", "team", "sweep", "premises")


def check_schema(connection: sqlite3.Connection, name: str) -> None:
    """Refuse a file whose schema is not the known one: a table, trigger or view too many."""
    if schema_of(connection) != known_schema(format_of(connection)):
        raise refused(SCHEMA, name=name)


def check_values(connection: sqlite3.Connection, name: str) -> None:
    """Refuse a file with a value of a wrong type, length or word, or without sense."""
    for (said,) in connection.execute("PRAGMA integrity_check(5)"):
        if said != "ok":
            raise refused(BROKEN, name=name, said=said)
    number = format_of(connection)
    layout = LAYOUTS[number]
    for sentence, detail, query in _questions(layout, ROWS[number]):
        if connection.execute(query).fetchone()[0]:
            raise refused(sentence, name=name, detail=detail)
    for (table,) in connection.execute(_rowless(ROWS[number])):
        raise refused(INCOMPLETE, name=name, detail=_missing(table))
    _check_texts(connection, name, {each: layout[each] for each in layout.keys() - ROWS[number]})
    for table, field in _edited(connection):
        _check_edits(connection, name, table, field, layout[table].get(field))
    for table in misshapen_edits(connection):
        raise damaged(name, table)


def check_rules(connection: sqlite3.Connection, name: str) -> None:
    """Refuse what no CHECK of the schema would let in; they are passed over while it is written.

    All at once and on another core it costs half of what asking at each row does.
    """
    number = format_of(connection)
    for table, columns in _asked(LAYOUTS[number], ROWS[number]).items():
        rules = " AND ".join(rule_as_written(kind, f'"{each}"') for each, kind in columns.items())
        query = f"SELECT count(*) FROM {table} WHERE NOT ({rules})"
        if connection.execute(query).fetchone()[0]:
            raise damaged(name, table)


def check_head(connection: sqlite3.Connection, name: str) -> None:
    """Refuse a file that does not say whose it is, or says what it may not."""
    layout = LAYOUTS[format_of(connection)]
    asked = [_value_question(table, layout[table]) for table in _HEAD if table in layout]
    for sentence, detail, query in (_first_page(), *asked):
        if connection.execute(query).fetchone()[0]:
            raise refused(sentence, name=name, detail=detail)


def _questions(layout: Layout, rows: Iterable[str]) -> Iterator[tuple[str, FiresweepError, str]]:
    """Yield sentence, detail and a query that counts what must not be there."""
    for table, columns in _asked(layout, rows).items():
        yield _value_question(table, columns, is_told=table in rows)
    yield _first_page()
    for table in rows:
        yield INCOMPLETE, _missing(table), _miscounted(table)
        unlined = FiresweepError("one has no entry: {kind}", kind=kind_of(table))
        yield DAMAGED, unlined, _unlined(table)
    yield from ((INCOMPLETE, detail, query) for detail, query in _STREAMS)
    yield from ((DAMAGED, detail, query) for detail, query in _SENSE)
    yield from ((DAMAGED, detail, query) for detail, query in _sense_of_logs(layout))


def _asked(layout: Layout, rows: Iterable[str]) -> Layout:
    """The kinds that values are held to: what a row points to is looked for among ids.

    They are well-formed, or its bundle is refused (`loose_ends`): nothing takes longer to ask.
    """
    kinds = {"id": "reference", "id?": "reference?"}
    return dict(layout) | {
        table: {name: kinds.get(kind, kind) if name != "id" else kind
                for name, kind in layout[table].items()}
        for table in rows
    }  # fmt: skip


def _missing(table: str) -> FiresweepError:
    return FiresweepError("some are missing: {kind}", kind=kind_of(table))


_HEAD = ("manifest", "laptop_key")


def _first_page() -> tuple[str, FiresweepError, str]:
    no_first = FiresweepError("it has no first page")
    return INCOMPLETE, no_first, "SELECT count(*) <> 1 FROM manifest"


def _value_question(
    table: str, columns: Mapping[str, str], *, is_told: bool = False
) -> tuple[str, FiresweepError, str]:
    """Every value of a table, held to the rule of its column."""
    rules = (column_rule(kind, f'"{name}"', is_told=is_told) for name, kind in columns.items())
    query = f"SELECT count(*) FROM {table} WHERE NOT ({' AND '.join(rules)})"
    return DAMAGED, field_of(table), query


def _miscounted(table: str) -> str:
    return (
        f"SELECT count(*) IS NOT (SELECT json_extract(counts, '$.{table}') FROM manifest) "
        f"FROM {table}"
    )


def _unlined(table: str) -> str:
    return (
        f"SELECT count(*) FROM {table} t WHERE NOT EXISTS (SELECT 1 FROM entry e JOIN stream s "
        f"ON s.id = e.stream_id WHERE e.row_id = t.id AND e.table_name = '{table}' "
        "AND e.field IS NULL AND e.number > s.base)"
    )


def _rowless(rows: Iterable[str]) -> str:
    """Select the tables of lines whose row is not there; the journal is gone through once."""
    there = (f"WHEN '{table}' THEN e.row_id IN (SELECT id FROM {table})" for table in rows)
    return (
        "SELECT DISTINCT e.table_name FROM entry e JOIN stream s ON s.id = e.stream_id "
        "WHERE e.field IS NULL AND e.number > s.base "
        f"AND NOT CASE e.table_name {' '.join(there)} ELSE 0 END"
    )


def _not_its_lines(table: str) -> str:
    return (
        f"SELECT count(*) FROM {table} t JOIN entry e ON e.row_id = t.id AND e.field IS NULL "
        "JOIN stream s ON s.id = e.stream_id "
        f"WHERE t.counter <> e.counter OR t.laptop <> s.laptop OR e.table_name <> '{table}'"
    )


def _sense_of_logs(layout: Layout) -> Iterator[tuple[FiresweepError, str]]:
    """What must hold of drills and outreach events, where the format has them."""
    for table in ("drill", "outreach") if "drill" in layout else ():
        yield FiresweepError("a record is not its line's"), _not_its_lines(table)
        yield (
            FiresweepError("a correction of a correction"),
            f"SELECT count(*) FROM {table} t JOIN {table} o ON o.id = t.of_id "
            "WHERE o.of_id IS NOT NULL",
        )
    if "drill" in layout:
        yield (
            FiresweepError("a hazard was found nowhere, or twice"),
            "SELECT count(*) FROM hazard WHERE (inspection_id IS NULL) = (drill_id IS NULL)",
        )
        for table in ("paper", "photo"):
            yield (
                FiresweepError("a record is about nothing"),
                f"SELECT count(*) FROM {table} "
                "WHERE coalesce(premises_id, drill_id, outreach_id) IS NULL",
            )


_STREAMS = (
    (
        FiresweepError("lines of a stream are missing"),
        "SELECT count(*) FROM stream s LEFT JOIN (SELECT stream_id, count(*) n, min(number) f, "
        "max(number) l FROM entry GROUP BY stream_id) e ON e.stream_id = s.id WHERE "
        "s.highest < s.base OR coalesce(e.n, 0) <> CASE WHEN s.highest = 0 THEN 0 "
        "ELSE s.highest - max(s.base, 1) + 1 END OR (s.highest > 0 AND "
        "(e.f IS NOT max(s.base, 1) OR e.l IS NOT s.highest))",
    ),
    (
        FiresweepError("a line belongs to no stream"),
        "SELECT count(*) FROM entry WHERE stream_id NOT IN (SELECT id FROM stream)",
    ),
    (
        FiresweepError("a stream is named twice"),
        "SELECT count(*) - count(DISTINCT laptop || ' ' || community_id) FROM stream",
    ),
)
_SENSE = (
    (
        FiresweepError("a counter runs backwards"),
        "SELECT count(*) FROM entry e JOIN entry p ON p.stream_id = e.stream_id "
        "AND p.number = e.number - 1 WHERE p.counter >= e.counter",
    ),
    (
        FiresweepError("a counter is too far ahead"),
        "SELECT (SELECT coalesce(max(counter), 0) FROM entry) > "
        "(SELECT 10 * coalesce(sum(highest), 0) + 1000000 FROM stream)",
    ),
    (
        FiresweepError("a fact was edited"),
        f"SELECT count(*) FROM entry WHERE field IS NOT NULL AND table_name NOT IN {REGISTERS}",
    ),
    (FiresweepError("a step is not its line's"), _not_its_lines("step")),
    (
        FiresweepError("an edit saw what is not there"),
        "SELECT count(*) FROM seen x LEFT JOIN entry e ON e.stream_id = x.stream_id "
        "AND e.number = x.number LEFT JOIN stream s ON s.id = x.seen_stream_id "
        "LEFT JOIN entry o ON o.stream_id = x.seen_stream_id AND o.number = x.seen_number "
        "WHERE e.field IS NULL OR s.id IS NULL OR x.seen_number NOT BETWEEN 1 AND s.highest "
        "OR (o.number IS NOT NULL AND (o.row_id <> e.row_id OR o.field IS NOT e.field "
        "OR o.counter >= e.counter))",
    ),
)


def _check_texts(connection: sqlite3.Connection, name: str, layout: Layout) -> None:
    """Read the texts that stand in no row, so that what is no text is found here.

    Those of rows are read by bundle_rows.py.
    """
    for table, columns in layout.items():
        texts = [f'"{name}"' for name, kind in columns.items() if ruled(kind, "v")[0] == "TEXT"]
        if texts:
            joined = " || ".join(f"coalesce({text}, '')" for text in texts)
            if any("\0" in text for (text,) in connection.execute(f"SELECT {joined} FROM {table}")):
                raise damaged(name, table)


def _edited(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    query = "SELECT DISTINCT table_name, field FROM entry WHERE field IS NOT NULL"
    return connection.execute(query).fetchall()


def _check_edits(
    connection: sqlite3.Connection, name: str, table: str, field: str, kind: str | None
) -> None:
    """Hold the new values of one field to the same rule as the field itself."""
    if kind is None or field == "id":
        raise damaged(name, table)
    query = f"SELECT count(*) FROM entry WHERE table_name = ? AND field = ? AND NOT ({_rule(kind)})"
    if connection.execute(query, (table, field)).fetchone()[0]:
        raise damaged(name, table)


def _rule(kind: str) -> str:
    """The rule of an edit's new value, as it would stand in a column of the kind."""
    plain = kind.split(" ")[0].removesuffix("?") not in ("json", "array", "object")
    return whole_rule(kind, "json_extract(new, '$')" if plain else "new")


def trouble_in(trouble: Exception, name: str) -> FiresweepError:
    """Turn what SQLite says of a file while it is checked into a sentence."""
    return refused(BROKEN, name=name, said=str(trouble)[:200])


def judged(check: Callable[[], Any], name: str) -> Any:
    """Run a check; whatever SQLite stumbles over is the file's fault."""
    try:
        return check()
    except (sqlite3.Error, UnicodeDecodeError, OverflowError) as trouble:
        raise trouble_in(trouble, name) from trouble
