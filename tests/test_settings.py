import errno
import os
import stat
from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.settings import Settings, load, save


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "数据" / "settings.toml"


def test_a_new_laptop_has_the_usual_settings(file: Path) -> None:
    assert load(file) == (Settings(), None)


def test_what_is_saved_comes_back(file: Path) -> None:
    chosen = Settings("zh_TW", 150, "dark", "陳𠮷", 'C:\\相片 "手機"')
    save(file, chosen)
    assert load(file) == (chosen, None)


def test_saving_leaves_nothing_beside_the_file(file: Path) -> None:
    save(file, Settings())
    save(file, Settings(theme="dark"))
    assert [path.name for path in file.parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize("damage", [b"theme = ", b"\xff\xfe\x00", b"\x00" * 4096])
def test_a_damaged_file_is_kept_and_the_usual_settings_stand(file: Path, damage: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(damage)
    settings, trouble = load(file)
    assert settings == Settings()
    assert "settings.damaged-1.toml" in str(trouble)
    assert file.with_name("settings.damaged-1.toml").read_bytes() == damage
    assert not file.exists()


def test_a_second_damaged_file_does_not_replace_the_first(file: Path) -> None:
    file.parent.mkdir()
    for damage in ("first = ", "second = "):
        file.write_text(damage, "utf-8")
        load(file)
    assert file.with_name("settings.damaged-1.toml").read_text("utf-8") == "first = "
    assert file.with_name("settings.damaged-2.toml").read_text("utf-8") == "second = "


@pytest.mark.parametrize(
    "line",
    ["text_size = 900", "text_size = true", 'theme = "pink"', "language = 3", "last_user = []"],
)
def test_one_wrong_value_does_not_cost_the_others(file: Path, line: str) -> None:
    file.parent.mkdir()
    file.write_text(f'photo_folder = "D:/手机"\n{line}\nfrom_next_year = 1\n', "utf-8")
    settings, trouble = load(file)
    assert settings == Settings(photo_folder="D:/手机")
    assert line.split()[0] in str(trouble)


def test_a_folder_in_the_place_of_the_file_is_a_sentence(file: Path) -> None:
    file.mkdir(parents=True)
    settings, trouble = load(file)
    assert settings == Settings()
    assert "cannot be read" in str(trouble)
    with pytest.raises(FiresweepError, match="cannot be saved"):
        save(file, Settings())


def test_a_full_disk_is_a_sentence_and_the_old_settings_stay(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(file, Settings(theme="dark"))

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FiresweepError, match="No space left"):
        save(file, Settings(theme="light"))
    assert load(file) == (Settings(theme="dark"), None)
    assert [path.name for path in file.parent.iterdir()] == ["settings.toml"]


@pytest.mark.skipif(os.name == "nt", reason="POSIX rights")
def test_settings_are_for_this_person_only(file: Path) -> None:
    save(file, Settings())
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
