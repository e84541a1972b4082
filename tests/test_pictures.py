"""The pictures: those the README shows are there and small, and the script takes new ones."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import scenes
import screenless
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
SHOWN = re.compile(r"docs/pictures/[\w-]+\.png")
SMALL = 120_000  # bytes
SOME = ["premises", "keys", "first-start", "hazard-serve", "hazard-reopen", "notice-preview"]


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory, practice_folder: Path) -> Path:
    """Some pictures of a practice store, as whoever has no screen gets them."""
    folder = tmp_path_factory.mktemp("pictures")
    shutil.copytree(practice_folder, folder / "store")
    return pictures(folder, "--only", *SOME, "notice")


def pictures(folder: Path, *more: str) -> Path:
    """The folder, with what the script writes there."""
    words = ["--lang", "zh_TW", "--size", "1024x640", "--theme", "dark"]
    command = [sys.executable, str(ROOT / "packaging" / "pictures.py"), str(folder), *words]
    command += ["--data", str(folder / "store"), *more]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert (done.returncode, done.stderr) == (0, "")
    return folder


@pytest.mark.long
def test_every_scene_is_taken(tmp_path: Path) -> None:
    folder, names = pictures(tmp_path), {scene.name for scene in scenes.every_scene()}
    assert {each.stem for each in folder.glob("*.png")} == {*names, "notice"}
    assert [name for name in names if colours(folder / f"{name}.png") <= 50] == []


def colours(path: Path) -> int:
    """How many colours a picture has: an empty one has few."""
    with Image.open(path) as picture:
        return len(picture.convert("RGB").getcolors(1 << 24) or [])


def test_every_picture_of_the_readme_is_there_and_small() -> None:
    shown = set(SHOWN.findall((ROOT / "README.md").read_text("utf-8")))
    kept = {str(path.relative_to(ROOT).as_posix()) for path in ROOT.glob("docs/pictures/*")}
    assert shown == kept != set()
    assert [name for name in kept if (ROOT / name).stat().st_size > SMALL] == []


def test_screens_dialogs_and_a_window_without_a_store_are_taken(taken: Path) -> None:
    for name in SOME:
        with Image.open(taken / f"{name}.png") as picture:
            assert picture.size == (1024, 640), name
        assert colours(taken / f"{name}.png") > 50, name


def test_a_notice_is_written_as_it_was_issued(taken: Path) -> None:
    assert (taken / "notice.pdf").read_bytes().startswith(b"%PDF")
    assert colours(taken / "notice.png") > 50


def test_the_store_that_was_shown_is_as_before(taken: Path, practice_folder: Path) -> None:
    there = {path.name for path in (taken / "store").iterdir()}
    files = {"records.db", "photos.db", "laptop.key", "laptop.age"}
    assert there - {"records.db-wal", "records.db-shm"} == files  # SQLite's, of whoever reads
    for name in files:
        assert (taken / "store" / name).read_bytes() == (practice_folder / name).read_bytes()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], True),
        (["demo"], True),
        (["--lang", "zh_CN", "demo"], True),
        (["demo", "--build-only"], False),
        (["premises", "list"], False),
        (["--data"], False),
    ],
)
def test_only_what_opens_the_practice_window_is_shown_in_pictures(
    words: list[str], told: bool
) -> None:
    assert bool(screenless.picture_words(words)) is told


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is a screen")
def test_no_screen_is_none_named_none_seen_or_none_reached(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    python = Path(sys.executable)
    assert screenless.no_screen(python)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert screenless.no_screen(python)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":987")
    assert screenless.no_screen(python)
