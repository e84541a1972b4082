"""Is a bundle what it must be? Asked of the file alone, before anything of it reaches the store.

The schema must be the known one to the letter. Then SQLite's own integrity check, then every value
against type, length and words, then whether it makes sense together: all in SQL.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.store.bundle.file import format_of, known_schema, schema_of
from firesweep.store.bundle.format import LAYOUTS, ROWS, Layout
from firesweep.store.bundle.schema import column_rule, rule_as_written, whole_rule
from firesweep.store.bundle.sense import missing, questions, rowless
from firesweep.store.bundle.shapes import misshapen_edits
from firesweep.store.bundle.trouble import (
    BROKEN,
    DAMAGED,
    INCOMPLETE,
    SCHEMA,
    damaged,
    field_of,
    refused,
)


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
    for (table,) in connection.execute(rowless(layout, ROWS[number])):
        raise refused(INCOMPLETE, name=name, detail=missing(table))
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
    for sentence, detail, query in (_first_page(), *asked, _false_counts()):
        if connection.execute(query).fetchone()[0]:
            raise refused(sentence, name=name, detail=detail)


def _questions(layout: Layout, rows: Iterable[str]) -> Iterator[tuple[str, FiresweepError, str]]:
    """Yield sentence, detail and a query that counts what must not be there."""
    for table, columns in _asked(layout, rows).items():
        yield _value_question(table, columns, is_told=table in rows)
    yield _first_page()
    yield from questions(layout, rows)


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


_HEAD = ("manifest", "laptop_key")
_AT_ONCE = 500
"""Rows whose texts are read together."""


def _first_page() -> tuple[str, FiresweepError, str]:
    no_first = FiresweepError("it has no first page")
    return INCOMPLETE, no_first, "SELECT count(*) <> 1 FROM manifest"


def _false_counts() -> tuple[str, FiresweepError, str]:
    """What the first page counts are small numbers, and few: whoever looks reads them all."""
    query = (
        "SELECT count(*) FROM manifest, json_each(counts) WHERE length(counts) > 4000 "
        "OR type <> 'integer' OR value NOT BETWEEN 0 AND 1000000000000"
    )
    return DAMAGED, field_of("manifest"), query


def _value_question(
    table: str, columns: Mapping[str, str], *, is_told: bool = False
) -> tuple[str, FiresweepError, str]:
    """Every value of a table, held to the rule of its column."""
    rules = (column_rule(kind, f'"{name}"', is_told=is_told) for name, kind in columns.items())
    query = f"SELECT count(*) FROM {table} WHERE NOT ({' AND '.join(rules)})"
    return DAMAGED, field_of(table), query


def _check_texts(connection: sqlite3.Connection, name: str, layout: Layout) -> None:
    """Read the texts that stand in no row, so that what is no text is found here.

    Those of rows are read by rows.py. Between two texts stands a blank: half a character does not
    become a whole one with what comes after it.
    """
    connection.text_factory = bytes
    for table, columns in layout.items():
        if texts := [f'"{name}"' for name, kind in columns.items() if _is_free(kind)]:
            joined = " || ' ' || ".join(f"coalesce({text}, '')" for text in texts)
            found = connection.execute(f"SELECT {joined} FROM {table}")
            while some := found.fetchmany(_AT_ONCE):
                if "\0" in b" ".join(chain.from_iterable(some)).decode():
                    raise damaged(name, table)
    connection.text_factory = str


def _is_free(kind: str) -> bool:
    """True of a text in which any character may stand, by the rule of its kind."""
    return kind.split(" ")[0].removesuffix("?") in ("text", "json", "array", "object", "reference")


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
