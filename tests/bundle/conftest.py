"""The street office and a laptop that joined its street, copied for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from firesweep.store.database import Store, open_store
from tests.bundle.laptops import a_laptop, an_office


@pytest.fixture(scope="session")
def one_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the office and an empty stick; never opened, only copied."""
    folder = tmp_path_factory.mktemp("one-office")
    an_office(folder).close()
    return folder


@pytest.fixture(scope="session")
def two_laptops(one_office: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same after laptop B joined."""
    folder = tmp_path_factory.mktemp("two-laptops")
    shutil.copytree(one_office, folder, dirs_exist_ok=True)
    store = open_store(folder / "A")
    a_laptop(store, "B").close()
    store.close()
    return folder


@pytest.fixture
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    wanted = "two_laptops" if "laptop" in request.fixturenames else "one_office"
    shutil.copytree(request.getfixturevalue(wanted), tmp_path, dirs_exist_ok=True)
    store = open_store(tmp_path / "A")
    yield store
    store.close()


@pytest.fixture
def laptop(office: Store) -> Iterator[Store]:
    """Laptop B, joined to the office's street."""
    store = open_store(office.folder.parent / "B")
    yield store
    store.close()
