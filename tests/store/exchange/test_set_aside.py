"""What was recorded between a backup and the day it was put back can be read, record by record."""

import json
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from firesweep.model.logs.occasion import OccasionKind
from firesweep.office.logs import occasions
from firesweep.store.backup import back_up
from firesweep.store.database import Store, open_store
from firesweep.store.exchange.set_aside import set_aside
from firesweep.store.restore import restore
from tests.bundle.laptops import a_laptop, an_office, edited, sent, taken
from tests.bundle.street import decided
from tests.commands import told
from tests.factory import a_drill, a_paper, a_premises, a_visit

MOMENT = datetime(2026, 11, 23, 15, 4, 5)


def gone(store: Store) -> list[tuple[str, str, bool]]:
    """What is kept aside alone, of the one backup that was put back."""
    (aside,) = set_aside(store)
    return [(one.kind, one.called, one.draft) for one in aside.gone]


@pytest.fixture
def office(tmp_path: Path) -> Store:
    return an_office(tmp_path)


def went_back(store: Store, backup: Path) -> Store:
    store.close()
    restore(backup, store.folder, MOMENT)
    return open_store(store.folder)


def test_each_record_is_named_until_it_is_here_again(office: Store, tmp_path: Path) -> None:
    laptop, stick = a_laptop(office, "B"), tmp_path / "disk"
    stick.mkdir()
    premises_id, other = a_premises(laptop), a_premises(laptop, "江畔旅社")
    taken(office, sent(laptop).path)
    assert told(laptop.folder, "store", "aside") == "Nothing: no backup was put back here."
    backup = back_up(laptop, stick, MOMENT).folder
    edited(laptop, premises_id, phone="139")
    a_paper(laptop)
    taken(office, sent(laptop).path)
    a_drill(laptop)
    decided(laptop, premises_id)
    a_visit(laptop, other)
    occasions.keep_draft(laptop, OccasionKind.DRILL, "", {"place": "文化广场"}, by="陈丽")
    with closing(went_back(laptop, backup)) as again:
        sent_before = [
            ("hazard", "同福旅社1 · 二楼北侧安全出口被铁链锁闭", False),
            ("inspection", "同福旅社1 · 2026-11-23", False),
            ("paper", "同福旅社1 · 临江街消整〔2026〕B0001号", False),
            ("premises", "同福旅社1", False),
            ("premises", "同福旅社", False),
        ]
        never_sent = [
            ("inspection", "江畔旅社", True),
            ("drill", "文化广场", True),
            ("decision", "同福旅社 · 约谈业主", False),
            ("drill", "滨江社区文化广场 · 2026-11-20", False),
        ]
        assert sorted(gone(again)) == sorted(never_sent + sent_before)
        taken(again, sent(office, to="B", full=True).path)
        assert sorted(gone(again)) == sorted(never_sent)
        (found,) = json.loads(told(again.folder, "store", "aside", "--json"))
        assert [each["called"] for each in found["records"] if not each["draft"]] == [
            "同福旅社 · 约谈业主", "滨江社区文化广场 · 2026-11-20",
        ]  # fmt: skip
        assert "文化广场\tdraft" in told(again.folder, "store", "aside")
        assert "江畔旅社" in told(Path(found["folder"]), "premises", "list"), "it reads as a store"


def test_one_nobody_can_read_has_a_sentence(office: Store, tmp_path: Path) -> None:
    stick = tmp_path / "disk"
    stick.mkdir()
    a_premises(office)
    backup = back_up(office, stick, MOMENT).folder
    office.close()
    office.path.write_bytes(b"damaged" * 1000)
    with closing(went_back(office, backup)) as again:
        (found,) = set_aside(again)
        assert found.trouble is not None
        assert "or it is damaged" in told(again.folder, "store", "aside")
