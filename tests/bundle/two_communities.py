"""An office with an inn in each of two communities, and a laptop that works for the first."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from firesweep.store.database import Store
from tests.bundle.laptops import a_laptop, an_office
from tests.bundle.street import HERE, THERE, found
from tests.factory import a_premises, a_sweep, community_id

__all__ = ["HERE", "THERE", "laptop_of_one", "of_a_community", "street_office"]


def of_a_community(office: Store, code: str, name: str = HERE) -> Store:
    """A laptop that joined for one community."""
    return a_laptop(office, code, community_id(office, name))


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
