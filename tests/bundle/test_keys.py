"""Signed bundles: whose they are is said before anything of them is read in."""

import json
import shutil
import sqlite3
import sys
from pathlib import Path

import pytest

from firesweep.bundle.join import join
from firesweep.bundle.look import look
from firesweep.bundle.receive import receive
from firesweep.bundle.signing import Signed, ring_of
from firesweep.bundle.trust import take_back as not_withdrawn
from firesweep.bundle.trust import trust, withdraw
from firesweep.bundle.undo import take_back
from firesweep.errors import FiresweepError
from firesweep.store.bundle.file import MARKER, read_seal, seal
from firesweep.store.check.check import check
from firesweep.store.database import Store, open_store
from firesweep.store.own_key import FILES, OPENING, SIGNING, own_key
from firesweep.store.signatures import BUNDLE, fingerprint
from tests.bundle.laptops import STICK, a_laptop, digest_of, exchange, given_out, sent, taken
from tests.bundle.test_envelope import needs_age
from tests.bundle.test_formats import kept_bundle
from tests.commands import told, typed
from tests.factory import a_premises, another_street


def new_key(store: Store) -> str:
    """The machine is set up anew: it has another key and all its records."""
    for name in FILES:
        (store.folder / name).unlink()
    return own_key(store.folder).public


def refused(store: Store, path: Path) -> str:
    """Refused by looking as by receiving, nothing of it is here: why, and what settles it."""
    before, content = digest_of(store), path.read_bytes()
    with pytest.raises(FiresweepError) as looking:
        look(store, path)
    with pytest.raises(FiresweepError) as taking:
        receive(store, path, by="王")
    assert str(looking.value) == str(taking.value)
    assert digest_of(store) == before
    assert path.read_bytes() == content
    return f"{taking.value} {taking.value.command}"


def signed_again(path: Path, folder: Path, *statements: str) -> None:
    """A bundle changed by SQL and signed with the key of a data directory."""
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()
    own = own_key(folder)
    seal(path, lambda sha: own.sign(BUNDLE + sha), lambda done, total: None)


# ---- who signed


def test_the_first_key_of_a_code_the_office_gave_out_is_learnt(
    office: Store, laptop: Store
) -> None:
    path = sent(laptop).path
    found = look(office, path)
    own = own_key(laptop.folder)
    assert (found.signed, found.fingerprint) == (Signed.FIRST, fingerprint(own.public))
    assert look(office, path).signed is Signed.FIRST, "looking learns nothing"
    taken(office, path)
    assert look(office, sent(laptop).path).signed is Signed.KNOWN
    assert ring_of(office).holding("B") == (own.public, own.age)


def test_a_laptop_knows_the_office_since_it_joined(office: Store, laptop: Store) -> None:
    assert look(laptop, sent(office).path).signed is Signed.KNOWN
    assert ring_of(laptop).holding("A") == ring_of(office).holding("A")


def test_every_laptop_learns_from_the_office_whose_key_is_whose(
    office: Store, laptop: Store
) -> None:
    other = a_laptop(office, "C")
    for store in (laptop, other):
        taken(office, sent(store).path)
    news = sent(office).path
    for store in (laptop, other):
        taken(store, news)
    assert ring_of(other).words["B"].key == own_key(laptop.folder).public
    assert look(other, sent(laptop, to="C").path).signed is Signed.KNOWN
    assert digest_of(other) == digest_of(laptop) == digest_of(office)
    other.close()


def test_two_laptops_meet_before_the_office_has_heard_of_either(
    office: Store, laptop: Store
) -> None:
    other = a_laptop(office, "C")
    assert taken(other, sent(laptop, to="C").path).look.signed is Signed.FIRST
    assert look(other, sent(laptop, to="C").path).signed is Signed.KNOWN
    other.close()


def test_a_code_nobody_gave_out_is_unknown(office: Store, laptop: Store, tmp_path: Path) -> None:
    path = sent(laptop).path
    signed_again(path, laptop.folder, "UPDATE manifest SET laptop = 'X'")
    assert "laptop X, which is not known here" in refused(office, path)
    (tmp_path / "other").mkdir()
    stranger = another_street(tmp_path / "other" / "A")
    assert "Streets are never mixed" in refused(
        office, sent_elsewhere(stranger, tmp_path / "other")
    )
    stranger.close()


