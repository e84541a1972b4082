"""What a laptop of a community must be sent, worked out line by line."""

from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import Connection

from firesweep.store.journal import table_of
from firesweep.store.tables import FACTS, METADATA
from tests.bundle.expected import COUNTED, Row, Written

ABOUT = {table_of(fact).name for fact in FACTS}
LINKS = [
    (name, key.parent.name, key.column.table.name)
    for name in COUNTED
    for key in METADATA.tables[name].foreign_keys
]
"""Column by column what points where."""
BECAME = {(name, name) for name in ABOUT} | {
    ("step", "hazard"), ("report_step", "report"), ("decision_step", "decision"),
    ("returned", "paper"),
}  # fmt: skip
"""What says what became of what: corrections, steps, scans."""


def needs(
    connection: Connection, lines: list[Written], laptop: str, community: str
) -> list[Written]:
    """Return which of some lines a laptop must get: all, or those of its community and around it.

    The store of the connection holds these lines, and says what its rows point to.
    """
    if not community:
        return lines
    links = _links(connection)
    rows = {("premises", place) for place in _places(links, lines, community)}
    _grow(rows, ((fact, to) for fact, to in links if fact[0] in ABOUT))
    of_rows = [(to, row) for row, to in (*links, *_once_linked(lines))]
    became = [(fact, to) for fact, to in links if (fact[0], to[0]) in BECAME]
    before = 0
    while len(rows) > before:
        before = len(rows)
        _grow(rows, of_rows)
        _grow(rows, became)
    return [
        line
        for line in lines
        if line.stream[1] in ("", community)
        or line.stream[0] == laptop
        or (line.table, line.row_id) in rows
    ]


def _places(links: list[tuple[Row, Row]], lines: list[Written], community: str) -> Iterator[str]:
    """Premises that are or were in a community, and whatever was ever merged with one of them."""
    area = ("community", community)
    there = {row for row, to in links if to == area and row[0] == "premises"}
    there |= {
        (line.table, line.row_id)
        for line in lines
        if line.field == "community_id" and community in (line.old, line.new)
    }
    merged = [
        ((line.table, line.row_id), (line.table, str(line.new)))
        for line in lines
        if line.field == "merged_into" and line.new
    ]
    _grow(there, [*merged, *((kept, alias) for alias, kept in merged)])
    return (row_id for _, row_id in there)


def _links(connection: Connection) -> list[tuple[Row, Row]]:
    """Every row that points to another, and to which."""
    asked = " UNION ALL ".join(
        f"SELECT '{name}', id, '{to}', {column} FROM {name} WHERE {column} IS NOT NULL"
        for name, column, to in LINKS
    )
    return [((row[0], row[1]), (row[2], row[3])) for row in connection.exec_driver_sql(asked)]


def _once_linked(lines: Iterable[Written]) -> Iterator[tuple[Row, Row]]:
    """What edits let rows point to."""
    into: Mapping[tuple[str, str], str] = {(name, column): to for name, column, to in LINKS}
    for line in lines:
        if line.field and line.new and (line.table, line.field) in into:
            yield (line.table, line.row_id), (into[line.table, line.field], line.new)


def _grow(rows: set[Row], pairs: Iterable[tuple[Row, Row]]) -> None:
    """Add the first of every pair whose second is there, until nothing is left to add."""
    after: dict[Row, list[Row]] = {}
    for row, to in pairs:
        after.setdefault(to, []).append(row)
    left = list(rows)
    while left:
        for row in after.get(left.pop(), ()):
            if row not in rows:
                rows.add(row)
                left.append(row)
