"""What stands at the edges of the command line: output nobody takes, words nobody can read."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from firesweep.store.database import PHOTOS, RECORDS
from firesweep.store.tables import Premises
from tests.commands import ROOT, process_words, told, typed
from tests.factory import a_premises, a_street, community_id
from tests.kept import newest_store

NUMBER = "临江街消整〔2026〕B0001号"
posix = pytest.mark.skipif(sys.platform == "win32", reason="asks for files of Unix")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return newest_store(tmp_path / "data")


def sent_to(place: str, data: Path, *words: object) -> tuple[int, str]:
    """Send a command's output elsewhere; its exit code and what it says beside it."""
    command = process_words(data, "--lang", "en", *words)
    with Path(place).open("wb") as out:
        done = subprocess.run(command, cwd=ROOT, stdout=out, stderr=subprocess.PIPE)
    return done.returncode, done.stderr.decode()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="asks for Linux's full device")
@pytest.mark.parametrize(
    "words", [("version",), ("premises", "list", "--json"), ("review", "--help")]
)
def test_output_to_a_full_disk(data: Path, words: tuple[str, ...]) -> None:
    code, said = sent_to("/dev/full", data, *words)
    assert (code, said.count("\n")) == (1, 1)
    assert "cannot be written (No space left on device)" in said


@pytest.mark.parametrize(
    "words",
    [
        ("review", "--pdf", "minutes.pdf"),
        ("review", "--charts", "charts.pdf"),
        ("review", "--xlsx", "week.xlsx"),
        ("notice", "numbers", "-o", "notices.xlsx"),
        ("notice", "pdf", NUMBER, "-o", "notice.pdf"),
        ("paper", "dossier", "临江大酒店", "-o", "dossier.pdf"),
        ("hazard", "calendar", "-o", "deadlines.ics"),
        ("bundle", "send", "out.fsb"),
        ("backup", ""),
    ],
)
def test_a_folder_that_is_not_there_is_refused_and_not_made(
    data: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    gone = tmp_path / "stick"
    ended = typed(data, *words[:-1], gone / words[-1])
    assert (ended.code, str(gone) in ended.err) == (1, True)
    assert "Put the stick in, or choose another folder." in ended.err
    assert not gone.exists()


@posix
@pytest.mark.parametrize(
    "words", [("version",), ("premises", "list", "--json"), ("review", "--help")]
)
def test_a_reader_who_has_seen_enough_is_no_trouble(data: Path, words: tuple[str, ...]) -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        process_words(data, *words), cwd=ROOT, stdout=write, stderr=subprocess.PIPE
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.fixture
def pipe(tmp_path: Path) -> Iterator[tuple[Path, list[bytes]]]:
    """A named pipe with a reader, and what came through."""
    if sys.platform == "win32":
        pytest.skip("asks for a named pipe")
    path, came = tmp_path / "pipe", list[bytes]()
    os.mkfifo(path)
    reader = threading.Thread(target=lambda: came.append(path.read_bytes()), daemon=True)
    reader.start()
    yield path, came
    reader.join(5)


def test_a_paper_goes_through_a_pipe_that_stays_one(
    data: Path, pipe: tuple[Path, list[bytes]], tmp_path: Path
) -> None:
    path, came = pipe
    assert typed(data, "notice", "pdf", NUMBER, "-o", path).code == 0
    assert typed(data, "notice", "pdf", NUMBER, "-o", tmp_path / "x.pdf").code == 0
    assert path.is_fifo()
    assert came == [(tmp_path / "x.pdf").read_bytes()]


@posix
def test_a_paper_written_over_a_link_is_where_the_link_leads(data: Path, tmp_path: Path) -> None:
    link, there = tmp_path / "link.pdf", tmp_path / "there.pdf"
    there.touch(mode=0o644)
    link.symlink_to(there)
    assert typed(data, "notice", "pdf", NUMBER, "-o", link).code == 0
    assert link.is_symlink()
    assert there.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    "words",
    [
        ("premises", "list", "--search", "\udcff\udcfe"),
        ("notice", "pdf", "\udcff", "-o", "x.pdf"),
        ("init", "--street", "街", "--code", "A", "--community", "社区", "--community", "\udcff"),
        ("notice", "numbers", "--year", "99999999999999999999"),
        ("hazard", "list", "--state", "bogus"),
    ],
)
def test_words_nobody_can_read_are_wrong_usage(data: Path, words: tuple[str, ...]) -> None:
    said = typed(data, *words, language="en")
    assert (said.code, said.err.count("\n")) == (2, 1)


@posix
def test_chinese_words_are_read_whatever_the_system_takes_them_for(data: Path) -> None:
    surroundings = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    command = process_words(data, "--lang", "zh_CN", "premises", "list", "--search", "同福")
    done = subprocess.run(command, cwd=ROOT, capture_output=True, env=surroundings)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "同福旅社" in done.stdout.decode("utf-8")


def test_an_empty_data_directory_is_none(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "firesweep", "--lang", "en", "--data", "", "check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8")
    assert (done.returncode, "--data needs a value" in done.stderr) == (2, True)


def test_a_name_no_disk_takes(tmp_path: Path) -> None:
    for words in (("check",), ("init", "--street", "街", "--code", "A", "--community", "社区")):
        said = typed(tmp_path / ("长" * 300), *words, language="en")
        assert (said.code, said.err.count("\n")) == (1, 1)


def test_a_folder_is_no_list(data: Path, tmp_path: Path) -> None:
    said = typed(data, "premises", "import", tmp_path, language="en")
    assert (said.code, "is a folder" in said.err) == (1, True)


def test_a_bundle_larger_than_the_stick(data: Path, tmp_path: Path) -> None:
    if not Path("/usr/bin/prlimit").exists():
        pytest.skip("asks for prlimit")
    assert typed(data, "check").code == 0
    limit = ["prlimit", f"--fsize={(data / RECORDS).stat().st_size // 2}", "--"]
    command = [*limit, *process_words(data, "--lang", "en", "bundle", "send", tmp_path, "--full")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert not [*tmp_path.glob("*.fsb*")]
    assert (data / PHOTOS).exists()


def test_a_name_is_no_command_to_a_terminal(tmp_path: Path) -> None:
    """Another laptop may have sent any character."""
    store = a_street(tmp_path / "A", laptop="A")
    premises_id = a_premises(store)
    name = "同福\x1b[2J旅社\x9b1m"
    with store.write("王") as change:
        change.edit(Premises, premises_id, {"name": name}, community=community_id(store))
    store.close()
    said = told(tmp_path / "A", "premises", "list")
    assert "同福\ufffd[2J旅社" in said
    assert "\x1b" not in said
    listed = told(tmp_path / "A", "premises", "list", "--json")
    assert "\x9b" not in listed
    assert json.loads(listed)[0]["name"] == name