def sent_elsewhere(store: Store, folder: Path) -> Path:
    (folder / STICK).mkdir()
    return sent(store).path


def test_an_unknown_laptop_may_be_trusted_by_a_person(office: Store, laptop: Store) -> None:
    path = sent(laptop).path
    signed_again(path, laptop.folder, "UPDATE manifest SET laptop = 'X'")
    refused(office, path)
    trust(office, "x", by="王")
    assert look(office, path).signed is Signed.KNOWN


# ---- a changed byte


def flipped(path: Path, at: int) -> Path:
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    other = path.with_name("flipped.fsb")
    other.write_bytes(content)
    return other


def test_one_bit_of_signature_key_or_content_is_noticed(office: Store, laptop: Store) -> None:
    a_premises(laptop)
    path = sent(laptop).path
    whole, own = path.read_bytes(), own_key(laptop.folder)
    at = whole.index(MARKER) + len(MARKER)
    places = [at, at + 31, at + 32, at + 95, whole.index(own.public.encode()),
              whole.index("同福旅社".encode()), len(whole) - 1]  # fmt: skip
    for place in places:
        assert "changed or damaged" in refused(office, flipped(path, place))
    assert taken(office, path).number == 1


def test_a_signature_taken_off_is_noticed(office: Store, laptop: Store) -> None:
    path = sent(laptop).path
    seal(path, lambda sha: b"", lambda done, total: None)
    assert "changed or damaged" in refused(office, path)
    signed_again(path, laptop.folder, "UPDATE manifest SET key = ''")
    assert "changed or damaged" in refused(office, path)


def test_a_signature_of_another_bundle_is_noticed(office: Store, laptop: Store) -> None:
    first = sent(laptop).path
    a_premises(laptop)
    second = sent(laptop).path
    with first.open("rb") as file:
        lent = read_seal(file, first.name).signature
    seal(second, lambda sha: lent, lambda done, total: None)
    assert "changed or damaged" in refused(office, second)


def test_what_a_stranger_signs_in_a_laptops_name_is_refused(
    office: Store, laptop: Store, tmp_path: Path
) -> None:
    exchange(laptop, office)
    path = sent(laptop).path
    forger = own_key(tmp_path)
    signed_again(path, tmp_path)
    assert "changed or damaged" in refused(office, path), "the key it names did not sign it"
    signed_again(path, tmp_path, f"UPDATE manifest SET key = '{forger.public}'")
    sentence = refused(office, path)
    assert "signed with another key of laptop B" in sentence
    assert fingerprint(forger.public) in sentence


# ---- unsigned bundles of format 1


def test_an_old_bundle_is_read_for_ever_and_said_to_be_unsigned(tmp_path: Path) -> None:
    path = kept_bundle(1, tmp_path)
    receipt = join(tmp_path / "B", path)
    store = open_store(tmp_path / "B")
    assert (receipt.look.signed, receipt.look.fingerprint) == (Signed.UNSIGNED, "")
    assert look(store, path).signed is Signed.UNSIGNED
    store.close()


def test_nobody_passes_for_an_old_laptop_once_it_signs(tmp_path: Path) -> None:
    path = kept_bundle(1, tmp_path)
    join(tmp_path / "B", path)
    store = open_store(tmp_path / "B")
    (tmp_path / STICK).mkdir()
    news = sent(store, to="A").path
    signed_again(news, store.folder, "UPDATE manifest SET laptop = 'A', office = 'A'")
    # B's key in the office's name, as if the office had begun to sign.
    assert taken(store, news).look.signed is Signed.FIRST
    assert "bears no signature" in refused(store, path)
    assert look(store, path, unsigned=True).signed is Signed.UNSIGNED
    assert receive(store, path, by="王", unsigned=True).number is None
    store.close()


# ---- another key


