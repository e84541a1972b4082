"""Run firesweep, or its tests, on a machine that has Python and nothing else.

python3 run.py                 the practice store; without a screen, pictures of it
python3 run.py test [WORDS]    the tests; WORDS go to pytest
python3 run.py check           format, lint, types, import rules, strings, tests
python3 run.py strings         bring the translation files up to date with the sources
python3 run.py licences        every pinned part with its licence
python3 run.py WORDS           any other words go to firesweep, e.g. premises list
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
PACKAGING = ROOT / "packaging"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "firesweep-pins.txt"
RUN_PINS = "requirements.txt"
DEVELOP_PINS = "requirements-dev.txt"
SPREAD = ("-n", "2", "--dist", "worksteal")
"""Two at a time; who has done its half helps the other."""

sys.path.insert(0, str(PACKAGING))
import screenless  # noqa: E402
import system_libraries  # noqa: E402


def say(sentence: str) -> None:
    """Tell what takes a while, apart from what a command prints."""
    print(sentence, file=sys.stderr, flush=True)


def stop(sentence: str) -> NoReturn:
    """End with one sentence a person can act on."""
    sys.exit(f"firesweep: {sentence}")


def call(*words: str | Path) -> int:
    """Run a program in the project's folder; its exit code."""
    return subprocess.run([str(word) for word in words], cwd=ROOT).returncode


def require_ensurepip() -> None:
    """Debian keeps the part that makes environments in a package of its own."""
    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if not (hasattr(os, "geteuid") and system_libraries.root_with_apt()):
        stop(f"this Python cannot make an environment; run: sudo apt-get install -y {package}")
    if not system_libraries.apt_install([package]):
        stop(f"{package} could not be installed; see the lines above.")


def make_venv() -> None:
    """Make .venv, out of reach of whoever manages this Python (PEP 668)."""
    require_ensurepip()
    say("Making .venv …")
    if call(sys.executable, "-m", "venv", "--clear", VENV):
        stop(f"{VENV} could not be made; is there space, and may you write there?")


def venv_runs() -> bool:
    """False when there is none, or the Python it was made with is gone."""
    if not PYTHON.exists():
        return False
    question = "import pip, sys; sys.exit(sys.version_info < (3, 11))"
    return subprocess.run([str(PYTHON), "-c", question], stderr=subprocess.DEVNULL).returncode == 0


def pins_mark(pins: str) -> str:
    """Changes with the pinned names and versions."""
    files = [RUN_PINS] if pins == RUN_PINS else [RUN_PINS, DEVELOP_PINS]
    texts = [(PACKAGING / name).read_bytes() for name in files]
    return f"{pins} {hashlib.sha256(b''.join(texts)).hexdigest()}"


def installed(pins: str) -> bool:
    """True when .venv holds exactly these parts."""
    return STAMP.exists() and pins_mark(pins) in STAMP.read_text("utf-8").splitlines()


def install(pins: str) -> None:
    """Install the pinned parts into .venv, unless they are there."""
    if not venv_runs():
        make_venv()
    elif installed(pins):
        return
    say("Installing the pinned parts (once, about half a minute) …")
    words = ("--quiet", "--disable-pip-version-check", "--no-input", "--compile", "--prefer-binary")
    if call(PYTHON, "-m", "pip", "install", *words, "-r", PACKAGING / pins):
        stop("the pinned parts could not be installed; see the lines above.")
    every = [RUN_PINS] if pins == RUN_PINS else [RUN_PINS, DEVELOP_PINS]
    STAMP.write_text("\n".join(map(pins_mark, every)) + "\n", "utf-8")


def ensure_libraries(*, tests: bool) -> None:
    """Stop with the line to run where the system lacks what Qt needs."""
    found = next(VENV.glob("lib/python*/site-packages/PySide6"), None)
    line = system_libraries.ensure(found, tests=tests) if found else ""
    if line:
        stop(f"this system lacks libraries the window needs; run once: {line}")


def prepare(*, develop: bool) -> None:
    """Everything between a bare machine and a program that starts."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this is where an older one learns it
        stop(f"needs Python 3.11 or newer, this is {sys.version.split()[0]}.")
    install(DEVELOP_PINS if develop else RUN_PINS)
    ensure_libraries(tests=develop)
    if call(PYTHON, PACKAGING / "generate.py"):
        stop("the forms or translations could not be compiled; see the lines above.")
    call(PYTHON, "-m", "compileall", "-q", ROOT / "firesweep")


def test(words: list[str]) -> int:
    """The tests, two at a time unless some are picked; pytest's closing line comes last."""
    return call(PYTHON, "-m", "pytest", *([] if words else SPREAD), *words)


def check() -> int:
    """What a developer runs before a commit; everything runs, then the failures are named."""
    steps: dict[str, tuple[str | Path, ...]] = {
        "format": (PYTHON, "-m", "ruff", "format", "--check", "."),
        "lint": (PYTHON, "-m", "ruff", "check", "."),
        "types": (PYTHON, "-m", "mypy"),
        "import rules": (
            PYTHON,
            "-c",
            "from importlinter.cli import lint_imports_command as go; go()",
        ),
        "strings": (PYTHON, PACKAGING / "strings.py", "--check"),
        "tests": (PYTHON, "-m", "pytest", *SPREAD),
    }
    failed = []
    for name, command in steps.items():
        say(f"— {name}")
        if call(*command):
            failed.append(name)
    say(f"Failed: {', '.join(failed)}." if failed else "All checks pass.")
    return 1 if failed else 0


def start(words: list[str]) -> NoReturn:
    """firesweep itself, in this process's place where the system can do that."""
    command = [str(PYTHON), "-m", "firesweep", *words]
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT)}
    if os.name == "nt":
        sys.exit(subprocess.run(command, env=surroundings).returncode)
    sys.stdout.flush()
    os.execve(command[0], command, surroundings)


def picture(words: list[str]) -> int:
    """Show the practice store to somebody who has no screen."""
    say(
        "There is no screen here: building the practice store and taking a picture of each screen …"
    )
    return call(PYTHON, PACKAGING / "pictures.py", *words)


def main(words: list[str]) -> int:
    """Prepare the machine, then do what the first word says."""
    first, rest = (words[0], words[1:]) if words else ("demo", [])
    if first in {"-h", "--help"} and not rest:
        print(__doc__)
        return 0
    prepare(develop=first in {"test", "check", "strings", "licences"})
    if first == "test":
        return test(rest)
    if first == "check":
        return check()
    if first in {"strings", "licences"}:
        return call(PYTHON, PACKAGING / f"{first}.py", *rest)
    pictures = screenless.picture_words(words)
    if pictures and (not words or "demo" in words) and screenless.no_screen(PYTHON):
        return picture(pictures)
    start(words or ["demo"])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit("\nfiresweep: stopped.")
