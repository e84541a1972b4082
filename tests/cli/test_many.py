"""Papers of one kind by command: one, several, and all of a community, bound with a list on top."""

from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest

from firesweep.office.logs import reports
from firesweep.store.database import open_store
from firesweep.store.paper.references import premises_meant
from tests.commands import told, typed
from tests.factory import (
    TODAY,
    a_drill,
    a_finished_visit,
    a_hazard,
    a_premises,
    a_report,
    a_street,
    a_sweep,
    a_visit,
    community_id,
)
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
    assert said.startswith("ListofPapers"), "the office keeps them; nobody is handed one"
    assert said.index("滨江社区文化广场") < said.index("DrillRecord"), "the list says where"
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
    assert f"{void}: This record is void: 重复登记" in said.err, "of several it says which"
    assert good not in said.err
    assert not out.exists()
    alone = typed(data, "paper", "report", void, "-o", out)
    assert (alone.code, void in alone.err) == (1, False)


def test_the_checklists_of_a_beat_are_bound_for_a_day_without_battery(
    data: Path, tmp_path: Path
) -> None:
    with closing(open_store(data)) as store:
        for name in ("甲店", "乙店"):
            a_premises(store, name)
    one, all_of_them = tmp_path / "一份.pdf", tmp_path / "全部.pdf"
    told(data, "paper", "checklist", "甲店", "-o", one)
    told(data, "paper", "checklist", "--community", "滨江社区", "-o", all_of_them)
    assert pages(all_of_them) == 2 * pages(one) + 1
    assert typed(data, "paper", "checklist", "-o", one).code == 2
    assert typed(data, "paper", "checklist", "--community", "望江社区", "-o", one).code == 1


def two_closed_and_shut(data: Path) -> None:
    """Two shops with a hazard put right on the spot and a door nobody opened later."""
    from firesweep.field import visit
    from firesweep.model.vocabulary import Handling, NoAccess

    spot = {"handling": Handling.ON_THE_SPOT, "deadline": None, "no_photo_reason": "夜间"}
    with closing(open_store(data)) as store:
        for name, address in (("乙店", "临江路10号"), ("甲店", "临江路9号")):
            place = a_premises(store, name, address=address)
            a_finished_visit(store, place, a_hazard(**spot))
            draft = a_visit(store, place)
            visit.set_no_access(store, draft, NoAccess.NOBODY, by="陈丽", next_visit=TODAY)
            visit.sign_all_on_paper(store, draft, by="陈丽")
            visit.finish(store, draft, by="陈丽", today=TODAY)


@pytest.mark.parametrize("kind", ["closing", "slip", "dossier", "checklist", "self-check"])
def test_sheets_of_several_premises_are_bound_behind_a_list(
    data: Path, tmp_path: Path, kind: str
) -> None:
    two_closed_and_shut(data)
    one, two, all_of_them = (tmp_path / f"{name}.pdf" for name in ("one", "two", "all"))
    told(data, "paper", kind, "甲店", "-o", one)
    assert "Sheets in it: 2" in told(data, "paper", kind, "乙店", "甲店", "-o", two)
    told(data, "paper", kind, "甲店", "甲店", "-o", twice := tmp_path / "twice.pdf")
    assert pages(twice) == pages(one), "named twice it is one"
    assert "Sheets in it: 2" in told(
        data, "paper", kind, "--community", "滨江社区", "-o", all_of_them
    )
    assert pages(two) == pages(all_of_them) == 2 * pages(one) + 1
    said = plain(two.read_bytes())
    handed = kind in ("slip", "self-check")
    title = "PaperstoBeServed" if handed else "ListofPapers"
    assert said.startswith(title)
    assert said.index("临江路9号") < said.index("临江路10号")


@pytest.mark.parametrize(
    ("kind", "why"), [("closing", "No hazard is closed here"), ("slip", "The team got in")]
)
def test_of_several_sheets_the_one_there_is_none_of_is_named(
    data: Path, tmp_path: Path, kind: str, why: str
) -> None:
    two_closed_and_shut(data)
    with closing(open_store(data)) as store:
        a_finished_visit(store, a_premises(store, "丙店"), a_hazard())
    out = tmp_path / "表.pdf"
    said = typed(data, "paper", kind, "甲店", "丙店", "-o", out)
    assert (said.code, out.exists()) == (1, False)
    assert f"丙店: {why}" in said.err
    unknown = typed(data, "paper", kind, "甲店", "无此店", "-o", out)
    assert "Nothing here is called 无此店" in unknown.err
    assert "无此店:" not in unknown.err, "it is named already"


@pytest.mark.parametrize("kind", ["closing", "slip"])
def test_sheets_since_a_day_are_bound(data: Path, tmp_path: Path, kind: str) -> None:
    two_closed_and_shut(data)
    out = tmp_path / "表.pdf"
    assert "Sheets in it: 2" in told(data, "paper", kind, "--since", "2026-11-01", "-o", out)
    for words, code in (
        ((), 2),
        (("甲店", "--since", "2026-11-01"), 2),
        (("--since", "x"), 2),
        (("--since", "2099-01-01"), 1),
        (("--community", "望江社区"), 1),
    ):
        done = typed(data, "paper", kind, *words, "-o", tmp_path / "leer.pdf")
        assert (done.code, bool(done.err)) == (code, True), words
    assert not (tmp_path / "leer.pdf").exists()


def test_a_door_opened_since_gets_no_slip_of_the_batch(data: Path, tmp_path: Path) -> None:
    two_closed_and_shut(data)
    with closing(open_store(data)) as store, store.read() as connection:
        place = premises_meant(connection, "甲店")
    with closing(open_store(data)) as store:
        a_finished_visit(store, place)
    told(data, "paper", "slip", "--community", "滨江社区", "-o", out := tmp_path / "告知.pdf")
    said = plain(out.read_bytes())
    assert ("乙店" in said, "甲店" in said) == (True, False)


def test_the_sweeps_of_a_year_are_bound_behind_a_list(data: Path, tmp_path: Path) -> None:
    with closing(open_store(data)) as store:
        a_sweep(store, name="冬季排查", starts="2026-11-01", ends="2026-12-31")
        a_sweep(store, name="春季排查", starts="2026-03-01", ends="2026-04-30")
    one, two = tmp_path / "one.pdf", tmp_path / "two.pdf"
    told(data, "paper", "summary", "冬季排查", "-o", one)
    told(data, "paper", "summary", "冬季排查", "春季排查", "-o", two)
    assert pages(two) == 2 * pages(one) + 1
    said = plain(two.read_bytes())
    assert said.index("春季排查") < said.index("冬季排查")
