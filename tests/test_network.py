"""The whole program at work makes no network call: command line, practice store, every place."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DAY = """
import sys
calls = []
def watch(event, details):
    if event.split(".")[0] in {"socket", "urllib", "ftplib", "http", "smtplib", "telnetlib"}:
        calls.append(f"{event} {details}")
sys.addaudithook(watch)

from contextlib import closing
from pathlib import Path
from firesweep import app
from firesweep.cli import main as cli
from firesweep.store.database import open_store
from PySide6.QtWidgets import QApplication

data, rows, stick = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
joined, copy = stick / "B", stick / "copy"


def say(*words, into=data, code=0):
    asked = ["--data", str(into), *map(str, words)]
    assert cli.run(asked) == code, words
    return tuple(word for word in words if word in NAMES)


from tests.commands import COMMANDS

NAMES = {name for known in COMMANDS for name in known.words}
done = [
    say("version"),
    say("init", "--street", "临江街道", "--code", "A", "--community", "滨江社区", into=copy),
    say("demo", "--build-only"),
    say("premises", "import", rows),
    say("premises", "list", "--search", "ljl"),
    say("premises", "duplicates"),
    say("premises", "merge", "江畔酒楼", "江畔饭店"),
    say("premises", "split", "江畔饭店"),
    say("premises", "handover", "A", "江畔饭店"),
    say("notice", "list"),
    say("notice", "numbers"),
    say("hazard", "list"),
    say("drill", "list"),
    say("outreach", "list"),
    say("review", "--pdf", stick / "周报.pdf", "--xlsx", stick / "周报.xlsx"),
    say("score", "list"),
    say("score", "weights"),
    say("score", "grades"),
    say("decision", "add", "约谈业主", "--who", "李国平", "--week", "2026-W29"),
    say("decision", "list"),
    say("sign-off", "sign", "2026-W30", "王志强"),
    say("sign-off", "list"),
    say("sign-off", "take-back", "2026-W30", "数字有误"),
    say("score", "veto", "滨江社区", "亡人火灾"),
    say("report", "add", "楼道充电", "--place", "三号楼", "--community", "滨江社区"),
    say("report", "list"),
    say("self-check", "hand-out", "--community", "滨江社区", "--by", "陈丽"),
    say("self-check", "list"),
    say("hazard", "calendar", "-o", stick / "期限.ics"),
    say("bundle", "send", stick, "--to", "Z", "--full"),
    say("bundle", "invite", "Y", copy, into=copy),
    say("bundle", "assign", "Y", "none", into=copy),
    say("bundle", "here"),
    say("bundle", "status"),
    say("bundle", "unsent"),
    say("store", "aside"),
    say("store", "digest"),
    say("check"),
    say("backup", stick),
]
bundle = next(stick.glob("*.fsb"))
first = next(copy.glob("*.fsb"))
with closing(open_store(data)) as store, store.read() as connection:
    number, check = connection.exec_driver_sql("SELECT number, check_code FROM paper").first()
    decided = connection.exec_driver_sql("SELECT id FROM decision LIMIT 1").scalar_one()
    on_the_spot = connection.exec_driver_sql(
        "SELECT id FROM hazard WHERE handling = 'on_the_spot' LIMIT 1"
    ).scalar_one()
    shut = connection.exec_driver_sql(
        "SELECT premises_id FROM inspection WHERE outcome = 'no_access' LIMIT 1"
    ).scalar_one()
    extended, referred, reinspected = (
        connection.exec_driver_sql(
            "SELECT hazard_id FROM step WHERE kind = ? LIMIT 1", (kind,)
        ).scalar_one()
        for kind in ("extended", "referred", "reinspected_pass")
    )
    drill, event, told = (
        connection.exec_driver_sql(f"SELECT id FROM {log} WHERE of_id IS NULL LIMIT 1").scalar_one()
        for log in ("drill", "outreach", "report")
    )
done += [
    say("notice", "pdf", number, "-o", stick / "通知书.pdf"),
    say("paper", "notice", number, "-o", stick / "通知书.pdf"),
    say("paper", "verify", number, "--check", check),
    say("paper", "photos", number, "-o", stick / "补附照片.pdf", code=1),
    say("paper", "scans", stick / "通知书.pdf"),
    say("decision", "correct", decided, "--who", "李国平"),
    say("decision", "done", decided),
    say("decision", "withdraw", decided, "重复"),
    say("draw", "-n", "3", "--seed", "7", "-o", stick / "抽查.pdf"),
    say("paper", "order", on_the_spot, "-o", stick / "当场.pdf"),
    say("paper", "extension", extended, "-o", stick / "延期.pdf"),
    say("paper", "reinspection", reinspected, "-o", stick / "复查.pdf"),
    say("paper", "referral", referred, "-o", stick / "移送.pdf"),
    say("paper", "drill", drill, "-o", stick / "演练.pdf"),
    say("paper", "outreach", event, "-o", stick / "宣传.pdf"),
    say("paper", "report", told, "-o", stick / "登记表.pdf"),
    say("paper", "closing", on_the_spot, "-o", stick / "销号.pdf"),
    say("paper", "slip", shut, "-o", stick / "告知.pdf"),
    say("paper", "checklist", shut, "-o", stick / "检查表.pdf"),
    say("paper", "self-check", shut, "-o", stick / "自查表.pdf"),
    say("paper", "dossier", shut, "-o", stick / "档案.pdf"),
    say("paper", "summary", "-o", stick / "汇总.pdf"),
    say("bundle", "look", bundle),
    say("bundle", "receive", bundle),
    say("bundle", "join", first, into=joined),
    say("bundle", "undo", "1", into=joined),
    say("bundle", "keys"),
    say("restore", next(stick.glob("firesweep-*"))),
]
# They need a key that was refused, or is known: tests/bundle/test_keys.py.
asks = {("bundle", "trust"), ("bundle", "withdraw")}
forgotten = {known.words for known in COMMANDS} - set(done) - asks
assert not forgotten, f"add to this test: {forgotten}"
application = QApplication(["firesweep"])
window = app.Window(application, data, "zh_CN")
window.show()
assert window.worker.wait_idle(60)
for place in app.places():
    if place.listed:
        window.shell.go(place.name)
        assert window.worker.wait_idle(60)
window.end()
print("calls", calls)
"""


def test_a_day_of_the_program_makes_no_network_call(tmp_path: Path, practice_folder: Path) -> None:
    """The practice store is a copy: that building it makes none is seen in tests/practice."""
    rows = tmp_path / "台账.csv"
    rows.write_text("名称,类别,社区\n江畔酒楼,餐饮,滨江社区\n江畔饭店,餐饮,滨江社区\n", "utf-8")
    stick = tmp_path / "U盘"
    stick.mkdir()
    data = shutil.copytree(practice_folder, tmp_path / "data")
    command = [sys.executable, "-c", DAY, *map(str, (data, rows, stick))]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    assert done.stdout.splitlines()[-1:] == ["calls []"], done.stderr
