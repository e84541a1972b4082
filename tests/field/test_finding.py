"""The usual words of a hazard, in the language of the visit."""

import re
from dataclasses import replace
from datetime import date

from firesweep.field.finding import hazard_from
from firesweep.model.deadlines import Calendar
from firesweep.model.visit.checklist import Item
from firesweep.model.visit.citing import Addressee
from firesweep.model.visit.inspection import HazardDraft
from firesweep.model.vocabulary import Category
from firesweep.store.checklists import checklist

CHINESE = re.compile("[\u4e00-\u9fff]")
LATIN = re.compile("[A-Za-z]{2}")


def found(item: Item) -> HazardDraft:
    day = date(2026, 11, 24)
    anybody = Addressee(frozenset(Category), high_rise=True, key_unit=True)
    return hazard_from(item, addressee=anybody, script="en", visit_day=day, calendar=Calendar())


def test_every_hazard_of_the_list_is_worded_in_english() -> None:
    for item in checklist().items.values():
        hazard = found(item)
        for text in (hazard.description, hazard.measure, *hazard.basis):
            assert LATIN.search(text), item.code
            assert not CHINESE.search(text), item.code


def test_a_hazard_has_one_language_where_a_list_has_no_english_for_it() -> None:
    item = checklist().items["EVA-01"]
    hazard = found(replace(item, hazard=replace(item.hazard, en="")))
    for text in (hazard.description, hazard.measure, *hazard.basis):
        assert not LATIN.search(text)
