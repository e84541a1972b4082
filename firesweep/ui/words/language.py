"""The language of the window: put on at the start, changed without a restart."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from firesweep.paths import PACKAGE

LANGUAGES = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}
"""Each language by its own name, the order of every list of them."""

_installed: list[QTranslator] = []
_alone: QCoreApplication | None = None
_before: tuple[QLocale, list[QTranslator]] | None = None
"""What a window spoke before a command of the command line spoke in its place."""


def speak(language: str) -> str:
    """Speak a language (empty: the system's) from now on; return the one that was put on."""
    chosen = language or system_language()
    _put_on(QLocale(chosen), [made for path in compiled(chosen) if (made := loaded(path))])
    return chosen


def _put_on(locale: QLocale, translators: list[QTranslator]) -> None:
    QLocale.setDefault(locale)
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed[:] = translators
    for translator in _installed:
        QCoreApplication.installTranslator(translator)


def speak_without_window(language: str) -> None:
    """Speak a language where no window will be opened; Qt translates for an application only."""
    global _alone, _before
    if QCoreApplication.instance() is None:
        with _utf8_locale():
            _alone = QCoreApplication([])
    _before = _before or (QLocale(), [*_installed])
    speak(language)


@contextmanager
def _utf8_locale() -> Iterator[None]:
    """Give Qt the locale it would change to by itself, saying so in four lines."""
    kept = os.environ.get("LC_ALL")
    named = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_CTYPE", "LANG"))), "")
    if sys.platform != "win32" and "utf" not in named.lower():
        os.environ["LC_ALL"] = "C.UTF-8"
    try:
        yield
    finally:
        os.environ.pop("LC_ALL", None)
        os.environ |= {} if kept is None else {"LC_ALL": kept}


def leave_to_window() -> None:
    """Make room for the application of a window, which speaks as if nobody had spoken before."""
    global _alone, _before
    if _before is not None:
        _put_on(*_before)
        _before = None
    if _alone is not None:
        _alone.shutdown()
        _alone = None


def system_language() -> str:
    """The nearest of the three to what the system speaks; Chinese where it is none of them."""
    for name in QLocale.system().uiLanguages():
        locale = QLocale(name.replace("-", "_"))
        if locale.language() == QLocale.Language.English:
            return "en"
        if locale.language() == QLocale.Language.Chinese:
            simplified = locale.script() == QLocale.Script.SimplifiedHanScript
            return "zh_CN" if simplified else "zh_TW"
    return "zh_CN"


def spoken() -> str:
    """The language the window speaks now: zh_CN, zh_TW or en."""
    name = QLocale().name()
    return name if name in LANGUAGES else "en"


def compiled(language: str) -> list[Path]:
    """Qt's own words first, then ours, which win."""
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    ours = PACKAGE / "ui" / "translations"
    return [qt / f"qtbase_{language}.qm", ours / f"{language}.qm"]


def loaded(path: Path) -> QTranslator | None:
    """A translator, or None where there is no such file (English needs none)."""
    translator = QTranslator()
    return translator if path.exists() and translator.load(str(path)) else None
