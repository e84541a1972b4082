"""Photos of an item that is all right: asked for where the list does, kept with its answer."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.field import visit
from firesweep.field.register import issue_register
from firesweep.model.paper.issued import RegisterContent
from firesweep.model.visit.gaps import Gap, Missing, wants_hazard_photo, wishes
from firesweep.model.visit.inspection import HazardDraft, ListedItem, Visit
from firesweep.model.vocabulary import Answer
from firesweep.paper.register import register_pdf
from firesweep.store.database import Store
from firesweep.store.visit import inspections
from firesweep.ui.desk import Desk
from firesweep.ui.field.finishing import FinishDialog
from firesweep.ui.field.inspection import Inspection
from tests.ui.conftest import TODAY
from tests.ui.field.door import a_draft, on_disk, press

Settle = Callable[[], None]
KEYS = Qt.Key
ALWAYS, OTHER, OPTIONAL = "HST-08", "EVA-01", "LAW-01"
"""Of a hostel's list: always photographed, only its hazards, and only where it is useful."""


@pytest.fixture
def phone(desk: Desk, tmp_path: Path) -> Path:
    folder = tmp_path / "phone"
    folder.mkdir()
    Image.radial_gradient("L").convert("RGB").save(folder / "IMG_1.jpg")
    desk.set_settings(photo_folder=str(folder))
    return folder


@pytest.fixture
def screen(desk: Desk, store: Store, settle: Settle, qtbot: QtBot, phone: Path) -> Inspection:
    made = Inspection(desk)
    qtbot.addWidget(made)
    made.resize(1210, 720)
    made.open(draft_id=a_draft(store, answered=False))
    made.show()
    settle()
    made.ui.items.setFocus()
    return made


def saved(screen: Inspection, store: Store) -> Visit:
    return on_disk(store, screen.under_way.draft_id)


def more(screen: Inspection, code: str) -> str:
    rows = screen.ui.items.rows
    return str(rows.rows[rows.row_of(code)].more)


