"""The inspection register form, one per visit: the fields of domain.md 6.1 in their order."""

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer, Table

from firesweep.model.numbers import PaperKind
from firesweep.model.paper.issued import RegisterContent, RegisterHazard, RegisterSignature
from firesweep.model.vocabulary import Flag, Handling, Outcome, SignatureWay
from firesweep.paper import kit
from firesweep.paper.fonts import missing
from firesweep.paper.form import Pair, code_of, fields, from_to, labelled, paper_code
from firesweep.paper.kit import paragraph
from firesweep.paper.photos import SMALL, photo_sheet
from firesweep.paper.pictures import PhotoBytes, Signature
from firesweep.paper.words import STRUCK, Words, open_end

_ANSWERS = tuple(width * mm for width in (10, 77, 25, 29, 15))
_HAZARDS = tuple(width * mm for width in (10, 75, 38, 18, 15))
_SIGNED = tuple(width * mm for width in (34, 46, 76))
_SIGNATURE_ROW = 16 * mm
_ASKED = (Flag.KEY_UNIT, Flag.PEOPLE_SLEEP, Flag.HIGH_RISE)
"""Marks the form asks for by name; the others stand only where they are true."""


def register_pdf(content: RegisterContent, photo_bytes: PhotoBytes) -> bytes:
    """Return the form as PDF; it names the characters no font has."""
    words = Words(content.script, "register")
    story: list[Flowable] = [*_head(content, words)]
    if content.outcome == Outcome.INSPECTED:
        story += [Spacer(1, 8), _answers(content, words), Spacer(1, 8), *_found(content, words)]
    story += [Spacer(1, 8), *_foot(content, words)]
    if content.photos:
        story.append(PageBreak())
        story += photo_sheet(content.photos, photo_bytes, words, number=content.number, high=SMALL)
    title = f"{words('title')} {content.number}".strip()
    return kit.build(story, words, title=title, practice=content.practice,
                     code=paper_code(PaperKind.REGISTER, content),
                     by_hand=missing(_texts(content)))  # fmt: skip


def _head(content: RegisterContent, words: Words) -> Iterator[Flowable]:
    number = content.number or words("draft")
    yield kit.heading(
        words("title"),
        words("numbered", number=number),
        code_of(PaperKind.REGISTER, content, words),
    )
    yield fields(list(_fields(content, words)))


def _fields(content: RegisterContent, words: Words) -> Iterator[tuple[Pair, Pair | None]]:
    """Label and value, two pairs a row; a row of one pair goes over the whole width."""
    when = f"{words.day(content.visited_on)}\n{from_to(content.started, content.finished)}"
    area = words("area", area=content.area) if content.area else ""
    floors = words("floors", floors=content.floors) if content.floors else ""
    pairs: list[tuple[tuple[str, str], tuple[str, str] | None]] = [
        (("street", content.issuer.street + words("between") + content.issuer.community),
         ("time", when)),
        (("premises", content.premises), ("category", words.join(content.categories))),
        (("address", content.address), ("beat", content.beat)),
        (("responsible", content.responsible), ("position", content.position)),
        (("phone", content.phone), ("accompanied", content.accompanied_by)),
        (("size", words.join((area, floors))), ("use", content.use)),
        (("marks", _marks(content, words)), None),
        (("acceptance", content.acceptance or words("acceptance_boxes")), None),
        (("opening_check", content.opening_check or words("opening_check_boxes")), None),
        (("sweep", content.sweep), ("outcome", _outcome(content, words))),
    ]  # fmt: skip
    if content.outcome == Outcome.NO_ACCESS:
        pairs.append((("no_access_note", content.no_access_note), None))
        pairs.append((("next_visit", words.dated(content.next_visit) or words("none")), None))
    for (one, first), second in pairs:
        yield (words(one), first), (words(second[0]), second[1]) if second else None


def _marks(content: RegisterContent, words: Words) -> str:
    asked = [
        words("asked", mark=words(f"flag.{mark}"), answer=words(_yes_no(mark in content.marks)))
        for mark in _ASKED
    ]
    more = [words(f"flag.{mark}") for mark in content.marks if mark not in _ASKED]
    return words("between_marks").join(asked + more)


def _yes_no(said: bool) -> str:
    return "yes" if said else "no"


def _outcome(content: RegisterContent, words: Words) -> str:
    if content.outcome == Outcome.INSPECTED:
        return words("inspected")
    reason = words(f"reason.{content.no_access}") if content.no_access else words("none")
    return words("no_access", reason=reason)


def _answers(content: RegisterContent, words: Words) -> Table:
    head = [paragraph(text, kit.HEAD_CELL) for text in words.list("answers")]
    rows = [
        [
            paragraph(str(number), kit.MIDDLE_CELL),
            paragraph(answer.text),
            paragraph(words(f"answer.{answer.answer}"), kit.MIDDLE_CELL),
            paragraph(answer.remark),
            paragraph(words.join(answer.photos.split()), kit.MIDDLE_CELL),
        ]
        for number, answer in enumerate(content.answers, 1)
    ]
    return kit.grid([head, *rows], _ANSWERS, repeat=1)


