"""Self-checks on the panel of a premises: the sheet is printed, entered by keys, and compared."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from firesweep.model.vocabulary import Answer
from firesweep.office.logs import self_checks as office
from firesweep.store.database import Store
from firesweep.store.logs import self_checks
from firesweep.ui.desk import Desk
from firesweep.ui.dialogs.reason_dialog import VoidDialog
from firesweep.ui.paper.preview import Preview
from firesweep.ui.registry.hand_out import HandOut
from firesweep.ui.registry.premises_panel import PremisesPanel
from firesweep.ui.registry.self_check_entry import SelfCheckEntry
from firesweep.ui.rows.model import RowModel
from tests.factory import a_finished_visit, a_hazard, a_premises, a_self_check
from tests.ui.reach import unnamed

Settle = Callable[[], None]


@pytest.fixture
def panel(desk: Desk, store: Store, settle: Settle, qtbot: QtBot) -> PremisesPanel:
    made = PremisesPanel(desk)
    qtbot.addWidget(made)
    made.resize(520, 660)
    made.show()
    made.show_premises(a_premises(store))
    settle()
    return made


def lines(store: Store) -> list[self_checks.SelfCheckLine]:
    with store.read() as connection:
        return self_checks.lines(connection)


def opened(panel: PremisesPanel, settle: Settle) -> SelfCheckEntry:
    panel.ui.tabs.setCurrentWidget(panel.ui.papers_page)
    panel.ui.enterCheck.click()
    settle()
    return panel.findChildren(SelfCheckEntry)[-1]


def visits(panel: PremisesPanel, settle: Settle) -> list[tuple[str, str]]:
    panel.refresh()
    settle()
    model = panel.ui.visits.model()
    assert isinstance(model, RowModel)
    return [(line.text, line.more) for line in model.lines]


def test_the_sheet_is_printed_from_the_papers(panel: PremisesPanel, settle: Settle) -> None:
    panel.ui.tabs.setCurrentWidget(panel.ui.papers_page)
    panel.ui.selfCheck.click()
    settle()
    (shown,) = panel.findChildren(Preview)
    assert shown.name == "Self-check sheet"
    shown.reject()


def test_a_sheet_is_entered_by_four_keys(
    store: Store, panel: PremisesPanel, settle: Settle, qtbot: QtBot
) -> None:
    entry = opened(panel, settle)
    entry.activateWindow()
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4):
        qtbot.keyClick(entry.ui.list, key)
    first = list(entry.texts)[:4]
    assert [entry.answers[code] for code in first] == list(Answer)
    assert entry.ui.list.current_id() == list(entry.texts)[4]
    qtbot.keyClick(entry.ui.list, Qt.Key.Key_A)
    assert len(entry.answers) == len(entry.texts)
    entry.ui.person.setText("周小燕")
    entry.ui.ok.click()
    settle()
    (line,) = lines(store)
    assert (line.person, line.answered) == ("周小燕", len(entry.texts))


def test_what_is_wrong_is_said_and_the_cursor_stands_there(
    panel: PremisesPanel, settle: Settle
) -> None:
    entry = opened(panel, settle)
    entry.ui.ok.click()
    settle()
    assert entry.ui.trouble.text() == "Enter at least one answer of the sheet."
    entry.ui.rest.click()
    entry.ui.ok.click()
    settle()
    assert entry.ui.trouble.text() == "Write who signed the sheet for the premises."
    assert entry.ui.person.hasFocus()


def test_every_tick_is_on_disk(panel: PremisesPanel, settle: Settle) -> None:
    entry = opened(panel, settle)
    entry.tick(Answer.HAZARD)
    settle()
    entry.reject()
    again = opened(panel, settle)
    assert list(again.answers.values()) == [Answer.HAZARD]


def test_the_difference_stands_among_the_visits(
    store: Store, panel: PremisesPanel, settle: Settle
) -> None:
    place = panel.premises_id or ""
    a_self_check(store, place)
    ((text, more),) = visits(panel, settle)
    assert (text, more) == ("2026-11-20 Fri · self-check signed by 周小燕", "not visited yet")
    a_finished_visit(store, place, a_hazard())
    assert visits(panel, settle)[0][1].startswith("hazards it missed (1): ")


def test_a_sheet_is_corrected_from_the_list(
    store: Store, panel: PremisesPanel, settle: Settle
) -> None:
    a_self_check(store, panel.premises_id or "")
    visits(panel, settle)
    panel.ui.visits.choose(0)
    panel.ui.visits.chosen.emit(panel.ui.visits.current_id())
    settle()
    entry = panel.findChildren(SelfCheckEntry)[-1]
    assert entry.answers == {"EVA-02": Answer.OK, "EQP-01": Answer.HAZARD}
    entry.answers["EVA-02"] = Answer.HAZARD
    entry.ui.ok.click()
    settle()
    (line,) = lines(store)
    with store.read() as connection:
        row = self_checks.self_check(connection, line.id)
    assert {each["code"]: each["answer"] for each in row["answers"]}["EVA-02"] == "hazard"


def test_the_dialog_is_reached_by_keys_alone(panel: PremisesPanel, settle: Settle) -> None:
    entry = opened(panel, settle)
    assert unnamed(entry) == []
    assert all("  " in button.text() for button in entry.findChildren(QPushButton))
    assert office.FORM == "self_check"


def test_a_sheet_keeps_its_wording_whatever_language_it_is_corrected_in(
    store: Store, panel: PremisesPanel, settle: Settle
) -> None:
    check_id = a_self_check(store, panel.premises_id or "")
    entry = SelfCheckEntry(panel.desk, panel.premises_id or "", check_id, panel)
    assert entry.texts["EVA-02"] != "安全出口畅通"  # shown in English
    entry.ui.ok.click()
    settle()
    with store.read() as connection:
        row = self_checks.self_check(connection, check_id)
    assert {each["code"]: each["text"] for each in row["answers"]}["EVA-02"] == "安全出口畅通"


def test_a_sheet_is_handed_out_and_is_that_sheet_when_it_comes_back(
    store: Store, panel: PremisesPanel, settle: Settle
) -> None:
    panel.ui.handOut.click()
    settle()
    dialog = panel.findChildren(HandOut)[-1]
    dialog.ui.handed_by.setText(" ")
    dialog.submit()
    settle()
    assert dialog.ui.handed_byError.text() == "Say who handed it out."
    dialog.ui.handed_by.setText("陈丽")
    dialog.ui.handed_to.setText("周小燕")
    dialog.submit()
    settle()
    ((text, more),) = visits(panel, settle)
    assert text.endswith("self-check sheet handed out by 陈丽")
    assert more == "taken by 周小燕"
    entry = opened(panel, settle)
    entry.ui.rest.click()
    entry.ui.person.setText("周小燕")
    entry.ui.ok.click()
    settle()
    (line,) = lines(store)
    assert (line.handed_by, line.handed_to, line.person) == ("陈丽", "周小燕", "周小燕")
    assert line.filled_on


def test_a_sheet_is_made_void_with_a_reason(
    store: Store, panel: PremisesPanel, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_self_check(store, panel.premises_id or "")
    assert not opened(panel, settle).ui.voiding.isVisible()  # a new one
    entry = SelfCheckEntry(panel.desk, panel.premises_id or "", lines(store)[0].id, panel)
    entry.show()

    def give_a_reason(dialog: VoidDialog) -> int:
        dialog.submit()
        settle()
        assert dialog.ui.reasonError.text() == "Give the reason."
        dialog.ui.reason.setText("不是本店的表")
        dialog.submit()
        settle()
        return dialog.result()

    monkeypatch.setattr(VoidDialog, "exec", give_a_reason)
    assert entry.ui.voiding.isVisible()
    entry.ui.voiding.click()
    settle()
    assert lines(store)[0].void_reason == "不是本店的表"
    assert "Void: 不是本店的表" in visits(panel, settle)[0][1]
