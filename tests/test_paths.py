import sys
from pathlib import Path

import pytest

from firesweep import paths

ROOT = Path(__file__).resolve().parent.parent


def test_resources_are_found_in_the_source_tree() -> None:
    assert paths.resource("wording") == ROOT / "resources" / "wording"


@pytest.mark.skipif(sys.platform != "linux", reason="the XDG rules are for Linux")
def test_the_data_directory_follows_xdg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert paths.data_directory() == tmp_path / "firesweep"


@pytest.mark.skipif(sys.platform != "linux", reason="the XDG rules are for Linux")
def test_a_relative_xdg_path_is_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "somewhere")
    assert paths.data_directory() == Path.home() / ".local" / "share" / "firesweep"


def test_the_data_directory_is_not_made_by_asking() -> None:
    assert not paths.data_directory().exists()
