"""Numbered migrations: a store of any older version is brought up, one step at a time.

Each step is a module `v0002`, `v0003` … with one function `upgrade(operations)`, run in one
transaction together with the new version number; a backup is made first. Alembic is imported
only when a store is behind (toolbox.md).
"""

import logging
import sqlite3
from collections.abc import Callable, Mapping, Set
from importlib import import_module
from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import OperationalError

from firesweep.model.ids import new_id
from firesweep.store.schema import renew_triggers
from firesweep.store.trouble import NOT_A_STORE, StoreTrouble, plain_sentences

STAYED_BEHIND = (
    "The store {path} cannot be brought up to this firesweep. All it held is kept in {backup}. "
    "Restore a backup, or ask for a newer firesweep."
)
Step = Callable[[Operations], None]


def step_to(version: int) -> Step:
    """Return the shipped migration that leads to a version."""
    module = import_module(f"firesweep.store.migrations.v{version:04}")
    step: Step = module.upgrade
    return step


def upgrade(path: Path, version: int, target: int, steps: Mapping[int, Step] | None = None) -> Path:
    """Bring a store file from a version to another; return the backup made before."""
    backup = back_up(path, version)
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(path, isolation_level=None, timeout=5),
    )
    event.listen(engine, "begin", lambda c: c.exec_driver_sql("BEGIN IMMEDIATE"))
    try:
        for number in range(version + 1, target + 1):
            step = steps[number] if steps else step_to(number)
            with plain_sentences(path, upgrading=True), engine.connect() as connection:
                _take(connection, number, step, last=number == target)
    except OperationalError as trouble:
        logging.getLogger("firesweep").info("migration of %s", path, exc_info=True)
        raise StoreTrouble(STAYED_BEHIND, path=path, backup=backup.name) from trouble
    finally:
        engine.dispose()
    return backup


def back_up(path: Path, version: int) -> Path:
    """Copy a store in one go beside itself and check the copy; return where it stands."""
    target = path.with_name(f"{path.stem}-before-v{version + 1}.db")
    unfinished = target.with_name(f"{target.name}.{new_id()}.part")
    source = sqlite3.connect(path, timeout=5)
    try:
        source.execute("VACUUM INTO ?", (str(unfinished),))
        # Another program may have brought the store up meanwhile, with a backup of its own.
        if _version_of_sound(unfinished, path) == version:
            unfinished.replace(target)
    finally:
        source.close()
        unfinished.unlink(missing_ok=True)
    return target


def _version_of_sound(copy: Path, path: Path) -> int:
    """Return the version of a copy; refuse to go on from a damaged one."""
    connection = sqlite3.connect(copy)
    try:
        if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise StoreTrouble(NOT_A_STORE, path=path)
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def _take(connection: Connection, number: int, step: Step, *, last: bool) -> None:
    """Run one migration; foreign keys are off outside the transaction, or batches would cascade.

    The last one renews the triggers: a rebuilt table has lost its own, a new one has none yet.
    """
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.execute("PRAGMA foreign_keys = OFF")
    with connection.begin():
        before = _broken(connection)
        if connection.exec_driver_sql("PRAGMA user_version").scalar_one() >= number:
            return  # another program was quicker
        step(Operations(MigrationContext.configure(connection)))
        if last:
            renew_triggers(connection)
        if broken := _broken(connection) - before:
            raise RuntimeError(f"migration {number} breaks a foreign key: {broken}")
        connection.exec_driver_sql(f"PRAGMA user_version = {number}")


def _broken(connection: Connection) -> Set[tuple[object, ...]]:
    """Return from where rows point to others that are not there, and to where.

    What was broken before is not the migration's doing; `check` says it. A rebuilt table numbers
    its rows anew.
    """
    found = connection.exec_driver_sql("PRAGMA foreign_key_check")
    return {(row[0], row[2]) for row in found}
