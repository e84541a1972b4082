"""The fonts of papers, set up once: 宋 (serif) for body, 黑 (sans bold) for headings.

A glyph a font lacks prints as nothing at all (toolbox.md, Fonts): a line stands in its place, to
be written on by hand, and the paper's file names the character.
"""

from collections.abc import Callable, Iterable
from functools import cache, lru_cache

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics, ttfonts

from firesweep.paths import resource

BODY, HEADING = "FiresweepSerif", "FiresweepBold"
_FILES = {
    BODY: "fonts/NotoSerifSC-Regular.subset.ttf",
    HEADING: "fonts/NotoSansSC-Bold.subset.ttf",
}
BY_HAND = "＿"
"""Where a character is to be written in by hand."""
_SILENT = str.maketrans({"\n": "\n", "\t": " "} | dict.fromkeys("\r\u200b\u200d\ufe0f\ufeff"))


@lru_cache(maxsize=1)
def set_up() -> None:
    """Register the fonts; the first paper of a run pays for it."""
    rl_config.useA85 = 0
    # Characters above U+FFFF must be written as UTF-16 there, or they copy as other characters.
    ttfonts.makeToUnicodeCMap = _to_unicode
    for name, file in _FILES.items():
        font = ttfonts.TTFont(name, str(resource(file)))
        # Each paper's subset would copy all outlines of the file, ten megabytes, to pick a few.
        font.face.get_table = cache(font.face.get_table)
        pdfmetrics.registerFont(font)


def missing(texts: Iterable[str]) -> list[str]:
    """Return the characters our fonts cannot print, each once, in their order."""
    set_up()
    seen = dict.fromkeys(character for text in texts for character in text)
    return [c for c in seen if ord(c) not in _SILENT and not _in_all_fonts(ord(c))]


def printable(text: str) -> str:
    """Return text as it prints: without the marks that print as nothing, lines for what lacks."""
    return text.translate(_printable())


class _Printable(dict[int, str | int | None]):
    """What each character prints as, found out once."""

    def __missing__(self, character: int) -> str | int:
        self[character] = found = character if _in_all_fonts(character) else BY_HAND
        return found


@cache
def _printable() -> _Printable:
    set_up()
    return _Printable(_SILENT)


def set_up_measured(name: str, width_of: Callable[[str, float], float]) -> None:
    """Make known a font that is never printed: somebody else draws it, and measures its texts."""
    pdfmetrics.registerFont(_Measured(name, width_of))


class _Face:
    """What a drawing asks of a font's outlines, in thousandths of its size."""

    ascent, descent = 880, -120


class _Measured:
    """A font whose widths are told by who draws it."""

    face = _Face()

    def __init__(self, name: str, width_of: Callable[[str, float], float]) -> None:
        self.fontName, self._width_of = name, width_of
        self._dynamicFont = self._multiByte = False

    def stringWidth(self, text: str, size: float, **_encoding: str) -> float:
        return self._width_of(text, size)


def _in_all_fonts(character: int) -> bool:
    return all(character in _glyphs(name) for name in _FILES)


@lru_cache(maxsize=4)
def _glyphs(name: str) -> frozenset[int]:
    set_up()
    return frozenset(pdfmetrics.getFont(name).face.charToGlyph)


def _to_unicode(name: str, subset: list[int]) -> str:
    """A ToUnicode map (PDF 32000-1, 9.10.3) with UTF-16 code units."""
    lines = "\n".join(
        f"<{code:02X}> <{chr(point).encode('utf-16-be', 'surrogatepass').hex().upper()}>"
        for code, point in enumerate(subset)
    )
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo\n<< /Registry (Adobe)\n/Ordering (UCS)\n/Supplement 0\n>> def\n"
        f"/CMapName /{name} def\n/CMapType 2 def\n1 begincodespacerange\n"
        f"<00> <{len(subset) - 1:02X}>\nendcodespacerange\n{len(subset)} beginbfchar\n{lines}\n"
        "endbfchar\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )
