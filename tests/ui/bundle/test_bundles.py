"""Sending, looking, taking in, taking back, settling and joining, by the widgets people use."""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.app import places
from firesweep.bundle.envelope import sealed_with
from firesweep.bundle.look import look
from firesweep.bundle.send import Wish, send
from firesweep.bundle.trust import Held, held
from firesweep.bundle.undo import take_back
from firesweep.errors import FiresweepError
from firesweep.settings import Settings
from firesweep.store.database import Store, open_store
from firesweep.store.exchange.standing import imports, standings
from firesweep.store.merge.clashes import clashes
from firesweep.store.street import home
from firesweep.ui.bundle.bundles import Bundles
from firesweep.ui.bundle.clash_dialog import ClashDialog
from firesweep.ui.bundle.files import take_in
from firesweep.ui.bundle.laptop_key import LaptopKey
from firesweep.ui.bundle.new_laptop import NewLaptop
from firesweep.ui.bundle.places import send_command
from firesweep.ui.bundle.views import View, views_of
from firesweep.ui.bundle.watch import Watch
from firesweep.ui.desk import Desk
from firesweep.ui.field.day import read_day
from firesweep.ui.office.start import FirstStart
from firesweep.ui.paper.preview import Preview
from firesweep.ui.progress import Cancelled
from firesweep.ui.registry.premises_panel import PremisesPanel
from firesweep.ui.rows.row_list import RowList
from firesweep.ui.window.shell import Shell
from firesweep.ui.words.whose import whose
from firesweep.ui.worker import Worker
from tests.bundle.laptops import (
    digest_of,
    edited,
    exchange,
    sent,
    shown,
    taken,
)
from tests.factory import TODAY, a_finished_visit, a_premises, community_id, content_of
from tests.paper.cases import texts as pages_of

WORDS = "十一月的江水"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "U盘"
    folder.mkdir()
    return folder


@pytest.fixture
def desk(window: QApplication, worker: Worker, office: Store, stick: Path) -> Desk:
    settings = Settings(last_user="陈丽", bundle_folder=str(stick))
    return Desk(office, worker, settings, today=lambda: TODAY)


@pytest.fixture
def shell(qtbot: QtBot, desk: Desk, settle: Callable[[], None]) -> Iterator[Shell]:
    shell = Shell()
    qtbot.addWidget(shell)
    shell.resize(1366, 768)
    shell.open_desk(desk, places(), (), lambda: [send_command(desk)])
    shell.show()
    shell.go("premises")
    settle()
    yield shell
    settle()


def screen_of(shell: Shell) -> Bundles:
    screen = shell.open_screen
    assert isinstance(screen, Bundles)
    return screen


