"""What the tables alone cannot say: triggers that keep facts whole, and the search index."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, Connection, Table, text

from firesweep.store.aliases import COUNTED
from firesweep.store.journal import table_of
from firesweep.store.tables import FACTS, JOURNAL, METADATA, REGISTERS
from firesweep.store.trouble import TAKEN_MARK

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
    DELETE FROM premises_category WHERE premises_id = old.id AND category IN
        (SELECT value FROM json_each('["' || replace(old.categories, ',', '","') || '"]')); END;
CREATE TRIGGER premises_category_new AFTER INSERT ON premises BEGIN
    INSERT INTO premises_category(category, premises_id)
        SELECT value, new.id FROM json_each('["' || replace(new.categories, ',', '","') || '"]');
    END;
CREATE TRIGGER premises_category_changed AFTER UPDATE OF categories ON premises
    WHEN old.categories IS NOT new.categories BEGIN
    DELETE FROM premises_category WHERE premises_id = old.id AND category IN
        (SELECT value FROM json_each('["' || replace(old.categories, ',', '","') || '"]'));
    INSERT INTO premises_category(category, premises_id)
        SELECT value, new.id FROM json_each('["' || replace(new.categories, ',', '","') || '"]');
    END
"""


def create_schema(connection: Connection) -> None:
    """Create every table, index and trigger of the newest version."""
    METADATA.create_all(connection)
    connection.execute(text(SEARCH))
    _create_triggers(connection)


def renew_triggers(connection: Connection) -> None:
    """Put the newest version's triggers in the place of those a store has."""
    triggers = text("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    for name in connection.execute(triggers).scalars().all():
        connection.execute(text(f'DROP TRIGGER "{name}"'))
    _create_triggers(connection)


def lost_triggers(connection: Connection) -> list[str]:
    """Return the triggers of the newest version that a store has not as they should be."""
    query = text("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
    there = {str(sql).strip() for sql in connection.execute(query).scalars()}
    return sorted(each.split()[2] for each in _triggers() if each.strip() not in there)


def _create_triggers(connection: Connection) -> None:
    for statement in _triggers():
        connection.execute(text(statement))


def _triggers() -> Iterator[str]:
    yield from _split(SEARCH_TRIGGERS)
    yield from fact_triggers()
    yield from alias_triggers()
    yield from register_triggers()


def fact_triggers() -> Iterator[str]:
    """Yield the triggers that refuse any change to a finished fact.

    INSERT OR REPLACE deletes without a trigger, so a fact that is here already is passed over;
    a union of facts (INSERT OR IGNORE) does the same. Another fact with what only one may have,
    such as a paper's number, is refused.
    """
    for fact in (*FACTS, *JOURNAL):
        table = table_of(fact)
        for verb in (_update_of_what_was_written(table), "DELETE"):
            yield (
                f"CREATE TRIGGER {table}_no_{verb[:6].lower()} BEFORE {verb} ON {table} BEGIN "
                f"SELECT RAISE(ABORT, 'a finished fact is never changed'); END"
            )
        yield (
            f"CREATE TRIGGER {table}_once BEFORE INSERT ON {table} "
            f"WHEN {_stands(table, *table.primary_key)} BEGIN SELECT RAISE(IGNORE); END"
        )
        for column in (column for column in table.columns if column.unique):
            yield (
                f"CREATE TRIGGER {table}_{column.name}_taken BEFORE INSERT ON {table} "
                f"WHEN NOT {_stands(table, *table.primary_key)} AND {_stands(table, column)} "
                f"BEGIN SELECT RAISE(ABORT, '{table}.{column.name}{TAKEN_MARK}'); END"
            )


def _update_of_what_was_written(table: Table) -> str:
    """Return the event of an update of any column but those worked out from others."""
    written = [f'"{column.name}"' for column in table.columns if not column.info.get("derived")]
    whole = len(written) == len(table.columns)
    return "UPDATE" if whole else f"UPDATE OF {', '.join(written)}"


def alias_triggers() -> Iterator[str]:
    """Yield the triggers that let every fact count for the premises its own stands for.

    No tool can let it count for another.
    """
    right = "(SELECT coalesce(kept_id, id) FROM premises WHERE id = NEW.premises_id)"
    follow = []
    for table in (fact.__tablename__ for fact in COUNTED):
        set_right = f"UPDATE {table} SET kept_id = "
        yield (
            f"CREATE TRIGGER {table}_kept AFTER INSERT ON {table} WHEN NEW.kept_id IS NOT {right} "
            f"BEGIN {set_right}{right} WHERE id = NEW.id; END"
        )
        yield (
            f"CREATE TRIGGER {table}_astray BEFORE UPDATE OF kept_id ON {table} "
            f"WHEN NEW.kept_id IS NOT {right} "
            "BEGIN SELECT RAISE(ABORT, 'a finished fact is never changed'); END"
        )
        follow.append(f"{set_right}coalesce(NEW.kept_id, NEW.id) WHERE premises_id = NEW.id")
    follow.append(
        "UPDATE hazard_state SET premises_id = coalesce(NEW.kept_id, NEW.id) WHERE hazard_id IN "
        "(SELECT id FROM hazard WHERE premises_id = NEW.id)"
    )
    yield (
        "CREATE TRIGGER premises_kept AFTER UPDATE OF kept_id ON premises "
        f"WHEN OLD.kept_id IS NOT NEW.kept_id BEGIN {'; '.join(follow)}; END"
    )


def _stands(table: Table, *key: Column[Any]) -> str:
    """Return the condition that a row with the new row's key is there."""
    same = " AND ".join(f"{column.name} = NEW.{column.name}" for column in key)
    return f"EXISTS (SELECT 1 FROM {table} WHERE {same})"


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
