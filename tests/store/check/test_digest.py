"""The digest counts what is exchanged, and nothing else."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from firesweep.office.street import save_person
from firesweep.store.check.digest import digest
from firesweep.store.database import Store, open_store
from firesweep.store.registers import write_setting
from tests.factory import a_finished_visit, a_hazard, a_premises, a_street, a_visit


def digest_of(store: Store) -> str:
    with store.read() as connection:
        return digest(connection)


def test_every_synced_write_changes_it(tmp_path: Path) -> None:
    store = a_street(tmp_path)
    seen = [digest_of(store)]
    premises_id = a_premises(store)
    seen.append(digest_of(store))
    save_person(store, None, by="陈丽", name="张敏", post="community_cadre")
    seen.append(digest_of(store))
    a_finished_visit(store, premises_id, a_hazard(no_photo_reason="光线太暗"))
    seen.append(digest_of(store))
    store.close()
    assert len(set(seen)) == len(seen)


def test_a_setting_counts_alike_however_a_version_wrote_it(tmp_path: Path) -> None:
    store = a_street(tmp_path)
    with store.write("陈丽") as change:
        write_setting(change, "paper.place", "临江")
    before = digest_of(store)
    store.close()
    with closing(sqlite3.connect(store.path)) as older, older:
        older.execute(
            "UPDATE setting SET value = ? WHERE id = ?", (json.dumps("临江"), "paper.place")
        )
    store = open_store(tmp_path)
    assert digest_of(store) == before
    store.close()


def test_drafts_stay_home(tmp_path: Path) -> None:
    store = a_street(tmp_path)
    premises_id = a_premises(store)
    before = digest_of(store)
    a_visit(store, premises_id)
    assert digest_of(store) == before
    store.close()
