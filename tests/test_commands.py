"""The command line as a person types it: one sentence and an exit code, never a traceback."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def firesweep(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "firesweep", "--data", str(folder), *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")


@pytest.fixture
def street(tmp_path: Path) -> Path:
    words = (
        "--street",
        "临江街道",
        "--code",
        "A",
        "--community",
        "滨江社区",
        "--community",
        "望江社区",
    )
    done = firesweep(tmp_path / "data", "init", *words)
    assert (done.returncode, done.stderr) == (0, "")
    return tmp_path / "data"


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    path = tmp_path / "台账.csv"
    path.write_text(
        "临江街道场所台账\n名称,类别,社区,地址,联系人,电话\n"
        "临江大酒店,宾馆,滨江社区,临江路1号,陈丽,013905910001\n"
        "同福旅社,旅社,望江社区,临江路48号,王志强,0591-12345678\n"
        ",旅社,望江社区,无名路,,\n",
        encoding="gb18030",
    )
    return path


def test_a_second_street_in_the_same_folder_is_refused(street: Path) -> None:
    done = firesweep(street, "init", "--street", "x", "--code", "A", "--community", "y")
    assert done.returncode == 1
    assert "already" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_list_is_taken_in_and_found_again(street: Path, registry: Path) -> None:
    first = json.loads(firesweep(street, "premises", "import", str(registry), "--json").stdout)
    again = json.loads(firesweep(street, "premises", "import", str(registry), "--json").stdout)
    assert (first["new"], len(first["problems"])) == (2, 1)
    assert (again["new"], again["changed"], again["unchanged"]) == (0, 0, 2)
    found = json.loads(firesweep(street, "premises", "list", "--search", "ljdjd", "--json").stdout)
    assert [p["name"] for p in found] == ["临江大酒店"]
    assert found[0]["phone"] == "013905910001"
    traditional = firesweep(street, "premises", "list", "--search", "臨江", "--json").stdout
    assert "临江大酒店" in traditional


def test_a_dry_run_writes_nothing(street: Path, registry: Path) -> None:
    words = ("premises", "import", str(registry), "--dry-run", "--json")
    assert json.loads(firesweep(street, *words).stdout)["new"] == 2
    assert json.loads(firesweep(street, "premises", "list", "--json").stdout) == []


def test_check_says_that_all_is_well(street: Path) -> None:
    done = firesweep(street, "check")
    assert (done.returncode, done.stdout) == (0, "All is well.\n")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("premises", "import", "nowhere.csv"), 1),
        (("notice", "pdf", "临江街消整〔2026〕A0001号", "-o", "x.pdf"), 1),
        (("notice", "list", "--due", "whenever"), 2),
        (("premises", "lost"), 2),
        (("--lang", "fr", "check"), 2),
    ],
)
def test_trouble_is_a_sentence_and_an_exit_code(
    street: Path, words: tuple[str, ...], code: int
) -> None:
    done = firesweep(street, *words)
    assert done.returncode == code
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr


def test_no_store_says_how_to_start(tmp_path: Path) -> None:
    done = firesweep(tmp_path, "premises", "list")
    assert done.returncode == 1
    assert "Start with a new street" in done.stderr
