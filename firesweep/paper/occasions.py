"""The drill record and the training and publicity record, each with sheets to sign and of photos.

Source: domain.md 6.7 and 6.8.
"""

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer

from firesweep.model.logs.occasion import seconds_between
from firesweep.model.numbers import PaperKind
from firesweep.model.paper.occasion import DrillContent, OccasionPaper, OutreachContent
from firesweep.model.vocabulary import Audience, OutreachKind, Topic
from firesweep.paper import form, kit
from firesweep.paper.fonts import missing
from firesweep.paper.kit import paragraph
from firesweep.paper.photos import photo_sheet
from firesweep.paper.pictures import PhotoBytes
from firesweep.paper.words import STRUCK, Words

_FOUND = (10, 30, 44, 44, 28)
_SIGNED = (10, 20, 25, 23)
_LINES = 22
"""Rows of a sheet to sign; two people a row."""
_ROW = 8 * mm
_LONG = 24
"""Height of a line that is often written on by hand."""


def drill_pdf(content: DrillContent, photo_bytes: PhotoBytes) -> bytes:
    """Return the record of a drill as PDF; it names the characters no font has."""
    words = Words(content.script, "drill")
    story = [
        *_head(content, words, PaperKind.DRILL),
        *_drill(content, words),
        KeepTogether([_follows(content, words), *_end(content, words)]),
    ]
    return _built(story, content, words, PaperKind.DRILL, photo_bytes)


def outreach_pdf(content: OutreachContent, photo_bytes: PhotoBytes) -> bytes:
    """Return the record of training or publicity as PDF."""
    words = Words(content.script, "outreach")
    story = [
        *_head(content, words, PaperKind.OUTREACH),
        *_outreach(content, words),
        KeepTogether(list(_end(content, words))),
    ]
    return _built(story, content, words, PaperKind.OUTREACH, photo_bytes)


def _head(content: OccasionPaper, words: Words, kind: PaperKind) -> Iterator[Flowable]:
    number = words("numbered", number=content.number or words("draft"))
    yield kit.heading(words("title"), number, form.code_of(kind, content, words))
    if content.replaces:
        yield paragraph(words("replaces", number=content.replaces), kit.MIDDLE_CELL)


def _drill(content: DrillContent, words: Words) -> Iterator[Flowable]:
    pairs = [
        ((words("community"), content.community), (words("day"), words.day(content.held_on))),
        ((words("place"), content.place), None),
        ((words("sweep"), content.sweep), None),
        ((words("scenario"), content.scenario), None),
        ((words("commander"), content.commander), (words("organiser"), content.organiser)),
        ((words("observer"), content.observer), (words("departments"), content.departments)),
        ((words("alarm"), content.alarm), (words("cleared"), _after(content, "cleared", words))),
        ((words("assembled"), _after(content, "assembled", words)),
         (words("assembly_point"), content.assembly_point)),
        ((words("head_count"), _people(content.head_count, words)),
         (words("sign_in"), _people(content.sign_in, words))),
    ]  # fmt: skip
    yield form.fields(pairs)
    yield form.lines(
        [
            (words("equipment"), content.equipment),
            (words("faults"), content.faults or words("none")),
        ],
        _LONG,
    )
    if content.hazards:
        yield Spacer(1, 6)
        found = ([h.place or STRUCK, h.problem, h.measure, words.dated(h.deadline, "date_cell")]
                 for h in content.hazards)  # fmt: skip
        yield form.table(words.list("hazards"), found, _FOUND, middle=(4,))
        yield Spacer(1, 6)


def _follows(content: DrillContent, words: Words) -> Flowable:
    """What is to be improved, by whom and when; it stands with the signatures."""
    improver = words.join((content.improver, words.day(content.improve_by)))
    nothing = words("none") if not content.improvement else ""
    return form.lines(
        [
            (words("improvement"), content.improvement or nothing),
            (words("improver"), improver or nothing),
            (words("remarks"), content.remarks),
        ],
        _LONG,
    )


