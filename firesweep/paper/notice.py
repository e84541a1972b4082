"""The rectification notice, with stub, receipt of service and photo sheet (domain.md 6.3)."""

from collections.abc import Iterable, Iterator
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer, Table

from firesweep.model.numbers import PaperKind, qr_payload
from firesweep.model.papers import NoticeContent, NoticeItem
from firesweep.paper import kit
from firesweep.paper.fonts import check_printable
from firesweep.paper.kit import paragraph
from firesweep.paper.photos import photo_sheet
from firesweep.paper.pictures import CutLine, PhotoBytes, QrCode
from firesweep.paper.words import Words

_COLUMNS = tuple(width * mm for width in (10, 22, 33, 29, 30, 18, 14))


def notice_pdf(content: NoticeContent, photo_bytes: PhotoBytes) -> bytes:
    """Return the notice as PDF; a character no font has is named in a FiresweepError."""
    words = Words(content.script, "notice")
    check_printable(_texts(content))
    story: list[Flowable] = [*_body(content, words)]
    story += [PageBreak(), *_stub(content, words), CutLine(words("seam"), kit.WIDTH)]
    story += _receipt(content, words)
    if content.photos:
        story += [PageBreak(), *photo_sheet(content.photos, photo_bytes, words)]
    title = f"{_title(content, words)} {content.number}"
    return kit.build(story, words, title=title, practice=content.practice)


def _title(content: NoticeContent, words: Words) -> str:
    return words("title_delegated" if content.issuer.delegated else "title")


def _body(content: NoticeContent, words: Words) -> Iterator[Flowable]:
    yield paragraph(_title(content, words), kit.TITLE)
    yield paragraph(content.number, kit.NUMBER)
    yield paragraph(words("addressee", addressee=content.addressee), kit.ADDRESSEE)
    yield paragraph(_opening(content, words), kit.LETTER)
    yield Spacer(1, 6)
    yield _items(content.items, words)
    yield Spacer(1, 6)
    for text in _terms(content, words):
        yield paragraph(text, kit.LETTER)
    yield _close(content, words)


def _opening(content: NoticeContent, words: Words) -> str:
    return words(
        "opening" if content.sweep else "opening_plain",
        date=words.day(content.visited_on),
        issuer=content.issuer.name,
        inspectors=words.join(content.inspectors),
        sweep=content.sweep,
        address=content.address or words("none"),
    )


def _items(items: Iterable[NoticeItem], words: Words) -> Table:
    head = [paragraph(text, kit.HEAD_CELL) for text in words.list("columns")]
    rows = [
        [
            paragraph(str(number), kit.MIDDLE_CELL),
            paragraph(item.place),
            paragraph(item.problem),
            paragraph("\n".join(item.basis)),
            paragraph(item.measure),
            paragraph(words.day(item.deadline, "date_cell"), kit.MIDDLE_CELL),
            paragraph(item.responsible, kit.MIDDLE_CELL),
        ]
        for number, item in enumerate(items, 1)
    ]
    return kit.grid([head, *rows], _COLUMNS, repeat=1)


def _terms(content: NoticeContent, words: Words) -> Iterator[str]:
    yield words("interim_label") + (content.interim or words("interim"))
    days = {"from": words.day(content.issued_on), "to": words.day(content.deadline)}
    yield words("period", **days, weekday=words.weekday(content.deadline))
    yield words(
        "report",
        to=words.day(content.deadline),
        issuer=content.issuer.name,
        contact=content.issuer.contact or "________",
        phone=content.issuer.phone or "____________",
    )
    yield words("warning")
    yield words("responsibility")
    if content.photos:
        yield words("attachment", count=len(content.photos))


def _close(content: NoticeContent, words: Words) -> Flowable:
    """QR code left, issuer with room for the seal and date right, copies below."""
    signed = [
        paragraph(f"{content.issuer.name}{words('seal')}", kit.SIGNED),
        paragraph(words.day(content.issued_on), kit.SIGNED),
    ]
    code = QrCode(qr_payload(PaperKind.NOTICE, content.number, content.check),
                  words("scan", check=content.check))  # fmt: skip
    beside = Table([[code, signed]], colWidths=[40 * mm, kit.WIDTH - 40 * mm])
    beside.setStyle([("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("LEFTPADDING", (0, 0), (0, 0), 0)])
    return KeepTogether([Spacer(1, 8), beside, paragraph(words("copies"), kit.SMALL)])


def _stub(content: NoticeContent, words: Words) -> Iterator[Flowable]:
    yield paragraph(words("stub_title"), kit.SUBTITLE)
    problems = "；".join(item.problem for item in content.items)
    values = (
        content.number,
        content.addressee,
        content.address,
        words.join((content.responsible, content.phone)),
        problems if len(problems) <= 120 else problems[:119] + "…",
        words.day(content.deadline),
        content.approved_by,
        content.drafted_by,
        "",
        words.day(content.issued_on),
    )
    yield _pairs(zip(words.list("stub_rows"), values, strict=True))


def _receipt(content: NoticeContent, words: Words) -> Iterator[Flowable]:
    yield paragraph(words("receipt_title"), kit.SUBTITLE)
    values = (
        _title(content, words),
        content.number,
        content.addressee,
        words("receipt_time"),
        "",
        words("receipt_ways"),
        *[""] * 6,
    )
    yield _pairs(zip(words.list("receipt_rows"), values, strict=True))
    yield Spacer(1, 3)
    yield paragraph(words("receipt_note"), kit.SMALL)


def _pairs(rows: Iterable[tuple[str, str]]) -> Table:
    """Label and value, a ruled line each; a blank is there to be written on."""
    cells: list[list[Any]] = [
        [paragraph(label, kit.HEAD_CELL), paragraph(_clipped(value))] for label, value in rows
    ]
    room = [(side, (0, 0), (-1, -1), 4.2) for side in ("TOPPADDING", "BOTTOMPADDING")]
    return kit.grid(cells, (38 * mm, kit.WIDTH - 38 * mm), extra=room)


def _clipped(value: str, most: int = 160) -> str:
    return value if len(value) <= most else value[: most - 1] + "…"


def _texts(content: NoticeContent) -> Iterator[str]:
    yield from (content.number, content.addressee, content.address, content.responsible,
                content.phone, content.sweep, content.interim, content.drafted_by,
                content.approved_by, content.issuer.name, content.issuer.contact,
                content.issuer.phone, *content.inspectors)  # fmt: skip
    for item in content.items:
        yield from (item.place, item.problem, item.measure, item.responsible, *item.basis)
    yield from (photo.caption for photo in content.photos)
