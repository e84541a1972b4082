"""Sealed bundles: a lost stick is not a leak, and nothing lies open anywhere afterwards."""

import base64
import io
import os
import pty
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from firesweep.bundle import envelope, passphrase, unsealed
from firesweep.bundle.join import join
from firesweep.bundle.look import look
from firesweep.bundle.receive import receive
from firesweep.errors import FiresweepError
from firesweep.store.database import Store, open_store
from tests.bundle.laptops import STICK, digest_of, given_out, sent
from tests.bundle.test_faults import week
from tests.commands import ROOT, process_words, told, typed
from tests.factory import a_premises

WORDS = "临江 2026 – correct horse"
AGE = shutil.which("age")
needs_age = pytest.mark.skipif(AGE is None or sys.platform == "win32", reason="no age tool here")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A passphrase costs nothing."""
    monkeypatch.setattr(passphrase, "COST", 10)


def open_files(folder: Path) -> list[Path]:
    return list((folder / unsealed.UNSEALED).rglob("*.*"))


def test_a_sealed_bundle_says_nothing_and_is_taken_in_with_its_passphrase(
    office: Store, laptop: Store
) -> None:
    week(laptop)
    made = sent(laptop, passphrase=WORDS)
    assert (made.sealed, made.path.name.endswith(".fsb.age")) == ("passphrase", True)
    assert b"SQLite" not in made.path.read_bytes()
    assert look(office, made.path, passphrase=WORDS).sealed == "passphrase"
    receipt = receive(office, made.path, by="王", passphrase=WORDS)
    assert receipt.look.path == made.path
    assert digest_of(office) == digest_of(laptop)
    assert open_files(office.folder) == open_files(laptop.folder) == []


def test_a_laptop_joins_by_a_sealed_bundle(office: Store) -> None:
    made = given_out(office, "C", WORDS)
    join(office.folder.parent / "C", made.path, passphrase=WORDS)
    store = open_store(office.folder.parent / "C")
    assert digest_of(store) == digest_of(office)
    assert open_files(store.folder) == []
    store.close()


def test_without_the_right_passphrase_there_is_a_sentence(office: Store, laptop: Store) -> None:
    path, before = sent(laptop, passphrase=WORDS).path, digest_of(office)
    with pytest.raises(FiresweepError, match="sealed with a passphrase"):
        look(office, path)
    with pytest.raises(FiresweepError, match="does not open"):
        receive(office, path, by="王", passphrase=WORDS + "!")
    assert digest_of(office) == before
    assert open_files(office.folder) == []


@pytest.mark.parametrize("content", ["", "\n", "  \nsecond line", None, b"\xff\xfe\xff"])
def test_a_file_without_a_passphrase_gets_a_sentence(
    tmp_path: Path, content: str | bytes | None
) -> None:
    path = tmp_path / "words.txt"
    if content is not None:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(FiresweepError, match="first line"):
        envelope.read_passphrase(path)


def test_a_passphrase_is_read_as_windows_writes_it(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_bytes("\ufeff密 码\r\nsomething else\r\n".encode())
    assert envelope.read_passphrase(path) == "密 码"


SIZES = (0, 1, passphrase.PIECE - 1, passphrase.PIECE, passphrase.PIECE + 1, 3 * passphrase.PIECE)
EDGES = (0, 2 * passphrase.PIECE)
"""Sealing elsewhere costs seconds; between these, what is sealed here shows how pieces are cut."""


def opened(sealed: bytes) -> bytes:
    out = io.BytesIO()
    passphrase.unwrap(io.BytesIO(sealed), out, WORDS, "x")
    return out.getvalue()


@pytest.mark.parametrize("size", SIZES)
def test_what_is_sealed_here_opens_here_and_elsewhere(size: int) -> None:
    from pyrage import passphrase as other

    content, sealed = os.urandom(size), io.BytesIO()
    passphrase.wrap(io.BytesIO(content), sealed, WORDS)
    assert opened(sealed.getvalue()) == other.decrypt(sealed.getvalue(), WORDS) == content


@pytest.mark.parametrize("size", EDGES)
def test_what_is_sealed_elsewhere_opens_here(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    from pyrage import passphrase as other

    monkeypatch.setattr(passphrase, "MOST_COST", 22)  # it takes what a second is enough for here
    content = os.urandom(size)
    assert opened(other.encrypt(content, WORDS)) == content


def test_a_changed_or_missing_byte_is_noticed_wherever_it_is() -> None:
    sealed = io.BytesIO()
    passphrase.wrap(io.BytesIO(os.urandom(2 * passphrase.PIECE)), sealed, WORDS)
    whole = sealed.getvalue()
    places = [*range(0, 200, 7), *range(200, len(whole), 20_001), len(whole) - 1]
    for at in places:
        flipped = whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]
        for spoiled in (flipped, whole[:at]):
            with pytest.raises(FiresweepError):
                passphrase.unwrap(io.BytesIO(spoiled), io.BytesIO(), WORDS, "x.fsb.age")


BY_AGE = base64.b85decode(
    rb"VP|D6Wo~0~d2n=TZ*DGca%V4gF$yg{Aai4Kd2n<fQBZ41Mr>3_RCZ%DRdrJ|bw+SRctIdBI0{5oI9FOsOJhoINpw"
    rb"e1Q8;Z$dRl00L3A=uQ$lrEH!Em1G)8Dga&Jg+Q3@?BEg*V9PEvJrbu~kGK~F+;RW)vHL1JuCS8y>yY)djVc2{9EO"
    rb"<^l<QgmoVK?<vG3S<6;B6yG;F1*_Em67k3x-9JfJp_+ZOsBHj9xQLygw1D@)XqQ*zxe2>"
)
"""Sealed by `age -p` (1.1.1) with 密 码, at the cost that tool takes everywhere."""


def test_what_the_age_tool_seals_opens_here() -> None:
    out = io.BytesIO()
    passphrase.unwrap(io.BytesIO(BY_AGE), out, "密 码", "x")
    assert out.getvalue().decode() == "临江路48号"


@pytest.mark.parametrize("cost", [19, 30])
def test_a_file_that_wants_all_the_memory_is_refused(cost: int) -> None:
    sealed = io.BytesIO()
    passphrase.wrap(io.BytesIO(b""), sealed, WORDS)
    dear = sealed.getvalue().replace(b" 10\n", f" {cost}\n".encode(), 1)
    with pytest.raises(FiresweepError, match="more memory"):
        passphrase.unwrap(io.BytesIO(dear), io.BytesIO(), WORDS, "x")


def answered(words: str, *command: object) -> int:
    """Run a program that asks for a passphrase at a terminal, and answer it."""
    child, terminal = pty.fork()
    if child == 0:
        os.execvp(str(command[0]), list(map(str, command)))
    os.read(terminal, 1000)
    os.write(terminal, f"{words}\n".encode())
    try:
        while os.read(terminal, 1000):
            pass
    except OSError:
        pass  # the other end is gone
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@needs_age
def test_the_age_tool_opens_what_a_passphrase_sealed(office: Store, laptop: Store) -> None:
    week(laptop)
    made = sent(laptop, passphrase=WORDS)
    plain = made.path.with_name("opened.fsb")
    assert answered(WORDS, "age", "-d", "-o", plain, made.path) == 0
    receive(office, plain, by="王")
    assert digest_of(office) == digest_of(laptop)


def test_the_commands_seal_and_open(tmp_path: Path) -> None:
    stick, words = tmp_path / "stick", tmp_path / "words.txt"
    stick.mkdir()
    words.write_text(f"{WORDS}\n", "utf-8")
    told(tmp_path / "A", "init", "--street", "临江街道", "--code", "A", "--community", "滨江社区")
    told(tmp_path / "A", "bundle", "invite", "B", stick, "--passphrase-file", words)
    (path,) = stick.iterdir()
    told(tmp_path / "B", "bundle", "join", path, "--passphrase-file", words)
    refused = typed(tmp_path / "A", "bundle", "look", path)
    assert (refused.code, "--passphrase-file" in refused.err) == (1, True)
    looked = told(tmp_path / "A", "bundle", "look", path, "--passphrase-file", words, "--json")
    assert '"sealed": "passphrase"' in looked
    assert told(tmp_path / "A", "store", "digest") == told(tmp_path / "B", "store", "digest")


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_a_process_killed_while_sealing_leaves_nothing_open(office: Store, laptop: Store) -> None:
    week(laptop).unlink()
    folder, stick = laptop.folder, laptop.folder.parent / STICK
    laptop.close()
    words = folder.parent / "words.txt"
    words.write_text(WORDS, "utf-8")
    command = process_words(folder, "bundle", "send", stick, "--passphrase-file", words)
    run = subprocess.Popen(command, cwd=ROOT)
    while run.poll() is None and not open_files(folder):
        time.sleep(0.005)
    run.send_signal(signal.SIGKILL)
    run.wait()
    assert open_files(folder)
    assert not list(stick.glob("*_B_*.fsb*")) or list(stick.glob("*.part"))
    assert typed(folder, "bundle", "status").code == 0
    assert open_files(folder) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_a_process_killed_while_opening_leaves_nothing_open(office: Store, laptop: Store) -> None:
    week(laptop).unlink()
    path, whole, before = sent(laptop, passphrase=WORDS).path, digest_of(laptop), digest_of(office)
    folder, words = office.folder, office.folder.parent / "words.txt"
    office.close()
    words.write_text(WORDS, "utf-8")
    command = process_words(folder, "bundle", "receive", path, "--passphrase-file", words)
    run = subprocess.Popen(command, cwd=ROOT)
    while run.poll() is None and not open_files(folder):
        time.sleep(0.005)
    run.send_signal(signal.SIGKILL)
    run.wait()
    assert open_files(folder)
    assert typed(folder, "check").code == 0
    assert open_files(folder) == []
    store = open_store(folder)
    assert digest_of(store) in (before, whole)
    store.close()


HEAVY = """
import sys
import firesweep.app, firesweep.bundle.receive
import firesweep.ui.bundle.bundles, firesweep.ui.window.shell
print([name for name in ("cryptography", "pyrage") if name in sys.modules])
"""


def test_the_window_starts_without_ciphers() -> None:
    run = subprocess.run([sys.executable, "-c", HEAVY], cwd=ROOT, capture_output=True, text=True)
    assert (run.stdout.strip(), run.stderr) == ("[]", "")


def test_what_another_process_is_reading_is_not_swept_away(tmp_path: Path) -> None:
    with unsealed.private_place(tmp_path) as place, unsealed.private_place(tmp_path) as other:
        (place / "one.fsb").touch()
        unsealed.sweep(tmp_path)
        assert (place / "one.fsb").exists()
        assert other != place
    assert open_files(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no modes")
def test_nobody_else_may_read_what_lies_open(office: Store, laptop: Store) -> None:
    path = sent(laptop, passphrase=WORDS).path
    with envelope.unwrapped(office.folder, path, WORDS) as plain:
        assert plain.stat().st_mode & 0o777 == 0o600
        assert plain.parent.stat().st_mode & 0o777 == 0o700


def test_a_cancelled_sealing_leaves_no_file(office: Store, laptop: Store) -> None:
    class Cancelled(Exception):
        pass

    a_premises(laptop)
    plain = sent(laptop).path
    with plain.open("ab") as file:
        file.write(bytes(3_000_000))

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        envelope.wrap(plain, plain.with_suffix(".age"), envelope.Lock(WORDS), stop)


def test_what_only_says_that_it_is_sealed_is_not_read_to_its_end(
    office: Store, tmp_path: Path
) -> None:
    """The line that ends the head never comes; a cipher looking for it would fill the memory."""
    path = tmp_path / "endless.fsb.age"
    path.write_bytes(envelope.MAGIC + b"-> X25519 " + b"a" * 43 + b"\n")
    with path.open("r+b") as file:
        file.truncate(3 << 30)
    with pytest.raises(FiresweepError, match="changed or damaged"):
        look(office, path)
