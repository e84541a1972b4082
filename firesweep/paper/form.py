"""What the forms share: fields, tables, lines to sign on, the seal over name and date, the code."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields as fields_of
from dataclasses import is_dataclass
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table

from firesweep.model.numbers import PaperKind
from firesweep.model.paper.code import PaperCode
from firesweep.model.paper.issued import Content
from firesweep.model.paper.sheets import SheetKind
from firesweep.paper import kit
from firesweep.paper.breaking import Grid
from firesweep.paper.kit import paragraph
from firesweep.paper.pictures import QrCode
from firesweep.paper.text import width_of
from firesweep.paper.words import Words

_HEAD = tuple(width * mm for width in (29, 51, 29, 47))
SIGN = 30
"""Height of a line to sign on."""
_SEAL = 32 * mm
"""Room for a seal of 42 mm over name and date; its edge may touch the line above
(GB/T 9704-2012, 7.3.5)."""
_BESIDE_SEAL = 4 * kit.SIZE
"""The date ends four characters from the margin."""

Pair = tuple[str, str]
Fields = Sequence[tuple[Pair, Pair | None]]


def paper_code(kind: PaperKind | SheetKind, content: Content) -> PaperCode | None:
    """Return what the code of a paper says; a draft has no number to hold."""
    if not content.number:
        return None
    return PaperCode(kind.value, content.number, content.check, content.issuer.mark)


def code_of(
    kind: PaperKind | SheetKind, content: Content, words: Words, part: str = ""
) -> Flowable | None:
    """Return the QR code, of the first page or of a part that is torn off."""
    code = paper_code(kind, content)
    if code is None or (part and not code.street):
        return None
    return QrCode(code._replace(part=part).text(), words("scan", check=content.check))


def labelled(pair: Pair) -> list[Any]:
    """Return a label and its value as two cells."""
    return [paragraph(pair[0], kit.HEAD_CELL), paragraph(pair[1])]


def fields(rows: Fields, least: float = 0) -> Table:
    """Return two labels with their values a row; one alone goes over the whole width."""
    cells = [labelled(one) + (labelled(other) if other else ["", ""]) for one, other in rows]
    whole = [("SPAN", (1, n), (3, n)) for n, (_, other) in enumerate(rows) if other is None]
    return kit.grid(cells, _HEAD, extra=whole, least=[least] * len(cells))


def table(
    columns: Sequence[str],
    rows: Iterable[Sequence[str]],
    widths: Sequence[float],
    middle: Sequence[int] = (),
    least: float = 0,
    total: Sequence[str] = (),
) -> Grid:
    """Return numbered rows under a head that stands again on every page; `widths` are in mm.

    `middle` are the columns whose text stands in their middle, the number's among them; `least`
    is the height of a row at least; `total` is the last row, which has no number.
    """
    head = [paragraph(text, kit.HEAD_CELL) for text in columns]
    centred = {0, *middle}
    numbered = [[str(number), *row] for number, row in enumerate(rows, 1)]
    numbered += [["", *total]] if total else []
    cells = [
        [
            paragraph(text, kit.MIDDLE_CELL if n in centred else kit.CELL)
            for n, text in enumerate(row)
        ]
        for row in numbered
    ]
    heights = [0, *[least] * len(cells)]
    return kit.grid([head, *cells], [width * mm for width in widths], repeat=1, least=heights)


def lines(rows: Iterable[Pair], least: float | Sequence[float] = 0) -> Table:
    """Return label and value, a ruled row each at least so high; a blank is there to be filled."""
    cells = [labelled(pair) for pair in rows]
    widths = (_HEAD[0], kit.WIDTH - _HEAD[0])
    heights = [least] * len(cells) if isinstance(least, int | float) else least
    return kit.grid(cells, widths, least=heights)


def close(issuer: str, day: str, words: Words, form: kit.Letter) -> Flowable:
    """Return the issuer over the date, four characters from the margin, with room for the seal."""
    name, dated_on = f"{issuer}{words('seal')}", words.day(day)
    dated = width_of(dated_on, form.signed) + 2 * _BESIDE_SEAL
    wide = min(max(dated, width_of(name, form.signed) + 1), kit.WIDTH)
    signed = [paragraph(name, form.signed), paragraph(dated_on, form.signed)]
    return kit.side_by_side(["", signed], (kit.WIDTH - wide, wide), _SEAL)


def from_to(start: str, end: str) -> str:
    """Return two hours of a day; one alone where they are the same."""
    return start if start == end else f"{start}–{end}"


def every_text(content: Any) -> Iterator[str]:
    """Return every text of a content, however deep, to be asked for characters no font has."""
    if isinstance(content, str):
        yield content
    elif is_dataclass(content):
        for one in fields_of(content):
            yield from every_text(getattr(content, one.name))
    elif isinstance(content, tuple):
        for part in content:
            yield from every_text(part)