def test_a_laptop_set_up_anew_needs_a_persons_yes(office: Store, laptop: Store) -> None:
    exchange(laptop, office)
    new = new_key(laptop)
    a_premises(laptop)
    path = sent(laptop).path
    sentence = refused(office, path)
    assert "bundle trust B" in sentence
    assert fingerprint(new) in sentence
    with pytest.raises(FiresweepError, match="fingerprint is another"):
        trust(office, "B", by="王", digits="1 2 3")
    assert trust(office, "B", by="王", digits=fingerprint(new).replace(" ", "")).key == new
    assert taken(office, path).look.signed is Signed.KNOWN
    assert digest_of(office) != digest_of(laptop), "the office's word is still to come"
    taken(laptop, sent(office).path)
    assert digest_of(office) == digest_of(laptop)


def test_a_bundle_signed_before_the_key_changed_says_so_and_is_not_missed(
    office: Store, laptop: Store
) -> None:
    """Nobody is led to trust the earlier key again; what it holds comes all the same."""
    exchange(laptop, office)
    a_premises(laptop)
    late = sent(laptop).path
    new = new_key(laptop)
    path = sent(laptop).path
    assert "bundle trust B" in refused(office, path)
    trust(office, "B", by="王")
    sentence = refused(office, late)
    assert "earlier key of laptop B" in sentence
    assert fingerprint(new) in sentence
    assert "bundle trust" not in sentence
    taken(office, path)
    taken(laptop, sent(office).path)
    assert digest_of(office) == digest_of(laptop)


def test_until_the_office_speaks_a_laptop_trusts_by_itself(office: Store, laptop: Store) -> None:
    other = a_laptop(office, "C")
    taken(other, sent(laptop, to="C").path)
    new = new_key(laptop)
    path = sent(laptop, to="C").path
    assert "bundle trust B" in refused(other, path)
    assert trust(other, "B", by="王").key == new
    assert look(other, path).signed is Signed.KNOWN
    other.close()


def test_without_an_offer_there_is_nothing_to_trust(office: Store) -> None:
    with pytest.raises(FiresweepError, match="No bundle of laptop B"):
        trust(office, "B", by="王")


def test_of_two_offers_the_fingerprint_decides(office: Store, laptop: Store) -> None:
    exchange(laptop, office)
    keys = []
    for _ in range(2):
        keys.append(new_key(laptop))
        refused(office, sent(laptop).path)
    with pytest.raises(FiresweepError, match="several keys"):
        trust(office, "B", by="王")
    assert trust(office, "B", by="王", digits=fingerprint(keys[0])).key == keys[0]
    with pytest.raises(FiresweepError, match="No bundle"):
        trust(office, "B", by="王")


def test_only_the_offices_word_counts(office: Store, laptop: Store) -> None:
    other = a_laptop(office, "C")
    taken(office, sent(laptop).path)
    taken(other, sent(office).path)
    new_key(laptop)
    path = sent(laptop, to="C").path
    assert "Ask the street office" in refused(other, path)
    with pytest.raises(FiresweepError, match="street office decides"):
        trust(other, "B", by="王")
    refused(office, sent(laptop).path)
    trust(office, "B", by="王")
    taken(other, sent(office).path)
    assert look(other, path).signed is Signed.KNOWN
    other.close()


def test_a_word_nobody_at_the_office_signed_does_not_count(
    office: Store, laptop: Store, tmp_path: Path
) -> None:
    """Whoever sits at laptop B writes a word in the office's name: its key is C's now."""
    other = a_laptop(office, "C")
    taken(office, sent(other).path)
    exchange(laptop, office)
    path = sent(laptop, full=True).path
    forger = own_key(tmp_path)
    signed_again(
        path, laptop.folder,
        f"UPDATE laptop_key SET key = '{forger.public}', serial = serial + 9 WHERE laptop = 'C'",
    )  # fmt: skip
    assert "not signed with the street office's key" in refused(office, path)
    assert "not signed with the street office's key" in refused(other, path)
    other.close()


