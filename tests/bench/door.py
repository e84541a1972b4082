"""A team at the door on the store of 100,000 premises: begin a visit, answer item by item."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from firesweep.field import visit
from firesweep.model.vocabulary import Answer
from firesweep.settings import Settings
from firesweep.store.database import Store, open_store
from firesweep.store.tables import Premises
from firesweep.store.visit import drafts
from firesweep.ui.desk import Desk
from firesweep.ui.worker import Worker
from tests.bench.bigstore import big_store
from tests.bench.figure import Figure, p95, timed_ms

VISITS = 8
TODAY = date(2026, 11, 24)


def figures() -> list[Figure]:
    """An answer is committed when the screen hears of it: worker, transaction and disk."""
    QApplication.instance() or QApplication([])
    with _copy_of_big_store() as store:
        work = Worker()
        desk = Desk(store, work, Settings(last_user="bench"), today=lambda: TODAY)
        begun, answered = [], []
        for premises_id in _premises(store):
            begun.append(timed_ms(partial(_begin, store, premises_id)))
            for draft_id, code in _items(store, premises_id):
                answered.append(timed_ms(partial(_answer, desk, draft_id, code)))
        work.shutdown()
    return [
        Figure("one answer committed, 95 of 100", p95(answered), 20),
        Figure("visit begun, 95 of 100", p95(begun), 100),
    ]


def _begin(store: Store, premises_id: str) -> str:
    return visit.begin(store, premises_id, by="bench", script="zh_CN", today=TODAY)


def _answer(desk: Desk, draft_id: str, code: str) -> None:
    heard: list[object] = []
    owner = QObject()
    desk.write(
        owner, partial(visit.answer, desk.store, draft_id, code, Answer.OK, by="bench"),
        heard.append,
    )  # fmt: skip
    assert desk.work.wait_idle(20)
    assert heard


def _premises(store: Store) -> list[str]:
    with store.read() as connection:
        table = Premises.__table__  # type: ignore[attr-defined]
        rows = connection.execute(select(table.c.id).order_by(table.c.row).limit(VISITS))
        return list(rows.scalars())


def _items(store: Store, premises_id: str) -> list[tuple[str, str]]:
    draft_id = _begin(store, premises_id)
    with store.read() as connection:
        return [(draft_id, item.code) for item in drafts.visit(connection, draft_id).items]


@contextmanager
def _copy_of_big_store() -> Iterator[Store]:
    """The kept store stays as it is: the next bench wants it so."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        shutil.copytree(big_store(), data)
        store = open_store(data)
        yield store
        store.close()
