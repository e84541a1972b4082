import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from firesweep.log import start_log, stop_log


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "log" / "firesweep.log"
    start_log(path)
    yield path
    stop_log()


def test_the_log_keeps_what_was_said(log: Path) -> None:
    logging.getLogger("firesweep.store").warning("临江: slow disk")
    assert "WARNING firesweep.store: 临江: slow disk" in log.read_text("utf-8")


def test_a_bug_is_recorded_and_shown(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        raise ZeroDivisionError("a bug")
    except ZeroDivisionError as bug:
        sys.excepthook(type(bug), bug, bug.__traceback__)
    assert "ZeroDivisionError: a bug" in log.read_text("utf-8")
    assert "ZeroDivisionError: a bug" in capsys.readouterr().err


def test_a_bug_on_a_thread_is_recorded(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    assert "ZeroDivisionError" in log.read_text("utf-8")


def test_a_windowed_program_has_no_terminal(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    sys.excepthook(ValueError, ValueError("no terminal"), None)
    assert "no terminal" in log.read_text("utf-8")


def test_a_place_that_cannot_be_written_does_not_stop_the_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "log").write_text("a file where the folder should be", "utf-8")
    start_log(tmp_path / "log" / "firesweep.log")
    logging.getLogger("firesweep").error("said all the same")
    stop_log()
    assert "said all the same" in capsys.readouterr().err
