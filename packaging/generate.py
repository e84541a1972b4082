"""Compile forms/*.ui to Python, translations to .qm, checklists to JSON and readings to Python.

Only what is stale.

`python packaging/generate.py` compiles, `--check` only says what is stale (exit 1).
"""

import argparse
import hashlib
import importlib.metadata
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from qt_tools import ROOT, qt_tool

FORMS = ROOT / "forms"
STRINGS = ROOT / "resources" / "translations"
LISTS = ROOT / "resources" / "checklists"
READINGS = ROOT / "resources" / "readings"
COMPILED_FORMS = ROOT / "firesweep" / "ui" / "forms"
COMPILED_STRINGS = ROOT / "firesweep" / "ui" / "translations"
COMPILED_LISTS = ROOT / "firesweep" / "store" / "lists"
COMPILED_READINGS = ROOT / "firesweep" / "model" / "compiled"
STAMPS = ".compiled.json"
PACKAGE = '"""Compiled by packaging/generate.py; edit what it is compiled from."""\n'
MAKERS = ("PySide6_Essentials", "pypinyin")
"""The parts that what is compiled comes from."""


class Job(NamedTuple):
    """One file to compile, and the tool call that writes it to `fresh(target)`."""

    target: Path
    sources: tuple[Path, ...]
    command: tuple[str, ...]


def fresh(target: Path) -> Path:
    """Where this process compiles to first: two starts at once never read half a file."""
    return target.with_suffix(f".{os.getpid()}.new")


def form_job(form: Path) -> Job:
    """forms/x.ui → firesweep/ui/forms/ui_x.py, without slots connected by name."""
    target = COMPILED_FORMS / f"ui_{form.stem}.py"
    call = (str(qt_tool("uic")), "-g", "python", "-a", str(form), "-o", str(fresh(target)))
    return Job(target, (form,), call)


def language_job(folder: Path) -> Job:
    """All .ts of a language → one .qm."""
    target = COMPILED_STRINGS / f"{folder.name}.qm"
    sources = tuple(sorted(folder.glob("*.ts")))
    call = (str(qt_tool("lrelease")), "-silent", *map(str, sources), "-qm", str(fresh(target)))
    return Job(target, sources, call)


def list_job(source: Path) -> Job:
    """resources/checklists/x.yaml → firesweep/store/lists/x.json, read fifty times as fast."""
    target = COMPILED_LISTS / f"{source.stem}.json"
    script = str(Path(__file__).with_name("lists.py"))
    return Job(target, (source,), (sys.executable, script, str(source), str(fresh(target))))


def readings_job(source: Path) -> Job:
    """resources/readings/x.txt over pypinyin's dictionary → two texts in a module."""
    target = COMPILED_READINGS / f"{source.stem}.py"
    script = Path(__file__).with_name("readings.py")
    call = (sys.executable, str(script), str(source), str(fresh(target)))
    return Job(target, (source, script), call)


def jobs() -> list[Job]:
    """Everything there is to compile."""
    forms = [form_job(form) for form in sorted(FORMS.glob("*.ui"))]
    languages = sorted({ts.parent for ts in STRINGS.glob("*/*.ts")})
    lists = [list_job(source) for source in sorted(LISTS.glob("*.yaml"))]
    readings = [readings_job(source) for source in sorted(READINGS.glob("*.txt"))]
    return [*forms, *(language_job(folder) for folder in languages), *lists, *readings]


def places() -> tuple[Path, ...]:
    """The folders of what is compiled; git ignores them."""
    return (COMPILED_FORMS, COMPILED_STRINGS, COMPILED_LISTS, COMPILED_READINGS)


def digest(job: Job) -> str:
    """Changes with the sources, their names and the versions of Qt and of the dictionary."""
    made_by = " ".join(map(importlib.metadata.version, MAKERS))
    seal = hashlib.sha256(made_by.encode())
    for source in job.sources:
        seal.update(source.name.encode() + b"\0" + source.read_bytes())
    return seal.hexdigest()


def read_stamps(folder: Path) -> dict[str, str]:
    """What was compiled from what; empty when unknown."""
    try:
        stamps: dict[str, str] = json.loads((folder / STAMPS).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamps


def stale(every: Iterable[Job]) -> list[Job]:
    """The jobs whose target is missing or made from other sources."""
    stamps = {folder: read_stamps(folder) for folder in places()}
    return [
        job
        for job in every
        if not job.target.exists() or stamps[job.target.parent].get(job.target.name) != digest(job)
    ]


def orphans(every: Iterable[Job]) -> list[Path]:
    """Compiled files whose source is gone."""
    wanted = {job.target for job in every}
    patterns = ("ui_*.py", "*.qm", "[!.]*.json", "[!_]*.py")
    found = [p for folder, made in zip(places(), patterns, strict=True) for p in folder.glob(made)]
    return [path for path in found if path not in wanted]


def compile_job(job: Job) -> None:
    """Run the tool; its own words are shown only when it fails."""
    done = subprocess.run(job.command, capture_output=True, text=True, encoding="utf-8")
    if done.returncode or not fresh(job.target).exists():
        names = ", ".join(source.name for source in job.sources)
        sys.exit(f"{names} cannot be compiled:\n{done.stdout}{done.stderr}")
    if job.target.parent == COMPILED_FORMS:
        drop_idle_names(fresh(job.target))
    fresh(job.target).replace(job.target)


def drop_idle_names(form: Path) -> None:
    """Take out imported names a form never uses: each costs the start of the window."""
    text = form.read_text("utf-8")

    def used(found: re.Match[str]) -> str:
        names = [name.strip() for name in found["names"].split(",")]
        kept = [name for name in names if len(re.findall(rf"\b{name}\b", text)) > 1]
        return f"from {found['module']} import ({', '.join(kept)})\n" if kept else ""

    pattern = r"from (?P<module>PySide6\.\w+) import \((?P<names>[^)]*)\)\n"
    form.write_text(re.sub(pattern, used, text), "utf-8")


def make_folders() -> None:
    """Make the places; those of Python are packages."""
    for folder in places():
        folder.mkdir(parents=True, exist_ok=True)
    for folder in (COMPILED_FORMS, COMPILED_READINGS):
        package = folder / "__init__.py"
        if not package.exists():
            package.write_text(PACKAGE, "utf-8")


def write_stamps(every: list[Job]) -> None:
    """Remember what each file was compiled from."""
    for folder in places():
        stamps = {job.target.name: digest(job) for job in every if job.target.parent == folder}
        (folder / STAMPS).write_text(json.dumps(stamps, indent=1), "utf-8")


def generate() -> list[str]:
    """Compile what is stale, drop what has no source; names of the files touched."""
    every = jobs()
    work, gone = stale(every), orphans(every)
    make_folders()
    for job in work:
        compile_job(job)
    for path in gone:
        path.unlink()
    if work or gone:
        write_stamps(every)
    return [path.name for path in (*(job.target for job in work), *gone)]


def outdated() -> list[str]:
    """Names of what `generate` would touch."""
    every = jobs()
    return [path.name for path in (*(job.target for job in stale(every)), *orphans(every))]


def main() -> int:
    """Compile, or with --check only look."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only say what is stale")
    check = parser.parse_args().check
    names = outdated() if check else generate()
    if names:
        print("stale:" if check else "compiled", " ".join(names))
    return int(check and bool(names))


if __name__ == "__main__":
    sys.exit(main())
