"""What an office does with many hazards: opening the list, printing a batch, binding a dossier."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache, partial
from pathlib import Path
from typing import BinaryIO

import pypdfium2
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from firesweep.field import visit
from firesweep.field.finding import attach_photo, record_hazard
from firesweep.field.notice import issue_notice
from firesweep.field.photos import Intake, take_in
from firesweep.model.visit.inspection import Participant
from firesweep.model.vocabulary import PhotoRole, Post, Role
from firesweep.office.paper.dossier import dossier
from firesweep.office.paper.notices import kept_pdfs
from firesweep.paper.dossier import dossier_pdf
from firesweep.paper.notice import notice_pdf
from firesweep.paper.sheets import cover_pdf
from firesweep.settings import Settings
from firesweep.store.database import Store, open_store
from firesweep.store.journal import table_of
from firesweep.store.tables import Paper
from firesweep.ui.desk import Desk
from firesweep.ui.office.rectification import Rectification
from firesweep.ui.worker import Worker
from tests.bench.bigstore import Size, big_store
from tests.bench.figure import Figure, median_ms, timed_ms
from tests.bench.papers import working_copy
from tests.bench.stage import set_stage
from tests.factory import TODAY, a_hazard, a_premises, a_street

HELD = Size(premises=20_000, inspections=60_000, hazards=170_000)
"""Three in ten are open: 50,000."""
NOTICES, LOT = 200, 20
"""So many are issued singly and for the batch in turn: a disk is not as fast all the time."""
YEARS, VISITS_A_YEAR = 10, 4
TEAM = (
    Participant("王志强", Post.DEPUTY_SECTION_LEADER, Role.LEADER),
    Participant("陈丽", Post.COMMUNITY_CADRE, Role.MEMBER),
)


def figures() -> list[Figure]:
    """A list of 50,000 open hazards, 200 notices with two photos each, ten years of a premises."""
    with tempfile.TemporaryDirectory() as folder:
        return [*rectification(), *batch(Path(folder)), ten_years(Path(folder))]


def rectification() -> list[Figure]:
    """Open the real screen, until its first rows are painted."""
    set_stage()
    store, work = open_store(big_store(HELD)), Worker()
    desk = Desk(store, work, Settings(last_user="bench"))
    opened, counted = (
        statistics.median(open_ms(desk, counted=counted) for _ in range(7))
        for counted in (False, True)
    )
    work.shutdown()
    store.close()
    return [
        Figure("rectification over 50,000 open hazards opened", opened, 100),
        Figure("its chips that cut across counted, too", counted, 1000),
    ]


def open_ms(desk: Desk, *, counted: bool) -> float:
    """Open the screen as the window does, until the list is painted or all chips are counted."""
    began = time.perf_counter()
    screen = Rectification(desk)
    screen.resize(1200, 680)
    screen.show()
    while not (screen.held.across.reinspect if counted else len(screen.rows.lines)):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    screen.grab()
    took = (time.perf_counter() - began) * 1000
    screen.close()
    assert desk.work.wait_idle(20)
    screen.deleteLater()
    return took


def batch(folder: Path) -> list[Figure]:
    """Issue and print notices one by one, and as many at once."""
    store = a_street(folder / "batch")
    one_by_one, made = list[BinaryIO](), list[str]()

    def singly(visits: Sequence[str]) -> None:
        one_by_one.extend(bound(store, [issued(store, each)]) for each in visits)

    def for_the_batch(visits: Sequence[str]) -> None:
        made.extend(issued(store, each) for each in visits)

    alone = at_once = 0.0
    for start in range(0, NOTICES, LOT):
        lots = [[a_visit(store, n) for n in range(start, start + LOT)] for _ in range(2)]
        alone += timed_ms(partial(singly, lots[0]))
        at_once += timed_ms(partial(for_the_batch, lots[1]))
    pdf: list[BinaryIO] = []
    at_once += timed_ms(lambda: pdf.append(bound(store, made)))
    store.close()
    count, pages = pages_in(pdf[0]), sum(map(pages_in, one_by_one))
    few, all_of_them = (peak_mb(folder / "batch", n) for n in (NOTICES // 4, NOTICES))
    return [
        Figure("notice page of a batch / of one alone", at_once / count, 1, floor=alone / pages),
        Figure("notice pages issued and bound", at_once / count, 1000 / 30, "ms/page"),
        Figure("size of a page", pdf[0].seek(0, os.SEEK_END) / count / 1e6, 1, "MB"),
        Figure(
            f"memory of {NOTICES} notices / of {NOTICES // 4}", all_of_them, 1.2, "MB", floor=few
        ),
    ]


def a_visit(store: Store, number: int, day: date = TODAY) -> str:
    """A finished visit with one hazard and two photos of it; returns its id."""
    return found_at(store, a_premises(store, f"第{number}旅社"), number, day)


def found_at(store: Store, premises_id: str, number: int, day: date) -> str:
    """Visit a premises and find a hazard there, with two photos of it."""
    draft_id = visit.begin(store, premises_id, by="陈丽", script="zh_CN", today=day)
    visit.set_people(store, draft_id, TEAM, by="陈丽")
    hazard = a_hazard(deadline=(day + timedelta(7)).isoformat())
    record_hazard(store, draft_id, hazard, by="陈丽")
    for photo in photos()[number % 4 : number % 4 + 2]:
        attach_photo(store, draft_id, photo, role=PhotoRole.HAZARD, by="陈丽", hazard_id=hazard.id)
    visit.answer_rest_ok(store, draft_id, by="陈丽")
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    return visit.finish(store, draft_id, by="陈丽", today=day).inspection_id


@cache
def photos() -> list[Intake]:
    """Some photos of a phone, each unlike the others."""
    head, rest = working_copy()[:2], working_copy()[2:]
    return [take_in(head + b"\xff\xfe\0\3" + bytes([number]) + rest) for number in range(5)]


def issued(store: Store, inspection_id: str, day: date = TODAY) -> str:
    """Issue the notice of a visit; returns the paper's id."""
    return issue_notice(store, inspection_id, by="陈丽", today=day, render=notice_pdf).paper_id


