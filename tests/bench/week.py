"""A laptop's week as a bundle carries it: visits, hazards and their steps, edits, photos."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from random import Random
from typing import NamedTuple

from firesweep.bundle.join import invite, join
from firesweep.model.hazard.life import StepKind
from firesweep.model.ids import new_id
from firesweep.model.visit.photo import Intake
from firesweep.store import registers, tables
from firesweep.store.database import Owner, Store, create_store, open_store
from firesweep.store.journal import Change
from firesweep.store.merge import laptop_keys
from firesweep.store.own_key import own_key
from firesweep.store.photos import _sha256
from firesweep.store.registry import premises
from tests.bench.bigstore import a_hazard, a_premises, a_visit

TODAY = date(2026, 11, 23)
PHOTO_BYTES = 250_000
SHARES = {"premises": 0.1, "edits": 0.15, "visits": 0.3, "hazards": 0.2}
"""Of the journal lines that are no photos; the rest are steps, one a hazard and some more."""


class Laptops(NamedTuple):
    """A laptop with a week's work, the office that has none of it, and where bundles lie."""

    sender: Store
    office: Store
    stick: Path
    area: str
    beats: list[str]

    def work_on(self, lines: int) -> None:
        """Let the laptop write some more lines."""
        _work(self.sender, self.area, self.beats, lines, 0)


@contextmanager
def laptops(lines: int, photos: int) -> Iterator[Laptops]:
    """Lend an office and a laptop that has written so many journal lines, photos among them."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        owner = Owner(new_id(), "临江街道", "A", practice=False, office="A")
        office = create_store(home / "A", owner)
        with office.write("bench") as change:
            area, beats = _places(change)
        first = invite(office, home, "B", by="bench", today=TODAY)
        join(home / "B", first.path)
        sender = open_store(home / "B")
        _work(sender, area, beats, lines - photos, photos)
        yield Laptops(sender, office, home, area, beats)
        sender.close()
        office.close()


def get_to_know(office: Store, sender: Store) -> None:
    """Let the office know the laptop's key, as after its first bundle."""
    own = own_key(sender.folder)
    with office.write("bench") as change:
        laptop_keys.meet(change, sender.owner.laptop, own.public, own.age, laptop_keys.FIRST)


def _places(change: Change) -> tuple[str, list[str]]:
    area = registers.add_communities(change, ["滨江社区"])[0]
    return area, list(registers.add_beats(change, area, ["一片区", "二片区"]))


def _work(store: Store, area: str, beats: list[str], lines: int, photos: int) -> None:
    chance = Random(2026)
    count = {name: int(lines * share) for name, share in SHARES.items()}
    with store.write("bench") as change:
        drafts = (a_premises(chance, n, area, chance.choice(beats))
                  for n in range(count["premises"]))  # fmt: skip
        ids = premises.add_premises(change, drafts)
        for number in range(count["edits"]):
            change.edit(tables.Premises, chance.choice(ids), {"remarks": f"第{number}次"},
                        community=area)  # fmt: skip
        visits = [_visit(chance, chance.choice(ids), area) for _ in range(count["visits"])]
        change.add_many(tables.Inspection, visits, community=area)
        found = [a_hazard(chance.choice(visits)) for _ in range(count["hazards"])]
        change.add_many(tables.Hazard, found, community=area)
        _steps(change, chance, found, area, lines - sum(count.values()))
        rows = [_photo(store, chance, chance.choice(visits)) for _ in range(photos)]
        change.add_many(tables.PhotoFact, rows, community=area)


def _visit(chance: Random, premises_id: str, area: str) -> dict[str, object]:
    """Return a visit whose thirty answers differ from the next one's, reasons among them."""
    given = chance.choices(("ok", "not_applicable", "hazard", "not_seen"), (85, 8, 5, 2), k=30)
    answers = [
        {"code": f"C{number:03}", "text": f"第{number}项：安全出口畅通，未锁闭、未堵塞",
         "answer": answer,
         "reason": f"{chance.randint(1, 9999)}室未开门" if answer == "not_seen" else ""}
        for number, answer in enumerate(given)
    ]  # fmt: skip
    return a_visit(chance, premises_id, [area]) | {"answers": answers}


def _steps(
    change: Change, chance: Random, hazards: list[dict[str, object]], area: str, count: int
) -> None:
    later = [StepKind.REPORTED_FIXED] * (count - len(hazards))
    first = [(hazard, StepKind.NOTICED) for hazard in hazards]
    rows = [
        tables.StepFact(
            id=new_id(), hazard_id=str(hazard["id"]), kind=kind, on="2026-11-20",
            at="2026-11-20T08:00:00.000+00:00", by="陈丽", counter=change.counter + number,
            laptop="B", deadline="2026-12-01" if kind is StepKind.NOTICED else None,
        ).model_dump()
        for number, (hazard, kind) in enumerate(
            [*first, *((chance.choice(hazards), kind) for kind in later)], 1
        )
    ]  # fmt: skip
    change.add_many(tables.StepFact, rows, community=area)


def _photo(store: Store, chance: Random, visit: dict[str, object]) -> dict[str, object]:
    frame = b"\xff\xd8\xff\xc0\x00\x0b\x08\x04\xb0\x06\x40\x01\x01\x11\x00"
    jpeg = frame + chance.randbytes(PHOTO_BYTES)
    sha = _sha256(jpeg)
    small = b"\xff\xd8\xff\xc0\x00\x0b\x08\x00\x78\x00\xa0\x01\x01\x11\x00\xff\xd9"
    store.photos.add(Intake(sha, sha, jpeg, small, 1600, 1200, "", 0, None, None, None))
    return tables.PhotoFact(
        id=new_id(), premises_id=str(visit["premises_id"]), inspection_id=str(visit["id"]),
        role="premises", sha256=sha, original_sha256=sha,
    ).model_dump()  # fmt: skip
