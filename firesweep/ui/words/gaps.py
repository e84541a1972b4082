"""What a person reads for what is missing before a visit can be finished."""

from firesweep.ui.words.marked import QT_TRANSLATE_NOOP

WORDS_OF_GAPS: dict[str, dict[str, str]] = {
    "Missing": {
        "answer": QT_TRANSLATE_NOOP("Words", "answer"),
        "reason_not_seen": QT_TRANSLATE_NOOP("Words", "why it was not seen"),
        "hazard": QT_TRANSLATE_NOOP("Words", "the hazard itself"),
        "description": QT_TRANSLATE_NOOP("Words", "what the hazard is"),
        "judged": QT_TRANSLATE_NOOP("Words", "“suspected” before “major fire hazard”"),
        "deadline": QT_TRANSLATE_NOOP("Words", "deadline"),
        "after_photo": QT_TRANSLATE_NOOP("Words", "photo after, or why there is none"),
        "spot_note": QT_TRANSLATE_NOOP("Words", "how it was put right at once"),
        "referral": QT_TRANSLATE_NOOP("Words", "who it is referred to"),
        "dropped": QT_TRANSLATE_NOOP("Words", "another addressee, this one is no longer used"),
        "photo": QT_TRANSLATE_NOOP("Words", "photo (key unit)"),
        "item_photo": QT_TRANSLATE_NOOP("Words", "photo"),
        "hazard_photo": QT_TRANSLATE_NOOP("Words", "photo of the hazard"),
        "participant": QT_TRANSLATE_NOOP("Words", "a second inspector"),
        "leader": QT_TRANSLATE_NOOP("Words", "leader or deputy leader"),
        "team_signature": QT_TRANSLATE_NOOP("Words", "signature of the team"),
        "unit_signature": QT_TRANSLATE_NOOP("Words", "signature of the person in charge"),
        "witnesses": QT_TRANSLATE_NOOP("Words", "two witnesses"),
        "refusal_reason": QT_TRANSLATE_NOOP("Words", "why signing was refused"),
        "no_access_reason": QT_TRANSLATE_NOOP("Words", "why there was no access"),
        "refusal_words": QT_TRANSLATE_NOOP("Words", "who refused, in what words"),
        "next_visit": QT_TRANSLATE_NOOP("Words", "next visit"),
    },
}
