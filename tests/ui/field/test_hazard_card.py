"""A hazard beside the list: its usual words, every change on disk, photos before and after."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.model.visit.gaps import Gap, Missing, gaps
from firesweep.model.visit.inspection import HazardDraft
from firesweep.model.vocabulary import Handling, PhotoRole, Severity
from firesweep.office.referral_map import save_authority
from firesweep.store.calendar import load_calendar
from firesweep.store.database import Store
from firesweep.store.paper.authorities import Authority
from firesweep.ui.desk import Desk
from firesweep.ui.field.inspection import Inspection
from firesweep.ui.photos.photo_window import PhotoWindow
from firesweep.ui.photos.thumbnails import cross_place
from tests.factory import a_finished_visit, a_hazard, a_premises
from tests.ui.conftest import TODAY
from tests.ui.field.door import LEFT, a_draft, on_disk, press, write

Settle = Callable[[], None]
KEYS = Qt.Key


@pytest.fixture
def screen(desk: Desk, store: Store, settle: Settle, qtbot: QtBot) -> Inspection:
    """A visit under way with the hazard of EVA-02 in hand."""
    screen = Inspection(desk)
    qtbot.addWidget(screen)
    screen.resize(1210, 720)
    screen.open(draft_id=a_draft(store, answered=False))
    screen.show()
    settle()
    screen.ui.items.setFocus()
    screen.ui.items.go_to("EVA-02")
    press(qtbot, screen, KEYS.Key_2)
    settle()
    return screen


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "IMG_1.jpg"
    Image.radial_gradient("L").convert("RGB").save(path)
    return path


def gaps_of(screen: Inspection) -> list[Gap]:
    assert screen.under_way.door is not None
    return screen.under_way.door.gaps


def kept(screen: Inspection, store: Store) -> tuple[HazardDraft, ...]:
    return on_disk(store, screen.under_way.draft_id).hazards


def test_a_failed_item_opens_in_its_usual_words(screen: Inspection, store: Store) -> None:
    card = screen.ui.hazard.ui
    assert screen.ui.hazard.isVisible()
    assert card.title.text() == "EVA-02  Hazard"
    (hazard,) = kept(screen, store)
    assert hazard.description == card.description.toPlainText()
    assert hazard.description.startswith("安全出口或疏散门锁闭")
    assert "《中华人民共和国消防法》第二十八条" in card.basis.toPlainText()
    assert "7.1.7" not in card.basis.toPlainText()  # an article nobody has checked
    assert (hazard.severity, hazard.handling) == (Severity.SERIOUS, Handling.NOTICE)
    assert card.deadline.date().toPython().isoformat() == hazard.deadline == "2026-11-25"


def test_a_field_is_written_when_it_is_left(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    card = screen.ui.hazard.ui
    press(qtbot, screen, KEYS.Key_Right)
    assert screen.focusWidget() is card.place
    write(card.place, "二楼北侧")
    press(qtbot, screen, KEYS.Key_Tab)
    settle()
    assert kept(screen, store)[0].place == "二楼北侧"
    card.description.setFocus()
    card.description.selectAll()
    write(card.description, "二楼安全出口被铁链锁闭")
    assert screen.leave()
    settle()
    assert kept(screen, store)[0].description == "二楼安全出口被铁链锁闭"


def test_what_is_typed_is_written_a_moment_later(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    card = screen.ui.hazard
    card.typing.setInterval(1)
    write(card.ui.measure, "立即")
    qtbot.waitUntil(lambda: not card.typing.isActive())
    settle()
    assert "立即" in kept(screen, store)[0].measure


def test_places_used_here_before_are_offered(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    premises_id = a_premises(store, "和平宾馆")
    a_finished_visit(store, premises_id, a_hazard(place="地下车库"))
    screen.open(premises_id=premises_id)
    settle()
    screen.ui.items.go_to("EVA-01")
    press(qtbot, screen.ui.items, KEYS.Key_2)
    offered = screen.ui.hazard.ui.places.buttons
    assert list(offered) == ["地下车库"]
    qtbot.mouseClick(offered["地下车库"], LEFT)
    settle()
    assert kept(screen, store)[0].place == "地下车库"
    assert screen.ui.hazard.ui.places.isHidden()


def test_what_is_put_right_wants_its_photo_or_a_reason(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    press(qtbot, screen, KEYS.Key_F2)
    settle()
    card = screen.ui.hazard.ui
    assert card.spotPart.isVisible()
    assert card.note.isHidden()  # doors are usually opened at once
    hazard = kept(screen, store)[0]
    assert (hazard.handling, hazard.deadline) == (Handling.ON_THE_SPOT, None)
    gap = Gap(Missing.AFTER_PHOTO, hazard.id)
    assert gap in gaps_of(screen)
    write(card.noPhoto, "光线太暗")
    screen.side.commit()
    assert gap not in gaps_of(screen)
    press(qtbot, screen, KEYS.Key_F3)
    settle()
    assert kept(screen, store)[0].deadline == "2026-11-25"  # proposed anew


def test_a_quick_repair_of_what_takes_time_is_explained(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    screen.ui.items.go_to("EVA-03")
    press(qtbot, screen, KEYS.Key_2, KEYS.Key_F2)
    card = screen.ui.hazard.ui
    assert card.note.isVisible()
    hazard = screen.ui.hazard.hazard
    assert hazard is not None
    screen.go_to(Gap(Missing.SPOT_NOTE, hazard.id))
    assert screen.focusWidget() is card.note
    write(card.note, "当场换上备用灯")
    press(qtbot, screen, KEYS.Key_Escape)
    settle()
    assert kept(screen, store)[1].note == "当场换上备用灯"


def test_a_referral_names_its_authority(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    press(qtbot, screen, KEYS.Key_F4)
    card = screen.ui.hazard.ui
    assert card.refer.currentData() == "fire"
    card.refer.setCurrentIndex(card.refer.findData("police"))
    card.refer.activated.emit(card.refer.currentIndex())
    write(card.referReason, "超出社区处置权限")
    screen.side.commit()
    settle()
    hazard = kept(screen, store)[0]
    assert (hazard.handling, hazard.refer) == (Handling.REFERRAL, "police")
    assert hazard.refer_reason == "超出社区处置权限"


def test_an_authority_dropped_since_stays_by_its_name_until_another_is_chosen(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    press(qtbot, screen, KEYS.Key_F4)
    write(screen.ui.hazard.ui.referReason, "超出社区处置权限")
    screen.side.commit()
    settle()
    changed = save_authority(store, Authority("fire", "临江区消防救援大队", used=False), by="李")
    screen.desk.changed.emit(changed)
    settle()
    card = screen.ui.hazard.ui
    assert card.refer.currentText() == "临江区消防救援大队 (no longer used)"
    write(card.place, "后门")
    screen.side.commit()
    settle()
    (hazard,) = kept(screen, store)
    assert (hazard.place, hazard.refer) == ("后门", "fire"), "nothing is forgotten in silence"
    assert Gap(Missing.DROPPED, hazard.id) in gaps_of(screen)
    screen.ui.items.setFocus()
    screen.go_to(Gap(Missing.DROPPED, hazard.id))
    assert card.refer.hasFocus()
    card.refer.setCurrentIndex(card.refer.findData("police"))
    card.refer.activated.emit(card.refer.currentIndex())
    settle()
    assert Gap(Missing.DROPPED, hazard.id) not in gaps_of(screen)


def test_who_is_told_to_write_suspected_stands_in_the_field_that_judges(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    press(qtbot, screen, KEYS.Key_F4)
    card = screen.ui.hazard.ui
    (hazard,) = kept(screen, store)
    for field in (card.referReason, card.place, card.measure):
        write(field, "重大火灾隐患")
        screen.side.commit()
        settle()
        assert Gap(Missing.JUDGED, hazard.id) in gaps_of(screen)
        screen.ui.items.setFocus()
        screen.go_to(Gap(Missing.JUDGED, hazard.id))
        assert field.hasFocus()
        field.clear()
    write(card.referReason, "重大火灾隐患")
    press(qtbot, screen, KEYS.Key_F3)
    settle()
    assert Gap(Missing.JUDGED, hazard.id) not in gaps_of(screen), "of a notice it is not recorded"


def test_at_the_door_the_streets_own_map_says_to_whom(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    save_authority(store, Authority("fire", "临江区消防救援大队"), by="陈丽")
    save_authority(store, Authority("police", "", used=False), by="陈丽")
    screen.open(draft_id=screen.under_way.draft_id)
    settle()
    screen.ui.items.go_to("EVA-01")
    press(qtbot, screen, KEYS.Key_2, KEYS.Key_F4)
    settle()
    card = screen.ui.hazard.ui
    assert card.refer.currentText() == "临江区消防救援大队"
    assert card.refer.findData("police") == -1


def test_a_deadline_says_why_it_moved(screen: Inspection, store: Store) -> None:
    part, hint = screen.ui.hazard.deadline, screen.ui.hazard.ui.deadlineHint
    part.show("2026-11-30", 5, Severity.GENERAL, TODAY)
    assert hint.text() == "Moved from 2026-11-29 Sun, a rest day."
    part.show("2026-11-28", 0, Severity.GENERAL, TODAY)
    assert hint.text() == "2026-11-28 Sat is a rest day."
    part.show("2027-02-01", 0, Severity.GENERAL, TODAY)
    with store.read() as connection:
        assert 2027 not in load_calendar(connection).years
    assert "holidays of 2027 are not known" in hint.text()
    part.show("2026-12-01", 0, Severity.GENERAL, TODAY)
    assert hint.isHidden()
    assert part.chips.buttons["7"].isChecked()


@pytest.mark.parametrize(
    ("text", "said"),
    [("", "Give the date."), ("2026-13-45", "not a date"), ("2026-11-01", "too early"),
     ("9999-12-31", "too late")],
)  # fmt: skip
def test_a_deadline_that_is_refused_is_none_and_the_visit_waits_for_it(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot, text: str, said: str
) -> None:
    card = screen.ui.hazard.ui
    card.deadline.setFocus()
    qtbot.keyClick(card.deadline, KEYS.Key_Delete)
    qtbot.keyClicks(QApplication.focusWidget(), text)
    qtbot.keyClick(QApplication.focusWidget(), KEYS.Key_Tab)
    settle()
    assert said in card.deadlineHint.text()
    assert card.deadlineHint.isVisible()
    assert kept(screen, store)[0].deadline is None
    missing = gaps(on_disk(store, screen.under_way.draft_id), key_unit=False)
    assert Missing.DEADLINE in {gap.what for gap in missing}
    qtbot.keyClick(card.deadline._written, KEYS.Key_Escape)
    settle()
    assert kept(screen, store)[0].deadline == "2026-11-25", "given up: as it was before"
    qtbot.mouseClick(card.quick.buttons["7"], LEFT)
    settle()
    assert said not in card.deadlineHint.text()
    assert kept(screen, store)[0].deadline == "2026-12-01"


def test_a_hazard_taken_up_again_without_a_date_shows_none(screen: Inspection) -> None:
    card = screen.ui.hazard
    card.deadline.show(None, 5, Severity.GENERAL, TODAY)
    assert card.deadline.day is None
    assert card.ui.deadlineHint.text() == "Give the date."
    card.ui.deadline.give_up()  # Esc
    assert card.deadline.day is None, "not the day of the hazard that was shown before"
    assert card.ui.deadlineHint.text() == "Give the date."


def test_a_quick_deadline_is_written(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    quick = screen.ui.hazard.ui.quick.buttons
    assert list(quick) == ["1", "3", "7", "15"]
    qtbot.mouseClick(quick["15"], LEFT)
    settle()
    assert kept(screen, store)[0].deadline == "2026-12-09"
    assert quick["15"].accessibleName() == "In 15 days"


def test_the_same_hazard_at_another_place(
    screen: Inspection, store: Store, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    card = screen.ui.hazard
    write(card.ui.place, "二楼")
    card.ui.another.click()
    assert screen.focusWidget() == card.ui.place
    assert card.ui.place.text() == ""
    write(card.ui.place, "三楼")
    screen.side.commit()
    settle()
    assert [hazard.place for hazard in kept(screen, store)] == ["二楼", "三楼"]
    spots = card.ui.spots.buttons
    assert [button.text() for button in spots.values()] == ["二楼", "三楼"]
    qtbot.mouseClick(next(iter(spots.values())), LEFT)
    assert card.ui.place.text() == "二楼"
    offers: list[Callable[[], object]] = []
    desk.undo_offered.connect(lambda _said, undo, _about: offers.append(undo))
    card.ui.remove.click()
    settle()
    assert [hazard.place for hazard in kept(screen, store)] == ["三楼"]
    desk.write(screen, offers[0])
    settle()
    assert [hazard.place for hazard in kept(screen, store)] == ["二楼", "三楼"]


def test_another_answer_offers_the_hazard_back(
    screen: Inspection, store: Store, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.undo_offered) as offer:
        press(qtbot, screen, KEYS.Key_1)
    assert offer.args is not None
    assert offer.args[0] == "The hazard of EVA-02 was removed."
    assert screen.ui.hazard.isHidden()
    desk.write(screen, offer.args[1])
    settle()
    assert screen.ui.hazard.isVisible()
    assert len(kept(screen, store)) == 1


def test_a_hazard_on_no_list(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    press(qtbot, screen, KEYS.Key_Escape)
    qtbot.keyClick(screen.focusWidget(), KEYS.Key_N, Qt.KeyboardModifier.ControlModifier)
    card = screen.ui.hazard.ui
    assert screen.focusWidget() is card.description
    assert card.title.text() == "Hazard not on the list"
    write(card.description, "门前堆放纸箱")
    press(qtbot, screen, KEYS.Key_Escape)
    settle()
    extra = kept(screen, store)[1]
    assert (extra.code, extra.description, extra.deadline) == (None, "门前堆放纸箱", "2026-12-01")
    rows = screen.ui.items.rows.rows
    assert (rows[-2].text, rows[-1].text) == ("Hazards not on the list  1", "门前堆放纸箱")
    screen.ui.items.go_to(extra.id)
    press(qtbot, screen.ui.items, KEYS.Key_Delete)
    settle()
    assert len(kept(screen, store)) == 1


def test_photos_go_to_the_hazard_in_hand(
    screen: Inspection, store: Store, desk: Desk, photo: Path, settle: Settle, qtbot: QtBot
) -> None:
    screen.take_files([photo])
    settle()
    (line,) = on_disk(store, screen.under_way.draft_id).photos
    hazard = screen.ui.hazard.hazard
    assert hazard is not None
    assert (line.role, line.hazard_id, line.name) == (PhotoRole.HAZARD, hazard.id, "IMG_1.jpg")
    strip = screen.ui.hazard.ui.photos
    tile = strip.tiles.visualRect(strip.tiles.model().index(0, 0))
    qtbot.mouseClick(strip.tiles.viewport(), LEFT, pos=tile.center())
    (large,) = screen.findChildren(PhotoWindow)
    large.close()
    offers: list[Callable[[], object]] = []
    desk.undo_offered.connect(lambda _said, undo, _about: offers.append(undo))
    qtbot.mouseClick(strip.tiles.viewport(), LEFT, pos=cross_place(tile).center())
    settle()
    assert on_disk(store, screen.under_way.draft_id).photos == ()
    desk.write(screen, offers[0])
    settle()
    assert on_disk(store, screen.under_way.draft_id).photos == (line,)


def test_before_and_after_are_told_apart(
    screen: Inspection, store: Store, photo: Path, settle: Settle, qtbot: QtBot
) -> None:
    press(qtbot, screen, KEYS.Key_F2)
    screen.take_files([photo])
    settle()
    QGuiApplication.clipboard().setImage(QImage(40, 30, QImage.Format.Format_RGB32))
    screen.ui.items.setFocus()
    qtbot.keyClick(screen.ui.items, KEYS.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    photos = on_disk(store, screen.under_way.draft_id).photos
    assert [line.role for line in photos] == [PhotoRole.HAZARD, PhotoRole.AFTER]


def test_a_bad_photo_gets_its_sentence_and_harms_nothing(
    screen: Inspection, store: Store, tmp_path: Path, photo: Path, settle: Settle
) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8 no photo")
    screen.take_files([broken, photo])
    settle()
    label = screen.ui.hazard.ui.photosTrouble
    names = [line.name for line in on_disk(store, screen.under_way.draft_id).photos]
    assert names == ["IMG_1.jpg"]
    assert label.text().startswith("The photo broken.jpg is damaged"), "the good one came after it"
    assert label.isVisible()
    screen.take_files([photo])
    settle()
    assert label.text() == "The photo IMG_1.jpg is here already."


def test_what_is_said_of_photos_is_in_sight_where_the_card_is_longer_than_its_room(
    screen: Inspection, tmp_path: Path, settle: Settle
) -> None:
    screen.resize(1210, 420)
    names = ("one.jpg", "two.jpg")
    for name in names:
        (tmp_path / name).write_bytes(b"\xff\xd8 no photo")
    screen.take_files([tmp_path / name for name in names])
    settle()
    label = screen.ui.hazard.ui.photosTrouble
    assert len(label.text().splitlines()) == len(names)
    shown = screen.ui.scroll.viewport()
    assert shown.rect().contains(label.mapTo(shown, label.rect().bottomLeft()))


def test_the_newest_photo_of_the_phone_is_one_key_away(
    screen: Inspection, store: Store, desk: Desk, photo: Path, settle: Settle, qtbot: QtBot
) -> None:
    label = screen.ui.hazard.ui.photosTrouble
    press(qtbot, screen, KEYS.Key_F8)
    assert label.text().startswith("No phone folder is set.")
    desk.set_settings(photo_folder=str(photo.parent))
    press(qtbot, screen, KEYS.Key_F8)
    settle()
    assert len(on_disk(store, screen.under_way.draft_id).photos) == 1
    press(qtbot, screen, KEYS.Key_F8)
    settle()
    assert label.text().startswith("No new photo lies in the phone's folder.")


def test_the_newest_photo_is_never_that_of_the_visit_before(
    screen: Inspection, store: Store, desk: Desk, photo: Path, settle: Settle, qtbot: QtBot
) -> None:
    desk.set_settings(photo_folder=str(photo.parent))
    press(qtbot, screen, KEYS.Key_F8)
    settle()
    screen.open(premises_id=a_premises(store, "隔壁小吃店"))
    settle()
    screen.ui.items.setFocus()
    press(qtbot, screen, KEYS.Key_2)
    settle()
    press(qtbot, screen, KEYS.Key_F8)
    settle()
    assert on_disk(store, screen.under_way.draft_id).photos == ()
    said = screen.ui.hazard.ui.photosTrouble.text()
    assert said.startswith("The newest photo in the phone's folder, IMG_1.jpg, belongs to an")
    screen.take_files([photo])
    settle()
    assert len(on_disk(store, screen.under_way.draft_id).photos) == 1


def test_photos_of_the_premises_have_their_own_place(
    screen: Inspection, store: Store, photo: Path, settle: Settle, qtbot: QtBot
) -> None:
    press(qtbot, screen, KEYS.Key_F6)
    assert screen.ui.premisesCard.isVisible()
    screen.take_files([photo])
    settle()
    (line,) = on_disk(store, screen.under_way.draft_id).photos
    assert (line.role, line.hazard_id) == (PhotoRole.PREMISES, None)
    assert screen.ui.photosOf.text() == "Photos 1  F6"
    remarks = screen.ui.premisesCard.ui.remarks
    remarks.setFocus()
    write(remarks, "老板不在")
    press(qtbot, screen, KEYS.Key_Escape)
    settle()
    assert on_disk(store, screen.under_way.draft_id).remarks == "老板不在"


def test_ctrl_enter_opens_the_end(screen: Inspection, settle: Settle, qtbot: QtBot) -> None:
    qtbot.keyClick(screen.focusWidget(), KEYS.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()


def test_a_date_that_has_passed_since_stands_there_until_another_is_chosen(
    screen: Inspection, store: Store, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    card = screen.ui.hazard.ui
    (given,) = kept(screen, store)
    draft_id = screen.under_way.draft_id
    screen.go_back()
    later = (datetime.now(UTC) + timedelta(days=400)).date()
    desk.today = lambda: later
    screen.open(draft_id=draft_id)
    settle()
    screen.ui.items.go_to("EVA-02")
    assert card.deadlineHint.text() == "This date has passed. Choose another one."
    screen.side.commit()
    settle()
    assert kept(screen, store) == (given,)
    assert Gap(Missing.DEADLINE, given.id) in gaps_of(screen)
    qtbot.mouseClick(screen.ui.hazard.deadline.chips.buttons["3"], LEFT)
    settle()
    (moved,) = kept(screen, store)
    assert (moved.deadline or "") > later.isoformat()
    assert Gap(Missing.DEADLINE, given.id) not in gaps_of(screen)
