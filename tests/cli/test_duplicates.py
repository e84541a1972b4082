"""Duplicates on the command line: found, merged, split; premises handed over."""

import json
from pathlib import Path

import pytest

from firesweep.store.database import open_store
from firesweep.store.exchange.in_charge import in_charge
from tests.commands import typed
from tests.factory import a_premises, a_street


@pytest.fixture
def data(tmp_path: Path) -> Path:
    store = a_street(tmp_path / "data")
    for name in ("同福旅社", "同福旅館", "百佳超市"):
        a_premises(store, name, phone="0591-83334444")
    store.close()
    return tmp_path / "data"


def test_the_pairs_are_listed_with_why(data: Path) -> None:
    (pair,) = json.loads(typed(data, "premises", "duplicates", "--json").out)
    assert pair["why"] == ["phone", "address"]
    assert [one["name"] for one in pair["premises"]] == ["同福旅社", "同福旅館"]
    assert pair["premises"][0]["community"] == "滨江社区"
    elsewhere = typed(data, "premises", "duplicates", "--community", "望江社区", "--json")
    assert json.loads(elsewhere.out) == []
    refused = typed(data, "premises", "duplicates", "--community", "无此社区")
    assert (refused.code, "滨江社区" in refused.err) == (1, True)


def test_a_duplicate_is_merged_by_name_and_split_by_id(data: Path) -> None:
    (pair,) = json.loads(typed(data, "premises", "duplicates", "--json").out)
    other = pair["premises"][1]["id"]
    assert typed(data, "premises", "merge", "同福旅社", "同福旅館").code == 0
    listed = json.loads(typed(data, "premises", "list", "--json").out)
    assert [line["name"] for line in listed] == ["百佳超市", "同福旅社"]
    everything = json.loads(typed(data, "premises", "list", "--all", "--json").out)
    assert [line["status"] for line in everything if line["id"] == other] == ["merged"]
    assert json.loads(typed(data, "premises", "duplicates", "--json").out) == []
    assert typed(data, "premises", "split", other).code == 0
    assert len(json.loads(typed(data, "premises", "list", "--json").out)) == 3


def test_a_name_that_several_have_is_refused(data: Path) -> None:
    store = open_store(data)
    a_premises(store, "同福旅社")
    store.close()
    said = typed(data, "premises", "merge", "百佳超市", "同福旅社")
    assert (said.code, said.err.startswith("2 premises are called")) == (1, True)


def test_premises_are_handed_over_and_back(data: Path) -> None:
    assert typed(data, "premises", "handover", "C", "同福旅社").code == 1  # nobody knows a C
    assert typed(data, "premises", "handover", "a", "同福旅社", "百佳超市").code == 0
    holders = {line["name"]: holder_of(data, line["id"]) for line in listed(data)}
    assert holders == {"同福旅社": "A", "百佳超市": "A", "同福旅館": None}
    assert typed(data, "premises", "handover", "none", "同福旅社").code == 0
    assert {holder_of(data, line["id"]) for line in listed(data)} == {"A", None}


def listed(data: Path) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(typed(data, "premises", "list", "--json").out)
    return found


def holder_of(data: Path, premises_id: str) -> str | None:
    store = open_store(data)
    with store.read() as connection:
        found = in_charge(connection, premises_id)
    store.close()
    return found.laptop if found else None
