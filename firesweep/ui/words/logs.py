"""What a person reads for the words of drills, outreach, reports and self-checks."""

from firesweep.ui.words.marked import QT_TRANSLATE_NOOP

WORDS_OF_LOGS: dict[str, dict[str, str]] = {
    "OutreachKind": {
        "training": QT_TRANSLATE_NOOP("Words", "Training session"),
        "banner": QT_TRANSLATE_NOOP("Words", "Banner"),
        "slogan": QT_TRANSLATE_NOOP("Words", "Slogan"),
        "special_issue": QT_TRANSLATE_NOOP("Words", "Special issue"),
        "leaflet": QT_TRANSLATE_NOOP("Words", "Leaflet"),
        "household_visit": QT_TRANSLATE_NOOP("Words", "Visit to a household"),
    },
    "Topic": {
        "law": QT_TRANSLATE_NOOP("Words", "Fire Law"),
        "everyday": QT_TRANSLATE_NOOP("Words", "Everyday knowledge"),
        "equipment": QT_TRANSLATE_NOOP("Words", "Use of equipment"),
        "escape": QT_TRANSLATE_NOOP("Words", "Escape"),
    },
    "Audience": {
        "company_heads": QT_TRANSLATE_NOOP("Words", "Company heads"),
        "employees": QT_TRANSLATE_NOOP("Words", "Employees"),
        "residents": QT_TRANSLATE_NOOP("Words", "Residents"),
    },
    "ReportWay": {
        "phone": QT_TRANSLATE_NOOP("Words", "By phone"),
        "visit": QT_TRANSLATE_NOOP("Words", "In person"),
        "letter": QT_TRANSLATE_NOOP("Words", "By letter"),
        "online": QT_TRANSLATE_NOOP("Words", "Online"),
        "hotline": QT_TRANSLATE_NOOP("Words", "Hotline 12345"),
        "other": QT_TRANSLATE_NOOP("Words", "Another way"),
    },
    "ReportState": {
        "registered": QT_TRANSLATE_NOOP("Words", "Registered"),
        "passed_on": QT_TRANSLATE_NOOP("Words", "Passed on"),
        "visited": QT_TRANSLATE_NOOP("Words", "Looked at"),
        "answered": QT_TRANSLATE_NOOP("Words", "Answered"),
        "closed": QT_TRANSLATE_NOOP("Words", "Report closed"),
        "void": QT_TRANSLATE_NOOP("Words", "Void"),
    },
    "ReportStepKind": {
        "visited": QT_TRANSLATE_NOOP("Words", "Record the visit"),
        "found": QT_TRANSLATE_NOOP("Words", "Link a hazard"),
        "passed_on": QT_TRANSLATE_NOOP("Words", "Pass on"),
        "answered": QT_TRANSLATE_NOOP("Words", "Answer"),
        "closed": QT_TRANSLATE_NOOP("Words", "Close the report"),
        "reopened": QT_TRANSLATE_NOOP("Words", "Take up again"),
        "taken_back": QT_TRANSLATE_NOOP("Words", "Take back"),
    },
    "Verdict": {
        "missed": QT_TRANSLATE_NOOP("Words", "Hazard the self-check missed"),
        "put_right": QT_TRANSLATE_NOOP("Words", "Put right since the self-check"),
        "otherwise": QT_TRANSLATE_NOOP("Words", "Answered otherwise"),
    },
}
"""Enum → value → English, as in vocabulary.py."""
