"""The board and the plan of a sweep on their real widgets."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from firesweep.model.sweep.progress import SweepPart
from firesweep.model.vocabulary import Category
from firesweep.office.street import save_setting
from firesweep.store.database import Store
from firesweep.store.street import home_key
from firesweep.store.sweep import sweeps
from firesweep.ui.desk import Desk
from firesweep.ui.office.board_header import fitted
from firesweep.ui.office.sweep import Sweep
from firesweep.ui.office.sweep_plan import SweepPlan
from firesweep.ui.paper.preview import Preview
from tests.factory import a_drill, a_finished_visit, a_premises, a_sweep, a_team, community_id
from tests.paper.cases import plain

Settle = Callable[[], None]
LEFT = Qt.MouseButton.LeftButton
BOTH = "HST,RNT"


@pytest.fixture
def screen(desk: Desk, settle: Settle, qtbot: QtBot) -> Sweep:
    made = Sweep(desk)
    qtbot.addWidget(made)
    made.resize(1200, 660)
    made.show()
    settle()
    return made


@pytest.fixture
def started(store: Store, screen: Sweep, settle: Settle) -> Sweep:
    """A sweep with one premises inspected and one left, the first of two categories."""
    a_sweep(store)
    a_finished_visit(store, a_premises(store, "甲旅社", categories=BOTH))
    a_premises(store, "乙旅社")
    screen.refresh()
    settle()
    return screen


def text_at(screen: Sweep, row: int, column: int) -> str:
    return str(screen.rows.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))


def test_without_a_sweep_the_screen_offers_to_plan_one(screen: Sweep) -> None:
    assert screen.ui.stack.currentIndex() == 1
    assert screen.ui.empty.isVisible()
    assert screen.ui.empty.title.text() == "No sweep is planned yet"
    assert screen.ui.empty.next_step.isVisible()
    assert not screen.ui.edit.isVisible()


def test_the_board_counts_each_premises_once_in_its_sums(started: Sweep) -> None:
    assert text_at(started, 0, 0) == (
        "All communities · All categories: In scope 2, Inspected 1, No access 0, Left 1"
    )
    hostels = 1 + list(Category).index(Category.HOSTEL)
    rentals = 1 + list(Category).index(Category.RENTAL)
    assert "In scope 2, Inspected 1" in text_at(started, 1, hostels)
    assert "In scope 1, Inspected 1" in text_at(started, 1, rentals)


def test_the_strip_says_the_cell_in_hand_and_opens_its_lists(
    started: Sweep, desk: Desk, store: Store, qtbot: QtBot
) -> None:
    started.ui.board.setCurrentIndex(started.rows.index(1, 0))
    assert started.ui.cell.text() == "滨江社区 · All categories"
    assert started.ui.left.text() == "Left 1  L"
    assert not started.ui.noAccess.isEnabled()
    with qtbot.waitSignal(desk.went) as heard:
        qtbot.mouseClick(started.ui.left, LEFT)
    place, what = heard.args
    assert place == "premises"
    assert what["sweep_part"] == SweepPart.LEFT
    assert what["community_id"] == community_id(store)
    assert what["category"] is None


def test_a_click_on_a_number_opens_its_list(started: Sweep, desk: Desk, qtbot: QtBot) -> None:
    from firesweep.ui.office.board_painter import places

    index = started.rows.index(1, 0)
    cell = started.ui.board.visualRect(index)
    figure = places(cell, started.rows.coverage(index)).inspected.center()
    with qtbot.waitSignal(desk.went) as heard:
        qtbot.mouseClick(started.ui.board.viewport(), LEFT, pos=figure)
    assert heard.args[1]["sweep_part"] == SweepPart.INSPECTED


def test_keys_open_lists_and_an_empty_number_opens_nothing(
    started: Sweep, desk: Desk, qtbot: QtBot
) -> None:
    started.ui.board.setFocus()
    with qtbot.waitSignal(desk.went) as heard:
        qtbot.keyClick(started.ui.board, Qt.Key.Key_Return)
    assert heard.args[1]["sweep_part"] == SweepPart.LEFT
    with qtbot.assertNotEmitted(desk.went):
        started.open_current(SweepPart.NO_ACCESS)


def test_a_sweep_planned_before_any_premises_is_registered_has_an_empty_board(
    store: Store, screen: Sweep, settle: Settle
) -> None:
    a_sweep(store)
    screen.refresh()
    settle()
    assert "In scope 0" in text_at(screen, 0, 0)


def test_the_board_begins_at_the_community_the_laptop_works_for(
    store: Store, screen: Sweep, settle: Settle
) -> None:
    a_sweep(store)
    save_setting(store, home_key("B"), community_id(store), by="陈丽")
    screen.refresh()
    settle()
    assert screen.ui.cell.text() == "滨江社区 · All categories"
    screen.ui.board.setCurrentIndex(screen.rows.index(0, 0))
    screen.refresh()
    settle()
    assert screen.ui.cell.text() == "All communities · All categories"


def test_the_board_turns(started: Sweep) -> None:
    before = (started.rows.rowCount(), started.rows.columnCount())
    text = text_at(started, 1, 3)
    started.turn()
    assert (started.rows.columnCount(), started.rows.rowCount()) == before
    assert text_at(started, 3, 1) == text


def test_a_visit_is_on_the_board_at_once(
    started: Sweep, desk: Desk, store: Store, settle: Settle
) -> None:
    from firesweep.field import visit
    from tests.factory import TODAY, a_visit

    draft_id = a_visit(store, a_premises(store, "丙旅社"))
    visit.answer_rest_ok(store, draft_id, by="陈丽")
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    desk.write(started, lambda: visit.finish(store, draft_id, by="陈丽", today=TODAY))
    settle()
    settle()
    assert "In scope 3, Inspected 2" in text_at(started, 0, 0)


def test_the_figures_are_a_paper_for_the_street(
    started: Sweep, settle: Settle, qtbot: QtBot
) -> None:
    qtbot.mouseClick(started.ui.summary, Qt.MouseButton.LeftButton)
    settle()
    (paper,) = started.findChildren(Preview)
    assert paper.name == "Summary of the sweep"
    paper.reject()


def test_the_summaries_of_all_sweeps_are_one_paper_with_a_list_on_top(
    started: Sweep, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    a_sweep(store, name="夏季检查", starts="2026-06-01", ends="2026-08-31")
    started.refresh()
    settle()
    every = next(each for each in started.commands() if each.key == "Shift+P")
    every.do()
    settle()
    (paper,) = started.findChildren(Preview)
    assert paper.name == "Summaries of the sweeps"
    paper.pages.file.seek(0)
    said = plain(paper.pages.file.read())
    listed, summer, winter = said.split("SummaryofaSweep")
    assert listed.startswith("ListofPapers")
    assert listed.index("夏季检查") < listed.index("冬春火灾防控大排查"), "the earliest first"
    assert ("夏季检查" in summer, "冬春火灾防控大排查" in winter) == (True, True)
    paper.reject()


def test_a_sweep_ends_and_is_taken_up_again(started: Sweep, settle: Settle, qtbot: QtBot) -> None:
    qtbot.mouseClick(started.ui.end, LEFT)
    settle()
    settle()
    assert started.ui.end.text() == "Take up again"
    qtbot.mouseClick(started.ui.end, LEFT)
    settle()
    settle()
    assert started.ui.end.text() == "End"


def test_a_plan_is_written_with_its_scope_and_teams(
    desk: Desk, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    here, team = community_id(store), a_team(store)
    plan = SweepPlan(desk, None)
    qtbot.addWidget(plan)
    settle()
    plan.ui.name.setText("冬春火灾防控大排查")
    others = [item for item in community_items(plan) if item.text(0) != "滨江社区"]
    for item in others:
        item.setCheckState(0, Qt.CheckState.Unchecked)
    plan.submit()
    settle()
    assert plan.sweep_id is not None
    with store.read() as connection:
        saved = sweeps.sweep(connection, plan.sweep_id)
    assert saved.communities == (here,)
    assert saved.teams == {here: team}
    assert saved.categories == tuple(Category)
    assert saved.starts == "2026-11-24"


def test_a_plan_with_a_hole_says_where(desk: Desk, settle: Settle, qtbot: QtBot) -> None:
    plan = SweepPlan(desk, None)
    qtbot.addWidget(plan)
    settle()
    plan.submit()
    settle()
    assert plan.ui.nameError.text() == "Give the sweep a name."
    plan.ui.name.setText("大排查")
    plan.choose_all_categories()
    plan.submit()
    settle()
    assert plan.ui.nameError.isHidden()
    assert plan.ui.categoriesError.text() == "Choose at least one category."
    plan.choose_all_categories()
    plan.choose_all_communities()
    plan.submit()
    settle()
    assert plan.ui.communitiesError.text() == "Choose at least one community."


def test_a_date_given_up_takes_its_sentence_away(desk: Desk, settle: Settle, qtbot: QtBot) -> None:
    plan = SweepPlan(desk, None)
    qtbot.addWidget(plan)
    plan.show()
    settle()
    qtbot.keyClick(plan.ui.starts, Qt.Key.Key_Delete)
    assert not plan.ui.starts.settle()
    assert plan.ui.startsError.text() == "Give the date."
    plan.ui.starts.give_up()
    assert plan.ui.startsError.isHidden()


def community_items(plan: SweepPlan) -> list[QTreeWidgetItem]:
    root = plan.ui.communities.invisibleRootItem()
    return [root.child(row) for row in range(root.childCount())]


@pytest.mark.parametrize(
    ("heading", "lines"),
    [
        ("公共娱乐场所", "公共娱乐\n场所"),
        ("木屋毗连区", "木屋\n毗连区"),
        ("出租屋", "出租屋"),
        ("Rental housing", "Rental\nhousing"),
    ],
)
def test_a_heading_breaks_between_its_words(desk: Desk, heading: str, lines: str) -> None:
    assert fitted(heading, 62) == lines


def test_drills_and_outreach_are_counted_under_the_board(
    store: Store, desk: Desk, screen: Sweep, settle: Settle
) -> None:
    a_drill(store, sweep_id=a_sweep(store))
    screen.refresh()
    settle()
    assert screen.ui.drills.text() == "Drills 1/3  R"
    assert screen.ui.outreach.text() == "Publicity and training 0/3  O"
    assert screen.ui.missing.text().startswith("No drill yet: 和平社区, 长安社区 · ")
    asked: list[tuple[str, object]] = []
    desk.went.connect(lambda place, what: asked.append((place, what["kind"])))
    screen.ui.outreach.click()
    assert asked == [("drills", "outreach")]
