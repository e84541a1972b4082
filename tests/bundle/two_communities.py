"""An office with an inn in each of two communities, and a laptop that works for the first."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from firesweep.bundle.join import join
from firesweep.store.database import Store, open_store
from tests.bundle.laptops import an_office, given_out
from tests.bundle.street import found
from tests.factory import a_premises, a_sweep, community_id

HERE, THERE = "滨江社区", "望江社区"


def of_a_community(office: Store, code: str, name: str = HERE) -> Store:
    """A laptop that joined for one community."""
    home = office.folder.parent / code
    join(home, given_out(office, code, community=community_id(office, name)).path)
    return open_store(home)


@pytest.fixture
def street_office(tmp_path: Path) -> Iterator[Store]:
    """A hazard at each inn, and a sweep of both communities."""
    store = an_office(tmp_path)
    for name in (HERE, THERE):
        found(store, a_premises(store, f"{name}旅社", community_id=community_id(store, name)))
    a_sweep(store, communities=[community_id(store, name) for name in (HERE, THERE)])
    yield store
    store.close()


@pytest.fixture
def laptop_of_one(street_office: Store) -> Iterator[Store]:
    store = of_a_community(street_office, "B")
    yield store
    store.close()
