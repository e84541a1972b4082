"""Which encoding a Chinese text file is in, found from what it says."""

import codecs
from functools import cache

from firesweep.errors import FiresweepError

_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_SAMPLE = 100_000
_MOST_BROKEN = 0.02
"""Above this share of unreadable characters a text is in another encoding, or no text."""
_MOST_CONTROLS = 0.05
_SOME_CONTROLS = 20
"""The same of control characters, of which real lists hold some, however short they are."""
_LEAST_LIKELY = 0.3
_ENDS = frozenset(b",;\t\r\n")
_MOST_WIDE = 0.5
_TRADITIONAL = "路號市區縣鎮街道社公司有限店廠電話聯絡人地址名稱單位負責場所類別面積層"
_FREQUENT = {
    "gb18030": "路号市区县镇街道社公司有限店厂电话联系人地址名称单位负责场所类别面积层",
    "cp950": _TRADITIONAL,
    "big5hkscs": _TRADITIONAL,
}
# The two standards put their everyday characters first: lead bytes of those rows.
_EVERYDAY = {
    "gb18030": ("gb2312", 0xB0, 0xD7),
    "cp950": ("big5", 0xA4, 0xC6),
    "big5hkscs": ("big5", 0xA4, 0xC6),
}
_MARKS_AND_DIGITS = frozenset("，。、；：（）－／　０１２３４５６７８９")


def decode(data: bytes, file: str) -> tuple[str, str]:
    """Return the text and its encoding: a byte order mark, else UTF-8, else GB18030 or Big5.

    Zero bytes are UTF-16 without its mark, or stand for nothing: some programs fill fields up
    with them.
    """
    for mark, marked in _MARKS.items():
        if data.startswith(mark):
            return _decoded(data, marked, file), marked
    if b"\0" in data:
        rest = data.replace(b"\0", b"")
        if wide := _find_wide(data, rest):
            return _decoded(data, wide, file), wide
        data = rest
    encoding = find_encoding(data)
    if encoding is None:
        raise _not_text(file)
    return _decoded(data, encoding, file), encoding


def _find_wide(data: bytes, rest: bytes) -> str | None:
    """Return the byte order in which commas and line ends are characters of two bytes.

    What is UTF-8 without its zero bytes (`rest`) never is; what is ASCII without them may hold
    Chinese characters of two ASCII bytes.
    """
    if not rest.isascii() and _is_utf8(rest[:_SAMPLE], cut=len(rest) > _SAMPLE):
        return None
    sample = data[:_SAMPLE]
    ends = sum(sample.count(end) for end in _ENDS)
    for encoding, first in (("utf-16-le", 0), ("utf-16-be", 1)):
        low, high = sample[first::2], sample[1 - first :: 2]
        wide = sum(b == 0 and a in _ENDS for a, b in zip(low, high, strict=False))
        text = sample.decode(encoding, "replace")
        every_day = max(_likeliness(text, narrow) for narrow in _FREQUENT) > _LEAST_LIKELY
        ascii_only = high.count(0) > len(high) * _MOST_WIDE and low.count(0) < len(low) / 50
        if wide > ends * _MOST_WIDE and (every_day or ascii_only):
            return encoding
    return None


def find_encoding(data: bytes) -> str | None:
    """Return the encoding that makes the likeliest text: UTF-8, GB18030 or Big5; None if none."""
    sample = data[:_SAMPLE]
    if _is_utf8(sample, cut=len(data) > _SAMPLE):
        return "utf-8"
    likely = {
        encoding: _likeliness(sample.decode(encoding, "replace"), encoding)
        for encoding in _FREQUENT
    }
    best = max(likely, key=lambda encoding: likely[encoding])
    return best if likely[best] > _LEAST_LIKELY else None


def _is_utf8(sample: bytes, *, cut: bool) -> bool:
    """Whether bytes are UTF-8 but for a rare accident; other encodings never look like it."""
    wide = sum(byte > 0x7F for byte in sample)
    return sample.decode("utf-8", "replace").count("\ufffd") <= wide * _MOST_BROKEN / 3 + cut


def _likeliness(text: str, encoding: str) -> float:
    """Return how everyday the characters of a text are where an encoding is used, 3 at best."""
    wide = [c for c in text if c > "\x7f"]
    everyday = _everyday(encoding)
    frequent = _FREQUENT[encoding]
    weights = (-5 if _is_nonsense(c) else (c in everyday) + 2 * (c in frequent) for c in wide)
    return sum(weights) / (len(wide) or 1)


def _is_nonsense(character: str) -> bool:
    return character == "\ufffd" or "\ue000" <= character < "\uf900"


@cache
def _everyday(encoding: str) -> frozenset[str]:
    charset, first, last = _EVERYDAY[encoding]
    trails = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    codes = bytes(b for lead in range(first, last + 1) for trail in trails for b in (lead, trail))
    return frozenset(codes.decode(charset, "ignore")) | frozenset(
        "，。、；：（）－／　０１２３４５６７８９"
    )


def _decoded(data: bytes, encoding: str, file: str) -> str:
    text = data.decode(encoding, "replace").replace("\0", "")
    controls = sum(character < " " and character not in "\t\r\n" for character in text)
    if text.count("\ufffd") > len(text) * _MOST_BROKEN or controls > max(
        _SOME_CONTROLS, len(text) * _MOST_CONTROLS
    ):
        raise _not_text(file)
    return text


def _not_text(file: str) -> FiresweepError:
    return FiresweepError(
        "The characters of {file} cannot be read. Save it as UTF-8; a list from Excel or WPS, as "
        ".xlsx.",
        file=file,
    )
