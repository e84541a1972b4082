"""The community head's week over five years of a street: opened, turned, painted, printed, grown.

All in time of the processor: a week is read on one thread and painted on one.
"""

import shutil
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

from firesweep.model.ids import new_id
from firesweep.model.period import Period, before, up_to, week_of
from firesweep.office.review.figures import review
from firesweep.office.review.minutes import minutes
from firesweep.office.review.sign_off import sign, signed, signed_across
from firesweep.paper.minutes import minutes_pdf
from firesweep.settings import Settings
from firesweep.store.database import Store, open_store
from firesweep.ui.desk import Desk
from firesweep.ui.office.week.page import Page, Wish, read_late, read_page
from firesweep.ui.office.week.screen import Week
from firesweep.ui.worker import Worker
from tests.bench.bigstore import LAST_DAY, Size, big_store
from tests.bench.edited import edited_store
from tests.bench.figure import Figure
from tests.bench.stage import set_stage

LONG = Size(premises=100_000, inspections=500_000, hazards=200_000, years=5)
THIN = Size(premises=100_000, inspections=50_000, hazards=20_000, years=5)
"""A tenth of it in every week: the page may cost ten times as much on the long one, no more."""
YOUNG = Size(premises=100_000, inspections=50_000, hazards=20_000, years=0.5)
"""The same weeks, and a tenth of the history before them: the page may hardly cost more."""
TODAY, WEEK = LAST_DAY + timedelta(2), week_of(LAST_DAY)
A_YEAR_AGO = week_of(LAST_DAY - timedelta(364))
RUNS = 5


def figures() -> list[Figure]:
    """Measure the figures alone first, then the screen and the paper of them."""
    long, thin, young = (big_store(size) for size in (LONG, THIN, YOUNG))
    cold, of_thin, of_young = (cold_ms(folder, WEEK) for folder in (long, thin, young))
    return [
        Figure("a week's figures, eight weeks beside them", cold, 300),
        Figure("the same a year ago", cold_ms(long, A_YEAR_AGO), 300),
        Figure("turned to the week before", turned_ms(long), 100),
        Figure("figures of ten times the work a week / of one", cold, 10, floor=of_thin),
        Figure("figures of ten times the history / of one", cold, 1.5, floor=of_young),
        among_edits(long, cold),
        *painted(long),
        Figure("what came late to a signed week and the one before", late_ms(long), 300),
        among_many(long),
        Figure("minutes as PDF", printed_ms(long), 1000),
    ]


def cold_ms(folder: Path, week: Period) -> float:
    """Return what a week costs that is the first asked of a store."""

    def once() -> float:
        with closing(open_store(folder)) as store:
            store.load()  # the window has done that behind Today
            return spent_ms(partial(review, store, week, TODAY))

    return min(once() for _ in range(RUNS))


def turned_ms(folder: Path) -> float:
    """Return what each of some weeks costs, turned to one after the other."""
    with closing(open_store(folder)) as store:
        review(store, WEEK, TODAY)
        return statistics.median(
            spent_ms(partial(review, store, week, TODAY)) for week in weeks_before(WEEK)
        )


def weeks_before(week: Period) -> Iterator[Period]:
    """Yield some weeks back from one."""
    for _ in range(RUNS):
        week = before(week)
        yield week


def among_edits(folder: Path, cold: float) -> Figure:
    """Return what a week costs after five years of edits, some made apart, and without them."""
    with tempfile.TemporaryDirectory() as name:
        edited = cold_ms(edited_store(folder, Path(name) / "edited"), WEEK)
        return Figure("figures beside 300,000 edits, 300 apart / none", edited, 1.5, floor=cold)


def painted(folder: Path) -> Iterator[Figure]:
    """Turn the real screen to weeks whose figures are there, until its pixels are."""
    application = set_stage()
    with closing(open_store(folder)) as store:
        work = Worker()
        screen = Week(Desk(store, work, Settings(last_user="bench"), today=lambda: TODAY))
        screen.resize(1166, 700)
        screen.show()
        work.wait_idle(60)
        application.processEvents()
        found = [_turned_on_screen(store, screen, week) for week in weeks_before(WEEK)]
        work.shutdown()
        screen.deleteLater()
    listed, shown = (statistics.median(each) for each in zip(*found, strict=True))
    yield Figure("the screen painted, 7,000 records in its list", shown, 150)
    yield Figure("those found and the screen painted, after the figures", listed + shown, 150)


def _turned_on_screen(store: Store, screen: Week, week: Period) -> tuple[float, float]:
    """Return what reading costs once the figures are there, and what showing it costs."""
    wish, pages = Wish(week, "", "zh_CN"), list[Page]()
    review(store, week, TODAY, "", wish.script)

    def read() -> None:
        with store.read() as connection:
            pages.append(read_page(store, connection, wish, TODAY))

    def show() -> None:
        screen.show_page(pages[0])
        screen.grab()

    screen.hand.period = week
    return spent_ms(read), spent_ms(show)


def late_ms(folder: Path) -> float:
    """Return what it costs to ask two signed weeks for what came in after them, in a new store."""
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name) / "signed"
        shutil.copytree(folder, copy)
        with closing(open_store(copy)) as store:
            for week in (before(WEEK), WEEK):
                sign(store, week, "张敏", by="陈丽", today=TODAY)
        return min(_asked_late_ms(copy) for _ in range(RUNS))


def _asked_late_ms(folder: Path) -> float:
    with closing(open_store(folder)) as store, store.read() as connection:
        store.load()
        return spent_ms(lambda: read_late(store, connection, Wish(WEEK, "", "zh_CN"), TODAY))


def among_many(folder: Path) -> Figure:
    """Return what a signed week costs among five years of signed ones, and alone."""
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name) / "signed"
        shutil.copytree(folder, copy)
        with closing(open_store(copy)) as store:
            sign(store, WEEK, "张敏", by="陈丽", today=TODAY)
        alone = min(_signed_ms(copy) for _ in range(RUNS))
        with closing(sqlite3.connect(copy / "records.db")) as connection, connection:
            _sign_like(connection, up_to(WEEK, 260)[:-1])
        many = min(_signed_ms(copy) for _ in range(RUNS))
        return Figure("a signed week among 260 / alone", many, 1.5, floor=alone)


def _signed_ms(folder: Path) -> float:
    with closing(open_store(folder)) as store:
        store.load()
        return spent_ms(lambda: (signed_across(store, WEEK), signed(store, WEEK)))


def _sign_like(connection: sqlite3.Connection, weeks: list[Period]) -> None:
    """Sign some weeks with the page, the records and the names of the one that is signed."""
    names = [row[1] for row in connection.execute("PRAGMA table_info(sign_off)")]
    given = {"id": "?", "week": "?", "starts": "?", "ends": "?"}
    values = ", ".join(given.get(name, name) for name in names)
    order = [name for name in names if name in given]
    rows = f"SELECT {values} FROM sign_off WHERE week = ?"
    for week in weeks:
        of = {"id": new_id(), "week": week.name, "starts": str(week.first), "ends": str(week.last)}
        connection.execute(
            f"INSERT INTO sign_off ({', '.join(names)}) {rows}",
            (*(of[name] for name in order), WEEK.name),
        )


def printed_ms(folder: Path) -> float:
    """Return what the minutes of a week cost, from nothing to the PDF."""
    with closing(open_store(folder)) as store:
        return min(
            spent_ms(lambda: minutes_pdf(minutes(store, WEEK, TODAY, script="zh_CN")))
            for _ in range(RUNS)
        )


def spent_ms(work: Callable[[], object]) -> float:
    """Return the processor time of one run in milliseconds."""
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000
