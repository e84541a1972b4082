"""The rectification notice, with stub, receipt of service and photo sheet (domain.md 6.3)."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer, Table

from firesweep.model.numbers import PaperKind
from firesweep.model.paper.issued import NoticeContent
from firesweep.paper import kit
from firesweep.paper import notice_words as said
from firesweep.paper.fonts import missing
from firesweep.paper.form import close, code_of, paper_code
from firesweep.paper.kit import paragraph
from firesweep.paper.photos import photo_sheet
from firesweep.paper.pictures import CutLine, PhotoBytes
from firesweep.paper.words import Words

_COLUMNS = tuple(width * mm for width in (10, 21, 31, 36, 26, 18, 14))
_MIDDLE = (0, 5, 6)
_LABELS, _SIGN, _LOW = 42 * mm, 30, 22


def notice_pdf(content: NoticeContent, photo_bytes: PhotoBytes) -> bytes:
    """Return the notice as PDF; it names the characters no font has."""
    words = Words(content.script, "notice")
    story = _letter(content, words)
    story += [PageBreak(), *_kept_page(content, words)]
    if content.photos:
        story.append(PageBreak())
        story += photo_sheet(content.photos, photo_bytes, words, number=content.number)
    title = f"{said.title(content, words)} {content.number}"
    return kit.build(story, words, title=title, practice=content.practice,
                     code=paper_code(PaperKind.NOTICE, content),
                     by_hand=missing(_texts(content)))  # fmt: skip


def _letter(content: NoticeContent, words: Words) -> list[Flowable]:
    """The letter in the first style that holds it on one page, or else in the standard's."""
    forms = kit.letters(words.script)
    tried = ((_body(content, words, form), _last(content, words, form)) for form in forms)
    fitting = (parts for parts in tried if kit.fits_page([*parts[0], *parts[1]]))
    one_page = next(fitting, None) if len(content.items) == 1 else None
    body, last = one_page or (_body(content, words, forms[0]), _last(content, words, forms[0]))
    return [*body, KeepTogether(last)]


def _body(content: NoticeContent, words: Words, form: kit.Letter) -> list[Flowable]:
    return [
        kit.heading(
            said.title(content, words),
            content.number or words("draft"),
            code_of(PaperKind.NOTICE, content, words),
        ),
        paragraph(words("addressee", addressee=content.addressee), form.addressee),
        paragraph(said.opening(content, words), form.body),
        Spacer(1, 6),
        _items(content, words),
        Spacer(1, 6),
        *(paragraph(text, form.body) for text in said.terms(content, words)),
    ]


def _last(content: NoticeContent, words: Words, form: kit.Letter) -> list[Flowable]:
    """What stands on the page of the seal: no page holds the seal alone."""
    return [
        *(paragraph(text, form.body) for text in said.ending(content, words)),
        close(content.issuer.name, content.issued_on, words, form),
        paragraph(words("copies"), kit.SMALL),
    ]


def _items(content: NoticeContent, words: Words) -> Table:
    head = [paragraph(text, kit.HEAD_CELL) for text in words.list("columns")]
    rows = [
        [
            paragraph(text, kit.MIDDLE_CELL if column in _MIDDLE else kit.CELL)
            for column, text in enumerate(cells)
        ]
        for cells in said.items(content, words)
    ]
    return kit.grid([head, *rows], _COLUMNS, repeat=1)


def _kept_page(content: NoticeContent, words: Words) -> list[Flowable]:
    """Stub and receipt; where names are long, the lines give way before the page does."""
    long = max(map(len, (content.addressee, content.address))) > said.LINE
    parts: list[Flowable] = []
    for most, sign in ((said.MOST, _SIGN), (said.MOST, _LOW), (said.LINE, _LOW)):
        parts = [*_stub(content, words, most), CutLine(words("seam"), kit.WIDTH)]
        parts += _receipt(content, words, sign)
        if not long or kit.fits_page(parts):
            break
    return parts


def _stub(content: NoticeContent, words: Words, most: int) -> Iterator[Flowable]:
    yield paragraph(words("stub_title", title=said.title(content, words)), kit.SUBTITLE)
    yield _pairs(said.stub(content, words, most))


def _receipt(content: NoticeContent, words: Words, sign: float) -> Iterator[Flowable]:
    yield paragraph(words("receipt_title"), kit.SUBTITLE)
    rows = list(said.receipt(content, words))
    signed = {6: sign, 9: sign, 10: sign}
    yield _pairs(rows, [signed.get(row, 0) for row in range(len(rows))])
    yield Spacer(1, 3)
    yield paragraph(words("receipt_note"), kit.SMALL)


def _pairs(rows: Iterable[tuple[str, str]], least: Sequence[float] | None = None) -> Table:
    """Label and value, a ruled line each; a blank is there to be written on."""
    cells: list[list[Any]] = [
        [paragraph(label, kit.HEAD_CELL), paragraph(value)] for label, value in rows
    ]
    return kit.grid(cells, (_LABELS, kit.WIDTH - _LABELS), least=least)


def _texts(content: NoticeContent) -> Iterator[str]:
    yield from (content.number, content.addressee, content.address, content.responsible,
                content.phone, content.sweep, content.interim, content.drafted_by,
                content.approved_by, content.served_by, content.issuer.name, content.issuer.contact,
                content.issuer.phone, *content.inspectors)  # fmt: skip
    for item in content.items:
        yield from (item.place, item.problem, item.measure, item.responsible, *item.basis)
    yield from (photo.caption for photo in content.photos)
