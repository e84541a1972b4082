"""The registration form of a report from the public, with what was done and what was shown."""

from collections.abc import Iterator

from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer

from firesweep.model.logs.report import ReportStepKind
from firesweep.model.numbers import PaperKind
from firesweep.model.paper.report import ReportContent, ReportDone
from firesweep.paper import form, kit
from firesweep.paper.fonts import missing
from firesweep.paper.kit import paragraph
from firesweep.paper.photos import photo_sheet
from firesweep.paper.pictures import PhotoBytes
from firesweep.paper.words import Words

_DONE = (10, 34, 30, 82)
_LONG = 44
"""Height of what was reported, which may be written on by hand."""
_ROW = 22
_ROWS = 4
"""Rows at least, so that what is done later can be written in; one is always left."""


def report_pdf(content: ReportContent, photo_bytes: PhotoBytes) -> bytes:
    """Return the form as PDF; it names the characters no font has."""
    words = Words(content.script, "report")
    story = [*_head(content, words), *_registered(content, words), *_handled(content, words)]
    if content.photos:
        story.append(PageBreak())
        story += photo_sheet(content.photos, photo_bytes, words, number=content.number)
    return kit.build(story, words, title=f"{words('title')} {content.number}",
                     practice=content.practice, code=form.paper_code(PaperKind.REPORT, content),
                     by_hand=missing(form.every_text(content)))  # fmt: skip


def _head(content: ReportContent, words: Words) -> Iterator[Flowable]:
    number = words("numbered", number=content.number or words("draft"))
    yield kit.heading(words("title"), number, form.code_of(PaperKind.REPORT, content, words))
    if content.replaces:
        yield paragraph(words("replaces", number=content.replaces), kit.MIDDLE_CELL)


def _registered(content: ReportContent, words: Words) -> Iterator[Flowable]:
    when = f"{words.day(content.received_on)} {content.received_at}".strip()
    where = "\n".join(filter(None, (content.where, content.address)))
    yield form.fields(
        [
            ((words("community"), content.community), (words("received"), when)),
            ((words("way"), words(f"way_of.{content.way}")),
             (words("who"), words("named" if content.named else "anonymous"))),
            ((words("where"), where), None),
        ]
    )  # fmt: skip
    yield form.lines([(words("what"), content.what)], _LONG)
    yield form.fields(
        [
            ((words("urgent"), words("yes" if content.urgent else "no")),
             (words("registered_by"), content.registered_by)),
            ((words("visit_by"), words.dated(content.visit_by)),
             (words("answer_by"), words.dated(content.answer_by))),
            ((words("remarks"), content.remarks), None),
        ]
    )  # fmt: skip
    yield Spacer(1, 6)


def _handled(content: ReportContent, words: Words) -> Iterator[Flowable]:
    """What was done, with rows for what is still to come, then the opinion and the seal."""
    done = [_row(step, words) for step in content.done]
    left = 0 if _is_closed(content) else max(1, _ROWS - len(done))
    blanks = [["", "", ""]] * left
    yield form.table(words.list("columns"), [*done, *blanks], _DONE, middle=(1, 2), least=_ROW)
    yield Spacer(1, 6)
    opinion, *signed = [(label, "") for label in words.list("signatures")]
    letter = kit.letters(words.script)[-1]
    yield KeepTogether(
        [
            form.lines([opinion], 40),
            form.fields([(signed[0], signed[1])], form.SIGN),
            form.close(content.issuer.name, content.issued_on, words, letter),
            paragraph(words("copies"), kit.SMALL),
        ]
    )


def _is_closed(content: ReportContent) -> bool:
    return bool(content.done) and content.done[-1].kind == ReportStepKind.CLOSED


def _row(step: ReportDone, words: Words) -> list[str]:
    said = words(f"step.{step.kind}")
    if step.kind == ReportStepKind.ANSWERED:
        said = f"{said}\n{words(f'told.{step.way}') if step.way else words('nobody')}"
    return [words.day(step.on), said, step.text]
