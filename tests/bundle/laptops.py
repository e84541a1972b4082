"""Laptops of one street, and the files that go between them."""

from pathlib import Path
from typing import Any

from firesweep.bundle.join import invite, join
from firesweep.bundle.receive import Receipt, receive
from firesweep.bundle.send import SentBundle, Wish, send
from firesweep.model.registry.premises import PremisesDraft, premises_draft
from firesweep.store.check.digest import digest
from firesweep.store.database import Store, open_store
from firesweep.store.registry.premises import edit_premises, premises
from tests.factory import TODAY, a_street

STICK = "stick"


def an_office(folder: Path) -> Store:
    """The street office, laptop A."""
    (folder / STICK).mkdir(exist_ok=True)
    return a_street(folder / "A", laptop="A")


def a_laptop(office: Store, code: str, community: str = "") -> Store:
    """A laptop that joins the office's street, for a community (id) or the whole of it."""
    home = office.folder.parent / code
    join(home, given_out(office, code, community=community).path)
    return open_store(home)


def given_out(office: Store, code: str, passphrase: str = "", community: str = "") -> SentBundle:
    """The bundle a new laptop begins with; it works for a community (id), or the whole street."""
    stick = office.folder.parent / STICK
    return invite(office, stick, code, by="陈丽", today=TODAY, passphrase=passphrase,
                  community=community)  # fmt: skip


def sent(store: Store, **wish: Any) -> SentBundle:
    """A bundle written to the stick."""
    stick = store.folder.parent / STICK
    return send(store, stick, Wish(**wish), by="陈丽", today=TODAY)


def taken(store: Store, path: Path, passphrase: str = "") -> Receipt:
    """A bundle taken in."""
    return receive(store, path, by="王志强", passphrase=passphrase)


def exchange(one: Store, other: Store) -> None:
    """Both ways, once."""
    taken(other, sent(one, to=other.owner.laptop).path)
    taken(one, sent(other, to=one.owner.laptop).path)


def digest_of(store: Store) -> str:
    with store.read() as connection:
        return digest(connection)


def edited(store: Store, premises_id: str, **values: Any) -> tuple[str, ...]:
    """Some fields of a premises written anew, by somebody who sees what is in dispute there."""
    with store.write(f"于{store.owner.laptop}") as change:
        old = premises(change.connection, premises_id)
        fields = {name: old[name] for name in PremisesDraft.model_fields}
        return edit_premises(change, premises_id, premises_draft(fields | values), told=values)


def shown(store: Store, premises_id: str, field: str) -> Any:
    with store.read() as connection:
        return premises(connection, premises_id)[field]