def test_a_new_key_of_the_office_is_trusted_laptop_by_laptop(office: Store, laptop: Store) -> None:
    exchange(laptop, office)
    withdraw_c = a_laptop(office, "C")
    taken(office, sent(withdraw_c).path)
    withdraw(office, "C", by="王")
    new_key(office)
    path = sent(office).path
    assert "bundle trust A" in refused(laptop, path)
    trust(laptop, "A", by="陈")
    taken(laptop, path)
    ring = ring_of(laptop)
    assert ring.lost == {"C"}
    assert ring.words["B"].key == own_key(laptop.folder).public
    assert digest_of(laptop) == digest_of(office)
    withdraw_c.close()


# ---- lost laptops


def test_a_lost_laptop_keeps_what_it_recorded_and_brings_nothing_more(
    office: Store, laptop: Store
) -> None:
    kept = a_premises(laptop, "同福旅社")
    taken(office, sent(laptop).path)
    other = a_laptop(office, "C")
    withdraw(office, "b", by="王", note="丢失")
    a_premises(laptop, "鑫达宾馆")
    path = sent(laptop).path
    assert "withdrew" in refused(office, path)
    assert "withdrew" not in str(look(other, sent(laptop, to="C").path)), "C has not heard yet"
    taken(other, sent(office).path)
    assert "withdrew" in refused(other, sent(laptop, to="C").path)
    with office.read() as connection:
        assert connection.exec_driver_sql("SELECT id FROM premises").scalars().all() == [kept]
    assert check(office) == []
    other.close()


def test_what_was_signed_before_is_refused_afterwards_too(office: Store, laptop: Store) -> None:
    a_premises(laptop)
    late = sent(laptop).path
    withdraw(office, "B", by="王")
    assert "withdrew" in refused(office, late)
    new_key(laptop)
    assert "withdrew" in refused(office, sent(laptop).path)


def test_what_a_lost_laptop_gave_to_another_before_comes_along(
    office: Store, laptop: Store
) -> None:
    other = a_laptop(office, "C")
    a_premises(laptop)
    taken(other, sent(laptop, to="C").path)
    withdraw(office, "B", by="王")
    taken(office, sent(other).path)
    with office.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM premises").scalar_one() == 1
    other.close()


def test_a_laptop_that_was_found_is_trusted_again(office: Store, laptop: Store) -> None:
    exchange(laptop, office)
    withdraw(office, "B", by="王")
    path = sent(laptop).path
    refused(office, path)
    trust(office, "B", by="王")
    assert taken(office, path).look.signed is Signed.KNOWN


def test_a_laptop_that_was_found_needs_no_bundle_to_be_trusted_again(
    office: Store, laptop: Store
) -> None:
    exchange(laptop, office)
    withdraw(office, "B", by="王", note="遗失")
    assert trust(office, "B", by="王").key == own_key(laptop.folder).public
    assert look(office, sent(laptop).path).signed is Signed.KNOWN


def test_a_withdrawal_is_undone_also_of_a_laptop_that_never_came(office: Store) -> None:
    path = given_out(office, "C").path
    withdraw(office, "C", by="王", note="点错")
    not_withdrawn(office, "C", by="王")
    join(office.folder.parent / "C", path)
    other = open_store(office.folder.parent / "C")
    assert look(office, sent(other).path).signed is Signed.FIRST
    with pytest.raises(FiresweepError, match="is not withdrawn"):
        not_withdrawn(office, "C", by="王")
    other.close()


def test_a_withdrawn_code_begins_no_machine(office: Store, laptop: Store) -> None:
    withdraw(office, "B", by="王")
    with pytest.raises(FiresweepError, match="was withdrawn"):
        sent(office, to="B")


def test_a_withdrawn_laptop_is_told_so_where_a_bundle_for_all_goes_past_it(
    office: Store, laptop: Store
) -> None:
    """Nothing waits for it any more: to ask for the bundle before would lead nowhere."""
    exchange(office, laptop)
    other = a_laptop(office, "C")
    a_premises(office)
    exchange(office, other)
    exchange(office, other)
    withdraw(office, "B", by="王", note="丢失")
    why = refused(laptop, sent(office).path)
    assert "not for this laptop, B: the street office withdrew it on" in why
    assert "goes on from" not in why
    other.close()


