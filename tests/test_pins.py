"""The pins are whole: what pyproject asks for, and everything that asks for in turn."""

import importlib.metadata
import re
import tomllib
from collections.abc import Iterable
from pathlib import Path

import licences
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
RUN, DEVELOP = "requirements.txt", "requirements-dev.txt"
PIN_LINE = re.compile(r'^[A-Za-z0-9.-]+==[0-9.]+( ; sys_platform == "\w+")?$')


def lines(file: str) -> list[str]:
    text = (ROOT / "packaging" / file).read_text("utf-8")
    return [line for line in text.splitlines() if line and line[0] not in "#-"]


def versions(*files: str) -> dict[str, str]:
    pins = [Requirement(line) for file in files for line in lines(file)]
    return {canonicalize_name(pin.name): str(pin.specifier).removeprefix("==") for pin in pins}


def asked_for(names: Iterable[str]) -> set[str]:
    """Every part these need on this system, they themselves included."""
    todo, found = [Requirement(name) for name in names], set[str]()
    while todo:
        part = todo.pop()
        if canonicalize_name(part.name) in found:
            continue
        found.add(canonicalize_name(part.name))
        needs = map(Requirement, importlib.metadata.requires(part.name) or [])
        todo += [need for need in needs if not need.marker or need.marker.evaluate({"extra": ""})]
    return found


@pytest.mark.parametrize("file", [RUN, DEVELOP])
def test_a_pin_is_a_name_and_a_version(file: str) -> None:
    assert [line for line in lines(file) if not PIN_LINE.match(line)] == []


def test_what_firesweep_runs_on_is_pinned() -> None:
    needed = asked_for(PROJECT["project"]["dependencies"])
    assert needed - versions(RUN).keys() == set()


def test_what_tests_use_is_pinned() -> None:
    needed = asked_for(PROJECT["dependency-groups"]["dev"])
    assert needed - versions(RUN, DEVELOP).keys() == set()


def test_no_pin_is_left_over() -> None:
    wanted = PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]
    here = {name for name in versions(RUN, DEVELOP) if name != "colorama"}  # only for Windows
    assert here - asked_for(wanted) == set()


def test_the_pins_are_what_pyproject_allows() -> None:
    pins = versions(RUN, DEVELOP)
    asked = PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]
    refused = [need for need in map(Requirement, asked) if not allows(need, pins)]
    assert refused == []


def allows(need: Requirement, pins: dict[str, str]) -> bool:
    return need.specifier.contains(pins[canonicalize_name(need.name)])


def test_no_part_is_only_to_be_had_as_gpl() -> None:
    parts = [licences.part(name) for file in (RUN, DEVELOP) for name in licences.pinned(file)]
    assert [part for part in parts if licences.refused(part)] == []


@pytest.mark.parametrize(
    ("licence", "refused"),
    [
        ("MIT", False),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", False),
        ("GPL-2.0-or-later", True),
        ("GNU General Public License v3 (GPLv3)", True),
        ("GNU Lesser General Public License v3 (LGPLv3)", False),
        ("AGPL-3.0-only", True),
        ("unknown", True),
    ],
)
def test_a_licence_is_judged_by_its_best_alternative(licence: str, refused: bool) -> None:
    assert licences.refused(licences.Part("x", "1", licence)) is refused
