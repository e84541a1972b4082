"""What somebody may do to a bundle: bytes spoiled, rows forged, and all of it sealed again."""

import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

from firesweep.model.logs.occasion import OccasionKind
from firesweep.model.logs.report import ReportStepKind
from firesweep.model.vocabulary import Return
from firesweep.store.bundle.file import PAGE, seal
from firesweep.store.bundle.format import FORMAT
from firesweep.store.database import Store
from firesweep.store.own_key import own_key
from firesweep.store.registers import write_setting
from firesweep.store.signatures import BUNDLE
from tests.bundle.laptops import edited, sent
from tests.bundle.street import (
    a_paper,
    a_photo,
    came_back,
    carried_out,
    checked_itself,
    decided,
    drew,
    found_at_a_drill,
    handed_out,
    held,
    kept_photo,
    reported,
    served_wrongly,
    signed_off,
    step_taken,
)
from tests.factory import a_finished_visit, a_hazard, a_premises, a_sweep, a_team

FORGERIES = {
    "an edit to nothing": "UPDATE entry SET table_name = 'team', field = 'members', new = NULL "
    "WHERE field IS NOT NULL",
    "a trigger": "CREATE TRIGGER evil AFTER INSERT ON entry BEGIN DELETE FROM entry; END",
    "a view": "CREATE VIEW evil AS SELECT 1",
    "a virtual table": "CREATE VIRTUAL TABLE evil USING fts5(a)",
    "a table too many": "CREATE TABLE evil(a)",
    "an index too many": "CREATE INDEX evil ON entry(at)",
    "a column too many": "ALTER TABLE photo ADD COLUMN evil TEXT",
    "a table spliced": "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema "
    "WHERE name = 'step') WHERE name = 'hazard'",
    "an over-long name": "UPDATE premises SET name = printf('%.*c', 2000000, 'x')",
    "a blob for a text": "UPDATE premises SET name = CAST(x'ff00' AS TEXT)",
    "a text with a NUL": "UPDATE premises SET name = 'a' || char(0) || 'b'",
    "no UTF-8": "UPDATE inspection SET remarks = CAST(x'c328' AS TEXT)",
    "a word nobody knows": "UPDATE hazard SET severity = 'awful'",
    "an id that is none": "UPDATE premises SET id = 'x' WHERE id = (SELECT min(id) FROM premises)",
    "a category that is none": "UPDATE premises SET categories = 'HST,XXX'",
    "a day that is none": "UPDATE inspection SET visited_on = 'tomorrow'",
    "a counter of 2³¹": "UPDATE entry SET counter = 2147483648 + number",
    "a counter beyond all": "UPDATE entry SET counter = 9223372036854775807 - 100 + number",
    "a counter backwards": "UPDATE entry SET counter = 1000 - number",
    "a negative number": "UPDATE entry SET number = -number",
    "a line left out": "DELETE FROM entry WHERE number = 2",
    "a row left out": "DELETE FROM hazard",
    "a row nobody wrote": "INSERT INTO community VALUES (lower(hex(randomblob(4))) || "
    "'-0000-0000-0000-000000000000', '假社区', 9)",
    "a stream cut": "UPDATE stream SET highest = highest + 1",
    "a fact edited": "UPDATE entry SET table_name = 'hazard' WHERE field = 'phone'",
    "a field nobody knows": "UPDATE entry SET field = 'evil' WHERE field = 'phone'",
    "an id edited": "UPDATE entry SET field = 'id' WHERE field = 'phone'",
    "a text for a number": "UPDATE entry SET new = '\"wide\"' WHERE field = 'area'",
    "a number for a text": "UPDATE entry SET new = '7' WHERE field = 'phone'",
    "JSON that is none": "UPDATE entry SET new = '{' WHERE field = 'phone'",
    "a list for an object": "UPDATE inspection SET unit = '[]'",
    "an answer nobody gives": "UPDATE inspection SET answers = replace(answers, '\"ok\"', '\"x\"')",
    "a name turned": "UPDATE premises SET address = '临江路49号'",
    "a fact said otherwise": "UPDATE hazard SET description = '已整改'",
    "an answer turned": "UPDATE inspection SET answers = "
    "replace(answers, '\"ok\"', '\"not_applicable\"')",
    "a member without a name": "UPDATE team SET members = '[{}]'",
    "a sweep without communities": "UPDATE sweep SET communities = '[1]'",
    "an edit that saw itself": "INSERT INTO seen SELECT stream_id, number, stream_id, number "
    "FROM entry WHERE field = 'phone'",
    "a row from nowhere": "UPDATE hazard SET premises_id = '00000000-0000-0000-0000-000000000000'",
    "no first page": "DELETE FROM manifest",
    "false counts": "UPDATE manifest SET counts = '{}'",
    "a photo of another name": "UPDATE photo_file SET sha256 = printf('%064d', 0) "
    "WHERE sha256 = (SELECT min(sha256) FROM photo_file)",
    "a bomb": "UPDATE photo_file SET width = 20000, height = 20000",
    "a photo that is none": "UPDATE photo_file SET jpeg = x'00'",
    "a small picture that ends too soon": "UPDATE photo_file "
    "SET thumbnail = substr(thumbnail, 1, length(thumbnail) - 2)",
    "a small picture of another shape": "UPDATE photo_file "
    "SET thumbnail = x'FFD8FFC0000B08000600100101110000FFD9'",
    "a drill said otherwise": "UPDATE drill SET scenario = '无'",
    "a drill of no day": "UPDATE drill SET held_on = 'soon'",
    "a drill of another line": "UPDATE drill SET counter = counter + 1",
    "a drill that corrects itself": "UPDATE drill SET of_id = id",
    "a drill without its photos": "UPDATE drill SET photos = '{}'",
    "an outreach event of no kind": "UPDATE outreach SET kind = 'concert'",
    "an outreach event on no topic": "UPDATE outreach SET topics = '[\"weather\"]'",
    "an outreach event of another laptop": "UPDATE outreach SET laptop = 'A'",
    "a scan of no paper": "UPDATE returned SET paper_id = '00000000-0000-0000-0000-000000000000'",
    "a paper taken in no way": "UPDATE returned SET way = 'thrown'",
    "witnesses that are none": "UPDATE returned SET details = '{\"witnesses\": 2}'",
    "a witness without a name": "UPDATE returned SET details = '{\"witnesses\": [1]}'",
    "a note that is none": "UPDATE returned SET details = '{\"note\": {}}'",
    "a paper about nothing": "UPDATE paper SET premises_id = NULL, drill_id = NULL",
    "a photo about nothing": "UPDATE photo SET premises_id = NULL, drill_id = NULL, "
    "outreach_id = NULL, report_id = NULL",
    "a service taken back by none": "UPDATE step SET undoes = NULL WHERE kind = 'taken_back'",
    "a step that takes back another": "UPDATE step SET undoes = (SELECT id FROM step "
    "WHERE kind = 'noticed' LIMIT 1) WHERE kind = 'taken_back'",
    "a draw from no sweep": "UPDATE draw SET sweep_id = '00000000-0000-0000-0000-000000000000'",
    "a draw of no day": "UPDATE draw SET drawn_on = 'soon'",
    "a draw of numbers": "UPDATE draw SET drawn = '[1]'",
    "a draw said otherwise": "UPDATE draw SET seed = seed || '0'",
    "a lot that is no hash": "UPDATE draw SET lot_sha256 = 'x'",
    "a lot of no community": "UPDATE draw SET scope = '{\"community\": [1]}'",
    "a lot of visits": 'UPDATE draw SET scope = \'{"unvisited": "yes"}\'',
    "a report nobody knows how": "UPDATE report SET way = 'pigeon'",
    "a report of no day": "UPDATE report SET answer_by = 'soon'",
    "a report said otherwise": "UPDATE report SET what = '无'",
    "a report of another line": "UPDATE report SET counter = counter + 1",
    "a step that is none": "UPDATE report_step SET kind = 'forgotten'",
    "a step of no report": "UPDATE report_step SET report_id = "
    "'00000000-0000-0000-0000-000000000000'",
    "a step that takes itself back": "UPDATE report_step SET undoes = id",
    "a correction of itself": "UPDATE self_check SET of_id = id",
    "a sheet neither out nor back": "UPDATE self_check SET handed_on = NULL, filled_on = NULL",
    "photos that are none": "UPDATE report SET photos = '[1]'",
    "a tick nobody makes": "UPDATE self_check SET answers = replace(answers, '\"ok\"', '\"x\"')",
    "a tick without its item": 'UPDATE self_check SET answers = \'[{"answer": "ok"}]\'',
    "a decision nobody asked for": "UPDATE decision SET point = 'weather'",
    "a decision of no day": "UPDATE decision SET due_on = 'soon'",
    "a decision said otherwise": "UPDATE decision SET who = '无'",
    "a decision carried out in no way": "UPDATE decision_step SET done = 2",
    "what became of no decision": "UPDATE decision_step SET decision_id = "
    "'00000000-0000-0000-0000-000000000000'",
    "a signed week of another line": "UPDATE sign_off SET counter = counter + 1",
    "a signed week without its figures": "UPDATE sign_off SET figures = '[]'",
    "a signed week of no decisions": "UPDATE sign_off SET decisions = '{}'",
    "another street": "UPDATE manifest SET street_id = '00000000-0000-0000-0000-000000000000'",
    "practice": "UPDATE manifest SET practice = 1",
    "a newer format": f"PRAGMA user_version = {FORMAT + 1}",
    "another program's file": "PRAGMA application_id = 1",
}

