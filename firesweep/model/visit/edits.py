"""A visit under way as it is after one edit: what the screen shows before the disk has answered.

Each function mirrors one of field/visit.py or field/finding.py; a test holds them together.
"""

from collections.abc import Iterable
from dataclasses import replace

from firesweep.model.visit.inspection import DraftPhotoLine, GivenAnswer, HazardDraft, Visit
from firesweep.model.vocabulary import Answer


def answered(visit: Visit, code: str, given: GivenAnswer) -> Visit:
    """Answer an item; any other answer than “hazard” takes its hazards along."""
    kept = visit if given.answer is Answer.HAZARD else _without_hazards(visit, {code})
    return replace(kept, answers={**visit.answers, code: given}, current=code)


def unanswered(visit: Visit, code: str) -> Visit:
    """Take an answer back, with the hazards of its item."""
    answers = {c: given for c, given in visit.answers.items() if c != code}
    return replace(_without_hazards(visit, {code}), answers=answers)


def rest_ok(visit: Visit, codes: Iterable[str]) -> Visit:
    """Answer some items ok in one go."""
    ok = GivenAnswer(Answer.OK)
    return replace(visit, answers={**visit.answers, **dict.fromkeys(codes, ok)})


def with_hazard(visit: Visit, hazard: HazardDraft) -> Visit:
    """Add a hazard, or change one; its item is answered “hazard”."""
    ids = [known.id for known in visit.hazards]
    if hazard.id in ids:
        changed = tuple(hazard if known.id == hazard.id else known for known in visit.hazards)
    else:
        changed = (*visit.hazards, hazard)
    found = replace(visit, hazards=changed)
    if not hazard.code:
        return found
    return answered(found, hazard.code, GivenAnswer(Answer.HAZARD))


def without_hazard(visit: Visit, hazard_id: str) -> Visit:
    """Take a hazard back; its item is unanswered again where it was the last."""
    gone = next((h for h in visit.hazards if h.id == hazard_id), None)
    if gone is None:
        return visit
    if gone.code and len(visit.hazards_of(gone.code)) == 1:
        return unanswered(visit, gone.code)
    return _keeping(visit, [h for h in visit.hazards if h.id != hazard_id])


def with_photo(visit: Visit, photo: DraftPhotoLine) -> Visit:
    """Add a photo."""
    return replace(visit, photos=(*visit.photos, photo))


def without_photo(visit: Visit, photo_id: str) -> Visit:
    """Take a photo off."""
    return replace(visit, photos=tuple(p for p in visit.photos if p.id != photo_id))


def _without_hazards(visit: Visit, codes: set[str]) -> Visit:
    return _keeping(visit, [h for h in visit.hazards if h.code not in codes])


def _keeping(visit: Visit, hazards: Iterable[HazardDraft]) -> Visit:
    """Keep some hazards, the photos of these, and the photos of no hazard."""
    kept = tuple(hazards)
    ids = {None, *(hazard.id for hazard in kept)}
    return replace(visit, hazards=kept, photos=tuple(p for p in visit.photos if p.hazard_id in ids))
