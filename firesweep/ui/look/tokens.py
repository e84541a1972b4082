"""The colours and measures every screen is drawn with (design: look.md)."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """What a colour may mean; a word or a shape always says the same."""

    PLAIN = "plain"
    ACCENT = "accent"
    OVERDUE = "overdue"
    SOON = "soon"
    DONE = "done"
    MUTED = "muted"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme; colours are #RRGGBB, `hairline` and `focus` are pixels."""

    dark: bool
    bg: str
    surface: str
    line: str
    text: str
    muted: str
    accent: str
    accent_tint: str
    on_accent: str
    overdue: str
    overdue_tint: str
    soon: str
    soon_tint: str
    done: str
    done_tint: str
    hairline: int = 1
    focus: int = 2

    def ink(self, state: str) -> str:
        """The colour of text in a state."""
        return {
            State.PLAIN: self.text,
            State.MUTED: self.muted,
            State.ACCENT: self.accent,
            State.OVERDUE: self.overdue,
            State.SOON: self.soon,
            State.DONE: self.done,
        }[State(state)]

    def tint(self, state: str) -> str:
        """The ground a state's text stands on."""
        return {
            State.PLAIN: self.surface,
            State.MUTED: self.bg,
            State.ACCENT: self.accent_tint,
            State.OVERDUE: self.overdue_tint,
            State.SOON: self.soon_tint,
            State.DONE: self.done_tint,
        }[State(state)]


LIGHT = Tokens(
    dark=False,
    bg="#F5F6F8",
    surface="#FFFFFF",
    line="#DDE2E8",
    text="#1B2430",
    muted="#5A6675",
    accent="#1F5FBF",
    accent_tint="#E8F0FB",
    on_accent="#FFFFFF",
    overdue="#B42318",
    overdue_tint="#FDECEA",
    soon="#8A5200",
    soon_tint="#FFF3DC",
    done="#1B6E40",
    done_tint="#E6F4EB",
)

DARK = Tokens(
    dark=True,
    bg="#13171C",
    surface="#1B2129",
    line="#313A46",
    text="#E7EBF0",
    muted="#A5B0BD",
    accent="#82B1FF",
    accent_tint="#20304A",
    on_accent="#10213D",
    overdue="#FF8F84",
    overdue_tint="#3B1F1E",
    soon="#FFC46B",
    soon_tint="#38290F",
    done="#7FD8A3",
    done_tint="#17301F",
)

CONTRAST = Tokens(
    dark=False,
    bg="#FFFFFF",
    surface="#FFFFFF",
    line="#000000",
    text="#000000",
    muted="#000000",
    accent="#0A3A8A",
    accent_tint="#DDE8FF",
    on_accent="#FFFFFF",
    overdue="#8E0F07",
    overdue_tint="#FFFFFF",
    soon="#5E3700",
    soon_tint="#FFFFFF",
    done="#0B4D28",
    done_tint="#FFFFFF",
    hairline=2,
    focus=3,
)

THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

FONT_FAMILY = "Noto Sans SC"
BODY, SECOND, CARD_TITLE, PAGE_TITLE, FIGURE = 14, 13, 15, 20, 28
"""Text sizes in pixels at 100 %."""

GAP_4, GAP_8, GAP_12, GAP_20 = 4, 8, 12, 20
CORNER = 6
ROW, ROW_TWO_LINES, ROW_AT_THE_DOOR = 34, 58, 50
"""Row heights in pixels at 100 %: a list, a list of two lines, the checklist."""
