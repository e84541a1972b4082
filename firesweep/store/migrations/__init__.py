"""Numbered migrations: a store of any older version is brought up, one step at a time.

Each step is a module `v0002`, `v0003` … with one function `upgrade(operations)`, run in one
transaction together with the new version number; a backup is made first. Alembic is imported
only when a store is behind (toolbox.md).
"""

import sqlite3
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, create_engine, event

from firesweep.store.schema import renew_triggers
from firesweep.store.trouble import NOT_A_STORE, StoreTrouble

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
            with engine.connect() as connection:
                _take(connection, number, step, last=number == target)
    finally:
        engine.dispose()
    return backup


def back_up(path: Path, version: int) -> Path:
    """Copy a store in one go beside itself and check the copy; return where it stands."""
    target = path.with_name(f"{path.stem}-before-v{version + 1}.db")
    target.unlink(missing_ok=True)
    source = sqlite3.connect(path)
    try:
        source.execute("VACUUM INTO ?", (str(target),))
    finally:
        source.close()
    copy = sqlite3.connect(target)
    try:
        sound = copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    finally:
        copy.close()
    if not sound:
        raise StoreTrouble(NOT_A_STORE, path=path)
    return target


def _take(connection: Connection, number: int, step: Step, *, last: bool) -> None:
    """Run one migration; foreign keys are off outside the transaction, or batches would cascade.

    The last one renews the triggers: a rebuilt table has lost its own, a new one has none yet.
    """
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.execute("PRAGMA foreign_keys = OFF")
    with connection.begin():
        step(Operations(MigrationContext.configure(connection)))
        if last:
            renew_triggers(connection)
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if broken is not None:
            raise RuntimeError(f"migration {number} breaks a foreign key: {tuple(broken)}")
        connection.exec_driver_sql(f"PRAGMA user_version = {number}")
