"""What the inspection reads: the visit, its premises, and what is still open there."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from firesweep.field.finding import hazard_from
from firesweep.model.deadlines import Calendar
from firesweep.model.hazard.life import State
from firesweep.model.visit.checklist import Checklist, Words
from firesweep.model.visit.citing import Addressee
from firesweep.model.visit.gaps import Gap, gaps, wishes
from firesweep.model.visit.inspection import HazardDraft, Visit
from firesweep.model.vocabulary import Answer, PhotoRole
from firesweep.store.calendar import load_calendar
from firesweep.store.checklists import checklist
from firesweep.store.exchange.in_charge import InCharge, in_charge_elsewhere
from firesweep.store.hazard.hazards import HazardLine, earlier_hazards, open_hazards
from firesweep.store.logs.reports import ReportLine, unseen
from firesweep.store.logs.self_checks import check_before
from firesweep.store.paper.authorities import dropped_authorities, used_authorities
from firesweep.store.registry.premises import kept_premises
from firesweep.store.visit import drafts
from firesweep.store.visit.inspections import last_visit, photos_of, places_used
from firesweep.ui.words.language import spoken


class OldHazard(NamedTuple):
    """A hazard an earlier visit found, with its photos' hashes."""

    line: HazardLine
    photos: tuple[str, ...]


class Door(NamedTuple):
    """All that stands on the screen of one visit."""

    visit: Visit
    premises: Mapping[Any, Any]
    in_charge: InCharge | None
    """The other laptop it was handed over to, if any."""
    last_visit: str | None
    old: tuple[OldHazard, ...]
    """What nobody has closed."""
    closed: tuple[OldHazard, ...]
    """What was found within the last year and is closed, the last first."""
    found: Mapping[str | None, int]
    """How often each item was wrong within the last year, closed or not."""
    places: tuple[str, ...]
    """Where in the premises hazards were found before, the last first."""
    lists: Checklist
    calendar: Calendar
    authorities: Mapping[str, Words]
    """To whom this street refers, by code."""
    dropped: Mapping[str, Words] = {}
    """To whom it no longer does."""
    reports: tuple[ReportLine, ...] = ()
    """What people told the office about the premises, and nobody has looked at."""
    said: Mapping[str, Answer] = {}
    """What the premises ticked itself on its self-check sheet, by item."""
    today: date | None = None

    @property
    def gaps(self) -> list[Gap]:
        """What the visit still lacks, then what it is only asked for."""
        key_unit, dropped = self.premises["key_unit"], self.dropped
        lacks = gaps(self.visit, key_unit=key_unit, today=self.today, dropped=dropped)
        return [*lacks, *wishes(self.visit)]

    def text_of(self, code: str) -> str:
        """Return an item's text in the language of the window; it was begun in perhaps another."""
        item = self.visit.item(code)
        return self.lists.reword(code, item.text, spoken()) if item else ""

    def old_of(self, code: str) -> tuple[OldHazard, ...]:
        """Return the open hazards of one item."""
        return tuple(old for old in self.old if old.line.code == code)

    def closed_of(self, code: str) -> tuple[OldHazard, ...]:
        """Return the closed hazards of one item."""
        return tuple(old for old in self.closed if old.line.code == code)

    def usual_hazard(self, code: str, today: date) -> HazardDraft:
        """Return an item's hazard in its usual words; where one is still open, in its own."""
        hazard = hazard_from(
            self.lists.items[code],
            addressee=Addressee.of(self.premises),
            script=self.visit.script,
            visit_day=today,
            calendar=self.calendar,
        )
        if hazard.refer not in self.authorities:
            hazard = replace(hazard, refer="")
        for old in self.old_of(code)[:1]:
            hazard = replace(hazard, description=old.line.description, place=old.line.place)
        return hazard


def read_door(connection: Any, draft_id: str, today: date) -> Door | None:
    """Return the whole screen; None where the visit is finished or given up."""
    try:
        visit = drafts.visit(connection, draft_id)
    except drafts.NotUnderWay:
        return None
    place = kept_premises(connection, visit.premises_id)
    lines = open_hazards(connection, premises_id=place["id"])
    earlier = earlier_hazards(connection, place["id"], today)
    closed = [line for line in earlier if not State(line.state).is_open]
    return Door(
        visit=visit,
        premises=place,
        in_charge=in_charge_elsewhere(connection, place["id"]),
        last_visit=last_visit(connection, place["id"]),
        old=tuple(OldHazard(line, _photos(connection, line.id)) for line in lines),
        closed=tuple(OldHazard(line, _photos(connection, line.id)) for line in closed),
        found=Counter(line.code for line in earlier),
        places=tuple(places_used(connection, place["id"])),
        lists=checklist(visit.checklist),
        calendar=load_calendar(connection),
        authorities=used_authorities(connection),
        dropped=dropped_authorities(connection),
        reports=tuple(unseen(connection, place["id"])),
        said=_said(connection, place["id"], today),
        today=today,
    )


def _said(connection: Any, premises_id: str, today: date) -> Mapping[str, Answer]:
    """The self-check this visit is compared with."""
    sheet = check_before(connection, premises_id, today.isoformat())
    return {each["code"]: Answer(each["answer"]) for each in sheet["answers"]} if sheet else {}


def _photos(connection: Any, hazard_id: str) -> tuple[str, ...]:
    """The hazard as it was found, then as it was said to be put right."""
    rows = [row for row in photos_of(connection, hazard_id=hazard_id) if
            row["role"] in (PhotoRole.HAZARD, PhotoRole.AFTER)]  # fmt: skip
    return tuple(row["sha256"] for row in rows)