def test_nobody_but_the_office_withdraws(office: Store, laptop: Store) -> None:
    for store, code in ((laptop, "A"), (laptop, "B"), (office, "A")):
        with pytest.raises(FiresweepError, match="Only the street office"):
            withdraw(store, code, by="王")
    with pytest.raises(FiresweepError, match="no laptop X"):
        withdraw(office, "X", by="王")


def test_the_office_no_longer_waits_for_a_lost_laptop(office: Store, laptop: Store) -> None:
    other = a_laptop(office, "C")
    for store in (laptop, other):
        exchange(store, office)
    a_premises(office)
    taken(other, sent(office).path)
    taken(office, sent(other).path)
    waiting = sent(office).entries
    withdraw(office, "B", by="王")
    taken(other, sent(office).path)
    taken(office, sent(other).path)
    assert waiting > 0
    assert sent(office).entries == 0
    other.close()


def test_a_laptop_that_is_silent_since_it_joined_is_not_forgotten(
    office: Store, laptop: Store
) -> None:
    other = a_laptop(office, "C")
    exchange(other, office)
    a_premises(office)
    made = sent(office)
    assert 0 < made.entries < 6, "it begins where the bundle it joined with ends"
    for store in (laptop, other):
        taken(store, made.path)
        assert digest_of(store) == digest_of(office)
    other.close()


def test_a_second_bundle_to_begin_with_holds_everything_again(office: Store) -> None:
    given_out(office, "C").path.unlink()
    a_premises(office)
    home = office.folder.parent / "C"
    join(home, sent(office, to="C").path)
    other = open_store(home)
    assert digest_of(other) == digest_of(office)
    other.close()


# ---- two machines with one code


def test_two_machines_that_joined_with_one_bundle_are_told_apart_by_key(office: Store) -> None:
    path, home = given_out(office, "C").path, office.folder.parent
    for name in ("one", "other"):
        join(home / name, path)
    one, other = open_store(home / "one"), open_store(home / "other")
    taken(office, sent(one).path)
    assert "two machines bear its code" in refused(office, sent(other).path)
    assert "Two machines write as laptop C" in refused(one, sent(other, to="A").path)
    for store in (one, other):
        store.close()


def test_a_copied_disk_is_found_by_what_it_wrote(office: Store, laptop: Store) -> None:
    exchange(laptop, office)
    laptop.close()
    home = laptop.folder.parent
    shutil.copytree(laptop.folder, home / "copy")
    real, copy = open_store(laptop.folder), open_store(home / "copy")
    for store in (real, copy):
        a_premises(store)
    taken(office, sent(real).path)
    assert "two machines" in refused(office, sent(copy).path)
    for store in (real, copy):
        store.close()


def test_whoever_took_the_wrong_machines_work_in_finds_the_way_out(
    office: Store, laptop: Store
) -> None:
    """Of two that joined with one bundle the office heard one, another laptop the other."""
    path, home = given_out(office, "C").path, office.folder.parent
    for name in ("one", "other"):
        join(home / name, path)
    one, other = open_store(home / "one"), open_store(home / "other")
    for store in (one, other):
        a_premises(store)
    wrong = taken(laptop, sent(other, to="B").path)
    taken(office, sent(one).path)
    news = sent(office, to="B").path
    assert "take that import back" in refused(laptop, news)
    take_back(laptop, wrong.number or 0, by="王")
    taken(laptop, news)
    assert digest_of(laptop) == digest_of(office)
    for store in (one, other):
        store.close()


# ---- the rest


def test_a_bundle_that_teaches_a_key_can_be_taken_back(office: Store, laptop: Store) -> None:
    a_premises(laptop)
    receipt = taken(office, sent(laptop).path)
    take_back(office, receipt.number or 0, by="王")
    assert check(office) == []
    assert look(office, sent(laptop).path).signed is Signed.KNOWN


