"""What was recorded here and is not at the office, in the window: where each record is."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.app import places
from firesweep.model.occasion import OccasionKind
from firesweep.model.vocabulary import Where
from firesweep.office.logs import occasions
from firesweep.settings import Settings
from firesweep.store.database import Store
from firesweep.store.exchange.waiting import Waiting
from firesweep.ui.bundle import away as away_list
from firesweep.ui.bundle.bundles import Bundles
from firesweep.ui.bundle.places import send_command
from firesweep.ui.bundle.views import View
from firesweep.ui.desk import Desk
from firesweep.ui.field.inspection import Inspection
from firesweep.ui.office.logs.screen import Drills
from firesweep.ui.office.reports.screen import Reports
from firesweep.ui.registry.premises import Premises
from firesweep.ui.window.shell import Shell
from firesweep.ui.worker import Worker
from tests.bundle.laptops import sent, taken
from tests.bundle.street import a_photo, decided
from tests.factory import TODAY, a_drill, a_premises, a_report, a_self_check, a_visit

Settle = Callable[[], None]


@pytest.fixture
def shell(
    qtbot: QtBot, window: QApplication, worker: Worker, laptop: Store, tmp_path: Path,
    settle: Settle,
) -> Iterator[Shell]:  # fmt: skip
    """The window of laptop B."""
    settings = Settings(last_user="陈丽", bundle_folder=str(tmp_path))
    desk = Desk(laptop, worker, settings, today=lambda: TODAY)
    shell = Shell()
    qtbot.addWidget(shell)
    shell.resize(1366, 768)
    shell.open_desk(desk, places(), (), lambda: [send_command(desk)])
    shell.show()
    yield shell
    settle()


def away(shell: Shell, settle: Settle) -> Bundles:
    shell.go("bundles", view=View.AWAY)
    settle()
    assert isinstance(shell.open_screen, Bundles)
    return shell.open_screen


def rows_of(screen: Bundles) -> list[tuple[str, str]]:
    return [(line.pill, line.text) for line in screen.ui.rows.model().lines]


def test_every_record_says_where_it_is(
    shell: Shell, office: Store, laptop: Store, settle: Settle
) -> None:
    screen = away(shell, settle)
    assert screen.ui.empty.isVisibleTo(screen)
    premises_id = a_premises(laptop)
    a_photo(laptop, premises_id)
    made = sent(laptop, photo_bytes=0)
    a_drill(laptop)
    decided(laptop, premises_id)
    a_visit(laptop, premises_id)
    screen.load()
    settle()
    assert rows_of(screen) == [
        ("draft", "同福旅社"),
        ("only here", "同福旅社 · 约谈业主"),
        ("only here", "滨江社区文化广场 · 2026-11-20"),
        ("only here", "同福旅社 · 门头.jpg"),
        ("on its way in bundle 1", "同福旅社"),
    ]
    taken(office, made.path)
    taken(laptop, sent(office, to="B").path)
    screen.load()
    settle()
    assert [text for _, text in rows_of(screen)] == [
        "同福旅社", "同福旅社 · 约谈业主", "滨江社区文化广场 · 2026-11-20", "同福旅社 · 门头.jpg",
    ]  # fmt: skip


def test_of_very_many_the_newest_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(away_list, "MOST", 2)
    found = [Waiting("person", str(n), "", Where.HERE, None, "", f"张{n}") for n in range(1, 5)]
    assert [line.text for line in away_list.away_lines(found)] == ["张1", "张2", "Earlier ones: 2"]


@pytest.mark.parametrize(
    ("record", "place"),
    [("premises", Premises), ("self_check", Premises), ("drill", Drills), ("report", Reports),
     ("inspection", Inspection)],
)  # fmt: skip
def test_enter_leads_to_the_record(
    shell: Shell, laptop: Store, settle: Settle, record: str, place: type
) -> None:
    premises_id = a_premises(laptop)
    a_self_check(laptop, premises_id)
    a_drill(laptop)
    a_report(laptop)
    a_visit(laptop, premises_id)
    screen = away(shell, settle)
    (row,) = (id_ for id_ in screen.ui.rows.model().lines.ids if f"\t{record}\t" in id_)
    screen.choose_row(row)
    settle()
    assert isinstance(shell.open_screen, place)


def test_a_draft_of_a_correction_leads_to_what_it_corrects(
    shell: Shell, laptop: Store, settle: Settle
) -> None:
    drill_id = a_drill(laptop)
    occasions.keep_draft(laptop, OccasionKind.DRILL, drill_id, {"place": "文化广场"}, by="陈丽")
    screen = away(shell, settle)
    (row,) = (id_ for id_ in screen.ui.rows.model().lines.ids if id_.startswith("draft\tdrill"))
    screen.choose_row(row)
    settle()
    assert isinstance(shell.open_screen, Drills)
    assert "2026-11-20" in shell.open_screen.ui.about.text()


def test_what_is_shown_of_one_says_where_it_is(
    shell: Shell, office: Store, laptop: Store, settle: Settle
) -> None:
    report_id, drill_id = a_report(laptop), a_drill(laptop)
    made = sent(laptop)

    def told() -> list[str]:
        shell.go("drills", kind="drill", occasion_id=drill_id)
        settle()
        assert isinstance(shell.open_screen, Drills)
        drill = shell.open_screen.ui.about.text()
        shell.go("reports", report_id=report_id)
        settle()
        assert isinstance(shell.open_screen, Reports)
        return [drill, shell.open_screen.ui.about.text()]

    assert all(text.endswith("on its way in bundle 1") for text in told())
    taken(office, made.path)
    taken(laptop, sent(office, to="B").path)
    assert all("on its way" not in text for text in told())
