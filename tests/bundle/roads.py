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
from firesweep.store import streams
from firesweep.store.bundle.file import make_file
from firesweep.store.bundle.format import APPLICATION_ID, FORMAT, LAYOUTS, ROWS
from firesweep.store.bundle.manifest import Manifest, read_manifest
from firesweep.store.bundle.schema import schema
from firesweep.store.database import Store, open_store
from firesweep.store.exchange import sent
from firesweep.store.exchange.standing import readers
from firesweep.store.merge.attaching import write_beside
from firesweep.store.merge.bundle_read import check_fit
from firesweep.store.merge.merge import merge
from firesweep.store.own_key import OwnKey, own_key
from tests.bundle import laptops
from tests.bundle.street import CLONE, Line, fresh_folder

MEMORY, NEEDED = Path("/dev/shm"), 500_000_000
"""A container's may be small; the stores grow to a tenth of this in each process."""
BLOBS = "SELECT sha256 FROM photo_file UNION ALL SELECT sha256 FROM paper_file"
STREAMS = "SELECT laptop, community_id, base, highest FROM stream WHERE highest > 0"
LOOSE = "SELECT s.laptop, s.community_id, l.number FROM loose l JOIN stream s ON s.id = l.stream_id"
SINCE_3 = "'merged_into', 'in_charge'"


class Carried(NamedTuple):
    """A bundle on the stick, and what is in it."""

    path: Path
    number: int
    blobs: frozenset[str]
    """Photos and PDFs whose bytes it brings."""
    streams: dict[tuple[str, str], tuple[int, int]]
    """What it carries of each: the line it goes on from, and the last."""
    loose: list[Line]
    layout: int = FORMAT

    @property
    def lines(self) -> set[Line]:
        """The lines it brings to whoever it is for."""
        runs = self.streams.items()
        goes = {(*of, n) for of, (base, last) in runs for n in range(base + 1, last + 1)}
        return goes | set(self.loose)


class Road(Protocol):
    """How the laptops of a street are come by, and how a bundle is made and taken."""

    sealed: bool
    """Bundles are signed files, and every look at a store is taken."""

    def begin(self, ground: Path, codes: tuple[str, ...]) -> list[Store]:
        """Return laptops as they stand in a template, and the clone of B at the end."""

    def make(self, store: Store, **wish: Any) -> Carried:
        """Write a bundle."""

    def make_as_of_old(self, store: Store, to: str, layout: int) -> Carried | None:
        """Write a bundle as a program would that knew no communities; None where it could not."""

    def take(self, store: Store, path: Path) -> int | None:
        """Take a bundle in; return the number of the import."""

    def end(self, stores: list[Store], used: set[str]) -> None:
        """Clear up after an example."""


class OverFiles:
    """Everything as on the day: signed, sealed over every byte, read back, looked at."""

    sealed = True

    def begin(self, ground: Path, codes: tuple[str, ...]) -> list[Store]:
        self.home = Path(tempfile.mkdtemp(prefix="firesweep-many-"))
        shutil.copytree(ground, self.home, dirs_exist_ok=True)
        return [open_store(self.home / code) for code in (*codes, CLONE)]

    def make(self, store: Store, **wish: Any) -> Carried:
        return carried(laptops.sent(store, **wish).path)

    def make_as_of_old(self, store: Store, to: str, layout: int) -> Carried | None:
        return None  # it would have to be signed anew

    def take(self, store: Store, path: Path) -> int | None:
        return laptops.taken(store, path).number

    def end(self, stores: list[Store], used: set[str]) -> None:
        for store in stores:
            store.close()
        shutil.rmtree(self.home)


