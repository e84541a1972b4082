"""Which column holds what: by its heading, and only where its cells agree."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from firesweep.model.names import fold
from firesweep.model.registry.credit_code import tidy_credit_code
from firesweep.sheet.cells import is_rounded, read_area, read_flag, read_floors, read_status
from firesweep.sheet.headings import MANY_TO_ONE, bare_heading, bare_question, known_headings
from firesweep.sheet.kinds import read_categories
from firesweep.sheet.rows import FLAGS, Field
from firesweep.sheet.ticks import tick_columns

_NAMED = ("名称", "全称", "名")
_COMPOSED = re.compile(
    r"(.+?)(名称|全称|姓名|名|地址|(?:联系|联络)?(?:电话|手机|方式)(?:号码?)?|手机号码?)"
)
_WHICH = re.compile(r"^(沿街|经营|营业|九小|重点)")
_OWNERS = frozenset(["法人", "法人代表", "法定代表人"])
_DIGIT = re.compile(r"\d")
_CODE = re.compile(r"[0-9A-Z]{8,20}")


PEOPLE = frozenset({Field.CONTACT, Field.RESPONSIBLE_PERSON})
BEHIND = 10
"""Added to the rank of a heading that has two words for it."""


class _Claim(NamedTuple):
    rank: int
    column: int
    field: Field


def recognise_columns(
    header: Sequence[str], sample_rows: Sequence[Sequence[str]] = ()
) -> dict[int, Field]:
    """Return the field of every column whose heading is known and whose cells look like it.

    A column it is not sure of stays out. Where several columns fill one field (two telephone
    numbers), the one that comes first in the mapping wins and the next fills its blanks; of a
    column to each category (ticks.py) all count.
    """
    claims = sorted(_claims(header, sample_rows))
    mapping: dict[int, Field] = {}
    for claim in claims:
        if claim.field in MANY_TO_ONE or claim.field not in mapping.values():
            mapping[claim.column] = claim.field
    if Field.CATEGORIES not in mapping.values():
        mapping |= dict.fromkeys(tick_columns(header, sample_rows, mapping), Field.CATEGORIES)
    return mapping


def _claims(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[_Claim]:
    claims = []
    for column, text in enumerate(header):
        known = field_of_heading(text)
        if known and _agrees(known[0], [r[column] for r in rows if len(r) > column and r[column]]):
            claims.append(_Claim(known[1], column, known[0]))
    return claims


@lru_cache(maxsize=1024)
def field_of_heading(text: str) -> tuple[Field, int] | None:
    """Return the field a heading names and its rank, 0 being the best name; None if unknown."""
    heading = bare_heading(text)
    headings = known_headings()
    known = headings.get(heading) or headings.get(bare_question(heading))
    known = known or _composed(heading)
    if known or len(heading) < 5:
        return known
    if almost := _almost(heading):
        return headings[almost]
    return _either(heading)


def _composed(heading: str) -> tuple[Field, int] | None:
    """Return the field of two words in one: 药店名称, 商铺全称, 业主电话, 经营人姓名, 门店地址."""
    found = _COMPOSED.fullmatch(heading)
    if found is None:
        return None
    whose, what = found.groups()
    field = known_headings().get(whose, (None, 0))[0]
    if what == "姓名":
        return (field, BEHIND) if field in PEOPLE else None
    if what == "地址":
        return (Field.ADDRESS, 1) if _is_premises(whose) else None
    if what in _NAMED:
        return (Field.NAME, BEHIND) if _is_premises(whose) else None
    return (Field.PHONE, BEHIND) if field is Field.CONTACT or whose in _OWNERS else None


def _is_premises(word: str) -> bool:
    """Whether a word stands for a premises: 场所, 药店."""
    known = known_headings().get(_WHICH.sub("", word))
    return bool(read_categories(word).known) or (known is not None and known[0] is Field.NAME)


def _either(heading: str) -> tuple[Field, int] | None:
    """Return the field of a heading with a stroke, 法人/负责人, where its parts say one thing."""
    known = [part for part in map(known_headings().get, heading.split("/")) if part]
    fields = {field for field, _ in known}
    if len(fields) == 1 or (fields and fields <= PEOPLE):
        return known[0][0], known[0][1] + BEHIND
    return None


def _almost(heading: str) -> str | None:
    """Return the known heading this one misspells."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(heading, known_headings().keys(), scorer=fuzz.ratio, score_cutoff=90)
    return found[0] if found else None


def _agrees(field: Field, cells: Sequence[str]) -> bool:
    if not cells:
        return True
    if field is Field.SOURCE_CODE:
        return not counts_rows(cells)
    check = _CHECKS.get(field)
    return check is None or sum(map(check, cells)) * 2 >= len(cells)


def counts_rows(cells: Sequence[str]) -> bool:
    """Whether a column only numbers the rows of this file: 1, 2, 3 …"""
    numbers = [int(cell) for cell in cells if cell.isascii() and cell.isdigit() and len(cell) < 7]
    if len(numbers) < len(cells) or numbers[0] > 1:
        return False
    return all(b - a == 1 for a, b in pairwise(numbers))


def _is_text(cell: str) -> bool:
    return not fold(cell).replace(".", "").replace("-", "").isdigit()


def _is_phone(cell: str) -> bool:
    return len(_DIGIT.findall(cell)) >= 5


def _is_code(cell: str) -> bool:
    code = tidy_credit_code(cell)
    return is_rounded(cell) or not code or _CODE.fullmatch(code) is not None


def _answers(flag: Field) -> Callable[[str], bool]:
    return lambda cell: read_flag(flag, cell) is not None


_CHECKS: dict[Field, Callable[[str], bool]] = {
    **dict.fromkeys(
        (
            Field.NAME,
            Field.COMMUNITY,
            Field.ADDRESS,
            Field.CONTACT,
            Field.RESPONSIBLE_PERSON,
            Field.PARENT,
        ),
        _is_text,
    ),
    **{flag: _answers(flag) for flag in FLAGS},
    Field.CATEGORIES: lambda cell: bool(read_categories(cell).known),
    Field.PHONE: _is_phone,
    Field.CREDIT_CODE: _is_code,
    Field.AREA: lambda cell: read_area(cell) is not None,
    Field.FLOORS: lambda cell: read_floors(cell) is not None,
    Field.STATUS: lambda cell: read_status(cell) is not None,
}
