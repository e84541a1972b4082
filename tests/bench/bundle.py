"""Bundles against what SQLite itself needs for the same rows and blobs."""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from random import Random

from firesweep.bundle.join import invite, join
from firesweep.bundle.look import look
from firesweep.bundle.receive import receive
from firesweep.bundle.send import Wish, send
from firesweep.model.ids import new_id
from firesweep.model.photo import Intake
from firesweep.model.premises import PremisesDraft
from firesweep.store import premises, registers, tables
from firesweep.store.database import Owner, Store, create_store, open_store
from firesweep.store.photos import _sha256
from tests.bench.figure import Figure, timed_ms

TODAY = date(2026, 11, 23)
LINES = 200_000
PHOTOS = 5_000
PHOTO_BYTES = 250_000
EDITED = 0.2
"""Part of the lines that edit a field; the rest are new premises."""


def figures() -> list[Figure]:
    """Send, look and receive the size of a hard week; then nothing new, then ten times less."""
    found = list(measured(LINES, PHOTOS))
    tenth = {figure.name: figure for figure in measured(LINES // 10, PHOTOS // 10)}
    receive_name = "receive / ATTACH + INSERT … SELECT"
    whole = next(figure for figure in found if figure.name == receive_name)
    return [
        *found,
        Figure("receive ×10 lines and photos / time ×10", whole.measured, 1.5,
               floor=10 * tenth[receive_name].measured),
    ]  # fmt: skip


def measured(lines: int, photos: int) -> Iterator[Figure]:
    """The figures of one size."""
    with _laptops(lines, photos) as (sender, office, stick):
        path = stick / "week.fsb"
        sending = timed_ms(lambda: send(sender, path, Wish(), by="bench", today=TODAY))
        yield Figure("send / copy of the same bytes", sending, 2.0, floor=_copy(path))
        raw = _raw(path, stick)
        looking = timed_ms(lambda: look(office, path))
        taking = timed_ms(lambda: receive(office, path, by="bench"))
        yield Figure("receive / ATTACH + INSERT … SELECT", taking, 3.0, floor=raw)
        yield Figure("look / receive", looking, 0.25, floor=taking)
        nothing = timed_ms(lambda: receive(office, path, by="bench"))
        yield Figure("receive with nothing new", nothing, 1000)


@contextmanager
def _laptops(lines: int, photos: int) -> Iterator[tuple[Store, Store, Path]]:
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        office = create_store(
            home / "A", Owner(new_id(), "临江街道", "A", practice=False, office="A")
        )
        with office.write("bench") as change:
            area = registers.add_communities(change, ["滨江社区"])[0]
        first = invite(office, home, "B", by="bench", today=TODAY)
        join(home / "B", first.path)
        sender = open_store(home / "B")
        _work(sender, area, lines, photos)
        yield sender, office, home
        sender.close()
        office.close()


def _work(store: Store, area: str, lines: int, photos: int) -> None:
    chance, edits = Random(2026), int(lines * EDITED)
    drafts = (
        PremisesDraft(name=f"临江{number}号店", categories="SHP", community_id=area,
                      phone=str(number))
        for number in range(lines - edits - photos)
    )  # fmt: skip
    with store.write("bench") as change:
        ids = premises.add_premises(change, drafts)
        for number in range(edits):
            change.edit(tables.Premises, chance.choice(ids), {"remarks": f"第{number}次"},
                        community=area)  # fmt: skip
        rows = [_photo(store, chance, ids[0]) for _ in range(photos)]
        change.add_many(tables.PhotoFact, rows, community=area)


def _photo(store: Store, chance: Random, premises_id: str) -> dict[str, object]:
    frame = b"\xff\xd8\xff\xc0\x00\x0b\x08\x04\xb0\x06\x40\x01\x01\x11\x00"
    jpeg = frame + chance.randbytes(PHOTO_BYTES)
    sha = _sha256(jpeg)
    small = b"\xff\xd8\xff\xc0\x00\x0b\x08\x00\x78\x00\xa0\x01\x01\x11\x00"
    store.photos.add(Intake(sha, sha, jpeg, small, 1600, 1200, "", 0, None, None, None))
    return tables.PhotoFact(
        id=new_id(), premises_id=premises_id, role="premises", sha256=sha, original_sha256=sha
    ).model_dump()


def _copy(path: Path) -> float:
    return timed_ms(lambda: shutil.copyfile(path, path.with_suffix(".copy")))


def _raw(path: Path, folder: Path) -> float:
    """The floor: the same tables copied by SQLite alone, with nothing checked."""
    target = sqlite3.connect(folder / "raw.db", isolation_level=None)
    target.execute("PRAGMA page_size = 16384")
    target.execute("ATTACH ? AS bundle", (str(path),))
    made = target.execute(
        "SELECT sql FROM bundle.sqlite_schema WHERE type = 'table' AND name <> 'seal'"
    ).fetchall()
    for (statement,) in made:
        target.execute(statement)

    def copy() -> None:
        target.execute("BEGIN")
        names = "SELECT name FROM main.sqlite_schema WHERE type = 'table'"
        for (name,) in target.execute(names).fetchall():
            target.execute(f"INSERT INTO main.{name} SELECT * FROM bundle.{name}")
        target.execute("COMMIT")

    took = timed_ms(copy)
    target.close()
    return took
