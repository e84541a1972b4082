"""Two roads between the same laptops: files as people carry them, and a short cut past envelopes.

Both copy, attach and merge with the program's own functions. The quick road leaves out what lies
around them: signature, hash, reading back, the look; its stores stay open and are set back.
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from firesweep.bundle.progress import no_step
from firesweep.bundle.receive import take_blobs
from firesweep.bundle.send import Order, Wish, fill
from firesweep.store import sent, streams
from firesweep.store.bundle_file import make_file
from firesweep.store.bundle_format import APPLICATION_ID, LAYOUTS, ROWS
from firesweep.store.bundle_read import check_fit
from firesweep.store.bundle_schema import schema
from firesweep.store.database import Store, open_store
from firesweep.store.manifest import Manifest, read_manifest
from firesweep.store.merge import merge
from firesweep.store.own_key import OwnKey, own_key
from firesweep.store.standing import readers
from tests.bundle import laptops
from tests.bundle.street import CLONE, fresh_folder, template

MEMORY, NEEDED = Path("/dev/shm"), 500_000_000
"""A container's may be small; the stores grow to a tenth of this in each process."""
BLOBS = "SELECT sha256 FROM photo_file UNION ALL SELECT sha256 FROM paper_file"
SINCE_3 = "'merged_into', 'in_charge'"


class Carried(NamedTuple):
    """A bundle on the stick; `blobs` are the photos and PDFs whose bytes are in it."""

    path: Path
    blobs: frozenset[str]
    clone: bool


class Road(Protocol):
    """How the laptops of a street are come by, and how a bundle is made and taken."""

    sealed: bool
    """Bundles are signed files, and every look at a store is taken."""

    def begin(self, codes: tuple[str, ...]) -> list[Store]:
        """Return laptops as they stand in the template, and the clone of B at the end."""

    def make(self, store: Store, **wish: Any) -> Carried:
        """Write a bundle."""

    def take(self, store: Store, path: Path) -> int | None:
        """Take a bundle in; return the number of the import."""

    def end(self, stores: list[Store], used: set[str]) -> None:
        """Clear up after an example."""


class OverFiles:
    """Everything as on the day: signed, sealed over every byte, read back, looked at."""

    sealed = True

    def begin(self, codes: tuple[str, ...]) -> list[Store]:
        self.home = Path(tempfile.mkdtemp(prefix="firesweep-many-"))
        shutil.copytree(template(), self.home, dirs_exist_ok=True)
        return [open_store(self.home / code) for code in (*codes, CLONE)]

    def make(self, store: Store, **wish: Any) -> Carried:
        path = laptops.sent(store, **wish).path
        return Carried(path, blobs_in(path), store.folder.name == CLONE)

    def take(self, store: Store, path: Path) -> int | None:
        return laptops.taken(store, path).number

    def end(self, stores: list[Store], used: set[str]) -> None:
        for store in stores:
            store.close()
        shutil.rmtree(self.home)


class ShortCut:
    """The same rows by the same statements, in memory where there is a disk in memory."""

    sealed = False

    def begin(self, codes: tuple[str, ...]) -> list[Store]:
        self.count = 0
        (home() / laptops.STICK).mkdir(exist_ok=True)
        return [opened(code) for code in (*codes, CLONE)]

    def make(self, store: Store, **asked: Any) -> Carried:
        wish = Wish(**asked)
        self.count += 1
        path = home() / laptops.STICK / f"{self.count}.fsb"
        shutil.copyfile(blank(max(LAYOUTS)), path)
        with store.read() as connection:
            number = streams.next_number(connection)
            whom = readers(connection, store.owner, wish.to, full=wish.full)
        order = Order(wish.to, number, whom, "陈丽", key_of(store.folder))
        made = fill(store, path, wish, order, no_step)
        sent.note_sent(store, made.note(path.name), "陈丽")
        return Carried(path, blobs_in(path), store.folder.name == CLONE)

    def take(self, store: Store, path: Path) -> int | None:
        with closing(sqlite3.connect(path)) as connection:
            manifest, blobs = read_manifest(connection), connection.execute(BLOBS).fetchone()
        assert isinstance(manifest, Manifest)
        if blobs:
            take_blobs(store, path, no_step)
        with store.write_beside("王志强", path) as change:
            check_fit(change.connection, store.owner, manifest, path.name)
            return merge(change, manifest, f"{manifest.laptop}{path.stem}", no_step)

    def end(self, stores: list[Store], used: set[str]) -> None:
        for store in stores:
            if store.folder.name in used:
                set_back(store)
        shutil.rmtree(home() / laptops.STICK)


def older(path: Path, layout: int) -> Path | None:
    """Write a bundle as an older program would have; None where it says what that one could not."""
    out = path.with_name(f"{path.stem}-{layout}.fsb")
    shutil.copyfile(blank(layout), out)
    with closing(sqlite3.connect(out, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("ATTACH ? AS newer", (str(path),))
        if any(connection.execute(query).fetchone() for query in _said_later(layout)):
            return None
        for name, columns in LAYOUTS[layout].items():
            names = ", ".join(f'"{each}"' for each in columns)
            connection.execute(f"INSERT INTO {name} ({names}) SELECT {names} FROM newer.{name}")
    return out


def _said_later(layout: int) -> Iterator[str]:
    """Yield what asks for anything that came with a later format."""
    last = {name for number in LAYOUTS if number <= layout for name in ROWS[number]}
    later = ", ".join(f"'{each}'" for each in ROWS[max(LAYOUTS)] if each not in last)
    yield f"SELECT 1 FROM newer.entry WHERE table_name IN ({later})"
    yield "SELECT 1 FROM newer.returned WHERE takes_back IS NOT NULL"
    if layout > 3:
        return
    yield "SELECT 1 FROM newer.hazard WHERE drill_id IS NOT NULL"
    yield "SELECT 1 FROM newer.paper WHERE kind IN ('drill', 'outreach')"
    if layout < 3:
        yield f"SELECT 1 FROM newer.entry WHERE field IN ({SINCE_3})"


def blobs_in(path: Path) -> frozenset[str]:
    """Hashes of the photos and PDFs whose bytes a bundle brings."""
    with closing(sqlite3.connect(path)) as connection:
        return frozenset(sha for (sha,) in connection.execute(BLOBS))


@cache
def home() -> Path:
    """A copy of the template for the whole run, in memory where that is to be had."""
    roomy = MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > NEEDED
    place = fresh_folder("quick", MEMORY if roomy else None)
    shutil.copytree(template(), place, dirs_exist_ok=True)
    return place


@cache
def opened(code: str) -> Store:
    """A laptop that stays open from example to example."""
    return open_store(home() / code)


@cache
def key_of(folder: Path) -> OwnKey:
    """The key of a laptop, which is not asked for on the quick road."""
    return own_key(folder)


@cache
def blank(layout: int) -> Path:
    """A bundle of a format with nothing in it."""
    path = home() / f"blank-{layout}.fsb"
    if layout == max(LAYOUTS):
        make_file(path)
        return path
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        for statement in schema(layout):
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {layout}")
    return path


def set_back(store: Store) -> None:
    """Let a laptop stand as it does in the template, without opening it anew."""
    store.photos.close()
    store.photos.path.unlink(missing_ok=True)
    source = sqlite3.connect(f"file:{template() / store.folder.name / store.path.name}?mode=ro",
                             uri=True)  # fmt: skip
    with closing(source), closing(sqlite3.connect(store.path)) as target:
        source.backup(target)
