"""Every value a paper may have to say has its words in every language."""

from enum import StrEnum

import pytest
from PySide6.QtWidgets import QApplication

from firesweep.model.hazard.life import RESULTS, State
from firesweep.model.numbers import PaperKind
from firesweep.model.vocabulary import (
    Answer,
    Flag,
    Handling,
    NoAccess,
    PhotoRole,
    Role,
    Script,
    Severity,
)
from firesweep.paper.words import Words
from firesweep.ui.words.language import speak, spoken
from firesweep.ui.words.vocabulary import word

SAID: dict[str, type[StrEnum]] = {
    "answer": Answer,
    "flag": Flag,
    "handled": Handling,
    "photo_role": PhotoRole,
    "reason": NoAccess,
    "role": Role,
    "severity": Severity,
}


@pytest.mark.parametrize("script", Script)
@pytest.mark.parametrize("key", SAID)
def test_every_value_is_said(script: Script, key: str) -> None:
    words = Words(script, "register")
    said = [words(f"{key}.{value}") for value in SAID[key]]
    assert all(said)
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("script", Script)
def test_every_reason_of_a_closed_door_is_said(script: Script) -> None:
    words = Words(script, "slip")
    assert len({words(f"reason.{why}") for why in NoAccess}) == len(NoAccess)


@pytest.mark.parametrize("script", Script)
@pytest.mark.parametrize("kind", ["reinspection", "referral"])
def test_every_result_of_a_reinspection_is_said(script: Script, kind: str) -> None:
    said = {Words(script, kind)(f"result.{result.value}") for result in RESULTS}
    assert len(said) == len(RESULTS)


@pytest.mark.parametrize("script", Script)
def test_every_paper_and_state_of_a_dossier_is_said(script: Script) -> None:
    words = Words(script, "dossier")
    assert len({words(f"kind.{kind}") for kind in PaperKind}) == len(PaperKind)
    assert len({words(f"state.{state}") for state in State}) == len(State)


@pytest.mark.parametrize("script", Script)
def test_a_paper_says_states_and_papers_as_the_window_does(
    script: Script, qapp: QApplication
) -> None:
    words = Words(script, "dossier")
    before = spoken()
    speak(script)
    try:
        for kind in PaperKind:
            assert words(f"kind.{kind}") == word(kind)
        for state in State:
            assert words(f"state.{state}") == word(state)
    finally:
        speak(before)


@pytest.mark.parametrize(
    ("script", "said"),
    [
        (Script.SIMPLIFIED, "在“冬春‘除患攻坚’行动”中"),
        (Script.TRADITIONAL, "在「冬春“除患攻坚”行动」中"),
        (Script.ENGLISH, " during the sweep “冬春‘除患攻坚’行动”"),
    ],
)
def test_marks_within_a_quotation_are_those_of_the_second_order(script: Script, said: str) -> None:
    words = Words(script, "notice")
    assert words("opening_sweep", sweep="冬春“除患攻坚”行动") == said
