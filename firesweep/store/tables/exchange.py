"""Local: what this laptop sent and took in, and what other laptops hold."""

from sqlmodel import Field, SQLModel


class Holding(SQLModel, table=True):
    """How far another laptop had come in a stream, by the newest bundle from it."""

    __tablename__ = "holding"

    peer: str = Field(primary_key=True)
    stream_id: int = Field(primary_key=True, foreign_key="stream.id")
    highest: int


class HoldingLoose(SQLModel, table=True):
    """Single lines another laptop holds beyond that: the numbers from `first` to `last`."""

    __tablename__ = "holding_loose"

    peer: str = Field(primary_key=True)
    stream_id: int = Field(primary_key=True, foreign_key="stream.id")
    first: int = Field(primary_key=True)
    last: int


class Wanted(SQLModel, table=True):
    """A photo whose fact another laptop holds without its bytes, by the newest bundle from it."""

    __tablename__ = "wanted"

    peer: str = Field(primary_key=True)
    sha256: str = Field(primary_key=True)


class Sent(SQLModel, table=True):
    """A bundle written by this laptop, under its running number."""

    __tablename__ = "sent"

    number: int = Field(primary_key=True)
    recipient: str
    made_at: str
    by: str
    name: str
    sha256: str
    """Empty where the program died before it knew that the bundle lies in its place."""
    photos: int
    """How many photos' bytes went along."""


class SentStream(SQLModel, table=True):
    """How far a sent bundle goes in a stream: `base` was taken as held there already."""

    __tablename__ = "sent_stream"

    sent: int = Field(primary_key=True, foreign_key="sent.number")
    stream_id: int = Field(primary_key=True, foreign_key="stream.id")
    base: int
    highest: int


class SentPhoto(SQLModel, table=True):
    """A photo whose bytes went along with a sent bundle."""

    __tablename__ = "sent_photo"

    sha256: str = Field(primary_key=True)
    sent: int = Field(primary_key=True, foreign_key="sent.number")


class Envelope(SQLModel, table=True):
    """A sealed file that was written or opened here, and the bundle in it: of both the hash."""

    __tablename__ = "envelope"

    head: str = Field(primary_key=True)
    """Of the head of the age file, which only a copy of it has, too."""
    sha256: str


class Received(SQLModel, table=True):
    """A bundle taken in; `number` is this laptop's own count, `bundle` the sender's."""

    __tablename__ = "received"

    number: int | None = Field(default=None, primary_key=True)
    laptop: str
    bundle: int
    made_at: str
    received_at: str
    by: str
    sha256: str
    entries: int
    """How many journal lines were new."""
    undone_at: str | None = None
    format: int | None = None
    """Of the file; none for what came in before this was kept."""


class ReceivedStream(SQLModel, table=True):
    """What an import added to a stream: the lines after `before`, up to `after`."""

    __tablename__ = "received_stream"

    received: int = Field(primary_key=True, foreign_key="received.number")
    stream_id: int = Field(primary_key=True, foreign_key="stream.id")
    before: int
    after: int


class ReceivedLine(SQLModel, table=True):
    """A loose line an import brought: one of a stream that is not here up to it."""

    __tablename__ = "received_line"

    stream_id: int = Field(primary_key=True, foreign_key="stream.id")
    number: int = Field(primary_key=True)
    received: int = Field(primary_key=True, foreign_key="received.number")
