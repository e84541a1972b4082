"""The photo sheet: photos two by two in ruled boxes, each with its caption."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from firesweep.model.paper.code import PaperCode
from firesweep.model.paper.issued import PaperPhoto
from firesweep.model.paper.late import LatePhotos
from firesweep.model.vocabulary import PhotoRole
from firesweep.paper import kit
from firesweep.paper.fonts import missing
from firesweep.paper.kit import paragraph
from firesweep.paper.pictures import Photo, PhotoBytes, QrCode
from firesweep.paper.text import Style
from firesweep.paper.words import Words

LARGE, SMALL = 80 * mm, 52 * mm
"""Heights of a photo: four or six a page."""
_ROWS = {LARGE: 2, SMALL: 3}
_WIDE = kit.WIDTH / 2 - 4 * mm
_CAPTION = Style(9.5, 13, align="center")
_MOST = 90


def photo_sheet(
    photos: Sequence[PaperPhoto],
    photo_bytes: PhotoBytes,
    words: Words,
    *,
    number: str,
    high: float = LARGE,
) -> Iterator[Flowable]:
    """Yield the sheet; a photo that is not on this laptop is a box that says so."""
    couples = [photos[two : two + 2] for two in range(0, len(photos), 2)]
    yield from _sheet(couples, photos, photo_bytes, words, number, high)


def pair_sheet(
    photos: Sequence[PaperPhoto],
    photo_bytes: PhotoBytes,
    words: Words,
    *,
    number: str,
    high: float = LARGE,
) -> Iterator[Flowable]:
    """Yield the sheet with the photos of one hazard beside each other: before and after."""
    items = dict.fromkeys(photo.item for photo in photos)
    couples = [_before_and_after(photo for photo in photos if photo.item == i) for i in items]
    absent = (words("none_before"), words("none_later"))
    yield from _sheet(couples, photos, photo_bytes, words, number, high, absent)


def late_photos_pdf(content: LatePhotos, photo_bytes: PhotoBytes) -> bytes:
    """Return the sheet of photos that came after their paper; they keep its numbers."""
    words = Words(content.script, "late")
    shown = [photo for photo in content.photos if photo.sha256 in content.shown]
    couples = [shown[two : two + 2] for two in range(0, len(shown), 2)]
    code = PaperCode(content.kind, content.number, content.check, content.issuer.mark, "photos")
    drawn = QrCode(code.text(), words("scan", check=content.check)) if code.street else None
    above = [kit.beside_code([], drawn)] if drawn else []
    story = [
        *_sheet(couples, content.photos, photo_bytes, words, content.number, LARGE, above=above),
        Spacer(1, 6),
        paragraph(words("note", number=content.number, day=words.day(content.made_on)), kit.CELL),
    ]
    title = f"{words('photo_sheet')} {content.number}"
    captions = (photo.caption for photo in shown)
    return kit.build(story, words, title=title, practice=content.practice,
                     by_hand=missing(captions))  # fmt: skip


def _before_and_after(of_one: Iterable[PaperPhoto]) -> tuple[PaperPhoto | None, ...]:
    """A photo of how it was found on the left, one of how it was seen later on the right."""
    photos = list(of_one)
    before = [photo for photo in photos if photo.role == PhotoRole.HAZARD]
    later = [photo for photo in photos if photo.role != PhotoRole.HAZARD]
    return tuple(next(iter(side), None) for side in (before, later))


def _sheet(
    couples: Iterable[Sequence[PaperPhoto | None]],
    photos: Sequence[PaperPhoto],
    photo_bytes: PhotoBytes,
    words: Words,
    number: str,
    high: float,
    absent: Sequence[str] = (),
    above: Sequence[Flowable] = (),
) -> Iterator[Flowable]:
    """`absent` is said on either side where a couple has no photo; `above` heads the sheet."""
    head = [*above, paragraph(words("photo_sheet"), kit.SUBTITLE)]
    head += [paragraph(number, kit.MIDDLE_CELL), paragraph("", kit.SMALL)]
    yield from head
    numbers = {id(photo): number for number, photo in enumerate(photos, 1)}
    couples = list(couples)
    said = [
        [
            paragraph(caption(numbers[id(p)], p, words) if p else absent[side], _CAPTION)
            for side, p in enumerate(couple)
        ]
        for couple in couples
    ]
    box = (_WIDE, _room(said[: _ROWS[high]], high, kit.height_of(head)))
    rows: list[list[Any]] = []
    alone: list[list[Any]] = []
    for couple, below in zip(couples, said, strict=True):
        shown = [_photo(p, photo_bytes, words, box) if p else "" for p in couple]
        (rows if len(couple) == 2 else alone).extend([shown, below])
    if rows:
        yield _boxed(rows)
    if alone:  # the last of an odd number: no empty box stands beside it
        yield _boxed(alone)


def _room(said: Sequence[Sequence[Flowable]], high: float, used: float) -> float:
    """The height of a photo: long captions make it lower, so that no row leaves the first page."""
    beside = kit.WIDTH / 2 - 2 * kit.CELL_PADDING
    captions = sum(max(kit.height_of([one], beside) for one in row) for row in said)
    # A point to spare: sums of fractions may come out a hair too high.
    free: float = kit.HEIGHT - 1 - used - captions - 4 * kit.CELL_PADDING * len(said)
    return min(high, free / max(1, len(said)))


def _boxed(rows: Sequence[list[Any]]) -> Flowable:
    """Photos and their captions in turn, each with its own on one page, from the left."""
    together = [("NOSPLIT", (0, n), (-1, n + 1)) for n in range(0, len(rows), 2)]
    centred = [("ALIGN", (0, 0), (-1, -1), "CENTER")]
    table = kit.grid(rows, [kit.WIDTH / 2] * len(rows[0]), extra=[*together, *centred])
    table.hAlign = "LEFT"
    return table


def caption(number: int, photo: PaperPhoto, words: Words) -> str:
    """Say which photo it is, of which hazard, and what it shows."""
    said = photo.caption if len(photo.caption) <= _MOST else photo.caption[: _MOST - 1] + "…"
    head = words("photo", number=number)
    if photo.item:
        head += words("photo_item", item=photo.item)
    role = words(f"photo_role.{photo.role}") if photo.role else ""
    return f"{head} {words('colon').join(filter(None, (role, said)))}"


def numbers_of(photos: Iterable[PaperPhoto], item: int) -> list[int]:
    """Return the numbers of the photos that show a hazard."""
    return [number for number, photo in enumerate(photos, 1) if photo.item == item]


def _photo(
    photo: PaperPhoto, photo_bytes: PhotoBytes, words: Words, box: tuple[float, float]
) -> Photo:
    lost = words("missing_photo", sha=photo.sha256[:8])
    return Photo(photo.sha256, photo_bytes(photo.sha256), box, lost)
