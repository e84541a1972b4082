"""The command line as processes of their own; what commands do is asked in one, by `typed`."""

import logging
import os
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

import firesweep
from firesweep.field.notice import issue_notice
from firesweep.model.vocabulary import Category
from firesweep.paper.notice import notice_pdf
from firesweep.store.database import open_store
from firesweep.ui.words import language
from firesweep.ui.words.vocabulary import word
from tests.commands import COMMANDS, ROOT, in_a_process, process_words, told, typed
from tests.factory import TODAY, a_drill, a_finished_visit, a_hazard, a_premises, an_outreach


def test_version(tmp_path: Path) -> None:
    assert in_a_process(tmp_path, "version") == (0, f"{firesweep.__version__}\n", "")


def test_wrong_usage_is_2_and_never_a_traceback(tmp_path: Path) -> None:
    done = in_a_process(tmp_path, "no-such-command")
    assert done.code == 2
    assert "no-such-command" in done.err
    assert "Traceback" not in done.err


def test_in_this_process_and_in_its_own_a_command_says_the_same(tmp_path: Path) -> None:
    for words in (("--help",), ("--lang", "zh_TW", "premises", "list")):
        assert typed(tmp_path, *words) == in_a_process(tmp_path, *words)


def test_a_road_through_every_group_of_commands(tmp_path: Path) -> None:
    data, stick = tmp_path / "库", tmp_path / "U盘"
    stick.mkdir()
    asked: set[object] = set()

    def say(*command: object) -> str:
        done = in_a_process(data, "--lang", "zh_CN", *command)
        assert (done.code, done.err) == (0, ""), command
        asked.add(command[0])
        return done.out

    say("init", "--street", "临江街道", "--code", "A", "--community", "滨江社区")
    with closing(open_store(data)) as store:
        visit = a_finished_visit(store, a_premises(store), a_hazard())
        issued = issue_notice(store, visit.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
        a_drill(store)
        an_outreach(store)
    assert "同福旅社" in say("premises", "list")
    assert "同福旅社" in say("hazard", "list")
    assert "全楼疏散" in say("drill", "list")
    assert "培训会" in say("outreach", "list")
    told(data, "report", "add", "楼道充电", "--place", "三号楼", "--community", "滨江社区")
    assert "楼道充电" in say("report", "list", "--state", "open")
    assert say("self-check", "list") == ""
    assert "滨江社区" in say("score", "list")
    assert say("decision", "list") == ""
    assert "已由王志强签发" in say("sign-off", "sign", "2026-W30", "王志强")
    say("notice", "pdf", issued.number, "-o", tmp_path / "通知书.pdf")
    assert (tmp_path / "通知书.pdf").read_bytes() == issued.pdf
    say("paper", "notice", issued.number, "-o", tmp_path / "同一份.pdf")
    assert (tmp_path / "同一份.pdf").read_bytes() == issued.pdf
    say("bundle", "invite", "B", stick)
    (bundle,) = stick.iterdir()
    told(tmp_path / "B", "bundle", "join", bundle)
    assert say("store", "digest").strip() == told(tmp_path / "B", "store", "digest")
    groups = {known.words[0] for known in COMMANDS if len(known.words) > 1}
    assert groups <= asked, "every group of commands is asked in a process"


@pytest.mark.skipif(sys.platform == "win32", reason="a console of Windows is asked for its own")
def test_chinese_comes_as_utf_8_whatever_the_system_writes(tmp_path: Path) -> None:
    surroundings = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    command = process_words(tmp_path, "--lang", "zh_CN", "check")
    done = subprocess.run(command, cwd=ROOT, capture_output=True, env=surroundings)
    assert (done.returncode, "中没有" in done.stderr.decode("utf-8")) == (1, True)


def test_a_command_leaves_this_process_as_it_was(tmp_path: Path, qapp: QApplication) -> None:
    def state() -> tuple[object, ...]:
        return (
            [*sys.argv], sys.stdout, sys.stderr, sys.excepthook, threading.excepthook,
            {**os.environ}, Path.cwd(), [*logging.getLogger().handlers],
            [*logging.getLogger("firesweep").handlers], QLocale().name(), word(Category.HOTEL),
            QCoreApplication.instance(), threading.active_count(),
        )  # fmt: skip

    for spoken in ("zh_TW", "en"):
        language.speak(spoken)
        before = state()
        for words in (("check",), ("--help",), ("nowhere",), ("bundle",)):
            said = typed(tmp_path / "none", *words, language="zh_CN", LC_ALL="zh_HK.UTF-8")
            assert state() == before
            assert said.out or said.err
