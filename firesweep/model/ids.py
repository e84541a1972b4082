"""Ids that never collide between laptops."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from random import Random
from uuid import UUID

from uuid6 import uuid7

_practice: ContextVar[Random | None] = ContextVar("practice", default=None)


def new_id() -> str:
    """Return a UUIDv7 as 36 characters; later ids sort after earlier ones of the same laptop."""
    chance = _practice.get()
    return str(uuid7()) if chance is None else _next_practice_id(chance)


@contextmanager
def practice_ids(seed: int) -> Iterator[None]:
    """Give the same ids in the same order every time, for the practice store alone."""
    token = _practice.set(Random(seed))
    _serial.set(0)
    try:
        yield
    finally:
        _practice.reset(token)


_serial: ContextVar[int] = ContextVar("serial", default=0)


def _next_practice_id(chance: Random) -> str:
    """A UUIDv7 of the year 1970, rising by one millisecond each: never taken for a real one."""
    serial = _serial.get() + 1
    _serial.set(serial)
    value = serial << 80 | 7 << 76 | chance.getrandbits(12) << 64
    return str(UUID(int=value | 2 << 62 | chance.getrandbits(62)))