OF_ROWS = {
    "a blob for a text", "a text with a NUL", "no UTF-8", "a list for an object",
    "an answer nobody gives", "a name turned", "a fact said otherwise", "an answer turned",
    "a member without a name", "a sweep without communities", "a photo of another name", "a bomb",
    "a photo that is none", "a small picture that ends too soon",
    "a small picture of another shape", "a drill said otherwise", "a drill without its photos",
    "an outreach event on no topic", "witnesses that are none", "a witness without a name",
    "a note that is none", "a draw said otherwise", "a draw of numbers", "a lot of no community",
    "a lot of visits", "a report said otherwise", "photos that are none", "a tick nobody makes",
    "a tick without its item", "a decision said otherwise", "a signed week of no decisions",
    "a signed week without its figures",
}  # fmt: skip
"""What only reading every row and photo brings to light."""


Spoil = Callable[[bytearray, random.Random], None]


def flip(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def cut(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


def swap(content: bytearray, chance: random.Random) -> None:
    pages = len(content) // PAGE
    one, other = (chance.randrange(pages) * PAGE for _ in range(2))
    kept = content[one : one + PAGE]
    content[one : one + PAGE] = content[other : other + PAGE]
    content[other : other + PAGE] = kept


def blank(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content))
    content[at : at + 4096] = bytes(len(content[at : at + 4096]))


SPOILS = (flip, cut, swap, blank)


def write_a_bundle(laptop: Store) -> None:
    """A bundle with every kind of row."""
    premises_id = a_premises(laptop)
    everything_about(laptop, premises_id)
    a_team(laptop)
    a_sweep(laptop)
    edited(laptop, premises_id, phone="1", area=12.5, key_unit=True)
    with laptop.write("陈丽") as change:
        write_setting(change, "paper.issuer", "临江街道办事处")
    a_premises(laptop, "鑫达网吧")
    drew(laptop, "20261124")
    signed_off(laptop)
    sent(laptop)


def everything_about(store: Store, premises_id: str) -> None:
    """Every kind of fact about one premises."""
    a_finished_visit(store, premises_id, a_hazard(no_photo_reason="光线太暗"))
    a_photo(store, premises_id)
    for kind in OccasionKind:
        held(store, kind, premises_id)
    found_at_a_drill(store, premises_id)
    a_paper(store, premises_id)
    with store.read() as connection:
        paper_id = connection.exec_driver_sql("SELECT min(id) FROM paper").scalar_one()
    came_back(store, paper_id, Return.SIGNED)
    served_wrongly(store, premises_id)
    report_id = reported(store, premises_id, shown=[kept_photo(store)])
    step_taken(store, report_id, ReportStepKind.VISITED)
    handed_out(store, premises_id)
    checked_itself(store, premises_id, "ok")
    carried_out(store, decided(store, premises_id))


def sealed_again(path: Path, by: str = "B") -> None:
    """What somebody can do who knows how bundles are made, and sits at a laptop."""
    own = own_key(path.parent.parent / by)
    seal(path, lambda hashed: own.sign(BUNDLE + hashed), lambda done, total: None)


def forged(path: Path, *statements: str, by: str = "B") -> None:
    """The bundle changed by SQL and sealed again; checks of the schema are not asked."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute("PRAGMA writable_schema = ON")
    for statement in statements:
        connection.execute(statement)
    connection.close()
    sealed_again(path, by)
