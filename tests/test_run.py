"""The start on a bare machine, as far as a machine that is no longer bare can tell."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import system_libraries

ROOT = Path(__file__).resolve().parent.parent
LINUX_ONLY = pytest.mark.skipif(sys.platform != "linux", reason="ldd and apt are of Linux")


def test_help_installs_nothing() -> None:
    done = subprocess.run([sys.executable, str(ROOT / "run.py"), "--help"], capture_output=True)
    assert done.returncode == 0
    assert b"python3 run.py test" in done.stdout


def test_the_start_imports_nothing_that_must_be_installed() -> None:
    bare = [sys.executable, "-I", "-S", str(ROOT / "run.py"), "--help"]
    assert subprocess.run(bare, capture_output=True).returncode == 0


@LINUX_ONLY
def test_a_file_whose_libraries_are_there_lacks_nothing() -> None:
    assert system_libraries.missing(Path(sys.executable).resolve()) == set()


@LINUX_ONLY
def test_on_debian_the_advice_is_one_line_to_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    apt_get = tmp_path / "apt-get"
    apt_get.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    lacking = {"libGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0"}
    assert system_libraries.advice(lacking).endswith("install -y libgl1 libglib2.0-0")


@LINUX_ONLY
def test_elsewhere_the_advice_names_the_libraries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert shutil.which("apt-get") is None
    assert system_libraries.advice({"libGL.so.1"}).endswith("hold libGL.so.1")


@LINUX_ONLY
@pytest.mark.parametrize(
    ("name", "plugin"), [("DISPLAY", "libqxcb.so"), ("WAYLAND_DISPLAY", "libqwayland-generic.so")]
)
def test_the_screen_decides_which_plugin_is_looked_at(
    name: str, plugin: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for other in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(other, raising=False)
    assert system_libraries.screen() == ""
    monkeypatch.setenv(name, "anything")
    assert system_libraries.screen() == plugin
