"""The pages of Settings on their real widgets."""

import re
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from firesweep.errors import FiresweepError
from firesweep.field.notice import issue_notice
from firesweep.model.logs.report import ANSWER_SETTING
from firesweep.model.vocabulary import Role
from firesweep.office.logs.reports import due_dates
from firesweep.office.street import save_person
from firesweep.paper.notice import notice_pdf
from firesweep.settings import load
from firesweep.sheet.table import read_table
from firesweep.store import registers, street
from firesweep.store.calendar import load_calendar
from firesweep.store.database import Store, open_store
from firesweep.store.paper.authorities import authorities
from firesweep.store.registry.premises import premises
from firesweep.store.restore import restore
from firesweep.store.street import setting
from firesweep.ui.desk import Desk
from firesweep.ui.office.settings.areas import AreasPage
from firesweep.ui.office.settings.backup import BackupPage
from firesweep.ui.office.settings.display import DisplayPage
from firesweep.ui.office.settings.holidays import HolidaysPage
from firesweep.ui.office.settings.numbers import NumbersPage
from firesweep.ui.office.settings.page import Page, choose
from firesweep.ui.office.settings.paper import PaperPage
from firesweep.ui.office.settings.people import PeoplePage
from firesweep.ui.office.settings.phone import PhonePage
from firesweep.ui.office.settings.referral import ReferralPage
from firesweep.ui.office.settings.screen import PAGES, Settings
from firesweep.ui.office.settings.teams import TeamsPage
from firesweep.ui.words import language
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, a_team, community_id

Settle = Callable[[], None]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def screen(desk: Desk, settle: Settle, qtbot: QtBot) -> Settings:
    made = Settings(desk)
    qtbot.addWidget(made)
    made.resize(1200, 660)
    made.show()
    settle()
    return made


@pytest.fixture
def shown(screen: Settings, settle: Settle) -> Callable[[str], object]:
    """Bring a page into sight and wait until it is filled."""

    def show(name: str) -> object:
        screen.open(page=name)
        settle()
        return screen.page

    return show


Shown = Callable[[str], object]


def test_every_page_opens_and_has_a_name(screen: Settings, shown: Shown) -> None:
    for row, name in enumerate(PAGES):
        shown(name)
        assert screen.ui.stack.currentIndex() == row
        assert screen.ui.pages.item(row).text()


