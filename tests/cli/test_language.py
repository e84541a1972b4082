"""The command line in Chinese: no English but the names of commands, options, files and values."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import strings

from firesweep.model.review.score import RULES
from firesweep.store.database import PHOTOS, RECORDS, open_store
from firesweep.store.paper.references import paper_called
from firesweep.ui.words.review_sheets import COLUMNS as HAZARD_COLUMNS
from tests.commands import COMMANDS, EVERY, typed
from tests.factory import a_drill, a_premises, a_report, a_self_check, an_outreach
from tests.kept import newest_store

CHINESE = ("zh_CN", "zh_TW")
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")
WORD = re.compile(r"[A-Za-z]{2,}")
VALUES = {
    *("all", "none", "overdue", "today", "week", "later", "open", "noticed", "closed"),
    *("signed", "refused", "left", "posted", "served", "unserved"),
    *("registered", "passed", "visited", "answered", "void"),
    *("phone", "visit", "letter", "online", "hotline", "other", "on"),
    *("draft", "here", "way", "its"),
    *("zh", "CN", "TW", "en", "AB"),
}
FILES = {"PDF", "JSON", "JPEG", "jpg", "PNG", "HEIC", "TIFF", "xlsx", "csv", "ics", "fsb"}
IN_A_HOLIDAY_TABLE = {"year", "rest", "name", "from"}
OTHERS = {"age", "firesweep", "Excel", "WPS", "MB", "UTF"}


def own_names() -> set[str]:
    """Names a person types: commands, options, and what stands for their values."""
    found: set[str] = set()
    for words, command in EVERY:
        found |= {*words}
        for one in command.params:
            found |= {*one.opts, one.metavar or "", (one.name or "").upper()}
    return {word for name in found for word in WORD.findall(name)} | {"help"}


ALLOWED = own_names() | VALUES | FILES | IN_A_HOLIDAY_TABLE | OTHERS
Say = Callable[..., str]


def english(text: str) -> list[str]:
    return [word for word in WORD.findall(text) if word not in ALLOWED]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return newest_store(tmp_path / "库")


@pytest.fixture(params=CHINESE)
def say(request: pytest.FixtureRequest, data: Path) -> Say:
    """Give a command in Chinese; what it says, without the folder of the test."""

    def give(*words: str | Path, code: int = 0) -> str:
        said = typed(data, *words, language=request.param)
        assert said.code == code, words
        return (said.out + said.err).replace(str(data.parent), "")

    return give


def test_help_of_every_command(say: Say) -> None:
    for words, command in EVERY:
        text = say(*words, "--help")
        assert english(text) == [], words
        shown = [one.metavar or (one.name or "").upper() for one in command.params]
        shown += [max(one.opts, key=len) for one in command.params if one.opts[0][0] == "-"]
        flags = {(one.name or "").upper() for one in command.params if getattr(one, "is_flag", 0)}
        assert [name for name in shown if name not in text and name not in flags] == []


def test_a_group_without_a_command_shows_its_help(say: Say) -> None:
    for words, command in EVERY:
        if words and hasattr(command, "commands"):
            assert english(say(*words, code=2)) == []


@pytest.mark.parametrize("known", COMMANDS, ids=lambda known: " ".join(known.words))
def test_wrong_usage_of_every_command(say: Say, known: tuple[tuple[str, ...], object]) -> None:
    words, command = known
    wrong = [["--gibtsnicht"], ["x"] * 9 if not takes_many(command) else []]
    for one in command.params:  # type: ignore[attr-defined]
        if one.param_type_name == "option":
            name = max(one.opts, key=len)
            wrong.append([f"{name}=1"] if one.is_flag else [name])
        elif one.required:
            wrong.append([])
    for more in filter(lambda more: more != [] or needs_some(command), wrong):
        text = say(*words, *more, code=2)
        assert len(text.strip().splitlines()) == 1, text
        assert [each for each in english(text) if each != "gibtsnicht"] == []


def takes_many(command: object) -> bool:
    return any(one.nargs == -1 for one in command.params)  # type: ignore[attr-defined]


def needs_some(command: object) -> bool:
    return any(one.required for one in command.params)  # type: ignore[attr-defined]


def test_values_nobody_knows(say: Say) -> None:
    for words, code in (
        (("nowhere",), 2),
        (("notice", "list", "--due", "1"), 2),
        (("bundle", "send", "x", "--photos", "1x"), 2),
        (("bundle", "undo", "1x"), 2),
        (("bundle", "undo", "99"), 1),
        (("--lang", "fr", "check"), 2),
    ):
        text = say(*words, code=code)
        assert [each for each in english(text) if each not in {"fr", "nowhere"}] == []


def test_what_every_command_says(say: Say, data: Path, tmp_path: Path) -> None:
    rows = tmp_path / "名单.csv"
    rows.write_text(
        "名称,类别,社区\n甲店,店面,滨江社区\n乙店,店面,滨江社区\n,店面,滨江社区\n", "utf-8"
    )
    stick = tmp_path / "U盘"
    stick.mkdir()
    number = "临江街消整〔2026〕B0001号"
    decide = ("decision", "add", "约谈业主", "--who", "李国平", "--week", "2026-W29")
    with closing(open_store(data)) as store:
        drill, event, told = a_drill(store), an_outreach(store), a_report(store)
        a_self_check(store, a_premises(store, "丙店"))
        with store.read() as connection:
            paper = paper_called(connection, number)
    assert paper is not None
    check = str(paper["check_code"])
    said = {
        ("premises", "import"): say("premises", "import", rows),
        ("premises", "list"): say("premises", "list", "--all") + say("premises", "list"),
        ("premises", "duplicates"): UUID.sub("", say("premises", "duplicates")),
        ("premises", "merge"): UUID.sub("", say("premises", "merge", "乙店", "甲店"))
        + say("premises", "merge", "乙店", "甲店", code=1)
        + say("premises", "merge", "乙店", "无此店", code=1),
        ("premises", "split"): say("premises", "split", "甲店")
        + say("premises", "split", "甲店", code=1),
        ("premises", "handover"): say("premises", "handover", "A", "甲店")
        + say("premises", "handover", "none", "甲店")
        + say("premises", "handover", "ZZ", "甲店", code=1).replace("ZZ", "")
        + say("premises", "handover", "A", "--beat", "无此片", code=1)
        + say("premises", "handover", "A", code=2),
        ("notice", "numbers"): say("notice", "numbers"),
        ("notice", "list"): say("notice", "list"),
        ("notice", "pdf"): say("notice", "pdf", number, "-o", tmp_path / "通知书.pdf"),
        ("paper", "notice"): say("paper", "notice", number, "-o", tmp_path / "通知书.pdf")
        + say("paper", "notice", number, "--docx", "-o", tmp_path / "副本.docx")
        + say("paper", "notice", "--state", "open", "-o", tmp_path / "全部.pdf")
        + say("paper", "notice", "--state", "served", "-o", tmp_path / "全部.pdf", code=1)
        + say("paper", "notice", "--state", "1", "-o", tmp_path / "全部.pdf", code=2)
        + say("paper", "notice", "-o", tmp_path / "全部.pdf", code=2),
        ("paper", "order"): say("paper", "order", number, "-o", tmp_path / "当场.pdf", code=1)
        + say("paper", "order", "无此店", "-o", tmp_path / "当场.pdf", code=1),
        ("paper", "extension"): say(
            "paper", "extension", number, "-o", tmp_path / "延期.pdf", code=1
        ),
        ("paper", "reinspection"): say(
            "paper", "reinspection", number, "-o", tmp_path / "复查.pdf", code=1
        ),
        ("paper", "referral"): say(
            "paper", "referral", number, "-o", tmp_path / "移送.pdf", code=1
        ),
        ("paper", "closing"): say("paper", "closing", number, "-o", tmp_path / "销号.pdf", code=1)
        + say("paper", "closing", "--since", "2099-01-01", "-o", tmp_path / "销号.pdf", code=1)
        + say("paper", "closing", "-o", tmp_path / "销号.pdf", code=2),
        ("paper", "slip"): say("paper", "slip", number, "-o", tmp_path / "告知.pdf", code=1),
        ("paper", "checklist"): say("paper", "checklist", number, "-o", tmp_path / "检查表.pdf"),
        ("paper", "dossier"): say("paper", "dossier", number, "-o", tmp_path / "档案.pdf")
        + say("paper", "dossier", number, "丙店", "-o", tmp_path / "档案.pdf"),
        ("paper", "scans"): say("paper", "scans", tmp_path / "通知书.pdf")
        + say("paper", "scans", tmp_path / "通知书.pdf")
        + say("paper", "scans", rows, code=1)
        + say("paper", "scans", tmp_path, "--as", "1", code=2)
        + say("paper", "scans", stick, code=1)
        + say("paper", "scans", stick, "--paper", "无此号", code=1),
        ("paper", "verify"): say("paper", "verify", number, "--check", check)
        + say(
            "paper",
            "verify",
            number,
            "--check",
            "0",
            "--issued",
            "1999-01-01",
            "--deadline",
            "1999-01-02",
            code=1,
        )
        + say("paper", "verify", number, "--check", "0", "--issued", "1", code=2)
        + say("paper", "verify", "无此号", "--check", "0", code=1),
        ("paper", "photos"): say("paper", "photos", number, "-o", tmp_path / "补附照片.pdf", code=1)
        + say("paper", "photos", "无此号", "-o", tmp_path / "补附照片.pdf", code=1),
        ("paper", "summary"): say("paper", "summary", "-o", tmp_path / "汇总.pdf")
        + say("paper", "summary", "无此行动", "-o", tmp_path / "汇总.pdf", code=1),
        ("draw",): say("draw")
        + say("draw", "--sweep", "无此行动", code=1)
        + say("draw", "--community", "无此社", code=1),
        ("hazard", "list"): say("hazard", "list") + say("hazard", "list", "--repeats"),
        ("drill", "list"): say("drill", "list"),
        ("paper", "drill"): say("paper", "drill", drill, "-o", tmp_path / "演练.pdf")
        + say("paper", "drill", "无此记录", "-o", tmp_path / "演练.pdf", code=1),
        ("paper", "outreach"): say("paper", "outreach", event, "-o", tmp_path / "宣传.pdf")
        + say("paper", "outreach", event, event, "-o", tmp_path / "宣传.pdf")
        + say("paper", "outreach", "-o", tmp_path / "宣传.pdf", code=2)
        + say("paper", "outreach", "--since", "1", "-o", tmp_path / "宣传.pdf", code=2)
        + say("paper", "drill", "--since", "2099-01-01", "-o", tmp_path / "演练.pdf", code=1),
        ("outreach", "list"): say("outreach", "list"),
        ("paper", "report"): say("paper", "report", told, "-o", tmp_path / "登记表.pdf")
        + say("paper", "report", "无此记录", "-o", tmp_path / "登记表.pdf", code=1),
        ("report", "add"): say(
            "report", "add", "楼道充电", "--place", "三号楼", "--community", "滨江社区"
        )
        + say("report", "add", "楼道充电", "--place", "三号楼", "--community", "无此社", code=1)
        + say("report", "add", " ", "--place", "三号楼", "--community", "滨江社区", code=1),
        ("report", "list"): say("report", "list") + say("report", "list", "--state", "1", code=2),
        ("paper", "self-check"): say("paper", "self-check", "丙店", "-o", tmp_path / "自查.pdf")
        + say("paper", "self-check", "-o", tmp_path / "自查.pdf", code=2)
        + say("paper", "self-check", "--community", "无此社", "-o", tmp_path / "空.pdf", code=1),
        ("self-check", "hand-out"): say("self-check", "hand-out", "甲店", "--by", "陈丽")
        + say("self-check", "hand-out", "--by", "陈丽", code=2),
        ("self-check", "list"): say("self-check", "list"),
        ("hazard", "calendar"): say("hazard", "calendar", "-o", tmp_path / "期限.ics"),
        ("review",): say("review", "--week", "2026-W47")
        + say("review", "--explain")
        + say("review", "--pdf", tmp_path / "周报.pdf", "--xlsx", tmp_path / "周报.xlsx")
        + say("review", "--charts", tmp_path / "附图.pdf")
        + re.sub(
            "|".join(HAZARD_COLUMNS),
            "",
            say("review", "--xlsx", "x", "--columns", "无此列", code=1),
        )
        + say("review", "--week", "2026-11", code=1)
        + say("review", "--period", "x", code=1)
        + say("review", "--week", "2099-W01", code=1)
        + say("review", "--week", "2026-W47", "--period", "2026", code=2)
        + say("review", "--community", "无此社", code=1),
        ("score", "list"): say("score", "list") + say("score", "list", "--period", "2026"),
        ("score", "weights"): re.sub(  # figures are typed as they are called in JSON
            "|".join(rule.figure.value for rule in RULES),
            "",
            say("score", "weights")
            + say("score", "weights", "overdue=26", code=1)
            + say("score", "weights", "x", code=2),
        ),
        ("score", "grades"): say("score", "grades")
        + say("score", "grades", "60", "70", "80", code=1),
        ("decision", "list"): say("decision", "list")
        + say("decision", "list", "--week", "x", code=1),
        ("decision", "add"): say(*decide)
        + say("decision", "add", " ", "--who", "李国平", code=1)
        + say(*decide, "--due", "2020-01-01", code=1)
        + say(*decide, "--about", "无此", code=1),
        ("decision", "correct"): say("decision", "correct", "无此", "--who", "李国平", code=1)
        + say("decision", "correct", "无此", code=2),
        ("decision", "done"): say("decision", "done", "无此", code=1),
        ("decision", "withdraw"): say("decision", "withdraw", "无此", "重复", code=1),
        ("sign-off", "sign"): say("sign-off", "sign", "2026-W30", "王志强")
        + say("sign-off", "sign", "2026-W30", "王志强", code=1)
        + say("sign-off", "sign", "2026-W30", " ", code=1),
        ("sign-off", "take-back"): say("sign-off", "take-back", "2026-W30", "数字有误")
        + say("sign-off", "take-back", "2026-W30", "数字有误", code=1),
        ("sign-off", "list"): say("sign-off", "list"),
        ("score", "veto"): say("score", "veto", "滨江社区", "亡人火灾")
        + say("score", "veto", "滨江社区", "")
        + say("score", "veto", "无此社", "亡人火灾", code=1),
        ("bundle", "send"): say("bundle", "send", stick, "--photos", "none"),
        ("bundle", "invite"): say("bundle", "invite", "Q", stick, code=1)
        + say("bundle", "invite", "Q", stick, "--community", "无此社", code=1),
        ("bundle", "assign"): say("bundle", "assign", "Q", "无此社", code=1)
        + say("bundle", "assign", "Q", "none", code=1),
        ("bundle", "here"): say("bundle", "here"),
        ("bundle", "status"): say("bundle", "status"),
        ("bundle", "unsent"): say("bundle", "unsent")
        + say("bundle", "unsent", "--where", "无此状态", code=2),
        ("check",): say("check"),
        ("backup",): say("backup", stick),
        ("demo",): say("demo", "--build-only", code=1),
        ("init",): say("init", "--street", "街", "--code", "A", "--community", "社", code=1),
    }
    bundle = next(stick.glob("*.fsb"))
    for word in ("look", "receive"):
        said["bundle", word] = say("bundle", word, bundle)
    said["bundle", "join"] = say("bundle", "join", bundle, code=1)
    said["bundle", "undo"] = say("bundle", "undo", "2")
    said["bundle", "keys"] = say("bundle", "keys")
    said["bundle", "trust"] = say("bundle", "trust", "Q", code=1)
    said["bundle", "withdraw"] = say("bundle", "withdraw", "Q", code=1)
    backup = next(path for path in stick.iterdir() if path.is_dir())
    said["restore",] = say("restore", backup)
    said["store", "aside"] = say("store", "aside")
    names = {bundle.name, backup.name, check, "IMG_1.jpg", "before-restore"}
    for words, text in said.items():
        for name in names:
            text = text.replace(name, "")
        assert english(text) == [], words
    silent = {("version",), ("store", "digest")}
    assert {known.words for known in COMMANDS} - silent <= said.keys()


def test_faults_of_records_and_photos(say: Say, data: Path) -> None:
    connection = sqlite3.connect(data / RECORDS)
    connection.execute("UPDATE stream SET highest = highest + 7")
    connection.execute("UPDATE hazard_state SET state = 'closed'")
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("DELETE FROM premises_search_docsize") if has(connection) else None
    connection.commit()
    connection.close()
    (data / PHOTOS).unlink()
    text = say("check", code=1)
    assert len(text.splitlines()) >= 4
    assert english(re.sub(r"\w+\.jpg", "", UUID.sub("", text))) == []


def test_why_the_system_refuses_a_file(say: Say, tmp_path: Path) -> None:
    (tmp_path / "文件").write_text("x", "utf-8")
    for out in (tmp_path, tmp_path / "文件" / "x.ics", tmp_path / ("长" * 300)):
        assert english(say("hazard", "calendar", "-o", out, code=1).replace("x.ics", "")) == []


UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{8}…")


def has(connection: sqlite3.Connection) -> bool:
    query = "SELECT 1 FROM sqlite_schema WHERE name = 'premises_search_docsize'"
    return connection.execute(query).fetchone() is not None


@pytest.mark.parametrize("language", CHINESE)
def test_no_translation_of_the_command_line_or_of_trouble_holds_english(language: str) -> None:
    """A name or place in braces is filled in later."""
    left = {
        message.key.source: english(re.sub(r"\{\w*\}", "", text))
        for message in strings.translated(language)
        if message.key.context in {"Cli", "Help", "FiresweepError"}
        for text in message.texts
    }
    assert {source: words for source, words in left.items() if words} == {}


def test_every_text_of_the_help_can_be_translated() -> None:
    said = (message.key for message in strings.said("cli"))
    known = {key.source for key in said if key.context == "Help"}
    texts = {known.command.help for known in EVERY}
    texts |= {one.help for known in EVERY for one in known.command.params}
    assert texts - {None, ""} - known == set()
