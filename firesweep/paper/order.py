"""The order on the spot, with its photo sheet (domain.md 6.2)."""

from collections.abc import Iterator

from reportlab.platypus import Flowable, PageBreak, Spacer

from firesweep.model.numbers import PaperKind
from firesweep.model.paper.steps import OrderContent, OrderItem
from firesweep.paper import form, kit
from firesweep.paper.fonts import missing
from firesweep.paper.kit import paragraph
from firesweep.paper.photos import SMALL, numbers_of, photo_sheet
from firesweep.paper.pictures import PhotoBytes
from firesweep.paper.words import STRUCK, Words

_COLUMNS = (10, 22, 36, 30, 30, 28)


def order_pdf(content: OrderContent, photo_bytes: PhotoBytes) -> bytes:
    """Return the order as PDF; it names the characters no font has."""
    words = Words(content.script, "order")
    title = words("title_delegated" if content.issuer.delegated else "title")
    story = list(_body(content, title, words))
    if content.photos:
        story.append(PageBreak())
        story += photo_sheet(content.photos, photo_bytes, words, number=content.number, high=SMALL)
    return kit.build(story, words, title=f"{title} {content.number}", practice=content.practice,
                     code=form.paper_code(PaperKind.ORDER, content),
                     by_hand=missing(form.every_text(content)))  # fmt: skip


def _body(content: OrderContent, title: str, words: Words) -> Iterator[Flowable]:
    number = words("numbered", number=content.number or words("draft"))
    yield kit.heading(title, number, form.code_of(PaperKind.ORDER, content, words))
    when = f"{words.day(content.visited_on)}\n{form.from_to(content.started, content.finished)}"
    yield form.fields(
        [
            ((words("addressee"), content.addressee), (words("time"), when)),
            ((words("responsible"), content.responsible), (words("phone"), content.phone)),
            ((words("address"), content.address), None),
            (
                (words("inspectors"), words.join(content.inspectors)),
                (words("sweep"), content.sweep),
            ),
        ]
    )
    yield Spacer(1, 6)
    delegated = content.issuer.delegated
    yield paragraph(words("lead_delegated" if delegated else "lead"), kit.LEAD)
    rows = (_row(number, item, content, words) for number, item in enumerate(content.items, 1))
    table = form.table(words.list("columns"), rows, _COLUMNS, middle=(5,))
    yield from kit.signed(table, list(_end(content, words)))


def _row(number: int, item: OrderItem, content: OrderContent, words: Words) -> list[str]:
    shown = numbers_of(content.photos, number)
    result = [words("fixed" if item.fixed else "not_fixed")]
    result += [item.note] * bool(item.note)
    result += [words("no_photo", reason=item.no_photo)] * bool(item.no_photo)
    result += [words("seen", photos=words.join(map(str, shown)))] * bool(shown)
    return [
        item.place or STRUCK,
        item.problem,
        words.join(item.basis) or STRUCK,
        item.measure,
        "\n".join(result),
    ]


def _end(content: OrderContent, words: Words) -> Iterator[Flowable]:
    """The lines to sign on and the seal, on one page."""
    yield paragraph(words("warning"), kit.LEAD)
    yield form.lines([(label, "") for label in words.list("signatures")], form.SIGN)
    letter = kit.letters(words.script)[-1]
    yield form.close(content.issuer.name, content.issued_on, words, letter)
    yield paragraph(words("copies"), kit.SMALL)
