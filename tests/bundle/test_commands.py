"""Three laptops as three programs: everything by files and commands."""

import json
from pathlib import Path

from firesweep.store.database import Store
from tests.commands import told, typed
from tests.paper.cases import texts


def listed(folder: Path, name: str) -> Path:
    path = folder / "list.csv"
    path.write_text(f"单位名称,类别,社区,地址\n{name},旅社,滨江社区,临江路48号\n", "utf-8")
    return path


def test_the_laptop_a_street_begins_on_is_its_office_whatever_its_code(tmp_path: Path) -> None:
    office, b, stick = (tmp_path / name for name in ("K", "B", "stick"))
    stick.mkdir()
    told(office, "init", "--street", "临江街道", "--code", "k", "--community", "滨江社区")
    made = json.loads(told(office, "bundle", "invite", "b", stick, "--json"))
    told(b, "bundle", "join", made["path"])
    told(b, "premises", "import", listed(tmp_path, "同福旅社"))
    back = json.loads(told(b, "bundle", "send", stick, "--json"))
    assert back["recipient"] == "K"
    told(office, "bundle", "receive", back["path"])
    assert told(office, "store", "digest") == told(b, "store", "digest")


def test_a_street_of_three_laptops_by_commands_alone(tmp_path: Path) -> None:
    office, b, c, stick = (tmp_path / name for name in ("A", "B", "C", "stick"))
    stick.mkdir()
    told(office, "init", "--street", "临江街道", "--code", "A", "--community", "滨江社区")
    for code, home in (("B", b), ("C", c)):
        made = json.loads(told(office, "bundle", "invite", code, stick, "--json"))
        assert made["recipient"] == code
        told(home, "bundle", "join", made["path"])
    told(b, "premises", "import", listed(tmp_path, "同福旅社"))
    told(c, "premises", "import", listed(tmp_path, "鑫达宾馆"))
    told(c, "report", "add", "--where", "鑫达宾馆", "消防通道被占用")
    told(c, "report", "add", "--where", "鑫达宾馆", "楼道里堆放纸箱")
    assert "not at the office yet: Premises 1 · Reports from the public 2" in told(
        c, "bundle", "status"
    )
    files = [json.loads(told(home, "bundle", "send", stick, "--json"))["path"] for home in (b, c)]
    looked = json.loads(told(office, "bundle", "look", files[0], "--json"))
    assert (looked["laptop"], looked["rows"], looked["clashes"]) == ("B", {"premises": 1}, 0)
    report = json.loads(told(office, "bundle", "receive", *files, "--json"))
    assert [each["import"] for each in report] == [1, 2]
    back = json.loads(told(office, "bundle", "send", stick, "--json"))
    for home in (b, c):
        told(home, "bundle", "receive", back["path"])
    assert not any(json.loads(told(c, "bundle", "status", "--json"))["unsent"].values())
    assert len({told(home, "store", "digest") for home in (office, b, c)}) == 1
    assert all(told(home, "check") == "All is well." for home in (office, b, c))
    status = json.loads(told(office, "bundle", "status", "--json"))
    assert [each["laptop"] for each in status["laptops"]] == ["B", "C"]
    assert told(office, "bundle", "undo", 2) == "Took import 2 back"
    wrong = typed(office, "bundle", "undo", 2**63)
    assert (wrong.code, wrong.err.count("\n")) == (2, 1)
    again = typed(office, "bundle", "undo", 2)
    assert (again.code, again.err.strip()) == (1, "Import 2 was taken back already.")


def test_a_file_that_is_no_bundle_gets_a_sentence(tmp_path: Path) -> None:
    told(tmp_path / "A", "init", "--street", "临江街道", "--code", "A", "--community", "滨江社区")
    (tmp_path / "x.fsb").write_bytes(b"no bundle at all")
    run = typed(tmp_path / "A", "bundle", "receive", tmp_path / "x.fsb")
    assert run.code == 1
    assert "not a bundle" in run.out
    assert "Traceback" not in run.err


