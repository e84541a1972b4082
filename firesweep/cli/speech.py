"""The language the commands speak; English needs no Qt."""

import os
import sys
from collections.abc import Iterable
from enum import StrEnum

from firesweep.errors import FiresweepError

_speaks = ""
"""The language spoken; empty until it is known, which is English."""


def take_up(language: str) -> None:
    """Speak a language until `hush`."""
    global _speaks
    if language != "en":
        from firesweep.ui.words.language import speak_without_window

        speak_without_window(language)
    _speaks = language


def speaks() -> bool:
    """True once a language was taken up."""
    return bool(_speaks)


def spoken() -> str:
    """The language spoken, which papers issued now are written in."""
    return _speaks or "en"


def system_language() -> str:
    """The system's language, asked without Qt; English where it is not Chinese."""
    named = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    name = next(filter(None, named), "") or _windows_language()
    if not name.startswith("zh"):
        return "en"
    return "zh_TW" if name[3:5] in ("TW", "HK", "MO") else "zh_CN"


def _windows_language() -> str:
    if sys.platform != "win32":
        return ""
    import ctypes
    import locale

    return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")


def hush() -> None:
    """Leave the room to a window, which speaks for itself."""
    global _speaks
    if _speaks not in ("", "en"):
        from firesweep.ui.words.language import leave_to_window

        leave_to_window()
    _speaks = ""


def translate(context: str, text: str) -> str:
    """A text in the language spoken; the .ts files know it like any text of the window."""
    if _speaks in ("", "en"):
        return text
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate(context, text)


def sentence(trouble: FiresweepError) -> str:
    """A sentence of trouble in the language spoken, with the command that settles it."""
    from firesweep.ui.words.trouble import sentence as translated

    way = translate("Cli", "By command: {command}").format(command=trouble.command)
    return f"{translated(trouble)} {way}" if trouble.command else translated(trouble)


def words(values: Iterable[StrEnum]) -> str:
    """What a person reads for values of the model."""
    from firesweep.ui.words.vocabulary import word

    return listed(map(word, values))


def listed(texts: Iterable[str]) -> str:
    """Names one after the other, parted as the language spoken does it."""
    from firesweep.ui.words.listing import listed as parted

    return parted(texts)
