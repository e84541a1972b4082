"""Every value a paper may have to say has its words in every language."""

from enum import StrEnum

import pytest

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
