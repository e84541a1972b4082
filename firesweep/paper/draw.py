"""The list of premises drawn by lot, with all it takes to repeat the draw."""

from collections.abc import Iterator

from reportlab.platypus import Flowable, Spacer

from firesweep.model.paper.sheets import DrawSheet, SheetKind
from firesweep.paper import form, kit
from firesweep.paper.fonts import missing
from firesweep.paper.kit import paragraph
from firesweep.paper.words import Words

_COLUMNS = (10, 44, 26, 16, 22, 18, 20)
_TICKET = 8
"""Characters of a ticket that are printed: enough to look it up."""


def draw_pdf(content: DrawSheet) -> bytes:
    """Return the list as PDF."""
    words = Words(content.script, "draw")
    must = sum(not row.ticket for row in content.rows)
    about = words(
        "about", date=words.day(content.made_on), issuer=content.issuer.name, sweep=content.sweep,
        scope=words.join(_scope(content, words)), lot=content.lot,
        count=len(content.rows) - must, must=must,
    )  # fmt: skip
    rows = (
        [
            "\n".join(filter(None, (row.premises, row.address))),
            "\n".join(filter(None, (row.community, row.beat))),
            words("drawn" if row.ticket else "must"),
            row.ticket[:_TICKET],
            "",
            "",
        ]
        for row in content.rows
    )
    end = [
        paragraph(words("seed", seed=content.seed)),
        paragraph(words("lot", sha=content.lot_sha256), kit.SMALL),
        paragraph(words("rule", count=content.count), kit.SMALL),
        Spacer(1, 6),
        form.lines([(label, "") for label in words.list("signatures")], form.SIGN),
    ]
    code = form.code_of(SheetKind.DRAW, content, words)
    story: list[Flowable] = [
        kit.heading(words("title"), content.sweep, code),
        paragraph(about, kit.LEAD),
        Spacer(1, 6),
        *kit.signed(form.table(words.list("columns"), rows, _COLUMNS, middle=(3, 4)), end),
    ]
    return kit.build(story, words, title=words("title"), practice=content.practice,
                     code=form.paper_code(SheetKind.DRAW, content),
                     by_hand=missing(form.every_text(content)))  # fmt: skip


def _scope(content: DrawSheet, words: Words) -> Iterator[str]:
    yield from content.scope
    if content.unvisited:
        yield words("unvisited")
    elif not content.scope:
        yield words("everything")
