"""Builds the practice store: a street in the fourth week of its sweep, the same every time."""

from contextlib import closing
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random

from firesweep.errors import FiresweepError
from firesweep.model.clock import clock_at
from firesweep.model.ids import practice_ids
from firesweep.model.registry.premises import premises_draft
from firesweep.model.sweep.draft import SweepDraft
from firesweep.model.vocabulary import Category
from firesweep.office.street import new_street
from firesweep.practice import street as lots
from firesweep.practice.heard import enter_self_checks, hand_out_sheets, hear_the_public
from firesweep.practice.logs import keep_logs
from firesweep.practice.reviews import hold_reviews
from firesweep.practice.weeks import play
from firesweep.store import registers, street
from firesweep.store.checklists import NEWEST
from firesweep.store.database import exists, open_store
from firesweep.store.journal import Change
from firesweep.store.making import made_whole
from firesweep.store.registry.premises import add_premises

SEED = 20261123
LAPTOP, OFFICE = "B", "A"
CLERK = "陈丽"
WEEKS_GONE = 3


def ensure_practice(folder: Path, today: date | None = None) -> bool:
    """Build the practice store unless one stands in the folder; True where it was built.

    Built as it stands on a day, all of it or nothing: same day, same store.
    """
    if exists(folder):
        _check_practice(folder)
        return False
    with made_whole(folder) as making:
        _build(making, today or date.today())
    return True


def _check_practice(folder: Path) -> None:
    """Nobody practises on a real street."""
    with closing(open_store(folder)) as store:
        if not store.owner.practice:
            raise FiresweepError(
                "The store in {folder} is that of {street}, not for practice. Choose another "
                "folder for the practice store.",
                folder=folder,
                street=store.owner.street,
            )


def _build(folder: Path, today: date) -> None:
    chance = Random(SEED)
    starts = _monday(today) - timedelta(weeks=WEEKS_GONE)
    with practice_ids(SEED), clock_at(_morning(starts - timedelta(days=7))):
        made = new_street(
            folder, lots.STREET, lots.COMMUNITIES, LAPTOP, office=OFFICE, practice=True
        )
        with closing(made) as store:
            with store.write(CLERK) as change:
                _furnish(change, chance, starts)
            with store.photos.at_once():
                play(store, chance, starts, today)
                keep_logs(store, starts, today, by=CLERK)
            hear_the_public(store, today, by=CLERK)
            hand_out_sheets(store, starts, today, by=CLERK)
            enter_self_checks(store, starts, today, by=CLERK)
            hold_reviews(store, starts, today, by=CLERK)


def _furnish(change: Change, chance: Random, starts: date) -> None:
    """Registers: beats, people, teams, premises, the sweep, the paper's heading."""
    teams: dict[str, str] = {}
    for community in street.communities(change.connection):
        beats = registers.add_beats(change, community.id, lots.BEATS)
        teams[community.id] = _team(change, chance, community)
        add_premises(
            change,
            [
                premises_draft(
                    {**values, "community_id": community.id, "beat_id": chance.choice(beats)}
                )
                for values in lots.premises(chance, community.name)
            ],
        )
    registers.add_sweep(change, _sweep(starts, teams))
    for key, value in PAPER_HEADING.items():
        registers.write_setting(change, key, value)


PAPER_HEADING = {
    "paper.issuer": "临江街道办事处",
    "paper.place": "临江街",
    "paper.phone": "0590-12345678",
    "paper.delegated": False,
}


def _team(change: Change, chance: Random, community: street.CommunityRow) -> str:
    members = [
        street.Member(
            registers.add_person(change, person.name, person.post.value, community_id=community.id),
            person.role.value,
        )
        for person in lots.team(chance)
    ]
    return registers.add_team(change, community.id, f"{community.name}检查组", members)


def _sweep(starts: date, teams: dict[str, str]) -> SweepDraft:
    return SweepDraft(
        name="冬春火灾防控大排查",
        reason="“五大”活动：大排查、大检查、大宣传、大培训、大练兵",
        starts=starts.isoformat(),
        ends=(starts + timedelta(weeks=8) - timedelta(days=1)).isoformat(),
        communities=list(teams),
        categories=",".join(Category),
        teams=teams,
        checklist=NEWEST,
    )


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(8, 30)).astimezone()
