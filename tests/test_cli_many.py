"""Papers of one kind by command: one, several, and all of a community, bound with a list on top."""

from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest

from firesweep.office import reports
from firesweep.store.database import open_store
from tests.commands import told, typed
from tests.factory import a_drill, a_premises, a_report, a_street, community_id
from tests.paper.cases import plain


@pytest.fixture
def data(tmp_path: Path) -> Path:
    with closing(a_street(tmp_path / "库")):
        return tmp_path / "库"


def pages(file: Path) -> int:
    document = pypdfium2.PdfDocument(file)
    count = len(document)
    document.close()
    return count


def three_drills(data: Path) -> list[str]:
    with closing(open_store(data)) as store:
        far = community_id(store, "望江社区")
        return [a_drill(store), a_drill(store), a_drill(store, community_id=far)]


def test_several_records_are_bound_behind_a_list_in_walking_order(
    data: Path, tmp_path: Path
) -> None:
    drills, out = three_drills(data), tmp_path / "演练.pdf"
    assert "Papers in it: 3" in told(data, "paper", "drill", *drills[::-1], "-o", out)
    said = plain(out.read_bytes())
    places = [said.index(f"临江街消演〔2026〕B000{serial}号") for serial in (2, 3, 1)]
    assert places == sorted(places)  # numbered as they were named, bound by community
    assert told(data, "paper", "drill", drills[0], "-o", out).endswith("临江街消演〔2026〕B0003号")


def test_all_of_a_community_or_since_a_day_are_bound(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "演练.pdf"
    told(data, "paper", "drill", *three_drills(data), "-o", out)
    whole = pages(out)
    assert "Papers in it: 2" in told(data, "paper", "drill", "--community", "滨江社区", "-o", out)
    assert pages(out) < whole
    assert "Papers in it: 3" in told(data, "paper", "drill", "--since", "2026-01-01", "-o", out)
    none = typed(data, "paper", "drill", "--since", "2099-01-01", "-o", out)
    assert (none.code, pages(out)) == (1, whole)
    assert "nothing is printed" in none.err
    for words in ((), ("x", "--since", "2026-01-01"), ("--since", "bald")):
        assert typed(data, "paper", "drill", *words, "-o", out).code == 2


def test_a_void_record_stops_the_batch_before_anything_is_written(
    data: Path, tmp_path: Path
) -> None:
    with closing(open_store(data)) as store:
        good, void = a_report(store), a_report(store)
        reports.void(store, void, "重复登记", by="陈丽")
    out = tmp_path / "登记表.pdf"
    said = typed(data, "paper", "report", good, void, "-o", out)
    assert said.code == 1
    assert "重复登记" in said.err
    assert not out.exists()


def test_the_checklists_of_a_beat_are_bound_for_a_day_without_battery(
    data: Path, tmp_path: Path
) -> None:
    with closing(open_store(data)) as store:
        for name in ("甲店", "乙店"):
            a_premises(store, name)
    one, all_of_them = tmp_path / "一份.pdf", tmp_path / "全部.pdf"
    told(data, "paper", "checklist", "甲店", "-o", one)
    told(data, "paper", "checklist", "--community", "滨江社区", "-o", all_of_them)
    assert pages(all_of_them) == 2 * pages(one)
    assert typed(data, "paper", "checklist", "-o", one).code == 2
    assert typed(data, "paper", "checklist", "--community", "望江社区", "-o", one).code == 1
