"""How characters are read in names of places and shops, where pypinyin's guess is another.

A register is full of 商行, 名都 and 长宁; a general dictionary reads them as in running text.
The dictionary is pypinyin's; the walk over it is ours, being eight times as fast.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

KEPT = "="
"""Stands before letters and digits among the syllables of a reading."""
_PIECE = re.compile(r"[a-z0-9]+|[^a-z0-9]+")

SINGLES = {
    "行": "háng,xíng",
    "长": "cháng,zhǎng",
    "都": "dū,dōu",
    "莘": "xīn,shēn",
    "曾": "zēng,céng",
    "弄": "lòng,nòng",
    "厦": "shà,xià",
    "单": "dān,shàn",
    "仇": "qiú,chóu",
    "圩": "wéi,xū",
    "浜": "bāng",
    "𠮷": "jí",
    "㐂": "xǐ",
}
"""The likeliest reading first, for a character no phrase explains."""

PHRASES = {
    "重庆": "chóng qìng",
    "厦门": "xià mén",
    "大厦": "dà shà",
    "银行": "yín háng",
    "闵行": "mǐn háng",
    "用品行": "yòng pǐn háng",
    "食品行": "shí pǐn háng",
    "电器行": "diàn qì háng",
    "旅行": "lǚ xíng",
    "步行": "bù xíng",
    "自行车": "zì xíng chē",
    "行政": "xíng zhèng",
    "行知": "xíng zhī",
    "朝阳": "cháo yáng",
    "长宁": "cháng níng",
    "长乐": "cháng lè",
    "长泰": "cháng tài",
    "长岛": "cháng dǎo",
    "长葛": "cháng gě",
    "长治": "cháng zhì",
    "乐清": "yuè qīng",
    "乐亭": "lào tíng",
    "莘庄": "xīn zhuāng",
    "莘县": "shēn xiàn",
    "单县": "shàn xiàn",
    "六安": "lù ān",
    "六合": "lù hé",
    "铅山": "yán shān",
    "东阿": "dōng ē",
    "番禺": "pān yú",
    "洪洞": "hóng tóng",
    "大埔": "dà bù",
    "黄埔": "huáng pǔ",
    "三重": "sān chóng",
    "重阳": "chóng yáng",
    "尉犁": "yù lí",
    "台州": "tāi zhōu",
    "丽水": "lí shuǐ",
    "浒墅关": "xǔ shù guān",
    "浒苔": "hǔ tái",
    "会稽": "kuài jī",
    "会计": "kuài jì",
    "十八铺": "shí bā pù",
    "十六铺": "shí liù pù",
    "参茸": "shēn róng",
    "参行": "shēn háng",
    "药行": "yào háng",
    "茶行": "chá háng",
    "小区": "xiǎo qū",
    "弄堂": "lòng táng",
    "浚县": "xùn xiàn",
    "涡阳": "guō yáng",
    "繁峙": "fán shì",
    "厦大": "xià dà",
    "什刹海": "shí chà hǎi",
    "马家堡": "mǎ jiā pù",
    "参鸡汤": "shēn jī tāng",
    "行健": "xíng jiàn",
    "单记": "shàn jì",
    "解记": "xiè jì",
    "区记": "ōu jì",
    "查记": "zhā jì",
    "翟记": "zhái jì",
    "乐记": "yuè jì",
    "莘记": "shēn jì",
}
"""Whole words, as in 通用地名 lists and shop signs; simplified, as names are read that way."""


class _Dictionary(NamedTuple):
    singles: Mapping[int, str]
    """Toned readings of a code point, separated by commas, the likeliest first."""
    phrases: Mapping[str, list[list[str]]]
    longest: Mapping[str, int]
    """Length of the longest phrase that starts with these two characters."""


@cache
def _dictionary() -> _Dictionary:
    from pypinyin.phrases_dict import phrases_dict
    from pypinyin.pinyin_dict import pinyin_dict

    singles = pinyin_dict | {ord(character): sounds for character, sounds in SINGLES.items()}
    ours = {word: [[sound] for sound in sounds.split()] for word, sounds in PHRASES.items()}
    phrases = phrases_dict | ours
    longest: dict[str, int] = {}
    for phrase in phrases:
        start = phrase[:2]
        longest[start] = max(len(phrase), longest.get(start, 0))
    return _Dictionary(singles, phrases, longest)


@cache
def _untoned(syllable: str) -> str:
    from pypinyin.contrib.tone_convert import to_normal

    return to_normal(syllable)


@cache
def _single(character: str) -> str:
    sounds = _dictionary().singles.get(ord(character))
    return _untoned(sounds.split(",")[0]) if sounds else KEPT + character


def syllables(run: str) -> Iterator[str]:
    """Yield the readings of simplified text without blanks; what has none comes as `=ktv`."""
    for piece in _PIECE.findall(run):
        if piece.isascii():
            yield KEPT + piece
        else:
            yield from _read(piece)


@lru_cache(maxsize=4096)
def _read(run: str) -> tuple[str, ...]:
    return tuple(_walk(run))


def _walk(run: str) -> Iterator[str]:
    _, phrases, longest = _dictionary()
    at = 0
    while at < len(run):
        size = min(longest.get(run[at : at + 2], 1), len(run) - at)
        while size > 1 and run[at : at + size] not in phrases:
            size -= 1
        if size > 1:
            yield from (_untoned(sounds[0]) for sounds in phrases[run[at : at + size]])
        else:
            yield _single(run[at])
        at += size
