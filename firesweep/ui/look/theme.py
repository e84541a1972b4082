"""Dress the application: fonts, palette and the one style sheet, by theme and text size."""

from functools import cache
from pathlib import Path
from string import Template
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from firesweep.paths import resource
from firesweep.ui.look import tokens
from firesweep.ui.look.tokens import CONTRAST, DARK, LIGHT, THEMES, Tokens

DRAWINGS = ("check", "arrow-down", "arrow-left", "arrow-right", "arrow-up")
FONTS = ("NotoSansSC-Regular.subset.ttf", "NotoSansSC-Bold.subset.ttf")


class Worn(NamedTuple):
    """What the application wears now; text size in percent."""

    tokens: Tokens
    text_size: int


_worn = Worn(LIGHT, 100)


def wear(application: QApplication, theme: str, text_size: int = 100) -> None:
    """Dress the whole application; every open window changes at once."""
    global _worn
    chosen = system_tokens() if theme == "system" else THEMES[theme]
    sheet = style_sheet(chosen, text_size)
    if sheet == application.styleSheet():
        return
    _worn = Worn(chosen, text_size)
    load_fonts()
    if not application.styleSheet():  # with a sheet on, the style's name is no longer Fusion
        application.setStyle("Fusion")
    application.setFont(font())
    application.setPalette(palette(chosen))
    application.setStyleSheet(sheet)


def worn() -> Tokens:
    """The colours of now, for what is painted by hand."""
    return _worn.tokens


def scaled(pixels: int) -> int:
    """A measure that grows with the text, such as a row's height."""
    return round(pixels * _worn.text_size / 100)


def font(pixels: int = tokens.BODY, *, bold: bool = False) -> QFont:
    """The screen's font at a size given for 100 %; every cell of a list asks for it."""
    return made_font(scaled(pixels), bold)


def bold_width(text: str) -> int:
    """Room for a button's text that is bold once it is chosen, so that nothing moves then."""
    return QFontMetrics(font(bold=True)).horizontalAdvance(text) + 2 * tokens.GAP_12


@cache
def made_font(pixels: int, bold: bool) -> QFont:
    """A font of our family; the same one each time, so nobody changes it."""
    chosen = QFont()
    chosen.setFamilies([tokens.FONT_FAMILY])
    chosen.setPixelSize(pixels)
    chosen.setBold(bold)
    # Chinese needs no shaping, and long lists are painted twice as fast without.
    chosen.setKerning(False)
    chosen.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
    return chosen


def system_tokens() -> Tokens:
    """Dark where the system says so."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


@cache
def load_fonts() -> None:
    """Make the shipped fonts known, once."""
    for name in FONTS:
        QFontDatabase.addApplicationFont(str(resource("fonts") / name))


def palette(colours: Tokens) -> QPalette:
    """Qt's roles for what the style sheet does not reach."""
    roles = {
        QPalette.ColorRole.Window: colours.bg,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.bg,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.overdue,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Light: colours.surface,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Dark: colours.muted,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return made


@cache
def style_sheet(colours: Tokens, text_size: int) -> str:
    """resources/look.qss with its $names filled in."""
    return Template(sheet_template()).substitute(
        **{name: getattr(colours, name) for name in Tokens.__slots__},
        **measures(text_size),
        **lines(colours),
        **{name.replace("-", "_"): drawing(name, colours) for name in DRAWINGS},
        accent_hover=hovered(colours),
        family=tokens.FONT_FAMILY,
    )


def lines(colours: Tokens) -> dict[str, object]:
    """What carries the look where tints are missing: frames, and dashes for what is off."""
    tinted = colours.hairline == 1
    states = (tokens.State.ACCENT, tokens.State.OVERDUE, tokens.State.SOON, tokens.State.DONE)
    return {
        "off": colours.line if tinted else colours.bg,
        "off_line": "solid" if tinted else "dashed",
        "card_pad": colours.focus - colours.hairline + 1,
        "pill_line": 0 if tinted else 1,
        **{f"{s}_edge": colours.tint(s) if tinted else colours.ink(s) for s in states},
    }


def measures(text_size: int) -> dict[str, int]:
    """What grows with the text, in pixels."""
    at_100 = {
        "body": tokens.BODY,
        "second": tokens.SECOND,
        "card": tokens.CARD_TITLE,
        "page": tokens.PAGE_TITLE,
        "figure": tokens.FIGURE,
        "control": 24,
        "field": 26,
        "combo_row": 30,
        "chip": 20,
        "large": 48,
        "place": 28,
        "pill": 20,
        "figure_card": 96,
        "spare_card": 86,
        "close_card": 60,
        "tight_card": 50,
        "icon": 18,
        "indicator": 16,
        "radio_ring": 5,
    }
    grown = {name: round(pixels * text_size / 100) for name, pixels in at_100.items()}
    # A corner of more than half the height is drawn square.
    corners = {"pill_corner": grown["pill"] // 2 + 3, "chip_corner": grown["chip"] // 2 + 2}
    radio = {
        "radio_corner": (grown["indicator"] + 2) // 2,
        "radio_dot": grown["indicator"] + 2 - 2 * grown["radio_ring"],
    }
    # Qt gives a box with arrows three pixels more than its style sheet says.
    spin = {"spin": grown["field"] - 3}
    return {**grown, **corners, **radio, **spin, "corner": tokens.CORNER}


def hovered(colours: Tokens) -> str:
    """The accent under the pointer: a step away from the ground."""
    accent = QColor(colours.accent)
    return (accent.lighter(112) if colours.dark else accent.darker(115)).name()


def drawing(name: str, colours: Tokens) -> str:
    """A shipped drawing for the style sheet, light or dark, as it is called there."""
    kind = "dark" if colours.dark else "light"
    return Path(resource("icons") / f"{name}-{kind}.svg").as_posix()


@cache
def sheet_template() -> str:
    """The style sheet as shipped."""
    return resource("look.qss").read_text("utf-8")


@cache
def narrow_sheet() -> str:
    """What a narrow window wears on top: less room inside its buttons."""
    return resource("narrow.qss").read_text("utf-8")


def set_state(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties the style sheet looks at, and let them show."""
    changed = {name: v for name, v in properties.items() if widget.property(name) != v}
    if not changed:
        return
    for name, value in changed.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


__all__ = ["CONTRAST", "DARK", "LIGHT", "font", "palette", "scaled", "set_state", "wear", "worn"]
