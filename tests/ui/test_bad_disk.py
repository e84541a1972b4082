"""A full disk, a read-only or locked store, photos that are gone: said, and nothing typed is lost.

The store is a real one on a disk of eight megabytes, which is filled to its last byte.
"""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from firesweep.office.street import new_street
from firesweep.store import street
from firesweep.store.database import PHOTOS, RECORDS, Store
from firesweep.store.paper.papers import last_serial
from firesweep.store.registry.premises import premises
from firesweep.ui.desk import Desk
from firesweep.ui.field.inspection import Inspection
from firesweep.ui.office.settings.areas import AreasPage
from firesweep.ui.office.settings.paper import PaperPage
from firesweep.ui.office.settings.people import PeoplePage
from firesweep.ui.photos.photo_window import PhotoWindow, Shot
from firesweep.ui.registry.premises import Premises
from firesweep.ui.words import language
from tests.factory import a_premises
from tests.ui.field.door import a_draft, on_disk, press, write

Settle = Callable[[], None]


class Harm(NamedTuple):
    """How a store is harmed, how it is mended, and what is said in every language."""

    name: str
    said: tuple[str, str, str]


FULL = Harm("full", ("is full", "磁盘已满", "磁盤已滿"))
READ_ONLY = Harm("read-only", ("cannot be written", "无法写入", "無法寫入"))
LOCKED = Harm("locked", ("in use by another program", "正被其他程序使用", "正被其他程序使用"))
LONG = "消防安全责任人联系方式有误，" * 400
LANGUAGES = ("en", "zh_CN", "zh_TW")