def bound(store: Store, paper_ids: Sequence[str]) -> BinaryIO:
    """Bind papers as the window does before it prints them."""
    return kept_pdfs(store, paper_ids, cover=cover_pdf, today=TODAY).file


def pages_in(pdf: BinaryIO) -> int:
    """Count the pages of a PDF."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def peak_mb(folder: Path, notices: int) -> float:
    """Return the most memory a process of its own takes to bind some notices of a store."""
    words = [sys.executable, "-m", "tests.bench.life", str(folder), str(notices)]
    return float(subprocess.run(words, capture_output=True, text=True, check=True).stdout)


def bind_some(folder: str, notices: int) -> None:
    """Bind the first notices of a store, and say how much memory that took."""
    store = open_store(Path(folder))
    with store.read() as connection:
        paper = table_of(Paper).c
        ids = connection.execute(select(paper.id).order_by(paper.id).limit(notices)).scalars().all()
    bound(store, ids)
    store.close()
    # The kernel's own count begins anew with the program; getrusage inherits its parent's.
    lines = Path("/proc/self/status").read_text().splitlines()
    print(next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024)


def ten_years(folder: Path) -> Figure:
    """The dossier of a premises visited four times a year, a notice each time."""
    store = a_street(folder / "years")
    place = a_premises(store)
    for number in range(YEARS * VISITS_A_YEAR):
        day = TODAY - timedelta(365 * YEARS) + timedelta(number * 365 // VISITS_A_YEAR)
        issued(store, found_at(store, place, number, day), day)

    def bind() -> None:
        dossier_pdf(dossier(store, place, today=TODAY, script="zh_CN"), store.photos.jpeg)

    took = median_ms(bind, 3)
    store.close()
    return Figure(f"dossier of {YEARS} years", took, 2000)


if __name__ == "__main__":
    bind_some(sys.argv[1], int(sys.argv[2]))
