"""What one cell says: areas, storeys, yes and no, status; None where it cannot be read."""

import re
import unicodedata
from functools import lru_cache

from firesweep.model.names import fold
from firesweep.model.vocabulary import PremisesStatus
from firesweep.sheet.rows import Field

_YES, _NO = (
    frozenset(words.split())
    for words in (
        "是 √ ✓ ✔ ☑ v 有 1 y yes true t 对 存在 属于 已 ● ■ 1.0",
        "否 × ✗ ✘ x 无 没有 不是 0 n no false f 不 未 非 不存在 不属于 ○ □ 0.0",
    )
)
_BLANK = frozenset(["", "-", "--", "/", "\\", "无", "暂无", "不详", "n/a", "null", "none", "#n/a"])
_SAYS_YES = re.compile(r"(是|有|设有|使用)(?!无).*")
_SAYS_NO = re.compile(r"(无|未|不|没|非|否)(?!详|清|知|明).*")
_OWN_WORDS: dict[Field, tuple[str, str]] = {
    Field.KEY_UNIT: (r"(消防)?(安全)?重点(单位)?", r"一般(单位)?"),
    Field.HIGH_RISE: (r"[一二]类高层.*|超?高层(建筑|住宅)?", r"多层|单层|低层|平房"),
    Field.GAS: (r"(管道|瓶装|罐装)?(天然|液化|煤|燃|石油)+气.*|(管道|瓶装)气?", r"全?电"),
    Field.NINE_SMALL: (r"九小(场所)?", r""),
    Field.PEOPLE_SLEEP: (r"住人|住宿|[1-9]\d*人?", r"0人"),
    Field.COMBINED_USE: (r"[三多]合一|合用(场所)?", r""),
    Field.VULNERABLE: (r"[1-9]\d*人?", r"0人"),
}
_UNITS = {
    "": 1.0,
    "m2": 1.0,
    "m": 1.0,
    "平方米": 1.0,
    "平米": 1.0,
    "平方": 1.0,
    "平": 1.0,
    "平方公尺": 1.0,
    "sqm": 1.0,
    "sq m": 1.0,
    "万平方米": 10_000.0,
    "万m2": 10_000.0,
    "公顷": 10_000.0,
    "亩": 10_000 / 15,
    "坪": 400 / 121,
}
_AREA = re.compile(r"(?:约|大约|共)?\s*(\d+(?:\.\d+)?)\s*([^\d.].*?)?\s*(?:左右|余|多)?")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_BELOW = re.compile(
    r"(地下室?\d*[层楼]?|b\d+f?[层楼]?|(^|(?<=[/、,+]))-\d+f?[层楼]?)\s*[-~至到、,+/]?"
)
_STOREYS = re.compile(
    r"(?:地上|地面|共|第)?(\d{1,3})(?:\.0)?(?:层|楼|f| floors?| storeys?)?"
    r"(?:[-~至到、,+/](?:地上)?(\d{1,3})(?:层|楼|f)?)*"
)
_TENS = re.compile(r"([一二三四五六七八九]?)十([一二三四五六七八九]?)")
_ONES = str.maketrans("一二三四五六七八九两", "1234567892")
_CLOSED = re.compile(
    r"歇业|废止|注销|吊销|撤销|关闭|关停|倒闭|已?拆除?|closed|已?搬迁|迁出|迁走|搬走|搬离|不存在"
)
_SUSPENDED = re.compile(
    r"停工|停业|停产|暂停|空置|空关|suspended|装修|筹建|关门|转让|待租|招租|[未不](?:营业|开业)"
)
_MERGED = re.compile(r"合并|并入|merged")
_OPEN = re.compile(
    r"正常|营业|在营|开业|存续|生产|运营|营运|在业|在用|使用|登记|设立|复工|恢复|registered|open|active"
)
_LAPSED = re.compile(r"失效|过期|到期")
_NEGATED = re.compile(r"^(未|非|没有)(歇业|注销|吊销|关闭|停|废止|搬)")
_ROUNDED = re.compile(r"\d(\.\d+)?[Ee]\+\d+")
_DECIMALS = re.compile(r"(?<=\d{7})\.0+$")
_LARGEST = 10_000_000


@lru_cache(maxsize=4096)
def read_flag(field: Field, text: str) -> bool | None:
    """Return yes or no: 是 √ 有 1 Y …, 否 × 无 0 N …, or the field's own words (重点, 管道气)."""
    word = fold(text).replace(" ", "")
    if not word:
        return None
    if (ticked := read_tick(word)) is not None:
        return ticked
    yes, no = _OWN_WORDS[field]
    if _SAYS_NO.fullmatch(word) or re.fullmatch(no, word):
        return False
    return True if _SAYS_YES.fullmatch(word) or re.fullmatch(yes, word) else None


def read_tick(text: str) -> bool | None:
    """Return what a cell says that holds a mark and no word of its own: √, 是, 1; ×, 否, 0."""
    word = fold(text).replace(" ", "")
    return word in _YES if word in _YES or word in _NO else None


def read_area(text: str) -> float | None:
    """Return square metres: `120㎡`, `1,200`, `约80平方米`, `2亩`, `30坪`."""
    found = _AREA.fullmatch(_THOUSANDS.sub("", fold(text)))
    unit = found and _UNITS.get((found[2] or "").strip())
    if not found or not unit:
        return None
    area = round(float(found[1]) * unit, 2)
    return area if area < _LARGEST else None


def read_floors(text: str) -> int | None:
    """Return the storeys above ground: `3层`, `地上5层地下1层` is 5, `B1-3` is 3."""
    plain = _BELOW.sub("", _numerals(fold(text))).strip(" -~至到、,+/")
    if not _STOREYS.fullmatch(plain):
        return None
    return max(map(int, re.findall(r"\d+", plain.replace(".0", ""))))


@lru_cache(maxsize=4096)
def read_status(text: str) -> PremisesStatus | None:
    """Return the status of a word: 歇業 is closed down, 停工 suspended, 生產中 registered."""
    word = fold(text)
    if _NEGATED.search(word):
        return PremisesStatus.REGISTERED
    if _CLOSED.search(word):
        return PremisesStatus.CLOSED_DOWN
    if _SUSPENDED.search(word):
        return PremisesStatus.SUSPENDED
    if _MERGED.search(word):
        return PremisesStatus.MERGED
    known = _OPEN.search(word) and not _LAPSED.search(word)
    return PremisesStatus.REGISTERED if known else None


def read_number(text: str) -> str:
    """Return a telephone or list number in half-width characters, without Excel's ' and .0."""
    return _DECIMALS.sub("", unicodedata.normalize("NFKC", text).strip().removeprefix("'"))


def is_rounded(number: str) -> bool:
    """Whether Excel has turned a long number into 1.38E+10 and lost its end."""
    return _ROUNDED.fullmatch(number) is not None


def is_blank(text: str) -> bool:
    """Whether a cell only says that there is nothing to say."""
    return len(text) < 6 and fold(text) in _BLANK


def _numerals(text: str) -> str:
    """Return 十二 as 12."""
    tens = _TENS.sub(lambda n: f"{n[1] or '1'}{n[2] or '0'}", text)
    return tens.translate(_ONES)