def test_p_takes_the_newest_photo_for_the_item_in_hand(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    screen.ui.items.go_to(OTHER)
    assert not screen.ui.item.ui.photosPart.isVisible()
    press(qtbot, screen, KEYS.Key_P)
    settle()
    (photo,) = saved(screen, store).photos
    assert (photo.code, photo.hazard_id, photo.role, photo.name) == (
        OTHER, None, "premises", "IMG_1.jpg",
    )  # fmt: skip
    assert screen.ui.item.ui.photosPart.isVisible()
    assert more(screen, OTHER) == "Photos: 1"
    assert screen.ui.photosOf.text() == "Photos  F6"  # those of the whole are others


def test_p_on_a_hazard_is_a_photo_of_the_hazard(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    screen.ui.items.go_to(OTHER)
    press(qtbot, screen, KEYS.Key_2, KEYS.Key_P)
    settle()
    visit = saved(screen, store)
    assert [(p.code, p.hazard_id) for p in visit.photos] == [(OTHER, visit.hazards[0].id)]


def test_what_is_always_photographed_asks_until_it_is(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    press(qtbot, screen, KEYS.Key_A)
    assert more(screen, ALWAYS) == "Photo wanted: press P"
    assert screen.under_way.door is not None
    assert Gap(Missing.ITEM_PHOTO, ALWAYS) in screen.under_way.door.gaps
    screen.ui.items.go_to(ALWAYS)
    assert screen.ui.item.ui.wanted.text() == "Photo wanted"
    press(qtbot, screen, KEYS.Key_F8)  # what is asked for comes before the premises as a whole
    settle()
    assert [photo.code for photo in saved(screen, store).photos] == [ALWAYS]
    assert more(screen, ALWAYS) == "Photos: 1"
    assert not screen.ui.item.ui.wanted.isVisible()


@pytest.mark.parametrize("given", [Answer.NOT_APPLICABLE, Answer.NOT_SEEN])
def test_what_cannot_be_seen_needs_no_photo(screen: Inspection, given: Answer) -> None:
    screen.under_way.answer(ALWAYS, given, "上锁")
    assert wishes(screen.under_way.visit) == []
    screen.under_way.answer(ALWAYS, Answer.OK)
    assert wishes(screen.under_way.visit) == [Gap(Missing.ITEM_PHOTO, ALWAYS)]
    without = replace(screen.under_way.visit, answers={})
    assert wishes(without) == []


def test_finishing_lists_it_leads_there_and_does_not_insist(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    press(qtbot, screen, KEYS.Key_A)
    screen.finish()
    settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FinishDialog)
    chip = next(chip for chip in dialog.chips if chip.text() == f"{ALWAYS} · photo")
    chip.click()
    settle()
    assert screen.focusWidget() is screen.ui.item.ui.photos.add
    assert screen.ui.items.current().id == ALWAYS
    visit.sign_all_on_paper(store, screen.under_way.draft_id, by="陈丽")
    done = visit.finish(store, screen.under_way.draft_id, by="陈丽", today=TODAY)
    assert done.inspection_id


def test_a_hazard_asks_for_the_photo_the_list_wants_of_it(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    screen.ui.items.go_to(OTHER)
    press(qtbot, screen, KEYS.Key_2)
    settle()
    card, (hazard,) = screen.ui.hazard.ui, saved(screen, store).hazards
    assert card.wanted.text() == "Photo wanted"
    assert card.wanted.isVisible()
    assert Gap(Missing.HAZARD_PHOTO, hazard.id) in wishes(saved(screen, store))
    press(qtbot, screen, KEYS.Key_P)
    settle()
    assert not card.wanted.isVisible()
    assert wishes(saved(screen, store)) == []


def test_a_hazard_of_what_is_photographed_only_if_useful_asks_for_none(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    screen.ui.items.go_to(OPTIONAL)
    press(qtbot, screen, KEYS.Key_2)
    settle()
    assert screen.ui.hazard.isVisible()
    assert not screen.ui.hazard.ui.wanted.isVisible()
    assert wishes(saved(screen, store)) == []


def test_what_cannot_be_photographed_is_not_asked_for_again() -> None:
    item = ListedItem(OTHER, "", hazard_photographed=True)
    hazard = HazardDraft("h", OTHER)
    visit = Visit("v", "p", None, "", "", "en", (item,), hazards=(hazard,))
    assert wants_hazard_photo(visit, hazard)
    assert not wants_hazard_photo(visit, replace(hazard, no_photo_reason="业主不允许拍照"))
    assert not wants_hazard_photo(visit, replace(hazard, code=None))


def test_finishing_lists_a_hazard_without_its_photo_and_does_not_insist(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    screen.ui.items.go_to(OTHER)
    press(qtbot, screen, KEYS.Key_2)
    screen.ui.items.setFocus()
    press(qtbot, screen, KEYS.Key_A)
    settle()
    screen.finish()
    settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FinishDialog)
    said = f"{OTHER} · photo of the hazard"
    chip = next(chip for chip in dialog.chips if chip.text() == said)
    assert chip.property("state") == "accent"
    chip.click()
    settle()
    assert screen.focusWidget() is screen.ui.hazard.ui.photos.add
    visit.sign_all_on_paper(store, screen.under_way.draft_id, by="陈丽")
    assert visit.finish(store, screen.under_way.draft_id, by="陈丽", today=TODAY).inspection_id


def test_the_register_form_names_the_photo_at_its_item(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    press(qtbot, screen, KEYS.Key_A)
    screen.ui.items.go_to(ALWAYS)
    press(qtbot, screen, KEYS.Key_P)
    settle()
    draft_id = screen.under_way.draft_id
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    done = visit.finish(store, draft_id, by="陈丽", today=TODAY)
    with store.read() as connection:
        (photo,) = inspections.photos_of(connection, inspection_id=done.inspection_id)
    assert (photo["code"], photo["hazard_id"]) == (ALWAYS, None)
    seen: list[RegisterContent] = []

    def render(content: RegisterContent, jpeg: Callable[[str], bytes | None]) -> bytes:
        seen.append(content)
        return register_pdf(content, jpeg)

    issue_register(store, done.inspection_id, by="陈丽", today=TODAY, render=render)
    assert {a.code: a.photos for a in seen[0].answers}[ALWAYS] == "1"
    assert seen[0].photos[0].caption.startswith("楼下是店铺")