def _outreach(content: OutreachContent, words: Words) -> Iterator[Flowable]:
    time = words("from_to", start=content.starts, end=content.ends) if content.ends else ""
    day = f"{words.day(content.held_on)} {time or content.starts}".strip()
    kinds = [(each.value, words(f"kind.{each}")) for each in OutreachKind]
    topics = [(each.value, words(f"topic.{each}")) for each in Topic]
    audiences = [(each.value, words(f"audience.{each}")) for each in Audience]
    yield form.fields(
        [
            ((words("community"), content.community), (words("day"), day)),
            ((words("place"), content.place), None),
            ((words("sweep"), content.sweep), None),
        ]
    )
    theme = "\n".join(filter(None, (_boxes(topics, content.topics, words), content.theme)))
    yield form.lines(
        [
            (words("kind_label"), _boxes(kinds, (content.kind,), words)),
            (words("topics"), theme),
            (words("audiences"), _boxes(audiences, content.audiences, words)),
        ]
    )
    yield form.fields(
        [
            ((words("teacher"), content.teacher), (words("material"), content.material)),
            ((words("quantity"), content.quantity),
             (words("reached"), _people(content.reached, words))),
            ((words("sign_in"), _people(content.sign_in, words)), None),
        ]
    )  # fmt: skip
    yield form.lines(
        [
            (words("content"), content.content),
            (words("outcome"), content.outcome),
            (words("remarks"), content.remarks),
        ],
        44,
    )


def _boxes(known: list[tuple[str, str]], chosen: tuple[str, ...], words: Words) -> str:
    """Every word with a box; what is one word in the list stays on one line."""
    marks = (f"{'■' if value in chosen else '□'} {text}" for value, text in known)
    return words("between_marks").join(mark.replace(" ", "\u00a0") for mark in marks)


def _end(content: OccasionPaper, words: Words) -> Iterator[Flowable]:
    """The lines to sign on, and the seal."""
    first, second, *third = [(label, "") for label in words.list("signatures")]
    yield form.fields([(first, second), *((one, None) for one in third)], form.SIGN)
    letter = kit.letters(words.script)[-1]
    yield form.close(content.issuer.name, content.held_on, words, letter)
    yield paragraph(words("copies"), kit.SMALL)


def _built(
    story: list[Flowable],
    content: OccasionPaper,
    words: Words,
    kind: PaperKind,
    photo_bytes: PhotoBytes,
) -> bytes:
    story += [PageBreak(), *_to_sign(content, words)]
    if content.photos:
        story.append(PageBreak())
        story += photo_sheet(content.photos, photo_bytes, words, number=content.number)
    title = f"{words('title')} {content.number}"
    return kit.build(story, words, title=title, practice=content.practice,
                     code=form.paper_code(kind, content),
                     by_hand=missing(form.every_text(content)))  # fmt: skip


def _to_sign(content: OccasionPaper, words: Words) -> Iterator[Flowable]:
    """A page for those who took part to sign on, two beside each other."""
    yield paragraph(words("sign_in_title"), kit.SUBTITLE)
    about = words.join((content.place.partition("\n")[0], words.day(content.held_on)))
    yield paragraph(about, kit.MIDDLE_CELL)
    yield paragraph(content.number, kit.MIDDLE_CELL)
    yield Spacer(1, 6)
    columns = words.list("sign_in_columns")
    head = [paragraph(text, kit.HEAD_CELL) for text in columns * 2]
    rows = [
        [paragraph(text, kit.MIDDLE_CELL) for text in (str(n), "", "", "", str(n + _LINES), *"   ")]
        for n in range(1, _LINES + 1)
    ]
    widths = [width * mm for width in _SIGNED * 2]
    yield kit.grid([head, *rows], widths, repeat=1, least=[0, *[_ROW] * _LINES])
    yield Spacer(1, 3)
    yield paragraph(words("sign_in_note"), kit.SMALL)


def _after(content: DrillContent, field: str, words: Words) -> str:
    """A time, and how long after the alarm it was."""
    time: str = getattr(content, field)
    took = seconds_between(content.alarm, time)
    if not took:
        return time
    key = "after" if took % 60 else "after_minutes"
    return words(key, time=time, minutes=took // 60, seconds=took % 60)


def _people(count: str, words: Words) -> str:
    return words("people", count=count) if count else ""
