"""A street office and one laptop, for the pictures of what laptops send each other."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

from firesweep.bundle.join import invite, join
from firesweep.bundle.receive import receive
from firesweep.bundle.send import Wish, send
from firesweep.office.registry.upkeep import save_premises
from firesweep.office.street import new_street
from firesweep.store.database import Store, open_store
from firesweep.store.street import communities

CODES = ("B", "C")
OFFICE, TEAM = "陈丽", "黄建国"


class Street(NamedTuple):
    """The office's data directory, and bundles that came to it."""

    office: Path
    bundles: list[Path]


def two_laptops(folder: Path, today: date) -> Street:
    """An office whose laptop B wrote another phone number at the same time, and a new shop.

    B works for one community, C, which has not joined yet, for the other; a shop moved between.
    """
    office = new_street(folder / "A", "临江街道", ["滨江社区", "望江社区"], "A")
    inn = shop(office, "望江旅馆", "HTL", phone="10000010001")
    moved = shop(office, "江心饭店", "RST", community_id=areas(office)[1])
    for code, area in zip(CODES, areas(office), strict=True):
        invite(office, folder, code, by=OFFICE, today=today, community=area)
    laptop = joined(folder, "B")
    receive(office, send(laptop, folder, Wish(), by=TEAM, today=today).path, by=OFFICE)
    save_premises(office, inn, {"phone": "10000010002"}, by=OFFICE)
    save_premises(office, moved, {"community_id": areas(office)[0]}, by=OFFICE)
    save_premises(laptop, inn, {"phone": "10000010003", "contact": "林美玲"}, by=TEAM)
    shop(laptop, "江畔人家酒楼", "RST")
    bundle = send(laptop, folder, Wish(), by=TEAM, today=today).path
    half = folder / bundle.name.replace("_B_", "_C_")
    half.write_bytes(bundle.read_bytes()[:4096])
    for store in (office, laptop):
        store.close()
    return Street(folder / "A", [bundle, half])


def joined(folder: Path, code: str) -> Store:
    """A laptop that took in the bundle written for its code."""
    first = next(iter(sorted(folder.glob("*_0001.fsb" if code == CODES[0] else "*_0002.fsb"))))
    join(folder / code, first)
    return open_store(folder / code)


def shop(store: Store, name: str, category: str, **values: str) -> str:
    """A premises in the first community, unless another is named."""
    known = {"name": name, "categories": category, "community_id": areas(store)[0]}
    return save_premises(store, None, known | values, by=OFFICE).premises_id


def areas(store: Store) -> list[str]:
    """The ids of the communities."""
    with store.read() as connection:
        return [area.id for area in communities(connection)]
