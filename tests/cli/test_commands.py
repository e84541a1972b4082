"""The command line as a person types it: one sentence and an exit code, never a traceback."""

import json
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from docx import Document

from firesweep.field.notice import issue_notice
from firesweep.field.register import issue_register
from firesweep.model.hazard.life import StepKind
from firesweep.office.hazard.escalation import make_void
from firesweep.paper.notice import notice_pdf
from firesweep.paper.register import register_pdf
from firesweep.sheet.table import read_table
from firesweep.store.hazard.hazards import add_step
from firesweep.store.paper.papers import start_series
from tests.commands import ROOT, process_words, typed
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, a_street, a_sweep
from tests.paper.cases import picture, texts


@pytest.fixture
def street(tmp_path: Path) -> Path:
    words = (
        "--street",
        "临江街道",
        "--code",
        "A",
        "--community",
        "滨江社区",
        "--community",
        "望江社区",
    )
    done = typed(tmp_path / "data", "init", *words)
    assert (done.code, done.err) == (0, "")
    return tmp_path / "data"


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    path = tmp_path / "台账.csv"
    path.write_text(
        "临江街道场所台账\n名称,类别,社区,地址,联系人,电话\n"
        "临江大酒店,宾馆,滨江社区,临江路1号,陈丽,013905910001\n"
        "同福旅社,旅社,望江社区,临江路48号,王志强,0591-12345678\n"
        ",旅社,望江社区,无名路,,\n",
        encoding="gb18030",
    )
    return path


def test_a_second_street_in_the_same_folder_is_refused(street: Path) -> None:
    done = typed(street, "init", "--street", "x", "--code", "A", "--community", "y")
    assert done.code == 1
    assert "already" in done.err
    assert "Traceback" not in done.err


def test_a_list_is_taken_in_and_found_again(street: Path, registry: Path) -> None:
    first = json.loads(typed(street, "premises", "import", registry, "--json").out)
    again = json.loads(typed(street, "premises", "import", registry, "--json").out)
    assert (first["new"], len(first["problems"])) == (2, 1)
    assert (again["new"], again["changed"], again["unchanged"]) == (0, 0, 2)
    found = json.loads(typed(street, "premises", "list", "--search", "ljdjd", "--json").out)
    assert [p["name"] for p in found] == ["临江大酒店"]
    assert found[0]["phone"] == "013905910001"
    traditional = typed(street, "premises", "list", "--search", "臨江", "--json").out
    assert "临江大酒店" in traditional


def test_closed_premises_are_left_out_with_a_word(street: Path, tmp_path: Path) -> None:
    rows = tmp_path / "list.csv"
    rows.write_text(
        "名称,类别,社区,状态\n甲店,店面,滨江社区,营业\n乙店,店面,滨江社区,已关闭\n", "utf-8"
    )
    assert typed(street, "premises", "import", rows).code == 0
    some = typed(street, "premises", "list")
    assert ("甲店" in some.out, "乙店" in some.out) == (True, False)
    assert some.err == "Left out as closed down or merged: 1. “--all” lists them.\n"
    every = typed(street, "premises", "list", "--all")
    assert ("乙店" in every.out, "Closed down" in every.out, every.err) == (True, True, "")
    listed = json.loads(typed(street, "premises", "list", "--all", "--json").out)
    assert {one["name"]: one["status"] for one in listed}["乙店"] == "closed_down"


def test_a_list_names_the_responsible_person_and_whom_to_ask(street: Path, tmp_path: Path) -> None:
    rows = tmp_path / "list.csv"
    rows.write_text(
        "名称,类别,社区,消防安全责任人,联系人\n甲店,店面,滨江社区,周明,林秀\n乙店,店面,滨江社区,周明,\n",
        "utf-8",
    )
    assert typed(street, "premises", "import", rows).code == 0
    listed = json.loads(typed(street, "premises", "list", "--json").out)
    asked = {one["name"]: (one["responsible_person"], one["contact"]) for one in listed}
    assert asked == {"甲店": ("周明", "林秀"), "乙店": ("周明", "周明")}


def test_a_dry_run_writes_nothing(street: Path, registry: Path) -> None:
    words = ("premises", "import", registry, "--dry-run", "--json")
    assert json.loads(typed(street, *words).out)["new"] == 2
    assert json.loads(typed(street, "premises", "list", "--json").out) == []


