"""A second laptop of the practice street, for the pictures of what laptops send each other."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from firesweep.bundle.receive import receive
from firesweep.bundle.send import Wish, send
from firesweep.bundle.signing import KeyTrouble
from firesweep.bundle.trust import trust
from firesweep.office.registry import save_premises
from firesweep.store.database import Store, create_store

if TYPE_CHECKING:
    from stage import Stage

CODE = "K"
PHONES = ("10000010001", "10000010002")


def meet(store: Store, path: Path, laptop: str) -> None:
    """Trust the laptop a bundle comes from, as a person does by phone, and take it in."""
    with suppress(KeyTrouble):
        receive(store, path, by="陈丽")
    trust(store, laptop, by="陈丽")
    receive(store, path, by="陈丽")


def bundle_from_another(stage: Stage, premises_id: str) -> Path:
    """A bundle of a laptop that wrote another phone number than this one, and a new shop."""
    folder = Path(tempfile.mkdtemp(prefix="firesweep-"))
    store, by, today = stage.desk.store, stage.desk.by, stage.desk.today()
    first = send(store, folder, Wish(CODE, full=True, photo_bytes=0), by=by, today=today)
    owner = store.owner._replace(laptop=CODE)  # only the street office's bundle begins a laptop
    other = create_store(folder / CODE, owner.street, CODE, joining=owner)
    try:
        meet(other, first.path, store.owner.laptop)
        save_premises(store, premises_id, {"phone": PHONES[0]}, by=by)
        save_premises(other, premises_id, {"phone": PHONES[1], "contact": "林美玲"}, by="黄建国")
        return send(other, folder, Wish(), by="黄建国", today=today).path
    finally:
        other.close()
