import subprocess
import sys
from pathlib import Path

import firesweep

ROOT = Path(firesweep.__file__).parent.parent


def firesweep_says(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "firesweep", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")


def test_version() -> None:
    done = firesweep_says("version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{firesweep.__version__}\n", "")


def test_wrong_usage_is_2_and_never_a_traceback() -> None:
    done = firesweep_says("no-such-command")
    assert done.returncode == 2
    assert "no-such-command" in done.stderr
    assert "Traceback" not in done.stderr
