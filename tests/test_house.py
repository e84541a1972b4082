"""The rules of the house, held by tests."""

import ast
import importlib.metadata
import re
import socket
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import sentences
import strings
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from firesweep.store.database import RECORDS, VERSION, open_store
from tests.factory import a_street
from tests.kept import EVERY, kept_store, shape

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "firesweep"
LONGEST_FILE = 300  # lines
NETWORK_MODULES = {
    "aiohttp",
    "asyncio",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "poplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib",
    "urllib3",
    "webbrowser",
    "xmlrpc",
    "PySide6.QtNetwork",
    "PySide6.QtWebSockets",
    "PySide6.QtHttpServer",
}
TEXT = {"", ".md", ".py", ".toml", ".txt", ".ui", ".ts", ".yaml", ".json", ".qss", ".svg", ".csv"}
# Written so that this file does not name what it forbids.
FORBIDDEN = re.compile(
    r"[/](?:work|root)[/]|[/]home[/]\w|[A-Z]:\\Users\\\w"
    r"|py[p]i[.]|[.]pkg[.]dev|index[-]url|python[h]osted|reg[i]stry[.]npm"
)
NETWORK_GUARD = """
import sys
def refuse(event, details):
    if event.startswith(("socket.connect", "socket.get", "socket.send", "urllib.", "ftplib.")):
        raise SystemExit(f"network: {event} {details}")
sys.addaudithook(refuse)
sys.argv = ["firesweep", "version"]
from firesweep.__main__ import main
main()
"""


def own_files() -> list[Path]:
    """The program's sources, without what is compiled."""
    compiled = {PACKAGE / "ui" / "forms", PACKAGE / "model" / "compiled"}
    return [path for path in sorted(PACKAGE.rglob("*.py")) if not compiled & set(path.parents)]


def screen_files() -> list[Path]:
    """What speaks to people; `speech` passes on what others say."""
    spoken = {PACKAGE / "ui", PACKAGE / "cli"}
    files = [each for each in own_files() if spoken & set(each.parents) or each.stem == "app"]
    return [each for each in files if each != PACKAGE / "cli" / "speech.py"]


def tracked_files() -> list[Path]:
    done = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, encoding="utf-8"
    )
    if done.returncode:
        pytest.skip("not a git checkout, so there are no tracked files to look at")
    return [ROOT / name for name in done.stdout.split("\0") if name]


def imports(tree: ast.Module) -> set[str]:
    """Every module named by an import, `from a import b` as a and a.b."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def test_import_rules_hold() -> None:
    rules = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())"
    done = subprocess.run([sys.executable, "-c", rules], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_no_modules_import_each_other_not_even_for_their_types() -> None:
    """What two need lies below both; a part of a screen is given the desk and the form."""
    found = {module_of(path): imports(tree) for path, tree in sentences.trees(own_files())}
    folders = {name.rpartition(".")[0] for name in found}
    stands_on = {name: names - folders for name, names in found.items()}
    while low := {name for name, names in stands_on.items() if not names & stands_on.keys()}:
        stands_on = {name: names for name, names in stands_on.items() if name not in low}
    assert stands_on == {}, "these stand on a ring"


def module_of(path: Path) -> str:
    """firesweep/ui/screen.py is the module firesweep.ui.screen."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


@pytest.mark.parametrize("language", strings.LANGUAGES)
def test_every_string_is_translated(language: str) -> None:
    assert strings.problems(language) == [], "run: python3 run.py strings, then translate"


def test_qt_finds_every_translated_call() -> None:
    assert sentences.unheard(screen_files()) == [], "tr() takes a literal, and is called on self"


def test_no_widget_is_given_words_past_the_translations() -> None:
    assert sentences.bare_texts(screen_files()) == [], "say it by tr()"


def test_a_text_that_is_said_later_is_found_as_well(tmp_path: Path) -> None:
    later = tmp_path / "later.py"
    later.write_text('text = partial(QCoreApplication.translate, "Office", "Sweep")\n')
    assert sentences.unheard([later]) == [f"{later}:1"]


