"""An office with an inn in each of two communities, and a laptop that works for the first."""

import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from firesweep.store.database import Store, open_store
from tests.bundle.laptops import a_laptop, an_office
from tests.bundle.street import HERE, THERE, found
from tests.factory import a_folder, a_premises, a_sweep, community_id

__all__ = ["HERE", "THERE", "laptop_of_one", "of_a_community", "street_office"]


def of_a_community(office: Store, code: str, name: str = HERE) -> Store:
    """A laptop that joined for one community."""
    return a_laptop(office, code, community_id(office, name))


@pytest.fixture
def street_office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A hazard at each inn, and a sweep of both communities."""
    made = _made(joined="laptop_of_one" in request.fixturenames)
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    store = open_store(tmp_path / "A")
    yield store
    store.close()


@pytest.fixture
def laptop_of_one(street_office: Store) -> Iterator[Store]:
    """Laptop B, which joined for the first community."""
    store = open_store(street_office.folder.parent / "B")
    yield store
    store.close()


@cache
def _made(*, joined: bool) -> Path:
    """A folder with the office, or the laptop beside it; never opened again, only copied."""
    folder = a_folder()
    store = an_office(folder)
    for name in (HERE, THERE):
        found(store, a_premises(store, f"{name}旅社", community_id=community_id(store, name)))
    a_sweep(store, communities=[community_id(store, name) for name in (HERE, THERE)])
    if joined:
        of_a_community(store, "B").close()
    store.close()
    return folder