def test_people_are_added_in_a_run_and_changed(
    shown: Shown, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    page = shown("people")
    assert isinstance(page, PeoplePage)
    for name in ("王志强", "赵凯"):
        page.ui.name.setText(name)
        qtbot.mouseClick(page.ui.save, LEFT)
        settle()
        settle()
        assert page.ui.name.text() == ""
    row = next(n for n, person in enumerate(page.people) if person.name == "赵凯")
    page.ui.list.setCurrentIndex(page.model.index(row, 0))
    page.ui.active.setChecked(False)
    page.save()
    settle()
    with store.read() as connection:
        found = {person.name: person.active for person in street.people(connection)}
    assert found == {"王志强": True, "赵凯": False}


def test_lists_without_people_say_why_and_lead_to_the_first(
    screen: Settings, shown: Shown, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    desk.went.connect(lambda _place, what: screen.open(**what))
    teams = shown("teams")
    assert isinstance(teams, TeamsPage)
    assert (teams.ui.list.isVisible(), teams.ui.empty.title.text()) == (False, "No team yet")
    qtbot.keyClick(teams.ui.empty.next_step, Qt.Key.Key_Space)
    settle()
    people = screen.page
    assert isinstance(people, PeoplePage)
    assert people.ui.empty.title.text() == "Nobody is entered yet"
    qtbot.keyClick(people.ui.empty.next_step, Qt.Key.Key_Space)
    assert people.focusWidget() is people.ui.name
    qtbot.keyClicks(people.ui.name, "Zhao")
    qtbot.keyClick(people.ui.name, Qt.Key.Key_Return)
    settle()
    settle()
    assert (people.ui.list.isVisible(), people.ui.empty.isVisible()) == (True, False)
    shown("teams")
    assert teams.ui.empty.reason.text() == "Give people a role beside this, and save."
    assert not teams.ui.empty.next_step.isVisible()


def test_a_person_without_a_name_is_said_beside_it(shown: Shown, settle: Settle) -> None:
    page = shown("people")
    assert isinstance(page, PeoplePage)
    page.ui.name.setText("  ")
    page.save()
    settle()
    assert page.ui.nameError.text() == "Give the person a name."


def test_every_role_is_seen_whole(shown: Shown, store: Store, settle: Settle, qtbot: QtBot) -> None:
    language.speak("zh_CN")
    with store.write("陈丽") as change:
        people = [registers.add_person(change, name, "other") for name in ("甲", "乙")]
    page = shown("teams")
    assert isinstance(page, TeamsPage)
    settle()
    seen = page.ui.members.viewport().rect()
    for person in people:
        box = page.roles[person]
        assert seen.right() > box.geometry().right()
        assert box.width() >= box.sizeHint().width()
    first, second = (page.roles[person].geometry() for person in people)
    assert first.bottom() + 1 < second.top()


def test_a_team_gets_its_people_and_one_leader_only(
    shown: Shown, store: Store, settle: Settle
) -> None:
    with store.write("陈丽") as change:
        people = [registers.add_person(change, name, "other") for name in ("甲", "乙")]
    page = shown("teams")
    assert isinstance(page, TeamsPage)
    page.ui.name.setText("第一检查组")
    for person in people:
        choose(page.roles[person], Role.LEADER.value)
    page.save()
    settle()
    assert "one leader" in page.ui.trouble.text()
    choose(page.roles[people[1]], Role.DEPUTY.value)
    assert not page.ui.leaderless.isVisible()
    page.save()
    settle()
    settle()
    with store.read() as connection:
        (team,) = street.teams(connection)
    assert [m.role for m in team.members] == ["leader", "deputy"]


def test_what_comes_in_while_somebody_types_leaves_what_is_typed(
    shown: Shown, store: Store, settle: Settle
) -> None:
    """A bundle, or another window, writes people and teams while a page is open."""
    with store.write("陈丽") as change:
        one = registers.add_person(change, "王志强", "other", phone="1")
        team = registers.add_team(change, community_id(store), "第一检查组", [])
    page = shown("people")
    assert isinstance(page, PeoplePage)
    page.load()
    settle()
    page.ui.list.setCurrentIndex(page.model.index(0, 0))
    page.ui.name.setText("王志刚")
    teams = shown("teams")
    assert isinstance(teams, TeamsPage)
    teams.ui.name.setText("第一组")
    choose(teams.roles[one], Role.LEADER.value)
    with store.write("于B") as change:
        registers.edit_person(change, one, phone="2")
        registers.edit_team(change, team, community_id(store), name="检查一组")
        written = change.changed
    teams.desk.changed.emit(written)
    settle()
    settle()
    assert (teams.ui.name.text(), teams.roles[one].currentData()) == ("第一组", Role.LEADER)
    page.load()
    settle()
    assert page.ui.name.text() == "王志刚"
    page.save()
    teams.save()
    settle()
    settle()
    teams.load()
    settle()
    assert "“检查一组” was entered here meanwhile" in said_below(teams, "name"), "not yet read"
    assert teams.ui.name.text() == "第一组", "what is typed stays"
    teams.save()
    settle()
    settle()
    with store.read() as connection:
        (person,), (kept,) = street.people(connection), street.teams(connection)
    assert (person.name, person.phone) == ("王志刚", "2"), "what was not typed stays"
    assert (kept.name, [m.person_id for m in kept.members]) == ("第一组", [one])


def said_below(page: Page, field: str) -> str:
    """The sentence beside a field, or where the form keeps the rest."""
    label: QLabel = getattr(page.ui, f"{field}Error", page.ui.trouble)
    return label.text() if label.isVisibleTo(page) else ""


def test_what_another_window_wrote_of_a_person_is_told_once_and_a_save_can_be_undone(
    shown: Shown, desk: Desk, store: Store, settle: Settle
) -> None:
    undone: list[Callable[[], object]] = []
    desk.undo_offered.connect(lambda _said, undo, _about: undone.append(undo))
    with store.write("陈丽") as change:
        one = registers.add_person(change, "王志强", "other", phone="1")
    page = shown("people")
    assert isinstance(page, PeoplePage)
    page.load()
    settle()
    page.ui.list.setCurrentIndex(page.model.index(0, 0))
    page.ui.phone.setText("3")
    save_person(store, one, by="于B", name="王志刚", post="other", phone="2")
    page.save()
    settle()
    assert "“2” was entered here meanwhile" in said_below(page, "phone")
    assert person_of(store).phone == "2"
    page.save()
    settle()
    settle()
    assert person_of(store)[1:4] == ("王志刚", "other", "3"), "only what was typed is written"
    desk.write(page, undone[-1])
    settle()
    settle()
    assert (person_of(store).phone, page.ui.phone.text()) == ("2", "2")
    page.ui.phone.setText("4")
    page.save()
    settle()
    save_person(store, one, by="于B", name="王志刚", post="other", phone="5")
    with pytest.raises(FiresweepError, match="so nothing is taken back"):
        undone[-1]()
    assert person_of(store).phone == "5"


def person_of(store: Store) -> street.PersonRow:
    with store.read() as connection:
        return street.people(connection)[0]


def test_the_save_of_a_team_can_be_undone(
    shown: Shown, desk: Desk, store: Store, settle: Settle
) -> None:
    undone: list[Callable[[], object]] = []
    desk.undo_offered.connect(lambda _said, undo, _about: undone.append(undo))
    with store.write("陈丽") as change:
        people = [registers.add_person(change, name, "other") for name in ("甲", "乙")]
        leader = street.Member(people[0], Role.LEADER)
        registers.add_team(change, community_id(store), "第一检查组", [leader])
    page = shown("teams")
    assert isinstance(page, TeamsPage)
    choose(page.roles[people[1]], Role.DEPUTY.value)
    page.ui.name.setText("第一组")
    page.save()
    settle()
    settle()
    desk.write(page, undone[-1])
    settle()
    settle()
    with store.read() as connection:
        (team,) = street.teams(connection)
    assert (team.name, team.members) == ("第一检查组", (leader,))


def test_somebody_just_added_and_a_new_team_are_out_of_use_by_undo(
    shown: Shown, desk: Desk, store: Store, settle: Settle
) -> None:
    undone: list[Callable[[], object]] = []
    desk.undo_offered.connect(lambda _said, undo, _about: undone.append(undo))
    with store.write("陈丽") as change:
        leader = registers.add_person(change, "甲", "other")
    teams = shown("teams")
    assert isinstance(teams, TeamsPage)
    choose(teams.roles[leader], Role.LEADER.value)
    teams.save()
    settle()
    settle()
    assert len(teams.known.teams) == 1
    desk.write(teams, undone[-1])
    settle()
    settle()
    assert teams.known.teams == []
    people = shown("people")
    assert isinstance(people, PeoplePage)
    people.start_fresh()
    people.ui.name.setText("乙")
    people.save()
    settle()
    desk.write(people, undone[-1])
    settle()
    settle()
    assert {person.name: person.active for person in people.people} == {"甲": True, "乙": False}


def test_a_member_whose_own_row_was_taken_back_with_a_bundle_stays_in_the_team(
    shown: Shown, store: Store, settle: Settle
) -> None:
    with store.write("陈丽") as change:
        gone = street.Member("taken-back", Role.LEADER)
        team = registers.add_team(change, community_id(store), "第一检查组", [gone])
    page = shown("teams")
    assert isinstance(page, TeamsPage)
    with store.write("于B") as change:
        registers.edit_team(change, team, community_id(store), name="检查一组")
        written = change.changed
    page.desk.changed.emit(written)
    settle()
    settle()
    assert page.ui.name.text() == "检查一组", "nothing was typed here"
    assert page.model.item(0, 2).text() == "not on this laptop"
    page.ui.name.setText("第一组")
    page.save()
    settle()
    settle()
    with store.read() as connection:
        (kept,) = street.teams(connection)
    assert (kept.name, kept.members) == ("第一组", (gone,))


def test_what_is_entered_of_a_new_team_outlives_others_and_another_language(
    shown: Shown, store: Store, settle: Settle
) -> None:
    a_team(store)
    page = shown("teams")
    assert isinstance(page, TeamsPage)
    page.start_fresh()
    page.ui.name.setText("夜查组")
    page.load()
    settle()
    assert (page.in_hand, page.ui.name.text()) == (None, "夜查组")
    person, box = next(iter(page.roles.items()))
    choose(box, Role.DEPUTY.value)
    language.speak("zh_CN")
    settle()
    assert page.roles[person].currentData() == Role.DEPUTY
    page.ui.list.setCurrentIndex(page.model.index(0, 0))
    page.retire()
    settle()
    settle()
    assert page.values()["roles"] == {}, "of the team that is gone"


def test_a_team_without_a_leader_is_not_saved_without_a_word(
    shown: Shown, store: Store, settle: Settle
) -> None:
    with store.write("陈丽") as change:
        person = registers.add_person(change, "甲", "other")
    page = shown("teams")
    assert isinstance(page, TeamsPage)
    assert not page.ui.leaderless.isVisible()
    choose(page.roles[person], Role.MEMBER.value)
    assert page.ui.leaderless.isVisible()
    page.save()
    settle()
    settle()
    assert page.ui.leaderless.isVisible()
    assert page.model.item(0, 2).text() == "nobody yet"


def test_a_team_goes_out_of_use_and_is_taken_back(
    shown: Shown, desk: Desk, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    a_team(store)
    page = shown("teams")
    assert isinstance(page, TeamsPage)
    with qtbot.waitSignal(desk.undo_offered) as offered:
        qtbot.mouseClick(page.ui.retire, LEFT)
    with store.read() as connection:
        assert street.teams(connection) == []
    _text, undo, _about = offered.args
    desk.write(page, undo)
    settle()
    settle()
    assert page.model.rowCount() == 1


def test_communities_and_beats_are_added_and_renamed(
    shown: Shown, store: Store, settle: Settle
) -> None:
    page = shown("areas")
    assert isinstance(page, AreasPage)
    page.ui.communitiesNew.setPlainText("东门社区\n北门社区")
    page.add_communities()
    settle()
    settle()
    assert page.ui.communities.count() == 5
    page.ui.beatsNew.setPlainText("第一片区、第二片区")
    page.add_beats()
    settle()
    settle()
    assert page.ui.beats.count() == 2
    page.ui.beats.item(0).setText("东片区")
    settle()
    settle()
    with store.read() as connection:
        assert {beat.name for beat in street.beats(connection)} == {"东片区", "第二片区"}


def test_a_name_that_is_taken_goes_back_and_is_said(shown: Shown, settle: Settle) -> None:
    page = shown("areas")
    assert isinstance(page, AreasPage)
    page.ui.communities.item(0).setText("和平社区")
    settle()
    settle()
    assert page.ui.communities.item(0).text() == "滨江社区"
    assert "和平社区 is there already" in page.ui.trouble.text()
    assert page.ui.trouble.isVisible()


def test_the_heading_is_saved_and_shows_the_next_number(
    shown: Shown, store: Store, settle: Settle
) -> None:
    page = shown("paper")
    assert isinstance(page, PaperPage)
    assert page.ui.place.text() == "临江街"
    page.ui.issuer.setText("临江街道办事处")
    page.ui.last.setValue(11)
    assert page.ui.sample.text() == "The next notice: 临江街消整〔2026〕B0012号"
    page.save()
    settle()
    settle()
    assert page.ui.done.text()
    assert page.ui.last.minimum() == 11
    with store.read() as connection:
        assert street.setting(connection, "paper.issuer") == "临江街道办事处"


def test_both_series_start_where_the_paper_stands(
    shown: Shown, store: Store, settle: Settle, tmp_path: Path
) -> None:
    page = shown("paper")
    assert isinstance(page, PaperPage)
    page.ui.last.setValue(3)
    page.ui.lastRegister.setValue(120)
    assert page.ui.sampleRegister.text() == "The next register form: 临江街消检〔2026〕B0121号"
    page.save()
    settle()
    settle()
    done = a_finished_visit(store, a_premises(store), a_hazard())
    issue_notice(store, done.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
    numbers = shown("numbers")
    assert isinstance(numbers, NumbersPage)
    settle()
    assert numbers.ui.count.text() == "Issued 1 · Left out 2"
    model = numbers.model
    texts = [[model.cells(row)[column].text for column in (0, 2)] for row in range(3)]
    assert texts == [
        ["临江街消整〔2026〕B0001–0003号", "Left out"],
        ["临江街消整〔2026〕B0004号", "Issued"],
        ["临江街消检〔2026〕B0001–0120号", "Left out"],
    ]
    numbers.ui.state.setCurrentIndex(1)
    numbers.ui.state.activated.emit(1)
    assert numbers.ui.count.text() == "Left out 2"
    numbers.save_as(tmp_path / "文号.xlsx")
    settle()
    rows = read_table(tmp_path / "文号.xlsx").rows
    assert [row[0] for row in rows] == ["Number", texts[0][0], texts[2][0]]
    numbers.save_as(tmp_path / "no folder" / "文号.xlsx")
    settle()
    assert "is not there" in numbers.ui.trouble.text()


@pytest.mark.parametrize(
    ("field", "text", "error"),
    [
        ("issuer", "", "issuerError"),
        ("place", "临江〔街〕", "placeError"),
        ("template", "{place}{serial}号", "templateError"),
        ("template", "{nothing}", "templateError"),
        ("template", "{", "templateError"),
    ],
)
def test_a_wrong_heading_is_said_beside_its_field(
    shown: Shown, settle: Settle, field: str, text: str, error: str
) -> None:
    page = shown("paper")
    assert isinstance(page, PaperPage)
    getattr(page.ui, field).setText(text)
    page.save()
    settle()
    assert getattr(page.ui, error).isVisible()


def test_a_number_is_made_of_parts_in_the_windows_language(
    shown: Shown, store: Store, settle: Settle
) -> None:
    page = shown("paper")
    assert isinstance(page, PaperPage)
    language.speak("zh_CN")
    settle()
    field = page.ui.template
    assert field.text() == "{简称}{文种}〔{年份}〕{代号}{序号}号"
    assert "{简称}" in page.ui.parts.text()
    assert "{place}" not in page.ui.parts.text()
    field.setText("{文种}〔{年份}〕{serial}号")
    page.save()
    settle()
    assert "{代号}" in page.ui.templateError.text()
    field.setText("{文种}〔{年份}〕{代号}-{serial}号")
    assert page.ui.sample.text().endswith("消整〔2026〕B-0001号")
    page.save()
    settle()
    with store.read() as connection:
        kept = street.setting(connection, "number.template")
    assert kept == "{kind}〔{year}〕{laptop}-{serial}号"
    language.speak("en")
    settle()
    assert field.text() == kept


def test_delegated_powers_come_with_a_warning(shown: Shown) -> None:
    page = shown("paper")
    assert isinstance(page, PaperPage)
    assert page.ui.warning.isHidden()
    page.ui.delegated.setChecked(True)
    assert page.ui.warning.isVisible()


def test_a_missing_year_is_said_until_its_table_is_taken_in(
    shown: Shown, store: Store, settle: Settle, tmp_path: Path
) -> None:
    page = shown("holidays")
    assert isinstance(page, HolidaysPage)
    assert "2027" in page.ui.missing.text()
    page.write(tmp_path / "2026.toml", 2026)
    text = (tmp_path / "2026.toml").read_text("utf-8").replace("2026", "2027")
    (tmp_path / "2027.toml").write_text(text, "utf-8")
    page.take(tmp_path / "2027.toml")
    settle()
    assert "2027-01-04 Mon is no Saturday" in page.ui.trouble.text(), "made from 2026 by rote"
    text = re.sub(r"work = \[[^\]]*\]", "work = []", text)
    (tmp_path / "2027.toml").write_text(text, "utf-8")
    page.take(tmp_path / "2027.toml")
    settle()
    settle()
    assert page.ui.missing.isHidden()
    assert page.ui.year.currentText() == "2027"
    with store.read() as connection:
        assert not load_calendar(connection).is_working(date(2027, 10, 1))


def test_how_long_an_answer_to_a_report_may_take(
    shown: Shown, store: Store, settle: Settle
) -> None:
    page = shown("holidays")
    assert isinstance(page, HolidaysPage)
    assert page.ui.answerDays.value() == 5
    page.write_answer_days()  # left as it was: nothing is written
    settle()
    with store.read() as connection:
        assert setting(connection, ANSWER_SETTING) is None
    page.ui.answerDays.setValue(10)
    page.write_answer_days()
    settle()
    with store.read() as connection:
        assert due_dates(connection, "2026-11-20", urgent=False)[1] == "2026-12-04"


@pytest.mark.parametrize("content", [b"year = ", b"work = []", b"\xff\xfe\x00", None])
def test_a_table_that_cannot_be_read_is_said(
    shown: Shown, settle: Settle, tmp_path: Path, content: bytes | None
) -> None:
    page = shown("holidays")
    assert isinstance(page, HolidaysPage)
    if content is not None:
        (tmp_path / "bad.toml").write_bytes(content)
    page.take(tmp_path / "bad.toml")
    settle()
    assert page.ui.trouble.isVisible()


def test_the_phones_folder_is_kept_and_looked_into(
    shown: Shown, desk: Desk, tmp_path: Path
) -> None:
    page = shown("phone")
    assert isinstance(page, PhonePage)
    (tmp_path / "IMG_1.HEIC").write_bytes(b"")
    page.set_folder(str(tmp_path))
    assert desk.settings.photo_folder == str(tmp_path)
    assert page.ui.found.text().startswith("1 photo")
    page.set_folder(str(tmp_path / "gone"))
    assert page.ui.trouble.isVisible()


def test_a_backup_is_made_where_it_is_asked_for(
    shown: Shown, store: Store, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    page = shown("backup")
    assert isinstance(page, BackupPage)
    assert not page.ui.backUp.isEnabled()
    (tmp_path / "stick").mkdir()
    page.ui.folder.setText(str(tmp_path / "stick"))
    qtbot.mouseClick(page.ui.backUp, LEFT)
    settle()
    assert page.made is not None
    assert "made and checked" in page.ui.done.text()
    copy = open_store(page.made.folder)
    assert copy.owner == store.owner
    copy.close()
    page.ui.folder.setText(str(tmp_path / "pulled out"))
    page.back_up()
    settle()
    assert "Put the stick in" in page.ui.trouble.text()


def test_a_backup_that_was_stopped_can_be_made_after_all(
    shown: Shown, desk: Desk, settle: Settle, tmp_path: Path
) -> None:
    page = shown("backup")
    assert isinstance(page, BackupPage)
    (tmp_path / "stick").mkdir()
    page.ui.folder.setText(str(tmp_path / "stick"))
    once = Qt.ConnectionType.SingleShotConnection
    desk.work.progress_began.connect(lambda progress: progress.cancel(), once)
    page.back_up()
    assert not page.ui.backUp.isEnabled()
    settle()
    assert page.made is None
    assert page.ui.backUp.isEnabled()
    page.back_up()
    settle()
    assert page.made is not None


def test_a_backup_put_into_an_empty_folder_is_the_store_again(
    shown: Shown, store: Store, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    premises_id = a_premises(store, "同福旅社")
    page = shown("backup")
    assert isinstance(page, BackupPage)
    (tmp_path / "stick").mkdir()
    page.ui.folder.setText(str(tmp_path / "stick"))
    qtbot.mouseClick(page.ui.backUp, LEFT)
    settle()
    assert page.made is not None
    restore(page.made.folder, tmp_path / "again", datetime(2026, 11, 24, 9))
    again = open_store(tmp_path / "again")
    with again.read() as connection:
        assert premises(connection, premises_id)["name"] == "同福旅社"
    again.close()


def test_language_theme_and_size_hold_at_once_and_stay(
    desk: Desk, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    kept = Desk(desk.store, desk.work, desk.settings, settings_path=tmp_path / "settings.toml")
    page = DisplayPage(kept)
    qtbot.addWidget(page)
    page.load()
    settle()
    with qtbot.waitSignal(kept.settings_changed):
        page.ui.language.setCurrentIndex(page.ui.language.findData("zh_TW"))
        page.ui.language.activated.emit(0)
    page.ui.theme.setCurrentIndex(page.ui.theme.findData("contrast"))
    page.ui.theme.activated.emit(0)
    page.ui.textSize.setCurrentIndex(page.ui.textSize.findData(150))
    page.ui.textSize.activated.emit(0)
    page.ui.who.setEditText(" 赵凯 ")
    page.ui.who.lineEdit().editingFinished.emit()
    settings, trouble = load(tmp_path / "settings.toml")
    assert trouble is None
    assert (settings.language, settings.theme, settings.text_size, settings.last_user) == (
        "zh_TW", "contrast", 150, "赵凯",
    )  # fmt: skip


@pytest.mark.parametrize("wide", [900, 1000, 1100, 1200])
@pytest.mark.parametrize("script", ["en", "zh_CN", "zh_TW"])
def test_no_law_of_the_referral_map_is_cut_off(
    shown: Shown, settle: Settle, window: QApplication, script: str, wide: int
) -> None:
    language.speak(script)
    page = shown("referral")
    assert isinstance(page, ReferralPage)
    page.resize(wide, 600)
    page.load()
    settle()
    window.processEvents()
    view = page.ui.map
    for row in range(view.rowCount()):
        for column in range(view.columnCount()):
            item, room = view.item(row, column), view.columnWidth(column) - 16
            box = QRect(0, 0, room - 2 * 3 - (26 if column == 0 else 0), 10_000)
            asked = view.fontMetrics().boundingRect(box, Qt.TextFlag.TextWordWrap, item.text())
            assert asked.height() <= view.rowHeight(row), item.text()


def test_the_street_names_its_own_addressees(shown: Shown, store: Store, settle: Settle) -> None:
    page = shown("referral")
    assert isinstance(page, ReferralPage)
    page.ui.map.item(0, 1).setText("临江消防救援站")
    settle()
    settle()
    page.ui.map.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
    settle()
    settle()
    with store.read() as connection:
        found = authorities(connection, "en")
    assert found["fire"].name == "临江消防救援站"
    assert "police" not in found


def test_who_gets_a_copy_is_read_back_whatever_parts_the_names(
    shown: Shown, store: Store, settle: Settle
) -> None:
    page = shown("referral")
    assert isinstance(page, ReferralPage)
    names = [page.ui.map.item(row, 0).text() for row in (3, 7)]
    assert any(", " in name for name in names)  # a comma of its own
    page.ui.map.item(0, 2).setText("; ".join(names))
    settle()
    settle()
    codes = tuple(page.shown[row].code for row in (3, 7))
    with store.read() as connection:
        assert authorities(connection, "en")["fire"].also == codes
    assert page.ui.map.item(0, 2).text() == "; ".join(names)
    page.ui.map.item(0, 2).setText("、".join(names))
    settle()
    settle()
    with store.read() as connection:
        assert authorities(connection, "en")["fire"].also == codes
