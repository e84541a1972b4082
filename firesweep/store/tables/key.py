"""Keys of laptops: what the street office said of them, and those met here."""

from sqlmodel import Field, SQLModel


class LaptopKey(SQLModel, table=True):
    """A fact: the street office's word on one laptop's key, signed by it; the newest one holds."""

    __tablename__ = "laptop_key"

    id: str = Field(primary_key=True)
    laptop: str
    kind: str
    """`given` (the code, no key yet), `known` or `withdrawn`."""
    serial: int
    """The office's own count of its words: higher is newer."""
    key: str = ""
    """Ed25519 public key in hex."""
    age: str = ""
    """What is sealed for the laptop is sealed for this age recipient."""
    at: str
    by: str
    note: str = ""
    signature: str


class MetKey(SQLModel, table=True):
    """Local: a key that came with a bundle, or this laptop's own; the newest one holds."""

    __tablename__ = "met_key"

    number: int | None = Field(default=None, primary_key=True)
    laptop: str
    key: str
    age: str
    how: str
    """`own`, `first` (met with the first bundle), `trusted` by a person, or `offered`: refused."""
    at: str
    by: str
