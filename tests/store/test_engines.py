"""What SQLAlchemy has compiled for one store serves every other; and how lists are written."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, select
from sqlalchemy.engine.interfaces import CacheStats

from firesweep.store.journal import table_of
from firesweep.store.registers import write_setting
from firesweep.store.street import setting
from firesweep.store.tables import Premises
from tests.factory import a_premises, a_street


def test_a_query_is_compiled_once_for_all_stores(tmp_path: Path) -> None:
    query = select(table_of(Premises).c.name).where(table_of(Premises).c.floors.is_(None))
    for number, name in enumerate(("同福旅社", "临江大酒店")):
        store = a_street(tmp_path / str(number))
        a_premises(store, name)
        with store.read() as reading:
            first = compiled_before(reading, query, name)
        with store.write("陈丽") as change:
            assert compiled_before(change.connection, query, name)  # by what reads
        assert first is bool(number)
        store.close()


def compiled_before(connection: Connection, query: object, found: str) -> bool:
    """Whether a query was known; it finds the one name of this store, no other's."""
    result = connection.execute(query)  # type: ignore[call-overload]
    assert result.scalars().all() == [found]
    return bool(result.context.cache_hit is CacheStats.CACHE_HIT)


@pytest.mark.parametrize(
    ("place", "told"), [("临江里", '"临江里"'), ("临\ud800", r'"\u4e34\ud800"')]
)
def test_chinese_is_written_as_it_is_and_half_a_character_escaped(
    tmp_path: Path, place: str, told: str
) -> None:
    store = a_street(tmp_path)
    with store.write("陈丽") as change:
        write_setting(change, "paper.place", place)
    with store.read() as connection:
        assert setting(connection, "paper.place") == place
        found = connection.exec_driver_sql("SELECT value FROM setting WHERE id = 'paper.place'")
        assert found.scalar_one() == told
    store.close()