def test_check_says_that_all_is_well(street: Path) -> None:
    done = typed(street, "check")
    assert (done.code, done.out) == (0, "All is well.\n")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("premises", "import", "nowhere.csv"), 1),
        (("notice", "pdf", "临江街消整〔2026〕A0001号", "-o", "x.pdf"), 1),
        (("notice", "list", "--due", "whenever"), 2),
        (("premises", "lost"), 2),
        (("premises", "import", "."), 1),
        (("premises", "import", "README.md", "--category", "spaceship"), 1),
        (("demo", "--build-only"), 1),
        (("init", "--street", " ", "--code", "A", "--community", "y"), 1),
        (("init", "--street", "x" * 10_000, "--code", "A", "--community", "y"), 1),
        (("init", "--street", "x", "--code", "A1", "--community", "y"), 1),
        (("init", "--street", "x", "--code", "A"), 2),
        (("notice", "pdf", "X"), 2),
        (("--lang", "fr", "check"), 2),
    ],
)
def test_trouble_is_a_sentence_and_an_exit_code(
    street: Path, words: tuple[str, ...], code: int
) -> None:
    done = typed(street, *words)
    assert done.code == code
    assert done.err.strip()
    assert "Traceback" not in done.err


def test_no_store_says_how_to_start(tmp_path: Path) -> None:
    done = typed(tmp_path, "premises", "list")
    assert done.code == 1
    assert "Start with a new street" in done.err


@pytest.mark.parametrize(
    ("language", "trouble", "well", "shop"),
    [
        ("zh_CN", "中没有", "一切正常", "店面"),
        ("zh_TW", "中沒有", "一切正常", "店面"),
        ("en", "There is no", "All is well", "Shopfront"),
    ],
)
def test_it_speaks_the_language_that_was_asked_for(
    street: Path, tmp_path: Path, language: str, trouble: str, well: str, shop: str
) -> None:
    lone = tmp_path / "list.csv"
    lone.write_text("名称,类别,社区\n甲店,店面,滨江社区\n,店面,滨江社区\n", "utf-8")
    speak = ("--lang", language)
    assert trouble in typed(tmp_path / "nothing", *speak, "premises", "list").err
    assert well in typed(street, *speak, "check").out
    assert typed(street, *speak, "premises", "import", lone).code == 0
    assert shop in typed(street, *speak, "premises", "list").out


def test_without_being_asked_it_speaks_the_language_of_the_laptop(street: Path) -> None:
    (street / "settings.toml").write_text('language = "zh_CN"\n', "utf-8")
    assert typed(street, "check").out == "检查完毕，一切正常。\n"
    (street / "settings.toml").write_text("language = [", "utf-8")
    done = typed(street, "check")
    assert (done.code, done.out) == (0, "All is well.\n")
    assert "settings were damaged" in done.err


def test_a_laptop_nobody_set_up_speaks_the_systems_language(
    street: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, said in (("zh_CN.UTF-8", "没有命令"), ("zh_HK.UTF-8", "沒有命令"), ("C", "There is")):
        monkeypatch.setenv("LC_ALL", name)
        assert said in typed(street, "nowhere").err


def test_check_tells_a_program_what_it_found(street: Path) -> None:
    assert json.loads(typed(street, "check", "--json").out) == []
    other = sqlite3.connect(street / "records.db")
    other.execute("UPDATE stream SET highest = highest + 1")
    other.commit()
    other.close()
    done = typed(street, "check", "--json")
    assert (done.code, json.loads(done.out)[0]["laptop"]) == (1, "A")


def test_english_needs_no_qt() -> None:
    ask = "import sys, firesweep.cli.main as c; c.run(['version']); print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", ask], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "False"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal to send")