def test_nothing_said_escapes_lupdate() -> None:
    read = {key.source for key in strings.wanted("zh_CN")}
    assert sentences.spoken_texts(own_files()) - read == set()


def test_every_sentence_of_trouble_can_be_translated() -> None:
    files = [path for path in own_files() if path.stem != "errors"]
    assert sentences.unread_sentences(files) == [], "FiresweepError takes a literal sentence"


def test_places_of_a_translation_are_compared() -> None:
    key = strings.Key("Board", "{count} of %1, %n left", "")
    good = strings.Message(key, ("%n 剩余，共 %1，{count}",), "")
    bad = strings.Message(key, ("%n 剩余，共 %2，{count}",), "")
    assert list(strings.flaws(good)) == []
    assert len(list(strings.flaws(bad))) == 1


def test_files_stay_short() -> None:
    files = [*own_files(), *(ROOT / "packaging").glob("*.py"), ROOT / "run.py"]
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text("utf-8").splitlines())
        for path in files
    }
    too_long = {name: lines for name, lines in lengths.items() if lines > LONGEST_FILE}
    assert too_long == {}


def test_no_widget_is_asked_for_its_screen() -> None:
    """PySide frees the screen with whoever asked (firesweep/ui/look/fitting.py, room_of)."""
    files = [*(ROOT / "firesweep").rglob("*.py"), *(ROOT / "tests" / "ui").rglob("*.py")]
    asked = [
        str(path.relative_to(ROOT)) for path in files if ".screen()." in path.read_text("utf-8")
    ]
    assert asked == []


def test_no_machine_and_no_registry_is_named() -> None:
    texts = [path for path in tracked_files() if path.suffix in TEXT and path.name != "LICENSE"]
    named = {
        str(path.relative_to(ROOT)): found.group()
        for path in texts
        if (found := FORBIDDEN.search(path.read_text("utf-8", "replace")))
    }
    assert named == {}


def test_the_program_imports_nothing_that_reaches_out() -> None:
    reaching = {
        path.name: found
        for path, tree in sentences.trees(own_files())
        if (found := {name for name in imports(tree) if reaches_out(name)})
    }
    assert reaching == {}


def reaches_out(module: str) -> bool:
    """True for a forbidden module or anything inside it, but for the parsing of addresses."""
    if module.startswith("urllib.parse"):
        return False
    return any(module == name or module.startswith(f"{name}.") for name in NETWORK_MODULES)


def test_every_part_imported_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {canonicalize_name(Requirement(part).name) for part in project["dependencies"]}
    holders = importlib.metadata.packages_distributions()
    used = {
        name.split(".")[0] for _path, tree in sentences.trees(own_files()) for name in imports(tree)
    }
    undeclared = {
        name
        for name in used - {"firesweep"} - sys.stdlib_module_names
        if not declared & set(map(canonicalize_name, holders.get(name, [])))
    }
    assert undeclared == set()


def test_a_call_to_the_network_is_refused_and_remembered(no_network: list[str]) -> None:
    with pytest.raises(AssertionError, match="no network"):
        socket.getaddrinfo("localhost", 80)
    with socket.socket() as plug, pytest.raises(AssertionError, match="no network"):
        plug.connect(("127.0.0.1", 9))
    assert len(no_network) == 2
    no_network.clear()


def test_starting_the_program_makes_no_network_call() -> None:
    done = subprocess.run(
        [sys.executable, "-c", NETWORK_GUARD], cwd=ROOT, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_there_is_a_kept_store_of_every_older_version() -> None:
    assert [path.stem for path in EVERY] == [f"version-{n}" for n in range(1, VERSION)]


@pytest.mark.parametrize("kept", EVERY, ids=lambda path: path.stem)
def test_whoever_changes_a_table_writes_its_migration(kept: Path, tmp_path: Path) -> None:
    open_store(kept_store(kept, tmp_path / "old")).close()
    a_street(tmp_path / "new").close()
    migrated, new = shape(tmp_path / "old" / RECORDS), shape(tmp_path / "new" / RECORDS)
    assert migrated.keys() == new.keys()
    for name, made in new.items():
        assert migrated[name] == made, name
