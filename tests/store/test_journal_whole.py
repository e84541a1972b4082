"""Random work, undone half-way or killed: the journal has every write once, without gaps."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import text

from firesweep.office.registry.upkeep import save_premises
from firesweep.store import registers
from firesweep.store.check.check import check
from firesweep.store.database import Store, open_store
from firesweep.store.registry.premises import add_premises
from firesweep.store.tables import FACTS, REGISTERS
from tests.factory import a_finished_visit, a_hazard, a_premises, a_street, community_id

ROOT = Path(__file__).parent.parent.parent
SHORT = st.text("甲乙丙丁0123456789 ", min_size=1, max_size=4).filter(str.strip)


class Undone(Exception):
    """Somebody thought better of it."""


def assert_journal_is_whole(store: Store) -> None:
    """Streams without gaps, one line per row, the newest edit is what the row says."""
    assert check(store) == []
    with store.read() as connection:
        counters = list(connection.execute(text("SELECT counter FROM entry")).scalars())
        highest = connection.execute(text("SELECT counter FROM identity")).scalar_one()
        assert len(set(counters)) == len(counters)
        assert highest == max(counters)
        for model in (*REGISTERS, *FACTS):
            lines = connection.execute(
                text(
                    f"SELECT t.id, count(e.number) FROM {model.__tablename__} t LEFT JOIN entry e "
                    "ON e.row_id = t.id AND e.field IS NULL AND e.table_name = :name GROUP BY t.id"
                ),
                {"name": model.__tablename__},
            ).all()
            assert [line for line in lines if line[1] != 1] == [], model
        said = connection.execute(
            text(
                "SELECT p.phone, json_extract(e.new, '$') FROM premises p JOIN entry e "
                "ON e.row_id = p.id AND e.field = 'phone' WHERE e.counter = (SELECT max(counter) "
                "FROM entry WHERE row_id = p.id AND field = 'phone')"
            )
        ).all()
        assert [line for line in said if line[0] != line[1]] == []


class Work(RuleBasedStateMachine):
    """What people do with one laptop, in any order, some of it undone half-way."""

    folder: Path

    @initialize()
    def begin(self) -> None:
        Work.number += 1
        self.store = a_street(self.folder / str(Work.number))
        self.premises = [a_premises(self.store)]

    number = 0

    @rule(name=SHORT, community=st.sampled_from(["滨江社区", "望江社区"]))
    def register(self, name: str, community: str) -> None:
        where = community_id(self.store, community)
        self.premises.append(a_premises(self.store, name, community_id=where))

    @rule(phone=SHORT, which=st.integers(0, 50), by=SHORT)
    def edit(self, phone: str, which: int, by: str) -> None:
        premises_id = self.premises[which % len(self.premises)]
        save_premises(self.store, premises_id, {"phone": phone}, by=by)

    @rule(which=st.integers(0, 50))
    def move(self, which: int) -> None:
        premises_id = self.premises[which % len(self.premises)]
        there = {"community_id": community_id(self.store, "望江社区"), "beat_id": None}
        save_premises(self.store, premises_id, there, by="陈丽")

    @rule(which=st.integers(0, 50))
    def visit(self, which: int) -> None:
        a_finished_visit(self.store, self.premises[which % len(self.premises)], a_hazard())

    @rule(value=SHORT)
    def set_up(self, value: str) -> None:
        with self.store.write("陈丽") as change:
            registers.write_setting(change, "paper.place", value)

    @rule(count=st.integers(1, 5))
    def think_better_of_it(self, count: int) -> None:
        where = community_id(self.store)
        draft = street_draft(where)
        with pytest.raises(Undone), self.store.write("陈丽") as change:
            add_premises(change, [draft] * count)
            registers.write_setting(change, "paper.place", "撤回")
            raise Undone

    @rule()
    def close_and_open(self) -> None:
        self.store.close()
        self.store = open_store(self.store.folder)

    @invariant()
    def the_journal_is_whole(self) -> None:
        if hasattr(self, "store"):
            assert_journal_is_whole(self.store)

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()


def street_draft(where: str) -> Any:
    from firesweep.model.registry.premises import premises_draft

    return premises_draft({"name": "撤回的店", "categories": "SHP", "community_id": where})


def test_random_work_leaves_the_journal_whole(tmp_path: Path) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    Work.folder = tmp_path
    few = settings(
        settings(), max_examples=15, stateful_step_count=12,
        suppress_health_check=[HealthCheck.too_slow],
    )  # fmt: skip
    run_state_machine_as_test(Work, settings=few)


WRITER = """
import sys
from pathlib import Path
sys.path.insert(0, "")
from firesweep.office.registry.upkeep import save_premises
from firesweep.store.database import open_store
from tests.factory import a_finished_visit, a_hazard, a_premises
store = open_store(Path(sys.argv[1]))
print("open", flush=True)
number = 0
while True:
    number += 1
    made = a_premises(store, f"店{number}")
    save_premises(store, made, {"phone": str(number)}, by="陈丽")
    a_finished_visit(store, made, a_hazard())
    print(number, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("after", [0.05, 0.21, 0.34, 0.55])
def test_a_killed_program_leaves_the_journal_whole(tmp_path: Path, after: float) -> None:
    a_street(tmp_path).close()
    command = [sys.executable, "-c", WRITER, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "open\n"
        time.sleep(after)
        writer.send_signal(signal.SIGKILL)
        told = [int(line) for line in writer.stdout.read().splitlines()]
    store = open_store(tmp_path)
    if told:
        assert_journal_is_whole(store)
    with store.read() as connection:
        names = set(connection.execute(text("SELECT name FROM premises")).scalars())
        visits = connection.execute(text("SELECT count(*) FROM inspection")).scalar_one()
    store.close()
    assert {f"店{number}" for number in told} <= names
    assert visits >= len(told)


@pytest.mark.skipif(os.name == "nt", reason="forks")
def test_two_programs_that_write_at_once_leave_the_journal_whole(tmp_path: Path) -> None:
    a_street(tmp_path).close()
    count = (
        "import sys\nfrom pathlib import Path\nsys.path.insert(0, '')\n"
        "from firesweep.store.database import open_store\nfrom tests.factory import a_premises\n"
        "store = open_store(Path(sys.argv[1]))\n"
        "for n in range(40): a_premises(store, sys.argv[2] + str(n))\nstore.close()\n"
    )
    both = [
        subprocess.Popen([sys.executable, "-c", count, str(tmp_path), name], cwd=ROOT)
        for name in ("甲", "乙")
    ]
    assert [program.wait(60) for program in both] == [0, 0]
    store = open_store(tmp_path)
    assert_journal_is_whole(store)
    with store.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM premises")).scalar_one() == 80
    store.close()


@pytest.mark.parametrize("year", [1980, 2019, 2099])
def test_the_order_of_edits_is_the_counters_whatever_the_clock_says(
    tmp_path: Path, year: int
) -> None:
    from datetime import UTC, datetime

    from firesweep.model.clock import clock_at
    from firesweep.store.registry.premises import history

    store = a_street(tmp_path)
    premises_id = a_premises(store)
    save_premises(store, premises_id, {"phone": "1"}, by="陈丽")
    with clock_at(datetime(year, 1, 1, tzinfo=UTC)):
        save_premises(store, premises_id, {"phone": "2"}, by="张敏")
    save_premises(store, premises_id, {"phone": "3"}, by="陈丽")
    with store.read() as connection:
        phones = [edit.new for edit in history(connection, premises_id) if edit.field == "phone"]
    assert_journal_is_whole(store)
    store.close()
    assert phones == ["3", "2", "1"]
