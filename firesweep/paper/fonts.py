"""The fonts of papers, set up once: 宋 (serif) for body, 黑 (sans bold) for headings.

A glyph a font lacks prints as nothing at all, so every text is asked for before it is printed
(toolbox.md, Fonts).
"""

from collections.abc import Iterable
from functools import cache, lru_cache

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics, ttfonts

from firesweep.errors import FiresweepError
from firesweep.paths import resource

BODY, HEADING = "FiresweepSerif", "FiresweepBold"
_FILES = {
    BODY: "fonts/NotoSerifSC-Regular.subset.ttf",
    HEADING: "fonts/NotoSansSC-Bold.subset.ttf",
}
_BLANKS = str.maketrans({"\t": " ", "\r": None, "\u200b": None, "\ufeff": None})
_SILENT = frozenset("\n\t\r\u200b\ufeff")


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
    known = [_glyphs(name) for name in _FILES]
    seen = dict.fromkeys(character for text in texts for character in text)
    return [c for c in seen if c not in _SILENT and not all(ord(c) in font for font in known)]


def check_printable(texts: Iterable[str]) -> None:
    """Raise a sentence that names the characters that cannot be printed."""
    if lost := missing(texts):
        raise FiresweepError(
            "The paper cannot be printed: the fonts have no {characters}. Write it in another way.",
            characters=tuple(f"“{c}” (U+{ord(c):04X})" for c in lost[:10]),
        )


def printable(text: str) -> str:
    """Return text without the marks that print as nothing."""
    return text.translate(_BLANKS)


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
