"""An office and a laptop that exchange bundles, as in the tests of the exchange itself."""

from tests.bundle.conftest import laptop, office, one_office, two_laptops

__all__ = ["laptop", "office", "one_office", "two_laptops"]
