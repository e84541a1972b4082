"""Reading a bundle whole, on other cores, while it is compared and taken in."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from firesweep.bundle.beside import beside
from firesweep.bundle.progress import Step, no_step
from firesweep.store.bundle.file import check_seal
from firesweep.store.bundle.rows import Altered
from firesweep.store.merge.bundle_read import altered_rows, check_inside, check_photos

_SOUND: set[str] = set()
"""Hashes of files that were read to their end and held nothing altered."""


class Reading(NamedTuple):
    """A file that is being read on other cores."""

    unchanged: Callable[[], object]
    """Waits until its bytes are known to be those that were written; raises where they are not."""
    whole: Callable[[], None]
    """Waits until its bytes and values are known to be right; raises where they are not."""
    altered: Callable[[], Sequence[Altered]]
    """Waits for its rows and photos, too; returns the rows that are not what was written."""
    is_refused: Callable[[], bool]
    """True as soon as its bytes or values are known to be wrong."""


@contextmanager
def reading_beside(path: Path, sha256: str, step: Step) -> Iterator[Reading]:
    """Read a file while the block runs: its bytes, values, photos and rows.

    Whoever has looked at a file takes it in next: but for its bytes nothing is asked twice of it.
    """
    if sha256 in _SOUND:
        with beside(partial(check_seal, path), step) as sealed:
            yield _reading(sealed, [], lambda: ())
    else:
        unchanged: Future[None] = Future()
        with (
            beside(partial(_bytes_and_values, path, unchanged), step) as held,
            beside(partial(_rows_and_photos, path, step), no_step) as read,
        ):

            def altered() -> Sequence[Altered]:
                if not (found := read.result()):
                    _SOUND.add(sha256)
                return found

            yield _reading(unchanged, [held], altered)


def _bytes_and_values(path: Path, unchanged: Future[None], step: Step) -> None:
    """One after the other: two works beside the merge, and not three, wait less for each other."""
    try:
        check_seal(path, step)
    except BaseException as trouble:
        unchanged.set_exception(trouble)
        raise
    unchanged.set_result(None)
    check_inside(path)


def _rows_and_photos(path: Path, told: Step, step: Step) -> list[Altered]:
    """The photos last: hashing has brought those of a slow stick into memory meanwhile."""

    def watched(done: int, total: int) -> None:
        step(done, total)
        told(done, total)

    found = altered_rows(path, step)
    check_photos(path, watched)
    return found


def _reading(
    sealed: Future[Any], values: Sequence[Future[Any]], altered: Callable[[], Sequence[Altered]]
) -> Reading:
    works = (sealed, *values)

    def whole() -> None:
        for work in works:  # the bytes first: all else may follow from them
            work.result()

    def altered_at_last() -> Sequence[Altered]:
        whole()
        return altered()

    def is_refused() -> bool:
        return any(work.done() and work.exception() is not None for work in works)

    return Reading(sealed.result, whole, altered_at_last, is_refused)
