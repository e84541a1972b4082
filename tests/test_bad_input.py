"""Bad input at the command line: one sentence that says what to do, nothing lost, never a trace."""

import json
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from firesweep.store.database import PHOTOS, RECORDS
from tests.commands import Said, in_a_process, typed
from tests.kept import EVERY, kept_store, rows_of

TO_FIRST = ("--community", "滨江社区", "--category", "店面")


Say = Callable[..., Said]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return kept_store(EVERY[-1], tmp_path / "数据 data 🔥")


@pytest.fixture
def say(data: Path) -> Say:
    """Give a command to the program; a sentence ends it at the worst."""

    def give(*words: str | Path) -> Said:
        said = typed(data, *words)
        assert "Traceback" not in said.err
        return said

    return give


def a_list(folder: Path, *rows: str) -> Path:
    path = folder / "名单 list 🔥.csv"
    path.write_text("\n".join(("单位名称,地址,联系电话", *rows)), "utf-8")
    return path


def refused(said: Said, words: str) -> bool:
    """One sentence on stderr, exit code 1."""
    return said.code == 1 and words in said.err and len(said.err.strip().splitlines()) == 1


@pytest.mark.parametrize("words", [("check",), ("premises", "list"), ("notice", "list")])
def test_whatever_lies_in_the_place_of_the_store(
    data: Path, say: Say, shared_data: Path, words: tuple[str, ...]
) -> None:
    whole = (data / RECORDS).read_bytes()
    strangers = sorted((shared_data / "sqlite-corrupt").glob("*.db"))[:6]
    contents = [b"", b"text " * 999, b"\x89PNG\r\n\x1a\n" + bytes(999), whole[: len(whole) // 2]]
    for content in (*contents, *(path.read_bytes() for path in strangers)):
        (data / RECORDS).write_bytes(content)
        assert refused(say(*words), "is not a firesweep store")
        assert (data / RECORDS).read_bytes() == content


def test_photos_that_are_missing_or_foreign_fail_the_check_only(data: Path, say: Say) -> None:
    (data / PHOTOS).write_bytes(b"text " * 999)
    assert say("premises", "list").code == 0
    assert say("check").code == 1
    (data / PHOTOS).unlink()
    said = say("check")
    assert (said.code, "The photo IMG_1.jpg" in said.err) == (1, True)
    assert refused(
        say("notice", "pdf", "临江街消整〔2026〕B0001号", "-o", data / "x.pdf"), "missing"
    )
    assert not (data / "x.pdf").exists()


def test_names_of_any_length_and_character(data: Path, say: Say, tmp_path: Path) -> None:
    odd = (
        "𠮷㐂酒家🔥",
        "👨‍👩‍👧理发",
        "e\u0301cole",
        "=1+2",
        "'; DROP TABLE premises; --",
        "a\u202eb",
    )
    said = say("premises", "import", a_list(tmp_path, "字" * 10_000, *odd), *TO_FIRST, "--json")
    report: dict[str, Any] = json.loads(said.out)
    assert (said.code, report["new"], len(report["problems"])) == (0, len(odd), 1)
    assert "10000 characters; at most 200 fit" in report["problems"][0]["reason"]
    assert say("check").code == 0
    for name in odd[:3]:
        assert name in say("premises", "list", "--search", name).out


def test_a_list_of_which_nothing_can_be_taken_says_what_is_missing(
    data: Path, say: Say, tmp_path: Path
) -> None:
    said = say("premises", "import", a_list(tmp_path, "甲店,1号,", "乙店,2号,"))
    assert refused(said, "Give --community")
    assert [line.split(":")[0] for line in said.out.splitlines()[1:]] == ["2 rows, 2–3"]


def test_columns_nobody_took_are_named(say: Say, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("序号,单位名称,资本额,空列\n1,甲店,300万,\n2,乙店,,\n,合计,300万,\n", "utf-8")
    said = say("premises", "import", path, *TO_FIRST)
    assert said.out.splitlines()[1:] == [
        "Columns left out: 资本额",
        "row 4, passed over: A total, not a premises.",
    ]
    report = json.loads(say("premises", "import", path, *TO_FIRST, "--json").out)
    assert report["left_out"] == ["资本额"]


def test_a_fault_of_many_rows_is_said_once(say: Say, tmp_path: Path) -> None:
    good, nameless = "甲店{0},{0}号,", ",{0}号,"
    rows = [(nameless if n < 5 or n % 2 else good).format(n) for n in range(2, 40)]
    said = say("premises", "import", a_list(tmp_path, *rows), *TO_FIRST)
    assert said.code == 0
    first, *told = said.out.splitlines()
    assert first == "Added 17, changed 0, unchanged 0, not read 21"
    (line,) = told
    named = "2–5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, …"
    assert line.startswith(f"21 rows, {named}: ")


@pytest.mark.parametrize(("option", "value"), [("--community", "火星社区"), ("--category", "火星")])
def test_a_community_or_category_there_is_none_of(
    say: Say, tmp_path: Path, option: str, value: str
) -> None:
    words = dict(zip(TO_FIRST[::2], TO_FIRST[1::2], strict=True)) | {option: value}
    said = say("premises", "import", a_list(tmp_path, "甲店,1号,"), *sum(words.items(), ()))
    assert refused(said, value)


def test_wrong_dates_and_numbers(say: Say, tmp_path: Path) -> None:
    assert say("notice", "list", "--due", "2026-02-30").code == 2
    assert say("notice", "list", "--due", "0860213").code == 2
    assert refused(say("notice", "pdf", "没有这个号", "-o", tmp_path / "x.pdf"), "没有这个号")


def test_a_store_in_use_elsewhere(
    data: Path, say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("firesweep.store.driver.PATIENCE", 0.1)
    assert say("check").code == 0
    other = sqlite3.connect(data / RECORDS, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    wanted = ("premises", "import", a_list(tmp_path, "甲店,1号,"), *TO_FIRST)
    assert refused(say(*wanted), "in use by another program")
    assert say("premises", "list").code == 0  # reading goes on
    other.execute("ROLLBACK")
    other.close()
    assert say(*wanted).code == 0


def test_the_real_lists_as_they_are(say: Say, shared_data: Path) -> None:
    lists = shared_data / "premises"
    shanghai = ("premises", "import", lists / "shanghai-buildings.csv", *TO_FIRST, "--json")
    taiwan = ("premises", "import", lists / "taiwan-factories-10000.csv", *TO_FIRST, "--json")
    assert json.loads(say(*shanghai, "--dry-run").out)["new"] == 5057
    for words, rows in ((shanghai, 5057), (taiwan, 10_000)):
        first, again = (json.loads(say(*words).out) for _ in range(2))
        assert (first["new"], again["new"]) == (rows, 0)
        assert (again["changed"], again["unchanged"], first["problems"]) == (0, rows, [])
    assert "临江花园大厦" in say("premises", "list", "--search", "臨江").out
    assert "临江花园大厦" in say("premises", "list", "--search", "ljhyds").out
    assert say("check").code == 0


def test_a_backup_is_made_and_put_back(data: Path, say: Say, tmp_path: Path) -> None:
    stick = tmp_path / "U盘"
    stick.mkdir()
    assert say("backup", stick).code == 0
    (made,) = stick.iterdir()
    (data / RECORDS).write_bytes(b"a virus was here")
    said = say("restore", made)
    assert (said.code, "before-restore-" in said.out) == (0, True)
    assert say("check").code == 0
    assert "同福旅社" in say("premises", "list").out
    assert refused(say("restore", stick), "is no backup")


linux_root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("setpriv"),
    reason="only root on Linux can take rights away and give small disks",
)


@linux_root
@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_store_that_may_only_be_read(data: Path, tmp_path: Path, what: str) -> None:
    without_rights = ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--")
    assert typed(data, "check").code == 0
    for path in data.iterdir():
        path.chmod(0o444)
    data.chmod(0o555 if what == "folder" else 0o755)
    said = in_a_process(
        data, "premises", "import", a_list(tmp_path, "甲店,1号,"), *TO_FIRST, before=without_rights
    )
    data.chmod(0o755)
    assert refused(said, "cannot be written")
    assert rows_of(data / RECORDS, "SELECT count(*) FROM premises") == [(3,)]


@linux_root
def test_a_disk_that_fills_up_during_an_import(data: Path, tmp_path: Path) -> None:
    assert typed(data, "check").code == 0
    long = a_list(tmp_path, *(f"旅社{n},临江路{n}号," for n in range(20_000)))
    limit = ("prlimit", f"--fsize={(data / RECORDS).stat().st_size + 400_000}", "--")
    said = in_a_process(data, "premises", "import", long, *TO_FIRST, before=limit)
    assert said.code == 1
    assert "Traceback" not in said.err
    assert "try again" in said.err
    assert rows_of(data / RECORDS, "SELECT count(*) FROM premises") == [(3,)]
    assert typed(data, "check").code == 0
