import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from firesweep.ui.look import theme
from firesweep.ui.look.icons import icon
from firesweep.ui.look.tokens import CONTRAST, DARK, LIGHT, State, Tokens
from firesweep.ui.parts.pill import Pill


def brightness(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    drawn = QColor(colour)
    parts = (drawn.redF(), drawn.greenF(), drawn.blueF())
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((brightness(one), brightness(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("theme", "least"), [(LIGHT, 4.5), (DARK, 4.5), (CONTRAST, 7)])
def test_every_text_can_be_read_on_its_ground(theme: Tokens, least: float) -> None:
    pairs = [(theme.ink(state), theme.surface) for state in State]
    pairs += [(theme.ink(state), theme.tint(state)) for state in State]
    pairs += [(theme.ink(state), theme.bg) for state in State]
    pairs += [(theme.on_accent, theme.accent), (theme.text, theme.accent_tint)]
    pairs += [(theme.muted, theme.accent_tint)]
    weak = {pair: contrast(*pair) for pair in pairs if contrast(*pair) < least}
    assert weak == {}


@pytest.mark.parametrize("named", ["light", "dark", "contrast", "system"])
@pytest.mark.parametrize("text_size", [100, 125, 150])
def test_the_style_sheet_is_understood(
    window: QApplication, qtbot: QtBot, named: str, text_size: int
) -> None:
    theme.wear(window, named, text_size)
    button = QPushButton("好")
    qtbot.addWidget(button)
    button.ensurePolished()
    assert button.fontInfo().family() == "Noto Sans SC"
    assert button.fontInfo().pixelSize() == round(14 * text_size / 100)
    assert "$" not in window.styleSheet()


def test_rows_grow_with_the_text(window: QApplication) -> None:
    theme.wear(window, "light", 150)
    assert theme.scaled(34) == 51


def test_a_pill_takes_the_colours_of_its_state(window: QApplication, qtbot: QtBot) -> None:
    pill = Pill()
    qtbot.addWidget(pill)
    pill.show_text("逾期 6 天", "overdue")
    assert dominant(pill.grab().toImage()) == LIGHT.overdue_tint.lower()
    theme.wear(window, "dark")
    assert dominant(pill.grab().toImage()) == DARK.overdue_tint.lower()


def test_icons_take_the_colours_of_the_theme(window: QApplication) -> None:
    drawn = icon("search")
    light = drawn.pixmap(40, 40).toImage()
    theme.wear(window, "dark")
    dark = drawn.pixmap(40, 40).toImage()
    assert {LIGHT.text.lower()} <= colours(light)
    assert {DARK.text.lower()} <= colours(dark)


def dominant(image: QImage) -> str:
    """The colour beside the text."""
    return image.pixelColor(image.width() // 2, 3).name()


def colours(image: QImage) -> set[str]:
    """The colours that cover whole pixels."""
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    pixels = [image.pixelColor(x, y) for x, y in places]
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("named", ["light", "dark", "contrast"])
@pytest.mark.parametrize("state", ["", "accent", "overdue", "soon", "done"])
@pytest.mark.parametrize("checked", [False, True])
def test_a_chip_that_has_the_keys_looks_so(
    window: QApplication, qtbot: QtBot, named: str, state: str, checked: bool
) -> None:
    theme.wear(window, named)
    with_keys, without = (QPushButton("宣传培训 12") for _ in range(2))
    row = QWidget()
    qtbot.addWidget(row)
    beside = QHBoxLayout(row)
    for chip in (with_keys, without):
        chip.setCheckable(True)
        chip.setChecked(checked)
        theme.set_state(chip, kind="chip", **({"state": state} if state else {}))
        beside.addWidget(chip)
    row.show()
    row.activateWindow()
    with_keys.setFocus()
    qtbot.waitUntil(with_keys.hasFocus)
    assert with_keys.grab().toImage() != without.grab().toImage()
