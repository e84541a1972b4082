"""Names one after the other, on screens, in sentences of trouble and in fields read back."""

import pytest
from PySide6.QtWidgets import QApplication

from firesweep.errors import FiresweepError
from firesweep.ui.office.copies import copies_in, copies_said
from firesweep.ui.words.language import speak
from firesweep.ui.words.listing import listed, with_aside, with_value
from firesweep.ui.words.trouble import sentence

ENGLISH = ("Housing, urban and rural development", "Power supply enterprise")


@pytest.mark.parametrize(
    ("language", "said"), [("en", "甲, 乙, 丙"), ("zh_CN", "甲、乙、丙"), ("zh_TW", "甲、乙、丙")]
)
def test_names_are_parted_as_the_language_does_it(
    window: QApplication, language: str, said: str
) -> None:
    speak(language)
    assert listed(["甲", "乙", "丙"]) == said


def test_a_name_with_a_comma_of_its_own_is_parted_by_semicolons(window: QApplication) -> None:
    assert listed(ENGLISH) == "Housing, urban and rural development; Power supply enterprise"
    assert listed(ENGLISH[:1]) == ENGLISH[0]


def test_a_fact_of_many_is_parted_in_the_language_of_its_sentence(window: QApplication) -> None:
    trouble = FiresweepError("“{value}” is none of the 15 categories.", value=("甲", "乙"))
    assert str(trouble) == sentence(trouble) == "“甲, 乙” is none of the 15 categories."
    speak("zh_CN")
    assert "甲、乙" in sentence(trouble)


def test_who_gets_a_copy_is_read_back_as_written(window: QApplication) -> None:
    assert copies_in(copies_said(ENGLISH)) == ENGLISH
    speak("zh_CN")
    names = ("城市管理综合执法", "供电企业")
    assert copies_said(names) == "城市管理综合执法；供电企业"
    for typed in (
        copies_said(names),
        "、".join(names),
        "，".join(names),
        ", ".join(names),
        " ".join(names),
    ):
        assert copies_in(typed) == names


@pytest.mark.parametrize(
    ("language", "said"), [("en", "B: 甲 (乙)"), ("zh_CN", "B：甲（乙）"), ("zh_TW", "B：甲（乙）")]
)
def test_an_aside_and_a_value_are_marked_as_the_language_does_it(
    window: QApplication, language: str, said: str
) -> None:
    speak(language)
    assert with_value("B", with_aside("甲", "乙")) == said


def test_a_name_with_marks_of_its_own_stays_whole(window: QApplication) -> None:
    speak("zh_CN")
    usual = (
        "消防救援机构（大队、站）",
        "燃气管理部门、供气企业",
        "供电企业、电力管理部门",
    )
    assert copies_in(copies_said(usual), usual) == usual
    for names in (usual, usual[:1], usual[1:2], (*usual[1:], "某镇政府"), ("某镇政府", *usual)):
        assert copies_in("、".join(names), usual) == names
