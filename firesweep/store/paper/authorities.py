"""The referral map: which authority takes what, as shipped and as the street has edited it."""

import tomllib
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Connection

from firesweep.model.visit.checklist import Words
from firesweep.paths import resource
from firesweep.store.checklists import checklist
from firesweep.store.journal import Change
from firesweep.store.registers import write_setting
from firesweep.store.street import setting

_KEY = "referral."
_JUDGE = "fire"


class Authority(NamedTuple):
    """One addressee of referrals; `also` are the codes of those who get a copy."""

    code: str
    name: str
    also: tuple[str, ...] = ()
    contact: str = ""
    used: bool = True
    usual: str = ""
    """What it is called where the street has not named it."""
    basis: str = ""
    """What a referral to it rests on, as its letter says it; the shipped one in its language."""


def authorities(
    connection: Connection, script: str, *, every: bool = False
) -> dict[str, Authority]:
    """Return the map by code; those the street no longer uses only where `every` is asked."""
    also, basis = _shipped("also"), _shipped("basis")[script]
    found = {}
    for code, words in checklist().authorities.items():
        own = setting(connection, f"{_KEY}{code}", {})
        one = Authority(
            code=code,
            name=own.get("name") or words.say(script),
            also=tuple(own.get("also", also.get(code, ()))),
            contact=own.get("contact", ""),
            used=own.get("used", True),
            usual=words.say(script),
            basis=own.get("basis") or basis.get(code, ""),
        )
        if one.used or every:
            found[code] = one
    return found


def used_authorities(connection: Connection) -> dict[str, Words]:
    """Return what those the street refers to are called in every language, by code."""
    return _named(connection, used=True)


def dropped_authorities(connection: Connection) -> dict[str, Words]:
    """Return what those the street no longer refers to are called, by code."""
    return _named(connection, used=False)


def _named(connection: Connection, *, used: bool) -> dict[str, Words]:
    found = {}
    for code, words in checklist().authorities.items():
        own = setting(connection, f"{_KEY}{code}", {})
        if own.get("used", True) is used:
            name = own.get("name")
            found[code] = Words(name, name, name) if name else words
    return found


def authority_name(connection: Connection, to: str, script: str) -> str:
    """Return what an addressee is called; one written by hand is called as it was written."""
    known = authorities(connection, script, every=True).get(to)
    return known.name if known else to


def basis_of(connection: Connection, to: str, script: str, *, suspected: bool) -> str:
    """Return what a referral rests on; to the fire authority with the articles by which it judges
    what is suspected to be major (domain.md 3.5), unless the street wrote a basis of its own.
    """
    known = authorities(connection, script, every=True).get(to)
    if known is None:
        return ""
    judged = suspected and to == _JUDGE and known.basis in usual_basis(to)
    return str(_shipped("suspected")[script]) if judged else known.basis


def usual_basis(code: str) -> frozenset[str]:
    """Return what is shipped as the basis of an addressee, in every language."""
    return frozenset(said.get(code, "") for said in _shipped("basis").values())


def write_authority(change: Change, authority: Authority) -> None:
    """Write the street's own addressee; an empty name or basis is the shipped one."""
    code = authority.code
    value = {name: getattr(authority, name) for name in ("name", "contact", "used", "basis")}
    value["also"] = list(authority.also)
    write_setting(change, f"{_KEY}{code}", value)


@lru_cache(maxsize=3)
def _shipped(table: str) -> dict[str, Any]:
    return dict(tomllib.loads(resource("referrals.toml").read_text("utf-8"))[table])