def test_nothing_secret_travels(office: Store, laptop: Store) -> None:
    secrets = [
        (store.folder / name).read_bytes().splitlines()[-2:][0]
        for store in (office, laptop)
        for name in (SIGNING, OPENING)
    ]
    files = [sent(office, to="B").path, sent(laptop, full=True).path, office.path, laptop.path]
    for path in files:
        content = path.read_bytes()
        assert not any(secret in content for secret in secrets)


@pytest.mark.skipif(sys.platform == "win32", reason="no modes")
def test_nobody_else_may_read_a_key(office: Store, laptop: Store) -> None:
    for store in (office, laptop):
        assert [(store.folder / name).stat().st_mode & 0o777 for name in FILES] == [0o600] * 2


@pytest.mark.parametrize("name", FILES)
def test_a_damaged_key_gets_a_sentence(laptop: Store, name: str) -> None:
    (laptop.folder / name).write_bytes(b"\x00\xff")
    with pytest.raises(FiresweepError, match="is damaged"):
        sent(laptop)


def test_a_bundle_is_sealed_for_the_offices_key_and_no_other(office: Store, laptop: Store) -> None:
    a_premises(laptop)
    made = sent(laptop, for_key=True)
    assert (made.sealed, made.path.name.endswith(".fsb.age")) == ("key", True)
    other = a_laptop(office, "C")
    with pytest.raises(FiresweepError, match="sealed for another"):
        receive(other, made.path, by="王")
    seen = taken(office, made.path).look
    assert (seen.sealed, seen.rows) == ("key", {"premises": 1})
    other.close()


def test_without_a_key_nothing_is_sealed_for_it(office: Store) -> None:
    given_out(office, "C")
    with pytest.raises(FiresweepError, match="not known here yet"):
        sent(office, to="C", for_key=True)


@needs_age
def test_the_age_tool_opens_what_is_sealed_for_a_key(office: Store, laptop: Store) -> None:
    import subprocess

    made = sent(laptop, for_key=True)
    plain = made.path.with_name("opened.fsb")
    key = office.folder / OPENING
    subprocess.run(["age", "-d", "-i", key, "-o", plain, made.path], check=True)
    taken(office, plain)
    assert digest_of(office) == digest_of(laptop)


def test_keys_by_commands_alone(tmp_path: Path) -> None:
    office, b, stick = (tmp_path / name for name in ("A", "B", "stick"))
    stick.mkdir()
    told(office, "init", "--street", "临江街道", "--code", "A", "--community", "滨江社区")
    made = json.loads(told(office, "bundle", "invite", "B", stick, "--json"))
    told(b, "bundle", "join", made["path"])
    first = json.loads(told(b, "bundle", "send", stick, "--seal", "--json"))
    assert first["sealed"] == "key"
    looked = json.loads(told(office, "bundle", "look", first["path"], "--json"))
    keys = json.loads(told(b, "bundle", "keys", "--json"))
    (own,) = [each for each in keys if each["laptop"] == "B"]
    assert (looked["signed"], looked["fingerprint"]) == ("first", own["fingerprint"])
    told(office, "bundle", "receive", first["path"])
    for name in FILES:
        (b / name).unlink()
    again = json.loads(told(b, "bundle", "send", stick, "--json"))["path"]
    assert "bundle trust B" in typed(office, "bundle", "look", again).err
    assert typed(office, "bundle", "receive", again).code == 1
    trusted = told(office, "bundle", "trust", "B")
    told(office, "bundle", "receive", again)
    assert json.loads(told(b, "bundle", "keys", "--json"))[-1]["fingerprint"] in trusted
    told(office, "bundle", "withdraw", "B", "--note", "丢失")
    (lost,) = [
        e for e in json.loads(told(office, "bundle", "keys", "--json")) if e["laptop"] == "B"
    ]
    assert lost["state"] == "withdrawn"
    assert "B\tthe whole street\tlast bundle 2\twithdrawn" in told(office, "bundle", "status")
    (gone,) = json.loads(told(office, "bundle", "status", "--json"))["laptops"]
    assert (gone["laptop"], gone["withdrawn"]) == ("B", True)
    assert typed(office, "bundle", "receive", again).code == 1
