"""The record of a reinspection, with the photos before and after side by side (domain.md 6.5)."""

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer

from firesweep.model.hazard.life import StepKind
from firesweep.model.numbers import PaperKind
from firesweep.model.paper.steps import ReinspectionContent, SeenItem
from firesweep.paper import form, kit
from firesweep.paper.fonts import missing
from firesweep.paper.kit import paragraph
from firesweep.paper.photos import SMALL, numbers_of, pair_sheet
from firesweep.paper.pictures import PhotoBytes
from firesweep.paper.words import STRUCK, Words

_COLUMNS = (10, 22, 34, 34, 22, 34)
_TO_SIGN = 18 * mm


def reinspection_pdf(content: ReinspectionContent, photo_bytes: PhotoBytes) -> bytes:
    """Return the record as PDF; it names the characters no font has."""
    words = Words(content.script, "reinspection")
    story = list(_body(content, words))
    if content.photos:
        story.append(PageBreak())
        story += pair_sheet(content.photos, photo_bytes, words, number=content.number, high=SMALL)
    title = f"{words('title')} {content.number}"
    return kit.build(story, words, title=title, practice=content.practice,
                     code=form.paper_code(PaperKind.REINSPECTION, content),
                     by_hand=missing(form.every_text(content)))  # fmt: skip


def _body(content: ReinspectionContent, words: Words) -> Iterator[Flowable]:
    number = words("numbered", number=content.number or words("draft"))
    code = form.code_of(PaperKind.REINSPECTION, content, words)
    yield kit.heading(words("title"), number, code)
    yield form.fields(
        [
            ((words("addressee"), content.addressee), (words("address"), content.address)),
            ((words("responsible"), content.responsible), (words("phone"), content.phone)),
            ((words("notice"), content.notice),
             (words("noticed_on"), words.day(content.noticed_on))),
            ((words("seen_on"), f"{words.day(content.seen_on)} {content.seen_at}".strip()),
             (words("people"), words.join(content.people))),
        ]
    )  # fmt: skip
    yield Spacer(1, 6)
    rows = (_row(number, item, content, words) for number, item in enumerate(content.items, 1))
    table = form.table(words.list("columns"), rows, _COLUMNS, middle=(4, 5))
    yield from kit.signed(table, list(_signed(content, words)))
    yield KeepTogether(list(_end(content, words)))


def _row(number: int, item: SeenItem, content: ReinspectionContent, words: Words) -> list[str]:
    shown = numbers_of(content.photos, number)
    result = [words(f"result.{item.result}"), item.note]
    result += [words("seen", photos=words.join(map(str, shown)))] * bool(shown)
    deadline = words.dated(item.deadline, "date_cell")
    return [
        item.place or STRUCK,
        item.problem,
        item.measure,
        deadline,
        "\n".join(filter(None, result)),
    ]


def _signed(content: ReinspectionContent, words: Words) -> Iterator[Flowable]:
    """What follows from it, and the lines to sign on."""
    yield form.lines([(words("conclusion"), "\n".join(_conclusion(content, words)))])
    yield form.lines([(label, "") for label in words.list("signatures")], form.SIGN)


def _end(content: ReinspectionContent, words: Words) -> Iterator[Flowable]:
    """The leader's opinion and the seal, on one page."""
    yield form.lines([(words("opinion"), words("opinion_blank"))], _TO_SIGN)
    letter = kit.letters(words.script)[-1]
    yield form.close(content.issuer.name, content.seen_on, words, letter)
    yield paragraph(words("copies"), kit.SMALL)


def _conclusion(content: ReinspectionContent, words: Words) -> Iterator[str]:
    """One sentence for each result, with the numbers of its hazards."""
    if all(item.result == StepKind.PASSED for item in content.items):
        yield words("passed_all")
        return
    for key, result in (("passed", StepKind.PASSED), ("partly", StepKind.PARTLY),
                        ("failed", StepKind.FAILED)):  # fmt: skip
        numbers = [str(n) for n, item in enumerate(content.items, 1) if item.result == result]
        if numbers:
            items = words("items", items=words.join(numbers))
            number = content.further or words("blank")
            until = words.dated(content.further_deadline) or words("day_blank")
            yield words(key, items=items, number=number, deadline=until)
