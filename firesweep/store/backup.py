"""A copy of everything in one folder: taken at one moment, checked, then given its name."""

import os
import shutil
import sqlite3
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from firesweep.errors import FiresweepError
from firesweep.paths import check_folder
from firesweep.store.database import PHOTOS, RECORDS, Store
from firesweep.store.driver import address
from firesweep.store.trouble import StoreTrouble, plain_sentences

_NOT_IN_NAMES = '<>:"/\\|?*'


class Backup(NamedTuple):
    """A finished backup; `bytes` counts records and photos."""

    folder: Path
    bytes: int


def back_up(store: Store, target: Path, moment: datetime) -> Backup:
    """Copy records and photos into a new folder below `target` and check the copies.

    Records are copied first: photos are only ever added, so every photo they name is there.
    """
    name = backup_name(store, moment)
    _check_target(store, target, target / name)
    unfinished = target / f"{name}.part"
    try:
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir()
        for file in (RECORDS, PHOTOS):
            if (store.folder / file).exists():
                copy_checked(store.folder / file, unfinished / file)
        unfinished.replace(target / name)
    except OSError as trouble:
        raise FiresweepError(
            "The backup cannot be written to {folder} ({reason}). Choose another folder.",
            folder=target, reason=trouble.strerror,
        ) from trouble  # fmt: skip
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return Backup(target / name, _size(target / name))


def backup_name(store: Store, moment: datetime) -> str:
    """Return a folder name that every file system takes: street, laptop, moment."""
    kept = (c for c in store.owner.street if c not in _NOT_IN_NAMES and c.isprintable())
    street = "".join(kept).strip(". ")[:40]
    return f"firesweep-{street}-{store.owner.laptop}-{moment:%Y-%m-%d-%H%M%S}"


def _check_target(store: Store, target: Path, folder: Path) -> None:
    check_folder(target)
    if target.resolve().is_relative_to(store.folder.resolve()):
        raise FiresweepError(
            "A backup beside the store is lost with it. Choose a folder on a stick or another disk."
        )
    if folder.exists():
        raise FiresweepError("There is a backup of this moment already. Try again in a second.")
    needed, free = _size(store.folder), shutil.disk_usage(target).free
    if free < needed:
        raise FiresweepError(
            "There is not enough room in {folder}: {needed} MB are needed, {free} MB are free.",
            folder=target, needed=needed // 1_000_000 + 1, free=free // 1_000_000,
        )  # fmt: skip


def copy_checked(source: Path, copy: Path) -> None:
    """Copy one file as of one moment, whoever writes to it meanwhile, and check the copy.

    It is on the disk when this returns: a stick is pulled out as soon as the copy is there.
    """
    with plain_sentences(source):
        connection = sqlite3.connect(address(source, read_only=True), uri=True, timeout=5)
        try:
            connection.execute("VACUUM INTO ?", (str(copy),))
        finally:
            connection.close()
    _check_copy(copy)
    with copy.open("r+b") as file:  # SQLite leaves what it copied so in the system's memory
        os.fsync(file.fileno())


def _check_copy(copy: Path) -> None:
    with plain_sentences(copy):
        connection = sqlite3.connect(copy)
        try:
            verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            loose = connection.execute("PRAGMA foreign_key_check").fetchone()
        finally:
            connection.close()
    if verdict != "ok" or loose:
        raise StoreTrouble(
            "The copy {path} is damaged. Check the disk and make the backup again.", path=copy
        )


def _size(folder: Path) -> int:
    files = (RECORDS, f"{RECORDS}-wal", PHOTOS)
    return sum((folder / file).stat().st_size for file in files if (folder / file).exists())
