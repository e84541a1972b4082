from collections.abc import Iterator
from pathlib import Path

import pytest

from firesweep.store.database import Store
from tests.bundle.laptops import a_laptop, an_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    store = an_office(tmp_path)
    yield store
    store.close()


@pytest.fixture
def laptop(office: Store) -> Iterator[Store]:
    """Laptop B, joined to the office's street."""
    store = a_laptop(office, "B")
    yield store
    store.close()
