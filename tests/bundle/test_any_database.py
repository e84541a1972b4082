"""The merge may run on PostgreSQL one day: all it asks is SQLAlchemy Core, but for one seam."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import JSON, BinaryExpression, Engine, TextClause, event
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.sqlite import Insert as SqliteInsert
from sqlalchemy.sql import visitors
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.operators import is_, is_not

from firesweep import store as package
from firesweep.bundle.undo import take_back
from firesweep.office.registry import merging
from firesweep.office.registry.handover import hand_over
from firesweep.store.bundle.format import FORMAT, ROWS
from firesweep.store.check import digest
from firesweep.store.database import Store
from firesweep.store.tables import METADATA
from tests.bundle.laptops import edited, sent, taken
from tests.bundle.street import a_paper, a_photo, found
from tests.factory import a_premises, a_sweep, a_team

POSTGRESQL = postgresql.dialect()  # type: ignore[no-untyped-call]
EVERYWHERE = {"coalesce", "count", "length", "max", "min", "round", "row_number"}
"""What is called alike on both."""
OF_THE_SEAM = {"as_text", "json_each", "json_extract", "json_tree", "pinyin_of", "search_of"}
"""What store/sqlite.py asks of SQLite, or teaches it."""
MERGE = (
    "aliases",
    "exchange/envelopes",
    "exchange/filling",
    "exchange/in_charge",
    "exchange/loose",
    "exchange/needed",
    "merge/bundle_streams",
    "merge/clashes",
    "merge/derive",
    "merge/fit",
    "merge/imports",
    "merge/laptop_keys",
    "hazard/hazard_states",
    "merge/incoming",
    "journal",
    "exchange/lacking",
    "merge/merge",
    "merge/named_since",
    "merge/receipts",
    "exchange/sent",
    "exchange/standing",
    "streams",
    "merge/undo",
)


@pytest.fixture
def asked() -> Iterator[list[Any]]:
    """Everything that is asked through SQLAlchemy."""
    noted: list[Any] = []

    def note(connection: Any, statement: Any, *rest: Any) -> None:
        noted.append(statement)

    event.listen(Engine, "before_execute", note)
    yield noted
    event.remove(Engine, "before_execute", note)


def test_every_statement_of_an_exchange_is_one_for_postgresql(
    office: Store, laptop: Store, asked: list[Any]
) -> None:
    one, other = a_premises(office), a_premises(office, "鑫达网吧")
    taken(laptop, sent(office, to="B").path)
    for store in (office, laptop):
        edited(store, one, phone=store.owner.laptop, area=12.5, key_unit=True)
    found(laptop, other)
    a_photo(laptop, one)
    a_paper(laptop, one)
    a_team(laptop)
    a_sweep(laptop)
    merging.merge(laptop, one, other, by="王", take=())
    hand_over(laptop, [one], "A", by="王")
    asked.clear()
    receipt = taken(office, sent(laptop).path)
    assert receipt.number is not None
    assert receipt.look.clashes == 1
    take_back(office, receipt.number, by="王")
    assert len(asked) > 100
    texts = {str(each) for each in asked if isinstance(each, TextClause)}
    assert {text for text in texts if not is_in_the_seam(text)} == set()
    over = {each.table.name for each in asked if isinstance(each, SqliteInsert)}
    assert over <= set(ROWS[FORMAT])  # the seam says what a conflict means
    for statement in (each for each in asked if not isinstance(each, TextClause | SqliteInsert)):
        assert str(statement.compile(dialect=POSTGRESQL))
        assert called_in(statement) <= EVERYWHERE | OF_THE_SEAM
        assert json_compared_in(statement) == []


def is_in_the_seam(text: str) -> bool:
    """Whether the words of a statement stand in store/sqlite.py."""
    seam = (Path(package.__path__[0]) / "sqlite.py").read_text("utf-8")
    return re.sub(r"\w+_(no_delete|once|kept)", "{name}", text) in seam


def called_in(statement: Any) -> set[str]:
    """Names of the functions a statement calls."""
    every = visitors.iterate(statement)
    return {each.name for each in every if isinstance(each, FunctionElement)}


def json_compared_in(statement: Any) -> list[str]:
    """The comparisons with a JSON column: SQLite alone keeps it as text, others refuse."""
    every = (each for each in visitors.iterate(statement) if isinstance(each, BinaryExpression))
    return [
        str(each)
        for each in every
        if each.operator not in (is_, is_not) and any(map(is_json, (each.left, each.right)))
    ]


def is_json(side: Any) -> bool:
    """True of a column of the store that holds JSON, or of the same column of a bundle."""
    name = str(getattr(getattr(side, "table", None), "name", "")).removeprefix("bundle_")
    table = METADATA.tables.get(name)
    return table is not None and isinstance(getattr(table.c.get(side.name), "type", None), JSON)


@pytest.mark.parametrize("module", MERGE)
def test_no_module_of_the_merge_names_a_database(module: str) -> None:
    """No dialect, no driver, no SQL of its own: another database needs another seam alone."""
    source = (Path(package.__path__[0]) / f"{module}.py").read_text("utf-8")
    assert not re.search(r"dialects|sqlite3|driver_of|exec_driver_sql|type_coerce|\btext\(", source)


def test_the_digest_is_asked_in_the_words_of_the_database_it_is_asked_of() -> None:
    assert all("SELECT" in query for _, query in digest._every_query(POSTGRESQL))
