"""The street's own registers: communities, beats, people, teams, shared settings."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select
from sqlmodel import col

from firesweep.model.ids import new_id
from firesweep.store.journal import Change
from firesweep.store.tables import Beat, Community, Person, Setting, Team


class CommunityRow(NamedTuple):
    """A community."""

    id: str
    name: str


class BeatRow(NamedTuple):
    """A beat and the community it lies in."""

    id: str
    community_id: str
    name: str


class PersonRow(NamedTuple):
    """Somebody who takes part in inspections."""

    id: str
    name: str
    post: str
    phone: str
    community_id: str | None
    active: bool


class Member(NamedTuple):
    """Somebody's place in a team."""

    person_id: str
    role: str


class TeamRow(NamedTuple):
    """A team with its members, leader first."""

    id: str
    community_id: str
    name: str
    members: tuple[Member, ...]
    active: bool


def add_communities(change: Change, names: Iterable[str]) -> list[str]:
    """Write new communities in their order; return their ids."""
    start = change.connection.execute(select(func.count()).select_from(Community)).scalar_one()
    rows: list[dict[str, Any]] = [
        {"id": new_id(), "name": name, "position": start + place}
        for place, name in enumerate(names)
    ]
    change.add_many(Community, rows)
    return [row["id"] for row in rows]


def communities(connection: Connection) -> list[CommunityRow]:
    """Return the communities in the street's order."""
    query = select(col(Community.id), col(Community.name)).order_by(
        col(Community.position), col(Community.name)
    )
    return [CommunityRow(*row) for row in connection.execute(query)]


def edit_community(change: Change, community_id: str, **values: Any) -> tuple[str, ...]:
    """Change a community's name or position."""
    return change.edit(Community, community_id, values)


def add_beats(change: Change, community_id: str, names: Iterable[str]) -> list[str]:
    """Write new beats of a community; return their ids."""
    rows = [{"id": new_id(), "community_id": community_id, "name": name} for name in names]
    change.add_many(Beat, rows, community=community_id)
    return [row["id"] for row in rows]


def beats(connection: Connection, community_id: str | None = None) -> list[BeatRow]:
    """Return the beats, of one community or all, in the order they were named."""
    query = select(col(Beat.id), col(Beat.community_id), col(Beat.name)).order_by(col(Beat.id))
    if community_id:
        query = query.where(col(Beat.community_id) == community_id)
    return [BeatRow(*row) for row in connection.execute(query)]


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


def people(connection: Connection) -> list[PersonRow]:
    """Return everybody, the active first, by name."""
    query = select(
        col(Person.id), col(Person.name), col(Person.post), col(Person.phone),
        col(Person.community_id), col(Person.active),
    ).order_by(col(Person.active).desc(), col(Person.name))  # fmt: skip
    return [PersonRow(*row) for row in connection.execute(query)]


def add_team(change: Change, community_id: str, name: str, members: Iterable[Member]) -> str:
    """Write a community's team; return the id."""
    team = Team(id=new_id(), community_id=community_id, name=name, members=_stored(members))
    change.add(team, community=community_id)
    return team.id


def edit_team(
    change: Change, team_id: str, community_id: str, *, name: str, members: Iterable[Member]
) -> tuple[str, ...]:
    """Change a team's name and members."""
    values = {"name": name, "members": _stored(members)}
    return change.edit(Team, team_id, values, community=community_id)


def edit_team_state(change: Change, team: TeamRow, *, active: bool) -> tuple[str, ...]:
    """Take a team out of use, or into it again."""
    return change.edit(Team, team.id, {"active": active}, community=team.community_id)


def teams(connection: Connection) -> list[TeamRow]:
    """Return the active teams."""
    query = select(
        col(Team.id), col(Team.community_id), col(Team.name), col(Team.members), col(Team.active)
    ).where(col(Team.active))
    return [
        TeamRow(row[0], row[1], row[2], _members(row[3]), row[4])
        for row in connection.execute(query)
    ]


def setting(connection: Connection, key: str, default: Any = None) -> Any:
    """Return a shared setting of the street."""
    found = connection.execute(select(col(Setting.value)).where(col(Setting.id) == key)).first()
    return default if found is None or found[0] is None else found[0]


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


def _members(stored: list[dict[str, str]]) -> tuple[Member, ...]:
    order = ("leader", "deputy", "member")
    members = (Member(m["person"], m["role"]) for m in stored)
    return tuple(sorted(members, key=lambda m: order.index(m.role)))
