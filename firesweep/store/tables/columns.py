"""How columns and constraints are named, and the two kinds of column with a rule of their own."""

from typing import Any

from sqlalchemy import JSON, Column, MetaData
from sqlmodel import Field, SQLModel

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
METADATA: MetaData = SQLModel.metadata


def json_column(default: str = "list") -> Any:
    """A list or a dict, kept as JSON."""
    factory = {"list": list, "dict": dict}[default]
    return Field(default_factory=factory, sa_column=Column(JSON, nullable=False))


def derived_column(default: str | None = "") -> Any:
    """A column worked out from others on every write: neither journalled nor sent."""
    return Field(default=default, sa_column_kwargs={"info": {"derived": True}})
