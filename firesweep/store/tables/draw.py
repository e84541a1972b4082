"""Facts of draws by lot."""

from typing import Any

from sqlmodel import Field, SQLModel

from firesweep.store.tables.columns import json_column


class Draw(SQLModel, table=True):
    """A draw of premises for spot checks, with all it takes to repeat it (model/sweep/draw.py)."""

    __tablename__ = "draw"

    id: str = Field(primary_key=True)
    sweep_id: str = Field(foreign_key="sweep.id", index=True)
    drawn_on: str
    seed: str
    count: int
    """How many were to be drawn by lot."""
    lot: int
    """How many premises the lot was made of."""
    lot_sha256: str
    """The hash over their ids."""
    scope: Any = json_column("dict")
    """What the lot was narrowed down to: `{"community", "beat", "category", "unvisited"}`."""
    must: Any = json_column()
    """Ids of the premises that are visited in any case."""
    drawn: Any = json_column()
    """Ids of the premises drawn by lot, in the order of their tickets."""
    counter: int
    laptop: str
    at: str
    by: str
