"""The whole program at work makes no network call: command line, practice store, every place."""

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

from pathlib import Path
from firesweep import app, cli
from PySide6.QtWidgets import QApplication

data, rows = Path(sys.argv[1]), Path(sys.argv[2])
for words in (
    ["demo", "--build-only"],
    ["premises", "import", str(rows)],
    ["premises", "list", "--search", "ljl"],
    ["notice", "list"],
    ["check"],
):
    assert cli.run(["--data", str(data), *words]) == 0, words
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


def test_a_day_of_the_program_makes_no_network_call(tmp_path: Path) -> None:
    rows = tmp_path / "台账.csv"
    rows.write_text("名称,类别,社区\n江畔酒楼,餐饮,滨江社区\n", "utf-8")
    command = [sys.executable, "-c", DAY, str(tmp_path / "data"), str(rows)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    assert done.stdout.splitlines()[-1:] == ["calls []"], done.stderr
