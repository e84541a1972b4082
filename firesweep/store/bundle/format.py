"""The formats of a bundle: every table of the file, every column, what each value may be.

Frozen: a bundle written once stays readable for ever, so no format here changes; what is new
comes as a further one beside them. Format 2 adds the office's words on the keys of laptops, format
3 what a duplicate was merged into and which laptop is in charge of a premises or a beat, format 4
drills and outreach events with what belongs to them, what the sender holds apart from what it
carries, and single lines of streams it does not carry, format 5 reports from the public,
self-checks, decisions and signed weeks, services that are taken back, and which single lines the
sender holds. The checks stand in the file's own schema, so that no bundle is written that breaks
them, and are asked again of every bundle that is read. Words are those of model/vocabulary.py.
"""

from collections.abc import Mapping
from functools import reduce
from operator import or_

from firesweep.store.bundle.format_4 import since_4, words_of_4
from firesweep.store.bundle.format_5 import since_5, words_of_5

APPLICATION_ID = 0x4653424E
"""FSBN"""
FORMAT = 5
"""What is written; every one before it is read."""
MOST_TEXT = 1_000_000
"""Bytes of the longest text or JSON a row may hold."""


WORDS = {
    "post": "deputy_section_leader community_director beat_officer beat_cadre community_cadre "
    "grid_worker street_cadre other",
    "status": "registered suspended closed_down merged",
    "outcome": "inspected no_access",
    "no_access": "closed nobody refused moved not_found",
    "severity": "general serious major",
    "handling": "on_the_spot notice referral",
    "step": "fixed_on_the_spot noticed served reported_fixed extended reinspected_pass "
    "reinspected_partly reinspected_fail referred answered listed closed reopened voided",
    "paper": "notice order register extension reinspection referral",
    "photo": "premises hazard after signed_paper still_wrong from_premises",
    "script": "en zh_CN zh_TW",
    "table": "setting community beat person team sweep premises inspection hazard step paper photo",
    "photos": "all none some",
    "key": "given known withdrawn",
}
WORDS["row"] = f"{WORDS['table']} laptop_key"
"""Registers and facts of format 2, parents before children; `table` has those of format 1."""
WORDS |= words_of_4(WORDS)
WORDS |= words_of_5(WORDS)

_MANIFEST = """
id: one
street_id: id
street: text 400
laptop: laptop
office: laptop
recipient: text 3
number: number
made_at: moment
by: text 2000
practice: flag
program: text 40
photos: word photos
counts: object
key: text 64
"""

