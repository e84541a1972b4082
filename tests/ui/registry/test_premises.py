"""The registry's list and panel, on real widgets."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.errors import FiresweepError
from firesweep.field.notice import issue_notice
from firesweep.model.ids import new_id
from firesweep.model.sweep.progress import SweepPart
from firesweep.model.vocabulary import Return
from firesweep.office.paper.filing import Taken, file_scan
from firesweep.office.paper.returns import home_of
from firesweep.office.registry.upkeep import save_premises
from firesweep.office.street import save_beats, save_communities, save_setting
from firesweep.paper.notice import notice_pdf
from firesweep.store.database import Store
from firesweep.store.registry.premises import history, premises
from firesweep.store.registry.premises_list import PremisesFilter
from firesweep.store.street import beats, home_key
from firesweep.ui.desk import Desk
from firesweep.ui.paper.issuing import DraftPreview, issue_job, register_job
from firesweep.ui.paper.preview import Preview
from firesweep.ui.registry.premises import Premises
from firesweep.ui.words import language
from tests.factory import (
    TODAY,
    a_finished_visit,
    a_hazard,
    a_premises,
    a_sweep,
    community_id,
    content_of,
)
from tests.ui.reach import unnamed
from tests.ui.registry.conftest import Settle


def listed(screen: Premises) -> list[str]:
    """The names in the list, as a person reads them."""
    return [screen.model.index(row, 0).data() for row in range(screen.model.rowCount())]


def opened(screen: Premises, settle: Settle, name: str) -> None:
    screen.ui.rows.go_to(screen.model.ids[listed(screen).index(name)])
    QTest.keyClick(screen.ui.rows, Qt.Key.Key_Return)
    settle()


def typed(screen: Premises, settle: Settle, text: str) -> list[str]:
    screen.ui.search.setText(text)
    settle()
    return listed(screen)


def stored(store: Store, premises_id: str | None) -> dict[str, Any]:
    assert premises_id
    with store.read() as connection:
        return dict(premises(connection, premises_id))


def test_an_empty_registry_says_what_comes_next(screen: Premises, desk: Desk) -> None:
    assert screen.ui.stack.currentWidget() is screen.ui.empty_page
    assert screen.ui.empty_title.text() == "The registry is empty"
    went: list[str] = []
    desk.went.connect(lambda place, _: went.append(place))
    screen.ui.empty_take.click()
    screen.ui.empty_receive.click()
    assert went == ["import", "bundles"], "this is laptop B of office A"


def test_a_laptop_with_a_community_begins_there_once_something_is_registered(
    desk: Desk, store: Store, qtbot: QtBot, settle: Settle
) -> None:
    area = community_id(store)
    save_setting(store, home_key("B"), area, by="陈丽")
    screen = Premises(desk)
    qtbot.addWidget(screen)
    screen.show()
    settle()
    assert screen.ui.empty_title.text() == "The registry is empty"
    for name, community in (("同福旅社", area), ("和平旅社", community_id(store, "和平社区"))):
        a_premises(store, name, community_id=community)
    screen.refresh()
    settle()
    assert listed(screen) == ["同福旅社"]


def test_every_key_narrows_the_list(screen: Premises, store: Store, settle: Settle) -> None:
    a_premises(store, "临江大酒店")
    a_premises(store, "同福旅社", phone="13800001111")
    screen.refresh()
    settle()
    assert screen.ui.count.text() == "2 premises"
    assert typed(screen, settle, "ljdjd") == ["临江大酒店"]
    assert typed(screen, settle, "臨江大") == ["临江大酒店"]
    assert typed(screen, settle, "138") == ["同福旅社"]
    assert screen.ui.count.text() == "1 found"
    assert typed(screen, settle, "没有") == []
    assert screen.ui.empty_title.text() == "No premises is like this"
    screen.ui.empty_clear.click()
    settle()
    assert len(listed(screen)) == 2


def test_the_panel_follows_a_search_but_not_what_others_write(
    screen: Premises, store: Store, settle: Settle
) -> None:
    for name in ("甲店", "乙店"):
        a_premises(store, name)
    screen.refresh()
    settle()
    opened(screen, settle, "甲店")
    a_premises(store, "丙店")
    screen.refresh()
    settle()
    assert screen.panel.ui.heading.text() == "甲店"
    typed(screen, settle, "乙店")
    assert screen.panel.ui.heading.text() == "乙店", "F5 begins with what is marked in the list"
    screen.panel.ui.remarks.setPlainText("靠近河边")
    typed(screen, settle, "丙店")
    assert screen.panel.ui.heading.text() == "乙店", "what is written there is not lost"
    assert screen.panel.form.is_edited


def test_chips_and_sorting(screen: Premises, store: Store, settle: Settle) -> None:
    a_premises(store, "甲店", categories="SHP", address="乙路", key_unit=True)
    a_premises(store, "乙厂", categories="ENT", address="丙路")
    a_finished_visit(store, a_premises(store, "丙旅社", address="甲路"), a_hazard())
    screen.refresh()
    settle()
    screen.ui.key_unit.click()
    settle()
    assert listed(screen) == ["甲店"]
    screen.ui.clear.click()
    settle()
    screen.ui.category.take("ENT")
    settle()
    assert listed(screen) == ["乙厂"]
    screen.ui.clear.click()
    QTest.keyClick(screen, Qt.Key.Key_F4)
    settle()
    assert screen._order == ("categories", False)
    screen.ui.rows.horizontalHeader().setSortIndicator(5, Qt.SortOrder.DescendingOrder)
    settle()
    assert screen._order == ("address", True)
    assert listed(screen) == ["丙旅社", "甲店", "乙厂"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_chip_offers_its_values_below_it(screen: Premises, store: Store, settle: Settle) -> None:
    chip = screen.ui.community
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert [action.text() for action in chip.offers.actions()][:2] == [
        "All communities", "滨江社区",
    ]  # fmt: skip
    chip.offers.actions()[1].trigger()
    chip.offers.close()
    settle()
    assert chip.isChecked()
    assert screen.filters.wanted().community_id == community_id(store)


def test_a_list_asked_for_before_the_communities_are_read_is_that_of_its_community(
    store: Store, desk: Desk, qtbot: QtBot, settle: Settle
) -> None:
    here = community_id(store, "和平社区")
    a_premises(store, "和平旅社", community_id=here)
    a_premises(store, "滨江旅社")
    screen = Premises(desk)
    qtbot.addWidget(screen)
    screen.show()
    screen.open(community_id=here)  # as the board does on the first start of the registry
    settle()
    settle()
    assert (listed(screen), screen.ui.community.accessibleName()) == (["和平旅社"], "和平社区")


def test_the_list_begins_in_the_community_the_laptop_works_for(
    desk: Desk, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    save_communities(store, ["望江社区"], by="陈丽")
    a_premises(store, "甲店")
    a_premises(store, "乙店", community_id=community_id(store, "望江社区"))
    save_setting(store, home_key("B"), community_id(store, "望江社区"), by="陈丽")
    screen = Premises(desk)
    qtbot.addWidget(screen)
    screen.show()
    settle()
    assert listed(screen) == ["乙店"]
    screen.filters.clear()
    settle()
    screen.load()
    settle()
    assert sorted(listed(screen)) == sorted(["甲店", "乙店"])


def test_the_board_of_a_sweep_opens_its_list(
    screen: Premises, store: Store, settle: Settle
) -> None:
    sweep_id = a_sweep(store, categories="HST")
    a_finished_visit(store, a_premises(store, "甲旅社"))
    a_premises(store, "乙旅社")
    screen.open(sweep_id=sweep_id, sweep_part=SweepPart.LEFT, category="HST", sort="visited_on")
    settle()
    assert listed(screen) == ["乙旅社"]
    assert screen.ui.of_sweep.text().startswith("Left in this sweep")
    screen.ui.of_sweep.click()
    settle()
    assert len(listed(screen)) == 2
    screen.open(filter=PremisesFilter(search="甲"))
    settle()
    assert listed(screen) == ["甲旅社"]


def test_a_premises_is_edited_beside_the_list_and_undone(
    screen: Premises, store: Store, desk: Desk, settle: Settle
) -> None:
    made = a_premises(store, floors=3, gas=True)
    screen.refresh()
    settle()
    undone: list[Callable[[], object]] = []
    desk.undo_offered.connect(lambda _said, undo, _about: undone.append(undo))
    opened(screen, settle, "同福旅社")
    form = screen.panel.ui
    assert (form.floors.text(), form.flags.chosen()) == ("3", ["gas"])
    form.name.setText("同福宾馆")
    form.area.setText("１,２00.5")
    form.categories.boxes["HTL"].click()
    QTest.keyClick(screen, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle()
    kept = stored(store, made)
    assert (kept["name"], kept["area"], kept["categories"]) == ("同福宾馆", 1200.5, "HTL,HST")
    assert listed(screen) == ["同福宾馆"]
    assert not form.save.isEnabled()
    desk.write(screen, undone[0])
    settle()
    assert stored(store, made)["name"] == "同福旅社"
    assert form.name.text() == "同福旅社"


def test_what_comes_in_while_a_person_types_is_not_written_over_unseen(
    screen: Premises, store: Store, desk: Desk, settle: Settle
) -> None:
    """A bundle, or another window, wrote the same field; its value is shown before it goes."""
    made = a_premises(store, phone="13800001111")
    screen.refresh()
    settle()
    undone: list[Callable[[], object]] = []
    desk.undo_offered.connect(lambda _said, undo, _about: undone.append(undo))
    opened(screen, settle, "同福旅社")
    form = screen.panel.ui
    form.phone.setText("13700003333")
    save_premises(store, made, {"phone": "13900002222", "address": "临江路50号"}, by="王")
    screen.refresh()
    settle()
    screen.panel.save()
    settle()
    assert "13900002222" in form.phone_wrong.text()
    seen = form.phone_wrong.visibleRegion().boundingRect()
    assert (seen.height(), seen.height() > form.phone_wrong.fontMetrics().height()) == (
        form.phone_wrong.height(), True
    )  # fmt: skip
    assert stored(store, made)["phone"] == "13900002222"
    screen.panel.save()
    settle()
    assert stored(store, made)["phone"] == form.phone.text() == "13700003333"
    assert stored(store, made)["address"] == form.address.text() == "临江路50号"
    desk.write(screen, undone[0])
    settle()
    assert stored(store, made)["phone"] == "13900002222"


def test_the_panel_closes_on_what_a_bundle_took_along(
    screen: Premises, store: Store, desk: Desk, settle: Settle
) -> None:
    """It was chosen; then the bundle that had brought it was taken back in another window."""
    told: list[FiresweepError] = []
    desk.troubled.connect(told.append)
    a_premises(store)
    screen.refresh()
    settle()
    opened(screen, settle, "同福旅社")
    assert screen.panel.isVisible()
    screen.panel.show_premises(new_id())
    settle()
    assert "not here any more" in str(told[0])
    assert not screen.panel.isVisible()


def test_a_new_premises_says_beside_the_fields_what_is_missing(
    screen: Premises, store: Store, settle: Settle
) -> None:
    QTest.keyClick(screen, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    settle()
    form = screen.panel.ui
    form.name.setText("字" * 10_000)
    form.area.setText("很大")
    form.save.click()
    form.name.textEdited.emit("")
    form.save.click()
    settle()
    assert form.name_wrong.text() == "Too long: 10000 characters, at most 200 fit."
    assert form.categories_wrong.text() == "Choose at least one category."
    assert form.community_id_wrong.text() == "Fill this in."
    assert "number" in form.area_wrong.text()
    assert len(form.name.text()) == 10_000
    form.name.setText("𠮷野家㐂店")
    form.area.clear()
    form.categories.boxes["RST"].click()
    form.community_id.setCurrentIndex(1)
    form.save.click()
    settle()
    assert form.name_wrong.isHidden()
    assert listed(screen) == ["𠮷野家㐂店"]
    assert screen.panel.premises_id is not None


def test_what_is_typed_is_never_lost_without_a_word(
    screen: Premises, store: Store, settle: Settle
) -> None:
    a_premises(store, "甲店")
    a_premises(store, "乙店")
    screen.refresh()
    settle()
    opened(screen, settle, "甲店")
    form = screen.panel.ui
    QTest.keyClicks(form.remarks, "abc")
    screen.ui.rows.go_to(screen.model.ids[listed(screen).index("乙店")])
    settle()
    assert form.name.text() == "甲店"
    assert form.unsaved.isVisibleTo(screen)
    assert not screen.leave()
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert screen.panel.isVisible()
    form.discard.click()
    assert screen.leave()
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert screen.panel.isHidden()


def test_an_empty_form_stays_open_while_the_list_is_read_again(
    screen: Premises, store: Store, settle: Settle
) -> None:
    a_premises(store, "甲店")
    screen.refresh()
    settle()
    opened(screen, settle, "甲店")
    screen.add()
    screen.refresh()
    settle()
    assert screen.panel.premises_id is None
    assert screen.panel.ui.name.text() == ""
    assert screen.ui.rows.current_id() is not None


def test_closing_down_asks_for_the_reason(screen: Premises, store: Store, settle: Settle) -> None:
    a_premises(store, "甲店")
    screen.refresh()
    settle()
    opened(screen, settle, "甲店")
    form = screen.panel.ui
    form.status.setCurrentIndex(form.status.findData("closed_down"))
    form.status.activated.emit(form.status.currentIndex())
    form.save.click()
    settle()
    assert form.status_reason_wrong.text() == "Give the reason; it stays in the history."
    form.status_reason.setText("已搬走")
    form.save.click()
    settle()
    assert listed(screen) == []
    screen.ui.with_closed.click()
    settle()
    assert listed(screen) == ["甲店"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_stall_finds_its_market_by_a_part_of_the_name(
    screen: Premises, store: Store, settle: Settle
) -> None:
    market = a_premises(store, "临江农贸市场", categories="MKT")
    stall = a_premises(store, "三号摊位")
    screen.refresh()
    settle()
    opened(screen, settle, "三号摊位")
    field = screen.panel.ui.parent_id
    QTest.keyClicks(field, "ljnm")
    settle()
    screen.panel.save()
    assert "list" in screen.panel.ui.parent_id_wrong.text()
    completer = field.completer()
    completer.activated[QModelIndex].emit(  # type: ignore[index]
        completer.completionModel().index(0, 0)
    )
    completer.popup().hide()
    screen.panel.save()
    settle()
    assert stored(store, stall)["parent_id"] == market


def test_the_history_is_told_in_words(screen: Premises, store: Store, settle: Settle) -> None:
    made = a_premises(store)
    save_beats(store, community_id(store), ["一片区"], by="陈丽")
    with store.read() as connection:
        beat = beats(connection, community_id(store))[0].id
    save_premises(store, made, {"beat_id": beat, "gas": True, "categories": "HTL"}, by="王强")
    a_finished_visit(store, made, a_hazard())
    screen.refresh()
    settle()
    opened(screen, settle, "同福旅社")
    panel = screen.panel.ui
    told = [panel.history.model().index(row, 0).data() for row in range(5)]
    assert told[0] == "Entry and changes: only here"
    assert any("Beat: (empty) → 一片区" in line and "王强" in line for line in told)
    assert any("Gas: no → yes" in line for line in told)
    assert any("Categories: Hostel → Hotel" in line for line in told)
    assert "Entered in the registry" in told[-1]
    assert panel.tabs.tabText(2) == "Visits 1"
    assert panel.tabs.tabText(3) == "Hazards 1"
    assert "安全出口" in panel.hazards.model().index(0, 0).data()


def test_a_hazard_of_the_panel_leads_to_the_desk(
    screen: Premises, store: Store, desk: Desk, settle: Settle
) -> None:
    a_finished_visit(store, a_premises(store), a_hazard())
    screen.refresh()
    settle()
    opened(screen, settle, "同福旅社")
    went: list[tuple[str, dict[str, object]]] = []
    desk.went.connect(lambda place, what: went.append((place, what)))
    screen.panel.ui.tabs.setCurrentWidget(screen.panel.ui.hazards_page)
    screen.panel.ui.hazards.choose(0)
    QTest.keyClick(screen.panel.ui.hazards, Qt.Key.Key_Return)
    assert went == [("rectification", {"search": "同福旅社"})]


def test_f5_begins_the_inspection(
    screen: Premises, store: Store, desk: Desk, settle: Settle
) -> None:
    made = a_premises(store)
    screen.refresh()
    settle()
    went: list[tuple[str, dict[str, object]]] = []
    desk.went.connect(lambda place, what: went.append((place, what)))
    screen.ui.rows.go_to(screen.model.ids[0])
    QTest.keyClick(screen, Qt.Key.Key_F5)
    assert went == [("inspection", {"premises_id": made, "back": "premises"})]


def test_f5_says_so_where_nothing_is_marked(
    screen: Premises, store: Store, desk: Desk, settle: Settle
) -> None:
    for name in ("甲大厦", "乙大厦", *(f"{n}号店" for n in range(20))):
        a_premises(store, name)
    screen.refresh()
    settle()
    screen.ui.search.setText("大厦")
    settle()
    assert screen.ui.rows.current_id() is None
    said: list[str] = []
    desk.said.connect(lambda text, *_: said.append(text))
    QTest.keyClick(screen, Qt.Key.Key_F5)
    assert said == ["Nothing is in hand. Choose a line of the list first."]


def test_another_hand_changes_what_is_shown(
    screen: Premises, store: Store, desk: Desk, settle: Settle
) -> None:
    made = a_premises(store)
    screen.refresh()
    settle()
    opened(screen, settle, "同福旅社")
    desk.write(screen, lambda: save_premises(store, made, {"phone": "119"}, by="王强"))
    settle()
    assert screen.panel.ui.phone.text() == "119"
    with store.read() as connection:
        assert len(history(connection, made)) == 2


def test_every_language_and_every_field_has_a_name(
    screen: Premises, store: Store, settle: Settle, qapp: QApplication
) -> None:
    a_premises(store)
    screen.refresh()
    settle()
    opened(screen, settle, "同福旅社")
    assert unnamed(screen) == []
    language.speak("zh_CN")
    qapp.processEvents()
    settle()
    assert screen.ui.title.text() == "场所"
    assert screen.panel.ui.categories.boxes["HST"].text() == "旅社"
    assert screen.panel.ui.name.text() == "同福旅社"


def test_a_kept_form_is_shown_and_a_notice_leads_to_the_desk(
    screen: Premises, desk: Desk, store: Store, settle: Settle
) -> None:
    done = a_finished_visit(store, a_premises(store, "同福旅社"), a_hazard())
    notice, form = issue_job(desk, done.inspection_id)(), register_job(desk, done.inspection_id)()
    went: list[dict[str, object]] = []
    desk.went.connect(lambda _place, what: went.append(what))
    screen.refresh()
    settle()
    opened(screen, settle, "同福旅社")
    panel = screen.panel
    panel.show_paper(notice.paper_id)
    assert went == [{"search": notice.number}]
    panel.show_paper(form.paper_id)
    settle()
    (kept,) = panel.findChildren(Preview)
    assert isinstance(kept, Preview)
    assert (kept.name, content_of(kept.pages.file)) == (form.number, form.pdf)
    kept.reject()


def test_a_visit_leads_to_its_register_form(screen: Premises, store: Store, settle: Settle) -> None:
    a_finished_visit(store, a_premises(store, "同福旅社"))
    screen.refresh()
    settle()
    opened(screen, settle, "同福旅社")
    panel = screen.panel
    panel.ui.tabs.setCurrentWidget(panel.ui.visits_page)
    QTest.keyClick(panel.ui.visits, Qt.Key.Key_Return)
    settle()
    draft = panel.findChild(DraftPreview)
    assert isinstance(draft, DraftPreview)
    assert not draft.ui.print.isVisible()
    draft.ui.issue.click()
    settle()
    assert draft.ui.print.isVisible()
    assert draft.name == "临江街消检〔2026〕B0001号"
    draft.reject()
    QTest.keyClick(panel.ui.visits, Qt.Key.Key_Return)
    settle()
    (kept,) = panel.findChildren(Preview)
    assert isinstance(kept, Preview)
    assert (kept.name, kept.ui.issue.isVisible()) == ("临江街消检〔2026〕B0001号", False)
    kept.reject()


def test_a_blank_checklist_is_printed_from_the_papers_of_a_premises(
    store: Store, screen: Premises, settle: Settle, qtbot: QtBot
) -> None:
    a_premises(store, "同福旅社")
    screen.refresh()
    settle()
    opened(screen, settle, "同福旅社")
    panel = screen.panel
    panel.ui.tabs.setCurrentWidget(panel.ui.papers_page)
    qtbot.mouseClick(panel.ui.checklist, Qt.MouseButton.LeftButton)
    settle()
    (sheet,) = panel.findChildren(Preview)
    assert sheet.name == "Blank checklist"
    sheet.reject()


def test_the_dossier_of_a_premises_is_one_pdf(
    store: Store, screen: Premises, settle: Settle, qtbot: QtBot
) -> None:
    a_premises(store, "同福旅社")
    screen.refresh()
    settle()
    opened(screen, settle, "同福旅社")
    screen.panel.ui.tabs.setCurrentWidget(screen.panel.ui.papers_page)
    qtbot.mouseClick(screen.panel.ui.wholeDossier, Qt.MouseButton.LeftButton)
    settle()
    (shown,) = screen.panel.findChildren(Preview)
    assert (shown.name, len(shown.pages)) == ("Dossier", 2)
    shown.reject()


def test_the_papers_of_a_premises_say_how_far_they_are(
    store: Store, screen: Premises, settle: Settle
) -> None:
    visit = a_finished_visit(store, a_premises(store, "同福旅社"), a_hazard())
    issued = issue_notice(store, visit.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
    screen.refresh()
    settle()
    opened(screen, settle, "同福旅社")
    panel = screen.panel
    assert [line.pill for line in panel.ui.papers._model.lines] == ["Issued"]
    taken = Taken(Return.SIGNED, TODAY.isoformat())
    file_scan(store, home_of(store, issued.paper_id), taken, by="陈丽", today=TODAY)
    screen.refresh()
    settle()
    opened(screen, settle, "同福旅社")
    assert [line.pill for line in panel.ui.papers._model.lines] == ["Signed"]