def drop(shell: Shell | FirstStart, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(400, 300), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    shell.dropEvent(event)


def rows_of(screen: Bundles) -> list[tuple[str, str]]:
    model = screen.ui.rows.model()
    return [(line.pill, line.text) for line in model.lines]


def test_a_bundle_dropped_anywhere_is_looked_at_then_taken_in_then_taken_back(
    shell: Shell, laptop: Store, office: Store, settle: Callable[[], None], qtbot: QtBot
) -> None:
    a_premises(laptop, "新开的面馆")
    before = digest_of(office)
    drop(shell, sent(laptop).path)
    settle()
    screen = screen_of(shell)
    ((pill, text),) = rows_of(screen)
    assert pill == "New"
    assert "laptop B" in text
    assert digest_of(office) == before
    qtbot.keyClick(screen.ui.rows, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert [pill for pill, _ in rows_of(screen)] == ["Taken in"]
    assert digest_of(office) == digest_of(laptop)
    screen.show_view(View.IMPORTS)
    screen.ui.rows.acted.emit(screen.ui.rows.current_id())
    settle()
    assert digest_of(office) == before
    assert rows_of(screen)[0][0] == "Taken back"


def test_a_broken_file_is_refused_beside_the_others_that_are_taken(
    shell: Shell, laptop: Store, office: Store, stick: Path, settle: Callable[[], None]
) -> None:
    a_premises(laptop, "新开的面馆")
    whole = sent(laptop).path
    broken = stick / "半个_C_2026-11-23_0001.fsb"
    broken.write_bytes(whole.read_bytes()[:3000])
    drop(shell, whole, broken)
    settle()
    screen = screen_of(shell)
    screen.look_or_take()
    settle()
    assert {pill for pill, _ in rows_of(screen)} == {"Taken in", "Refused"}
    with office.read() as connection:
        assert len(imports(connection)) == 1


def test_what_was_refused_for_want_of_another_bundle_waits_anew_once_that_is_in(
    shell: Shell, laptop: Store, office: Store, settle: Callable[[], None]
) -> None:
    a_premises(laptop, "新开的面馆")
    first = sent(laptop).path
    taken(office, first)
    taken(laptop, sent(office, to="B").path)
    a_premises(laptop, "同福旅社")
    second = sent(laptop).path
    take_back(office, 1, by="陈丽")
    drop(shell, first, second)
    settle()
    screen = screen_of(shell)
    assert [pill for pill, _ in rows_of(screen)] == ["Taken back", "Refused"]
    screen.look_or_take()
    settle()
    assert {pill for pill, _ in rows_of(screen)} == {"Taken in", "Waiting"}
    for _ in range(2):
        screen.look_or_take()
        settle()
    assert {pill for pill, _ in rows_of(screen)} == {"Taken in"}


def test_a_bundle_that_is_refused_when_it_is_taken_in_saves_nothing(
    shell: Shell, laptop: Store, settle: Callable[[], None]
) -> None:
    a_premises(laptop, "新开的面馆")
    path = sent(laptop).path
    whole = path.read_bytes()
    drop(shell, path)
    settle()
    path.write_bytes(whole[: len(whole) // 2])
    screen = screen_of(shell)
    screen.look_or_take()
    settle()
    assert [pill for pill, _ in rows_of(screen)] == ["Refused"]
    assert shell.ui.saved.text() == ""
    path.write_bytes(whole)
    drop(shell, path)
    settle()
    screen.look_or_take()
    settle()
    assert shell.ui.saved.text().startswith("Saved ")


def test_a_bundle_written_by_a_command_names_its_laptop_once(
    shell: Shell, laptop: Store, stick: Path, settle: Callable[[], None]
) -> None:
    drop(shell, send(laptop, stick, Wish(), by="B", today=TODAY).path)
    settle()
    ((_, head),) = rows_of(screen_of(shell))
    assert head.startswith("Bundle 1 of laptop B  ·  ")
    assert head.count("·") == 1


def test_a_line_by_nobody_names_its_laptop_once() -> None:
    """Commands do not know who types them; they write for the laptop."""
    assert whose("2026-11-24T06:00:00+00:00", "B", "B").count("B") == 1
    assert "王志强  ·  laptop B" in whose("2026-11-24T06:00:00+00:00", "王志强", "B")


def test_one_key_from_anywhere_writes_the_bundle_to_where_the_last_one_went(
    shell: Shell,
    laptop: Store,
    office: Store,
    stick: Path,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    a_premises(office, "望江旅馆")
    qtbot.keyClick(shell, Qt.Key.Key_F9)
    settle()
    (written,) = stick.glob("*.fsb")
    assert "It is safe to pull the stick out." in screen_of(shell).ui.send.ui.done.text()
    taken(laptop, written)
    assert digest_of(laptop) == digest_of(office)


def test_a_folder_that_is_gone_is_said_beside_the_button(
    shell: Shell, stick: Path, settle: Callable[[], None]
) -> None:
    stick.rmdir()
    shell.go("bundles", send=True)
    settle()
    card = screen_of(shell).ui.send
    assert card.ui.trouble.isVisibleTo(card)
    assert "Put the stick in" in card.ui.trouble.text()


def test_what_lies_on_the_stick_is_said_and_listed_once(
    shell: Shell, desk: Desk, laptop: Store, stick: Path, settle: Callable[[], None]
) -> None:
    a_premises(laptop, "新开的面馆")
    path = sent(laptop).path
    on_stick = path.replace(stick / path.name)
    watch = Watch(desk)
    watch.look()
    settle()
    assert shell.toast.sentence.text().startswith("1 bundle is waiting")
    assert shell.toast.isVisible()
    shell.toast.hide()
    watch.look()
    settle()
    assert not shell.toast.isVisible()
    shell.go("bundles")
    settle()
    screen = screen_of(shell)
    assert rows_of(screen) == [("Waiting", on_stick.name)]
    screen.look_or_take()
    settle()
    screen.look_or_take()
    settle()
    watch.look()
    settle()
    assert not watch.said


def test_what_lies_on_the_stick_is_known_by_what_it_holds(
    shell: Shell, desk: Desk, laptop: Store, stick: Path, settle: Callable[[], None]
) -> None:
    """A renamed copy is nothing new; another bundle under a name that was taken in is."""
    a_premises(laptop, "新开的面馆")
    first = sent(laptop).path
    a_premises(laptop, "同福旅社")
    second = sent(laptop).path
    on_stick = Path(shutil.copy(first, stick))
    shell.go("bundles")
    watch, screen = Watch(desk), screen_of(shell)
    watch.look()
    settle()
    for _ in range(2):
        screen.look_or_take()
        settle()
    shutil.copy(first, stick / "给街道办的数据.fsb")
    watch.look()
    settle()
    assert not watch.said
    assert [pill for pill, _ in rows_of(screen)] == ["Taken in"]
    on_stick.write_bytes(second.read_bytes())
    watch.look()
    settle()
    assert list(watch.said) == [on_stick]
    assert rows_of(screen) == [("Waiting", on_stick.name)]


def test_a_sealed_bundle_that_was_opened_here_is_known_under_any_name(
    desk: Desk, office: Store, laptop: Store, stick: Path, settle: Callable[[], None]
) -> None:
    """Taken in, or sealed here itself: a renamed copy of it is nothing new."""
    a_premises(laptop, "新开的面馆")
    came = sent(laptop, passphrase=WORDS).path
    taken(office, came, passphrase=WORDS)
    shutil.copy(came, stick / "给街道办的数据.fsb.age")
    shutil.copy(sent(office, to="B", passphrase=WORDS).path, stick / "街道办.fsb.age")
    watch = Watch(desk)
    watch.look()
    settle()
    assert not watch.said
    other = Path(shutil.copy(sent(laptop, passphrase=WORDS).path, stick / "又一个.fsb.age"))
    watch.look()
    settle()
    assert list(watch.said) == [other]


def test_what_was_taken_back_is_said_to_be_that_and_comes_again_only_when_it_is_asked_for(
    shell: Shell, desk: Desk, office: Store, laptop: Store, stick: Path, settle: Callable[[], None]
) -> None:
    a_premises(laptop, "新开的面馆")
    shutil.copy(sent(laptop).path, stick)
    for passphrase in ("", WORDS):
        a_premises(laptop, "同福旅社")
        shutil.copy(sent(laptop, full=True, passphrase=passphrase).path, stick)
    first, second, sealed = sorted(stick.iterdir())
    written = date.today().isoformat()  # the day in the name of a sealed one is compared
    sealed = sealed.rename(stick / sealed.name.replace(TODAY.isoformat(), written))
    for path in (first, second, sealed):
        take_back(office, taken(office, path, passphrase=WORDS).number or 0, by="陈丽")
    watch = Watch(desk)
    watch.look()
    settle()
    assert not shell.toast.isVisible(), "a person took them back: nothing has arrived"
    shell.go("bundles")
    settle()
    screen = screen_of(shell)
    assert {pill for pill, _ in rows_of(screen)} == {"Taken back"}
    assert all("taken back here" in line.more for line in screen.ui.rows.model().lines)
    assert "known by its name" in screen.ui.rows.model().lines[-1].more
    third = Path(shutil.copy(sent(laptop).path, stick))
    watch.look()
    settle()
    screen.look_or_take()
    settle()
    pills = [pill for pill, _ in rows_of(screen)]
    assert (pills.count("Taken back"), pills.count("Sealed")) == (2, 1)
    screen.look_or_take()
    settle()
    assert screen.files.held[third].receipt, "what is new comes first, and alone"
    with office.read() as connection:
        assert [each.undone for each in imports(connection)] == [False, True, True, True]
    screen.look_or_take()
    settle()
    assert [pill for pill, _ in rows_of(screen)].count("Taken back") == 0


def test_a_pipe_on_the_stick_stops_nobody(
    shell: Shell, desk: Desk, stick: Path, settle: Callable[[], None]
) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no pipes with names")
    os.mkfifo(stick / "x.fsb")
    watch = Watch(desk)
    watch.look()
    settle()
    assert list(watch.said) == [stick / "x.fsb"]


def test_what_waited_on_a_stick_that_is_pulled_out_leaves_the_list(
    shell: Shell, desk: Desk, laptop: Store, stick: Path, settle: Callable[[], None]
) -> None:
    path = sent(laptop).path
    on_stick = path.replace(stick / path.name)
    shell.go("bundles")
    watch = Watch(desk)
    watch.look()
    settle()
    screen = screen_of(shell)
    assert [text for _, text in rows_of(screen)] == [on_stick.name]
    on_stick.unlink()
    watch.look()
    settle()
    assert rows_of(screen) == []


def test_a_file_looked_at_while_it_was_copied_waits_again_when_it_is_whole(
    shell: Shell, desk: Desk, laptop: Store, stick: Path, settle: Callable[[], None]
) -> None:
    a_premises(laptop, "新开的面馆")
    made = sent(laptop).path
    on_stick = stick / made.name
    whole = made.read_bytes()
    shell.go("bundles")
    watch, screen = Watch(desk), screen_of(shell)
    for part in (b"", bytes(5000), whole[:5000]):
        on_stick.write_bytes(part)
        watch.look()
        settle()
        assert [pill for pill, _ in rows_of(screen)] == ["Waiting"]
        screen.look_or_take()
        settle()
        assert [pill for pill, _ in rows_of(screen)] == ["Refused"]
        assert "not whole" in screen.ui.verdict.text()
        watch.look()
        settle()
        assert [pill for pill, _ in rows_of(screen)] == ["Refused"], "nothing came since"
    on_stick.write_bytes(whole)
    watch.look()
    settle()
    screen.look_or_take()
    settle()
    screen.look_or_take()
    settle()
    assert [pill for pill, _ in rows_of(screen)] == ["Taken in"]


def test_a_stick_pulled_out_before_taking_in_may_be_put_in_again(
    shell: Shell, desk: Desk, laptop: Store, stick: Path, settle: Callable[[], None]
) -> None:
    a_premises(laptop, "新开的面馆")
    path = sent(laptop).path
    on_stick, away = stick / path.name, path.parent / "pulled out"
    path.replace(on_stick)
    shell.go("bundles")
    watch, screen = Watch(desk), screen_of(shell)
    watch.look()
    settle()
    screen.look_or_take()
    settle()
    on_stick.replace(away)
    shell.toast.hide()
    screen.look_or_take()
    settle()
    assert "is not there. Put the stick in" in screen.ui.verdict.text()
    assert not shell.toast.isVisible(), "no word lies over the sentence"
    for _ in range(2):
        watch.look()
        settle()
        if away.exists():
            away.replace(on_stick)
    for _ in range(2):
        screen.look_or_take()
        settle()
    assert [pill for pill, _ in rows_of(screen)] == ["Taken in"]


def test_a_bundle_that_holds_a_receipt_alone_is_taken_in(
    shell: Shell, desk: Desk, laptop: Store, office: Store, settle: Callable[[], None]
) -> None:
    made = sent(laptop)
    assert made.entries == 0
    drop(shell, made.path)
    settle()
    screen = screen_of(shell)
    (line,) = screen._lines()
    assert (line.pill, line.more) == ("New", "its receipt: what that laptop holds by now")
    screen.look_or_take()
    settle()
    assert [pill for pill, _ in rows_of(screen)] == ["Taken in"]
    with office.read() as connection:
        assert [each.bundle for each in standings(connection, office.owner)] == [1]
    assert {key.laptop: key.state for key in held(office)}["B"] != "given"
    assert not look(office, made.path).receipt


def test_no_word_on_files_lies_over_what_the_screen_of_bundles_says(
    shell: Shell, desk: Desk, laptop: Store, stick: Path, settle: Callable[[], None]
) -> None:
    watch, path = Watch(desk), sent(laptop).path
    path = path.replace(stick / path.name)
    watch.look()
    settle()
    assert shell.toast.isVisible()
    shell.go("bundles", send=True)
    settle()
    screen = screen_of(shell)
    assert "safe to pull the stick out" in screen.ui.send.ui.done.text()
    assert not shell.toast.isVisible()
    a_premises(laptop, "新开的面馆")
    later = sent(laptop).path
    later = later.replace(stick / later.name)
    watch.look()
    settle()
    assert not shell.toast.isVisible()
    assert [text for _, text in rows_of(screen)] == [path.name, later.name]


@pytest.fixture
def clash(office: Store, laptop: Store) -> str:
    """A premises whose phone two laptops edited apart."""
    made = a_premises(office, "望江旅馆")
    exchange(office, laptop)
    edited(office, made, phone="0510-1")
    edited(laptop, made, phone="0510-2")
    exchange(office, laptop)
    return made


def open_clash(shell: Shell, settle: Callable[[], None]) -> ClashDialog:
    shell.go("bundles", view="clashes")
    settle()
    screen = screen_of(shell)
    screen.ui.rows.chosen.emit(screen.ui.rows.current_id())
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ClashDialog)
    return dialog


def press(
    dialog: ClashDialog,
    key: Qt.Key,
    text: str,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """A key as a window gets it that is in front; without a screen none ever is."""
    dialog.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, modifier, text))


def test_a_clash_is_settled_by_two_keys(
    shell: Shell, office: Store, clash: str, settle: Callable[[], None]
) -> None:
    other = "0510-1" if shown(office, clash, "phone") == "0510-2" else "0510-2"
    dialog = open_clash(shell, settle)
    assert not dialog.ui.decide.isEnabled()
    press(dialog, Qt.Key.Key_2, "2")
    press(dialog, Qt.Key.Key_Return, "\r", Qt.KeyboardModifier.ControlModifier)
    settle()
    assert shown(office, clash, "phone") == other
    with office.read() as connection:
        assert clashes(connection) == []
    assert rows_of(screen_of(shell)) == []
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert shell.findChildren(ClashDialog) == []


def test_a_third_value_too_long_is_refused_and_nothing_typed_is_lost(
    shell: Shell, office: Store, clash: str, settle: Callable[[], None]
) -> None:
    dialog = open_clash(shell, settle)
    press(dialog, Qt.Key.Key_3, "3")
    dialog.ui.other.setText("1" * 900)
    dialog.decide()
    settle()
    assert dialog.isVisible()
    assert "at most 500" in dialog.ui.trouble.text()
    assert dialog.ui.other.text() == "1" * 900
    dialog.ui.other.setText("0510-3")
    dialog.decide()
    settle()
    assert shown(office, clash, "phone") == "0510-3"


def test_the_office_gives_a_code_and_the_new_laptop_joins_with_its_bundle(
    shell: Shell,
    desk: Desk,
    office: Store,
    stick: Path,
    tmp_path: Path,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    a_premises(office, "望江旅馆")
    dialog = NewLaptop(desk, shell)
    dialog.open()
    assert dialog.ui.code.text() == "B"
    dialog.ui.community.setCurrentIndex(1)
    dialog.ui.words.setText(WORDS)
    dialog.write()
    settle()
    (bundle,) = stick.glob("*.fsb.age")
    again = NewLaptop(desk, shell)
    assert again.ui.code.text() == "C"
    again.ui.code.setText("b")
    again.write()
    settle()
    assert "given out already" in again.ui.trouble.text()
    first = FirstStart(tmp_path / "new", "en")
    qtbot.addWidget(first)
    wanted: list[tuple[Path, str]] = []
    first.join_wanted.connect(lambda path, words: wanted.append((path, words)))
    first.ui.joinStreet.setChecked(True)
    first.begin()
    assert first.ui.bundleError.isVisibleTo(first)
    assert not first.ui.words.isVisibleTo(first)
    first.ui.newStreet.setChecked(True)
    drop(first, bundle)
    assert first.ui.joinStreet.isChecked()
    assert first.ui.words.isVisibleTo(first)
    first.ui.words.setText(WORDS)
    first.begin()
    assert wanted == [(bundle, WORDS)]
    from firesweep.opening import join_street

    with pytest.raises(FiresweepError, match="does not open") as locked:
        join_street(tmp_path / "new", bundle, "错")
    first.show_trouble(locked.value)
    assert first.ui.bundleError.isVisibleTo(first)
    join_street(tmp_path / "new", *wanted[0])
    joined = open_store(tmp_path / "new")
    try:
        assert joined.owner.laptop == "B"
        with joined.read() as connection:
            assert home(connection) == dialog.ui.community.currentData() == community_id(office)
            assert read_day(connection, day=TODAY, chosen="").community_id == home(connection)
        assert digest_of(joined) == digest_of(office)
    finally:
        joined.close()


def test_a_record_says_how_far_it_has_come(
    window: QApplication, worker: Worker, laptop: Store, office: Store, qtbot: QtBot
) -> None:
    premises_id = a_premises(laptop, "新开的面馆")
    a_finished_visit(laptop, premises_id)
    desk = Desk(laptop, worker, Settings(last_user="王志强"), today=lambda: TODAY)
    panel = PremisesPanel(desk)
    qtbot.addWidget(panel)
    panel.show()

    def visit() -> str:
        panel.show_premises(premises_id)
        assert worker.wait_idle(10)
        visits: RowList = panel.ui.visits
        line = visits.line(visits.model().index(0, 0))
        assert line is not None
        return line.more

    assert visit().endswith("only here")
    bundle = sent(laptop)
    assert visit().endswith("on its way in bundle 1")
    taken(office, bundle.path)
    taken(laptop, sent(office, to="B").path)
    assert visit().endswith("at the office")


def test_the_report_of_what_was_taken_in_is_a_paper(
    shell: Shell, laptop: Store, settle: Callable[[], None], qtbot: QtBot
) -> None:
    a_premises(laptop, "新开的面馆")
    drop(shell, sent(laptop).path)
    settle()
    screen = screen_of(shell)
    screen.look_or_take()
    settle()
    screen.print_list()
    settle()
    preview = QApplication.activeModalWidget()
    assert isinstance(preview, Preview)
    text = "".join(pages_of(content_of(preview.pages.file)))
    assert "Taken in" in text
    assert "Bundle 1 of laptop B" in text
    preview.close()


def test_a_sealed_bundle_opens_with_its_passphrase_alone(
    shell: Shell, laptop: Store, office: Store, settle: Callable[[], None], qtbot: QtBot
) -> None:
    a_premises(laptop, "新开的面馆")
    path = sent(laptop, passphrase=WORDS).path
    assert path.name.endswith(".fsb.age")
    drop(shell, path)
    settle()
    screen = screen_of(shell)
    assert [pill for pill, _ in rows_of(screen)] == ["Sealed"]
    for words, pill in (("夏天的江水", "Refused"), (WORDS, "New")):
        screen.ui.words.setText(words)
        qtbot.keyClick(screen.ui.words, Qt.Key.Key_Return)
        settle()
        assert [found for found, _ in rows_of(screen)] == [pill]
    screen.look_or_take()
    settle()
    assert [found for found, _ in rows_of(screen)] == ["Taken in"]


def test_the_card_seals_what_is_given_a_passphrase(
    shell: Shell, stick: Path, settle: Callable[[], None]
) -> None:
    shell.go("bundles")
    settle()
    card = screen_of(shell).ui.send
    card.ui.words.setText(WORDS)
    card.send()
    settle()
    (written,) = stick.iterdir()
    assert sealed_with(written) == "passphrase"


def test_the_office_withdraws_a_lost_laptop_with_a_reason(
    shell: Shell, laptop: Store, office: Store, settle: Callable[[], None]
) -> None:
    exchange(office, laptop)
    shell.go("bundles", view="laptops")
    settle()
    screen = screen_of(shell)
    screen.act("B")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LaptopKey)
    dialog.withdraw()
    assert dialog.ui.trouble.isVisibleTo(dialog)
    dialog.ui.note.setText("在公交车上遗失")
    dialog.withdraw()
    settle()
    assert rows_of(screen)[0] == ("withdrawn", "Laptop B")
    assert screen.ui.send.ui.to.findData("B") == -1, "nothing is sent to it"
    a_premises(laptop, "新开的面馆")
    drop(shell, sent(laptop).path)
    settle()
    assert [pill for pill, _ in rows_of(screen)] == ["Refused"]
    with pytest.raises(FiresweepError, match="withdrew"):  # the key it comes with is noted
        taken(office, sent(laptop).path)
    screen.load()
    settle()
    screen.show_view(View.LAPTOPS)
    line = screen._lines()[0]
    assert line.pill == "withdrawn"
    assert "lacks" not in line.more


def test_every_list_has_a_key(
    shell: Shell, laptop: Store, settle: Callable[[], None], qtbot: QtBot
) -> None:
    assert laptop.owner.laptop == "B"
    shell.go("bundles")
    settle()
    screen = screen_of(shell)
    screen.ui.rows.setFocus()
    for key, view in zip(
        "23451", [*views_of(screen.desk.store.owner)[1:], View.FILES], strict=True
    ):
        qtbot.keyClick(shell.focusWidget() or shell, key)
        assert screen.shown == view
    qtbot.keyClick(shell.focusWidget() or shell, "2")
    assert screen.ui.rows.hasFocus(), "Space presses the button of a row"
    assert [command.text for command in [send_command(screen.desk)]] == [
        "Write the bundle for every laptop"
    ]


def test_nothing_is_said_to_be_none_before_it_was_read(
    shell: Shell, settle: Callable[[], None]
) -> None:
    shell.go("bundles", view="laptops")
    screen = screen_of(shell)
    assert screen.exchange is None
    assert screen.ui.stack.currentWidget() is screen.ui.listPage
    settle()
    assert screen.ui.stack.currentWidget() is screen.ui.emptyPage


def test_how_a_laptop_stands_is_read_whole_below_the_list(
    shell: Shell, laptop: Store, settle: Callable[[], None]
) -> None:
    assert laptop.owner.laptop == "B"
    shell.go("bundles", view="laptops")
    settle()
    screen = screen_of(shell)
    assert screen.ui.verdict.isVisible()
    assert screen.ui.verdict.text() == screen._lines()[0].more
    screen.ui.rows.choose(1)
    assert screen.ui.verdict.text() == screen._lines()[1].more
    shell.go("bundles", view="missing")
    assert not screen.ui.verdict.isVisible()


def test_the_office_gives_a_laptop_another_community_and_may_take_it_back(
    shell: Shell, desk: Desk, office: Store, laptop: Store, settle: Callable[[], None]
) -> None:
    taken(office, sent(laptop).path)
    shell.go("bundles", view="laptops")
    settle()
    screen_of(shell).act("B")
    (dialog,) = screen_of(shell).findChildren(LaptopKey)
    offered: list[Callable[[], object]] = []
    desk.undo_offered.connect(lambda _said, undo, _about: offered.append(undo))
    combo = dialog.ui.community
    combo.setCurrentIndex(combo.findText("望江社区"))
    combo.activated.emit(combo.currentIndex())
    settle()
    assert "望江社区" in screen_of(shell).ui.rows.model().lines[0].text
    desk.write(shell, offered[0])
    settle()
    assert "望江社区" not in screen_of(shell).ui.rows.model().lines[0].text


def test_a_community_that_cannot_be_given_is_not_shown_as_given(
    shell: Shell, desk: Desk, settle: Callable[[], None]
) -> None:
    dialog = LaptopKey(desk, Held("Q", "given", "", "", ()), shell)
    combo = dialog.ui.community
    before = combo.currentText()
    combo.setCurrentIndex(combo.findText("望江社区"))
    combo.activated.emit(combo.currentIndex())
    settle()
    assert "no laptop Q" in dialog.ui.trouble.text()
    assert combo.currentText() == before


def test_a_refusal_is_read_whole_and_space_takes_an_import_back(
    shell: Shell, laptop: Store, office: Store, settle: Callable[[], None], stick: Path
) -> None:
    a_premises(laptop, "新开的面馆")
    broken = stick / "坏.fsb"
    broken.write_bytes(b"SQLite format 3\x00" * 50)
    drop(shell, broken, sent(laptop).path)
    settle()
    screen = screen_of(shell)
    assert screen.ui.verdict.text() == screen.ui.rows.model().lines[0].more
    screen.ui.rows.choose(1)
    assert "whole or not at all" in screen.ui.verdict.text()
    screen.look_or_take()
    settle()
    screen.show_view(View.IMPORTS)
    QTest.keyClick(screen.ui.rows, Qt.Key.Key_Space)
    settle()
    assert rows_of(screen)[0][0] == "Taken back"
    screen.show_view(View.FILES)
    assert rows_of(screen)[1][0] == "Taken back", "it can be looked at and taken in again"


def test_a_laptop_says_that_the_office_lacks_its_key(
    window: QApplication, worker: Worker, office: Store, laptop: Store, qtbot: QtBot
) -> None:
    screen = Bundles(Desk(laptop, worker, Settings(), today=lambda: TODAY))
    qtbot.addWidget(screen)
    screen.show()
    assert worker.wait_idle(10)
    assert "has not confirmed this laptop's key" in screen.ui.send.ui.lacks.text()
    exchange(laptop, office)
    taken(laptop, sent(office).path)
    screen.refresh()
    assert worker.wait_idle(10)
    assert screen.ui.send.ui.lacks.text() == "Lacks nothing"


def test_a_laptop_shows_its_own_fingerprint_to_be_told_by_phone(
    window: QApplication, worker: Worker, office: Store, laptop: Store, qtbot: QtBot
) -> None:
    screen = Bundles(Desk(laptop, worker, Settings(), today=lambda: TODAY))
    qtbot.addWidget(screen)
    screen.show()
    assert worker.wait_idle(10)
    screen.show_view(View.LAPTOPS)
    assert rows_of(screen)[-1] == ("This laptop", "Laptop B")
    (own,) = [key for key in held(laptop) if key.laptop == "B"]
    assert own.fingerprint in screen.ui.rows.model().lines[-1].more


def test_what_was_taken_in_before_a_stop_stays_and_the_rest_waits(
    office: Store, laptop: Store
) -> None:
    files = []
    for name in ("一店", "二店"):
        a_premises(laptop, name)
        files.append(sent(laptop).path)
    before = digest_of(office)

    def stop_at_the_second(_done: int, _total: int) -> None:
        with office.read() as connection:
            if imports(connection):
                raise Cancelled

    taken = take_in(office, files[::-1], "陈丽", "", stop_at_the_second)
    assert [(file.path, file.receipt is not None) for file in taken.files] == [(files[0], True)]
    assert taken.changed.tables
    assert digest_of(office) != before
    with office.read() as connection:
        assert len(imports(connection)) == 1


def test_a_stopped_bundle_is_said_to_be_stopped(
    shell: Shell, desk: Desk, stick: Path, settle: Callable[[], None]
) -> None:
    said: list[str] = []
    desk.said.connect(said.append)
    shell.go("bundles")
    settle()
    card = screen_of(shell).ui.send
    desk.work.progress_began.connect(lambda progress: progress.cancel())
    card.send()
    settle()
    assert said[-1] == "Stopped. Nothing was written."
    assert list(stick.iterdir()) == []


def test_the_first_bundle_of_a_laptop_can_be_written_after_it_was_stopped(
    shell: Shell, desk: Desk, settle: Callable[[], None]
) -> None:
    dialog = NewLaptop(desk, shell)
    once = Qt.ConnectionType.SingleShotConnection
    desk.work.progress_began.connect(lambda progress: progress.cancel(), once)
    dialog.write()
    settle()
    assert dialog.made is None
    assert dialog.ui.write.isEnabled()
    dialog.write()
    settle()
    assert dialog.made is not None
