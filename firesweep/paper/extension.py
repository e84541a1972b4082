"""The form of an extension: asked for by the premises, granted by the leader (domain.md 6.4)."""

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from firesweep.model.numbers import PaperKind
from firesweep.model.paper.steps import ExtensionContent
from firesweep.paper import form, kit
from firesweep.paper.fonts import missing
from firesweep.paper.kit import paragraph
from firesweep.paper.pictures import PhotoBytes
from firesweep.paper.words import STRUCK, Words

_COLUMNS = (10, 32, 54, 30, 30)
_TO_WRITE, _TO_SIGN = 14 * mm, 18 * mm


def extension_pdf(content: ExtensionContent, _photo_bytes: PhotoBytes) -> bytes:
    """Return the form as PDF; it names the characters no font has."""
    words = Words(content.script, "extension")
    story = [*_asked(content, words), KeepTogether(list(_granted(content, words)))]
    title = f"{words('title')} {content.number}"
    return kit.build(story, words, title=title, practice=content.practice,
                     code=form.paper_code(PaperKind.EXTENSION, content),
                     by_hand=missing(form.every_text(content)))  # fmt: skip


def _asked(content: ExtensionContent, words: Words) -> Iterator[Flowable]:
    number = words("numbered", number=content.number or words("draft"))
    code = form.code_of(PaperKind.EXTENSION, content, words)
    yield kit.heading(words("title"), number, code)
    noticed = words.day(content.noticed_on)
    yield form.fields(
        [
            ((words("addressee"), content.addressee), (words("address"), content.address)),
            ((words("responsible"), content.responsible), (words("phone"), content.phone)),
            ((words("notice"), content.notice), (words("noticed_on"), noticed)),
        ]
    )
    yield Spacer(1, 6)
    rows = (
        [
            item.place or STRUCK,
            item.problem,
            words.dated(item.old_deadline),
            words.dated(item.deadline),
        ]
        for item in content.items
    )
    yield form.table(words.list("columns"), rows, _COLUMNS, middle=(3, 4))
    yield Spacer(1, 6)
    yield form.lines([(words("reason"), content.reason), (words("progress"), ""),
                      (words("interim"), content.interim)], _TO_WRITE)  # fmt: skip
    yield form.lines([(words("asked_by"), words("date_blank"))], _TO_SIGN)


def _granted(content: ExtensionContent, words: Words) -> Iterator[Flowable]:
    """The leader's opinion and the decision with its seal, on one page."""
    yield Spacer(1, 6)
    dates = {item.deadline for item in content.items}
    key = "granted" if len(dates) == 1 else "granted_each"
    decision = words(key, deadline=words.dated(max(dates)))
    yield form.lines([(words("opinion"), words("approver", name=content.approver)),
                      (words("decision"), decision)], _TO_WRITE)  # fmt: skip
    letter = kit.letters(words.script)[-1]
    yield form.close(content.issuer.name, content.granted_on, words, letter)
    yield paragraph(words("copies"), kit.SMALL)
