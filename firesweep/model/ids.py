"""Ids that never collide between laptops."""

from uuid6 import uuid7


def new_id() -> str:
    """Return a UUIDv7 as 36 characters; later ids sort after earlier ones of the same laptop."""
    return str(uuid7())