def test_whoever_reads_may_stop_and_whoever_waits_may_break_off(
    street: Path, tmp_path: Path
) -> None:
    lone = tmp_path / "list.csv"
    rows = [f"第{number}号便利店,店面,滨江社区" for number in range(3_000)]
    lone.write_text("\n".join(["名称,类别,社区", *rows]), "utf-8")
    command = process_words(street, "premises")
    # What runs the tests in the background may have told its children not to hear Ctrl+C.
    heard = "import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); "
    heard += "os.execv(sys.argv[1], sys.argv[1:])"
    importing = subprocess.Popen(
        [sys.executable, "-c", heard, *command, "import", str(lone)], cwd=ROOT,
        stderr=subprocess.PIPE,
    )  # fmt: skip
    while importing.poll() is None and not (street / "records.db-wal").exists():
        time.sleep(0.005)  # it is not at work yet
    importing.send_signal(signal.SIGINT)
    _, said = importing.communicate()
    assert importing.returncode != 0
    assert b"Traceback" not in said
    assert typed(street, "premises", "import", lone).code == 0
    listing = subprocess.Popen(
        [*command, "list"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert listing.stdout is not None
    assert listing.stdout.readline()
    listing.stdout.close()
    listing.wait()
    assert listing.stderr is not None
    assert listing.stderr.read() == b""
    listing.stderr.close()


def test_a_notice_is_listed_and_its_pdf_written_as_it_was_issued(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "通知书.pdf"
    with closing(a_street(data)) as store:
        done = a_finished_visit(store, a_premises(store), a_hazard())
        issued = issue_notice(store, done.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
    listed = json.loads(typed(data, "notice", "list", "--json").out)
    assert [notice["number"] for notice in listed] == [issued.number]
    assert typed(data, "notice", "pdf", issued.number, "-o", out).code == 0
    assert out.read_bytes() == issued.pdf
    nowhere = typed(data, "notice", "pdf", issued.number, "-o", tmp_path)
    assert (nowhere.code, "cannot be written" in nowhere.err) == (1, True)


def test_a_notice_is_written_as_a_copy_to_edit_and_no_other_paper_is(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "副本.docx"
    with closing(a_street(data)) as store:
        done = a_finished_visit(store, a_premises(store), a_hazard())
        notice = issue_notice(store, done.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
        form = issue_register(
            store, done.inspection_id, by="陈丽", today=TODAY, render=register_pdf
        )
    assert typed(data, "paper", "notice", notice.number, "--docx", "-o", out).code == 0
    assert notice.number in [each.text for each in Document(str(out)).paragraphs]
    refused = typed(data, "paper", "notice", form.number, "--docx", "-o", tmp_path / "x.docx")
    assert (refused.code, "only a notice" in refused.err) == (1, True)
    unknown = typed(data, "paper", "notice", "无此号", "--docx", "-o", tmp_path / "x.docx")
    assert (unknown.code, (tmp_path / "x.docx").exists()) == (1, False)


def test_whatever_is_written_of_a_void_notice_says_that_it_is_void(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "作废"
    with closing(a_street(data)) as store:
        done = a_finished_visit(store, a_premises(store), a_hazard())
        notice = issue_notice(store, done.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
        (hazard_id,) = done.to_notice
        make_void(store, hazard_id, "重复登记", approver="王志强", by="陈丽", today=TODAY)
    for more in ((), ("--docx",)):
        said = typed(data, "paper", "notice", notice.number, *more, "-o", out)
        assert f"{notice.number} is void: 重复登记" in said.out + said.err


def test_numbers_are_listed_with_those_left_out(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "文号.xlsx"
    with closing(a_street(data)) as store:
        with store.write("陈丽") as change:
            start_series(change, "notice", TODAY.year, 2)
        done = a_finished_visit(store, a_premises(store), a_hazard())
        issue_notice(store, done.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
    year = ("--year", str(TODAY.year))
    listed = json.loads(typed(data, "notice", "numbers", *year, "--json").out)
    assert [(line["number"], line["until"], line["state"]) for line in listed] == [
        ("临江街消整〔2026〕B0001号", "临江街消整〔2026〕B0002号", "left_out"),
        ("临江街消整〔2026〕B0003号", "", "issued"),
    ]
    gaps = typed(data, "notice", "numbers", *year, "--gaps")
    assert gaps.out.startswith("临江街消整〔2026〕B0001–0002号\tRectification notice\tLeft out")
    assert len(gaps.out.splitlines()) == 1
    assert typed(data, "notice", "numbers", *year, "-o", out).code == 0
    assert [row[2] for row in read_table(out).rows] == ["State", "Left out", "Issued"]
    assert typed(data, "notice", "numbers", "--year", "1999").out == ""


def test_hazards_are_listed_and_their_days_written(street: Path, tmp_path: Path) -> None:
    done = typed(street, "hazard", "list", "--json")
    assert (done.code, json.loads(done.out)) == (0, [])
    wrong = typed(street, "hazard", "list", "--state", "gone")
    assert (wrong.code, len(wrong.err.splitlines())) == (2, 1)
    out = tmp_path / "期限.ics"
    assert typed(street, "hazard", "calendar", "-o", out).code == 0
    assert out.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")


def test_the_plain_list_says_what_is_late_and_what_is_a_repeat(tmp_path: Path) -> None:
    data = tmp_path / "库"
    late = date.today() - timedelta(days=2)
    with closing(a_street(data)) as store:
        place = a_premises(store)
        a_finished_visit(store, place, a_hazard(), on=late - timedelta(days=90))
        (again,) = a_finished_visit(store, place, a_hazard(), on=late).to_notice
        with store.write("陈丽") as change:
            add_step(change, again, StepKind.NOTICED, str(late), deadline=str(late))
    listed = typed(data, "hazard", "list")
    first, second = listed.out.splitlines()
    assert first.endswith("\t2 days overdue\tRepeat: 2 times within a year")
    assert "Repeat" not in second
    assert listed.err.strip() == "Hazards: 2; repeats among them: 1"
    assert typed(data, "hazard", "list", "--repeats").out.splitlines() == [first]
    assert "重复隐患：一年内第 2 次" in typed(data, "hazard", "list", language="zh_CN").out
    (told,) = json.loads(typed(data, "hazard", "list", "--repeats", "--json").out)
    assert told["repeat"] == 1


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Put right by today: 同福旅社"), ("zh_CN", "整改到期：同福旅社"),
     ("zh_TW", "隱患整改期限")],
)  # fmt: skip
def test_a_calendar_speaks_the_language_it_is_asked_in(
    tmp_path: Path, language: str, said: str
) -> None:
    with closing(a_street(tmp_path / "库")) as store:
        found = a_finished_visit(store, a_premises(store), a_hazard(deadline="2030-01-02"))
        issue_notice(store, found.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
    out = tmp_path / "期限.ics"
    typed(tmp_path / "库", "--lang", language, "hazard", "calendar", "-o", out)
    assert said in out.read_bytes().replace(b"\r\n ", b"").decode()


def test_another_paper_is_not_written_as_a_notice(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with closing(a_street(data)) as store:
        done = a_finished_visit(store, a_premises(store), a_hazard())
        issue_notice(store, done.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
        form = issue_register(store, done.inspection_id, by="陈丽", today=TODAY,
                              render=register_pdf)  # fmt: skip
    out = tmp_path / "通知书.pdf"
    refused = typed(data, "paper", "notice", form.number, "-o", out)
    assert (refused.code, "is not a notice" in refused.err, out.exists()) == (1, True, False)
    assert typed(data, "notice", "pdf", form.number, "-o", out).code == 0


def test_scans_are_filed_with_their_papers_or_say_why_not(tmp_path: Path) -> None:
    data, folder = tmp_path / "data", tmp_path / "扫描"
    folder.mkdir()
    with closing(a_street(data)) as store:
        done = a_finished_visit(store, a_premises(store), a_hazard())
        issued = issue_notice(store, done.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
    picture(issued.pdf, 1).rotate(90, expand=True).save(folder / "a.jpg")
    (folder / "b.txt").write_text("no scan")
    first = typed(data, "paper", "scans", folder, "--as", "posted", "--json")
    landed, refused = json.loads(first.out)
    assert (landed["number"], landed["outcome"], landed["way"]) == (
        issued.number,
        "filed",
        "posted",
    )
    assert (refused["outcome"], "not a scan" in refused["why"]) == ("not_filed", True)
    assert first.code == 1
    (gone,) = json.loads(typed(data, "paper", "scans", folder / "no", "--json").out)
    assert gone["why"].startswith(f"{folder / 'no'} is not there. Look how it is spelled")
    again = typed(data, "paper", "scans", folder / "a.jpg")
    assert (again.code, again.err) == (0, "")
    name, number, what, *printed = again.out.strip().split("\t")
    assert (name, number, what) == ("a.jpg", issued.number, "already here")
    assert printed == [
        landed["premises"],
        landed["address"],
        f"issued {TODAY.isoformat()}",
        f"to be put right by {landed['deadline']}",
    ]
    (here,) = json.loads(typed(data, "paper", "scans", folder / "a.jpg", "--json").out)
    assert here == landed | {"outcome": "already_here"}, "as much is said of it as before"
    assert (here["kind"], len(here["check"]), len(here["lines"])) == ("notice", 5, 1)
    picture(issued.pdf, 0).crop((0, 400, 800, 1200)).save(folder / "c.png")
    told = ("paper", "scans", folder / "c.png", "--paper", issued.number, "--as", "refused")
    assert "two witnesses" in typed(data, *told).out
    named = typed(data, *told, "--witness", "何平", "--witness", "吴芳")
    assert named.code == 0
    assert named.out.startswith(f"c.png\t{issued.number}\tSignature refused\t")
    back = typed(data, "paper", "scans", folder / "a.jpg", "--take-back", "wrong paper")
    assert (back.code, back.out) == (0, "Taken back: a.jpg\n")
    assert (
        "filed with no paper"
        in typed(data, "paper", "scans", folder / "a.jpg", "--take-back", "wrong paper").err
    )
    once_more = typed(data, "paper", "scans", folder / "a.jpg", "--json")
    assert json.loads(once_more.out)[0]["outcome"] == "filed"
    assert typed(data, "check").code == 0


def test_a_draw_is_the_same_for_the_same_seed_and_written_as_a_list(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with closing(a_street(data)) as store:
        for number in range(8):
            a_premises(store, f"第{number}旅社", key_unit=number == 5)
        a_sweep(store)
    words = ("draw", "-n", "3", "--seed", "20261126", "--community", "滨江社区", "--json")
    first, again = (json.loads(typed(data, *words).out) for _ in range(2))
    assert first["drawn"] == again["drawn"]
    assert [each["premises"] for each in first["must"]] == ["第5旅社"]
    assert (len(first["drawn"]), first["lot"]) == (3, 7)
    for name in ("抽查.pdf", "抽查.xlsx"):
        done = typed(data, "draw", "-n", "3", "--seed", "20261126", "-o", tmp_path / name)
        assert (done.code, (tmp_path / name).stat().st_size > 1000) == (0, True)
        assert first["drawn"][0]["premises"] in done.out
    assert typed(data, "draw", "-n", "3", "--category", "学校").code == 1
    assert typed(data, "draw", "-n", "0").code == 1
    assert typed(data, "draw", "--must", "无此店").code == 1


def test_many_notices_are_one_pdf_with_a_list_on_top_or_a_sentence(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "全部.pdf"
    with closing(a_street(data)) as store:
        issued = []
        for number in (48, 12):
            place = a_premises(store, f"{number}号旅社", address=f"临江路{number}号")
            visit = a_finished_visit(store, place, a_hazard()).inspection_id
            issued.append(issue_notice(store, visit, by="陈丽", today=TODAY, render=notice_pdf))
    done = typed(data, "paper", "notice", "--state", "unserved", "-o", out)
    assert (done.code, "Notices in it: 2" in done.out) == (0, True)
    pages = texts(out.read_bytes())
    assert "12号旅社" in pages[0]
    first, second = (next(n for n, page in enumerate(pages[1:]) if f"{address}号旅社" in page)
                     for address in (12, 48))  # fmt: skip
    assert first < second
    both = typed(data, "paper", "notice", *(each.number for each in issued), "-o", out)
    assert (both.code, len(texts(out.read_bytes()))) == (0, len(pages))
    for words, code, said in (
        (("--state", "served"), 1, "No notice is as asked for"),
        (("--due", "2020-01-01"), 1, "No notice is as asked for"),
        (("--community", "无此社"), 1, "No notice is as asked for"),
        (("--state", "lost"), 2, "nothing --state knows"),
        ((), 2, "Name one notice"),
        ((issued[0].number, "无此号"), 1, "no paper 无此号"),
    ):
        refused = typed(data, "paper", "notice", *words, "-o", tmp_path / "x.pdf")
        assert (refused.code, said in refused.err) == (code, True), words
    assert not (tmp_path / "x.pdf").exists()
