"""The ground every test stands on: compiled forms, no network, no home folder."""

import gc
import itertools
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Tests start hundreds of processes; each would compile the program anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

ROOT = Path(__file__).resolve().parent.parent
NETWORK = {
    "socket.bind",
    "socket.connect",
    "socket.getaddrinfo",
    "socket.gethostbyaddr",
    "socket.gethostbyname",
    "socket.getnameinfo",
    "socket.sendmsg",
    "socket.sendto",
}
network_calls: list[str] = []
homes, gui_tests = itertools.count(), itertools.count()
LOOK_EVERY = 10
PATIENCE = 120
"""Seconds a worker waits for what another builds."""

# Examples are the same in every run; --long draws new ones.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("search", deadline=None, max_examples=1000)


def watch_network(event: str, details: tuple[object, ...]) -> None:
    """Refuse every call that leaves the machine, and remember it."""
    if event not in NETWORK:
        return
    if isinstance(details[-1], str | bytes) and not event.startswith("socket.get"):
        return  # the address of a unix socket is a path
    network_calls.append(f"{event} {details}")
    raise AssertionError(f"firesweep has no network, but a test called {event} {details}")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also run the tests that take minutes")


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("search" if config.getoption("--long") else "steady")
    if not hasattr(config, "workerinput"):
        command = [sys.executable, str(ROOT / "packaging" / "generate.py")]
        subprocess.run(command, check=True)
    sys.addaudithook(watch_network)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    skip = pytest.mark.skip(reason="takes minutes; run with --long")
    for item in items:
        if item.get_closest_marker("long"):
            item.add_marker(skip)


def pytest_collection_finish() -> None:
    """What was loaded to find the tests stays: no look for garbage goes through it again."""
    look_for_garbage()


@pytest.fixture(autouse=True)
def no_network() -> Iterator[list[str]]:
    """Fail a test during which anything tried the network, even where it was caught."""
    network_calls.clear()
    yield network_calls
    assert network_calls == []


@pytest.fixture(autouse=True)
def garbage(request: pytest.FixtureRequest) -> None:
    """Look for what tests of screens leave between tests, never on a thread of theirs.

    firesweep/ui/window/garbage.py says why; looking after each would be a quarter of their time.
    """
    gui = "qapp" in request.fixturenames
    if not gc.isenabled() and (not gui or next(gui_tests) % LOOK_EVERY == 0):
        look_for_garbage()
    if gui:
        gc.disable()
    else:
        gc.enable()


def look_for_garbage() -> None:
    """Look once through all that came since the last look; what is alive now stays."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish() -> None:
    """Let go of everything at the end, or the reader of codes complains of what it has lent."""
    gc.unfreeze()


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the data directory of whoever runs the tests out of reach."""
    place = str(tmp_path_factory.getbasetemp() / f"home-{next(homes)}")
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA") + (("HOME",) if sys.platform == "darwin" else ()):
        monkeypatch.setenv(name, place)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")  # the command line speaks the system's language


@pytest.fixture(scope="session")
def practice_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice store of today, built once for all workers of a run; who shows it, copies it."""
    from firesweep.errors import FiresweepError
    from firesweep.practice import ensure_practice

    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "practice"
    for _ in range(PATIENCE):
        try:
            ensure_practice(folder)
            break
        except FiresweepError:  # another worker is at it
            time.sleep(1)
    return folder


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Real lists, photos and broken files that nobody here wrote; see CONTRIBUTING.md."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the shared test data (../shared/data) is not on this machine")
    return folder