def _found(content: RegisterContent, words: Words) -> Iterator[Flowable]:
    """The hazards, then what was done with them: on the spot, by a notice, by referral."""
    yield CondPageBreak(45 * mm)
    yield paragraph(words("problems"), kit.SUBTITLE)
    if content.hazards:
        yield _hazards(content, words)
    else:
        yield paragraph(words("nothing"))
    done = [
        (words(f"handled.{way}"), _done(content, way, words) or words("none")) for way in Handling
    ]
    yield Spacer(1, 6)
    yield kit.grid([labelled(pair) for pair in done], (_SIGNED[0], kit.WIDTH - _SIGNED[0]))


def _hazards(content: RegisterContent, words: Words) -> Table:
    head = [paragraph(text, kit.HEAD_CELL) for text in words.list("hazards")]
    rows = [
        [
            paragraph(str(number), kit.MIDDLE_CELL),
            paragraph(hazard.problem),
            paragraph(hazard.place or STRUCK),
            paragraph(words(f"severity.{hazard.severity}"), kit.MIDDLE_CELL),
            paragraph(words.join(hazard.photos.split()), kit.MIDDLE_CELL),
        ]
        for number, hazard in enumerate(content.hazards, 1)
    ]
    return kit.grid([head, *rows], _HAZARDS, repeat=1)


def _done(content: RegisterContent, way: Handling, words: Words) -> str:
    """Say which hazards were handled in a way, a line for those with the same words."""
    said: dict[str, list[str]] = {}
    for number, hazard in enumerate(content.hazards, 1):
        if hazard.handling == way:
            said.setdefault(_handling(hazard, words), []).append(str(number))
    return "\n".join(
        words("handled.items", items=words.join(numbers), what=what)
        for what, numbers in said.items()
    )


def _handling(hazard: RegisterHazard, words: Words) -> str:
    if hazard.handling == Handling.NOTICE:
        number = hazard.number or "________________"
        return words("handling.notice", number=number, deadline=words.dated(hazard.deadline))
    if hazard.handling == Handling.REFERRAL:
        return words("handling.referral", to=hazard.note or "________________")
    said = words("handling.on_the_spot")
    if hazard.remark:
        said += words("handling.remark", remark=open_end(hazard.remark))
    if hazard.note:
        said += words("handling.without_photo", reason=open_end(hazard.note))
    return said


def _foot(content: RegisterContent, words: Words) -> Iterator[Flowable]:
    yield CondPageBreak(50 * mm)
    yield paragraph(words("signatures"), kit.SUBTITLE)
    signed = [_signed(words(f"role.{s.label}"), s.name, s, words) for s in content.team]
    if (unit := content.unit) is not None:
        signed.append(_signed(words("unit"), f"{unit.name} {unit.label}".strip(), unit, words))
    if signed:
        yield kit.grid(signed, _SIGNED, least=[_SIGNATURE_ROW] * len(signed))
        yield Spacer(1, 6)
    counted = ((words("signed_on"), words.day(content.visited_on)),
               (words("photo_count"), words("photos", count=content.photo_count)))  # fmt: skip
    cells = [[*labelled(counted[0]), *labelled(counted[1])],
             [*labelled((words("checklist"), content.checklist)),
              *labelled((words("copies_label"), words("copies")))],
             [*labelled((words("remarks"), content.remarks)), "", ""]]  # fmt: skip
    widths = (_SIGNED[0], kit.WIDTH / 2 - _SIGNED[0], _SIGNED[0], kit.WIDTH / 2 - _SIGNED[0])
    least = (0, 0, 12 * mm)
    yield kit.grid(cells, widths, extra=[("SPAN", (1, 2), (3, 2))], least=least)


def _signed(label: str, name: str, signature: RegisterSignature, words: Words) -> Sequence[Any]:
    return [
        paragraph(label, kit.HEAD_CELL),
        paragraph(name, kit.MIDDLE_CELL),
        _hand(signature, words),
    ]


def _hand(signature: RegisterSignature, words: Words) -> Any:
    """The strokes, the refusal in words, or room to sign on the printed form."""
    if signature.way == SignatureWay.REFUSED:
        witnesses = words.join(signature.witnesses) or "________"
        reason = open_end(signature.note) or "________"
        return paragraph(words("refusal", reason=reason, witnesses=witnesses))
    return Signature(signature.strokes) if signature.strokes else ""


def _texts(content: RegisterContent) -> Iterator[str]:
    issuer = content.issuer
    yield from (content.number, issuer.street, issuer.community, content.premises,
                content.address, content.beat, content.responsible, content.position,
                content.contact, content.phone, content.accompanied_by, content.use,
                content.acceptance, content.opening_check, content.area, content.floors,
                content.sweep, content.no_access_note, content.remarks,
                *content.categories)  # fmt: skip
    for answer in content.answers:
        yield from (answer.text, answer.remark)
    for hazard in content.hazards:
        yield from (hazard.problem, hazard.place, hazard.note, hazard.remark, hazard.number)
    for signature in (*content.team, *filter(None, [content.unit])):
        yield from (signature.name, signature.label, signature.note, *signature.witnesses)
    yield from (photo.caption for photo in content.photos)
