"""What a person reads for every value of the model's lists; one source text for three languages."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from firesweep.ui.words.gaps import WORDS_OF_GAPS
from firesweep.ui.words.logs import WORDS_OF_LOGS
from firesweep.ui.words.marked import QT_TRANSLATE_NOOP
from firesweep.ui.words.review import WORDS_OF_REVIEW

WORDS: dict[str, dict[str, str]] = {
    "Category": {
        "ENT": QT_TRANSLATE_NOOP("Words", "Enterprise"),
        "PUB": QT_TRANSLATE_NOOP("Words", "Public institution"),
        "SCH": QT_TRANSLATE_NOOP("Words", "School"),
        "KDG": QT_TRANSLATE_NOOP("Words", "Kindergarten"),
        "AMU": QT_TRANSLATE_NOOP("Words", "Entertainment venue"),
        "CRD": QT_TRANSLATE_NOOP("Words", "Crowded place"),
        "SHP": QT_TRANSLATE_NOOP("Words", "Shopfront"),
        "HTL": QT_TRANSLATE_NOOP("Words", "Hotel"),
        "RST": QT_TRANSLATE_NOOP("Words", "Restaurant"),
        "HST": QT_TRANSLATE_NOOP("Words", "Hostel"),
        "CON": QT_TRANSLATE_NOOP("Words", "Construction site"),
        "MKT": QT_TRANSLATE_NOOP("Words", "Market"),
        "RES": QT_TRANSLATE_NOOP("Words", "Residential courtyard"),
        "WOD": QT_TRANSLATE_NOOP("Words", "Wooden-house area"),
        "RNT": QT_TRANSLATE_NOOP("Words", "Rental housing"),
    },
    "Flag": {
        "key_unit": QT_TRANSLATE_NOOP("Words", "Key unit"),
        "high_rise": QT_TRANSLATE_NOOP("Words", "High-rise"),
        "people_sleep": QT_TRANSLATE_NOOP("Words", "People sleep here"),
        "gas": QT_TRANSLATE_NOOP("Words", "Gas"),
        "nine_small": QT_TRANSLATE_NOOP("Words", "Nine-small place"),
        "combined_use": QT_TRANSLATE_NOOP("Words", "Combined use"),
        "vulnerable": QT_TRANSLATE_NOOP("Words", "Vulnerable people"),
    },
    "PremisesStatus": {
        "registered": QT_TRANSLATE_NOOP("Words", "In business"),
        "suspended": QT_TRANSLATE_NOOP("Words", "Suspended"),
        "closed_down": QT_TRANSLATE_NOOP("Words", "Closed down"),
        "merged": QT_TRANSLATE_NOOP("Words", "Merged into another"),
    },
    "Why": {
        "code": QT_TRANSLATE_NOOP("Words", "same credit code"),
        "phone": QT_TRANSLATE_NOOP("Words", "same phone"),
        "address": QT_TRANSLATE_NOOP("Words", "same address"),
        "name": QT_TRANSLATE_NOOP("Words", "near-equal name"),
    },
    "NumberState": {
        "issued": QT_TRANSLATE_NOOP("Words", "Issued"),
        "void": QT_TRANSLATE_NOOP("Words", "Void"),
        "left_out": QT_TRANSLATE_NOOP("Words", "Left out"),
        "not_here": QT_TRANSLATE_NOOP("Words", "Not arrived"),
    },
    "Where": {
        "draft": QT_TRANSLATE_NOOP("Words", "draft"),
        "here": QT_TRANSLATE_NOOP("Words", "only here"),
        "on_its_way": QT_TRANSLATE_NOOP("Words", "on its way in bundle {number}"),
        "office": QT_TRANSLATE_NOOP("Words", "at the office"),
    },
    "RowKind": {
        "setting": QT_TRANSLATE_NOOP("Words", "setting"),
        "community": QT_TRANSLATE_NOOP("Words", "community"),
        "beat": QT_TRANSLATE_NOOP("Words", "beat"),
        "person": QT_TRANSLATE_NOOP("Words", "person"),
        "team": QT_TRANSLATE_NOOP("Words", "team"),
        "sweep": QT_TRANSLATE_NOOP("Words", "sweep"),
        "premises": QT_TRANSLATE_NOOP("Words", "premises"),
        "inspection": QT_TRANSLATE_NOOP("Words", "inspection"),
        "hazard": QT_TRANSLATE_NOOP("Words", "hazard"),
        "step": QT_TRANSLATE_NOOP("Words", "step of a hazard"),
        "paper": QT_TRANSLATE_NOOP("Words", "paper"),
        "photo": QT_TRANSLATE_NOOP("Words", "photo"),
        "returned": QT_TRANSLATE_NOOP("Words", "paper that came back"),
        "draw": QT_TRANSLATE_NOOP("Words", "draw by lot"),
        "laptop_key": QT_TRANSLATE_NOOP("Words", "key of a laptop"),
        "drill": QT_TRANSLATE_NOOP("Words", "drill"),
        "outreach": QT_TRANSLATE_NOOP("Words", "outreach event"),
        "report": QT_TRANSLATE_NOOP("Words", "report from the public"),
        "report_step": QT_TRANSLATE_NOOP("Words", "step of a report"),
        "self_check": QT_TRANSLATE_NOOP("Words", "self-check"),
        "decision": QT_TRANSLATE_NOOP("Words", "decision"),
        "decision_step": QT_TRANSLATE_NOOP("Words", "what became of a decision"),
        "sign_off": QT_TRANSLATE_NOOP("Words", "signed week"),
        "entry": QT_TRANSLATE_NOOP("Words", "journal entry"),
        "other": QT_TRANSLATE_NOOP("Words", "table of the file"),
    },
    "Post": {
        "deputy_section_leader": QT_TRANSLATE_NOOP("Words", "Deputy-section-level cadre"),
        "community_director": QT_TRANSLATE_NOOP("Words", "Community director"),
        "beat_officer": QT_TRANSLATE_NOOP("Words", "Beat police officer"),
        "beat_cadre": QT_TRANSLATE_NOOP("Words", "Beat cadre"),
        "community_cadre": QT_TRANSLATE_NOOP("Words", "Community cadre"),
        "grid_worker": QT_TRANSLATE_NOOP("Words", "Grid worker"),
        "street_cadre": QT_TRANSLATE_NOOP("Words", "Street cadre"),
        "other": QT_TRANSLATE_NOOP("Words", "Other post"),
    },
    "Role": {
        "leader": QT_TRANSLATE_NOOP("Words", "Leader"),
        "deputy": QT_TRANSLATE_NOOP("Words", "Deputy leader"),
        "member": QT_TRANSLATE_NOOP("Words", "Member"),
    },
    "Outcome": {
        "inspected": QT_TRANSLATE_NOOP("Words", "Inspected"),
        "no_access": QT_TRANSLATE_NOOP("Words", "No access"),
    },
    "NoAccess": {
        "closed": QT_TRANSLATE_NOOP("Words", "Door locked"),
        "nobody": QT_TRANSLATE_NOOP("Words", "Nobody there"),
        "refused": QT_TRANSLATE_NOOP("Words", "Entry refused"),
        "moved": QT_TRANSLATE_NOOP("Words", "Moved away"),
        "not_found": QT_TRANSLATE_NOOP("Words", "Not found"),
    },
    "Answer": {
        "ok": QT_TRANSLATE_NOOP("Words", "OK"),
        "hazard": QT_TRANSLATE_NOOP("Words", "Hazard"),
        "not_applicable": QT_TRANSLATE_NOOP("Words", "N/A"),
        "not_seen": QT_TRANSLATE_NOOP("Words", "Not seen"),
    },
    "Severity": {
        "general": QT_TRANSLATE_NOOP("Words", "General"),
        "serious": QT_TRANSLATE_NOOP("Words", "Serious"),
        "major": QT_TRANSLATE_NOOP("Words", "Suspected major"),
    },
    "Handling": {
        "on_the_spot": QT_TRANSLATE_NOOP("Words", "Order on the spot"),
        "notice": QT_TRANSLATE_NOOP("Words", "Notice with deadline"),
        "referral": QT_TRANSLATE_NOOP("Words", "Referral"),
    },
    "PhotoRule": {
        "fail": QT_TRANSLATE_NOOP("Words", "Photo of a hazard"),
        "always": QT_TRANSLATE_NOOP("Words", "Photo always"),
        "optional": QT_TRANSLATE_NOOP("Words", "Photo if wanted"),
    },
    "PhotoRole": {
        "premises": QT_TRANSLATE_NOOP("Words", "The premises"),
        "hazard": QT_TRANSLATE_NOOP("Words", "The hazard"),
        "after": QT_TRANSLATE_NOOP("Words", "Put right"),
        "still_wrong": QT_TRANSLATE_NOOP("Words", "Still wrong"),
        "from_premises": QT_TRANSLATE_NOOP("Words", "Sent by the premises"),
        "signed_paper": QT_TRANSLATE_NOOP("Words", "Signed paper"),
        "drill": QT_TRANSLATE_NOOP("Words", "Drill"),
        "outreach": QT_TRANSLATE_NOOP("Words", "Publicity and training"),
        "report": QT_TRANSLATE_NOOP("Words", "Shown by who reported"),
    },
    "ServiceWay": {
        "direct": QT_TRANSLATE_NOOP("Words", "Handed over"),
        "left": QT_TRANSLATE_NOOP("Words", "Left with witnesses"),
        "posted": QT_TRANSLATE_NOOP("Words", "Sent by post"),
        "displayed": QT_TRANSLATE_NOOP("Words", "Put up at the door"),
    },
    "Return": {
        "signed": QT_TRANSLATE_NOOP("Words", "Signed"),
        "refused": QT_TRANSLATE_NOOP("Words", "Signature refused"),
        "left": QT_TRANSLATE_NOOP("Words", "Left or put up there"),
        "posted": QT_TRANSLATE_NOOP("Words", "Sent by post"),
    },
    "PaperState": {
        "issued": QT_TRANSLATE_NOOP("Words", "Issued"),
        "delivered": QT_TRANSLATE_NOOP("Words", "Delivered"),
        "back": QT_TRANSLATE_NOOP("Words", "Came back"),
        "signed": QT_TRANSLATE_NOOP("Words", "Signed"),
        "refused": QT_TRANSLATE_NOOP("Words", "Signature refused"),
        "left": QT_TRANSLATE_NOOP("Words", "Left or put up there"),
        "posted": QT_TRANSLATE_NOOP("Words", "Sent by post"),
        "void": QT_TRANSLATE_NOOP("Words", "Void"),
    },
    "SheetKind": {
        "closing": QT_TRANSLATE_NOOP("Words", "Closing sheet"),
        "slip": QT_TRANSLATE_NOOP("Words", "Slip for the door"),
        "checklist": QT_TRANSLATE_NOOP("Words", "Checklist on paper"),
        "self_check": QT_TRANSLATE_NOOP("Words", "Self-check sheet"),
        "summary": QT_TRANSLATE_NOOP("Words", "Summary of the sweep"),
        "dossier": QT_TRANSLATE_NOOP("Words", "Dossier"),
        "draw": QT_TRANSLATE_NOOP("Words", "List of premises drawn"),
        "cover": QT_TRANSLATE_NOOP("Words", "List of papers"),
    },
    "SignatureWay": {
        "on_screen": QT_TRANSLATE_NOOP("Words", "Signed on screen"),
        "on_paper": QT_TRANSLATE_NOOP("Words", "Signed on paper"),
        "refused": QT_TRANSLATE_NOOP("Words", "Refused to sign"),
    },
    "PaperKind": {
        "notice": QT_TRANSLATE_NOOP("Words", "Rectification notice"),
        "order": QT_TRANSLATE_NOOP("Words", "On-the-spot order"),
        "register": QT_TRANSLATE_NOOP("Words", "Inspection register form"),
        "extension": QT_TRANSLATE_NOOP("Words", "Extension form"),
        "reinspection": QT_TRANSLATE_NOOP("Words", "Reinspection record"),
        "referral": QT_TRANSLATE_NOOP("Words", "Referral letter"),
        "drill": QT_TRANSLATE_NOOP("Words", "Drill record"),
        "outreach": QT_TRANSLATE_NOOP("Words", "Training and publicity record"),
        "report": QT_TRANSLATE_NOOP("Words", "Registration form of a report"),
    },
    "Script": {
        "en": QT_TRANSLATE_NOOP("Words", "English"),
        "zh_CN": QT_TRANSLATE_NOOP("Words", "Simplified Chinese"),
        "zh_TW": QT_TRANSLATE_NOOP("Words", "Traditional Chinese"),
    },
    "State": {
        "found": QT_TRANSLATE_NOOP("Words", "Found"),
        "noticed": QT_TRANSLATE_NOOP("Words", "Notice issued"),
        "reported_fixed": QT_TRANSLATE_NOOP("Words", "Said to be put right"),
        "verified": QT_TRANSLATE_NOOP("Words", "Put right, not closed yet"),
        "partly": QT_TRANSLATE_NOOP("Words", "Partly put right"),
        "failed": QT_TRANSLATE_NOOP("Words", "Not put right"),
        "referred": QT_TRANSLATE_NOOP("Words", "Referred"),
        "answered": QT_TRANSLATE_NOOP("Words", "Answer received"),
        "closed": QT_TRANSLATE_NOOP("Words", "Closed"),
        "void": QT_TRANSLATE_NOOP("Words", "Void"),
    },
    "StepKind": {
        "fixed_on_the_spot": QT_TRANSLATE_NOOP("Words", "Put right on the spot"),
        "noticed": QT_TRANSLATE_NOOP("Words", "Issue notice"),
        "served": QT_TRANSLATE_NOOP("Words", "Serve"),
        "reported_fixed": QT_TRANSLATE_NOOP("Words", "Report as put right"),
        "extended": QT_TRANSLATE_NOOP("Words", "Extend"),
        "reinspected_pass": QT_TRANSLATE_NOOP("Words", "Reinspection: put right"),
        "reinspected_partly": QT_TRANSLATE_NOOP("Words", "Reinspection: partly put right"),
        "reinspected_fail": QT_TRANSLATE_NOOP("Words", "Reinspection: not put right"),
        "referred": QT_TRANSLATE_NOOP("Words", "Refer"),
        "answered": QT_TRANSLATE_NOOP("Words", "Record the answer"),
        "listed": QT_TRANSLATE_NOOP("Words", "List for supervision"),
        "closed": QT_TRANSLATE_NOOP("Words", "Close"),
        "reopened": QT_TRANSLATE_NOOP("Words", "Reopen"),
        "voided": QT_TRANSLATE_NOOP("Words", "Make void"),
        "taken_back": QT_TRANSLATE_NOOP("Words", "Take a service back"),
    },
    "Actor": {
        "member": QT_TRANSLATE_NOOP("Words", "Member of the team"),
        "two_members": QT_TRANSLATE_NOOP("Words", "Two members of the team"),
        "leader": QT_TRANSLATE_NOOP("Words", "Leader"),
        "leader_or_director": QT_TRANSLATE_NOOP("Words", "Leader or community director"),
        "director": QT_TRANSLATE_NOOP("Words", "Community director"),
        "premises": QT_TRANSLATE_NOOP("Words", "The premises themselves"),
        "government": QT_TRANSLATE_NOOP("Words", "Government, on report of the fire authority"),
    },
    "Need": {
        "reason": QT_TRANSLATE_NOOP("Words", "reason"),
        "deadline": QT_TRANSLATE_NOOP("Words", "date"),
        "after_photo": QT_TRANSLATE_NOOP("Words", "photo after, or why there is none"),
        "photo": QT_TRANSLATE_NOOP("Words", "photo, or why there is none"),
        "two_people": QT_TRANSLATE_NOOP("Words", "two people"),
        "approver": QT_TRANSLATE_NOOP("Words", "who agreed"),
        "other_eyes": QT_TRANSLATE_NOOP("Words", "seen by somebody besides who agrees"),
        "in_time": QT_TRANSLATE_NOOP(
            "Words", "before the date, once, at most as long as the first period"
        ),
        "paper": QT_TRANSLATE_NOOP("Words", "number of the notice"),
        "addressee": QT_TRANSLATE_NOOP("Words", "addressee"),
        "reply": QT_TRANSLATE_NOOP("Words", "what the answer says"),
        "servers": QT_TRANSLATE_NOOP("Words", "the two who served it"),
    },
    **WORDS_OF_GAPS,
    **WORDS_OF_LOGS,
    **WORDS_OF_REVIEW,
}
"""Enum → value → English; kept by name so that reading a word imports no model."""


def word(value: StrEnum) -> str:
    """What a value of the model is called on the screen, e.g. Category.HOTEL: 宾馆."""
    text = WORDS[type(value).__name__][value.value]
    return QCoreApplication.translate("Words", text)


def words(values: "type[StrEnum]") -> dict[str, str]:
    """Every value of a list with its word, in the list's order."""
    return {value.value: word(value) for value in values}


def spoken_post(post: str) -> str:
    """What a post is called; a store may hold one this program does not know."""
    text = WORDS["Post"].get(post, post)
    return QCoreApplication.translate("Words", text)
