"""The referral map: usual addressees, those a street has written, those it dropped."""

from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.office.hazard.escalation import Referral, refer
from firesweep.office.referral_map import save_authority
from firesweep.store.checklists import checklist
from firesweep.store.database import Store
from firesweep.store.paper.authorities import Authority, authorities, authority_name
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, a_street


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path)


def the_map(store: Store, script: str = "zh_CN") -> dict[str, Authority]:
    with store.read() as connection:
        return authorities(connection, script)


def test_every_code_of_the_checklists_has_an_addressee(store: Store) -> None:
    found = the_map(store)
    assert {item.refer for item in checklist().items.values()} <= found.keys()
    assert all(set(one.also) <= found.keys() - {one.code} for one in found.values())
    assert found["fire"].name == "消防救援机构（大队、站）"
    assert the_map(store, "en")["police"].name == "Police station"


def test_the_streets_own_name_stands_over_the_usual_one(store: Store) -> None:
    own = the_map(store)["fire"]._replace(name="临江消防救援站", also=("street",))
    save_authority(store, own, by="陈丽")
    found = the_map(store, "zh_TW")["fire"]
    assert (found.name, found.also) == ("临江消防救援站", ("street",))
    save_authority(store, own._replace(name=" "), by="陈丽")
    assert the_map(store)["fire"].name == "消防救援机构（大队、站）"


def test_every_addressee_has_a_basis_that_is_said_in_the_language_of_the_letter(
    store: Store,
) -> None:
    for script in ("zh_CN", "zh_TW", "en"):
        assert all(one.basis for one in the_map(store, script).values())
    save_authority(store, the_map(store)["fire"]._replace(contact="119"), by="陈丽")
    assert the_map(store, "en")["fire"].basis == "Fire Protection Law, articles 28, 53 and 60"


def test_nothing_is_referred_to_an_addressee_that_was_dropped(store: Store) -> None:
    (hazard_id,) = a_finished_visit(store, a_premises(store), a_hazard()).to_notice
    save_authority(store, the_map(store)["urban"]._replace(used=False), by="陈丽")
    assert "urban" not in the_map(store)
    with pytest.raises(FiresweepError, match="no longer used") as trouble:
        refer(store, hazard_id, Referral("urban", "违章搭建"), by="陈丽", today=TODAY)
    assert trouble.value.facts["field"] == "addressee"
    with store.read() as connection:
        assert authority_name(connection, "urban", "zh_CN").startswith("城市管理")
        assert authority_name(connection, "某街道综合执法队", "zh_CN") == "某街道综合执法队"
