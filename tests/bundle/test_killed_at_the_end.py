"""A process that dies while a finished bundle is given its name: no other bears its number."""

import json
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from firesweep.bundle.join import join
from firesweep.bundle.look import look
from firesweep.bundle.send import Wish, send
from firesweep.errors import FiresweepError
from firesweep.store.check.check import check
from firesweep.store.database import Store, open_store
from firesweep.store.streams import next_number
from tests.bundle.laptops import STICK, digest_of, sent, taken
from tests.commands import ROOT, told, typed
from tests.factory import TODAY, a_premises

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL, no folder to sync")
_DIES = """
import os, signal, sys
from firesweep.__main__ import main

def die(event, words):
    if event == {event!r} and str(words[{at}]).endswith({ending!r}):
        os.kill(os.getpid(), signal.SIGKILL)

sys.argv = ["firesweep", *{words!r}]
sys.addaudithook(die)
main()
"""
BEFORE = {"event": "os.rename", "at": 1, "ending": ".fsb"}
"""Just before a bundle is given its name …"""
AFTER = {"event": "open", "at": 0, "ending": STICK}
"""… and just after, when the folder of it is to reach the disk."""


def killed(data: Path, *words: object, moment: dict[str, object]) -> None:
    """A command whose process dies at a moment of its own."""
    typed = ["--data", str(data), *map(str, words)]
    done = subprocess.run([sys.executable, "-c", _DIES.format(words=typed, **moment)], cwd=ROOT,
                          capture_output=True, check=False)  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr


def on_the_stick(laptop: Path) -> list[Path]:
    return sorted((laptop.parent / STICK).glob("*_B_*.fsb"))


def test_a_bundle_whose_process_died_after_it_keeps_its_number(
    office: Store, laptop: Store
) -> None:
    a_premises(laptop, "同福旅社")
    folder = laptop.folder
    laptop.close()
    killed(folder, "bundle", "send", folder.parent / STICK, moment=AFTER)
    (lies_there,) = on_the_stick(folder)
    with closing(open_store(folder)) as again:
        a_premises(again, "悦来客栈")
        later = sent(again)
        assert later.number == look(office, lies_there).manifest.number + 1
        assert check(again) == []
        # Nothing counted as sent with the first, so the second holds all of it, in any order.
        taken(office, later.path)
        assert digest_of(office) == digest_of(again)
        assert taken(office, lies_there).look.lines == 0
        taken(again, sent(office, to="B").path)
        assert digest_of(office) == digest_of(again)


def test_a_number_that_lies_nowhere_is_left_out(office: Store, laptop: Store) -> None:
    a_premises(laptop)
    folder = laptop.folder
    laptop.close()
    killed(folder, "bundle", "send", folder.parent / STICK, moment=BEFORE)
    assert on_the_stick(folder) == []
    with closing(open_store(folder)) as again:
        assert sent(again).number == 2
        (path,) = on_the_stick(folder)
        taken(office, path)
        assert digest_of(office) == digest_of(again)


def test_a_laptop_begins_with_a_bundle_whose_process_died(office: Store, tmp_path: Path) -> None:
    folder = office.folder
    office.close()
    killed(folder, "bundle", "invite", "D", folder.parent / STICK, moment=AFTER)
    (path,) = (folder.parent / STICK).glob("*_A_*.fsb")
    join(tmp_path / "D", path)
    with closing(open_store(folder)) as again, closing(open_store(tmp_path / "D")) as other:
        a_premises(again)
        taken(other, sent(again).path)  # for whoever holds the least, as far as the office knows
        taken(again, sent(other).path)
        assert digest_of(again) == digest_of(other)


@pytest.mark.parametrize("moment", [BEFORE, AFTER])
def test_a_code_whose_bundle_may_lie_nowhere_is_given_out_once_more(
    office: Store, tmp_path: Path, moment: dict[str, object]
) -> None:
    folder, stick = office.folder, office.folder.parent / STICK
    office.close()
    killed(folder, "bundle", "invite", "D", stick, moment=moment)
    status = json.loads(told(folder, "bundle", "status", "--json"))
    assert [(one["laptop"], one["written"]) for one in status["invited"]] == [("D", False)]
    assert "may not be there, write it again" in told(folder, "bundle", "status")
    told(folder, "bundle", "invite", "D", stick, "--community", "望江社区")
    (invited,) = json.loads(told(folder, "bundle", "status", "--json"))["invited"]
    assert (invited["written"], invited["community"]) == (True, "望江社区")
    assert "given out already" in typed(folder, "bundle", "invite", "D", stick).err
    join(tmp_path / "D", max(stick.glob("*_A_*.fsb")))
    with closing(open_store(folder)) as again, closing(open_store(tmp_path / "D")) as other:
        taken(again, sent(other).path)
        taken(other, sent(again, to="D").path)
        assert digest_of(again) == digest_of(other)
        assert check(again) == []


def test_a_bundle_that_cannot_have_its_name_gives_its_number_back(laptop: Store) -> None:
    a_premises(laptop)
    stick = laptop.folder.parent / STICK

    def in_its_place(_done: int, _total: int) -> None:
        for unfinished in stick.glob("*.part"):
            unfinished.with_suffix("").mkdir(exist_ok=True)

    before = numbers(laptop)
    with pytest.raises(FiresweepError, match="Choose another place"):
        send(laptop, stick, Wish(), by="陈丽", today=TODAY, step=in_its_place)
    assert numbers(laptop) == before


def numbers(store: Store) -> int:
    with store.read() as connection:
        return next_number(connection)
