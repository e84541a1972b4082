"""Registers of the street: its communities and people, its sweeps, what it has settled."""

from typing import Any

from sqlalchemy import JSON, Column
from sqlmodel import Field, SQLModel

from firesweep.store.tables.columns import json_column


class Setting(SQLModel, table=True):
    """One shared setting of the street."""

    __tablename__ = "setting"

    id: str = Field(primary_key=True)
    value: Any = Field(default=None, sa_column=Column(JSON(none_as_null=True)))


class Community(SQLModel, table=True):
    """A community of the street."""

    __tablename__ = "community"

    id: str = Field(primary_key=True)
    name: str
    position: int = 0


class Beat(SQLModel, table=True):
    """A part of a community that one officer and one cadre answer for."""

    __tablename__ = "beat"

    id: str = Field(primary_key=True)
    community_id: str = Field(foreign_key="community.id", index=True)
    name: str
    in_charge: str = ""
    """Code of the laptop the beat was handed over to; empty: nobody's in particular."""


class Person(SQLModel, table=True):
    """Somebody who takes part in inspections, with the post they hold."""

    __tablename__ = "person"

    id: str = Field(primary_key=True)
    name: str
    post: str
    phone: str = ""
    community_id: str | None = Field(default=None, foreign_key="community.id")
    active: bool = True


class Team(SQLModel, table=True):
    """A community's inspection team; `members` are `{"person": id, "role": role}`."""

    __tablename__ = "team"

    id: str = Field(primary_key=True)
    community_id: str = Field(foreign_key="community.id", index=True)
    name: str
    members: Any = json_column()
    active: bool = True


class Sweep(SQLModel, table=True):
    """A campaign; `communities` are ids, `teams` maps a community to its team."""

    __tablename__ = "sweep"

    id: str = Field(primary_key=True)
    name: str
    reason: str = ""
    starts: str
    ends: str
    communities: Any = json_column()
    categories: str
    teams: Any = json_column("dict")
    checklist: str
    closed: bool = False
