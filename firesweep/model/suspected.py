"""What only the fire authority may say: that a hazard is major (law 54–55; GB 35181-2025).

The papers of a community may suspect it (mission.md), wherever somebody writes a text of his own.
"""

from firesweep.errors import FiresweepError

JUDGED = ("重大火灾隐患", "重大火災隱患", "major fire hazard")
SUSPECTED = ("疑似", "涉嫌", "suspected")
_TITLE = ("判定规则", "判定規則", "判定方法")
"""What makes of it the name of the standard, GB 35181, which anybody may quote."""


def judges(text: str) -> bool:
    """True where a text calls a hazard major, and not only suspects it."""
    folded = " ".join(text.lower().split())
    for judged in JUDGED:
        head, found, rest = folded.partition(judged)
        while found:
            suspects = head.rstrip(" “\"'「").endswith(SUSPECTED)
            if not suspects and not rest.startswith(_TITLE):
                return True
            head, found, rest = rest.partition(judged)
    return False


def check_suspected(text: str, field: str) -> None:
    """Refuse a text that judges a hazard major, naming the field it stands in."""
    if judges(text):
        raise FiresweepError(
            "Only the fire authority judges a hazard major. Write “suspected” before it.",
            field=field,
        )
