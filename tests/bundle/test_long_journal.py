"""A day's work is sent, taken in and taken back without going through a journal of years."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, event

from firesweep.bundle.look import look
from firesweep.bundle.undo import take_back
from firesweep.store.database import Store
from firesweep.store.exchange.standing import missing_here, standings
from firesweep.store.exchange.waiting import counted
from tests.bundle.laptops import edited, exchange, sent, taken
from tests.bundle.street import a_photo
from tests.factory import a_premises

# Rows of a table of the store itself: those of bundles and of what is set apart bear other names.
_WHOLE = re.compile(r"SCAN (entry|seen)\b")


@contextmanager
def scans() -> Iterator[list[str]]:
    """Collect the statements for which SQLite goes through a table of the journal."""
    found: list[str] = []

    def asked(_connection: Any, cursor: Any, statement: str, given: Any, *_more: Any) -> None:
        if statement.startswith(("SELECT", "INSERT", "UPDATE", "DELETE", "WITH")):
            one = given[0] if isinstance(given, list) else given
            plan = cursor.connection.execute(f"EXPLAIN QUERY PLAN {statement}", one).fetchall()
            if any(_WHOLE.search(row[3]) for row in plan):
                found.append(statement)

    event.listen(Engine, "before_cursor_execute", asked)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", asked)


def test_no_statement_goes_through_the_journal(office: Store, laptop: Store) -> None:
    exchange(laptop, office)
    with scans() as found:
        shop = a_premises(laptop)
        a_photo(laptop, shop)
        edited(laptop, shop, remarks="夜间无人")
        path = sent(laptop).path
        assert look(office, path).is_new
        assert taken(office, path).number == 2
        assert taken(office, path).number is None
        take_back(office, 2, by="王志强")
        assert missing_here(office) == []
        with office.read() as connection:
            assert standings(connection, office.owner)
    assert found == []


def test_the_top_line_asks_for_what_is_new_alone(laptop: Store) -> None:
    with laptop.glance() as connection:
        said: list[str] = []
        connection.set_trace_callback(said.append)
        counted(connection, laptop.owner)
        connection.set_trace_callback(None)
        plans = [connection.execute(f"EXPLAIN QUERY PLAN {each}").fetchall() for each in said]
    assert plans
    assert not [row for plan in plans for row in plan if re.search(r"SCAN (e|p)\b", row[3])]