def test_a_laptop_learns_with_its_code_which_community_it_works_for(tmp_path: Path) -> None:
    office, b, stick = (tmp_path / name for name in ("A", "B", "stick"))
    stick.mkdir()
    told(office, "init", "--street", "临江街道", "--code", "A", "--community", "滨江社区",
         "--community", "江岸社区")  # fmt: skip
    wrong = typed(office, "bundle", "invite", "B", stick, "--community", "河东社区")
    assert (wrong.code, "滨江社区" in wrong.err) == (1, True)
    made = json.loads(told(office, "bundle", "invite", "B", stick, "--community", "江岸社区",
                           "--json"))  # fmt: skip
    told(office, "bundle", "invite", "C", stick)
    again = typed(office, "bundle", "invite", "B", stick)
    assert (again.code, "given out already" in again.err) == (1, True)
    waiting = json.loads(told(office, "bundle", "status", "--json"))["invited"]
    assert [(each["laptop"], each["community"]) for each in waiting] == [
        ("B", "江岸社区"), ("C", "")
    ]  # fmt: skip
    told(office, "bundle", "withdraw", "C", "--note", "不再启用")
    assert "C\tthe whole street\tcode withdrawn before it joined" in told(
        office, "bundle", "status"
    )
    told(b, "bundle", "join", made["path"])
    status = json.loads(told(b, "bundle", "status", "--json"))
    assert (status["laptop"], status["community"]) == ("B", "江岸社区")
    assert "This is laptop B, for 江岸社区" in told(b, "bundle", "status")
    back = json.loads(told(b, "bundle", "send", stick, "--json"))
    told(office, "bundle", "receive", back["path"])
    assert "B\t江岸社区\tlast bundle 1" in told(office, "bundle", "status")
    slip = told(b, "bundle", "send", stick, "--to", "Q")
    assert "Nobody here has heard of a laptop Q" in slip
    assert "Q\tnobody here has heard of it" in told(b, "bundle", "status")


def test_what_became_of_each_bundle_is_written_as_a_paper(tmp_path: Path) -> None:
    office, stick, paper = tmp_path / "A", tmp_path / "stick", tmp_path / "报告.pdf"
    stick.mkdir()
    told(office, "init", "--street", "临江街道", "--code", "A", "--community", "滨江社区")
    told(tmp_path / "B", "bundle", "join", _invited(office, stick))
    (stick / "坏.fsb").write_bytes(b"x" * 9000)
    told(tmp_path / "B", "premises", "import", listed(tmp_path, "同福旅社"))
    for state in ("已接收", "回执"):
        made = json.loads(told(tmp_path / "B", "bundle", "send", stick, "--json"))["path"]
        words = ("bundle", "receive", stick / "坏.fsb", made, "--report", paper, "--json")
        said = typed(office, *words, language="zh_CN")
        assert (said.code, len(json.loads(said.out))) == (1, 2)
        text = "".join(texts(paper.read_bytes())).replace("\n", "").replace("\r", "")
        assert "数据包查看与接收情况" in text
        assert "坏.fsb 不是本程序的数据包" in text
        assert text.count(state) == 1


def test_what_belongs_to_other_communities_is_said_and_printed(tmp_path: Path) -> None:
    office, b, stick, paper = (tmp_path / name for name in ("A", "B", "stick", "报告.pdf"))
    stick.mkdir()
    told(office, "init", "--street", "临江街道", "--code", "A", "--community", "滨江社区",
         "--community", "江岸社区")  # fmt: skip
    for code, home in (("B", "江岸社区"), ("C", "滨江社区")):
        words = ("bundle", "invite", code, stick, "--community", home, "--json")
        told(tmp_path / code, "bundle", "join", json.loads(told(office, *words))["path"])
    told(office, "premises", "import", listed(tmp_path, "鑫达宾馆"))
    path = json.loads(told(office, "bundle", "send", stick, "--to", "C", "--json"))["path"]
    line = "entries of other communities, not taken in here: 滨江社区 1"
    assert line in told(b, "bundle", "look", path)
    (looked,) = json.loads(told(b, "bundle", "receive", path, "--report", paper, "--json"))
    assert looked["passed"] == {"滨江社区": 1}
    text = "".join(texts(paper.read_bytes())).replace("\n", " ").replace("\r", "")
    assert "of other communities, not taken in: 滨江社区 1" in text
    assert "all of it for this laptop is here already" in told(b, "bundle", "receive", path)


def _invited(office: Path, stick: Path) -> str:
    return str(json.loads(told(office, "bundle", "invite", "B", stick, "--json"))["path"])


def test_a_folder_is_no_bundle(office: Store, laptop: Store) -> None:
    stick = str(office.folder.parent / "stick")
    for command in ("look", "receive"):
        said = typed(office.folder, "bundle", command, stick)
        assert (said.code, "stick is a folder" in said.out + said.err) == (1, True)
