"""Laptops that were given a code and do not come: how long, and how the office gives them up."""

import json
from contextlib import closing
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from firesweep.bundle.trust import withdraw
from firesweep.settings import Settings
from firesweep.store.database import Store
from firesweep.store.exchange.standing import readers
from firesweep.ui.bundle.exchange import codes_of, read_exchange
from firesweep.ui.bundle.laptops import laptop_lines
from firesweep.ui.bundle.new_laptop import NewLaptop
from firesweep.ui.desk import Desk
from firesweep.ui.rows.row_list import RowLine
from firesweep.ui.worker import Worker
from tests.bundle.laptops import a_laptop, given_out, sent, taken
from tests.commands import told

pytestmark = pytest.mark.usefixtures("window")


def line_of(office: Store, code: str, days: int) -> RowLine:
    """What the list says of a laptop some days from now."""
    lines = laptop_lines(read_exchange(office), date.today() + timedelta(days))
    return next(line for line in lines if line.id == code)


def test_how_long_it_has_waited_is_said_and_what_that_costs(office: Store) -> None:
    given_out(office, "C")
    soon, late = line_of(office, "C", 0), line_of(office, "C", 23)
    assert (soon.pill, late.pill) == ("Not joined yet", "Not joined yet")
    assert "days ago" not in soon.more
    assert "23 days ago; bundles for all carry what it would need" in late.more
    assert late.action == "Details…"


def test_one_whose_bundle_may_lie_nowhere_can_be_written_again(
    office: Store, worker: Worker, qtbot: QtBot
) -> None:
    given_out(office, "B")
    with office.write("王") as change:
        change.connection.exec_driver_sql("UPDATE sent SET sha256 = ''")  # as a killed process left
    line = line_of(office, "B", 0)
    assert line.pill == "Not joined yet"
    assert "as its joining bundle was written; it may not be there" in line.more
    dialog = NewLaptop(Desk(office, worker, Settings()))
    qtbot.addWidget(dialog)
    assert dialog.ui.code.text() == "B"


def test_one_that_is_withdrawn_costs_nothing_any_more(office: Store, laptop: Store) -> None:
    assert laptop.owner.laptop == "B"
    given_out(office, "C")
    withdraw(office, "C", by="王", note="没有启用")
    assert "withdrawn before it joined" in line_of(office, "C", 23).more
    assert codes_of(read_exchange(office), but="A") == ["B"]
    with office.read() as connection:
        whom = readers(connection, office.owner, "", full=False)
    assert [each.laptop for each in whom] == ["B"]


def test_a_laptop_the_office_alone_has_met_stands_in_the_list_of_the_others(
    office: Store, laptop: Store
) -> None:
    """Laptop B has nothing of C, D and E but what the office says of them."""
    with closing(a_laptop(office, "C")) as other:
        taken(office, sent(other, to="A").path)
    given_out(office, "D")
    given_out(office, "E")
    withdraw(office, "E", by="王", note="没有启用")
    taken(laptop, sent(office, to="B").path)
    said = {code: line_of(laptop, code, 0).more for code in "CDE"}
    assert "The street office has known it since" in said["C"]
    assert "key confirmed by the street office" in said["C"]
    assert "The street office gave its code" in said["D"]
    assert "The street office withdrew it" in said["E"]
    assert codes_of(read_exchange(laptop), but="A") == ["C", "D"], "work can be sent to them"
    assert sent(laptop, to="C").known
    assert "a bundle was written for it here" in line_of(laptop, "C", 0).more
    status = json.loads(told(laptop.folder, "bundle", "status", "--json"))
    assert status["invited"] == []
    assert [(one["laptop"], one["kind"]) for one in status["named"]] == [
        ("C", "known"), ("D", "given"), ("E", "withdrawn")
    ]  # fmt: skip
    lines = told(laptop.folder, "bundle", "status")
    assert "C\tthe whole street\tknown to the office since" in lines
