"""The window is closed while photos are being taken in: every one of them is kept."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from firesweep.app import places
from firesweep.errors import FiresweepError
from firesweep.store.database import Store
from firesweep.ui.desk import Desk
from firesweep.ui.lookout import Lookout
from firesweep.ui.window.shell import Shell
from firesweep.ui.worker import Lane
from tests.ui.field.door import a_draft, on_disk

Settle = Callable[[], None]


@pytest.fixture
def draft_id(store: Store) -> str:
    return a_draft(store)


@pytest.fixture
def shell(qtbot: QtBot, desk: Desk, draft_id: str, settle: Settle) -> Shell:
    """The window over a visit."""
    made = Shell()
    qtbot.addWidget(made)
    made.open_desk(desk, places())
    made.show()
    made.go("inspection", draft_id=draft_id)
    settle()
    return made


def photos(folder: Path, count: int) -> list[Path]:
    paths = [folder / f"IMG_{number}.jpg" for number in range(count)]
    for number, path in enumerate(paths):
        Image.new("RGB", (1600, 1200), (90, 40 * number, 30)).save(path)
    return paths


def test_the_window_waits_for_photos_and_closes_by_itself(
    shell: Shell, store: Store, draft_id: str, tmp_path: Path, settle: Settle
) -> None:
    assert shell.open_screen is not None
    shell.open_screen.take_files(photos(tmp_path, 3))
    assert not shell.close()
    assert not shell.close(), "pressed once more it waits, too"
    assert shell.isVisible()
    assert shell.toast.sentence.text().startswith("Photos are still being taken in")
    settle()
    assert not shell.isVisible()
    names = [photo.name for photo in on_disk(store, draft_id).photos]
    assert names == ["IMG_0.jpg", "IMG_1.jpg", "IMG_2.jpg"]


def test_the_window_stays_where_a_photo_is_refused(
    shell: Shell, store: Store, draft_id: str, tmp_path: Path, settle: Settle
) -> None:
    bad = tmp_path / "IMG_9.jpg"
    bad.write_bytes(b"no photo")
    assert shell.open_screen is not None
    shell.open_screen.take_files([bad, *photos(tmp_path, 1)])
    assert not shell.close()
    settle()
    assert shell.isVisible(), "somebody has to read why"
    assert shell.toast.sentence.text().startswith("The window stays open")
    assert [photo.name for photo in on_disk(store, draft_id).photos] == ["IMG_0.jpg"]
    assert shell.close()


class Unlucky(Lookout):
    """A stick is pulled out while it is looked at; that is no trouble for anybody."""

    def job(self) -> Callable[[], object]:
        def look() -> object:
            raise FiresweepError("The folder {folder} is not there.", folder="E:")

        return look

    def hear(self, found: object) -> None:
        raise AssertionError(found)


def test_trouble_of_a_look_around_does_not_keep_the_window(
    shell: Shell, desk: Desk, store: Store, draft_id: str, tmp_path: Path, settle: Settle
) -> None:
    assert shell.open_screen is not None
    Unlucky(desk, Lane.MAKE, 60_000).look()
    shell.open_screen.take_files(photos(tmp_path, 1))
    assert not shell.close()
    settle()
    assert not shell.isVisible()
    assert [photo.name for photo in on_disk(store, draft_id).photos] == ["IMG_0.jpg"]


def test_a_window_without_photos_under_way_closes_at_once(shell: Shell) -> None:
    assert shell.close()
