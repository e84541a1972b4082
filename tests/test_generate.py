"""Forms, translations and checklists are compiled when they changed, and only then."""

from pathlib import Path

import generate
import pytest

from firesweep.store.checklists import lists

COMPILED = ("COMPILED_FORMS", "COMPILED_STRINGS", "COMPILED_LISTS", "COMPILED_READINGS")
FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Board</class><widget class="QWidget" name="Board">
<property name="windowTitle"><string>{title}</string></property></widget></ui>
"""
TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="zh_CN"><context><name>{context}</name><message>
<source>Board</source><translation>看板</translation></message></context></TS>
"""


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of one form and two .ts of one language."""
    for name in ("FORMS", "STRINGS", "LISTS", "READINGS", *COMPILED):
        monkeypatch.setattr(generate, name, tmp_path / name)
    (tmp_path / "FORMS").mkdir()
    (tmp_path / "FORMS" / "board.ui").write_text(FORM.format(title="Board"), "utf-8")
    (tmp_path / "STRINGS" / "zh_CN").mkdir(parents=True)
    for room in ("field", "office"):
        ts = tmp_path / "STRINGS" / "zh_CN" / f"{room}.ts"
        ts.write_text(TS.format(context=room), "utf-8")
    return tmp_path


def test_everything_is_compiled_once(workshop: Path) -> None:
    assert sorted(generate.generate()) == ["ui_board.py", "zh_CN.qm"]
    assert generate.generate() == []


def test_a_form_changed_in_designer_is_compiled_again(workshop: Path) -> None:
    generate.generate()
    (workshop / "FORMS" / "board.ui").write_text(FORM.format(title="Sweep board"), "utf-8")
    assert generate.outdated() == ["ui_board.py"]
    assert generate.generate() == ["ui_board.py"]
    compiled = workshop / "COMPILED_FORMS" / "ui_board.py"
    assert "Sweep board" in compiled.read_text("utf-8")


def test_a_compiled_file_without_a_source_goes(workshop: Path) -> None:
    generate.generate()
    (workshop / "FORMS" / "board.ui").unlink()
    assert generate.generate() == ["ui_board.py"]
    assert not (workshop / "COMPILED_FORMS" / "ui_board.py").exists()


def test_a_room_taken_away_compiles_its_language_again(workshop: Path) -> None:
    generate.generate()
    (workshop / "STRINGS" / "zh_CN" / "office.ts").unlink()
    assert generate.generate() == ["zh_CN.qm"]


def test_a_checklist_is_compiled_and_knows_from_what(workshop: Path) -> None:
    source = workshop / "LISTS" / "2026-12.yaml"
    source.parent.mkdir()
    source.write_text("areas:\n- {code: gas, zh_hans: 燃气}\n", "utf-8")
    assert "2026-12.json" in generate.generate()
    assert lists(source, workshop / "COMPILED_LISTS") == {
        "areas": [{"code": "gas", "zh_hans": "燃气"}]
    }
    source.unlink()
    assert generate.generate() == ["2026-12.json"]


def test_a_broken_form_is_named(workshop: Path) -> None:
    (workshop / "FORMS" / "board.ui").write_text("<ui>", "utf-8")
    with pytest.raises(SystemExit, match=r"board\.ui cannot be compiled"):
        generate.generate()


def test_nothing_is_left_beside_what_was_compiled(workshop: Path) -> None:
    generate.generate()
    names = {path.name for path in (workshop / "COMPILED_FORMS").iterdir()}
    assert names == {"__init__.py", "ui_board.py", generate.STAMPS}


def test_a_compiled_form_imports_only_what_it_uses(workshop: Path) -> None:
    generate.generate()
    compiled = (workshop / "COMPILED_FORMS" / "ui_board.py").read_text("utf-8")
    assert "QConicalGradient" not in compiled
    assert "QCoreApplication" in compiled
