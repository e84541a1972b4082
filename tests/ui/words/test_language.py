from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from firesweep.errors import FiresweepError
from firesweep.model import vocabulary
from firesweep.model.hazard import life
from firesweep.model.hazard.life import State, StepKind
from firesweep.model.visit import gaps
from firesweep.model.vocabulary import Category
from firesweep.store.checklists import checklist
from firesweep.ui.window.shell import Shell
from firesweep.ui.words import language
from firesweep.ui.words.dates import due_state, due_text, long_date, moment, short_date
from firesweep.ui.words.language import speak, spoken
from firesweep.ui.words.trouble import sentence
from firesweep.ui.words.vocabulary import WORDS, word

TUESDAY = date(2026, 11, 24)


def lists(*modules: ModuleType) -> Iterator[type[StrEnum]]:
    for module in modules:
        for found in vars(module).values():
            ours = isinstance(found, type) and found.__module__ == module.__name__
            if ours and issubclass(found, StrEnum):
                yield found


def test_every_value_of_the_model_has_a_word(window: QApplication) -> None:
    for values in lists(vocabulary, life, gaps):
        assert set(WORDS[values.__name__]) == {value.value for value in values}


@pytest.mark.parametrize(
    ("spoken_language", "hotel"), [("zh_CN", "宾馆"), ("zh_TW", "賓館"), ("en", "Hotel")]
)
def test_words_are_said_in_three_languages(
    window: QApplication, spoken_language: str, hotel: str
) -> None:
    assert speak(spoken_language) == spoken() == spoken_language
    assert word(Category.HOTEL) == hotel


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_screens_and_papers_call_a_category_the_same(window: QApplication, code: str) -> None:
    speak(code)
    on_papers = {category: names.say(code) for category, names in checklist().categories.items()}
    assert {category: word(category) for category in Category} == on_papers


def test_no_word_stays_english_in_a_chinese_window(window: QApplication) -> None:
    speak("zh_CN")
    values = [value for found in lists(vocabulary, life, gaps) for value in found]
    assert [value for value in values if word(value).isascii()] == []


def test_the_window_changes_its_language_while_it_is_open(
    window: QApplication, qtbot: QtBot
) -> None:
    shell = Shell()
    qtbot.addWidget(shell)
    assert shell.ui.practice.text() == "PRACTICE"
    speak("zh_TW")
    window.processEvents()
    assert shell.ui.practice.text() == "練習"
    speak("en")
    window.processEvents()
    assert shell.ui.practice.text() == "PRACTICE"


def test_qt_speaks_along(window: QApplication, qtbot: QtBot) -> None:
    speak("zh_CN")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "取消"
    assert QLocale().language() == QLocale.Language.Chinese


def test_a_system_that_speaks_none_of_the_three_gets_chinese(
    window: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.setenv(name, "de_DE.UTF-8")
    assert language.system_language() in {"zh_CN", "en"}


def test_dates_say_the_week_day(window: QApplication) -> None:
    speak("zh_CN")
    assert long_date(TUESDAY) == "2026-11-24 周二"
    assert long_date(None) == ""
    speak("zh_TW")
    assert long_date("2026-11-24") == "2026-11-24 週二"
    speak("en")
    assert long_date(TUESDAY) == "2026-11-24 Tue"
    assert short_date("2027-01-05", TUESDAY) == "2027-01-05"
    assert moment("2026-11-24T06:32:07.000+00:00").startswith("2026-11-24 Tue ")


@pytest.mark.parametrize(
    ("deadline", "said", "state"),
    [
        ("2026-11-18", "逾期 6 天", "overdue"),
        ("2026-11-23", "逾期 1 天", "overdue"),
        ("2026-11-24", "今日到期", "soon"),
        ("2026-11-26", "周四 11-26", "soon"),
        ("2026-11-29", "周日 11-29", "soon"),
        ("2026-11-30", "周一 11-30", "accent"),
        ("2027-01-05", "周二 2027-01-05", "accent"),
        (None, "无期限", "muted"),
    ],
)
def test_deadlines_say_how_far(
    window: QApplication, deadline: str | None, said: str, state: str
) -> None:
    speak("zh_CN")
    assert due_text(deadline, TUESDAY) == said
    assert due_state(deadline, TUESDAY) == state


def test_trouble_is_said_whole_in_the_language_of_the_window(window: QApplication) -> None:
    trouble = FiresweepError(
        "“{step}” does not follow where a hazard is “{state}”.",
        state=State.CLOSED,
        step=StepKind.SERVED,
    )
    speak("zh_CN")
    assert sentence(trouble) == "处于“已销号”状态的隐患不能办理“送达”。"
