"""What the tables alone cannot say: triggers that keep facts whole, and the search index."""

from collections.abc import Iterator

from sqlalchemy import Connection, text

from firesweep.store import exchange  # noqa: F401 - makes its tables known to METADATA
from firesweep.store.tables import FACTS, JOURNAL, METADATA, REGISTERS

SEARCH = """
CREATE VIRTUAL TABLE premises_search USING fts5(
    search, content='premises', content_rowid='row', tokenize='unicode61', columnsize=0,
    prefix='1')
"""

SEARCH_TRIGGERS = """
CREATE TRIGGER premises_search_new AFTER INSERT ON premises BEGIN
    INSERT INTO premises_search(rowid, search) VALUES (new.row, new.search); END;
CREATE TRIGGER premises_search_changed AFTER UPDATE OF search ON premises
    WHEN old.search IS NOT new.search BEGIN
    INSERT INTO premises_search(premises_search, rowid, search)
        VALUES ('delete', old.row, old.search);
    INSERT INTO premises_search(rowid, search) VALUES (new.row, new.search); END;
CREATE TRIGGER premises_search_gone AFTER DELETE ON premises BEGIN
    INSERT INTO premises_search(premises_search, rowid, search)
        VALUES ('delete', old.row, old.search); END;
CREATE TRIGGER premises_category_gone BEFORE DELETE ON premises BEGIN
    DELETE FROM premises_category WHERE premises_id = old.id; END;
CREATE TRIGGER premises_category_new AFTER INSERT ON premises BEGIN
    INSERT INTO premises_category(category, premises_id)
        SELECT value, new.id FROM json_each('["' || replace(new.categories, ',', '","') || '"]');
    END;
CREATE TRIGGER premises_category_changed AFTER UPDATE OF categories ON premises
    WHEN old.categories IS NOT new.categories BEGIN
    DELETE FROM premises_category WHERE premises_id = old.id;
    INSERT INTO premises_category(category, premises_id)
        SELECT value, new.id FROM json_each('["' || replace(new.categories, ',', '","') || '"]');
    END
"""


def create_schema(connection: Connection) -> None:
    """Create every table, index and trigger of the newest version."""
    METADATA.create_all(connection)
    connection.execute(text(SEARCH))
    for statement in (*_split(SEARCH_TRIGGERS), *fact_triggers(), *register_triggers()):
        connection.execute(text(statement))


def fact_triggers() -> Iterator[str]:
    """Yield the triggers that refuse any change to a finished fact."""
    for table in (fact.__tablename__ for fact in (*FACTS, *JOURNAL)):
        for verb in ("UPDATE", "DELETE"):
            yield (
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} BEGIN "
                f"SELECT RAISE(ABORT, 'a finished fact is never changed'); END"
            )


def register_triggers() -> Iterator[str]:
    """Yield the triggers that refuse to delete a register row."""
    for table in (register.__tablename__ for register in REGISTERS):
        yield (
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} BEGIN "
            f"SELECT RAISE(ABORT, 'a register row is never deleted'); END"
        )


def _split(script: str) -> Iterator[str]:
    for statement in script.split("END;"):
        body = statement.strip()
        yield body if body.endswith("END") else f"{body} END"
