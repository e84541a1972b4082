"""A row edited before it was ever sent is held to what was written, not to what it became."""

from pathlib import Path

import pytest

from firesweep.bundle.look import look
from firesweep.errors import FiresweepError
from firesweep.store.database import Store
from firesweep.store.registers import edit_team
from firesweep.store.street import teams
from tests.bundle.laptops import digest_of, edited, sent, taken
from tests.bundle.spoils import forged
from tests.factory import a_premises, a_team, community_id

ALTERED = "was changed after it was written"


@pytest.fixture
def bundle(laptop: Store) -> Path:
    """Of a premises, edited in a text, two numbers and a flag, and a team with other members."""
    one = a_premises(laptop, phone="87654321", area=45.5, floors=3, gas=True)
    edited(laptop, one, phone="13800138000", area=None, floors=4, gas=False)
    edited(laptop, one, phone='"一"\\二', area=12.0, floors=None, remarks="后补")
    team = a_team(laptop)
    with laptop.write("陈丽") as change:
        members = teams(change.connection)[0].members[:1]
        edit_team(change, team, community_id(laptop), name="第一检查组", members=members)
    return sent(laptop).path


def test_it_is_taken_in_as_it_became(office: Store, laptop: Store, bundle: Path) -> None:
    taken(office, bundle)
    assert digest_of(office) == digest_of(laptop)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE premises SET address = '别处' WHERE phone <> ''",
        """UPDATE entry SET old = '"87654322"' WHERE field = 'phone' AND old = '"87654321"'""",
        "UPDATE entry SET old = '45.25' WHERE field = 'area' AND old = '45.5'",
        """UPDATE entry SET old = '"many"' WHERE field = 'floors' AND old = '3'""",
        "UPDATE entry SET old = '[]' WHERE field = 'area' AND old = '45.5'",
        "UPDATE entry SET old = 'false' WHERE field = 'gas'",
        "UPDATE entry SET old = json_remove(old, '$[2]') WHERE field = 'members'",
        """UPDATE entry SET old = '"前"' WHERE field = 'remarks'""",
    ],
)
def test_altered_since_it_is_refused(office: Store, bundle: Path, statement: str) -> None:
    forged(bundle, statement)
    before = digest_of(office)
    assert not look(office, bundle).checked
    with pytest.raises(FiresweepError, match=ALTERED):
        taken(office, bundle)
    assert digest_of(office) == before
