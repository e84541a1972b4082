"""Papers of one round as one PDF, in the order they are carried, a list of them on top."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from firesweep.model.paper.sheets import CarriedPaper, CoverList
from firesweep.office.paper.binding import Kept, bound, kept
from firesweep.store.database import Store
from firesweep.store.paper.issuer import heading
from firesweep.store.paper.walks import Stop

Step = Callable[[int, int], None]
Cover = Callable[[CoverList], bytes]


class Leaf(NamedTuple):
    """A paper of a round: where it is carried, its number if it has one, and how it is had."""

    stop: Stop
    number: str
    pdf: Callable[[], bytes]


def bound_round(
    store: Store,
    leaves: Sequence[Leaf],
    step: Step | None = None,
    *,
    cover: Cover | None = None,
    today: date | None = None,
    script: str = "zh_CN",
    served: bool = True,
) -> Kept:
    """Return papers as one PDF in their order; one alone is had to the byte.

    `cover` makes the list that lies on top of several, dated `today`.
    """
    if len(leaves) == 1:
        return kept(leaves[0].pdf())
    papers, names = _in_turn(leaves, step), [_name(leaf) for leaf in leaves]
    if not cover or not today:
        return bound(papers, names=names)
    with store.read() as connection:
        issuer = heading(connection, "").issuer

    def listed(pages: Sequence[int]) -> bytes:
        said = CoverList(
            script=script,
            practice=store.owner.practice,
            issuer=issuer,
            made_on=today.isoformat(),
            papers=tuple(_carried(*each) for each in zip(leaves, pages, strict=True)),
            served=served,
        )
        return cover(said)

    return bound(papers, listed, names)


def _in_turn(leaves: Sequence[Leaf], step: Step | None) -> Iterator[bytes]:
    for number, leaf in enumerate(leaves, 1):
        yield leaf.pdf()
        if step:
            step(number, len(leaves))


def _name(leaf: Leaf) -> str:
    """Its bookmark: the number it has, and whose it is."""
    return "  ".join(filter(None, (leaf.number, leaf.stop.premises)))


def _carried(leaf: Leaf, pages: int) -> CarriedPaper:
    return CarriedPaper(
        number=leaf.number,
        premises=leaf.stop.premises,
        address=leaf.stop.address,
        community=leaf.stop.community,
        beat=leaf.stop.beat,
        pages=pages,
    )
