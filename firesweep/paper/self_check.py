"""The self-check sheet: what the shop owner looks at, ticks, signs and hands in."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from firesweep.model.paper.sheets import SelfCheckSheet, SheetKind
from firesweep.paper import form, kit
from firesweep.paper.kit import paragraph
from firesweep.paper.sheets import built, place_fields
from firesweep.paper.words import Words

_LOOKED_AT = (10, 68, 13, 14, 13, 14, 24)
_TO_SIGN = 13 * mm


def self_check_pdf(content: SelfCheckSheet) -> bytes:
    """Return the sheet as PDF."""
    words = Words(content.script, "self_check")
    version = words("version", version=content.checklist)
    contact, phone = content.issuer.contact or "________", content.issuer.phone or "____________"
    hand_in = words("hand_in", issuer=content.issuer.name, contact=contact, phone=phone)
    story: list[Flowable] = [
        kit.heading(words("title"), version, form.code_of(SheetKind.SELF_CHECK, content, words)),
        place_fields(content, words, (words("categories"), words.join(content.categories)),
                     (words("sweep"), content.sweep)),
        Spacer(1, 6),
        paragraph(words("how"), kit.CELL),
        paragraph(words("fix"), kit.CELL),
        Spacer(1, 6),
        form.table(words.list("columns"), ([text, *"□□□□", ""] for text in content.items),
                   _LOOKED_AT, middle=range(2, 6)),
        Spacer(1, 6),
        KeepTogether([form.lines([(label, "") for label in words.list("signatures")], _TO_SIGN),
                      Spacer(1, 3), paragraph(hand_in, kit.CELL),
                      paragraph(words("duty"), kit.SMALL)]),
    ]  # fmt: skip
    return built(story, content, words, SheetKind.SELF_CHECK)
