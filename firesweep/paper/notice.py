"""The rectification notice, with stub, receipt of service and photo sheet (domain.md 6.3)."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer, Table

from firesweep.model.numbers import PaperKind
from firesweep.model.papers import NoticeContent
from firesweep.paper import kit
from firesweep.paper.fonts import missing
from firesweep.paper.form import close, code_of, paper_code
from firesweep.paper.kit import paragraph
from firesweep.paper.photos import numbers_of, photo_sheet
from firesweep.paper.pictures import CutLine, PhotoBytes
from firesweep.paper.words import Words

_COLUMNS = tuple(width * mm for width in (10, 21, 31, 36, 26, 18, 14))
_LABELS, _SIGN = 42 * mm, 30
_SHORT, _MOST = 90, 60


def notice_pdf(content: NoticeContent, photo_bytes: PhotoBytes) -> bytes:
    """Return the notice as PDF; it names the characters no font has."""
    words = Words(content.script, "notice")
    story = _letter(content, words)
    story += [PageBreak(), *_stub(content, words), CutLine(words("seam"), kit.WIDTH)]
    story += _receipt(content, words)
    if content.photos:
        story.append(PageBreak())
        story += photo_sheet(content.photos, photo_bytes, words, number=content.number)
    title = f"{_title(content, words)} {content.number}"
    return kit.build(story, words, title=title, practice=content.practice,
                     code=paper_code(PaperKind.NOTICE, content),
                     by_hand=missing(_texts(content)))  # fmt: skip


def _title(content: NoticeContent, words: Words) -> str:
    return words("title_delegated" if content.issuer.delegated else "title")


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
            _title(content, words),
            content.number or words("draft"),
            code_of(PaperKind.NOTICE, content, words),
        ),
        paragraph(words("addressee", addressee=content.addressee), form.addressee),
        paragraph(_opening(content, words), form.body),
        Spacer(1, 6),
        _items(content, words),
        Spacer(1, 6),
        *(paragraph(text, form.body) for text in _terms(content, words)),
    ]


def _last(content: NoticeContent, words: Words, form: kit.Letter) -> list[Flowable]:
    """What stands on the page of the seal: no page holds the seal alone."""
    said = [words("responsibility")]
    if content.photos:
        said.append(words("attachment", count=len(content.photos)))
    return [
        *(paragraph(text, form.body) for text in said),
        close(content.issuer.name, content.issued_on, words, form),
        paragraph(words("copies"), kit.SMALL),
    ]


def _opening(content: NoticeContent, words: Words) -> str:
    parts = {"inspectors": words.join(content.inspectors), "sweep": content.sweep,
             "address": content.address}  # fmt: skip
    said = {k: words(f"opening_{k}", **{k: v}) if v else "" for k, v in parts.items()}
    if content.follows:
        said |= {"follows": content.follows, "title": _title(content, words)}
    plain = "opening_delegated" if content.issuer.delegated else "opening"
    return words(
        "opening_again" if content.follows else plain,
        date=words.day(content.visited_on),
        issuer=content.issuer.name,
        **said,
    )


def _items(content: NoticeContent, words: Words) -> Table:
    head = [paragraph(text, kit.HEAD_CELL) for text in words.list("columns")]
    rows = [
        [
            paragraph(str(number), kit.MIDDLE_CELL),
            paragraph(item.place),
            paragraph(item.problem + _seen(content, number, words)),
            paragraph("\n".join(item.basis)),
            paragraph(item.measure),
            paragraph(words.dated(item.deadline, "date_cell"), kit.MIDDLE_CELL),
            paragraph(item.responsible, kit.MIDDLE_CELL),
        ]
        for number, item in enumerate(content.items, 1)
    ]
    return kit.grid([head, *rows], _COLUMNS, repeat=1)


def _seen(content: NoticeContent, item: int, words: Words) -> str:
    """Say which photos show a hazard."""
    numbers = numbers_of(content.photos, item)
    return words("seen", photos=words.join(map(str, numbers))) if numbers else ""


def _terms(content: NoticeContent, words: Words) -> Iterator[str]:
    yield words("interim_label") + (content.interim or words("interim"))
    dates = {item.deadline for item in content.items}
    yield words(
        "period" if len(dates) == 1 else "period_each",
        start=words.day(content.issued_on),
        end=words.dated(content.deadline),
    )
    yield words(
        "report",
        to=words.day(content.deadline),
        issuer=content.issuer.name,
        contact=content.issuer.contact or "________",
        phone=content.issuer.phone or "____________",
    )
    yield words("warning")


def _stub(content: NoticeContent, words: Words) -> Iterator[Flowable]:
    yield paragraph(words("stub_title", title=_title(content, words)), kit.SUBTITLE)
    values = (
        content.number,
        _clipped(content.addressee),
        _clipped(content.address),
        _clipped(words.join((content.responsible, content.phone))),
        _clipped(words("short_separator").join(item.problem for item in content.items), _SHORT),
        words.dated(content.deadline),
        _clipped(content.approved_by),
        _clipped(content.drafted_by),
        _clipped(content.served_by),
        words.day(content.issued_on),
    )
    yield _pairs(zip(words.list("stub_rows"), values, strict=True))


def _receipt(content: NoticeContent, words: Words) -> Iterator[Flowable]:
    yield paragraph(words("receipt_title"), kit.SUBTITLE)
    values = (
        _title(content, words),
        content.number,
        _clipped(content.addressee),
        words("receipt_time"),
        "",
        words("receipt_ways"),
        *[""] * 6,
    )
    signed = {6: _SIGN, 9: _SIGN, 10: _SIGN}
    least = [signed.get(row, 0) for row in range(len(values))]
    yield _pairs(zip(words.list("receipt_rows"), values, strict=True), least)
    yield Spacer(1, 3)
    yield paragraph(words("receipt_note"), kit.SMALL)


def _pairs(rows: Iterable[tuple[str, str]], least: Sequence[float] | None = None) -> Table:
    """Label and value, a ruled line each; a blank is there to be written on."""
    cells: list[list[Any]] = [
        [paragraph(label, kit.HEAD_CELL), paragraph(value)] for label, value in rows
    ]
    return kit.grid(cells, (_LABELS, kit.WIDTH - _LABELS), least=least)


def _clipped(value: str, most: int = _MOST) -> str:
    """A stub says in short what the letter says in full."""
    return value if len(value) <= most else value[: most - 1] + "…"


def _texts(content: NoticeContent) -> Iterator[str]:
    yield from (content.number, content.addressee, content.address, content.responsible,
                content.phone, content.sweep, content.interim, content.drafted_by,
                content.approved_by, content.served_by, content.issuer.name, content.issuer.contact,
                content.issuer.phone, *content.inspectors)  # fmt: skip
    for item in content.items:
        yield from (item.place, item.problem, item.measure, item.responsible, *item.basis)
    yield from (photo.caption for photo in content.photos)
