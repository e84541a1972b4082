"""The street's own registers: communities, beats, people, teams, shared settings."""

import json
from typing import Any, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.names import by_pinyin
from firesweep.store.plain import Reading, rows


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


def communities(connection: Reading) -> list[CommunityRow]:
    """Return the communities in the street's order."""
    found = rows(connection, "SELECT id, name FROM community ORDER BY position, name")
    return [CommunityRow(*row) for row in found]


def community_called(connection: Reading, name: str) -> str:
    """Return the id of a community by its name or id, or say which there are."""
    known = communities(connection)
    found = next((each.id for each in known if name in (each.id, each.name)), None)
    if found is None:
        raise FiresweepError(
            "No community is called {name}. There are: {names}.",
            name=name, names=tuple(community.name for community in known),
        )  # fmt: skip
    return found


def beats(connection: Reading, community_id: str | None = None) -> list[BeatRow]:
    """Return the beats, of one community or all, in the order they were named."""
    query = """
        SELECT id, community_id, name FROM beat
        WHERE :here IS NULL OR community_id = :here ORDER BY id
    """
    return [BeatRow(*row) for row in rows(connection, query, here=community_id or None)]


def people(connection: Reading) -> list[PersonRow]:
    """Return everybody, the active first, by name in the order of its pinyin."""
    query = "SELECT id, name, post, phone, community_id, active FROM person ORDER BY name, id"
    found = [PersonRow(*row) for row in rows(connection, query)]
    people = [person._replace(active=bool(person.active)) for person in found]
    return sorted(people, key=lambda person: (not person.active, by_pinyin(person.name)))


def teams(connection: Reading) -> list[TeamRow]:
    """Return the active teams."""
    found = rows(connection, "SELECT id, community_id, name, members FROM team WHERE active")
    return [
        TeamRow(team_id, community_id, name, _members(json.loads(members)), active=True)
        for team_id, community_id, name, members in found
    ]


def setting(connection: Reading, key: str, default: Any = None) -> Any:
    """Return a shared setting of the street."""
    found = rows(connection, "SELECT value FROM setting WHERE id = :key", key=key)
    value = found[0][0] if found else None
    if value is None:
        return default
    return json.loads(value) if isinstance(value, str) else value  # SQLite hands a number as such


def settings_under(connection: Reading, prefix: str) -> dict[str, Any]:
    """Return the shared settings whose names begin alike, in their order."""
    found = rows(
        connection,
        "SELECT id, value FROM setting WHERE substr(id, 1, length(:prefix)) = :prefix ORDER BY id",
        prefix=prefix,
    )
    return {key: json.loads(value) if isinstance(value, str) else value for key, value in found}


def home_key(laptop: str) -> str:
    """Return the shared setting that says which community a laptop works for."""
    return f"laptop.{laptop}.community"


def home(connection: Reading) -> str:
    """Return the id of the community this laptop works for; empty is the whole street."""
    ((own,),) = rows(connection, "SELECT laptop FROM identity")
    return home_of(connection, own)


def home_of(connection: Reading, laptop: str) -> str:
    """Return the id of the community a laptop works for; empty is the whole street."""
    return str(setting(connection, home_key(laptop)) or "")


def homes(connection: Reading) -> dict[str, str]:
    """Return the names of the communities that laptops work for, by the laptops' codes."""
    query = """
        SELECT substr(s.id, 8, length(s.id) - 17), c.name FROM setting s
        JOIN community c ON c.id = json_extract(s.value, '$')
        WHERE s.id LIKE 'laptop.%.community' ORDER BY s.id
    """
    return dict(rows(connection, query))


def _members(stored: list[dict[str, str]]) -> tuple[Member, ...]:
    order = ("leader", "deputy", "member")
    members = (Member(m["person"], m["role"]) for m in stored)
    return tuple(sorted(members, key=lambda m: order.index(m.role)))
