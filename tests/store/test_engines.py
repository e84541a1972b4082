"""What SQLAlchemy has compiled for one store serves every other."""

from pathlib import Path

from sqlalchemy import Connection, select
from sqlalchemy.engine.interfaces import CacheStats

from firesweep.store.journal import table_of
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