_LISTS = {
    "manifest": _MANIFEST,
    "stream": "id: number\nlaptop: laptop\ncommunity_id: text 36\nbase: number\nhighest: number",
    "entry": """
        stream_id: number
        number: number
        counter: number
        at: moment
        by: text 2000
        table_name: word table
        row_id: text 100
        field: text? 40
        old: json?
        new: json?
    """,
    "seen": "stream_id: number\nnumber: number\nseen_stream_id: number\nseen_number: number",
    "lacking": "sha256: sha",
    "setting": "id: text 100\nvalue: json?",
    "community": "id: id\nname: text\nposition: number",
    "beat": "id: id\ncommunity_id: id\nname: text",
    "person": "id: id\nname: text\npost: word post\nphone: text\ncommunity_id: id?\nactive: flag",
    "team": "id: id\ncommunity_id: id\nname: text\nmembers: array\nactive: flag",
    "sweep": """
        id: id
        name: text
        reason: text
        starts: day
        ends: day
        communities: array
        categories: categories
        teams: object
        checklist: text
        closed: flag
    """,
    "premises": """
        id: id
        name: text 800
        categories: categories
        community_id: id
        beat_id: id?
        parent_id: id?
        address: text 2000
        contact: text 2000
        phone: text 2000
        responsible_person: text 2000
        area: real?
        floors: number?
        credit_code: text 160
        source_code: text 320
        remarks: text 16000
        key_unit: flag
        high_rise: flag
        people_sleep: flag
        gas: flag
        nine_small: flag
        combined_use: flag
        vulnerable: flag
        status: word status
        status_reason: text 2000
    """,
    "inspection": """
        id: id
        premises_id: id
        community_id: id
        sweep_id: id?
        visited_on: day
        started_at: moment
        finished_at: moment
        outcome: word outcome
        no_access: word? no_access
        no_access_note: text
        next_visit: text? 40
        checklist: text
        answers: array
        people: array
        unit: object
        remarks: text
    """,
    "hazard": """
        id: id
        inspection_id: id
        premises_id: id
        community_id: id
        found_on: day
        code: text? 100
        description: text
        place: text
        measure: text
        basis: array
        severity: word severity
        handling: word handling
        refer: text
        deadline: day?
    """,
    "step": """
        id: id
        hazard_id: id
        kind: word step
        on: day
        at: moment
        by: text 2000
        counter: number
        laptop: laptop
        deadline: day?
        old_deadline: day?
        paper_id: id?
        inspection_id: id?
        details: object
    """,
    "paper": """
        id: id
        kind: word paper
        number: text 400
        premises_id: id
        community_id: id
        inspection_id: id?
        issued_on: day
        issued_at: moment
        by: text 2000
        deadline: day?
        check_code: text 40
        script: word script
        content: object
        pdf_sha256: sha
    """,
    "photo": """
        id: id
        premises_id: id
        inspection_id: id?
        hazard_id: id?
        role: word photo
        sha256: sha
        original_sha256: sha
        taken_at: text? 40
        latitude: real?
        longitude: real?
        name: text
        code: text? 100
    """,
    "photo_file": """
        sha256: sha
        original_sha256: sha
        width: pixels
        height: pixels
        thumbnail: blob 200000
        jpeg: blob 50000000
    """,
    "paper_file": "sha256: sha\npdf: blob 50000000",
}


def _columns(lines: str) -> dict[str, str]:
    pairs = (line.strip().partition(": ") for line in lines.strip().splitlines())
    return {name: kind for name, _, kind in pairs}


_SINCE_2 = {
    "manifest": f"{_MANIFEST.strip()}\nage: age",
    "entry": _LISTS["entry"].replace("word table", "word row"),
    "laptop_key": """
        id: id
        laptop: laptop
        kind: word key
        serial: number
        key: key
        age: age
        at: moment
        by: text 2000
        note: text 2000
        signature: signature
    """,
}
_SINCE_3 = {
    "beat": f"{_LISTS['beat']}\nin_charge: holder",
    "premises": f"{_LISTS['premises'].rstrip()}\nmerged_into: id?\nin_charge: holder",
}
_SINCE_4 = since_4(_LISTS)
_GROWN: tuple[dict[str, str], ...] = ({}, _SINCE_2, _SINCE_3, _SINCE_4, since_5(_LISTS | _SINCE_4))
"""What each format has otherwise than the one before it."""
Layout = Mapping[str, Mapping[str, str]]
"""Table → column → kind, in the order of the file."""
LAYOUTS: Mapping[int, Layout] = {
    number: {name: _columns(text) for name, text in reduce(or_, _GROWN[:number], _LISTS).items()}
    for number in range(1, FORMAT + 1)
}
TABLES = LAYOUTS[FORMAT]
ROWS = {
    number: tuple(WORDS[kinds].split())
    for number, kinds in enumerate(("table", "row", "row", "record", "carried"), 1)
}
"""Per format the registers and facts, parents before children."""
KEYS = {
    "entry": "stream_id, number",
    "seen": "stream_id, number, seen_stream_id, seen_number",
    "held": "stream_id",
    "held_loose": "stream_id, first",
    "loose": "stream_id, number",
    "lacking": "sha256",
    "photo_file": "sha256",
    "paper_file": "sha256",
}
