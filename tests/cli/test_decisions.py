"""`decision`, `sign-off` and `score grades`: what the week's buttons do, without a window."""

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from firesweep.model.period import week_named
from firesweep.office.review import sign_off
from firesweep.office.review.decisions import decide
from firesweep.office.review.scores import least
from firesweep.store.database import Store, open_store
from tests.commands import told, typed
from tests.factory import a_drill, a_finished_visit, a_hazard, a_premises, a_street, a_sweep

VALUES = {"week": "2026-W46", "point": "other", "what": "约谈业主", "who": "李国平",
          "due_on": "2026-11-25"}  # fmt: skip
FAR = (date.today() + timedelta(30)).isoformat()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A street whose review of week 46 decided two things."""
    with closing(a_street(tmp_path)) as store:
        a_sweep(store)
        a_drill(store, held_on="2026-11-10")
        for what in ("约谈业主", "补发传单"):
            decide(store, VALUES | {"what": what}, by="王", today=date(2026, 11, 16))
    with closing(open_store(tmp_path)) as store:
        yield store


def listed(store: Store, *words: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(told(store.folder, *words, "--json"))
    return found


def test_a_decision_is_listed_and_withdrawn(store: Store) -> None:
    first, second = listed(store, "decision", "list")
    assert told(store.folder, "decision", "list").splitlines()[0].split("\t") == [
        "2026-W46", "", "约谈业主", "李国平", "2026-11-25",
    ]  # fmt: skip
    told(store.folder, "decision", "withdraw", first["id"], "重复")
    assert [one["what"] for one in listed(store, "decision", "list")] == [second["what"]]
    assert listed(store, "decision", "list", "--week", "2026-W47") == []


def test_what_is_decided_by_command_is_what_the_window_writes(store: Store) -> None:
    place = a_premises(store)
    (hazard_id,) = a_finished_visit(store, place, a_hazard()).to_notice
    add = ("decision", "add", "补装应急灯", "--who", "李国平", "--week", "2026-W46", "--json")
    made = json.loads(told(store.folder, *add, "--point", "overdue", "--about", hazard_id,
                           "--due", FAR, "--community", "滨江社区"))  # fmt: skip
    assert made["premises_id"] == place
    mine = [one for one in listed(store, "decision", "list") if one["id"] == made["id"]]
    kept = {name: mine[0][name] for name in ("point", "hazard_id", "community", "due_on", "who")}
    assert kept == {"point": "overdue", "hazard_id": hazard_id, "community": "滨江社区",
                    "due_on": FAR, "who": "李国平"}  # fmt: skip
    of_place = json.loads(told(store.folder, *add, "--about", "同福旅社"))
    assert (of_place["premises_id"], of_place["hazard_id"]) == (place, None)
    assert of_place["due_on"] == (date.today() + timedelta(3)).isoformat()
    assert of_place["point"] == "other"


def test_a_decision_is_carried_out_and_open_again(store: Store) -> None:
    (first, second) = listed(store, "decision", "list")
    on = date.today().isoformat()
    assert told(store.folder, "decision", "done", first["id"], "--note", "已谈") == f"done {on}"
    assert [one["id"] for one in listed(store, "decision", "list")] == [second["id"]]
    done = listed(store, "decision", "list", "--week", "2026-W46")[0]
    assert (done["done_on"], done["note"]) == (on, "已谈")
    told(store.folder, "decision", "done", first["id"])
    assert listed(store, "decision", "list", "--week", "2026-W46")[0]["note"] == "已谈"
    assert told(store.folder, "decision", "done", first["id"], "--open-again") == "Open again."
    assert len(listed(store, "decision", "list")) == 2


def test_a_decision_is_corrected_and_what_is_not_given_stays(store: Store) -> None:
    place = a_premises(store)
    (hazard_id,) = a_finished_visit(store, place, a_hazard()).to_notice
    (first, second) = listed(store, "decision", "list")
    told(store.folder, "decision", "done", first["id"], "--note", "已谈")
    correct = ("decision", "correct", first["id"])
    line = told(store.folder, *correct, "--who", "李国华", "--due", FAR, "--about", hazard_id)
    assert line.split("\t")[2:4] == ["约谈业主", "李国华"]
    (made,) = [one for one in listed(store, "decision", "list", "--week", "2026-W46")
               if one["id"] == first["id"]]  # fmt: skip
    names = ("week", "point", "what", "due_on", "note", "hazard_id", "premises_id")
    kept = [made[name] for name in names]
    assert kept == ["2026-W46", "other", "约谈业主", FAR, "已谈", hazard_id, place]
    other = json.loads(told(store.folder, *correct, "--about", "同福旅社", "--json"))
    assert (other["hazard_id"], other["premises_id"]) == (None, place)
    told(store.folder, "decision", "withdraw", second["id"], "重复")
    for words, status, said in (
        ((first["id"],), 2, "Say what to correct"),
        ((first["id"], "--due", "2026-11-01"), 1, "This day is past."),
        ((first["id"], "--what", " "), 1, "Write what is to be done."),
        (("x", "--who", "李国华"), 1, "no decision x"),
        ((second["id"], "--who", "李国华"), 1, "This decision was withdrawn: 重复."),
    ):
        code, _out, err = typed(store.folder, "decision", "correct", *words)
        assert (code, said in err) == (status, True), (words, err)


def test_deciding_by_command_keeps_the_rules_of_the_window(store: Store) -> None:
    sign_off.sign(store, week_named("2026-W45"), "王志强", by="王", today=date(2026, 11, 16))
    good = ("decision", "add", "约谈业主", "--who", "李国平")
    (first, _second) = listed(store, "decision", "list")
    told(store.folder, "decision", "withdraw", first["id"], "重复")
    for words, status, said in (
        ((*good, "--week", "2026-W45"), 1, "2026-W45 is signed"),
        ((*good, "--week", "2099-W01"), 1, "has not begun"),
        ((*good, "--due", "2026-11-01"), 1, "This day is past."),
        ((*good, "--due", "明天"), 2, "is no day"),
        ((*good, "--point", "x"), 2, "There is no figure “x”."),
        ((*good, "--about", "无此"), 1, "Nothing here is called 无此."),
        ((*good, "--community", "无此"), 1, "Nothing here is called 无此."),
        (("decision", "add", " ", "--who", "李国平"), 1, "Write what is to be done."),
        (("decision", "add", "约谈业主", "--who", " "), 1, "Write who is to do it."),
        (("decision", "done", "x"), 1, "no decision x"),
        (("decision", "done", first["id"]), 1, "This decision was withdrawn: 重复."),
        (("decision", "done", first["id"], "--on", "2099-01-01"), 1, "has not come yet"),
    ):
        code, _out, err = typed(store.folder, *words)
        assert code == status, words
        assert said in err, words


def test_withdrawing_asks_for_a_reason_and_a_decision(store: Store) -> None:
    (first, _second) = listed(store, "decision", "list")
    for words, said in (((first["id"], " "), "Give the reason."), (("x", "重复"), "no decision x")):
        code, _out, err = typed(store.folder, "decision", "withdraw", *words)
        assert code == 1
        assert said in err


def test_a_week_is_signed_taken_back_and_signed_anew(store: Store) -> None:
    sign = ("sign-off", "sign", "2026-W46", "王志强")
    assert told(store.folder, *sign) == "2026-W46 is signed by 王志强."
    code, _out, err = typed(store.folder, *sign)
    assert code == 1
    assert "Take that signature back to sign it anew." in err
    told(store.folder, "sign-off", "take-back", "2026-W46", "数字有误")
    assert sign_off.signed(store, week_named("2026-W46")) is None
    told(store.folder, *sign)
    newest = listed(store, "sign-off", "list")
    assert [one["void_reason"] for one in newest] == ["数字有误", ""]
    assert "taken back: 数字有误" in told(store.folder, "sign-off", "list")


def test_a_week_that_is_not_signed_cannot_be_taken_back(store: Store) -> None:
    code, _out, err = typed(store.folder, "sign-off", "take-back", "2026-W46", "数字有误")
    assert (code, err.strip()) == (1, "2026-W46 is not signed.")


def test_grades_are_set_and_said(store: Store) -> None:
    assert json.loads(told(store.folder, "score", "grades", "--json")) == [90, 80, 60]
    told(store.folder, "score", "grades", "95", "85", "70")
    with store.glance() as connection:
        assert least(connection) == (95, 85, 70)
    code, _out, err = typed(store.folder, "score", "grades", "60", "70", "80")
    assert code == 1
    assert "Each grade needs fewer points" in err
