"""Which encoding a Chinese text file is in, found from what it says."""

import codecs
from functools import cache

from firesweep.errors import FiresweepError

_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_SAMPLE = 100_000
_MOST_BROKEN = 0.02
"""Above this share of unreadable characters a text is in another encoding, or no text."""
_FREQUENT = {
    "gb18030": "路号市区县镇街道社公司有限店厂电话联系人地址名称单位负责场所类别面积层",
    "cp950": "路號市區縣鎮街道社公司有限店廠電話聯絡人地址名稱單位負責場所類別面積層",
}
# The two standards put their everyday characters first; lead bytes of those rows.
_EVERYDAY = {"gb18030": ("gb2312", 0xB0, 0xD7), "cp950": ("big5", 0xA4, 0xC6)}


def decode(data: bytes, file: str) -> tuple[str, str]:
    """Return the text and its encoding: a byte order mark, else UTF-8, else GB18030 or Big5."""
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return _decoded(data, encoding, file), encoding
    if b"\0" in data:
        raise _not_text(file)
    encoding = find_encoding(data)
    if encoding == "cp950" and "\ufffd" in data.decode("cp950", "replace"):
        # Hong Kong's additions stand where Microsoft's Big5 has nothing
        encoding = min(
            "cp950", "big5hkscs", key=lambda e: data.decode(e, "replace").count("\ufffd")
        )
    return _decoded(data, encoding, file), encoding


def find_encoding(data: bytes) -> str:
    """Return `utf-8`, `gb18030` or `cp950`, whichever makes the likeliest text."""
    sample = data[:_SAMPLE]
    wide = sum(byte > 0x7F for byte in sample)
    if sample.decode("utf-8", "replace").count("\ufffd") <= wide * _MOST_BROKEN / 3 + (
        len(data) > _SAMPLE
    ):
        return "utf-8"
    return max(_FREQUENT, key=lambda encoding: _likeliness(sample, encoding))


def _likeliness(sample: bytes, encoding: str) -> float:
    """Return how everyday the characters are that an encoding makes of a text."""
    wide = [c for c in sample.decode(encoding, "replace") if c > "\x7f"]
    frequent, everyday = _FREQUENT[encoding], _everyday(encoding)
    weights = (-5 if c == "\ufffd" else (c in everyday) + 2 * (c in frequent) for c in wide)
    return sum(weights) / (len(wide) or 1)


@cache
def _everyday(encoding: str) -> frozenset[str]:
    charset, first, last = _EVERYDAY[encoding]
    trails = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    codes = bytes(b for lead in range(first, last + 1) for trail in trails for b in (lead, trail))
    return frozenset(codes.decode(charset, "ignore")) | frozenset(
        "，。、；：（）－／　０１２３４５６７８９"
    )


def _decoded(data: bytes, encoding: str, file: str) -> str:
    text = data.decode(encoding, "replace")
    if text.count("\ufffd") > len(text) * _MOST_BROKEN:
        raise _not_text(file)
    return text


def _not_text(file: str) -> FiresweepError:
    return FiresweepError(
        "The characters of {file} cannot be read. Open it in Excel or WPS and save it as .xlsx.",
        file=file,
    )
