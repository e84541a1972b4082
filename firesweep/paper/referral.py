"""The referral letter to an authority, with its reply to tear off (domain.md 6.6)."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer

from firesweep.model.hazard.waiting import REMIND_AFTER
from firesweep.model.numbers import PaperKind
from firesweep.model.paper.code import REPLY
from firesweep.model.paper.steps import ReferralContent, ReferredItem
from firesweep.paper import form, kit
from firesweep.paper.fonts import missing
from firesweep.paper.kit import paragraph
from firesweep.paper.photos import SMALL, numbers_of, photo_sheet
from firesweep.paper.pictures import CutLine, PhotoBytes
from firesweep.paper.words import STRUCK, Words, open_end

_ENDED = re.compile("[。.！!？?…][”’」』）)]*$")
"""A sentence is over, be it a question or quoted."""
_COLUMNS = (10, 20, 34, 30, 20, 42)
_REPLY = tuple(height * mm for height in (9, 20, 24, 11, 9, 20))


def referral_pdf(content: ReferralContent, photo_bytes: PhotoBytes) -> bytes:
    """Return the letter as PDF; it names the characters no font has."""
    words = Words(content.script, "referral")
    story = [*_letter(content, words), KeepTogether(list(_reply(content, words)))]
    if content.photos:
        story.append(PageBreak())
        story += photo_sheet(content.photos, photo_bytes, words, number=content.number, high=SMALL)
    title = f"{words('title', premises=content.premises)} {content.number}"
    return kit.build(story, words, title=title, practice=content.practice,
                     code=form.paper_code(PaperKind.REFERRAL, content),
                     by_hand=missing(form.every_text(content)))  # fmt: skip


def _letter(content: ReferralContent, words: Words) -> Iterator[Flowable]:
    style = kit.letters(words.script)[-1]
    code = form.code_of(PaperKind.REFERRAL, content, words)
    title = words("title", premises=content.premises)
    number = content.number or words("draft")
    yield from kit.letterhead(content.issuer.name, number, title, code)
    yield paragraph(words("addressee", addressee=content.addressee), style.addressee)
    yield paragraph(_opening(content, words), style.body)
    yield Spacer(1, 6)
    rows = (_row(number, item, content, words) for number, item in enumerate(content.items, 1))
    yield form.table(words.list("columns"), rows, _COLUMNS, middle=(4,))
    yield Spacer(1, 6)
    yield paragraph(words("reason", reason=open_end(content.reason)), style.body)
    yield from _asked(content, words, style)
    yield KeepTogether(list(_last(content, words, style)))


def _opening(content: ReferralContent, words: Words) -> str:
    who = " ".join(filter(None, (content.responsible, content.phone)))
    return words(
        "opening_drill" if content.at_drill else "opening",
        premises=content.premises,
        address=words("address", address=content.address) if content.address else "",
        responsible=words("responsible", who=who) if who else "",
    )


def _row(number: int, item: ReferredItem, content: ReferralContent, words: Words) -> list[str]:
    shown = numbers_of(content.photos, number)
    problem = [item.problem, words("suspected") if item.suspected else ""]
    problem += [words("seen", photos=words.join(map(str, shown)))] * bool(shown)
    return [
        item.place or STRUCK,
        "\n".join(filter(None, problem)),
        words.join(item.basis) or STRUCK,
        words.day(item.found_on, "date_cell"),
        "\n".join(_done(item, words)) or words("found_drill" if content.at_drill else "found"),
    ]


def _done(item: ReferredItem, words: Words) -> Iterator[str]:
    """What was done before, with the numbers of the papers."""
    if item.order:
        yield words("order", number=item.order)
    if item.notice:
        key = "notice_extended" if item.extended else "notice"
        by = words("extension", number=item.extension) if item.extension else ""
        until = words.day(item.deadline)
        yield words(key, number=item.notice, deadline=until, extension=by)
    if item.seen:
        result = words(f"result.{item.seen}")
        yield words("record", result=result, number=item.record) if item.record else result


def _whole(said: str, words: Words) -> str:
    """A sentence somebody wrote, with the end mark that was left out."""
    return said if _ENDED.search(said) else open_end(said) + words("full_stop")


def _asked(content: ReferralContent, words: Words, style: kit.Letter) -> Iterator[Flowable]:
    """What is asked, on which basis, and by when it is answered."""
    issuer = content.issuer
    request, law = content.request or words("request"), content.law or words("fire_law")
    yield paragraph(words("law", law=law, request=_whole(request, words)), style.body)
    reply = {"contact": issuer.contact or "________", "phone": issuer.phone or "____________"}
    until = words.day(_reply_by(content))
    yield paragraph(words("reply_to", until=until, issuer=issuer.name, **reply), style.body)


def _last(content: ReferralContent, words: Words, style: kit.Letter) -> Iterator[Flowable]:
    """What is attached, who signs, and the seal, on one page."""
    counted = [words(key, count=count) for key, count in _attached(content) if count]
    if counted:
        yield paragraph(words("attachment", what=words.join(counted)), style.body)
    yield paragraph(words("signed"), style.body)
    yield form.close(content.issuer.name, content.referred_on, words, style)
    group = words("group", street=content.issuer.street)
    copies = words.names((*content.copies_to, group))
    yield paragraph(words("copies_to", names=copies), kit.SMALL)
    yield paragraph(words("copies"), kit.SMALL)


def _attached(content: ReferralContent) -> Iterator[tuple[str, int]]:
    """The copies that go with the letter: key of the wording and how many."""
    items = content.items
    yield "attached_registers", content.forms
    yield "attached_drills", len({item.found_on for item in items}) if content.at_drill else 0
    yield "attached_notices", len({item.notice for item in items if item.notice})
    yield "attached_receipts", content.receipts
    yield "attached_records", len({item.record for item in items if item.record})
    yield "attached_photos", len(content.photos)


def _reply_by(content: ReferralContent) -> str:
    """The day after which the office reminds (domain.md 3.3)."""
    sent = date.fromisoformat(content.referred_on)
    return (sent + timedelta(days=REMIND_AFTER)).isoformat()


def _reply(content: ReferralContent, words: Words) -> Iterator[Flowable]:
    """The reply of the authority, below the line it is torn off along."""
    yield CutLine(words("cut"), kit.WIDTH)
    code = form.code_of(PaperKind.REFERRAL, content, words, REPLY)
    title = paragraph(words("reply_title"), kit.SUBTITLE)
    yield kit.beside_code([title], code) if code else title
    number = content.number or words("draft")
    said = words("reply", issuer=content.issuer.name, premises=content.premises, number=number)
    yield paragraph(said, kit.CELL)
    yield Spacer(1, 6)
    until = words("reply_by", until=words.day(_reply_by(content)))
    blanks = (words("received_blank"), words("reply_choices"), "", "", until, words("date_blank"))
    yield form.lines(zip(words.list("reply_rows"), blanks, strict=True), _REPLY)
