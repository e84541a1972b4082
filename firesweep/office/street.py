"""Setting up and keeping the street: first start, people, teams, shared settings."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.ids import new_id
from firesweep.model.numbers import valid_laptop
from firesweep.store import registers, street
from firesweep.store.database import Owner, Store, create_store
from firesweep.store.journal import Changed
from firesweep.store.own_key import own_key

LONGEST_NAME = 100
TOLD = (
    "This was changed meanwhile, in a bundle or another window. Save again to put yours in its "
    "place."
)
TOLD_VALUE = "“{value}” was entered here meanwhile. Save again to put yours in its place."
WRITTEN_AGAIN = (
    "This was changed again meanwhile, in a bundle or another window, so nothing is taken back."
)


class ChangedSince(FiresweepError):
    """Others have written a field since the person was shown it.

    `shown` is the row as the person has seen it from now on: with what others wrote there.
    """

    def __init__(self, field: str, value: Any, shown: Any) -> None:
        self.shown = shown
        if field in ("name", "phone") and value:
            super().__init__(TOLD_VALUE, value=value, field=field)
        else:
            super().__init__(TOLD, field=field.removesuffix("_id"))


def new_street(
    folder: Path,
    name: str,
    communities: Sequence[str],
    laptop: str,
    *,
    office: str = "",
    practice: bool = False,
) -> Store:
    """Make the store of a new street with its communities.

    The laptop a street begins on is its office, whatever its code, unless another is named.
    """
    name, laptop = " ".join(name.split()), laptop.strip().upper()
    wanted = pasted_names("\n".join(communities))
    if not name:
        raise FiresweepError("Give the street a name.", field="name")
    if not wanted:
        raise FiresweepError("Name at least one community, one per line.", field="communities")
    for field, some in (("name", [name]), ("communities", wanted)):
        _check_short(some, field)
    if not valid_laptop(laptop):
        raise FiresweepError(
            "The laptop's code is one to three letters, such as A or AB.", field="laptop"
        )
    store = create_store(folder, Owner(new_id(), name, laptop, practice, office or laptop))
    with store.write(laptop) as change:
        registers.add_communities(change, wanted)
    own_key(folder)
    return store


def _check_short(names: Iterable[str], field: str) -> None:
    """No name of a street or community is so long that it fits on no paper."""
    for name in names:
        if len(name) > LONGEST_NAME:
            raise FiresweepError(
                "“{name}…” is too long for a name: {most} characters are the most.",
                name=name[:20], most=LONGEST_NAME, field=field,
            )  # fmt: skip


def pasted_names(text: str) -> list[str]:
    """Return the names of a pasted list, one per line or separated by commas, each once."""
    for mark in "\t,，、;；":
        text = text.replace(mark, "\n")
    return list(dict.fromkeys(filter(None, (line.strip() for line in text.splitlines()))))


def save_person(
    store: Store,
    person_id: str | None,
    *,
    by: str,
    name: str,
    post: str,
    phone: str = "",
    community_id: str | None = None,
    active: bool = True,
    shown: street.PersonRow | None = None,
) -> Changed:
    """Write a person, new or changed: of somebody who was `shown` what differs from that alone.

    What came in since, in a bundle or from another window, stays in the other fields; where it
    came into the same, ChangedSince says so.
    """
    if not name.strip():
        raise FiresweepError("Give the person a name.", field="name")
    with store.write(by) as change:
        if person_id is None:
            registers.add_person(change, name.strip(), post, phone=phone, community_id=community_id)
        else:
            values = {"name": name.strip(), "post": post, "phone": phone,
                      "community_id": community_id, "active": active}  # fmt: skip
            was = shown._asdict() if shown else {}
            edited = {field: to for field, to in values.items() if was.get(field, ...) != to}
            if shown is not None:
                _hold_to_shown(shown, street.people(change.connection), edited)
            registers.edit_person(change, person_id, **edited)
        return change.changed


def _hold_to_shown(shown: Any, rows: Iterable[Any], edited: Mapping[str, Any]) -> None:
    """Raise ChangedSince where others wrote a field that is edited; rows differ by their id."""
    now = next((row for row in rows if row.id == shown.id), shown)
    for field, to in edited.items():
        stands = getattr(now, field)
        if stands not in (getattr(shown, field), to):
            raise ChangedSince(field, stands, shown._replace(**{field: stands}))


def undo_person(
    store: Store, before: street.PersonRow, after: street.PersonRow, *, by: str
) -> Changed:
    """Write of a person what stood before a save; not where others have written it since."""
    old = before._asdict()
    try:
        return save_person(store, old.pop("id"), by=by, shown=after, **old)
    except ChangedSince as since:
        raise FiresweepError(WRITTEN_AGAIN) from since


def undo_new_person(store: Store, added: Changed, *, by: str) -> Changed:
    """Take somebody just added out of use: what was written is never deleted."""
    with store.write(by) as change:
        for person_id in added.ids:
            registers.edit_person(change, person_id, active=False)
        return change.changed


def save_team(
    store: Store,
    team_id: str | None,
    *,
    by: str,
    community_id: str,
    name: str,
    members: Iterable[street.Member],
    shown: street.TeamRow | None = None,
) -> Changed:
    """Write a community's team; it has one leader at most, and nobody twice.

    Of one that was `shown` only what differs from that is written, as of a person.
    """
    members, name = tuple(members), name.strip()
    if not name:
        raise FiresweepError("Give the team a name.", field="name")
    if len({m.person_id for m in members}) != len(members):
        raise FiresweepError("Somebody stands in the team twice. Keep one place for each.")
    if sum(m.role == "leader" for m in members) > 1:
        raise FiresweepError("A team has one leader. Make the others deputies or members.")
    with store.write(by) as change:
        if team_id is None:
            registers.add_team(change, community_id, name, members)
        else:
            edited: dict[str, Any] = {"name": name, "members": tuple(sorted(members))}
            if shown is not None:
                shown = _sorted(shown)
                edited = {field: to for field, to in edited.items() if getattr(shown, field) != to}
                _hold_to_shown(shown, map(_sorted, street.teams(change.connection)), edited)
            if "members" in edited:
                edited["members"] = members
            registers.edit_team(change, team_id, community_id, **edited)
        return change.changed


def _sorted(team: street.TeamRow) -> street.TeamRow:
    return team._replace(members=tuple(sorted(team.members)))


def undo_team(store: Store, before: street.TeamRow, after: street.TeamRow, *, by: str) -> Changed:
    """Write of a team what stood before a save; not where others have written it since."""
    try:
        return save_team(
            store, before.id, by=by, community_id=before.community_id, name=before.name,
            members=before.members, shown=after,
        )  # fmt: skip
    except ChangedSince as since:
        raise FiresweepError(WRITTEN_AGAIN) from since


def save_communities(store: Store, names: Iterable[str], *, by: str) -> Changed:
    """Add the communities the street does not have yet, after the others."""
    with store.write(by) as change:
        known = {community.name for community in street.communities(change.connection)}
        new = dict.fromkeys(name for name in names if name not in known)
        registers.add_communities(change, new)
        return change.changed


def rename_community(store: Store, community_id: str, name: str, *, by: str) -> Changed:
    """Write a community's new name; papers already issued keep the old one."""
    with store.write(by) as change:
        others = {c.name for c in street.communities(change.connection) if c.id != community_id}
        registers.edit_community(change, community_id, name=_new_name(name, others))
        return change.changed


