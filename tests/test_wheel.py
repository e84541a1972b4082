"""What a wheel carries: a read-only install cannot compile forms or find resources elsewhere."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built offline and laid out as an installer would."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    wheel = next(folder.glob("*.whl"))
    zipfile.ZipFile(wheel).extractall(folder / "site")
    return folder / "site"


def test_every_form_and_language_is_compiled(unpacked: Path) -> None:
    ui = unpacked / "firesweep" / "ui"
    forms = {f"ui_{form.stem}.py" for form in (ROOT / "forms").glob("*.ui")}
    languages = {f"{ts.parent.name}.qm" for ts in (ROOT / "resources/translations").glob("*/*.ts")}
    assert forms <= {path.name for path in (ui / "forms").iterdir()}
    assert languages == {path.name for path in (ui / "translations").glob("*.qm")}
    assert (unpacked / "firesweep" / "model" / "compiled" / "names.py").is_file()


def test_resources_lie_inside_the_package(unpacked: Path) -> None:
    carried = unpacked / "firesweep" / "resources"
    for path in (ROOT / "resources").rglob("*"):
        if path.is_file() and path.suffix != ".ts":
            assert (carried / path.relative_to(ROOT / "resources")).is_file()


def test_the_wheel_runs_without_the_source_tree(unpacked: Path, tmp_path: Path) -> None:
    ask = (
        "from firesweep.paths import resource; from firesweep.cli.main import run;"
        "print(resource('checklists')); run(['version'])"
    )
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(unpacked)!r}); {ask}"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.stderr == ""
    assert done.stdout.splitlines()[0] == str(unpacked / "firesweep/resources/checklists")


def test_nothing_of_the_workshop_is_carried(unpacked: Path) -> None:
    tops = {path.name for path in unpacked.iterdir()}
    assert tops - {"firesweep"} == {name for name in tops if name.endswith(".dist-info")}
