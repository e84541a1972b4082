"""What format 4 of bundles has more than format 3 (format.py).

Drills, outreach events, and papers that came back, draws by lot.

A hazard may be found at a drill; a photo or a paper may be of a drill or an outreach event, and
then of no premises. `held` is the receipt: how far the sender has come in every stream, whether it
carries it or only names it. `loose` marks single lines that are meant for a reader their stream
does not go to; they may lie outside what is carried of it.
"""

from collections.abc import Mapping

_OCCASION = """
    id: id
    of_id: id?
    counter: number
    laptop: laptop
    at: moment
    by: text 2000
    void_reason: text 16000
    community_id: id
    premises_id: id?
    place: text 2000
    sweep_id: id?
    held_on: day
    sign_in: number?
    remarks: text 16000
    photos: array"""
_LOGS = {
    "drill": f"""{_OCCASION}
        scenario: text 2000
        commander: text 2000
        organiser: text 2000
        observer: text 2000
        alarm: clock
        cleared: clock
        assembled: clock
        head_count: number?
        assembly_point: text 2000
        equipment: text 2000
        departments: text 2000
        faults: text 16000
        improvement: text 16000
        improver: text 2000
        improve_by: day?
    """,
    "outreach": f"""{_OCCASION}
        kind: word outreach
        starts: clock
        ends: clock
        topics: array
        theme: text 2000
        audiences: array
        teacher: text 2000
        quantity: number?
        material: text 2000
        reached: number?
        content: text 16000
        outcome: text 16000
    """,
}
_DRAW = """
    id: id
    sweep_id: id
    drawn_on: day
    seed: text 240
    count: number
    lot: number
    lot_sha256: sha
    scope: object
    must: array
    drawn: array
    counter: number
    laptop: laptop
    at: moment
    by: text 2000
"""
_RETURNED = """
    id: id
    community_id: id
    premises_id: id?
    paper_id: id?
    photo_id: id?
    kind: text 160
    reference: text 400
    code: text 1600
    way: word? return
    on: day?
    counter: number
    laptop: laptop
    at: moment
    by: text 2000
    details: object
"""
_OWNERS = "premises_id: id?\ndrill_id: id?\noutreach_id: id?"


def words_of_4(before: Mapping[str, str]) -> dict[str, str]:
    """Return the words of format 4; `record` are its registers and facts, parents first."""
    return {
        "record": before["row"]
        .replace("hazard", "drill outreach hazard")
        .replace("photo", "photo returned draw"),
        "return": "signed refused left posted",
        "sheet": f"{before['paper']} drill outreach",
        "picture": f"{before['photo']} drill outreach",
        "outreach": "training banner slogan special_issue leaflet household_visit",
        "topic": "law everyday equipment escape",
        "audience": "company_heads employees residents",
    }


def since_4(before: Mapping[str, str]) -> dict[str, str]:
    """Return the tables format 4 has otherwise than the ones before it, or not before."""
    entry, hazard, paper, photo = (before[n] for n in ("entry", "hazard", "paper", "photo"))
    return {
        "entry": entry.replace("word table", "word record"),
        "hazard": hazard.replace("inspection_id: id", "inspection_id: id?\ndrill_id: id?"),
        "paper": paper.replace("word paper", "word sheet").replace("premises_id: id", _OWNERS),
        "photo": photo.replace("word photo", "word picture").replace("premises_id: id", _OWNERS),
        **_LOGS,
        "held": "stream_id: number\nhighest: number",
        "loose": "stream_id: number\nnumber: number",
        "returned": _RETURNED,
        "draw": _DRAW,
    }
