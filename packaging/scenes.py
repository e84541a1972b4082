"""What there is to see: every place by itself, then each panel, dialog and sheet over it.

A scene is a name and what a person does to get there, one act at a time; the picture is taken
when the window has come to rest after the last. Places need no scene of their own.
"""

from __future__ import annotations

from acts import (
    about_hazard,
    deed,
    enter_check,
    finish,
    first_start,
    hand_out,
    inspect,
    lock,
    look_at_a_list,
    look_closely,
    no_access,
    open_form,
    open_premises,
    papers_come,
    resume,
    show_paper,
    stand_on_hazard,
    stand_on_wish,
    write_street,
)
from bundle_acts import bundles_come, drop_them, open_clash, show_laptops
from moves import answers, click, finder, go_on, key, of_screen, press
from scene import Scene, scene
from weekly import WEEKLY

from firesweep import app
from firesweep.ui.office.deeds import Deed


def every_scene() -> list[Scene]:
    """All places there are, then the scenes whose place there is."""
    places = [place.name for place in app.places()]
    plain = [scene(name, name) for name in places if name not in AT_THE_DOOR]
    return [*plain, *(found for found in SCENES if found.place in places)]


AT_THE_DOOR = frozenset({"inspection"})
"""Places that are about one premises and show nothing by themselves."""

PAGES = ("teams", "areas", "paper", "referral", "review", "holidays", "phone", "backup", "display")

SCENES = [
    scene("premises-open", "premises", open_premises(open_hazards=True)),
    scene("premises-chosen", "premises", press("Home"), *[press("Shift+Down")] * 4),
    scene("premises-search", "premises", key("Ctrl+F"), lambda stage: stage.type("fljb")),
    Scene("inspection", "inspection", (inspect, *answers("1", "1", "3"))),
    Scene("hazard-card", "inspection", (inspect, press("2"))),
    Scene("hazard-before", "inspection", (resume, stand_on_hazard, key("H"))),
    Scene("item-photo", "inspection", (inspect, press("A"), stand_on_wish)),
    Scene("not-seen", "inspection", (inspect, press("4"))),
    scene("finishing", "premises", finish),
    scene("signing", "premises", finish, go_on("sign_all_on_screen")),
    scene("finished", "premises", lock),
    scene("no-access", "premises", no_access, press("1")),
    scene("import-preview", "import", look_at_a_list),
    *WEEKLY,
    scene("sweep-plan", "sweep", click("edit")),
    scene("notice-preview", "rectification", show_paper),
    scene("form-preview", "premises", open_form),
    scene("scans", "rectification", papers_come),
    scene("scans-beside", "rectification", papers_come, look_closely),
    scene("further-draft", "rectification", deed(Deed.AGAIN), go_on("submit")),
    scene("history", "rectification", about_hazard("show_history")),
    scene("life", "rectification", about_hazard("show_help")),
    *(scene(f"hazard-{each.name.lower()}", "rectification", deed(each)) for each in Deed),
    *(scene(f"settings-{page}", "settings", page=page) for page in PAGES),
    Scene("bundles-look", "bundles", (bundles_come, drop_them)),
    Scene("bundles-clash", "bundles", (bundles_come, drop_them, key("Ctrl+Return"), open_clash)),
    Scene("bundles-laptops", "bundles", (bundles_come, drop_them, show_laptops)),
    scene("bundles-away", "bundles", view="away"),
    Scene("bundles-new-laptop", "bundles", (bundles_come, drop_them, key("Ctrl+N"))),
    scene("outreach", "drills", kind="outreach"),
    *(
        scene(f"drill-{name}", "drills", of_screen(act), kind="drill")
        for name, act in (("record", "show_one"), ("form", "correct"), ("void", "void"))
    ),
    scene("outreach-form", "drills", of_screen("correct"), kind="outreach"),
    scene("self-check", "premises", open_premises(search="永鑫"), enter_check),
    scene("self-check-handed", "premises", open_premises(search="永鑫"), hand_out),
    scene("drill-fault", "drills", of_screen("correct"), go_on("add_fault"), kind="drill"),
    *(scene(f"report-{act}", "reports", of_screen(act)) for act in ("register", "take_next_step")),
    scene("finder", "rectification", *finder("ljl")),
    scene("keys", "rectification", lambda stage: stage.window.shell.show_keys()),
    Scene("first-start", "settings", (first_start,)),
    Scene("first-start-street", "settings", (first_start, write_street)),
]
