"""Writing the street's registers: every edited field is journalled (sync.md, What travels)."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import func, select
from sqlmodel import col

from firesweep.model.ids import new_id
from firesweep.model.sweep.draft import SweepDraft
from firesweep.store.journal import Change
from firesweep.store.street import BeatRow, Member, TeamRow
from firesweep.store.tables import Beat, Community, Person, Setting, Sweep, Team


def add_communities(change: Change, names: Iterable[str]) -> list[str]:
    """Write new communities in their order; return their ids."""
    start = change.connection.execute(select(func.count()).select_from(Community)).scalar_one()
    rows: list[dict[str, Any]] = [
        {"id": new_id(), "name": name, "position": start + place}
        for place, name in enumerate(names)
    ]
    change.add_many(Community, rows)
    return [row["id"] for row in rows]


def edit_community(change: Change, community_id: str, **values: Any) -> tuple[str, ...]:
    """Change a community's name or position."""
    return change.edit(Community, community_id, values)


def add_beats(change: Change, community_id: str, names: Iterable[str]) -> list[str]:
    """Write new beats of a community; return their ids."""
    rows = [{"id": new_id(), "community_id": community_id, "name": name} for name in names]
    change.add_many(Beat, rows, community=community_id)
    return [row["id"] for row in rows]


def edit_beat(change: Change, beat: BeatRow, **values: Any) -> tuple[str, ...]:
    """Change a beat's name."""
    return change.edit(Beat, beat.id, values, community=beat.community_id)


def add_person(
    change: Change, name: str, post: str, *, phone: str = "", community_id: str | None = None
) -> str:
    """Write a new person; return the id."""
    person = Person(id=new_id(), name=name, post=post, phone=phone, community_id=community_id)
    change.add(person)
    return person.id


def edit_person(change: Change, person_id: str, **values: Any) -> tuple[str, ...]:
    """Change name, post, phone, community_id or active."""
    return change.edit(Person, person_id, values)


def add_team(change: Change, community_id: str, name: str, members: Iterable[Member]) -> str:
    """Write a community's team; return the id."""
    team = Team(id=new_id(), community_id=community_id, name=name, members=_stored(members))
    change.add(team, community=community_id)
    return team.id


def edit_team(
    change: Change, team_id: str, community_id: str, *, name: str | None = None,
    members: Iterable[Member] | None = None,
) -> tuple[str, ...]:  # fmt: skip
    """Change a team's name or members; None leaves either as it is."""
    values: dict[str, Any] = {} if name is None else {"name": name}
    if members is not None:
        values["members"] = _stored(members)
    return change.edit(Team, team_id, values, community=community_id)


def edit_team_state(change: Change, team: TeamRow, *, active: bool) -> tuple[str, ...]:
    """Take a team out of use, or into it again."""
    return change.edit(Team, team.id, {"active": active}, community=team.community_id)


def add_sweep(change: Change, draft: SweepDraft) -> str:
    """Write a new sweep; return its id."""
    sweep = Sweep(id=new_id(), **draft.model_dump())
    change.add(sweep)
    return sweep.id


def edit_sweep(change: Change, sweep_id: str, draft: SweepDraft) -> tuple[str, ...]:
    """Write what a draft changes."""
    return change.edit(Sweep, sweep_id, draft.model_dump())


def mark_closed(change: Change, sweep_id: str, *, closed: bool) -> tuple[str, ...]:
    """End a sweep, or take it up again; its figures stay."""
    return change.edit(Sweep, sweep_id, {"closed": closed})


def write_setting(change: Change, key: str, value: Any) -> None:
    """Write a shared setting of the street.

    Its id is its name, so two laptops can make the same one: the value is always an edit.
    """
    known = change.connection.execute(select(col(Setting.id)).where(col(Setting.id) == key)).first()
    if not known:
        change.add(Setting(id=key, value=None))
    change.edit(Setting, key, {"value": value})


def _stored(members: Iterable[Member]) -> list[dict[str, str]]:
    return [{"person": m.person_id, "role": m.role} for m in members]
