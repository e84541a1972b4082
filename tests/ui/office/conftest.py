"""A street with premises, a sweep, hazards and notices for the office's screens."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from firesweep.model.hazard.life import StepKind
from firesweep.store.database import Store
from firesweep.store.hazard import hazards
from firesweep.store.paper import papers
from firesweep.store.registry.premises import premises
from firesweep.ui.desk import Desk
from firesweep.ui.office.escalation_dialogs import (
    AnswerDialog,
    ListDialog,
    ReferDialog,
    ReopenDialog,
    VoidDialog,
)
from firesweep.ui.office.history import HazardHistory
from firesweep.ui.office.reinspect_dialog import ReinspectDialog
from firesweep.ui.office.renotice_dialog import RenoticeDialog
from firesweep.ui.office.step_dialogs import (
    CloseDialog,
    ExtendDialog,
    ReportedDialog,
    ServeDialog,
)
from tests.factory import a_finished_visit, a_hazard, a_premises

ISSUED = "2026-11-10"
MakeNotice = Callable[..., str]
STEPS = (
    ServeDialog,
    ExtendDialog,
    ReportedDialog,
    CloseDialog,
    ReferDialog,
    AnswerDialog,
    ListDialog,
    ReopenDialog,
    VoidDialog,
)


@pytest.fixture
def a_notice(store: Store, pdf: bytes) -> MakeNotice:
    """Issue a notice for one hazard of a new premises; returns the paper's id."""

    def make(name: str = "同福旅社", deadline: str = "2026-11-30", *, serial: int = 1) -> str:
        premises_id = a_premises(store, name, address=f"临江路{serial}号")
        done = a_finished_visit(store, premises_id, a_hazard(deadline=deadline))
        with store.read() as connection:
            community = premises(connection, premises_id)["community_id"]
        sha = store.photos.add_paper(pdf)
        with store.write("陈丽") as change:
            paper_id = papers.add_paper(
                change,
                community_id=community,
                kind="notice",
                number=f"临江街消整〔2026〕B{serial:04}号",
                premises_id=premises_id,
                inspection_id=done.inspection_id,
                issued_on=ISSUED,
                deadline=deadline,
                check_code="7K2M",
                script="zh_CN",
                content={},
                pdf_sha256=sha,
            )
            for hazard_id in done.to_notice:
                hazards.add_step(change, hazard_id, StepKind.NOTICED, ISSUED, deadline=deadline,
                                 paper_id=paper_id)  # fmt: skip
        return paper_id

    return make


@pytest.fixture
def a_week(a_notice: MakeNotice) -> None:
    """One overdue, one due today, one this week, one later."""
    days = (date(2026, 11, 20), date(2026, 11, 24), date(2026, 11, 26), date(2026, 12, 20))
    for serial, day in enumerate(days, 1):
        a_notice(f"第{serial}旅社", day.isoformat(), serial=serial)


@pytest.fixture
def desk_dialogs(
    a_notice: MakeNotice, store: Store, desk: Desk, qtbot: QtBot
) -> Callable[[], list[QDialog]]:
    """Make every dialog of the rectification desk, about one hazard with a notice."""
    a_notice()

    def make() -> list[QDialog]:
        with store.read() as connection:
            line = hazards.open_hazards(connection)[0]
        dialogs: list[QDialog] = [
            *(each(desk, line) for each in STEPS),
            ReinspectDialog(desk, [line]),
            RenoticeDialog(desk, line, [line.id]),
            HazardHistory(desk, line),
        ]
        for dialog in dialogs:
            qtbot.addWidget(dialog)
        return dialogs

    return make