class ShortCut:
    """The same rows by the same statements, in memory where there is a disk in memory."""

    sealed = False

    def begin(self, ground: Path, codes: tuple[str, ...]) -> list[Store]:
        self.ground, self.count = ground, 0
        self.stick = home(ground) / laptops.STICK
        self.stick.mkdir(exist_ok=True)
        return [opened(ground, code) for code in (*codes, CLONE)]

    def make(self, store: Store, **wish: Any) -> Carried:
        return carried(self._made(store, Wish(**wish), as_of_old=False))

    def make_as_of_old(self, store: Store, to: str, layout: int) -> Carried | None:
        made = carried(self._made(store, Wish(to), as_of_old=True))
        path = older(made.path, layout)
        return made._replace(path=path, layout=layout) if path else None

    def _made(self, store: Store, wish: Wish, *, as_of_old: bool) -> Path:
        self.count += 1
        path = self.stick / f"{self.count}.fsb"
        shutil.copyfile(blank(max(LAYOUTS)), path)
        with store.read() as connection:
            number = streams.next_number(connection)
            whom = readers(connection, store.owner, wish.to, full=wish.full)
        if as_of_old:
            whom = tuple(each._replace(community="") for each in whom)
        order = Order(wish.to, number, whom, "陈丽", key_of(store.folder))
        made = fill(store, path, wish, order, no_step)
        note = made.note(path.name)
        with sent.numbered(store, note, "陈丽"):
            pass  # it lies there already
        sent.note_sent(store, note, "陈丽")
        return path

    def take(self, store: Store, path: Path) -> int | None:
        with closing(sqlite3.connect(path)) as connection:
            manifest, blobs = read_manifest(connection), connection.execute(BLOBS).fetchone()
        assert isinstance(manifest, Manifest)
        if blobs:
            take_blobs(store, path, no_step)
        with write_beside(store, "王志强", path, unless=lambda: False) as change:
            check_fit(change.connection, store.owner, manifest, path.name)
            return merge(change, manifest, f"{manifest.laptop}{path.stem}", no_step)

    def end(self, stores: list[Store], used: set[str]) -> None:
        for store in stores:
            if store.folder.name in used:
                set_back(store, self.ground / store.folder.name)
        shutil.rmtree(self.stick)


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
    yield "SELECT 1 FROM newer.step WHERE undoes IS NOT NULL"
    if layout > 3:
        return
    yield "SELECT 1 FROM newer.hazard WHERE drill_id IS NOT NULL"
    yield "SELECT 1 FROM newer.paper WHERE kind IN ('drill', 'outreach')"
    yield "SELECT 1 FROM newer.loose"
    yield (
        "SELECT 1 FROM newer.held h JOIN newer.stream s ON s.id = h.stream_id "
        "WHERE s.highest <> h.highest"
    )
    if layout < 3:
        yield f"SELECT 1 FROM newer.entry WHERE field IN ({SINCE_3})"


def carried(path: Path) -> Carried:
    """See what a bundle brings."""
    with closing(sqlite3.connect(path)) as connection:
        (number,) = connection.execute("SELECT number FROM manifest").fetchone()
        blobs = frozenset(sha for (sha,) in connection.execute(BLOBS))
        goes = {tuple(row[:2]): tuple(row[2:]) for row in connection.execute(STREAMS)}
        loose = [tuple(row) for row in connection.execute(LOOSE)]
        return Carried(path, number, blobs, goes, loose)


@cache
def in_memory(name: str) -> Path:
    """A folder for the whole run, in memory where that is to be had."""
    roomy = MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > NEEDED
    return fresh_folder(name, MEMORY if roomy else None)


@cache
def home(ground: Path) -> Path:
    """A copy of a template for the whole run."""
    return Path(shutil.copytree(ground, in_memory(f"quick-{ground.name}"), dirs_exist_ok=True))


@cache
def opened(ground: Path, code: str) -> Store:
    """A laptop that stays open from example to example."""
    return open_store(home(ground) / code)


@cache
def key_of(folder: Path) -> OwnKey:
    """The key of a laptop, which is not asked for on the quick road."""
    return own_key(folder)


@cache
def blank(layout: int) -> Path:
    """A bundle of a format with nothing in it."""
    path = in_memory("blank") / f"{layout}.fsb"
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


def set_back(store: Store, to: Path) -> None:
    """Let a laptop stand as it does in a template, without opening it anew."""
    store.photos.close()
    store.photos.path.unlink(missing_ok=True)
    source = sqlite3.connect(f"file:{to / store.path.name}?mode=ro", uri=True)
    with closing(source), closing(sqlite3.connect(store.path)) as target:
        (version,) = target.execute("PRAGMA schema_version").fetchone()
        source.backup(target)
        # The tables are what they were: no open connection has to read the schema anew.
        target.execute(f"PRAGMA schema_version = {version}")
