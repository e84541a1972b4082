"""The inspection register form, one per visit (domain.md 6.1)."""

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer, Table

from firesweep.model.numbers import PaperKind, qr_payload
from firesweep.model.papers import RegisterContent, RegisterSignature
from firesweep.model.vocabulary import Handling, Outcome, SignatureWay
from firesweep.paper import kit
from firesweep.paper.fonts import check_printable
from firesweep.paper.kit import paragraph
from firesweep.paper.photos import photo_sheet
from firesweep.paper.pictures import PhotoBytes, QrCode, Signature
from firesweep.paper.words import Words

_HEAD = tuple(width * mm for width in (28, 56, 26, 46))
_ANSWERS = tuple(width * mm for width in (17, 76, 18, 31, 14))
_HAZARDS = tuple(width * mm for width in (12, 58, 28, 18, 40))
_SIGNED = tuple(width * mm for width in (34, 50, 72))
_SIGNATURE_ROW = 15 * mm


def register_pdf(content: RegisterContent, photo_bytes: PhotoBytes) -> bytes:
    """Return the form as PDF; a character no font has is named in a FiresweepError."""
    words = Words(content.script, "register")
    check_printable(_texts(content))
    story: list[Flowable] = [*_head(content, words)]
    if content.outcome == Outcome.INSPECTED:
        story += [Spacer(1, 8), _answers(content, words), Spacer(1, 8), *_hazards(content, words)]
    story += [Spacer(1, 8), *_foot(content, words)]
    if content.photos:
        story += [PageBreak(), *photo_sheet(content.photos, photo_bytes, words)]
    title = f"{words('title')} {content.number}"
    return kit.build(story, words, title=title, practice=content.practice)


def _head(content: RegisterContent, words: Words) -> Iterator[Flowable]:
    yield paragraph(words("title"), kit.TITLE)
    if content.number:
        yield paragraph(content.number, kit.NUMBER)
    yield _fields(_field_rows(content, words), words)


def _field_rows(content: RegisterContent, words: Words) -> list[tuple[str, str, str, str]]:
    place = words.join((content.address, content.beat))
    street = content.issuer.street + content.issuer.community
    when = f"{words.day(content.visited_on)} {content.started}–{content.finished}"
    size = words.join(
        (
            words("area", area=content.area) if content.area else "",
            words("floors", floors=content.floors) if content.floors else "",
        )
    )
    marks = words.join(words(f"flag.{mark}") for mark in content.marks)
    return [
        ("street", street, "time", when),
        ("premises", content.premises, "category", words.join(content.categories)),
        ("address", place, "phone", content.phone),
        ("responsible", content.responsible, "accompanied", content.accompanied_by),
        ("size", size, "marks", marks or words("none")),
        ("sweep", content.sweep, "outcome", _outcome(content, words)),
    ]


def _outcome(content: RegisterContent, words: Words) -> str:
    if content.outcome == Outcome.INSPECTED:
        return words("inspected")
    reason = words(f"reason.{content.no_access}") if content.no_access else words("none")
    said = words("no_access", reason=reason)
    if content.next_visit:
        said += "\n" + words("next_visit", date=words.day(content.next_visit))
    return said


def _fields(rows: Sequence[tuple[str, str, str, str]], words: Words) -> Table:
    cells = [
        [
            paragraph(words(one), kit.HEAD_CELL),
            paragraph(first),
            paragraph(words(other), kit.HEAD_CELL),
            paragraph(second),
        ]
        for one, first, other, second in rows
    ]
    return kit.grid(cells, _HEAD)


def _answers(content: RegisterContent, words: Words) -> Table:
    head = [paragraph(text, kit.HEAD_CELL) for text in words.list("answers")]
    rows = [
        [
            paragraph(answer.code, kit.MIDDLE_CELL),
            paragraph(answer.text),
            paragraph(words(f"answer.{answer.answer}"), kit.MIDDLE_CELL),
            paragraph(answer.remark),
            paragraph(answer.photos, kit.MIDDLE_CELL),
        ]
        for answer in content.answers
    ]
    return kit.grid([head, *rows], _ANSWERS, repeat=1)


