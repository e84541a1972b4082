"""What format 5 of bundles has more than format 4 (format.py).

Reports from the public with what became of each, self-checks of premises, scans that were filed
with the wrong paper and taken back with the service they showed, decisions of the weekly review,
and the weeks that were signed. `held_loose` is the rest of the receipt: from which to which number
the sender holds single lines of a stream, beyond what `held` says.
"""

from collections.abc import Mapping

_NEW = "report_step self_check decision decision_step sign_off"
_WHOLE = """
    id: id
    of_id: id?
    counter: number
    laptop: laptop
    at: moment
    by: text 2000
    void_reason: text 16000
    community_id: id"""
_REPORT = f"""{_WHOLE}
    premises_id: id?
    place: text 2000
    received_on: day
    received_at: clock
    way: word report_way
    reporter: text 2000
    phone: text 2000
    what: text 16000
    urgent: flag
    visit_by: day
    answer_by: day
    remarks: text 16000
    photos: array
"""
_REPORT_STEP = """
    id: id
    report_id: id
    counter: number
    laptop: laptop
    at: moment
    by: text 2000
    kind: word report_step
    on: day
    inspection_id: id?
    hazard_id: id?
    undoes: id?
    way: word? report_way
    who: text 2000
    text: text 16000
    visit_by: day?
    answer_by: day?
"""
_SELF_CHECK = f"""{_WHOLE}
    premises_id: id
    sweep_id: id?
    handed_on: day?
    handed_by: text 2000
    handed_to: text 2000
    filled_on: day?
    checklist: text
    answers: array
    person: text 2000
    phone: text 2000
    remarks: text 16000
"""
_OWNED = ("outreach_id: id?", "outreach_id: id?\nreport_id: id?")
_REVIEW = _WHOLE.replace("community_id: id", "community_id: id?")
_DECISION = f"""{_REVIEW}
    week: text 8
    point: word point
    hazard_id: id?
    premises_id: id?
    what: text 16000
    who: text 2000
    due_on: day
"""
_DECISION_STEP = """
    id: id
    decision_id: id
    counter: number
    laptop: laptop
    at: moment
    by: text 2000
    done: flag
    on: day
    note: text 16000
"""
_SIGN_OFF = f"""{_REVIEW}
    week: text 8
    starts: day
    ends: day
    data_at: moment
    leader: text 2000
    figures: object
    records: object
    decisions: array
"""


def words_of_5(before: Mapping[str, str]) -> dict[str, str]:
    """Return the words of format 5; `carried` are its registers and facts, parents first."""
    return {
        "carried": before["record"]
        .replace("outreach", "outreach report")
        .replace("draw", f"draw {_NEW}"),
        "move": f"{before['step']} taken_back",
        "issue": f"{before['sheet']} report",
        "shot": f"{before['picture']} report",
        "report_way": "phone visit letter online hotline other",
        "point": "overdue due new_serious no_access covered repeats clashes photos without_drill "
        "silent other",
        "report_step": "visited found passed_on answered closed reopened taken_back",
    }


def since_5(before: Mapping[str, str]) -> dict[str, str]:
    """Return the tables format 5 has otherwise than the ones before it, or not before."""
    return {
        "entry": before["entry"].replace("word record", "word carried"),
        "step": before["step"]
        .replace("word step", "word move")
        .replace("details: object", "undoes: id?\n        details: object"),
        "paper": before["paper"].replace("word sheet", "word issue").replace(*_OWNED),
        "photo": before["photo"].replace("word picture", "word shot").replace(*_OWNED),
        "returned": f"{before['returned'].rstrip()}\ntakes_back: id?",
        "report": _REPORT,
        "report_step": _REPORT_STEP,
        "self_check": _SELF_CHECK,
        "decision": _DECISION,
        "decision_step": _DECISION_STEP,
        "sign_off": _SIGN_OFF,
        "held_loose": "stream_id: number\nfirst: number\nlast: number",
    }
