"""Numbers of papers: a series per laptop, kind and year, and a short check over what a paper says.

GB/T 9704 form with the laptop's code before the serial (domain.md 6.10, sync.md):
临江街消整〔2026〕B0012号.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from itertools import product
from string import Formatter
from typing import NamedTuple

from firesweep.errors import FiresweepError


class PaperKind(StrEnum):
    """A kind of paper with a number of its own."""

    NOTICE = "notice"
    ORDER = "order"
    REGISTER = "register"
    EXTENSION = "extension"
    REINSPECTION = "reinspection"
    REFERRAL = "referral"
    DRILL = "drill"
    OUTREACH = "outreach"
    REPORT = "report"


HANDED_OVER = frozenset(
    {
        PaperKind.NOTICE,
        PaperKind.ORDER,
        PaperKind.EXTENSION,
        PaperKind.REINSPECTION,
        PaperKind.REFERRAL,
    }
)
"""Kinds that are carried to somebody; of the others the office keeps what it prints."""

SUBJECTS = {
    PaperKind.NOTICE: "消整",
    PaperKind.ORDER: "消当",
    PaperKind.REGISTER: "消检",
    PaperKind.EXTENSION: "消延",
    PaperKind.REINSPECTION: "消复",
    PaperKind.REFERRAL: "消移",
    PaperKind.DRILL: "消演",
    PaperKind.OUTREACH: "消宣",
    PaperKind.REPORT: "消访",
}
"""Subject characters in a number (domain.md 6.10)."""

TEMPLATE = "{place}{kind}〔{year}〕{laptop}{serial}号"
TOKENS = ("place", "kind", "year", "laptop", "serial")
_OWN = {"kind", "year", "laptop", "serial"}
"""Without one of these two papers could get the same number."""
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CHECK_LENGTH = 5
_BRACKETS = str.maketrans(
    dict.fromkeys("([{【［〔﹝（", "（") | dict.fromkeys(")]}】］〕﹞）", "）")
)
_YEAR = re.compile(r"（(\d{4})）|（(?=\d{0,4}$)")
"""The year's own brackets, the last of them perhaps not typed yet; a street's name has others."""
_SHAPE = re.compile(r"^(?P<head>.*)〔(?P<year>\d{4})〕第?(?P<laptop>[A-Z]{0,3})(?P<serial>\d+)号?$")


class Number(NamedTuple):
    """A paper's number taken apart; `head` is place and subject together."""

    head: str
    year: int
    laptop: str
    serial: int


def valid_laptop(code: str) -> bool:
    """True for one to three capital letters, such as A or AB."""
    return re.fullmatch("[A-Z]{1,3}", code) is not None


def next_laptop(used: Iterable[str]) -> str:
    """Return the first free code of A, B … Z, AA, AB …"""
    taken = set(used)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    codes = ("".join(code) for size in (1, 2, 3) for code in product(letters, repeat=size))
    return next(code for code in codes if code not in taken)


def checked_template(template: str) -> str:
    """Return a number template that gives every paper a number of its own, or say why not."""
    found = _tokens(template)
    if not _OWN <= found <= set(TOKENS):
        raise FiresweepError(
            "The number template must hold {{kind}}, {{year}}, {{laptop}} and {{serial}}, and may "
            "hold {{place}}. This one does not: {template}",
            template=template,
        )
    return template


def _tokens(template: str) -> set[str]:
    """Return what stands in braces, whole; a lone brace counts as an unknown token."""
    try:
        parts = list(Formatter().parse(template))
    except ValueError:
        return {template}
    tokens = ((name, form, conversion) for _, name, form, conversion in parts if name is not None)
    return {name if not (form or conversion) else f"{name}:" for name, form, conversion in tokens}


def format_number(
    kind: PaperKind,
    *,
    place: str,
    year: int,
    laptop: str,
    serial: int,
    template: str = TEMPLATE,
) -> str:
    """Return a paper's number."""
    return template.format(
        place=place, kind=SUBJECTS[kind], year=year, laptop=laptop, serial=f"{serial:04}"
    )


def normal_number(text: str) -> str:
    """Return a number as people may type it, in the one form it is looked up by."""
    plain = unicodedata.normalize("NFKC", text).upper().translate(_BRACKETS)
    plain = _YEAR.sub(_year, re.sub(r"\s+", "", plain))
    return plain.replace("號", "号").replace("〕第", "〕")


def ways_to_write(text: str) -> tuple[str, ...]:
    """Return a number as it was typed and in that form: a street's name may have blanks, too."""
    return tuple(dict.fromkeys((text.strip(), normal_number(text))))


def _year(found: re.Match[str]) -> str:
    return f"〔{found[1]}〕" if found[1] else "〔"


def parse_number(text: str) -> Number | None:
    """Take a number apart; None where it has not the shape of one."""
    found = _SHAPE.match(normal_number(text))
    if found is None:
        return None
    return Number(found["head"], int(found["year"]), found["laptop"], int(found["serial"]))


def number_pattern(template: str) -> re.Pattern[str]:
    """Return what a street's numbers look like, to take one apart by its own template."""
    parts = {"kind": r"\D+?", "year": r"\d{4}", "laptop": "[A-Z]{1,3}", "serial": r"\d+"}
    pattern = ""
    for text, name, _form, _conversion in Formatter().parse(template):
        pattern += re.escape(text)
        if name is not None:
            pattern += f"(?P<{name}>{parts.pop(name)})" if name in parts else ".*?"
    return re.compile(f"^{pattern}$")


def normal_check(text: str) -> str:
    """Return a check code as people may type it: no letter of it looks like a 0 or a 1."""
    plain = unicodedata.normalize("NFKC", text).upper()
    return re.sub(r"\s+", "", plain).translate(str.maketrans("OIL", "011"))


def check_code(said: Iterable[str]) -> str:
    """Return five characters over what a paper says: an altered number or date has others."""
    joined = "\x1f".join(unicodedata.normalize("NFKC", part) for part in said)
    # Half a character, which JSON of another laptop may hold, counts as a `?`.
    value = int.from_bytes(hashlib.sha256(joined.encode("utf-8", "replace")).digest()[:8], "big")
    return "".join(_ALPHABET[value >> (5 * place) & 31] for place in range(_CHECK_LENGTH))