class Disk:
    """The disk under a store, as kind as it is made."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.other = sqlite3.connect(store.folder / RECORDS, isolation_level=None)
        self.junk = store.folder / "junk"
        with store.write("x") as change:
            self.writer: Any = change.connection.connection.dbapi_connection

    def turn(self, harm: Harm) -> None:
        if harm is FULL:
            self.fill()
        elif harm is READ_ONLY:
            self.writer.execute("PRAGMA query_only = ON")
        else:
            self.writer.execute("PRAGMA busy_timeout = 20")
            self.other.execute("BEGIN IMMEDIATE")

    def fill(self) -> None:
        """Write until nothing fits any more."""
        with suppress(OSError), self.junk.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(512))

    def mend(self) -> None:
        if self.other.in_transaction:
            self.other.execute("ROLLBACK")
        self.writer.execute("PRAGMA query_only = OFF")
        self.junk.unlink(missing_ok=True)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A street on a disk of its own, where the system lets us mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)]
    mounted = sys.platform == "linux" and subprocess.run(command, capture_output=True)
    small = mounted and mounted.returncode == 0
    made = new_street(
        place / "data", "临江街道", ["滨江社区", "和平社区", "长安社区"], "B", office="A"
    )
    yield made
    made.close()
    if small:
        subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def disk(store: Store, harm: Harm) -> Iterator[Disk]:
    if harm is FULL and not os.path.ismount(store.folder.parent):
        pytest.skip("only who may mount a small disk can fill it")
    made = Disk(store)
    yield made
    made.mend()
    made.other.close()


@pytest.fixture(params=[FULL, READ_ONLY, LOCKED], ids=lambda harm: harm.name)
def harm(request: pytest.FixtureRequest) -> Harm:
    found: Harm = request.param
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_person_stays_in_the_fields_until_written(
    desk: Desk, store: Store, disk: Disk, harm: Harm, settle: Settle, qtbot: QtBot, lang: str
) -> None:
    language.speak(lang)
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.show()
    page.load()
    settle()
    name = "王" * 60
    page.ui.name.setText(name)
    page.ui.phone.setText("0591-12345678" * 20)
    disk.turn(harm)
    page.save()
    settle()
    assert harm.said[LANGUAGES.index(lang)] in page.ui.trouble.text()
    assert page.ui.trouble.isVisible()
    assert page.ui.name.text() == name
    disk.mend()
    page.save()
    settle()
    settle()
    assert page.ui.trouble.isHidden()
    with store.read() as connection:
        assert [person.name for person in street.people(connection)] == [name]


def test_a_heading_stays_as_typed(
    desk: Desk, store: Store, disk: Disk, harm: Harm, settle: Settle, qtbot: QtBot
) -> None:
    page = PaperPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.load()
    settle()
    page.ui.contact.setText("林" * 60)
    page.ui.last.setValue(11)
    disk.turn(harm)
    page.save()
    settle()
    assert harm.said[0] in page.ui.trouble.text()
    assert (page.ui.contact.text(), page.ui.last.value()) == ("林" * 60, 11)
    assert page.ui.done.text() == ""
    disk.mend()
    with store.read() as connection:
        assert street.setting(connection, "paper.contact") is None
        assert last_serial(connection, "notice", "B", 2026) == 0
    page.save()
    settle()
    with store.read() as connection:
        assert last_serial(connection, "notice", "B", 2026) == 11


def test_names_pasted_come_back_into_their_field(
    desk: Desk, disk: Disk, harm: Harm, settle: Settle, qtbot: QtBot
) -> None:
    page = AreasPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.load()
    settle()
    pasted = "\n".join(f"第{number}社区" for number in range(400))
    page.ui.communitiesNew.setPlainText(pasted)
    disk.turn(harm)
    page.add_communities()
    settle()
    settle()
    assert harm.said[0] in page.ui.trouble.text()
    assert page.ui.communitiesNew.toPlainText() == pasted
    disk.mend()


def test_a_premises_stays_in_its_form(
    desk: Desk, store: Store, disk: Disk, harm: Harm, settle: Settle, qtbot: QtBot
) -> None:
    place = a_premises(store, "甲店")
    screen = Premises(desk)
    qtbot.addWidget(screen)
    screen.resize(1200, 660)
    screen.show()
    settle()
    screen.ui.rows.go_to(screen.model.ids[0])
    qtbot.keyClick(screen.ui.rows, Qt.Key.Key_Return)
    settle()
    told: list[object] = []
    desk.troubled.connect(told.append)
    desk.work.trouble_met.connect(told.append)
    form = screen.panel.ui
    form.remarks.setFocus()
    write(form.remarks, "二楼改作仓库，" * 100)
    disk.turn(harm)
    form.save.click()
    settle()
    shown = [*map(str, told), *(label.text() for label in labels(screen))]
    assert any(harm.said[0] in text for text in shown)
    assert form.remarks.toPlainText().startswith("二楼改作仓库")
    assert not screen.leave(), "unsaved, and it says so"
    disk.mend()
    form.save.click()
    settle()
    with store.read() as connection:
        assert premises(connection, place)["remarks"].startswith("二楼改作仓库")


def labels(screen: Premises) -> list[QLabel]:
    return screen.findChildren(QLabel)


@pytest.fixture
def door(desk: Desk, store: Store, settle: Settle, qtbot: QtBot) -> Inspection:
    """A visit under way with the hazard of EVA-02 in hand."""
    screen = Inspection(desk)
    qtbot.addWidget(screen)
    screen.resize(1210, 720)
    screen.open(draft_id=a_draft(store, answered=False))
    screen.show()
    settle()
    screen.ui.items.setFocus()
    screen.ui.items.go_to("EVA-02")
    press(qtbot, screen, Qt.Key.Key_2)
    settle()
    return screen


def test_a_tap_that_is_not_written_is_said_until_the_next_one_is(
    door: Inspection, store: Store, disk: Disk, harm: Harm, settle: Settle, qtbot: QtBot
) -> None:
    door.ui.items.setFocus()
    door.ui.items.go_to("EVA-01")
    settle()
    disk.turn(harm)
    press(qtbot, door, Qt.Key.Key_1)
    settle()
    settle()
    assert harm.said[0] in door.ui.trouble.text()
    assert door.ui.trouble.isVisible()
    assert "EVA-01" not in door.under_way.visit.answers, "what is shown is what is on disk"
    disk.mend()
    door.ui.items.go_to("EVA-01")
    press(qtbot, door, Qt.Key.Key_1)
    settle()
    settle()
    assert not door.ui.trouble.isVisible()
    assert "EVA-01" in on_disk(store, door.under_way.draft_id).answers


def test_a_hazard_being_described_stays_in_its_card(
    door: Inspection, store: Store, disk: Disk, harm: Harm, settle: Settle, qtbot: QtBot
) -> None:
    card = door.ui.hazard.ui
    disk.turn(harm)
    card.description.setFocus()
    card.description.selectAll()
    write(card.description, LONG)
    card.place.setFocus()
    settle()
    settle()
    assert harm.said[0] in door.ui.trouble.text()
    assert door.ui.trouble.isVisible()
    assert card.description.toPlainText() == LONG
    disk.mend()
    assert door.leave()
    settle()
    (kept,) = on_disk(store, door.under_way.draft_id).hazards
    assert kept.description == LONG
    settle()
    assert not door.ui.trouble.isVisible()


def test_a_photo_that_cannot_be_kept_is_said(
    door: Inspection, store: Store, disk: Disk, harm: Harm, settle: Settle, tmp_path: Path
) -> None:
    path = tmp_path / "IMG_1.jpg"
    Image.radial_gradient("L").convert("RGB").save(path)
    disk.turn(harm)
    door.take_files([path])
    settle()
    settle()
    texts = (door.ui.hazard.ui.photosTrouble.text(), door.ui.trouble.text())
    assert any(harm.said[0] in text for text in texts)
    assert path.exists()
    disk.mend()
    door.take_files([path])
    settle()
    settle()
    assert [p.name for p in on_disk(store, door.under_way.draft_id).photos] == ["IMG_1.jpg"]


def test_a_photo_that_is_gone_from_the_disk_is_said_where_it_would_be(
    door: Inspection, store: Store, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "IMG_1.jpg"
    Image.radial_gradient("L").convert("RGB").save(path)
    door.take_files([path])
    settle()
    settle()
    (photo,) = on_disk(store, door.under_way.draft_id).photos
    store.photos.close()
    (store.folder / PHOTOS).unlink()
    window = PhotoWindow([Shot(partial(store.photos.jpeg, photo.sha256), "before")], 0, door)
    qtbot.addWidget(window)
    window.show()
    settle()
    assert window.ui.trouble.isVisible()
    assert window.ui.trouble.text().startswith("This photo is not here.")
    (store.folder / PHOTOS).write_bytes(b"no photos " * 999)
    window.show_shot()
    assert "is not a firesweep store" in window.ui.trouble.text()
    assert not window.grab().isNull()
