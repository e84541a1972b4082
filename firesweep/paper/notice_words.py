"""What a notice says, paragraph by paragraph and cell by cell; PDF and .docx only set it."""

from collections.abc import Iterator

from firesweep.model.paper.issued import NoticeContent
from firesweep.paper.photos import numbers_of
from firesweep.paper.words import STRUCK, Words

LINE = 30
"""Characters on a line of the stub."""
MOST, _SHORT = 60, 90


def title(content: NoticeContent, words: Words) -> str:
    """Return what kind of paper it is; with 责令 only where powers were delegated."""
    return words("title_delegated" if content.issuer.delegated else "title")


def opening(content: NoticeContent, words: Words) -> str:
    """Return who inspected when and where."""
    parts = {"inspectors": words.join(content.inspectors), "sweep": content.sweep,
             "address": content.address}  # fmt: skip
    said = {k: words(f"opening_{k}", **{k: v}) if v else "" for k, v in parts.items()}
    if content.follows:
        said |= {"follows": content.follows, "title": title(content, words)}
    plain = "opening_delegated" if content.issuer.delegated else "opening"
    if content.at_drill:
        plain = f"{plain}_drill"
    return words(
        "opening_again" if content.follows else plain,
        date=words.day(content.visited_on),
        issuer=content.issuer.name,
        **said,
    )


def items(content: NoticeContent, words: Words) -> Iterator[tuple[str, ...]]:
    """Yield the cells of the table, a hazard a row."""
    for number, item in enumerate(content.items, 1):
        yield (
            str(number),
            item.place or STRUCK,
            item.problem + _seen(content, number, words),
            "\n".join(item.basis) or STRUCK,
            item.measure,
            words.dated(item.deadline, "date_cell"),
            item.responsible,
        )


def terms(content: NoticeContent, words: Words) -> Iterator[str]:
    """Yield what to do until when, and what follows otherwise."""
    yield words("interim_label") + (content.interim or words("interim"))
    dates = {item.deadline for item in content.items}
    yield words(
        "period" if len(dates) == 1 else "period_each",
        start=words.day(content.issued_on),
        end=words.dated(content.deadline),
    )
    yield words(
        "report",
        to=words.day(content.deadline),
        issuer=content.issuer.name,
        contact=content.issuer.contact or "________",
        phone=content.issuer.phone or "____________",
    )
    yield words("warning")


def ending(content: NoticeContent, words: Words) -> Iterator[str]:
    """Yield what stands on the page of the seal."""
    yield words("responsibility")
    if content.photos:
        yield words("attachment", count=len(content.photos))


def stub(content: NoticeContent, words: Words, most: int = MOST) -> Iterator[tuple[str, str]]:
    """Yield label and value of the part the issuer keeps, long ones cut to `most` characters."""
    values = (
        content.number,
        _clipped(content.addressee, most),
        _clipped(content.address, most),
        _clipped(words.join((content.responsible, content.phone))),
        _clipped(words("short_separator").join(item.problem for item in content.items), _SHORT),
        words.dated(content.deadline),
        _clipped(content.approved_by),
        _clipped(content.drafted_by),
        _clipped(content.served_by),
        words.day(content.issued_on),
    )
    yield from zip(words.list("stub_rows"), values, strict=True)


def receipt(content: NoticeContent, words: Words) -> Iterator[tuple[str, str]]:
    """Yield label and value of the receipt of service; most are filled in by hand."""
    values = (
        title(content, words),
        content.number,
        _clipped(content.addressee),
        words("receipt_time"),
        "",
        words("receipt_ways"),
        *[""] * 6,
    )
    yield from zip(words.list("receipt_rows"), values, strict=True)


def _seen(content: NoticeContent, item: int, words: Words) -> str:
    """Say which photos show a hazard."""
    numbers = numbers_of(content.photos, item)
    return words("seen", photos=words.join(map(str, numbers))) if numbers else ""


def _clipped(value: str, most: int = MOST) -> str:
    """A stub says in short what the letter says in full."""
    return value if len(value) <= most else value[: most - 1] + "…"