def rename_beat(store: Store, beat: street.BeatRow, name: str, *, by: str) -> Changed:
    """Write a beat's new name."""
    with store.write(by) as change:
        beats = street.beats(change.connection, beat.community_id)
        others = {other.name for other in beats if other.id != beat.id}
        registers.edit_beat(change, beat, name=_new_name(name, others))
        return change.changed


def retire_team(store: Store, team: street.TeamRow, *, by: str) -> Changed:
    """Take a team out of use; the visits it made keep its people."""
    with store.write(by) as change:
        registers.edit_team_state(change, team, active=False)
        return change.changed


def undo_new_team(store: Store, added: Changed, *, by: str) -> Changed:
    """Take a team just added out of use."""
    with store.write(by) as change:
        for team in street.teams(change.connection):
            if team.id in added.ids:
                registers.edit_team_state(change, team, active=False)
        return change.changed


def restore_team(store: Store, team: street.TeamRow, *, by: str) -> Changed:
    """Take a team into use again."""
    with store.write(by) as change:
        registers.edit_team_state(change, team, active=True)
        return change.changed


def _new_name(name: str, others: set[str]) -> str:
    name = name.strip()
    if not name:
        raise FiresweepError("Give it a name.", field="name")
    if name in others:
        raise FiresweepError("{name} is there already. Choose another name.",
                             name=name, field="name")  # fmt: skip
    return name


def save_beats(store: Store, community_id: str, names: Iterable[str], *, by: str) -> Changed:
    """Add the beats a community does not have yet."""
    with store.write(by) as change:
        known = {beat.name for beat in street.beats(change.connection, community_id)}
        new = dict.fromkeys(name for name in names if name not in known)
        registers.add_beats(change, community_id, new)
        return change.changed


def save_setting(store: Store, key: str, value: Any, *, by: str) -> Changed:
    """Write one shared setting of the street."""
    with store.write(by) as change:
        registers.write_setting(change, key, value)
        return change.changed