def _hazards(content: RegisterContent, words: Words) -> Iterator[Flowable]:
    yield CondPageBreak(45 * mm)
    yield paragraph(words("problems"), kit.SUBTITLE)
    if not content.hazards:
        yield paragraph(words("nothing"))
        return
    head = [paragraph(text, kit.HEAD_CELL) for text in words.list("hazards")]
    rows = [
        [
            paragraph(str(number), kit.MIDDLE_CELL),
            paragraph(hazard.problem),
            paragraph(hazard.place),
            paragraph(words(f"severity.{hazard.severity}"), kit.MIDDLE_CELL),
            paragraph(_handling(hazard, words)),
        ]
        for number, hazard in enumerate(content.hazards, 1)
    ]
    yield kit.grid([head, *rows], _HAZARDS, repeat=1)


def _handling(hazard: Any, words: Words) -> str:
    if hazard.handling == Handling.NOTICE:
        key = "handling.notice" if hazard.number else "handling.notice_plain"
        return words(key, number=hazard.number, deadline=words.day(hazard.deadline))
    if hazard.handling == Handling.REFERRAL:
        return words("handling.referral", to=hazard.note or words("none"))
    return words.join((words("handling.on_the_spot"), hazard.note))


def _foot(content: RegisterContent, words: Words) -> Iterator[Flowable]:
    signed = [_signed(words(f"role.{s.label}"), s, words) for s in content.team]
    if content.unit is not None:
        signed.append(_signed(words("unit"), content.unit, words))
    yield CondPageBreak(60 * mm)
    yield paragraph(words("team"), kit.SUBTITLE)
    heights = [_SIGNATURE_ROW] * len(signed)
    yield kit.grid(signed, _SIGNED, heights=heights)
    yield Spacer(1, 6)
    rest = ((words("photo_count"), str(content.photo_count)), (words("remarks"), content.remarks))
    cells = [[paragraph(label, kit.HEAD_CELL), paragraph(value)] for label, value in rest]
    yield kit.grid(cells, (34 * mm, kit.WIDTH - 34 * mm))
    yield Spacer(1, 6)
    if content.number:
        yield QrCode(qr_payload(PaperKind.REGISTER, content.number, content.check),
                     words("scan", check=content.check))  # fmt: skip
    yield paragraph(words("checklist", version=content.checklist), kit.SMALL)


def _signed(label: str, signature: RegisterSignature, words: Words) -> list[Any]:
    name = signature.name if len(signature.name) <= 40 else signature.name[:39] + "…"
    return [
        paragraph(label, kit.HEAD_CELL),
        paragraph(name, kit.MIDDLE_CELL),
        _hand(signature, words),
    ]


def _hand(signature: RegisterSignature, words: Words) -> Any:
    """The strokes, the refusal in words, or room to sign on the printed form."""
    if signature.way == SignatureWay.REFUSED:
        note = signature.note if len(signature.note) <= 90 else signature.note[:89] + "…"
        return paragraph(note or words("none"), kit.SMALL)
    return Signature(signature.strokes) if signature.strokes else ""


def _texts(content: RegisterContent) -> Iterator[str]:
    yield from (content.premises, content.address, content.beat, content.responsible,
                content.contact, content.phone, content.accompanied_by, content.sweep,
                content.remarks, *content.categories)  # fmt: skip
    for answer in content.answers:
        yield from (answer.text, answer.remark)
    for hazard in content.hazards:
        yield from (hazard.problem, hazard.place, hazard.note)
    yield from (s.name + s.note for s in (*content.team, *filter(None, [content.unit])))
    yield from (photo.caption for photo in content.photos)
